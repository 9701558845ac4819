note = Note
figure = Figure.
figure-text = { $title }. { $text }
