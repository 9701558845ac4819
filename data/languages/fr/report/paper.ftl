as-sentence = { $text }.
picture = Figure { $place }
of-full-report = « { $title } » du rapport complet

sheet = Feuille
table = Tableau
