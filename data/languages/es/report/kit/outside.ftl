-did = { $about ->
        [experiences] declararon
        [abilities] resolvieron
       *[other] respondieron sí a
    }
-did-one = { $about ->
        [experiences] declaró
        [abilities] resolvió
       *[other] respondió sí a
    }

share = { PERCENT($estimate) }
share-with-interval = { PERCENT($estimate) } { INTERVAL($low, $high, as: "percent") }

-people = personas que { -did } al menos uno de los { WORD($items) } ítems{ $context ->
    [none] {""}
   *[other] , última vez { $context }
}
people-base = { $n ->
    [none] { -people }
   *[other] { INTEGER($n) } { -people }
}
experience-base = { $n ->
    [none] experiencias
   *[other] { INTEGER($n) } experiencias
}
experience-base-within = { $n ->
    [none] {""}
   *[other] { INTEGER($n) }{" "}
}experiencias para las que se seleccionó “{ $answer }” ({ $question })

people-note = Personas que { -did } al menos uno de los { WORD($items) } ítems{ $context ->
    [none] {""}
   *[other] , última vez { $context }
}. { $isOnce ->
    [true] Una respuesta cuenta si se seleccionó; una respuesta faltante cuenta como no seleccionada.
   *[false] Una respuesta cuenta si se seleccionó para algún ítem; una respuesta faltante cuenta como no seleccionada.
}
experience-note = Experiencias: una por cada ítem que una persona { -did-one }, en cualquier contexto{ $within ->
    [none] {""}
   *[other] , si se seleccionó “{ $within }”
}; las respuestas faltantes cuentan como no seleccionadas.

any-answer = { $none ->
    [none] Cualquier respuesta
   *[other] Cualquiera excepto “{ $none }”
}
any-of-group = { $label }: cualquiera
no-answer = { $none ->
    [none] Sin respuesta
   *[other] Solo “{ $none }”, o sin respuesta
}
several-kinds = Varios tipos

first-answer = De { $base }, el { $share } tuvo la respuesta “{ $label }”.
second-answer = La siguiente más frecuente es “{ $label }” ({ $share }).
other-than-none = De { $base }, el { $share } tuvo una respuesta distinta de “{ $none }”.
only-none = En total, el { PERCENT($rest) } tuvo solo “{ $none }” o no tuvo respuesta.
none-ticked = El { $share } tuvo “{ $none }” entre sus respuestas.
none-ticked-for-an-item =
    En conjunto, el { $share } seleccionó “{ $none }” para al menos un ítem.
    Es posible que haya seleccionado otra respuesta para otro ítem.

label-in-structure = { $label } ({ $structure })
assumed = { $label } (supuesto)
variable = “{ $label }”
assumed-variable = “{ $label }” (supuesto)
all-items = todos los ítems

many-covariates = { WORD($n) } variables
covariates = { LIST($names) }
adjusted-for = Ajustado por { LIST($names) }.
also-adjusted-for = Ajustado también por { LIST($names) }.

number-or-more-cell = { INTEGER($number) }+
number-or-more = { INTEGER($number) } o más
