at-place = modelo, linha { $line }, coluna { $column }: { $problem }
model-hint = Escreva um fator ou uma regressão por linha, como “abuse =~ a + b + c” ou “sleep ~ abuse + age”.
in-quotes = “{ $text }”
expected =
    esperava-se { $what ->
        [item] o nome de um item
        [factor-or-item] o nome de um fator ou de um item
        [block] o nome de um bloco entre aspas
        [name] um nome
        [name-or-one] um nome ou 1
        [threshold] um limiar: t1, t2, …
        [own-name] o nome do item
        [relation] um operador ou uma relação
        [operand] um rótulo, um número ou um parêntese
        [operator] um operador ou “)”
        [end] “+” ou o fim da linha
        [entry] um número, NA ou um rótulo
        [number-or-na] um número ou NA
        [number] um número
        [parameter] um parâmetro entre aspas
        [label] um rótulo
       *[symbols] { LIST($symbols, type: "or") }
    } e encontrou-se { $found ->
        [line] o fim da linha
        [model] o fim do modelo
       *[text] “{ $text }”
    }.
expected-own-name = esperava-se o nome do item, “{ $name }”, e encontrou-se “{ $text }”.
refused =
    “{ $text }”: { $what ->
        [at-most] essas restrições não são lidas
        [at-least] essas restrições não são lidas
        [composite] compósitos não são lidos
        [block] blocos de grupos ou níveis e produtos de variáveis não são lidos
        [percent] “%” não é lido
       *[level] níveis não são lidos
    }.
refused-hint =
    { $what ->
        [at-most] Escreva “<”: uma restrição pode ser cumprida exatamente.
        [at-least] Escreva “>”: uma restrição pode ser cumprida exatamente.
        [composite] Escreva um peso, ou todos, como “c =~ 0; c ~~ 0*c; c ~ 1*a + b”, e o que c prediz. Um fator que a e b medem é “c =~ a + b”.
        [block] Os grupos vêm dos dados; “c(1, NA)*” tem um modificador para cada um. Crie antes uma coluna do produto e indique-a.
        [percent] Um modelo tem “=~”, “~~”, “~”, “|”, “~*~”, “:=”, “==”, “<” e “>”.
       *[level] Ajuste um modelo de dois níveis a um arquivo de respostas e indique a coluna dos conglomerados.
    }
no-level = linha { $line }: “{ $level }” não é um nível.
line-in-no-level = a linha { $line } não está em nenhum nível.
level-empty = o modelo não diz nada do nível { $level }.
level-hint = Um modelo de dois níveis tem uma linha “level: 1” antes de suas fórmulas dentro dos conglomerados e “level: 2” antes das fórmulas entre eles.
groups-differ = um modificador é para { INTEGER($one) } grupos, outro para { INTEGER($other) }.
two-modifiers =
    dois { $what ->
        [fixed] valores fixos
        [start] valores iniciais
        [labels] rótulos
        [equals] valores de equal()
        [lower] limites inferiores
       *[upper] limites superiores
    } para um parâmetro: { $one } e { $other }.
modifier-not-read = o modificador “{ $name }()” não é lido.
modifier-not-read-hint = Os modificadores são um número, NA, um rótulo, start(.5), lower(0), upper(1), equal("f=~a") e, para grupos, c(1, NA) ou c("k1", "k2").
large-number = { $text } é um número grande demais.
no-label = { $text } não é um rótulo: este começa com uma letra e continua com letras, algarismos, “_” e “.”.
parameter-hint = Indique-o como em equal("f=~a")*b; “f=~a.g2” é o do segundo grupo.
label-hint = Indique os valores e os rótulos separadamente, como em c(1, NA)*c(k1, k2)*a.
nested-deeply = a expressão está aninhada em profundidade demais.
function-not-read = a função “{ $name }()” não é lida.
expression-hint = São lidos rótulos, números, + - * / ^, parênteses, exp(), log(), sqrt() e abs().
only-name-defined = só um nome pode ser definido.
define-hint = Escreva “nome:=expressão” ou “expressão==expressão”.
model-of-nothing = ele não indica nenhum fator nem nenhuma regressão.
model-without-factor = ele não indica nenhum fator.
beyond-measurement =
    { $what ->
        [regression] uma regressão
        [factor] um fator sem indicadores
        [equal] equal()
        [bound] um limite
       *[operator] “{ $operator }”
    } não faz parte de um modelo de medida, que é o que se requer aqui.
beyond-measurement-hint = Escreva “f =~ a + b” para itens que medem um fator e “a ~ 1” para um intercepto; o mesmo rótulo mantém parâmetros iguais.
block-place = efa() fica antes de um fator, à esquerda de =~.
block-hint = Escreva efa("b")*f + efa("b")*g =~ x1 + x2 + x3 para os fatores f e g do bloco b.
block-without-name = o bloco não tem nome.
na-no-name = NA não é um nome.
block-factor-empty = o bloco “{ $block }” tem um fator sem indicadores.
regressed-on-itself = “{ $name }” tem uma regressão sobre si mesmo.
in-two-blocks = “{ $name }” está nos blocos “{ $first }” e “{ $second }”.
loads-on-itself = “{ $name }” mede a si mesmo.
loads-in-circle = “{ $one }” e “{ $other }” medem-se em círculo.
loads-in-circle-hint = Um fator de fatores mede os fatores abaixo dele, que medem itens.
