not-converged =
    A verossimilhança ainda aumentava após { INTEGER($steps) } iterações (em { $change } na última);
    as estimativas não são finais.
inexact-likelihood =
    As correlações a posteriori dos fatores são tão altas que o erro de quadratura na probabilidade
    de um padrão de resposta pode chegar a { $error }%. Use pontos quase Monte Carlo ou junte fatores.
item-in-group = { $item } ({ $group })
steep-item =
    { COUNT($items) ->
        [one] A inclinação de { LIST($items) } excede { INTEGER($most) }: suas respostas
       *[other] As inclinações de { LIST($items) } excedem { INTEGER($most) }: suas respostas
    } são quase perfeitamente previsíveis ou poucas demais.
    Uma estimativa assim e seu erro padrão não são interpretáveis. Exclua um item ou defina uma distribuição a priori para as inclinações.
wide-factor =
    O desvio padrão de { LIST($factors) } excede { INTEGER($most) }, além dos pontos de quadratura: as respostas são quase perfeitamente previsíveis ou poucas demais.
    Escolha um modelo com inclinações livres, ou exclua itens que se repetem.
factors-not-distinct =
    A correlação de { $first } e { $second }{ $group ->
        [none] {""}
       *[other] {" "}em { $group }
    } se aproxima de { COEFFICIENT($r, digits: 3) }: os dois fatores não se distinguem.
no-standard-errors =
    A matriz de informação é singular nas estimativas. Nem todos os parâmetros são identificados; por isso não há erros padrão.
no-information = Os itens não fornecem informação sobre { LIST($factors) }.
unused-category =
    Item { $item }: ninguém escolheu { LIST($categories) }; o item é modelado sem { COUNT($categories) ->
        [one] essa categoria
       *[other] essas categorias
    }.

pair-of-models = { $from } em comparação com { $to }
not-nested =
    { $pair }: o modelo com mais parâmetros se ajusta pior.
    Ou os modelos não são aninhados ou a quadratura é grosseira demais.
weighted-comparison =
    { $pair }: as verossimilhanças são ponderadas; por isso a estatística da razão de verossimilhanças não segue uma distribuição qui-quadrado e não tem valor de p.
boundary-comparison =
    { $pair }: o modelo menor está na fronteira do espaço de parâmetros; por isso o valor de p é aproximado.

no-complete-answers =
    { $what }: ninguém{ $group ->
        [none] {""}
       *[other] {" "}no grupo { $group }
    } respondeu a todos os itens; por isso não é possível fazer o cálculo.
complete-answers-only =
    Os testes de ajuste usam as { INTEGER($n) } de { INTEGER($everyone) } pessoas que responderam a todos os itens.
    Isso supõe que as respostas estão ausentes completamente ao acaso.
the-statistic = A estatística { $name }
design-approximated =
    { $what }: os pesos entram pelo tamanho efetivo da amostra de Kish; estratos e conglomerados são ignorados.
    Os valores de p são aproximados.

no-g2 =
    G² não foi calculado: { $reason ->
        [sparse] { INTEGER($rare) } dos { INTEGER($patterns) } padrões de resposta possíveis têm frequência esperada abaixo de 1
        [design] não está definido com pesos amostrais, estratos ou conglomerados
        [missing] há respostas ausentes
        [saturated] o modelo não tem graus de liberdade
       *[few-people] há apenas { INTEGER($people) } pessoas para { INTEGER($patterns) } padrões de resposta possíveis
    }.
m2-no-degrees-of-freedom =
    { $statistic } não pode ser calculado: o modelo tem { INTEGER($excess) } { $excess ->
        [one] parâmetro
       *[other] parâmetros
    } a mais do que há momentos univariados e bivariados.
m2-singular =
    { $statistic } não pode ser calculado: a matriz de covariâncias dos momentos univariados e bivariados é singular.
    Algumas categorias ou pares de categorias estão quase vazios.
m2-not-identified =
    { $statistic } não pode ser calculado: os momentos univariados e bivariados não identificam todos os parâmetros do modelo.

constant-item = O item { $item } não está nos modelos de classes latentes: ninguém respondeu a ele, ou todas as respostas são iguais.
classes-not-converged =
    { COUNT($classes) ->
        [one] Modelo de classes latentes
       *[other] Modelos de classes latentes
    } com { LIST($classes) } classes: a verossimilhança ainda aumentava quando a busca terminou; as estimativas não são finais.
