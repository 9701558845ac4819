people-unweighted = { INTEGER($n) } { $n ->
        [one] personne, non pondérée
       *[other] personnes, non pondérées
    }.
people-frequencies = { INTEGER($n) } { $n ->
        [one] personne, comptée
       *[other] personnes, comptées
    } par poids de fréquence.
-effective = {" "}(taille effective d’échantillon { INTEGER($effective) })
people-weighted = { INTEGER($n) } { $n ->
        [one] personne, pondérée
       *[other] personnes, pondérées
    } par poids d’échantillonnage{ -effective }.
people-weighted-alike = { INTEGER($n) } { $n ->
        [one] personne, pondérée
       *[other] personnes, pondérées
    }{ -effective } ; { $levels ->
        [one] toutes dans un seul groupe selon { $grouping }
       *[other] les { INTEGER($levels) } groupes selon { $grouping } ont un poids à peu près égal
    }.
people-weighted-within = { INTEGER($n) } { $n ->
        [one] personne, pondérée
       *[other] personnes, pondérées
    } { $levels ->
        [one] dans un seul groupe selon { $grouping }
       *[other] au sein de chacun des { INTEGER($levels) } groupes selon { $grouping }
    }{ -effective }.

people-figure = { $n ->
        [one] personne
       *[other] personnes
    }
complete-figure = { LEVEL($share) } ont répondu à tous les items

question = Qui a répondu, et que manque-t-il ?
people = { INTEGER($n) } { $n ->
        [one] personne
       *[other] personnes
    }.
people-by-level = { INTEGER($n) } personnes, { $isRange ->
        [true] de { INTEGER($least) } à { INTEGER($most) }
       *[false] { INTEGER($most) }
    } dans chacun des { INTEGER($levels) } groupes selon { $grouping }.
none-missing = Tout le monde a répondu à tous les items.
complete = { PERCENT($share) } ont répondu à tous les items.
complete-and-none = { PERCENT($share) } ont répondu à tous les items, { PERCENT($none) } à aucun.
most-missing = L’item le plus souvent manquant est { $item } : { PERCENT($share) }{ $isWeighted ->
        [true] {" "}(pondéré, à la différence des autres parts)
       *[false] {""}
    }.

title = L’enquête
rows = { $isTable ->
        [true] La table
       *[false] Le fichier
    } { $file } a { INTEGER($rows) } { $rows ->
        [one] ligne
       *[other] lignes
    }.
excluded = { $reason } ({ INTEGER($rows) })
excluded-rows = Lignes exclues : { LIST($reasons) }.
patterns = { $n ->
        [one] Il y a 1 patron de réponses distinct
       *[other] Il y a { INTEGER($n) } patrons de réponses distincts
    }.
weighting-effect =
    L’effet de plan des poids seuls est { DECIMAL($effect, digits: 2) }. Les nombres de personnes ne sont pas pondérés.

groups-title = Groupes de répondants
column-weighted-share = Part pondérée
level-unknown = inconnu
missing-note = Les parts de réponses manquantes sont des moyennes sur les items.
few-people-note =
    Les parts de réponses manquantes ne sont pas montrées pour les niveaux de moins de { INTEGER($least) } personnes : { LIST($levels) }.

missing-title = Réponses manquantes
missing-table-title = Réponses manquantes par item
column-all-missing = Total manquant
of-all-people = Les parts portent sur toutes les personnes{ $isWeighted ->
        [true] , pondérées
       *[false] {""}
    }.
incomplete = { INTEGER($n) } { $n ->
        [one] personne a laissé
       *[other] personnes ont laissé
    } au moins un item sans réponse.
incomplete-and-one = { INTEGER($n) } { $n ->
        [one] personne a laissé
       *[other] personnes ont laissé
    } au moins un item sans réponse, dont { INTEGER($one) } un seul.
missing-range =
    Selon { $grouping }, de { PERCENT($low) } ({ $lowLevel }) à { PERCENT($high) } ({ $highLevel })
    des réponses manquent.

shares-by-treatment = La part des personnes qui { -did } { $measured } est de { LIST($shares) }.
share-complete = { PERCENT($share) } avec les réponses complètes
share-known = { PERCENT($share) } avec les réponses connues
share-imputed = { PERCENT($share) } avec les réponses imputées
share-shifted =
    Si, pour les réponses manquantes, la cote du oui était { WORD($odds) } fois la cote imputée, elle serait de { PERCENT($share) }.

few-missing = { PERCENT($share) } de toutes les réponses manquent.
not-tested = Trop peu de personnes ont laissé un même item sans réponse pour tester si cela dépend d’autres réponses.
independent =
    Rien ne montre que l’absence de réponse à un item dépende des autres réponses ou des groupes ({ INTEGER($tested) } { $tested ->
        [one] item testé
       *[other] items testés
    }).
depends-on-answers = { $n ->
    [0] Rien ne montre que l’absence de réponse à un item dépende des autres réponses ({ INTEGER($tested) } testés)
   *[other] L’absence de réponse à un item dépend des autres réponses pour { COUNT($items) ->
        [0] les { INTEGER($tested) } items testés
       *[other] { INTEGER($n) } items sur { INTEGER($tested) } testés : { LIST($items, most: 6) }
    }
}.
largest-odds = Le rapport de cotes par écart type du score des autres items est de { DECIMAL($odds, digits: 2) } pour { $item }, le plus éloigné de 1.
depends-on-groups = Les réponses manquantes diffèrent aussi selon { LIST($groups) }.
little-test = Le test de Little { $isRejected ->
    [true] rejette
   *[false] ne rejette pas
} l’hypothèse que les réponses manquent complètement au hasard, χ²({ INTEGER($df) }) = { DECIMAL($chiSquare, digits: 2) }, p { P($p) }.
alpha-of-answers = L’alpha de tous les items est de { COEFFICIENT($answered) } d’après toutes les réponses et de { COEFFICIENT($complete) } d’après les réponses complètes.
factors-of-answers = { $isSame ->
    [true] Les deux donnent le même nombre de facteurs
   *[false] Les réponses complètes donnent { WORD($listwise) } facteurs, toutes les réponses { WORD($all) }
}.
dependence-title = Réponses manquantes et autres réponses
column-unanswered = Sans réponse
column-differs-by = Diffère selon
dependence-note =
    Rapports de cotes de l’absence de réponse à un item par écart type de la moyenne des autres items (chacun
    standardisé), à groupes donnés. Les items laissés sans réponse par moins de dix personnes ne sont pas testés.
