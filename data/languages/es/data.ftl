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
legend-rows =
    { $n ->
        [one] La fila { LIST($rows, most: 8) } es un texto debajo de la tabla y se excluyó.
       *[other] Las filas { LIST($rows, most: 8) } son textos debajo de la tabla y se excluyeron.
    }
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

in-quotes = “{ $name }”
cell-place =
    { $file }{ $row ->
        [none] {""}
       *[other] , fila { $row }
    }, columna “{ $column }”
near-name = “{ $other }” en lugar de “{ $name }”
nearest-columns = ¿Quiso decir { LIST($names, type: "units") }?
columns-there = Las columnas del archivo son { LIST($names, type: "units", most: 8) }.
correct-header = Corrija la definición o el encabezado del archivo.
cells-of-column = { $file }: la columna “{ $column }” tiene { INTEGER($cells) } celdas y “{ $first }” tiene { INTEGER($rows) }.
names-of-columns = { $file }: hay { INTEGER($names) } nombres para { INTEGER($columns) } columnas.
names-of-columns-hint = Dé a cada columna una celda por fila.
target-item-twice = { $file }: la fila { $row } vuelve a tener el ítem { $item }.
figure-no-number = { $file }: la fila { $row }, columna “{ $column }”, contiene “{ $text }”, que no es un número.
target-no-item = la matriz objetivo tiene una fila para { $item }, que no es ninguno de los ítems.
target-without-item = la matriz objetivo no tiene ninguna fila para el ítem { $item }.
target-columns =
    la matriz objetivo tiene { INTEGER($columns) } { $columns ->
        [one] columna
       *[other] columnas
    } de cargas para { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factores
    }.
target-hint = Una matriz objetivo tiene un encabezado, una fila por ítem que empieza por su nombre y una columna por factor. Una celda está vacía donde su carga es libre.
matrix-names = { $file }: sus filas tienen otros nombres que sus columnas, o los mismos en otro orden.
matrix-not-square = { $file }: no es cuadrada: tiene { INTEGER($columns) } columnas y { INTEGER($rows) } filas.
matrix-lacks = { $file }: falta el valor de { $row } con { $column }.
matrix-hint = Una matriz tiene un encabezado con nombres y, para cada uno, una fila de valores en el mismo orden.
not-csv =
    { $file }: el archivo { $is ->
        [workbook] es un libro de Excel u otro archivo zip
        [empty-archive] es un archivo zip vacío
        [old-workbook] es un libro antiguo de Excel
        [sav] es un archivo de SPSS (.sav)
        [zsav] es un archivo de SPSS (.zsav)
        [stata] es un archivo de Stata (.dta)
        [sas] es un archivo de SAS (.sas7bdat)
        [parquet] es un archivo Parquet
        [gzip] está comprimido (gzip, como los archivos de datos de R)
        [bzip2] está comprimido (bzip2)
        [xz] está comprimido (xz)
        [seven-zip] está comprimido (7z)
        [png] es una imagen (PNG)
        [utf32] es texto en UTF-32
        [jpeg] es una imagen (JPEG)
        [gif] es una imagen (GIF)
        [sqlite] es una base de datos (SQLite)
       *[pdf] es un PDF
    }; no es CSV.
not-csv-hint = Guárdelo o expórtelo como CSV en UTF-8.
not-csv-parquet-hint = Si es un archivo Parquet, dele la extensión .parquet; si no, guárdelo como CSV.
other-text =
    { $file }: { $is ->
        [bytes] el archivo no está en UTF-16: su texto tiene un byte por carácter
        [utf16le] el archivo está en UTF-16, no en UTF-8
        [utf16be] el archivo está en UTF-16 con el byte alto primero (big-endian) y sin marca de orden de bytes, lo que no se lee
       *[binary] el archivo contiene bytes nulos: no es texto
    }.
other-text-hint =
    { $is ->
        [bytes] Deje la codificación en “Automático”: las de programas antiguos se reconocen.
        [utf16le] Elija la codificación UTF-16 o guárdelo como CSV en UTF-8 (Excel lo llama “CSV UTF-8”).
        [utf16be] Guárdelo como CSV en UTF-8 (Excel lo llama “CSV UTF-8”).
       *[binary] Guarde o exporte las respuestas como CSV en UTF-8.
    }
