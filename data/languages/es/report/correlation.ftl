title = Correlaciones
table-details-title = Tabla de correlaciones

negative-pairs =
    { $n ->
        [one] Un par de ítems de una misma escala correlaciona negativamente: { LIST($pairs, most: 6) }.
       *[other] { INTEGER($n) } pares de ítems de una misma escala correlacionan negativamente: { LIST($pairs, most: 6) }.
    }
    Esto sugiere un ítem inverso que no se recodificó.
pair-correlation = { $first } con { $second } { COEFFICIENT($r) }
adequacy = La medida de adecuación muestral de Kaiser-Meyer-Olkin (KMO) es { COEFFICIENT($overall) } (“{ $band }”).
sphericity = { bartlett-test } de esfericidad: { chi-squared }({ INTEGER($df) }) = { DECIMAL($chisquared, digits: 2) }, p { P($probability) }.

-tables = { $tables ->
        [triples] { INTEGER($compared) } { $compared ->
            [one] tabla de tres vías
           *[other] tablas de tres vías
        }
       *[pairs] { INTEGER($compared) } { $compared ->
            [one] tabla de dos vías
           *[other] tablas de dos vías
        }
    }
normal = Las respuestas son compatibles con respuestas latentes normales ({ -tables }, p { P($probability) }).
not-normal =
    Las respuestas no son compatibles con respuestas latentes normales
    ({ -tables }, p { P($probability) }).
    Las discrepancias son { DECIMAL($statistic, digits: 2) } veces las esperadas por azar; las mayores corresponden a { LIST($worst) }.
not-normal-consequence = { $tables ->
        [triples] En datos simulados con ítems de sí o no, los rasgos latentes no normales sesgaron las cargas hasta en { COEFFICIENT(0.34) } y las correlaciones entre factores hasta en { COEFFICIENT(0.18) }.
       *[pairs] En datos simulados con cinco categorías ordenadas, los rasgos latentes no normales sesgaron las cargas entre { COEFFICIENT(0.04) } y { COEFFICIENT(0.08) }.
    }

-correlations = { $type ->
        [tetrachoric] Correlaciones tetracóricas
        [polychoric] Correlaciones policóricas
        [pearson] Correlaciones de Pearson
       *[spearman] Correlaciones por rangos de Spearman
    }
table-title = { -correlations }{ $thresholds ->
        [0] {""}
        [one] {" "}y umbrales
       *[other] {" "}y umbrales
    }
threshold-number = { threshold } { INTEGER($number) }
listwise-note = Se incluye solo a las personas que respondieron a todos los ítems (eliminación por lista).
pairwise-note = Cada correlación incluye a las personas que respondieron a ambos ítems (eliminación por pares).

correlation-name = { $type ->
        [tetrachoric] Correlación tetracórica
        [polychoric] Correlación policórica
        [pearson] Correlación de Pearson
       *[spearman] Correlación por rangos de Spearman
    }
chart-title = { -correlations } entre los ítems
chart-title-with-residuals = { -correlations } y residuos
pair = { $first } con { $second }
-range = Las correlaciones van de { COEFFICIENT($low) } ({ $lowest }) a { COEFFICIENT($high) } ({ $highest })
chart-range = { -range }.
chart-range-with-residuals = { -range }; los residuos de “{ $label }” están dentro de ±{ COEFFICIENT($largest) }.
chart-single = La correlación de { $pair } es { COEFFICIENT($r) }.
chart-single-with-residual =
    La correlación de { $pair } es { COEFFICIENT($r) }; su residuo en “{ $label }” es { COEFFICIENT($largest) } en valor absoluto.
chart-description =
    Mapa de calor de las correlaciones entre { INTEGER($n) } ítems.
chart-key = Debajo de la diagonal: correlaciones.
chart-residuals-description =
    Encima: residuos (naranja: negativos).
chart-frames = Marco: un factor declarado.
chart-stars = Estrella: la tabla del par tiene una celda vacía y se ajustó.
column-both = Personas que respondieron a ambos
column-adjusted = Ajustado

method-title = Correlaciones
method-pearson = Se calcularon correlaciones de Pearson.
method-spearman = Se calcularon correlaciones por rangos de Spearman.
method-ordinal =
    { -correlations }: se estimaron por máxima verosimilitud en dos pasos { $olsson },
    primero los umbrales a partir de los { $isWeighted ->
        [true] marginales ponderados
       *[false] marginales
    } y después la correlación de cada par.
method-errors =
    Los errores estándar tienen en cuenta la estimación de los umbrales{ COUNT($units) ->
        [0] {""}
       *[other] {" "}y, además, { LIST($units) }
    } { $muthen }.
strata = { INTEGER($n) } { $n ->
        [one] estrato
       *[other] estratos
    }
clusters = { INTEGER($n) } { $n ->
        [one] conglomerado
       *[other] conglomerados
    }
method-cells-left = Las celdas vacías de las tablas de 2 × 2 no se ajustaron.
method-cells-adjusted =
    En { INTEGER($n) } { $n ->
        [one] par
       *[other] pares
    } ({ LIST($pairs) }) se sumó { DECIMAL(0.5, digits: 1) } a las celdas vacías, sin cambiar los marginales.
pair-of-ids = { $first }–{ $second }
method-not-definite = La matriz de correlaciones no es definida positiva (autovalor mínimo { DECIMAL($smallest, digits: 2) }).
method-smoothed =
    Los pasos que requieren una matriz definida positiva usan una suavizada;
    el suavizado no cambió ninguna correlación en más de { COEFFICIENT($change) }.
method-not-smoothed = No se suavizó.
method-normality =
    La normalidad de las respuestas latentes se comprobó con un bootstrap paramétrico { $foldnes }.
    El estadístico suma los cuadrados de las diferencias entre los porcentajes observados y los que implica el modelo en { -tables }.
    Se comparó con { INTEGER($replicates) } { $replicates ->
        [one] muestra
       *[other] muestras
    } bajo normalidad.

blocks-title = Tamaño medio de las correlaciones dentro de los bloques de ítems y entre ellos
blocks-axis = Tamaño medio de las correlaciones
blocks-first = Bloque
run = de { $first } a { $last }
blocks-see = { $between ->
        [none] Las correlaciones dentro de los bloques tienen un tamaño medio de { COEFFICIENT($within) }.
       *[other] Las correlaciones tienen un tamaño medio de { COEFFICIENT($within) } dentro de los bloques y de { COEFFICIENT($between) } entre ellos.
    }
blocks-description =
    Mapa de calor de { INTEGER($n) } bloques con { INTEGER($items) } ítems en total.
    Cada celda es la media de las correlaciones absolutas entre los ítems de dos bloques.
