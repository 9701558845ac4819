unread-encoding = { $file }: la columna “{ $column }” está escrita con la codificación { $encoding }, que no se lee.
unread-encoding-hint = Escríbalo de nuevo como Parquet de la versión 1 o 2.6, o como CSV.
not-utf8 = { $file }: la columna “{ $column }” tiene bytes que no son texto en UTF-8.
not-utf8-hint = Escriba la columna como texto u omítala.
too-many-texts = { $file }: tiene más textos de los que se leen de un archivo de su tamaño.
in-parts-hint = Escríbalo en partes.
no-column-list = el archivo está cortado: falta su lista de columnas, que está al final.
column-elsewhere = { $isEncrypted ->
    [true] una de sus columnas está cifrada.
   *[false] una de sus columnas está en otro archivo.
}
no-such-values = remite a valores que no tiene.
uneven-values = sus columnas no tienen tantos valores como filas tiene.
nested-columns = { $file }: hay columnas que contienen columnas o listas: { LIST($columns, type: "units") }.
nested-columns-hint = Escriba una tabla plana: un valor por fila y columna.
unread-type = { $file }: la columna “{ $column }” es de un tipo que no se lee.
unread-type-hint = Escríbala como texto, número, fecha u hora, u omítala.
not-parquet = { $reason ->
    [encrypted] { $file }: el archivo está cifrado.
    [empty] { $file }: el archivo no tiene columnas.
   *[other] { $file }: el archivo no es de Parquet.
}
not-parquet-hint = Escríbalo de nuevo como Parquet, o como CSV en UTF-8.
unread-codec = { $file }: está comprimido con { codec }, que no se lee.
codec = { $name ->
    [none] el códec { $number }
   *[other] { $name }
}
unread-codec-hint = Escríbalo con otra compresión (zstd, snappy o ninguna), o como CSV.
page-unreadable = no es posible descomprimir una de sus páginas.
page-length = una de sus páginas no es tan larga como indica.
row-counts = indica que tiene { $rows } filas, pero sus partes tienen { $found }.
large-numbers = Los números enteros con más cifras de las que conserva un número se leen como texto en { LIST($columns, type: "units", most: 5) }.
utc-times = Las horas están en UTC en { LIST($columns, type: "units", most: 5) }.
pandas-rows = Se omiten los números de fila que guarda pandas ({ LIST($columns, type: "units", most: 5) }).
attributes-of-r = R escribió atributos junto a las columnas (etiquetas, por ejemplo) que no se leen de { $format }; los archivos .sav o .dta de haven los conservan.
