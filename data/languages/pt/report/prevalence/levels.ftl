share-interval = { $isFew ->
        [true] ({ PERCENT($share) })
       *[false] { PERCENT($share) }
    } { INTERVAL($low, $high, as: "decimal", digits: 1) }
share-alone = { $isFew ->
        [true] ({ PERCENT($share) })
       *[false] { PERCENT($share) }
    }

answer = { $share } { -did } { $measured }.
answer-bounds =
    { $share } { -did } { $measured }; { PERCENT($low) } a { PERCENT($high) },
    dependendo das respostas ausentes.
answer-each = As porcentagens de { INTEGER($items) } itens vão de { $low } ({ $lowItem }) a { $high } ({ $highItem }).
question-any = { $about ->
    [experiences] Quantas pessoas relataram algum?
    [abilities] Quantas pessoas resolveram algum?
   *[other] Quantas pessoas responderam sim a algum?
}
question-this = { $about ->
    [experiences] Quantas pessoas relataram isto?
    [abilities] Quantas pessoas resolveram isto?
   *[other] Quantas pessoas responderam sim a isto?
}
question-each = { $about ->
    [experiences] Quantas pessoas relataram cada item?
    [abilities] Quantas pessoas resolveram cada item?
   *[other] Quantas pessoas responderam sim a cada item?
}

question-groups = Os grupos diferem?
question-groups-in = Os grupos diferem em { $measured }?
highest = Maior porcentagem{ $isOfShown ->
        [true] {" "}entre os grupos mostrados
       *[false] {""}
    }: { $level }, { $share }, posto { INTEGER($rank) }.
highest-ranks = Maior porcentagem{ $isOfShown ->
        [true] {" "}entre os grupos mostrados
       *[false] {""}
    }: { $level }, { $share }, posto { INTEGER($low) } a { INTEGER($high) }.
no-rank-certain = Nenhum posto por { $grouping } é certo.
every-rank-certain = Cada { $grouping } tem um único posto possível.
ranks-certain = { $certain ->
        [one] { INTEGER($certain) } de { INTEGER($levels) } postos por { $grouping } é certo.
       *[other] { INTEGER($certain) } de { INTEGER($levels) } postos por { $grouping } são certos.
    }
pairs-that-differ = Pares que diferem (p ajustado por Holm < { COEFFICIENT($level, digits: 2) }): { LIST($pairs) }.
pairs-by = { INTEGER($differing) } de { INTEGER($pairs) } por { $grouping }
no-pairs-by = nenhum por { LIST($groupings, type: "or") }

differ-by = { COUNT($some) ->
        [0] Não por { LIST($none, type: "or") }
       *[other] Por { LIST($some) }{ COUNT($none) ->
            [0] {""}
           *[other] , não por { LIST($none, type: "or") }
        }
    }
highest-in-short = Maior porcentagem{ $isOfShown ->
        [true] {" "}entre os grupos mostrados
       *[false] {""}
    }: { $level }, { $share }.
all-levels = Por { $grouping }: { LIST($levels) }.
level-share = { $level } { $share }
groups-todo = { $isRanked ->
        [true] Relatar as porcentagens com seus intervalos
       *[false] Não ordenar os grupos{ $grouping ->
            [none] {""}
           *[other] {" "}por { $grouping }
        }
    }

any-rank =
    Por { $grouping }, { $levels ->
        [2] qualquer um dos dois níveis
       *[other] qualquer um dos { INTEGER($levels) } níveis
    } poderia ter o posto 1 ou o posto { INTEGER($levels) }.
end-ranks = Por { $grouping }, { $first } { $isFirstCertain ->
        [true] tem
       *[false] poderia ter
    } o posto 1 e { $last } { $isLastCertain ->
        [true] tem
       *[false] poderia ter
    } o posto { INTEGER($levels) }.
either-level = { LIST($levels, type: "or") }
one-of-levels = qualquer um de { INTEGER($n) } níveis
joint-confidence = Esses postos possíveis valem conjuntamente com confiança de { LEVEL($confidence) } ({ LINK("table-prevalence-by-group") }).

column-measured = { $about ->
        [experiences] Relatado
        [abilities] Resolvido
       *[other] Resposta sim
    }
shares-title = Porcentagem de pessoas que { -did } cada item e conjunto de itens
shares-weighted = As porcentagens são ponderadas.
same-people = De { INTEGER($n) } pessoas.
context-note =
    Pela última vez { $context }: sim apenas se a última vez foi somente nesse contexto; qualquer outra resposta conta como não.
all-shares-title = Porcentagem de pessoas que { -did } cada item e conjunto de itens, em cada contexto e grupo
treatments-title = Porcentagens segundo o tratamento das respostas ausentes
column-imputed-odds = Imputado, chances de sim × { $odds }
column-known-biased = Respostas conhecidas (viés para cima nos conjuntos)

by-group-title = { $measured }, por grupo
rank-range = { INTEGER($low) } a { INTEGER($high) }

differences-title = Diferenças entre grupos na porcentagem de pessoas que { -did } { $measured }
column-pairs = Pares que diferem
column-largest = Maior diferença
column-size = Tamanho em pontos percentuais [intervalo conjunto de 95%]
column-pairs-treatment = Pares, { $treatment }
differing = { INTEGER($differing) } de { INTEGER($pairs) }
levels = { LIST($levels) }
points = { DECIMAL($points, digits: 1) } { $points ->
    [one] ponto
   *[other] pontos
}
points-interval = { DECIMAL($points, digits: 1) } { $points ->
    [one] ponto
   *[other] pontos
} { INTERVAL($low, $high, as: "decimal", digits: 1) }
adjusted-note =
    Os valores de p (Holm) e os intervalos (Bonferroni; Benjamini e Yekutieli, 2005) são ajustados para todos os pares de um agrupamento.
hidden-note = Ficam de fora os pares com um número oculto: { LIST($pairs) }.
hidden-by = { INTEGER($n) } por { $grouping }

groups-title = Porcentagem de pessoas que { -did } { $measured }, por { $grouping }
extremes = As porcentagens vão de { $low } a { $high }.
extremes-alike = Todas as porcentagens são { $share }.
extreme = { PERCENT($share) } ({ LIST($names) })
dots-description = Porcentagens estimadas com seus intervalos de 95%.

levels-title = Porcentagem de pessoas que { -did } cada item, por { LIST($groupings) }
levels-description = Uma linha por item ou conjunto; os pontos com intervalos de 95% são os níveis de { LIST($groupings) }.
dot-name = { $level }: { $measured }
widest-gap =
    Maior distância em um item: { $item } por { $grouping }, { PERCENT($low) } ({ $lowLevel })
    a { PERCENT($high) } ({ $highLevel }).

heat-title = Porcentagem de pessoas que { -did } cada item, por { $grouping } (%)
heat-see = A maior porcentagem é { $share } ({ $level }, { $item }).
heat-description = As linhas são os níveis de { $grouping }, as colunas, os itens; células mais escuras têm porcentagens maiores.

slopes-title = { $measured }, por { $along } e { $across }
slopes-description = Uma linha por nível de { $across } ao longo de { $along }, com intervalos de 95%.
slopes-see = De { $first } a { $last }: { LIST($ranges) }.
slope = { $level } { PERCENT($from) } a { PERCENT($to) }
