question = ¿Se relacionan las puntuaciones con otras variables como se espera?
title = Validez
details-title = Factores distintos, grupos conocidos
properties-details-title = Propiedades de medida, factores distintos, grupos conocidos

hypothesis-verdict = { $verdict ->
        [confirmed] confirmada
        [not-confirmed] no confirmada
       *[undecided] sin decidir
    }
one-hypothesis = La hipótesis enunciada de antemano queda { hypothesis-verdict }.
stated-hypotheses = De { INTEGER($results) } hipótesis enunciadas de antemano, { LIST($counts) }.
stated-results =
    De { INTEGER($results) } predicciones de { INTEGER($hypotheses) } { $hypotheses ->
        [one] hipótesis enunciada
       *[other] hipótesis enunciadas
    } de antemano, { LIST($counts) }.
count-confirmed = { $n ->
        [0] ninguna se confirma
        [one] 1 se confirma
       *[other] { INTEGER($n) } se confirman
    }
count-not-confirmed = { $n ->
        [one] 1 no se confirma
       *[other] { INTEGER($n) } no se confirman
    }
count-undecided = { $n ->
        [one] 1 queda sin decidir
       *[other] { INTEGER($n) } quedan sin decidir
    }

strongest-correlation =
    La correlación más fuerte es { COEFFICIENT($r) }{ $interval ->
        [none] {""}
       *[other] {" "}{ $interval }
    }, entre { $variable } y { $scale ->
        [none] la puntuación
       *[other] la puntuación en { $scale }
    }.
repeating-variables =
    Quizá contengan los mismos ítems, lo que no mostraría validez: { LIST($variables) }. Sin atenuación, la correlación con una puntuación llega a 1.
hidden-variables = { $n ->
        [one] 1 variable no se muestra: muy pocas personas.
       *[other] { INTEGER($n) } variables no se muestran: muy pocas personas.
    }
no-correlation = No pudo calcularse ninguna correlación.

summary-word = { $verdict ->
        [yes] Como se espera
        [no] No como se espera
        [undecided] Sin decidir
       *[neutral] Sin hipótesis
    }
summary-todo = { $verdict ->
        [yes] Cítelo como evidencia de validez
        [no] Explique las hipótesis no confirmadas
        [undecided] Reúna más respuestas
       *[neutral] Enuncie hipótesis en “external”
    }
summary-detail =
    { $rated ->
        [0] no pudo valorarse ninguna propiedad de medida
        [one] { INTEGER($good) } de { INTEGER($rated) } propiedad de medida valorada es suficiente
       *[other] { $good ->
            [0] ninguna de { INTEGER($rated) } propiedades de medida valoradas es suficiente
            [one] { INTEGER($good) } de { INTEGER($rated) } propiedades de medida valoradas es suficiente
           *[other] { INTEGER($good) } de { INTEGER($rated) } propiedades de medida valoradas son suficientes
        }
    }
summary-detail-stated =
    { INTEGER($confirmed) } de { INTEGER($results) } { $results ->
        [one] predicción enunciada, confirmada
       *[other] predicciones enunciadas, confirmadas
    }; { summary-detail }

ratios-not-computed = No se calcularon las razones heterorrasgo-monorrasgo de “{ $model }”.
not-regressed = No se hizo la regresión de los factores de “{ $model }” sobre “{ $external }”.
scale-with-variable = { $variable }, { $scale }
several-correlations = correlaciones

method-title = Validez
method-correlations =
    Las puntuaciones suma se correlacionaron con variables externas, con coeficientes adecuados al nivel de medida de cada variable.
method-ad-hoc = Las correlaciones biseriales y poliseriales usan el estimador ad hoc { $olsson }.
method-errors =
    Los errores estándar están linealizados y tienen en cuenta ponderaciones, estratos y conglomerados; los intervalos son simétricos en la escala z de Fisher.
method-disattenuated =
    Las correlaciones se corrigieron por atenuación dividiéndolas entre la raíz cuadrada de la fiabilidad de la puntuación { $spearman }.
    Se supone que los errores muestrales de la correlación y de la fiabilidad son independientes.
method-latent = Los factores del modelo de medida se sometieron a regresión sobre cada variable por separado { $muthen }.
method-counts =
    Los recuentos se modelizaron con regresión de Poisson, o con regresión binomial negativa si una prueba mostró sobredispersión { $cameron }.
method-hypotheses =
    Una hipótesis se confirma si todo el intervalo está dentro del rango esperado, y no se confirma si ninguna parte lo está.
    En los demás casos queda sin decidir.
method-discriminant =
    La validez discriminante de los factores se evaluó con intervalos de confianza de sus correlaciones { $ronkko }
    y con las razones heterorrasgo-monorrasgo de las correlaciones { $henseler }.
method-groups =
    Las puntuaciones de los grupos se compararon con la { hedges-g } de Hedges, corregida para muestras pequeñas { $hedges }, y la probabilidad de superioridad { $mcgraw }.
