question-declared = ¿Se agrupan los ítems como se declaró?
question-fit = ¿Qué modelo se ajusta?
items-as-declared =
    { INTEGER($hits) } de { INTEGER($items) } ítems { $hits ->
        [one] tiene
       *[other] tienen
    } su carga más alta en el factor declarado.
no-common-factor = No se halló ningún factor común, de modo que ninguna agrupación de los ítems tiene apoyo.
declared-fit = “{ $model }” { $fit }.
no-proper-solution = Ningún modelo tiene una solución propia. Se necesitan más personas o menos parámetros.
whole-model-fit = “{ $model }” tal como está escrito, con todas sus regresiones y restricciones, { $fit }.
measurement-part = { $model }, parte de medida
working-model = { $why ->
    [asked-for] El modelo de trabajo es “{ $model }”, elegido por el usuario. Este modelo { $fit }.
    [only-one] “{ $model }” { $fit }.
    [better-fit] El modelo de trabajo es “{ $model }”, { $isDeclared ->
        [true] la estructura declarada que mejor se ajusta
       *[false] el modelo que mejor se ajusta
    }. Este modelo { $fit }.
    [simplest] El modelo de trabajo es “{ $model }”, el más sencillo de los que se ajustan por igual. Este modelo { $fit }.
    [clearly-better] El modelo de trabajo es “{ $model }”, claramente mejor que los más sencillos. Este modelo { $fit }.
    [declared-misfits] Ninguna estructura declarada se ajusta. El modelo de trabajo es “{ $model }”. Este modelo { $fit }.
    [declared-unsolved] Ninguna estructura declarada tiene una solución admisible. El modelo de trabajo es “{ $model }”. Este modelo { $fit }.
    [best-so-far] Ningún modelo de todos los ítems se ajusta. El mejor hasta ahora es “{ $model }”. Este modelo { $fit }.
    [no-solution] Ningún modelo tiene una solución admisible, de modo que se necesitan más personas o menos parámetros.
   *[not-compared] Todos los resultados se basan en “{ $model }”, cuyo ajuste no se examinó.
}
models-used =
    “{ $model }” se usa siempre que hace falta un modelo: las cargas y omega{ COUNT($uses) ->
        [0] {""}
       *[other] , { LIST($uses) }
    }.{ $recommended ->
        [0] {""}
       *[other] {" "}Las cargas exploratorias anteriores tienen { $recommended ->
            [one] un factor
           *[other] { WORD($recommended) } factores
        }, como recomiendan las reglas.
    }
use-response = el modelo de respuesta al ítem
use-groups = las comparaciones de grupos
asked-improper = “{ $model }”, elegido por el usuario, no tiene una solución admisible.
by-wording =
    Uno de sus factores tiene exactamente los ítems inversos o exactamente los demás, de modo que el segundo factor puede ser la dirección de la redacción.
    El omega del total cuenta entonces varianza debida a la redacción.
chosen-on-these-data = Se eligió con estos datos, de modo que otros datos deben confirmarlo.
next-after-misfit = Juzgue cada escala con un modelo de sus propios ítems y revise la estructura antes de informar sobre el conjunto.
closest-factors = Sus { $factors ->
    [2] dos factores
   *[other] dos factores más próximos
} correlacionan { $correlation }{ $isHigh ->
    [true] {" "}y apenas son distintos
   *[false] {""}
}.

not-fitted = “{ $model }” no se estimó: { $problem }
not-converged = “{ $model }” no convergió.
improper = La solución de “{ $model }” es impropia{ COUNT($reasons) ->
    [0] {""}
   *[other] : { LIST($reasons) }
}.
not-examined-items = “{ $model }” no se examinó: no quedan ítems para uno de sus factores.
not-examined-solution = “{ $model }” no se examinó: ninguna solución exploratoria tiene el mismo número de factores.
explored-factors =
    Una rotación decide qué ítems tienen { LIST($factors) } de “{ $model }”. Por eso no son escalas y no se comparan con las soluciones exploratorias.
models-not-compared = No pudieron compararse los modelos.
halves-not-analyzed = No pudieron analizarse las dos mitades de la muestra.
several-models = modelos

