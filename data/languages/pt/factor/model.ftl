factor-without-scale =
    O fator “{ $factor }” não tem escala: fixe sua variância ({ $factor } ~~ 1*{ $factor })
    ou uma carga ({ $factor } =~ 1*{ $item }).
phantom-without-scale =
    O fator “{ $factor }” não tem indicadores nem escala: fixe sua variância ({ $factor } ~~ 1*{ $factor })
    ou o coeficiente de uma de suas regressões.
sole-ordered-indicator =
    O item “{ $item }” é o único indicador do fator “{ $factor }”; por isso sua confiabilidade não é conhecida:
    fixe sua carga ({ $factor } =~ 1*{ $item }).
sole-continuous-indicator =
    O item “{ $item }” é o único indicador do fator “{ $factor }”; por isso sua confiabilidade não é conhecida:
    fixe sua carga e sua variância residual ({ $factor } =~ 1*{ $item }; { $item } ~~ 0*{ $item }).
two-indicators =
    O fator “{ $factor }” tem dois indicadores e nenhuma relação com outras variáveis; por isso suas cargas não são identificadas:
    iguale-as ({ $factor } =~ k*{ $first } + k*{ $second }).
factor-mean =
    A média do fator “{ $factor }” e os { $isOrdered ->
        [true] limiares
       *[false] interceptos
    } de seus itens não são identificados conjuntamente: fixe a média ({ $factor } ~ 0*1).
intercept-of-ordered =
    O intercepto do item “{ $item }” e seus limiares não são identificados conjuntamente: fixe o intercepto ({ $item } ~ 0*1).
scale-of-ordered =
    A escala do item “{ $item }” e sua carga e seus limiares não são identificados conjuntamente:
    fixe a escala ({ $item } ~*~ 1*{ $item }).
residual-variance-of-ordered =
    A variância residual do item “{ $item }” e sua carga e seus limiares não são identificados conjuntamente:
    fixe a variância residual ({ $item } ~~ 1*{ $item }).
no-mplus-blocks = Blocos exploratórios não são traduzidos para o Mplus, cujas rotações têm outros valores padrão.
no-mplus-model =
    O Mplus tem limiares em vez de interceptos para itens ordenados; aqui o intercepto de { $item } não é 0.

modifier-groups =
    o modificador de “{ $statement }” é para { INTEGER($values) } grupos, mas { $groups ->
        [one] não há grupos
       *[other] há { INTEGER($groups) } grupos
    }.
modifier-groups-hint = Dê um valor para todos os grupos, ou um por grupo, como em c(1, NA)*a.
factor-named-as-item = o fator “{ $factor }” tem o nome de um item.
no-phantom = “{ $factor } =~ 0” é de um fator sem indicadores, e “{ $factor }” os tem.
no-phantom-hint = Omita “{ $factor } =~ 0”.
no-item =
    não há item “{ $name }”{ $isLoading ->
        [true] {""}
       *[false] {" "}nem fator com esse nome
    }.
no-item-hint-near = Trata-se de { LIST($near, type: "or") }?
no-item-hint = Os itens são { LIST($items, type: "units") }.
item-without-loading = o item “{ $item }” não tem carga em nenhum fator.
has-none =
    “{ $name }” é { $is ->
        [factor] um fator
       *[continuous] contínuo
    }: não tem { $what ->
        [threshold] limiares
       *[scale] escala
    }.
no-threshold =
    “{ $item }” tem { INTEGER($categories) } categorias e, portanto, { $thresholds ->
        [one] um limiar
       *[other] { INTEGER($thresholds) } limiares
    }, e não tem { $threshold }.
scale-under-theta = na parametrização teta, a escala de “{ $item }” decorre de sua variância residual.
scale-under-theta-hint = Escreva “{ $item } ~~ 1*{ $item }”, ou escolha a parametrização delta.
residual-under-delta = na parametrização delta, a variância residual de “{ $item }” decorre de sua escala.
residual-under-delta-hint = Escreva “{ $item } ~*~ 1*{ $item }”, ou escolha a parametrização teta.

