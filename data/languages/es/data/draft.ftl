known-used = De { $first } a { $last } son { $name } (condiciones de uso: { $terms }): se usa su definición publicada. Con `--measure none` se redacta otra en su lugar.
known-left = De { $first } a { $last } parecen { $name }, cuya definición publicada no se usa: { $why }.
known-codes =
    las respuestas van de { DECIMAL($low, digits: 0) } a { DECIMAL($high, digits: 0) }; las publicadas,
    de { DECIMAL($from, digits: 0) } a { DECIMAL($to, digits: 0) }
known-codes-shifted = { $why } (`--measure { $id } --shift-codes { $shift }` los convierte)
known-not-shifted = { $file }: ningún instrumento del banco tiene códigos que convertir (--shift-codes).
known-shifted = Según lo indicado, se suma { $shift } a los códigos del archivo: las puntuaciones son como las publicadas.
known-prorated =
    Sumas de { $name }: { $n ->
        [one] { WORD($n) } respuesta faltante como máximo se sustituye
       *[other] hasta { WORD($n) } respuestas faltantes se sustituyen
    } por la media de las demás, según lo publicado.
known-skipped = Los blancos en { LIST($items) } cuentan { DECIMAL($counts, digits: 0) } para las personas cuya respuesta a { $asked } salta estas preguntas.
known-constant = las respuestas a algunos de sus ítems son todas iguales, o no son códigos
known-words = las respuestas tienen etiquetas distintas de las publicadas
known-unshifted = los códigos del archivo ya son los publicados (omita `--shift-codes`)
known-uncertain =
    { $hasOrders ->
        [true] hay archivos con sus ítems en dos órdenes, y solo las preguntas indican en cuál
       *[false] las preguntas no son las publicadas
    }
known-lacking = ninguna pregunta tiene la redacción de { LIST($items, most: 3) }
known-keyed = sus ítems inversos no van en contra de los demás, de modo que quizá ya estén recodificados (`--reverse none` con `--measure` lo indica)
known-missing = Regla publicada para las respuestas faltantes de { $name }: “{ $rule }”. itemwise no la aplica.
known-others = Se excluyen otras columnas que parecen ítems: { LIST($columns, most: 8) }. `--measure none` redacta a partir de todas; `--items` nombra algunas.
known-absent = el archivo no tiene todos los ítems de { $name }
known-structure = Escalas publicadas
known-and-named = Escalas publicadas y escalas según los nombres de las columnas

taken =
    { $as ->
        [item] ítem
        [repeated-item] ítem repetido
        [external] variable externa
        [group] grupo
        [weight] ponderación
        [stratum] estrato
        [cluster] conglomerado
        [replicate] ponderación replicada
        [second-weight] segunda ponderación, excluida
        [second-stratum] segundo estrato, excluido
        [second-cluster] segundo conglomerado, excluido
        [identifier] identificador, excluido
        [personal] datos personales, excluidos
        [time] fecha u hora, excluida
       *[left-out] excluida
    }

kind =
    { $kind ->
        [yes-or-no] sí o no
        [agreement] acuerdo
        [frequency] frecuencia
        [satisfaction] satisfacción
        [intensity] intensidad
        [likelihood] probabilidad
        [importance] importancia
        [quality] calidad
        [difficulty] dificultad
        [truth] veracidad
       *[times] número de veces
    }

by-name = su nombre
replicate = las ponderaciones replicadas
by-question = su pregunta
by-name-about-person = su nombre: trata de la persona, no es una respuesta
names-of-people = pueden ser nombres de personas
by-content-about-person = su contenido: quién es o dónde está una persona
added-by = añadida por { $platform }
no-answers = sin respuestas
dates = fechas u horas
mostly-blank = { PERCENT($share, digits: 0) } en blanco
attention-check = una pregunta de control de atención
ticks = casillas marcadas o dejadas vacías
same-for-all = todas las personas tienen el mismo valor
asked-later = su nombre: se preguntó solo en un momento posterior o a otro evaluador
decimals = números con decimales
labeled-numbers = números con etiquetas
distinct-numbers = cada número aparece una vez
whole-numbers =
    { INTEGER($n) } { $n ->
        [one] número entero distinto
       *[other] números enteros distintos
    }
