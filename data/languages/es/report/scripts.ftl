lavaan-models = Sintaxis de lavaan de los modelos confirmatorios
mplus-models = Sintaxis de Mplus de los modelos confirmatorios
lavaan-invariance = Sintaxis de lavaan de los pasos de invarianza por { $group }
mplus-invariance = Sintaxis de Mplus de los pasos de invarianza por { $group }

again-items = Tamaños muestrales, medias de los ítems, correlaciones, umbrales, autovalores, KMO, prueba de Bartlett
again-retention = Número de factores según la regla de Kaiser, MAP y el criterio empírico de Kaiser
again-parallel =
    Análisis paralelo con el mismo número de conjuntos de datos aleatorios ({ INTEGER($sets) }): los autovalores difieren ligeramente porque los números aleatorios son otros
again-exploratory = Soluciones exploratorias: cargas, correlaciones entre factores, ajuste
again-reliability =
    Fiabilidad: alfa con su intervalo (sin estratos ni conglomerados), alfa sin cada ítem, alfa ordinal, omega
again-confirmatory = Modelos confirmatorios: estimaciones, errores estándar, pruebas, índices de ajuste
again-invariance = Pasos de la invarianza de medida: pruebas, índices de ajuste, comparaciones entre pasos
again-prevalence = Prevalencias con errores estándar e intervalos (respuestas conocidas, respuestas faltantes como no, respuestas completas)
again-replicates = Las ponderaciones replicadas del archivo (svrepdesign), en prevalencias y regresiones
again-calibration = La calibración de las ponderaciones a márgenes poblacionales (calibrate); esas ponderaciones se usan en todo
again-regression =
    Regresiones de la prevalencia con los mismos tratamientos de las respuestas faltantes, si el informe las incluye: coeficientes, pruebas de Wald de los términos
again-functioning =
    Funcionamiento diferencial del ítem (DIF) de los ítems de sí o no por regresión logística y Mantel-Haenszel, con los anclajes del informe
again-outside =
    Correlaciones de las puntuaciones con variables externas (Pearson, biserial, poliserial); por grupo, g de Hedges y la probabilidad de una puntuación más alta; rangos percentiles para todas las personas
again-agreement = Correlaciones intraclase de dos o más columnas y kappas de dos columnas, si el análisis no está ponderado
again-among =
    Preguntas a quienes respondieron sí: porcentajes de personas, en total y por agrupación, y porcentajes de todas las respuestas afirmativas
again-outcomes =
    Resultados por número de ítems, observados y estandarizados (errores estándar con svypredmeans, ligeramente distintos)
again-cross-validation = Validación cruzada en otras mitades aleatorias: resultados parecidos, no idénticos

not-descriptives = Otros estadísticos descriptivos de ítems y escalas; errores estándar de las correlaciones
not-bootstrap = Intervalos bootstrap de las cargas, alfa y omega ({ INTEGER($samples) } { $samples ->
        [one] muestra
       *[other] muestras
    })
not-intervals = Intervalos de las cargas, las correlaciones entre factores y omega
not-split-half = Soluciones factoriales en mitades aleatorias
not-design =
    Estratos y conglomerados en los errores estándar y las pruebas de los modelos: lavaan no los admite con ítems ordenados
not-replicates = Las ponderaciones replicadas en los errores estándar de correlaciones, modelos y fiabilidad
not-exploratory-errors = Errores estándar y pruebas de las soluciones exploratorias
not-modification = Índices de modificación, fiabilidad de las puntuaciones, HTMT, comparación de modelos
not-partial = La búsqueda de invarianza parcial, las medias latentes, el alineamiento, las pruebas de permutación
not-irt = Modelos de respuesta al ítem: véase el script de mirt, que incluye lo que ese paquete calcula del mismo modo
not-classes = Clases latentes (el paquete flexmix de R las ajusta a respuestas completas)
not-functioning =
    DIF con modelos de respuesta al ítem (desplazamientos en cada grupo, pruebas de razón de verosimilitudes, búsqueda de anclajes) y su efecto en las medias de los grupos
not-treatments = Prevalencias y regresiones con otros tratamientos de las respuestas faltantes
not-treatments-imputed =
    Prevalencias y regresiones con otros tratamientos de las respuestas faltantes, incluida la imputación (el paquete mice de R imputa de forma parecida, con otros números aleatorios)
not-structural = Modelos estructurales (lavaan lee su sintaxis sin cambios) y predictores de las respuestas
not-outside =
    Regresiones de los factores sobre variables externas, resultados por puntuación y clase latente, versiones breves, límites de acuerdo
not-contrasts = Diferencias y posiciones de los grupos
not-risks = El número de ítems distintos y las combinaciones de ítems
not-margins = Márgenes predictivos de las regresiones
not-claims = Afirmaciones publicadas: se juzgan a partir de las cifras anteriores
