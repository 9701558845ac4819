descriptive-fit =
    χ², { rmsea } y { tli } de un análisis factorial de correlaciones { $type ->
        [tetrachoric] tetracóricas
       *[polychoric] policóricas
    } son descriptivos. Suponen respuestas continuas, de modo que la prueba rechaza con demasiada frecuencia las estructuras verdaderas de ítems con respuestas infrecuentes.
    Compruebe el número de factores con el χ² robusto (WLSMV).
extraction-not-converged =
    La extracción no convergió en { INTEGER($iterations) } iteraciones (gradiente máximo { $gradient }).
extraction-local-minima =
    La función de discrepancia tiene varios mínimos. Solo uno de { INTEGER($starts) } inicios alcanzó el más bajo,
    de modo que puede existir otro inferior.
rotation-not-converged = La rotación no convergió desde su mejor inicio.
heywood =
    El ítem { $item } tiene una comunalidad de { COEFFICIENT($communality, digits: 3) } (un caso Heywood){ $isAbove1 ->
        [true] {""}, superior a 1 porque la extracción limita solo la unicidad
       *[false] {""}
    }. { $hasSeveralFactors ->
        [true] Las causas posibles son demasiados factores o muy pocas personas.
       *[false] Las causas posibles son muy pocas personas o un ítem que duplica a este.
    }
empty-factor =
    { INTEGER($n) } de los factores no { $n ->
        [one] explica
       *[other] explican
    } varianza: menos factores reproducen igual de bien las correlaciones.

not-positive-definite = la máxima verosimilitud necesita una matriz de correlaciones definida positiva, y esta no lo es.
not-positive-definite-hint = Extraiga con minres o pa, o excluya los ítems que sean combinaciones lineales de otros.
no-promax =
    { INTEGER($factors) } factores no pueden rotarse con promax:
    las cargas en uno de ellos son todas 0 o una combinación lineal de las de los demás.
no-such-setting = La rotación { $rotation } no tiene el ajuste { $option }.
no-such-setting-hint =
    { COUNT($settings) ->
        [0] Omítalo o elija una rotación.
       *[other] Omítalo: los ajustes de { $rotation } son { LIST($settings) }.
    }
setting-out-of-range = La rotación no puede tener { $option } { $value }.
setting-out-of-range-hint =
    { $isWhole ->
        [true] Indique para { $option } un número entero de { $from } a { $to }.
       *[false] Indique para { $option } un número de { $from } a { $to }.
    }
bad-components = Estas correlaciones no tienen { $components } componentes principales.
bad-components-hint = Pida un número entero de 1 a { INTEGER($most) }: los demás componentes no tienen varianza.
no-target = Una rotación hacia una matriz objetivo necesita una matriz objetivo.
no-target-hint =
    Indique una matriz objetivo: una fila por ítem, con el objetivo de cada carga, vacío si es libre.
bifactor-of-two = Una rotación bifactor necesita un factor general y al menos otros dos: estos dos están tal como se extrajeron.
unbounded-rotation =
    Oblimin con gamma superior a 0 (aquí { $gamma }) puede no tener mínimo: las cargas y las correlaciones entre factores pueden crecer sin límite (Jennrich 1979).
    Use un gamma de 0 o inferior.
free-target = Todas las celdas de la matriz objetivo son libres, de modo que no hay hacia dónde rotar.
factors-merged =
    Dos factores correlacionan { COEFFICIENT($correlation) }: esta rotación apenas los separa.
    Quizá lo hagan otra rotación, otros ajustes de esta o menos factores.
no-promax-hint = Extraiga menos factores o elija otra rotación.

no-chi-square =
    { $reason ->
        [sample] La matriz de correlaciones no es definida positiva
        [model] Las correlaciones que implica la solución factorial no son definidas positivas
       *[few-people] Hay muy pocas personas para este número de ítems
    }, de modo que la solución factorial no tiene χ², { rmsea } ni { tli }.
