functioning-question = Que itens funcionam de maneira diferente?
functioning-by =
    Por { $group }: { $items ->
        [0] nenhum item pôde ser comparado
       *[other] { $different ->
            [0] não se constatou diferença em nenhum de { INTEGER($items) }
           *[other] { LIST($ids) } ({ INTEGER($different) } de { INTEGER($items) })
        }
    }{ $open ->
        [0] {""}
       *[other] ; há poucas respostas para decidir sobre { INTEGER($open) }
    }{ $isMisfit ->
        [true] ; provisório, porque o modelo configural não se ajusta
       *[false] {""}
    }.
functioning-title = Itens comparados entre grupos
found-title = Itens por { $group }
column-largest-shift = Maior deslocamento, logits
not-compared = não comparado
found-note =
    Deslocamento: quanto as respostas de um grupo são mais altas ou mais baixas que as dos demais com o mesmo nível do traço.
    Até ±{ DECIMAL($band, digits: 2) } é desprezível.

item-verdict =
    { $verdict ->
        [alike] nenhuma diferença constatada
        [negligible] difere menos que o ponto de corte
        [different] difere; não está decidido se mais que o ponto de corte
        [present] difere mais que o ponto de corte
       *[undecided] nenhuma diferença constatada, mas ao menos um grupo tem poucas respostas
    }
verdict-with-reason = { item-verdict }. { $reason }
items-title = Itens por { $group }: constatações e testes globais
column-found = Constatação
column-differs-in = Difere em
column-anchor = Âncora
column-likelihood-ratio = Razão de veross., { chi-squared }
column-uniform = Mudança no { r-squared }, uniforme
column-non-uniform = Mudança no { r-squared }, não uniforme
column-both = Mudança no { r-squared }, ambas
column-both-holm = { p-holm } ({ r-squared })
column-size = Efeito ({ r-squared })
column-delta-holm = { p-holm } (delta)
column-class = Classe ETS

shifts-title = Deslocamentos dos itens por { $group }, cada grupo em relação aos demais
column-shift = Deslocam., logits
column-shift-share = Deslocamento, proporção do escore máximo do item
column-share-low = 95% inf. (proporção)
column-share-high = 95% sup. (proporção)
column-p = { p-value } (desloc. = 0)
column-fdr = { p-value } ajustado (taxa de falsas descobertas)
column-shrunken = Deslocamento contraído, logits
column-probability = Probabilidade de um deslocamento mais que desprezível
column-observed = Proporção observada
column-implied = Proporção implicada pelo modelo, itens iguais

chart-title = Deslocamentos dos itens por { $group } com o mesmo nível do traço
pair-title = { $first } em relação a { $second }
see-largest =
    O maior deslocamento é o do item { $item } em { $level }: { DECIMAL($size, digits: 2) } logits { $isHigher ->
        [true] mais alto
       *[false] mais baixo
    }.
see-beyond =
    Outros deslocamentos maiores que esse não são significativos (ajuste de Holm).
see-none = Nenhum dos grupos mostrados difere.
description =
    Quanto as respostas de cada grupo são mais altas ou mais baixas que as dos demais com o mesmo nível do traço, em logits com intervalos de 95%.
not-drawn = Excluídos: grupos com menos de { INTEGER($least) } respostas na categoria mais alta.
axis-shift = ← mais baixo · { column-shift } · mais alto →
band =
    Faixa cinza: deslocamentos desprezíveis (até ±{ DECIMAL($band, digits: 2) }).
shift-interval = { DECIMAL($shift, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
found =
    { $differs ->
        [true] Diferença constatada
       *[false] Diferença não constatada
    }
tip-shift = Deslocamento [95%], logits

method-anchors =
    Os itens que diferem são liberados um a um, cada um em um grupo, desde que ao menos metade dos itens de um grupo continue como âncora { $kopf }.
method-negligible =
    Um deslocamento é mais que desprezível se excede ±{ DECIMAL($band, digits: 2) } logits { $zieky }
    com probabilidade de ao menos { COEFFICIENT(0.95) }.
    Seu erro padrão deve ser de no máximo { COEFFICIENT(0.25) }, ou sua diferença de 0 significativa (Holm).
method-prior = A distribuição a priori dos deslocamentos é uma Cauchy centrada em 0, com uma meia-Cauchy como distribuição a priori de sua escala { $gelman }.
method-comparable =
    Os grupos são comparáveis se todos os deslocamentos estão dentro de ±{ DECIMAL(0.6, digits: 2) } logits (intervalos de 90%).
    São também comparáveis se os deslocamentos mudam cada média em menos de { DECIMAL(0.1, digits: 2) } DP (intervalos de 90%) e deixam todos os postos dentro de seus intervalos { $robitzsch }.
method-linked = As diferenças podem ser levadas em conta se os demais itens ligam todos os grupos.
method-size =
    Mudanças no { r-squared } de { COEFFICIENT($moderate, digits: 3) } ou mais são moderadas,
    e de { COEFFICIENT($large, digits: 3) } ou mais, grandes { $jodoin }.
method-odds = Para dois grupos, calcularam-se também razões de chances de Mantel-Haenszel.
