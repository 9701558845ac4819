not-computed =
    La replicación por mitades no pudo calcularse: en la { $half ->
        [first] primera
       *[second] segunda
    } mitad, { $problem }.
-half =
    En la { $half ->
        [first] primera
       *[second] segunda
    } mitad de la replicación por mitades con { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factores
    }
not-converged = { -half }, el análisis no convergió.
heywood =
    { -half }, { COUNT($items) ->
        [one] la unicidad de { LIST($items) } está en su límite inferior.
       *[other] las unicidades de { LIST($items) } están en sus límites inferiores.
    }

span =
    { $isWhole ->
        [true] de { $first } a { $last }
       *[false] de { $first } a { $last } ({ INTEGER($n) } ítems)
    }
other-items = Otros ítems

factors-differ =
    La solución tiene { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factores
    }; la estructura “{ $structure }” tiene { INTEGER($declared) }.
factors-differ-hint = Compare la estructura con una solución de igual número de factores.
