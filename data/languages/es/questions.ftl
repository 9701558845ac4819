-factors = { $factors ->
        [one] un factor
       *[other] { WORD($factors) } factores
    }
factor = Factor { $number }

efa-title = Análisis factorial exploratorio: { -factors }
loadings-title = Cargas de { -factors }
loadings-description = Una fila por ítem, una columna por factor; las cargas azules son positivas; las naranjas, negativas.
uniqueness = Unicidad
loadings-note =
    { $extraction ->
        [minres] Extracción de residuos mínimos
        [ml] Extracción de máxima verosimilitud
       *[pa] Extracción de ejes principales
    } sobre { $correlations ->
        [tetrachoric] correlaciones tetracóricas
        [polychoric] correlaciones policóricas
        [spearman] correlaciones por rangos de Spearman
        [covariances] covarianzas
        [given] las correlaciones dadas
       *[pearson] correlaciones de Pearson
    }{ $factors ->
        [one] {""}
       *[other] , { $rotation }
    }.
rotation-setting = { $name } = { $value }
rotation-note =
    { $normalization ->
        [kaiser] Rotación con normalización de Kaiser
        [cureton-mulaik] Rotación con normalización de Cureton y Mulaik
       *[none] Rotación sin normalización
    }{ COUNT($settings) ->
        [0] {""}
       *[other] {" "}y { LIST($settings) }
    }; { INTEGER($reached) } de { INTEGER($starts) } inicios { $reached ->
        [one] alcanzó
       *[other] alcanzaron
    } el criterio de { COEFFICIENT($criterion, digits: 3) }.
one-not-rotated = Un factor único no se rota.
sorted-note = Los ítems están ordenados por el factor de su carga mayor.
blank-note = Las cargas inferiores a { COEFFICIENT($blank) } en valor absoluto se dejan en blanco.
variance-title = Varianza explicada
sum-of-squares = Suma de cargas al cuadrado
share-of-variance = Proporción de la varianza
cumulative = Acumulado
factor-correlations = Correlaciones entre los factores
raw-loadings-title = Cargas brutas
raw-loadings-note = En las unidades de las respuestas; las cargas reescaladas son estas divididas entre las desviaciones estándar de los ítems.
raw-rotated-note = Se rotaron las cargas brutas, de modo que los ítems con más varianza pesan más, salvo que la rotación normalice.
raw-variance-title = Varianza explicada, bruta
no-covariances = { $areRanks ->
        [true] Los rangos
       *[false] Las respuestas ordenadas
    } no tienen covarianzas: los factores de covarianzas requieren respuestas que sean números.
no-covariances-hint = Use correlaciones en lugar de covarianzas, o trate los códigos de las respuestas como números (correlaciones de Pearson).
fit-title = Ajuste
rmsr = RMSR
advice-number =
    El criterio empírico de Kaiser de las correlaciones de Pearson, limitado por el análisis paralelo, sugiere { $suggested ->
        [0] ningún factor
        [one] un factor
       *[other] { WORD($suggested) } factores
    }{ $isAsked ->
        [true] , como se pidió
       *[false] { $isChosen ->
            [true] ; se puede elegir otro número (--factors)
           *[false] {""}
        }
    }. Más reglas: “¿Cuántas dimensiones?” en la página (`itemwise parallel`).

-components = { $components ->
        [one] un componente
       *[other] { WORD($components) } componentes
    }
pca-title = Análisis de componentes principales: { -components }
component = Componente { $number }
column-component = Componente
components-eigenvalues-title = Autovalores y varianza
components-kept =
    El número de componentes es el de los autovalores superiores a { $hasUnits ->
        [true] la varianza media de los ítems
       *[false] 1
    }: { -components }.
component-loadings = Cargas en { -components }
components-note =
    Componentes principales de { $correlations ->
        [tetrachoric] correlaciones tetracóricas
        [polychoric] correlaciones policóricas
        [spearman] correlaciones por rangos de Spearman
        [covariances] covarianzas
        [given] las correlaciones dadas
       *[pearson] correlaciones de Pearson
    }{ $components ->
        [one] {""}
       *[other] , { $rotation }
    }.
