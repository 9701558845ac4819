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
legend-rows =
    { $n ->
        [one] A linha { LIST($rows, most: 8) } é um texto abaixo da tabela e foi excluída.
       *[other] As linhas { LIST($rows, most: 8) } são textos abaixo da tabela e foram excluídas.
    }
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

in-quotes = “{ $name }”
cell-place =
    { $file }{ $row ->
        [none] {""}
       *[other] , linha { $row }
    }, coluna “{ $column }”
near-name = “{ $other }” em vez de “{ $name }”
nearest-columns = Você quis dizer { LIST($names, type: "units") }?
columns-there = As colunas do arquivo são { LIST($names, type: "units", most: 8) }.
correct-header = Corrija a definição ou o cabeçalho do arquivo.
cells-of-column = { $file }: a coluna “{ $column }” tem { INTEGER($cells) } células, e “{ $first }” tem { INTEGER($rows) }.
names-of-columns = { $file }: há { INTEGER($names) } nomes para { INTEGER($columns) } colunas.
names-of-columns-hint = Dê a cada coluna uma célula por linha.
target-item-twice = { $file }: a linha { $row } repete o item { $item }.
figure-no-number = { $file }: a linha { $row }, coluna “{ $column }”, contém “{ $text }”, que não é um número.
target-no-item = a matriz-alvo tem uma linha para { $item }, que não é nenhum dos itens.
target-without-item = a matriz-alvo não tem linha para o item { $item }.
target-columns =
    a matriz-alvo tem { INTEGER($columns) } colunas de cargas para { INTEGER($factors) } { $factors ->
        [one] fator
       *[other] fatores
    }.
target-hint = Uma matriz-alvo tem um cabeçalho, uma linha por item que começa pelo seu nome e uma coluna por fator. Uma célula está vazia onde sua carga é livre.
matrix-names = { $file }: suas linhas têm nomes diferentes dos de suas colunas, ou os mesmos em outra ordem.
matrix-not-square = { $file }: não é quadrada: tem { INTEGER($columns) } colunas e { INTEGER($rows) } linhas.
matrix-lacks = { $file }: falta o valor de { $row } com { $column }.
matrix-hint = Uma matriz tem um cabeçalho com nomes e, para cada um, uma linha de valores na mesma ordem.
not-csv =
    { $file }: o arquivo { $is ->
        [workbook] é uma pasta de trabalho do Excel ou outro arquivo zip
        [empty-archive] é um arquivo zip vazio
        [old-workbook] é uma pasta de trabalho antiga do Excel
        [sav] é um arquivo do SPSS (.sav)
        [zsav] é um arquivo do SPSS (.zsav)
        [stata] é um arquivo do Stata (.dta)
        [sas] é um arquivo do SAS (.sas7bdat)
        [parquet] é um arquivo Parquet
        [gzip] está compactado (gzip, como os arquivos de dados do R)
        [bzip2] está compactado (bzip2)
        [xz] está compactado (xz)
        [seven-zip] está compactado (7z)
        [png] é uma imagem (PNG)
        [utf32] é texto em UTF-32
        [jpeg] é uma imagem (JPEG)
        [gif] é uma imagem (GIF)
        [sqlite] é um banco de dados (SQLite)
       *[pdf] é um PDF
    }; não é CSV.
not-csv-hint = Salve-o ou exporte-o como CSV em UTF-8.
not-csv-parquet-hint = Se for um arquivo Parquet, dê a ele a extensão .parquet; se não, salve-o como CSV.
other-text =
    { $file }: { $is ->
        [bytes] o arquivo não está em UTF-16: seu texto tem um byte por caractere
        [utf16le] o arquivo está em UTF-16, não em UTF-8
        [utf16be] o arquivo está em UTF-16 com o byte mais significativo primeiro (big-endian) e sem marca de ordem de bytes, o que não é lido
       *[binary] o arquivo contém bytes nulos: não é texto
    }.
other-text-hint =
    { $is ->
        [bytes] Deixe a codificação em “Automático”: as de programas antigos são reconhecidas.
        [utf16le] Escolha a codificação UTF-16 ou salve-o como CSV em UTF-8 (o Excel o chama de “CSV UTF-8”).
        [utf16be] Salve-o como CSV em UTF-8 (o Excel o chama de “CSV UTF-8”).
       *[binary] Salve ou exporte as respostas como CSV em UTF-8.
    }
