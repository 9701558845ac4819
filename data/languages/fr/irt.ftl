not-converged =
    La vraisemblance augmentait encore après { INTEGER($steps) } itérations (de { $change } à la dernière) ;
    les estimations ne sont pas définitives.
inexact-likelihood =
    Les corrélations a posteriori des facteurs sont si élevées que l’erreur de quadrature de la probabilité
    d’un patron de réponses peut atteindre { $error } %. Utiliser des points quasi-Monte-Carlo ou réunir des facteurs.
item-in-group = { $item } ({ $group })
steep-item =
    { COUNT($items) ->
        [one] La pente de { LIST($items) } dépasse { INTEGER($most) } : ses réponses
       *[other] Les pentes de { LIST($items) } dépassent { INTEGER($most) } : leurs réponses
    } sont presque parfaitement prévisibles ou trop peu nombreuses.
    Une telle estimation et son erreur standard ne sont pas interprétables. Retirer un item ou fixer une loi a priori pour les pentes.
wide-factor =
    L’écart type de { LIST($factors) } dépasse { INTEGER($most) }, au-delà des points de quadrature : les réponses sont presque parfaitement prévisibles ou trop peu nombreuses.
    Choisir un modèle à pentes libres, ou retirer des items qui se répètent.
factors-not-distinct =
    La corrélation de { $first } et { $second }{ $group ->
        [none] {""}
       *[other] {" "}({ $group })
    } approche { COEFFICIENT($r, digits: 3) } : les deux facteurs ne se distinguent pas.
no-standard-errors =
    La matrice d’information est singulière aux estimations. Tous les paramètres ne sont pas identifiés ; il n’y a donc pas d’erreurs standards.
no-information = Les items n’apportent aucune information sur { LIST($factors) }.
unused-category =
    Item { $item } : personne n’a choisi { LIST($categories) } ; l’item est modélisé sans { COUNT($categories) ->
        [one] cette catégorie
       *[other] ces catégories
    }.

pair-of-models = { $from } contre { $to }
not-nested =
    { $pair } : le modèle ayant le plus de paramètres s’ajuste moins bien.
    Soit les modèles ne sont pas emboîtés, soit la quadrature est trop grossière.
weighted-comparison =
    { $pair } : les vraisemblances sont pondérées ; la statistique du rapport de vraisemblance ne suit donc pas de loi du khi-deux et n’a pas de valeur p.
boundary-comparison =
    { $pair } : le plus petit modèle est à la limite de l’espace des paramètres ; la valeur p est donc approximative.

no-complete-answers =
    { $what } : calcul impossible, car personne{ $group ->
        [none] {""}
       *[other] {" "}dans le groupe { $group }
    } n’a répondu à tous les items.
complete-answers-only =
    Les tests d’ajustement ne portent que sur les { INTEGER($n) } personnes sur { INTEGER($everyone) } ayant répondu à tous les items.
    Cela suppose que les réponses manquent complètement au hasard.
the-statistic = La statistique { $name }
design-approximated =
    { $what } : les poids interviennent par la taille effective d’échantillon de Kish ; les strates et les grappes sont ignorées.
    Les valeurs p sont approximatives.

no-g2 =
    G² n’a pas été calculé : { $reason ->
        [sparse] { INTEGER($rare) } des { INTEGER($patterns) } patrons de réponses possibles ont une fréquence attendue inférieure à 1
        [design] il n’est pas défini avec des poids d’échantillonnage, des strates ou des grappes
        [missing] des réponses manquent
        [saturated] le modèle n’a aucun degré de liberté
       *[few-people] il n’y a que { INTEGER($people) } personnes pour { INTEGER($patterns) } patrons de réponses possibles
    }.
m2-no-degrees-of-freedom =
    { $statistic } ne peut pas être calculé : le modèle a { INTEGER($excess) } { $excess ->
        [one] paramètre
       *[other] paramètres
    } de plus qu’il n’y a de moments univariés et bivariés.
m2-singular =
    { $statistic } ne peut pas être calculé : la matrice de covariance des moments univariés et bivariés est singulière.
    Certaines catégories ou paires de catégories sont presque vides.
m2-not-identified =
    { $statistic } ne peut pas être calculé : les moments univariés et bivariés n’identifient pas tous les paramètres du modèle.

constant-item = L’item { $item } n’est pas dans les modèles à classes latentes : personne n’y a répondu, ou toutes les réponses sont identiques.
classes-not-converged =
    { COUNT($classes) ->
        [one] Modèle à classes latentes
       *[other] Modèles à classes latentes
    } ({ LIST($classes) } classes) : la vraisemblance augmentait encore à la fin de la recherche ; les estimations ne sont pas définitives.
