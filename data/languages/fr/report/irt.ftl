title = Où la mesure est fidèle
question = Où la mesure est-elle fidèle ?
parameters-title = Paramètres des items, courbes, fidélité par facteur, ajustement
details-title = Estimations, ajustement des items, dépendance locale, estimation

not-fitted = Le modèle de réponse à l’item « { $label } » n’a pas pu être ajusté.
named-model = Modèle de réponse à l’item « { $label } »
several-models = modèles de réponse à l’item

-places = { $place ->
        [upper] Dans la queue supérieure
        [lower] Dans la queue inférieure
        [middle] Au centre
        [throughout] Partout
       *[nowhere] Nulle part
    }
place = { -places }
todo = { $place ->
        [upper] Ne comparer que les scores élevés ; les différences entre scores bas ne sont pas fidèles
        [lower] Ne comparer que les scores bas ; les différences entre scores élevés ne sont pas fidèles
        [nowhere] Ajouter des items avant d’attribuer des scores aux personnes
       *[elsewhere] Comparer les scores là où ils sont fidèles
    }
place-of-some = { -places } ({ $count ->
    [one] { INTEGER($count) } facteur
   *[other] { INTEGER($count) } facteurs
} sur { INTEGER($factors) })

answer-reached =
    La fidélité atteint { COEFFICIENT($cutoff) } pour { $shares } des personnes{ $place ->
        [upper] , toutes au-dessus de la moyenne
        [lower] , toutes au-dessous de la moyenne
       *[elsewhere] {""}
    }.
unsettled-word = Non tranché
unsettled-detail = Des pentes du modèle de réponse à l’item divergent ou ne sont pas identifiées
unsettled-todo = Utiliser un modèle à moins de facteurs
unsettled = Toutefois, certaines pentes de ce modèle divergent ou ne sont pas identifiées : ne pas se fier à ces chiffres.
answer-nowhere = La fidélité reste inférieure à { COEFFICIENT($cutoff) } à tous les niveaux ; son maximum est { COEFFICIENT($best) }.
unreliable-factors = Sur { LIST($factors) }, elle reste inférieure à { COEFFICIENT($cutoff) } à tous les niveaux.
unreliable-factor-count = Sur { INTEGER($count) } facteurs, elle reste inférieure à { COEFFICIENT($cutoff) } à tous les niveaux.
mixed-dimensions = Toutefois, ce modèle à un facteur réunit plusieurs dimensions.
other-model = Cela porte sur « { $model } », car le modèle retenu n’a pas de solution de réponse à l’item.
detail-reached = Fidélité ≥ { COEFFICIENT($cutoff) } pour { $shares } des personnes
detail-nowhere = fidélité maximale { COEFFICIENT($best) }
quoted-name = « { $name } »

item-fit =
    { $misfits ->
        [0] { s-chi-squared } ne signale aucun des { -items } (p corrigé selon Holm < { COEFFICIENT($level) }).
       *[other] { s-chi-squared } signale { INTEGER($misfits) } des { -items } (p corrigé selon Holm < { COEFFICIENT($level) }) : { LIST($items) }.
    }
-items = { INTEGER($n) } { $n ->
        [one] item
       *[other] items
    }
person-fit =
    L’ajustement des personnes ({ zh }) est inférieur à { DECIMAL(-1.645, digits: 3) } pour { PERCENT($misfitting) } des personnes
    et inférieur à { DECIMAL(-2.5, digits: 1) } pour { PERCENT($strongly) }.
    Si le modèle est vrai, on attend au plus { PERCENT(0.05, digits: 0) } et { PERCENT(0.006) }.
-pairs = { INTEGER($n) } { $n ->
        [one] paire d’items
       *[other] paires d’items
    }
dependence-q3 =
    { q3 } s’écarte de sa moyenne d’au moins { COEFFICIENT($cutoff) } dans { INTEGER($large) } cas sur { -pairs }.
dependence-test =
    { ld-chi-squared } est significatif (p corrigé selon Holm < { COEFFICIENT($level) }) dans { INTEGER($significant) } cas sur { -pairs }.

method-title = Théorie de la réponse à l’item
method-models =
    Chaque structure a été ajustée sous forme de { LIST($models) } { $isListwise ->
        [true] aux { -people } ayant répondu à tous les items
       *[false] à { -people }
    }.
    Les pentes sont dans la métrique logistique, sans la constante d’échelle 1,702.
