negative-variance =
    { $isResidual ->
        [true] la variance résiduelle de { $name } est { $value }
       *[false] la variance de { $name } est { $value }
    }
no-latent-variance = une variable de réponse latente n’a pas de variance positive
improper-correlation = la corrélation entre { $first } et { $second } est { $value }
factors-not-positive-definite = les corrélations des facteurs sont incohérentes (leur matrice n’est pas définie positive)
improper-residual-correlation = la corrélation résiduelle de { $first } et { $second } est { $value }
problem-in-group = { $problem } ({ $group })

auxiliary-variables =
    { LIST($names) } { COUNT($names) ->
        [one] est une variable auxiliaire pour les réponses manquantes et ne fait
       *[other] sont des variables auxiliaires pour les réponses manquantes et ne font
    } pas partie du modèle.
not-converged = Le modèle n’a pas convergé en { INTEGER($iterations) } itérations.
not-identified =
    Les données n’identifient pas { LIST($parameters) } ; il n’y a donc ni erreurs standards ni test corrigé.
at-bounds =
    { COUNT($constraints) ->
        [one] Une contrainte d’inégalité est active ({ LIST($constraints) }) : sans elle, les estimations la violeraient.
       *[other] Des contraintes d’inégalité sont actives ({ LIST($constraints) }) : sans elles, les estimations les violeraient.
    } Les degrés de liberté n’en tiennent pas compte ; la valeur p du test d’ajustement est donc trop petite.
    Même avec zéro degré de liberté, le modèle ne s’ajuste pas parfaitement.
adjusted-pairs =
    Le modèle utilise des corrélations corrigées : { COUNT($pairs) ->
        [one] le tableau 2 × 2 de { LIST($pairs) } a une cellule vide.
       *[other] les tableaux 2 × 2 de { LIST($pairs) } ont chacun une cellule vide.
    }
pair = { $first } avec { $second }
pair-in-group = { $first } avec { $second } ({ $group })

regression-not-converged = La régression des facteurs sur les covariables n’a pas convergé.
regression-not-identified = Les données n’identifient pas { LIST($parameters) } ; la régression des facteurs sur les covariables n’a donc pas de résultats.
regression-inadmissible = La solution de la régression des facteurs sur les covariables n’est pas admissible : { $problems }.

no-factor-scores =
    Il n’y a pas de scores factoriels{ $group ->
        [none] {""}
       *[other] {" "}({ $group })
    } : une variance résiduelle n’est pas positive, ou la matrice de covariance des facteurs n’est pas définie positive.

no-reliability-of-mixed-items =
    La fidélité n’est pas calculée pour les modèles d’items ordonnés avec covariables, ni d’items ordonnés et continus ensemble.
    Ajuster un modèle des items seuls.
no-reliability = Le modèle n’a pas convergé : oméga et la variance moyenne extraite ne sont pas calculés.
omega-above-1 =
    L’oméga de { $factor } est { LIST($omegas) }, supérieur à 1, ce qui est impossible pour une fidélité.
    Le modèle ne reproduit pas les corrélations de ses items.
omega-not-defined =
    L’oméga de la somme de { LIST($items) } ({ $factor }) n’est pas défini : une saturation standardisée dépasse 1,
    ou la somme ne varie pas.
omega-rare-answers =
    L’oméga de { $factor } n’a pas d’intervalle : moins de { INTEGER($least) } personnes ont donné la réponse la plus rare à l’un de ses items.
bootstrap-single-units = { $why ->
    [replicates] Les poids de réplication ne sont pas rééchantillonnés ; oméga n’a donc pas d’intervalles bootstrap.
    [calibrated] Les poids calés ne sont pas rééchantillonnés ; oméga n’a donc pas d’intervalles bootstrap.
   *[units] Aucune strate n’a deux unités d’échantillonnage à rééchantillonner ; oméga n’a donc pas d’intervalles bootstrap.
}
bootstrap-samples-lost =
    { INTEGER($lost) } { $lost ->
        [one] échantillon bootstrap
       *[other] échantillons bootstrap
    } sur { INTEGER($samples) } { $lost ->
        [one] n’a pas donné
       *[other] n’ont pas donné
    } de solution convergée. { $isEnough ->
        [true] Les intervalles d’oméga { $lost ->
            [one] l’excluent
           *[other] les excluent
        }.
       *[false] Oméga n’a pas d’intervalles bootstrap.
    }

