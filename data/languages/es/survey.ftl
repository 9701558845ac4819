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

levels-by-row = { $factor } tiene { $n } niveles por fila; la tabla, { $rows } filas.
levels-by-row-hint = Dé uno para cada fila, −1 donde se desconozca.
already-replicated = La tabla tiene ponderaciones replicadas o calibradas, que ocultan sus unidades de muestreo.
already-replicated-hint = Use los errores estándar de esas mismas ponderaciones o lea las respuestas sin ellas.
lonely-unit = El estrato { $stratum } de { $strata } tiene una sola unidad de muestreo.
lonely-unit-hint = Las réplicas excluyen unidades y necesitan dos en cada estrato: una el estrato con otro parecido.
unequal-weights = La fila { $row } de la tabla suma { $people } personas con ponderaciones distintas: no puede excluirse ninguna.
unequal-weights-hint = Las réplicas de una muestra sin conglomerados necesitan una fila por persona, o por personas con la misma ponderación.
sample-has-strata = JK1 es para muestras sin estratos; esta tiene { $strata }.
sample-has-strata-hint = Use JKn.
not-in-pairs = BRR necesita dos unidades de muestreo en cada estrato; el estrato { $stratum } de { $strata } tiene { $units }.
not-in-pairs-hint = Use JKn o el bootstrap.
bad-rho = El factor de Fay es { $rho }.
bad-rho-hint = Va de 0 a menos de 1.
bad-replicates = No pueden extraerse { $n } réplicas bootstrap.
bad-replicates-hint = Dé un número entero a partir de 2.
other-people = { $file } es de { $published } personas; estas respuestas son de { $people }.
other-people-hint = Nombre el JSON de una publicación anterior del mismo archivo, con las mismas ponderaciones.
other-groups = { $file } tiene cifras por { LIST($figure) }, que estas respuestas no tienen.
other-groups-hint = Nombre el JSON de una publicación anterior del mismo archivo, leído con la misma definición de sus agrupaciones.
not-released =
    las tablas por { LIST($beyond) } no están en la lista de publicación del instrumento ({ COUNT($released) ->
        [0] nada
       *[other] { LIST($released) }
    }): junto a lo que este publica podrían revelar quién respondió qué.
not-released-hint = Elija otras agrupaciones en Opciones o deshaga el último cambio. O añada las tablas a la lista (“release” en la definición) antes de publicar nada.
shared-clusters-hint = Indique que los conglomerados están numerados dentro de los estratos (--cluster-labels within-strata; en la biblioteca clusterLabels), o dé a cada uno su propia etiqueta.
fpc-below-sample =
    Según la corrección por población finita, { $stratum ->
        [none] la población
       *[other] el estrato “{ $stratum }”
    } tiene { $size } { $unit ->
        [people] personas
       *[clusters] conglomerados
    }, pero en la muestra hay { $drawn }.
fpc-below-sample-hint = Es el número de unidades de la primera etapa en la población: conglomerados si se extrajeron conglomerados; si no, personas.
quoted-stratum = “{ $label }”
single-unit-strata =
    { COUNT($strata) ->
        [one] El estrato { LIST($strata) } tiene una sola unidad de muestreo
       *[other] Los estratos { LIST($strata, most: 5) } tienen una sola unidad de muestreo cada uno
    }{ $rule ->
        [average] , y no hay otro estrato del que tomar una media
       *[fail] {""}
    }.
single-unit-strata-hint = Una el estrato con otro parecido, o elija una regla para unidades únicas.
unknown-variable = no hay ningún factor “{ $name }” en la tabla.
unknown-variable-hint = Agrupaciones e ítems ordinales: { LIST($names) }. Dé los números como variables numéricas.
different-items = La tabla declarada contiene los ítems { LIST($declared) }; la analizada, { LIST($analyzed) }.
different-items-hint = Construya ambas a partir de las mismas respuestas.
no-grouping = Las respuestas no se leen por { $grouping }.
no-grouping-hint = Añada la agrupación a la lista de publicación del instrumento o excluya los tamaños de su población.
no-population-size = “populations” no tiene ningún tamaño de { $grouping } { $level }.
no-population-size-hint = Dé uno a cada nivel del que se extrajeron personas (“populations” en la definición del instrumento).
covariates-of-no-grouping = { $file }: las respuestas no se leen por { $grouping }.
covariates-of-no-grouping-hint = Dé a la primera columna el nombre de una agrupación del instrumento y añada esta a su lista de publicación.
covariate-name-taken = { $file }: “{ $name }” es el nombre de otra variable.
covariates-of-other-levels = { $file }: ninguna respuesta es de { LIST($strange) }, y no tiene ninguna fila de { LIST($lacking) }.
covariate-columns = { $file }: necesita una columna de niveles y al menos una de números.
covariate-level = { $file }: la fila { $row } no tiene un nivel propio.
covariate-number = { $file }: “{ $cell }” en la columna { $column }, fila { $row }, no es un número.
covariates-hint = Dé un CSV con una fila por nivel: “país,riqueza” y debajo “Kenia,2.1”.
unfitted-outcome-hint = Excluya predictores o incluya más personas.
wrong-points = { $points } no es un número de puntos de cuadratura.
wrong-points-hint = Use un número entero de 1 a 100.
columns-of-other-length = Las columnas de la regresión difieren en longitud.
columns-of-other-length-hint = Dé a cada columna un número por fila.
too-few-groups = Los interceptos aleatorios necesitan al menos dos grupos.
too-few-groups-hint = Use una regresión logística sin interceptos aleatorios.
wrong-value = La fila { $row } de la regresión tiene un valor que esta no puede usar.
wrong-value-hint = Excluya las filas con valores faltantes; los grupos se numeran desde 0; los resultados van de 0 a 1.
same-outcome-hint = Elija otro resultado.
dependent-predictors-hint =
    { $n ->
        [one] Exclúyalo
       *[other] Exclúyalos
    }.
separation-hint = Excluya el predictor, o una niveles o grupos.
