-step = { $step ->
        [configural] configural
        [thresholds] de limiares
        [loadings] de cargas
        [intercepts] de interceptos
        [scalar] escalar
        [strict] estrita
       *[means] de médias iguais
    }

step-not-converged = O ajuste não convergiu: após { INTEGER($iterations) } iterações, seu gradiente é { $gradient }.
step-not-identified = Os dados não identificam estes parâmetros: { LIST($parameters, most: 4) }.
step-diverges =
    Os dados não identificam a etapa: as estimativas de { LIST($parameters, most: 4) } divergem enquanto o ajuste quase não muda.
step-remedy = Junte o grupo a outro, ou exclua o grupo ou o item.
step-without-solution = A etapa { -step } não tem solução.

inadmissible = A solução da etapa { -step } é inadmissível: { $problems }.
inadmissible-groups =
    Nos outros { INTEGER($others) } grupos, a solução é admissível: junte { LIST($groups) } a outro grupo,
    ou { COUNT($groups) ->
        [one] exclua-o
       *[other] exclua-os
    }.
too-few-groups =
    { $levels ->
        [0] Nenhum nível
       *[other] Apenas um nível
    } de “{ $group }” pode entrar no modelo: não há o que comparar.
not-aligned-unsolved = Os grupos não são alinhados: a etapa configural não tem solução.
not-aligned-structure = Os grupos não são alinhados: o alinhamento requer que cada item tenha carga em exatamente um fator.
alignment-not-converged = O alinhamento não convergiu: suas médias e os parâmetros que ele aponta como diferentes não são confiáveis.

binary-thresholds =
    Itens com duas categorias de resposta têm um único limiar; por isso cargas iguais e limiares iguais não podem ser testados
    separadamente. Uma só etapa mantém ambos iguais.
binary-few-items =
    Com tão poucos itens por fator, essa etapa não pode ser testada sozinha; ela também mantém iguais as variâncias residuais.
three-categories =
    Itens com três categorias de resposta têm dois limiares, cuja igualdade não pode ser testada sozinha.
    Ela é testada junto com as cargas.
single-thresholds =
    { LIST($items) } { COUNT($items) ->
        [one] tem duas categorias de resposta e só é restringido na etapa de interceptos. Antes dessa etapa, sua
            carga, seu limiar e sua variância residual
       *[other] têm duas categorias de resposta e só são restringidos na etapa de interceptos. Antes dessa etapa, suas
            cargas, seus limiares e suas variâncias residuais
    } não são identificados conjuntamente.

few-anchors =
    Não se pode liberar mais nenhuma restrição de igualdade: cada fator precisa de ao menos { INTEGER($least) } itens
    com parâmetros iguais em todos os grupos.
spread-misfit = Nenhuma outra restrição de igualdade é violada significativamente: o desajuste se espalha por muitas.
-means-not-comparable = Diferenças nas médias latentes podem refletir diferenças no funcionamento dos itens.
configural-unsolved =
    A etapa configural não tem solução; por isso não se sabe se a etapa { -step } se sustenta. { -means-not-comparable }
configural-misfit = O modelo configural não se ajusta. { -means-not-comparable }
step-does-not-hold =
    A etapa { -step } não se sustenta, mesmo com algumas restrições de igualdade liberadas. { -means-not-comparable }

zero-cell =
    { $by } { $group }: { COUNT($pairs) ->
        [one] A tabela 2 × 2 do par { LIST($pairs, most: 6) } tem uma célula vazia. Ela foi fixada em { DECIMAL(0.5, digits: 1) },
       *[other] As tabelas 2 × 2 dos pares { LIST($pairs, most: 6) } têm células vazias. Cada uma foi fixada em { DECIMAL(0.5, digits: 1) },
    } com as margens mantidas.

categories-merged =
    Por { $by }, em alguns grupos ninguém escolheu certas respostas, que são unidas às vizinhas em todos os grupos:
    { LIST($items, type: "clauses", most: 6) }.
merged-item = { $item } ({ LIST($runs) })
merged-run = de “{ $first }” a “{ $last }”
group-not-converged = O modelo não convergiu neste grupo.
loading = a carga do item { $item } em { $factor }
group-not-identified = Os dados não identificam { LIST($parameters, most: 4) }.
group-diverges =
    Os dados não identificam { LIST($parameters, most: 4) }. { COUNT($parameters) ->
        [one] A estimativa diverge enquanto o ajuste quase não muda.
       *[other] As estimativas divergem enquanto o ajuste quase não muda.
    }
loading-diverges =
    Os dados não identificam { LIST($parameters, most: 4) }. { COUNT($parameters) ->
        [one] A estimativa diverge enquanto o ajuste quase não muda, como se o item medisse sem erro.
       *[other] As estimativas divergem enquanto o ajuste quase não muda, como se os itens medissem sem erro.
    }
empty-cells = { COUNT($cells) ->
        [one] Ninguém deu esta combinação de respostas: { LIST($cells, most: 4) }.
       *[other] Ninguém deu estas combinações de respostas: { LIST($cells, most: 4) }.
    }
cell = “{ $firstAnswer }” em { $firstItem } com “{ $secondAnswer }” em { $secondItem }
merge-group =
    { COUNT($items) ->
        [0] Junte o grupo a outro.
        [one] Junte o grupo a outro, ou exclua o item { LIST($items) }.
       *[other] Junte o grupo a outro, ou exclua os itens { LIST($items) }.
    }

few-people =
    { $n ->
        [0] Ninguém respondeu
        [one] Uma pessoa respondeu
       *[other] Apenas { INTEGER($n) } pessoas responderam
    } a { $isListwise ->
        [true] todos os itens
       *[false] { $n ->
            [0] nenhum dos itens
           *[other] algum dos itens
        }
    }; o mínimo é { INTEGER($least) }.
constant-items =
    { COUNT($items) ->
        [one] Todas as pessoas deram a mesma resposta ao item { LIST($items) }.
       *[other] Todas as pessoas deram a mesma resposta a cada um dos itens { LIST($items) }.
    }
unanswered-items =
    { COUNT($items) ->
        [one] Ninguém respondeu ao item { LIST($items) }.
       *[other] Ninguém respondeu aos itens { LIST($items) }.
    }
more-pairs =
    { $n ->
        [one] O mesmo vale para mais um par.
       *[other] O mesmo vale para mais { INTEGER($n) } pares.
    }
unused-category = Ninguém escolheu “{ $category }” no item { $item }, embora pessoas de outros grupos o tenham feito.

mixed-items = O modelo tem itens ordenados e itens contínuos.
mixed-items-hint = Declare todos os seus itens como ordinais, ou todos como contínuos, ou teste um modelo para cada tipo.
not-one-grouping = A tabela tem { INTEGER($n) } agrupamentos, e não um.
not-one-grouping-hint = Mantenha o agrupamento cujos níveis devem ser redistribuídos.
