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
check-given = Cuántas de cada una
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
check-not-judged = No todas las reglas son aplicables a todos los ítems: itemwise validate indica cuáles no lo son.
