negative-variance =
    { $isResidual ->
        [true] la varianza residual de { $name } es { $value }
       *[false] la varianza de { $name } es { $value }
    }
no-latent-variance = una variable de respuesta latente no tiene varianza positiva
improper-correlation = la correlación de { $first } y { $second } es { $value }
factors-not-positive-definite = las correlaciones entre factores son incoherentes (su matriz no es definida positiva)
improper-residual-correlation = la correlación residual de { $first } y { $second } es { $value }
problem-in-group = { $problem } en { $group }

auxiliary-variables =
    { LIST($names) } { COUNT($names) ->
        [one] es una variable auxiliar
       *[other] son variables auxiliares
    } para las respuestas faltantes y no { COUNT($names) ->
        [one] forma
       *[other] forman
    } parte del modelo.
not-converged = El modelo no convergió en { INTEGER($iterations) } iteraciones.
not-identified =
    Los datos no identifican { LIST($parameters) }, de modo que no hay errores estándar ni prueba corregida.
at-bounds =
    { COUNT($constraints) ->
        [one] Una restricción de desigualdad está activa ({ LIST($constraints) }): sin ella, las estimaciones la incumplirían.
       *[other] Hay restricciones de desigualdad activas ({ LIST($constraints) }): sin ellas, las estimaciones las incumplirían.
    } Los grados de libertad no lo tienen en cuenta, de modo que el valor p de la prueba de ajuste es demasiado pequeño.
    Incluso con cero grados de libertad, el modelo no se ajusta perfectamente.
adjusted-pairs =
    El modelo usa correlaciones corregidas: { COUNT($pairs) ->
        [one] la tabla de 2 × 2 de { LIST($pairs) } tiene una celda vacía.
       *[other] las tablas de 2 × 2 de { LIST($pairs) } tienen una celda vacía cada una.
    }
pair = { $first } con { $second }
pair-in-group = { $first } con { $second } en { $group }

regression-not-converged = La regresión de los factores sobre las covariables no convergió.
regression-not-identified = Los datos no identifican { LIST($parameters) }, de modo que la regresión de los factores sobre las covariables no tiene resultados.
regression-inadmissible = La solución de la regresión de los factores sobre las covariables es inadmisible: { $problems }.

no-factor-scores =
    No hay puntuaciones factoriales{ $group ->
        [none] {""}
       *[other] {" "}en { $group }
    }: una varianza residual no es positiva, o la matriz de covarianzas de los factores no es definida positiva.

no-reliability-of-mixed-items =
    La fiabilidad no se calcula en modelos de ítems ordenados con covariables, ni de ítems ordenados y continuos a la vez.
    Ajuste un modelo solo de los ítems.
no-reliability = El modelo no convergió: no se calculan omega ni la varianza media extraída.
omega-above-1 =
    El omega de { $factor } es { LIST($omegas) }, superior a 1, lo que es imposible en una fiabilidad.
    El modelo no reproduce las correlaciones de sus ítems.
omega-not-defined =
    El omega de la suma de { LIST($items) } ({ $factor }) no está definido: una carga estandarizada supera 1,
    o la suma no varía.
omega-rare-answers =
    El omega de { $factor } no tiene intervalo: menos de { INTEGER($least) } personas dieron la respuesta menos frecuente a uno de sus ítems.
bootstrap-single-units = { $why ->
    [replicates] Las ponderaciones replicadas no se remuestrean, de modo que omega no tiene intervalos bootstrap.
    [calibrated] Las ponderaciones calibradas no se remuestrean, de modo que omega no tiene intervalos bootstrap.
   *[units] Ningún estrato tiene dos unidades de muestreo que remuestrear, de modo que omega no tiene intervalos bootstrap.
}
bootstrap-samples-lost =
    { INTEGER($lost) } de { INTEGER($samples) } { $samples ->
        [one] muestra bootstrap
       *[other] muestras bootstrap
    } no { $lost ->
        [one] dio
       *[other] dieron
    } una solución convergente. { $isEnough ->
        [true] Los intervalos de omega no { $lost ->
            [one] la
           *[other] las
        } incluyen.
       *[false] Omega no tiene intervalos bootstrap.
    }

undefined-parameter =
    { LIST($names) } no { COUNT($names) ->
        [one] está definido
       *[other] están definidos
    } en las estimaciones (una división entre 0, o una raíz o un logaritmo fuera de su dominio).

no-more-degrees-of-freedom = Los modelos tienen los mismos grados de libertad, o el segundo tiene menos.
compared-not-converged =
    { $model ->
        [larger] El modelo menos restringido no convergió.
       *[smaller] El modelo más restringido no convergió.
    }
compared-not-identified =
    { $model ->
        [larger] El modelo menos restringido no está identificado en su solución.
       *[smaller] El modelo más restringido no está identificado en su solución.
    }
no-scaled-test = Uno de los modelos no tiene una prueba escalada.
scale-not-positive = El factor de escala de la diferencia no es positivo.
no-constraints = Las restricciones no pueden derivarse de las derivadas de los modelos.

no-block-rotation = La rotación “{ $rotation }” se calcula a partir de otra, de modo que un modelo con bloques no tiene errores estándar para ella.
no-block-rotation-hint = Elija una rotación que minimice un criterio, como oblimin.
one-target = Una misma matriz objetivo no puede ser para los bloques “{ $first }” y “{ $second }”.
one-target-hint = Elija una rotación sin matriz objetivo para un modelo con varios bloques.