bad-encoding = { $file }, linha { $row }: o byte { $byte } do arquivo não é { $encoding }.
bad-encoding-hint = Salve o arquivo como CSV em UTF-8 ou escolha sua codificação.
bad-delimiter = “{ $given }” não pode ser o separador.
bad-delimiter-hint = Indique um caractere, ou { LIST($names, type: "units") }.
empty-lines = { $file }: o arquivo contém apenas linhas vazias.
unclosed-quote = { $file }, linha { $row }: uma célula entre aspas não é fechada.
unclosed-quote-hint = Feche-a com " ou duplique a aspa que pertence ao texto ("").
bad-quotes = { $file }, linha { $row }: há texto depois das aspas que fecham uma célula.
bad-quotes-hint = Duplique a aspa que pertence ao texto (""); verifique se uma aspa anterior ficou aberta, e o separador.
zero-bytes = { $file }: o arquivo contém bytes nulos; não é texto simples em UTF-8.
zero-bytes-hint = Salve-o como CSV em UTF-8 (não em UTF-16 nem como pasta de trabalho).
header-alone = { $file }: há um cabeçalho, mas nenhuma linha de respostas.
header-alone-hint = Exporte os dados novamente; se a primeira linha contém respostas, desmarque “A primeira linha contém os nomes das colunas”.
title-above-names = { $file }: acima da linha { $row } há uma única célula onde deveriam estar os nomes das colunas; parece um título.
title-above-names-hint = Retire do arquivo as linhas acima dos nomes das colunas.
ragged-rows =
    { $file }, linha { $row }: { INTEGER($found) } { $found ->
        [one] célula
       *[other] células
    } onde o cabeçalho tem { INTEGER($expected) }.
ragged-rows-hint =
    { $cause ->
        [title] Talvez haja um título ou uma nota acima dos nomes das colunas: retire do arquivo as linhas acima deles.
        [more] Talvez uma célula sem aspas contenha o separador, ou falte um nome no cabeçalho (o dos nomes das linhas, por exemplo).
       *[fewer] Talvez a linha esteja cortada, ou o separador seja outro.
    }
no-column = { $file }: não há nenhuma coluna “{ $column }”.
margins-no-number = { $file }, linha { $row }: “{ $text }” na coluna “people” não é um número maior que 0.
margins-given-before = { $file }, linha { $row }: “{ $level }” de “{ $name }” já foi indicado antes.
margins-hint = Uma linha tem o nome de um agrupamento (margin), um de seus níveis (level) e suas pessoas na população (people). Uma coluna de números tem o nível em branco e seu total em people.

missing-column-of = { $file }: não há nenhuma coluna “{ $column }” ({ $owner }).
owner =
    { $of ->
        [weight] o peso
        [count] a contagem
        [replicates] os pesos replicados
        [fpc] a correção para população finita
        [stratum] o estrato
        [cluster] o conglomerado
        [repeated] quem se repete
        [occasion] a ocasião
        [total] um total da população
       *[long] formato longo
    }
owner-item = item { $item }
owner-group = grupo { $group }
missing-columns =
    { $file }: { COUNT($columns) ->
        [one] não há a coluna
       *[other] não há as colunas
    } { LIST($columns, type: "units") } ({ COUNT($columns) ->
        [one] item
       *[other] itens
    } do instrumento { $measure }).
other-measures-file = { $file } não é um arquivo do instrumento { $measure }: não há nenhuma de suas { INTEGER($n) } colunas de itens ({ LIST($columns, type: "units") }).
other-measures-file-hint = Para outro questionário, carregue sua definição em “Título e definição” ou abra o arquivo novamente.
no-groups-declared = grupo desconhecido: { $group }. O instrumento { $measure } não declara grupos.
no-groups-declared-hint = Não escolha nenhum grupo ou declare o grupo e sua coluna em “groups” na definição do instrumento.
wrong-cell =
    { $place }: { $problem }{ $others ->
        [0] {""}
        [one] {" "}(e mais { INTEGER($others) } célula assim { -in-columns })
       *[other] {" "}(e mais { INTEGER($others) } células assim { -in-columns })
    }.
