as-sentence = { $text }.
picture = Figura { $place }
of-full-report = “{ $title }” do relatório completo

sheet = Planilha
table = Tabela
