known-used = { $first } a { $last } são { $name } (termos de uso: { $terms }): usa-se sua definição publicada. `--measure none` esboça uma em seu lugar.
known-left = { $first } a { $last } parecem ser { $name }, cuja definição publicada não é usada: { $why }.
known-codes =
    as respostas vão de { DECIMAL($low, digits: 0) } a { DECIMAL($high, digits: 0) }, as publicadas, de
    { DECIMAL($from, digits: 0) } a { DECIMAL($to, digits: 0) }
known-codes-shifted = { $why } (`--measure { $id } --shift-codes { $shift }` os converte)
known-not-shifted = { $file }: nenhum instrumento do banco tem códigos a converter (--shift-codes).
known-shifted = Como declarado, soma-se { $shift } aos códigos do arquivo: os escores são como publicados.
known-prorated =
    Somas de { $name }: até { $n ->
        [one] { INTEGER($n) } resposta ausente é substituída
       *[other] { INTEGER($n) } respostas ausentes são substituídas
    } pela média das demais, como publicado.
known-skipped = As células vazias em { LIST($items) } contam { DECIMAL($counts, digits: 0) } para as pessoas cuja resposta a { $asked } dispensa essas perguntas.
known-constant = as respostas a alguns de seus itens são todas iguais, ou não são códigos
known-words = as respostas têm rótulos diferentes dos publicados
known-unshifted = os códigos do arquivo já são os publicados (omita `--shift-codes`)
known-uncertain =
    { $hasOrders ->
        [true] há arquivos com seus itens em duas ordens, e só suas perguntas dizem em qual
       *[false] as perguntas não são as publicadas
    }
known-lacking = nenhuma pergunta tem a redação de { LIST($items, most: 3) }
known-keyed = seus itens invertidos não vão contra os demais; por isso podem já estar recodificados (`--reverse none` com `--measure` diz isso)
known-missing = Regra publicada para respostas ausentes de { $name }: “{ $rule }”. O itemwise não a aplica.
known-others = Outras colunas que parecem itens são excluídas: { LIST($columns, most: 8) }. `--measure none` esboça a partir de todas, `--items` indica algumas.
known-absent = o arquivo não tem todos os itens de { $name }
known-structure = Escalas publicadas
known-and-named = Escalas publicadas e escalas segundo os nomes das colunas

taken =
    { $as ->
        [item] item
        [repeated-item] item repetido
        [external] variável externa
        [group] grupo
        [weight] peso
        [stratum] estrato
        [cluster] conglomerado
        [replicate] peso replicado
        [second-weight] segundo peso, excluído
        [second-stratum] segundo estrato, excluído
        [second-cluster] segundo conglomerado, excluído
        [identifier] identificador, excluído
        [personal] dados pessoais, excluídos
        [time] data ou hora, excluída
       *[left-out] excluída
    }

kind =
    { $kind ->
        [yes-or-no] sim ou não
        [agreement] concordância
        [frequency] frequência
        [satisfaction] satisfação
        [intensity] intensidade
        [likelihood] probabilidade
        [importance] importância
        [quality] qualidade
        [difficulty] dificuldade
        [truth] veracidade
       *[times] número de vezes
    }

by-name = seu nome
replicate = os pesos replicados
by-question = sua pergunta
by-name-about-person = seu nome: sobre a pessoa, não uma resposta
names-of-people = podem ser nomes de pessoas
by-content-about-person = seu conteúdo: quem é ou onde está uma pessoa
added-by = acrescentado por { $platform }
no-answers = sem respostas
dates = datas ou horas
mostly-blank = { PERCENT($share, digits: 0) } vazia
attention-check = uma verificação de atenção
ticks = caixas marcadas ou deixadas vazias
same-for-all = todas as pessoas têm o mesmo valor
asked-later = seu nome: perguntado apenas em um momento posterior ou a outro avaliador
decimals = números com decimais
labeled-numbers = números com rótulos
distinct-numbers = cada número ocorre uma vez
whole-numbers =
    { INTEGER($n) } { $n ->
        [one] número inteiro diferente
       *[other] números inteiros diferentes
    }
