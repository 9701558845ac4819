average-of-levels =
    { PERCENT($share) } est la moyenne { $levels ->
        [0] des niveaux
        [one] du seul niveau
       *[other] des { INTEGER($levels) } niveaux
    } de { $grouping }, non la part dans leur population réunie.
level-weight = Chaque niveau a un poids de { PERCENT($weight) }.
level-weights = Les niveaux ont des poids de { PERCENT($low) } à { PERCENT($high) }.
level-weights-unknown = Chaque niveau est pondéré par la taille de son échantillon.

population-share-alone =
    Chaque niveau comptant selon sa population, { $share } des { INTEGER($people) } personnes de la population échantillonnée
    { -did } { $measured }.
population-share =
    Chaque niveau comptant selon sa population, { $share } de { INTEGER($people) } personnes { -did } { $measured } :
    environ { INTEGER($total) } personnes.
population-share-interval =
    Chaque niveau comptant selon sa population, { $share } de { INTEGER($people) } personnes { -did } { $measured } :
    environ { INTEGER($total) } { INTERVAL($low, $high, as: "decimal", digits: 0) } personnes.

no-clusters =
    Les intervalles ne tiennent pas compte de grappes.
    Si des grappes, telles que des villages ou des écoles, avaient un effet de plan de { INTEGER($effect) }, { $share } deviendrait { $wide }.

population-title = Part de la population échantillonnée : personnes qui { -did } chaque item et chaque ensemble d’items
column-measured = { $about ->
        [experiences] Déclaré
        [abilities] Réussi
       *[other] Réponse oui
    }
population-note = { $grouping ->
        [none] Chaque niveau du regroupement
       *[other] Chaque niveau de { $grouping }
    } est pondéré par la taille de sa population (poststratification ; Lumley, 2010) ;
    les nombres de personnes sont arrondis à trois chiffres significatifs.
