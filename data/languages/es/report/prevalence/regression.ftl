-did-one = { $about ->
        [experiences] declaró
        [abilities] resolvió
       *[other] respondió sí a
    }
term = { $term } (p { $probability ->
        [none] no disponible
       *[other] { P($probability) }
    })
differs =
    Con ajuste por las demás agrupaciones, el porcentaje que { -did-one } { $measured } difiere significativamente por { LIST($terms) }.
differs-not-either = No difiere significativamente por { LIST($terms, type: "or") }.
differs-not =
    Con ajuste por las demás agrupaciones, el porcentaje que { -did-one } { $measured }
    no difiere significativamente por { LIST($terms, type: "or") }.
other-verdict = Con { $treatment }, p { P($probability) } para { $term }.
