single-level = { $rows } por { $columns }: um dos dois tem um único nível; por isso não há teste.
no-association-test =
    { $rows } por { $columns }: a variância das porcentagens não pode ser estimada com esta amostra; por isso não há teste.
cell = “{ $rows } { $row }” com “{ $columns } { $column }”
empty-cells =
    Ninguém tem { LIST($cells) }. O teste de { $rows } por { $columns } trata { COUNT($cells) ->
        [one] essa célula como vazia
       *[other] essas células como vazias
    }.

stratum = “{ $label }”
lonely-units =
    { COUNT($strata) ->
        [one] O estrato { LIST($strata) } tem uma única unidade amostral
       *[other] Os estratos { LIST($strata, most: 5) } têm uma única unidade amostral cada
    }. { $rule ->
        [remove] Um estrato assim não acrescenta nada às variâncias, que podem ser pequenas demais.
        [adjust] O quadrado da distância da unidade à média de todas as unidades substitui a variância desconhecida dentro do estrato.
        [average] Um estrato assim acrescenta a uma variância tanto quanto os demais estratos em média.
       *[certainty] A unidade conta como selecionada com certeza e não acrescenta nada às variâncias.
    }

undefined-replicates =
    A estatística { INTEGER($number) } não está definida em { INTEGER($undefined) } de { INTEGER($replicates) } réplicas;
    por isso não tem erro padrão.
empty-replicate = Um peso replicado é 0 para todas as pessoas de quem trata uma estimativa; por isso as réplicas não dão erros padrão aqui.
empty-replicate-hint = Junte grupos pequenos ou respostas raras, ou use estratos e conglomerados em lugar dos pesos replicados.

not-defined = não está definido
no-size = a definição não dá população nem exposição para { LIST($levels) }
empty-predictor =
    Ninguém tem um valor em { LIST($predictors) }: as regressões { COUNT($predictors) ->
        [one] omitem esse preditor
       *[other] omitem esses preditores
    }.
shared-clusters =
    Alguns rótulos de conglomerados ocorrem em mais de um estrato: os { INTEGER($labels) } rótulos indicariam { INTEGER($units) } conglomerados
    se estes fossem numerados dentro dos estratos.
hidden-regression = Seus coeficientes revelariam contagens que estão suprimidas.
hidden-regression-hint = Use agrupamentos com mais pessoas em cada combinação.
few-residual-degrees-hint = Use agrupamentos com menos níveis, ou mais pessoas.
few-residual-degrees =
    Não é mostrado com menos de { INTEGER($least) } graus de liberdade residuais, porque revelaria respostas individuais.

no-variance-between = A variância dos interceptos aleatórios é estimada em 0: um valor positivo não aumentaria a verossimilhança.
random-intercepts-not-converged = A regressão com interceptos aleatórios não convergiu.
few-groups =
    { $groups ->
        [one] Com { INTEGER($groups) } grupo
       *[other] Com { INTEGER($groups) } grupos
    }, a variância dos interceptos aleatórios é estimada com pouca precisão.
same-outcome = Todas as pessoas têm o mesmo desfecho: não há o que analisar por regressão.
same-within-groups = Dentro de cada grupo, todas as pessoas têm o mesmo desfecho. Não há estimativas finitas.
perfect-prediction =
    { COUNT($predictors) ->
        [0] Os preditores predizem
        [one] { LIST($predictors) } prediz
       *[other] { LIST($predictors) } predizem
    } perfeitamente o desfecho. Não há estimativas finitas.
no-likelihood = A verossimilhança não está definida. Não há estimativas finitas.
groups-too-different =
    As respostas dos grupos diferem tanto que a variância dos interceptos aleatórios não tem estimativa finita.
dependent-predictors =
    { LIST($predictors) } { COUNT($predictors) ->
        [one] é uma combinação
       *[other] são combinações
    } dos demais preditores.

no-answer = Sem resposta
no-answer-in-file = Sem resposta no arquivo
number-or-more = { INTEGER($number) } ou mais
prevalence-of-everybody = Prevalência entre todas as pessoas
prevalence-by = Prevalência por { $grouping }

could-identify = poderia identificar pessoas

