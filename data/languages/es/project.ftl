adopted-label = { $label } con parámetros nombrados
adopted-note =
    La estructura “{ $label } con parámetros nombrados” añade { LIST($parameters) }.
    Se eligieron por el desajuste en los mismos datos: confírmelos con otros datos.

scores-restricted = Las puntuaciones son de personas concretas, y este instrumento es sensible.
scores-restricted-hint = Guárdelas con la línea de órdenes (scores, con la opción restricted), si está autorizado a tenerlas.
no-scores = Nadie tiene ninguna de estas puntuaciones: { LIST($scores) }.
no-scores-hint = Permita respuestas faltantes o elija otras puntuaciones: las de ítems continuos no tienen máximo.
nobody-scored = Nadie tiene esta puntuación, de modo que se omite: { $label }.
scores-of-model = { $isChosen ->
        [true] Las puntuaciones son del modelo de trabajo: { $label }. Se eligió con estos datos.
       *[false] Las puntuaciones son del modelo de trabajo: { $label }.
    }
check-title = Comprobación del archivo
check-verdict = { $canBeAnalyzed ->
        [true] El archivo puede analizarse.
       *[false] El archivo no puede analizarse tal como está.
    }
check-rows =
    { INTEGER($rows) } { $rows ->
        [one] fila
       *[other] filas
    }; { $n ->
        [one] se analiza a { INTEGER($n) } persona
       *[other] se analiza a { INTEGER($n) } personas
    }. Respondieron todos los ítems { INTEGER($complete) }; ninguno, { INTEGER($silent) }.
check-hidden =
    { INTEGER($rows) } { $rows ->
        [one] fila
       *[other] filas
    }. No se muestran recuentos, porque los recuentos pequeños de grupos se ocultan.
check-unreadable = Respuestas que no pueden leerse
check-row = Fila
check-column = Columna
check-value = En el archivo
check-problem = Problema
check-more = { $more ->
        [one] Otra celda no puede leerse
       *[other] Otras { INTEGER($more) } celdas no pueden leerse
    }.
check-label = Etiqueta
check-answers = Respuestas
check-given = Frecuencias
check-answer = { $label } { INTEGER($rows) }
check-missing = Sin respuesta
check-wrong = No legibles
check-left-out = Filas excluidas
check-reason = Motivo
check-count = Filas
check-groups = Personas en cada grupo
check-group = Grupo
check-level = Nivel
check-unknown = Desconocido
check-careless = Respuestas quizá dadas sin leer
check-rule = Qué respondieron
check-careful = { $code ->
        [straight-line] La misma respuesta a todos los ítems de un bloque
        [longstring] La misma respuesta a la mitad de un bloque de ítems de forma seguida
        [distance] Respuestas en una combinación inusual (Mahalanobis)
        [even-odd] Respuestas a los ítems pares y a los impares que no concuerdan
        [alike-rows] Las mismas respuestas que otra fila
       *[fast] Respuestas más rápidas de lo que se tarda en leer
    }
