dimensions-question = ¿Cuántas dimensiones?
items-left-out = Ítems excluidos de los modelos: { LIST($items) }.

number-range = de { $low } a { $high }
-plausible =
    { $span ->
        [one] ningún otro número es plausible
        [others-fail] ningún otro número plausible tiene una solución que cuente
        [several] son plausibles { LIST($numbers, type: "or") }
        [open] según las pruebas de ajuste puede haber más
       *[open-several] son plausibles { LIST($numbers, type: "or") }, o más según las pruebas de ajuste
    }
number-of-factors =
    { $code ->
        [not-shown] No se halló ningún factor común.
        [no-solution] No se recomienda ningún número de factores, porque ninguna solución es propia.{ $needed ->
            [none] {" "}Más personas no ayudarían; otros ítems, sí.
           *[other] {" "}Se necesitan al menos { INTEGER($needed) } personas.
        }
        [untested] El número de factores recomendado es { WORD($number) }, sin prueba de ajuste.
       *[recommended] El número de factores recomendado es { WORD($number) }; { -plausible }.
    }
number-in-short =
    { $code ->
        [not-shown] Ningún factor común
        [no-solution] Ninguna solución propia{ $needed ->
            [none] {""}
           *[other] {" "}(se necesitan al menos { INTEGER($needed) } personas)
        }
        [untested] { INTEGER($number) } { $number ->
            [one] factor
           *[other] factores
        }, sin comprobar
       *[recommended] { INTEGER($number) } { $number ->
            [one] factor
           *[other] factores
        }{ $span ->
            [one] {""}
            [others-fail] {""}
            [open] {" "}o más
            [several] {" "}({ LIST($numbers, type: "or") } plausibles)
           *[open-several] {" "}({ LIST($numbers, type: "units") } o más plausibles)
        }
    }
-general =
    { $method ->
        [schmid-leiman] Un factor general explica
       *[first-unrotated-factor] El primer factor antes de la rotación explica
    } el { PERCENT($share, digits: 0) } de la varianza común
general-share = { -general }.
line-general = { -general }
line-alpha = El alfa de todos los ítems es { COEFFICIENT($alpha) }
line-eigenvalues = Los dos primeros autovalores son { DECIMAL($first, digits: 2) } y { DECIMAL($second, digits: 2) }
-closest = “{ $label }”, { $factors ->
        [2] los factores
       *[other] los dos factores más próximos
    } correlacionan { $correlation }
line-closest = En { -closest }
line-misfit = Ningún modelo de todos los ítems se ajusta; el mejor hasta ahora es “{ $label }”; juzgue cada escala por sus propios ítems
line-both = { -general }; en { -closest }

-criterion =
    El criterio empírico de Kaiser sugiere { $factors ->
        [0] ningún factor
        [one] un factor
       *[other] { WORD($factors) } factores
    }
rules-agree =
    Tanto las pruebas de ajuste como el criterio empírico de Kaiser sugieren { $factors ->
        [0] que no hay ningún factor
        [one] un factor
       *[other] { WORD($factors) } factores
    }.
rules-differ =
    Las pruebas de ajuste sugieren { $tests ->
        [0] ningún factor
        [one] un factor
       *[other] { WORD($tests) } factores
    }; el criterio empírico de Kaiser, { $factors ->
        [0] ninguno
       *[other] { WORD($factors) }
    }.
uncorrelated =
    Los ítems no están significativamente correlacionados{ $probability ->
        [none] {""}
       *[other] {" "}(prueba de que no hay ningún factor común: p { P($probability) })
    }.
parallel-suggests =
    El análisis paralelo de la matriz reducida sugiere { $factors ->
        [0] ninguno
       *[other] { WORD($factors) }
    }{ $isBeyond ->
        [true] , más de los que estos ítems identifican, y no decide nada
       *[false] {""}
    }.
