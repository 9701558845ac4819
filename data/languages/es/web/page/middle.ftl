question-about = { $question ->
        [answers] Quién participó, cómo se respondió a cada ítem, qué falta y porcentajes por grupo.
        [differences] Medias por grupo de cada ítem y escala, con pruebas y tamaños del efecto.
        [correlations] Cada par de ítems, con significación, p, intervalos del 95 % y números de personas; correlaciones parciales.
        [dimensions] Cuántos factores hay y qué ítems pertenecen a cada uno.
        [solution] Una solución de factores comunes o de componentes principales: cargas, varianza explicada, ajuste.
        [structure] Si las escalas declaradas se ajustan a las respuestas y qué modelo se ajusta mejor.
        [reliability] Cuán precisas son las puntuaciones de las escalas: alfa, omega y otros coeficientes.
        [comparability] Si las puntuaciones significan lo mismo en todos los grupos, de modo que puedan compararse las medias.
        [norms] Qué porcentaje de personas puntúa más bajo, y puntuaciones T, en total y por grupo.
        [shortForm] Menos ítems que midan lo mejor posible, y su funcionamiento en otras personas.
        [raters] Kappa, alfa de Krippendorff, correlaciones intraclase o W de Kendall, según permitan las valoraciones.
        [functioning] A qué ítems responden las personas de un grupo de manera diferente que las de otros grupos con el mismo nivel.
        [measurement] En qué niveles distinguen los ítems a las personas, y con qué precisión.
       *[outside]
            Si las puntuaciones se asocian con otras variables como se espera, cómo se valora el instrumento con los criterios de COSMIN
            y qué más se preguntó con los ítems.
    }

options = Opciones
no-options = Ninguna opción es aplicable a estos datos.
option-label = { $option ->
        [categories] Las respuestas se analizan
        [adjust] Ajustar p por el número de pares
        [control] Mantener constante
        [correlation] { correlations }
        [difMethod] Método
        [focal] Grupo focal
        [purify] Purificar
        [difAdjust] Ajustar p por el número de ítems
        [length] Número de ítems
        [raters] Evaluadores
        [ratings] Las valoraciones son
        [number] Número de factores o componentes
        [normalize] Normalización
        [gamma] Gamma
        [kappa] Kappa
        [power] Potencia
        [geominEpsilon] Épsilon
        [zeros] Número de cargas nulas
        [estimator] Estimador
        [extraction] Extracción de factores
        [irtModel] Modelo de teoría de respuesta al ítem (TRI)
        [prevalenceMissing] Respuestas faltantes en los porcentajes de personas
        [rotation] Rotación
        [bootstrap] Muestras bootstrap para los intervalos
        [permutations] Permutaciones
        [structures] Estructuras que comprobar
        [workingModel] Modelo de trabajo
        [crossed] Agrupaciones cruzadas
        [groups] Grupos que comparar
       *[factors] Número de factores
    }

help-adjust = De muchas correlaciones, algunas son significativas solo por azar.
help-control = Correlaciones parciales: entre personas iguales en los ítems elegidos aquí.
help-dif-method = Los modelos comprueban todos los grupos e ítems a la vez; cualquier otro método da una tabla por agrupación.
help-focal = El nivel que se compara con todos los demás.
help-purify = Los ítems que difieren salen de la puntuación, hasta que los que difieren sean los mismos.
help-length = Automático: la mitad de los ítems. Se eligen en una mitad de las personas y se evalúan en la otra.
help-raters = Una columna para cada uno; una fila para cada persona u objeto que se valora.
help-number = Automático: según el criterio empírico de Kaiser; de componentes, tantos como autovalores mayores que 1.
automatic = Automático
figure-bad = { $isWhole ->
        [true] Escriba un número entero de { $from } a { $to }, o nada.
       *[false] Escriba un número de { $from } a { $to }, o nada.
    }
help-correlation =
    Automático: tetracóricas para sí o no, policóricas para categorías ordenadas, de Pearson para números.
help-rotation = Si los factores pueden correlacionar entre sí.
help-prevalence-missing = Por defecto, un modelo las imputa varias veces (imputación múltiple).
help-estimator = Automático: WLSMV para categorías ordenadas, máxima verosimilitud robusta para números.
help-working-model = En él se basan las puntuaciones, las comparaciones de grupos y los modelos de respuesta al ítem.
help-bootstrap = Sin muestras bootstrap, los intervalos proceden de fórmulas. El bootstrap tarda más.
help-permutations = Una prueba de la invarianza de medida que no requiere una muestra grande. Tarda mucho.
help-crossed = Cada par de agrupaciones añade una tabla. Los grupos pequeños pueden quedar ocultos.
help-groups = Se comparan los niveles de cada una.

