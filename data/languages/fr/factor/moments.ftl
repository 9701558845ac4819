in-groups = { $by } { LIST($groups) } : { $text }
incomplete-left-out =
    { $lost ->
        [one] { INTEGER($lost) } personne sur { INTEGER($people) } n’a pas répondu à tous les items et est exclue.
       *[other] { INTEGER($lost) } personnes sur { INTEGER($people) } n’ont pas répondu à tous les items et sont exclues.
    }
    Les moyennes et covariances d’items continus n’utilisent que les personnes ayant répondu à tous les items, quelle que soit la règle des réponses manquantes.
correlations-analyzed =
    La matrice des corrélations a été analysée comme une matrice de covariance. Les erreurs standards ne valent que pour les estimations standardisées.
    Les contraintes d’égalité entre items supposent des variances égales.
lonely-psu =
    { $n ->
        [one] Une strate n’a qu’une unité d’échantillonnage. Sa variance repose sur la distance de l’unité à la moyenne de toutes les unités.
       *[other] { INTEGER($n) } strates n’ont qu’une unité d’échantillonnage chacune. Leurs variances reposent
            sur les distances de ces unités à la moyenne de toutes les unités.
    }
clusters-across-groups =
    { $n ->
        [one] Une grappe a des personnes dans d’autres groupes aussi.
       *[other] { INTEGER($n) } grappes ont des personnes dans d’autres groupes aussi.
    } La covariance des estimations entre groupes n’est pas prise en compte.
covariates-unknown =
    { $n ->
        [one] Une personne n’a
       *[other] { INTEGER($n) } personnes n’ont
    } pas de valeur pour { COUNT($covariates) ->
        [one] { LIST($covariates) }
       *[other] au moins une variable parmi { LIST($covariates) }
    } et { $n ->
        [one] est exclue
       *[other] sont exclues
    }. Le modèle décrit les personnes dont les covariables sont connues.
severe-test =
    Certaines catégories de réponse (sur trois ou plus) sont rares et l’échantillon est petit{ $isWeighted ->
        [true] {" "}pour des poids aussi inégaux
       *[false] {""}
    }. Le test d’ajustement rejette même les structures vraies plus souvent que son seuil nominal.
    { cfi }, { tli } et { rmsea } mis à l’échelle reposent sur ce test et sont donc trop pessimistes.
not-normal-outcome =
    Les résidus de { $item } sont loin d’être normaux. Les erreurs standards de sa variance et de ses covariances, et le test d’ajustement,
    supposent des résidus normaux. Traiter l’item comme ordonné, ou le transformer.
full-information =
    Certaines réponses manquent. Le maximum de vraisemblance à information complète utilise toutes les réponses disponibles.
    Il suppose des réponses normales et des réponses manquantes au hasard. Les personnes sans aucune réponse sont exclues.
saturated-not-converged =
    Les estimations des moyennes et des covariances à partir de réponses incomplètes n’ont pas convergé : trop peu de réponses ont été données.
covariances-not-identified =
    Les données n’identifient pas les covariances des items : des items sont des combinaisons linéaires d’autres,
    ou trop peu de réponses ont été données.
covariances-not-identified-hint = Omettre les items qui sont des combinaisons linéaires d’autres ou auxquels peu de personnes ont répondu.

few-answered =
    { $n ->
        [0] personne n’a répondu
       *[other] une seule personne a répondu
    } { $isListwise ->
        [true] à tous les items
       *[false] { $n ->
            [0] à aucun des items
           *[other] à au moins un item
        }
    } : il n’y a pas de covariances.
few-answered-hint = Omettre le groupe, ou les items auxquels peu de personnes ont répondu.
matrix-not-positive-definite = la matrice n’est pas définie positive.
matrix-not-positive-definite-hint = Donner plus de décimales, ou omettre les items qui découlent d’autres.
too-many-items =
    { INTEGER($items) } items sont trop nombreux pour un modèle :
    la covariance de leurs corrélations est calculée pour { INTEGER($most) } au plus.
too-many-items-hint = Analyser un bloc des items.
unused-category = personne n’a choisi « { $category } » à l’item { $item }, alors que des personnes d’autres groupes l’ont fait.
unused-category-hint = Réunir la catégorie à sa voisine dans tous les groupes (ou dichotomiser), ou omettre le groupe.
full-information-of-ordered = Le maximum de vraisemblance à information complète est réservé aux items continus.
ordered-missing-hint = Pour des items ordonnés, choisir « par paires » (toutes les réponses à chaque paire d’items) ou les seuls cas complets.
complete-answers-needed = Cet estimateur exige des réponses complètes.
complete-answers-needed-hint = Le maximum de vraisemblance à information complète est propre à ML et à MLR.

few-with-covariates =
    { $n ->
        [0] personne n’a
       *[other] une seule personne a
    } répondu aux items tout en ayant une valeur pour chaque covariable : il n’y a pas de corrélations.
few-with-covariates-hint = Omettre le groupe, ou les items et covariables que peu de personnes ont.
few-covariate-values =
    { $n ->
        [0] personne n’a de valeur
       *[other] une seule personne a une valeur
    } { COUNT($covariates) ->
        [one] pour la covariable { LIST($covariates) }
       *[other] pour toutes les covariables { LIST($covariates, type: "units") }
    }.
few-covariate-values-hint = Omettre le groupe, ou les covariables que peu de personnes ont.
dependent-covariates = la covariable { $covariate } découle de { LIST($others, type: "units") } : leurs effets ne peuvent pas être séparés.
dependent-covariates-hint = Omettre l’une d’elles.
constant-covariate = la covariable { $covariate } a la même valeur pour tous : elle n’explique rien.
constant-covariate-hint = Omettre la covariable.
perfect-prediction = Les covariables prédisent parfaitement des réponses à l’item { $item } : les meilleurs effets ne sont pas finis.
perfect-prediction-hint = Omettre une covariable que seules possèdent les personnes ayant donné une même réponse, ou réunir des catégories.
no-information = Les personnes qui ont répondu à l’item { $item } sont trop peu nombreuses pour montrer ses liens avec les covariables.
no-information-hint = Omettre des covariables, l’item ou le groupe.
