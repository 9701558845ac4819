-did = { $about ->
        [experiences] declararon
        [abilities] resolvieron
       *[other] respondieron sí a
    }
-did-one = { $about ->
        [experiences] declaró
        [abilities] resolvió
       *[other] respondió sí a
    }

different-items = Ítems distintos { -done }
number-title = Número de ítems distintos { -done }
column-different-items = Ítems distintos
number-key = Barra: porcentaje. Línea: su intervalo del 95 %.
number-description =
    Una barra por cada número de ítems distintos a partir de uno, con su intervalo del 95 %, como porcentaje de las personas que respondieron a todos los ítems.
share-one = el { PERCENT($share) } { -did-one } exactamente uno
share-all = el { PERCENT($share) } los { WORD($number) }
share-number = el { PERCENT($share) } { WORD($number) }
share-or-more = el { PERCENT($share) } { INTEGER($number) } o más
number-see = De las { INTEGER($n) } personas que respondieron a todos los ítems: { LIST($shares) }.
share-interval = { PERCENT($share) } { INTERVAL($low, $high, as: "percent") }

mean-number = { $n ->
        [one] La persona{ $isComplete ->
            [true] {" "}que respondió a todos los ítems
           *[false] {""}
        } { -did-one }
       *[other] Las { INTEGER($n) } personas{ $isComplete ->
            [true] {" "}que respondieron a todos los ítems
           *[false] {""}
        } { -did }
    } { DECIMAL($mean, digits: 2) } ítems distintos en promedio{ $se ->
        [none] {""}
       *[other] {" "}({ standard-error } { DECIMAL($se, digits: 2) })
    }.
mean-bounds =
    Las personas { -did } { DECIMAL($mean, digits: 2) } ítems distintos en promedio, con imputación de las respuestas faltantes;
    de { DECIMAL($low, digits: 2) } a { DECIMAL($high, digits: 2) } según cuáles fueran estas.

question = ¿Cuántos ítems distintos, y cuáles se dan juntos?
several = El { PERCENT($share) } de { INTEGER($n) } casos completos { -did-one } dos o más ítems.

-occur = { $about ->
        [experiences] se declaran
        [abilities] se resuelven
       *[other] reciben un sí
    }
-occurs = { $about ->
        [experiences] se declara
        [abilities] se resuelve
       *[other] recibe un sí
    }
all-pairs-above = { $n ->
        [one] Los ítems del par { -occur }
       *[other] Los ítems de los { INTEGER($n) } pares { -occur }
    } conjuntamente más a menudo de lo esperado si fueran independientes (intervalos conjuntos del 95 %).
pairs-above = { $above ->
        [0] { $n ->
            [one] Ningún par { -occurs }
           *[other] Ninguno de los { INTEGER($n) } pares { -occurs }
        }
        [one] 1 de { INTEGER($n) } pares { -occurs }
       *[other] { INTEGER($above) } de { INTEGER($n) } pares { -occur }
    } conjuntamente más a menudo de lo esperado si los ítems fueran independientes (intervalos conjuntos del 95 %).
highest-ratio = La razón más alta es la de { $first } con { $second }: { DECIMAL($ratio, digits: 1) } veces el porcentaje esperado.
highest-ratio-interval =
    La razón más alta es la de { $first } con { $second }: { DECIMAL($ratio, digits: 1) }
    { INTERVAL($low, $high, as: "decimal", digits: 1) } veces el porcentaje esperado.

pairs-title = Pares de ítems { -done }: porcentaje observado entre el esperado si fueran independientes
pair = { $first } con { $second }
pairs-see =
    Los pares se dan juntos de { DECIMAL($low, digits: 1) } ({ $lowPair }) a { DECIMAL($high, digits: 1) } ({ $highPair }) veces
    lo esperado.
pairs-key = Azul más intenso: juntos más a menudo.
pairs-less = Naranja: menos a menudo.
pairs-description =
    Mapa de calor del porcentaje observado de personas con ambos ítems entre el esperado; los intervalos conjuntos del 95 % están en los datos.
ratio-tip = { DECIMAL($ratio, digits: 1) } { INTERVAL($low, $high, as: "decimal", digits: 1) }
tooltip-ratio = Observado entre esperado [intervalo conjunto del 95 %]
column-both = Ambos

most-frequent-pair = El par más frecuente es { $first } con { $second }: { PERCENT($share) }.
hidden-pairs = { INTEGER($n) } { $n ->
        [one] par está oculto
       *[other] pares están ocultos
    }.

combinations-title = Combinaciones más frecuentes
column-items = Ítems { $about ->
        [experiences] declarados
        [abilities] resueltos
       *[other] con “sí”
    }
all = todos
rare-combinations = El { PERCENT($share) } de quienes { -did } algún ítem tiene una combinación de ítems infrecuente.

method-title = Aparición conjunta de ítems
method =
    Las razones de odds de los pares de ítems usan recuentos ponderados de dos por dos, con errores estándar linealizados { $binder }
    e intervalos conjuntos para todos los pares.
    Los intervalos del porcentaje observado entre el esperado se derivan de los de las razones de odds
    y tratan como conocidos los porcentajes de los ítems.
