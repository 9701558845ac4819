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
damaged = { $file }: { $problem }
damaged-hint = O arquivo está cortado ou danificado. Copie-o novamente de onde veio, ou exporte-o mais uma vez; CSV também serve.
part = { $part ->
    [header] seu cabeçalho
    [columns] sua lista de colunas
    [dictionary] sua lista de variáveis
    [variables] sua lista de variáveis
    [value-labels] seus rótulos de valores
    [own-labels] seus rótulos de valores
    [long-labels] seus rótulos longos
    [long-texts] seus textos longos
    [long-text-labels] seus rótulos de textos longos
    [long-text-missing] seus valores ausentes de textos longos
    [characteristics] suas características
    [extension] um registro de extensão
    [sets] seus conjuntos de respostas múltiplas
    [packed-answers] suas respostas compactadas
    [data] seus dados
    [objects] seus objetos
    [footer] seu rodapé
    [one] uma de suas partes
    [archive] sua lista de arquivos
    [page] sua página { $name }
    [page-rows] suas linhas da página { $name }
    [row] sua linha { $name }
    [column] sua coluna “{ $name }”
   *[file] sua parte { $name }
}
part-length = um comprimento de { $length } é indicado em { part }.
part-ends = o arquivo termina no meio de { part }.
part-beyond = há em { part } uma referência ao byte { $byte }, que o arquivo não tem.
part-list = uma lista de { $length } elementos é indicada em { part }.
part-kind = há um tipo desconhecido em { part }.
part-unreadable = não é possível ler { part }.
same-variables = ele tem duas variáveis chamadas “{ $name }”.
compressed-unreadable = não é possível descompactar uma de suas partes.
compressed-cut = uma de suas partes compactadas termina cedo demais.
unpacks-too-large = { $file }: descompactado, ele ocupa mais de { $megabytes } MB.
unpacks-too-large-hint = Arquivos de respostas nunca são tão compactados: certifique-se de que este é um deles e exporte-o sem compactação.
empty-file = { $file }: o arquivo está vazio.
empty-file-hint = Verifique se é o arquivo certo, ou exporte os dados novamente.
no-rows = { $file }: não há nenhuma linha de respostas.
export-again-hint = Exporte os dados novamente.
too-many-cells = { $file }: { $rows } linhas e { $columns } colunas são mais do que se lê de um arquivo de seu tamanho.
uneven-columns = { $file }: a coluna “{ $column }” tem { $values } valores; a primeira tem { $rows }.
uneven-columns-hint = Dê a cada coluna um valor por linha: null onde não há nenhum.
mixed-column = { $file }: a coluna “{ $column }” tem tanto números como textos.
mixed-column-hint = Converta todos em textos, ou todos em números.
unknown-encoding = { $file }: codificação desconhecida: { $encoding }.
unknown-encoding-hint = Use um nome como utf-8, windows-1252, iso-8859-2, windows-1251, macintosh, gbk, shift_jis ou big5.
text-replaced = Parte de seu texto não é { $encoding } válido e tem � no lugar do que não pode ser lido: indique a codificação.
text-guessed = Parte de seu texto não é UTF-8 e foi lida como Windows-1252: se isso estiver errado, indique a codificação.
duplicate-column = { $file }, linha { $row }: as colunas { $first } e { $second } se chamam ambas “{ $name }”.
duplicate-column-hint = Dê a cada coluna um nome próprio ou, se o arquivo não tem cabeçalho, desmarque “A primeira linha contém os nomes das colunas”.
unread-format = { $kind ->
    [catalog] { $file }: o arquivo é um catálogo do SAS (.sas7bcat), que não é lido.
    [feather] { $file }: o arquivo é da primeira versão do Feather, que não é lida.
    [jamovi] { $file }: o arquivo é do jamovi (.omv), que não é lido.
   *[jasp] { $file }: o arquivo é do JASP (.jasp), que não é lido.
}
unread-format-hint = { $kind ->
    [catalog] Ele só tem rótulos de valores: abra o conjunto de dados, que termina em .sas7bdat.
    [feather] Escreva-o mais uma vez: arrow::write_feather(data, 'answers.feather') no R, data.to_feather('answers.feather') no Python.
    [jamovi] Exporte os dados no jamovi como .sav ou .csv.
   *[jasp] Exporte os dados no JASP como .csv.
}
unknown-format = { $file }: nem seu conteúdo nem seu nome indicam o que ele é.
unknown-format-hint = São lidos arquivos de SPSS, Stata, Excel, OpenDocument, SAS, R, Parquet, Arrow e JSON.
unknown-ending = { $file }: seu nome não indica o que escrever.
unknown-ending-hint = Faça com que termine em { LIST($endings, type: "or") }.
several-tables = { $file }: o arquivo compactado tem { $n } arquivos de dados: { LIST($names, type: "units", most: 5) }.
unpack-hint = Descompacte-o e abra o arquivo que tem as respostas.
no-table = { COUNT($names) ->
    [0] { $file }: o arquivo compactado está vazio.
   *[other] { $file }: o arquivo compactado não tem arquivos de dados, mas { LIST($names, type: "units", most: 5) }.
}
no-table-hint = Coloque nele o arquivo de respostas, ou abra esse próprio arquivo.
nested-archive = { $file }: é um arquivo compactado dentro de outro, o que não é lido.
part-decimal = há um decimal de { $bytes } bytes em { part }.
part-endless = há um número sem fim em { part }.
part-width = há números de { $bits } bits em { part }.
part-refers = há em { part } uma referência ao que não existe.
part-texts = há textos longos demais em { part }.
part-page-kind = há uma página do tipo { $kind } em { part }.
part-missing-values = os valores ausentes são marcados em { part } de um modo que não é lido.
part-dictionary = falta o dicionário em { part }.
part-pieces = há fragmentos demais em { part }.
part-outside = há em { part } uma referência ao que está fora.
part-number = há outra coisa em { part } onde deve haver um número.
in-sheet = planilha “{ $sheet }”: { $problem }
misplaced-cell = há uma célula onde não pode haver nenhuma.
not-a-number = a célula { $cell } contém “{ $text }” onde deveria haver um número.
part-record = O registro de { part } não pode ser lido e foi excluído.
