-pairs = { COUNT($pairs) ->
        [one] par { LIST($pairs, most: 12) }
       *[other] pares { LIST($pairs, most: 12) }
    }

not-positive-definite =
    A matriz de correlações não é definida positiva (menor autovalor { $smallest }).
    O KMO, o teste de Bartlett e o qui-quadrado de máxima verossimilhança não estão definidos.
    As etapas seguintes que precisam de tal matriz usam uma suavizada; nenhuma correlação muda em mais de { $change }.
indefinite-matrix =
    O menor autovalor é { DECIMAL($smallest, digits: 2) }: estas não são correlações das mesmas pessoas.
    Verifique a matriz; a exclusão por pares também produz matrizes assim.
kmo-not-defined = Todas as correlações são zero: a medida de Kaiser-Meyer-Olkin não está definida.
bartlett-not-defined =
    O teste de Bartlett precisa de mais de { INTEGER($people) } pessoas para { INTEGER($items) } { $items ->
        [one] item
       *[other] itens
    }.
category = “{ $label }”
unused-category =
    Ninguém escolheu { LIST($categories) } no item { $item }. As correlações tratam o item como se não tivesse { COUNT($categories) ->
        [one] essa categoria
       *[other] essas categorias
    }.
zero-cell =
    { COUNT($pairs) ->
        [one] A tabela 2 × 2 do { -pairs } tem uma célula vazia. Ela foi fixada
       *[other] As tabelas 2 × 2 dos { -pairs } têm células vazias. Elas foram fixadas
    } em 0,5, sem alterar as margens; { COUNT($pairs) ->
        [one] a correlação depende
       *[other] as correlações dependem
    } dessa correção.
sparse-pair =
    { COUNT($pairs) ->
        [one] A tabela 2 × 2 do { -pairs } tem uma célula com menos de { INTEGER($few) } pessoas: a correlação é
       *[other] As tabelas 2 × 2 dos { -pairs } têm células com menos de { INTEGER($few) } pessoas: as correlações são
    } { COUNT($pairs) ->
        [one] instável
       *[other] instáveis
    }.
perfect-correlation =
    { COUNT($pairs) ->
        [one] Os itens do { -pairs } estão perfeitamente associados: a correlação está em seu limite e não tem erro padrão
       *[other] Os itens dos { -pairs } estão perfeitamente associados: as correlações estão em seus limites e não têm erros padrão
    }.
no-standard-error =
    As respostas aos itens { COUNT($pairs) ->
        [one] do { -pairs }
       *[other] dos { -pairs }
    } trazem pouca informação{ $hasDesign ->
        [true] , ou as unidades amostrais não diferem
       *[false] {""}
    }. { COUNT($pairs) ->
        [one] A correlação não tem erro padrão e não é confiável
       *[other] As correlações não têm erros padrão e não são confiáveis
    }.
few-people-pair =
    Menos de { INTEGER($few) } pessoas responderam a ambos os itens { COUNT($pairs) ->
        [one] do { -pairs }: a correlação é sobretudo ruído
       *[other] de cada um dos { -pairs }: as correlações são sobretudo ruído
    }.
no-correlation =
    { COUNT($pairs) ->
        [one] O { -pairs } não tem
       *[other] Os { -pairs } não têm
    } correlação: ninguém respondeu aos dois itens, ou todos os que responderam deram a mesma resposta a um deles.
mixed-scales =
    Alguns itens são contínuos; por isso todas as correlações são correlações de Pearson.
    As dos itens ordenados ({ LIST($items) }) usam os escores de suas categorias.
design-ignored =
    Os erros padrão das correlações levam em conta pesos desiguais, mas não estratos e conglomerados.

constant-pair = Os itens { $first } e { $second } não têm correlação: entre as { $people } pessoas que responderam a ambos, todas responderam da mesma forma a um deles.
no-common-people = Os itens { $first } e { $second } não têm correlação: ninguém respondeu a ambos.
perfect-association = Os itens { $first } e { $second } estão perfeitamente associados: sua correlação está no limite e não tem variância.
uninformative-pair = As pessoas que responderam aos itens { $first } e { $second } não informam quase nada sobre a correlação entre eles: ela não tem variância.
apart-hint = Exclua os itens que ninguém respondeu junto com outros: --exclude "{ LIST($items, type: "units") }", ou retire-os da definição.
pair-hint = Exclua um dos dois itens.
constant-item =
    { $what ->
        [no-answer] o item { $item } não tem nenhuma resposta válida
       *[alike] todas as pessoas responderam da mesma forma ao item { $item }
    }: ele não tem correlação com outros itens.
constant-item-hint = Retire este item do instrumento: ele não distingue as pessoas.
too-few-items = uma correlação precisa de dois itens e há { INTEGER($n) }.
too-few-items-hint = Nomeie ao menos dois itens. De um só item, `itemwise describe` mostra as respostas.
too-few-items-left-hint = Mantenha menos itens constantes.
matrix-without-rows = a matriz não tem linhas.
matrix-name-twice = a matriz tem duas vezes o nome { $name }.
matrix-rows =
    a matriz não é quadrada: tem { INTEGER($names) } { $names ->
        [one] nome
       *[other] nomes
    } e { INTEGER($rows) } { $rows ->
        [one] linha
       *[other] linhas
    }.
matrix-row-length =
    a matriz não é quadrada: tem { INTEGER($names) } { $names ->
        [one] nome
       *[other] nomes
    } e { INTEGER($figures) } { $figures ->
        [one] número
       *[other] números
    } na linha { INTEGER($row) }.
matrix-means = a matriz tem { INTEGER($means) } médias para { INTEGER($names) } nomes.
matrix-variance = a matriz não tem variância positiva de { $name }.
matrix-beyond-one = a matriz tem uma correlação fora do intervalo de −1 a 1, a de { $first } com { $second }.
matrix-asymmetric = a matriz não é simétrica: { $first } com { $second } é { $one } de um lado e { $other } do outro.
matrix-hint = Ela tem uma linha e uma coluna por nome, na mesma ordem, e os mesmos números dos dois lados da diagonal.
matrix-people =
    uma matriz de { INTEGER($items) } { $items ->
        [one] item
       *[other] itens
    } precisa vir de { INTEGER($least) } pessoas ou mais, não de { $people }.
matrix-people-hint = Indique de quantas pessoas ela é: com menos, não tem inversa.
unknown-item = item desconhecido: { $item }.
unknown-item-hint = Mantenha constante um destes: { LIST($items, type: "or") }.
collinear = { LIST($items) } dependem uns dos outros: um decorre dos demais.
collinear-hint = Mantenha menos deles constantes.
partial-kendall = O tau de Kendall não é calculado com itens mantidos constantes.
partial-kendall-hint = Use correlações de Pearson ou de Spearman.