codes =
    { INTEGER($n) } { $n ->
        [one] código
       *[other] códigos
    }
worded-numbers = números con palabras
answers-of = categorías de respuesta ({ $kind })
same-times = cada valor aparece { INTEGER($n) } veces
distinct-texts = cada texto aparece una vez
several-answers = varias respuestas en una celda
different-texts =
    { INTEGER($n) } { $n ->
        [one] texto distinto
       *[other] textos distintos
    }
free-text = texto libre
few-values = pocos valores
no-shared-answers = no comparte respuestas con los ítems
unrelated = sin relación con las columnas que tienen las mismas respuestas
few-distinct = { INTEGER($n) } valores; { $why }
unknown-order = respuestas en palabras, orden desconocido
declared-weight = declarada como ponderación
not-the-weight = no es la ponderación
body-weight = lo que pesan las personas, por sus valores
as-stated = como se indicó
beside-published = no es un ítem de la medida publicada
not-named = no nombrada como ítem
named-item = nombrada como ítem
shared-answers =
    { INTEGER($answers) } categorías de respuesta{ $kind ->
        [none] {""}
       *[other] {" "}de { $kind }
    }, como en { $others ->
        [one] otra { INTEGER($others) } columna
       *[other] otras { INTEGER($others) } columnas
    }
composite =
    { $kind ->
        [sum] la suma de otras { INTEGER($n) } columnas
        [mean] la media de otras { INTEGER($n) } columnas
        [weighted] la suma ponderada de otras { INTEGER($n) } columnas
        [rescaled] la suma de otras { INTEGER($n) } columnas en otra escala
        [count] el número de otras { INTEGER($n) } columnas con respuesta a partir de cierto código
        [copy] otra columna, copiada o recodificada
        [flag] un sí o no hecho de otras { INTEGER($n) } columnas
        [nearly] casi una puntuación de otras { INTEGER($n) } columnas
       *[bands] una puntuación en tramos
    }: { LIST($items, most: 6) }
occasion-of-rows = la ocasión de cada fila
months-of-age = los meses de una edad cuyos años tiene otra columna
other-range = números en una escala distinta de la de las demás columnas
one-choice = una de las respuestas a “{ $question }”

no-answer-code = Sin respuesta ({ $code })
stray-code = Ningún código de { INTEGER($low) } a { INTEGER($high) } ({ $code })
unticked = No
ticked = Sí
draft-title = Borrador de { $file }
other-answers =
    { $n ->
        [one] otra { INTEGER($n) } respuesta
       *[other] otras { INTEGER($n) } respuestas
    }

quoted = “{ $name }”
sensitive =
    Los ítems preguntan por cosas que podrían perjudicar a alguien si otras personas conocieran sus respuestas.
    Por eso todos los resultados ocultan las cifras de grupos que dejarían ver respuestas (“sensitive” es true).
not-sensitive =
    No se oculta nada: “sensitive” es false.
sensitivity-unstated =
    No se oculta nada, porque la definición no dice si las respuestas son sensibles.
    Ponga “sensitive” en true si alguien pudiera verse perjudicado al ser reconocido por sus respuestas; `itemwise release` protege siempre.
continuous-items =
    { INTEGER($n) } { $n ->
        [one] columna de números se convirtió en ítem continuo
       *[other] columnas de números se convirtieron en ítems continuos
    }: { LIST($columns, most: 12) }.
ordinal-items =
    { INTEGER($n) } { $n ->
        [one] columna
       *[other] columnas
    } con { INTEGER($answers) } categorías de respuesta{ $kind ->
        [none] {""}
       *[other] {" "}de { $kind }
    } se { $n ->
        [one] convirtió en ítem
       *[other] convirtieron en ítems
    }, de “{ $low }” a “{ $high }”: { LIST($columns, most: 12) }.
