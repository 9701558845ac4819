-did-one = { $about ->
        [experiences] declaró
        [abilities] resolvió
       *[other] respondió sí a
    }
people-unweighted = { INTEGER($n) } { $n ->
        [one] persona
       *[other] personas
    }, sin ponderar.
people-frequencies = { INTEGER($n) } { $n ->
        [one] persona
       *[other] personas
    }, contadas con ponderaciones de frecuencia.
-effective = {" "}(tamaño muestral efectivo { INTEGER($effective) })
people-weighted = { INTEGER($n) } { $n ->
        [one] persona, ponderada
       *[other] personas, ponderadas
    } con ponderaciones muestrales{ -effective }.
people-weighted-alike = { INTEGER($n) } { $n ->
        [one] persona, ponderada
       *[other] personas, ponderadas
    }{ -effective }; { $levels ->
        [one] un solo grupo por { $grouping }
       *[other] los { INTEGER($levels) } grupos por { $grouping } tienen aproximadamente el mismo peso
    }.
people-weighted-within = { INTEGER($n) } { $n ->
        [one] persona, ponderada
       *[other] personas, ponderadas
    } dentro de { $levels ->
        [one] un solo grupo por { $grouping }
       *[other] cada uno de los { INTEGER($levels) } grupos por { $grouping }
    }{ -effective }.

people-figure = { $n ->
        [one] persona
       *[other] personas
    }
complete-figure = el { LEVEL($share) } respondió a todos los ítems

question = ¿Quién respondió y qué falta?
people = { INTEGER($n) } { $n ->
        [one] persona
       *[other] personas
    }.
people-by-level = { INTEGER($n) } personas, { $isRange ->
        [true] de { INTEGER($least) } a { INTEGER($most) }
       *[false] { INTEGER($most) }
    } en cada uno de los { INTEGER($levels) } grupos por { $grouping }.
none-missing = Todas las personas respondieron a todos los ítems.
complete = El { PERCENT($share) } respondió a todos los ítems.
complete-and-none = El { PERCENT($share) } respondió a todos los ítems; el { PERCENT($none) }, a ninguno.
most-missing = El ítem que falta con más frecuencia es { $item }: { PERCENT($share) }{ $isWeighted ->
        [true] {" "}(con ponderación; los demás porcentajes, sin ella)
       *[false] {""}
    }.

title = La encuesta
rows = { $isTable ->
        [true] La tabla
       *[false] El archivo
    } { $file } tiene { INTEGER($rows) } { $rows ->
        [one] fila
       *[other] filas
    }.
excluded = { $reason } ({ INTEGER($rows) })
excluded-rows = Filas excluidas: { LIST($reasons) }.
patterns = { $n ->
        [one] Hay 1 patrón de respuesta distinto
       *[other] Hay { INTEGER($n) } patrones de respuesta distintos
    }.
weighting-effect =
    El efecto de diseño debido solo a las ponderaciones es { DECIMAL($effect, digits: 2) }. Los números de personas no están ponderados.

groups-title = Grupos de encuestados
column-weighted-share = % ponderado
level-unknown = desconocido
missing-note = Los porcentajes de respuestas faltantes son promedios de los ítems.
few-people-note =
    No se muestran los porcentajes de respuestas faltantes de los niveles con menos de { INTEGER($least) } personas: { LIST($levels) }.

missing-title = Respuestas faltantes
missing-table-title = Respuestas faltantes por ítem
column-all-missing = Total de faltantes
of-all-people = Los porcentajes se refieren a todas las personas{ $isWeighted ->
        [true] , con ponderación
       *[false] {""}
    }.
incomplete = { INTEGER($n) } { $n ->
        [one] persona dejó
       *[other] personas dejaron
    } al menos un ítem sin responder.
incomplete-and-one = { INTEGER($n) } { $n ->
        [one] persona dejó
       *[other] personas dejaron
    } al menos un ítem sin responder; { INTEGER($one) } de ellas, solo uno.
missing-range =
    Por { $grouping }, falta del { PERCENT($low) } ({ $lowLevel }) al { PERCENT($high) } ({ $highLevel })
    de las respuestas.

shares-by-treatment = El porcentaje que { -did-one } { $measured } es del { LIST($shares) }.
share-complete = { PERCENT($share) } con las respuestas completas
share-known = { PERCENT($share) } con las respuestas conocidas
share-imputed = { PERCENT($share) } con las respuestas imputadas
share-shifted =
    Si las odds de sí de las respuestas faltantes fueran { WORD($odds) } veces las imputadas, sería del { PERCENT($share) }.

few-missing = Falta el { PERCENT($share) } de todas las respuestas.
not-tested = Muy pocas personas dejaron algún ítem sin responder como para comprobar si eso depende de las demás respuestas.
independent =
    No se halló que dejar un ítem sin responder dependa de las demás respuestas o de los grupos ({ INTEGER($tested) } { $tested ->
        [one] ítem comprobado
       *[other] ítems comprobados
    }).
depends-on-answers = { $n ->
    [0] No se halló que dejar un ítem sin responder dependa de las demás respuestas (comprobado en { INTEGER($tested) })
   *[other] Dejar un ítem sin responder depende de las demás respuestas en { COUNT($items) ->
        [0] los { INTEGER($tested) } ítems comprobados
       *[other] { INTEGER($n) } de { INTEGER($tested) } comprobados: { LIST($items, most: 6) }
    }
}.
largest-odds = La razón de odds por desviación estándar de la puntuación en los demás ítems es { DECIMAL($odds, digits: 2) } en { $item }, la más alejada de 1.
depends-on-groups = Las respuestas faltantes difieren también por { LIST($groups) }.
little-test = La prueba de Little { $isRejected ->
    [true] rechaza
   *[false] no rechaza
} que las respuestas falten completamente al azar, χ²({ INTEGER($df) }) = { DECIMAL($chiSquare, digits: 2) }, p { P($p) }.
alpha-of-answers = El alfa de todos los ítems es { COEFFICIENT($answered) } con todas las respuestas y { COEFFICIENT($complete) } con las completas.
factors-of-answers = { $isSame ->
    [true] Ambas dan el mismo número de factores
   *[false] Las respuestas completas dan { $listwise ->
        [one] un factor
       *[other] { WORD($listwise) } factores
    }; todas las respuestas, { WORD($all) }
}.
dependence-title = Respuestas faltantes y las demás respuestas
column-unanswered = Sin responder
column-differs-by = Difiere por
dependence-note =
    Razones de odds de dejar un ítem sin responder por desviación estándar de la media de las demás respuestas (cada ítem
    estandarizado), dados los grupos. No se comprueban los ítems que menos de diez personas dejaron sin responder.
