in-short = En bref
column-question = Question
column-figure = Chiffre décisif
column-todo = À faire
sign-label = { $verdict ->
    [yes] étayé
    [partly] avec des limites
    [undecided] non tranché
    [no] testé et non étayé
    [not-tested] non testé
   *[not-testable] non testable
}
not-to-conclude = Ce qu’il ne faut pas conclure
contents = Sommaire
appendix = Annexe
with-interval = { $label } [IC à 95 %]
note = Note.
figure-line = { $label } : { $range }

weights-note = { $areUsed ->
    [true] Pondéré ; les nombres de personnes ne le sont pas.
   *[false] Non pondéré.
}
reversed-note = Les items inversés sont recodés : { LIST($items) }.
yes-low-note = Le code le plus bas signifie oui dans { LIST($items) }, d’où l’inversion des codes.
table-number = Tableau { $number }
figure-number = Figure { $number }

fit-version = { $version ->
    [standard] standard
    [scaled] échelonné
   *[robust] robuste
}
did-not-converge = sans convergence
proper = propre
improper = impropre

hidden-note = { $sign } masqué par le { LINK("section-limits", label: "contrôle de la divulgation") }.
few-people-note = (…) fondé sur { INTEGER($from) } à { INTEGER($to) } personnes.

descriptives-note =
    Non pondéré. { median-absolute-deviation } est l’écart absolu médian multiplié par { DECIMAL(1.4826, digits: 4) }. L’asymétrie et l’aplatissement (0 pour une
    loi normale) sont de type 3, comme dans psych ; les colonnes SPSS sont de type 2. Plancher et plafond sont les parts de
    personnes ayant le plus bas et le plus haut score possible.

warning-of = { LIST($names) } : { $warning }
warning-of-many = { INTEGER($n) } { $several } : { $warning }

mardia-title = { $model ->
    [none] Normalité multivariée (Mardia)
   *[other] Normalité multivariée (Mardia) des items de « { $model } »
}
mardia-coefficient = { $which ->
    [skewness] Asymétrie multivariée
    [small] Asymétrie multivariée, corrigée pour petits échantillons
   *[kurtosis] Aplatissement multivarié
}
mardia-note = Pour { INTEGER($n) } personnes qui ont répondu à tous les items. Statistiques : { chi-squared } pour l’asymétrie, { z-value } pour l’aplatissement.
