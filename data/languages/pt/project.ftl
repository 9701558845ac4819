adopted-label = { $label } com parâmetros indicados
adopted-note =
    A estrutura “{ $label } com parâmetros indicados” acrescenta { LIST($parameters) }.
    Eles foram escolhidos por causa do desajuste nos mesmos dados: confirme-os em outros dados.

scores-restricted = Os escores são de pessoas individuais, e este instrumento é sensível.
scores-restricted-hint = Salve-os pela linha de comando (scores, com a opção restricted), se você tem autorização para isso.
no-scores = Ninguém tem nenhum destes escores: { LIST($scores) }.
no-scores-hint = Permita respostas ausentes, ou escolha outros escores: os de itens contínuos não têm máximo.
nobody-scored = Ninguém tem este escore; por isso ele é excluído: { $label }.
scores-of-model = { $isChosen ->
        [true] Os escores são do modelo de trabalho: { $label }. Ele foi escolhido com estes dados.
       *[false] Os escores são do modelo de trabalho: { $label }.
    }
check-title = Verificação do arquivo
check-verdict = { $canBeAnalyzed ->
        [true] O arquivo pode ser analisado.
       *[false] O arquivo não pode ser analisado como está.
    }
check-rows =
    { INTEGER($rows) } { $rows ->
        [one] linha
       *[other] linhas
    }; { INTEGER($n) } { $n ->
        [one] pessoa é analisada
       *[other] pessoas são analisadas
    }. { INTEGER($complete) } { $complete ->
        [one] respondeu
       *[other] responderam
    } a todos os itens; { INTEGER($silent) } não { $silent ->
        [one] respondeu
       *[other] responderam
    } a nenhum.
check-hidden =
    { INTEGER($rows) } { $rows ->
        [one] linha
       *[other] linhas
    }. As contagens não são mostradas, porque as pequenas contagens de grupos são ocultas.
check-unreadable = Respostas que não podem ser lidas
check-row = Linha
check-column = Coluna
check-value = No arquivo
check-problem = Problema
check-more = Mais { INTEGER($more) } { $more ->
        [one] célula não pode ser lida
       *[other] células não podem ser lidas
    }.
check-label = Rótulo
check-answers = Respostas
check-given = Frequências
check-answer = { $label } { INTEGER($rows) }
check-missing = Sem resposta
check-wrong = Ilegíveis
check-left-out = Linhas excluídas
check-reason = Motivo
check-count = Linhas
check-groups = Pessoas em cada grupo
check-group = Grupo
check-level = Nível
check-unknown = Desconhecido
check-careless = Respostas talvez dadas sem leitura das perguntas
check-rule = O que se respondeu
check-careful = { $code ->
        [straight-line] Uma só resposta a todos os itens de um bloco
        [longstring] Uma só resposta à metade dos itens de um bloco, em sequência
        [distance] Respostas em uma combinação incomum (Mahalanobis)
        [even-odd] Respostas aos itens pares e ímpares que não concordam
        [alike-rows] As mesmas respostas que outra linha
       *[fast] Respostas mais rápidas do que a leitura permite
    }
