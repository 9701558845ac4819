reported = « { $variable } » ({ $context ->
        [none] tout contexte
       *[other] { $context }
    }, { $missing ->
        [imputed] réponses manquantes imputées
        [as-yes] réponses manquantes comptées comme oui
        [as-no] réponses manquantes comptées comme non
        [ipw] réponses complètes, pondérées pour la non-réponse
        [complete] réponses complètes
       *[known] réponses connues
    })
where = { COUNT($levels) ->
        [0] ensemble
       *[other] { LIST($levels) }
    }
level-of-group = { $level } ({ $group })

prevalence = { $figure ->
        [low] Limite inférieure de l’intervalle à 95 % de la prévalence de { $reported }, { $where }
        [high] Limite supérieure de l’intervalle à 95 % de la prévalence de { $reported }, { $where }
       *[estimate] Prévalence de { $reported }, { $where }
    }
difference = Différence de prévalence de { $reported } : { $first } moins { $second }
extreme-level = { $end ->
        [highest] Plus haute prévalence de { $reported } selon { $group }
       *[lowest] Plus basse prévalence de { $reported } selon { $group }
    }
regression-term = { $figure ->
        [odds-ratio] Rapport de cotes de { $term } dans la régression de { $reported }
        [p] Valeur p de { $term } dans la régression de { $reported }
       *[estimate] Coefficient de { $term } dans la régression de { $reported }
    }
regression-test = Test de Wald de { $term } dans la régression de { $reported }

item-correlation = { $end ->
        [smallest] Plus petite corrélation entre deux items
       *[largest] Plus grande corrélation entre deux items
    }
exploratory-structure = Solution exploratoire comparée à la structure « { $structure } »
-version = { $version ->
        [scaled] échelonné
        [robust] robuste
       *[standard] standard
    }
exploratory-fit =
    { $index } { -version } de la solution exploratoire à { INTEGER($factors) } { $factors ->
        [one] facteur
       *[other] facteurs
    }
model-fit = { $index } { -version } du modèle confirmatoire « { $structure } »
model-admissible = Admissibilité du modèle confirmatoire « { $structure } »
factor-correlation = Corrélation de { LIST($factors) } dans le modèle confirmatoire « { $structure } »
reliability = { $coefficient } de « { $scale } »{ $structure ->
        [none] {""}
       *[other] {" "}(structure « { $structure } »)
    }
-step = { $step ->
        [configural] configurale
        [thresholds] des seuils
        [loadings] des saturations
        [intercepts] des intercepts
        [scalar] scalaire
        [strict] stricte
       *[means] des moyennes
    }
invariance = Invariance de mesure selon { $group }, structure « { $structure } », jusqu’à l’invariance { -step }
comparability = Comparabilité des groupes selon { $group } sur les facteurs de « { $structure } »
information = { $figure ->
        [peak] Niveau du trait où l’information du test est maximale, { -irt-factor }
        [share-within-one-sd] Part de l’information du test à moins d’un écart type de la moyenne, { -irt-factor }
       *[peak-within-one-sd] Maximum de l’information du test à moins d’un écart type de la moyenne, { -irt-factor }
    }
-irt-factor = facteur « { $factor } » du modèle de réponse à l’item « { $structure } »
path = { $path } de l’analyse

among-people = Part des personnes répondant « { $answer } » à « { $question } », { $where }
among-experiences = Part des expériences ayant la réponse « { $answer } » à « { $question } », { $item ->
        [none] tous les items
       *[other] item { $item }
    }
burden = Nombre de personnes pour { $reported }, { $level }
all-of-group = tous les niveaux de { $group }
predictor = { $figure ->
        [effect] Effet marginal moyen de { $term } sur { -predicted }
       *[estimate] Coefficient logit de { $term } pour { -predicted }
    }
-predicted =
    { $question ->
        [none] {""}
       *[other] « { $question } » :{" "}
    }« { $outcome } » ({ $model ->
        [complete] selon le plan de sondage, cas complets
        [imputed] selon le plan de sondage, prédicteurs manquants imputés
       *[random] intercepts aléatoires, cas complets
    })
outcome-trend = Variation ajustée de « { $outcome } » par item supplémentaire (en logit, log du taux ou moyenne)

level-with-figure = { $level } ({ $figure })
admissible = la solution est admissible
inadmissible = la solution n’est pas admissible ({ LIST($problems) })
explored = { $verdict ->
        [reproduced] reproduite par la solution exploratoire
        [partly-reproduced] reproduite en partie par la solution exploratoire
       *[not-reproduced] non reproduite par la solution exploratoire
    }