higher-is-yes =
    De estas respuestas, “{ $high }” cuenta como sí. Si “{ $low }” significa sí, indíquelo (`--order "{ $high }<{ $low }"` o “dichotomize”).
no-answer-count =
    “{ $answer }” ({ INTEGER($n) } { $n ->
        [one] celda
       *[other] celdas
    })
blank-count =
    en blanco ({ INTEGER($n) } { $n ->
        [one] celda
       *[other] celdas
    })
no-answers-to-items = Se cuentan como falta de respuesta a los ítems: { LIST($codes) }.
empty-boxes =
    { LIST($columns, most: 12) } contienen casillas marcadas. Una celda vacía es un no{ $blank ->
        [no] .
       *[no-if-answered] {" "}de quien respondió a algún ítem y, en los demás casos, una falta de respuesta.
    } Ponga “blank” en “missing” donde esto no sea correcto.
boxes-left-out =
    Las casillas de “{ $question }” son respuestas a una sola pregunta, no parte de una escala: { LIST($columns, most: 12) }.
    Para analizarlas, indíquelas como ítems (--items).
stray-answers =
    { $column }: { INTEGER($n) } { $n ->
        [one] respuesta que no es
       *[other] respuestas que no son
    } un código de { INTEGER($low) } a { INTEGER($high) } ({ LIST($codes) }; { COUNT($rows) ->
        [one] fila
       *[other] filas
    } { LIST($rows, most: 12) }) { $n ->
        [one] se tomó como error de tecleo y cuenta como falta de respuesta
       *[other] se tomaron como errores de tecleo y cuentan como falta de respuesta
    }.
imputed-answers =
    { INTEGER($n) } { $n ->
        [one] respuesta está
       *[other] respuestas están
    } entre los códigos ({ LIST($codes, most: 3) }), como los valores imputados, y { $n ->
        [one] cuenta
       *[other] cuentan
    } como falta de respuesta: { LIST($items, most: 6) }.
keying-unknown =
    No se juzgó cuáles de los { INTEGER($n) } ítems son inversos, porque son demasiados: indique “reverse” en ellos.
composites-left-out =
    Las sumas, medias, tramos y copias de otras columnas no son ítems y se excluyeron: { LIST($columns, most: 12) }.
constant-left-out = Se excluyeron, porque todas las personas dieron la misma respuesta: { LIST($columns, most: 12) }.
nearly-items =
    { $column } parece una puntuación hecha con los ítems: { LIST($items, most: 8) } explican el { PERCENT($share, digits: 0) } de su varianza.
    Se excluyó, porque sus correlaciones con una escala serían de los ítems consigo mismos.
    Si se midió de otra manera, indíquela (--external).
reversed-items =
    Tratados como ítems inversos, porque correlacionan negativamente con los demás: { LIST($items) }.
    Quite “reverse” donde esto no sea correcto.
codes-reversed = El código { $code } significa “{ $yes }” en { LIST($items, most: 8) }: los códigos se invierten, de modo que sí es la respuesta más alta.
tied-items =
    Una mitad de estos ítems va en contra de la otra: { LIST($others, most: 6) } frente a { LIST($reversed, most: 6) }.
    Las respuestas no indican qué mitad es la inversa. Aquí lo es la segunda; una puntuación alta significa acuerdo con la primera.
    Elija con --reverse o indique “reverse”.
order-unknown =
    No se conoce el orden de las respuestas { LIST($answers) }, de modo que estas columnas se excluyeron: { LIST($columns, most: 12) }.
sampling-weight =
    La columna “{ $column }” se convirtió en ponderación muestral. Ponga su tipo en “frequency” si cada fila representa ese número de personas.
    Ponga “weight” en null si la columna no es una ponderación.
no-sampling-weight =
    Nada se pondera con “{ $column }”: sus valores son lo que pesan personas en kilogramos o libras, no los de una ponderación muestral.
    Si lo es de todos modos, indíquela (--weight-column, o “weight”).
