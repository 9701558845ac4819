not-converged = Le modèle à deux niveaux n’a pas convergé.
not-converged-hint =
    Moins de paramètres entre grappes peuvent aider : leurs variances sont peut-être proches de 0, ou les grappes trop peu nombreuses.
mean-within = « { $item } ~ 1 » se trouve au niveau 1, et les moyennes des items présents aux deux niveaux sont celles des grappes.
mean-within-hint = L’écrire au niveau 2.
varies-within = { $item } n’est qu’au niveau 2, et varie dans la grappe « { $cluster } » : { $first } et { $second }.
varies-within-hint = Nommer { $item } aussi au niveau 1 (« { $item } ~~ { $item } »), ou le rendre constant dans chaque grappe.
within-only =
    { LIST($items) } { $n ->
        [one] n’est qu’au niveau 1
       *[other] ne sont qu’au niveau 1
    } : le modèle suppose des moyennes égales dans toutes les grappes.
equal-units =
    Les saturations de { $within } et de { $between } sont égales et les deux variances sont fixées, ce qui force aussi l’égalité des variances :
    en libérer une, par exemple « { $between } ~~ NA*{ $between } ».
no-variance =
    { LIST($items) } { $n ->
        [one] n’a pas de variance
       *[other] n’ont pas de variance
    } { $level ->
        [1] au sein des grappes
       *[other] entre les grappes
    }.
no-variance-hint =
    { $level ->
        [1] Ne nommer les variables des grappes qu’au niveau 2, ou les omettre.
       *[other] Ne nommer les items sans différences entre grappes qu’au niveau 1, ou les omettre.
    }
few-clusters =
    Il y a { $clusters ->
        [one] { INTEGER($clusters) } grappe
       *[other] { INTEGER($clusters) } grappes
    } pour { $items ->
        [one] { INTEGER($items) } item
       *[other] { INTEGER($items) } items
    }.
few-clusters-hint = Un modèle entre grappes exige plus de grappes que d’items : omettre des items, ou n’utiliser qu’un niveau.
no-clusters = Les modèles à deux niveaux exigent des grappes.
no-clusters-hint = Choisir pour leur colonne l’usage « Grappes » sous « Colonnes », ou la nommer comme « cluster » dans la définition. Des poids de réplication ne la remplacent pas.
weighted = Les modèles à deux niveaux sont ici sans poids.
weighted-hint = Omettre le poids sous « Colonnes ».
incomplete-left-out = { INTEGER($n) } { $n ->
        [one] personne sans réponse à tous les items du modèle a été omise
       *[other] personnes sans réponse à tous les items du modèle ont été omises
    }.
unanswered-left-out = { INTEGER($n) } { $n ->
        [one] personne sans réponse aux items, ou sans valeur d’une covariable ou d’une variable des grappes, a été omise
       *[other] personnes sans réponse aux items, ou sans valeur d’une covariable ou d’une variable des grappes, ont été omises
    }.
no-standard-errors = La matrice d’information du modèle à deux niveaux est singulière : il n’y a pas d’erreurs standards.
no-fit = Les modèles de comparaison n’ont pas convergé : ne pas se fier au khi-deux ni aux indices d’ajustement.
no-inequalities = Les modèles à deux niveaux n’admettent ni bornes ni contraintes par « < » ou « > ».
no-inequalities-hint = Les omettre, ou écrire une égalité : « a == b ».
no-blocks = Les modèles à deux niveaux n’admettent pas de blocs exploratoires.
no-blocks-hint = Écrire les saturations de chaque facteur : « f =~ a + b + c ».
at-level = { $name } au niveau { INTEGER($level) }
negative-variance = Des variances estimées sont négatives : { LIST($names) }. La solution n’est pas admissible.

unknown-item = le tableau n’a pas d’item « { $item } ».
unknown-item-hint = Nommer les items comme dans le tableau.
ordered-item = L’item { $item } a des catégories ordonnées, et les modèles à deux niveaux portent sur des items continus.
ordered-item-hint = Déclarer son échelle comme « continuous » si ses nombres valent tels quels, ou ajuster un seul niveau avec grappes dans les erreurs standards.
