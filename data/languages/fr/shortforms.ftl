no-short-model = La structure ne peut pas être ajustée à la version abrégée : il reste trop peu d’items d’un facteur.

impossible-short-form = { INTEGER($items) } items sur { INTEGER($pool) } ne permettent pas de conserver { $least } items des facteurs.
impossible-short-form-hint = Demander plus d’items, ou moins de chaque facteur.
no-short-form = { INTEGER($items) } { $items ->
        [one] item sur { INTEGER($all) } ne forme
       *[other] items sur { INTEGER($all) } ne forment
    } pas une version abrégée.
no-short-form-hint = Demander de 2 à { INTEGER($most) } items.
