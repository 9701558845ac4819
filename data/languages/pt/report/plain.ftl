note = Nota
figure = Figura.
figure-text = { $title }. { $text }