components-fit = Media cuadrática de las correlaciones sin explicar: { COEFFICIENT($rmsr, digits: 3) }.
component-correlations = Correlaciones entre los componentes

correlations-title = { $type ->
        [tetrachoric] Correlaciones tetracóricas
        [polychoric] Correlaciones policóricas
        [spearman] Correlaciones por rangos de Spearman
        [kendall] Tau-b de Kendall
       *[pearson] Correlaciones de Pearson
    }
pair-people =
    { $isOne ->
        [true] { INTEGER($low) } personas.
       *[false] De { INTEGER($low) } a { INTEGER($high) } personas en cada par.
    }
stars-note = * p < 0,05. ** p < 0,01. *** p < 0,001.
scale-sums-note =
    Sumas de los ítems de cada escala, de las personas que los respondieron.{ $isShared ->
        [true] {" "}Las escalas que comparten ítems correlacionan ya por esa razón.
       *[false] {""}
    }
too-few-scales = Hay menos de dos escalas cuyas sumas puedan correlacionarse.
too-few-scales-hint = Declare las escalas en la definición (“structures”) o elija ítems cuyos nombres las indiquen (LEAD1, LEAD2, TSIG1, TSIG2).
holm-note = p está ajustado con el método de Holm sobre todos los pares.
untested-note = Sin prueba: si se mantienen ítems constantes, las pruebas son de correlaciones de Pearson y de Spearman, sin ponderaciones ni conglomerados.
control-note = Correlaciones parciales: se mantienen constantes { LIST($control) }.
test-note =
    { $test ->
        [spearman] p procede de t con n − { INTEGER($less) } grados de libertad; los intervalos, de la z de Fisher, según Bonett y Wright (2000), o más amplios por los empates.
        [kendall] p procede de la aproximación normal con empates; los intervalos, de la z de Fisher, más amplios por los empates.
        [latent] p y los intervalos son por la z de Fisher, con los errores estándar de las estimaciones en dos pasos.
        [design] p y los intervalos son por la z de Fisher, con errores estándar que tienen en cuenta las ponderaciones y el diseño muestral.
       *[pearson] p procede de t con n − { INTEGER($less) } grados de libertad; los intervalos, de la z de Fisher.
    }
p-title = p de cada correlación
intervals-title = Intervalos del 95 %
pair-people-title = Personas en cada par
map-description = Correlaciones de { INTEGER($n) } ítems como mapa de calor: naranja por debajo de cero, azul por encima.

parallel-title = Número de factores
parallel-answer =
    El análisis paralelo sugiere { $factors ->
        [0] ningún factor
        [one] un factor
       *[other] { WORD($factors) } factores
    } y { $components ->
        [0] ningún componente
        [one] un componente
       *[other] { WORD($components) } componentes
    }.
advice-whole = Ninguna regla decide por sí sola: el informe pondera también las pruebas de ajuste y la replicación en mitades al azar, y puede recomendar otro número de factores.
component-eigenvalue = Componentes
factor-eigenvalue = Factores
random-mean = Aleatorios, media
random-limit = Aleatorios, percentil { INTEGER($percentile) }
eigenvalues-note =
    Componentes: de la matriz de correlaciones. Factores: con las correlaciones múltiples al cuadrado en la diagonal.
    { INTEGER($replicates) } conjuntos de datos aleatorios conservan la distribución de cada ítem.
normal-eigenvalues-note =
    Componentes: de la matriz de correlaciones. Factores: con las correlaciones múltiples al cuadrado en la diagonal.
    { INTEGER($replicates) } conjuntos de datos aleatorios son de variables normales no correlacionadas.