replicate-weights =
    { INTEGER($n) } columnas, de { $first } a { $last }, contienen ponderaciones replicadas{ $isUsed ->
        [true] {""}, que sustituyen a los estratos y los conglomerados.
       *[false] {""} y se excluyeron. Indique cómo se construyeron (--replicate-type) para usarlas.
    }
other-weights = Otras columnas parecen también ponderaciones y se excluyeron: { LIST($columns, most: 12) }.
sampling-stratum = La columna “{ $column }” define los estratos de muestreo.
sampling-cluster = La columna “{ $column }” define los conglomerados de muestreo.
repeated-people =
    La columna “{ $column }” tiene { INTEGER($people) } valores en { INTEGER($rows) } filas. Si son personas que respondieron varias veces, deje una fila de cada una o nómbrela (--cluster-column { $column }, o “cluster”).
    Si no, cada fila cuenta como una persona y los intervalos son demasiado estrechos.
occasion-rows =
    El archivo tiene una fila por persona (“{ $id }”) y ocasión (“{ $occasion }”). Se analizan las filas de “{ $first }”; las de “{ $second }” son las mismas personas otra vez (“repeat”).
may-be-cluster =
    La columna “{ $column }” tiene { INTEGER($groups) } valores en { INTEGER($rows) } filas. Si las personas se muestrearon en estos grupos, nómbrela (--cluster-column { $column }, o “cluster”).
    Si no, los intervalos son demasiado estrechos.
groups =
    { COUNT($columns) ->
        [one] Esta columna se convirtió en grupo
       *[other] Estas columnas se convirtieron en grupos
    }: { LIST($columns, most: 12) }. Quite las que no compare.
no-levels = Contado como desconocido en “{ $column }”: { LIST($codes) }. Etiquete un código en el grupo para que sea un nivel.
merged-levels = Las grafías de “{ $column }” que solo difieren en mayúsculas, espacios o codificación de acentos cuentan como un nivel: { LIST($levels, most: 6) }.
external-variables =
    { $n ->
        [one] La columna de números restante es una variable externa (“external”)
       *[other] Las { INTEGER($n) } columnas de números restantes son variables externas (“external”)
    } con { $n ->
        [one] la que
       *[other] las que
    } pueden correlacionarse las puntuaciones: { LIST($columns, most: 12) }.
    Quite lo que no corresponda y compruebe cada “scale” (nivel de medida).
    Enuncie sus expectativas en “hypothesis” antes de ver los resultados.
further-numbers = Se excluyeron otras columnas de números: { LIST($columns, most: 12) }. Para correlacionar puntuaciones con ellas, nómbrelas (--external).
repeated-columns =
    { $n ->
        [one] A juzgar por su nombre, { INTEGER($n) } columna repite un ítem: { $example }. Figura
       *[other] A juzgar por sus nombres, { INTEGER($n) } columnas repiten ítems, como { $example }. Figuran
    } en “repeat” como { $kind ->
        [occasion] otra ocasión
        [rater] otro evaluador
       *[either] otra ocasión, pues así lo parecen las respuestas; puede ser otro evaluador u otro contexto
    }: compruébelo.
named-alike = { LIST($columns, most: 6) } difieren en una parte de su nombre. Si estas y las que las siguen son los mismos ítems en varias ocasiones o de varios evaluadores, inclúyalas en “repeat”.
separate-scales = Nadie, o casi nadie, respondió a estos ítems juntos, de modo que son escalas aparte (“structures”): { LIST($scales, most: 12) }. Compruébelo.
named-scales =
    { $by ->
        [names] Los ítems cuyos nombres empiezan igual
        [questions] Los ítems de una misma pregunta
       *[answers] Los ítems con las mismas categorías de respuesta
    } son los factores de una estructura (“structures”): { LIST($scales, most: 12) }. Compruébelo.
