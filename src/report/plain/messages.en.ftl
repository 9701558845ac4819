note = Note
figure = Figure.
# $text: what to see in the figure, or its description.
figure-text = { $title }. { $text }
