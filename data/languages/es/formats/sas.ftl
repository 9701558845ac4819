not-a-data-set = { $file }: no es un conjunto de datos de SAS.
not-a-data-set-hint = Los conjuntos de datos terminan en .sas7bdat. Los catálogos (.sas7bcat) contienen etiquetas y las vistas (.sas7bvew) no tienen datos.
without-data = { $file }: es un archivo de SAS sin datos ({ $kind }).
without-data-hint = Abra el conjunto de datos, que termina en .sas7bdat.
page-size = su encabezado indica que una página tiene { $bytes } bytes.
pages-missing = el archivo termina antes que sus { $pages } páginas.
variable-outside = la variable { $name } está fuera de una observación.
not-transport = { $isPorted ->
    [true] { $file }: lo escribió PROC CPORT, que solo SAS lee.
   *[false] { $file }: no es un archivo de transporte de SAS.
}
not-transport-hint = Escríbalo en SAS con el motor XPORT (libname out xport 'file.xpt';) o la macro %loc2xpt, o exporte CSV.
observations-missing = el archivo termina antes que sus { $rows } observaciones.
observation-cut = el archivo termina en mitad de una observación.
blank-observations = Las observaciones en blanco del final, si las hubo, no se distinguen de lo que rellena el último registro del archivo.
odd-length = La longitud del archivo no es múltiplo de 80 bytes, como debe ser: puede que falte su final.
several-data-sets = El archivo tiene { $n } conjuntos de datos: se lee el primero; los otros son { LIST($others, type: "units", most: 5) }.
labels-elsewhere = { $isTransport ->
    [true] Un archivo de transporte no contiene etiquetas de valores: las de los formatos { LIST($formats, type: "units", most: 5) } están en un catálogo de SAS.
   *[false] Un conjunto de datos de SAS no contiene etiquetas de valores: las de los formatos { LIST($formats, type: "units", most: 5) } están en un catálogo (.sas7bcat).
}
variable-size = se indica que una variable ocupa { $bytes } bytes.
record-missing = el registro { $record } no está donde debe estar (byte { $byte }).
variable-type = una variable es de tipo { $type } y ocupa { $bytes } bytes.
label-without-variable = hay una etiqueta para la variable { $number }, que no existe.
encoding-number = No se conoce la codificación del archivo (número { $number } de SAS): indíquela si los textos se ven mal.
rows-deleted = Se omiten filas que se habían eliminado en SAS: { $rows }.
columns-too-wide = sus columnas ocupan { $bytes } bytes de una fila de { $length }.
row-count = se indica que tiene { $rows } filas, y tiene { $found }.
deleted-count = se indica que tiene { $rows } filas eliminadas, y marca { $found }.
packed-row-count = se indica que tiene { $rows } filas, { $deleted } de ellas eliminadas, y tiene { $found }.
row-unreadable = no es posible descomprimir la fila { $row }.
format-cut = un formato está cortado.
row-description = { $isCut ->
    [true] la descripción de sus filas está cortada.
   *[false] falta la descripción de sus filas.
}
column-count = se indica que tiene { $columns } columnas, y describe { $found }.
column-outside = la columna { $name } está fuera de una fila, u ocupa { $bytes } bytes.
text-outside = un nombre o una etiqueta está fuera de sus textos.
