-lacking = { COUNT($columns) ->
        [one] falta no arquivo a coluna
       *[other] faltam no arquivo as colunas
    } { LIST($columns, most: 8) }
quoted = “{ $name }”

rows-left-out =
    { INTEGER($n) } de { INTEGER($rows) } linhas { $n ->
        [one] é excluída
       *[other] são excluídas
    }: { $reason }.
no-number =
    sem { $what ->
        [weight] peso
       *[count] contagem
    }
number-of-zero =
    { $what ->
        [weight] um peso
       *[count] uma contagem
    } de 0
other-occasion = outra ocasião
second-occasion-alone = uma segunda ocasião sem a primeira

dominant-weight =
    Uma linha (peso { $weight }) tem { $isNearlyAll ->
        [true] mais de 99%
       *[false] { PERCENT($share, digits: 0) }
    } do peso total; por isso os resultados dependem fortemente de suas respostas.
    O tamanho efetivo da amostra das { INTEGER($people) } pessoas é { DECIMAL($effective, digits: 1) }.
fractional-frequency =
    Um peso de frequência é um número de pessoas, mas um deles é { $weight }.
    Pesos que corrigem a amostragem ou a não resposta têm o tipo “design”.
repeated-identifier =
    A coluna “{ $column }” tem { INTEGER($values) } { $values ->
        [one] valor que ocorre
       *[other] valores que ocorrem
    } em várias linhas ({ INTEGER($rows) } linhas ao todo). Cada linha conta como uma pessoa.
    Se essas linhas pertencem à mesma pessoa ou ao mesmo domicílio, os intervalos são um pouco estreitos demais.
group-is-item =
    O grupo { $group } se baseia nas respostas ao item { $item }; por isso não faz sentido comparar seus níveis nesse item.
hypothesis-without-group =
    Grupo { $group }: uma hipótese se refere a “{ $level }”, mas ninguém no arquivo está nesse nível. Ela conta como inconclusiva.
missing-code-in-group =
    Grupo { $group }: { LIST($codes) } { COUNT($codes) ->
        [one] conta como desconhecido, porque os itens o declaram código de valor ausente. Para fazer dele um nível, dê-lhe um rótulo no grupo
       *[other] contam como desconhecidos, porque os itens os declaram códigos de valor ausente. Para fazer deles níveis, dê-lhes rótulos no grupo
    }.

context-left-out = O contexto { $context } é excluído: { -lacking }.
external-left-out = A variável externa { $variable } é excluída: { -lacking }.
repeat-left-out = Alguns itens não têm outra ocasião ou avaliação: { -lacking }.
among-left-out = A pergunta { $question } é excluída: { -lacking }.
among-partly = Pergunta { $question }: { -lacking }. Respostas sem coluna contam como não escolhidas.
among-blank = Ninguém respondeu a “{ $question }”: a pergunta é excluída.
among-contradiction =
    “{ $question }”: algumas pessoas escolheram a resposta de “nenhum” junto com outra resposta ao mesmo item. Ambas contam.

merged-patterns =
    Padrões de resposta de poucas pessoas foram juntados antes da leitura do arquivo: { INTEGER($groups) } pessoas não têm grupos,
    e { INTEGER($all) } não têm grupos nem respostas.
    As porcentagens de respostas raras, as correlações e as diferenças entre grupos são, por isso, pequenas demais.
decimal-commas = Reconhecem-se vírgulas decimais (“3,5” para 3.5) em { LIST($columns, most: 5) }.
thousands-separators = Ignoram-se separadores de milhares (“1,234,567”) em { LIST($columns, most: 5) }.
unclear-numbers =
    Os números são deixados como estão em { LIST($columns, most: 5) }: suas vírgulas ou pontos podem ser separadores decimais
    ou separadores de milhares.
values-in-column = { $column } ({ LIST($values) })
missing-in-file =
    O arquivo declara valores ausentes que o instrumento não lista; eles contam como vazios: { LIST($columns) }.
question-row = A primeira linha abaixo dos nomes das colunas tem textos de perguntas; eles são rótulos.
export-of =
    O arquivo é uma exportação de { $platform }{ $rows ->
        [0] {""}
        [one] , com { INTEGER($rows) } linha abaixo dos nomes das colunas que não contém respostas
       *[other] , com { INTEGER($rows) } linhas abaixo dos nomes das colunas que não contêm respostas
    }.
export-rows-kept =
    { $kind ->
        [unfinished] { $n ->
            [one] { INTEGER($n) } resposta não foi concluída
           *[other] { INTEGER($n) } respostas não foram concluídas
        }
       *[previews] { $n ->
            [one] { INTEGER($n) } resposta é uma pré-visualização ou um teste
           *[other] { INTEGER($n) } respostas são pré-visualizações ou testes
        }
    }. Tais linhas são mantidas, a menos que se use --leave-out { $option }.
