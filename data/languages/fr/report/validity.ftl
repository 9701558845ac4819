question = Les scores sont-ils liés comme prévu à d’autres variables ?
title = Validité
details-title = Facteurs distincts, groupes connus
properties-details-title = Propriétés de mesure, facteurs distincts, groupes connus

hypothesis-verdict = { $verdict ->
        [confirmed] confirmée
        [not-confirmed] non confirmée
       *[undecided] non tranchée
    }
one-hypothesis = { $verdict ->
        [confirmed] L’hypothèse formulée à l’avance est confirmée.
        [not-confirmed] L’hypothèse formulée à l’avance n’est pas confirmée.
       *[undecided] L’hypothèse formulée à l’avance n’est pas tranchée.
    }
stated-hypotheses = Sur { INTEGER($results) } hypothèses formulées à l’avance, { LIST($counts) }.
stated-results =
    Sur { INTEGER($results) } prédictions issues de { INTEGER($hypotheses) } { $hypotheses ->
        [one] hypothèse formulée
       *[other] hypothèses formulées
    } à l’avance, { LIST($counts) }.
count-confirmed = { $n ->
        [0] aucune n’est confirmée
        [one] 1 est confirmée
       *[other] { INTEGER($n) } sont confirmées
    }
count-not-confirmed = { $n ->
        [one] 1 n’est pas confirmée
       *[other] { INTEGER($n) } ne sont pas confirmées
    }
count-undecided = { $n ->
        [one] 1 n’est pas tranchée
       *[other] { INTEGER($n) } ne sont pas tranchées
    }

strongest-correlation =
    La corrélation la plus forte est { COEFFICIENT($r) }{ $interval ->
        [none] {""}
       *[other] {" "}{ $interval }
    }, entre { $variable } et { $scale ->
        [none] le score
       *[other] le score de { $scale }
    }.
repeating-variables =
    Contiennent peut-être les mêmes items, ce qui ne montrerait pas de validité : { LIST($variables) }. Désatténuée, la corrélation avec un score atteint 1.
hidden-variables = { $n ->
        [one] 1 variable n’est pas montrée : trop peu de personnes.
       *[other] { INTEGER($n) } variables ne sont pas montrées : trop peu de personnes.
    }
no-correlation = Aucune corrélation n’a pu être calculée.

summary-word = { $verdict ->
        [yes] Comme prévu
        [no] Autrement que prévu
        [undecided] Non tranché
       *[neutral] Aucune hypothèse
    }
summary-todo = { $verdict ->
        [yes] Citer comme preuve de validité
        [no] Expliquer les hypothèses non confirmées
        [undecided] Recueillir plus de réponses
       *[neutral] Formuler des hypothèses sous « external »
    }
summary-detail =
    { $rated ->
        [0] aucune propriété de mesure n’a pu être évaluée
        [one] { INTEGER($good) } propriété de mesure suffisante sur { INTEGER($rated) } évaluée
       *[other] { INTEGER($good) } propriétés de mesure suffisantes sur { INTEGER($rated) } évaluées
    }
summary-detail-stated =
    { $confirmed ->
        [one] { INTEGER($confirmed) } prédiction confirmée
       *[other] { INTEGER($confirmed) } prédictions confirmées
    } sur { INTEGER($results) } { $results ->
        [one] formulée
       *[other] formulées
    } ; { summary-detail }

ratios-not-computed = Les ratios hétérotrait-monotrait n’ont pas été calculés pour « { $model } ».
not-regressed = Les facteurs de « { $model } » n’ont pas été régressés sur « { $external } ».
scale-with-variable = { $variable }, { $scale }
several-correlations = corrélations

method-title = Validité
method-correlations =
    Les scores totaux ont été corrélés à des variables externes, avec des coefficients adaptés au niveau de mesure de chaque variable.
method-ad-hoc = Les corrélations bisériales et polysériales utilisent l’estimateur ad hoc { $olsson }.
method-errors =
    Les erreurs standards sont linéarisées et tiennent compte des poids, strates et grappes ; les intervalles sont symétriques sur l’échelle z de Fisher.
method-disattenuated =
    Les corrélations ont été corrigées de l’atténuation en les divisant par la racine carrée de la fidélité du score { $spearman }.
    Les erreurs d’échantillonnage de la corrélation et de la fidélité sont supposées indépendantes.
method-latent = Les facteurs du modèle de mesure ont été régressés sur chaque variable séparément { $muthen }.
method-counts =
    Les dénombrements ont été modélisés par régression de Poisson, ou par régression binomiale négative lorsqu’un test montrait une surdispersion { $cameron }.
method-hypotheses =
    Une hypothèse est confirmée si l’intervalle entier est dans la plage attendue, et non confirmée s’il est entièrement en dehors.
    Sinon, elle n’est pas tranchée.
method-discriminant =
    La validité discriminante des facteurs a été évaluée par les intervalles de confiance de leurs corrélations { $ronkko }
    et par les ratios hétérotrait-monotrait des corrélations { $henseler }.
method-groups =
    Les scores des groupes ont été comparés par le { hedges-g } de Hedges, corrigé pour les petits échantillons { $hedges }, et par la probabilité de supériorité { $mcgraw }.