rules-title = Número de factores según cada regla
rule-parallel-factors = Análisis paralelo, factores
rule-parallel-components = Análisis paralelo, componentes
rule-map = MAP de Velicer (1976)
rule-map4 = MAP, cuarta potencia (2000)
rule-empirical-kaiser = Criterio empírico de Kaiser
rule-kaiser = Autovalores mayores que 1

of-scales = { LIST($labels) }: { $message }
bootstrap-interval = Bootstrap 95 %
ends = [{ COEFFICIENT($low) }; { COEFFICIENT($high) }]
omega-total = Omega total
average-correlation = r media
mean-of-sum = Media de la suma
standard-error-of-measurement = EEM
reliability-note =
    Personas con respuestas completas en la escala. EEM es el error estándar de medida según alfa.
    Omega es de un análisis factorial de las correlaciones de los ítems.
matrix-reliability-note =
    { $isStandardized ->
        [true] El alfa de las correlaciones es el alfa estandarizado. Su intervalo supone ítems normales (van Zyl et al., 2000).
       *[false] El intervalo de alfa supone ítems normales (van Zyl et al., 2000).
    }
    Omega es de un análisis factorial de las correlaciones.
more-coefficients = Otros coeficientes
lambda = Lambda { $number }
mean-split-half = Dos mitades, media
if-deleted-title = Si se elimina un ítem: { $label }
variance = Varianza
precision-title = Errores estándar e intervalos
greatest-lower-bound = Máximo límite inferior
stratified-alpha = Alfa estratificado
omega-one-factor = Omega, un factor
average-variance = Varianza media extraída
posterior-low = Bayes, inferior
posterior-high = Bayes, superior
precision-note = Los intervalos del 95 % no suponen respuestas normales.
glb-note =
    El máximo límite inferior es demasiado alto en las muestras, tanto más con muchos ítems y menos de unas 1000 personas.
strata-note = Los estratos de alfa son los factores de la primera estructura declarada que tiene cada ítem una sola vez.
one-factor-note = Omega y la varianza media extraída son de un modelo con un factor; la suma de varias escalas no tiene ninguna de las dos.
latent-variance-note = La varianza media extraída es la de las respuestas continuas que subyacen a las respuestas ordenadas, no la de las respuestas.
posterior-note = Bayes: 95 % de las extracciones de la distribución a posteriori de las covarianzas (Wishart inversa, respuestas normales).
no-posterior = Los intervalos bayesianos requieren una muestra aleatoria simple sin ponderaciones e ítems de los que ninguno sea suma de otros.
no-lower-bound = El máximo límite inferior no se calcula si un ítem es suma de otros.
no-errors-if-deleted = Los errores estándar sin cada ítem se dan para { INTEGER($most) } ítems como máximo.
no-score-errors = Los errores de medida por puntuación suma requieren dos o más ítems con respuestas ordenadas.
score-errors-title = Error estándar de medida por puntuación suma: { $label }
sum-score = Suma
thorndike = Thorndike
feldt = Feldt
irt-error = TRI
score-errors-note =
    El de Thorndike es de dos mitades (ítems alternos, en número par); el de Feldt, de todos los ítems. Ambos requieren diez o más personas con esa puntuación.
    TRI: DE de la suma donde un modelo con un factor la espera.

agreement-title = Acuerdo entre evaluadores
agreement-coefficient = Coeficiente
same-by-all = Misma valoración de todos
light-kappa = { $weights ->
        [none] Kappa de Light
        [linear] Kappa de Light, pesos lineales
       *[quadratic] Kappa de Light, pesos cuadráticos
    }
linear-kappa = Kappa ponderado, lineal
kendall-w = W de Kendall
rated = Valorados
statistic-value = Estadístico
agreement-kind-note =
    { $kind ->
        [nominal] Las valoraciones son categorías sin orden
        [ordinal] Las valoraciones están ordenadas
       *[interval] Las valoraciones son números con distancias iguales
    }{ $isChosen ->
        [true] {""}
       *[false] , como sugieren sus valores (otras con --kind, o con “Las valoraciones son” en la página)
    }. Evaluadores: { LIST($raters) }.
