unknown-encoding = no existe la codificación “{ $encoding }”.
unknown-encoding-hint = { name-encoding }.
name-encoding = Indique la codificación de su texto (“windows-1252”, por ejemplo)
unreadable-encoding = { $file }: su texto está en “{ $encoding }”, que no puede leerse.
unreadable-page = { $file }: su texto está en la página de códigos { $page }, que no puede leerse.
unreadable-encoding-hint = { name-encoding }, o guárdelo en SPSS en Unicode.
two-encodings = El archivo nombra dos codificaciones, { $named } y { $numbered }; se usó { $used }. { name-encoding } si no es correcto.
guessed-encoding = { $used ->
    [both] El archivo no indica cómo está codificado su texto; se leyó como UTF-8 y windows-1252. { name-encoding } si no es correcto.
    [utf8] El archivo no indica cómo está codificado su texto; se leyó como UTF-8. { name-encoding } si no es correcto.
   *[windows] El archivo no indica cómo está codificado su texto; se leyó como windows-1252. { name-encoding } si no es correcto.
}
broken-texts = { $n ->
    [1] Un texto no está en { $encoding }, y � sustituye a lo que no puede leerse. { name-encoding }.
   *[other] { $texts } textos no están en { $encoding }, y � sustituye a lo que no puede leerse. { name-encoding }.
}
too-many-labels = { $file }: tiene más de { $labels } etiquetas de valores.
too-many-labels-hint = Los archivos de respuestas nunca tienen tantas: asegúrese de que este lo es y expórtelo de nuevo.
texts-too-large = { $file }: sus textos necesitan demasiada memoria.
record-kind = antes de las respuestas hay un registro del tipo desconocido { $kind }.
variable-record = el registro de la variable { $variable } tiene una anchura o valores faltantes imposibles.
continues-no-text = la variable { $variable } continúa un texto que no lo es.
few-records = el texto de la variable { $variable } tiene muy pocos registros.
labels-of-no-variables = sus etiquetas de valores no indican para qué variables son.
row-cut = { $rows ->
    [none] el archivo termina en mitad de la fila { $row }.
   *[other] el archivo termina en mitad de la fila { $row } de { $rows }.
}
misplaced-value = { $isText ->
    [true] fila { $row }, columna “{ $column }”: hay un número donde corresponde un texto.
   *[false] fila { $row }, columna “{ $column }”: hay un texto donde corresponde un número.
}
set-kind = sus conjuntos de respuestas múltiples son de un tipo desconocido.
sets-cut = sus conjuntos de respuestas múltiples terminan antes de tiempo.
not-spss = no empieza como un archivo de datos de SPSS (.sav, .zsav).
unknown-header = su encabezado no es de SPSS.
unknown-compression = su encabezado nombra una compresión desconocida.
unsupported-file = { $reason ->
    [ebcdic] { $file }: su texto está en EBCDIC, que no se lee.
    [locked] { $file }: está protegido con una contraseña.
   *[numbers] { $file }: sus números no están guardados según IEEE 754.
}
unsupported-file-hint = Guárdelo de nuevo como archivo de datos de SPSS (.sav) sin contraseña, o expórtelo como CSV.
packed-misplaced = una de sus partes comprimidas no está donde debería.
packed-size = una de sus partes comprimidas tiene otro tamaño del que indica.
not-portable = { $file }: no es un archivo portable de SPSS.
unknown-version = { $file }: su versión es desconocida.
save-again-hint = Guárdelo de nuevo en SPSS o PSPP, como .sav o .por.
unknown-record = el registro “{ $record }” es desconocido o no está donde debe.
variable-count = se indica que tiene { $count } variables, y tiene { $found }.
labels-of-unknown = hay etiquetas para “{ $name }”, que no existe.
labels-of-nothing = hay etiquetas de valores que no son de ninguna variable.
labels-of-both = números y textos tienen las mismas etiquetas de valores.
weight-not-read = El archivo indica que está ponderado, pero por una columna que no puede ser una ponderación.
document = El archivo tiene un documento: { $text }
special-value = El archivo indica que { $value } representa la falta de respuesta o un extremo de todos los números, lo que se pasó por alto.
label-of-system-missing = Se omitió una etiqueta del valor perdido del sistema.
second-labels = { $column ->
    [none] Etiquetas de valores: se omitieron segundas etiquetas de los mismos valores: { LIST($labels, type: "units") }.
   *[other] Columna “{ $column }”: se omitieron segundas etiquetas de los mismos valores: { LIST($labels, type: "units") }.
}
missing-text-range = Columna “{ $column }”: se omitió un intervalo de textos declarados como valores faltantes.
scattered-text = La columna “{ $column }” debería ser un texto de { $bytes } bytes, pero sus partes no la siguen; cada una es una columna.
column-named = { $name ->
    [none] Una columna sin nombre se llama aquí “{ $free }”.
   *[other] Dos columnas se llaman “{ $name }”; la segunda se llama aquí “{ $free }”.
}
rows-beyond = Según su propio recuento, el archivo termina tras la fila { $rows }; se pasó por alto lo que sigue (filas: { $beyond }).
set-without-columns = El conjunto de respuestas múltiples “{ $name }” nombra columnas que no existen; se omitieron.
levels-left = Los niveles de medida del archivo no son tantos como sus columnas; se omitieron.
attributes-unreadable = Los atributos de las columnas no pueden leerse y se omitieron.
attributes-of-unknown = Los atributos de “{ $name }” se omitieron, porque no existe esa columna.
file-attributes = { $attributes ->
    [none] El archivo tiene atributos propios, que no se conservan: no pueden leerse.
   *[other] El archivo tiene atributos propios, que no se conservan: { $attributes }.
}
more-notes = Se omitieron más notas: { $n }.
written-infinite = Columna “{ $column }”: los valores infinitos pasaron a ser perdidos del sistema (filas: { $rows }).
written-tags = Columna “{ $column }”: { LIST($tags, type: "units") } pasaron a ser perdidos del sistema: SPSS no los distingue.
written-long-texts = Columna “{ $column }”: los textos se cortaron al máximo de SPSS, { $bytes } bytes (filas: { $rows }).
written-blanks = Columna “{ $column }”: SPSS no conserva los espacios al final de los textos (filas: { $rows }).
written-weight = “{ $weight }” no puede ser la ponderación en SPSS.
written-title = El título se cortó a { $bytes } bytes: { $title }
written-missing = Columna “{ $column }”: SPSS no puede declarar todos sus valores faltantes; no se declaran: { LIST($values, type: "units") }.
value-range = de { $from } a { $to }
written-label = Columna “{ $column }”: su etiqueta se cortó a { $bytes } bytes: { $label }
written-set = El conjunto de respuestas múltiples “{ $name }” se llama ahora “{ $allowed }”, como se nombran en SPSS.
written-attribute = Columna “{ $column }”: SPSS no puede conservar su atributo “{ $attribute }”: { $value }
written-names = SPSS no permite algunos nombres de columnas, que se cambiaron: { LIST($names, type: "units") }.
written-name = “{ $name }” es ahora “{ $allowed }”
written-labels = { $isCut ->
    [true] Columna “{ $column }”: las etiquetas de valores se cortaron a { $bytes } bytes: { LIST($labels, type: "units") }
   *[false] Columna “{ $column }”: SPSS no puede tener etiquetas de esos valores; se omiten: { LIST($labels, type: "units") }.
}
code-page = página de códigos { $page }
