-did-one = { $about ->
        [experiences] declaró
        [abilities] resolvió
       *[other] respondió sí a
    }
share-interval = { $isFew ->
        [true] ({ PERCENT($share) })
       *[false] { PERCENT($share) }
    } { INTERVAL($low, $high, as: "decimal", digits: 1) }
share-alone = { $isFew ->
        [true] ({ PERCENT($share) })
       *[false] { PERCENT($share) }
    }

answer = El { $share } { -did-one } { $measured }.
answer-bounds =
    El { $share } { -did-one } { $measured }; de { PERCENT($low) } a { PERCENT($high) },
    según cuáles fueran las respuestas faltantes.
answer-each = Los porcentajes de { INTEGER($items) } ítems van de { $low } ({ $lowItem }) a { $high } ({ $highItem }).
question-any = { $about ->
        [experiences] ¿Cuántas personas declararon alguno?
        [abilities] ¿Cuántas personas resolvieron alguno?
       *[other] ¿Cuántas personas respondieron sí a alguno?
    }
question-this = { $about ->
        [experiences] ¿Cuántas personas lo declararon?
        [abilities] ¿Cuántas personas lo resolvieron?
       *[other] ¿Cuántas personas respondieron sí?
    }
question-each = { $about ->
        [experiences] ¿Cuántas personas declararon cada ítem?
        [abilities] ¿Cuántas personas resolvieron cada ítem?
       *[other] ¿Cuántas personas respondieron sí a cada ítem?
    }

question-groups = ¿Difieren los grupos?
question-groups-in = ¿Difieren los grupos en { $measured }?
highest = El más alto{ $isOfShown ->
        [true] {" "}de los mostrados
       *[false] {""}
    }: { $level }, { $share }, posición { INTEGER($rank) }.
highest-ranks = El más alto{ $isOfShown ->
        [true] {" "}de los mostrados
       *[false] {""}
    }: { $level }, { $share }, posición de { INTEGER($low) } a { INTEGER($high) }.
no-rank-certain = Ninguna posición por { $grouping } es segura.
every-rank-certain = Por { $grouping }, cada nivel tiene una única posición posible.
ranks-certain = { $certain ->
        [one] 1 de { INTEGER($levels) } posiciones por { $grouping } es segura.
       *[other] { INTEGER($certain) } de { INTEGER($levels) } posiciones por { $grouping } son seguras.
    }
pairs-that-differ = Pares que difieren (p ajustado por Holm < { COEFFICIENT($level, digits: 2) }): { LIST($pairs) }.
pairs-by = { INTEGER($differing) } de { INTEGER($pairs) } por { $grouping }
no-pairs-by = ninguno por { LIST($groupings, type: "or") }

differ-by = { COUNT($some) ->
        [0] No por { LIST($none, type: "or") }
       *[other] Por { LIST($some) }{ COUNT($none) ->
            [0] {""}
           *[other] , no por { LIST($none, type: "or") }
        }
    }
highest-in-short = El más alto{ $isOfShown ->
        [true] {" "}de los mostrados
       *[false] {""}
    }: { $level }, { $share }.
all-levels = Por { $grouping }: { LIST($levels) }.
level-share = { $level } { $share }
groups-todo = { $isRanked ->
        [true] Presente los porcentajes con sus intervalos
       *[false] No establezca un orden entre los grupos{ $grouping ->
            [none] {""}
           *[other] {" "}por { $grouping }
        }
    }

any-rank =
    Por { $grouping }, { $levels ->
        [2] cualquiera de los dos niveles
       *[other] cualquiera de los { INTEGER($levels) } niveles
    } podría tener la posición 1 o la posición { INTEGER($levels) }.
end-ranks = Por { $grouping }, { $first } { $isFirstCertain ->
        [true] tiene
       *[false] podría tener
    } la posición 1 y { $last } { $isLastCertain ->
        [true] tiene
       *[false] podría tener
    } la posición { INTEGER($levels) }.
either-level = { LIST($levels, type: "or") }
one-of-levels = cualquiera de { INTEGER($n) } niveles
joint-confidence = Estas posiciones posibles valen conjuntamente con una confianza del { LEVEL($confidence) } ({ LINK("table-prevalence-by-group") }).

column-measured = { $about ->
        [experiences] Declarado
        [abilities] Resuelto
       *[other] Afirmativo
    }
shares-title = Porcentaje que { -did-one } cada ítem y conjunto de ítems
shares-weighted = Los porcentajes están ponderados.
same-people = De { INTEGER($n) } personas.
context-note =
    Última vez { $context }: sí únicamente si la última vez fue solo en ese contexto; cualquier otra respuesta cuenta como no.
all-shares-title = Porcentaje que { -did-one } cada ítem y conjunto de ítems, en cada contexto y grupo
treatments-title = Porcentajes según el tratamiento de las respuestas faltantes
column-imputed-odds = Imputadas, odds de sí × { $odds }
column-known-biased = Respuestas conocidas (sesgo al alza en conjuntos)

by-group-title = { $measured }, por grupo
rank-range = de { INTEGER($low) } a { INTEGER($high) }

differences-title = Diferencias entre grupos en el porcentaje que { -did-one } { $measured }
column-pairs = Pares que difieren
column-largest = Diferencia mayor
column-size = Tamaño en puntos porcentuales [intervalo conjunto del 95 %]
column-pairs-treatment = Pares, { $treatment }
differing = { INTEGER($differing) } de { INTEGER($pairs) }
levels = { LIST($levels) }
points = { DECIMAL($points, digits: 1) } puntos
points-interval = { DECIMAL($points, digits: 1) } puntos { INTERVAL($low, $high, as: "decimal", digits: 1) }
adjusted-note =
    Los valores p (Holm) y los intervalos (Bonferroni; Benjamini y Yekutieli, 2005) se ajustan para todos los pares de una agrupación.
hidden-note = Se excluyen los pares con una cifra oculta: { LIST($pairs) }.
hidden-by = { INTEGER($n) } por { $grouping }

groups-title = Porcentaje que { -did-one } { $measured }, por { $grouping }
extremes = Los porcentajes van de { $low } a { $high }.
extremes-alike = Todos los porcentajes son { $share }.
extreme = { PERCENT($share) } ({ LIST($names) })
dots-description = Porcentajes estimados con sus intervalos del 95 %.

levels-title = Porcentaje que { -did-one } cada ítem, por { LIST($groupings) }
levels-description = Una fila por ítem o conjunto; los puntos con intervalos del 95 % son los niveles de { LIST($groupings) }.
dot-name = { $level }: { $measured }
widest-gap =
    La mayor distancia en un ítem: { $item } por { $grouping }, de { PERCENT($low) } ({ $lowLevel })
    a { PERCENT($high) } ({ $highLevel }).

heat-title = Porcentaje que { -did-one } cada ítem, por { $grouping } (%)
heat-see = El porcentaje mayor es del { $share } ({ $level }, { $item }).
heat-description = Las filas son los niveles de { $grouping }; las columnas, los ítems. Las celdas más oscuras tienen porcentajes mayores.

slopes-title = { $measured }, por { $along } y { $across }
slopes-description = Una línea por nivel de { $across } a lo largo de { $along }, con intervalos del 95 %.
slopes-see = De { $first } a { $last }: { LIST($ranges) }.
slope = { $level }, de { PERCENT($from) } a { PERCENT($to) }