factor-in-two-blocks = os blocos “{ $first }” e “{ $second }” têm ambos o fator “{ $factor }”.
item-of-some-factors = “{ $item }” tem carga em apenas alguns fatores do bloco “{ $block }”.
rotation-determines = a rotação determina “{ $parameter }” no bloco “{ $block }”.
factor-among-items = o bloco “{ $block }” tem o fator “{ $factor }” entre seus itens.
loading-with-value = uma carga do bloco “{ $block }” tem um valor fixo ou inicial próprio.
block-hint = Escreva todos os fatores de um bloco com os mesmos itens e sem valores fixos: `efa("b")*f + efa("b")*g =~ x1 + x2 + x3`.
groups-share-some = os grupos têm em comum apenas algumas cargas do bloco “{ $block }”.
groups-share-some-hint = Dê a todas as cargas de um bloco o mesmo rótulo em todos os grupos, ou a nenhuma.
parameter-of-some-factors = “{ $parameter }” vale apenas para alguns fatores do bloco “{ $block }”, ou tem um valor.
rotation-breaks =
    “{ $parameter }”{ $group ->
        [none] {""}
       *[other] {" "}do grupo { $group }
    } tem uma igualdade ou restrição que uma rotação do bloco “{ $block }” quebraria.
symmetric-hint = As relações que um fator de um bloco tem com outras variáveis, todos os seus fatores têm: uma rotação os mistura.

no-equal-parameter = equal("{ $name }"): nenhum outro parâmetro tem esse nome.
no-equal-parameter-hint = Os parâmetros são nomeados como em “f=~a”, “f~x”, “a~~b” e “a~1”, com “.g2” no segundo grupo.
label-taken = “{ $name }” já é um rótulo ou já está definido.
label-taken-hint = Dê-lhe um nome próprio.
unknown-label = “{ $name }” não é o rótulo de nenhum parâmetro, e nada acima o define.
unknown-label-hint = Os rótulos vêm antes de um nome, como em “f ~ k*x”.

fixed-twice = modelo: “{ $label }” é fixado em { $first } e em { $second }.
fixed-twice-hint = Parâmetros com o mesmo rótulo são iguais; dê-lhes um só valor, ou rótulos diferentes.
derived-parameter = modelo: “{ $parameter }” decorre de outros parâmetros.
derived-parameter-hint = Fixe as escalas na parametrização delta e as variâncias residuais na parametrização teta.
template-without-scales =
    A estrutura “{ template }” precisa de escalas, e { $n ->
        [0] não há nenhuma
       *[other] há só uma
    }.
template-without-scales-hint = Use a estrutura de um fator.
template-of-nested = A estrutura “{ template }” precisa de escalas separadas, e “{ $whole }” tem todos os itens de “{ $part }”.
template-of-nested-hint = Escolha uma estrutura de escalas separadas.
template-of-two = A estrutura “{ template }” precisa de três escalas: a única correlação de dois fatores não identifica duas cargas.
template-of-two-hint = Use fatores correlacionados, ou um só fator.
template-of-two-short = A estrutura “{ template }” precisa de uma terceira escala, ou de quatro itens em uma de duas escalas.
template-of-two-short-hint = Use fatores correlacionados, ou acrescente itens ou uma escala.
template-of-few-items =
    A estrutura “{ template }” precisa de { INTEGER($least) } itens ou mais em cada escala, e “{ $scale }” tem { $n ->
        [one] { INTEGER($n) } item
       *[other] { INTEGER($n) } itens
    }.
template-of-few-items-hint = Acrescente itens a “{ $scale }”, exclua-a ou escreva o modelo com cargas iguais para seus itens.
template-of-many-factors = A estrutura exploratória (ESEM) de { INTEGER($items) } itens identifica no máximo { INTEGER($most) } fatores, e não { $factors }.
template-of-many-factors-hint = Escreva a estrutura com menos fatores.