check-judged = Evaluadas
check-flagged = Detectadas
check-careless-note = Revíselas: no se excluye a nadie por estos motivos.
check-not-judged = No todas las reglas son aplicables a todos los ítems.
few-items = Un factor de menos de tres ítems no tiene puntuaciones.
few-items-hint = Pida sumas o medias.
unknown-structure = estructura desconocida: { $structure }.
unknown-structure-hint = { COUNT($structures) ->
    [0] El instrumento no declara ninguna estructura.
   *[other] Use una de estas: { LIST($structures, type: "units") }.
}
guessed-encoding = El archivo no está en UTF-8 y se leyó como { $encoding }, por las letras de sus palabras: si algunas se ven mal, elija otra codificación.
two-encodings = { $file }: el texto no está en UTF-8 y puede estar en { LIST($readings, type: "or") }.
read-as = { $encoding } (“{ $word }”)
two-encodings-hint = Elija su codificación: { $one } o { $other }.
sheet-of-file = { $file }, hoja “{ $sheet }”
draft-of-file = borrador de { $file }
columns-of-file = columnas de { $file }
no-codebook = { $file }: no tiene las hojas “survey” y “choices” de un XLSForm.
no-codebook-hint = Guarde un libro de códigos como CSV.
no-workbook = { $file }: no es un libro, de modo que no tiene hojas.
no-workbook-hint = Deje vacío el campo “Hoja”.
bad-json = { $line ->
    [none] { $file }: esto no es JSON válido.
   *[other] { $file }, línea { $line }, columna { $column }: esto no es JSON válido.
}
bad-json-hint = { $isPlaced ->
    [true] Busque ahí una coma que sobre o falte, una comilla o un corchete que falte, o un comentario.
   *[false] Busque en él una coma que sobre o falte, una comilla o un corchete que falte, o un comentario.
}
rating-not-number = { $kind ->
    [nominal] { $file }, fila { $row }, columna “{ $column }”: “{ $word }” no es un número, y las valoraciones nominales son números.
    [ordinal] { $file }, fila { $row }, columna “{ $column }”: “{ $word }” no es un número, y las valoraciones ordinales son números.
   *[interval] { $file }, fila { $row }, columna “{ $column }”: “{ $word }” no es un número, y las valoraciones de intervalo son números.
}
rating-not-number-hint = Escriba números, o elija “Categorías” en “Las valoraciones son”.
rating-outside-order = { $file }, fila { $row }, columna “{ $column }”: “{ $word }” no está en el orden indicado.
rating-outside-order-hint = Nombre todas las valoraciones de la más baja a la más alta, o indique cuáles no lo son.
project-too-large = { $file }: el archivo es demasiado grande para estar dentro de un proyecto.
project-too-tight = { $file }: con tanta compresión, no se abriría ningún proyecto.
save-without-data-hint = Guarde el proyecto sin sus datos y mantenga ambos en una misma carpeta.
no-project-size = { $file }: el archivo es demasiado grande para un proyecto.
no-project-size-hint = Asegúrese de que lo es; guárdelo sin sus datos.
measure-of-project = { $file }, su instrumento
data-changed = { $file }: los datos que contiene no son aquellos con los que se guardó.
data-changed-hint = Se modificó o se dañó por el camino: tome otra copia, o vuelva a crear el proyecto a partir de su archivo.
other-file = { $bytes ->
    [none] { $file } no es el archivo con el que se creó { $project } (tiene el mismo tamaño y otro SHA-256).
   *[other] { $file } no es el archivo con el que se creó { $project } (tiene { $bytes } bytes y no { $size }, y otro SHA-256).
}
other-file-hint = Restablezca el archivo tal como estaba; o abra el proyecto en la página con este archivo y guárdelo de nuevo.
other-schema = { $isLater ->
    [true] { $file }: es un proyecto de otra versión de itemwise (“{ $schema }”).
   *[false] { $file }: no es un proyecto de itemwise (“schema” no es “{ $schema }”).
}
other-version-hint = Ábralo con la versión que lo guardó, o con una posterior.
no-project-hint = Elija un archivo que se guardó como proyecto; su nombre termina en { $ending }.
bad-project = { $file }: { $problems }.
bad-project-hint = Guarde de nuevo el proyecto en la página, o corrija estas entradas.
data-not-base64 = data: debe ser bytes en base64
entry-not-empty = tener algún contenido
entry-count = contener como máximo { $most } entradas
entry-file = nombrar un archivo sin su carpeta
entry-visible = contener solo caracteres visibles
entry-whole = ser un número entero de { $low } a { $high }
entry-draws = ser un número entero de { $low } a { $high }, o 0 para ninguno
entry-number = ser un número de { $low } a { $high }
entry-numbers = contener al menos un número
entry-shorter = ser más corto
entry-disclosure = ser "standard"; en lugar de "strict" escriba { $entry } en la definición
entry-kinds = contener al menos un tipo
entry-share = ser una proporción entre 0 y 1
entry-hash = ser los 64 dígitos de un SHA-256
