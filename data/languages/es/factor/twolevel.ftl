not-converged = El modelo de dos niveles no convergió.
not-converged-hint =
    Puede ayudar usar menos parámetros entre conglomerados: sus varianzas pueden ser casi 0, o los conglomerados, muy pocos.
one-level-only = Estos ítems están en un solo nivel del modelo: { LIST($items) }.
one-level-only-hint =
    Cada ítem necesita una varianza en ambos niveles, como “a ~~ a”. No se admiten covariables en un solo nivel: exclúyalas.
no-variance =
    { LIST($items) } no { $n ->
        [one] tiene
       *[other] tienen
    } varianza { $level ->
        [1] dentro de los
       *[other] entre los
    } conglomerados.
no-variance-hint = Excluya esos ítems: un modelo de dos niveles es de ítems con varianza en ambos niveles.
few-clusters =
    Hay { INTEGER($clusters) } { $clusters ->
        [one] conglomerado
       *[other] conglomerados
    } para { INTEGER($items) } { $items ->
        [one] ítem
       *[other] ítems
    }.
few-clusters-hint = Un modelo entre conglomerados necesita más conglomerados que ítems: excluya ítems o use un solo nivel.
no-clusters = Los modelos de dos niveles necesitan conglomerados.
no-clusters-hint = Nombre su columna con “--cluster-column”, o como “cluster” en la definición. Las ponderaciones replicadas no la sustituyen.
weighted = Los modelos de dos niveles no llevan aquí ponderaciones.
weighted-hint = Lea las respuestas sin ponderaciones: “--weights none”.
incomplete-left-out = { $n ->
        [one] Se excluyó a 1 persona
       *[other] Se excluyó a { INTEGER($n) } personas
    } sin respuesta en todos los ítems del modelo.
no-standard-errors = La matriz de información del modelo de dos niveles es singular: no hay errores estándar.
no-fit = Los modelos de comparación no convergieron: χ² y los índices de ajuste no son de fiar.
no-relations = Los modelos de dos niveles no tienen definiciones ni más restricciones que las etiquetas compartidas.
no-relations-hint = Dé una misma etiqueta a los parámetros que deban ser iguales, también en ambos niveles.
at-level = { $name } en el nivel { INTEGER($level) }
negative-variance = Hay varianzas estimadas negativas: { LIST($names) }. La solución es inadmisible.
