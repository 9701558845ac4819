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
