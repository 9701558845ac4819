-did = { $about ->
    [experiences] relataram
    [abilities] resolveram
   *[other] responderam sim a
}

share = { PERCENT($estimate) }
share-with-interval = { PERCENT($estimate) } { INTERVAL($low, $high, as: "percent") }

-people = pessoas que { -did } ao menos um de { WORD($items) }{ $context ->
    [none] {""}
   *[other] , pela última vez { $context }
}
people-base = { $n ->
    [none] { -people }
   *[other] { INTEGER($n) } { -people }
}
experience-base = { $n ->
    [none] experiências
   *[other] { INTEGER($n) } experiências
}
experience-base-within = { $n ->
    [none] {""}
   *[other] { INTEGER($n) }{" "}
}experiências para as quais se selecionou “{ $answer }” ({ $question })

people-note = Pessoas que { -did } ao menos um de { WORD($items) }{ $context ->
    [none] {""}
   *[other] , pela última vez { $context }
}. { $isOnce ->
    [true] Uma resposta conta se foi selecionada; uma resposta ausente conta como não selecionada.
   *[false] Uma resposta conta se foi selecionada para algum item; uma resposta ausente conta como não selecionada.
}
experience-note = Experiências: uma por item { $about ->
    [experiences] que uma pessoa relatou
    [abilities] que uma pessoa resolveu
   *[other] a que uma pessoa respondeu sim
}, em qualquer contexto{ $within ->
    [none] {""}
   *[other] , se “{ $within }” foi selecionado
}; respostas ausentes contam como não selecionadas.

any-answer = { $none ->
    [none] Qualquer resposta
   *[other] Qualquer uma exceto “{ $none }”
}
any-of-group = { $label }: qualquer uma
no-answer = { $none ->
    [none] Sem resposta
   *[other] Somente “{ $none }” ou sem resposta
}
several-kinds = Vários tipos

first-answer = De { $base }, { $share } deram a resposta “{ $label }”.
second-answer = A segunda mais frequente é “{ $label }” ({ $share }).
other-than-none = De { $base }, { $share } deram uma resposta diferente de “{ $none }”.
only-none = Ao todo, { PERCENT($rest) } deram somente “{ $none }” ou nenhuma resposta.
none-ticked = { $share } tinham “{ $none }” entre as respostas.
none-ticked-for-an-item =
    No total, { $share } selecionaram “{ $none }” para ao menos um item.
    Podem ter selecionado outra resposta para outro item.

label-in-structure = { $label } ({ $structure })
assumed = { $label } (suposto)
variable = “{ $label }”
assumed-variable = “{ $label }” (suposto)
all-items = todos os itens

many-covariates = { $n ->
    [one] { INTEGER($n) } variável
   *[other] { INTEGER($n) } variáveis
}
covariates = { LIST($names) }
adjusted-for = Ajustado por { LIST($names) }.
also-adjusted-for = Ajustado também por { LIST($names) }.

number-or-more-cell = { INTEGER($number) }+
number-or-more = { INTEGER($number) } ou mais
