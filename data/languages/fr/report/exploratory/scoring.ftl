dimensions-question = Combien de dimensions ?
items-left-out = Items omis des modèles : { LIST($items) }.

number-range = { $low } à { $high }
-plausible =
    { $span ->
        [one] aucun autre nombre n’est plausible
        [others-fail] aucun autre nombre plausible n’a de solution qui compte
        [several] { LIST($numbers, type: "or") } sont plausibles
        [open] d’après les tests d’ajustement, il peut y en avoir plus
       *[open-several] { LIST($numbers, type: "or") } sont plausibles, ou plus d’après les tests d’ajustement
    }
number-of-factors =
    { $code ->
        [not-shown] Aucun facteur commun n’a été trouvé.
        [no-solution] Aucun nombre de facteurs n’est recommandé, faute de solution propre.{ $needed ->
            [none] {" "}Plus de personnes n’y changeraient rien ; d’autres items, si.
           *[other] {" "}Il faut au moins { INTEGER($needed) } personnes.
        }
        [untested] Le nombre de facteurs recommandé est { WORD($number) }, sans test d’ajustement.
       *[recommended] Le nombre de facteurs recommandé est { WORD($number) } ; { -plausible }.
    }
number-in-short =
    { $code ->
        [not-shown] Aucun facteur commun
        [no-solution] Aucune solution propre{ $needed ->
            [none] {""}
           *[other] {" "}(il faut au moins { INTEGER($needed) } personnes)
        }
        [untested] { INTEGER($number) } { $number ->
            [one] facteur, non testé
           *[other] facteurs, non testé
        }
       *[recommended] { INTEGER($number) } { $number ->
            [one] facteur
           *[other] facteurs
        }{ $span ->
            [one] {""}
            [others-fail] {""}
            [open] {" "}ou plus
            [several] {" "}({ LIST($numbers, type: "or") } plausibles)
           *[open-several] {" "}({ LIST($numbers, type: "units") } ou plus plausibles)
        }
    }
-general =
    { $method ->
        [schmid-leiman] Un facteur général explique
       *[first-unrotated-factor] Le premier facteur avant rotation explique
    } { PERCENT($share, digits: 0) } de la variance commune
general-share = { -general }.
line-general = { -general }
line-alpha = L’alpha de tous les items vaut { COEFFICIENT($alpha) }
line-eigenvalues = Les deux premières valeurs propres sont { DECIMAL($first, digits: 2) } et { DECIMAL($second, digits: 2) }
-closest = « { $label } », { $factors ->
        [2] les facteurs
       *[other] les deux facteurs les plus proches
    } sont corrélés à { $correlation }
line-closest = Dans { -closest }
line-misfit = Aucun modèle de tous les items ne s’ajuste, le meilleur à ce stade étant « { $label } » ; juger chaque échelle par ses propres items
line-both = { -general } ; dans { -closest }

-criterion =
    Le critère empirique de Kaiser suggère { $factors ->
        [0] zéro facteur
        [one] { WORD($factors) } facteur
       *[other] { WORD($factors) } facteurs
    }
rules-agree =
    Les tests d’ajustement comme le critère empirique de Kaiser suggèrent { $factors ->
        [0] zéro facteur
        [one] { WORD($factors) } facteur
       *[other] { WORD($factors) } facteurs
    }.
rules-differ =
    Les tests d’ajustement suggèrent { $tests ->
        [0] zéro facteur
        [one] { WORD($tests) } facteur
       *[other] { WORD($tests) } facteurs
    }, le critère empirique de Kaiser { $factors ->
        [0] zéro
       *[other] { WORD($factors) }
    }.
uncorrelated =
    Les items ne sont pas significativement corrélés{ $probability ->
        [none] {""}
       *[other] {" "}(test de l’absence de facteur commun : p { P($probability) })
    }.
parallel-suggests =
    L’analyse parallèle de la matrice réduite en suggère { $factors ->
        [0] zéro
       *[other] { WORD($factors) }
    }{ $isBeyond ->
        [true] , plus que ces items n’en identifient, et ne décide rien
       *[false] {""}
    }.