-people = { INTEGER($n) } { $n ->
        [one] personne
       *[other] personnes
    }
method-model = { $model ->
        [Rasch] modèle de Rasch { $citation }
        [two-parameter] modèle logistique à deux paramètres { $citation }
        [three-parameter] modèle logistique à trois paramètres { $citation }
        [four-parameter] modèle logistique à quatre paramètres { $citation }
        [graded] modèle de réponse graduée { $citation }
        [partial-credit] modèle à crédit partiel { $citation }
        [generalized-partial-credit] modèle à crédit partiel généralisé { $citation }
        [rating-scale] modèle à échelle d’évaluation { $citation }
        [sequential] modèle séquentiel { $citation }
        [sequential-rasch] modèle de Rasch séquentiel { $citation }
       *[nominal] modèle de réponse nominale { $citation }
    }
method-priors = { $hasUpper ->
        [true]
            Des lois a priori normales (ET { COEFFICIENT($sd) }) rendent les asymptotes déterminées : les logits des inférieures ont pour moyenne { SIGNED($lower, digits: 1) },
            ceux des supérieures { SIGNED($upper, digits: 1) }.
       *[false]
            Une loi a priori normale (moyenne { SIGNED($lower, digits: 1) }, ET { COEFFICIENT($sd) }) rend les logits des asymptotes déterminés.
    }
method-estimation = Les paramètres ont été estimés par maximum de vraisemblance marginale { $bock } avec { LIST($quadratures) }.
quadrature = { $kind ->
        [grid] quadrature à grille fixe
        [quasi-Monte-Carlo] intégration quasi-Monte-Carlo
        [dimension-reduced] quadrature à dimension réduite
       *[adaptive] quadrature adaptative
    }
method-missing = Les réponses manquantes sont supposées manquer au hasard.
method-observed-information = Les erreurs standards reposent sur la matrice d’information observée { $oakes }.
method-sandwich =
    Des erreurs standards robustes (sandwich) ont été utilisées{ COUNT($design) ->
        [0] {""}
       *[other] {"\u202F"}; elles tiennent compte de { LIST($design) }
    }.
    { LIST($tests) } ne sont alors que descriptifs.
likelihood-ratio-tests = les tests du rapport de vraisemblance
design-weights = poids d’échantillonnage
design-strata = strates
design-clusters = grappes
method-failed = L’estimation n’a pas convergé pour { LIST($models) }.
method-fit = L’ajustement a été évalué par { LIST($statistics) }.
cited-statistic = { $name } { $citation }
cited-person-fit = l’indice d’ajustement des personnes { zh } { $citation }
method-dependence =
    Une paire d’items est signalée comme localement dépendante si { q3 } s’écarte de sa moyenne d’au moins { COEFFICIENT($cutoff) } { $christensen }.
    Elle l’est aussi si le p de { ld-chi-squared } { $chen } corrigé selon Holm est inférieur à { COEFFICIENT($level) }.
method-other-factors = L’information sur un facteur est calculée avec les autres facteurs à leur moyenne.
method-scores = Les scores individuels sont des scores EAP.
method-sum-scores = Des scores EAP ont aussi été calculés pour les scores totaux { $thissen }.

items-title = Paramètres des items du modèle « { $label } »
difficulty-interval = Difficulté : intervalle à 95 %
column-b = b{ INTEGER($number) }
column-category-score = Score { INTEGER($number) }
difficulty-note = { $hasAsymptotes ->
        [true] À sa difficulté, la probabilité d’un item est à mi-chemin de ses asymptotes.
       *[false] La difficulté est le niveau où les deux réponses sont également probables.
    }
thresholds-note = Chaque b est le niveau où les réponses au-dessus et au-dessous du seuil sont également probables.
steps-note = Chaque b est le niveau où une réponse et la suivante sont également probables ; l’ordre n’est pas nécessairement croissant.
continuations-note =
    Chaque b est le niveau où la moitié des personnes ayant atteint la réponse précédente continuent ; l’ordre n’est pas nécessairement croissant.
scores-note = Les réponses sont ordonnées selon leur score sur le facteur ; le premier et le dernier score sont fixés.
metric-note = Les paramètres sont dans la métrique logistique, sans la constante d’échelle 1,702.

estimates-title = Estimations des paramètres du modèle « { $label } »
column-d = d{ INTEGER($number) }
slope-on-factor = { slope } : { $factor }
loading-on-factor = { loading } : { $factor }
estimates-note =
    d : { $kind ->
        [categories] intercepts des catégories à partir de la deuxième
        [continuations] intercepts du passage au-delà de chaque catégorie
       *[other] intercepts
    }. Les saturations sont les pentes divisées par 1,702 et standardisées.
