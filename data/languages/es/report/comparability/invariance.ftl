configural-figures =
    { $version ->
        [robust] valores robustos: { LIST($indices) }
        [scaled] valores escalados: { LIST($indices) }
       *[standard] { LIST($indices) }
    }
baseline =
    Por { $group }, { $code ->
        [fits] el modelo configural se ajusta
        [not-contradicted] el modelo configural no se rechaza
        [approximate] el modelo configural se ajusta de forma aproximada
        [doubtful] el ajuste del modelo configural es dudoso
       *[does-not-fit] el modelo configural no se ajusta
    } ({ $figures }).
untestable-baseline =
    Por { $group }, { $problem ->
        [no-degrees-of-freedom] el modelo configural no tiene grados de libertad, de modo que su ajuste no puede comprobarse.
        [inadmissible] la solución del modelo configural es inadmisible.
       *[no-solution] el modelo configural no tiene solución.
    }
equal-given =
    { COUNT($equal) ->
        [0] Dado este modelo, no puede mantenerse igual ningún parámetro.
       *[other] { $isMisfit ->
            [true] A juzgar por los cambios del ajuste
           *[false] { $isContradicted ->
                [true] A juzgar por los cambios del ajuste
               *[false] Dado este modelo
            }
        }, puede mantenerse la igualdad de { LIST($equal) }{ $isContradicted ->
            [true] , aunque una prueba de diferencias es significativa
           *[false] {""}
        }.{ $isMisfit ->
            [true] {" "}Dado el desajuste, esto no demuestra la igualdad.
           *[false] {""}
        }
    }

equal-untested = Ningún modelo con parámetros iguales tiene solución, de modo que la igualdad no se comprobó.

no-partial = No se halló invarianza parcial: { $problem }
partial-holds =
    Tras liberar { $n ->
        [one] 1 restricción de igualdad
       *[other] { INTEGER($n) } restricciones de igualdad
    }, el paso de invarianza { $step } queda dentro de los puntos de corte: { LIST($releases) }.
partial-fails =
    Liberar { $n ->
        [one] 1 restricción de igualdad
       *[other] { INTEGER($n) } restricciones de igualdad
    } no lleva el paso de invarianza { $step } dentro de los puntos de corte.
release-loading = carga de { $item } en { $group }
release-threshold = umbral { $number } de { $item } en { $group }
release-intercept = intercepto de { $item } en { $group }
release-residual = varianza residual de { $item } en { $group }
release-covariance = correlación residual de { $item } y { $other } en { $group }

permutation =
    En una prueba de permutación con { INTEGER($n) } reagrupaciones aleatorias{ $tried ->
        [none] {""}
       *[other] {" "}(de { INTEGER($tried) } intentadas)
    }, la diferencia entre los pasos de invarianza { $from } y { $to } tiene { p-value } { P($share) }.

not-converged = El alineamiento por { $group } no convergió.
aligned-means = Las medias alineadas por { $group } difieren en hasta { DECIMAL($difference, digits: 2) } DE de las del paso de invarianza { $step }.
aligned-recovery =
    En { INTEGER($samples) } muestras simuladas, las medias realineadas por { $group } correlacionan en promedio al menos { COEFFICIENT($correlation) }
    con las medias alineadas (punto de corte { COEFFICIENT($cutOff) }).

steps-title = Invarianza de medida
column-against = Comparado con
column-cfi-change = { cfi }, cambio
column-rmsea-change = { rmsea }, cambio
column-srmr-change = { srmr }, cambio
column-chi-squared-change = { chi-squared }, cambio
column-fit-change = Cambio del ajuste
steps-note = Índices escalados si están disponibles.
after-rejected-note = Los pasos debajo de uno que supera los puntos de corte suponen la igualdad que este rechaza.
no-solution = sin solución
within = dentro de los puntos de corte
test-alone =
    { $isSignificant ->
        [true] significativo
       *[false] no significativo
    }
beyond =
    { $isSignificant ->
        [true] fuera de los puntos de corte: { LIST($indices) }
       *[false] no significativo (fuera de los puntos de corte: { LIST($indices) })
    }
fall-of-cfi = descenso de { cfi }
rise-of-rmsea = aumento de { rmsea }
rise-of-srmr = aumento de { srmr }

groups-title = Invarianza de medida: ajuste por grupo
column-part = Parte de { chi-squared }, { $step }
groups-note =
    { chi-squared }, { cfi } y { rmsea }: el modelo configural ajustado solo en este grupo (escalados si están disponibles).
    Partes: la contribución del grupo al { chi-squared } sin corregir de cada paso.

all-steps-title = Invarianza de medida: todos los índices de ajuste por paso
column-equal = Igual en todos los grupos

method-steps = La invarianza de medida se comprobó por pasos ({ LIST($steps) }) con { $estimator }.
method-ordered = Los modelos usaron la parametrización theta con las restricciones de identificación de Wu y Estabrook { $wu }.
method-cut-offs =
    { $residual ->
        [none] Un paso se sostiene si { cfi } desciende como máximo { COEFFICIENT($fall, digits: 3) }
            y { rmsea } aumenta como máximo { COEFFICIENT($rise, digits: 3) } { $chen }.
       *[other] Un paso se sostiene si { cfi } desciende como máximo { COEFFICIENT($fall, digits: 3) }
            y { rmsea } aumenta como máximo { COEFFICIENT($rise, digits: 3) }.
            El { srmr } puede aumentar como máximo { COEFFICIENT($residual, digits: 3) } ({ COEFFICIENT($loadings, digits: 3) } para las cargas) { $chen }.
    }
method-significant = Un paso se sostiene también si su prueba de diferencias no es significativa (p ≥ { COEFFICIENT(0.05) }).
method-ordered-cut-offs = Con ítems ordenados, estos puntos de corte tienen menos fundamento y el { srmr } no se usa.
method-many =
    Con { WORD($many) } grupos o más, { cfi } puede descender como máximo { COEFFICIENT($fall, digits: 3) }
    y { rmsea } aumentar como máximo { COEFFICIENT($rise, digits: 3) } para las cargas { $rutkowski }.
method-many-ordered =
    Con { WORD($many) } grupos o más e ítems ordenados, { cfi } puede descender como máximo { COEFFICIENT($fall, digits: 3) } { $rutkowski }.
    Entonces { rmsea } puede aumentar como máximo { COEFFICIENT($rise, digits: 3) }, o { COEFFICIENT($loadings, digits: 3) } si solo se igualan las cargas.
method-partial =
    Si un paso no se sostiene, las restricciones de igualdad se liberan una a una, empezando por la de mayor estadístico de multiplicadores de Lagrange { $byrne }.
method-alignment =
    El alineamiento libre partió del modelo configural { $asparouhov }.
    Sus errores estándar proceden de muestras simuladas de los parámetros de ese modelo, cada una alineada de nuevo.
method-permutation = Como comprobación, las pruebas de permutación reasignaron al azar a las personas a los grupos { $jorgensen }.