bad-encoding = { $file }, fila { $row }: el byte { $byte } del archivo no es { $encoding }.
bad-encoding-hint = Guarde el archivo como CSV en UTF-8 o elija su codificación.
bad-delimiter = “{ $given }” no puede ser el separador.
bad-delimiter-hint = Indique un carácter, o { LIST($names, type: "units") }.
empty-lines = { $file }: el archivo solo contiene líneas vacías.
unclosed-quote = { $file }, fila { $row }: una celda entre comillas no se cierra.
unclosed-quote-hint = Ciérrela con " o duplique la comilla que pertenece al texto ("").
bad-quotes = { $file }, fila { $row }: hay texto después de las comillas que cierran una celda.
bad-quotes-hint = Duplique la comilla que pertenece al texto (""); compruebe si quedó abierta una comilla anterior, y el separador.
zero-bytes = { $file }: el archivo contiene bytes nulos; no es texto sin formato en UTF-8.
zero-bytes-hint = Guárdelo como CSV en UTF-8 (no en UTF-16 ni como libro).
header-alone = { $file }: hay un encabezado, pero ninguna fila de respuestas.
header-alone-hint = Vuelva a exportar los datos; si la primera fila contiene respuestas, desmarque “La primera fila contiene los nombres de las columnas”.
title-above-names = { $file }: encima de la fila { $row } hay una sola celda donde deberían estar los nombres de las columnas; parece un título.
title-above-names-hint = Quite del archivo las líneas situadas encima de los nombres de las columnas.
ragged-rows =
    { $file }, fila { $row }: { INTEGER($found) } { $found ->
        [one] celda
       *[other] celdas
    } donde el encabezado tiene { INTEGER($expected) }.
ragged-rows-hint =
    { $cause ->
        [title] Quizá haya un título o una nota encima de los nombres de las columnas: quite del archivo las líneas situadas encima de ellos.
        [more] Quizá una celda sin comillas contenga el separador, o al encabezado le falte un nombre (el de los nombres de fila, por ejemplo).
       *[fewer] Quizá la fila esté cortada o el separador sea otro.
    }
no-column = { $file }: no hay ninguna columna “{ $column }”.
margins-no-number = { $file }, fila { $row }: “{ $text }” en la columna “people” no es un número mayor que 0.
margins-given-before = { $file }, fila { $row }: “{ $level }” de “{ $name }” ya se indicó antes.
margins-hint = Una fila tiene el nombre de una agrupación (margin), uno de sus niveles (level) y sus personas en la población (people). Una columna de números tiene el nivel en blanco y su total bajo people.

missing-column-of = { $file }: no hay ninguna columna “{ $column }” ({ $owner }).
owner =
    { $of ->
        [weight] la ponderación
        [count] el recuento
        [replicates] las ponderaciones replicadas
        [fpc] la corrección por población finita
        [stratum] el estrato
        [cluster] el conglomerado
        [repeated] quién se repite
        [occasion] la ocasión
        [total] un total de la población
       *[long] formato largo
    }
owner-item = ítem { $item }
owner-group = grupo { $group }
missing-columns =
    { $file }: { COUNT($columns) ->
        [one] no hay ninguna columna
       *[other] no hay columnas
    } { LIST($columns, type: "units") } ({ COUNT($columns) ->
        [one] ítem
       *[other] ítems
    } del instrumento { $measure }).
other-measures-file = { $file } no es un archivo del instrumento { $measure }: no está ninguna de sus { INTEGER($n) } columnas de ítems ({ LIST($columns, type: "units") }).
other-measures-file-hint = Para otro cuestionario, cargue su definición en “Título y definición” o vuelva a abrir el archivo.
no-groups-declared = grupo desconocido: { $group }. El instrumento { $measure } no declara grupos.
no-groups-declared-hint = No elija ningún grupo o declare el grupo y su columna en “groups” en la definición del instrumento.
wrong-cell =
    { $place }: { $problem }{ $others ->
        [0] {""}
        [one] {" "}(y { INTEGER($others) } celda más como esta { -in-columns })
       *[other] {" "}(y { INTEGER($others) } celdas más como esta { -in-columns })
    }.