model = “{ $label }”
compared-model = “{ $model }”{ $test }
better-than = { $isBetter ->
    [true] Se ajusta mejor
   *[false] No se ajusta mejor
} que { LIST($models) }.
two-item-factors = { LIST($factors) } { COUNT($factors) ->
    [one] tiene solo dos ítems, muy pocos para identificar un factor
   *[other] tienen solo dos ítems cada uno, muy pocos para identificar un factor
} sin los demás factores.
weak-score = La puntuación de “{ $factor }” tiene un omega de { $omega }, inferior a { COEFFICIENT($least) }.

holdout-fit =
    En la mitad reservada ({ INTEGER($n) } { $n ->
        [one] persona
       *[other] personas
    }), los índices de ajuste de “{ $model }” son { LIST($indices) }.
found-again = El análisis exploratorio de la otra mitad reproduce { LIST($models) }.
not-found-again = El análisis exploratorio de la otra mitad no reproduce { LIST($models, type: "or") }.

title-models = Modelos
fit-title = Ajuste de todos los modelos
structural-title = Modelos estructurales
pattern-heading = Estructuras declaradas y cargas
working-title = Estimaciones e índices de modificación del modelo de trabajo

declared-title = { $isDeclared ->
    [true] Estructuras declaradas y sus modelos
   *[false] Modelos y su ajuste
}
column-hits = Ítems en factor declarado
column-fit = Ajuste
column-closest = Mayor correl. entre factores
column-holds = Con apoyo
hits = { INTEGER($hits) } de { INTEGER($items) }
fit-cell = { $state ->
    [not-converged] no convergió
   *[improper] impropia
}
holds = { $code ->
    [supported] sí
    [partly] en parte
    [not-shown] no
    [undecided] sin decidir
    [not-tested] no comprobado
   *[not-testable] no comprobable
}
bold-working = En negrita: el modelo de trabajo.
robust-note = { cfi } y { rmsea } son robustos: dependen poco de lo infrecuentes que sean las respuestas.
hits-note = Ítems en el factor declarado: los que tienen en él su carga mayor.
distinct-note = Los factores apenas son distintos si el intervalo de su correlación queda por encima de { COEFFICIENT($limit) }.

pattern-title = Estructuras declaradas y soluciones exploratorias
column-declared-factor = Factor declarado
column-exploratory-factor = Factor exploratorio
column-salient = Ítems declarados salientes
column-not-salient = Otros ítems declarados
column-cross-loadings = Cargas cruzadas
column-pattern = Patrón
factor-number = Factor { INTEGER($number) }
cross-loading = { $item } ({ COEFFICIENT($loading) })
pattern = { $verdict ->
    [reproduced] reproducido
    [partly-reproduced] reproducido en parte
    [not-reproduced] no reproducido
   *[not-examined] no examinado
}
pattern-note =
    Los ítems declarados son salientes si su carga absoluta es al menos { COEFFICIENT($salient) };
    los demás ítems se enumeran si la suya es al menos { COEFFICIENT($cross) }.

model-fit-title = Ajuste de los modelos confirmatorios
comparison-title = Comparación de los modelos confirmatorios
column-simpler = Más sencillo
column-difference = { $isScaled ->
    [true] Diferencia escalada de { chi-squared }
   *[false] Diferencia de { chi-squared }
}
column-boundary = En el límite
small-p-note = Un { p-value } pequeño favorece al modelo con más parámetros.
scaled-note = La diferencia está escalada y, en las pruebas ajustadas en media y varianza, también desplazada (Satorra, 2000).
boundary-note =
    En el límite: el modelo más sencillo fija en 1 una correlación entre factores, de modo que { p-value } es demasiado grande.

correlations-title = Correlaciones entre factores en los modelos confirmatorios
bold-above = En negrita: superiores a { COEFFICIENT($limit) }.

column-answers = Respuestas
column-lowest-loading = Carga más baja
column-highest-loading = Carga más alta
column-factor-correlations = Correl. entre factores
answers-note =
    { cfi } y { rmsea } usan el { chi-squared } corregido si el estimador lo tiene.
    Una raya significa que no hay solución.

