mixed-columns = As colunas que misturam números, textos ou verdadeiro e falso são lidas como texto: { LIST($columns, type: "units", most: 5) }.
too-many-keys = { $file }: { $rows } linhas com { $keys } chaves diferentes ou mais são mais do que se lê de um arquivo de seu tamanho.
too-many-keys-hint = Dê a todas as linhas as mesmas chaves, ou exporte a tabela como CSV.
nested-value = { $isLine ->
    [true] { $file }, linha { $place } do arquivo: “{ $key }” contém { held } onde deveria haver um único valor.
   *[false] { $file }, linha { $place }: “{ $key }” contém { held } onde deveria haver um único valor.
}
held = { $isList ->
    [true] uma lista
   *[false] um objeto
}
nested-value-hint = Dê a cada valor uma chave própria: jsonlite::flatten faz isso no R, pandas.json_normalize no Python; ou exporte os dados como CSV.
no-array = { $file }: é JSON, mas não tem um array de linhas.
no-array-hint = { rows-hint } A definição de um instrumento é carregada em “Título e definição”.
rows-hint = Escreva um array com um objeto por pessoa, [{"{"} "age": 12 {"}"}, {"{"} "age": 13 {"}"}], ou um objeto por linha, ou CSV.
not-an-object = { $isLine ->
    [true] { $file }, linha { $place } do arquivo: é { not-object } onde deveria haver um objeto com as respostas.
   *[false] { $file }, linha { $place }: é { not-object } onde deveria haver um objeto com as respostas.
}
not-object = { $value ->
    [none] uma lista
   *[other] { $value }
}
not-json = { $line ->
    [none] { $file }: não pode ser lido como JSON.
   *[other] { $file }, linha { $line }: não pode ser lido como JSON.
}
not-json-hint = Talvez o arquivo esteja cortado, ou falte ou sobre uma vírgula, aspa ou colchete. Exporte-o mais uma vez, ou como CSV.
json-too-large = { $file }: JSON de mais de { $megabytes } MB não é lido.
json-too-large-hint = Exporte os dados como CSV ou Parquet, que ocupam muito menos espaço.
not-in-encoding = { $file }: não está em { $encoding }, como JSON deve estar.
not-in-encoding-hint = Salve-o em UTF-8.
