quoted = « { $label } »
by-group = Selon { $group }
small-group = un petit groupe

-items =
    { $items ->
        [one] 1 item
       *[other] { INTEGER($items) } items
    }
-found =
    { $different ->
        [0] { $items ->
            [0] les items n’ont pas été comparés un à un
            [one] aucune différence n’a été trouvée pour le seul item
           *[other] aucun des { INTEGER($items) } items ne diffère de façon établie
        }
        [one] { INTEGER($different) } item sur { INTEGER($items) } diffère
       *[other] { INTEGER($different) } items sur { INTEGER($items) } diffèrent
    }
-lacking =
    { COUNT($lacking) ->
        [0] {""}
       *[other] {"\u202F"}; il manque des ancres aux items de { LIST($lacking) }
    }
-not-linked =
    { $items ->
        [0] des items diffèrent, et moins de la moitié peuvent servir d’ancres
       *[other] { -found }{ -lacking }
    }
-named =
    { COUNT($named) ->
        [0] {""}
       *[other] {" "}({ LIST($named) })
    }

-given =
    { COUNT($equal) ->
        [0] Cela étant, l’égalité ne peut être admise pour aucun paramètre.
       *[other] D’après les variations de l’ajustement, l’égalité peut être admise pour { LIST($equal) }{ $isContradicted ->
            [true] , bien qu’un test de différence soit significatif
           *[false] {""}
        }. Vu le défaut d’ajustement, cela ne prouve pas l’égalité.
    }
-needed =
    { $needed ->
        [none] {"\u202F"}; aucun nombre réaliste de personnes n’y suffirait
       *[other] {"\u202F"}; il faudrait environ { INTEGER($needed) } personnes pour trancher
    }
-untested =
    { $reason ->
        [one-group] moins de deux groupes peuvent être comparés
        [few-items] les tests d’items exigent trois items comparables par facteur
        [no-solution] les modèles par groupe n’ont pas de solution admissible
       *[not-linked] les paramètres des items par groupe n’ont pas pu être estimés
    }

-remedy =
    { $code ->
        [undecided] { $reason ->
            [few-items] {"\u202F"}; il faudrait plus d’items pour trancher
           *[other] {"\u202F"}; il faudrait plus de personnes dans chaque groupe pour trancher
        }
       *[other] {""}
    }

verdict =
    { $code ->
        [supported] oui
        [partly] en partie
        [not-shown] non établi
        [undecided] non tranché
        [not-tested] non testé
       *[not-testable] non testable
    }

question = Peut-on comparer les groupes ?
answer-comparable =
    Selon { LIST($groups) }, oui : { -found }{ -named }{ -lacking }.
    { $ruledOut ->
        [shifts] Sont exclus des décalages d’au moins { DECIMAL($shift, digits: 2) } logit
        [means] Sont exclues des variations de moyenne d’au moins { DECIMAL($change, digits: 2) } ET
       *[both] Sont exclus des décalages d’au moins { DECIMAL($shift, digits: 2) } logit et des variations de moyenne d’au moins { DECIMAL($change, digits: 2) } ET
    } (intervalles à 90 %).
answer-means-move =
    Selon { LIST($groups) }, en partie : { -found }{ -named }{ -lacking }.
    Si l’on en tient compte, la moyenne pour { $level } sur « { $factor } » passe de { DECIMAL($from, digits: 2) } à { DECIMAL($to, digits: 2) } ET.
answer-linked =
    Selon { LIST($groups) }, en partie : { -found }{ -named }{ -lacking }.
    Les autres items relient les groupes.
answer-not-linked =
    Selon { LIST($groups) }, non établi : { -not-linked } ; on ignore donc lesquels diffèrent.
answer-misfit =
    Selon { LIST($groups) }, non tranché : le modèle configural ne s’ajuste pas ({ $figures }).
    { -given } Un modèle qui s’ajuste permettrait de trancher.
answer-open =
    Selon { LIST($groups) }, non tranché : { -found }{ -lacking }.
    Des décalages allant jusqu’à { DECIMAL($largest, digits: 2) } logit restent possibles (valeur limite { DECIMAL($shift, digits: 2) }){ -needed }.
answer-models =
    Selon { LIST($groups) }, { verdict } : { COUNT($equal) ->
        [0] aucune étape ne tient
       *[other] l’égalité tient pour { LIST($equal) }
    }{ COUNT($released) ->
        [0] {""}
       *[other] {"\u202F"}; en libérant { LIST($released) }, l’étape { $step } tient
    }. Les items n’ont pas été testés un à un.
levels-left-out = Omis : { INTEGER($n) } { $n ->
        [one] groupe
       *[other] groupes
    } sur { INTEGER($all) }.

