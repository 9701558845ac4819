of-outcome = { $outcome }: { $warning }
quoted = “{ $name }”

no-regression =
    { $reason ->
        [nobody] no hay nadie en el análisis
        [no-yes] nadie en el análisis respondió sí
       *[no-no] todas las personas del análisis respondieron sí
    }, de modo que no hay regresión.
single-units =
    cada estrato tiene una sola unidad de muestreo con personas en el análisis. No pueden estimarse las varianzas, de modo que no hay regresión.
no-maximum = no se halló un máximo de la verosimilitud, de modo que no hay regresión.
empty-levels =
    nadie del análisis está en { LIST($levels, most: 8) }; la regresión omite { COUNT($levels) ->
        [one] este nivel
       *[other] estos niveles
    }.
single-levels =
    todas las personas del análisis tienen el mismo nivel de { LIST($factors, most: 8) }; la regresión omite { COUNT($factors) ->
        [one] este predictor
       *[other] estos predictores
    }.

level = { $variable } { $level }
cell =
    { COUNT($levels) ->
        [0] todas las personas
       *[other] “{ LIST($levels) }”
    }
nobody-in-cells =
    nadie respondió { $answer ->
        [yes] sí
       *[no] no
    } entre { LIST($cells, most: 8) }
nobody-in-combinations =
    nadie respondió { $answer ->
        [yes] sí
       *[no] no
    } en { INTEGER($n) } { $n ->
        [one] combinación
       *[other] combinaciones
    } de { LIST($variables) }
separated-outcome =
    { $outcome }: { LIST($found) }. El modelo predice perfectamente estas respuestas, de modo que no hay un coeficiente finito de
    { LIST($coefficients, most: 8) }. Si se omiten todos los niveles de un factor, elija otro nivel de referencia.
dependent-coefficient =
    { $outcome }: no puede estimarse ningún coeficiente para { LIST($coefficients, most: 8) }.
    Nadie tiene esta combinación de niveles, o los términos anteriores la determinan.
few-units =
    { $outcome }: las unidades de muestreo menos los estratos, más 1, menos los coeficientes dejan { INTEGER($df) } grados de libertad.
    Los valores p y los intervalos no están definidos.
no-wald-test =
    No hay prueba de Wald de { LIST($terms, most: 8) }: un coeficiente es infinito, o hay muy pocas unidades de muestreo
    para el número de coeficientes.
no-likelihood-ratio-test =
    No hay prueba de razón de verosimilitudes de { LIST($terms, most: 8) }: un coeficiente es infinito o depende de los demás.
no-margin =
    No hay margen predicho de { LIST($margins, most: 8) }: una combinación de niveles necesaria no tiene personas,
    o sus respuestas se predicen perfectamente.

bad-term = el término “{ $term }” no puede usarse.
bad-term-hint = Un término es una lista de variables distintas, ["edad", "sexo"], y está en el modelo una sola vez.
numbers-by-row = { $name } tiene { $n } números; la tabla, { $rows } filas.
numbers-by-row-hint = Dé un número para cada fila, NaN donde se desconozca.
bad-margin = no hay margen de “{ $term }” en este modelo.
bad-margin-hint = Los márgenes son de factores del modelo: { LIST($factors) }.
not-binary = { $name }, fila { $row }: { $value }.
not-binary-hint = Un resultado es 1 (sí) o 0 (no), NaN para las filas fuera del análisis.
