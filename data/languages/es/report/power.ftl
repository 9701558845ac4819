title = ¿Cuántas personas? { $title }
subtitle =
    { INTEGER($items) } { $items ->
        [one] ítem
       *[other] ítems
    }; { $structure }; población de { $population }; { $software } { $version }
precision-title = Precisión de las estimaciones de prevalencia
precision-text =
    La prevalencia de una muestra difiere de la de la población; el intervalo muestra en cuánto puede diferir de forma plausible.
    La semiamplitud es la mitad de la amplitud del intervalo.
    Los intervalos de las respuestas infrecuentes son asimétricos: se extienden más hacia arriba que hacia abajo.
    La semiamplitud disminuye con la raíz cuadrada del número de personas: para reducirla a la mitad se necesitan cuatro veces más.
    Para una semiamplitud dada en puntos porcentuales, las prevalencias cercanas al 50 % son las que más personas requieren.
    En una respuesta infrecuente, una semiamplitud de tres puntos porcentuales puede superar la prevalencia: planifique una menor.
power-title = Potencia estadística
power-text =
    La potencia es la probabilidad de que una prueba rechace una hipótesis falsa.
    Una encuesta lo bastante grande para sus prevalencias suele serlo también para los modelos de la muestra completa.
    A menudo es demasiado pequeña para un modelo de un solo grupo: compare el número de personas necesarias también con el tamaño de un grupo.
simulated-title = Muestras simuladas
simulated-text =
    Se extrajeron muestras de la población supuesta y se analizaron como se analizarían los datos de la encuesta.
    Si la teoría y las muestras difieren más de lo que explica el error de Monte Carlo, confíe en las muestras.
    Estas incluyen las respuestas infrecuentes, las respuestas faltantes y las celdas vacías de los datos reales.
    No hay teoría para las reglas del número de factores; con respuestas infrecuentes, el análisis paralelo sugiere muy pocos.
samples-failed = { $of ->
        [models] En { -samples } de { -people } no pudieron ajustarse los modelos ({ $code }).
       *[rules] En { -samples } de { -people } no pudieron aplicarse las reglas ({ $code }).
    }
-samples = { INTEGER($samples) } { $samples ->
        [one] muestra
       *[other] muestras
    }
-people = { INTEGER($people) } { $people ->
        [one] persona
       *[other] personas
    }
-interviews = { INTEGER($interviews) } { $interviews ->
        [one] entrevista
       *[other] entrevistas
    }
rejects-too-often =
    Con { -people }, la prueba de ajuste rechaza la estructura verdadera en el { PERCENT($share) } de las muestras en lugar del { LEVEL($alpha) }.
    Rechaza con demasiada frecuencia, como ocurre con respuestas infrecuentes y ponderaciones desiguales.
    Rechazaría también con demasiada frecuencia un solo factor si este fuera verdadero.
command-title = Orden
settings-title = Ajustes
method-title = Método
references-title = Referencias

-points = { $isWhole ->
        [true] { INTEGER($points) }
       *[false] { DECIMAL($points, digits: 1) }
    }
points = { -points } { $points ->
        [one] punto porcentual
       *[other] puntos porcentuales
    }
short-points = { -points } { $points ->
        [one] punto
       *[other] puntos
    }
variable = { $kind ->
        [set] cualquier ítem de “{ $name }”
       *[item] el ítem { $name }
    }{ $group ->
        [none] {""}
       *[other] {" "}en { $group }
    }
power-above = superior al { PERCENT(0.999) }
power-cell-above = >{ PERCENT(0.999) }
test-name = { $test ->
        [close-fit] Se rechaza el ajuste cercano
        [not-close-fit] Se rechaza el ajuste no cercano
        [exact-fit] Se rechaza el ajuste exacto
        [fit-of-structure] Se rechaza la estructura verdadera
        [fit-of-one-factor] Se rechaza un solo factor
       *[one-factor-against-structure] Se rechaza un solo factor en favor de la estructura
    }
rule-name = { $rule ->
        [parallelFactors] Análisis paralelo, factores
        [parallelComponents] Análisis paralelo, componentes
        [map] MAP (1976)
        [map4] MAP (2000)
        [empiricalKaiser] Criterio empírico de Kaiser
        [kaiser] Regla de Kaiser
        [tests] Pruebas de ajuste
       *[recommended] El número recomendado
    }