agreement-complete-note =
    { INTEGER($n) } de { INTEGER($all) } filas tienen valoraciones de todos los evaluadores; el alfa de Krippendorff usa todas las filas con dos.
agreement-tests-note =
    { $kind ->
        [nominal] z contrasta kappa con el azar
        [ordinal] z contrasta kappa con el azar; χ², W con órdenes aleatorios
       *[interval] F contrasta que un coeficiente sea 0; sus intervalos proceden de F, para valoraciones normales (McGraw y Wong, 1996)
    }. El intervalo del alfa de Krippendorff es un bootstrap de las filas.
agreement-forms-note =
    { icc-one-way }: evaluadores distintos para cada fila. A: acuerdo absoluto; C: consistencia; 1: un evaluador; k: la media de todos.
few-rated = Menos de dos filas tienen valoraciones de todos los evaluadores, de modo que la mayoría de los coeficientes no tiene valor.
rated-alike = Todas las filas con todas las valoraciones tienen la misma, de modo que el acuerdo más allá del azar no está definido.

describe-title = Descripción
missing = Faltantes
describe-note = La asimetría y la curtosis (0 en una distribución normal) son de tipo 3.
scales-title = Puntuaciones suma
scales-note = Sumas de las personas que respondieron a todos los ítems de la escala.
answers-title = Respuestas
as-asked-note = Respuestas tal como se preguntaron: los ítems inversos no se recodifican aquí.
weighted-note = Los porcentajes están ponderados.
likert-title = Respuestas por ítem
likert-description = Las barras muestran los porcentajes de cada respuesta: las más bajas a la izquierda del centro, las más altas a la derecha.
by-title = Por { $name }
level-head = { $level } (n = { INTEGER($n) })
statistic = Prueba
adjusted-p = p, Holm
effect = Efecto
cells-note =
    { $binary ->
        [true] { $other ->
            [true] Media (DE), o el porcentaje de la más alta de dos respuestas.
           *[false] Porcentaje de la respuesta más alta.
        }
       *[false] Media (DE).
    }
test-kind =
    { $kind ->
        [welch] Prueba de las medias: F de Welch.
        [wald] Prueba de las medias: F de una prueba de Wald con el diseño muestral.
        [chi-square] Prueba de los porcentajes: χ² de Pearson.
        [fisher] Prueba de los porcentajes donde se esperan pocas personas en una celda: prueba exacta de Fisher, sin estadístico.
       *[rao-scott] Prueba de los porcentajes: F de Rao y Scott.
    }
effect-kind =
    { $kind ->
        [g] Efecto: g de Hedges con su intervalo del 95 %.
        [eta-squared] Efecto: eta al cuadrado.
       *[v] Efecto en los porcentajes: V de Cramér.
    }
holm-rows-note = El método de Holm ajusta p sobre todas las filas.
of-level = { $title } ({ $group }: { $level })
in-level = { $group }, { $level }: { $message }

answer-subtitle = { $file }, { INTEGER($people) } { $people ->
        [one] persona
       *[other] personas
    }

-dif-method = { $method ->
        [mantel-haenszel] Mantel-Haenszel
        [breslow-day] Breslow-Day
        [breslow-day-trend] Breslow-Day, tendencia
        [standardization] estandarización
        [mantel] Mantel
        [liu-agresti] Liu-Agresti
        [generalized-mantel-haenszel] Mantel-Haenszel generalizado
        [logistic] regresión logística
        [sibtest] SIBTEST
        [crossing-sibtest] SIBTEST cruzado
        [transformed-difficulties] dificultades de los ítems transformadas
        [lord] χ² de Lord
        [raju] área de Raju
       *[mimic] modelo MIMIC
    }
