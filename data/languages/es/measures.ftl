bad-measure = { $where }: { $problems }.
bad-measure-hint = Corrija la definición; puede compararla con la de otro instrumento.
problem-list =
    { LIST($problems, type: "clauses") }{ $more ->
        [0] {""}
       *[other] ; y { INTEGER($more) } más
    }
problem-at = { $path }: { $problem }
must =
    debe { $what }{ $given ->
        [none] {""}
       *[other] {" "}(es { $given })
    }
requirement =
    { $what ->
        [finite] ser un número finito
        [from-zero] ser 0 o más
        [above-zero] ser mayor que 0
        [whole] ser un número entero
        [from-one] ser 1 o más
        [below-one] ser menor que 1
        [around-one] ser un número menor que 1 y otro mayor que 1
        [margin] contener al menos un marginal
        [reserved] tener un nombre que JavaScript no se reserve
        [language] ser un idioma, como “es” o “pt-BR”
        [not-empty] tener algún contenido
        [code] contener al menos un código
        [column] nombrar al menos una columna
        [two-columns] nombrar al menos dos columnas
        [four-columns] nombrar cuatro columnas distintas
        [answer] contener al menos una respuesta
        [ascending] ir del valor menor al mayor
        [band] contener al menos un intervalo
        [cutoff] contener al menos un punto de corte
        [name] empezar por una letra y contener solo letras, cifras, “_” y “.”
        [key] contener solo letras, cifras, “_”, “.” y “-”
        [bound] ser un límite como “>= .30” o “< .20”
        [placeholder] contener “{"{"}answer{"}"}”, en cuyo lugar está el código de una respuesta
       *[item] contener al menos un ítem
    }
be-at-most = ser como máximo { $limit }
be-this-short = tener como máximo { $length } caracteres
name-columns-at-most = nombrar como máximo { $n } columnas
hold-no-hidden = estar libre de saltos de línea, caracteres de control y cambios de dirección del texto (contiene { $character })
no-entry = no es una entrada de una definición; busque un error de escritura
is-required = es obligatorio
entry-expected =
    se esperaba { LIST($expected, type: "or") } y se encontró { $found }{ $mistake ->
        [none] {""}
        [quoted] {" "}(escriba { $code }, sin comillas)
       *[words] {" "}(un código es un número: dé uno a cada respuesta, póngalos en el archivo en lugar de las palabras y conserve las palabras como etiquetas)
    }
kind-of-entry =
    { $kind ->
        [list] una lista [...]
        [object] un objeto {"{"}...{"}"}
        [text] texto
        [number] un número
        [boolean] true o false
        [never] ninguna entrada más
       *[other] otra cosa
    }
reserved-name = “{ $name }” es un nombre que JavaScript se reserva; elija otro
two-spellings = es otra grafía de “dichotomize”, que también está: indique una
no-answer-set =
    “{ $name }” no es un conjunto de respuestas (declarados: { COUNT($names) ->
        [0] ninguno
       *[other] { LIST($names, type: "units") }
    })
own-dichotomize = la definición tiene su propio dichotomize: indique uno de los dos
other-dichotomize = difiere del de { $set }: un instrumento se dicotomiza de una sola manera
blank-of-continuous = un ítem continuo no tiene “no”: indique “missing” o “error”
repeated-entry =
    “{ $value }” es también { $key ->
        [id] el identificador
       *[column] la columna
    } de { $place }
few-item-categories =
    se esperaban dos categorías o más (o "scale": "continuous") y { $n ->
        [0] no se encontró ninguna
       *[other] se encontró { INTEGER($n) }
    }
few-categories =
    se esperaban dos categorías o más y { $n ->
        [0] no se encontró ninguna
       *[other] se encontró { INTEGER($n) }
    }
