blank = Vide
no-answer = Sans réponse ({ $cell })
scale-number = Échelle { $number }