dif-title = DIF: { -dif-method }
dif-table-title = DIF por { $group }: { -dif-method }
dif-effect = { $method ->
        [mantel-haenszel] Delta de ETS
        [standardization] P-DIF
        [mantel] SMD
        [liu-agresti] Logaritmo de la razón de odds
        [logistic] Cambio de R²
        [sibtest] Beta
        [crossing-sibtest] Beta, sin signo
        [transformed-difficulties] Distancia
        [lord] Diferencia de b
        [raju] Área con signo
       *[mimic] Efecto directo
    }
dif-size = Clase
dif-flagged = Señalado
dif-anchor = Anclaje
dif-problem = Sin prueba
dif-adjusted-p = { $adjust ->
        [holm] p, Holm
       *[false-discovery] p, tasa de falsos descubrimientos
    }
dif-groups-note = { $isTwo ->
        [true] Primero el grupo de referencia: { LIST($groups) }.
       *[false] Grupos: { LIST($groups) }.
    }
dif-direction = { $sign ->
        [below] Por debajo de 0
       *[above] Por encima de 0
    }: respuestas más bajas en “{ $focal }” que en “{ $reference }” con el mismo nivel, de modo que el ítem favorece a “{ $reference }”.
dif-method-note = { $method ->
        [mantel-haenszel] Se comparan personas con la misma suma de los ítems; solo se detecta el DIF uniforme. Delta es −2,35 veces el logaritmo de la razón de odds.
        [breslow-day] Comprueba si la razón de odds de las personas con la misma suma cambia con esta: DIF no uniforme.
        [breslow-day-trend] Comprueba si la razón de odds aumenta o disminuye con la suma: DIF no uniforme (Penfield, 2003).
        [standardization] Diferencia de los porcentajes de sí con la misma suma, promediada sobre el grupo focal; no hay prueba.
        [mantel] Compara las respuestas medias con la misma suma; SMD es su diferencia promediada sobre el grupo focal.
        [liu-agresti] Razón de odds acumulada con la misma suma, grupo de referencia entre grupo focal; la prueba es la de Mantel.
        [generalized-mantel-haenszel] Comprueba si las respuestas y los grupos están asociados con la misma suma, en cualquier forma.
        [logistic] Razón de verosimilitudes del grupo y de su producto con la suma: DIF uniforme y no uniforme a la vez. R² es el de Nagelkerke.
        [sibtest] Diferencia de medias, grupo de referencia menos grupo focal, con la misma puntuación verdadera en los demás ítems (Shealy y Stout, 1993).
        [crossing-sibtest] Como SIBTEST, con las diferencias por debajo y por encima de su cruce comprobadas por separado (Chalmers, 2018).
        [transformed-difficulties] Distancia al eje mayor de las deltas; z según su DE en torno al eje (Magis y Facon, 2012). Las proporciones 0 y 1 cuentan como 0,001 y 0,999.
        [lord] Curvas logísticas de dos parámetros, estimadas en cada grupo y enlazadas por la media y la DE de b.
        [raju] z del área entre las curvas, sin signo, de modo que se detectan curvas que se cruzan. Las curvas se enlazan por la media y la DE de b.
       *[mimic] Prueba de Wald del efecto directo del grupo en el ítem, con el factor constante: DIF uniforme.
    }
dif-complete-note =
    { INTEGER($complete) } de { INTEGER($people) } personas respondieron a todos los ítems; según una suma se compara solo a personas con todas sus respuestas.
dif-size-note = A es despreciable; B, moderado; C, grande: { $method ->
        [mantel-haenszel] delta desde 1 y desde 1,5, con sus pruebas (Zieky, 1993)
        [standardization] P-DIF desde 0,05 y desde 0,10 (Dorans y Kulick, 1986)
        [mantel] SMD entre la DE del ítem desde 0,17 y desde 0,25, si p < 0,05
        [liu-agresti] desde 0,43 y desde 0,64, si p < 0,05 (Penfield, 2007)
        [logistic] desde 0,035 y desde 0,07, si p < 0,05 (Jodoin y Gierl, 2001)
       *[sibtest] beta desde 0,059 y desde 0,088, si p < 0,05 (Roussos y Stout, 1996)
    }.{ $method ->
        [standardization] {""}
       *[other] {" "}El p de una clase no está ajustado.
    }