-in-columns =
    { $columns ->
        [one] en esta columna
       *[other] en { INTEGER($columns) } columnas
    }
no-answer-to = falta la respuesta al ítem { $item }
no-answer-to-hint = Complete la celda o ponga "blank": "missing" en la definición del instrumento.
not-a-number =
    “{ $cell }” no es un número{ $hasComma ->
        [true] ; escriba los decimales con punto
       *[false] {""}
    }
not-a-number-hint = El ítem { $item } es continuo{ -for-no-answer }. Corrija el archivo o declare categorías para el ítem.
-for-no-answer =
    { COUNT($missing) ->
        [0] {""}
       *[other] ; para la falta de respuesta: { LIST($missing, type: "units") }
    }
not-a-code = “{ $cell }” no es un código
unknown-code = código desconocido { $code }
unknown-code-hint = El ítem { $item } declara { LIST($codes, type: "units") }{ -for-no-answer }. Corrija el archivo o declare el código en la definición del instrumento (en “missing” si significa que no hay respuesta).
context-code-hint = Una columna que dice dónde ocurrió por última vez lo que describe un ítem contiene números o está en blanco. Corrija el archivo o quite el contexto de la definición del instrumento.
no-count = “{ $cell }” no es un recuento
no-count-hint = La variable externa { $variable } cuenta algo: números enteros desde 0. Corrija el archivo o ponga su escala en “continuous”.
tick-code-hint = Una columna de una respuesta entre varias contiene números (1 donde se dio) o está en blanco. Corrija el archivo o la definición.
fpc-no-number = la corrección por población finita “{ $value }” no es un número
fpc-not-positive = la corrección por población finita { $value } no es mayor que 0
fpc-share = la corrección por población finita { $value } es una proporción, mientras que otras filas tienen números de unidades
fpc-differs =
    la corrección por población finita es { $value }, pero { $known } { $stratum ->
        [none] en una fila anterior
       *[other] en el estrato “{ $stratum }” de una fila anterior
    }
fpc-hint = Todas las filas de un estrato necesitan el mismo número: cuántas unidades tiene en la población, o la proporción de ellas que se extrajo. Todas las filas tienen números de unidades o todas tienen proporciones. Corrija las celdas o quite “fpc” de la definición del instrumento.
no-unit =
    sin { $what ->
        [stratum] estrato
       *[cluster] conglomerado
    }
no-unit-hint =
    Cada fila necesita su { $what ->
        [stratum] estrato; complete las celdas o quite “stratum” de la definición del instrumento
       *[cluster] conglomerado; complete las celdas o quite “cluster” de la definición del instrumento
    }.
no-weight = el instrumento { $measure } no nombra ninguna columna de ponderaciones.
no-weight-hint = Añada "weight": {"{"}"column": "..."{"}"} a la definición del instrumento o analice sin ponderar.
bad-count =
    la columna de recuentos, “{ $column }”, es la { $item ->
        [none] de las ponderaciones
       *[other] del ítem { $item }
    }.
bad-count-hint = Indique la columna que dice cuántas personas representa una fila, o ninguna.
two-counts = se indicaron a la vez ponderaciones de frecuencia y una columna de recuentos.
two-counts-hint = Una ponderación de frecuencia ya es un recuento: no indique otra columna de recuentos.
whole-number-hint = Un recuento es un número entero de personas, 1 o más.
weight-hint = Una ponderación es un número mayor que 0. Corrija el archivo, ponga "missing": "drop" para las filas sin ponderación o quite la ponderación en “Columnas”.
number-blank =
    falta { $what ->
        [weight] la ponderación
       *[count] el recuento
    }
number-unread =
    { $what ->
        [weight] la ponderación
       *[count] el recuento
    } “{ $cell }” no es un número
number-negative =
    { $what ->
        [weight] la ponderación { $cell } es negativa
       *[count] el recuento { $cell } es negativo
    }
number-beyond =
    { $what ->
        [weight] la ponderación
       *[count] el recuento
    } { $cell } está fuera de lo que se puede calcular (de { $low } a { $high })
