question = { $kind ->
        [occasion] ¿Son estables las puntuaciones en el tiempo?
       *[rater] ¿Coinciden los evaluadores?
    }
title = { $kind ->
        [occasion] Acuerdo a lo largo del tiempo
       *[rater] Acuerdo entre evaluadores
    }
appendix-title = Acuerdo: todos los coeficientes, límites de acuerdo

one-scale = { $form } es { $low }; el punto de corte es { COEFFICIENT($cutOff) }.
scales-range = { $form } va de { $low } a { $high }; el punto de corte es { COEFFICIENT($cutOff) }.
of-scale = { COEFFICIENT($estimate) }{ $interval ->
        [none] {""}
       *[other] {" "}{ $interval }
    } en { $scale }

compared =
    Se comparan { $kind ->
        [occasion] las respuestas en { $n ->
            [one] una ocasión
           *[other] { WORD($n) } ocasiones
        }
       *[rater] las respuestas de { $n ->
            [one] un evaluador
           *[other] { WORD($n) } evaluadores
        }
    }{ $label ->
        [none] {""}
       *[other] {" "}(“{ $label }”)
    }.
complete-people = { $n ->
        [one] Como máximo 1 persona tiene respuestas completas en alguna escala de todas las ocasiones o todos los evaluadores.
       *[other] { INTEGER($n) } personas tienen respuestas completas en alguna escala de todas las ocasiones o todos los evaluadores.
    }
only-once = { $n ->
        [one] 1 persona tiene respuestas de una sola ocasión o un solo evaluador y no se incluye.
       *[other] { INTEGER($n) } personas tienen respuestas de una sola ocasión o un solo evaluador y no se incluyen.
    }
important-change =
    Que el cambio mínimo detectable sea lo bastante pequeño depende del cambio mínimo importante, que estos datos no muestran.
hidden = Se ocultan las cifras en las que tan pocas personas cambiaron o mantuvieron una respuesta que se las podría identificar.

several-scales = escalas

method-title = Acuerdo
method-scales =
    El acuerdo de las puntuaciones de las escalas se estimó con correlaciones intraclase, entre las personas con respuestas completas de todas las ocasiones o todos los evaluadores;
    el diseño requiere { $form } { $mcgraw }.
method-intervals =
    Sus intervalos usan errores estándar linealizados y no suponen puntuaciones con distribución normal; el punto de corte es { COEFFICIENT(0.7) } { $prinsen }.
method-limits = Los límites de acuerdo siguen a Bland y Altman { $bland } y suponen diferencias con distribución normal.
method-items =
    El acuerdo en los ítems se estimó con { LIST($coefficients) }.
    { krippendorff-alpha } utiliza también a las personas con respuestas faltantes.
coefficient-with-source = { $name } { $source }

chart-title = Diferencias entre puntuaciones según su media: { $scale }
see = { $isLower ->
        [true] La segunda puntuación es en promedio { DECIMAL($bias, digits: 2) } más baja;
       *[false] La segunda puntuación es en promedio { DECIMAL($bias, digits: 2) } más alta;
    } se espera que el 95 % de las diferencias esté entre { DECIMAL($lower, digits: 2) } y { DECIMAL($upper, digits: 2) }.
description =
    Personas según la media y la diferencia de sus dos puntuaciones, el sesgo ({ $bias }) y los límites de acuerdo.
key =
    Rectángulo: personas, de color más intenso cuantas más hay; se omiten los grupos de pocas personas.
    Línea continua: sesgo. Líneas discontinuas: límites de acuerdo.
half-open-range = de { $low } a menos de { $high }
axis-difference = Segunda menos primera
axis-mean = Media de las dos

scales-title = Acuerdo de las puntuaciones de las escalas
forms-title = Correlaciones intraclase
limits-title = Límites de acuerdo
items-title = Acuerdo por ítem
with-interval-head = { $name } [IC del 95 %]
with-interval = { $estimate } [{ $low };{"\u00A0"}{ $high }]
column-enough = { COEFFICIENT(0.7) } o más
use-verdict = { $verdict ->
        [adequate] sí
        [inadequate] no
       *[undecided] sin decidir
    }
column-group-change = Cambio mínimo detectable, media del grupo
column-form = Forma
column-f-low = Según F: inferior 95 %
column-compared = Comparado
compared-pair = { $second } menos { $first }
column-slope = Pendiente, diferencia sobre media
error-note =
    { standard-error-of-measurement }: error estándar de medida en puntos de la puntuación, incluidas las diferencias sistemáticas entre ocasiones o evaluadores.
    { smallest-detectable-change }: 1,96 √2 { standard-error-of-measurement }.
forms-note =
    Para una sola valoración (1) y para la media de todas (k). { icc-one-way }: evaluadores distintos para cada persona; A: acuerdo absoluto.
    C: consistencia, que no tiene en cuenta las diferencias sistemáticas entre ocasiones o evaluadores.
