rows-out-of-order = la fila { $row } está detrás de la fila { $before }.
cells-out-of-order = las celdas de la fila { $row } no están en su orden.
strange-address = una celda de la fila { $row } tiene la dirección { $address }.
unknown-cell-type = la celda { $cell } es del tipo desconocido { $type }.
text-missing = la celda { $cell } tiene un texto que no existe.
too-many-texts = tiene demasiados textos.
workbook-locked = { $file }: el libro está protegido con una contraseña.
workbook-locked-hint = Ábralo, quite la contraseña (Archivo, Información, Proteger libro, Cifrar con contraseña) y guárdelo de nuevo.
not-a-workbook = { $kind ->
    [xls] { $file }: el archivo es un libro antiguo de Excel (.xls).
    [xlsb] { $file }: el archivo es un libro binario (.xlsb).
    [ods] { $file }: el archivo es de OpenDocument (.ods).
    [numbers] { $file }: el archivo es una hoja de cálculo de Numbers.
    [zip] { $file }: el archivo es un archivo comprimido zip, no un libro de Excel.
   *[other] { $file }: el archivo no es un libro de Excel, diga lo que diga su nombre.
}
not-a-workbook-hint = Ábralo en Excel o LibreOffice y guárdelo como libro de Excel (.xlsx), o como CSV en UTF-8.
too-many-cells = { $file }: tiene más de { $cells } celdas.
too-many-cells-hint = Los archivos de respuestas nunca están tan comprimidos: asegúrese de que este lo es, o expórtelo como CSV.
no-result = { $file }, hoja “{ $sheet }”, celda { $cell }: el archivo tiene una fórmula, pero no su resultado.
no-result-hint = Abra el libro en Excel o LibreOffice y guárdelo, con lo que se calculan los resultados, o escriba valores en lugar de fórmulas.
sheet-without-rows = { $isEmpty ->
    [true] { $file }, hoja “{ $sheet }”: no hay ninguna celda rellena.
   *[false] { $file }, hoja “{ $sheet }”: hay un encabezado, pero ninguna fila de respuestas.
}
sheet-without-rows-hint = Elija la hoja que tiene las respuestas, o exporte los datos de nuevo.
sheet-too-large = { $file }, hoja “{ $sheet }”: { $rows } filas y { $columns } columnas son muchas más que las celdas que tiene.
sheet-too-large-hint = Quite lo que está lejos de la tabla, o exporte la tabla como CSV.
workbook-full = { $file }: en un libro caben { $rows } filas y { $columns } columnas.
cell-full = { $file }, celda { $cell }: en una celda caben { $most } caracteres, no { $length }.
csv-or-parquet-hint = Escriba CSV o Parquet.
no-sheet = { $file }: no hay ninguna hoja { $sheet }.
no-sheet-hint = { COUNT($sheets) ->
    [0] El libro no tiene ninguna hoja de celdas: indique un nombre, o un número a partir de 1.
   *[other] El libro tiene { LIST($sheets, type: "units") }: indique un nombre, o un número a partir de 1.
}
no-filled-sheet = { $file }: ninguna hoja visible tiene una celda rellena.
no-filled-sheet-hint = Elija una hoja oculta: { LIST($sheets, type: "units") }.
part-missing = le falta su parte { $part }.
part-changed = su parte { $part } no es lo que se comprimió.
part-unread = { $method ->
    [none] { $file }: su parte { $part } está protegida con una contraseña.
   *[other] { $file }: su parte { $part } está comprimida con el método { $method }, que no se lee.
}
part-unread-hint = Guárdelo de nuevo como libro .xlsx normal.
part-misplaced = su parte { $part } no está donde debería.
part-twice = su parte { $part } está dos veces.
file-list-missing = empieza como un archivo comprimido zip, pero falta su lista de archivos.
file-list-lost = no se encuentra su lista de archivos.
xml-unreadable = { $reason ->
    [endless] no es posible leer su parte { $part }: una etiqueta o un texto no termina.
    [cut] no es posible leer su parte { $part }: termina antes de tiempo.
    [tag] no es posible leer su parte { $part }: tiene una etiqueta ilegible.
    [encoding] no es posible leer su parte { $part }: su texto no es UTF-8.
    [deep] no es posible leer su parte { $part }: sus etiquetas se anidan sin fin.
   *[doctype] no es posible leer su parte { $part }: declara un tipo de documento, lo que los libros no hacen.
}
unknown-character = no es posible leer su parte { $part }: tiene el carácter desconocido { $character }.
