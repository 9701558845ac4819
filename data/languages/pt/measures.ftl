bad-measure = { $where }: { $problems }.
bad-measure-hint = Corrija a definição; pode compará-la com a de outro instrumento.
problem-list =
    { LIST($problems, type: "clauses") }{ $more ->
        [0] {""}
       *[other] ; e mais { INTEGER($more) }
    }
problem-at = { $path }: { $problem }
must =
    deve { $what }{ $given ->
        [none] {""}
       *[other] {" "}(é { $given })
    }
requirement =
    { $what ->
        [finite] ser um número finito
        [from-zero] ser 0 ou mais
        [above-zero] ser maior que 0
        [whole] ser um número inteiro
        [from-one] ser 1 ou mais
        [below-one] ser menor que 1
        [around-one] ser um número menor que 1 e outro maior que 1
        [margin] conter pelo menos uma margem
        [reserved] ter um nome que o JavaScript não reserve para si
        [language] ser um idioma, como “es” ou “pt-BR”
        [not-empty] ter algum conteúdo
        [code] conter pelo menos um código
        [column] indicar pelo menos uma coluna
        [two-columns] indicar pelo menos duas colunas
        [four-columns] indicar quatro colunas diferentes
        [answer] conter pelo menos uma resposta
        [ascending] ir do valor menor ao maior
        [band] conter pelo menos uma faixa
        [cutoff] conter pelo menos um ponto de corte
        [name] começar com uma letra e conter somente letras, algarismos, “_” e “.”
        [key] conter somente letras, algarismos, “_”, “.” e “-”
        [bound] ser um limite como “>= .30” ou “< .20”
        [placeholder] conter “{"{"}answer{"}"}”, em cujo lugar está o código de uma resposta
       *[item] conter pelo menos um item
    }
be-at-most = ser no máximo { $limit }
be-this-short = ter no máximo { $length } caracteres
name-columns-at-most = indicar no máximo { $n } colunas
hold-no-hidden = não conter quebras de linha, caracteres de controle nem mudanças de direção do texto (contém { $character })
no-entry = não é uma entrada de uma definição; procure um erro de digitação
is-required = é obrigatório
entry-expected =
    esperava-se { LIST($expected, type: "or") } e encontrou-se { $found }{ $mistake ->
        [none] {""}
        [quoted] {" "}(escreva { $code }, sem aspas)
       *[words] {" "}(um código é um número: dê um a cada resposta, ponha-os no arquivo em lugar das palavras e mantenha as palavras como rótulos)
    }
kind-of-entry =
    { $kind ->
        [list] uma lista [...]
        [object] um objeto {"{"}...{"}"}
        [text] texto
        [number] um número
        [boolean] true ou false
        [never] nenhuma outra entrada
       *[other] outra coisa
    }
reserved-name = “{ $name }” é um nome que o JavaScript reserva para si; escolha outro
two-spellings = é outra grafia de “dichotomize”, que também está ali: indique uma
no-answer-set =
    “{ $name }” não é um conjunto de respostas (declarados: { COUNT($names) ->
        [0] nenhum
       *[other] { LIST($names, type: "units") }
    })
own-dichotomize = a definição tem seu próprio dichotomize: indique um dos dois
other-dichotomize = difere do de { $set }: um instrumento é dicotomizado de uma única maneira
blank-of-continuous = um item contínuo não tem “no”: indique “missing” ou “error”
repeated-entry =
    “{ $value }” é também { $key ->
        [id] o identificador
       *[column] a coluna
    } de { $place }
few-item-categories =
    esperavam-se duas categorias ou mais (ou "scale": "continuous") e { $n ->
        [0] não se encontrou nenhuma
       *[other] encontrou-se { INTEGER($n) }
    }
few-categories =
    esperavam-se duas categorias ou mais e { $n ->
        [0] não se encontrou nenhuma
       *[other] encontrou-se { INTEGER($n) }
    }