loadings-title = Cargas estandarizadas de “{ $model }”
estimator-note = Estimador: { $estimator }.
correlations-range = Las correlaciones entre factores van de { COEFFICIENT($low) } a { COEFFICIENT($high) } ({ LINK("table-model-factor-correlations") }).
factors-correlate = “{ $first }” y “{ $second }” correlacionan { $correlation }.

block-title = Cargas estandarizadas del bloque “{ $block }” de “{ $model }”{ $group ->
        [none] {""}
       *[other] {" "}en { $group }
    }
block-note =
    { $rotation ->
        [none] Un bloque de un solo factor no se rota.
       *[other] Factores del bloque tras { $rotation }.
    } Las cargas de { COEFFICIENT($limit) } o más van en negrita.
block-starts = De { INTEGER($starts) } inicios, { INTEGER($reached) } { $reached ->
        [one] alcanzó
       *[other] alcanzaron
    } el valor mínimo del criterio.

estimates-title = Estimaciones del modelo “{ $model }”
column-of = De
column-on = En o con
estimates-note = Se omiten los parámetros fijos; los parámetros sin error estándar se derivan de los demás.
parameter = { $kind ->
    [loading] carga
    [regression] regresión
    [scale] factor de escala
    [intercept] intercepto
    [mean] media
    [variance] varianza
    [residual-variance] varianza residual
    [correlation] correlación
    [residual-correlation] correlación residual
    [covariance] covarianza
   *[residual-covariance] covarianza residual
}
threshold-number = umbral { $number }

modification-title = Índices de modificación del modelo “{ $model }”
column-omitted = Parámetro omitido
column-index = Índice de modificación
column-expected = Cambio esperado
column-expected-standardized = Cambio esperado, estandarizado
modification-note = Se muestran solo los índices superiores a { DECIMAL($limit, digits: 2) }.
modification-more = { $n ->
    [one] Se omite 1 índice menor que supera ese valor
   *[other] Se omiten { INTEGER($n) } índices menores que superan ese valor
}.
loading-of = carga de { $item } en { $factor }
regression-of = regresión de { $outcome } sobre { $predictor }
covariance-of = covarianza de { $first } y { $second }
residual-correlation-of = correlación residual de { $first } y { $second }

more-fit-title = Otros índices de ajuste del modelo “{ $model }”
more-fit-note = Una celda vacía: esa versión no tiene tal índice.
residuals-title = { $isAll ->
    [true] Residuos del modelo “{ $model }”
   *[false] Residuos mayores del modelo “{ $model }”
}
column-observed = Correlación observada
column-implied = Correlación implicada
column-residual = Correlación residual
column-implied-covariance = Covarianza implicada
column-residual-covariance = Covarianza residual
residuals-note = { z-value }: el residuo entre su error estándar; los valores fuera de ±1,96 son mayores de lo que explica el azar.
residuals-without-errors = Estos residuos no tienen error estándar.

bootstrap-title = Bootstrap del modelo “{ $model }”
column-bias-low = Inferior 95 %, corregido por sesgo
column-bias-high = Superior 95 %, corregido por sesgo
column-standardized-low = Inferior 95 %, estandarizado
column-standardized-high = Superior 95 %, estandarizado
bootstrap-note =
    Los intervalos son percentiles de { INTEGER($usable) } { $usable ->
        [one] muestra
       *[other] muestras
    } con solución, de { INTEGER($samples) } extraídas.
bootstrap-improper = { $n ->
    [one] Se incluye 1 muestra con una solución impropia
   *[other] Se incluyen { INTEGER($n) } muestras con una solución impropia
}.
bollen-stine-note =
    Si el modelo es verdadero, el { PERCENT($p) } de esas muestras tiene un desajuste mayor que el de los datos (bootstrap de Bollen-Stine).

