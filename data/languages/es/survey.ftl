single-level = { $rows } por { $columns }: una de las dos tiene un solo nivel, de modo que no hay prueba.
no-association-test =
    { $rows } por { $columns }: con esta muestra no puede estimarse la varianza de los porcentajes, de modo que no hay prueba.
cell = “{ $rows } { $row }” con “{ $columns } { $column }”
empty-cells =
    Nadie tiene { LIST($cells) }. La prueba de { $rows } por { $columns } trata { COUNT($cells) ->
        [one] esta celda como vacía
       *[other] estas celdas como vacías
    }.

stratum = “{ $label }”
lonely-units =
    { COUNT($strata) ->
        [one] El estrato { LIST($strata) } tiene una sola unidad de muestreo
       *[other] Los estratos { LIST($strata, most: 5) } tienen una sola unidad de muestreo cada uno
    }. { $rule ->
        [remove] Un estrato así no aporta nada a las varianzas, que pueden ser demasiado pequeñas.
        [adjust] El cuadrado de la distancia de la unidad a la media de todas las unidades sustituye a la varianza desconocida dentro del estrato.
        [average] Un estrato así aporta a una varianza tanto como los demás estratos en promedio.
       *[certainty] La unidad se considera seleccionada con certeza y no aporta nada a las varianzas.
    }

undefined-replicates =
    El estadístico { INTEGER($number) } no está definido en { INTEGER($undefined) } de { INTEGER($replicates) } réplicas,
    de modo que no tiene error estándar.
empty-replicate = Una ponderación replicada es 0 para todas las personas de las que trata una estimación, de modo que aquí las réplicas no dan errores estándar.
empty-replicate-hint = Una grupos pequeños o respuestas infrecuentes, o use estratos y conglomerados en lugar de ponderaciones replicadas.

not-defined = no está definido
no-size = la definición no indica la población ni la exposición de { LIST($levels) }
empty-predictor =
    Nadie tiene un valor en { LIST($predictors) }: las regresiones { COUNT($predictors) ->
        [one] lo
       *[other] los
    } omiten.
shared-clusters =
    Algunas etiquetas de conglomerados aparecen en más de un estrato: las { INTEGER($labels) } etiquetas designarían { INTEGER($units) } conglomerados
    si estos se numeraran dentro de los estratos.
hidden-regression = Sus coeficientes divulgarían recuentos suprimidos.
hidden-regression-hint = Use agrupaciones con más personas en cada combinación.
few-residual-degrees-hint = Use agrupaciones con menos niveles, o más personas.
few-residual-degrees =
    No se muestra con menos de { INTEGER($least) } grados de libertad residuales, porque divulgaría respuestas individuales.

no-variance-between = La varianza de los interceptos aleatorios se estima en 0: un valor positivo no aumentaría la verosimilitud.
random-intercepts-not-converged = La regresión con interceptos aleatorios no convergió.
few-groups =
    Con { INTEGER($groups) } { $groups ->
        [one] grupo
       *[other] grupos
    }, la varianza de los interceptos aleatorios se estima con poca precisión.
same-outcome = Todas las personas tienen el mismo resultado: no hay nada que analizar por regresión.
same-within-groups = Dentro de cada grupo, todas las personas tienen el mismo resultado. No hay estimaciones finitas.
perfect-prediction =
    { COUNT($predictors) ->
        [0] Los predictores predicen
        [one] { LIST($predictors) } predice
       *[other] { LIST($predictors) } predicen
    } perfectamente el resultado. No hay estimaciones finitas.
no-likelihood = La verosimilitud no está definida. No hay estimaciones finitas.
groups-too-different =
    Las respuestas de los grupos difieren tanto que la varianza de los interceptos aleatorios no tiene una estimación finita.
dependent-predictors =
    { LIST($predictors) } { COUNT($predictors) ->
        [one] es una combinación
       *[other] son combinaciones
    } de los demás predictores.

no-answer = Sin respuesta
no-answer-in-file = Sin respuesta en el archivo
number-or-more = { INTEGER($number) } o más
prevalence-of-everybody = Prevalencia entre todas las personas
prevalence-by = Prevalencia por { $grouping }

could-identify = podría identificar a personas
