question = ¿Se reproducen los hallazgos publicados?
todo = { $code ->
        [untested] Compruébelas con otros datos
        [all] Cítelas como reproducidas
       *[some] Indique cuáles no se reproducen
    }
summary-question = Afirmaciones publicadas
title = Afirmaciones publicadas
built-title = Hallazgos que se incorporaron a estos datos al simularlos ({ $file })
untested-title = Afirmaciones que no pueden comprobarse

reproduced =
    { $testable ->
        [0] Ninguna afirmación publicada puede comprobarse con estos datos.
        [one] { $reproduced ->
            [0] La única afirmación comprobable no se reproduce.
           *[other] Se reproduce { INTEGER($reproduced) } de { INTEGER($testable) } afirmación comprobable.
        }
       *[other] { $reproduced ->
            [0] No se reproduce ninguna
            [one] Se reproduce 1
           *[other] Se reproducen { INTEGER($reproduced) }
        } de las { INTEGER($testable) } afirmaciones comprobables.
    }
not-reproduced = No reproducidas: { $claims }.
built-in =
    { $n ->
        [one] 1 afirmación está incorporada
       *[other] { INTEGER($n) } afirmaciones están incorporadas
    } en estos datos simulados.
not-met = { $n ->
        [one] 1 de ellas no se cumple
       *[other] { INTEGER($n) } de ellas no se cumplen
    } en los datos.
untested = { $n ->
        [one] 1 afirmación no puede comprobarse.
       *[other] { INTEGER($n) } afirmaciones no pueden comprobarse.
    }
quoted-claim = “{ $claim }”
share-reproduced =
    { $testable ->
        [0] Ninguna comprobable
       *[other] { INTEGER($reproduced) } de { INTEGER($testable) } reproducidas
    }

built-item =
    { INTEGER($n) } { $n ->
        [one] afirmación
       *[other] afirmaciones
    }: { $how }
untested-item =
    { INTEGER($n) } { $n ->
        [one] afirmación
       *[other] afirmaciones
    }: { $reason } ({ LIST($ids) })
claim-place = la afirmación { $id }

chart-title = Porcentajes publicados y porcentajes en estos datos
see =
    { $reproduced ->
        [0] No se reproduce ninguno
        [one] Se reproduce 1
       *[other] Se reproducen { INTEGER($reproduced) }
    } de { INTEGER($n) } { $n ->
        [one] porcentaje
       *[other] porcentajes
    }; las diferencias con los publicados son de { DECIMAL($mean, digits: 1) } puntos porcentuales en promedio y de { DECIMAL($most, digits: 1) } como máximo.
description =
    Cada punto es una afirmación: el porcentaje publicado en el eje horizontal, el de estos datos en el eje vertical.
key = Punto: una afirmación. Línea discontinua: ambos porcentajes coinciden.
published-percent = Porcentaje publicado
computed-percent = Porcentaje en estos datos

testable-title = Afirmaciones publicadas que pueden comprobarse
unmet-title = Afirmaciones incorporadas en los datos que no se cumplen en ellos
all-title = Todas las afirmaciones publicadas
column-id = ID
column-published = Publicado
column-published-or-rule = Cifra o regla publicada
column-these-data = Estos datos
column-denominator = Denominador del porcentaje publicado
column-interval-these-data = Intervalo del 95 %, estos datos
column-rule = Se considera reproducida si
verdict = { $verdict ->
        [reproduced] reproducida
        [not-reproduced] no reproducida
        [by-construction] por construcción
       *[cannot-be-tested] no puede comprobarse
    }
construction-not-met = por construcción, no se cumple
figure-with-p = { $figure }, p { P($probability) }
figure-with-interval = { $figure } { $interval }
source-note = Fuente: { $source }.
