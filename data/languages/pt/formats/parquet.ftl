unread-encoding = { $file }: a coluna “{ $column }” está escrita com a codificação { $encoding }, que não é lida.
unread-encoding-hint = Escreva-o mais uma vez como Parquet da versão 1 ou 2.6, ou como CSV.
not-utf8 = { $file }: a coluna “{ $column }” tem bytes que não são texto em UTF-8.
not-utf8-hint = Escreva a coluna como texto, ou exclua-a.
too-many-texts = { $file }: ele tem mais textos do que se lê de um arquivo de seu tamanho.
in-parts-hint = Escreva-o em partes.
no-column-list = o arquivo está cortado: falta sua lista de colunas, que fica no final.
column-elsewhere = { $isEncrypted ->
    [true] uma de suas colunas está criptografada.
   *[false] uma de suas colunas está em outro arquivo.
}
no-such-values = ele remete a valores que não tem.
uneven-values = suas colunas não têm tantos valores quantas são as linhas.
nested-columns = { $file }: há colunas que contêm colunas ou listas: { LIST($columns, type: "units") }.
nested-columns-hint = Escreva uma tabela plana: um valor por linha e coluna.
unread-type = { $file }: a coluna “{ $column }” é de um tipo que não é lido.
unread-type-hint = Escreva-a como texto, número, data ou hora, ou exclua-a.
not-parquet = { $reason ->
    [encrypted] { $file }: o arquivo está criptografado.
    [empty] { $file }: o arquivo não tem colunas.
   *[other] { $file }: o arquivo não é um arquivo Parquet.
}
not-parquet-hint = Escreva-o mais uma vez como Parquet, ou como CSV em UTF-8.
unread-codec = { $file }: está compactado com { codec }, que não é lido.
codec = { $name ->
    [none] o codec { $number }
   *[other] { $name }
}
unread-codec-hint = Escreva-o com outra compactação (zstd, snappy ou nenhuma), ou como CSV.
page-unreadable = não é possível descompactar uma de suas páginas.
page-length = uma de suas páginas não é tão longa quanto indica.
row-counts = ele indica que tem { $rows } linhas, mas suas partes têm { $found }.
large-numbers = Números inteiros com mais algarismos do que um número conserva são lidos como texto em { LIST($columns, type: "units", most: 5) }.
utc-times = As horas estão em UTC em { LIST($columns, type: "units", most: 5) }.
pandas-rows = Os números de linha que o pandas guarda são excluídos ({ LIST($columns, type: "units", most: 5) }).
attributes-of-r = O R escreveu atributos ao lado das colunas (rótulos, por exemplo), que não são lidos de { $format }; os arquivos .sav ou .dta do haven os conservam.
