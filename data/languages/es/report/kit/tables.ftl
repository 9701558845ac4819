in-short = En breve
column-question = Pregunta
column-figure = Cifra decisiva
column-todo = Qué hacer
sign-label = { $verdict ->
    [yes] con apoyo
    [partly] con límites
    [undecided] sin decidir
    [no] comprobado y sin apoyo
    [not-tested] no comprobado
   *[not-testable] no comprobable
}
not-to-conclude = Qué no debe concluirse
contents = Contenido
appendix = Apéndice
with-interval = { $label } [IC del 95 %]
note = Nota.
figure-line = { $label }: { $range }

weights-note = { $areUsed ->
    [true] Ponderado; los números de personas no lo están.
   *[false] Sin ponderar.
}
reversed-note = Los ítems inversos se recodifican: { LIST($items) }.
yes-low-note = El código más bajo significa sí en { LIST($items) }, por lo que los códigos se invierten.
table-number = Tabla { $number }
figure-number = Figura { $number }

fit-version = { $version ->
    [standard] estándar
    [scaled] escalado
   *[robust] robusto
}
did-not-converge = no convergió
proper = propia
improper = impropia

hidden-note = { $sign } oculto por el { LINK("section-limits", label: "control de divulgación") }.
few-people-note = (…) basado en { INTEGER($from) } a { INTEGER($to) } personas.

descriptives-note =
    Sin ponderar. { median-absolute-deviation } es la mediana de las desviaciones absolutas respecto de la mediana multiplicada por { DECIMAL(1.4826, digits: 4) }.
    La asimetría y la curtosis (0 en una distribución normal) son de tipo 3, como en psych; las columnas SPSS son de tipo 2.
    Suelo y techo son los porcentajes de personas con la puntuación mínima y la máxima posible.

warning-of = { LIST($names) }: { $warning }
warning-of-many = { INTEGER($n) } { $several }: { $warning }

mardia-title = { $model ->
    [none] Normalidad multivariada (Mardia)
   *[other] Normalidad multivariada (Mardia) de los ítems de “{ $model }”
}
mardia-coefficient = { $which ->
    [skewness] Asimetría multivariada
    [small] Asimetría multivariada, corregida para muestras pequeñas
   *[kurtosis] Curtosis multivariada
}
mardia-note = De { INTEGER($n) } { $n ->
    [one] persona que respondió
   *[other] personas que respondieron
} a todos los ítems. Estadísticos: { chi-squared } de la asimetría, { z-value } de la curtosis.
