blank = En blanco
no-answer = Sin respuesta ({ $cell })
scale-number = Escala { $number }
strange-column = “{ $name }” no es una columna de este archivo.
replicate-type-needed = Elija cómo se construyeron las ponderaciones replicadas: lo dice la documentación de la encuesta.
strange-numbers = “{ $text }” no es lo que admite este campo: números, separados por comas.
margins-table = Márgenes
bounds-needed = La calibración logit necesita el factor mínimo y el máximo de una ponderación, como 0.3, 3.
problem-topic = { $topic ->
    [archive] El archivo comprimido no contiene exactamente un archivo de respuestas.
    [cells] Hay filas, columnas o celdas de la tabla que no pueden leerse tal como están.
    [choice] Una opción no es adecuada para estos datos.
    [damaged] El archivo está incompleto o dañado.
    [definition] La definición y el archivo no se corresponden.
    [disclosure] Esto no se muestra, porque podría revelar respuestas.
    [empty] El archivo no tiene respuestas que puedan analizarse.
    [encoding] El texto del archivo está en otra codificación de caracteres.
    [format] El archivo, o una parte de él, está en un formato que no se lee.
    [groups] Los grupos no pueden compararse de esta forma.
    [items] Estos ítems no permiten este análisis.
    [json] El archivo no puede leerse como JSON.
    [model] El modelo no puede estimarse tal como está.
    [people] Muy pocas personas dieron las respuestas que requiere este análisis.
    [persons] Cada fila del archivo no corresponde a una sola persona.
    [project] El proyecto no puede abrirse.
    [size] El archivo es más grande de lo que esta página puede leer.
   *[weights] Las ponderaciones o el diseño muestral no pueden usarse tal como están.
}
problem-remedy = { $topic ->
    [archive] Descomprímalo y abra el archivo de respuestas.
    [cells] Corrija el archivo en el lugar que se indica abajo o expórtelo de nuevo.
    [choice] Elija otro valor de la opción o “Automático”.
    [damaged] Copie de nuevo el archivo desde su origen o expórtelo otra vez.
    [definition] Compruebe los nombres de los ítems y las columnas en la definición o abra el archivo sin ella.
    [disclosure] Elija otros grupos o excluya las respuestas menos frecuentes.
    [empty] Compruebe si son el archivo y la hoja correctos, y si la primera fila contiene los nombres de las columnas.
    [encoding] Elija la codificación o guarde el archivo como CSV en UTF-8.
    [format] Guarde los datos como CSV en UTF-8 o como libro de Excel (.xlsx).
    [groups] Elija otros grupos o combine los pequeños.
    [items] Quite los ítems que se indican abajo o añada otros.
    [json] Corríjalo en el lugar que se indica abajo o guárdelo de nuevo con el programa del que procede.
    [model] Simplifique el modelo: menos factores o menos parámetros libres.
    [people] Excluya ítems a los que respondieron pocas personas o admita respuestas faltantes.
    [persons] Dé al archivo una forma con una fila por persona.
    [project] En su lugar, abra el archivo de datos y cargue la definición.
    [size] Excluya las columnas que no necesite o divida el archivo.
   *[weights] Elija otras columnas en “Columnas” o ninguna.
}
problem-detail = En detalle, en inglés: { $detail }
