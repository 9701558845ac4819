question = Comment les résultats varient-ils selon le nombre d’items ?
ends = { $outcome } : { $from } sans aucun item, { $to } avec { $number }.

title =
    Résultats selon le nombre d’items { -done }{ -assumed-outcomes }
title-score = Résultats selon le score à tous les items{ -assumed-outcomes }
-assumed-outcomes = { $isAssumed ->
        [true] {" "}(résultats supposés)
       *[false] {""}
    }
appendix-title = Résultats selon le score et la classe latente

assumed-caution =
    { COUNT($outcomes) ->
        [one] Ce résultat est supposé
       *[other] Ces résultats sont supposés
    } : { LIST($outcomes) }. Les valeurs ont été simulées pour illustrer l’analyse et ne sont pas des constats.
association-caution = Ces liaisons n’impliquent pas de causalité.
same-source-caution = Les mêmes personnes ont répondu aux items et aux questions sur les résultats, dans une seule enquête.

number-not-shown = { $outcome } selon le nombre d’items n’est pas montré : { $reason }.
class-not-shown = { $outcome } selon la classe latente n’est pas montré : { $reason }.

contrast = { $outcome }, { $number } items par rapport à aucun ({ -people }) : { LIST($contrasts) }.
adjusted-contrast =
    { $outcome }, { $number } items par rapport à aucun, ajusté sur { $covariates } ({ -people }) : { LIST($contrasts) }.
score-contrast = { $outcome }, pour un score plus élevé d’un écart type : { LIST($contrasts) }.
one-ratio = { $ratio } fois la valeur de référence
one-difference = une différence de { $difference }
one-difference-in-points = une différence de { $difference } points de pourcentage
estimate-with-interval = { $estimate } { $interval }

-people = { $isAbout ->
        [true] environ { INTEGER($n) } personnes
       *[false] { $n ->
            [one] 1 personne
           *[other] { INTEGER($n) } personnes
        }
    }

-trend = { $trend ->
        [increase] Le résultat augmente avec le nombre d’items
        [decrease] Le résultat diminue avec le nombre d’items
       *[undetected] Le résultat n’a pas de tendance significative selon le nombre d’items
    }
trend = { -trend } (p { P($trendP) }).
trend-with-departure =
    { -trend } (p { P($trendP) }) et { $departs ->
        [true] s’écarte d’une tendance linéaire
       *[false] ne s’écarte pas significativement d’une tendance linéaire
    } (p { P($departureP) }).

tested-grouping = { $group } (p corrigé selon Holm { P($adjustedP) })
trend-differs = { $outcome } : la tendance diffère selon { LIST($groups) }.
trend-does-not-differ = { $outcome } : la tendance ne diffère pas significativement selon { LIST($groups) }.

e-value =
    { $outcome } : un facteur de confusion non mesuré, lié au nombre d’items et au résultat par des risques relatifs de { DECIMAL($estimate, digits: 2) } chacun, pourrait expliquer entièrement cette liaison.
    Une confusion plus faible ne le pourrait pas. Des risques relatifs de { DECIMAL($limit, digits: 2) } chacun suffiraient pour que l’intervalle contienne l’absence de liaison.

by-class = { $outcome } selon la classe latente, de la classe ayant le moins d’items à celle qui en a le plus : { LIST($values) }.

chart-title =
    Résultats selon le nombre d’items différents { -done }{ -assumed-outcomes }
chart-see = { $outcome } : { $from } à { $first }, { $to } à { $last }.
dots = Points : observé, avec intervalles à 95 %.
adjusted-dots = Points : ajusté sur { $covariates }, avec intervalles à 95 %. Cercles vides : observé.
chart-description = Un panneau par résultat : sa part, son taux ou sa moyenne selon le nombre d’items différents.
described-panel = { $outcome } : { LIST($points) }.
described-point = { $number } : { $estimate }
column-different-items = Items différents
column-level-figure = Part, taux ou moyenne
column-as-observed = Observé
column-estimate-with-interval = Estimation [intervalle à 95 %]

shares-by-number-title = Résultats selon le nombre d’items différents
means-by-number-title = Moyennes et taux selon le nombre d’items différents
shares-by-class-title = Résultats selon la classe latente
means-by-class-title = Moyennes et taux selon la classe latente
column-observed = Observé
column-mean-of-items = Nombre moyen d’items
standardized-note = Standardisé : comme si tout le monde avait ce nombre d’items, les covariables restant telles qu’observées.
complete-covariates-note =
    Les chiffres observés portent sur { INTEGER($n) } personnes ; les chiffres standardisés, sur les { INTEGER($complete) } ({ PERCENT($share) }) ayant toutes les covariables.
number-note = Référence des rapports et des différences : aucun item. D’après les personnes ayant répondu à tous les items et au résultat.
class-note =
    Les classes sont ordonnées du plus petit au plus grand nombre d’items ; la première est la référence des rapports et des différences. Les chiffres sont corrigés de l’erreur de classement.

tests-title = Tests de Wald des tendances selon le nombre d’items
trend-by-number = Tendance linéaire
departure = Écart à la tendance linéaire
trend-by = Différence de tendance selon { $group }
holm-note = Holm : corrigé pour le nombre de regroupements testés.

score-title = Variation des résultats si le score de chacun était plus élevé d’un écart type

method-title = Résultats
method-number =
    Les résultats ont été régressés séparément sur le nombre d’items différents et sur le score, parmi les personnes ayant répondu à tous les items et au résultat.
method-score = Les résultats ont été régressés sur le score, parmi les personnes ayant répondu à tous les items et au résultat.
method-models = Les modèles étaient logistiques pour les résultats binaires, de Poisson pour les dénombrements et linéaires pour les résultats continus.
method-standardized =
    Les chiffres ont été standardisés { $graubard } sur toutes les personnes ayant des covariables complètes.
method-errors = Les erreurs standards des parts, des rapports et des différences ont été linéarisées selon le plan de sondage { $binder }.
method-e-value = Les valeurs E { $vanderweele } montrent quelle force devrait avoir un facteur de confusion non mesuré pour expliquer entièrement une liaison.
method-classes =
    Les résultats selon la classe latente sont corrigés de l’erreur de classement { $bolck } { $vermunt }.
    Leurs erreurs standards tiennent compte de l’incertitude des classes estimées { $bakk }.
