percentage = { $figure } %
points = { $figure } points de pourcentage
p-equal = p = { $figure }
p-small = p { P($probability) }

rounds-to = s’arrondit à { $value }
within = à { $tolerance } près de { $value }
in-interval = dans l’intervalle publié, de { $low } à { $high }
at-least = au moins { $value }
at-most = au plus { $value }
above = supérieur à { $value }
below = inférieur à { $value }
between = de { $low } à { $high }
significant = { $sign ->
        [positive] supérieur à 0 (p < { COEFFICIENT(0.05) })
        [negative] inférieur à 0 (p < { COEFFICIENT(0.05) })
       *[either] différent de 0 (p < { COEFFICIENT(0.05) })
    }
not-significant = pas significativement différent de 0 (p ≥ { COEFFICIENT(0.05) })
statement-holds = l’énoncé se vérifie

part-not-computed = La partie « { $part } » de l’analyse n’a pas été exécutée.
undefined-figure = Le chiffre n’est pas défini pour ces données.
result-failed = Non calculé : { $result }. { $problem }.
result-absent = Absent de l’analyse : { $result }.
result-absent-withheld = { result-absent } Ces items sont omis des modèles : { LIST($items) }.

bad-claims = { $file } : { $problems }.
bad-claims-hint = Corriger les affirmations ; chaque statistique et chaque règle ont un « kind » et les seules entrées de ce type.
bad-population-hint = Il faut « about » et « byConstruction » : une liste de { $entries }.

claim-id-twice = « { $id } » est aussi l’id de claims[{ $first }]
claim-rule =
    « { $rule } » demande { $what ->
        [statement] un nombre, et la statistique « { $statistic } » est un énoncé : utiliser « holds »
        [number] un énoncé, et la statistique « { $statistic } » est un nombre
       *[test] une statistique ayant un test ({ LIST($tested) })
    }
rule-ends = va de { $low } à { $high } : mettre la borne inférieure en premier
interval-of-prevalence = n’appartient qu’à une prévalence
interval-ends = doit commencer par sa borne inférieure