local-maxima =
    { COUNT($classes) ->
        [one] Modèle à classes latentes
       *[other] Modèles à classes latentes
    } ({ LIST($classes) } classes) : un seul départ a atteint le maximum le plus élevé ; il peut donc en exister un plus élevé.
classes-without-errors =
    { COUNT($classes) ->
        [one] Modèle à classes latentes
       *[other] Modèles à classes latentes
    } ({ LIST($classes) } classes) : toutes les parts et probabilités ne sont pas identifiées ; il n’y a donc pas d’erreurs standards.
too-many-classes = Trop peu d’items pour identifier des modèles à { LIST($classes) } classes latentes.

compared-merged = Réunies en une seule catégorie : { LIST($runs, type: "clauses") }, car { $reasons }.
compared-partly = Il est comparé entre les autres groupes : { $reasons }.
not-compared = Il ne peut pas être comparé : { $reasons }.
group-lacks =
    dans { LIST($groups) }, { COUNT($categories) ->
        [0] personne n’y a répondu
       *[other] personne n’a choisi { LIST($categories) }
    }
category = « { $label } »
fewer-than-two-items = Moins de deux items peuvent y être comparés.
few-people =
    { $n ->
        [0] Personne n’a répondu
        [one] Une seule personne a répondu
       *[other] Seules { INTEGER($n) } personnes ont répondu
    } à l’un des items ; le minimum est { INTEGER($least) }.
free-not-converged = Le modèle à paramètres libres pour cet item n’a pas convergé.
free-fits-worse = Le modèle à paramètres libres pour cet item s’ajuste moins bien que le modèle contraint ; son maximum n’a donc pas été trouvé.
free-not-identified = Le modèle à paramètres libres pour cet item n’est pas identifié.
nothing-to-compare =
    { $levels ->
        [0] Aucun niveau de « { $group } » ne peut
       *[other] Un seul niveau de « { $group } » peut
    } être inclus : il n’y a rien à comparer.
few-comparable-items =
    Il faut au moins { INTEGER($least) } items comparables ; il y en a { INTEGER($n) }.
groups-not-linked =
    Les intercepts des items par groupe n’ont pas pu être estimés ; les groupes ne sont donc pas comparés un à un.
few-anchors =
    Moins de la moitié des items, ou moins de deux, peuvent servir d’ancres ; on ignore donc quels items diffèrent.
anchors-unclear = Les items qui diffèrent dépendent du choix des ancres.
anchors-not-settled =
    La recherche d’items qui diffèrent n’a pas convergé : { INTEGER($n) } { $n ->
        [one] combinaison d’item et de groupe diffère
       *[other] combinaisons d’item et de groupe diffèrent
    }.
    Avec des différences si nombreuses ou si semblables, le choix des ancres décide de celles qui apparaissent.

no-matched-test =
    Item { $item } : { $test ->
        [logistic] la régression logistique
       *[mantel] le test de Mantel-Haenszel
    } n’a pas de résultat : { $reason ->
        [few-people] trop peu de personnes ont répondu à tous les items du score
        [design] le plan de sondage laisse indéterminée la variance des coefficients
        [separated] le score et le groupe prédisent parfaitement certaines réponses{ COUNT($groups) ->
            [0] {""}
           *[other] {" "}({ LIST($groups) })
        }
        [no-spread] toutes les personnes ont le même score{ COUNT($groups) ->
            [0] {""}
           *[other] {" "}({ LIST($groups) })
        }
        [no-odds-ratio] à chaque score, un seul groupe donne l’une des réponses
       *[no-contrast] aucun score n’a de personnes des deux groupes et avec les deux réponses
    }.
no-mantel-haenszel =
    Le test de Mantel-Haenszel suppose un échantillonnage aléatoire simple sans poids ; il n’a pas été calculé pour ce plan.

untested-item = { $reason ->
        [unanswered-in-group] Dans l’un des groupes, personne n’y a répondu
        [alike] Tout le monde y a répondu de même
        [alike-in-group] Dans l’un des groupes, tout le monde y a répondu de même
        [answers-not-binary] Il a plus de deux réponses
        [few-people] Trop peu de personnes d’un groupe ont répondu à tous les items, ou ont le même score que d’autres
        [separated] Le score et le groupe prédisent parfaitement certaines réponses
        [no-spread] Toutes les personnes d’un groupe ont le même score
        [design] Le plan de sondage ne détermine pas la variance
        [no-estimates] Le modèle de cet item n’a pas pu être estimé
        [few-anchors] Il reste trop peu d’items pour apparier les personnes
        [no-odds-ratio] À chaque score, un seul groupe donne l’une des réponses
       *[no-contrast] Aucun score n’a de personnes des deux groupes et avec des réponses différentes
    }