number-not-whole =
    { $what ->
        [weight] la ponderación
       *[count] el recuento
    } { $cell } no es un número entero
no-people =
    { $file }: no queda ninguna fila por analizar ({ COUNT($reasons) ->
        [0] sin filas
       *[other] { LIST($reasons, type: "units") }
    }).
rows-with = { $rows }: { $reason }
no-people-hint =
    Compruebe { LIST($columns) }{ $isWeighted ->
        [true] {" "}o quite la ponderación en “Columnas”
       *[false] , o no indique ninguna columna de recuentos si una fila es una persona
    }.
numbers-in-column =
    { $what ->
        [weight] las ponderaciones
       *[count] los recuentos
    } de la columna “{ $column }”
too-many-people =
    { $file }: { $what ->
        [weight] las ponderaciones de frecuencia
       *[count] los recuentos
    } suman { $people } personas, que no pueden haber respondido todas.
too-many-people-hint =
    { $what ->
        [weight] Las ponderaciones que elevan una muestra a su población son ponderaciones de diseño: ponga "type": "design" en el instrumento.
       *[count] Compruebe la columna de recuentos: un recuento es el número de personas que dieron las respuestas de una fila.
    }
weight-sum-blank = la suma de ponderaciones está en blanco
weight-sum-blank-hint = En la tabla que leyó la consulta, algunas ponderaciones de esas filas faltan o no están entre { $smallest } y { $largest }: corríjalas allí y vuelva a ejecutar la consulta.
weight-sum-wrong = “{ $cell }” no es una suma de ponderaciones
weight-sum-wrong-hint = Vuelva a crear la tabla de patrones y deje sus columnas como están.
unknown-group-value = “{ $cell }” no es un valor declarado del grupo { $group }
unknown-group-value-hint =
    La definición tiene { $what ->
        [labels] etiquetas para
        [values] valores para
       *[bands] los intervalos
    } { LIST($values, type: "units") }. Corrija el archivo, declare el valor o inclúyalo en “missing” del grupo.
too-many-groups = { $file }, columna “{ $column }”: el grupo { $group } tiene { INTEGER($n) } valores distintos.
too-many-groups-hint = Un grupo tiene pocos valores; un identificador no es un grupo. Declare etiquetas o intervalos.
twice-in-occasion =
    { $place }: “{ $value }” aparece dos veces en la misma ocasión, { $row ->
        [none] en filas iguales
       *[other] antes en la fila { $row }
    }.
twice-in-occasion-hint = Cada persona tiene una fila por ocasión: corrija el archivo o la columna de la ocasión en la definición.
unknown-occasion = { $file }: ninguna fila tiene la ocasión “{ $value }” en la columna “{ $column }”.
unknown-occasion-hint = Corrija lo que la definición dice de `repeat`: qué contiene esa columna en cada ocasión.
replicates-in-patterns = el instrumento { $measure } tiene ponderaciones replicadas, que una tabla de patrones no puede contener.
replicates-in-patterns-hint = Analice el propio archivo o quite “replicates” de la definición.
bad-replicate-weight = la ponderación replicada “{ $cell }” no es un número desde 0
bad-replicate-weight-hint = Cada fila necesita su ponderación en cada réplica: complete las celdas o quite las filas o las ponderaciones replicadas.
weightless-replicate = { $file }: la ponderación replicada “{ $column }” es 0 o está en blanco para todos.
weightless-replicate-hint = Una réplica necesita personas: complete la columna o quítela de las columnas de las ponderaciones replicadas.
margins-differ = { $where }: el marginal { $margin } tiene { $people } personas y { $first } tiene { $others }.
margins-differ-hint = Todos los marginales son de una misma población: deles la misma suma.
margin-level-empty = { $where }: nadie en la muestra es “{ $level }” del marginal { $margin }, que la población tiene.
margin-level-empty-hint = Una el nivel con otro parecido, en los grupos de la definición y en los marginales.
no-calibration =
    { $where }: ninguna ponderación cumple todos los marginales (método { $method }{ $low ->
        [none] {""}
       *[other] {" "}con factores de { $low } a { $high }
    }).
