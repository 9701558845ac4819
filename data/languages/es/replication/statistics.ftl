reported = “{ $variable }” ({ $context ->
        [none] cualquier contexto
       *[other] { $context }
    }, { $missing ->
        [imputed] respuestas faltantes imputadas
        [as-yes] respuestas faltantes contadas como sí
        [as-no] respuestas faltantes contadas como no
        [ipw] respuestas completas, ponderadas por la falta de respuesta
        [complete] respuestas completas
       *[known] respuestas conocidas
    })
where = { COUNT($levels) ->
        [0] todas las personas
       *[other] { LIST($levels) }
    }
level-of-group = { $level } ({ $group })

prevalence = { $figure ->
        [low] Límite inferior del intervalo del 95 % de la prevalencia de { $reported }, { $where }
        [high] Límite superior del intervalo del 95 % de la prevalencia de { $reported }, { $where }
       *[estimate] Prevalencia de { $reported }, { $where }
    }
difference = Diferencia en la prevalencia de { $reported }: { $first } menos { $second }
extreme-level = { $end ->
        [highest] Prevalencia más alta de { $reported } por { $group }
       *[lowest] Prevalencia más baja de { $reported } por { $group }
    }
regression-term = { $figure ->
        [odds-ratio] Razón de odds de { $term } en la regresión de { $reported }
        [p] Valor p de { $term } en la regresión de { $reported }
       *[estimate] Coeficiente de { $term } en la regresión de { $reported }
    }
regression-test = Prueba de Wald de { $term } en la regresión de { $reported }

item-correlation = { $end ->
        [smallest] Correlación más pequeña entre dos ítems
       *[largest] Correlación mayor entre dos ítems
    }
exploratory-structure = Solución exploratoria comparada con la estructura “{ $structure }”
-version = { $version ->
        [scaled] escalado
        [robust] robusto
       *[standard] estándar
    }
exploratory-fit =
    { $index } { -version } de la solución exploratoria con { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factores
    }
model-fit = { $index } { -version } del modelo confirmatorio “{ $structure }”
model-admissible = Admisibilidad del modelo confirmatorio “{ $structure }”
factor-correlation = Correlación de { LIST($factors) } en el modelo confirmatorio “{ $structure }”
reliability = { $coefficient } de “{ $scale }”{ $structure ->
        [none] {""}
       *[other] {" "}(estructura “{ $structure }”)
    }
-step = { $step ->
        [configural] configural
        [thresholds] de umbrales
        [loadings] de cargas
        [intercepts] de interceptos
        [scalar] escalar
        [strict] estricta
       *[means] de medias iguales
    }
invariance = Invarianza de medida entre { $group }, estructura “{ $structure }”, hasta el paso de invarianza { -step }
comparability = Si los grupos por { $group } pueden compararse en los factores de “{ $structure }”
information = { $figure ->
        [peak] Nivel del rasgo con la información máxima del test, { -irt-factor }
        [share-within-one-sd] Porcentaje de la información del test dentro de una desviación estándar de la media, { -irt-factor }
       *[peak-within-one-sd] Si la información del test es máxima dentro de una desviación estándar de la media, { -irt-factor }
    }
-irt-factor = factor “{ $factor }” del modelo de respuesta al ítem “{ $structure }”
path = { $path } del análisis

among-people = Porcentaje que respondió “{ $answer }” a “{ $question }”, { $where }
among-experiences = Porcentaje de experiencias con la respuesta “{ $answer }” a “{ $question }”, { $item ->
        [none] todos los ítems
       *[other] ítem { $item }
    }
burden = Número de personas con { $reported }, { $level }
all-of-group = todos los niveles de { $group }
predictor = { $figure ->
        [effect] Efecto marginal medio de { $term } en { -predicted }
       *[estimate] Coeficiente logit de { $term } para { -predicted }
    }
-predicted =
    { $question ->
        [none] {""}
       *[other] “{ $question }”:{" "}
    }“{ $outcome }” ({ $model ->
        [complete] basado en el diseño, casos completos
        [imputed] basado en el diseño, predictores faltantes imputados
       *[random] interceptos aleatorios, casos completos
    })
outcome-trend = Cambio ajustado en “{ $outcome }” por cada ítem adicional (en el logaritmo de las odds, el logaritmo de la tasa o la media)

level-with-figure = { $level } ({ $figure })
admissible = la solución es admisible
inadmissible = la solución no es admisible ({ LIST($problems) })
explored = { $verdict ->
        [reproduced] reproducida por la solución exploratoria
        [partly-reproduced] reproducida en parte por la solución exploratoria
       *[not-reproduced] no reproducida por la solución exploratoria
    }
