title = Blocos de itens
question = Como são analisados { INTEGER($n) } itens?
answer =
    Mais de { INTEGER($most) } itens são lidos bloco por bloco: a tabela de blocos tem um comando para cada um.
question-of-answers = Tudo é calculado?
many-answers =
    Modelos de { INTEGER($items) } itens e { INTEGER($people) } pessoas levam muitos minutos. Este relatório deixa de fora
    { LIST($left) }. { $command } os calcula.
everything =
    Não calculados em conjunto: { LIST($left) }. São calculados para um bloco, ou para todos os itens
    se forem pedidos pelo nome: por exemplo, { $command }.
rule =
    Acima de { INTEGER($most) } itens, não há testes do número de fatores nem intervalos das cargas{ $hasModels ->
        [true] {""}
       *[false] , nem modelos de todos os itens
    }.
    A análise paralela limita o número de fatores; ela tem { INTEGER($replicates) } conjuntos de dados aleatórios.

part =
    { $part ->
        [comparison] comparação de grupos
        [among] perguntas de acompanhamento
        [splitHalf] replicação em metades
        [norms] normas
        [confirmatory] modelos confirmatórios
        [crossValidation] validação cruzada
        [robustness] robustez
        [irt] modelos de resposta ao item
        [classes] classes latentes
        [outcomes] desfechos
        [invariance] invariância de medida
        [dif] funcionamento diferencial do item
       *[validity] validade
    }

table-title = Blocos de itens, um relatório para cada
column-block = Bloco
column-command = Comando
note-structure = Os blocos são os fatores da estrutura declarada.
note-correlations = Os blocos são agrupamentos de itens que se correlacionam nestas respostas, em qualquer direção: confira-os com o questionário.
note-runs = Blocos de mais de { INTEGER($most) } itens são divididos na ordem do arquivo.
