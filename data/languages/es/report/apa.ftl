results-title = Resultados en estilo APA

test = { $name }({ INTEGER($df) }{ $n ->
    [none] {""}
   *[other] {""}; N = { INTEGER($n) }
}) = { DECIMAL($statistic, digits: 2) }, { p-value } { P($probability) }
f-test = { f-value }({ INTEGER($df) }; { INTEGER($denominator) }) = { DECIMAL($f, digits: 2) }, { p-value } { P($probability) }
index = { $name } = { COEFFICIENT($value, digits: 3) }
index-with-interval = { $name } = { COEFFICIENT($value, digits: 3) }, IC del 90 % { INTERVAL($low, $high, as: "coefficient", digits: 3) }
with-interval = { $estimate }, IC del 95 % { $ends }
named-figure = { $name } = { $estimate }

sample = La muestra constó de N = { INTEGER($n) } personas{ $effective ->
    [none] {""}
   *[other] {" "}(n efectivo = { INTEGER($effective) } tras la ponderación)
}.
all-answered-all = Todas respondieron { $items ->
    [one] al ítem
   *[other] a los { INTEGER($items) } ítems
}.
complete-answers = { $items ->
    [one] Respondieron al ítem
   *[other] Respondieron a los { INTEGER($items) } ítems
} n = { INTEGER($n) } personas.
valid-answers =
    El número de respuestas válidas varió de n = { INTEGER($low) } ({ $fewest }) a n = { INTEGER($high) } ({ $most }).

any-of-all = alguno de los { INTEGER($items) } ítems
any-of = alguno de { $items }
share-of-any = El porcentaje que { $about ->
    [experiences] declaró
    [abilities] resolvió
   *[other] respondió sí a
} { $set } fue del { $share }.
single-items = Los porcentajes de los ítems individuales variaron de { $low } ({ $fewest }) a { $high } ({ $most }).
mean-and-deviation = M = { DECIMAL($mean, digits: 2) }, { standard-deviation } = { DECIMAL($sd, digits: 2) }
item-mean = El ítem ({ $item }) tuvo { $figures }.
item-means = Las medias de los ítems variaron de { $low } ({ $lowest }) a { $high } ({ $highest }).
largest-difference =
    La diferencia mayor por { $group } se dio entre { LIST($levels) }: { DECIMAL($points, digits: 1) } puntos porcentuales,
    IC conjunto del 95 % { INTERVAL($low, $high, as: "decimal", digits: 1) }, { p-value } ajustado por Holm { P($probability) }.
term-test = { $term }, { $test }
joint-regression = En una regresión múltiple: { LIST($tests, type: "clauses") }.

share-other-than = “{ $question }”, de { $base }: el { $share } tuvo una respuesta{ $none ->
    [none] {""}
   *[other] {" "}distinta de “{ $none }”
}.
share-of-answer = “{ $answer }”: { $share }.

ratio = { INTEGER($number) }{ $orMore ->
    [true] {" "}o más
   *[false] {""}
} frente a ninguno, { $isRisk ->
    [true] RR
   *[false] razón
} = { $estimate }
difference = { INTEGER($number) }{ $orMore ->
    [true] {" "}o más
   *[false] {""}
} frente a ninguno, diferencia = { $estimate }
trend = tendencia, { $test }
outcome = { $outcome }: { LIST($results, type: "clauses") }.

