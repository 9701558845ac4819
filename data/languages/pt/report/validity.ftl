question = Os escores se relacionam com outras variáveis como esperado?
title = Validade
details-title = Fatores distintos, grupos conhecidos
properties-details-title = Propriedades de medida, fatores distintos, grupos conhecidos

hypothesis-verdict = { $verdict ->
        [confirmed] confirmada
        [not-confirmed] não confirmada
       *[undecided] inconclusiva
    }
one-hypothesis = Veredito sobre a hipótese formulada de antemão: { hypothesis-verdict }.
stated-hypotheses = De { INTEGER($results) } hipóteses formuladas de antemão, { LIST($counts) }.
stated-results =
    De { INTEGER($results) } predições de { INTEGER($hypotheses) } { $hypotheses ->
        [one] hipótese formulada
       *[other] hipóteses formuladas
    } de antemão, { LIST($counts) }.
count-confirmed = { $n ->
        [0] nenhuma é confirmada
        [one] { INTEGER($n) } é confirmada
       *[other] { INTEGER($n) } são confirmadas
    }
count-not-confirmed = { $n ->
        [one] { INTEGER($n) } não é confirmada
       *[other] { INTEGER($n) } não são confirmadas
    }
count-undecided = { $n ->
        [one] { INTEGER($n) } é inconclusiva
       *[other] { INTEGER($n) } são inconclusivas
    }

strongest-correlation =
    A correlação mais forte é { COEFFICIENT($r) }{ $interval ->
        [none] {""}
       *[other] {" "}{ $interval }
    }, entre { $variable } e { $scale ->
        [none] o escore
       *[other] o escore em { $scale }
    }.
repeating-variables =
    Talvez contenham os mesmos itens, o que não mostraria validade: { LIST($variables) }. Sem atenuação, a correlação com um escore chega a 1.
hidden-variables = { $n ->
        [one] { INTEGER($n) } variável não é mostrada: poucas pessoas.
       *[other] { INTEGER($n) } variáveis não são mostradas: poucas pessoas.
    }
no-correlation = Nenhuma correlação pôde ser calculada.

summary-word = { $verdict ->
        [yes] Como esperado
        [no] Diferente do esperado
        [undecided] Inconclusivo
       *[neutral] Nenhuma hipótese
    }
summary-todo = { $verdict ->
        [yes] Citar como evidência de validade
        [no] Explicar as hipóteses que falharam
        [undecided] Coletar mais respostas
       *[neutral] Formular hipóteses em “external”
    }
summary-detail =
    { $rated ->
        [0] nenhuma propriedade de medida pôde ser avaliada
        [one] { INTEGER($good) } de { INTEGER($rated) } propriedade de medida avaliada é suficiente
       *[other] { INTEGER($good) } de { INTEGER($rated) } propriedades de medida avaliadas são suficientes
    }
summary-detail-stated =
    { INTEGER($confirmed) } de { INTEGER($results) } { $results ->
        [one] predição formulada confirmada
       *[other] predições formuladas confirmadas
    }; { summary-detail }

ratios-not-computed = As razões heterotraço-monotraço não foram calculadas para “{ $model }”.
not-regressed = Não se fez a regressão dos fatores de “{ $model }” sobre “{ $external }”.
scale-with-variable = { $variable }, { $scale }
several-correlations = correlações

method-title = Validade
method-correlations =
    Os escores totais foram correlacionados com variáveis externas, com coeficientes adequados ao nível de medida de cada variável.
method-ad-hoc = As correlações bisseriais e polisseriais usam o estimador ad hoc { $olsson }.
method-errors =
    Os erros padrão são linearizados e levam em conta pesos, estratos e conglomerados; os intervalos são simétricos na escala z de Fisher.
method-disattenuated =
    As correlações foram desatenuadas dividindo-as pela raiz quadrada da confiabilidade do escore { $spearman }.
    Supõe-se que os erros amostrais da correlação e da confiabilidade são independentes.
method-latent = Fez-se a regressão dos fatores do modelo de medida sobre cada variável separadamente { $muthen }.
method-counts =
    As contagens foram modeladas por regressão de Poisson, ou por regressão binomial negativa quando um teste mostrou sobredispersão { $cameron }.
method-hypotheses =
    Uma hipótese é confirmada se todo o intervalo está dentro da faixa esperada, e não confirmada se nenhuma parte dele está.
    Caso contrário, o resultado é inconclusivo.
method-discriminant =
    A validade discriminante dos fatores foi avaliada com intervalos de confiança de suas correlações { $ronkko }
    e com razões heterotraço-monotraço das correlações { $henseler }.
method-groups =
    Os escores dos grupos foram comparados pelo { hedges-g } de Hedges, corrigido para amostras pequenas { $hedges }, e pela probabilidade de superioridade { $mcgraw }.
method-properties = As propriedades de medida foram avaliadas pelos critérios do COSMIN { $prinsen }.