no-degrees-of-freedom =
    { $factors ->
        [one] Un factor para { INTEGER($items) } ítems no deja
       *[other] { INTEGER($factors) } factores para { INTEGER($items) } ítems no dejan
    } grados de libertad. La solución no puede comprobarse y no tiene valor p, { rmsea } ni { tli }.
no-tli =
    Las correlaciones de los ítems no son mayores de lo esperado por azar, de modo que { tli } no tiene punto de partida y no está definido.

singular-for-scores =
    Hay ítems que dependen exactamente unos de otros, como una suma de sus partes.
    Las puntuaciones factoriales usan la pseudoinversa de las correlaciones: es mejor excluir uno de esos ítems.
components-of-one = Los componentes principales necesitan al menos dos ítems.
components-of-one-hint = Añada ítems.
smoothed-for-scores =
    La matriz de correlaciones no es definida positiva; las puntuaciones factoriales se basan en la matriz suavizada.

bootstrap-single-units = { $why ->
    [replicates] Las ponderaciones replicadas no se remuestrean, de modo que las cargas no tienen intervalos bootstrap.
    [calibrated] Las ponderaciones calibradas no se remuestrean, de modo que las cargas no tienen intervalos bootstrap.
   *[units] Ningún estrato tiene dos unidades de muestreo que remuestrear, de modo que las cargas no tienen intervalos bootstrap.
}
bootstrap-samples-lost =
    { INTEGER($lost) } de { INTEGER($samples) } { $samples ->
        [one] muestra bootstrap
       *[other] muestras bootstrap
    } no { $lost ->
        [one] dio
       *[other] dieron
    } una solución convergente. { $isEnough ->
        [true] Los intervalos de las cargas se calcularon sin { $lost ->
            [one] ella
           *[other] ellas
        }.
       *[false] Las cargas no tienen intervalos bootstrap.
    }
bootstrap-heywood =
    En { INTEGER($n) } de { INTEGER($samples) } { $samples ->
        [one] muestra bootstrap
       *[other] muestras bootstrap
    }, la unicidad de un ítem está en su límite inferior.

map-ends-early =
    MAP se calculó solo { $next ->
        [one] sin parcializar ningún componente: con uno
       *[other] de 0 a { INTEGER($last) } componentes: con { INTEGER($next) }
    }, a un ítem no le queda varianza. Esto ocurre si la matriz de correlaciones no es definida positiva.

rare-items =
    Tan pocas de las { INTEGER($people) } personas eligieron las categorías menos frecuentes de los ítems que las correlaciones de estos varían mucho.
    Ítems aleatorios con los mismos marginales alcanzan un primer autovalor de { DECIMAL($first, digits: 2) }
    (variables normales: aproximadamente { DECIMAL($normal, digits: 2) }){ $emptyCells ->
        [none] {""}
       *[other] , y el { PERCENT($emptyCells, digits: 0) } de sus pares tiene una celda vacía
    }.
rare-items-alone = Compare el análisis paralelo con MAP y el criterio empírico de Kaiser.
rare-items-agree = Sin embargo, el análisis paralelo, MAP y el criterio empírico de Kaiser coinciden.
rare-items-fewer =
    El análisis paralelo sugiere menos factores que MAP y el criterio empírico de Kaiser
    ({ INTEGER($own) } frente a { $others }). Con tales ítems puede pasar factores por alto.
rare-items-more =
    El análisis paralelo sugiere más factores que MAP y el criterio empírico de Kaiser
    ({ INTEGER($own) } frente a { $others }). Con tales ítems, el error muestral puede parecer un factor.
rare-items-between =
    El análisis paralelo sugiere { INTEGER($own) } factores; MAP y el criterio empírico de Kaiser, { $others }.
    Con tales ítems ningún criterio es fiable.
range = de { INTEGER($least) } a { INTEGER($most) }

random-scaled-down =
    Los conjuntos de datos aleatorios del análisis paralelo tienen { INTEGER($n) } personas cada uno.
    Sus correlaciones se redujeron a la variación muestral entre { INTEGER($people) } personas.
    La aproximación es buena salvo que menos de una de cada mil personas haya elegido una categoría.