no-calibration-hint =
    { $isBounded ->
        [true] Amplíe los límites o una niveles de los marginales.
       *[false] Quizá niveles de dos marginales no tengan personas en común, o un total quede fuera de los números de la muestra: una niveles o quite un marginal o un total.
    }
margin-unknown = { $file }, fila { $row }: no se conoce el grupo { $group }, con el que se calibran las ponderaciones.
margin-unknown-hint = Complete las celdas o quite estas filas o este marginal.
no-level-of-margin = { $file }, fila { $row }: “{ $level }” no es un nivel del marginal { $margin }.
no-level-of-margin-hint = Sus niveles son { LIST($levels, type: "units") }: añada el nivel con sus personas o corrija su etiqueta.
total-no-number = { $file }, fila { $row }: “{ $text }” en la columna “{ $column }” no es un número, y las ponderaciones se calibran con su total.
total-no-number-hint = Complete las celdas o quite estas filas o este total.

long-format =
    { $file }: está en formato largo, con una fila por persona (columna “{ $id }”) y por { $by ->
        [item] ítem
       *[occasion] ocasión
    } (columna “{ $column }”), pero el instrumento { $measure } tiene una columna por ítem.
long-format-hint = Añada "shape": { $shape } a la definición, o convierta antes el archivo en una tabla con una fila por persona.
long-duplicate =
    { $place }: “{ $value }” aparece dos veces para { $id } “{ $person }”{ $occasion ->
        [none] {""}
       *[other] {" "}en { $occasion } “{ $time }”
    }, antes en la fila { $row }{ $more ->
        [0] {""}
        [one] {" "}(y { INTEGER($more) } fila más como esta)
       *[other] {" "}(y { INTEGER($more) } filas más como esta)
    }.
long-duplicate-hint =
    En formato largo, cada combinación tiene una fila: quite las demás del archivo{ $hasOccasion ->
        [true] {""}
       *[false] {" "}o indique la columna de la ocasión, si la hay
    }.
long-sparse = { $file }: sus { $rows } filas se convertirían en { $people } personas por { $columns } columnas, casi todas en blanco.
long-sparse-hint = Indique la columna que dice quién es la persona y la que dice qué ítem es.
long-no-people = { $file }: ninguna fila tiene un valor en cada una de las columnas del formato largo.
long-no-people-hint = Corrija las columnas de “shape” en la definición, o el archivo.
nothing-to-leave-out =
    { $file }: no se sabe qué filas son { $kind ->
        [unfinished] respuestas sin terminar
       *[previews] vistas previas
    }: { $platform ->
        [none] no es una exportación de una plataforma de encuestas conocida
       *[other] una exportación de { $platform } no lo dice
    }.
nothing-to-leave-out-hint = Quite estas filas del archivo o consérvelas.
duplicate-column = { $file }: varias columnas se llaman “{ $name }”.
duplicate-column-hint = Dé a cada columna un nombre propio. Una definición redactada a partir del archivo las distingue como “{ $name }_1” y así sucesivamente.
unknown-grouping = no hay ninguna agrupación “{ $name }” en la tabla.
unknown-grouping-hint = Agrupaciones leídas: { LIST($names, type: "units") }. Indíquela al leer las respuestas.
reserved-column = el instrumento lee una columna “{ $column }”, y una tabla de patrones tiene otra con ese nombre.
reserved-column-hint = Cambie el nombre de la columna en el archivo y en la definición.
no-answers-given = respuestas: no hay respuestas.
no-answers-given-hint = Indique al menos un ítem con al menos una respuesta.
many-values = respuestas: los ítems tienen más de { INTEGER($most) } valores distintos.
many-values-hint = Indique scale: "continuous" o las categorías que hay.
bad-categories = respuestas: las categorías son { LIST($codes, type: "units") }.
bad-categories-hint = Un ítem tiene dos categorías o más: indique `categories` en orden ascendente, también las que nadie eligió.
no-category = respuestas: ítem { $item }, persona { $person }: { $value } no es ninguna de las categorías.
no-category-hint = Las categorías son { LIST($codes, type: "units") }; una respuesta faltante es null.
lengths-differ = respuestas: { $one } tiene { $entries } entradas y { $other } tiene { $wanted }.
entries-of =
    { $of ->
        [item] el ítem { $name }
        [group] el grupo { $name }
       *[weights] { $name }
    }
