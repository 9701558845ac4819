title = itemwise
what =
    itemwise lee un archivo con las respuestas de una encuesta.
    Informa de cómo respondieron las personas, cuántas dimensiones miden los ítems, cuán fiables son las escalas
    y si los grupos pueden compararse.
promise = Su archivo permanece en este equipo: todo se calcula en esta página y no se envía nada.

panel-name = { $panel ->
        [data] Datos
        [questions] Preguntas
       *[answer] Respuesta
    }
jump = Ir a
fold = Ocultar datos e instrumento
unfold = Mostrar datos e instrumento
skip = Ir a la respuesta
language-of-page = Idioma
undo = Deshacer
redo = Rehacer
stop = Detener
cancel = Cancelar
remove = Quitar
none = Ninguno

copy = Copiar
copied = Copiado
not-copied = No copiado: seleccione el texto y cópielo.
save-script = Guardar analysis.R
later = Estará disponible cuando se haya calculado la respuesta.

sent = { $n ->
        [0] No se envió nada: 0 solicitudes
        [one] Se envió { INTEGER($n) } solicitud
       *[other] Se enviaron { INTEGER($n) } solicitudes
    }
sent-briefly = { $n ->
        [0] Nada enviado
        [one] 1 enviada
       *[other] { INTEGER($n) } enviadas
    }
sent-means =
    Esta página cuenta sus solicitudes a otros equipos, y las dirigidas a su propio servidor salvo las de los archivos de la página.
    Sus datos se leen y se analizan en este equipo, y ningún resultado sale de él.
sent-list = Se enviaron estas solicitudes, quizá desde una extensión del navegador:

question-name = { $question ->
        [file] ¿Está el archivo como debería?
        [answers] ¿Cómo respondieron las personas?
        [distributions] ¿Cómo se distribuyen las respuestas a cada ítem?
        [differences] ¿Cómo difieren los grupos en cada ítem?
        [correlations] ¿Cómo correlacionan los ítems?
        [dimensions] ¿Cuántas dimensiones?
        [solution] ¿Cómo cargan los ítems en factores o componentes?
        [structure] ¿Se agrupan los ítems como se declaró?
        [reliability] ¿Cuán fiables son las puntuaciones y para quién?
        [comparability] ¿Pueden compararse los grupos?
        [norms] ¿Dónde se sitúa una puntuación?
        [shortForm] ¿Qué ítems forman una versión breve?
        [raters] ¿Hasta qué punto coinciden los evaluadores?
        [functioning] ¿Qué ítems funcionan de manera diferente?
        [measurement] ¿Dónde es precisa la medición?
        [adaptive] ¿Qué ahorraría un test adaptativo?
       *[outside] ¿Con qué se asocian las puntuaciones?
    }

part-name = { $part ->
        [reading] Lectura
        [answers] Lectura de las respuestas
        [margins] Recuento de personas
        [data] Descripción de la muestra
        [items] Descripción de los ítems
        [burden] Números de personas en la población
        [risks] Recuento de respuestas que se dan juntas
        [withheld] Control de divulgación
        [correlation] { correlations }
        [retention] Número de factores
        [prevalence] Porcentajes de personas
        [comparison] Comparación de grupos
        [contrasts] Comparación de grupos
        [regression] Regresión
        [among] Preguntas de seguimiento
        [efa] Soluciones factoriales
        [structures] Estructuras declaradas
        [splitHalf] Dos mitades
        [reliability] { reliability }
        [agreement] Acuerdo
        [norms] Baremos
        [crossValidation] Validación cruzada
        [esem] Soluciones factoriales con pruebas
        [robustness] Modelos y escalas con otras categorías
        [cfa] Modelos confirmatorios
        [structural] Modelos estructurales
        [irt] Modelos de teoría de respuesta al ítem (TRI)
        [classes] Clases latentes
        [invariance] Invarianza de medida
        [dif] Funcionamiento diferencial del ítem
        [validity] Validez
        [outcomes] Resultados
        [shortForm] Versión breve
        [disclosure] Control de divulgación
        [replication] Afirmaciones publicadas
        [verdicts] Veredictos
        [samples] Extracción de muestras
        [report] Redacción de la respuesta
        [figures] Figuras
        [pictures] Imágenes
       *[other] { $part }
    }
without-file = Sin un archivo de respuestas
tool-name = { $tool ->
        [matrix] Analizar una matriz de correlaciones publicada
       *[power] Planificar cuántas personas necesita una encuesta
    }

open-text = Abrir un archivo
save-text = Guardar como { $file }
