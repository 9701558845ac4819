term = { $term } (p { $probability ->
        [none] non disponible
       *[other] { P($probability) }
    })
differs =
    Ajustée sur les autres regroupements, la part des personnes qui { -did } { $measured } diffère significativement selon { LIST($terms) }.
differs-not-either = Elle ne diffère pas significativement selon { LIST($terms, type: "or") }.
differs-not =
    Ajustée sur les autres regroupements, la part des personnes qui { -did } { $measured }
    ne diffère pas significativement selon { LIST($terms, type: "or") }.
other-verdict = Avec { $treatment }, p { P($probability) } pour { $term }.
