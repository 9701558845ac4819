nothing-found = Aucun résultat.
expand-all = Tout déplier
fold-all = Tout replier
copy = Copier
copied = Copié
not-copied = Non copié
data-of = Données de la { $figure }
data-of-figure = Données de la figure