suggestion = { $rule ->
    [tests] las pruebas de ajuste sugirieron
    [empirical-kaiser] el criterio empírico de Kaiser sugirió
   *[parallel-factors] el análisis paralelo sugirió
} { $factors ->
    [0] ninguno
   *[other] { WORD($factors) }
}
number-of-factors = En cuanto al número de factores, { LIST($suggestions) }; { $recommended ->
    [none] no se recomendó ninguno, porque ninguna solución era propia
    [0] no se halló ningún factor común
   *[other] el número recomendado fue { WORD($recommended) }
}.
recommended-because = { $because ->
    [replicated] Es el número mayor con una solución propia que se replicó en mitades aleatorias.
    [parallel] Es el número mayor con una solución propia que apoyó el análisis paralelo.
   *[fewest] Es el número menor con una solución propia.
}
exploratory = El modelo exploratorio con { $factors ->
    [one] un factor
   *[other] { WORD($factors) } factores
} ({ $estimator }) dio { $fit }.
model-fit = El modelo “{ $model }” ({ $estimator }) dio { $fit }.
-corrected = { $test ->
    [none] {""}
   *[other] {" "}(con corrección para muestras pequeñas, { $test })
}
model-verdict = { $code ->
    [fits] “{ $model }” no se rechazó{ -corrected }, con potencia para detectar que falta un factor.
    [not-contradicted] “{ $model }” no se rechazó{ -corrected }, pero la potencia para detectar que falta un factor era baja.
    [approximate] El ajuste exacto de “{ $model }” se rechazó{ -corrected }; el ajuste aproximado fue bueno.
    [doubtful] El ajuste exacto de “{ $model }” se rechazó{ -corrected } y el ajuste aproximado fue dudoso.
    [does-not-fit] “{ $model }” no se ajustó{ -corrected }.
   *[not-testable] No pudo comprobarse el ajuste de “{ $model }”.
}
rests-on = { $holds ->
    [true] Los demás resultados se basan en “{ $model }”.
   *[false] Ningún modelo de todos los ítems se ajustó; los demás resultados se basan en el mejor hasta ahora, “{ $model }”.
}
chosen-on-these-data = Este modelo se eligió con estos datos y debe confirmarse en otros.
improper = Su solución fue impropia.
comparison = “{ $model }” comparado con “{ $simpler }”: { $test }.
factor-correlation = { $first } y { $second }, { correlation-r } = { $r }
factor-correlations = Los factores de “{ $model }” correlacionaron: { LIST($correlations, type: "clauses") }.

scale = “{ $scale }” ({ $items ->
    [one] un ítem
   *[other] { WORD($items) } ítems
}{ $n ->
    [none] {""}
   *[other] , n = { INTEGER($n) }
}) tuvo { LIST($coefficients) }.
irt-not-converged = El { $model } “{ $label }” no convergió.
irt-fit = El { $model } “{ $label }” (N = { INTEGER($n) }) dio { $fit }.
irt-reliability = { COUNT($values) ->
    [one] Su fiabilidad marginal fue
   *[other] Sus fiabilidades marginales fueron
} { LIST($values, type: "units") }.
irt-reliability-alone =
    El { $model } “{ $label }” (N = { INTEGER($n) }) tuvo { COUNT($values) ->
        [one] una fiabilidad marginal
       *[other] fiabilidades marginales
    } de { LIST($values, type: "units") }.
agreement = Acuerdo de { $scale }: { $coefficient }{ $error ->
    [none] {""}
   *[other] , { standard-error-of-measurement } = { DECIMAL($error, digits: 2) }
}, n = { INTEGER($n) }.

correlation-symbol = { $kind ->
    [polyserial] r poliserial
    [biserial] r biserial
    [polychoric] r policórica
    [tetrachoric] r tetracórica
   *[pearson] r
}
validity = { $scale } con { $external }: { $coefficient }{ $n ->
    [none] {""}
   *[other] , n = { INTEGER($n) }
}{ $hypothesis ->
    [none] {""}
    [confirmed] {" "}(hipótesis confirmada)
    [not-confirmed] {" "}(hipótesis no confirmada)
   *[undecided] {" "}(hipótesis sin decidir)
}.

indices-of = { $version ->
    [robust] con valores robustos { $indices }
    [scaled] con valores escalados { $indices }
   *[standard] { $indices }
}
configural-not-converged = Para { $group }, el modelo configural no tuvo solución, de modo que la igualdad no se comprobó.
configural-untestable = Para { $group } ({ $groups ->
    [one] un grupo
   *[other] { WORD($groups) } grupos
}), no pudo comprobarse el ajuste del modelo configural.
configural = Para { $group } ({ $groups ->
    [one] un grupo
   *[other] { WORD($groups) } grupos
}), el modelo configural dio { $test }, { indices-of }.
baseline = { $code ->
    [fits] Se ajustó.
    [not-contradicted] No se rechazó.
    [approximate] Se ajustó de forma aproximada.
    [doubtful] Su ajuste fue dudoso.
   *[does-not-fit] No se ajustó.
}
invariance-step =
    Para { $group }, el modelo de invarianza { $step } difirió del modelo de invarianza { $from } en { $test },
    Δ{ cfi } = { COEFFICIENT($deltaCfi, digits: 3) }, Δ{ rmsea } = { COEFFICIENT($deltaRmsea, digits: 3) }.
