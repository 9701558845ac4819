title = Bloques de ítems
question = ¿Cómo se analizan { INTEGER($n) } ítems?
answer =
    Más de { INTEGER($most) } ítems se leen bloque a bloque: la tabla de bloques contiene una orden para cada uno.
question-of-answers = ¿Se calcula todo?
many-answers =
    Los modelos de { INTEGER($items) } ítems y { INTEGER($people) } personas tardan muchos minutos. Este informe omite
    lo siguiente: { LIST($left) }. Con { $command } se calcula.
everything =
    No se calculan en conjunto: { LIST($left) }. Se calculan de un bloque, o de todos los ítems
    si se piden por su nombre, por ejemplo con { $command }.
rule =
    Por encima de { INTEGER($most) } ítems no hay pruebas del número de factores ni intervalos de las cargas{ $hasModels ->
        [true] {""}
       *[false] {""}, ni modelos de todos los ítems
    }.
    El análisis paralelo limita el número de factores; usa { INTEGER($replicates) } conjuntos de datos aleatorios.

part =
    { $part ->
        [comparison] comparación de grupos
        [among] preguntas de seguimiento
        [splitHalf] replicación por mitades
        [norms] baremos
        [confirmatory] modelos confirmatorios
        [crossValidation] validación cruzada
        [robustness] robustez
        [irt] modelos de respuesta al ítem
        [classes] clases latentes
        [outcomes] resultados
        [invariance] invarianza de medida
        [dif] funcionamiento diferencial del ítem
       *[validity] validez
    }

table-title = Bloques de ítems, un informe para cada uno
column-block = Bloque
column-command = Orden
note-structure = Los bloques son los factores de la estructura declarada.
note-correlations = Los bloques son grupos de ítems que correlacionan en estas respuestas, en cualquier dirección: compárelos con el cuestionario.
note-runs = Los bloques de más de { INTEGER($most) } ítems se dividen en el orden del archivo.
