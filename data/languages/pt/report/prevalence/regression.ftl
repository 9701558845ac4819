term = { $term } (p { $probability ->
        [none] não disponível
       *[other] { P($probability) }
    })
differs =
    Ajustada pelos demais agrupamentos, a porcentagem de pessoas que { -did } { $measured } difere significativamente por { LIST($terms) }.
differs-not-either = Não difere significativamente por { LIST($terms, type: "or") }.
differs-not =
    Ajustada pelos demais agrupamentos, a porcentagem de pessoas que { -did } { $measured }
    não difere significativamente por { LIST($terms, type: "or") }.
other-verdict = Com { $treatment }, p { P($probability) } para { $term }.