lengths-differ-hint = Indique una por persona.
person-weight = persona { $person }: la ponderación es { $weight }.
person-weight-hint = Una ponderación es un número mayor que 0; excluya a las personas que no la tienen.
not-finite = respuestas: ítem { $item }, persona { $person }: { $value } no es un número finito.
not-finite-hint = Las respuestas son números; una respuesta faltante es null.
unknown-level = { $group }: no hay ningún nivel { $level }.
unknown-level-hint = Use uno de estos: { LIST($levels, type: "units") }.
no-item-in-table = no hay ningún ítem “{ $item }” en la tabla.
no-item-in-table-hint = Sus ítems son { LIST($items, type: "units") }.
no-dichotomy = el instrumento { $measure } no tiene ninguna regla para sí y no.
no-dichotomy-hint = Añada "dichotomize": {"{"}"yes": [códigos]{"}"} a la definición o analice las respuestas ordenadas.
not-of-measure =
    el ítem { $item } { $isDeclared ->
        [true] no tiene las categorías declaradas del instrumento
       *[false] no es un ítem del instrumento { $measure }
    }.
not-of-measure-hint = Dicotomice una sola vez una tabla creada a partir de las respuestas del instrumento.
nobody-to-draw = Se pidió una muestra bootstrap de una tabla que no contiene personas.
nobody-to-draw-hint = Compruebe qué filas se excluyeron y las ponderaciones.
frame-name-twice = { $file }: dos columnas se llaman “{ $name }”.
frame-name-twice-hint = Dé a cada columna un nombre propio.
no-danfo = No se puede cargar el paquete danfojs-node.
no-danfo-hint = Instálelo junto a itemwise: npm install danfojs-node.
frame-cell = { $place }: la celda contiene { $type } en lugar de texto o un número.
frame-cell-hint = Deje un valor por celda.
bad-source =
    No se puede leer la dirección de la base de datos: { $problem ->
        [neither] no nombra ni un archivo DuckDB ni un servidor PostgreSQL
        [rows] debe decir una sola vez qué filas se leen: por una tabla o por una consulta
        [file] el archivo o uno de sus parámetros es desconocido
        [no-timeout] un archivo DuckDB no admite límite de tiempo
        [parameter] uno de sus parámetros es desconocido, o un & de su consulta no está escrito como %26
        [two-table] tiene dos parámetros table
        [two-query] tiene dos parámetros query
        [two-timeout] tiene dos parámetros timeout
        [empty-query] su consulta está vacía
        [user] una “@” o “/” de su usuario o contraseña debe escribirse %40 o %2F
        [percent] un signo % debe escribirse %25
       *[timeout] su límite de tiempo debe ser un número entero de segundos
    }.
bad-source-hint = Escriba duckdb:survey.db?table=answers o postgres://user@host/database?table=answers, o ?query= con un SELECT en lugar de ?table=; allí % se escribe %25 y & se escribe %26.
rows-of-occasions =
    { $rows ->
        [occasion] Cada persona tiene una fila por ocasión: sus filas no se pueden unir contando patrones.
       *[long] Cada persona tiene varias filas (formato largo): sus filas no se pueden unir contando patrones.
    }
rows-of-occasions-hint =
    { $rows ->
        [occasion] Cree una vista con las filas de la primera ocasión y quite “repeat” de la definición.
       *[long] Cree una vista con una fila por persona (PIVOT) y quite “shape” de la definición.
    }
bad-table = “{ $table }” no nombra ninguna tabla: una parte está vacía.
bad-table-hint = Indique el nombre de la tabla, como answers o survey.answers; un nombre con punto va entre comillas: "answers.2024".
beyond-exact = { $file }: SQL no suma con exactitud una ponderación de { $weight }, solo ponderaciones de { $smallest } a { $largest }.
beyond-exact-hint = Multiplique todas las ponderaciones de diseño por un mismo número: las proporciones y los modelos no cambian.

unknown-group = grupo desconocido: { $group }.
unknown-weighting = tipo de ponderaciones desconocido: { $weights }.
