question-about = { $question ->
        [file] Respuestas que no pueden leerse, filas excluidas, respuestas descuidadas y lo que impide analizarlo.
        [answers] Quién participó, cómo se respondió a cada ítem, qué falta y porcentajes por grupo.
        [distributions] Media, desviación estándar, asimetría y porcentajes de cada respuesta, con barras de Likert.
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
        [adaptive] Cuántos ítems necesita cada persona si el siguiente se elige según sus respuestas hasta entonces.
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
        [coefficients] Más coeficientes, con errores estándar
        [scaleSums] Sumas de escalas, con alfa
        [draws] Extracciones para intervalos bayesianos
        [scoreErrors] Error estándar de medida según la puntuación
        [testFactor] Ítems del test
        [respondents] Personas
        [maxItems] Máximo de ítems
        [minItems] Mínimo de ítems
        [stopSe] Terminar con un error estándar de
        [among] Elegir al azar cada ítem entre los mejores
        [target] Matriz objetivo
        [number] { option-label-number }
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
help-control = Correlaciones parciales que controlan los ítems elegidos aquí.
help-dif-method = Los modelos comprueban todos los grupos e ítems a la vez; cualquier otro método da una tabla por agrupación.
help-focal = El nivel que se compara con todos los demás.
help-purify = Los ítems que funcionan de forma diferente salen de la puntuación de emparejamiento, hasta que se encuentren los mismos.
help-length = Automático: la mitad de los ítems. Se eligen en una mitad de las personas y se evalúan en la otra.
help-raters = Una columna para cada uno; una fila para cada persona u objeto que se valora.
help-number = Automático: según el criterio empírico de Kaiser y el análisis paralelo; de componentes, tantos como autovalores mayores que 1.
help-coefficients = Alfa, lambda 2, el máximo límite inferior, omega y otros, también si se elimina un ítem.
help-scale-sums = La suma de cada escala sustituye a sus ítems, como en la mayoría de los artículos.
help-respondents = Las simuladas muestran el sesgo y la cobertura; las del archivo responden como lo hicieron.
help-stop-se = Automático: el test termina solo con su último ítem.
help-among = Automático: se presenta el ítem más informativo. Elegir al azar entre varios limita la exposición de cada uno.
help-target =
    Una fila para cada ítem, una columna para cada factor.
    Escriba 0 donde un ítem no deba cargar; una celda vacía queda libre.
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
        [covariance] Covarianzas en su lugar
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
respondents-value = { $value ->
        [file] Personas del archivo
        [simulated] 1000 extraídas del modelo
       *[other] { $value }
    }
test-factor-value = { $value ->
        [automatic] La única escala declarada, o todos los ítems
        [all] Todos los ítems
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
use-target = Usar esta matriz objetivo
write-model = Escribir un modelo
written-model = Modelo escrito
model-syntax = Modelo en la sintaxis de lavaan
help-model = =~ mide, ~ es regresión, ~~ correlaciona. Una línea para cada uno; los ítems, por sus nombres.
test-model = Comprobar este modelo

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
tool-about = { $tool ->
        [matrix] Factores, componentes, su número y fiabilidad a partir de una matriz de correlaciones o covarianzas.
       *[power] Precisión de los porcentajes y potencia para distinguir factores, para un cuestionario de ítems semejantes.
    }
back = Volver al inicio
matrix = Matriz
help-matrix = Una fila de nombres y después una fila para cada variable. Las celdas sobre la diagonal pueden omitirse.
use-matrix = Usar esta matriz
matrix-command = { $command ->
        [efa] Factores comunes
        [pca] Componentes principales
        [parallel] Número de factores
       *[reliability] Fiabilidad
    }
analyze-by = Analizar
tool-field = { $field ->
        [people] Número de personas
        [number] { option-label-number }
        [factors] Número de factores
        [items] Ítems en cada factor
        [loading] Carga estandarizada
        [correlation] Correlación de los factores
        [answers] Con qué frecuencia se da cada respuesta
       *[halfWidth] Semiamplitud de los intervalos, en puntos porcentuales
    }
option-label-number = Número de factores o componentes
help-answers = De la respuesta más baja en adelante, por ejemplo 20, 30, 30, 20.
answers-bad = Escriba de dos a diez números mayores que 0.
samples = Muestras simuladas
help-samples = Con muestras, el análisis paralelo se prueba en cada una: tarda más.
compute-plan = Calcular
computing-tool = Calculando…
save-plan = Guardar plan.measure.json
tool-command =
    Escrita en un terminal, esta orden da las mismas cifras. Guarde su archivo en la misma carpeta.