dif-no-effect-note = Un ítem con prueba pero sin efecto tiene una razón de odds de 0 o infinita.
dif-flag-note = { $rule ->
        [plain] Señalado: p < 0,05, sin ajuste por el número de ítems.
        [holm] Señalado: p inferior a 0,05 tras el ajuste de Holm por el número de ítems.
        [false-discovery] Señalado: p inferior a 0,05 tras el ajuste de Benjamini y Hochberg (1995).
       *[size] Señalado: clase C.
    }
dif-purified =
    Purificado: los ítems con p < 0,05 (sin prueba: de clase C) y los ítems sin prueba salieron de la puntuación, y todos se comprobaron de nuevo. El resultado se estabilizó tras { INTEGER($rounds) } { $rounds ->
        [one] ronda
       *[other] rondas
    }.

reversed-item = { $id } invertido
score-label =
    { $kind ->
        [sum] Suma
        [mean] Media
        [pomp] Porcentaje del máximo posible
        [z] Puntuación z
        [t] Puntuación T
       *[percentile] Rango percentil en esta muestra
    } de { $label }: { $items }
component-score-label = Componente principal { $number } de { INTEGER($components) }
factor-score-label =
    Factor { $number } de { INTEGER($factors) }, { $method ->
        [regression] puntuaciones de regresión
        [bartlett] puntuaciones de Bartlett
       *[tenberge] puntuaciones de ten Berge
    }
model-score-label =
    { $factor }: { $method ->
        [regression] puntuaciones de regresión
        [bartlett] puntuaciones de Bartlett
       *[tenberge] puntuaciones de ten Berge
    }
person-fit-label = Ajuste de la persona: Zh, normal estándar si las respuestas siguen el modelo, bajo si no lo siguen
latent-score-label =
    { $factor }: { $method ->
        [eap] media a posteriori (EAP)
        [map] moda a posteriori (MAP)
        [ml] máxima verosimilitud (ML); vacío si las respuestas son todas las más bajas o todas las más altas
       *[wle] verosimilitud ponderada (WLE)
    }
latent-error-label =
    { $factor }: error estándar de la { $method ->
        [eap] media a posteriori
        [map] moda a posteriori
        [ml] puntuación de máxima verosimilitud
       *[wle] puntuación de verosimilitud ponderada
    }
answer-range = { $low } a { $high }
items-of-range = Ítems con respuestas de { $range }
no-total =
    No hay puntuación de todos los ítems, pues sus respuestas tienen rangos distintos: { LIST($ranges) }. { $isDeclared ->
        [true] Cada escala tiene sus propias puntuaciones.
       *[false] Los ítems del mismo rango tienen puntuaciones conjuntas; si no son escalas, declárelas (“structures”).
    }
    Los puntos de una prueba se suman si los ítems son de aptitudes (--about abilities).
total-of-several =
    La suma de los { INTEGER($items) } ítems puede mezclar varias cosas: sus correlaciones sugieren { INTEGER($factors) } factores.
    Consulte sus cargas (`itemwise efa`) y declare escalas (“structures”).
mixed-ranges = { $scale }: las respuestas a sus ítems tienen rangos distintos ({ LIST($ranges) }), de modo que los más amplios pesan más en sumas y medias.
repeated-unscored = Las puntuaciones son de las columnas propias de los ítems; las respuestas de { LIST($columns, most: 3) } no tienen puntuaciones aquí.
improper-scores = Las puntuaciones son de una solución inadmisible: { $problems }.
no-finite-score =
    { $n ->
        [one] 1 persona no tiene
       *[other] { INTEGER($n) } personas no tienen
    } puntuación de máxima verosimilitud, porque ningún nivel finito se ajusta mejor a sus respuestas. Con eap, map o wle sí la { $n ->
        [one] tiene
       *[other] tienen
    }.