codes =
    { INTEGER($n) } { $n ->
        [one] código
       *[other] códigos
    }
worded-numbers = números com palavras
answers-of = categorias de resposta de { $kind }
same-times = cada valor ocorre { INTEGER($n) } vezes
distinct-texts = cada texto ocorre uma vez
several-answers = várias respostas em uma célula
different-texts =
    { INTEGER($n) } { $n ->
        [one] texto diferente
       *[other] textos diferentes
    }
free-text = texto livre
few-values = poucos valores
no-shared-answers = não tem respostas em comum com os itens
unrelated = sem relação com as colunas com as mesmas respostas
few-distinct = { INTEGER($n) } { $n ->
    [one] valor
   *[other] valores
}; { $why }
unknown-order = respostas em palavras, ordem desconhecida
declared-weight = declarada como o peso
not-the-weight = não é o peso
body-weight = o que pesam as pessoas, pelos valores
as-stated = como declarado
beside-published = não é um item da medida publicada
not-named = não indicada como item
named-item = indicada como item
shared-answers =
    { INTEGER($answers) } categorias de resposta{ $kind ->
        [none] {""}
       *[other] {" "}de { $kind }
    }, como em { INTEGER($others) } { $others ->
        [one] outra coluna
       *[other] outras colunas
    }
composite =
    { $kind ->
        [sum] a soma de { INTEGER($n) } outras colunas
        [mean] a média de { INTEGER($n) } outras colunas
        [weighted] a soma de { INTEGER($n) } outras colunas com pesos
        [rescaled] a soma de { INTEGER($n) } outras colunas em outra escala
        [count] o número de { INTEGER($n) } outras colunas respondidas a partir de certo código
        [copy] outra coluna, copiada ou recodificada
        [flag] um sim ou não feito de outras { INTEGER($n) } colunas
        [nearly] quase um escore de { INTEGER($n) } outras colunas
       *[bands] um escore em faixas
    }: { LIST($items, most: 6) }
occasion-of-rows = a ocasião de cada linha
months-of-age = os meses de uma idade cujos anos outra coluna tem
other-range = números em uma escala diferente da das demais colunas
one-choice = uma das respostas a “{ $question }”

no-answer-code = Sem resposta ({ $code })
stray-code = Nenhum código de { INTEGER($low) } a { INTEGER($high) } ({ $code })
unticked = Não
ticked = Sim
draft-title = Esboço a partir de { $file }
other-answers =
    mais { INTEGER($n) } { $n ->
        [one] resposta
       *[other] respostas
    }

quoted = “{ $name }”
sensitive =
    Os itens perguntam sobre algo que poderia prejudicar alguém se outras pessoas conhecessem suas respostas.
    Por isso toda saída oculta os números de grupos pelos quais se poderiam ler as respostas (“sensitive” é verdadeiro).
not-sensitive =
    Nada está oculto: “sensitive” é falso.
sensitivity-unstated =
    Nada está oculto, porque a definição não diz se as respostas são sensíveis.
    Defina “sensitive” como verdadeiro se alguém puder ser prejudicado por ser reconhecido por suas respostas; `itemwise release` sempre protege.
continuous-items =
    { INTEGER($n) } { $n ->
        [one] coluna de números tornou-se um item contínuo
       *[other] colunas de números tornaram-se itens contínuos
    }: { LIST($columns, most: 12) }.
ordinal-items =
    { INTEGER($n) } { $n ->
        [one] coluna
       *[other] colunas
    } com { INTEGER($answers) } categorias de resposta{ $kind ->
        [none] {""}
       *[other] {" "}de { $kind }
    } { $n ->
        [one] tornou-se item
       *[other] tornaram-se itens
    }, de “{ $low }” a “{ $high }”: { LIST($columns, most: 12) }.
