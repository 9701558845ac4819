quoted = “{ $name }”
repeated-names = Varias columnas tienen el mismo nombre y se numeraron (“{ $first }_1”): { LIST($names, type: "units", most: 5) }.
other-sheets = Se leyó la hoja “{ $sheet }”; el libro tiene además { LIST($others, type: "units") }.
hidden-sheet = “{ $name }” (oculta)
sheet-hidden = La hoja “{ $sheet }” está oculta.
rows-hidden = Hoja “{ $sheet }”: { $n ->
    [one] { INTEGER($n) } fila está oculta (por un filtro, por ejemplo) y se leyó
   *[other] { INTEGER($n) } filas están ocultas (por un filtro, por ejemplo) y se leyeron
} de todos modos.
columns-hidden = Hoja “{ $sheet }”: { $n ->
    [one] { INTEGER($n) } columna está oculta y se leyó
   *[other] { INTEGER($n) } columnas están ocultas y se leyeron
} de todos modos.
cells-merged = Hoja “{ $sheet }”: { $n ->
    [one] { INTEGER($n) } rango de celdas está combinado
   *[other] { INTEGER($n) } rangos de celdas están combinados
} ({ LIST($ranges, type: "units") }{ $isAll ->
    [true] {""}
   *[false] ; …
}); solo la primera celda de cada uno contiene lo que se muestra.
not-calculated = Hoja “{ $sheet }”: el programa que la escribió dejó sin calcular { INTEGER($n) } fórmulas. Si los resultados parecen erróneos, ábrala en Excel o LibreOffice y guárdela.
sheet-rows-above = Hoja “{ $sheet }”: { $n ->
    [one] se pasó por alto una fila situada
   *[other] se pasaron por alto { INTEGER($n) } filas situadas
} encima de los nombres, que están en la fila { $row }.
rows-empty = Hoja “{ $sheet }”: { $n ->
    [one] se pasó por alto { INTEGER($n) } fila vacía
   *[other] se pasaron por alto { INTEGER($n) } filas vacías
}.
columns-with-errors = Hoja “{ $sheet }”: las columnas con errores de fórmulas se leen como texto, con los errores tal como se muestran: { LIST($columns, type: "clauses", most: 5) }.
errors-in = “{ $column }” ({ INTEGER($n) }; el primero en { $cell })
mixed-columns = Hoja “{ $sheet }”: las columnas que mezclan tipos de celdas se leen como texto: { LIST($columns, type: "clauses", most: 5) }.
mixed-in = “{ $column }” ({ LIST($kinds, type: "units") }; { $cell }: { cell-kind })
cells-of-kind = { cell-kind }: { INTEGER($n) }
cell-kind = { $kind ->
    [text] texto
    [number] número
    [boolean] valor lógico
    [date] fecha
    [datetime] fecha y hora
    [time] hora
    [error] error
   *[formula] fórmula
}
codes-used = La hoja “{ $sheet }” describe las columnas: se usaron { $answers ->
    [0] sus textos de preguntas ({ -questions })
   *[other] { $questions ->
        [0] sus etiquetas de respuestas ({ -labelled })
       *[other] sus etiquetas de respuestas ({ -labelled }) y sus textos de preguntas ({ -questions })
    }
}.
-labelled = { INTEGER($answers) } { $answers ->
    [one] columna
   *[other] columnas
}
-questions = { INTEGER($questions) } { $questions ->
    [one] columna
   *[other] columnas
}
codes-lacking = La hoja “{ $sheet }” no tiene etiqueta para algunas respuestas: { LIST($columns, type: "units", most: 5) }.
codes-of-column = { $column } ({ LIST($codes, type: "units", most: 3) })
codes-refused = Hoja “{ $sheet }”: no se usaron sus etiquetas donde la mayoría de las respuestas tiene otros códigos: { LIST($columns, type: "units", most: 5) }.
damaged = { $file }: { $problem }
damaged-hint = El archivo está cortado o dañado. Vuelva a copiarlo desde su origen o expórtelo de nuevo; CSV también sirve.
part = { $part ->
    [header] su encabezado
    [columns] su lista de columnas
    [dictionary] su lista de variables
    [variables] su lista de variables
    [value-labels] sus etiquetas de valores
    [own-labels] sus etiquetas de valores
    [long-labels] sus etiquetas largas
    [long-texts] sus textos largos
    [long-text-labels] sus etiquetas de textos largos
    [long-text-missing] sus valores faltantes de textos largos
    [characteristics] sus características
    [extension] un registro de extensión
    [sets] sus conjuntos de respuestas múltiples
    [packed-answers] sus respuestas comprimidas
    [data] sus datos
    [objects] sus objetos
    [footer] su pie
    [one] una de sus partes
    [archive] su lista de archivos
    [page] su página { $name }
    [page-rows] las filas de su página { $name }
    [row] su fila { $name }
    [column] su columna “{ $name }”
   *[file] su parte { $name }
}
part-length = se indica una longitud de { $length } en { part }.
part-ends = el archivo termina en mitad de { part }.
part-beyond = se remite en { part } al byte { $byte }, que el archivo no tiene.
part-list = se indica en { part } una lista de { $length } elementos.
part-kind = es de un tipo desconocido { part }.
part-unreadable = no es posible leer { part }.
same-variables = tiene dos variables llamadas “{ $name }”.
compressed-unreadable = no es posible descomprimir una de sus partes.
compressed-cut = una de sus partes comprimidas termina antes de tiempo.
unpacks-too-large = { $file }: al descomprimirse ocupa más de { $megabytes } MB.
unpacks-too-large-hint = Los archivos de respuestas nunca están tan comprimidos: asegúrese de que este lo es y expórtelo sin comprimir.
empty-file = { $file }: el archivo está vacío.
empty-file-hint = Compruebe que es el archivo correcto o exporte los datos de nuevo.
no-rows = { $file }: no hay ninguna fila de respuestas.
export-again-hint = Exporte los datos de nuevo.
too-many-cells = { $file }: { $rows } filas y { $columns } columnas son más de lo que se lee de un archivo de su tamaño.
uneven-columns = { $file }: la columna “{ $column }” tiene { $values } valores; la primera tiene { $rows }.
uneven-columns-hint = Dé a cada columna un valor por fila: null donde no lo hay.
mixed-column = { $file }: la columna “{ $column }” tiene tanto números como textos.
mixed-column-hint = Conviértalos todos en textos o todos en números.
unknown-encoding = { $file }: codificación desconocida: { $encoding }.
unknown-encoding-hint = Use un nombre como utf-8, windows-1252, iso-8859-2, windows-1251, macintosh, gbk, shift_jis o big5.
text-replaced = Parte de su texto no es { $encoding } válido y tiene � en lugar de lo que no puede leerse: indique su codificación.
text-guessed = Parte de su texto no es UTF-8 y se leyó como Windows-1252: si no es correcto, indique su codificación.
duplicate-column = { $file }, fila { $row }: las columnas { $first } y { $second } se llaman ambas “{ $name }”.
duplicate-column-hint = Dé a cada columna un nombre propio o, si el archivo no tiene encabezado, desmarque “La primera fila contiene los nombres de las columnas”.
unread-format = { $kind ->
    [catalog] { $file }: el archivo es un catálogo de SAS (.sas7bcat), que no se lee.
    [feather] { $file }: el archivo es de la primera versión de Feather, que no se lee.
    [jamovi] { $file }: el archivo es de jamovi (.omv), que no se lee.
   *[jasp] { $file }: el archivo es de JASP (.jasp), que no se lee.
}
unread-format-hint = { $kind ->
    [catalog] Solo tiene etiquetas de valores: abra el conjunto de datos, que termina en .sas7bdat.
    [feather] Escríbalo de nuevo: arrow::write_feather(data, 'answers.feather') en R, data.to_feather('answers.feather') en Python.
    [jamovi] Exporte los datos en jamovi como .sav o .csv.
   *[jasp] Exporte los datos en JASP como .csv.
}
unknown-format = { $file }: ni su contenido ni su nombre indican qué es.
unknown-format-hint = Se leen archivos de SPSS, Stata, Excel, OpenDocument, SAS, R, Parquet, Arrow y JSON.
unknown-ending = { $file }: su nombre no indica qué debe escribirse.
unknown-ending-hint = Haga que termine en una de estas extensiones: { LIST($endings, type: "units") }.
several-tables = { $file }: el archivo comprimido tiene { $n } archivos de datos: { LIST($names, type: "units", most: 5) }.
unpack-hint = Descomprímalo y abra el archivo que tiene las respuestas.
no-table = { COUNT($names) ->
    [0] { $file }: el archivo comprimido está vacío.
   *[other] { $file }: el archivo comprimido no tiene archivos de datos, sino { LIST($names, type: "units", most: 5) }.
}
no-table-hint = Incluya en él el archivo de respuestas o abra ese mismo archivo.
nested-archive = { $file }: es un archivo comprimido dentro de otro, lo que no se lee.
part-decimal = hay un decimal de { $bytes } bytes en { part }.
part-endless = hay un número sin fin en { part }.
part-width = hay números de { $bits } bits en { part }.
part-refers = se remite en { part } a algo que no existe.
part-texts = hay textos demasiado largos en { part }.
part-page-kind = hay una página del tipo { $kind } en { part }.
part-missing-values = los valores faltantes se marcan en { part } de un modo que no se lee.
part-dictionary = falta el diccionario en { part }.
part-pieces = hay demasiados fragmentos en { part }.
part-outside = se remite en { part } a algo que está fuera.
part-number = hay otra cosa en { part } donde debe haber un número.
in-sheet = hoja “{ $sheet }”: { $problem }
misplaced-cell = hay una celda donde no puede haber ninguna.
not-a-number = la celda { $cell } contiene “{ $text }” donde debería haber un número.
part-record = El registro de { part } no puede leerse y se omitió.
