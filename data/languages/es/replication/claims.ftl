percentage = { $figure } %
points = { $figure } puntos porcentuales
p-equal = p = { $figure }
p-small = p { P($probability) }

rounds-to = se redondea a { $value }
within = a { $tolerance } de { $value } como máximo
in-interval = dentro del intervalo publicado, de { $low } a { $high }
at-least = al menos { $value }
at-most = como máximo { $value }
above = superior a { $value }
below = inferior a { $value }
between = de { $low } a { $high }
significant = { $sign ->
        [positive] superior a 0 (p < { COEFFICIENT(0.05) })
        [negative] inferior a 0 (p < { COEFFICIENT(0.05) })
       *[either] distinto de 0 (p < { COEFFICIENT(0.05) })
    }
not-significant = no significativamente distinto de 0 (p ≥ { COEFFICIENT(0.05) })
statement-holds = el enunciado se cumple

part-not-computed = La parte “{ $part }” del análisis no se ejecutó.
undefined-figure = La cifra no está definida con estos datos.
result-failed = No se calculó: { $result }. { $problem }.
result-absent = No está en el análisis: { $result }.
result-absent-withheld = { result-absent } Estos ítems quedan excluidos de los modelos: { LIST($items) }.

bad-claims = { $file }: { $problems }.
bad-claims-hint = Corrija las afirmaciones; cada estadístico y cada regla tienen un “kind” y solo las entradas de ese tipo.
bad-population-hint = Necesita “about” y “byConstruction”: una lista de { $entries }.

claim-id-twice = “{ $id }” es también el id de claims[{ $first }]
claim-rule =
    “{ $rule }” necesita { $what ->
        [statement] un número, y el estadístico “{ $statistic }” es un enunciado: use “holds”
        [number] un enunciado, y el estadístico “{ $statistic }” es un número
       *[test] un estadístico con una prueba ({ LIST($tested) })
    }
rule-ends = va de { $low } a { $high }: ponga primero el extremo inferior
interval-of-prevalence = es propio solo de una prevalencia
interval-ends = debe empezar por su extremo inferior