item-categories = un ítem continuo no tiene categorías
item-reverse = un ítem continuo no tiene códigos por los que invertirlo
code-twice = el código { $code } está dos veces
code-order = el código { $code } viene después de { $before }: ordene las categorías por código ascendente, con "reverse": true donde un código alto significa menos
score-order = debe aumentar con el código
code-is-category = el código { $code } es también una categoría
code-is-answer = el código { $code } es también una respuesta
code-no-answer = el código { $code } no es una respuesta
no-other-item = “{ $item }” no es otro ítem
item-lacks-code = { $item } no tiene ninguna categoría con el código { $code }
own-lacks-code = el ítem no tiene ninguna categoría con el código { $code }
nobody-has-code = ningún ítem tiene una categoría con el código { $code }
labels-alike = las dos son iguales
yes-of-item =
    { $joined ->
        [0] ninguna de las categorías del ítem { $item } cuenta como sí
       *[other] todas las categorías del ítem { $item } cuentan como sí
    }
yes-of-variable =
    { $joined ->
        [0] ninguna de las categorías cuenta como sí
       *[other] todas las categorías cuentan como sí
    }
column-of-item = “{ $column }” es la columna del ítem { $item }
no-item = “{ $name }” no es un ítem
name-twice = “{ $name }” está dos veces
labels-or-values = indique “labels”, o “values” y “bands”, pero no ambos
bands-overlap = { $one } y { $other } se solapan
value-in-no-band = { $value } no está en ninguno de los intervalos
missing-has-label =
    “{ $key }” tiene también { $what ->
        [label] una etiqueta
       *[value] un valor
    }
no-grouping =
    “{ $name }” no es una agrupación (declaradas: { COUNT($names) ->
        [0] ninguna
       *[other] { LIST($names, type: "units") }
    })
no-context =
    “{ $name }” no es un contexto (declarados: { COUNT($names) ->
        [0] ninguno
       *[other] { LIST($names, type: "units") }
    })
no-crossing = “{ $name }” no es un cruce: indique agrupaciones distintas con “ x ” entre ellas, como “country x sex”
not-in-release =
    “{ $name }” no está en release.groups ({ COUNT($names) ->
        [0] ninguna
       *[other] { LIST($names, type: "units") }
    })
crossing-sum = “{ $name }” suma “{ $sum }”, que también debe figurar
no-level-of-group = el grupo { $group } no tiene ningún nivel “{ $level }”
no-size-of = no indica el tamaño de { LIST($levels, type: "units") }
total-is-grouping = es una agrupación, que necesita las personas de cada nivel
totals-alone = necesita, además de totales, un marginal de una agrupación, que dice cuántas personas hay
margin-no-grouping = “{ $name }” no es una agrupación (declaradas: { LIST($names, type: "units") })
calibration-of-frequencies = necesita ponderaciones de diseño o ninguna, no frecuencias
bounds-with-logit = corresponde al método “logit”, que lo necesita
replicates-need-weight = necesita la ponderación de toda la muestra: {"{"}"weight": {"{"}"column": "..."{"}"}{"}"}, de tipo “design”
replicates-hold-units = ya contiene los estratos y conglomerados de la muestra: quite { LIST($units) }
replicates-with-occasions = no puede usarse con una fila por ocasión (repeat.rows)
replicate-twice = “{ $column }” es también otra ponderación
fay-with-type = corresponde al tipo “fay”, que lo necesita
multipliers-needed = es necesario para el tipo “jkn”: de cada réplica, (n - 1) / n para las n unidades de su estrato
multipliers-differ = tiene { INTEGER($n) } números para { INTEGER($columns) } columnas: indique uno, o uno para cada una
factor-item-unknown = línea { $line }, columna { $column }: “{ $name }” en el factor “{ $factor }” no es un ítem
name-unknown = línea { $line }, columna { $column }: “{ $name }” no es ni un ítem ni un factor
structure-without-factor = no nombra ningún factor
factor-named-as-item = el factor “{ $factor }” tiene el nombre de un ítem
factor-reserved = “{ $factor }” es un nombre que JavaScript se reserva
no-such-factor = el modelo no tiene ningún factor “{ $factor }”
no-scale-of-cutoffs = “{ $scale }” no es una escala: indique “all” o “estructura.factor”
score-without-range = la puntuación no tiene rango: un ítem es continuo
cutoff-divides-nobody = { $value } no separa a nadie: las puntuaciones van de { $low } a { $high }, y un punto de corte es la puntuación más baja por encima de él
cutoff-order = { $value } viene después de { $before }: ordene los puntos de corte por valor ascendente

