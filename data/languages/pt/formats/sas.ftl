not-a-data-set = { $file }: não é um conjunto de dados do SAS.
not-a-data-set-hint = Conjuntos de dados terminam em .sas7bdat. Catálogos (.sas7bcat) contêm rótulos, e visões (.sas7bvew) não têm dados.
without-data = { $file }: é um arquivo do SAS sem dados ({ $kind }).
without-data-hint = Abra o conjunto de dados, que termina em .sas7bdat.
page-size = seu cabeçalho indica que uma página tem { $bytes } bytes.
pages-missing = o arquivo termina antes de suas { $pages } páginas.
variable-outside = a variável { $name } está fora de uma observação.
not-transport = { $isPorted ->
    [true] { $file }: foi escrito por PROC CPORT, que só o SAS lê.
   *[false] { $file }: não é um arquivo de transporte do SAS.
}
not-transport-hint = Escreva-o no SAS com o mecanismo XPORT (libname out xport 'file.xpt';) ou a macro %loc2xpt, ou exporte CSV.
observations-missing = o arquivo termina antes de suas { $rows } observações.
observation-cut = o arquivo termina no meio de uma observação.
blank-observations = Observações em branco no final, se houver, não se distinguem do que preenche o último registro do arquivo.
odd-length = O comprimento do arquivo não é múltiplo de 80 bytes, como deve ser: talvez falte seu final.
several-data-sets = O arquivo tem { $n } conjuntos de dados: o primeiro é lido; os outros são { LIST($others, type: "units", most: 5) }.
labels-elsewhere = { $isTransport ->
    [true] Um arquivo de transporte não contém rótulos de valores: os dos formatos { LIST($formats, type: "units", most: 5) } estão em um catálogo do SAS.
   *[false] Um conjunto de dados do SAS não contém rótulos de valores: os dos formatos { LIST($formats, type: "units", most: 5) } estão em um catálogo (.sas7bcat).
}
variable-size = indica-se que uma variável ocupa { $bytes } bytes.
record-missing = o registro { $record } não está onde deve estar (byte { $byte }).
variable-type = uma variável é do tipo { $type } e ocupa { $bytes } bytes.
label-without-variable = há um rótulo para a variável { $number }, que não existe.
encoding-number = A codificação do arquivo (número { $number } do SAS) não é conhecida aqui: indique-a se os textos parecerem errados.
rows-deleted = Linhas que foram apagadas no SAS são excluídas: { $rows }.
columns-too-wide = suas colunas ocupam { $bytes } bytes de uma linha de { $length }.
row-count = indica-se que ele tem { $rows } linhas, e ele tem { $found }.
deleted-count = indica-se que ele tem { $rows } linhas apagadas, e ele marca { $found }.
packed-row-count = indica-se que ele tem { $rows } linhas, { $deleted } delas apagadas, e ele tem { $found }.
row-unreadable = não é possível descompactar a linha { $row }.
format-cut = um formato está cortado.
row-description = { $isCut ->
    [true] a descrição de suas linhas está cortada.
   *[false] falta a descrição de suas linhas.
}
column-count = indica-se que ele tem { $columns } colunas, e ele descreve { $found }.
column-outside = a coluna { $name } está fora de uma linha, ou ocupa { $bytes } bytes.
text-outside = um nome ou um rótulo está fora de seus textos.
