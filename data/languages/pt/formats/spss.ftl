unknown-encoding = não existe a codificação “{ $encoding }”.
unknown-encoding-hint = { name-encoding }.
name-encoding = Indique a codificação de seu texto (“windows-1252”, por exemplo)
unreadable-encoding = { $file }: seu texto está em “{ $encoding }”, que não pode ser lido.
unreadable-page = { $file }: seu texto está na página de códigos { $page }, que não pode ser lida.
unreadable-encoding-hint = { name-encoding }, ou salve-o no SPSS em Unicode.
two-encodings = O arquivo nomeia duas codificações, { $named } e { $numbered }; usou-se { $used }. { name-encoding } se isso estiver errado.
guessed-encoding = { $used ->
    [both] O arquivo não indica como seu texto é codificado; foi lido como UTF-8 e windows-1252. { name-encoding } se isso estiver errado.
    [utf8] O arquivo não indica como seu texto é codificado; foi lido como UTF-8. { name-encoding } se isso estiver errado.
   *[windows] O arquivo não indica como seu texto é codificado; foi lido como windows-1252. { name-encoding } se isso estiver errado.
}
broken-texts = { $n ->
    [1] Um texto não está em { $encoding }, e � substitui o que não pode ser lido. { name-encoding }.
   *[other] { $texts } textos não estão em { $encoding }, e � substitui o que não pode ser lido. { name-encoding }.
}
too-many-labels = { $file }: ele tem mais de { $labels } rótulos de valores.
too-many-labels-hint = Arquivos de respostas nunca têm tantos: certifique-se de que este é um deles e exporte-o novamente.
texts-too-large = { $file }: seus textos exigem memória demais.
record-kind = há um registro do tipo desconhecido { $kind } antes das respostas.
variable-record = o registro da variável { $variable } tem uma largura ou valores ausentes impossíveis.
continues-no-text = a variável { $variable } continua um texto que não é texto.
few-records = o texto da variável { $variable } tem registros de menos.
labels-of-no-variables = seus rótulos de valores não indicam para que variáveis são.
row-cut = { $rows ->
    [none] o arquivo termina no meio da linha { $row }.
   *[other] o arquivo termina no meio da linha { $row } de { $rows }.
}
misplaced-value = { $isText ->
    [true] linha { $row }, coluna “{ $column }”: há um número no lugar de um texto.
   *[false] linha { $row }, coluna “{ $column }”: há um texto no lugar de um número.
}
set-kind = seus conjuntos de respostas múltiplas são de um tipo desconhecido.
sets-cut = seus conjuntos de respostas múltiplas terminam cedo demais.
not-spss = ele não começa como um arquivo de dados do SPSS (.sav, .zsav).
unknown-header = seu cabeçalho não é do SPSS.
unknown-compression = seu cabeçalho nomeia uma compactação desconhecida.
unsupported-file = { $reason ->
    [ebcdic] { $file }: seu texto está em EBCDIC, que não é lido.
    [locked] { $file }: está protegido por uma senha.
   *[numbers] { $file }: seus números não estão gravados segundo o IEEE 754.
}
unsupported-file-hint = Salve-o novamente como arquivo de dados do SPSS (.sav) sem senha, ou exporte-o como CSV.
packed-misplaced = uma de suas partes compactadas não está onde deveria.
packed-size = uma de suas partes compactadas tem um tamanho diferente do que indica.
not-portable = { $file }: não é um arquivo portável do SPSS.
unknown-version = { $file }: sua versão é desconhecida.
save-again-hint = Salve-o mais uma vez no SPSS ou no PSPP, como .sav ou .por.
unknown-record = o registro “{ $record }” é desconhecido ou não está onde deve.
variable-count = indica-se que ele tem { $count } variáveis, e ele tem { $found }.
labels-of-unknown = há rótulos para “{ $name }”, que não existe.
labels-of-nothing = há rótulos de valores para nenhuma variável.
labels-of-both = números e textos têm os mesmos rótulos de valores.
weight-not-read = O arquivo indica que é ponderado, mas por uma coluna que não pode ser um peso.
document = O arquivo tem um documento: { $text }
special-value = O arquivo indica que { $value } representa a falta de resposta ou um extremo de todos os números, o que foi ignorado.
label-of-system-missing = Um rótulo do valor ausente do sistema foi excluído.
second-labels = { $column ->
    [none] Rótulos de valores: segundos rótulos dos mesmos valores foram excluídos: { LIST($labels, type: "units") }.
   *[other] Coluna “{ $column }”: segundos rótulos dos mesmos valores foram excluídos: { LIST($labels, type: "units") }.
}
missing-text-range = Coluna “{ $column }”: um intervalo de textos ausentes foi excluído.
scattered-text = A coluna “{ $column }” deveria ser um texto de { $bytes } bytes, mas suas partes não a seguem; cada uma é uma coluna.
column-named = { $name ->
    [none] Uma coluna sem nome se chama aqui “{ $free }”.
   *[other] Duas colunas se chamam “{ $name }”; a posterior se chama aqui “{ $free }”.
}
rows-beyond = Por sua própria contagem, o arquivo termina após a linha { $rows }; o que segue foi ignorado (linhas: { $beyond }).
set-without-columns = O conjunto de respostas múltiplas “{ $name }” nomeia colunas que não existem; elas foram excluídas.
levels-left = Os níveis de mensuração do arquivo não são tantos quantas suas colunas; eles foram excluídos.
attributes-unreadable = Os atributos das colunas não podem ser lidos e foram excluídos.
attributes-of-unknown = Os atributos de “{ $name }” foram excluídos, pois não existe essa coluna.
file-attributes = { $attributes ->
    [none] O arquivo tem atributos próprios, que não são conservados: não podem ser lidos.
   *[other] O arquivo tem atributos próprios, que não são conservados: { $attributes }.
}
more-notes = Outras notas foram excluídas: { $n }.
written-infinite = Coluna “{ $column }”: valores infinitos tornaram-se ausentes do sistema (linhas: { $rows }).
written-tags = Coluna “{ $column }”: { LIST($tags, type: "units") } tornaram-se ausentes do sistema: o SPSS não os distingue.
written-long-texts = Coluna “{ $column }”: os textos foram cortados no máximo do SPSS, { $bytes } bytes (linhas: { $rows }).
written-blanks = Coluna “{ $column }”: o SPSS não conserva espaços no fim de textos (linhas: { $rows }).
written-weight = “{ $weight }” não pode ser o peso no SPSS.
written-title = O título foi cortado em { $bytes } bytes: { $title }
written-missing = Coluna “{ $column }”: o SPSS não pode declarar todos os seus valores ausentes; não foram declarados: { LIST($values, type: "units") }.
value-range = de { $from } a { $to }
written-label = Coluna “{ $column }”: seu rótulo foi cortado em { $bytes } bytes: { $label }
written-set = O conjunto de respostas múltiplas “{ $name }” agora se chama “{ $allowed }”, como se nomeiam no SPSS.
written-attribute = Coluna “{ $column }”: o SPSS não pode conservar seu atributo “{ $attribute }”: { $value }
written-names = O SPSS não permite alguns nomes de colunas, que foram alterados: { LIST($names, type: "units") }.
written-name = “{ $name }” é agora “{ $allowed }”
written-labels = { $isCut ->
    [true] Coluna “{ $column }”: rótulos de valores foram cortados em { $bytes } bytes: { LIST($labels, type: "units") }
   *[false] Coluna “{ $column }”: o SPSS não pode ter rótulos de tais valores; excluídos: { LIST($labels, type: "units") }.
}
code-page = página de códigos { $page }