higher-is-yes =
    Destas respostas, “{ $high }” conta como sim. Se “{ $low }” significa sim, indique-o (`--order "{ $high }<{ $low }"` ou “dichotomize”).
no-answer-count =
    “{ $answer }” ({ INTEGER($n) } { $n ->
        [one] célula
       *[other] células
    })
blank-count =
    vazias ({ INTEGER($n) } { $n ->
        [one] célula
       *[other] células
    })
no-answers-to-items = Contam como itens sem resposta: { LIST($codes) }.
empty-boxes =
    { LIST($columns, most: 12) } contêm marcas. Uma célula vazia é um não{ $blank ->
        [no] .
       *[no-if-answered] {" "}de quem respondeu a algum item e, nos demais casos, sem resposta.
    } Defina “blank” como “missing” onde isso estiver errado.
boxes-left-out =
    As caixas de “{ $question }” são respostas a uma única pergunta, não parte de uma escala: { LIST($columns, most: 12) }.
    Para analisá-las, indique-as como itens (--items).
stray-answers =
    { $column }: { INTEGER($n) } { $n ->
        [one] resposta que não é um código
       *[other] respostas que não são códigos
    } de { INTEGER($low) } a { INTEGER($high) } ({ LIST($codes) }; { COUNT($rows) ->
        [one] linha
       *[other] linhas
    } { LIST($rows, most: 12) }) { $n ->
        [one] foi tomada como erro de digitação e conta como sem resposta
       *[other] foram tomadas como erros de digitação e contam como sem resposta
    }.
imputed-answers =
    { INTEGER($n) } { $n ->
        [one] resposta está
       *[other] respostas estão
    } entre os códigos ({ LIST($codes, most: 3) }), como valores imputados, e { $n ->
        [one] conta
       *[other] contam
    } como sem resposta: { LIST($items, most: 6) }.
keying-unknown =
    Não se avaliou quais dos { INTEGER($n) } itens são invertidos, porque são muitos: defina “reverse” para eles.
composites-left-out =
    Somas, médias, faixas e cópias de outras colunas não são itens e foram excluídas: { LIST($columns, most: 12) }.
constant-left-out = Foram excluídas, porque todas as pessoas deram a mesma resposta: { LIST($columns, most: 12) }.
nearly-items =
    { $column } parece um escore feito dos itens: { LIST($items, most: 8) } explicam { PERCENT($share, digits: 0) } de sua variância.
    Foi excluída, porque suas correlações com uma escala seriam dos itens consigo mesmos.
    Se foi medida de outra forma, indique-a (--external).
reversed-items =
    Tratados como invertidos, porque se correlacionam negativamente com os demais: { LIST($items) }.
    Retire “reverse” onde isso estiver errado.
codes-reversed = O código { $code } significa “{ $yes }” em { LIST($items, most: 8) }: os códigos são invertidos, de modo que sim é a resposta mais alta.
tied-items =
    Uma metade destes itens vai contra a outra: { LIST($others, most: 6) } contra { LIST($reversed, most: 6) }.
    As respostas não dizem qual metade é de itens invertidos. Aqui é a segunda; um escore alto significa concordância com a primeira.
    Escolha com --reverse, ou defina “reverse”.
order-unknown =
    A ordem das respostas { LIST($answers) } é desconhecida; por isso estas colunas foram excluídas: { LIST($columns, most: 12) }.
sampling-weight =
    A coluna “{ $column }” tornou-se um peso amostral. Defina seu tipo como “frequency” se cada linha representa esse número de pessoas.
    Defina “weight” como null se a coluna não é um peso.
no-sampling-weight =
    Nada é ponderado por “{ $column }”: seus valores são o que pesam pessoas em quilogramas ou libras, não os de um peso amostral.
    Se mesmo assim for um, indique-a (--weight-column, ou “weight”).
