title = Onde a medida é confiável
question = Onde a medida é confiável?
parameters-title = Parâmetros dos itens, curvas, confiabilidade por fator, ajuste
details-title = Estimativas, ajuste dos itens, dependência local, estimação

not-fitted = O modelo de resposta ao item “{ $label }” não pôde ser ajustado.
named-model = Modelo de resposta ao item “{ $label }”
several-models = modelos de resposta ao item

-places = { $place ->
        [upper] Na cauda superior
        [lower] Na cauda inferior
        [middle] No meio
        [throughout] Em toda a extensão
       *[nowhere] Em nenhum nível
    }
place = { -places }
todo = { $place ->
        [upper] Comparar apenas escores altos; os baixos não diferem de forma confiável
        [lower] Comparar apenas escores baixos; os altos não diferem de forma confiável
        [nowhere] Acrescentar itens antes de calcular escores de pessoas
       *[elsewhere] Comparar escores onde são confiáveis
    }
place-of-some = { -places } ({ INTEGER($count) } de { INTEGER($factors) } fatores)

answer-reached =
    A confiabilidade alcança { COEFFICIENT($cutoff) } para { $shares } das pessoas{ $place ->
        [upper] , todas acima da média
        [lower] , todas abaixo da média
       *[elsewhere] {""}
    }.
unsettled-word = Inconclusivo
unsettled-detail = As inclinações do modelo de resposta ao item divergem ou não são identificadas
unsettled-todo = Usar um modelo com menos fatores
unsettled = Mas algumas inclinações deste modelo divergem ou não são identificadas; não confie, portanto, nestes números.
answer-nowhere = A confiabilidade fica abaixo de { COEFFICIENT($cutoff) } em todos os níveis; seu máximo é { COEFFICIENT($best) }.
unreliable-factors = Em { LIST($factors) }, ela fica abaixo de { COEFFICIENT($cutoff) } em todos os níveis.
unreliable-factor-count = Em { INTEGER($count) } fatores, ela fica abaixo de { COEFFICIENT($cutoff) } em todos os níveis.
mixed-dimensions = No entanto, este modelo de um fator combina várias dimensões.
other-model = Isto se refere a “{ $model }”, porque o modelo de trabalho não tem solução de resposta ao item.
detail-reached = Confiabilidade ≥ { COEFFICIENT($cutoff) } para { $shares } das pessoas
detail-nowhere = confiabilidade máxima { COEFFICIENT($best) }
quoted-name = “{ $name }”

item-fit =
    { $misfits ->
        [0] { s-chi-squared } não assinala nenhum de { -items } (p ajustado por Holm < { COEFFICIENT($level) }).
       *[other] { s-chi-squared } assinala { INTEGER($misfits) } de { -items } (p ajustado por Holm < { COEFFICIENT($level) }): { LIST($items) }.
    }
-items = { INTEGER($n) } { $n ->
        [one] item
       *[other] itens
    }
person-fit =
    O ajuste da pessoa ({ zh }) está abaixo de { DECIMAL(-1.645, digits: 3) } para { PERCENT($misfitting) } das pessoas
    e abaixo de { DECIMAL(-2.5, digits: 1) } para { PERCENT($strongly) }.
    Se o modelo é verdadeiro, esperam-se no máximo { PERCENT(0.05, digits: 0) } e { PERCENT(0.006) }.
-pairs = { INTEGER($n) } { $n ->
        [one] par de itens
       *[other] pares de itens
    }
dependence-q3 =
    { q3 } difere de sua média em { COEFFICIENT($cutoff) } ou mais em { INTEGER($large) } de { -pairs }.
dependence-test =
    { ld-chi-squared } é significativo (p ajustado por Holm < { COEFFICIENT($level) }) em { INTEGER($significant) } de { -pairs }.

method-title = Teoria de resposta ao item
method-models =
    Cada estrutura foi ajustada como { LIST($models) } às respostas de { -people }{ $isListwise ->
        [true] {" "}que responderam a todos os itens
       *[false] {""}
    }.
    As inclinações estão na métrica logística, sem a constante de escala 1,702.
-people = { INTEGER($n) } { $n ->
        [one] pessoa
       *[other] pessoas
    }