item-categories = um item contínuo não tem categorias
item-reverse = um item contínuo não tem códigos pelos quais invertê-lo
code-twice = o código { $code } aparece duas vezes
code-order = o código { $code } vem depois de { $before }: liste as categorias por código crescente, com "reverse": true onde um código alto significa menos
score-order = deve aumentar com o código
code-is-category = o código { $code } é também uma categoria
code-is-answer = o código { $code } é também uma resposta
code-no-answer = o código { $code } não é uma resposta
no-other-item = “{ $item }” não é outro item
item-lacks-code = { $item } não tem nenhuma categoria com o código { $code }
own-lacks-code = o item não tem nenhuma categoria com o código { $code }
nobody-has-code = nenhum item tem uma categoria com o código { $code }
labels-alike = os dois são iguais
yes-of-item =
    { $joined ->
        [0] nenhuma das categorias do item { $item } conta como sim
       *[other] todas as categorias do item { $item } contam como sim
    }
yes-of-variable =
    { $joined ->
        [0] nenhuma das categorias conta como sim
       *[other] todas as categorias contam como sim
    }
column-of-item = “{ $column }” é a coluna do item { $item }
no-item = “{ $name }” não é um item
name-twice = “{ $name }” aparece duas vezes
labels-or-values = indique “labels”, ou “values” e “bands”, mas não ambos
bands-overlap = { $one } e { $other } se sobrepõem
value-in-no-band = { $value } não está em nenhuma das faixas
missing-has-label =
    “{ $key }” tem também { $what ->
        [label] um rótulo
       *[value] um valor
    }
no-grouping =
    “{ $name }” não é um agrupamento (declarados: { COUNT($names) ->
        [0] nenhum
       *[other] { LIST($names, type: "units") }
    })
no-context =
    “{ $name }” não é um contexto (declarados: { COUNT($names) ->
        [0] nenhum
       *[other] { LIST($names, type: "units") }
    })
no-crossing = “{ $name }” não é um cruzamento: indique agrupamentos diferentes com “ x ” entre eles, como “country x sex”
not-in-release =
    “{ $name }” não está em release.groups ({ COUNT($names) ->
        [0] nenhum
       *[other] { LIST($names, type: "units") }
    })
crossing-sum = os números de “{ $name }” somados dão os de “{ $sum }”, que também deve constar da lista
no-level-of-group = o grupo { $group } não tem nenhum nível “{ $level }”
no-size-of = não indica o tamanho de { LIST($levels, type: "units") }
total-is-grouping = é um agrupamento, que precisa das pessoas de cada nível
totals-alone = precisa, além de totais, de uma margem de um agrupamento, que diz quantas pessoas há
margin-no-grouping = “{ $name }” não é um agrupamento (declarados: { LIST($names, type: "units") })
calibration-of-frequencies = precisa de pesos do desenho ou de nenhum, não de frequências
bounds-with-logit = corresponde ao método “logit”, que precisa dele
replicates-need-weight = precisa do peso de toda a amostra: {"{"}"weight": {"{"}"column": "..."{"}"}{"}"}, de tipo “design”
replicates-hold-units = já contém os estratos e conglomerados da amostra: retire { LIST($units) }
replicates-with-occasions = não pode ser usado com uma linha por ocasião (repeat.rows)
replicate-twice = “{ $column }” é também outro peso
fay-with-type = corresponde ao tipo “fay”, que precisa dele
multipliers-needed = é necessário para o tipo “jkn”: de cada réplica, (n - 1) / n para as n unidades de seu estrato
multipliers-differ = tem { INTEGER($n) } números para { INTEGER($columns) } colunas: indique um, ou um para cada uma
factor-item-unknown = linha { $line }, coluna { $column }: “{ $name }” no fator “{ $factor }” não é um item
name-unknown = linha { $line }, coluna { $column }: “{ $name }” não é nem um item nem um fator
structure-without-factor = ela não indica nenhum fator
factor-named-as-item = o fator “{ $factor }” tem o nome de um item
factor-reserved = “{ $factor }” é um nome que o JavaScript reserva para si
no-such-factor = o modelo não tem nenhum fator “{ $factor }”
no-scale-of-cutoffs = “{ $scale }” não é uma escala: indique “all” ou “estrutura.fator”
score-without-range = o escore não tem amplitude: um item é contínuo
cutoff-divides-nobody = { $value } não separa ninguém: os escores vão de { $low } a { $high }, e um ponto de corte é o escore mais baixo acima dele
cutoff-order = { $value } vem depois de { $before }: liste os pontos de corte por valor crescente