working-model-value = { $value ->
        [automatic] Automático (por el ajuste)
        [one-factor] Un factor de todos los ítems
       *[exploratory] La solución factorial recomendada
    }
-automatic = Automático (según el tipo de respuestas)
categories-value = { $value ->
        [dichotomized] Como sí o no
        [declared] En todas las categorías de respuesta
       *[other] { $value }
    }
correlation-value = { $value ->
        [auto] { -automatic }
        [pearson] Pearson
        [spearman] Spearman (rangos)
        [kendall] Tau-b de Kendall
       *[other] { $value }
    }
dif-adjust-value = { $value ->
        [without] No
        [holm] Método de Holm
        [false-discovery] Tasa de falsos descubrimientos (Benjamini–Hochberg)
       *[other] { $value }
    }
dif-method-value = { $value ->
        [automatic] Modelos de todos los grupos
        [mantel-haenszel] Mantel–Haenszel
        [breslow-day] Breslow–Day
        [breslow-day-trend] Breslow–Day, tendencia
        [standardization] Estandarización (P-DIF)
        [mantel] Mantel, con SMD
        [liu-agresti] Liu–Agresti
        [generalized-mantel-haenszel] Mantel–Haenszel generalizado
        [logistic] Regresión logística
        [sibtest] SIBTEST
        [crossing-sibtest] SIBTEST cruzado
        [transformed-difficulties] Dificultades de los ítems transformadas (gráfico delta)
        [lord] χ² de Lord
        [raju] Áreas de Raju
        [mimic] Modelo MIMIC
       *[other] { $value }
    }
focal-value = { $value ->
        [automatic] El segundo de dos
       *[other] { $value }
    }
ratings-value = { $value ->
        [automatic] Lo que sugieren sus valores
        [nominal] Categorías
        [ordinal] Categorías ordenadas
        [interval] Números
       *[other] { $value }
    }
normalize-value = { $value ->
        [automatic] La habitual de la rotación
        [kaiser] Kaiser
        [cureton-mulaik] Cureton–Mulaik
        [without] Ninguna
       *[other] { $value }
    }
adjust-value = { $value ->
        [without] No
        [holm] Método de Holm
       *[other] { $value }
    }
estimator-value = { $value ->
        [automatic] { -automatic }
        [WLSMV] WLSMV (mínimos cuadrados ponderados)
        [ULSMV] ULSMV (mínimos cuadrados no ponderados)
        [DWLS] DWLS (sin corregir)
        [MLR] MLR (robusto)
        [MLM] MLM (Satorra–Bentler)
        [ML] ML (sin corregir)
       *[other] { $value }
    }
extraction-value = { $value ->
        [minres] Residuos mínimos
        [ml] Máxima verosimilitud
        [pa] Ejes principales
        [components] Componentes principales
       *[other] { $value }
    }
irt-model-value = { $value ->
        [automatic] { -automatic }
        [Rasch] Rasch (discriminación igual)
        [two-parameter] Dos parámetros (2PL)
        [three-parameter] Tres parámetros (3PL)
        [four-parameter] Cuatro parámetros (4PL)
        [graded] Respuesta graduada
        [partial-credit] Crédito parcial (discriminación igual)
        [generalized-partial-credit] Crédito parcial generalizado
        [rating-scale] Escala de calificación (pasos iguales)
        [nominal] Respuesta nominal (orden estimado)
        [sequential] Secuencial (un paso tras otro)
        [sequential-rasch] Secuencial de Rasch (discriminación igual)
       *[other] { $value }
    }
prevalence-missing-value = { $value ->
        [imputed] Imputadas a partir de otras respuestas
        [known] Excluidas
        [as-no] Contadas como no
       *[other] { $value }
    }
rotation-value = { $kind ->
        [oblique] { $rotation } (correlacionados)
        [orthogonal] { $rotation } (no correlacionados)
       *[unrotated] { $rotation }
    }
draws = { $n ->
        [0] Ninguna
       *[other] { INTEGER($n) }
    }

factors-automatic = Automático: de 1 a 3, y los números que sugieren los datos
factors-listed = Estos números:
factors-bad = Escriba números enteros de 1 a 50, por ejemplo 1, 2, 4.

scripts = Repetir el análisis en otro programa
show-command = Mostrar la orden
command = Orden
command-about =
    Escrita en un terminal, esta orden da las mismas cifras.
    Si nombra un archivo NAME.measure.json, guarde la definición en “Título y definición”
    y déjela en la misma carpeta que los datos.
show-script = Mostrar el script de R
script = Script de R
script-about = Lee el mismo archivo y repite gran parte del análisis con psych, lavaan y survey.