cat-title = Test adaptativo simulado
cat-levels-title = Ítems usados y precisión por nivel
cat-level = Nivel
cat-people = Personas
cat-items = Ítems
cat-coverage = Cobertura
rmse = RMSE
cat-range = { $kind ->
        [all] Todos
        [below] Menos de { DECIMAL($to, digits: 1) }
        [above] { DECIMAL($from, digits: 1) } o más
       *[between] De { DECIMAL($from, digits: 1) } a { DECIMAL($to, digits: 1) }
    }
cat-note =
    Los { INTEGER($items) } ítems siguen un { $model }; el rasgo tiene media { DECIMAL($mean, digits: 2) } y DE { DECIMAL($deviation, digits: 2) }.
    { $among ->
        [1] Cada ítem es el que más información tiene en la puntuación EAP hasta ese momento.
       *[other] Cada ítem se elige al azar entre los { INTEGER($among) } con más información en la puntuación EAP hasta ese momento.
    } Las puntuaciones finales son { $score ->
        [map] puntuaciones MAP
        [ml] puntuaciones de máxima verosimilitud
        [wle] puntuaciones de verosimilitud ponderada
       *[eap] puntuaciones EAP
    }.
cat-simulated =
    Se extrajeron del modelo { INTEGER($people) } encuestados, de modo que sus niveles son conocidos.
    El sesgo y { rmse } comparan las puntuaciones con los niveles; la cobertura es el porcentaje de intervalos del 95 % que incluyen el nivel.
    Los parámetros estimados de los ítems se toman como conocidos.
cat-from-file =
    Las respuestas son las de { INTEGER($people) } personas del archivo que respondieron a todos los ítems; se excluyen otras { INTEGER($incomplete) }.
    Su puntuación en todos los ítems ocupa el lugar de su nivel, de modo que el sesgo y { rmse } no incluyen el error de esa puntuación.
cat-unfinished =
    { INTEGER($unfinished) } { $unfinished ->
        [one] test terminó
       *[other] tests terminaron
    } antes de que el error estándar bajara a { DECIMAL($se, digits: 2) }.
cat-unscored =
    { $unscored ->
        [one] 1 persona no tiene una puntuación finita y se excluye
       *[other] { INTEGER($unscored) } personas no tienen una puntuación finita y se excluyen
    } de las cifras por nivel.
cat-correlations = Correlaciones de la puntuación adaptativa
cat-with = Con
cat-with-full = Puntuación en todos los ítems
cat-with-level = Nivel verdadero
cat-exposure-title = Con qué frecuencia se presentó cada ítem
cat-used = Presentado
cat-first = Presentado primero
cat-least-above-most = El número mínimo de ítems ({ INTEGER($least) }) supera el máximo ({ INTEGER($most) }).
cat-least-above-most-hint = Baje el número mínimo de ítems o suba el máximo.
cat-several = El instrumento declara los factores { LIST($factors) }; un test adaptativo es de uno solo.
cat-unknown = El instrumento no declara ningún factor { $factor }.
cat-factor-hint =
    { COUNT($factors) ->
        [0] No nombre ningún factor: se toman todos los ítems.
       *[other] Nombre uno ({ LIST($factors) }), o tome todos los ítems como un factor.
    }

needs-protection = “{ $measure }” es sensible, y estas cifras podrían mostrar cómo respondieron personas concretas.
needs-protection-hint = Use el informe, que oculta esas cifras, o muestre los recuentos pequeños si puede tenerlos; en ese caso no los transmita.
unknown-grouping = agrupación desconocida: { $grouping }.
unknown-grouping-hint =
    Use { COUNT($groupings) ->
        [0] una de las columnas del archivo
       *[other] una de estas: { LIST($groupings, type: "or") }
    }.
needs-answers = Las muestras y las puntuaciones son de respuestas: una matriz no basta.
needs-answers-hint = Omita las muestras bootstrap, las extracciones para intervalos bayesianos y los errores estándar de medida según la puntuación.
