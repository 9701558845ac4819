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
