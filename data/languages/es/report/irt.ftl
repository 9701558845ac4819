title = Dónde es fiable la medición
question = ¿Dónde es fiable la medición?
parameters-title = Parámetros de los ítems, curvas, fiabilidad por factor, ajuste
details-title = Estimaciones, ajuste de los ítems, dependencia local, estimación

not-fitted = No pudo ajustarse el modelo de respuesta al ítem “{ $label }”.
named-model = Modelo de respuesta al ítem “{ $label }”
several-models = modelos de respuesta al ítem

-places = { $place ->
        [upper] En la cola superior
        [lower] En la cola inferior
        [middle] En el centro
        [throughout] En todo el recorrido
       *[nowhere] En ninguna parte
    }
place = { -places }
todo = { $place ->
        [upper] Compare solo las puntuaciones altas; las bajas no difieren de forma fiable
        [lower] Compare solo las puntuaciones bajas; las altas no difieren de forma fiable
        [nowhere] Añada ítems antes de puntuar a las personas
       *[elsewhere] Compare las puntuaciones allí donde son fiables
    }
place-of-some = { -places } ({ INTEGER($count) } de { INTEGER($factors) } factores)

answer-reached =
    La fiabilidad alcanza { COEFFICIENT($cutoff) } en el caso del { $shares } de las personas{ $place ->
        [upper] , todas por encima de la media
        [lower] , todas por debajo de la media
       *[elsewhere] {""}
    }.
unsettled-word = Sin decidir
unsettled-detail = Hay pendientes del modelo de respuesta al ítem que divergen o no están identificadas
unsettled-todo = Use un modelo con menos factores
unsettled = Pero algunas pendientes de este modelo divergen o no están identificadas: no se fíe de estas cifras.
answer-nowhere = La fiabilidad queda por debajo de { COEFFICIENT($cutoff) } en todos los niveles; su máximo es { COEFFICIENT($best) }.
unreliable-factors = En { LIST($factors) } queda por debajo de { COEFFICIENT($cutoff) } en todos los niveles.
unreliable-factor-count = En { INTEGER($count) } factores queda por debajo de { COEFFICIENT($cutoff) } en todos los niveles.
mixed-dimensions = Sin embargo, este modelo de un factor combina varias dimensiones.
other-model = Corresponde a “{ $model }”, porque el modelo de trabajo no tiene una solución de respuesta al ítem.
detail-reached = Fiabilidad ≥ { COEFFICIENT($cutoff) } en el { $shares } de las personas
detail-nowhere = fiabilidad máxima { COEFFICIENT($best) }
quoted-name = “{ $name }”

item-fit =
    { s-chi-squared } { $misfits ->
        [0] no señala ninguno de los { -items } (p ajustado por Holm < { COEFFICIENT($level) }).
       *[other] señala { INTEGER($misfits) } de los { -items } (p ajustado por Holm < { COEFFICIENT($level) }): { LIST($items) }.
    }
-items = { INTEGER($n) } { $n ->
        [one] ítem
       *[other] ítems
    }
person-fit =
    El ajuste de la persona ({ zh }) es inferior a { DECIMAL(-1.645, digits: 3) } en el { PERCENT($misfitting) } de las personas
    e inferior a { DECIMAL(-2.5, digits: 1) } en el { PERCENT($strongly) }.
    Si el modelo es verdadero, se espera como máximo el { PERCENT(0.05, digits: 0) } y el { PERCENT(0.006) }.
-pairs = { INTEGER($n) } { $n ->
        [one] par de ítems
       *[other] pares de ítems
    }
dependence-q3 =
    { q3 } difiere de su media en { COEFFICIENT($cutoff) } o más en { INTEGER($large) } de { -pairs }.
dependence-test =
    { ld-chi-squared } es significativo (p ajustado por Holm < { COEFFICIENT($level) }) en { INTEGER($significant) } de { -pairs }.

method-title = Teoría de respuesta al ítem
method-models =
    Cada estructura se ajustó como { LIST($models) } a { $isListwise ->
        [true] { -people } con respuesta en todos los ítems
       *[false] { -people }
    }.
    Las pendientes están en la métrica logística, sin la constante de escala 1,702.
-people = { INTEGER($n) } { $n ->
        [one] persona
       *[other] personas
    }