peak-at = la información es máxima a { DECIMAL($peak, digits: 1) } desviaciones estándar de la media
invariance-reached = { $step ->
        [none] no se cumple ni siquiera la invarianza configural
        [configural] se cumple la invarianza configural
        [thresholds] se cumple la invarianza de umbrales
        [loadings] se cumple la invarianza de cargas
        [intercepts] se cumple la invarianza de interceptos
        [scalar] se cumple la invarianza escalar
        [strict] se cumple la invarianza estricta
       *[means] se cumple la igualdad de las medias latentes
    }{ -left-out }
-left-out = { COUNT($leftOut) ->
        [0] {""}
       *[other] , sin contar { LIST($leftOut) }
    }
items-differ = { $n ->
        [0] ningún ítem mostró diferencias entre los grupos
        [one] 1 ítem difiere entre los grupos
       *[other] { INTEGER($n) } ítems difieren entre los grupos
    }{ -left-out }
truth = { $isTrue ->
        [true] verdadero
       *[false] falso
    }

comparison-result = comparación de grupos por { $group } en la estructura “{ $structure }”
model-result = modelo confirmatorio “{ $structure }”
exploratory-structure-result = comparación de la solución exploratoria con la estructura “{ $structure }”
exploratory-result =
    ajuste de la solución exploratoria con { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factores
    }
irt-result = modelo de respuesta al ítem “{ $structure }”
invariance-result = prueba de la invarianza de la estructura “{ $structure }” entre { $group }
reliability-result = fiabilidad de la escala “{ $scale }”{ $structure ->
        [none] {""}
       *[other] {" "}de la estructura “{ $structure }”
    }

few-levels = Pudieron compararse menos de dos niveles de { $group }.
baseline-misfit = El modelo configural por { $group } no se ajusta.
groups-not-compared = No pudieron compararse los grupos por { $group }.
few-answers = Está sin decidir si los grupos son comparables.
no-factor-correlation = El modelo “{ $structure }” no tiene ninguna correlación de { LIST($factors) }.
undefined-index = { $version ->
        [scaled] El { $index } escalado no está definido para este modelo.
        [robust] El { $index } robusto no está definido para este modelo.
       *[standard] El { $index } estándar no está definido para este modelo.
    }
no-item-left = La estructura no se examinó: a un factor no le queda ningún ítem.
only-explored = La estructura no se examinó: una rotación decide qué ítems tienen sus factores.
no-solution = La estructura no se examinó: ninguna solución tiene ese número de factores.
exploratory-not-converged = La solución exploratoria no convergió.
irt-not-converged = El modelo de respuesta al ítem “{ $structure }” no convergió.
no-irt-factor = El modelo de respuesta al ítem “{ $structure }” no tiene ningún factor “{ $factor }”.
step-unsolved = El paso de invarianza { -step } no tiene solución: { $problem }.
bad-path = “{ $path }” no es una ruta como correlation.matrix[0][1].
nothing-at-path = El análisis no tiene nada en { $path }.
hidden-at-path = La cifra en { $path } no existe o está oculta.
no-number-at-path = No hay ningún número en { $path }.
undefined-reliability = { $coefficient } no está definido para la escala “{ $scale }”.
no-question = El análisis no tiene respuestas a “{ $question }”.
no-burden = El análisis no tiene números de personas por { $group }.
no-predictors = El análisis no tiene ninguna regresión de “{ $outcome }”.
no-outcome = El análisis no tiene ningún resultado “{ $outcome }”.
assumed-outcome = Los valores de “{ $outcome }” en estos datos son supuestos, no observados.
hidden-outcome = El resultado no se muestra: { $reason }.
no-trend = No se calculó ninguna tendencia del resultado.
no-prevalence = No se calculó ninguna prevalencia.
no-group = El análisis no tiene ninguna agrupación { LIST($groups, type: "or") }.
no-estimate = El análisis no tiene ninguna prevalencia de { $reported }, { $where }.
no-estimate-by = El análisis no tiene ninguna prevalencia de { $reported } por { $group }.
no-level = La agrupación { $group } no tiene ningún nivel “{ $level }”.
no-coefficient = La regresión no tiene ningún coeficiente “{ $term }”.
no-term = La regresión no tiene ningún término “{ $term }”.
no-regression = El análisis no tiene ninguna regresión de { $reported }.
hidden-figure = La cifra está oculta: { $reason }.
hidden-difference = La diferencia está oculta: { $reason }.
hidden-regression = La regresión está oculta: { $reason }.
hidden-levels = Hay cifras ocultas o no definidas: { LIST($levels) }.
