quoted = “{ $name }”
repeated-names = Várias colunas têm o mesmo nome e foram numeradas (“{ $first }_1”): { LIST($names, type: "units", most: 5) }.
other-sheets = A planilha “{ $sheet }” foi lida; a pasta de trabalho tem também { LIST($others, type: "units") }.
hidden-sheet = “{ $name }” (oculta)
sheet-hidden = A planilha “{ $sheet }” está oculta.
rows-hidden = Planilha “{ $sheet }”: { $n ->
    [one] { INTEGER($n) } linha está oculta (por um filtro, por exemplo) e foi lida
   *[other] { INTEGER($n) } linhas estão ocultas (por um filtro, por exemplo) e foram lidas
} mesmo assim.
columns-hidden = Planilha “{ $sheet }”: { $n ->
    [one] { INTEGER($n) } coluna está oculta e foi lida
   *[other] { INTEGER($n) } colunas estão ocultas e foram lidas
} mesmo assim.
cells-merged = Planilha “{ $sheet }”: { $n ->
    [one] { INTEGER($n) } intervalo de células está mesclado
   *[other] { INTEGER($n) } intervalos de células estão mesclados
} ({ LIST($ranges, type: "units") }{ $isAll ->
    [true] {""}
   *[false] ; …
}); só a primeira célula de cada um contém o que é mostrado.
not-calculated = Planilha “{ $sheet }”: o programa que a escreveu deixou { INTEGER($n) } { $n ->
    [one] fórmula
   *[other] fórmulas
} sem calcular. Se os resultados parecerem errados, abra-a no Excel ou no LibreOffice e salve-a.
sheet-rows-above = Planilha “{ $sheet }”: { $n ->
    [one] uma linha acima dos nomes foi ignorada
   *[other] { INTEGER($n) } linhas acima dos nomes foram ignoradas
}; os nomes estão na linha { $row }.
rows-empty = Planilha “{ $sheet }”: { $n ->
    [one] { INTEGER($n) } linha vazia foi ignorada
   *[other] { INTEGER($n) } linhas vazias foram ignoradas
}.
columns-with-errors = Planilha “{ $sheet }”: as colunas com erros de fórmulas são lidas como texto, com os erros como são mostrados: { LIST($columns, type: "clauses", most: 5) }.
errors-in = “{ $column }” ({ INTEGER($n) }; o primeiro em { $cell })
mixed-columns = Planilha “{ $sheet }”: as colunas que misturam tipos de células são lidas como texto: { LIST($columns, type: "clauses", most: 5) }.
mixed-in = “{ $column }” ({ LIST($kinds, type: "units") }; { $cell }: { cell-kind })
cells-of-kind = { cell-kind }: { INTEGER($n) }
cell-kind = { $kind ->
    [text] texto
    [number] número
    [boolean] valor lógico
    [date] data
    [datetime] data e hora
    [time] hora
    [error] erro
   *[formula] fórmula
}
codes-used = A planilha “{ $sheet }” descreve as colunas: usaram-se { $answers ->
    [0] seus textos de perguntas ({ -questions })
   *[other] { $questions ->
        [0] seus rótulos de respostas ({ -labelled })
       *[other] seus rótulos de respostas ({ -labelled }) e seus textos de perguntas ({ -questions })
    }
}.
-labelled = { INTEGER($answers) } { $answers ->
    [one] coluna
   *[other] colunas
}
-questions = { INTEGER($questions) } { $questions ->
    [one] coluna
   *[other] colunas
}
codes-lacking = A planilha “{ $sheet }” não tem rótulo para algumas respostas: { LIST($columns, type: "units", most: 5) }.
codes-of-column = { $column } ({ LIST($codes, type: "units", most: 3) })
codes-refused = Planilha “{ $sheet }”: seus rótulos não foram usados onde a maioria das respostas tem outros códigos: { LIST($columns, type: "units", most: 5) }.