-in-columns =
    { $columns ->
        [one] nesta coluna
       *[other] em { INTEGER($columns) } colunas
    }
no-answer-to = sem resposta ao item { $item }
no-answer-to-hint = Preencha a célula ou ponha "blank": "missing" na definição do instrumento.
not-a-number =
    “{ $cell }” não é um número{ $hasComma ->
        [true] ; escreva os decimais com ponto
       *[false] {""}
    }
not-a-number-hint = O item { $item } é contínuo{ -for-no-answer }. Corrija o arquivo ou declare categorias para o item.
-for-no-answer =
    { COUNT($missing) ->
        [0] {""}
       *[other] ; para a falta de resposta: { LIST($missing, type: "units") }
    }
not-a-code = “{ $cell }” não é um código
unknown-code = código desconhecido { $code }
unknown-code-hint = O item { $item } declara { LIST($codes, type: "units") }{ -for-no-answer }. Corrija o arquivo ou declare o código na definição do instrumento (em “missing” se significa que não há resposta).
context-code-hint = Uma coluna que diz onde um item ocorreu pela última vez contém números ou está em branco. Corrija o arquivo ou retire o contexto da definição do instrumento.
no-count = “{ $cell }” não é uma contagem
no-count-hint = A variável externa { $variable } conta algo: números inteiros a partir de 0. Corrija o arquivo ou defina sua escala como “continuous”.
tick-code-hint = Uma coluna de uma resposta entre várias contém números (1 onde foi dada) ou está em branco. Corrija o arquivo ou a definição.
fpc-no-number = a correção para população finita “{ $value }” não é um número
fpc-not-positive = a correção para população finita { $value } não é maior que 0
fpc-share = a correção para população finita { $value } é uma proporção, enquanto outras linhas têm números de unidades
fpc-differs =
    a correção para população finita é { $value }, mas { $known } { $stratum ->
        [none] em uma linha anterior
       *[other] para o estrato “{ $stratum }” em uma linha anterior
    }
fpc-hint = Todas as linhas de um estrato precisam do mesmo número: quantas unidades ele tem na população, ou a proporção delas que foi sorteada. Todas as linhas têm números de unidades ou todas têm proporções. Corrija as células ou retire “fpc” da definição do instrumento.
no-unit =
    sem { $what ->
        [stratum] estrato
       *[cluster] conglomerado
    }
no-unit-hint =
    Cada linha precisa de seu { $what ->
        [stratum] estrato; preencha as células ou retire “stratum” da definição do instrumento
       *[cluster] conglomerado; preencha as células ou retire “cluster” da definição do instrumento
    }.
no-weight = o instrumento { $measure } não indica nenhuma coluna de pesos.
no-weight-hint = Acrescente "weight": {"{"}"column": "..."{"}"} à definição do instrumento ou analise sem pesos.
bad-count =
    a coluna de contagens, “{ $column }”, é a { $item ->
        [none] dos pesos
       *[other] do item { $item }
    }.
bad-count-hint = Indique a coluna que diz quantas pessoas uma linha representa, ou nenhuma.
two-counts = foram indicados pesos de frequência e também uma coluna de contagens.
two-counts-hint = Um peso de frequência já é uma contagem: não indique outra coluna de contagens.
whole-number-hint = Uma contagem é um número inteiro de pessoas, 1 ou mais.
weight-hint = Um peso é um número maior que 0. Corrija o arquivo, ponha "missing": "drop" para as linhas sem peso ou retire o peso em “Colunas”.
number-blank =
    falta { $what ->
        [weight] o peso
       *[count] a contagem
    }
number-unread =
    { $what ->
        [weight] o peso
       *[count] a contagem
    } “{ $cell }” não é um número
number-negative =
    { $what ->
        [weight] o peso { $cell } é negativo
       *[count] a contagem { $cell } é negativa
    }
number-beyond =
    { $what ->
        [weight] o peso
       *[count] a contagem
    } { $cell } está fora da faixa com que se pode calcular (de { $low } a { $high })