external-is-item = “{ $name }” é também um item do instrumento: escolha outro nome
columns-to-number = várias colunas são combinadas em um número: defina “scale” como “continuous” ou “count”
variable-categories =
    uma variável { $scale ->
        [continuous] contínua
       *[count] de contagem
    } não tem categorias
variable-reverse =
    uma variável { $scale ->
        [continuous] contínua
       *[count] de contagem
    } não tem códigos pelos quais invertê-la
codes-ascending = liste as categorias por código crescente, cada uma uma única vez
hypothesis-of-none =
    uma hipótese de que não há { $of ->
        [correlation] correlação
       *[difference] diferença
    } diz qual pode ser a maior: defina “size” como “< .20”, por exemplo
hypothesis-size =
    nenhuma { $of ->
        [correlation] correlação
       *[difference] diferença
    } { $direction ->
        [positive] positiva
       *[negative] negativa
    } é { $size }: { $of ->
        [correlation] indique um tamanho de 0 a 1
       *[difference] indique um tamanho de 0 ou mais
    }
none-of-groups = “{ $name }” não é nenhum de seus grupos
one-hypothesis = de dois grupos indique uma: a outra é o inverso dela
no-scale = “{ $scale }” não é uma escala (há: { LIST($scales, type: "units") })
occasion-twice = é também a primeira ocasião
occasions-unequal = cada item aparece ali o mesmo número de vezes: indique para cada um o mesmo número de colunas
no-other-answers = “{ $name }” não é outro conjunto de respostas
no-answer-of-set = { $set } não tem a resposta { $code }
no-answers-in-groups = “{ $name }” não é outro conjunto de respostas que estejam todas em grupos
no-population-of = “populations” não diz nada de { $group }: indique quantas pessoas há
no-population-size = “populations” não tem o tamanho de { $level }
no-structure = “{ $name }” não é uma estrutura da definição
factor-without-items = o fator “{ $factor }” não tem itens próprios: uma população só tem fatores de itens
factor-without-loadings = o fator “{ $factor }” não tem cargas
item-without-loading = o item { $item } não tem carga
no-such-item-on-factor = o modelo não tem esse item no fator “{ $factor }”
loading-range = uma carga padronizada fica entre −1 e 1
one-factor-twice = indica duas vezes o mesmo fator
correlation-range = uma correlação fica entre −1 e 1
correlation-times =
    a correlação de { $one } com { $other } { $n ->
        [0] não tem valor
       *[other] aparece { INTEGER($n) } vezes
    }
no-such-factors = não há fatores com estas correlações (a matriz não é definida positiva)
all-variance-explained = os fatores explicam toda a variância do item { $item } ou mais
item-without-shares = o item { $item } não tem respostas
no-design-weight = a definição não indica nenhuma coluna de pesos do desenho (“weight”)
no-cluster-column = a definição não indica nenhuma coluna de conglomerados (“cluster”)
only-ordered-simulated = só itens ordenados podem ser simulados
no-such-code = o item { $item } não declara esse código
nothing-chosen = nenhuma das categorias é jamais escolhida
no-group = “{ $name }” não é um grupo da definição
group-not-simulated = as amostras podem ser simuladas por um grupo com “labels” ou por seus códigos
no-factor-of-population = não é um fator da população
answers-or-means = indique “answers” ou “means”, mas não ambos: cada um diz como as respostas diferem
