percentage = { $figure }%
points = { $figure } pontos percentuais
p-equal = p = { $figure }
p-small = p { P($probability) }

rounds-to = arredonda para { $value }
within = a no máximo { $tolerance } de { $value }
in-interval = dentro do intervalo publicado, { $low } a { $high }
at-least = ao menos { $value }
at-most = no máximo { $value }
above = acima de { $value }
below = abaixo de { $value }
between = de { $low } a { $high }
significant = { $sign ->
        [positive] acima de 0 (p < { COEFFICIENT(0.05) })
        [negative] abaixo de 0 (p < { COEFFICIENT(0.05) })
       *[either] diferente de 0 (p < { COEFFICIENT(0.05) })
    }
not-significant = não significativamente diferente de 0 (p ≥ { COEFFICIENT(0.05) })
statement-holds = a afirmação se verifica

part-not-computed = A parte da análise “{ $part }” não foi executada.
undefined-figure = O número não está definido para estes dados.
result-failed = Não calculado: { $result }. { $problem }.
result-absent = Não está na análise: { $result }.
result-absent-withheld = { result-absent } Estes itens são excluídos dos modelos: { LIST($items) }.

bad-claims = { $file }: { $problems }.
bad-claims-hint = Corrija as afirmações; cada estatística e cada regra têm um “kind” e só as entradas desse tipo.
bad-population-hint = São necessários “about” e “byConstruction”: uma lista de { $entries }.

claim-id-twice = “{ $id }” também é o id de claims[{ $first }]
claim-rule =
    “{ $rule }” precisa de { $what ->
        [statement] um número, e a estatística “{ $statistic }” é um enunciado: use “holds”
        [number] um enunciado, e a estatística “{ $statistic }” é um número
       *[test] uma estatística com um teste ({ LIST($tested) })
    }
rule-ends = vai de { $low } a { $high }: ponha primeiro o extremo inferior
interval-of-prevalence = pertence só a uma prevalência
interval-ends = deve começar por seu extremo inferior