levels-by-row = { $factor } tem { $n } níveis por linha; a tabela, { $rows } linhas.
levels-by-row-hint = Dê um para cada linha, −1 onde for desconhecido.
already-replicated = A tabela tem pesos replicados ou calibrados, que ocultam suas unidades amostrais.
already-replicated-hint = Use os erros padrão desses próprios pesos ou leia as respostas sem eles.
lonely-unit = O estrato { $stratum } de { $strata } tem uma única unidade amostral.
lonely-unit-hint = As réplicas excluem unidades e precisam de duas em cada estrato: junte o estrato com outro parecido.
unequal-weights = A linha { $row } da tabela soma { $people } pessoas com pesos diferentes: nenhuma delas pode ser excluída.
unequal-weights-hint = As réplicas de uma amostra sem conglomerados precisam de uma linha por pessoa, ou por pessoas de mesmo peso.
sample-has-strata = JK1 é para amostras sem estratos; esta tem { $strata }.
sample-has-strata-hint = Use JKn.
not-in-pairs = BRR precisa de duas unidades amostrais em cada estrato; o estrato { $stratum } de { $strata } tem { $units }.
not-in-pairs-hint = Use JKn ou o bootstrap.
bad-rho = O fator de Fay é { $rho }.
bad-rho-hint = Vai de 0 a menos de 1.
bad-replicates = Não é possível sortear { $n } réplicas bootstrap.
bad-replicates-hint = Dê um número inteiro a partir de 2.
other-people = { $file } é de { $published } pessoas; estas respostas são de { $people }.
other-people-hint = Indique o JSON de uma divulgação anterior do mesmo arquivo, com os mesmos pesos.
other-groups = { $file } tem números por { LIST($figure) }, que estas respostas não têm.
other-groups-hint = Indique o JSON de uma divulgação anterior do mesmo arquivo, lido com a mesma definição de seus agrupamentos.
not-released =
    as tabelas por { LIST($beyond) } não estão na lista de divulgação do instrumento ({ COUNT($released) ->
        [0] nada
       *[other] { LIST($released) }
    }): ao lado do que ele publica, poderiam revelar quem respondeu o quê.
not-released-hint = Escolha outros agrupamentos em Opções ou desfaça a última mudança. Ou ponha as tabelas na lista (“release” na definição) antes de publicar qualquer coisa.
shared-clusters-hint = Indique que os conglomerados são numerados dentro dos estratos (--cluster-labels within-strata; na biblioteca clusterLabels) ou dê a cada um seu próprio rótulo.
fpc-below-sample =
    Segundo a correção para população finita, { $stratum ->
        [none] a população
       *[other] o estrato “{ $stratum }”
    } tem { $size } { $unit ->
        [people] pessoas
       *[clusters] conglomerados
    }, mas { $drawn } estão na amostra.
fpc-below-sample-hint = É o número de unidades do primeiro estágio na população: conglomerados se foram sorteados conglomerados; senão, pessoas.
quoted-stratum = “{ $label }”
single-unit-strata =
    { COUNT($strata) ->
        [one] O estrato { LIST($strata) } tem uma única unidade amostral
       *[other] Os estratos { LIST($strata, most: 5) } têm uma única unidade amostral cada
    }{ $rule ->
        [average] , e não há outro estrato do qual tirar uma média
       *[fail] {""}
    }.
single-unit-strata-hint = Junte o estrato com outro parecido ou escolha uma regra para unidades únicas.
unknown-variable = não há fator “{ $name }” na tabela.
unknown-variable-hint = Agrupamentos e itens ordinais: { LIST($names) }. Dê os números como variáveis numéricas.
different-items = A tabela declarada contém os itens { LIST($declared) }; a analisada, { LIST($analyzed) }.
different-items-hint = Construa ambas a partir das mesmas respostas.
no-grouping = As respostas não são lidas por { $grouping }.
no-grouping-hint = Ponha o agrupamento na lista de divulgação do instrumento ou exclua seus tamanhos de população.
no-population-size = “populations” não tem tamanho de { $grouping } { $level }.
no-population-size-hint = Dê um a cada nível de que foram sorteadas pessoas (“populations” na definição do instrumento).
covariates-of-no-grouping = { $file }: as respostas não são lidas por { $grouping }.
covariates-of-no-grouping-hint = Dê à primeira coluna o nome de um agrupamento do instrumento e ponha-o na lista de divulgação deste.
covariate-name-taken = { $file }: “{ $name }” é o nome de outra variável.
covariates-of-other-levels = { $file }: nenhuma resposta é de { LIST($strange, type: "or") }, e não há linha de { LIST($lacking, type: "or") }.
covariate-columns = { $file }: é preciso ter uma coluna de níveis e ao menos uma de números.
covariate-level = { $file }: a linha { $row } não tem um nível próprio.
covariate-number = { $file }: “{ $cell }” na coluna { $column }, linha { $row }, não é um número.
covariates-hint = Dê um CSV com uma linha por nível: “país,riqueza” e abaixo “Quênia,2.1”.
unfitted-outcome-hint = Exclua preditores ou inclua mais pessoas.
wrong-points = { $points } não é um número de pontos de quadratura.
wrong-points-hint = Use um número inteiro de 1 a 100.
columns-of-other-length = As colunas da regressão diferem em comprimento.
columns-of-other-length-hint = Dê a cada coluna um número por linha.
too-few-groups = Interceptos aleatórios precisam de ao menos dois grupos.
too-few-groups-hint = Use uma regressão logística comum, sem interceptos aleatórios.
wrong-value = A linha { $row } da regressão tem um valor que ela não pode usar.
wrong-value-hint = Exclua as linhas com valores ausentes; os grupos são numerados a partir de 0; os desfechos vão de 0 a 1.
same-outcome-hint = Escolha outro desfecho.
dependent-predictors-hint =
    { $n ->
        [one] Exclua-o
       *[other] Exclua-os
    }.
separation-hint = Exclua o preditor ou junte níveis ou grupos.
