blank = Vide
no-answer = Sans réponse ({ $cell })
scale-number = Échelle { $number }
strange-column = « { $name } » n’est pas une colonne de ce fichier.
replicate-type-needed = Choisir la construction des poids de réplication : la documentation de l’enquête l’indique.
strange-numbers = « { $text } » ne convient pas à ce champ : il attend des nombres séparés par des virgules.
margins-table = Marges
bounds-needed = Le calage logit a besoin des facteurs minimal et maximal d’un poids, par exemple 0.3, 3.
