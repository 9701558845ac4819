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
check-given = Por resposta
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
check-not-judged = Nem toda regra se aplica a todos os itens: “itemwise validate” diz quais não se aplicam.
