descriptive-fit =
    Le khi-deux, le { rmsea } et le { tli } d’une analyse factorielle de corrélations { $type ->
        [tetrachoric] tétrachoriques
       *[polychoric] polychoriques
    } sont descriptifs. Ils supposent des réponses continues ; le test rejette donc trop souvent des structures vraies d’items à réponses rares.
    Tester le nombre de facteurs par le khi-deux robuste (WLSMV).
extraction-not-converged =
    L’extraction n’a pas convergé en { INTEGER($iterations) } itérations (gradient maximal { $gradient }).
extraction-local-minima =
    La fonction d’écart a plusieurs minimums. Un seul départ sur { INTEGER($starts) } a atteint le plus bas ;
    il peut donc en exister un plus bas.
rotation-not-converged = La rotation n’a pas convergé depuis son meilleur départ.
heywood =
    L’item { $item } a une communauté de { COEFFICIENT($communality, digits: 3) } (cas de Heywood){ $isAbove1 ->
        [true] {""}, supérieure à 1 car l’extraction ne borne que l’unicité
       *[false] {""}
    }. { $hasSeveralFactors ->
        [true] Causes possibles : trop de facteurs ou trop peu de personnes.
       *[false] Causes possibles : trop peu de personnes ou un item qui fait double emploi avec celui-ci.
    }
empty-factor =
    { INTEGER($n) } { $n ->
        [one] des facteurs n’explique
       *[other] des facteurs n’expliquent
    } aucune variance : moins de facteurs reproduisent aussi bien les corrélations.

not-positive-definite = le maximum de vraisemblance exige une matrice de corrélations définie positive, et celle-ci ne l’est pas.
not-positive-definite-hint = Extraire par minres ou pa, ou omettre les items qui sont des combinaisons linéaires d’autres.
no-promax =
    { INTEGER($factors) } facteurs ne peuvent pas subir de rotation promax :
    les saturations sur l’un d’eux sont toutes nulles ou une combinaison linéaire de celles des autres.
no-such-setting = La rotation { $rotation } n’a pas de réglage { $option }.
no-such-setting-hint =
    { COUNT($settings) ->
        [0] L’omettre, ou choisir une rotation.
       *[other] L’omettre : les réglages de { $rotation } sont { LIST($settings) }.
    }
setting-out-of-range = La rotation ne peut pas avoir { $option } { $value }.
setting-out-of-range-hint =
    { $isWhole ->
        [true] Donner un nombre entier de { $from } à { $to } pour { $option }.
       *[false] Donner un nombre de { $from } à { $to } pour { $option }.
    }
bad-components = Ces corrélations n’ont pas { $components } composantes principales.
bad-components-hint = Demander un nombre entier de 1 à { INTEGER($most) } : les autres composantes n’ont pas de variance.
no-target = Une rotation vers une cible exige une cible.
no-target-hint =
    Donner une cible : une ligne par item, avec la cible de chaque saturation, vide si elle est libre.
bifactor-of-two = Une rotation bifactorielle exige un facteur général et au moins deux autres : ces deux facteurs restent tels qu’extraits.
unbounded-rotation =
    Oblimin avec gamma supérieur à 0 (ici { $gamma }) peut ne pas avoir de minimum : saturations et corrélations des facteurs peuvent croître sans limite (Jennrich, 1979).
    Prendre gamma égal à 0 ou moins.
free-target = Toutes les cellules de la cible sont libres ; il n’y a donc rien vers quoi tourner.
factors-merged =
    Deux facteurs sont corrélés à { COEFFICIENT($correlation) } : cette rotation ne les sépare guère.
    Une autre rotation, d’autres réglages ou moins de facteurs le pourraient.
no-promax-hint = Extraire moins de facteurs, ou choisir une autre rotation.

no-chi-square =
    { $reason ->
        [sample] La matrice des corrélations n’est pas définie positive
        [model] Les corrélations impliquées par la solution factorielle ne sont pas définies positives
       *[few-people] Il y a trop peu de personnes pour ce nombre d’items
    } ; la solution factorielle n’a donc ni khi-deux, ni { rmsea }, ni { tli }.