no-item-tested = Aucun item n’a pu être testé par cette méthode. Réunir de petits groupes, recueillir plus de réponses ou utiliser une autre méthode.
pairs-apart =
    { COUNT($pairs) ->
        [one] Personne ne donne l’une des quatre combinaisons de réponses de { LIST($pairs) }
       *[other] Dans chacune de ces paires, personne ne donne l’une des quatre combinaisons de réponses : { LIST($pairs) }
    }. Le modèle qui teste l’un de ces items exclut l’autre.
item-pair = { $first } avec { $second }
design-ignored = Les poids, les strates et les grappes n’interviennent pas dans cette méthode : elle traite les personnes comme un échantillon aléatoire simple.
purification-open =
    La purification ne s’est pas stabilisée après { INTEGER($rounds) } { $rounds ->
        [one] tour
       *[other] tours
    } : il reste moins de trois items, ou les items qui diffèrent dépendent des items du score.

adaptive-of-one = Un test adaptatif porte sur un facteur et un groupe ; ce modèle a { $factors ->
        [one] plusieurs groupes
       *[other] { INTEGER($factors) } facteurs
    }.
adaptive-of-one-hint = Nommer les items d’un facteur, ou les prendre tous comme un seul.
adaptive-nobody = Personne dans le fichier n’a répondu à tous les items ; il n’y a donc pas de test à répéter.
adaptive-nobody-hint = Tirer des répondants du modèle, ou omettre les items auxquels peu de personnes ont répondu.

continuous-items =
    { COUNT($items) ->
        [one] l’item { LIST($items) } est continu
       *[other] les items { LIST($items) } sont continus
    }.
continuous-items-hint =
    { $method ->
        [dif] Les méthodes de fonctionnement différentiel des items
       *[irt] Les modèles de réponse à l’item
    } sont destinés aux items à catégories ordonnées ; retirer { COUNT($items) ->
        [one] l’item
       *[other] les items
    }.
binary-model =
    le modèle { $model } est destiné aux items à deux catégories : { LIST($items) } { COUNT($items) ->
        [one] en a
       *[other] en ont
    } davantage.
binary-model-hint = Utiliser un modèle pour catégories ordonnées, tel que celui de réponse graduée, ou dichotomiser les réponses.
same-answers-model =
    dans le modèle { $model }, tous les items ont les mêmes réponses : { $first } a { INTEGER($categories) } catégories choisies par quelqu’un, { LIST($items) } { COUNT($items) ->
        [one] en a
       *[other] en ont
    } un autre nombre.
same-answers-model-hint = Utiliser le modèle de crédit partiel, ou retirer ces items.
unknown-item = il n’y a pas d’item « { $item } » dans le modèle.
unknown-item-hint = Ses items sont { LIST($items) }.
too-many-factors = { INTEGER($factors) } facteurs sont trop pour le quasi-Monte-Carlo.
too-many-factors-hint = En demander { INTEGER($most) } au plus.
factors-beyond-items = { INTEGER($items) } items ne permettent pas d’obtenir { INTEGER($factors) } facteurs.
factors-beyond-items-hint = Demander moins de facteurs.
two-specific-factors =
    { LIST($items) } { COUNT($items) ->
        [one] aurait
       *[other] auraient
    } des saturations sur deux facteurs spécifiques.
two-specific-factors-hint = Dans un modèle bifactoriel, un item sature le facteur général et au plus un autre.
unsupported-line =
    modèle : { $what ->
        [second-order] le facteur { $lhs } est mesuré par le facteur { $rhs }
        [residuals] les résidus de { $lhs } et { $rhs } sont corrélés
        [residual-variance] la variance résiduelle de { $lhs } est libre
       *[intercept] { $lhs } a un intercept en plus de ses seuils
    } ; un modèle de réponse à l’item ne l’admet pas ici.
unsupported-line-hint = Omettre cette ligne, ou ajuster la structure par analyse factorielle confirmatoire.
groups-of-no-grouping = le modèle a les groupes { LIST($groups) }, qui ne sont d’aucun regroupement.
groups-of-no-grouping-hint = Nommer le regroupement dont ils sont les niveaux.
levels-hint = Utiliser { LIST($levels, type: "or") }.
beyond-categories = l’item { $item } a des réponses au-delà de ses { INTEGER($categories) } catégories.
beyond-categories-hint = Construire le modèle pour les items de ce tableau.
empty-category =
    item { $item } : personne{ $group ->
        [none] {""}
       *[other] {" "}dans le groupe { $group }
    } n’est dans la catégorie { INTEGER($category) }.
empty-category-hint = Omettre les catégories que personne n’a choisies, ou maintenir l’item égal entre les groupes.
no-answers =
    il n’y a pas de réponses{ $group ->
        [none] {""}
       *[other] {" "}dans le groupe { $group }
    }.