diagram-title = Diagrama de senderos de “{ $model }”, estandarizado
loading-range = { $n ->
    [one] La única carga estandarizada es { COEFFICIENT($low) }.
   *[other] Las { INTEGER($n) } cargas estandarizadas van de { COEFFICIENT($low) } a { COEFFICIENT($high) }.
}
diagram-key = Flecha más ancha: carga mayor.
diagram-dashed = Flecha discontinua: carga negativa.
diagram-curves = Curva: correlación.
diagram-description =
    El modelo tiene { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factores
    }, { INTEGER($items) } { $items ->
        [one] ítem
       *[other] ítems
    } y { INTEGER($correlations) } { $correlations ->
        [one] correlación
       *[other] correlaciones
    } (curvas).
indicator = Indicador
standardized-loading = Carga estandarizada
column-from = De
column-to = A
path = { $kind ->
    [loading] carga
    [residual-correlation] correlación residual
   *[factor-correlation] correlación entre factores
}

structural-not-converged = El modelo estructural “{ $model }” no convergió.
regressions =
    De { INTEGER($all) } { $all ->
        [one] coeficiente de regresión
       *[other] coeficientes de regresión
    } en el modelo estructural “{ $model }”{ $fit ->
        [none] {""}
       *[other] {" "}({ $fit })
    }, { INTEGER($significant) } { $significant ->
        [one] difiere
       *[other] difieren
    } significativamente de 0 ({ p-value } < { COEFFICIENT($level) }).
defined-parameter =
    { $name } es { DECIMAL($estimate, digits: 3) } { INTERVAL($low, $high, as: "decimal", digits: 3) }, { p-value } { P($probability) }.
structural-fit-title = Ajuste de los modelos estructurales
matrix-fit-title = Ajuste del modelo
constrained = Con todo lo que establece, “{ $model }” tiene { $fit }; el veredicto sobre el ajuste es el de su modelo de medida, sin límites ni restricciones.
whole-loadings-title = Cargas de “{ $model }” con todo lo que establece
whole-loadings-note = Las demás tablas de cargas son del modelo de medida, sin regresiones, límites ni restricciones; las etiquetas iguales valen también allí.
regressions-title = Regresiones del modelo “{ $model }”
regressions-note = Las asociaciones entre respuestas dadas en un mismo momento no demuestran causalidad.
defined-title = Parámetros definidos del modelo “{ $model }”
column-definition = Definición
defined-note = Los errores estándar usan el método delta; los intervalos { $isBootstrap ->
    [true] son intervalos percentiles bootstrap
   *[false] se basan en ellos
}.
explained-title = Varianza explicada en el modelo “{ $model }”

method-title = Análisis factorial confirmatorio
models-fitted =
    { $models ->
        [one] Se ajustó un modelo
       *[other] Se ajustaron en total { WORD($models) } modelos
    } de { $parameterization ->
        [none] las medias y covarianzas
        [delta] los umbrales y correlaciones (parametrización delta)
       *[theta] los umbrales y correlaciones (parametrización theta)
    } de los ítems a las respuestas de { INTEGER($n) } { $n ->
        [one] persona
       *[other] personas
    }{ $missing ->
        [listwise] {" "}con respuesta en todos los ítems
        [pairwise] , con eliminación por pares
       *[none] {""}
    }.
full-information =
    La máxima verosimilitud con información completa usó todas sus respuestas,
    bajo los supuestos de normalidad y de respuestas faltantes al azar.
estimator = El estimador es { $estimator }, { $name }{ $source ->
    [none] {""}
   *[other] {" "}{ $source }
}.
factors-standardized = Los factores tienen varianza 1 y pueden correlacionar libremente.
robust = Los errores estándar y las pruebas son robustos{ COUNT($design) ->
    [0] {""}
   *[other] {" "}y tienen en cuenta { LIST($design) }
}.
sampling-weights = las ponderaciones muestrales
strata = los estratos
clusters = los conglomerados
failures = No se alcanzó ninguna solución para { LIST($models) }.
cut-offs-by-estimator = El significado de estos puntos de corte depende del estimador { $source }.
robust-indices = Los índices de ajuste robustos siguen a Savalei { $source }.
own-cut-offs =
    Para cada modelo se derivaron dos puntos de corte de { rmsea } { $source }.
    El primero es su percentil 95 si el modelo es verdadero.
    El segundo es su percentil 5 si al modelo le falta un factor
    o, cuando ningún factor tiene cuatro ítems, si omite una correlación residual.
