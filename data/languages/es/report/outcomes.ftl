question = ¿Cómo difieren los resultados según el número de ítems?
ends = { $outcome }: { $from } sin ningún ítem, { $to } con { $number }.

title =
    Resultados por número de ítems { -done }{ -assumed-outcomes }
title-score = Resultados por puntuación en todos los ítems{ -assumed-outcomes }
-assumed-outcomes = { $isAssumed ->
        [true] {" "}(resultados supuestos)
       *[false] {""}
    }
appendix-title = Resultados por puntuación y clase latente

assumed-caution =
    { COUNT($outcomes) ->
        [one] Este resultado es supuesto
       *[other] Estos resultados son supuestos
    }: { LIST($outcomes) }. Los valores se simularon para ilustrar el análisis y no son hallazgos.
association-caution = Estas asociaciones no implican causalidad.
same-source-caution = Las mismas personas respondieron a los ítems y a las preguntas sobre los resultados, en una sola encuesta.

number-not-shown = { $outcome } por número de ítems no se muestra: { $reason }.
class-not-shown = { $outcome } por clase latente no se muestra: { $reason }.

contrast = { $outcome }, { $number } ítems frente a ninguno ({ -people }): { LIST($contrasts) }.
adjusted-contrast =
    { $outcome }, { $number } ítems frente a ninguno, con ajuste por { $covariates } ({ -people }): { LIST($contrasts) }.
score-contrast = { $outcome }, con una puntuación una desviación estándar más alta: { LIST($contrasts) }.
one-ratio = una razón de { $ratio }
one-difference = una diferencia de { $difference }
one-difference-in-points = una diferencia de { $difference } puntos porcentuales
estimate-with-interval = { $estimate } { $interval }

-people = { $isAbout ->
        [true] unas { INTEGER($n) } personas
       *[false] { $n ->
            [one] 1 persona
           *[other] { INTEGER($n) } personas
        }
    }

-trend = { $trend ->
        [increase] El resultado aumenta con el número de ítems
        [decrease] El resultado disminuye con el número de ítems
       *[undetected] El resultado no muestra una tendencia significativa con el número de ítems
    }
trend = { -trend } (p { P($trendP) }).
trend-with-departure =
    { -trend } (p { P($trendP) }) y { $departs ->
        [true] se aparta de una tendencia lineal
       *[false] no se aparta significativamente de una tendencia lineal
    } (p { P($departureP) }).

tested-grouping = { $group } (p ajustado por Holm { P($adjustedP) })
trend-differs = { $outcome }: la tendencia difiere por { LIST($groups) }.
trend-does-not-differ = { $outcome }: la tendencia no difiere significativamente por { LIST($groups) }.

e-value =
    { $outcome }: un factor de confusión no medido, asociado tanto con el número de ítems como con el resultado mediante razones de riesgos de { DECIMAL($estimate, digits: 2) } cada una, podría explicar por completo esta asociación.
    Una confusión más débil no podría. Bastarían razones de riesgos de { DECIMAL($limit, digits: 2) } cada una para que el intervalo incluyera la ausencia de asociación.

by-class = { $outcome } por clase latente, de la clase con menos ítems a la clase con más: { LIST($values) }.

chart-title =
    Resultados por número de ítems distintos { -done }{ -assumed-outcomes }
chart-see = { $outcome }: { $from } con { $first }, { $to } con { $last }.
dots = Puntos: observado, con intervalos del 95 %.
adjusted-dots = Puntos: con ajuste por { $covariates }, con intervalos del 95 %. Círculos abiertos: observado.
chart-description = Un panel por resultado: su porcentaje, tasa o media según el número de ítems distintos.
described-panel = { $outcome }: { LIST($points) }.
described-point = { $number }: { $estimate }
column-different-items = Ítems distintos
column-level-figure = Porcentaje, tasa o media
column-as-observed = Observado
column-estimate-with-interval = Estimación [intervalo del 95 %]

shares-by-number-title = Resultados por número de ítems distintos
means-by-number-title = Medias y tasas por número de ítems distintos
shares-by-class-title = Resultados por clase latente
means-by-class-title = Medias y tasas por clase latente
column-observed = Observado
column-mean-of-items = Número medio de ítems
standardized-note = Estandarizado: como si todas las personas tuvieran ese número de ítems, con las covariables observadas.
complete-covariates-note =
    Las cifras observadas son de { INTEGER($n) } personas; las estandarizadas, de las { INTEGER($complete) } ({ PERCENT($share) }) con todas las covariables.
number-note = Referencia de las razones y las diferencias: ningún ítem. Basado en las personas que respondieron a todos los ítems y tienen un valor del resultado.
class-note =
    Las clases se ordenan de menos a más ítems; la primera es la referencia de las razones y las diferencias. Las cifras están corregidas por el error de clasificación.

tests-title = Pruebas de Wald de las tendencias por número de ítems
trend-by-number = Tendencia lineal
departure = Desviación de la tendencia lineal
trend-by = Diferencia de la tendencia por { $group }
holm-note = Holm: ajuste por el número de agrupaciones comprobadas.

score-title = Cambio en los resultados si la puntuación de todas las personas fuera una desviación estándar más alta

method-title = Resultados
method-number =
    Los resultados se sometieron a regresiones separadas sobre el número de ítems distintos y sobre la puntuación, entre las personas que respondieron a todos los ítems y tienen un valor del resultado.
method-score = Los resultados se sometieron a regresión sobre la puntuación, entre las personas que respondieron a todos los ítems y tienen un valor del resultado.
method-models = Los modelos fueron logísticos para los resultados binarios, de Poisson para los recuentos y lineales para los resultados continuos.
method-standardized =
    Las cifras se estandarizaron { $graubard } sobre todas las personas con covariables completas.
method-errors = Los errores estándar de porcentajes, razones y diferencias se linealizaron según el diseño { $binder }.
method-e-value = Los valores E { $vanderweele } muestran lo fuerte que tendría que ser un factor de confusión no medido para explicar por completo una asociación.
method-classes =
    Los resultados por clase latente están corregidos por el error de clasificación { $bolck } { $vermunt }.
    Sus errores estándar tienen en cuenta la incertidumbre de las clases estimadas { $bakk }.
