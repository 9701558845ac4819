title = Clasificaciones
heading = Clasificaciones publicadas de los ítems
sorting = { $about ->
    [experiences] Una clasificación agrupa los ítems por lo que ocurrió; los factores agrupan los ítems que se declaran juntos.
   *[other] Una clasificación agrupa los ítems por lo que preguntan; los factores agrupan los ítems cuyas respuestas están relacionadas.
}

table-title = Los ítems en las estructuras y las clasificaciones
item = { $id }: { $label }
reading-note =
    { $mark } Interpretación propia de la definición de la clasificación; la fuente no menciona el ítem.
source = { $classification }: { $source }.