named-structure =
    { $by ->
        [names] Escalas según los nombres de las columnas
        [questions] Escalas según las preguntas
       *[answers] Escalas según las categorías de respuesta
    }
scale-span = { $first } a { $last } ({ INTEGER($n) } ítems)
no-structure = No se declara ninguna estructura: los factores se exploran. El informe explica cómo declarar una en “structures”.
about-unknown =
    La definición no dice por qué preguntan los ítems. Si pone “about” en “experiences”, “attitudes”, “abilities”,
    “symptoms” o “traits”, el informe redacta sus frases en consecuencia.

drafted-from-file =
    No se indicó ningún instrumento, de modo que se redactó uno a partir de { $file }: { $items } se { $n ->
        [one] trata como ítem
       *[other] tratan como ítems
    }.
drafted-as-published =
    { $file } contiene { $title }: { $items }. Se usó la definición publicada, porque los nombres o las preguntas de las columnas y las respuestas son los publicados;
    con “--measure none” se redacta otra en su lugar.
item-columns = { INTEGER($n) } columnas (de { $first } a { $last })
drafted-reversed = Tratados como ítems inversos: { LIST($items, most: 8) }.
drafted-no-answers = Contado como falta de respuesta: { LIST($answers, most: 8) }.
drafted-groups = Tratadas como grupos: { LIST($groups, most: 8) }.
drafted-external = Tratadas como variables externas: { LIST($names, most: 8) }.
drafted-repeats = Tratadas como los mismos ítems otra vez: { LIST($columns, most: 8) }.
drafted-weight = Tratada como la ponderación: { $column }.
drafted-design = Tratada como { $unit ->
        [stratum] estratos
       *[cluster] conglomerados
    } de la muestra: { $column }.
drafted-in = Todo esto está en { $path }: compruébelo, corríjalo y úselo con --measure.
code-with-label = { $code } ({ $label })

units-beside-replicates = { $file }: las ponderaciones replicadas ya contienen los estratos y conglomerados de la muestra ({ LIST($units, type: "units") }).
units-beside-replicates-hint = Quite el estrato y el conglomerado, o las ponderaciones replicadas.
two-roles = { $file }: la columna “{ $column }” se indicó { LIST($roles) }.
as-role =
    { $role ->
        [item] como ítem
        [identifier] como identificador
        [external] como variable externa
        [excluded] como columna que excluir
        [weight] como ponderación
        [stratum] como estrato
        [cluster] como conglomerado
        [replicate] como ponderación replicada
       *[group] como grupo
    }
two-roles-hint = Indíquela solo como uno de ellos.
item-without-answers =
    { $file }: la columna “{ $column }” se indicó como ítem y no puede serlo: { $answers ->
        [0] nadie la respondió
       *[other] todos dieron la misma respuesta
    }.
item-without-answers-hint = Exclúyala de los ítems.
item-of-words = { $file }: la columna “{ $column }” se indicó como ítem y no puede serlo: sus respuestas son palabras cuyo orden no se conoce ({ LIST($words, type: "units") }).
item-of-words-hint = Indique su orden, de la más baja a la más alta, en “Columnas”, “Orden de las respuestas”, o exclúyala de los ítems.
item-of-unit =
    { $file }: la columna “{ $column }” se indicó como ítem y no puede serlo: es { $role ->
        [weight] la ponderación
        [stratum] el estrato
       *[cluster] el conglomerado
    } ({ $why }).
item-of-unit-hint =
    { $role ->
        [weight] Indique que ninguna columna es la ponderación.
        [stratum] Indique que ninguna columna es el estrato.
       *[cluster] Indique que ninguna columna es el conglomerado.
    }
