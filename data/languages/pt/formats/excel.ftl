rows-out-of-order = a linha { $row } vem depois da linha { $before }.
cells-out-of-order = as células da linha { $row } não estão em sua ordem.
strange-address = uma célula da linha { $row } tem o endereço { $address }.
unknown-cell-type = a célula { $cell } é do tipo desconhecido { $type }.
text-missing = a célula { $cell } tem um texto que não existe.
too-many-texts = ele tem textos demais.
workbook-locked = { $file }: a pasta de trabalho está protegida por uma senha.
workbook-locked-hint = Abra-a, retire a senha (Arquivo, Informações, Proteger Pasta de Trabalho, Criptografar com Senha) e salve-a novamente.
not-a-workbook = { $kind ->
    [xls] { $file }: o arquivo é uma pasta de trabalho antiga do Excel (.xls).
    [xlsb] { $file }: o arquivo é uma pasta de trabalho binária (.xlsb).
    [ods] { $file }: o arquivo é um arquivo OpenDocument (.ods).
    [numbers] { $file }: o arquivo é uma planilha do Numbers.
    [zip] { $file }: o arquivo é um arquivo compactado zip, não uma pasta de trabalho do Excel.
   *[other] { $file }: o arquivo não é uma pasta de trabalho do Excel, diga o que disser seu nome.
}
not-a-workbook-hint = Abra-o no Excel ou no LibreOffice e salve-o como pasta de trabalho do Excel (.xlsx), ou como CSV em UTF-8.
too-many-cells = { $file }: ele tem mais de { $cells } células.
too-many-cells-hint = Arquivos de respostas nunca são tão compactados: certifique-se de que este é um deles, ou exporte-o como CSV.
no-result = { $file }, planilha “{ $sheet }”, célula { $cell }: o arquivo tem uma fórmula, mas não seu resultado.
no-result-hint = Abra a pasta de trabalho no Excel ou no LibreOffice e salve-a, o que calcula os resultados, ou escreva valores no lugar das fórmulas.
sheet-without-rows = { $isEmpty ->
    [true] { $file }, planilha “{ $sheet }”: nenhuma célula está preenchida.
   *[false] { $file }, planilha “{ $sheet }”: há um cabeçalho, mas nenhuma linha de respostas.
}
sheet-without-rows-hint = Escolha a planilha que tem as respostas, ou exporte os dados novamente.
sheet-too-large = { $file }, planilha “{ $sheet }”: { $rows } linhas e { $columns } colunas são muito mais do que as células que ela tem.
sheet-too-large-hint = Retire o que está longe da tabela, ou exporte a tabela como CSV.
workbook-full = { $file }: em uma pasta de trabalho cabem { $rows } linhas e { $columns } colunas.
cell-full = { $file }, célula { $cell }: em uma célula cabem { $most } caracteres, não { $length }.
csv-or-parquet-hint = Escreva CSV ou Parquet.
no-sheet = { $file }: não há nenhuma planilha { $sheet }.
no-sheet-hint = { COUNT($sheets) ->
    [0] A pasta de trabalho não tem nenhuma planilha de células: indique um nome, ou um número a partir de 1.
   *[other] A pasta de trabalho tem { LIST($sheets, type: "units") }: indique um nome, ou um número a partir de 1.
}
no-filled-sheet = { $file }: nenhuma planilha visível tem uma célula preenchida.
no-filled-sheet-hint = Escolha uma planilha oculta: { LIST($sheets, type: "units") }.
part-missing = falta-lhe sua parte { $part }.
part-changed = sua parte { $part } não é o que foi compactado.
part-unread = { $method ->
    [none] { $file }: sua parte { $part } está protegida por uma senha.
   *[other] { $file }: sua parte { $part } está compactada com o método { $method }, que não é lido.
}
part-unread-hint = Salve-o mais uma vez como pasta de trabalho .xlsx comum.
part-misplaced = sua parte { $part } não está onde deveria.
part-twice = sua parte { $part } aparece duas vezes.
file-list-missing = ele começa como um arquivo compactado zip, mas falta sua lista de arquivos.
file-list-lost = não se encontra sua lista de arquivos.
xml-unreadable = { $reason ->
    [endless] não é possível ler sua parte { $part }: uma marca ou um texto nela não termina.
    [cut] não é possível ler sua parte { $part }: ela termina cedo demais.
    [tag] não é possível ler sua parte { $part }: uma marca nela é ilegível.
    [encoding] não é possível ler sua parte { $part }: seu texto não é UTF-8.
    [deep] não é possível ler sua parte { $part }: suas marcas se aninham sem fim.
   *[doctype] não é possível ler sua parte { $part }: ela declara um tipo de documento, o que pastas de trabalho não fazem.
}
unknown-character = não é possível ler sua parte { $part }: ela tem o caractere desconhecido { $character }.
