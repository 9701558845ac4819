in-group = { $by } { $group } : { $text }
incomplete-left-out =
    { INTEGER($lost) } personnes sur { INTEGER($people) } n’ont pas répondu à tous les items et sont exclues.
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
    { cfi }, { tli } et { rmsea } reposent sur ce test et sont donc trop pessimistes.
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