check-judged = Avaliadas
check-flagged = Encontradas
check-careless-note = Examine-as: ninguém é excluído por esses motivos.
check-not-judged = Nem toda regra se aplica a todos os itens.
few-items = Um fator de menos de três itens não tem escores.
few-items-hint = Peça somas ou médias.
unknown-structure = estrutura desconhecida: { $structure }.
unknown-structure-hint = { COUNT($structures) ->
    [0] O instrumento não declara nenhuma estrutura.
   *[other] Use uma destas: { LIST($structures, type: "units") }.
}
guessed-encoding = O arquivo não está em UTF-8 e foi lido como { $encoding }, pelas letras de suas palavras: se algumas parecerem erradas, escolha outra codificação.
two-encodings = { $file }: o texto não está em UTF-8 e pode estar em { LIST($readings, type: "or") }.
read-as = { $encoding } (“{ $word }”)
two-encodings-hint = Escolha sua codificação: { $one } ou { $other }.
sheet-of-file = { $file }, planilha “{ $sheet }”
draft-of-file = rascunho de { $file }
columns-of-file = colunas de { $file }
no-codebook = { $file }: ele não tem as planilhas “survey” e “choices” de um XLSForm.
no-codebook-hint = Salve um livro de códigos como CSV.
no-workbook = { $file }: não é uma pasta de trabalho; por isso não tem planilhas.
no-workbook-hint = Deixe vazio o campo “Planilha”.
bad-json = { $line ->
    [none] { $file }: isto não é JSON válido.
   *[other] { $file }, linha { $line }, coluna { $column }: isto não é JSON válido.
}
bad-json-hint = { $isPlaced ->
    [true] Procure ali uma vírgula a mais ou a menos, uma aspa ou colchete que falte, ou um comentário.
   *[false] Procure nele uma vírgula a mais ou a menos, uma aspa ou colchete que falte, ou um comentário.
}
rating-not-number = { $kind ->
    [nominal] { $file }, linha { $row }, coluna “{ $column }”: “{ $word }” não é um número, e avaliações nominais são números.
    [ordinal] { $file }, linha { $row }, coluna “{ $column }”: “{ $word }” não é um número, e avaliações ordinais são números.
   *[interval] { $file }, linha { $row }, coluna “{ $column }”: “{ $word }” não é um número, e avaliações de intervalo são números.
}
rating-not-number-hint = Escreva números, ou escolha “Categorias” em “As avaliações são”.
rating-outside-order = { $file }, linha { $row }, coluna “{ $column }”: “{ $word }” não está na ordem indicada.
rating-outside-order-hint = Nomeie todas as avaliações, da mais baixa à mais alta, ou indique o que não é avaliação.
project-too-large = { $file }: o arquivo é grande demais para estar dentro de um projeto.
project-too-tight = { $file }: com tanta compactação, nenhum projeto seria aberto.
save-without-data-hint = Salve o projeto sem seus dados e mantenha ambos em uma mesma pasta.
no-project-size = { $file }: o arquivo é grande demais para um projeto.
no-project-size-hint = Certifique-se de que é um projeto; salve-o sem seus dados.
measure-of-project = { $file }, seu instrumento
data-changed = { $file }: os dados que contém não são aqueles com que foi salvo.
data-changed-hint = Ele foi alterado ou danificado no caminho: use outra cópia, ou recrie o projeto a partir de seu arquivo.
other-file = { $bytes ->
    [none] { $file } não é o arquivo com que { $project } foi criado (tem o mesmo tamanho e outro SHA-256).
   *[other] { $file } não é o arquivo com que { $project } foi criado (tem { $bytes } bytes e não { $size }, e outro SHA-256).
}
other-file-hint = Restaure o arquivo como estava; ou abra o projeto na página com este arquivo e salve-o novamente.
other-schema = { $isLater ->
    [true] { $file }: é um projeto de outra versão do itemwise (“{ $schema }”).
   *[false] { $file }: não é um projeto do itemwise (“schema” não é “{ $schema }”).
}
other-version-hint = Abra-o com a versão que o salvou, ou com uma posterior.
no-project-hint = Escolha um arquivo que foi salvo como projeto; seu nome termina em { $ending }.
bad-project = { $file }: { $problems }.
bad-project-hint = Salve novamente o projeto na página, ou corrija estas entradas.
data-not-base64 = data: deve conter bytes em base64
entry-not-empty = não estar vazio
entry-count = conter no máximo { $most } entradas
entry-file = nomear um arquivo sem sua pasta
entry-visible = não conter caracteres ocultos
entry-whole = ser um número inteiro de { $low } a { $high }
entry-draws = ser um número inteiro de { $low } a { $high }, ou 0 para nenhum
entry-number = ser um número de { $low } a { $high }
entry-numbers = conter ao menos um número
entry-shorter = ser mais curto
entry-disclosure = ser "standard"; em vez de "strict", escreva { $entry } na definição
entry-kinds = conter ao menos um tipo
entry-share = ser uma proporção entre 0 e 1
entry-hash = ser os 64 dígitos de um SHA-256
