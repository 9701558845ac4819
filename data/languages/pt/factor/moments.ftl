in-groups = { $by } { LIST($groups) }: { $text }
incomplete-left-out =
    { INTEGER($lost) } de { INTEGER($people) } pessoas não responderam a todos os itens e são excluídas.
    As médias e covariâncias de itens contínuos usam apenas pessoas que responderam a todos os itens, qualquer que seja a regra para respostas ausentes.
correlations-analyzed =
    A matriz de correlações foi analisada como matriz de covariâncias. Os erros padrão são válidos apenas para estimativas padronizadas.
    Restrições de igualdade entre itens supõem variâncias iguais.
lonely-psu =
    { $n ->
        [one] Um estrato tem apenas uma unidade amostral. Sua variância se baseia na distância da unidade à média de todas as unidades.
       *[other] { INTEGER($n) } estratos têm apenas uma unidade amostral cada. Suas variâncias se baseiam
            nas distâncias das unidades à média de todas as unidades.
    }
clusters-across-groups =
    { $n ->
        [one] Um conglomerado tem
       *[other] { INTEGER($n) } conglomerados têm
    } pessoas também em outros grupos. A covariância das estimativas entre grupos não é levada em conta.
covariates-unknown =
    { $n ->
        [one] Uma pessoa não tem
       *[other] { INTEGER($n) } pessoas não têm
    } valor em { COUNT($covariates) ->
        [one] { LIST($covariates) }
       *[other] ao menos uma de { LIST($covariates) }
    } e { $n ->
        [one] é excluída
       *[other] são excluídas
    }. O modelo descreve pessoas cujas covariáveis são conhecidas.
severe-test =
    Algumas categorias de resposta (de três ou mais) são raras, e a amostra é pequena{ $isWeighted ->
        [true] {" "}para pesos tão desiguais
       *[false] {""}
    }. O teste de ajuste rejeita até estruturas verdadeiras com mais frequência do que seu nível nominal.
    { cfi }, { tli } e { rmsea } escalonados se baseiam nesse teste e são, por isso, pessimistas demais.
not-normal-outcome =
    Os resíduos de { $item } estão longe de ser normais. Os erros padrão de sua variância e de suas covariâncias, e o teste de ajuste,
    supõem resíduos normais. Trate o item como ordenado, ou transforme-o.
full-information =
    Há respostas ausentes. A máxima verossimilhança com informação completa usa todas as respostas disponíveis.
    Ela supõe que as respostas têm distribuição normal e que as ausentes estão ausentes ao acaso. Pessoas sem nenhuma resposta são excluídas.
saturated-not-converged =
    As estimativas de médias e covariâncias a partir de respostas incompletas não convergiram: foram dadas poucas respostas.
covariances-not-identified =
    Os dados não identificam as covariâncias dos itens: há itens que são combinações lineares de outros,
    ou foram dadas poucas respostas.
covariances-not-identified-hint = Exclua itens que sejam combinações lineares de outros ou a que poucas pessoas responderam.

few-answered =
    { $n ->
        [0] ninguém respondeu
       *[other] uma só pessoa respondeu
    } a { $isListwise ->
        [true] todos os
       *[false] { $n ->
            [0] nenhum dos
           *[other] algum dos
        }
    } itens: não há covariâncias.
few-answered-hint = Exclua o grupo, ou itens a que poucas pessoas responderam.
matrix-not-positive-definite = a matriz não é definida positiva.
matrix-not-positive-definite-hint = Dê mais casas decimais, ou exclua itens que decorram de outros.
too-many-items =
    { INTEGER($items) } itens são demais para um modelo:
    a covariância de suas correlações é calculada para no máximo { INTEGER($most) }.
too-many-items-hint = Analise um bloco dos itens.
unused-category = ninguém escolheu “{ $category }” no item { $item }, ao contrário do que ocorre em outros grupos.
unused-category-hint = Junte a categoria à vizinha em todos os grupos (ou dicotomize), ou exclua o grupo.
full-information-of-ordered = A máxima verossimilhança com informação completa é para itens contínuos.
ordered-missing-hint = Para itens ordenados, escolha “por pares” (todas as respostas a cada dois itens) ou “por lista”.
complete-answers-needed = Este estimador precisa de respostas completas.
complete-answers-needed-hint = A máxima verossimilhança com informação completa é própria de ML e MLR.

few-with-covariates =
    { $n ->
        [0] ninguém respondeu
       *[other] uma só pessoa respondeu
    } aos itens e tem todas as covariáveis: não há correlações.
few-with-covariates-hint = Exclua o grupo, ou itens e covariáveis que poucas pessoas têm.
few-covariate-values =
    { $n ->
        [0] ninguém tem valor
       *[other] uma só pessoa tem valor
    } { COUNT($covariates) ->
        [one] na covariável { LIST($covariates) }
       *[other] em todas as covariáveis { LIST($covariates, type: "units") }
    }.
few-covariate-values-hint = Exclua o grupo, ou covariáveis que poucas pessoas têm.
dependent-covariates = a covariável { $covariate } decorre de { LIST($others, type: "units") }: seus efeitos não podem ser separados.
dependent-covariates-hint = Exclua uma delas.
constant-covariate = a covariável { $covariate } tem o mesmo valor para todas as pessoas: não explica nada.
constant-covariate-hint = Exclua a covariável.
perfect-prediction = As covariáveis predizem perfeitamente respostas ao item { $item }: os melhores efeitos não são finitos.
perfect-prediction-hint = Exclua uma covariável que só pessoas com uma mesma resposta tenham, ou junte categorias.
no-information = As pessoas que responderam ao item { $item } são poucas demais para mostrar como ele se relaciona com as covariáveis.
no-information-hint = Exclua covariáveis, o item ou o grupo.
