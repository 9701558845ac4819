skip = Ir al informe
search-label = Buscar una tabla o figura
expand-all = Desplegar todo
summary = Resumen
numbered-section = { $number } { $title }
appendix-links = Apéndice:
appendix-link = { $number }: { $text }
column-what = Qué
column-answers = Respuestas
column-open = Abrir
more = Más

terms = Términos
terms-explained = { INTEGER($n) } { $n ->
    [one] término explicado
   *[other] términos explicados
}

more-rows = { INTEGER($n) } { $n ->
    [one] fila
   *[other] filas
} más
copy = Copiar
save = Guardar
data = Datos

downloads = Uso en un artículo y descargas
downloads-link = Uso en un artículo, descargas
into-a-paper =
    “{ copy }”, debajo de una tabla, la copia como tabla para Word. Para obtener todo el informe como archivo de Word, termine la orden con
    { $docx }. Los párrafos para pegar están en “Resultados en estilo APA”.
further-tables = { INTEGER($n) } { $n ->
    [one] tabla
   *[other] tablas
} más
scripts-and-settings = Para un artículo; scripts, ajustes, definición y referencias como archivos
file-title = { $title }:
no-script = Para guardar hace falta el script de la página, que aquí está desactivado.
