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

one-information = { $estimator } tiene un solo tipo de información.
one-information-hint = Elija ML o MLR, o no indique la información.
wrong-estimator =
    { $estimator } no es un estimador para ítems { $kind ->
        [ordered] ordenados
       *[continuous] continuos
    }.
wrong-estimator-hint =
    { $kind ->
        [ordered] Use WLSMV (por defecto), ULSMV o WLS.
       *[continuous] Use MLR (por defecto), ML o MLM.
    }
delta-mediator = modelo: el ítem ordenado “{ $item }” predice otros, lo que la parametrización delta no permite.
delta-mediator-hint = Elija theta.
no-covariates = No hay covariables para la regresión de los factores.
no-covariates-hint = Nombre al menos un ítem de la tabla que no esté en el modelo.
covariate-inside = la covariable { $item } es un ítem del propio modelo.
covariate-inside-hint = Exclúyala del modelo o de las covariables.
matrix-estimator = { $estimator } necesita las respuestas: una matriz no basta.
matrix-estimator-hint = Use ML (por defecto), GLS o ULS.
matrix-means = el modelo nombra medias, y la matriz viene sin ellas.
matrix-means-hint = Dé también las medias de los ítems, o excluya del modelo las medias y los interceptos.
not-scored = No hay puntuaciones factoriales de ítems ordenados con covariables o mezclados con ítems continuos.
not-scored-hint = Calcule las puntuaciones con un modelo de solo los ítems.
group-needed = el modelo tiene varios grupos: para las puntuaciones hay que saber de qué grupo es cada persona.
group-needed-hint = Nombre la agrupación con la que se ajustó el modelo.
missing-item-hint = Puntúe una tabla con los ítems del modelo.
categories-differ = la tabla tiene otras categorías que las del ajuste del modelo.
categories-differ-hint = Puntúe a las personas con las que se ajustó el modelo.
not-weighted = Las puntuaciones factoriales que se calculan con pesos son de un modelo de medida con ítems de un solo tipo.
not-weighted-hint = Puntúe un modelo sin covariables ni regresiones entre ítems, o pida puntuaciones EAP.
not-proper = El modelo tiene una solución impropia, de modo que sus factores no tienen puntuaciones.
not-proper-hint = Revise el modelo: el resultado del modelo confirmatorio dice por qué su solución es impropia. Las sumas y las medias no necesitan modelo.
different-models = No se pueden comparar modelos de ítems o estimadores distintos.
different-models-hint = Ajústelos todos a los mismos ítems y con el mismo estimador.