external-is-item = “{ $name }” es también un ítem del instrumento: elija otro nombre
columns-to-number = varias columnas se combinan en un número: ponga “scale” en “continuous” o “count”
variable-categories =
    una variable { $scale ->
        [continuous] continua
       *[count] de recuento
    } no tiene categorías
variable-reverse =
    una variable { $scale ->
        [continuous] continua
       *[count] de recuento
    } no tiene códigos por los que invertirla
codes-ascending = ordene las categorías por código ascendente, cada una una sola vez
hypothesis-of-none =
    una hipótesis de que no hay { $of ->
        [correlation] correlación
       *[difference] diferencia
    } dice qué magnitud puede tener como máximo: ponga “size” en “< .20”, por ejemplo
hypothesis-size =
    ninguna { $of ->
        [correlation] correlación
       *[difference] diferencia
    } { $direction ->
        [positive] positiva
       *[negative] negativa
    } es { $size }: { $of ->
        [correlation] indique un tamaño de 0 a 1
       *[difference] indique un tamaño de 0 o más
    }
none-of-groups = “{ $name }” no es ninguno de sus grupos
one-hypothesis = de dos grupos indique una: la otra es la inversa
no-scale = “{ $scale }” no es una escala (hay: { LIST($scales, type: "units") })
occasion-twice = es también la primera ocasión
occasions-unequal = cada ítem figura allí el mismo número de veces: indique para cada uno el mismo número de columnas
no-other-answers = “{ $name }” no es otro conjunto de respuestas
no-answer-of-set = { $set } no tiene la respuesta { $code }
no-answers-in-groups = “{ $name }” no es otro conjunto de respuestas que estén todas en grupos
no-population-of = “populations” no dice nada de { $group }: indique cuántas personas hay
no-population-size = “populations” no tiene el tamaño de { $level }
no-structure = “{ $name }” no es una estructura de la definición
factor-without-items = el factor “{ $factor }” no tiene ítems propios: una población solo tiene factores de ítems
factor-without-loadings = el factor “{ $factor }” no tiene cargas
item-without-loading = el ítem { $item } no tiene carga
no-such-item-on-factor = el modelo no tiene ese ítem en el factor “{ $factor }”
loading-range = una carga estandarizada está entre −1 y 1
one-factor-twice = nombra dos veces el mismo factor
correlation-range = una correlación está entre −1 y 1
correlation-times =
    la correlación de { $one } con { $other } { $n ->
        [0] no tiene valor
       *[other] está { INTEGER($n) } veces
    }
no-such-factors = no hay factores con estas correlaciones (la matriz no es definida positiva)
all-variance-explained = los factores explican toda la varianza del ítem { $item } o más
item-without-shares = el ítem { $item } no tiene respuestas
no-design-weight = la definición no nombra ninguna columna de ponderaciones de diseño (“weight”)
no-cluster-column = la definición no nombra ninguna columna de conglomerados (“cluster”)
only-ordered-simulated = solo se pueden simular ítems ordenados
no-such-code = el ítem { $item } no declara ese código
nothing-chosen = nunca se elige ninguna de las categorías
no-group = “{ $name }” no es un grupo de la definición
group-not-simulated = las muestras se pueden simular por un grupo con “labels” o por sus códigos
no-factor-of-population = no es un factor de la población
answers-or-means = indique “answers” o “means”, pero no ambos: cada uno dice cómo difieren las respuestas