local-maxima =
    { COUNT($classes) ->
        [one] Modelo de classes latentes
       *[other] Modelos de classes latentes
    } com { LIST($classes) } classes: apenas um ponto de partida alcançou o maior máximo; por isso pode existir um maior ainda.
classes-without-errors =
    { COUNT($classes) ->
        [one] Modelo de classes latentes
       *[other] Modelos de classes latentes
    } com { LIST($classes) } classes: nem todas as proporções e probabilidades são identificadas; por isso não há erros padrão.
too-many-classes = Há poucos itens para identificar modelos de classes latentes com { LIST($classes) } classes.

compared-merged = Unidas em uma só categoria: { LIST($runs, type: "clauses") }, pois { $reasons }.
compared-partly = É comparado entre os demais grupos: { $reasons }.
not-compared = Não pode ser comparado: { $reasons }.
group-lacks =
    em { LIST($groups) } { COUNT($categories) ->
        [0] ninguém respondeu a ele
       *[other] ninguém escolheu { LIST($categories) }
    }
category = “{ $label }”
fewer-than-two-items = Menos de dois itens podem ser comparados nele.
few-people =
    { $n ->
        [0] Ninguém respondeu a nenhum dos itens
        [one] Apenas uma pessoa respondeu a algum dos itens
       *[other] Apenas { INTEGER($n) } pessoas responderam a algum dos itens
    }; o mínimo é { INTEGER($least) }.
free-not-converged = O modelo com parâmetros livres para este item não convergiu.
free-fits-worse = O modelo com parâmetros livres para este item se ajusta pior que o modelo restrito; portanto, seu máximo não foi encontrado.
free-not-identified = O modelo com parâmetros livres para este item não é identificado.
nothing-to-compare =
    { $levels ->
        [0] Nenhum nível
       *[other] Apenas um nível
    } de “{ $group }” pode ser incluído: não há o que comparar.
few-comparable-items =
    São necessários ao menos { INTEGER($least) } itens comparáveis; há { $n ->
        [one] { INTEGER($n) }
       *[other] { INTEGER($n) }
    }.
groups-not-linked =
    Os interceptos dos itens em cada grupo não puderam ser estimados; por isso grupos isolados não são comparados.
few-anchors =
    Menos da metade dos itens, ou menos de dois, podem servir de âncoras; por isso não se sabe quais itens diferem.
anchors-unclear = Quais itens diferem depende da escolha dos itens âncora.
anchors-not-settled =
    A busca de itens que diferem não convergiu: { INTEGER($n) } { $n ->
        [one] combinação de item e grupo difere
       *[other] combinações de item e grupo diferem
    }.
    Com tantas diferenças, ou tão parecidas, é a escolha dos itens âncora que decide quais diferem.

no-matched-test =
    Item { $item }: { $test ->
        [logistic] a regressão logística
       *[mantel] o teste de Mantel-Haenszel
    } não tem resultado: { $reason ->
        [few-people] poucas pessoas responderam a todos os itens do escore
        [design] o desenho amostral deixa indeterminada a variância dos coeficientes
        [separated] o escore e o grupo predizem perfeitamente algumas respostas{ COUNT($groups) ->
            [0] {""}
           *[other] {" "}em { LIST($groups) }
        }
        [no-spread] todas as pessoas têm o mesmo escore{ COUNT($groups) ->
            [0] {""}
           *[other] {" "}em { LIST($groups) }
        }
        [no-odds-ratio] em cada escore, só um grupo dá uma das respostas
       *[no-contrast] nenhum escore tem pessoas dos dois grupos e com as duas respostas
    }.
no-mantel-haenszel =
    O teste de Mantel-Haenszel supõe amostragem aleatória simples sem pesos; não foi calculado para este desenho.

untested-item = { $reason ->
        [unanswered-in-group] Ninguém em um dos grupos respondeu a ele
        [alike] Todas as pessoas responderam a ele da mesma forma
        [alike-in-group] Todas as pessoas em um dos grupos responderam a ele da mesma forma
        [answers-not-binary] Tem mais de duas respostas
        [few-people] Poucas pessoas de um grupo responderam a todos os itens, ou têm o mesmo escore que outras
        [separated] O escore e o grupo predizem perfeitamente algumas respostas
        [no-spread] Todas as pessoas de um grupo têm o mesmo escore
        [design] O desenho amostral não determina a variância
        [no-estimates] O modelo deste item não pôde ser estimado
        [few-anchors] Restam poucos itens para parear as pessoas
        [no-odds-ratio] Em cada escore, só um grupo dá uma das respostas
       *[no-contrast] Nenhum escore tem pessoas dos dois grupos e com respostas diferentes
    }
