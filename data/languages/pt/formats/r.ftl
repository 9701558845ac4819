too-large = { $file }: ele contém muito mais do que um arquivo de seu tamanho deveria.
too-large-hint = Certifique-se de que o arquivo é um data frame de respostas; no R: saveRDS(x[columns], "file.rds") mantém as colunas necessárias.
too-deep = { $file }: seus objetos estão aninhados demais.
too-deep-hint = Salve somente o data frame; no R: saveRDS(as.data.frame(x), "file.rds").
packed = { $file }: está compactado com { $method }, que não é lido.
packed-hint = Salve-o como o R faz por padrão; no R: saveRDS(x, "file.rds"), em que x é o data frame.
unknown-version = ele diz ser da versão { $version } do formato do R; existem a 2 e a 3.
not-of-r = { $file }: não é um arquivo escrito por saveRDS() ou save() do R.
not-of-r-hint = Salve-o novamente; no R: saveRDS(x, "file.rds"), em que x é o data frame.
several-frames = { $file }: ele contém { $n } data frames ({ LIST($names, type: "units", most: 10) }).
no-frame = { COUNT($names) ->
    [0] { $file }: ele não contém nenhum data frame.
   *[other] { $file }: ele não contém nenhum data frame (mas { LIST($names, type: "units", most: 10) }).
}
other-object = { $file }: ele contém { object }, e nenhum data frame.
object = { $object ->
    [function] uma função
    [promise] uma promessa
    [call] uma fórmula ou chamada
    [arguments] argumentos
    [environment] um ambiente
    [complex] números complexos
    [raw] bytes brutos
    [code] código compilado
    [pointer] um ponteiro
    [reference] uma referência
    [s4] um objeto S4
    [expressions] expressões
    [frame] um data frame
    [list] uma lista
    [vector] um vetor
    [package] valores que só o pacote com “{ $name }” pode ler
    [something] algo
   *[named] { $name }
}
one-frame-hint = Salve um data frame; no R: { $code }
others-left = Do que há no arquivo, “{ $read }” é lido, e não { LIST($others, type: "units", most: 10) }.
no-columns = { $file }: seu data frame não tem colunas.
no-columns-hint = Salve o data frame que contém as respostas.
uneven-column = a coluna “{ $column }” tem { $values } valores, e o arquivo, { $rows } linhas.
uneven-matrix = sua matriz tem um número de células que não corresponde a suas linhas e colunas.
unsupported-column = { $file }, coluna “{ $column }”: ela contém { object }, o que nenhuma célula comporta.
unsupported-column-hint = Exclua-a ou simplifique-a; no R: x[["{ $column }"]] <- NULL; saveRDS(x, "file.rds").
long-integers = { $file }, coluna “{ $column }”: seus inteiros de 64 bits não são conservados em um arquivo do R em forma ASCII.
long-integers-hint = Salve-o em forma binária; no R: saveRDS(x, "file.rds").
times-without-part = a coluna “{ $column }” tem horários sem { $part }.
not-whole = “{ $word }” não é um número inteiro.
not-number = “{ $word }” não é um número.
ends-early = { $within ->
    [text] ele termina no meio de um texto.
    [vector] ele termina no meio de um vetor.
   *[file] ele termina cedo demais.
}
unknown-object = ele contém um objeto do tipo { $type }, que o R não tem.
missing-object = ele remete a um objeto { $index } que não tem.
bad-length = ele indica um comprimento de { $length }.
not-text = há algo que não é texto entre seus textos.
note-on-columns = { $note }: { LIST($columns, type: "units", most: 10) }.
text-as-bytes = O texto que o R guarda como meros bytes é lido com \x antes do que não é letra, como o R o mostra.
text-not-utf8 = O texto que não é UTF-8 correto, como diz ser, é lido com � no lugar do que está errado.
text-unmarked = O arquivo não indica como suas letras são codificadas; elas são lidas como windows-1252.
label-of-missing = O rótulo “{ $label }” é excluído, pois é o de NA
attribute-left = O atributo “{ $attribute }” é excluído
other-class = Da classe “{ $type }” do R, e lidas como valores simples
not-numbers = NaN, que o R distingue de NA, é lido como ausência de valor
factors = Os fatores são lidos como o R conta seus níveis, a partir de 1
times-in-utc = { $zone ->
    [none] Os horários são lidos em UTC; o R os mostra no fuso horário de quem os vê
   *[other] Os horários são lidos em UTC; o R os mostra em { $zone }
}
times-of-clocks = { $zone ->
    [none] Os horários são os dos relógios do lugar onde foi feito
   *[other] Os horários são os dos relógios em { $zone }
}
durations = Durações em { $units } são lidas como segundos
kind-of-missing = O tipo de ausente “{ $kind }” não é conservado
row-names = Os nomes das linhas são conservados como coluna
unnamed-columns = Colunas sem nome próprio receberam um
