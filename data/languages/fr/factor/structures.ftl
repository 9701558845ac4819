not-computed =
    La réplication entre moitiés n’a pas pu être calculée : dans la { $half ->
        [first] première
       *[second] seconde
    } moitié, { $problem }.
-half =
    Dans la { $half ->
        [first] première
       *[second] seconde
    } moitié de la réplication entre moitiés à { INTEGER($factors) } { $factors ->
        [one] facteur
       *[other] facteurs
    }
not-converged = { -half }, l’analyse n’a pas convergé.
heywood =
    { -half }, { COUNT($items) ->
        [one] l’unicité de { LIST($items) } est à sa borne inférieure.
       *[other] les unicités de { LIST($items) } sont à leurs bornes inférieures.
    }

span =
    { $isWhole ->
        [true] { $first } à { $last }
       *[false] { $first } à { $last } ({ INTEGER($n) } items)
    }
other-items = Autres items

factors-differ = La solution a { INTEGER($factors) } { $factors ->
        [one] facteur
       *[other] facteurs
    } ; la structure « { $structure } » en a { INTEGER($declared) }.
factors-differ-hint = Comparer la structure à une solution ayant le même nombre de facteurs.
