nothing-found = Nada encontrado.
expand-all = Expandir tudo
fold-all = Recolher tudo
copy = Copiar
copied = Copiado
not-copied = Não copiado
data-of = Dados da { $figure }
data-of-figure = Dados da figura