associations-chart-title = Correlações com variáveis externas{ $isAssumed ->
        [true] {" "}(algumas supostas)
       *[false] {""}
    }
in-range =
    { INTEGER($confirmed) } de { INTEGER($n) } { $n ->
        [one] intervalo está dentro de sua faixa esperada
       *[other] intervalos { $confirmed ->
            [one] está
           *[other] estão
        } dentro da faixa esperada
    } (cinza).
strongest = A correlação mais forte é { $r }, com { $variable }.
key-expected = Faixa cinza: valores esperados.
associations-description = Pontos com intervalos de 95%, uma linha por variável; as faixas cinza mostram os valores esperados.
association-described = { $variable }, { $scale }: { $r } { $interval }.

associations-title = Escores e variáveis externas{ $isAssumed ->
        [true] {" "}(algumas supostas)
       *[false] {""}
    }
column-expected = Esperado
column-hypothesis = Hipótese
column-disattenuated = Desatenuada
column-problem = Problema
coefficient-name = { $kind ->
        [pearson] Pearson
        [polyserial] polisserial
        [biserial] bisserial
        [polychoric] policórica
       *[tetrachoric] tetracórica
    }
problem = { $problem ->
        [marginal] marginal
        [moderate] moderado
       *[severe] grave
    }
no-problem = nenhum
disattenuated-note =
    Desatenuada: dividida pela raiz quadrada do ômega do escore, ou de seu alfa quando o ômega não está disponível. Valores além de ±1 não têm intervalo.
latent-note =
    Fator: correlação do fator do modelo com a variável, a partir da regressão do fator sobre essa variável apenas. Para variáveis categóricas, a correlação é com a variável normal subjacente.
distinct-note = Problema: falta de validade discriminante entre o fator e a variável, avaliada pelo limite do intervalo que é maior em valor absoluto.
expected-source = Fonte da hipótese sobre { $variable }: { $source }.

above-zero = acima de 0
below-zero = abaixo de 0
at-least = ≥ { COEFFICIENT($low) }
at-most = ≤ { COEFFICIENT($high) }
from-to = { COEFFICIENT($low) } a { COEFFICIENT($high) }

ratios-title = Razões de chances e de taxas por desvio padrão do escore{ $isAssumed ->
        [true] {" "}(algumas supostas)
       *[false] {""}
    }
column-ratio-of = Razão de
ratio-model = { $model ->
        [logistic] chances
        [poisson] taxas
       *[negative-binomial] taxas (binomial negativa)
    }
ratios-note =
    Fator pelo qual as chances de um sim, ou a taxa de uma contagem, são multiplicadas por desvio padrão do escore.

factor-pair = { LIST($factors) }
discriminant-title = Os fatores são distintos?
problem-note =
    Problema: falta de validade discriminante, avaliada pelo limite do intervalo que é maior em valor absoluto. Nenhum abaixo de { COEFFICIENT(0.8) }, marginal a partir de { COEFFICIENT(0.8) }, moderado a partir de { COEFFICIENT(0.9) }, grave a partir de 1 (Rönkkö & Cho, 2022).

groups-title = Escores por grupo
all-groups-title = Escores por grupo, todas as escalas
compared-groups = { $level } em comparação com { $against ->
        [none] todos os demais
       *[other] { $against }
    }
column-superiority = Probabilidade de superioridade
column-latent = Diferença de médias latentes
column-comparable = Comparáveis
comparable = { $comparable ->
        [supported] sim
        [partly] em parte
        [not-shown] não demonstrado
        [undecided] inconclusivo
        [not-tested] não testado
       *[not-testable] não testável
    }
expected-of = { $level }: { $range ->
        [none] –
       *[other] { $range }
    }
groups-note =
    { hedges-g }: diferença padronizada de médias de Hedges, com o desvio padrão combinado.
    Probabilidade de superioridade: probabilidade de que um membro aleatório do grupo tenha escore maior que um membro aleatório do grupo de comparação; empates contam metade.
comparable-note = Comparáveis: se os itens permitem comparar os escores entre esses grupos (invariância de medida).
comparable-untested = Aqui não se testou se os itens permitem estas comparações: `itemwise invariance` testa-o.

properties-title = Propriedades de medida
column-property = Propriedade
column-evidence = Evidência
column-rating = Avaliação
property = { $property ->
        [content] Validade de conteúdo
        [structural] Validade estrutural
        [internal-consistency] Consistência interna
        [invariance] Validade transcultural, invariância de medida
        [reliability] Confiabilidade (teste-reteste ou entre avaliadores)
        [measurement-error] Erro de medida
        [criterion] Validade de critério
        [hypotheses] Teste de hipóteses
       *[responsiveness] Responsividade
    }
sufficient = +{"\u00A0"}suficiente
insufficient = −{"\u00A0"}insuficiente
indeterminate = ?{"\u00A0"}indeterminada