short-misfit = Selon { LIST($groups) }, non tranché : le modèle configural ne s’ajuste pas ; un modèle qui s’ajuste permettrait de trancher.
short-open = Selon { LIST($groups) }, non tranché : les réponses sont trop peu nombreuses{ -needed }.
short-not-linked = Selon { LIST($groups) }, non établi : { -not-linked }.
short-untested = Selon { LIST($groups) }, { verdict } : { -untested }{ -remedy }.
short-models = Selon { LIST($groups) }, { verdict }{ $code ->
    [undecided] {"\u202F"}: les items n’ont pas été testés un à un ; il faudrait plus de personnes dans chaque groupe pour trancher
   *[other] {" "}(modèles d’invariance seuls, sans tests d’items)
}.
short-items = Selon { LIST($groups) }, { verdict } : { -found }{ -lacking }.
short-verdict = Selon { LIST($groups) }, { verdict }.

not-one-factor = Un modèle à un facteur ne s’ajuste pas à l’échantillon entier : déclarer d’abord les facteurs.

line-question = Quels groupes peut-on comparer ?
line-comparable = Groupes selon { LIST($groups) }
line-verdict =
    { $code ->
        [supported] Oui
        [partly] En partie
        [not-shown] Non établi
        [undecided] Non tranché
        [not-tested] Non testé
       *[not-testable] Non testable
    }
line-misfit =
    Selon { LIST($groups) }, le modèle configural ne s’ajuste pas ({ $figures }).
    { -given } Un modèle qui s’ajuste permettrait de trancher.
line-open = Selon { LIST($groups) }, les réponses sont trop peu nombreuses{ -needed }.
line-uncompared = Non comparés : groupes selon { LIST($groups) }.
line-not-linked = Selon { LIST($groups) }, { -not-linked }.
line-untested = Selon { LIST($groups) }, { -untested }{ -remedy }.
line-items =
    Selon { LIST($groups) }, { -found }{ -named }{ -lacking }{ COUNT($also) ->
        [0] {""}
       *[other] {"\u202F"}; { LIST($also) }
    }.
also-briefly = { $item } mesure aussi « { $factor } »
line-models =
    Selon { LIST($groups) }, { $levels ->
        [0] aucune paire de groupes n’a pu être comparée
        [one] 1 groupe n’a été comparé que par des modèles d’invariance, sans tests d’items
       *[other] { INTEGER($levels) } groupes n’ont été comparés que par des modèles d’invariance, sans tests d’items
    }{ $code ->
        [undecided] {"\u202F"}; il faudrait plus de personnes dans chaque groupe pour trancher
       *[other] {""}
    }.
todo-compare = Comparer selon { LIST($groups) }.
todo-allow = Selon { LIST($groups) }, tenir compte des items qui diffèrent.
todo-avoid = Selon { LIST($groups) }, ne pas comparer les moyennes.
todo-open = Ne pas comparer les groupes tant que ce point n’est pas tranché.
caution = Ne pas classer les moyennes des groupes selon { LIST($groups) }.
caution-items = Ne pas classer les moyennes des groupes selon { $group } : { -found }{ -lacking }.

invariance-failed = L’invariance de mesure selon { $group } n’a pas pu être testée.
items-failed = Les items n’ont pas pu être comparés selon { $group }.
factor-failed = Les items de « { $factor } » n’ont pas pu être comparés selon { $group }.
invariance-title = Invariance de mesure
method-title = Comparaison des groupes
inadmissible-step =
    Une étape de la séquence d’invariance a une solution non admissible dans certains groupes, par exemple une corrélation
    de facteurs supérieure à 1 ({ LINK("table-invariance") }).
no-solution = Selon { $group }, le premier modèle d’invariance n’a pas de solution.

level-items = { $level } ({ LIST($items) })
items-higher = Selon { $group }, à niveau égal sur le trait, les réponses sont plus élevées pour { LIST($higher) } ({ LINK($figure) }).
items-lower = Selon { $group }, à niveau égal sur le trait, les réponses sont plus basses pour { LIST($lower) } ({ LINK($figure) }).
items-both =
    Selon { $group }, à niveau égal sur le trait, les réponses sont plus élevées pour { LIST($higher) }
    et plus basses pour { LIST($lower) } ({ LINK($figure) }).
items-counted =
    Selon { $group }, des items diffèrent dans { $levels ->
        [one] 1 groupe :
       *[other] { INTEGER($levels) } groupes, le plus souvent pour
    } { $level } ({ $most ->
        [one] 1 item
       *[other] { INTEGER($most) } items
    } ; { LINK($figure) }).
overall-only =
    Le test global signale { LIST($items) }, mais { $levels ->
        [2] le décalage entre les deux groupes n’est pas significatif
       *[other] le décalage d’aucun groupe n’est significatif à lui seul
    }.
also-measures = { $item } mesure aussi « { $factor } » ({ COEFFICIENT($loading) }) : sa différence peut en provenir.
mean-moves =
    Si l’on en tient compte, la moyenne pour { $level } sur « { $factor } » passe de { DECIMAL($from, digits: 2) } à { DECIMAL($to, digits: 2) } ET.
