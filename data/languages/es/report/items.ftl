-did-one = { $about ->
        [experiences] declaró
        [abilities] resolvió
       *[other] respondió sí a
    }
answers-title = Respuestas por ítem
answers-other-title = Respuestas distintas de { $leftOut }, por ítem
answers-axis-other = Porcentaje de respuestas válidas distintas de { $leftOut }
lowest-answer = la respuesta más baja
either-answer = { LIST($answers, type: "or") }
quoted-answer = “{ $answer }”
answers-other-see =
    Las respuestas distintas de { $leftOut } son más frecuentes en { $mostItem } ({ PERCENT($most) })
    y menos frecuentes en { $leastItem } ({ PERCENT($least) }).
answers-other-see-one = Respuestas distintas de { $leftOut }: { PERCENT($share) } en { $item }.
answers-see = El porcentaje mayor es del { PERCENT($share) }: “{ $answer }” en { $item }.
answers-key = { $isTotal ->
    [true] Barra: porcentaje de cada respuesta. Número: su suma.
   *[false] Barra: porcentaje de cada respuesta.
}
answers-description = Una barra por ítem, dividida por respuestas; los porcentajes se refieren a las personas con una respuesta válida.

statistics-title = Estadísticos de los ítems
column-missing = Faltantes
column-share-of-answer = % de “{ $answer }”
column-share-of-higher = % de la respuesta más alta
weighted-note =
    Las respuestas válidas son recuentos sin ponderar;
    { $isShares ->
        [true] los porcentajes de respuestas válidas, las DE y las correlaciones están ponderados.
       *[false] las medias, las DE y las correlaciones están ponderadas.
    }
frequency-note = Cada fila representa a tantas personas como indica su ponderación de frecuencia.
reversed-note = Ítems inversos: { LIST($items) }.{ $isGraded ->
    [true] {" "}Las medias son de las respuestas tal como se preguntaron; todo lo demás es posterior a la inversión.
   *[false] {" "}Las cifras son posteriores a la inversión.
}
item-rest-note =
    Las correlaciones ítem-resto son con la media de los demás ítems, entre las personas que respondieron a todos los ítems.

descriptives-title = Estadísticos descriptivos
dichotomized-note = Calculados con las respuestas originales, antes de dicotomizarlas.

items-figure = { $n ->
        [one] ítem
       *[other] ítems
    }
figure-shares = porcentajes de { PERCENT($low) } a { PERCENT($high) }
figure-means = medias de { DECIMAL($low, digits: 2) } a { DECIMAL($high, digits: 2) }
figure-percents = medias entre el { PERCENT($low) } y el { PERCENT($high) } de su rango

question = ¿Cómo se respondió a los ítems?
share-of-item = El { PERCENT($share) } { -did-one } { $item }.
mean-of-item = La media de { $item } es { DECIMAL($mean, digits: 2) }.
shares-of-items =
    El porcentaje que { -did-one } un ítem va de { PERCENT($low) } en { $lowItem }
    a { PERCENT($high) } en { $highItem }.
means-of-items =
    Las medias de los ítems van de { DECIMAL($low, digits: 2) } en { $lowItem }
    a { DECIMAL($high, digits: 2) } en { $highItem }.
percents-of-items =
    Las respuestas a los ítems tienen rangos distintos. Las medias van del { PERCENT($low) } del rango para { $lowItem }
    al { PERCENT($high) } para { $highItem }.

rare-answers =
    Ítems con una respuesta dada por menos de { INTEGER($least) } personas: { $isEvery ->
        [true] todos
       *[false] { LIST($items) }
    }. Sus correlaciones y umbrales son imprecisos.

item-means-title = Medias de los ítems
item-percents-title = Medias de los ítems, % del rango de respuestas
axis-share = { $about ->
        [experiences] Porcentaje que lo declaró
        [abilities] Porcentaje que lo resolvió
       *[other] Porcentaje que respondió sí
    }
tooltip-share = { $about ->
        [experiences] Porcentaje que lo declaró
        [abilities] Porcentaje que lo resolvió
       *[other] Porcentaje que respondió sí
    } [intervalo del 95 %]
tooltip-mean = Media [intervalo del 95 %]
share-interval = { PERCENT($share) } { INTERVAL($low, $high, as: "percent") }
mean-interval = { DECIMAL($mean, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
reversed-item = { $item } (I)
reversed-see = (I): ítem inverso, mostrado tal como se preguntó.
item-means-see = El más alto: { $highItem }, { $high }; el más bajo: { $lowItem }, { $low }.
item-means-description =
    Los puntos son { $isShares ->
        [true] los porcentajes
       *[false] las medias
    } de los ítems en orden descendente.
    { $isShares ->
        [true] Los porcentajes
       *[false] Las medias
    } van de { $low } (“{ $lowItem }”) a { $high } (“{ $highItem }”).

title = Ítems
wording-heading = Redacción de los ítems
asked = { $id }: “{ $wording }”
descriptives-heading = Estadísticos descriptivos de los ítems

method-title = Datos
rows-all = { $file } tiene { INTEGER($rows) } { $rows ->
        [one] fila, que se utilizó
       *[other] filas, todas utilizadas
    }.
rows = { $file } tiene { INTEGER($rows) } { $rows ->
        [one] fila
       *[other] filas
    }.
excluded = { $reason } ({ INTEGER($rows) })
excluded-rows = Filas excluidas: { LIST($reasons) }.

all-continuous = { $n ->
        [one] El ítem es continuo.
       *[other] Los { INTEGER($n) } ítems son continuos.
    }
dichotomized = Las respuestas se dicotomizaron según la regla del instrumento en { LIST($answers) }.
declared-categories = Las respuestas se analizaron en las categorías declaradas del instrumento ({ LIST($numbers, type: "or") } por ítem).
some-continuous = { INTEGER($n) } { $n ->
        [one] ítem se trató como continuo
       *[other] ítems se trataron como continuos
    }.

none-missing = No falta ninguna respuesta.
listwise =
    Las correlaciones usan eliminación por lista ({ INTEGER($n) } { $n ->
        [one] persona
       *[other] personas
    }), que es insesgada si las respuestas faltan completamente al azar.
pairwise =
    Las correlaciones usan eliminación por pares{ $most ->
        [none] {""}
       *[other] {" "}({ $isRange ->
            [true] de { INTEGER($least) } a { INTEGER($most) }
           *[false] { INTEGER($most) }
        } personas)
    }, que es insesgada si las respuestas faltan completamente al azar.

unweighted = No se usaron ponderaciones.
frequency-weights = Las ponderaciones son frecuencias; n cuenta las personas a las que representan.
sampling-weights =
    Las ponderaciones son ponderaciones muestrales{ $hasDesign ->
        [true] {""}
       *[false] , sin estratos ni conglomerados
    }; el tamaño muestral efectivo es { INTEGER($n) } { $kish }.
    El ajuste de las soluciones exploratorias no tiene en cuenta las ponderaciones.