no-item-tested = Nenhum item pôde ser testado por este método. Junte grupos pequenos, colete mais respostas ou use outro método.
pairs-apart =
    { COUNT($pairs) ->
        [one] Ninguém dá uma das quatro combinações de respostas de { LIST($pairs) }
       *[other] Em cada um destes pares, ninguém dá uma das quatro combinações de respostas: { LIST($pairs) }
    }. O modelo que testa um deles deixa o outro de fora.
item-pair = { $first } com { $second }
design-ignored = Pesos, estratos e conglomerados não entram neste método: ele trata as pessoas como uma amostra aleatória simples.
purification-open =
    A purificação não se estabilizou após { INTEGER($rounds) } { $rounds ->
        [one] rodada
       *[other] rodadas
    }: restam menos de três itens, ou quais itens diferem depende dos itens do escore.

adaptive-of-one = Um teste adaptativo é de um fator e um grupo; este modelo tem { $factors ->
        [one] vários grupos
       *[other] { INTEGER($factors) } fatores
    }.
adaptive-of-one-hint = Indique os itens de um fator, ou tome todos como um só.
adaptive-nobody = Ninguém no arquivo respondeu a todos os itens; por isso não há teste a repetir.
adaptive-nobody-hint = Sorteie respondentes do modelo, ou exclua itens a que poucas pessoas responderam.

continuous-items =
    { COUNT($items) ->
        [one] o item { LIST($items) } é contínuo
       *[other] os itens { LIST($items) } são contínuos
    }.
continuous-items-hint =
    { $method ->
        [dif] Os métodos de funcionamento diferencial do item
       *[irt] Os modelos de resposta ao item
    } são para itens com categorias ordenadas; exclua { COUNT($items) ->
        [one] o item
       *[other] os itens
    }.
binary-model =
    o modelo { $model } é para itens com duas categorias: { LIST($items) } { COUNT($items) ->
        [one] tem
       *[other] têm
    } mais.
binary-model-hint = Use um modelo para categorias ordenadas, como o de resposta graduada, ou dicotomize as respostas.
same-answers-model =
    no modelo { $model }, todos os itens têm as mesmas respostas: { $first } tem { INTEGER($categories) } categorias que alguém escolheu; { LIST($items) } { COUNT($items) ->
        [one] tem
       *[other] têm
    } outro número.
same-answers-model-hint = Use o modelo de crédito parcial ou exclua estes itens.
unknown-item = não há item “{ $item }” no modelo.
unknown-item-hint = Seus itens são { LIST($items) }.
too-many-factors = { INTEGER($factors) } fatores são demais para quase Monte Carlo.
too-many-factors-hint = Peça no máximo { INTEGER($most) }.
factors-beyond-items = Não é possível obter { INTEGER($factors) } fatores de { INTEGER($items) } itens.
factors-beyond-items-hint = Peça menos fatores.
two-specific-factors =
    { LIST($items) } { COUNT($items) ->
        [one] teria
       *[other] teriam
    } cargas em dois fatores específicos.
two-specific-factors-hint = Em um modelo bifatorial, um item tem carga no fator geral e no máximo em mais um.
unsupported-line =
    modelo: { $what ->
        [second-order] o fator { $lhs } é medido pelo fator { $rhs }
        [residuals] os resíduos de { $lhs } e { $rhs } são correlacionados
        [residual-variance] a variância residual de { $lhs } é livre
       *[intercept] { $lhs } tem um intercepto além de seus limiares
    }; um modelo de resposta ao item não admite isso aqui.
unsupported-line-hint = Exclua essa linha ou ajuste a estrutura por análise fatorial confirmatória.
groups-of-no-grouping = o modelo tem os grupos { LIST($groups) }, que não são de nenhum agrupamento.
groups-of-no-grouping-hint = Indique o agrupamento de que são níveis.
levels-hint = Use { LIST($levels, type: "or") }.
beyond-categories = o item { $item } tem respostas além de suas { INTEGER($categories) } categorias.
beyond-categories-hint = Construa o modelo para os itens desta tabela.
empty-category =
    item { $item }: ninguém{ $group ->
        [none] {""}
       *[other] {" "}no grupo { $group }
    } está na categoria { INTEGER($category) }.
empty-category-hint = Exclua as categorias que ninguém escolheu ou mantenha o item igual entre os grupos.
no-answers =
    não há respostas{ $group ->
        [none] {""}
       *[other] {" "}no grupo { $group }
    }.
