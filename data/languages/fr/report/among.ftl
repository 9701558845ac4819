question-tables = { $question } : toutes les réponses, par groupe et par item
question-by = { $question }, selon { $by }
question-by-question = { $question }, selon « { $other } »
question-by-item = { $question }, par item

share-of-experiences = Part des expériences
answers-base = Parts de { $base }.
answers-see = La plus grande part est celle de { $answer } : { $share }.
answers-description = Un point par réponse avec son intervalle à 95 %, la plus fréquente en premier : { LIST($answers) }.
answer-figure = { $answer } { $share }

most-often = { $answer } le plus souvent
share-of-base = { $share } de { $base }.
next-answer = Ensuite : { $answer }, { $share }.
question-todo = Présenter ce chiffre avec sa base

column-experiences = Expériences
several-note = Plusieurs réponses pouvaient être choisies.
same-people-note = Base : mêmes personnes que pour l’ensemble.
same-experiences-note = Base : mêmes expériences que pour l’ensemble.
one-group-note = Seules comptent les expériences dont toutes les réponses à « { $other } » relèvent d’un même groupe.
all = Ensemble
column-both = Les deux
column-expected = Attendu si indépendantes
pairs-title = { $question } : paires de réponses
pairs-note =
    Paires des huit réponses les plus fréquentes, avec des intervalles conjoints pour toutes les paires.
    Les dix paires les plus fréquentes sont montrées.

burden-title = Nombre de personnes
-treated = { $treatment ->
        [imputed] les réponses manquantes sont imputées
        [as-no] les réponses manquantes comptent comme non
       *[known] seules les réponses connues comptent
    }
burden = Environ { INTEGER($people) } personnes { -did } { $measured }, soit { PERCENT($share) } de l’ensemble des { INTEGER($all) } personnes si celles qui ne sont pas couvertes comptent comme non.
burden-interval =
    Environ { INTEGER($people) } { INTERVAL($low, $high, as: "decimal", digits: 0) } personnes { -did } { $measured },
    soit { PERCENT($share) } de l’ensemble des { INTEGER($all) } personnes si celles qui ne sont pas couvertes comptent comme non.
burden-in-context =
    La dernière fois { $context } : environ { INTEGER($people) } { INTERVAL($low, $high, as: "decimal", digits: 0) }, { PERCENT($share) }.
burden-figure = personnes { $about ->
    [experiences] ayant déclaré
    [abilities] ayant réussi
   *[other] ayant répondu oui à
} { $measured }
burden-of = estimation, sur { INTEGER($all) } ; les personnes non couvertes comptent comme non
burden-table-title = Nombres estimés de personnes
column-measured = { $about ->
        [experiences] Déclaré
        [abilities] Réussi
       *[other] Réponse oui
    }
column-all-people = Ensemble
column-share-reached = Part couverte
column-share-of-reached = Part des personnes couvertes
column-share-of-all = Part du tout
people-note =
    Nombre de personnes : la part parmi les personnes couvertes par l’enquête, multipliée par la part couverte et par l’ensemble des personnes.
    Les personnes non couvertes comptent comme non.
digits-note =
    Les nombres sont arrondis à trois chiffres significatifs ; l’ensemble des personnes et la part couverte sont tenus pour connus ; { -treated }.

predictors-title = { $about ->
        [experiences] Prédicteurs de la déclaration et des réponses
       *[other] Prédicteurs des réponses
    }
outcome-measured = { $about ->
        [experiences] A déclaré
        [abilities] A réussi
       *[other] A répondu oui à
    } { $measured }
outcome-answer = { $question } : { $answer }
outcome-any = { $question } : { $none ->
        [none] une réponse quelconque
       *[other] toute réponse sauf « { $none } »
    }

adjusted-for-unit = Chaque régression est ajustée sur { $unit }.
imputed = Les prédicteurs manquants ont été imputés { INTEGER($times) } fois.
exploratory =
    Les régressions exploratoires ont, par coefficient, moins de dix personnes ayant la réponse la plus rare ;
    leurs résultats sont provisoires.
