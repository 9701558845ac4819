not-converged = L’ajustement n’a pas convergé en { INTEGER($iterations) } itérations (gradient maximal { $gradient }).
not-identified = Les données n’identifient pas ces facteurs ; il n’y a donc pas d’erreurs standards. Extraire moins de facteurs.
inadmissible =
    La solution n’est pas admissible : { $problems }.
    Causes possibles de ce cas de Heywood : trop de facteurs ou trop peu de personnes.
no-loading-intervals =
    Les saturations n’ont pas d’intervalles : { $reason ->
        [few-units] il y a trop peu d’unités d’échantillonnage
        [too-many-items] au-delà de 60 items, leur covariance d’échantillonnage n’est pas calculée
        [undetermined] les corrélations ne déterminent pas la variation d’échantillonnage de la solution
        [no-covariance] une corrélation de deux items n’a pas d’erreur standard
        [extraction] l’extraction n’a pas convergé
        [heywood] l’unicité d’un item est à sa borne inférieure
       *[rotation] la rotation n’a pas convergé
    }.
no-salient-loading = Aucun item n’a de saturation saillante.

exploratory-structure = { INTEGER($factors) } facteurs de la solution factorielle
found-factor = Facteur { INTEGER($number) }
named-factor = Facteur { INTEGER($number) } ({ $first }–{ $last })
modified-structure = { $structure }, avec { LIST($parameters) }