weights = ponderaciones desiguales (coeficiente de variación { DECIMAL($variation, digits: 2) })
clusters = conglomerados de { -people } ({ PERCENT($intraclass) } de la varianza factorial entre conglomerados)
no-design = ponderaciones iguales y ningún conglomerado

population =
    Estas cifras valen para una población como la supuesta:
    la estructura “{ $structure }” de { $origin }, con las respuestas analizadas como { $categories ->
        [dichotomized] sí o no
       *[declared] categorías ordenadas
    }.
factor-correlations = Correlaciones entre factores: { LIST($pairs) }.
factor-pair = { $first } con { $second } { COEFFICIENT($r) }
no-source = No se indica ninguna fuente de la población supuesta.
other-population =
    Si la población real tiene respuestas menos frecuentes, cargas más débiles o factores más correlacionados, las pruebas necesitan más personas para la misma potencia.

people-question = { $group ->
        [none] ¿A cuántas personas hay que entrevistar?
       *[other] ¿A cuántas personas hay que entrevistar en cada nivel de { $group }?
    }
people-answer = { $group ->
        [none] A { -people }, para que se espere que los intervalos del { LEVEL($confidence) } de las prevalencias tengan como máximo una amplitud de { $width } (semiamplitud de { $halfWidth }).
       *[other] A { -people } en cada nivel de { $group }, para que se espere que los intervalos del { LEVEL($confidence) } de las prevalencias tengan como máximo una amplitud de { $width } (semiamplitud de { $halfWidth }).
    }
people-approached = Para prever la falta de respuesta, hay que contactar a { -people }.
people-extremes =
    El mayor número de personas se necesita para { $most } ({ PERCENT($mostPrevalence) }).
    El menor, { INTEGER($people) }, para { $least } ({ PERCENT($leastPrevalence) }).
width-question = { $group ->
        [none] ¿Qué precisión tienen las estimaciones de prevalencia con { -interviews }?
       *[other] ¿Qué precisión tienen las estimaciones de prevalencia con { -interviews } en cada nivel de { $group }?
    }
width-answer =
    Las semiamplitudes de los intervalos van de { $narrowest } ({ $narrow }) a { $widest } ({ $wide }).
    { INTEGER($enough) } de { INTEGER($all) } { $enough ->
        [one] alcanza
       *[other] alcanzan
    } el objetivo de { $target }.
factor-question = ¿Puede distinguirse un solo factor de los { WORD($factors) } de “{ $structure }”?
factor-theory = { $people ->
        [none] En teoría, ningún número de personas da una potencia del { LEVEL($target) }.
       *[other] En teoría, { -people } dan una potencia del { LEVEL($target) }.
    }
factor-power = { $group ->
        [none] Con las { -interviews }, la potencia es { $power }.
       *[other] La potencia es { $power } con las { -interviews } y { $powerPerGroup } con las { INTEGER($perGroup) } de un nivel de { $group }.
    }
factor-empty-cells = La teoría no tiene en cuenta las celdas vacías, que las respuestas infrecuentes pueden causar.
factor-not-simulated = Simule muestras (--replicates 200) antes de fiarse de ella.
factor-none-analyzed = No pudo analizarse ninguna de las muestras simuladas.
factor-simulated =
    Un solo factor se rechazó en el { PERCENT($share) } de { INTEGER($samples) } { $samples ->
        [one] muestra simulada
       *[other] muestras simuladas
    } de { -people }.
factor-too-often =
    Sin embargo, la estructura verdadera se rechazó también en el { PERCENT($share) } de las muestras.
    Con este tamaño muestral, las pruebas rechazan con demasiada frecuencia y esta potencia puede ser demasiado optimista.
factor-rely = Confíe en las muestras simuladas más que en la teoría.

precision-table-title = Intervalos y número de personas necesarias
column-variable = Ítem o conjunto
item-with-label = { $item }: { $label }
column-low = Límite inferior con { -interviews }
column-interviews = Entrevistas para ±{ $halfWidth }
column-approached = Personas por contactar
interviews-by-group = Entrevistas para ±{ $halfWidth }, por { $group }
half-widths-by-group = Semiamplitudes en puntos porcentuales con { -interviews }, por { $group }
column-any = Algún “{ $name }”
design-note = { $isGiven ->
        [true] Efecto de diseño { $effect }, según lo especificado.
       *[false] Efecto de diseño { $effect }, de las ponderaciones y los conglomerados de la población.
    }
    Las entrevistas incluyen a personas que omiten el ítem; los porcentajes se refieren a las que responden.