simulated = Ces réponses sont simulées : leurs liaisons ont été introduites et valent par construction.
no-causes = Des liaisons transversales n’établissent pas de causes.
hidden-outcomes = { INTEGER($n) } { $n ->
        [one] variable n’a
       *[other] variables n’ont
    } pas de régression, faute de personnes ou en raison du contrôle de la divulgation.

associated = Prédicteurs significatifs de « { $outcome } » (rapports de cotes) : { LIST($terms, most: 4) }.
not-associated = « { $outcome } » n’a aucun prédicteur significatif.
term-odds = { $term } ({ DECIMAL($odds, digits: 2) })
term-level = { $predictor } : { $level }

column-complete = Rapport de cotes, cas complets
column-imputed = Imputé
column-random = Intercepts aléatoires
column-effect = Effet marginal moyen, points de pourcentage
exploratory-note = Exploratoire : peu de personnes par coefficient.
complete-note = Cas complets : { $isRounded ->
        [true] environ{" "}
       *[false] {""}
    }{ INTEGER($complete) } sur { INTEGER($n) }.
hidden-note = Omis par le contrôle de la divulgation : { LIST($predictors) }.
random-note = Intercepts aléatoires : { INTEGER($n) } { $unit ->
        [none] { $n ->
            [one] unité
           *[other] unités
        }
       *[other] { $n ->
            [one] niveau
           *[other] niveaux
        } de { $unit }
    }, { standard-deviation } { DECIMAL($sd, digits: 2) }.
between-note =
    Pour les prédicteurs constants au sein des niveaux, les degrés de liberté sont le nombre de niveaux
    moins le nombre de ces prédicteurs moins un.

probabilities-title = Probabilités ajustées : { $outcome }
column-probability = Probabilité
probabilities-note =
    Probabilité prédite moyenne si tout le monde avait ces niveaux, les autres prédicteurs restant tels qu’observés.

method-title = Questions de suivi
method =
    { $about ->
    [experiences] Dans les parts de personnes, une réponse compte si elle a été choisie pour un item quelconque que la personne a déclaré.
    [abilities] Dans les parts de personnes, une réponse compte si elle a été choisie pour un item quelconque que la personne a réussi.
   *[other] Dans les parts de personnes, une réponse compte si elle a été choisie pour un item quelconque auquel la personne a répondu oui.
    }
    Une réponse manquante compte comme non choisie.
    Les parts d’expériences sont des estimations par le ratio, avec une expérience par item { $about ->
        [experiences] déclaré
        [abilities] réussi
       *[other] avec réponse oui
    } et les personnes pour grappes.
    Leurs intervalles sont des intervalles de Wilson avec le nombre effectif d’expériences.
predictors-method-title = Prédicteurs
predictors-method =
    Les variables sont analysées par des régressions logistiques quasi-binomiales qui tiennent compte du plan de sondage.
    Chaque niveau du regroupement selon lequel l’échantillon a été tiré a un intercept.
    Une réponse manquante à un item compte comme non ; les personnes sans aucune réponse sont exclues.
    Les prédicteurs manquants sont imputés par équations enchaînées avec appariement sur la moyenne prédite ;
    les estimations sont combinées selon les règles de Rubin.
    À titre de comparaison, des modèles non pondérés à intercepts aléatoires sont estimés par quadrature adaptative.
    Les effets marginaux moyens sont des dérivées moyennes des probabilités des personnes, ou des différences moyennes entre niveaux,
    avec des erreurs standards par la méthode delta.
burden-method-title = Nombres de personnes
burden-method =
    Le logit de la part de chaque niveau est tiré 5 000 fois d’une loi normale.
    Les intervalles des nombres de personnes sont les percentiles 2,5 et 97,5 des nombres obtenus.