replicate-weights =
    { INTEGER($n) } colunas, de { $first } a { $last }, contêm pesos replicados{ $isUsed ->
        [true] , que substituem estratos e conglomerados.
       *[false] {""} e foram excluídas. Declare como eles foram feitos (--replicate-type) para usá-los.
    }
other-weights = Outras colunas também parecem pesos e foram excluídas: { LIST($columns, most: 12) }.
sampling-stratum = A coluna “{ $column }” define os estratos amostrais.
sampling-cluster = A coluna “{ $column }” define os conglomerados amostrais.
repeated-people =
    A coluna “{ $column }” tem { INTEGER($people) } valores em { INTEGER($rows) } linhas. Se forem pessoas que responderam várias vezes, mantenha uma linha de cada uma ou nomeie-a (--cluster-column { $column }, ou “cluster”).
    Caso contrário, cada linha conta como uma pessoa e os intervalos são estreitos demais.
occasion-rows =
    O arquivo tem uma linha por pessoa (“{ $id }”) e ocasião (“{ $occasion }”). As linhas de “{ $first }” são analisadas; as de “{ $second }” são as mesmas pessoas mais uma vez (“repeat”).
may-be-cluster =
    A coluna “{ $column }” tem { INTEGER($groups) } valores em { INTEGER($rows) } linhas. Se as pessoas foram amostradas nesses grupos, nomeie-a (--cluster-column { $column }, ou “cluster”).
    Caso contrário, os intervalos são estreitos demais.
groups =
    { COUNT($columns) ->
        [one] Esta coluna tornou-se um grupo
       *[other] Estas colunas tornaram-se grupos
    }: { LIST($columns, most: 12) }. Retire as que você não compara.
no-levels = Contado como desconhecido em “{ $column }”: { LIST($codes) }. Rotule um código no grupo para que seja um nível.
merged-levels = As grafias de “{ $column }” que só diferem em maiúsculas, espaços ou codificação de acentos contam como um nível: { LIST($levels, most: 6) }.
external-variables =
    { $n ->
        [one] A coluna de números restante é uma variável externa (“external”) com a qual
       *[other] As { INTEGER($n) } colunas de números restantes são variáveis externas (“external”) com as quais
    } os escores podem ser correlacionados: { LIST($columns, most: 12) }.
    Retire o que não cabe ali e verifique cada “scale” (nível de medida).
    Declare suas expectativas em “hypothesis” antes de ver os resultados.
further-numbers = Outras colunas de números foram excluídas: { LIST($columns, most: 12) }. Para correlacionar escores com elas, nomeie-as (--external).
repeated-columns =
    { $n ->
        [one] A julgar pelo nome, { INTEGER($n) } coluna repete um item: { $example }. Está listada
       *[other] A julgar pelos nomes, { INTEGER($n) } colunas repetem itens, como { $example }. Estão listadas
    } em “repeat” como { $kind ->
        [occasion] outra ocasião
        [rater] outro avaliador
       *[either] outra ocasião, pois as respostas assim parecem; pode ser outro avaliador ou outro contexto
    }: verifique isso.
named-alike = { LIST($columns, most: 6) } diferem em uma parte do nome. Se estas e as que as seguem são os mesmos itens em várias ocasiões ou de vários avaliadores, liste-as em “repeat”.
separate-scales = Ninguém, ou quase ninguém, respondeu a estes itens juntos, de modo que são escalas à parte (“structures”): { LIST($scales, most: 12) }. Verifique isso.
named-scales =
    { $by ->
        [names] Os itens cujos nomes começam da mesma forma
        [questions] Os itens de uma mesma pergunta
       *[answers] Os itens com as mesmas categorias de resposta
    } são os fatores de uma estrutura (“structures”): { LIST($scales, most: 12) }. Verifique isso.
named-structure =
    { $by ->
        [names] Escalas segundo os nomes das colunas
        [questions] Escalas segundo as perguntas
       *[answers] Escalas segundo as categorias de resposta
    }