power-table-title = Potencia de las pruebas
column-assumed = Supuesto
assumed-rmsea = { $hypothesis ->
        [0] { rmsea } verdadero { COEFFICIENT($truth) }, hipótesis 0
       *[other] { rmsea } verdadero { COEFFICIENT($truth) }, hipótesis { $isAtLeast ->
            [true] ≥ { COEFFICIENT($hypothesis) }
           *[false] ≤ { COEFFICIENT($hypothesis) }
        }
    }
assumed-answers = las respuestas de la población, WLSMV
column-power = Potencia con { -people }
column-power-per-group = Con { INTEGER($people) }, por { $group }
column-needed = n con potencia del { LEVEL($target) }
column-needed-90 = Para el { LEVEL(0.9) }
power-note =
    Las pruebas son al nivel del { LEVEL($alpha) }.
    Las pruebas de { rmsea } suponen un estadístico χ² sin corregir; para WLSMV son aproximadas.
    Las pruebas de un factor se basan en los umbrales y las correlaciones de la población.
weights-note =
    Todas las pruebas tienen en cuenta las ponderaciones de la población, que dividen el número efectivo de personas entre { DECIMAL($factor, digits: 2) }.
simulated-table-title = Pruebas y reglas en muestras simuladas
column-test-or-rule = Prueba o regla
column-counted = Se cuenta si
suggests-factors = sugiere { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factores
    }
p-below-level = p es inferior al nivel de significación
column-share = Porcentaje de muestras
column-samples = Muestras
simulated-note =
    De cada tamaño se extrajeron de la población { -samples }, que se analizaron como se analizarían los datos de la encuesta.
    Las muestras tienen { LIST($design) }.

axis-people = Personas entrevistadas
axis-half-width = Semiamplitud, puntos porcentuales
tip-line = Línea
tip-simulated = { $share } de las muestras simuladas
width-chart-title = { $group ->
        [none] Personas que entrevistar para intervalos del { LEVEL($confidence) } con una semiamplitud de { $halfWidth }
       *[other] Personas que entrevistar en cada nivel de { $group } para intervalos del { LEVEL($confidence) } con una semiamplitud de { $halfWidth }
    }
width-chart-lines = Cada línea es una prevalencia.
width-chart-some-lines = Cada línea es una prevalencia: se muestran { INTEGER($shown) } de las { INTEGER($all) } previstas, de la más baja a la más alta.
width-chart-reading =
    La línea horizontal discontinua es la semiamplitud objetivo ({ $halfWidth }); el punto de cada línea muestra cuántas personas se necesitan para ella.
    { $group ->
        [none] La línea vertical discontinua está en { -interviews }; cruza cada línea en la semiamplitud alcanzada.
       *[other] La línea vertical discontinua está en { -interviews } por nivel de { $group }; cruza cada línea en la semiamplitud alcanzada.
    }
width-chart-reached = Con { -people }, el intervalo para { variable } ({ PERCENT($prevalence) }) tiene una semiamplitud de { $halfWidth }.
line-name = { PERCENT($prevalence) }: { variable }
power-chart-title = Personas que entrevistar para una potencia del { LEVEL($target) }
power-chart-lines =
    Cada línea es la potencia de una prueba según el número de personas.
    Los puntos muestran dónde alcanza una línea la potencia objetivo ({ LEVEL($target) }).
power-chart-reached = { $people ->
        [none] { $test }: nunca.
       *[other] { $test }: { -people }.
    }
power-chart-diamonds =
    Los rombos son porcentajes de muestras simuladas.
    Si difieren claramente de su línea, confíe en los rombos.

method-precision = Precisión.
method-intervals = { $method ->
        [logit] Los intervalos ({ LEVEL($confidence) }) se calculan en la escala del logaritmo de las odds y se retransforman a porcentajes { $citation }, como en el informe de una encuesta.
        [wilson] Los intervalos ({ LEVEL($confidence) }) usan el método de puntuación de Wilson con el número efectivo de personas { $citation }; el informe de una encuesta usa la escala del logaritmo de las odds.
        [beta] Los intervalos ({ LEVEL($confidence) }) usan el método de Clopper y Pearson con el número efectivo de personas { $citation }; el informe de una encuesta usa la escala del logaritmo de las odds.
       *[other] Los intervalos ({ LEVEL($confidence) }) usan el método “{ $method }”; el informe de una encuesta usa la escala del logaritmo de las odds.
    }
