section-survey = Encuesta y respuestas faltantes
section-prevalence = { $about ->
    [experiences] Prevalencia y grupos
   *[other] Respuestas y grupos
}
section-together = { $about ->
    [experiences] Experiencias conjuntas
   *[other] Respuestas conjuntas
}
section-structure = { column-structure }
section-reliability = Fiabilidad e información
section-validity = Validez
section-comparability = Comparabilidad de los grupos
section-claims = Afirmaciones publicadas
section-limits = Limitaciones, cifras ocultas y reproducibilidad

verdict = { $verdict ->
    [yes] Sí
    [partly] En parte
    [no] No
    [undecided] Sin decidir
    [not-tested] No comprobado
    [not-testable] No comprobable
   *[neutral] {""}
}
verdict-sentence = { verdict }.

item-with-label = { $id } ({ $label })
label-in-quotes = “{ $label }”
range = { $low } a { $high }
number-level = { $group } { $level }
online = en línea
in-the-context = en el contexto “{ $context }”
any-of = cualquiera de { $items }
at-least-one-of = al menos uno de los { WORD($n) } ítems
last-in-context = { $measured }, última vez { $context }

hidden-left-out = Se omiten las cifras ocultas por el control de divulgación.

kmo-band = { $band ->
    [marvelous] excelente
    [meritorious] muy buena
    [middling] mediana
    [mediocre] mediocre
    [miserable] baja
   *[unacceptable] inaceptable
}

correlation-kind = { $type ->
    [tetrachoric] tetracóricas
    [polychoric] policóricas
    [pearson] de Pearson
   *[spearman] por rangos de Spearman
}
extraction = { $extraction ->
    [minres] extracción de residuos mínimos
    [ml] extracción de máxima verosimilitud
   *[pa] extracción de ejes principales
}
irt-model = { $model ->
    [Rasch] modelo de Rasch
    [two-parameter] modelo logístico de dos parámetros
    [three-parameter] modelo logístico de tres parámetros
    [four-parameter] modelo logístico de cuatro parámetros
    [graded] modelo de respuesta graduada
    [partial-credit] modelo de crédito parcial
    [generalized-partial-credit] modelo de crédito parcial generalizado
    [rating-scale] modelo de escala de calificación
    [sequential] modelo secuencial
    [sequential-rasch] modelo secuencial de Rasch
   *[nominal] modelo de respuesta nominal
}
rotation-setting = { $name } { $value }
rotation-settings = Los ajustes de la rotación fueron { LIST($settings) }.
the-factor = El factor
estimator = { $estimator ->
    [WLSMV] mínimos cuadrados ponderados diagonalmente con la prueba escalada y desplazada
    [WLSMVS] mínimos cuadrados ponderados diagonalmente con la prueba ajustada en media y varianza
    [WLSM] mínimos cuadrados ponderados diagonalmente con la prueba ajustada en la media
    [DWLS] mínimos cuadrados ponderados diagonalmente
    [ULSMV] mínimos cuadrados no ponderados con la prueba escalada y desplazada
    [ULSMVS] mínimos cuadrados no ponderados con la prueba ajustada en media y varianza
    [ULSM] mínimos cuadrados no ponderados con la prueba ajustada en la media
    [ULS] mínimos cuadrados no ponderados
    [WLS] mínimos cuadrados ponderados con la matriz de pesos completa
    [GLS] mínimos cuadrados generalizados
    [MLM] máxima verosimilitud con la prueba de Satorra-Bentler
    [MLMV] máxima verosimilitud con la prueba escalada y desplazada
    [MLMVS] máxima verosimilitud con la prueba ajustada en media y varianza
    [MLR] máxima verosimilitud con la prueba de Yuan-Bentler
    [MLF] máxima verosimilitud con errores estándar de primer orden
   *[ML] máxima verosimilitud
}
invariance-step = { $step ->
    [configural] configural
    [thresholds] de umbrales
    [loadings] de cargas
    [intercepts] de interceptos
    [scalar] escalar
    [strict] estricta
   *[means] de medias iguales
}
equality = { $what ->
    [loadings] cargas
    [thresholds] umbrales
    [intercepts] interceptos
    [residual-variances] varianzas residuales
   *[means] medias
}

found-model = Modelo hallado con { INTEGER($n) } { $n ->
    [one] factor
   *[other] factores
}
parameter-loading = carga de { $item } en { $factor }
parameter-regression = regresión de { $outcome } sobre { $predictor }
parameter-threshold = umbral { $number } de { $item }
parameter-scale = escala de { $item }
parameter-intercept = intercepto de { $item }
parameter-mean = media de { $factor }
parameter-variance = varianza de { $factor }
parameter-residual-variance = varianza residual de { $item }
parameter-covariance = covarianza de { $first } y { $second }
parameter-residual-covariance = covarianza residual de { $first } y { $second }
parameter-in-problem = { $isThreshold ->
    [true] “{ $parameter }”
   *[false] “{ $parameter }”
}{ $group ->
    [none] {""}
   *[other] {" "}en { $group }
}

test-figures = {" "}({ $isScaled ->
    [true] { chi-squared } de la diferencia escalada
   *[false] { chi-squared } de la diferencia
}({ INTEGER($df) }) = { DECIMAL($difference, digits: 2) }, { p-value } { P($probability) })

