not-converged = El modelo de dos niveles no convergió.
not-converged-hint =
    Puede ayudar usar menos parámetros entre conglomerados: sus varianzas pueden ser casi 0, o los conglomerados, muy pocos.
mean-within = “{ $item } ~ 1” está en el nivel 1, y las medias de los ítems de ambos niveles son las de los conglomerados.
mean-within-hint = Escríbalo en el nivel 2.
varies-within = { $item } está solo en el nivel 2 y varía dentro del conglomerado “{ $cluster }”: { $first } y { $second }.
varies-within-hint = Nombre { $item } también en el nivel 1 (“{ $item } ~~ { $item }”), o haga que sea constante en cada conglomerado.
within-only =
    { LIST($items) } { $n ->
        [one] está
       *[other] están
    } solo en el nivel 1: el modelo supone medias iguales en todos los conglomerados.
equal-units =
    Las cargas de { $within } y { $between } son iguales y ambas varianzas son fijas, lo que también obliga a que las varianzas sean iguales:
    libere una, como “{ $between } ~~ NA*{ $between }”.
no-variance =
    { LIST($items) } no { $n ->
        [one] tiene
       *[other] tienen
    } varianza { $level ->
        [1] dentro de los
       *[other] entre los
    } conglomerados.
no-variance-hint =
    { $level ->
        [1] Nombre las variables de los conglomerados solo en el nivel 2, o exclúyalas.
       *[other] Nombre los ítems sin diferencias entre conglomerados solo en el nivel 1, o exclúyalos.
    }
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
no-clusters-hint = Elija para su columna el uso “Conglomerados” en “Columnas”, o nómbrela como “cluster” en la definición. Las ponderaciones replicadas no la sustituyen.
weighted = Los modelos de dos niveles no llevan aquí ponderaciones.
weighted-hint = Excluya la ponderación en “Columnas”.
incomplete-left-out = { $n ->
        [one] Se excluyó a 1 persona
       *[other] Se excluyó a { INTEGER($n) } personas
    } sin respuesta en todos los ítems del modelo.
unanswered-left-out = { $n ->
        [one] Se excluyó a { INTEGER($n) } persona
       *[other] Se excluyó a { INTEGER($n) } personas
    } sin ninguna respuesta a los ítems o sin valor en una covariable o en una variable de los conglomerados.
no-standard-errors = La matriz de información del modelo de dos niveles es singular: no hay errores estándar.
no-fit = Los modelos de comparación no convergieron: χ² y los índices de ajuste no son de fiar.
no-inequalities = Los modelos de dos niveles no admiten límites ni restricciones con “<” o “>”.
no-inequalities-hint = Exclúyalos, o escriba una igualdad: “a == b”.
no-blocks = Los modelos de dos niveles no admiten bloques exploratorios.
no-blocks-hint = Escriba las cargas de cada factor: “f =~ a + b + c”.
at-level = { $name } en el nivel { INTEGER($level) }
negative-variance = Hay varianzas estimadas negativas: { LIST($names) }. La solución es inadmisible.

unknown-item = la tabla no tiene ningún ítem “{ $item }”.
unknown-item-hint = Nombre los ítems como los tiene la tabla.
ordered-item = El ítem { $item } tiene categorías ordenadas, y los modelos de dos niveles son de ítems continuos.
ordered-item-hint = Declare su escala como “continuous” si sus números pueden usarse tal cual, o ajuste un solo nivel con conglomerados en los errores estándar.
