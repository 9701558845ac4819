question = Como os desfechos diferem segundo o número de itens?
ends = { $outcome }: { $from } sem nenhum item, { $to } com { $number }.

title =
    Desfechos por número de itens { -done }{ -assumed-outcomes }
title-score = Desfechos por escore em todos os itens{ -assumed-outcomes }
-assumed-outcomes = { $isAssumed ->
        [true] {" "}(desfechos supostos)
       *[false] {""}
    }
appendix-title = Desfechos por escore e classe latente

assumed-caution =
    { COUNT($outcomes) ->
        [one] Este desfecho é suposto
       *[other] Estes desfechos são supostos
    }: { LIST($outcomes) }. Os valores foram simulados para ilustrar a análise e não são achados.
association-caution = Estas associações não implicam causalidade.
same-source-caution = As mesmas pessoas responderam aos itens e aos desfechos, em uma única pesquisa.

number-not-shown = { $outcome } por número de itens não é mostrado: { $reason }.
class-not-shown = { $outcome } por classe latente não é mostrado: { $reason }.

contrast = { $outcome }, { $number } itens em comparação com nenhum ({ -people }): { LIST($contrasts) }.
adjusted-contrast =
    { $outcome }, { $number } itens em comparação com nenhum, ajustado por { $covariates } ({ -people }): { LIST($contrasts) }.
score-contrast = { $outcome }, para um escore um desvio padrão maior: { LIST($contrasts) }.
one-ratio = uma razão de { $ratio }
one-difference = uma diferença de { $difference }
one-difference-in-points = uma diferença de { $difference } pontos percentuais
estimate-with-interval = { $estimate } { $interval }

-people = { $isAbout ->
        [true] cerca de { INTEGER($n) } pessoas
       *[false] { $n ->
            [one] { INTEGER($n) } pessoa
           *[other] { INTEGER($n) } pessoas
        }
    }

-trend = { $trend ->
        [increase] O desfecho aumenta com o número de itens
        [decrease] O desfecho diminui com o número de itens
       *[undetected] O desfecho não mostra tendência significativa com o número de itens
    }
trend = { -trend } (p { P($trendP) }).
trend-with-departure =
    { -trend } (p { P($trendP) }) e { $departs ->
        [true] desvia-se de uma tendência linear
       *[false] não se desvia significativamente de uma tendência linear
    } (p { P($departureP) }).

tested-grouping = { $group } (p ajustado por Holm { P($adjustedP) })
trend-differs = { $outcome }: a tendência difere por { LIST($groups) }.
trend-does-not-differ = { $outcome }: a tendência não difere significativamente por { LIST($groups) }.

e-value =
    { $outcome }: um fator de confusão não medido, associado tanto ao número de itens quanto ao desfecho por razões de riscos de { DECIMAL($estimate, digits: 2) } cada, poderia explicar inteiramente esta associação.
    Um confundimento mais fraco não poderia. Razões de riscos de { DECIMAL($limit, digits: 2) } cada bastariam para que o intervalo incluísse a ausência de associação.

by-class = { $outcome } por classe latente, da classe com menos itens à classe com mais: { LIST($values) }.

chart-title =
    Desfechos por número de itens diferentes { -done }{ -assumed-outcomes }
chart-see = { $outcome }: { $from } em { $first }, { $to } em { $last }.
dots = Pontos: observados, com intervalos de 95%.
adjusted-dots = Pontos: ajustados por { $covariates }, com intervalos de 95%. Círculos vazios: observados.
chart-description = Um painel por desfecho: sua porcentagem, taxa ou média por número de itens diferentes.
described-panel = { $outcome }: { LIST($points) }.
described-point = { $number }: { $estimate }
column-different-items = Itens diferentes
column-level-figure = Porcentagem, taxa ou média
column-as-observed = Observado
column-estimate-with-interval = Estimativa [intervalo de 95%]

shares-by-number-title = Desfechos por número de itens diferentes
means-by-number-title = Médias e taxas por número de itens diferentes
shares-by-class-title = Desfechos por classe latente
means-by-class-title = Médias e taxas por classe latente
column-observed = Observado
column-mean-of-items = Número médio de itens
standardized-note = Padronizado: como se todas as pessoas tivessem esse número de itens, com as covariáveis como observadas.
complete-covariates-note =
    Os números observados são de { INTEGER($n) } pessoas; os padronizados, das { INTEGER($complete) } ({ PERCENT($share) }) com todas as covariáveis.
number-note = Referência das razões e diferenças: nenhum item. Com base nas pessoas que responderam a todos os itens e ao desfecho.
class-note =
    As classes estão ordenadas da que tem menos itens à que tem mais; a primeira é a referência das razões e diferenças. Os números são corrigidos pelo erro de classificação.

tests-title = Testes de Wald das tendências por número de itens
trend-by-number = Tendência linear
departure = Desvio da tendência linear
trend-by = Diferença de tendência por { $group }
holm-note = Holm: ajustado ao número de agrupamentos testados.

score-title = Mudança nos desfechos se o escore de todas as pessoas fosse um desvio padrão maior

method-title = Desfechos
method-number =
    Fez-se a regressão dos desfechos, separadamente, sobre o número de itens diferentes e sobre o escore, entre as pessoas que responderam a todos os itens e ao desfecho.
method-score = Fez-se a regressão dos desfechos sobre o escore, entre as pessoas que responderam a todos os itens e ao desfecho.
method-models = Os modelos foram logísticos para desfechos binários, de Poisson para contagens e lineares para desfechos contínuos.
method-standardized =
    Os números foram padronizados { $graubard } sobre todas as pessoas com covariáveis completas.
method-errors = Os erros padrão de porcentagens, razões e diferenças foram linearizados segundo o desenho { $binder }.
method-e-value = Os valores E { $vanderweele } mostram quão forte teria de ser um fator de confusão não medido para explicar inteiramente uma associação.
method-classes =
    Os desfechos por classe latente são corrigidos pelo erro de classificação { $bolck } { $vermunt }.
    Seus erros padrão levam em conta a incerteza das classes estimadas { $bakk }.