method-properties = Les propriétés de mesure ont été évaluées selon les critères COSMIN { $prinsen }.

associations-chart-title = Corrélations avec des variables externes{ $isAssumed ->
        [true] {" "}(certaines supposées)
       *[false] {""}
    }
in-range =
    { INTEGER($confirmed) } { $confirmed ->
        [one] intervalle
       *[other] intervalles
    } sur { INTEGER($n) } { $confirmed ->
        [one] est dans la plage attendue
       *[other] sont dans la plage attendue
    } (en gris).
strongest = La corrélation la plus forte est { $r }, avec { $variable }.
key-expected = Bande grise : plage attendue.
associations-description = Points avec intervalles à 95 %, une ligne par variable ; les bandes grises montrent les plages attendues.
association-described = { $variable }, { $scale } : { $r } { $interval }.

associations-title = Scores et variables externes{ $isAssumed ->
        [true] {" "}(certaines supposées)
       *[false] {""}
    }
column-expected = Attendu
column-hypothesis = Hypothèse
column-disattenuated = Désatténué
column-problem = Problème
coefficient-name = { $kind ->
        [pearson] de Pearson
        [polyserial] polysériale
        [biserial] bisériale
        [polychoric] polychorique
       *[tetrachoric] tétrachorique
    }
problem = { $problem ->
        [marginal] marginal
        [moderate] modéré
       *[severe] sévère
    }
no-problem = aucun
disattenuated-note =
    Désatténué : divisé par la racine carrée de l’oméga du score, ou de son alpha à défaut. Les valeurs au-delà de ±1 n’ont pas d’intervalle.
latent-note =
    Facteur : corrélation du facteur du modèle avec la variable, obtenue en régressant le facteur sur cette seule variable. Pour les variables catégorielles, la corrélation porte sur la variable normale sous-jacente.
distinct-note = Problème : défaut de validité discriminante entre le facteur et la variable, jugé d’après la limite de l’intervalle la plus grande en valeur absolue.
expected-source = Source de l’hypothèse sur { $variable } : { $source }.

above-zero = supérieur à 0
below-zero = inférieur à 0
at-least = ≥ { COEFFICIENT($low) }
at-most = ≤ { COEFFICIENT($high) }
from-to = { COEFFICIENT($low) } à { COEFFICIENT($high) }

ratios-title = Rapports de cotes et de taux par écart type du score{ $isAssumed ->
        [true] {" "}(certaines variables supposées)
       *[false] {""}
    }
column-ratio-of = Rapport de
ratio-model = { $model ->
        [logistic] cotes
        [poisson] taux
       *[negative-binomial] taux (binomiale négative)
    }
ratios-note =
    Facteur par lequel la cote du oui, ou le taux d’un dénombrement, est multiplié pour chaque écart type du score.

factor-pair = { LIST($factors) }
discriminant-title = Les facteurs sont-ils distincts ?
problem-note =
    Problème : défaut de validité discriminante, jugé d’après la limite de l’intervalle la plus grande en valeur absolue. Aucun au-dessous de { COEFFICIENT(0.8) }, marginal à partir de { COEFFICIENT(0.8) }, modéré à partir de { COEFFICIENT(0.9) }, sévère à partir de 1 (Rönkkö & Cho, 2022).

groups-title = Scores par groupe
all-groups-title = Scores par groupe, toutes les échelles
compared-groups = { $level } par rapport à { $against ->
        [none] tous les autres
       *[other] { $against }
    }
column-superiority = Probabilité de supériorité
column-latent = Différence de moyenne latente
column-comparable = Comparables
comparable = { $comparable ->
        [supported] oui
        [partly] en partie
        [not-shown] non établi
        [undecided] non tranché
        [not-tested] non testé
       *[not-testable] non testable
    }
expected-of = { $level } : { $range ->
        [none] –
       *[other] { $range }
    }
groups-note =
    { hedges-g } : différence de moyennes standardisée de Hedges, avec l’écart type combiné.
    Probabilité de supériorité : probabilité qu’un membre du groupe pris au hasard ait un score plus élevé qu’un membre du groupe de comparaison pris au hasard ; les ex æquo comptent pour moitié.
comparable-note = Comparables : si les items permettent de comparer les scores de ces groupes (invariance de mesure).
comparable-untested = On ne vérifie pas ici si les items permettent ces comparaisons : `itemwise invariance` le fait.

properties-title = Propriétés de mesure
column-property = Propriété
column-evidence = Preuves
column-rating = Évaluation
property = { $property ->
        [content] Validité de contenu
        [structural] Validité structurelle
        [internal-consistency] Cohérence interne
        [invariance] Validité interculturelle, invariance de mesure
        [reliability] Fidélité (test-retest ou inter-juges)
        [measurement-error] Erreur de mesure
        [criterion] Validité de critère
        [hypotheses] Test d’hypothèses
       *[responsiveness] Sensibilité au changement
    }
sufficient = +{"\u00A0"}suffisante
insufficient = −{"\u00A0"}insuffisante
indeterminate = ?{"\u00A0"}indéterminée