cut-offs-origin = Ambos proceden de la distribución muestral de { chi-squared }, aproximada en la solución del modelo{ $samples ->
    [0] {""}
   *[other] {" "}o, si hay muy pocas respuestas para ello, con { INTEGER($samples) } muestras simuladas
}.
fit-rule =
    Un modelo se ajusta si su prueba, corregida para muestras pequeñas, no lo rechaza al { LEVEL(0.05) }
    y habría podido detectar que falta un factor.
    La potencia exigida es del { LEVEL(0.8) } para dos factores que correlacionan 0,70; con menos, el modelo no queda contradicho.
approximate-rule = Un modelo rechazado se ajusta de forma aproximada con { LIST($cutOffs) } { $source }; si no, su ajuste es dudoso.
misfit-rule =
    Un modelo no se ajusta si se rechaza al { LEVEL(0.01) } y uno de tres índices es malo { $source }.
    Estos son un { rmsea } cuyo límite inferior supera { COEFFICIENT(0.08) } y un { cfi } inferior a { COEFFICIENT(0.9) }.
    El tercero, salvo con ítems de sí o no, es un { srmr } insesgado cuyo límite inferior supera { COEFFICIENT(0.1) }.
limits-decide-nothing = Se muestran en el apéndice y no deciden nada por sí solos.
working-rule =
    De las estructuras declaradas, el modelo de trabajo tiene el mejor veredicto; entre iguales es el más sencillo, salvo que otro sea claramente mejor.
    Si ninguna se ajusta, se añaden parámetros que localizan el desajuste o se usa la solución factorial.
localized-rule = Las cargas cruzadas y las correlaciones residuales omitidas se buscaron con pruebas de multiplicadores de Lagrange (Holm), se conservaron si eran significativas y se esperaba que alcanzaran { COEFFICIENT(0.2) }, y el modelo se volvió a ajustar.
compared-by = Los modelos se compararon mediante { $isScaled ->
    [true] la prueba de la diferencia escalada de { chi-squared } { $source }
   *[false] la diferencia entre sus estadísticos { chi-squared }
}.
boundary-method = El { p-value } de la prueba es demasiado grande si el modelo más sencillo fija en 1 una correlación.
clearly-better-rule = Un modelo es claramente mejor que otro más sencillo si la prueba de su diferencia, cuando está disponible, es significativa y { LIST($rises, type: "or") } { $source }.
rise = aumenta { $index } en { COEFFICIENT($by) } o más
against-model =
    Cuentan en contra de un modelo los factores apenas distintos (a juzgar por el intervalo de su correlación), los factores de dos ítems
    y una fiabilidad inferior a { COEFFICIENT($least) }.
omega-of-sums = Omega es la fiabilidad de las puntuaciones suma observadas { $source }.
omega-delta = Los intervalos de omega usan el método delta { $source }.
omega-bootstrap = Los intervalos de omega son intervalos percentiles de { INTEGER($samples) } { $samples ->
    [one] muestra bootstrap
   *[other] muestras bootstrap
}.
cross-validation =
    Para la validación cruzada se extrajeron al azar { INTEGER($explored) } personas{ $stratum ->
        [none] {""}
       *[other] {" "}dentro de los niveles de { $stratum }
    }.
    La estructura hallada en sus respuestas y las estructuras declaradas se ajustaron a las respuestas de las otras { INTEGER($confirmed) } personas.

robustness-title = ¿Dependen los resultados de nuestras decisiones?
range-over-choices = Con { $n ->
        [one] una variante
       *[other] { WORD($n) } variantes
    } del análisis, alfa de { -scales }: { $alpha }.
-scales =
    { $scales ->
        [0] todos los ítems
        [one] la escala
       *[other] las { WORD($scales) } escalas
    }
