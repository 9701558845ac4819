-step = { $step ->
        [configural] configural
        [thresholds] de umbrales
        [loadings] de cargas
        [intercepts] de interceptos
        [scalar] escalar
        [strict] estricta
       *[means] de medias iguales
    }

step-not-converged = El ajuste no convergió: tras { INTEGER($iterations) } iteraciones, su gradiente es { $gradient }.
step-not-identified = Los datos no identifican estos parámetros: { LIST($parameters, most: 4) }.
step-diverges =
    Los datos no identifican el paso: las estimaciones de { LIST($parameters, most: 4) } divergen mientras el ajuste apenas cambia.
step-remedy = Combine el grupo con otro, o excluya el grupo o el ítem.
step-without-solution = El paso de invarianza { -step } no tiene solución.

inadmissible = La solución del paso de invarianza { -step } es inadmisible: { $problems }.
inadmissible-groups =
    En los otros { INTEGER($others) } grupos la solución es admisible: combine { LIST($groups) } con otro grupo,
    o { COUNT($groups) ->
        [one] exclúyalo
       *[other] exclúyalos
    }.
too-few-groups =
    { $levels ->
        [0] Ningún nivel
       *[other] Solo un nivel
    } de “{ $group }” puede entrar en el modelo: no hay nada que comparar.
not-aligned-unsolved = Los grupos no están alineados: el paso configural no tiene solución.
not-aligned-structure = Los grupos no están alineados: el alineamiento requiere que cada ítem cargue exactamente en un factor.
alignment-not-converged = El alineamiento no convergió: sus medias, y los parámetros que encuentra diferentes, no son fiables.

binary-thresholds =
    Los ítems con dos categorías de respuesta tienen un solo umbral, de modo que la igualdad de las cargas y la de los umbrales no pueden comprobarse
    por separado. Un solo paso mantiene ambas iguales.
binary-few-items =
    Con tan pocos ítems por factor, ese paso no puede comprobarse solo; mantiene iguales también las varianzas residuales.
three-categories =
    Los ítems con tres categorías de respuesta tienen dos umbrales, cuya igualdad no puede comprobarse por sí sola.
    Se comprueba junto con las cargas.
single-thresholds =
    { LIST($items) } { COUNT($items) ->
        [one] tiene dos categorías de respuesta y se restringe por primera vez en el paso de los interceptos. Antes de ese paso, su
            carga, su umbral y su varianza residual
       *[other] tienen dos categorías de respuesta y se restringen por primera vez en el paso de los interceptos. Antes de ese paso, sus
            cargas, sus umbrales y sus varianzas residuales
    } no están { COUNT($items) ->
        [one] identificados
       *[other] identificados
    } conjuntamente.

few-anchors =
    No puede liberarse ninguna otra restricción de igualdad: cada factor necesita al menos { INTEGER($least) } ítems
    con parámetros iguales en todos los grupos.
spread-misfit = Ninguna otra restricción de igualdad se incumple significativamente: el desajuste se reparte entre muchas.
-means-not-comparable = Las diferencias en las medias latentes pueden reflejar diferencias en el funcionamiento de los ítems.
configural-unsolved =
    El paso configural no tiene solución, de modo que no se sabe si el paso de invarianza { -step } se sostiene. { -means-not-comparable }
configural-misfit = El modelo configural no se ajusta. { -means-not-comparable }
step-does-not-hold =
    El paso de invarianza { -step } no se sostiene, ni siquiera con unas pocas restricciones de igualdad liberadas. { -means-not-comparable }

zero-cell =
    { $by } { $group }: { COUNT($pairs) ->
        [one] La tabla de 2 × 2 del par { LIST($pairs, most: 6) } tiene una celda vacía. Se le asignó { DECIMAL(0.5, digits: 1) },
       *[other] Las tablas de 2 × 2 de los pares { LIST($pairs, most: 6) } tienen celdas vacías. A cada una se le asignó { DECIMAL(0.5, digits: 1) },
    } sin cambiar los marginales.

categories-merged =
    Por { $by }, en algunos grupos nadie eligió ciertas respuestas, que se unen con las vecinas en todos los grupos:
    { LIST($items, type: "clauses", most: 6) }.
merged-item = { $item } ({ LIST($runs) })
merged-run = de «{ $first }» a «{ $last }»
group-not-converged = El modelo no convergió en este grupo.
loading = la carga del ítem { $item } en { $factor }
group-not-identified = Los datos no identifican { LIST($parameters, most: 4) }.
group-diverges =
    Los datos no identifican { LIST($parameters, most: 4) }. { COUNT($parameters) ->
        [one] La estimación diverge mientras el ajuste apenas cambia.
       *[other] Las estimaciones divergen mientras el ajuste apenas cambia.
    }
loading-diverges =
    Los datos no identifican { LIST($parameters, most: 4) }. { COUNT($parameters) ->
        [one] La estimación diverge mientras el ajuste apenas cambia, como si el ítem midiera sin error.
       *[other] Las estimaciones divergen mientras el ajuste apenas cambia, como si los ítems midieran sin error.
    }
empty-cells = { COUNT($cells) ->
        [one] Nadie dio esta combinación de respuestas: { LIST($cells, most: 4) }.
       *[other] Nadie dio estas combinaciones de respuestas: { LIST($cells, most: 4) }.
    }
cell = “{ $firstAnswer }” en { $firstItem } con “{ $secondAnswer }” en { $secondItem }
merge-group =
    { COUNT($items) ->
        [0] Combine el grupo con otro.
        [one] Combine el grupo con otro, o excluya el ítem { LIST($items) }.
       *[other] Combine el grupo con otro, o excluya los ítems { LIST($items) }.
    }

few-people =
    { $n ->
        [0] Nadie respondió
        [one] Una persona respondió
       *[other] Solo { INTEGER($n) } personas respondieron
    } a { $isListwise ->
        [true] todos los ítems
       *[false] alguno de los ítems
    }; el mínimo es { INTEGER($least) }.
constant-items =
    { COUNT($items) ->
        [one] Todas las personas dieron la misma respuesta al ítem { LIST($items) }.
       *[other] En cada uno de los ítems { LIST($items) }, todas las personas dieron la misma respuesta.
    }
unanswered-items =
    { COUNT($items) ->
        [one] Nadie respondió al ítem { LIST($items) }.
       *[other] Nadie respondió a los ítems { LIST($items) }.
    }
more-pairs =
    { $n ->
        [one] Lo mismo vale para un par más.
       *[other] Lo mismo vale para { INTEGER($n) } pares más.
    }
unused-category = Nadie eligió “{ $category }” en el ítem { $item }, aunque sí lo hicieron personas de otros grupos.

mixed-items = El modelo tiene tanto ítems ordenados como continuos.
mixed-items-hint = Declare todos sus ítems como ordinales o todos como continuos, o pruebe un modelo para cada tipo.
not-one-grouping = La tabla tiene { INTEGER($n) } agrupaciones, no una.
not-one-grouping-hint = Conserve la agrupación cuyos niveles han de repartirse de nuevo.