observed-not-positive-definite =
    La matriz de correlaciones no es definida positiva. Por eso, en las matrices de correlaciones reducidas del análisis paralelo,
    la mayor correlación absoluta de cada ítem sustituye a su correlación múltiple al cuadrado.
    Esto vale para los datos y para los conjuntos de datos aleatorios, y puede aumentar el número de factores sugerido.
random-not-positive-definite =
    { INTEGER($n) } de { INTEGER($replicates) } conjuntos de datos aleatorios del análisis paralelo { $n ->
        [one] tiene
       *[other] tienen
    } una matriz de correlaciones que no es definida positiva.
    En esos casos, la diagonal de la matriz de correlaciones reducida contiene la mayor correlación absoluta de cada ítem.

different-shapes = dos soluciones que se alinean deben tener los mismos ítems y el mismo número de factores.
different-shapes-hint = Compare soluciones de los mismos ítems con igual número de factores.
too-few-items =
    el análisis factorial necesita al menos 3 ítems; { $n ->
        [one] hay { INTEGER($n) }
       *[other] hay { INTEGER($n) }
    }.
too-few-items-hint = Añada ítems; para dos ítems, presente su correlación.
bad-matrix =
    el análisis factorial necesita una matriz simétrica de correlaciones (1 en su diagonal, sin que falte ninguna),
    un nombre para cada ítem y el número de personas.
bad-matrix-hint = Excluya los ítems cuya correlación no puede calcularse.
bad-factors = el número de factores debe ser un número entero a partir de 1; es { $factors }.
bad-factors-hint = Pida 1, 2, 3 o más factores.
too-many-factors =
    { INTEGER($factors) } factores de { INTEGER($items) } ítems no están identificados:
    tienen más parámetros que correlaciones.
too-many-factors-hint =
    Pida como máximo { INTEGER($most) } { $most ->
        [one] factor
       *[other] factores
    }, o añada ítems.
scores-of-empty-factor = Las puntuaciones de Bartlett y de ten Berge necesitan una carga en cada factor.
scores-of-empty-factor-hint = Extraiga menos factores, o puntúe un modelo sin factores de orden superior.
scores-of-singular = las puntuaciones factoriales necesitan una matriz de correlaciones definida positiva.
scores-of-singular-hint = Dé también la matriz suavizada, o excluya los ítems que dependan unos de otros.
missing-item = la tabla no tiene el ítem { $item }, que las puntuaciones factoriales necesitan.
missing-item-hint = Puntúe una tabla con los mismos ítems que el análisis factorial.
retention-of-one = Se pidió el número de factores de un solo ítem.
retention-of-one-hint = Use dos ítems o más.
bad-replicates = El número de réplicas es { $replicates }.
bad-replicates-hint = Use un número entero a partir de 1; lo habitual es 500.
bad-percentile = El percentil es { $percentile }.
bad-percentile-hint = Use un número mayor que 0 y menor que 100; lo habitual es 95.
few-effective-people = El número efectivo de personas del análisis paralelo es { INTEGER($people) }; necesita { INTEGER($fewest) } o más.
few-effective-people-hint = Compruebe las ponderaciones y las respuestas faltantes.
items-differ = La tabla tiene los ítems { LIST($items, type: "units") }; la matriz de correlaciones, { LIST($matrixItems, type: "units") }.
items-differ-hint = Seleccione para ambas los mismos ítems en el mismo orden.
item-without-spread =
    El ítem “{ $item }” tiene menos de dos respuestas distintas{ $people ->
        [none] {""}
       *[other] {" "}entre las { $people } personas a las que equivalen las ponderaciones
    }.
item-without-spread-hint =
    { $isWeighted ->
        [true] Compruebe las ponderaciones, o excluya el ítem.
       *[false] Excluya el ítem.
    }
target-shape =
    la matriz objetivo debe tener { INTEGER($items) } filas (ítems) de { INTEGER($factors) } { $factors ->
        [one] columna (factor)
       *[other] columnas (factores)
    }.
target-shape-hint = Dé una fila por ítem, en su orden, con celdas vacías donde una carga es libre.