number-not-whole =
    { $what ->
        [weight] o peso
       *[count] a contagem
    } { $cell } não é um número inteiro
no-people =
    { $file }: não resta nenhuma linha para analisar ({ COUNT($reasons) ->
        [0] sem linhas
       *[other] { LIST($reasons, type: "units") }
    }).
rows-with = { $rows }: { $reason }
no-people-hint =
    Verifique { LIST($columns) }{ $isWeighted ->
        [true] {" "}ou retire o peso em “Colunas”
       *[false] , ou não indique nenhuma coluna de contagens se uma linha é uma pessoa
    }.
numbers-in-column =
    { $what ->
        [weight] os pesos
       *[count] as contagens
    } da coluna “{ $column }”
too-many-people =
    { $file }: { $what ->
        [weight] os pesos de frequência
       *[count] as contagens
    } somam { $people } pessoas, que não podem ter respondido todas.
too-many-people-hint =
    { $what ->
        [weight] Pesos que expandem uma amostra à sua população são pesos do desenho: ponha "type": "design" no instrumento.
       *[count] Verifique a coluna de contagens: uma contagem é o número de pessoas que deram as respostas de uma linha.
    }
weight-sum-blank = a soma dos pesos está em branco
weight-sum-blank-hint = Na tabela lida pela consulta, alguns pesos dessas linhas faltam ou não estão entre { $smallest } e { $largest }: corrija-os lá e execute a consulta novamente.
weight-sum-wrong = “{ $cell }” não é uma soma de pesos
weight-sum-wrong-hint = Crie novamente a tabela de padrões e deixe suas colunas como estão.
unknown-group-value = “{ $cell }” não é um valor declarado do grupo { $group }
unknown-group-value-hint =
    A definição tem { $what ->
        [labels] rótulos para
        [values] valores para
       *[bands] as faixas
    } { LIST($values, type: "units") }. Corrija o arquivo, declare o valor ou inclua-o em “missing” do grupo.
too-many-groups = { $file }, coluna “{ $column }”: o grupo { $group } tem { INTEGER($n) } valores diferentes.
too-many-groups-hint = Um grupo tem poucos valores; um identificador não é um grupo. Declare rótulos ou faixas.
twice-in-occasion =
    { $place }: “{ $value }” aparece duas vezes na mesma ocasião, { $row ->
        [none] em linhas iguais
       *[other] antes na linha { $row }
    }.
twice-in-occasion-hint = Cada pessoa tem uma linha por ocasião: corrija o arquivo ou a coluna da ocasião na definição.
unknown-occasion = { $file }: nenhuma linha tem a ocasião “{ $value }” na coluna “{ $column }”.
unknown-occasion-hint = Corrija o que a definição diz de `repeat`: o que essa coluna contém em cada ocasião.
replicates-in-patterns = o instrumento { $measure } tem pesos replicados, que uma tabela de padrões não pode conter.
replicates-in-patterns-hint = Analise o próprio arquivo ou retire “replicates” da definição.
bad-replicate-weight = o peso replicado “{ $cell }” não é um número a partir de 0
bad-replicate-weight-hint = Cada linha precisa de seu peso em cada réplica: preencha as células ou retire as linhas ou os pesos replicados.
weightless-replicate = { $file }: o peso replicado “{ $column }” é 0 ou está em branco para todos.
weightless-replicate-hint = Uma réplica precisa de pessoas: preencha a coluna ou retire-a das colunas dos pesos replicados.
margins-differ = { $where }: a margem { $margin } tem { $people } pessoas, e { $first } tem { $others }.
margins-differ-hint = Todas as margens são de uma mesma população: dê a elas a mesma soma.
margin-level-empty = { $where }: ninguém na amostra é “{ $level }” da margem { $margin }, que a população tem.
margin-level-empty-hint = Junte o nível com outro parecido, nos grupos da definição e nas margens.
no-calibration =
    { $where }: não há pesos que satisfaçam todas as margens (método { $method }{ $low ->
        [none] {""}
       *[other] {" "}com fatores de { $low } a { $high }
    }).
no-calibration-hint =
    { $isBounded ->
        [true] Amplie os limites ou junte níveis das margens.
       *[false] Talvez níveis de duas margens não tenham pessoas em comum, ou um total esteja fora dos números da amostra: junte níveis ou retire uma margem ou um total.
    }
