left-out =
    { $of ->
        [xlsform] Fuera de la definición quedan del XLSForm: { LIST($fields, type: "units", most: 30) }.
        [redcap] Fuera de la definición quedan del diccionario de datos de REDCap: { LIST($fields, type: "units", most: 30) }.
       *[codebook] Fuera de la definición quedan del libro de códigos, que no les da respuestas ni función: { LIST($fields, type: "units", most: 30) }.
    }

wrong-cell = { $file }, fila { $row }, columna “{ $column }”: { $problem }.
wrong-cell-hint = Corrija la celda. Los valores se escriben como 1=Nunca; 2=A veces, y los códigos de valores faltantes como 99; 88=No contesta.
no-role = “{ $cell }” no es una función (item, group, weight, stratum, cluster, fpc, id o ignore): ítem, grupo, ponderación, estrato, conglomerado, corrección, identificador u omitida
name-missing = falta el nombre de la variable
name-twice = “{ $name }” está también en la fila { $row }
no-measurement-level = “{ $cell }” no es un nivel: ordinal o continuous
too-few-answers =
    el ítem { $item } { $n ->
        [0] no tiene respuestas
       *[one] tiene una sola respuesta
    }: indíquelas como 1=Nunca; 2=A veces, o el nivel continuous, u otra función (group, weight, id, ignore)
neither-yes-nor-no = “{ $cell }” no es ni sí ni no
code-no-number = “{ $code }” no es un número, como lo son los códigos de los ítems: numere las respuestas en el archivo
role-twice = “{ $role }” es también la función de { $column }
no-range = “{ $part }” no es un intervalo de números enteros
no-labeled-code = “{ $part }” no es un código con su etiqueta, como { $example }
code-twice = el código { $code } aparece dos veces
field-without-type = el campo { $field } no tiene tipo
field-without-choices = el campo { $field } no tiene opciones
choices-not-in-sheet = la pregunta { $question } tiene las opciones “{ $list }”, que no están en la hoja “choices”
points-no-number = “{ $cell }” no es un número; escriba los puntos de la respuesta o deje la celda vacía
no-codebook = { $file }: su encabezado ({ LIST($names, type: "units") }) no es el de un libro de códigos.
no-codebook-hint = Un libro de códigos tiene una fila por ítem y las columnas column, label, values, missing, reverse, scale, role. También se lee el diccionario de datos de REDCap.
too-long = { $file }: es más largo que cualquier definición ({ $length } caracteres).
too-long-hint = Indique el archivo de la definición.
no-yaml =
    { $file }{ $line ->
        [none] {""}
       *[other] , línea { $line }, columna { $column }
    }: no es YAML válido ({ $message }).
alias-unknown = { $file }: *{ $alias } no representa nada, porque no hay ningún &{ $alias } antes.
aliases-too-many = { $file }: sus alias (*nombre) representan demasiado.
yaml-too-deep = { $file }: está anidado a demasiada profundidad o no es YAML.
yaml-hint = Busque allí una sangría con tabuladores, una comilla o dos puntos que falten, o una entrada repetida.
