-step = { $step ->
        [configural] configurale
        [thresholds] des seuils
        [loadings] des saturations
        [intercepts] des intercepts
        [scalar] scalaire
        [strict] stricte
       *[means] des moyennes
    }

step-not-converged = L’ajustement n’a pas convergé : après { INTEGER($iterations) } itérations, son gradient est { $gradient }.
step-not-identified = Les données n’identifient pas ces paramètres : { LIST($parameters, most: 4) }.
step-diverges =
    Les données n’identifient pas l’étape : les estimations de { LIST($parameters, most: 4) } divergent alors que l’ajustement ne change guère.
step-remedy = Réunir le groupe à un autre, ou omettre le groupe ou l’item.
step-without-solution = L’étape d’invariance { -step } n’a pas de solution.

inadmissible = La solution de l’étape d’invariance { -step } n’est pas admissible : { $problems }.
inadmissible-groups =
    Dans les { INTEGER($others) } autres groupes, la solution est admissible : réunir { LIST($groups) } à un autre groupe,
    ou { COUNT($groups) ->
        [one] l’omettre
       *[other] les omettre
    }.
too-few-groups =
    { $levels ->
        [0] Aucun niveau de « { $group } » ne peut
       *[other] Un seul niveau de « { $group } » peut
    } entrer dans le modèle : il n’y a rien à comparer.
not-aligned-unsolved = Les groupes ne sont pas alignés : l’étape configurale n’a pas de solution.
not-aligned-structure = Les groupes ne sont pas alignés : l’alignement exige que chaque item sature sur un seul facteur.
alignment-not-converged = L’alignement n’a pas convergé : ses moyennes, et les paramètres qu’il trouve différents, ne sont pas fiables.

binary-thresholds =
    Les items à deux catégories de réponse n’ont qu’un seuil ; l’égalité des saturations et celle des seuils ne peuvent donc pas être testées
    séparément. Une seule étape pose les deux.
binary-few-items =
    Avec si peu d’items par facteur, cette étape ne peut pas être testée seule ; elle pose aussi l’égalité des variances résiduelles.
three-categories =
    Les items à trois catégories de réponse ont deux seuils, dont l’égalité ne peut pas être testée seule.
    Elle est testée avec celle des saturations.
single-thresholds =
    { LIST($items) } { COUNT($items) ->
        [one] a deux catégories de réponse et n’est contraint qu’à partir de l’étape des intercepts. Avant elle, sa
            saturation, son seuil et sa variance résiduelle
       *[other] ont deux catégories de réponse et ne sont contraints qu’à partir de l’étape des intercepts. Avant elle, leurs
            saturations, seuils et variances résiduelles
    } ne sont pas identifiés conjointement.

few-anchors =
    Aucune autre contrainte d’égalité ne peut être levée : chaque facteur exige au moins { INTEGER($least) } items
    à paramètres égaux dans tous les groupes.
spread-misfit = Aucune autre contrainte d’égalité n’est significativement violée : le défaut d’ajustement est réparti sur un grand nombre d’entre elles.
-means-not-comparable = Des différences de moyennes latentes peuvent refléter des différences de fonctionnement des items.
configural-unsolved =
    L’étape configurale n’a pas de solution ; on ignore donc si l’étape d’invariance { -step } est acquise. { -means-not-comparable }
configural-misfit = Le modèle configural ne s’ajuste pas. { -means-not-comparable }
step-does-not-hold =
    L’étape d’invariance { -step } n’est pas acquise, même après la levée de quelques contraintes d’égalité. { -means-not-comparable }

zero-cell =
    { $by } { $group } : { COUNT($pairs) ->
        [one] Le tableau 2 × 2 de la paire { LIST($pairs, most: 6) } a une cellule vide. Elle a été fixée à { DECIMAL(0.5, digits: 1) },
       *[other] Les tableaux 2 × 2 des paires { LIST($pairs, most: 6) } ont des cellules vides. Chacune a été fixée à { DECIMAL(0.5, digits: 1) },
    } à marges inchangées.

categories-merged =
    Par { $by }, dans certains groupes, personne n’a choisi certaines réponses, qui sont réunies à leurs voisines dans tous les groupes :
    { LIST($items, type: "clauses", most: 6) }.
merged-item = { $item } ({ LIST($runs) })
merged-run = de « { $first } » à « { $last } »
group-not-converged = Le modèle n’a pas convergé dans ce groupe.
loading = la saturation de l’item { $item } sur { $factor }
group-not-identified = Les données n’identifient pas { LIST($parameters, most: 4) }.
group-diverges =
    Les données n’identifient pas { LIST($parameters, most: 4) }. { COUNT($parameters) ->
        [one] L’estimation diverge alors que l’ajustement ne change guère.
       *[other] Les estimations divergent alors que l’ajustement ne change guère.
    }
loading-diverges =
    Les données n’identifient pas { LIST($parameters, most: 4) }. { COUNT($parameters) ->
        [one] L’estimation diverge alors que l’ajustement ne change guère, comme si l’item mesurait sans erreur.
       *[other] Les estimations divergent alors que l’ajustement ne change guère, comme si les items mesuraient sans erreur.
    }
empty-cells = { COUNT($cells) ->
        [one] Personne n’a donné cette combinaison de réponses : { LIST($cells, most: 4) }.
       *[other] Personne n’a donné ces combinaisons de réponses : { LIST($cells, most: 4) }.
    }
cell = « { $firstAnswer } » à { $firstItem } avec « { $secondAnswer } » à { $secondItem }
merge-group =
    { COUNT($items) ->
        [0] Réunir le groupe à un autre.
        [one] Réunir le groupe à un autre, ou omettre l’item { LIST($items) }.
       *[other] Réunir le groupe à un autre, ou omettre les items { LIST($items) }.
    }

few-people =
    { $n ->
        [0] Personne n’a répondu
        [one] Une seule personne a répondu
       *[other] Seules { INTEGER($n) } personnes ont répondu
    } { $isListwise ->
        [true] à tous les items
       *[false] à l’un des items
    } ; le minimum est { INTEGER($least) }.
constant-items =
    { COUNT($items) ->
        [one] Tout le monde a donné la même réponse à l’item { LIST($items) }.
       *[other] Tout le monde a donné la même réponse à chacun des items { LIST($items) }.
    }
unanswered-items =
    { COUNT($items) ->
        [one] Personne n’a répondu à l’item { LIST($items) }.
       *[other] Personne n’a répondu aux items { LIST($items) }.
    }
more-pairs =
    { $n ->
        [one] Il en va de même d’une autre paire.
       *[other] Il en va de même de { INTEGER($n) } autres paires.
    }
unused-category = Personne n’a choisi « { $category } » à l’item { $item }, contrairement à d’autres groupes.

mixed-items = Le modèle a des items ordonnés et des items continus.
mixed-items-hint = Déclarer tous ses items comme ordinaux, ou tous comme continus, ou tester un modèle pour chaque sorte.
not-one-grouping = Le tableau a { INTEGER($n) } { $n ->
        [one] regroupement
       *[other] regroupements
    } au lieu d’un seul.
not-one-grouping-hint = Garder le regroupement dont les niveaux sont à redistribuer.