factors-comparable = Pris séparément, { LIST($factors) } peuvent être comparés entre les groupes, tous les items étant tenus pour égaux.
factors-undecided = Pour { LIST($factors) } pris séparément, les réponses sont trop peu nombreuses pour trancher.
items-withheld =
    Selon { $group }, les items de { LIST($factors) } n’ont pas été comparés : { $code ->
        [few-anchors] moins de la moitié, ou moins de deux, peuvent servir d’ancres.
        [not-settled] les items qui diffèrent dépendent du choix des ancres.
        [few-items] moins de trois peuvent être comparés, ce qui exige toutes les catégories de réponse dans chaque groupe.
        [few-groups] un seul groupe peut être inclus.
       *[not-linked] leurs paramètres par groupe n’ont pas pu être estimés.
    }
left-out =
    Omis des { $of ->
        [models] modèles
       *[other] comparaisons
    } selon { $group } : { LIST($levels) }. { $reason }
few-people = Moins de { INTEGER($least) } personnes.
small-levels =
    { $n ->
        [one] Un groupe
       *[other] { INTEGER($n) } groupes
    } de moins de { INTEGER($least) } personnes { $n ->
        [one] n’est pas montré
       *[other] ne sont pas montrés
    }.

table-title = Quels groupes peuvent être comparés
column-comparable = Comparables
column-items = Items qui diffèrent
column-shift = Plus grand décalage plausible (logits)
column-change = Plus grande variation plausible d’une moyenne (ET)
column-needed = Personnes nécessaires pour trancher (environ)
column-aligned = Non invariants après alignement
items-cell =
    { INTEGER($different) } sur { INTEGER($items) }{ COUNT($ids) ->
        [0] {""}
       *[other] {"\u202F"}: { LIST($ids) }
    }{ -lacking }
levels-cell =
    { $leftOut ->
        [0] { INTEGER($levels) }
       *[other] { INTEGER($levels) } sur { INTEGER($all) }
    }
table-note =
    « Plus grand … plausible » : la borne la plus extrême des intervalles à 90 %.
    Valeurs limites : { DECIMAL($shift, digits: 2) } logit et { DECIMAL($change, digits: 2) } ET.
alignment-note =
    L’alignement est jugé digne de confiance si au plus un quart des saturations et des intercepts ne sont pas invariants (Muthén & Asparouhov, 2014).
few-items-note = Non comparés, car leur facteur a moins de trois items comparables : { LIST($ids) }.
unsteady-note =
    Selon { $group }, toutefois, les moyennes réalignées de tirages simulés ne sont corrélées qu’à { COEFFICIENT($correlation) } avec les moyennes alignées : elles sont incertaines.

means-title =
    { $isFreed ->
        [true] Moyennes selon { $group }, avec et sans les items qui diffèrent
       *[false] Moyennes selon { $group }
    }
mean-model =
    { $way ->
        [all] Tous les items tenus pour égaux
        [freed] Items libérés là où ils diffèrent
        [without] Sans les items qui diffèrent
       *[ladder] Moyenne
    }
means-see =
    { $isFreed ->
        [true] Les items qui diffèrent étant libérés, { $top } a la moyenne la plus élevée sur « { $factor } »
       *[false] { $top } a la moyenne la plus élevée sur « { $factor } »
    } ({ DECIMAL($highest, digits: 2) } ET{ $ranked ->
        [one] , rang { $ranks }
        [several] , rangs { $ranks }
       *[unranked] {""}
    }) et { $last } la plus basse ({ DECIMAL($lowest, digits: 2) }){ $isAmong ->
        [true] {""}, parmi { INTEGER($n) } groupes
       *[false] {""}
    }.
means-described =
    { $isLadder ->
        [true] L’unité est l’écart type du premier groupe, groupe de référence de moyenne 0.
       *[false] Les moyennes sont des écarts à la moyenne des groupes, en écarts types intragroupes combinés.
    }
free-items-described = Chaque item est libéré dans les groupes où il diffère (p < { COEFFICIENT(0.05) }, sans correction pour tests multiples).
zero-line = { $isLadder ->
    [true] Ligne tiretée : moyenne du groupe de référence.
   *[false] Ligne tiretée : moyenne des groupes.
}
order-described = Sur « { $factor } », de la plus élevée à la plus basse : { LIST($levels) }.
rank-range = { INTEGER($low) }–{ INTEGER($high) }
means-axis = ← plus bas · { mean }, ET · plus haut →
mean-interval = { DECIMAL($mean, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
tip-mean = { mean } [95 %]
column-ranks = Rangs
preliminary = Ces modèles sont ceux de « { $model } ». Le verdict repose sur le modèle retenu et n’est pas encore connu.

stand-in = « { $working } » n’a pas de solution admissible dans les groupes selon { LIST($groups) } ; l’invariance a été testée pour « { $model } » à sa place.