method-model = { $model ->
        [Rasch] o modelo de Rasch { $citation }
        [two-parameter] o modelo logístico de dois parâmetros { $citation }
        [three-parameter] o modelo logístico de três parâmetros { $citation }
        [four-parameter] o modelo logístico de quatro parâmetros { $citation }
        [graded] o modelo de resposta graduada { $citation }
        [partial-credit] o modelo de crédito parcial { $citation }
        [generalized-partial-credit] o modelo de crédito parcial generalizado { $citation }
        [rating-scale] o modelo de escala de avaliação { $citation }
        [sequential] o modelo sequencial { $citation }
        [sequential-rasch] o modelo sequencial de Rasch { $citation }
       *[nominal] o modelo de resposta nominal { $citation }
    }
method-priors = { $hasUpper ->
        [true]
            Distribuições a priori normais (DP { COEFFICIENT($sd) }) mantêm as assíntotas determinadas: os logits das inferiores têm média { SIGNED($lower, digits: 1) },
            os das superiores, { SIGNED($upper, digits: 1) }.
       *[false]
            Uma distribuição a priori normal (média { SIGNED($lower, digits: 1) }, DP { COEFFICIENT($sd) }) mantém determinados os logits das assíntotas.
    }
method-estimation = Os parâmetros foram estimados por máxima verossimilhança marginal { $bock } com { LIST($quadratures) }.
quadrature = { $kind ->
        [grid] quadratura de grade fixa
        [quasi-Monte-Carlo] integração quase Monte Carlo
        [dimension-reduced] quadratura de dimensão reduzida
       *[adaptive] quadratura adaptativa
    }
method-missing = Supõe-se que as respostas ausentes estão ausentes ao acaso.
method-observed-information = Os erros padrão se baseiam na matriz de informação observada { $oakes }.
method-sandwich =
    Usaram-se erros padrão robustos (sanduíche){ COUNT($design) ->
        [0] {""}
       *[other] , que levam em conta { LIST($design) }
    }.
    Nesse caso, { LIST($tests) } são apenas descritivos.
likelihood-ratio-tests = testes da razão de verossimilhanças
design-weights = pesos amostrais
design-strata = estratos
design-clusters = conglomerados
method-failed = A estimação não convergiu para { LIST($models) }.
method-fit = O ajuste foi avaliado com { LIST($statistics) }.
cited-statistic = { $name } { $citation }
cited-person-fit = o índice de ajuste da pessoa { zh } { $citation }
method-dependence =
    Pares de itens são assinalados como localmente dependentes se { q3 } difere de sua média em { COEFFICIENT($cutoff) } ou mais { $christensen }.
    São também assinalados se o p ajustado por Holm de { ld-chi-squared } { $chen } está abaixo de { COEFFICIENT($level) }.
method-other-factors = A informação sobre um fator é calculada com os demais fatores em suas médias.
method-scores = Os escores individuais são escores EAP.
method-sum-scores = Calcularam-se também escores EAP para os escores totais { $thissen }.

items-title = Parâmetros dos itens do modelo “{ $label }”
difficulty-interval = Dificuldade: intervalo de 95%
column-b = b{ INTEGER($number) }
column-category-score = Escore { INTEGER($number) }
difficulty-note = { $hasAsymptotes ->
        [true] Em sua dificuldade, a probabilidade de um item está a meio caminho entre suas assíntotas.
       *[false] A dificuldade é o nível em que as duas respostas são igualmente prováveis.
    }
thresholds-note = Cada b é o nível em que as respostas acima e abaixo do limiar são igualmente prováveis.
steps-note = Cada b é o nível em que uma resposta e a seguinte são igualmente prováveis; não precisam ser crescentes.
continuations-note =
    Cada b é o nível em que metade dos que alcançaram a resposta anterior segue adiante; não precisam ser crescentes.
scores-note = As respostas são ordenadas por seus escores no fator; o primeiro e o último escore são fixos.
metric-note = Os parâmetros estão na métrica logística, sem a constante de escala 1,702.

estimates-title = Estimativas dos parâmetros do modelo “{ $label }”
column-d = d{ INTEGER($number) }
slope-on-factor = { slope }: { $factor }
loading-on-factor = { loading }: { $factor }
estimates-note =
    d: { $kind ->
        [categories] interceptos das categorias a partir da segunda
        [continuations] interceptos de seguir adiante a partir de cada categoria
       *[other] interceptos
    }. As cargas são as inclinações divididas por 1,702 e padronizadas.