no-answers-hint = Exclua o grupo ou escolha itens que foram perguntados.
grouped-by-one = as pessoas são agrupadas por um só fator; este modelo tem { LIST($factors) }.
grouped-by-one-hint = Use S-X2 ou ajuste um só fator.
different-data = Modelos de itens ou pessoas diferentes não podem ser comparados.
same-parameters = Modelos com o mesmo número de parâmetros não são aninhados.
different-models-hint = Ajuste ambos às mesmas respostas, um como caso especial do outro.
scores-of-one-factor =
    Os escores { $method ->
        [ml] ML
       *[wle] WLE
    } são para modelos de um fator; este tem { LIST($factors) }.
scores-of-one-factor-hint = Peça escores EAP ou MAP, ou calcule os escores de uma estrutura de um fator.
missing-item = as respostas não têm o item { $item }, de que os escores fatoriais precisam.
missing-item-hint = Calcule os escores de respostas aos itens do modelo.
link-different-models = as formas têm modelos diferentes ({ LIST($models) }).
link-nominal = os itens de um modelo nominal não têm dificuldade.
link-common-items =
    as formas têm { INTEGER($n) } { $n ->
        [one] item comum
       *[other] itens comuns
    }.
link-several-factors = uma forma tem vários fatores.
link-other-categories = o item { $item } tem outras categorias na outra forma.
link-no-line = as médias e os desvios padrão dos itens comuns não dão nenhuma reta.
link-hint = Ajuste as duas formas com um fator e o mesmo modelo, e dê aos mesmos itens os mesmos identificadores.
which-factor = a estrutura tem vários fatores: os itens são comparados dentro de um.
which-factor-hint = Indique um destes: { LIST($factors, type: "or") }.
few-groups =
    { $grouping }: comparam-se as respostas de dois grupos; { COUNT($groups) ->
        [0] não há nenhum
       *[other] há só { LIST($groups) }
    }.
few-groups-hint = Indique um agrupamento com pessoas em ao menos dois níveis.
many-groups = { $grouping } tem { INTEGER($n) } grupos, e este método compara dois.
many-groups-hint = Escolha o grupo focal ({ LIST($groups) }), que é comparado com todos os demais, exclua este agrupamento em “Grupos a comparar” ou escolha um método para vários grupos.
few-testable-items =
    Este método { $n ->
        [0] não pode testar nenhum
       *[other] só pode testar { INTEGER($n) }
    } dos itens e precisa de { INTEGER($least) }.
few-testable-items-hint =
    { $hasWiderItems ->
        [true] Itens com mais de duas respostas são testados por Mantel, Liu-Agresti, Mantel-Haenszel generalizado, regressão logística, SIBTEST ou MIMIC.
       *[false] Indique mais itens a que pessoas de todos os grupos responderam, e não todas da mesma forma.
    }
unknown-focal = nível desconhecido de { $grouping }: { $level }.
nobody-complete = ninguém respondeu a todos os itens.
nobody-complete-in-structure = ninguém respondeu a todos os itens da estrutura.
nobody-complete-hint = Use todas as respostas que existem (exclusão por pares) ou exclua um item a que poucas pessoas responderam.
few-varying-items =
    há { INTEGER($n) } { $n ->
        [one] item
       *[other] itens
    } a que nem todas as pessoas responderam da mesma forma; as classes precisam de { INTEGER($least) }.
few-varying-items-hint = Escolha mais itens.
bad-direction = ({ LIST($direction, type: "units") }) não é uma direção.
bad-direction-hint = Dê um número para cada um dos { INTEGER($factors) } fatores, não todos 0.
no-reduction = a redução de dimensões é para modelos bifatoriais com fatores não correlacionados.
no-adaptive-points = pontos próprios de cada padrão são para modelos em que cada item tem carga em um só fator.
quadrature-hint = Use uma grade ou pontos quase Monte Carlo para este modelo.
undefined-model =
    { $what ->
        [factors] os fatores não têm distribuição
       *[intercepts] os interceptos de um item não decrescem
    } onde seriam colocados os pontos próprios dos padrões.
undefined-model-hint = Escolha outros pontos de quadratura ou fixe menos parâmetros.
no-likelihood-at-start = o modelo não tem verossimilhança onde a busca começa.
no-likelihood-at-start-hint = As covariâncias fixas devem deixar uma distribuição (correlações entre −1 e 1); os interceptos fixos devem decrescer.
