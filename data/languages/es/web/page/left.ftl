choose-file = Elegir un archivo de datos
drop = o suéltelo en cualquier lugar de esta página
open-other = Abrir otro archivo
drop-anywhere = Suelte el archivo para abrirlo
formats = CSV, Excel, OpenDocument, SPSS, Stata, SAS, R, Parquet, Arrow o JSON, o un archivo zip con uno de ellos.
reading = Leyendo…
reading-share = Leyendo… { PERCENT($share, digits: 0) }
retry = El archivo puede necesitar otros ajustes. Elíjalos aquí.
samples = O pruebe un ejemplo (respuestas simuladas; no se encuestó a nadie):
sample-name = { $sample ->
        [attitudes] Actitudes hacia el ciclismo urbano
       *[disruptingHarm] Experiencias de los niños en línea, doce países
    }
definition-first =
    Parece la definición de un instrumento. Abra primero el archivo de datos y cargue después la definición.
definition-later =
    Parece la definición de un instrumento.
    Para usarla con el archivo abierto, elija “{ load-definition }” en “{ about-heading }”.

reading-heading = Cómo se lee el archivo
sheet = Hoja
sheet-typed = Hoja (nombre o número)
automatic = Automático
encoding = Codificación de caracteres
delimiter = Las columnas están separadas por
delimiter-name = { $delimiter ->
        [comma] una coma
        [semicolon] un punto y coma
        [tab] un tabulador
        [bar] una barra vertical |
       *[space] un espacio
    }
header = La primera fila contiene los nombres de las columnas
leave-out = { $kind ->
        [unfinished] Excluir las respuestas sin terminar
       *[previews] Excluir las vistas previas y las pruebas
    }

measure = Instrumento
looking = Leyendo las columnas…
again = Intentar de nuevo
file =
    { $file }: { $format }, { INTEGER($rows) } { $rows ->
        [one] fila
       *[other] filas
    }
notes = Sobre este archivo
sensitive-question = ¿Podría perjudicar a alguien que otras personas conocieran sus respuestas?
sensitive-why =
    Las respuestas sobre maltrato, salud o ingresos pueden asociarse a alguien si pocas personas las dieron.
    Si elige sí, los recuentos pequeños de grupos se ocultan en todo lo que se muestra y se guarda; las cifras de toda la muestra se conservan.
sensitive-yes = Sí, ocultar los recuentos pequeños de grupos
sensitive-no = No, mostrar todos los recuentos

columns-heading = Columnas
columns-how =
    Cada columna del archivo se muestra según el uso que se le da.
    Elija una o varias y, después, qué son.
search-columns = Buscar en las columnas
no-column-found = Ninguna columna tiene este nombre.
role-name = { $role ->
        [item] Ítems
        [repeated] Ítems repetidos
        [group] Grupos
        [external] Variables externas
        [weight] Ponderación
        [replicate] Ponderaciones replicadas
        [stratum] Estratos
        [cluster] Conglomerados
        [identifier] Identificadores
       *[left-out] Excluidas
    }
role-count = { role-name } ({ INTEGER($n) })
answers-from-to = de { $lowest } a { $highest }
numbers-only = números
reversed-column = { $name }, ítem inverso
reversed-mark = ⇄
columns-chosen = { INTEGER($n) } { $n ->
        [one] columna
       *[other] columnas
    }
make-them = { $n ->
        [one] Qué es la columna
       *[other] Qué son las columnas
    }
choose-none = Cancelar
changed-meanwhile = El instrumento cambió entretanto. Elija de nuevo.
no-answer-heading = Valores faltantes
declared-codes = Según el archivo: { LIST($codes, most: 12) }.
removable = { $code } ×
remove-code = Volver a contar { $code } como respuesta
order-heading = Orden de las respuestas
order-of = Respuestas en { LIST($columns, most: 4) }
use-order = Usar este orden
use-order-as-items = Usar este orden, como ítems
command-heading = Línea de órdenes
command-by-options =
    Escrita en un terminal, esta orden redacta la misma definición e informa sobre ella.
command-by-measure =
    La definición tiene cambios que ninguna opción expresa.
    Guárdela en “{ about-heading }” y déjela en la misma carpeta que los datos.

items-heading = Ítems ({ INTEGER($n) })
bars = Respuestas: { LIST($bars) }
bars-title = { LIST($bars) }
bar = { $label } ({ $rows })
bin-range = de { $low } a { $high }
hidden = oculto
unknown = …
no-column = Esta columna no está en el archivo.
short-label = Etiqueta breve
item-column = Columna: { $column }
column-with-label = { $name }: { $label }
reverse = Ítem inverso
reverse-help = Una respuesta alta significa menos de lo que miden los demás ítems.
reversed = ítem inverso
answers = Respuestas
rows = Filas
missing = Faltantes
strange = En el archivo, pero no entre estas respuestas
undeclared-cell = { $cell } ({ $rows ->
        [none] pocas
       *[other] { INTEGER($rows) }
    })
code-label = Etiqueta de { $code }
is-missing = Tratar como faltante
is-missing-of = Tratar como faltante: { $label }
is-answer = Tratar como respuesta
is-answer-of = Tratar como respuesta: { $label }
move-up = Subir { $label }
move-down = Bajar { $label }
order-help = De la más baja a la más alta.
not-moved =
    Qué códigos cuentan como sí se declara una vez para todos los ítems.
    Esta respuesta solo puede moverse a la vez en todos los ítems con su código.
