not-read = { $isLocked ->
    [true] { $file }: o arquivo está protegido por uma senha.
   *[false] { $file }: o arquivo é um arquivo OpenDocument, mas não uma planilha.
}
not-read-hint = Abra-o no LibreOffice e salve-o como planilha (.ods ou .xlsx) sem senha, ou como CSV em UTF-8.
rows-beyond = a linha { $row } aparece { $times } vezes, além da última linha.
columns-beyond = a linha { $row } tem mais de { $columns } colunas.
unknown-type = { $cell } é do tipo desconhecido { $type }.
repeated = { $cell ->
    [none] a linha { $row } indica que aparece { $times } vezes.
   *[other] { $cell } indica que aparece { $times } vezes.
}