no-degrees-of-freedom =
    { $factors ->
        [one] Un facteur pour { INTEGER($items) } items ne laisse
       *[other] { INTEGER($factors) } facteurs pour { INTEGER($items) } items ne laissent
    } aucun degré de liberté. La solution n’est pas testable et n’a ni valeur p, ni { rmsea }, ni { tli }.
no-tli =
    Les corrélations des items ne dépassent pas ce qu’explique le hasard ; le { tli } n’a donc pas de référence et n’est pas défini.

singular-for-scores =
    Des items dépendent exactement les uns des autres, comme une somme de ses termes.
    Les scores factoriels utilisent la pseudo-inverse des corrélations : mieux vaut omettre l’un de ces items.
components-of-one = Les composantes principales exigent au moins deux items.
components-of-one-hint = Ajouter des items.
smoothed-for-scores =
    La matrice des corrélations n’est pas définie positive ; les scores factoriels reposent sur la matrice lissée.

bootstrap-single-units = { $why ->
    [replicates] Les poids de réplication ne sont pas rééchantillonnés ; les saturations n’ont donc pas d’intervalles bootstrap.
    [calibrated] Les poids calés ne sont pas rééchantillonnés ; les saturations n’ont donc pas d’intervalles bootstrap.
   *[units] Aucune strate n’a deux unités d’échantillonnage à rééchantillonner ; les saturations n’ont donc pas d’intervalles bootstrap.
}
bootstrap-samples-lost =
    { INTEGER($lost) } { $lost ->
        [one] échantillon bootstrap
       *[other] échantillons bootstrap
    } sur { INTEGER($samples) } { $lost ->
        [one] n’a pas donné
       *[other] n’ont pas donné
    } de solution convergée. { $isEnough ->
        [true] Les intervalles des saturations ont été calculés sans { $lost ->
            [one] lui
           *[other] eux
        }.
       *[false] Les saturations n’ont pas d’intervalles bootstrap.
    }
bootstrap-heywood =
    Dans { INTEGER($n) } { $n ->
        [one] échantillon bootstrap
       *[other] échantillons bootstrap
    } sur { INTEGER($samples) }, l’unicité d’un item est à sa borne inférieure.

map-ends-early =
    MAP n’a été calculé { $next ->
        [one] que sans retrait de composante : avec une
       *[other] que pour 0 à { INTEGER($last) } composantes : avec { INTEGER($next) }
    }, un item n’a plus de variance. Cela se produit si la matrice des corrélations n’est pas définie positive.

rare-items =
    Parmi les { INTEGER($people) } personnes, trop peu ont choisi les catégories les plus rares des items : les corrélations de ces items varient beaucoup.
    Des items aléatoires aux mêmes marges atteignent une première valeur propre de { DECIMAL($first, digits: 2) }
    (variables normales : environ { DECIMAL($normal, digits: 2) }){ $emptyCells ->
        [none] {""}
       *[other] , et { PERCENT($emptyCells, digits: 0) } de leurs paires ont une cellule vide
    }.
rare-items-alone = Comparer l’analyse parallèle à MAP et au critère empirique de Kaiser.
rare-items-agree = L’analyse parallèle, MAP et le critère empirique de Kaiser concordent néanmoins.
rare-items-fewer =
    L’analyse parallèle suggère moins de facteurs que MAP et le critère empirique de Kaiser
    ({ INTEGER($own) } contre { $others }). Avec de tels items, elle peut manquer des facteurs.
rare-items-more =
    L’analyse parallèle suggère plus de facteurs que MAP et le critère empirique de Kaiser
    ({ INTEGER($own) } contre { $others }). Avec de tels items, l’erreur d’échantillonnage peut ressembler à un facteur.
rare-items-between =
    L’analyse parallèle suggère { INTEGER($own) } facteurs, MAP et le critère empirique de Kaiser { $others }.
    Avec de tels items, aucun critère n’est fiable.
range = { INTEGER($least) } à { INTEGER($most) }

random-scaled-down =
    Les jeux de données aléatoires de l’analyse parallèle comptent { INTEGER($n) } personnes chacun.
    Leurs corrélations ont été ramenées à la variation d’échantillonnage de { INTEGER($people) } personnes.
    L’approximation est bonne sauf si moins d’une personne sur mille a choisi une catégorie.