method-design-effect =
    La varianza de una prevalencia es la de una muestra aleatoria simple multiplicada por el efecto de diseño { $kish }: (1 + CV²) × (1 + (m − 1) × ICC).
    CV es el coeficiente de variación de las ponderaciones; m, el tamaño del conglomerado, e ICC, la correlación intraclase de las respuestas.
    La corrección por población finita se aplica si se indica el tamaño de la población.
method-needed =
    El número necesario es el menor cuyo intervalo es lo bastante estrecho exactamente en la prevalencia supuesta.
    Aproximadamente la mitad de las muestras tendrá un intervalo ligeramente más ancho.
method-fit = Ajuste.
method-rmsea =
    La potencia de las pruebas de { rmsea } (ajuste cercano, ajuste no cercano, ajuste exacto) se deriva de distribuciones χ² no centrales { $maccallum }.
    La no centralidad es (n − 1) × gl × { rmsea }²; el nivel de significación es el { LEVEL($alpha) }.
method-rmsea-weights =
    Con ponderaciones desiguales, n se divide entre 1 más el cuadrado de su coeficiente de variación { $kish }.
    { rmsea } es el de la población, que el { rmsea } robusto de un análisis estima.
method-one-factor = Un solo factor.
method-misfit =
    Los modelos se ajustan por WLSMV a los umbrales y las correlaciones de la población.
    La discrepancia restante del modelo de un factor es su desajuste por persona { $satorra }.
method-statistic =
    La media y la varianza del estadístico son aproximaciones de primer orden { $yuan }.
    Dependen del desajuste, de los residuos y de la matriz de covarianzas asintótica, que se estima con { INTEGER(200000) } personas simuladas.
method-statistic-clusters = Esta matriz tiene en cuenta los conglomerados.
method-statistic-weights =
    Se le suma la matriz sin conglomerados, multiplicada por el cuadrado del coeficiente de variación de las ponderaciones.
    Se supone que las ponderaciones no están relacionadas con las respuestas.
method-critical =
    La potencia es la probabilidad de superar el valor crítico de la prueba escalada y desplazada { $asparouhov } o de la prueba de diferencias { $satorra }.
method-accuracy =
    Con respuestas infrecuentes y menos de { INTEGER(1000) } personas, esta potencia puede desviarse hasta { INTEGER(20) } puntos porcentuales en ambas direcciones.
    El error puede ser mayor con respuestas ordenadas y ponderaciones muy desiguales.
method-accuracy-rely = { $hasClusters ->
        [true] En estos casos, y con menos de cincuenta conglomerados, confíe en las muestras simuladas.
       *[false] En estos casos, confíe en las muestras simuladas.
    }
method-cautious = La prueba de diferencias es conservadora, porque el modelo de un factor fija las correlaciones entre factores en 1, su máximo.
method-simulation = Simulación.
method-samples =
    De cada tamaño se extrajeron de la población { -samples }, que se analizaron { $muthen }.
    Tanto el muestreo como el análisis usan { LIST($design) }.
    Las correlaciones policóricas se calcularon con eliminación por pares; los modelos se estimaron por WLSMV.
method-samples-clusters =
    Las pruebas de ajuste tienen en cuenta los conglomerados; las reglas para el número de factores que usan solo correlaciones, no.
method-rules =
    El análisis paralelo { $horn } usa { INTEGER($sets) } { $sets ->
        [one] conjunto
       *[other] conjuntos
    } de datos aleatorios por muestra.
    Las demás reglas son MAP { $velicer }, el criterio empírico de Kaiser { $braeken } y las pruebas de ajuste secuenciales { $auerswald }.
    El número recomendado las combina con la replicación de los factores en mitades aleatorias.
method-error =
    El error de Monte Carlo es el error estándar de un porcentaje en ese número de muestras.
    Las muestras que no pudieron analizarse se excluyen de los porcentajes y se cuentan aparte.