properties-counted =
    De { WORD($n) } propriedades de medida, { $sufficient ->
        [0] nenhuma é suficiente
        [one] uma é suficiente
        [2] duas são suficientes
       *[other] { WORD($sufficient) } são suficientes
    }, { $insufficient ->
        [0] nenhuma é insuficiente
        [one] uma é insuficiente
        [2] duas são insuficientes
       *[other] { WORD($insufficient) } são insuficientes
    } e { $indeterminate ->
        [0] nenhuma é indeterminada
        [one] uma é indeterminada
        [2] duas são indeterminadas
       *[other] { WORD($indeterminate) } são indeterminadas
    } com estes dados.
no-externals = A definição não indica variáveis externas: acrescente-as em “external”.

evidence-not-from-answers = Não se pode avaliar pelas respostas: pergunte aos participantes e a especialistas sobre os itens.
evidence-one-occasion = Requer escores antes e depois de uma mudança conhecida, que estes dados não contêm.
evidence-no-model = Nenhum modelo confirmatório tem uma solução própria.
evidence-not-testable = O ajuste do modelo não pode ser testado.
evidence-no-solution = { $model } não tem solução admissível.
evidence-no-common-factor = Não se encontrou nenhum fator comum; por isso o ajuste de { $model } não mostra nada: { LIST($indices, type: "units") }.
evidence-fit-indices = { $model }: { LIST($indices, type: "units") }.
evidence-doubtful-fit = Um índice de { $model } é suficiente, mas seu ajuste é duvidoso: { LIST($indices, type: "units") }.
evidence-same-data = { $model } foi escolhido com estes dados, que não o testam: { LIST($indices, type: "units") }.
evidence-no-alpha = O alfa não está definido.
below-0 = não definido (abaixo de 0)
evidence-structure-first = Avaliada apenas se a validade estrutural é suficiente; menor alfa { $alpha }.
evidence-alphas =
    Menor alfa de { INTEGER($n) } { $n ->
        [one] escala
       *[other] escalas
    }: { $alpha }.
evidence-no-groups = Não se testou se os grupos respondem aos itens da mesma forma.
evidence-groups-misfit = Nenhum modelo comum se ajusta aos grupos por { LIST($groupings) }; por isso a igualdade não foi avaliada.
evidence-groups-undecided = O resultado sobre a comparabilidade por { LIST($groupings) } é inconclusivo.
evidence-groups-alike = Comparáveis por { LIST($groupings) }.
evidence-items-differ =
    Há itens que diferem por { LIST($groupings) } ({ INTEGER($differ) } de { INTEGER($n) } { $n ->
        [one] agrupamento
       *[other] agrupamentos
    }).
evidence-no-repeat = Sem segunda ocasião ou segundo avaliador.
evidence-no-figure = Oculto ou não definido.
evidence-intraclass = Menor correlação intraclasse: { $icc }.
evidence-no-important-change = A mudança mínima importante não é conhecida.
evidence-detectable-change =
    Mudança mínima detectável: { DECIMAL($detectable, digits: 1) }. { evidence-no-important-change }
evidence-changes = { $scale }: mudança mínima detectável { $detectable }, mudança mínima importante { $important }.
evidence-no-gold-standard = A definição não indica um padrão-ouro.
evidence-criteria =
    Menor correlação com { INTEGER($n) } { $n ->
        [one] padrão-ouro
       *[other] padrões-ouro
    } (se binário, área sob a curva): { $lowest }.
evidence-no-hypotheses = A definição não formula hipóteses.
evidence-hypotheses =
    { INTEGER($confirmed) } de { INTEGER($stated) } { $stated ->
        [one] predição
       *[other] predições
    } de hipóteses formuladas { $confirmed ->
        [one] confirmada
       *[other] confirmadas
    }{ $undecided ->
        [0] {""}
        [one] , { INTEGER($undecided) } inconclusiva
       *[other] , { INTEGER($undecided) } inconclusivas
    }.

cosmin-fit-note =
    Critérios de ajuste do COSMIN (Prinsen et al., 2018): { LIST($criteria, type: "or") }.
    Um ajuste suficiente também requer um modelo que seu teste não rejeite; um que não se ajusta é insuficiente, quaisquer que sejam esses índices.
cosmin-fit = { $better ->
    [high] { $name } acima de { COEFFICIENT($value) }
   *[low] { $name } abaixo de { COEFFICIENT($value) }
}
cosmin-reliability-note =
    Exigido: ao menos { COEFFICIENT($alpha) } para o alfa e para a confiabilidade teste-reteste ou entre avaliadores; ao menos { COEFFICIENT($criterion) } para correlações com padrões-ouro (ou áreas sob a curva).
cosmin-share-note =
    A mudança mínima detectável deve ser menor que a mudança mínima importante. Ao menos { LEVEL($hypotheses) } das predições devem ser confirmadas por seus intervalos.
cosmin-quality-note = Os critérios avaliam o resultado, não a qualidade do estudo.
