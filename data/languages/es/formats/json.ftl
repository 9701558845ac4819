mixed-columns = Las columnas que mezclan números, textos o verdadero y falso se leen como texto: { LIST($columns, type: "units", most: 5) }.
too-many-keys = { $file }: { $rows } filas con { $keys } claves distintas o más son más de lo que se lee de un archivo de su tamaño.
too-many-keys-hint = Dé a todas las filas las mismas claves o exporte la tabla como CSV.
nested-value = { $isLine ->
    [true] { $file }, línea { $place }: “{ $key }” contiene { held } donde debería haber un solo valor.
   *[false] { $file }, fila { $place }: “{ $key }” contiene { held } donde debería haber un solo valor.
}
held = { $isList ->
    [true] una lista
   *[false] un objeto
}
nested-value-hint = Dé a cada valor una clave propia: jsonlite::flatten lo hace en R, pandas.json_normalize en Python; o exporte los datos como CSV.
no-array = { $file }: es JSON, pero no tiene una matriz de filas.
no-array-hint = { rows-hint } La definición de un instrumento se carga en “Título y definición”.
rows-hint = Escriba una matriz con un objeto por persona, [{"{"} "age": 12 {"}"}, {"{"} "age": 13 {"}"}], un objeto por línea o CSV.
not-an-object = { $isLine ->
    [true] { $file }, línea { $place }: es { not-object } donde debería haber un objeto con las respuestas.
   *[false] { $file }, fila { $place }: es { not-object } donde debería haber un objeto con las respuestas.
}
not-object = { $value ->
    [none] una lista
   *[other] { $value }
}
not-json = { $line ->
    [none] { $file }: no puede leerse como JSON.
   *[other] { $file }, línea { $line }: no puede leerse como JSON.
}
not-json-hint = Puede que el archivo esté cortado o que falte o sobre una coma, una comilla o un corchete. Expórtelo de nuevo, o como CSV.
json-too-large = { $file }: no se lee JSON de más de { $megabytes } MB.
json-too-large-hint = Exporte los datos como CSV o Parquet, que ocupan mucho menos.
not-in-encoding = { $file }: no está en { $encoding }, como debe estarlo JSON.
not-in-encoding-hint = Guárdelo en UTF-8.
