too-large = { $file }: contiene mucho más de lo que debería un archivo de su tamaño.
too-large-hint = Asegúrese de que el archivo es un marco de datos de respuestas; en R: saveRDS(x[columns], "file.rds") conserva las columnas necesarias.
too-deep = { $file }: sus objetos están anidados demasiado.
too-deep-hint = Guarde solo el marco de datos; en R: saveRDS(as.data.frame(x), "file.rds").
packed = { $file }: está comprimido con { $method }, que no se lee.
packed-hint = Guárdelo como lo hace R por defecto; en R: saveRDS(x, "file.rds"), donde x es el marco de datos.
unknown-version = dice ser de la versión { $version } del formato de R; existen la 2 y la 3.
not-of-r = { $file }: no es un archivo escrito por saveRDS() o save() de R.
not-of-r-hint = Guárdelo de nuevo; en R: saveRDS(x, "file.rds"), donde x es el marco de datos.
several-frames = { $file }: contiene { $n } marcos de datos ({ LIST($names, type: "units", most: 10) }).
no-frame = { COUNT($names) ->
    [0] { $file }: no contiene ningún marco de datos.
   *[other] { $file }: no contiene ningún marco de datos (sino { LIST($names, type: "units", most: 10) }).
}
other-object = { $file }: contiene { object }, y ningún marco de datos.
object = { $object ->
    [function] una función
    [promise] una promesa
    [call] una fórmula o llamada
    [arguments] argumentos
    [environment] un entorno
    [complex] números complejos
    [raw] bytes sin formato
    [code] código compilado
    [pointer] un puntero
    [reference] una referencia
    [s4] un objeto S4
    [expressions] expresiones
    [frame] un marco de datos
    [list] una lista
    [vector] un vector
    [package] valores que solo puede leer el paquete con “{ $name }”
    [something] algo
   *[named] { $name }
}
one-frame-hint = Guarde un marco de datos; en R: { $code }
others-left = De lo que hay en el archivo se lee “{ $read }”, y no { LIST($others, type: "units", most: 10) }.
no-columns = { $file }: su marco de datos no tiene columnas.
no-columns-hint = Guarde el marco de datos que contiene las respuestas.
uneven-column = la columna “{ $column }” tiene { $values } valores, y el archivo { $rows } filas.
uneven-matrix = su matriz tiene un número de celdas que no corresponde a sus filas y columnas.
unsupported-column = { $file }, columna “{ $column }”: contiene { object }, lo que no cabe en una celda.
unsupported-column-hint = Omítala o simplifíquela; en R: x[["{ $column }"]] <- NULL; saveRDS(x, "file.rds").
long-integers = { $file }, columna “{ $column }”: sus enteros de 64 bits no se conservan en un archivo de R en forma ASCII.
long-integers-hint = Guárdelo en forma binaria; en R: saveRDS(x, "file.rds").
times-without-part = la columna “{ $column }” tiene horas a las que les falta { $part }.
not-whole = “{ $word }” no es un número entero.
not-number = “{ $word }” no es un número.
ends-early = { $within ->
    [text] termina en mitad de un texto.
    [vector] termina en mitad de un vector.
   *[file] termina antes de tiempo.
}
unknown-object = contiene un objeto de tipo { $type }, que R no tiene.
missing-object = remite a un objeto { $index } que no tiene.
bad-length = indica una longitud de { $length }.
not-text = entre sus textos hay algo que no es texto.
note-on-columns = { $note }: { LIST($columns, type: "units", most: 10) }.
text-as-bytes = El texto que R guarda como meros bytes se lee con \x delante de lo que no es letra, como R lo muestra.
text-not-utf8 = El texto que no es UTF-8 correcto, aunque se declara como tal, se lee con � en lugar de lo erróneo.
text-unmarked = El archivo no indica cómo están codificadas sus letras; se leen como windows-1252.
label-of-missing = La etiqueta “{ $label }” se omite, porque es la de NA
attribute-left = El atributo “{ $attribute }” se omite
other-class = De la clase “{ $type }” de R, y leídas como valores simples
not-numbers = NaN, que R distingue de NA, se lee como ausencia de valor
factors = Los factores se leen como R cuenta sus niveles, desde 1
times-in-utc = { $zone ->
    [none] Las horas se leen en UTC; R las muestra en la zona horaria de quien las mira
   *[other] Las horas se leen en UTC; R las muestra en { $zone }
}
times-of-clocks = { $zone ->
    [none] Las horas son las de los relojes del lugar donde se creó el archivo
   *[other] Las horas son las de los relojes en { $zone }
}
durations = Las duraciones en { $units } se leen como segundos
kind-of-missing = El tipo de valor faltante “{ $kind }” no se conserva
row-names = Los nombres de las filas se conservan como columna
unnamed-columns = Columnas sin nombre propio recibieron uno