margin-unknown = { $file }, linha { $row }: o grupo { $group } é desconhecido, e os pesos são calibrados para ele.
margin-unknown-hint = Preencha as células ou retire estas linhas ou esta margem.
no-level-of-margin = { $file }, linha { $row }: “{ $level }” não é um nível da margem { $margin }.
no-level-of-margin-hint = Seus níveis são { LIST($levels, type: "units") }: acrescente o nível com suas pessoas ou corrija seu rótulo.
total-no-number = { $file }, linha { $row }: “{ $text }” na coluna “{ $column }” não é um número, e os pesos são calibrados para seu total.
total-no-number-hint = Preencha as células ou retire estas linhas ou este total.

long-format =
    { $file }: está em formato longo, com uma linha por pessoa (coluna “{ $id }”) e por { $by ->
        [item] item
       *[occasion] ocasião
    } (coluna “{ $column }”), mas o instrumento { $measure } tem uma coluna por item.
long-format-hint = Acrescente "shape": { $shape } à definição, ou converta antes o arquivo em uma tabela com uma linha por pessoa.
long-duplicate =
    { $place }: “{ $value }” aparece duas vezes para { $id } “{ $person }”{ $occasion ->
        [none] {""}
       *[other] {" "}em { $occasion } “{ $time }”
    }, antes na linha { $row }{ $more ->
        [0] {""}
        [one] {" "}(e mais { INTEGER($more) } linha assim)
       *[other] {" "}(e mais { INTEGER($more) } linhas assim)
    }.
long-duplicate-hint =
    Em formato longo, cada combinação tem uma linha: retire as outras do arquivo{ $hasOccasion ->
        [true] {""}
       *[false] {" "}ou indique a coluna da ocasião, se houver
    }.
long-sparse = { $file }: suas { $rows } linhas se tornariam { $people } pessoas por { $columns } colunas, quase todas em branco.
long-sparse-hint = Indique a coluna que diz quem é a pessoa e a que diz qual é o item.
long-no-people = { $file }: nenhuma linha tem um valor em cada uma das colunas do formato longo.
long-no-people-hint = Corrija as colunas de “shape” na definição, ou o arquivo.
nothing-to-leave-out =
    { $file }: não se sabe quais linhas são { $kind ->
        [unfinished] respostas não concluídas
       *[previews] pré-visualizações ou testes
    }: { $platform ->
        [none] não é uma exportação de uma plataforma de pesquisa conhecida
       *[other] uma exportação do { $platform } não diz isso
    }.
nothing-to-leave-out-hint = Retire estas linhas do arquivo ou mantenha-as.
duplicate-column = { $file }: várias colunas se chamam “{ $name }”.
duplicate-column-hint = Dê a cada coluna um nome próprio. Uma definição esboçada a partir do arquivo as distingue como “{ $name }_1” e assim por diante.
unknown-grouping = não há nenhum agrupamento “{ $name }” na tabela.
unknown-grouping-hint = Agrupamentos lidos: { LIST($names, type: "units") }. Indique-o ao ler as respostas.
reserved-column = o instrumento lê uma coluna “{ $column }”, e uma tabela de padrões tem outra com esse nome.
reserved-column-hint = Renomeie a coluna no arquivo e na definição.
no-answers-given = respostas: não há respostas.
no-answers-given-hint = Indique pelo menos um item com pelo menos uma resposta.
many-values = respostas: os itens têm mais de { INTEGER($most) } valores diferentes.
many-values-hint = Indique scale: "continuous" ou as categorias que há.
bad-categories = respostas: as categorias são { LIST($codes, type: "units") }.
bad-categories-hint = Um item tem duas categorias ou mais: indique `categories` em ordem crescente, também as que ninguém escolheu.
no-category = respostas: item { $item }, pessoa { $person }: { $value } não é nenhuma das categorias.
no-category-hint = As categorias são { LIST($codes, type: "units") }; uma resposta ausente é null.
lengths-differ = respostas: { $one } tem { $entries } entradas, e { $other } tem { $wanted }.
entries-of =
    { $of ->
        [item] o item { $name }
        [group] o grupo { $name }
       *[weights] { $name }
    }