undefined-parameter =
    { LIST($names) } { COUNT($names) ->
        [one] n’est pas défini
       *[other] ne sont pas définis
    } aux estimations (une division par 0, ou une racine ou un logarithme hors de son domaine).

no-more-degrees-of-freedom = Les modèles ont les mêmes degrés de liberté, ou le second en a moins.
compared-not-converged =
    { $model ->
        [larger] Le modèle le moins contraint n’a pas convergé.
       *[smaller] Le modèle le plus contraint n’a pas convergé.
    }
compared-not-identified =
    { $model ->
        [larger] Le modèle le moins contraint n’est pas identifié à sa solution.
       *[smaller] Le modèle le plus contraint n’est pas identifié à sa solution.
    }
no-scaled-test = L’un des modèles n’a pas de test échelonné.
scale-not-positive = Le facteur d’échelle de la différence n’est pas positif.
no-constraints = Les contraintes ne peuvent pas être déduites des dérivées des modèles.

no-block-rotation = La rotation « { $rotation } » est calculée à partir d’une autre ; un modèle à blocs n’a donc pas d’erreurs standards pour elle.
no-block-rotation-hint = Choisir une rotation qui minimise un critère, par exemple oblimin.
one-target = Une même cible ne peut pas servir aux blocs « { $first } » et « { $second } ».
one-target-hint = Choisir une rotation sans cible pour un modèle à plusieurs blocs.

one-information = { $estimator } n’a qu’une sorte d’information.
one-information-hint = Choisir ML ou MLR, ou ne pas préciser l’information.
wrong-estimator =
    { $estimator } n’est pas un estimateur pour items { $kind ->
        [ordered] ordonnés
       *[continuous] continus
    }.
wrong-estimator-hint =
    { $kind ->
        [ordered] Utiliser WLSMV (par défaut), ULSMV ou WLS.
       *[continuous] Utiliser MLR (par défaut), ML ou MLM.
    }
delta-mediator = modèle : l’item ordonné « { $item } » en prédit d’autres, ce que la paramétrisation delta ne permet pas.
delta-mediator-hint = Choisir thêta.
no-covariates = Il n’y a pas de covariables pour la régression des facteurs.
no-covariates-hint = Nommer au moins un item du tableau que le modèle n’a pas.
covariate-inside = la covariable { $item } est un item du modèle lui-même.
covariate-inside-hint = L’omettre du modèle, ou des covariables.
matrix-estimator = { $estimator } exige les réponses : une matrice ne suffit pas.
matrix-estimator-hint = Utiliser ML (par défaut), GLS ou ULS.
matrix-means = le modèle nomme des moyennes, et la matrice n’en a pas.
matrix-means-hint = Donner aussi les moyennes des items, ou omettre du modèle les moyennes et les intercepts.
not-scored = Il n’y a pas de scores factoriels d’items ordonnés avec des covariables, ou mêlés à des items continus.
not-scored-hint = Calculer les scores par un modèle des seuls items.
group-needed = le modèle a plusieurs groupes : pour les scores, il faut savoir de quel groupe est chaque personne.
group-needed-hint = Nommer le regroupement selon lequel le modèle a été ajusté.
missing-item-hint = Calculer les scores d’un tableau contenant les items du modèle.
categories-differ = le tableau a d’autres catégories que celles de l’ajustement du modèle.
categories-differ-hint = Calculer les scores des personnes auxquelles le modèle a été ajusté.
not-weighted = Les scores factoriels calculés par pondération des réponses exigent un modèle de mesure dont les items sont d’une seule sorte.
not-weighted-hint = Choisir un modèle sans covariables ni régressions sur des items, ou demander des scores EAP.
not-proper = La solution du modèle est impropre ; ses facteurs n’ont donc pas de scores.
not-proper-hint = Revoir le modèle : le résultat du modèle confirmatoire dit en quoi il est impropre. Sommes et moyennes n’exigent pas de modèle.
different-models = Des modèles d’items ou d’estimateurs différents ne peuvent pas être comparés.
different-models-hint = Les ajuster tous aux mêmes items par le même estimateur.
