unknown-release = { $file }: la versión { $release } del formato de Stata no se lee.
unknown-release-hint = Abra el archivo en Stata y guárdelo con saveold, version(14), o expórtelo como CSV.
variable-type = una variable tiene el tipo { $type }, que no existe.
no-release = su encabezado no indica de qué versión es.
byte-order = su orden de bytes es “{ $order }”.
mark-missing = { $mark } no está donde debe estar (byte { $byte }).
not-stata = { $file }: no es un archivo de Stata.
not-stata-hint = Abra un archivo .dta que haya guardado Stata u otro programa, o exporte los datos como CSV.
alias-variables = { $file }: los valores de { LIST($names, type: "units", most: 5) } no están en el archivo: son alias de variables de otro marco de datos.
alias-variables-hint = Cópielas en Stata (generate x2 = x) o elimínelas, y guarde el archivo de nuevo.
rows-without-variables = tiene { $rows } observaciones y ninguna variable.
long-text-place = se indica que un texto largo está en la variable { $variable }, observación { $observation }.
long-text-missing = falta el texto largo de la variable { $variable }, observación { $observation }.
label-set-length = el conjunto “{ $name }” es más largo de lo que indica.
label-outside = una etiqueta de valor está fuera de su conjunto.
labels-overlap = los textos de las etiquetas de valores se solapan.
text-not-utf8 = Parte de su texto no es UTF-8, como debería, y se leyó como Windows-1252: si no es correcto, indique su codificación.
text-utf8 = { $isAll ->
    [true] Su texto es UTF-8, que la versión { $release } del formato no prevé, y se leyó así: si no es correcto, indique su codificación.
   *[false] Parte de su texto es UTF-8, que la versión { $release } del formato no prevé, y se leyó así: si no es correcto, indique su codificación.
}
cells-binary = Hay celdas de { LIST($names, type: "units", most: 5) } que contienen algo que no es texto (strL binario) y se omiten.
periods = { LIST($names, type: "units", most: 5) }: semanas, meses, trimestres, semestres o días hábiles quedan como los números que Stata cuenta desde 1960, según el formato de visualización de la columna.
leap-seconds = { LIST($names, type: "units", most: 5) }: Stata cuenta segundos intercalares en estas horas (%tC); se quitaron.
unused-sets = Conjuntos de etiquetas de valores que ninguna variable tiene: { LIST($sets, type: "units", most: 5) }.
missing-sets = Conjuntos de etiquetas de valores que se nombran y no están en el archivo: { LIST($sets, type: "units", most: 5) }.
design-declared = El archivo declara un diseño muestral (svyset): { LIST($columns, type: "units") }.
design-column = { $role ->
    [weight] ponderación { $name }
    [strata] estratos { $name }
   *[clusters] conglomerados { $name }
}
several-languages = El archivo tiene etiquetas en { $n } idiomas ({ LIST($languages, type: "units") }): se leen las de { $current }; las etiquetas de variables en los otros están entre los atributos (_lang_v_...).
note-in-file = Una nota del archivo dice: { $note }
other-characteristics = Características del conjunto de datos que se dejan de lado: { LIST($names, type: "units", most: 5) }.
of-columns = { LIST($names, type: "units", most: 5) }: { $note }
written-numbers = los números infinitos o fuera de lo que Stata admite se escriben como faltantes.
written-tag = el valor faltante { $tag } se escribe como { $plain }, que es todo lo que Stata tiene para él.
written-durations = las duraciones se escriben como números de segundos, porque algunas no son una hora del día.
written-no-answers = los valores declarados como falta de respuesta se escriben como valores, porque Stata tiene muy pocos tipos de valor faltante.
written-as-missing = declarados como falta de respuesta, y por eso escritos como faltantes: { LIST($values, type: "units") }.
value-as-tag = { $value } como { $tag }
too-many-columns = { $columns } columnas son más de las que caben en un archivo de Stata ({ $most }).
too-many-bytes = como archivo de Stata, los datos ocuparían más de 2 GB.
too-large-hint = Omita columnas, o escriba Parquet o CSV.
written-name = se llama { $name }, porque Stata no admite este nombre.
written-label = la etiqueta se corta a 80 caracteres y está entera en la nota de la variable.
written-text-labels = Stata no tiene etiquetas para textos: se omiten.
written-missing-texts = Stata no declara ningún texto como falta de respuesta: esto se omite.
written-attribute = { $isCut ->
    [true] el atributo { $attribute } se corta.
   *[false] el atributo { $attribute } no tiene un nombre que Stata admita y se omite.
}
written-title = La etiqueta del conjunto de datos se corta a 80 caracteres.
written-weight = Se omite que { $weight } es la ponderación: indíquelo en Stata (svyset [pweight={ $weight }]).
written-sets = Se omiten los conjuntos de columnas que responden a una misma pregunta: { LIST($sets, type: "units", most: 5) }.
written-levels = Stata no guarda el nivel de medida: se omite.
written-value-labels = { $isCut ->
    [true] las etiquetas de valores se cortan a { $bytes } bytes.
   *[false] las etiquetas de valores que no son números enteros de cuatro bytes se omiten.
}
written-zeros = los bytes nulos dentro de los textos se omiten.