lengths-differ-hint = Indique uma por pessoa.
person-weight = pessoa { $person }: o peso é { $weight }.
person-weight-hint = Um peso é um número maior que 0; exclua as pessoas que não o têm.
not-finite = respostas: item { $item }, pessoa { $person }: { $value } não é um número finito.
not-finite-hint = As respostas são números; uma resposta ausente é null.
unknown-level = { $group }: não há nível { $level }.
unknown-level-hint = Use um destes: { LIST($levels, type: "units") }.
no-item-in-table = não há nenhum item “{ $item }” na tabela.
no-item-in-table-hint = Seus itens são { LIST($items, type: "units") }.
no-dichotomy = o instrumento { $measure } não tem nenhuma regra para sim e não.
no-dichotomy-hint = Acrescente "dichotomize": {"{"}"yes": [códigos]{"}"} à definição ou analise as respostas ordenadas.
not-of-measure =
    o item { $item } { $isDeclared ->
        [true] não tem as categorias declaradas do instrumento
       *[false] não é um item do instrumento { $measure }
    }.
not-of-measure-hint = Dicotomize uma única vez uma tabela criada a partir das respostas do instrumento.
nobody-to-draw = Pediu-se uma amostra bootstrap de uma tabela que não contém pessoas.
nobody-to-draw-hint = Verifique quais linhas foram excluídas e os pesos.
frame-name-twice = { $file }: duas colunas se chamam “{ $name }”.
frame-name-twice-hint = Dê a cada coluna um nome próprio.
no-danfo = Não é possível carregar o pacote danfojs-node.
no-danfo-hint = Instale-o junto com o itemwise: npm install danfojs-node.
frame-cell = { $place }: a célula contém { $type } e não texto ou um número.
frame-cell-hint = Mantenha um valor por célula.
bad-source =
    Não é possível ler o endereço do banco de dados: { $problem ->
        [neither] ele não indica nem um arquivo DuckDB nem um servidor PostgreSQL
        [rows] ele deve dizer uma única vez quais linhas são lidas: por uma tabela ou por uma consulta
        [file] o arquivo ou um de seus parâmetros é desconhecido
        [no-timeout] um arquivo DuckDB não aceita limite de tempo
        [parameter] um de seus parâmetros é desconhecido, ou um & de sua consulta não está escrito como %26
        [two-table] ele tem dois parâmetros table
        [two-query] ele tem dois parâmetros query
        [two-timeout] ele tem dois parâmetros timeout
        [empty-query] sua consulta está vazia
        [user] um “@” ou “/” de seu usuário ou senha deve ser escrito %40 ou %2F
        [percent] um sinal % deve ser escrito %25
       *[timeout] seu limite de tempo deve ser um número inteiro de segundos
    }.
bad-source-hint = Escreva duckdb:survey.db?table=answers ou postgres://user@host/database?table=answers, ou ?query= com um SELECT em lugar de ?table=; ali % se escreve %25 e & se escreve %26.
rows-of-occasions =
    { $rows ->
        [occasion] Cada pessoa tem uma linha por ocasião: suas linhas não podem ser reunidas contando padrões.
       *[long] Cada pessoa tem várias linhas (formato longo): suas linhas não podem ser reunidas contando padrões.
    }
rows-of-occasions-hint =
    { $rows ->
        [occasion] Crie uma visão com as linhas da primeira ocasião e retire “repeat” da definição.
       *[long] Crie uma visão com uma linha por pessoa (PIVOT) e retire “shape” da definição.
    }
bad-table = “{ $table }” não indica nenhuma tabela: uma parte está vazia.
bad-table-hint = Indique o nome da tabela, como answers ou survey.answers; um nome com ponto fica entre aspas: "answers.2024".
beyond-exact = { $file }: o SQL não soma com exatidão um peso de { $weight }, somente pesos de { $smallest } a { $largest }.
beyond-exact-hint = Multiplique todos os pesos do desenho por um mesmo número: as proporções e os modelos não mudam.

unknown-group = grupo desconhecido: { $group }.
unknown-weighting = tipo de pesos desconhecido: { $weights }.
