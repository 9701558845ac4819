single-level = { $rows } selon { $columns } : l’un des deux n’a qu’un niveau ; il n’y a donc pas de test.
no-association-test =
    { $rows } selon { $columns } : la variance des parts ne peut pas être estimée d’après cet échantillon ; il n’y a donc pas de test.
cell = « { $rows } { $row } » avec « { $columns } { $column } »
empty-cells =
    Personne n’a { LIST($cells) }. Le test de { $rows } selon { $columns } traite { COUNT($cells) ->
        [one] cette cellule comme vide
       *[other] ces cellules comme vides
    }.

stratum = « { $label } »
lonely-units =
    { COUNT($strata) ->
        [one] La strate { LIST($strata) } n’a qu’une unité d’échantillonnage
       *[other] Les strates { LIST($strata, most: 5) } n’ont qu’une unité d’échantillonnage chacune
    }. { $rule ->
        [remove] Une telle strate n’ajoute rien aux variances, qui peuvent être trop petites.
        [adjust] Le carré de la distance de l’unité à la moyenne de toutes les unités remplace la variance inconnue au sein de la strate.
        [average] Une telle strate ajoute à une variance autant que les autres strates en moyenne.
       *[certainty] L’unité compte comme sélectionnée avec certitude et n’ajoute rien aux variances.
    }

undefined-replicates =
    La statistique { INTEGER($number) } n’est pas définie dans { INTEGER($undefined) } réplications sur { INTEGER($replicates) } ;
    elle n’a donc pas d’erreur standard.
empty-replicate = Un poids de réplication vaut 0 pour toutes les personnes sur lesquelles porte une estimation ; les réplications ne donnent donc pas d’erreurs standards ici.
empty-replicate-hint = Regrouper les petits groupes ou les réponses rares, ou utiliser les strates et les grappes au lieu des poids de réplication.

not-defined = la valeur n’est pas définie
no-size = la définition ne donne ni population ni exposition pour { LIST($levels) }
empty-predictor =
    Personne n’a de valeur pour { LIST($predictors) } : les régressions { COUNT($predictors) ->
        [one] l’omettent
       *[other] les omettent
    }.
shared-clusters =
    Certaines étiquettes de grappes figurent dans plusieurs strates : les { INTEGER($labels) } étiquettes désigneraient { INTEGER($units) } grappes
    si les grappes étaient numérotées au sein des strates.
hidden-regression = Ses coefficients divulgueraient des effectifs masqués.
hidden-regression-hint = Utiliser des regroupements ayant plus de personnes dans chaque combinaison.
few-residual-degrees-hint = Utiliser des regroupements à moins de niveaux, ou plus de personnes.
few-residual-degrees =
    Elle n’est pas montrée avec moins de { INTEGER($least) } degrés de liberté résiduels, car elle divulguerait des réponses individuelles.

no-variance-between = La variance des intercepts aléatoires est estimée à 0 : une valeur positive n’augmenterait pas la vraisemblance.
random-intercepts-not-converged = La régression à intercepts aléatoires n’a pas convergé.
few-groups =
    { $groups ->
        [one] Avec { INTEGER($groups) } groupe
       *[other] Avec { INTEGER($groups) } groupes
    }, la variance des intercepts aléatoires est estimée de façon imprécise.
same-outcome = Tout le monde a le même résultat : il n’y a rien à régresser.
same-within-groups = Au sein de chaque groupe, tout le monde a le même résultat. Il n’y a pas d’estimations finies.
perfect-prediction =
    { COUNT($predictors) ->
        [0] Les prédicteurs prédisent
        [one] { LIST($predictors) } prédit
       *[other] { LIST($predictors) } prédisent
    } parfaitement le résultat. Il n’y a pas d’estimations finies.
no-likelihood = La vraisemblance n’est pas définie. Il n’y a pas d’estimations finies.
groups-too-different =
    Les réponses des groupes diffèrent tant que la variance des intercepts aléatoires n’a pas d’estimation finie.
dependent-predictors =
    { LIST($predictors) } { COUNT($predictors) ->
        [one] est une combinaison
       *[other] sont des combinaisons
    } des autres prédicteurs.

no-answer = Sans réponse
no-answer-in-file = Sans réponse dans le fichier
number-or-more = { INTEGER($number) } ou plus
prevalence-of-everybody = Prévalence dans l’ensemble
prevalence-by = Prévalence selon { $grouping }

could-identify = des personnes pourraient être identifiées