properties-counted =
    Sur { INTEGER($n) } propriétés de mesure, avec ces données, { $sufficient ->
        [0] aucune n’est suffisante
        [one] une est suffisante
       *[other] { WORD($sufficient) } sont suffisantes
    }, { $insufficient ->
        [0] aucune n’est insuffisante
        [one] une est insuffisante
       *[other] { WORD($insufficient) } sont insuffisantes
    } et { $indeterminate ->
        [0] aucune n’est indéterminée
        [one] une est indéterminée
       *[other] { WORD($indeterminate) } sont indéterminées
    }.
no-externals = La définition ne nomme aucune variable externe : les ajouter sous « external ».

evidence-not-from-answers = Ne peut pas être jugée d’après les réponses : interroger des participants et des experts sur les items.
evidence-one-occasion = Exige des scores avant et après un changement connu, absents de ces données.
evidence-no-model = Aucun modèle confirmatoire n’a de solution propre.
evidence-not-testable = L’ajustement du modèle n’est pas testable.
evidence-no-solution = { $model } n’a pas de solution admissible.
evidence-no-common-factor = Aucun facteur commun n’a été trouvé ; l’ajustement de { $model } ne montre donc rien : { LIST($indices, type: "units") }.
evidence-fit-indices = { $model } : { LIST($indices, type: "units") }.
evidence-doubtful-fit = Un indice de { $model } est suffisant, mais son ajustement est douteux : { LIST($indices, type: "units") }.
evidence-same-data = { $model } a été choisi sur ces données, qui ne le testent donc pas : { LIST($indices, type: "units") }.
evidence-no-alpha = Alpha n’est pas défini.
below-0 = non défini (inférieur à 0)
evidence-structure-first = Évaluée seulement si la validité structurelle est suffisante ; alpha le plus bas : { $alpha }.
evidence-alphas =
    Alpha le plus bas de { INTEGER($n) } { $n ->
        [one] échelle
       *[other] échelles
    } : { $alpha }.
evidence-no-groups = On n’a pas testé si les groupes répondent aux items de la même façon.
evidence-groups-misfit = Aucun modèle commun ne s’ajuste aux groupes selon { LIST($groupings) } ; l’égalité n’a donc pas été évaluée.
evidence-groups-undecided = La comparabilité selon { LIST($groupings) } n’est pas tranchée.
evidence-groups-alike = Comparables selon { LIST($groupings) }.
evidence-items-differ =
    Des items diffèrent selon { LIST($groupings) } ({ $differ ->
        [one] { INTEGER($differ) } regroupement
       *[other] { INTEGER($differ) } regroupements
    } sur { INTEGER($n) }).
evidence-no-repeat = Pas de seconde passation ni de second juge.
evidence-no-figure = Masqué ou non défini.
evidence-intraclass = Corrélation intraclasse la plus basse : { $icc }.
evidence-no-important-change = Le changement minimal important n’est pas connu.
evidence-detectable-change =
    Plus petit changement détectable : { DECIMAL($detectable, digits: 1) }. { evidence-no-important-change }
evidence-changes = { $scale } : plus petit changement détectable { $detectable }, changement minimal important { $important }.
evidence-no-gold-standard = La définition ne nomme aucun étalon de référence.
evidence-criteria =
    Corrélation la plus basse avec { INTEGER($n) } { $n ->
        [one] étalon de référence
       *[other] étalons de référence
    } (s’il est binaire, aire sous la courbe) : { $lowest }.
evidence-no-hypotheses = La définition ne formule aucune hypothèse.
evidence-hypotheses =
    { $confirmed ->
        [one] { INTEGER($confirmed) } prédiction confirmée
       *[other] { INTEGER($confirmed) } prédictions confirmées
    } sur { INTEGER($stated) } { $stated ->
        [one] tirée
       *[other] tirées
    } des hypothèses formulées{ $undecided ->
        [0] {""}
        [one] , { INTEGER($undecided) } non tranchée
       *[other] , { INTEGER($undecided) } non tranchées
    }.

cosmin-fit-note =
    Critères d’ajustement de COSMIN (Prinsen et al., 2018) : { LIST($criteria, type: "or") }.
    Un ajustement suffisant exige aussi que le test ne rejette pas le modèle ; un modèle qui ne s’ajuste pas est insuffisant quels que soient ces indices.
cosmin-fit = { $better ->
    [high] { $name } supérieur à { COEFFICIENT($value) }
   *[low] { $name } inférieur à { COEFFICIENT($value) }
}
cosmin-reliability-note =
    Exigé : au moins { COEFFICIENT($alpha) } pour alpha et pour la fidélité test-retest ou inter-juges ; au moins { COEFFICIENT($criterion) } pour les corrélations avec des étalons de référence (ou les aires sous la courbe).
cosmin-share-note =
    Le plus petit changement détectable doit être inférieur au changement minimal important. Au moins { LEVEL($hypotheses) } des prédictions doivent être confirmées par leurs intervalles.
cosmin-quality-note = Les critères évaluent le résultat, non la qualité de l’étude.