no-answers-hint = Omettre le groupe, ou choisir des items qui ont été posés.
grouped-by-one = les personnes sont groupées selon un seul facteur ; ce modèle a { LIST($factors) }.
grouped-by-one-hint = Utiliser S-X2, ou ajuster un seul facteur.
different-data = Des modèles portant sur des items ou des personnes différents ne peuvent pas être comparés.
same-parameters = Des modèles ayant le même nombre de paramètres ne sont pas emboîtés.
different-models-hint = Les ajuster tous deux aux mêmes réponses, l’un étant un cas particulier de l’autre.
scores-of-one-factor =
    Les scores { $method ->
        [ml] ML
       *[wle] WLE
    } portent sur des modèles à un facteur ; celui-ci a { LIST($factors) }.
scores-of-one-factor-hint = Demander des scores EAP ou MAP, ou calculer les scores d’une structure à un facteur.
missing-item = les réponses n’ont pas l’item { $item }, dont les scores factoriels ont besoin.
missing-item-hint = Calculer les scores de réponses aux items du modèle.
link-different-models = les formes ont des modèles différents ({ LIST($models) }).
link-nominal = les items d’un modèle nominal n’ont pas de difficulté.
link-common-items =
    les formes ont { INTEGER($n) } { $n ->
        [one] item commun
       *[other] items communs
    }.
link-several-factors = une forme a plusieurs facteurs.
link-other-categories = l’item { $item } a d’autres catégories dans l’autre forme.
link-no-line = les moyennes et écarts types des items communs ne donnent aucune droite.
link-hint = Ajuster les deux formes avec un facteur et le même modèle, et donner aux mêmes items les mêmes identifiants.
which-factor = la structure a plusieurs facteurs : les items se comparent au sein d’un seul.
which-factor-hint = En nommer un : { LIST($factors, type: "or") }.
few-groups =
    { $grouping } : les réponses de deux groupes sont comparées ; il { COUNT($groups) ->
        [0] n’y en a aucun
       *[other] n’y a que { LIST($groups) }
    }.
few-groups-hint = Nommer un regroupement ayant des personnes dans au moins deux niveaux.
many-groups = { $grouping } a { INTEGER($n) } groupes, et cette méthode en compare deux.
many-groups-hint = Choisir le groupe focal ({ LIST($groups) }), qui est comparé à tous les autres, omettre ce regroupement sous « Groupes à comparer », ou choisir une méthode pour plusieurs groupes.
few-testable-items =
    Cette méthode ne peut tester { $n ->
        [0] aucun
       *[other] que { INTEGER($n) }
    } des items, et il lui en faut { INTEGER($least) }.
few-testable-items-hint =
    { $hasWiderItems ->
        [true] Les items à plus de deux réponses se testent par Mantel, Liu-Agresti, Mantel-Haenszel généralisé, régression logistique, SIBTEST ou MIMIC.
       *[false] Nommer davantage d’items auxquels des personnes de chaque groupe ont répondu, et pas toutes de même.
    }
unknown-focal = niveau de { $grouping } inconnu : { $level }.
nobody-complete = personne n’a répondu à tous les items.
nobody-complete-in-structure = personne n’a répondu à tous les items de la structure.
nobody-complete-hint = Utiliser toutes les réponses existantes (suppression par paires), ou retirer un item auquel peu de personnes ont répondu.
few-varying-items = il y a { INTEGER($n) } { $n ->
        [one] item auquel
       *[other] items auxquels
    } tout le monde n’a pas répondu de même ; il en faut { INTEGER($least) } pour des classes.
few-varying-items-hint = Choisir davantage d’items.
bad-direction = ({ LIST($direction, type: "units") }) n’est pas une direction.
bad-direction-hint = Donner un nombre pour chacun des { INTEGER($factors) } facteurs, pas tous à 0.
no-reduction = la réduction de dimension est destinée aux modèles bifactoriels à facteurs non corrélés.
no-adaptive-points = les points propres à chaque patron sont destinés aux modèles où chaque item ne sature qu’un facteur.
quadrature-hint = Utiliser une grille ou des points quasi-Monte-Carlo pour ce modèle.
undefined-model =
    { $what ->
        [factors] les facteurs n’ont pas de distribution
       *[intercepts] les intercepts d’un item ne décroissent pas
    } là où seraient placés les points propres aux patrons.
undefined-model-hint = Choisir d’autres points de quadrature, ou fixer moins de paramètres.
no-likelihood-at-start = le modèle n’a pas de vraisemblance là où la recherche commence.
no-likelihood-at-start-hint = Les covariances fixées doivent laisser une distribution (corrélations entre −1 et 1) ; les intercepts fixés doivent décroître.
