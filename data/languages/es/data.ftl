-lacking = al archivo le { COUNT($columns) ->
        [one] falta la columna
       *[other] faltan las columnas
    } { LIST($columns, most: 8) }
quoted = “{ $name }”

rows-left-out =
    { $n ->
        [one] Se excluye
       *[other] Se excluyen
    } { INTEGER($n) } de { INTEGER($rows) } filas: { $reason }.
no-number =
    sin { $what ->
        [weight] ponderación
       *[count] recuento
    }
number-of-zero =
    { $what ->
        [weight] una ponderación
       *[count] un recuento
    } de 0
other-occasion = otra ocasión
second-occasion-alone = una segunda ocasión sin la primera

dominant-weight =
    Una fila (ponderación { $weight }) tiene { $isNearlyAll ->
        [true] más del 99 %
       *[false] el { PERCENT($share, digits: 0) }
    } de la ponderación total, de modo que los resultados dependen mucho de sus respuestas.
    El tamaño muestral efectivo de las { INTEGER($people) } personas es { DECIMAL($effective, digits: 1) }.
fractional-frequency =
    Una ponderación de frecuencia es un número de personas, pero hay una de { $weight }.
    Las ponderaciones que corrigen por el muestreo o la falta de respuesta son de tipo “design”.
repeated-identifier =
    La columna “{ $column }” tiene { INTEGER($values) } { $values ->
        [one] valor que aparece
       *[other] valores que aparecen
    } en varias filas ({ INTEGER($rows) } filas en total). Cada fila cuenta como una persona.
    Si estas filas pertenecen a la misma persona u hogar, los intervalos son algo estrechos.
group-is-item =
    El grupo { $group } se basa en las respuestas al ítem { $item }, de modo que comparar sus niveles en ese ítem carece de sentido.
hypothesis-without-group =
    Grupo { $group }: una hipótesis trata de “{ $level }”, pero el archivo no tiene a nadie en ese nivel. Se considera sin decidir.
missing-code-in-group =
    Grupo { $group }: { LIST($codes) } { COUNT($codes) ->
        [one] cuenta como desconocido, porque los ítems lo declaran código de valor faltante. Para convertirlo en un nivel, dele una etiqueta en el grupo
       *[other] cuentan como desconocidos, porque los ítems los declaran códigos de valor faltante. Para convertirlos en niveles, deles etiquetas en el grupo
    }.

context-left-out = Se excluye el contexto { $context }: { -lacking }.
external-left-out = Se excluye la variable externa { $variable }: { -lacking }.
repeat-left-out = Algunos ítems no tienen otra ocasión o valoración: { -lacking }.
among-left-out = Se excluye la pregunta { $question }: { -lacking }.
among-partly = Pregunta { $question }: { -lacking }. Las respuestas sin columna cuentan como no elegidas.
among-blank = Nadie respondió a “{ $question }”: la pregunta se excluye.
among-contradiction =
    “{ $question }”: algunas personas eligieron la respuesta de “ninguno” junto con otra respuesta al mismo ítem. Ambas cuentan.

merged-patterns =
    Los patrones de respuesta de pocas personas se combinaron antes de leer el archivo: { INTEGER($groups) } personas no tienen grupos,
    y { INTEGER($all) } no tienen ni grupos ni respuestas.
    Por eso los porcentajes de las respuestas infrecuentes, las correlaciones y las diferencias entre grupos son demasiado pequeños.
decimal-commas = Se reconocen comas decimales (como en “3,5”) en { LIST($columns, most: 5) }.
thousands-separators = Se ignoran los separadores de millares (“1,234,567”) en { LIST($columns, most: 5) }.
unclear-numbers =
    Los números se dejan como están escritos en { LIST($columns, most: 5) }: sus comas o puntos pueden ser separadores decimales
    o separadores de millares.
values-in-column = { $column } ({ LIST($values) })
missing-in-file =
    El archivo declara valores faltantes que el instrumento no enumera; cuentan como en blanco: { LIST($columns) }.
question-row = La primera fila debajo de los nombres de las columnas tiene textos de preguntas; son etiquetas.
export-of =
    El archivo es una exportación de { $platform }{ $rows ->
        [0] {""}
        [one] , con { INTEGER($rows) } fila debajo de los nombres de las columnas que no contiene respuestas
       *[other] , con { INTEGER($rows) } filas debajo de los nombres de las columnas que no contienen respuestas
    }.
export-rows-kept =
    { $kind ->
        [unfinished] { $n ->
            [one] { INTEGER($n) } respuesta está sin terminar
           *[other] { INTEGER($n) } respuestas están sin terminar
        }
       *[previews] { $n ->
            [one] { INTEGER($n) } respuesta es una vista previa o una prueba
           *[other] { INTEGER($n) } respuestas son vistas previas o pruebas
        }
    }. Estas filas se conservan, salvo que se indique --leave-out { $option }.