not-counting =
    { COUNT($numbers) ->
        [one] La solution à { LIST($numbers) } { $last ->
            [one] facteur
           *[other] facteurs
        } ne compte pas : elle est impropre, a
       *[other] Les solutions à { LIST($numbers) } facteurs ne comptent pas : chacune est impropre, a
    } un facteur d’un seul item ou diffère entre moitiés aléatoires.
untested = { -criterion } ; l’ajustement n’est pas testable avec ces données.
-rejected =
    { $rejected ->
        [none] aucune solution
        [0] la solution sans facteur
        [one] la solution à { WORD($rejected) } facteur
       *[other] la solution à { WORD($rejected) } facteurs
    }
tests-stopped =
    { -criterion } ; les tests d’ajustement se sont arrêtés { $rejected ->
        [none] avant d’avoir rejeté une solution
       *[other] après avoir rejeté { -rejected }
    }.
all-rejected = { -criterion } ; les tests d’ajustement ont rejeté { -rejected }, la plus grande qui ait un test.

scoring-question = Combien de facteurs faut-il coter ?
quoted = « { $label } »
no-score = { $reason ->
    [no-factor] Aucun score n’est étayé : les items n’ont pas de facteur commun.
    [unreliable] Aucun score n’est étayé : alpha est inférieur à 0,50 pour le total, et aucun facteur ne peut être coté.
   *[alpha] Aucun score n’est étayé : alpha n’est pas supérieur à 0.
}
score-working =
    Ne coter que le total : le modèle retenu est « { $label } »{ $recommended ->
        [one] {""}
       *[other] , bien que { WORD($recommended) } facteurs soient recommandés
    }.
score-open = Aucun modèle de tous les items ne s’ajuste ; le total et ses parties ne sont donc pas encore des scores. Déclarer les facteurs, puis coter chacun.
-of-model = { $model ->
        [none] {""}
       *[other] {" "}de « { $model } »
    }
-all-factors = { $count ->
        [2] les deux facteurs
       *[other] les { WORD($count) } facteurs
    }{ -of-model }
score-all =
    Coter { -all-factors }{ $other ->
        [0] {""}
        [one] , bien qu’un facteur soit recommandé
       *[other] , bien que { WORD($other) } facteurs soient recommandés
    } : chaque score apporte de l’information au-delà du total{ $isClose ->
        [true] , bien que les deux plus proches ne soient guère distincts
       *[false] {""}
    }.
score-some =
    Coter { LIST($scores) }, et non { -all-factors }.
the-total = le total
score-total =
    Ne coter que le total, et non les { WORD($count) } facteurs{ -of-model }.
adds-nothing =
    { LIST($factors) } { COUNT($factors) ->
        [one] n’apporte
       *[other] n’apportent
    } aucune information au-delà du total.
adding-undecided =
    On ne peut pas dire si { LIST($factors) } { COUNT($factors) ->
        [one] apporte
       *[other] apportent
    } de l’information au-delà du total : l’intervalle du gain contient 0{ $needed ->
        [none] {"\u202F"}; plus de personnes n’aideraient guère à trancher
       *[other] {"\u202F"}; il faudrait environ { INTEGER($needed) } personnes pour trancher
    }.
too-unreliable =
    { LIST($factors) } { COUNT($factors) ->
        [one] n’est pas assez fidèle pour être coté
       *[other] ne sont pas assez fidèles pour être cotés
    } ({ $alpha ->
        [none] alpha inférieur à 0
       *[other] alpha { COEFFICIENT($alpha) }
    }).
scoring-todo =
    { $code ->
        [no-score] Ne pas coter ces items ensemble
       *[declare] Déclarer les facteurs, puis coter chacun
    }
score-total-in-short = Ne coter que le total
score-all-in-short = Coter { -all-factors }
score-some-in-short = Coter { LIST($scores) }

caution-mixed =
    Les items ne forment pas une seule échelle : un modèle à un facteur ne s’ajuste pas.
    Déclarer les facteurs, puis coter chacun.
caution-scores = L’ajustement de « { $label } » ne justifie pas un score pour chacun de ses { WORD($count) } facteurs.
