not-computed =
    A replicação em metades não pôde ser calculada: na { $half ->
        [first] primeira
       *[second] segunda
    } metade, { $problem }.
-half =
    Na { $half ->
        [first] primeira
       *[second] segunda
    } metade da replicação em metades com { INTEGER($factors) } { $factors ->
        [one] fator
       *[other] fatores
    }
not-converged = { -half }, a análise não convergiu.
heywood =
    { -half }, { COUNT($items) ->
        [one] a unicidade de { LIST($items) } está em seu limite inferior.
       *[other] as unicidades de { LIST($items) } estão em seus limites inferiores.
    }

span =
    { $isWhole ->
        [true] { $first } a { $last }
       *[false] { $first } a { $last } ({ INTEGER($n) } itens)
    }
other-items = Outros itens

factors-differ = A solução tem { INTEGER($factors) } fatores; a estrutura “{ $structure }” tem { INTEGER($declared) }.
factors-differ-hint = Compare a estrutura com uma solução de igual número de fatores.
