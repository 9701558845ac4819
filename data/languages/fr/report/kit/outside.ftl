-did = { $about ->
    [experiences] ont déclaré
    [abilities] ont réussi
   *[other] ont répondu oui à
}

share = { PERCENT($estimate) }
share-with-interval = { PERCENT($estimate) } { INTERVAL($low, $high, as: "percent") }

-items = { $items ->
    [one] l’unique item
   *[other] au moins un des { WORD($items) } items
}
-people = personnes qui { -did } { -items }{ $context ->
    [none] {""}
   *[other] , la dernière fois { $context }
}
people-base = { $n ->
    [none] { -people }
   *[other] { INTEGER($n) } { -people }
}
experience-base = { $n ->
    [none] expériences
    [one] { INTEGER($n) } expérience
   *[other] { INTEGER($n) } expériences
}
experience-base-within = { $n ->
    [none] {""}
   *[other] { INTEGER($n) }{" "}
}expériences pour lesquelles « { $answer } » a été choisi ({ $question })

people-note = Personnes qui { -did } { -items }{ $context ->
    [none] {""}
   *[other] , la dernière fois { $context }
}. { $isOnce ->
    [true] Une réponse compte si elle a été choisie ; une réponse manquante compte comme non choisie.
   *[false] Une réponse compte si elle a été choisie pour un item quelconque ; une réponse manquante compte comme non choisie.
}
experience-note = { $about ->
    [experiences] Expériences : une par item qu’une personne a déclaré, quel que soit le contexte
    [abilities] Expériences : une par item qu’une personne a réussi, quel que soit le contexte
   *[other] Expériences : une par item auquel une personne a répondu oui, quel que soit le contexte
}{ $within ->
    [none] {""}
   *[other] , si « { $within } » a été choisi
} ; les réponses manquantes comptent comme non choisies.

any-answer = { $none ->
    [none] Une réponse quelconque
   *[other] Toute réponse sauf « { $none } »
}
any-of-group = { $label } : au moins une réponse
no-answer = { $none ->
    [none] Aucune réponse
   *[other] « { $none } » seul, ou aucune réponse
}
several-kinds = Plusieurs types

first-answer = Sur { $base }, { $share } ont donné la réponse « { $label } ».
second-answer = La réponse suivante en fréquence est « { $label } » ({ $share }).
other-than-none = Sur { $base }, { $share } ont donné une réponse autre que « { $none } ».
only-none = Au total, { PERCENT($rest) } ont donné seulement « { $none } » ou aucune réponse.
none-ticked = Chez { $share }, « { $none } » figure parmi les réponses.
none-ticked-for-an-item =
    Au total, { $share } ont choisi « { $none } » pour au moins un item.
    Une autre réponse a pu être choisie pour un autre item.

label-in-structure = { $label } ({ $structure })
assumed = { $label } (supposé)
variable = « { $label } »
assumed-variable = « { $label } » (supposé)
all-items = tous les items

many-covariates = { INTEGER($n) } variables
covariates = { LIST($names) }
adjusted-for = Ajusté sur { LIST($names) }.
also-adjusted-for = Ajusté aussi sur { LIST($names) }.

number-or-more-cell = { INTEGER($number) }+
number-or-more = { INTEGER($number) } ou plus