peak-at = l’information est maximale à { DECIMAL($peak, digits: 1) } écarts types de la moyenne
invariance-reached = { $step ->
        [none] même l’invariance configurale n’est pas acquise
        [configural] l’invariance configurale est acquise
        [thresholds] l’invariance des seuils est acquise
        [loadings] l’invariance des saturations est acquise
        [intercepts] l’invariance des intercepts est acquise
        [scalar] l’invariance scalaire est acquise
        [strict] l’invariance stricte est acquise
       *[means] l’égalité des moyennes latentes est acquise
    }{ -left-out }
-left-out = { COUNT($leftOut) ->
        [0] {""}
       *[other] , sans { LIST($leftOut) }
    }
items-differ = { $n ->
        [0] aucun item ne diffère de façon établie entre les groupes
        [one] 1 item diffère entre les groupes
       *[other] { INTEGER($n) } items diffèrent entre les groupes
    }{ -left-out }
truth = { $isTrue ->
        [true] vrai
       *[false] faux
    }

comparison-result = comparaison des groupes selon { $group } sur la structure « { $structure } »
model-result = modèle confirmatoire « { $structure } »
exploratory-structure-result = comparaison de la solution exploratoire à la structure « { $structure } »
exploratory-result =
    ajustement de la solution exploratoire à { INTEGER($factors) } { $factors ->
        [one] facteur
       *[other] facteurs
    }
irt-result = modèle de réponse à l’item « { $structure } »
invariance-result = test d’invariance de la structure « { $structure } » selon { $group }
reliability-result = fidélité de l’échelle « { $scale } »{ $structure ->
        [none] {""}
       *[other] {" "}de la structure « { $structure } »
    }

few-levels = Moins de deux niveaux de { $group } ont pu être comparés.
baseline-misfit = Le modèle configural selon { $group } ne s’ajuste pas.
groups-not-compared = Les groupes selon { $group } n’ont pas pu être comparés.
few-answers = La comparabilité des groupes n’est pas tranchée.
no-factor-correlation = Le modèle « { $structure } » n’a pas de corrélation de { LIST($factors) }.
undefined-index = { $version ->
        [scaled] Le { $index } échelonné n’est pas défini pour ce modèle.
        [robust] Le { $index } robuste n’est pas défini pour ce modèle.
       *[standard] Le { $index } standard n’est pas défini pour ce modèle.
    }
no-item-left = La structure n’a pas été examinée : il ne reste aucun item d’un facteur.
only-explored = La structure n’a pas été examinée : une rotation détermine les items de ses facteurs.
no-solution = La structure n’a pas été examinée : aucune solution n’a ce nombre de facteurs.
exploratory-not-converged = La solution exploratoire n’a pas convergé.
irt-not-converged = Le modèle de réponse à l’item « { $structure } » n’a pas convergé.
no-irt-factor = Le modèle de réponse à l’item « { $structure } » n’a pas de facteur « { $factor } ».
step-unsolved = L’étape d’invariance { -step } n’a pas de solution : { $problem }.
bad-path = « { $path } » n’est pas un chemin tel que correlation.matrix[0][1].
nothing-at-path = L’analyse n’a rien à { $path }.
hidden-at-path = Le chiffre à { $path } est absent ou masqué.
no-number-at-path = Il n’y a pas de nombre à { $path }.
undefined-reliability = { $coefficient } n’est pas défini pour l’échelle « { $scale } ».
no-question = L’analyse n’a pas de réponses à « { $question } ».
no-burden = L’analyse n’a pas de nombres de personnes selon { $group }.
no-predictors = L’analyse n’a pas de régression de « { $outcome } ».
no-outcome = L’analyse n’a pas de résultat « { $outcome } ».
assumed-outcome = Les valeurs de « { $outcome } » dans ces données sont supposées, non observées.
hidden-outcome = Le résultat n’est pas montré : { $reason }.
no-trend = Aucune tendance n’a été calculée pour le résultat.
no-prevalence = Aucune prévalence n’a été calculée.
no-group = L’analyse n’a pas de regroupement { LIST($groups, type: "or") }.
no-estimate = L’analyse n’a pas de prévalence de { $reported }, { $where }.
no-estimate-by = L’analyse n’a pas de prévalence de { $reported } selon { $group }.
no-level = Le regroupement { $group } n’a pas de niveau « { $level } ».
no-coefficient = La régression n’a pas de coefficient « { $term } ».
no-term = La régression n’a pas de terme « { $term } ».
no-regression = L’analyse n’a pas de régression de { $reported }.
hidden-figure = Le chiffre est masqué : { $reason }.
hidden-difference = La différence est masquée : { $reason }.
hidden-regression = La régression est masquée : { $reason }.
hidden-levels = Des chiffres sont masqués ou non définis : { LIST($levels) }.