fit-clause = { $code ->
    [fits] se ajusta: no hay desajuste más allá del error muestral ({ LIST($figures, type: "units") })
    [not-contradicted] no queda contradicho{ $isPoor ->
        [true] {" "}solo porque respondieron muy pocas personas para decidir: sus índices son malos
       *[false] , aunque la potencia es baja
    } ({ LIST($figures, type: "units") })
    [approximate] se ajusta de forma aproximada: se rechaza el ajuste exacto, pero los índices son buenos ({ LIST($figures, type: "units") })
    [doubtful] tiene un ajuste dudoso: se rechaza y no todos los índices son buenos ({ LIST($figures, type: "units") })
    [does-not-fit] no se ajusta ({ LIST($figures, type: "units") })
   *[not-testable] no tiene grados de libertad, de modo que su ajuste no puede comprobarse: se ajustaría a cualquier conjunto de datos
}
fit-word = { $code ->
    [fits] se ajusta
    [not-contradicted] no contradicho
    [approximate] se ajusta aproximadamente
    [doubtful] dudoso
    [does-not-fit] no se ajusta
   *[not-testable] no comprobable
}
fit-inherited = El veredicto es el de “{ $model }”, que está anidado en él.
fit-test = { chi-squared }({ DECIMAL($df, digits: 0) }) = { DECIMAL($statistic, digits: 1) }, { $isCorrected ->
    [true] { p-value } corregida
   *[false] { p-value }
} { P($probability) }
power-factor = { $size ->
    [none] Con tan pocas respuestas, no se detectarían ni siquiera dos factores sin relación en lugar de uno.
   *[other] Se detectarían dos factores en lugar de uno si su correlación fuera de { COEFFICIENT($size) } o menos (potencia del { LEVEL(0.8) }).
}
power-pair = { $size ->
    [none] Con tan pocas respuestas, no se detectaría ninguna correlación residual.
   *[other] Se detectaría una correlación residual de { COEFFICIENT($size) } o más (potencia del { LEVEL(0.8) }).
}
people-needed = Para una correlación de { COEFFICIENT($target) } se necesitan unas { INTEGER($needed) } personas.
misfit-place = { $isEnough ->
    [true] Se ajusta salvo por { $n ->
        [one] un parámetro
       *[other] { INTEGER($n) } parámetros
    }
   *[false] Su desajuste se concentra en { $n ->
        [one] un parámetro
       *[other] { INTEGER($n) } parámetros
    }
}: { LIST($parameters) }. Con { COUNT($parameters) ->
    [one] ese parámetro
   *[other] esos parámetros
}, { LIST($figures) }.
misfit-cross-loading = { $item } mide también { $factor } ({ COEFFICIENT($value) })
misfit-residual = { $first } y { $second } correlacionan más allá de sus factores ({ COEFFICIENT($value) })
misfit-more-factors = Tiene muy pocos factores: “{ $model }” { $fit }.
misfit-diffuse = Su desajuste es difuso: no bastan unos pocos parámetros para que el ajuste sea aceptable.
index = { $name } { $value }
robust-index = { $index } robusto
index-with-interval = { $name } { $value } { INTERVAL($low, $high, as: "coefficient", digits: 3) }
index-cut-off = { $better ->
    [high] { $name } de al menos { COEFFICIENT($value) }
   *[low] { $name } de hasta { COEFFICIENT($value) }
}

first-cut-off = Si el modelo es verdadero, el { LEVEL(0.95) } de las muestras tiene un { rmsea } inferior al primer punto de corte.
second-cut-off = Si es erróneo como sigue, el { LEVEL(0.95) } lo tiene superior al segundo.
factor-too-few =
    “{ $model }”: { LIST($of) } son en realidad dos factores con una correlación de { COEFFICIENT($size) },
    uno de ellos medido por { $items }.
correlated-pair =
    “{ $model }”, que no tiene ningún factor de cuatro ítems: le falta una correlación residual de { COEFFICIENT($size) } entre { LIST($of) }.
item-list = { LIST($items) }

analyzed-as = { $categories ->
    [declared] categorías originales
   *[dichotomized] sí o no
}
other-coding-title = { $categories ->
    [declared] Modelos reajustados a las categorías originales
   *[dichotomized] Modelos reajustados a respuestas de sí o no
}
other-coding-note = { $categories ->
    [declared] El análisis de las categorías originales
   *[dichotomized] El análisis de las respuestas de sí o no
} excluye { LIST($items) }: se podría identificar a las personas con respuestas infrecuentes en { COUNT($items) ->
    [one] ese ítem
   *[other] esos ítems
}.

all-continuous = { $n ->
    [one] El ítem es continuo: los modelos de respuesta al ítem y el funcionamiento diferencial del ítem requieren ítems categóricos.
   *[other] Los { INTEGER($n) } ítems son continuos: los modelos de respuesta al ítem y el funcionamiento diferencial del ítem
        requieren ítems categóricos.
}
all-items-withheld =
    Todos los ítems quedan excluidos de las correlaciones, los análisis factoriales, los modelos y la fiabilidad.
    Se podría identificar a las personas con una respuesta infrecuente o con un par de respuestas infrecuente.
items-withheld =
    { LIST($items) } { COUNT($items) ->
        [one] queda excluido
       *[other] quedan excluidos
    } de las correlaciones, los análisis factoriales, los modelos y la fiabilidad.
    Se podría identificar a las personas con una respuesta infrecuente o con un par de respuestas infrecuente.
two-items-left = No se calculan los análisis que requieren más que los dos ítems restantes.

complete-cases =
    { $of ->
        [norms] Los baremos proceden de personas con puntuación y pueden estar sesgados.
       *[scores] Las puntuaciones y su fiabilidad proceden de casos completos y pueden estar sesgadas.
    } Sin puntuación queda { $range } del total de personas, y las respuestas no faltan completamente al azar.
