-pairs = { COUNT($pairs) ->
        [one] par
       *[other] pares
    } { LIST($pairs, most: 12) }

not-positive-definite =
    La matriz de correlaciones no es definida positiva (autovalor mínimo { $smallest }).
    KMO, la prueba de Bartlett y el χ² de máxima verosimilitud no están definidos.
    Los pasos posteriores que necesitan una matriz así usan una suavizada; ninguna correlación cambia en más de { $change }.
indefinite-matrix =
    El autovalor mínimo es { DECIMAL($smallest, digits: 2) }: estas no son correlaciones de las mismas personas.
    Compruebe la matriz; la eliminación por pares también deja matrices así.
kmo-not-defined = Todas las correlaciones son cero: la medida de Kaiser-Meyer-Olkin no está definida.
bartlett-not-defined =
    La prueba de Bartlett necesita más de { INTEGER($people) } personas para { INTEGER($items) } { $items ->
        [one] ítem
       *[other] ítems
    }.
category = “{ $label }”
unused-category =
    Nadie eligió { LIST($categories) } en el ítem { $item }. Las correlaciones tratan el ítem como si no tuviera { COUNT($categories) ->
        [one] esta categoría
       *[other] estas categorías
    }.
zero-cell =
    { COUNT($pairs) ->
        [one] La tabla de 2 × 2 del { -pairs } tiene una celda vacía. Se le asignó
       *[other] Las tablas de 2 × 2 de los { -pairs } tienen celdas vacías. Se les asignó
    } 0,5 sin cambiar los marginales; { COUNT($pairs) ->
        [one] la correlación depende
       *[other] las correlaciones dependen
    } de esta corrección.
sparse-pair =
    { COUNT($pairs) ->
        [one] La tabla de 2 × 2 del { -pairs } tiene una celda con menos de { INTEGER($few) } personas: la correlación es inestable
       *[other] Las tablas de 2 × 2 de los { -pairs } tienen celdas con menos de { INTEGER($few) } personas: las correlaciones son inestables
    }.
perfect-correlation =
    { COUNT($pairs) ->
        [one] Los ítems del { -pairs } están perfectamente asociados: la correlación está en su límite y no tiene error estándar
       *[other] Los ítems de los { -pairs } están perfectamente asociados: las correlaciones están en sus límites y no tienen error estándar
    }.
no-standard-error =
    Las respuestas a los ítems { COUNT($pairs) ->
        [one] del { -pairs }
       *[other] de los { -pairs }
    } aportan muy poca información{ $hasDesign ->
        [true] {""}, o las unidades de muestreo no difieren
       *[false] {""}
    }. { COUNT($pairs) ->
        [one] La correlación no tiene error estándar y no es fiable
       *[other] Las correlaciones no tienen error estándar y no son fiables
    }.
few-people-pair =
    Menos de { INTEGER($few) } personas respondieron a ambos ítems { COUNT($pairs) ->
        [one] del { -pairs }: la correlación es
       *[other] de cada uno de los { -pairs }: las correlaciones son
    } sobre todo ruido.
no-correlation =
    { COUNT($pairs) ->
        [one] El { -pairs } no tiene
       *[other] Los { -pairs } no tienen
    } correlación: nadie respondió a ambos ítems, o quienes lo hicieron dieron todos la misma respuesta a uno de ellos.
mixed-scales =
    Algunos ítems son continuos, de modo que todas las correlaciones son de Pearson.
    Las de los ítems ordenados ({ LIST($items) }) usan las puntuaciones de sus categorías.
design-ignored =
    Los errores estándar de las correlaciones tienen en cuenta las ponderaciones desiguales, pero no los estratos ni los conglomerados.

constant-pair = Los ítems { $first } y { $second } no tienen correlación: entre quienes respondieron a ambos (personas: { $people }), uno de ellos recibió siempre la misma respuesta.
no-common-people = Los ítems { $first } y { $second } no tienen correlación: nadie respondió a ambos.
perfect-association = Los ítems { $first } y { $second } están perfectamente asociados: su correlación está en su límite y no tiene varianza.
uninformative-pair = Las personas que respondieron a ambos ítems, { $first } y { $second }, no dicen casi nada de su correlación: no tiene varianza.
apart-hint = Excluya los ítems que nadie respondió junto con otros: --exclude "{ LIST($items, type: "units") }", o quítelos de la definición.
pair-hint = Excluya uno de los dos ítems.
constant-item =
    { $what ->
        [no-answer] el ítem { $item } no tiene ninguna respuesta válida
       *[alike] todas las personas respondieron lo mismo al ítem { $item }
    }: no tiene correlación con otros ítems.
constant-item-hint = Quite este ítem del instrumento: no distingue a las personas.
too-few-items = una correlación necesita dos ítems y hay { INTEGER($n) }.
too-few-items-hint = Nombre al menos dos ítems. De un solo ítem, `itemwise describe` muestra las respuestas.
too-few-items-left-hint = Mantenga constantes menos ítems.
matrix-without-rows = la matriz no tiene filas.
matrix-name-twice = la matriz tiene dos veces el nombre { $name }.
matrix-rows =
    la matriz no es cuadrada: tiene { INTEGER($names) } { $names ->
        [one] nombre
       *[other] nombres
    } y { INTEGER($rows) } { $rows ->
        [one] fila
       *[other] filas
    }.
matrix-row-length =
    la matriz no es cuadrada: tiene { INTEGER($names) } { $names ->
        [one] nombre
       *[other] nombres
    } y { INTEGER($figures) } { $figures ->
        [one] cifra
       *[other] cifras
    } en la fila { INTEGER($row) }.
matrix-means = la matriz tiene { INTEGER($means) } medias para { INTEGER($names) } nombres.
matrix-variance = la matriz no tiene una varianza positiva de { $name }.
matrix-beyond-one = la matriz tiene una correlación superior a 1, la de { $first } con { $second }.
matrix-asymmetric = la matriz no es simétrica: { $first } con { $second } es { $one } a un lado y { $other } al otro.
matrix-hint = Tiene una fila y una columna por nombre, en el mismo orden, y las mismas cifras a ambos lados de la diagonal.
matrix-people =
    una matriz de { INTEGER($items) } { $items ->
        [one] ítem
       *[other] ítems
    } es de { INTEGER($least) } personas o más, no de { $people }.
matrix-people-hint = Indique de cuántas personas es: con menos no tiene inversa.
unknown-item = ítem desconocido: { $item }.
unknown-item-hint = Mantenga constante uno de estos: { LIST($items, type: "or") }.
collinear = { LIST($items) } dependen entre sí: uno se sigue de los demás.
collinear-hint = Mantenga constantes menos de ellos.
partial-kendall = La tau de Kendall no se calcula con ítems mantenidos constantes.
partial-kendall-hint = Use correlaciones de Pearson o de Spearman.
