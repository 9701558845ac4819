not-converged = O ajuste não convergiu em { INTEGER($iterations) } iterações (maior gradiente { $gradient }).
not-identified = Os dados não identificam estes fatores; por isso não há erros padrão. Extraia menos fatores.
inadmissible =
    A solução é inadmissível: { $problems }.
    Causas possíveis deste caso Heywood são excesso de fatores ou número insuficiente de pessoas.
no-loading-intervals =
    As cargas não têm intervalos: { $reason ->
        [few-units] há poucas unidades amostrais
        [too-many-items] com mais de 60 itens, sua covariância amostral não é calculada
        [undetermined] as correlações não determinam a variação amostral da solução
        [no-covariance] uma correlação de dois itens não tem erro padrão
        [extraction] a extração não convergiu
        [heywood] a unicidade de um item está em seu limite inferior
       *[rotation] a rotação não convergiu
    }.
no-salient-loading = Nenhum item tem uma carga saliente.

exploratory-structure = { INTEGER($factors) } { $factors ->
    [one] fator
   *[other] fatores
} da solução fatorial
found-factor = Fator { INTEGER($number) }
named-factor = Fator { INTEGER($number) } ({ $first }–{ $last })
modified-structure = { $structure }, com { LIST($parameters) }
