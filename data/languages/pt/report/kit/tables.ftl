in-short = Em resumo
column-question = Pergunta
column-figure = Dado decisivo
column-todo = O que fazer
sign-label = { $verdict ->
    [yes] sustentado
    [partly] com limites
    [undecided] inconclusivo
    [no] testado e não sustentado
    [not-tested] não testado
   *[not-testable] não testável
}
not-to-conclude = O que não se deve concluir
contents = Sumário
appendix = Apêndice
with-interval = { $label } [IC de 95%]
note = Nota.
figure-line = { $label }: { $range }

weights-note = { $areUsed ->
    [true] Ponderado; os números de pessoas não são.
   *[false] Sem ponderação.
}
reversed-note = Os itens invertidos são recodificados: { LIST($items) }.
yes-low-note = O código mais baixo significa sim em { LIST($items) }, por isso os códigos são invertidos.
table-number = Tabela { $number }
figure-number = Figura { $number }

fit-version = { $version ->
    [standard] padrão
    [scaled] escalonado
   *[robust] robusto
}
did-not-converge = não convergiu
proper = própria
improper = imprópria

hidden-note = { $sign } oculto pelo { LINK("section-limits", label: "controle de sigilo") }.
few-people-note = (…) com base em { INTEGER($from) } a { INTEGER($to) } pessoas.

descriptives-note =
    Sem ponderação. { median-absolute-deviation } é o desvio absoluto mediano multiplicado por { DECIMAL(1.4826, digits: 4) }.
    A assimetria e a curtose (0 em uma distribuição normal) são do tipo 3, como no psych; as colunas do SPSS são do tipo 2.
    Piso e teto são as porcentagens de pessoas com o menor e com o maior escore possível.

warning-of = { LIST($names) }: { $warning }
warning-of-many = { INTEGER($n) } { $several }: { $warning }

mardia-title = { $model ->
    [none] Normalidade multivariada (Mardia)
   *[other] Normalidade multivariada (Mardia) dos itens de “{ $model }”
}
mardia-coefficient = { $which ->
    [skewness] Assimetria multivariada
    [small] Assimetria multivariada, corrigida para amostras pequenas
   *[kurtosis] Curtose multivariada
}
mardia-note = De { INTEGER($n) } { $n ->
    [one] pessoa que respondeu
   *[other] pessoas que responderam
} a todos os itens. Estatísticas: { chi-squared } da assimetria, { z-value } da curtose.