item-of-numbers = { $file }: la columna “{ $column }” se indicó como ítem y no puede serlo: contiene { $n } números distintos, y los demás ítems unos pocos códigos.
item-of-numbers-hint = Indique ítems de un solo tipo: códigos con pocos valores, o números. Si algunos números no son respuestas, indíquelo.
wrong-order = { $file }: el orden { $order } (--order) no corresponde a los códigos de ningún ítem ({ LIST($codes, type: "units") }).
wrong-order-hint = Los códigos pueden conservarse o invertirse: indique todos los códigos de un ítem, de la respuesta más baja a la más alta. Recodifique el archivo para cualquier otro orden.
known-order = { $file }: el orden de los códigos (--order) no es el de la definición publicada de { $name }, que es la que se usa.
known-order-hint = Omítalo, o elabore una definición a partir de las columnas (--measure none).
not-reversible =
    { $file }: la columna “{ $column }” se indicó como inversa y { $isItem ->
        [true] contiene números, no categorías
       *[false] no está entre los ítems
    }.
not-reversible-hint = Solo se pueden invertir ítems con categorías. Invierta sus números en el archivo.
not-among-items-hint = Los ítems son { LIST($items, type: "units") }.
not-external = { $file }: la columna “{ $column }” se indicó como variable externa y no contiene ni números ni unas pocas respuestas distintas.
not-external-hint = Exclúyala de las variables externas.
no-replicates =
    { $file }: { $isWeighted ->
        [true] ninguna columna se llama como las ponderaciones replicadas
       *[false] las ponderaciones replicadas acompañan a la ponderación de toda la muestra, y ninguna columna la contiene
    }.
no-replicates-hint = Indique las columnas de las ponderaciones replicadas y la de la ponderación.
single-replicate = { $file }: hay una sola ponderación replicada, { $column }.
single-replicate-hint = Indique todas las columnas, como rw1:rw80.
multipliers-differ = { $file }: hay { INTEGER($given) } multiplicadores para { INTEGER($columns) } columnas de ponderaciones replicadas.
multipliers-differ-hint = Indique un número para todas las columnas o uno para cada una.
nothing-to-describe = { $file }: ninguna columna tiene dos respuestas distintas que puedan describirse.
check-header = ¿Contiene la primera fila los nombres de las columnas y es correcto el separador?
description-unprotected =
    { $file }: no se encontró ninguna escala y no se describen las columnas, porque { $column ->
        [none] las respuestas son sensibles
       *[other] la columna “{ $column }” pregunta por algo que podría perjudicar a alguien si otras personas conocieran las respuestas
    }. Las frecuencias y las tablas cruzadas de columnas no se pueden proteger.
description-unprotected-hint = Indique los ítems: un informe de ítems oculta lo que podría identificar a alguien. Si nadie puede resultar perjudicado, elija “No, mostrar todos los recuentos”.
without-items = Un informe sin ítems describe las columnas.
order-not-known =
    { $file }: no se encontró ninguna escala: { LIST($columns, type: "units") }{ $isMore ->
        [true] {" "}y otras
       *[false] {""}
    } contienen respuestas en palabras cuyo orden no se conoce.
order-not-known-hint = Indique el orden en “Columnas”, “Orden de las respuestas”, o en una definición, de la más baja a la más alta: { $entry }. { without-items }
answers-unrelated =
    { $file }: no se encontró ninguna escala: { LIST($columns, type: "units") }{ $isMore ->
        [true] {" "}y otras
       *[false] {""}
    } tienen respuestas de un mismo tipo y no están relacionadas.
no-item-found = { $file }: no se encontró ninguna escala: ninguna columna parece un ítem. Sus columnas: { LIST($columns, type: "units", most: 8) }.
column-as-seen = “{ $column }” ({ $why })
what-items-are = Los ítems son columnas que comparten sus respuestas y están relacionadas: unos pocos códigos, números del mismo rango o palabras de una escala conocida. Si algunas columnas son ítems de todos modos, indíquelas como ítems en “Columnas”. { without-items }
known-not-shifted-hint = Indique un instrumento del banco cuyas columnas tenga el archivo, como phq9.
known-not-used = { $file }: { $measure }: { $why }.
known-not-used-hint = Recodifique las respuestas o nombre las columnas como se publicaron, o abra el archivo sin indicar un instrumento.