invariance-holds = { $isQualified ->
    [true] A juzgar por los cambios del ajuste
   *[false] Dado este modelo
}, { COUNT($equal) ->
    [0] no pudo mantenerse igual ningún parámetro
   *[other] pudo mantenerse la igualdad de { LIST($equal) }
} por { $group }{ $isContradicted ->
    [true] , aunque una prueba de diferencias fue significativa
   *[false] {""}
}{ $differing ->
    [0] {""}
    [one] . En las pruebas de ítems individuales, difirió uno de { WORD($tested) }
   *[other] . En las pruebas de ítems individuales, difirieron { WORD($differing) } de { WORD($tested) }
}.
misfit-equality = Dado el desajuste, esto no demostró la igualdad.
equality-untested = Ningún modelo con parámetros iguales tuvo solución, de modo que la igualdad no se comprobó.
partial-holds = Tras liberar { $n ->
    [one] una restricción de igualdad
   *[other] { WORD($n) } restricciones de igualdad
}, el paso de invarianza { $step } tuvo apoyo.
items-withheld = Los ítems de “{ $scale }” no se compararon por { $group }: { $code ->
    [few-anchors] menos de la mitad, o menos de dos, podían servir de anclaje.
    [not-settled] cuáles difieren dependía de la elección de los anclajes.
    [few-items] menos de tres podían compararse, para lo que hace falta cada categoría de respuesta en cada grupo.
   *[not-linked] no pudieron estimarse sus parámetros por grupo.
}
item-functioning = En “{ $scale }”, { $differing ->
    [0] ninguno
   *[other] { WORD($differing) }
} de { $tested ->
    [one] un ítem
   *[other] los { WORD($tested) } ítems
} { $differing ->
    [0] mostró DIF por { $group }
    [one] mostró DIF por { $group } ({ LIST($items) })
   *[other] mostraron DIF por { $group } ({ LIST($items) })
}.
also-measures = { $item } midió también “{ $factor }” ({ COEFFICIENT($loading) }): su diferencia puede deberse a eso.

participants = En total, N = { INTEGER($n) } personas respondieron a “{ $measure }” ({ INTEGER($items) } { $items ->
    [one] ítem
   *[other] ítems
}).
design = Las estimaciones tuvieron en cuenta lo siguiente: { LIST($design) }.
sampling-weights = ponderaciones muestrales
strata = { INTEGER($n) } { $n ->
    [one] estrato
   *[other] estratos
}
clusters = { INTEGER($n) } { $n ->
    [one] conglomerado
   *[other] conglomerados
}
dichotomized = Las respuestas se dicotomizaron según la regla del instrumento{ COUNT($yes) ->
    [0] {""}
   *[other] : { LIST($yes) } { COUNT($yes) ->
        [one] cuenta
       *[other] cuentan
    } como “{ $higher }”; las demás, como “{ $lower }”
}.
answer = “{ $label }”
dichotomized-rare =
    La mayoría de las personas (del { PERCENT($low, digits: 0) } al { PERCENT($high, digits: 0) }) dio la respuesta más baja,
    de modo que las categorías más altas son demasiado infrecuentes para tener umbrales propios.
dichotomized-as-declared = El instrumento declara esta regla; las categorías originales se analizaron a modo de comparación.
missing-answers = Las correlaciones y los modelos factoriales se estimaron con eliminación { $missing ->
    [listwise] por lista
   *[pairwise] por pares
} de las respuestas faltantes.
imputed-prevalence =
    Para los porcentajes, las respuestas faltantes se imputaron 20 veces mediante regresiones logísticas encadenadas y se combinaron con las reglas de Rubin.
prevalence-method = Los intervalos de los porcentajes proceden de errores estándar linealizados.
exploratory-method =
    Los factores exploratorios se estimaron a partir de correlaciones { $correlations } mediante { $extraction }{ $rotation ->
        [none] {""}
       *[other] {" "}con { $rotation }
    }.
number-method =
    El número de factores recomendado se basa en pruebas de ajuste secuenciales, el criterio empírico de Kaiser, el análisis paralelo
    y la replicación en mitades aleatorias.
confirmatory-method = Los modelos confirmatorios se estimaron por { $estimator }{ $isSame ->
    [true] {" "}a partir de las mismas correlaciones, con pruebas escaladas según su distribución
   *[false] {""}
}.
reliability-method = La fiabilidad se estimó con los coeficientes alfa y omega.
irt-method = El { $model } se estimó por máxima verosimilitud marginal{ $missing ->
    [listwise] {""}
   *[pairwise] {" "}a partir de todas las respuestas
}.
comparability-method =
    La invarianza de medida y el funcionamiento diferencial del ítem (DIF) se comprobaron por { LIST($groups) },
    con valores { p-value } ajustados con el método de Holm.
software = El análisis se realizó con { $name } { $version } (semilla { $seed }).