method-properties = Las propiedades de medida se valoraron con los criterios de COSMIN { $prinsen }.

associations-chart-title = Correlaciones con variables externas{ $isAssumed ->
        [true] {" "}(algunas supuestas)
       *[false] {""}
    }
in-range =
    { INTEGER($confirmed) } de { INTEGER($n) } { $n ->
        [one] intervalo está dentro de su rango esperado
       *[other] intervalos { $confirmed ->
            [one] está
           *[other] están
        } dentro del rango esperado
    } (gris).
strongest = La correlación más fuerte es { $r }, con { $variable }.
key-expected = Banda gris: rango esperado.
associations-description = Puntos con intervalos del 95 %, una fila por variable; las bandas grises muestran los rangos esperados.
association-described = { $variable }, { $scale }: { $r } { $interval }.

associations-title = Puntuaciones y variables externas{ $isAssumed ->
        [true] {" "}(algunas supuestas)
       *[false] {""}
    }
column-expected = Esperado
column-hypothesis = Hipótesis
column-disattenuated = Desatenuada
column-problem = Problema
coefficient-name = { $kind ->
        [pearson] Pearson
        [polyserial] poliserial
        [biserial] biserial
        [polychoric] policórica
       *[tetrachoric] tetracórica
    }
problem = { $problem ->
        [marginal] marginal
        [moderate] moderado
       *[severe] grave
    }
no-problem = ninguno
disattenuated-note =
    Desatenuada: dividida entre la raíz cuadrada del omega de la puntuación, o de su alfa si no hay omega. Los valores fuera de ±1 no tienen intervalo.
latent-note =
    Factor: correlación del factor del modelo con la variable, obtenida de la regresión del factor sobre esa variable sola. En las variables categóricas, la correlación es con la variable normal subyacente.
distinct-note = Problema: falta de validez discriminante entre el factor y la variable, a juzgar por el límite del intervalo con mayor valor absoluto.
expected-source = Fuente de la hipótesis sobre { $variable }: { $source }.

above-zero = superior a 0
below-zero = inferior a 0
at-least = ≥ { COEFFICIENT($low) }
at-most = ≤ { COEFFICIENT($high) }
from-to = de { COEFFICIENT($low) } a { COEFFICIENT($high) }

ratios-title = Razones de odds y de tasas por desviación estándar de la puntuación{ $isAssumed ->
        [true] {" "}(algunas supuestas)
       *[false] {""}
    }
column-ratio-of = Razón de
ratio-model = { $model ->
        [logistic] odds
        [poisson] tasas
       *[negative-binomial] tasas (binomial negativa)
    }
ratios-note =
    Factor por el que se multiplican las odds de un sí, o la tasa de un recuento, por desviación estándar de la puntuación.

factor-pair = { LIST($factors) }
discriminant-title = ¿Son distintos los factores?
problem-note =
    Problema: falta de validez discriminante, a juzgar por el límite del intervalo con mayor valor absoluto. Ninguno por debajo de { COEFFICIENT(0.8) }, marginal desde { COEFFICIENT(0.8) }, moderado desde { COEFFICIENT(0.9) }, grave desde 1 (Rönkkö y Cho, 2022).

groups-title = Puntuaciones por grupo
all-groups-title = Puntuaciones por grupo, todas las escalas
compared-groups = { $level } frente a { $against ->
        [none] todos los demás
       *[other] { $against }
    }
column-superiority = Probabilidad de superioridad
column-latent = Diferencia de medias latentes
column-comparable = Comparable
comparable = { $comparable ->
        [supported] sí
        [partly] en parte
        [not-shown] no demostrado
        [undecided] sin decidir
        [not-tested] no comprobado
       *[not-testable] no comprobable
    }
expected-of = { $level }: { $range ->
        [none] –
       *[other] { $range }
    }
groups-note =
    { hedges-g }: diferencia de medias estandarizada de Hedges, con la desviación estándar conjunta.
    Probabilidad de superioridad: probabilidad de que una persona del grupo elegida al azar puntúe más alto que una del grupo de comparación elegida al azar; los empates cuentan la mitad.
comparable-note = Comparable: si los ítems permiten comparar las puntuaciones entre estos grupos (invarianza de medida).
comparable-untested = Aquí no se ha comprobado si los ítems permiten estas comparaciones: lo comprueba `itemwise invariance`.

properties-title = Propiedades de medida
column-property = Propiedad
column-evidence = Evidencia
column-rating = Valoración
property = { $property ->
        [content] Validez de contenido
        [structural] Validez estructural
        [internal-consistency] Consistencia interna
        [invariance] Validez transcultural, invarianza de medida
        [reliability] Fiabilidad (test-retest o entre evaluadores)
        [measurement-error] Error de medida
        [criterion] Validez de criterio
        [hypotheses] Contraste de hipótesis
       *[responsiveness] Sensibilidad al cambio
    }