summary-rows =
    { $n ->
        [one] La fila { LIST($rows) } resume las filas anteriores y se excluyó: no es
       *[other] Las filas { LIST($rows) } resumen las filas anteriores y se excluyeron: no son
    } { $n ->
        [one] una persona
       *[other] personas
    }.
repeated-header =
    { $n ->
        [one] La fila { LIST($rows, most: 8) } repite los nombres de las columnas y se excluyó
       *[other] Las filas { LIST($rows, most: 8) } repiten los nombres de las columnas y se excluyeron
    }.
export-rows-left-out =
    { $kind ->
        [unfinished] { $n ->
            [one] { INTEGER($n) } respuesta está sin terminar y se excluyó
           *[other] { INTEGER($n) } respuestas están sin terminar y se excluyeron
        }
       *[previews] { $n ->
            [one] { INTEGER($n) } respuesta es una vista previa o una prueba y se excluyó
           *[other] { INTEGER($n) } respuestas son vistas previas o pruebas y se excluyeron
        }
    }.

read-as-long =
    Leído en formato largo: una fila por persona (columna “{ $id }”){ $by ->
        [item] {" "}e ítem (“{ $item }”), con las respuestas en “{ $value }”
        [occasion] {" "}y ocasión (“{ $occasion }”)
       *[both] , ítem (“{ $item }”) y ocasión (“{ $occasion }”), con las respuestas en “{ $value }”
    }; { INTEGER($rows) } { $rows ->
        [one] fila se convirtió
       *[other] filas se convirtieron
    } en { INTEGER($people) } { $people ->
        [one] persona
       *[other] personas
    }.
long-occasion = { $mark } es “{ $name }”
long-occasions = Las columnas llevan la marca de la ocasión: { LIST($marks) }.
long-rows-left-out =
    { $n ->
        [one] Se excluyó { INTEGER($n) } fila
       *[other] Se excluyeron { INTEGER($n) } filas
    } sin persona, ítem u ocasión.
long-columns-left-out =
    Las filas de una persona difieren en { LIST($columns, most: 8) }: { COUNT($columns) ->
        [one] la columna se excluyó
       *[other] las columnas se excluyeron
    }.

missing-column = No hay ninguna columna “{ $column }” (ítem { $item }). { $hint }
missing-group = El grupo { $group } no puede usarse: no hay ninguna columna “{ $column }”.
unreadable-cells =
    { $cells ->
        [one] No puede leerse { INTEGER($cells) } celda
       *[other] No pueden leerse { INTEGER($cells) } celdas
    } de los ítems.
answered-nothing = Al menos una persona no respondió a ninguno de los ítems.
nobody-answered = Nadie respondió al ítem { $item } (columna “{ $column }”).
same-answer = Todas las personas que respondieron al ítem { $item } eligieron “{ $answer }”, de modo que no puede correlacionar con otros ítems.
small-groups = El grupo { $group } tiene niveles con menos de { INTEGER($few) } personas: { LIST($levels) }.
unequal-weights =
    Las ponderaciones son muy desiguales: { INTEGER($rows) } filas tienen un tamaño muestral efectivo de { INTEGER($effective) } (Kish).
large-weight = La ponderación mayor es { DECIMAL($ratio, digits: 1) } veces la ponderación media.

split-answers = “{ $column }” contiene varias respuestas en una celda: se dividió en { INTEGER($n) } columnas de sí y no.
split-no = No
split-yes = Sí

calibrated =
    Las ponderaciones se calibraron con los marginales poblacionales de { LIST($margins) } ({ $method ->
        [raking] raking
        [linear] calibración lineal
       *[logit] calibración logit acotada
    }). Los errores estándar tienen en cuenta los marginales.
    No se calculan intervalos bootstrap, porque necesitarían marginales nuevos en cada muestra.
nested-clusters =
    { $labels ->
        [one] { INTEGER($labels) } etiqueta de conglomerado aparece
       *[other] { INTEGER($labels) } etiquetas de conglomerado aparecen
    } en varios estratos. Con ponderaciones calibradas, una etiqueta designa un conglomerado de cada estrato.
calibration-effects =
    La calibración multiplicó las ponderaciones por entre { DECIMAL($least, digits: 2) } y { DECIMAL($most, digits: 2) }, en relación con su media.
    El efecto de diseño de las ponderaciones desiguales cambió de { DECIMAL($before, digits: 2) } a { DECIMAL($after, digits: 2) }.
rows-above-names = { $n ->
    [one] Se pasó por alto una fila situada encima de los nombres de las columnas.
   *[other] Se pasaron por alto { INTEGER($n) } filas situadas encima de los nombres de las columnas.
}
