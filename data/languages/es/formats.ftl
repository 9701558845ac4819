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
