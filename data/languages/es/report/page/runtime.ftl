nothing-found = No se encontró nada.
expand-all = Desplegar todo
fold-all = Plegar todo
copy = Copiar
copied = Copiado
not-copied = No copiado
data-of = Datos de { $figure }
data-of-figure = Datos de la figura
