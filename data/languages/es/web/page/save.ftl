save = Guardar
record = JSON
group-name = { $group ->
        [report] Informe
        [tables] Tablas
        [figures] Figuras
        [scores] Su archivo con puntuaciones
        [file] Su archivo en otro formato
        [other-programs] Para otros programas
        [hidden] Todas las cifras
       *[project] Proyecto
    }
kind-name = { $kind ->
        [page] Página web
        [open-page] Página web, todo desplegado
        [word] Word
        [print] Imprimir o guardar como PDF
        [tables-word] Word
        [tables-excel] Excel
        [tables-latex] LaTeX
        [tables-csv] CSV
        [norms-csv] Baremos, para consulta (CSV)
        [scores-sav] SPSS
        [scores-excel] Excel
        [scores-csv] CSV
        [file-sav] SPSS
        [file-stata] Stata
        [file-excel] Excel
        [file-parquet] Parquet
        [file-csv] CSV, con libro de códigos
        [figures-svg] SVG
        [figures-png] PNG
        [scripts] Scripts para R, mirt y Mplus
        [record] JSON
        [restricted] Sin ocultar nada…
        [project] Guardar el proyecto
       *[project-data] Guardar el proyecto
    }
which-scores = Qué puntuaciones
score-name = { $kind ->
        [sum] Suma
        [mean] Media
        [pomp] Porcentaje del máximo (POMP)
        [z] z
        [t] T
        [percentile] Rango percentil
        [regression] Puntuaciones factoriales, regresión
        [bartlett] Puntuaciones factoriales, Bartlett
        [tenberge] Puntuaciones factoriales, ten Berge
        [component] Puntuaciones de componentes
        [eap] EAP
        [map] MAP
        [ml] Máxima verosimilitud
        [wle] Verosimilitud ponderada (WLE)
       *[zh] Ajuste de la persona (zh)
    }
missing-items = Respuestas faltantes permitidas en sumas y medias
missing-share = { $share ->
        [0] Ninguna
       *[other] Hasta el { PERCENT($share) } de los ítems de una escala
    }
scores-of-solution =
    La extracción, la rotación y el número son los de “¿Cómo cargan los ítems en factores o componentes?”.
    Si allí no se elige ningún número, es uno.
scores-of-irt = El modelo TRI es el de “¿Dónde es precisa la medición?”.
scores-command = La orden para el mismo archivo
file-commands = Las órdenes para los mismos archivos

with-data = Incluir los datos
with-data-hint =
    El proyecto contiene entonces el archivo completo con todas sus columnas.
    Quien tenga el proyecto tendrá todas las respuestas.
without-data-hint =
    El proyecto registra el nombre y la suma de comprobación del archivo de datos, para reconocer si el archivo es otro.
    Guarde ambos en la misma carpeta.
commands = Lo mismo en la línea de órdenes

working = Preparando el archivo
step = { $part }: { INTEGER($done) } de { INTEGER($total) }
canceled = Cancelado. No se guardó nada.
saved = Se guardó { $name } ({ $size }).
printed = El informe está en el cuadro de diálogo de impresión.
no-pictures = Este navegador no puede dibujar los gráficos como imágenes.
no-png = Este navegador no puede guardar imágenes en PNG.

size-bytes =
    { INTEGER($bytes) } { $bytes ->
        [one] byte
       *[other] bytes
    }
-unit = { $unit ->
        [kB] kB
        [MB] MB
       *[GB] GB
    }
size-below-ten = { DECIMAL($size, digits: 1) } { -unit }
size = { INTEGER($size) } { -unit }

restricted-title = ¿Guardar sin ocultar nada?
restricted-what =
    Este archivo contiene todas las cifras, también las basadas en pocas personas. Podría identificarse a alguien por sus respuestas.
restricted-care = Protéjalo como las propias respuestas. No lo entregue a otras personas ni lo publique.
restricted-yes = Guardar sin ocultar nada
restricted-no = Ocultar los recuentos pequeños de grupos

open-project = Abrir un proyecto
reading-project = Leyendo el proyecto
project-failed = No pudo abrirse el proyecto
close = Cerrar
choose-answers = Elija el archivo de datos
answers-required =
    { $project } se guardó con { $file } ({ $size }), que el proyecto no incluye. Elija ese archivo.
choose-file = Elegir el archivo
checking = Comprobando el archivo…
other-file-title = Este es otro archivo
other-file =
    { $chosen } no es el archivo { $file } con el que se guardó el proyecto. Los resultados pueden diferir de los anteriores.
choose-other = Elegir otro archivo
use-anyway = Usarlo de todos modos