no-choice-matters = Ninguna variante cambia el número de factores ni lleva alfa al otro lado de { COEFFICIENT($limit) }.
factors-differ = La mediana del número de factores según tres reglas difiere con { LIST($choices, type: "clauses") }.
alpha-crosses = Alfa pasa al otro lado de { COEFFICIENT($limit) } con estas variantes: { LIST($choices, type: "clauses") }.
other-choices-title = Resultados con otras variantes
scales-by-choice = Escalas con otras variantes
column-choice = Variante
choice = { $choice ->
    [as-analyzed] Tal como se analizó ({ $detail })
    [estimator] Estimador { $detail }
    [as-numbers] Respuestas como números ({ $detail })
    [unweighted] Sin ponderaciones
    [listwise] Solo respuestas completas
    [full-information] Todas las respuestas con información completa
   *[pairwise] Todas las respuestas
}
column-median-factors = Factores, mediana de las reglas
other-coding = Codificación: { $coding }
other-choices-note =
    Las reglas son dos análisis paralelos (matriz completa y reducida) y el criterio empírico de Kaiser. { $scales ->
        [0] Alfa es de las personas que respondieron a todos los ítems; omega, de un modelo de un factor.
       *[other] Alfa y omega son de { -scales }: alfa, de las personas que respondieron a todos los ítems de una escala; omega, del modelo.
    }
other-choices-model = { cfi } y { rmsea } son de “{ $model }”.
corrected-tests = El veredicto se basa en la prueba corregida para muestras pequeñas: { LIST($tests) }.
corrected-test = “{ $model }” { chi-squared }({ DECIMAL($df, digits: 0) }) = { DECIMAL($statistic, digits: 2) } ({ p-value } { P($probability) })
column-if-true = Primer corte
column-if-false = Segundo corte
path-title = Modelo de senderos
saturated = El modelo está saturado, con 0 grados de libertad: se ajusta a cualquier dato, de modo que χ² y los índices de ajuste no comprueban nada.

two-level-title = Modelo de dos niveles
two-level-fit-title = Ajuste del modelo de dos niveles
two-level-fit-note =
    { INTEGER($n) } personas en { INTEGER($clusters) } conglomerados; log-verosimilitud { DECIMAL($logLikelihood, digits: 3) } con { INTEGER($free) } parámetros.
two-level-residuals = El { srmr } es { COEFFICIENT($within, digits: 3) } dentro de los conglomerados y { COEFFICIENT($between, digits: 3) } entre ellos.
two-level-estimates-title = Estimaciones dentro de los conglomerados y entre ellos
level-name =
    { $level ->
        [1] dentro
       *[other] entre
    }
two-level-strata = Los modelos de dos niveles no usan los estratos de muestreo.
two-level-estimates-note =
    Los valores estandarizados están en desviaciones estándar de su propio nivel.
    Un predictor que está solo en el nivel 1 tiene el efecto de sus valores tal como son, no de las desviaciones respecto a las medias de los conglomerados.
two-level-defined-title = Parámetros definidos a partir de ambos niveles
two-level-explained-title = Varianza explicada por nivel
two-level-shares-title = Correlaciones intraclase
column-intraclass = Entre conglomerados
two-level-shares-note = Proporciones de la varianza de los ítems que están entre conglomerados, en el modelo de todas las varianzas y covarianzas.
bifactor-title = Índices bifactoriales de “{ $model }”
column-common = Varianza común explicada
bifactor-note =
    Omega jerárquico: la proporción de la varianza de la suma de los ítems de un factor que se debe solo a este factor.
    El { PERCENT($puc, digits: 0) } de las correlaciones son entre ítems de factores de grupo distintos (PUC).
template-syntax = El modelo en la sintaxis de lavaan, para modificarlo y estimarlo con --model
factors-by-loading = La primera carga de cada factor es 1, salvo que el modelo indique otra cosa, y las varianzas de los factores son libres.
bifactor-reflected = { LIST($items) } { COUNT($items) ->
        [one] se invirtió
       *[other] se invirtieron
    } por tener una carga en el factor general en la dirección opuesta. Todos los omegas cuentan { COUNT($items) ->
        [one] sus respuestas invertidas
       *[other] invertidas las respuestas a estos ítems
    }.