scale-span = { $first } a { $last } ({ INTEGER($n) } itens)
no-structure = Nenhuma estrutura está declarada: os fatores são explorados. O relatório explica como declarar uma em “structures”.
about-unknown =
    A definição não diz sobre o que os itens perguntam. Se você definir “about” como “experiences”, “attitudes”, “abilities”,
    “symptoms” ou “traits”, o relatório formula suas frases de acordo com isso.

drafted-from-file =
    Nenhum instrumento foi indicado; por isso um foi esboçado a partir de { $file }: { $items } { $n ->
        [one] é tratada como item
       *[other] são tratadas como itens
    }.
drafted-as-published =
    { $file } tem { $title }: { $items }. Usou-se a definição publicada, porque os nomes ou as perguntas das colunas e as respostas são como publicados;
    “--measure none” esboça uma em seu lugar.
item-columns = { INTEGER($n) } colunas ({ $first } a { $last })
drafted-reversed = Tratados como invertidos: { LIST($items, most: 8) }.
drafted-no-answers = Contam como sem resposta: { LIST($answers, most: 8) }.
drafted-groups = Tratadas como grupos: { LIST($groups, most: 8) }.
drafted-external = Tratadas como variáveis externas: { LIST($names, most: 8) }.
drafted-repeats = Tratadas como os mesmos itens mais uma vez: { LIST($columns, most: 8) }.
drafted-weight = Tratada como o peso: { $column }.
drafted-design = Tratada como { $unit ->
        [stratum] estratos
       *[cluster] conglomerados
    } da amostra: { $column }.
drafted-in = Tudo isso está em { $path }: verifique, corrija e use com --measure.
code-with-label = { $code } ({ $label })

units-beside-replicates = { $file }: os pesos replicados já contêm os estratos e conglomerados da amostra ({ LIST($units, type: "units") }).
units-beside-replicates-hint = Retire o estrato e o conglomerado, ou os pesos replicados.
two-roles = { $file }: a coluna “{ $column }” foi indicada { LIST($roles) }.
as-role =
    { $role ->
        [item] como item
        [identifier] como identificador
        [external] como variável externa
        [excluded] como coluna a excluir
        [weight] como peso
        [stratum] como estrato
        [cluster] como conglomerado
        [replicate] como peso replicado
       *[group] como grupo
    }
two-roles-hint = Indique-a como apenas um deles.
item-without-answers =
    { $file }: a coluna “{ $column }” foi indicada como item e não pode ser um: { $answers ->
        [0] ninguém a respondeu
       *[other] todos deram a mesma resposta
    }.
item-without-answers-hint = Exclua-a dos itens.
item-of-words = { $file }: a coluna “{ $column }” foi indicada como item e não pode ser um: suas respostas são palavras cuja ordem não se conhece ({ LIST($words, type: "units") }).
item-of-words-hint = Indique sua ordem, da mais baixa à mais alta, em “Colunas”, “Ordem das respostas”, ou exclua-a dos itens.
item-of-unit =
    { $file }: a coluna “{ $column }” foi indicada como item e não pode ser um: ela é { $role ->
        [weight] o peso
        [stratum] o estrato
       *[cluster] o conglomerado
    } ({ $why }).
item-of-unit-hint =
    { $role ->
        [weight] Indique que nenhuma coluna é o peso.
        [stratum] Indique que nenhuma coluna é o estrato.
       *[cluster] Indique que nenhuma coluna é o conglomerado.
    }
