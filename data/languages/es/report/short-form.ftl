title = Versión breve

failed = No hay versión breve de { $of }:

chosen =
    La versión breve conserva { INTEGER($kept) } de { INTEGER($all) } { $all ->
        [one] ítem
       *[other] ítems
    }: { LIST($items) }.
    Son los más informativos entre { $low } y { $high } desviaciones estándar respecto de la media del rasgo.

estimate-with-interval = { COEFFICIENT($estimate) } { INTERVAL($low, $high) }
alpha-of-both =
    En la otra mitad aleatoria ({ $n ->
        [one] 1 persona
       *[other] { INTEGER($n) } personas
    }), alfa es { $short } en la versión breve y { $full } con todos los ítems.
score-correlation = Las puntuaciones breve y completa correlacionan { COEFFICIENT($correlation) }, una vez corregidos los ítems que comparten.
short-fit = El modelo de la versión breve tiene { LIST($indices) }.
full-fit = El modelo de todos los ítems tiene { LIST($indices) }.

table-title = Qué conserva la versión breve
column-information = Información conservada
column-congruence = Congruencia de las cargas
table-note =
    Información: porcentaje de la información de todos los ítems dentro del rango de niveles del rasgo para el que se eligieron los ítems.
    Congruencia: acuerdo entre las cargas de estos ítems en el modelo breve y en el completo.

method-choice =
    Los ítems se eligieron en una mitad aleatoria de las personas, según su información entre { $low } y { $high }
    desviaciones estándar respecto de la media del rasgo.
    Cada factor conservó al menos { INTEGER($least) } { $least ->
        [one] ítem
       *[other] ítems
    }.
method-exhaustive =
    { $tried ->
        [one] Se examinó el único conjunto de ítems posible.
       *[other] Se compararon los { INTEGER($tried) } conjuntos de ítems posibles.
    }
method-exchange =
    Había demasiados conjuntos de ítems posibles para compararlos todos: diez conjuntos aleatorios se mejoraron intercambiando ítems.
method-evaluation =
    La versión breve se evaluó en la otra mitad; su correlación con la puntuación completa está corregida por los ítems compartidos { $levy }.
