factor = Factor { $number }
solution-number = { $count ->
        [one] un factor
       *[other] { WORD($count) } factores
    }

number-title = Número de factores
rules-title = Reglas para el número de factores
column-decides = Decide
rule-tests = Pruebas de ajuste secuenciales (Auerswald y Moshagen, 2019)
rule-kaiser-criterion = Criterio empírico de Kaiser (Braeken y van Assen, 2017)
rule-parallel-components = Análisis paralelo, componentes (Horn, 1965)
rule-parallel-factors = Análisis paralelo, matriz reducida (Horn, 1965)
rule-map = Correlación parcial media mínima (Velicer, 1976)
rule-kaiser = Autovalores mayores que 1 (Kaiser, 1960)
rules-note =
    Análisis paralelo: { INTEGER($replicates) } conjuntos de datos aleatorios, percentil { INTEGER($percentile) }, semilla { $seed }.

candidates-title = Soluciones que cuentan
candidate-state = { $why ->
    [boundary] Propia salvo por una unicidad en su límite; todos los factores se replican
    [not-converged] No convergió
    [heywood] Impropia: caso Heywood
    [single-item] Un factor de un solo ítem
    [factors-coincide] Impropia: los factores correlacionan 1
    [not-replicated] No se replica
   *[admissible] Cuenta
}
column-congruence = Congruencia mínima en mitades
candidates-note =
    Congruencia mínima de un factor entre mitades aleatorias: de la primera de tres divisiones que alcanza { COEFFICIENT($similar) } y, si ninguna la alcanza, de la mejor.
    A partir de 600 personas, los números con menos de { COEFFICIENT($similar) } no cuentan si otro número, de dos o más, lo alcanza.

tests-title = Pruebas del número de factores
esem-failed =
    No pudo calcularse la solución con { INTEGER($count) } { $count ->
        [one] factor
       *[other] factores
    }.
esem-source = Solución con { INTEGER($count) } { $count ->
        [one] factor
       *[other] factores
    } y pruebas
esem-sources = soluciones con pruebas
solution-source = Solución con { INTEGER($count) } { $count ->
        [one] factor
       *[other] factores
    }
solution-sources = soluciones
halves-source = Solución con { INTEGER($count) } { $count ->
        [one] factor
       *[other] factores
    } en mitades aleatorias
halves-sources = soluciones en mitades

scree-title = Autovalores
scree-see =
    De { $all ->
        [one] 1 autovalor
       *[other] { INTEGER($all) } autovalores
    }, { $kaiser ->
        [0] ninguno supera
        [1] uno supera
       *[other] { WORD($kaiser) } superan
    } la referencia del criterio empírico de Kaiser; de los de la matriz reducida, { $random ->
        [0] ninguno supera
        [1] uno supera
       *[other] { WORD($random) } superan
    } el percentil { INTEGER($percentile) } de los datos aleatorios.
scree-description =
    Gráfico de sedimentación de { $all ->
        [one] 1 autovalor
       *[other] { INTEGER($all) } autovalores
    }{ $isEnlarged ->
        [true] , ampliados a partir del segundo
       *[false] {""}
    }, y de los de la matriz reducida junto a datos aleatorios.
scree-key =
    Reducida: comunalidades estimadas en la diagonal. Banda: de la media al percentil { INTEGER($percentile) } de { INTEGER($replicates) } conjuntos de datos aleatorios. Línea de puntos: 1.
scree-all = Matriz de correlaciones
scree-rest = A partir del segundo
scree-reduced =
    { $isEnlarged ->
        [true] Reducida, a partir del segundo
       *[false] Matriz reducida
    }
reduced-matrix = Matriz reducida
eigenvalue-number = Número del autovalor
series-data = Datos
series-kaiser = Referencia del criterio empírico de Kaiser
series-random = Datos aleatorios: de la media al percentil
random-mean = Media de los datos aleatorios
random-percentile = Datos aleatorios, percentil { INTEGER($percentile) }

loadings-title = Cargas
no-solution = No se calculó ninguna solución factorial: hay muy pocos ítems.
other-solutions-title = Soluciones con otros números de factores
not-converged =
    { COUNT($solutions) ->
        [one] La solución de { LIST($solutions) } no convergió: sus cargas no son definitivas y no se muestran.
       *[other] Las soluciones de { LIST($solutions) } no convergieron: sus cargas no son definitivas y no se muestran.
    }
loadings-of =
    Cargas de { COUNT($solutions) ->
        [one] la solución
       *[other] las soluciones
    } de { LIST($solutions) }

variance-note = Varianza explicada: { PERCENT($variance) }.
extraction-note =
    { $extraction ->
        [minres] Extracción de residuos mínimos
        [ml] Extracción de máxima verosimilitud
       *[pa] Extracción de ejes principales
    } sobre { $correlations ->
        [tetrachoric] correlaciones tetracóricas
        [polychoric] correlaciones policóricas
        [spearman] correlaciones por rangos de Spearman
       *[pearson] correlaciones de Pearson
    }{ $factors ->
        [one] {""}
       *[other] , { $rotation }
    }; varianza explicada: { PERCENT($variance) }. En negrita: cargas de { COEFFICIENT($salient) } o más en valor absoluto.
factors-correlate = Los factores correlacionan { COEFFICIENT($r) }.
factors-correlate-range = Los factores correlacionan de { COEFFICIENT($low) } a { COEFFICIENT($high) }.
factor-correlates = “{ $name }” correlaciona { LIST($others) }.
correlates-with-later = “{ $name }” correlaciona { LIST($correlations, type: "units") } con los factores que le siguen.
correlates-in-order = “{ $name }”: { LIST($correlations, type: "units") }.
correlation-with = { COEFFICIENT($r) } con “{ $name }”
heywood-note = Solución impropia: la unicidad de { LIST($items) } alcanzó su límite inferior (caso Heywood).

halves =
    Las soluciones se compararon entre dos mitades aleatorias, la primera con { $n ->
        [one] 1 persona
       *[other] { INTEGER($n) } personas
    }.
-lowest =
    { $congruence ->
        [none] {""}
       *[other] {" "}(congruencia mínima { COEFFICIENT($congruence) })
    }
halves-agree =
    { COUNT($solutions) ->
        [one] La solución de { LIST($solutions) } fue { $agreement ->
            [same] la misma en ambas mitades
            [similar] parecida en ambas mitades
           *[different] distinta en las dos mitades
        }
       *[other] Las soluciones de { LIST($solutions) } fueron { $agreement ->
            [same] las mismas en ambas mitades
            [similar] parecidas en ambas mitades
           *[different] distintas en las dos mitades
        }
    }{ -lowest }.
halves-not-compared =
    { COUNT($solutions) ->
        [one] La solución de { LIST($solutions) } no pudo compararse
       *[other] Las soluciones de { LIST($solutions) } no pudieron compararse
    }{ -lowest }.

declare-structure =
    El instrumento no declara ninguna estructura, de modo que no se comprobó ninguna con un análisis factorial confirmatorio (AFC).
    Para comprobar una, añádala a la definición, con los factores nombrados y los ítems asignados como predice su teoría.
    La solución mostrada se declararía como sigue.
    Una estructura hallada en una muestra debe confirmarse en otra.
declare-title = Una estructura que declarar