method-model = { $model ->
        [Rasch] el modelo de Rasch { $citation }
        [two-parameter] el modelo logístico de dos parámetros { $citation }
        [three-parameter] el modelo logístico de tres parámetros { $citation }
        [four-parameter] el modelo logístico de cuatro parámetros { $citation }
        [graded] el modelo de respuesta graduada { $citation }
        [partial-credit] el modelo de crédito parcial { $citation }
        [generalized-partial-credit] el modelo de crédito parcial generalizado { $citation }
        [rating-scale] el modelo de escala de calificación { $citation }
        [sequential] el modelo secuencial { $citation }
        [sequential-rasch] el modelo secuencial de Rasch { $citation }
       *[nominal] el modelo de respuesta nominal { $citation }
    }
method-priors = { $hasUpper ->
        [true]
            Distribuciones a priori normales (DE { COEFFICIENT($sd) }) mantienen determinadas las asíntotas: los logits de las inferiores tienen media { SIGNED($lower, digits: 1) };
            los de las superiores, { SIGNED($upper, digits: 1) }.
       *[false]
            Una distribución a priori normal (media { SIGNED($lower, digits: 1) }, DE { COEFFICIENT($sd) }) mantiene determinados los logits de las asíntotas.
    }
method-estimation = Los parámetros se estimaron por máxima verosimilitud marginal { $bock } con { LIST($quadratures) }.
quadrature = { $kind ->
        [grid] cuadratura de rejilla fija
        [quasi-Monte-Carlo] integración cuasi-Monte Carlo
        [dimension-reduced] cuadratura de dimensión reducida
       *[adaptive] cuadratura adaptativa
    }
method-missing = Se supone que las respuestas faltantes lo son al azar.
method-observed-information = Los errores estándar se basan en la matriz de información observada { $oakes }.
method-sandwich =
    Se usaron errores estándar robustos (sándwich){ COUNT($design) ->
        [0] {""}
       *[other] , que tienen en cuenta { LIST($design) }
    }.
    En consecuencia, { LIST($tests) } son solo descriptivos.
likelihood-ratio-tests = las pruebas de razón de verosimilitudes
design-weights = las ponderaciones muestrales
design-strata = los estratos
design-clusters = los conglomerados
method-failed = La estimación no convergió para { LIST($models) }.
method-fit = El ajuste se evaluó con { LIST($statistics) }.
cited-statistic = { $name } { $citation }
cited-person-fit = el índice de ajuste de la persona { zh } { $citation }
method-dependence =
    Los pares de ítems se señalan como localmente dependientes si { q3 } difiere de su media en { COEFFICIENT($cutoff) } o más { $christensen }.
    Se señalan también si el p ajustado por Holm de { ld-chi-squared } { $chen } es inferior a { COEFFICIENT($level) }.
method-other-factors = La información sobre un factor se calcula con los demás factores en su media.
method-scores = Las puntuaciones individuales son puntuaciones EAP.
method-sum-scores = Se calcularon también puntuaciones EAP para las puntuaciones suma { $thissen }.

items-title = Parámetros de los ítems del modelo “{ $label }”
difficulty-interval = Dificultad: intervalo del 95 %
column-b = b{ INTEGER($number) }
column-category-score = Puntuación { INTEGER($number) }
difficulty-note = { $hasAsymptotes ->
        [true] En su dificultad, la probabilidad de un ítem está a medio camino entre sus asíntotas.
       *[false] La dificultad es el nivel en el que ambas respuestas son igual de probables.
    }
thresholds-note = Cada b es el nivel en el que las respuestas por encima y por debajo del umbral son igual de probables.
steps-note = Cada b es el nivel en el que una respuesta y la siguiente son igual de probables; no tienen por qué ser crecientes.
continuations-note =
    Cada b es el nivel en el que continúa la mitad de quienes alcanzaron la respuesta anterior; no tienen por qué ser crecientes.
scores-note = Las respuestas se ordenan por su puntuación en el factor; la primera y la última puntuación son fijas.
metric-note = Los parámetros están en la métrica logística, sin la constante de escala 1,702.

estimates-title = Estimaciones de los parámetros del modelo “{ $label }”
column-d = d{ INTEGER($number) }
slope-on-factor = { slope }: { $factor }
loading-on-factor = { loading }: { $factor }
estimates-note =
    d: { $kind ->
        [categories] interceptos de las categorías a partir de la segunda
        [continuations] interceptos de continuar desde cada categoría
       *[other] interceptos
    }. Las cargas son las pendientes divididas entre 1,702 y estandarizadas.