item-of-numbers = { $file }: a coluna “{ $column }” foi indicada como item e não pode ser um: ela contém { $n } números diferentes, e os outros itens, alguns códigos.
item-of-numbers-hint = Indique itens de um só tipo: códigos com poucos valores ou números. Se alguns números não são respostas, indique isso.
wrong-order = { $file }: a ordem { $order } (--order) não corresponde aos códigos de nenhum item ({ LIST($codes, type: "units") }).
wrong-order-hint = Os códigos podem ser mantidos ou invertidos: indique todos os códigos de um item, da resposta mais baixa à mais alta. Recodifique o arquivo para qualquer outra ordem.
known-order = { $file }: a ordem dos códigos (--order) não é a da definição publicada de { $name }, que é a usada.
known-order-hint = Omita-a, ou elabore uma definição a partir das colunas (--measure none).
not-reversible =
    { $file }: a coluna “{ $column }” foi indicada como invertida e { $isItem ->
        [true] contém números, não categorias
       *[false] não está entre os itens
    }.
not-reversible-hint = Só itens com categorias podem ser invertidos. Inverta seus números no arquivo.
not-among-items-hint = Os itens são { LIST($items, type: "units") }.
not-external = { $file }: a coluna “{ $column }” foi indicada como variável externa e não contém nem números nem algumas poucas respostas diferentes.
not-external-hint = Exclua-a das variáveis externas.
no-replicates =
    { $file }: { $isWeighted ->
        [true] nenhuma coluna se chama como os pesos replicados
       *[false] os pesos replicados acompanham o peso de toda a amostra, e nenhuma coluna o contém
    }.
no-replicates-hint = Indique as colunas dos pesos replicados e a do peso.
single-replicate = { $file }: há um único peso replicado, { $column }.
single-replicate-hint = Indique todas as colunas, como rw1:rw80.
multipliers-differ = { $file }: há { INTEGER($given) } multiplicadores para { INTEGER($columns) } colunas de pesos replicados.
multipliers-differ-hint = Indique um número para todas ou um para cada coluna.
nothing-to-describe = { $file }: nenhuma coluna tem duas respostas diferentes que possam ser descritas.
check-header = A primeira linha contém os nomes das colunas, e o separador está certo?
description-unprotected =
    { $file }: não se encontrou nenhuma escala, e as colunas não são descritas, porque { $column ->
        [none] as respostas são sensíveis
       *[other] a coluna “{ $column }” pergunta sobre algo que poderia prejudicar alguém se outras pessoas conhecessem as respostas
    }. As frequências e as tabelas cruzadas de colunas não podem ser protegidas.
description-unprotected-hint = Indique os itens: um relatório de itens oculta o que poderia identificar alguém. Se ninguém pode ser prejudicado, indique que as respostas não são sensíveis.
without-items = Um relatório sem itens descreve as colunas.
order-not-known =
    { $file }: não se encontrou nenhuma escala: { LIST($columns, type: "units") }{ $isMore ->
        [true] {" "}e outras
       *[false] {""}
    } contêm respostas em palavras cuja ordem não se conhece.
order-not-known-hint = Indique a ordem em “Colunas”, “Ordem das respostas”, ou em uma definição, da mais baixa à mais alta: { $entry }. { without-items }
answers-unrelated =
    { $file }: não se encontrou nenhuma escala: { LIST($columns, type: "units") }{ $isMore ->
        [true] {" "}e outras
       *[false] {""}
    } têm respostas de um mesmo tipo e não estão relacionadas.
no-item-found = { $file }: não se encontrou nenhuma escala: nenhuma coluna parece um item. Suas colunas: { LIST($columns, type: "units", most: 8) }.
column-as-seen = “{ $column }” ({ $why })
what-items-are = Os itens são colunas que compartilham suas respostas e estão relacionadas: alguns poucos códigos, números da mesma faixa ou palavras de uma escala conhecida. Se algumas colunas são itens mesmo assim, indique-as como itens em “Colunas”. { without-items }
known-not-shifted-hint = Indique um instrumento do banco cujas colunas o arquivo tenha, como phq9.
known-not-used = { $file }: { $measure }: { $why }.
known-not-used-hint = Recodifique as respostas ou dê às colunas os nomes publicados, ou abra o arquivo sem indicar um instrumento.
