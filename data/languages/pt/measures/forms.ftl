left-out =
    { $of ->
        [xlsform] Deixados de fora do XLSForm: { LIST($fields, type: "units", most: 30) }.
        [redcap] Deixados de fora do dicionário de dados do REDCap: { LIST($fields, type: "units", most: 30) }.
       *[codebook] Deixados de fora do livro de códigos, que não lhes dá respostas nem função: { LIST($fields, type: "units", most: 30) }.
    }

wrong-cell = { $file }, linha { $row }, coluna “{ $column }”: { $problem }.
wrong-cell-hint = Corrija a célula. Os valores são escritos como 1=Nunca; 2=Às vezes, e os códigos de valores ausentes como 99; 88=Recusou.
no-role = “{ $cell }” não é uma função (item, group, weight, stratum, cluster, fpc, id ou ignore): item, grupo, peso, estrato, conglomerado, correção, identificador ou ignorada
name-missing = falta o nome da variável
name-twice = “{ $name }” está também na linha { $row }
no-measurement-level = “{ $cell }” não é um nível: ordinal ou continuous
too-few-answers =
    o item { $item } { $n ->
        [0] não tem respostas
       *[one] tem uma única resposta
    }: indique-as como 1=Nunca; 2=Às vezes, ou o nível continuous, ou outra função (group, weight, id, ignore)
neither-yes-nor-no = “{ $cell }” não é nem sim nem não
code-no-number = “{ $code }” não é um número, como são os códigos dos itens: numere as respostas no arquivo
role-twice = “{ $role }” é também a função de { $column }
no-range = “{ $part }” não é um intervalo de números inteiros
no-labeled-code = “{ $part }” não é um código com seu rótulo, como { $example }
code-twice = o código { $code } aparece duas vezes
field-without-type = o campo { $field } não tem tipo
field-without-choices = o campo { $field } não tem opções
choices-not-in-sheet = a pergunta { $question } tem as opções “{ $list }”, que não estão na planilha “choices”
points-no-number = “{ $cell }” não é um número; escreva os pontos da resposta ou deixe a célula vazia
no-codebook = { $file }: seu cabeçalho ({ LIST($names, type: "units") }) não é o de um livro de códigos.
no-codebook-hint = Um livro de códigos tem uma linha por item e as colunas column, label, values, missing, reverse, scale, role. O dicionário de dados do REDCap também é lido.
too-long = { $file }: é mais longo que qualquer definição ({ $length } caracteres).
too-long-hint = Indique o arquivo da definição.
no-yaml =
    { $file }{ $line ->
        [none] {""}
       *[other] , linha { $line }, coluna { $column }
    }: não é YAML válido ({ $message }).
alias-unknown = { $file }: *{ $alias } não representa nada, porque não há nenhum &{ $alias } antes.
aliases-too-many = { $file }: seus apelidos (*nome) representam coisas demais.
yaml-too-deep = { $file }: está aninhado em profundidade demais ou não é YAML.
yaml-hint = Procure ali um recuo com tabulações, uma aspa ou dois-pontos que faltem, ou uma entrada repetida.
