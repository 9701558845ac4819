# A grouping, or an interaction such as "age × sex", with its test.
term = { $term } (p { $probability ->
        [none] not available
       *[other] { P($probability) }
    })
# $measured is the outcome inside a sentence, $terms are as above.
differs =
    Adjusted for the other groupings, the share who { -did } { $measured } differs significantly by { LIST($terms) }.
differs-not-either = It does not differ significantly by { LIST($terms, type: "or") }.
differs-not =
    Adjusted for the other groupings, the share who { -did } { $measured }
    does not differ significantly by { LIST($terms, type: "or") }.
# $treatment of missing answers, inside a sentence.
other-verdict = With { $treatment }, p { P($probability) } for { $term }.