sufficient = +{"\u00A0"}suficiente
insufficient = −{"\u00A0"}insuficiente
indeterminate = ?{"\u00A0"}indeterminada

properties-counted =
    De { WORD($n) } propiedades de medida, con estos datos { $sufficient ->
        [0] ninguna es suficiente
        [one] una es suficiente
       *[other] { WORD($sufficient) } son suficientes
    }, { $insufficient ->
        [0] ninguna es insuficiente
        [one] una es insuficiente
       *[other] { WORD($insufficient) } son insuficientes
    } y { $indeterminate ->
        [0] ninguna es indeterminada
        [one] una es indeterminada
       *[other] { WORD($indeterminate) } son indeterminadas
    }.
no-externals = La definición no nombra variables externas: añádalas en “external”.

evidence-not-from-answers = No puede juzgarse a partir de las respuestas: pregunte a participantes y expertos por los ítems.
evidence-one-occasion = Requiere puntuaciones antes y después de un cambio conocido, que estos datos no contienen.
evidence-no-model = Ningún modelo confirmatorio tiene una solución propia.
evidence-not-testable = No puede comprobarse el ajuste del modelo.
evidence-no-solution = { $model } no tiene una solución admisible.
evidence-no-common-factor = No se halló ningún factor común, de modo que el ajuste de { $model } no demuestra nada: { LIST($indices, type: "units") }.
evidence-fit-indices = { $model }: { LIST($indices, type: "units") }.
evidence-doubtful-fit = Un índice de { $model } es suficiente, pero su ajuste es dudoso: { LIST($indices, type: "units") }.
evidence-same-data = { $model } se eligió con estos datos, que no lo ponen a prueba: { LIST($indices, type: "units") }.
evidence-no-alpha = Alfa no está definido.
below-0 = no definido (inferior a 0)
evidence-structure-first = Se valora solo si la validez estructural es suficiente; alfa más bajo { $alpha }.
evidence-alphas =
    Alfa más bajo de { INTEGER($n) } { $n ->
        [one] escala
       *[other] escalas
    }: { $alpha }.
evidence-no-groups = No se comprobó si los grupos responden igual a los ítems.
evidence-groups-misfit = Ningún modelo común se ajusta a los grupos por { LIST($groupings) }, de modo que la igualdad no se valoró.
evidence-groups-undecided = La comparabilidad por { LIST($groupings) } está sin decidir.
evidence-groups-alike = Comparable por { LIST($groupings) }.
evidence-items-differ =
    Hay ítems que difieren por { LIST($groupings) } ({ INTEGER($differ) } de { INTEGER($n) } { $n ->
        [one] agrupación
       *[other] agrupaciones
    }).
evidence-no-repeat = No hay una segunda ocasión ni otro evaluador.
evidence-no-figure = Oculto o no definido.
evidence-intraclass = Correlación intraclase más baja: { $icc }.
evidence-no-important-change = No se conoce el cambio mínimo importante.
evidence-detectable-change =
    Cambio mínimo detectable: { DECIMAL($detectable, digits: 1) }. { evidence-no-important-change }
evidence-changes = { $scale }: cambio mínimo detectable { $detectable }, cambio mínimo importante { $important }.
evidence-no-gold-standard = La definición no nombra ningún patrón de referencia.
evidence-criteria =
    Correlación más baja con { INTEGER($n) } { $n ->
        [one] patrón de referencia
       *[other] patrones de referencia
    } (si es binario, área bajo la curva): { $lowest }.
evidence-no-hypotheses = La definición no enuncia hipótesis.
evidence-hypotheses =
    { INTEGER($confirmed) } de { INTEGER($stated) } { $stated ->
        [one] predicción de las hipótesis enunciadas, confirmada
       *[other] predicciones de las hipótesis enunciadas, confirmadas
    }{ $undecided ->
        [0] {""}
       *[other] ; { INTEGER($undecided) } sin decidir
    }.

cosmin-fit-note =
    Criterios de COSMIN para el ajuste (Prinsen et al., 2018): { LIST($criteria, type: "or") }.
    Un ajuste suficiente requiere además un modelo que su prueba no rechace; un modelo que no se ajusta es insuficiente sean cuales sean estos índices.
cosmin-fit = { $better ->
    [high] { $name } superior a { COEFFICIENT($value) }
   *[low] { $name } inferior a { COEFFICIENT($value) }
}
cosmin-reliability-note =
    Se requiere: al menos { COEFFICIENT($alpha) } para alfa y para la fiabilidad test-retest o entre evaluadores; al menos { COEFFICIENT($criterion) } para las correlaciones con patrones de referencia (o las áreas bajo la curva).
cosmin-share-note =
    El cambio mínimo detectable debe ser inferior al cambio mínimo importante. Al menos el { LEVEL($hypotheses) } de las predicciones debe confirmarse con sus intervalos.
cosmin-quality-note = Los criterios valoran el resultado, no la calidad del estudio.