summary-rows =
    { $n ->
        [one] A linha { LIST($rows) } resume as linhas acima dela e foi excluída: não é uma pessoa
       *[other] As linhas { LIST($rows) } resumem as linhas acima delas e foram excluídas: não são pessoas
    }.
repeated-header =
    { $n ->
        [one] A linha { LIST($rows, most: 8) } repete os nomes das colunas e foi excluída
       *[other] As linhas { LIST($rows, most: 8) } repetem os nomes das colunas e foram excluídas
    }.
export-rows-left-out =
    { $kind ->
        [unfinished] { $n ->
            [one] { INTEGER($n) } resposta não foi concluída e foi excluída
           *[other] { INTEGER($n) } respostas não foram concluídas e foram excluídas
        }
       *[previews] { $n ->
            [one] { INTEGER($n) } resposta é uma pré-visualização ou um teste e foi excluída
           *[other] { INTEGER($n) } respostas são pré-visualizações ou testes e foram excluídas
        }
    }.

read-as-long =
    Lido em formato longo: uma linha por pessoa (coluna “{ $id }”){ $by ->
        [item] {" "}e item (“{ $item }”), respostas em “{ $value }”
        [occasion] {" "}e ocasião (“{ $occasion }”)
       *[both] , item (“{ $item }”) e ocasião (“{ $occasion }”), respostas em “{ $value }”
    }; { INTEGER($rows) } { $rows ->
        [one] linha passou
       *[other] linhas passaram
    } a { INTEGER($people) } { $people ->
        [one] pessoa
       *[other] pessoas
    }.
long-occasion = { $mark } é “{ $name }”
long-occasions = As colunas são marcadas por ocasião: { LIST($marks) }.
long-rows-left-out =
    { INTEGER($n) } { $n ->
        [one] linha foi excluída
       *[other] linhas foram excluídas
    } por não ter pessoa, item ou ocasião.
long-columns-left-out =
    As linhas de uma pessoa diferem em { LIST($columns, most: 8) }: { COUNT($columns) ->
        [one] a coluna foi excluída
       *[other] as colunas foram excluídas
    }.

missing-column = Não há coluna “{ $column }” (item { $item }). { $hint }
missing-group = O grupo { $group } não pode ser usado: não há coluna “{ $column }”.
unreadable-cells =
    { INTEGER($cells) } { $cells ->
        [one] célula dos itens não pode ser lida
       *[other] células dos itens não podem ser lidas
    }.
answered-nothing = Ao menos uma pessoa não respondeu a nenhum dos itens.
nobody-answered = Ninguém respondeu ao item { $item } (coluna “{ $column }”).
same-answer = Todas as pessoas que responderam ao item { $item } escolheram “{ $answer }”; por isso ele não pode se correlacionar com outros itens.
small-groups = O grupo { $group } tem níveis com menos de { INTEGER($few) } pessoas: { LIST($levels) }.
unequal-weights =
    Os pesos são muito desiguais: { INTEGER($rows) } linhas têm um tamanho efetivo da amostra de { INTEGER($effective) } (Kish).
large-weight = O maior peso é { DECIMAL($ratio, digits: 1) } vezes o peso médio.

split-answers = “{ $column }” contém várias respostas em uma célula: foi dividida em { INTEGER($n) } colunas de sim e não.
split-no = Não
split-yes = Sim

calibrated =
    Os pesos foram calibrados para as margens populacionais de { LIST($margins) } ({ $method ->
        [raking] raking
        [linear] calibração linear
       *[logit] calibração logit limitada
    }). Os erros padrão levam em conta as margens.
    Não se calculam intervalos bootstrap, porque precisariam de novas margens em cada amostra.
nested-clusters =
    { $labels ->
        [one] { INTEGER($labels) } rótulo de conglomerado ocorre
       *[other] { INTEGER($labels) } rótulos de conglomerado ocorrem
    } em vários estratos. Com pesos calibrados, um rótulo designa um conglomerado de cada estrato.
calibration-effects =
    A calibração multiplicou os pesos por { DECIMAL($least, digits: 2) } a { DECIMAL($most, digits: 2) }, em relação à sua média.
    O efeito do desenho dos pesos desiguais mudou de { DECIMAL($before, digits: 2) } para { DECIMAL($after, digits: 2) }.
rows-above-names = { $n ->
    [one] Uma linha acima dos nomes das colunas foi ignorada.
   *[other] { INTEGER($n) } linhas acima dos nomes das colunas foram ignoradas.
}
