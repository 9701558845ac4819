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
    { $what } se baseia nas { INTEGER($n) } de { INTEGER($everyone) } pessoas que responderam a todos os itens.
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
        [no-spread] Todas as pessoas têm o mesmo escore
        [design] O desenho amostral não determina a variância
        [no-estimates] O modelo deste item não pôde ser estimado
        [few-anchors] Restam poucos itens para parear as pessoas
        [no-odds-ratio] Em cada escore, só um grupo dá uma das respostas
       *[no-contrast] Nenhum escore tem pessoas dos dois grupos e com respostas diferentes
    }
no-item-tested = Nenhum item pôde ser testado por este método. Junte grupos pequenos, colete mais respostas ou use outro método.
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