not-counting =
    { COUNT($numbers) ->
        [one] La solución con { $last ->
            [one] un factor
           *[other] { LIST($numbers) } factores
        } no cuenta:
       *[other] Las soluciones con { LIST($numbers) } factores no cuentan: cada una
    } es impropia, tiene un factor de un solo ítem o difiere entre mitades aleatorias.
untested = { -criterion }; con estos datos no puede comprobarse el ajuste.
-rejected =
    { $rejected ->
        [none] ninguna solución
        [0] la solución sin factores
        [one] la solución de un factor
       *[other] la solución de { WORD($rejected) } factores
    }
tests-stopped =
    { -criterion }; las pruebas de ajuste se detuvieron { $rejected ->
        [none] antes de rechazar ninguna solución
       *[other] después de rechazar { -rejected }
    }.
all-rejected = { -criterion }; las pruebas de ajuste rechazaron { -rejected }, la mayor con una prueba.

scoring-question = ¿Cuántos factores deben puntuarse?
quoted = “{ $label }”
no-score = { $reason ->
    [no-factor] Ninguna puntuación tiene apoyo: los ítems no comparten ningún factor común.
    [unreliable] Ninguna puntuación tiene apoyo: el alfa del total es inferior a 0,50 y no puede puntuarse ningún factor.
   *[alpha] Ninguna puntuación tiene apoyo: alfa no es superior a 0.
}
score-working =
    Puntúe solo el total: el modelo de trabajo es “{ $label }”{ $recommended ->
        [one] {""}
       *[other] , aunque se recomiendan { WORD($recommended) } factores
    }.
score-open = Ningún modelo de todos los ítems se ajusta, de modo que ni el total ni sus partes son todavía puntuaciones. Declare los factores y puntúe cada uno.
-of-model = { $model ->
        [none] {""}
       *[other] {" "}de “{ $model }”
    }
-all-factors = { $count ->
        [2] los dos factores
       *[other] los { WORD($count) } factores
    }{ -of-model }
score-all =
    Puntúe { -all-factors }{ $other ->
        [0] {""}
        [one] , aunque se recomienda un factor
       *[other] , aunque se recomiendan { WORD($other) } factores
    }: cada puntuación añade información a la del total{ $isClose ->
        [true] , aunque los dos más próximos apenas son distintos
       *[false] {""}
    }.
score-some =
    Puntúe { LIST($scores) }, no { -all-factors }.
the-total = el total
score-total =
    Puntúe solo el total, no los { WORD($count) } factores{ -of-model }.
adds-nothing =
    { LIST($factors) } no { COUNT($factors) ->
        [one] añade
       *[other] añaden
    } información a la del total.
adding-undecided =
    Está sin decidir si { LIST($factors) } { COUNT($factors) ->
        [one] añade
       *[other] añaden
    } información a la del total: el intervalo de la ganancia incluye 0{ $needed ->
        [none] ; más personas difícilmente lo decidirían
       *[other] ; unas { INTEGER($needed) } personas lo decidirían
    }.
too-unreliable =
    { COUNT($factors) ->
        [one] La fiabilidad de { LIST($factors) } es demasiado baja para puntuarlo
       *[other] La fiabilidad de { LIST($factors) } es demasiado baja para puntuarlos
    } ({ $alpha ->
        [none] alfa inferior a 0
       *[other] alfa { COEFFICIENT($alpha) }
    }).
scoring-todo =
    { $code ->
        [no-score] No puntúe estos ítems juntos
       *[declare] Declare los factores y puntúe cada uno
    }
score-total-in-short = Puntúe solo el total
score-all-in-short = Puntúe { -all-factors }
score-some-in-short = Puntúe { LIST($scores) }

caution-mixed =
    Los ítems no forman una sola escala: el modelo de un factor no se ajusta.
    Declare los factores y puntúe cada uno.
caution-scores = El ajuste de “{ $label }” no justifica una puntuación para cada uno de sus { WORD($count) } factores.
