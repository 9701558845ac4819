number-title = Número de factores
factor-analysis-title = Análisis factorial
esem-title = Soluciones exploratorias con pruebas
structures-title = Estructuras declaradas

rules =
    Las pruebas de ajuste secuenciales { $auerswald } y el criterio empírico de Kaiser { $braeken } acotan los números de factores plausibles.
    Las pruebas sugieren el número menor que no se rechaza al 5 %.
    Se recomienda el número mayor cuyos factores se replican todos en al menos una de tres divisiones aleatorias, con una congruencia de 0,85 o más { $lorenzoseva }.
    Con menos de 600 personas, o si solo se replica un factor, cuenta también el análisis paralelo de la matriz reducida.
    Las soluciones con un factor de un solo ítem o sin convergencia no cuentan; las que tienen un caso Heywood cuentan solo si se replican todos los factores.
parallel-analysis =
    El análisis paralelo { $timmerman } usó el percentil { INTEGER($percentile) } de { INTEGER($replicates) } conjuntos de datos aleatorios.
    Cada uno tenía las distribuciones marginales de los ítems y { $n ->
        [one] 1 persona
       *[other] { INTEGER($n) } personas
    }.
sample-size =
    Este número es { $basis ->
        [all] el tamaño muestral
        [complete] el número de personas con respuestas completas
       *[pairs] la media armónica de los números de personas de los pares de ítems
    }{ $isReduced ->
        [true] , con reducción por el efecto de diseño de las ponderaciones
       *[false] {""}
    }.
other-rules =
    El análisis paralelo de componentes { $horn }, la correlación parcial media mínima { $velicer } y la regla de Kaiser { $kaiser } se muestran, pero no deciden.
general-factor =
    El factor general { $rodriguez } es { $method ->
        [schmid-leiman] el de una transformación de Schmid-Leiman de los factores de residuos mínimos con rotación oblimin
       *[first-unrotated-factor] el primero de dos factores de residuos mínimos sin rotar
    }.

nothing-extracted = No se calculó ninguna solución factorial.
extracted =
    { COUNT($numbers) ->
        [one] Se extrajo una solución con { $last ->
            [one] un factor
           *[other] { LIST($numbers) } factores
        }
       *[other] Se extrajeron soluciones con { LIST($numbers) } factores
    } por { $extraction ->
        [minres] residuos mínimos
        [ml] máxima verosimilitud
       *[pa] ejes principales
    }, con unicidades de al menos { COEFFICIENT(0.005, digits: 3) }.

single-factor = Un factor único no se rotó.
not-rotated = Las soluciones no se rotaron.
rotated =
    La rotación fue { $rotation }{ $work ->
        [none] {""}
       *[other] , por proyección de gradiente { $work }
    }.
rotation-starts = La mejor rotación se alcanzó desde al menos { INTEGER($reached) } de { INTEGER($starts) } inicios.

no-intervals = No se calcularon intervalos de las cargas.
delta-intervals =
    Los intervalos de las cargas se calcularon con el método delta { $zhang }, a partir de la influencia de { $isOfPeople ->
        [true] cada persona
       *[false] cada unidad de muestreo
    } en las correlaciones.
unit-bootstrap =
    Los intervalos de las cargas y de alfa son intervalos percentiles de { INTEGER($samples) } muestras bootstrap de unidades de muestreo.
    Cada muestra extrae de cada estrato una unidad menos de las que este tiene; las ponderaciones se reescalan { $rao }.
bootstrap =
    Los intervalos de las cargas y de alfa son intervalos percentiles de { INTEGER($samples) } muestras bootstrap{ $isByWeight ->
        [true] , extraídas en proporción a las ponderaciones
       *[false] {""}
    }.

structure-reproduced =
    Una estructura declarada se reproduce si coincide con la solución exploratoria con el mismo número de factores.
    Cada ítem debe tener su carga más alta, de al menos { COEFFICIENT($salient) }, en su propio factor, con el mismo signo que los demás ítems de ese factor.
    Ningún ítem puede cargar { COEFFICIENT($salient) } o más en otro factor, y la solución debe ser propia.
    En una estructura de un factor, los números de factores plausibles deben incluir además el uno.
structure-partly =
    Se reproduce en parte si al menos el { PERCENT($share, digits: 0) } de los ítems tiene su carga más alta en su propio factor (con un solo factor: carga { COEFFICIENT($salient) } o más).
    Cada factor debe conservar además al menos { $least ->
        [one] una carga
       *[other] { WORD($least) } cargas
    } de { COEFFICIENT($salient) } o más.
structure-cut-offs =
    Se enumeran las cargas cruzadas de { COEFFICIENT($cross) } o más; los factores con una correlación superior a { COEFFICIENT($distinct) } apenas son distintos { $brown }.
    Los factores con una congruencia de { COEFFICIENT($same) } o más se consideran el mismo; con { COEFFICIENT($similar) } o más, parecidos { $lorenzoseva }.
halves-compared =
    Dos mitades aleatorias{ $group ->
        [none] {""}
       *[other] , extraídas dentro de los niveles de { $group },
    } se compararon mediante la congruencia.
esem = Las soluciones con pruebas escaladas se estimaron por { $estimator }; sus errores estándar tienen en cuenta la rotación { $asparouhov }.