fixed-slopes-note = As inclinações são fixadas em 1.

dependence-title = Pares de itens localmente dependentes no modelo “{ $label }”
q3-minus-mean = { q3 } menos sua média
ld-signed = { ld-chi-squared }, com sinal
pairs-not-shown = { $n ->
        [one] Mais um par não é mostrado.
       *[other] Mais { INTEGER($n) } pares não são mostrados.
    }

fit-title = Ajuste dos modelos de resposta ao item
not-converged = { $label } (não convergiu)
statistics-head = { LIST($names, type: "or") }
rmsea-head = { rmsea } [intervalo de { LEVEL(0.9) }]
smallest-note = Negrito: o menor { LIST($criteria) }.

item-fit-title = Ajuste dos itens
mean-squares-note =
    Quadrados médios acima de 1 significam mais respostas surpreendentes do que o modelo espera; abaixo de 1, menos.
    São calculados em níveis estimados, para os quais contribuem as próprias respostas ao item: com poucos itens, a maioria fica abaixo de 1 mesmo que o modelo seja verdadeiro.
    Compare os itens entre si e use { s-chi-squared } como teste.
estimation-title = Estimação dos modelos de resposta ao item
column-points = Pontos de quadratura
points = { INTEGER($points) }, { $kind ->
        [grid] grade fixa
        [quasi-Monte-Carlo] quase Monte Carlo
        [dimension-reduced] dimensão reduzida
       *[adaptive] adaptativa
    }
column-errors = Erros padrão
errors = { $kind ->
        [none] nenhum
        [oakes] informação observada
       *[sandwich] sanduíche
    }
column-iterations = Iterações
column-gradient = Maior gradiente

information-title = Confiabilidade e informação por fator
column-reliable = Pessoas com confiabilidade ≥ { COEFFICIENT($cutoff) }
column-levels = Nos níveis
level-range = { SIGNED($low, digits: 1) } a { SIGNED($high, digits: 1) }
level-ranges = { LIST($ranges) }
column-peak = Pico da informação
column-below-peak = Pessoas abaixo do pico
column-peak-reliability = Confiabilidade no pico
levels-note = { $isLogit ->
        [true] Os níveis estão em logits a partir da média.
       *[false] Os níveis estão em desvios padrão a partir da média.
    }

score-error = EP de um escore
information-chart-title = Informação e escores por nível
-peaks = { $isLogit ->
        [true] Pico da informação a { $peaks } logits da média
       *[false] Pico da informação a { $peaks } desvios padrão da média
    }
information-chart-see = { $lowest ->
        [none] { -peaks }.
       *[other] { -peaks }; { $lowest } das pessoas têm o menor escore.
    }
information-chart-description =
    Curva: informação. Sombreado: confiabilidade ≥ { COEFFICIENT($cutoff) }. Barras: escores.
level-axis = ← mais baixo · { column-level } · mais alto →
information-of-factor =
    { $factor }: a informação atinge o pico em { SIGNED($peak) }; os escores são confiáveis para { PERCENT($share) } das pessoas.
reliable-people = Confiabilidade ≥ { COEFFICIENT($cutoff) }: { PERCENT($share) } das pessoas
at-lowest-score = { PERCENT($share) } no menor escore
bar-range = { SIGNED($low) } a { SIGNED($high) }


curves-axis = { $isBinary ->
        [true] Probabilidade da resposta mais alta
       *[false] Escore esperado do item como proporção do máximo
    }
curves-title = { $isBinary ->
        [true] Probabilidade da resposta mais alta por nível no modelo “{ $label }”
       *[false] Escore esperado do item por nível no modelo “{ $label }”, como proporção do máximo
    }
curves-see = { $difficulties ->
        [none] Discriminação: { $discriminations }.
       *[other] Dificuldade: { $difficulties }; discriminação: { $discriminations }.
    }
curves-description = Curva: um item, rotulado em sua extremidade; itens cujas curvas coincidem têm uma só.
coinciding-items = { $first }, { $second }
curves-of-factor = { $factor } tem as curvas de { LIST($items) }.
