-did-one = { $about ->
        [experiences] declaró
        [abilities] resolvió
       *[other] respondió sí a
    }
average-of-levels =
    El { PERCENT($share) } es la media de { $levels ->
        [0] los niveles
        [one] el único nivel
       *[other] los { INTEGER($levels) } niveles
    } de { $grouping }, no el porcentaje de su población conjunta.
level-weight = Cada nivel tiene un peso del { PERCENT($weight) }.
level-weights = Los niveles tienen pesos de { PERCENT($low) } a { PERCENT($high) }.
level-weights-unknown = Cada nivel se pondera por su tamaño muestral.

population-share-alone =
    Si cada nivel cuenta según su población, el { $share } de las { INTEGER($people) } personas de la población muestreada
    { -did-one } { $measured }.
population-share =
    Si cada nivel cuenta según su población, el { $share } de { INTEGER($people) } personas { -did-one } { $measured }:
    unas { INTEGER($total) } personas.
population-share-interval =
    Si cada nivel cuenta según su población, el { $share } de { INTEGER($people) } personas { -did-one } { $measured }:
    unas { INTEGER($total) } { INTERVAL($low, $high, as: "decimal", digits: 0) } personas.

no-clusters =
    Los intervalos no tienen en cuenta los conglomerados.
    Si los conglomerados, como pueblos o escuelas, tuvieran un efecto de diseño de { INTEGER($effect) }, { $share } pasaría a ser { $wide }.

population-title = Porcentaje de la población muestreada que { -did-one } cada ítem y conjunto de ítems
column-measured = { $about ->
        [experiences] Declarado
        [abilities] Resuelto
       *[other] Afirmativo
    }
population-note = { $grouping ->
        [none] Cada nivel de la agrupación
       *[other] Cada nivel de { $grouping }
    } se pondera por el tamaño de su población (postestratificación; Lumley, 2010);
    los números de personas se redondean a tres cifras significativas.
