not-read = { $isLocked ->
    [true] { $file }: el archivo está protegido con una contraseña.
   *[false] { $file }: el archivo es de OpenDocument, pero no es una hoja de cálculo.
}
not-read-hint = Ábralo en LibreOffice y guárdelo como hoja de cálculo (.ods o .xlsx) sin contraseña, o como CSV en UTF-8.
rows-beyond = la fila { $row } está { $times } veces, más allá de la última fila.
columns-beyond = la fila { $row } tiene más de { $columns } columnas.
unknown-type = { $cell } es del tipo desconocido { $type }.
repeated = { $cell ->
    [none] la fila { $row } indica que está { $times } veces.
   *[other] { $cell } indica que está { $times } veces.
}
