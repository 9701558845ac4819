as-sentence = { $text }.
picture = Figura { $place }
of-full-report = “{ $title }” del informe completo

sheet = Hoja
table = Tabla