observed-not-positive-definite =
    La matrice des corrélations n’est pas définie positive. Dans les matrices réduites de l’analyse parallèle,
    la plus grande corrélation absolue de chaque item remplace donc le carré de sa corrélation multiple.
    Cela vaut pour les données et pour les jeux de données aléatoires, et peut augmenter le nombre de facteurs suggéré.
random-not-positive-definite =
    { INTEGER($n) } { $n ->
        [one] jeu de données aléatoires
       *[other] jeux de données aléatoires
    } sur { INTEGER($replicates) } de l’analyse parallèle { $n ->
        [one] a
       *[other] ont
    } une matrice des corrélations qui n’est pas définie positive.
    La diagonale de la matrice réduite y contient la plus grande corrélation absolue de chaque item.

different-shapes = deux solutions à aligner doivent avoir les mêmes items et le même nombre de facteurs.
different-shapes-hint = Comparer des solutions des mêmes items avec le même nombre de facteurs.
too-few-items =
    l’analyse factorielle exige au moins 3 items ; il { $n ->
        [one] y en a { INTEGER($n) }
       *[other] y en a { INTEGER($n) }
    }.
too-few-items-hint = Ajouter des items ; pour deux items, présenter leur corrélation.
bad-matrix =
    l’analyse factorielle exige une matrice symétrique de corrélations (1 sur la diagonale, aucune manquante),
    un nom pour chaque item et le nombre de personnes.
bad-matrix-hint = Omettre les items dont la corrélation ne peut pas être calculée.
bad-factors = le nombre de facteurs doit être un nombre entier à partir de 1 ; il est de { $factors }.
bad-factors-hint = Demander 1, 2, 3 facteurs ou plus.
too-many-factors =
    { INTEGER($factors) } facteurs de { INTEGER($items) } items ne sont pas identifiés :
    ils ont plus de paramètres qu’il n’y a de corrélations.
too-many-factors-hint =
    Demander au plus { INTEGER($most) } { $most ->
        [one] facteur
       *[other] facteurs
    }, ou ajouter des items.
scores-of-empty-factor = Les scores de Bartlett et de ten Berge exigent une saturation sur chaque facteur.
scores-of-empty-factor-hint = Extraire moins de facteurs, ou choisir un modèle sans facteurs d’ordre supérieur.
scores-of-singular = les scores factoriels exigent une matrice de corrélations définie positive.
scores-of-singular-hint = Donner aussi la matrice lissée, ou omettre les items qui dépendent les uns des autres.
missing-item = le tableau n’a pas l’item { $item }, dont les scores factoriels ont besoin.
missing-item-hint = Calculer les scores d’un tableau ayant les mêmes items que l’analyse factorielle.
retention-of-one = Le nombre de facteurs d’un seul item a été demandé.
retention-of-one-hint = Utiliser deux items ou plus.
bad-replicates = Le nombre de réplications est { $replicates }.
bad-replicates-hint = Utiliser un nombre entier à partir de 1 ; 500 est usuel.
bad-percentile = Le percentile est { $percentile }.
bad-percentile-hint = Utiliser un nombre supérieur à 0 et inférieur à 100 ; 95 est usuel.
few-effective-people = Le nombre effectif de personnes de l’analyse parallèle est de { INTEGER($people) } ; il en faut { INTEGER($fewest) } ou plus.
few-effective-people-hint = Vérifier les poids et les réponses manquantes.
items-differ = Le tableau a les items { LIST($items, type: "units") } ; la matrice des corrélations a { LIST($matrixItems, type: "units") }.
items-differ-hint = Choisir pour les deux les mêmes items dans le même ordre.
item-without-spread =
    L’item « { $item } » a moins de deux réponses différentes{ $people ->
        [none] {""}
       *[other] {" "}parmi les { $people } personnes auxquelles équivalent les poids
    }.
item-without-spread-hint =
    { $isWeighted ->
        [true] Vérifier les poids, ou omettre l’item.
       *[false] Omettre l’item.
    }
target-shape = la cible doit avoir { INTEGER($items) } lignes (items) de { INTEGER($factors) } colonnes (facteurs).
target-shape-hint = Donner une ligne par item, dans leur ordre, avec une cellule vide là où une saturation est libre.