missing-code = Código de valor faltante
add = Añadir
all-alike = Cambiar los { INTEGER($n) } ítems con estas respuestas
remove-item = Quitar este ítem
no-item = Texto libre o demasiados valores distintos: no puede ser un ítem.

people-heading = Grupos y ponderaciones
group-label = Etiqueta del grupo { $name }
weight-help = Cuánto cuenta cada fila.
weight-kind = Tipo de ponderación
sampling-weight = Ponderación muestral
frequency-weight = Frecuencia (un recuento de personas)

scales-heading = Escalas
scales-why =
    Declare qué ítems van juntos; la página comprueba si las respuestas lo apoyan.
    Un conjunto de escalas así se llama estructura.
add-structure = Añadir una estructura
suggest = Sugerir escalas a partir de las respuestas
suggesting = Buscando escalas…
suggested = Sugerida por las respuestas
scales-found =
    { $scales ->
        [one] Una escala
       *[other] { INTEGER($scales) } escalas
    }. { $isAgreed ->
        [true] Ningún otro número de factores es plausible.
       *[false] Este número de factores es el recomendado{ COUNT($numbers) ->
            [0] {""}
            [one] {""}
           *[other] ; son plausibles { LIST($numbers, type: "or") }
        }.
    }
    Las escalas halladas en estas respuestas deben confirmarse en otros datos.
on-no-scale = En ninguna escala: { LIST($items) }.
structure-name = Nombre de la estructura
structure-number = Estructura { $number }
scale-name = Nombre de { $label }
add-scale = Añadir una escala
remove-scale = Quitar { $label }
remove-structure = Quitar esta estructura
several = Un ítem puede pertenecer a varias escalas
on-scale = { $item } en { $scale }
on-none = { $item } en ninguna escala
item-with-label = { $id } { $label }
no-filled-scale = Al menos una escala necesita un ítem.
write-template = Añadir una estructura de estas escalas
no-template = Elegir una estructura
as-text = Como texto (sintaxis de lavaan)
as-text-help = Un factor por línea: comodidad =~ q1 + q2 + q3
use-text = Usar este texto

about-heading = Título y definición
items-about = Los ítems preguntan por
about-name = { $about ->
        [experiences] experiencias
        [attitudes] actitudes
        [abilities] aptitudes
        [symptoms] síntomas
        [traits] rasgos
       *[other] sin declarar
    }
load-definition = Cargar una definición
load-help = JSON, YAML o un libro de códigos en CSV. Sustituye el instrumento anterior.
save-definition = Guardar la definición

hint-constant-item = Quite este ítem del instrumento: no distingue a las personas.
hint-many-groups = Elija un grupo focal, excluya esta agrupación en “Grupos que comparar” o elija un método para varios grupos.
hint-few-answers = Quite un ítem al que respondieron pocas personas.
hint-several-factors = Elija uno de ellos, o todos los ítems, en “Ítems del test”.
where-to-change = { $place ->
        [columns] Cámbielo en “{ columns-heading }”.
        [reading] Cámbielo en “{ reading-heading }”.
        [definition] Cámbielo en “{ about-heading }”.
       *[options] Cámbielo entre las opciones que aparecen debajo de la pregunta.
    }
place-in-brackets = { $place ->
        [columns] (en “{ columns-heading }”)
        [definition] (en “{ about-heading }”)
       *[options] (entre las opciones debajo de la pregunta)
    }
hint-not-released =
    Elija otras agrupaciones entre las opciones debajo de la pregunta o deshaga el último cambio.
    Mientras se oculten los recuentos pequeños de grupos, solo se muestran las tablas que el instrumento prevé para su publicación.
replicate-help =
    Algunas encuestas dan ponderaciones replicadas en lugar de estratos y conglomerados.
    Los errores estándar resultan entonces de las estimaciones en cada réplica.
replicate-columns = Columnas de ponderaciones replicadas
replicate-type = Método de replicación
replicate-type-name = { $type ->
        [brr] Replicación repetida balanceada (BRR)
        [fay] BRR con el coeficiente de Fay
        [jk1] Jackknife sin estratos (JK1)
        [jkn] Jackknife con estratos (JKn)
        [bootstrap] Bootstrap
       *[sdr] Diferencias sucesivas (SDR)
    }
not-chosen = sin elegir
fay = Coeficiente de Fay
multipliers = Multiplicadores
multipliers-help =
    Por lo que se multiplica la desviación al cuadrado de cada réplica: un número para todas, o uno para cada una.
    Deje este campo vacío para los habituales; JKn los necesita.
use-replicates = Usar estas ponderaciones replicadas
remove-replicates = Quitar las ponderaciones replicadas
margins-label = Márgenes poblacionales
margins-help =
    Una fila por cada nivel de un grupo, o de dos cruzados (región x sexo), con sus personas en la población.
    Una columna de números lleva el nivel en blanco, y su total.
    Las ponderaciones se calibran para que sumen esas cifras.
use-margins = Usar estos márgenes
remove-margins = Quitar los márgenes
calibration-method = Método de calibración
calibration-name = { $method ->
        [raking] Raking
        [linear] Lineal (regresión)
       *[logit] Logit, dentro de límites
    }
calibration-bounds = Factor de ajuste mínimo y máximo