fixed-slopes-note = Les pentes sont fixées à 1.

dependence-title = Paires d’items localement dépendants dans le modèle « { $label } »
q3-minus-mean = { q3 } moins sa moyenne
ld-signed = { ld-chi-squared }, signé
pairs-not-shown = { $n ->
        [one] Une autre paire n’est pas montrée.
       *[other] { INTEGER($n) } autres paires ne sont pas montrées.
    }

fit-title = Ajustement des modèles de réponse à l’item
not-converged = { $label } (sans convergence)
statistics-head = { LIST($names, type: "or") }
rmsea-head = { rmsea } [intervalle à { LEVEL(0.9) }]
smallest-note = En gras : la plus petite valeur ({ LIST($criteria) }).

item-fit-title = Ajustement des items
mean-squares-note =
    Des carrés moyens supérieurs à 1 indiquent plus de réponses surprenantes que le modèle n’en attend, inférieurs à 1 moins.
    Ils sont calculés aux niveaux estimés, auxquels contribuent les réponses à l’item lui-même : avec peu d’items, la plupart sont inférieurs à 1 même si le modèle est vrai.
    Comparer les items entre eux, et se fier à { s-chi-squared } comme test.
estimation-title = Estimation des modèles de réponse à l’item
column-points = Points de quadrature
points = { INTEGER($points) }, { $kind ->
        [grid] grille fixe
        [quasi-Monte-Carlo] quasi-Monte-Carlo
        [dimension-reduced] dimension réduite
       *[adaptive] adaptative
    }
column-errors = Erreurs standards
errors = { $kind ->
        [none] aucune
        [oakes] information observée
       *[sandwich] sandwich
    }
column-iterations = Itérations
column-gradient = Gradient maximal

information-title = Fidélité et information par facteur
column-reliable = Personnes avec fidélité ≥ { COEFFICIENT($cutoff) }
column-levels = Aux niveaux
level-range = { SIGNED($low, digits: 1) } à { SIGNED($high, digits: 1) }
level-ranges = { LIST($ranges) }
column-peak = Maximum d’information
column-below-peak = Personnes sous le maximum
column-peak-reliability = Fidélité au maximum
levels-note = { $isLogit ->
        [true] Les niveaux sont en logits par rapport à la moyenne.
       *[false] Les niveaux sont en écarts types par rapport à la moyenne.
    }

score-error = ES d’un score
information-chart-title = Information et scores selon le niveau
-peaks = { $isLogit ->
        [true] L’information est maximale à un niveau de { $peaks } logits par rapport à la moyenne
       *[false] L’information est maximale à un niveau de { $peaks } écarts types par rapport à la moyenne
    }
information-chart-see = { $lowest ->
        [none] { -peaks }.
       *[other] { -peaks } ; le score le plus bas est celui de { $lowest } des personnes.
    }
information-chart-description =
    Courbe : information. Zone ombrée : fidélité ≥ { COEFFICIENT($cutoff) }. Barres : scores.
level-axis = ← plus bas · { column-level } · plus haut →
information-of-factor =
    { $factor } : l’information est maximale à { SIGNED($peak) } ; les scores sont fidèles pour { PERCENT($share) } des personnes.
reliable-people = Fidélité ≥ { COEFFICIENT($cutoff) } : { PERCENT($share) } des personnes
at-lowest-score = { PERCENT($share) } au score le plus bas
bar-range = { SIGNED($low) } à { SIGNED($high) }

curves-axis = { $isBinary ->
        [true] Probabilité de la réponse supérieure
       *[false] Score attendu de l’item, en part du maximum
    }
curves-title = { $isBinary ->
        [true] Probabilité de la réponse supérieure selon le niveau dans le modèle « { $label } »
       *[false] Score attendu de l’item selon le niveau dans le modèle « { $label } », en part du maximum
    }
curves-see = { $difficulties ->
        [none] Discrimination : { $discriminations }.
       *[other] Difficulté : { $difficulties } ; discrimination : { $discriminations }.
    }
curves-description = Courbe : un item, désigné à son extrémité ; les items dont les courbes coïncident en partagent une.
coinciding-items = { $first }, { $second }
curves-of-factor = { $factor } a les courbes de { LIST($items) }.