fixed-slopes-note = Las pendientes están fijadas en 1.

dependence-title = Pares de ítems localmente dependientes en el modelo “{ $label }”
q3-minus-mean = { q3 } menos su media
ld-signed = { ld-chi-squared }, con signo
pairs-not-shown = { $n ->
        [one] No se muestra un par más.
       *[other] No se muestran { INTEGER($n) } pares más.
    }

fit-title = Ajuste de los modelos de respuesta al ítem
not-converged = { $label } (no convergió)
statistics-head = { LIST($names, type: "or") }
rmsea-head = { rmsea } [intervalo del { LEVEL(0.9) }]
smallest-note = En negrita: el valor mínimo de { LIST($criteria) }.

item-fit-title = Ajuste de los ítems
mean-squares-note =
    Las medias cuadráticas superiores a 1 indican más respuestas sorprendentes de las que espera el modelo; las inferiores a 1, menos.
    Se calculan en niveles estimados, a los que contribuyen las propias respuestas al ítem: con pocos ítems, la mayoría es inferior a 1 aunque el modelo sea cierto.
    Compare los ítems entre sí y use { s-chi-squared } como prueba.
estimation-title = Estimación de los modelos de respuesta al ítem
column-points = Puntos de cuadratura
points = { INTEGER($points) }, { $kind ->
        [grid] rejilla fija
        [quasi-Monte-Carlo] cuasi-Monte Carlo
        [dimension-reduced] dimensión reducida
       *[adaptive] adaptativa
    }
column-errors = Errores estándar
errors = { $kind ->
        [none] ninguno
        [oakes] información observada
       *[sandwich] sándwich
    }
column-iterations = Iteraciones
column-gradient = Gradiente máximo

information-title = Fiabilidad e información por factor
column-reliable = Personas con fiabilidad ≥ { COEFFICIENT($cutoff) }
column-levels = En los niveles
level-range = de { SIGNED($low, digits: 1) } a { SIGNED($high, digits: 1) }
level-ranges = { LIST($ranges) }
column-peak = Máximo de información
column-below-peak = Personas bajo el máximo
column-peak-reliability = Fiabilidad en el máximo
levels-note = { $isLogit ->
        [true] Los niveles están en logits respecto de la media.
       *[false] Los niveles están en desviaciones estándar respecto de la media.
    }

score-error = EE de una puntuación
information-chart-title = Información y puntuaciones por nivel
-peaks = { $isLogit ->
        [true] La información es máxima en { $peaks } logits respecto de la media
       *[false] La información es máxima en { $peaks } desviaciones estándar respecto de la media
    }
information-chart-see = { $lowest ->
        [none] { -peaks }.
       *[other] { -peaks }; el { $lowest } de las personas tiene la puntuación más baja.
    }
information-chart-description =
    Curva: información. Sombreado: fiabilidad ≥ { COEFFICIENT($cutoff) }. Barras: puntuaciones.
level-axis = ← más bajo · { column-level } · más alto →
information-of-factor =
    { $factor }: la información es máxima en { SIGNED($peak) }; las puntuaciones son fiables para el { PERCENT($share) } de las personas.
reliable-people = Fiabilidad ≥ { COEFFICIENT($cutoff) }: el { PERCENT($share) } de las personas
at-lowest-score = { PERCENT($share) } en la puntuación más baja
bar-range = de { SIGNED($low) } a { SIGNED($high) }


curves-axis = { $isBinary ->
        [true] Probabilidad de la respuesta más alta
       *[false] Puntuación esperada del ítem como proporción del máximo
    }
curves-title = { $isBinary ->
        [true] Probabilidad de la respuesta más alta por nivel en el modelo “{ $label }”
       *[false] Puntuación esperada del ítem por nivel en el modelo “{ $label }”, como proporción del máximo
    }
curves-see = { $difficulties ->
        [none] Discriminación: { $discriminations }.
       *[other] Dificultad: { $difficulties }; discriminación: { $discriminations }.
    }
curves-description = Curva: un ítem, con su nombre al final; los ítems cuyas curvas coinciden comparten una.
coinciding-items = { $first }, { $second }
curves-of-factor = { $factor } tiene las curvas de { LIST($items) }.
