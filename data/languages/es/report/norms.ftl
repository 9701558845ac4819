method-title = Baremos
method =
    Los rangos percentiles cuentan a la mitad de las personas con una puntuación como si estuvieran por debajo de ella { $crawford };
    los intervalos de los percentiles usan el método de Woodruff { $woodruff }.

title = Baremos
appendix-title = Baremos: rangos percentiles y puntuaciones T

all-items = todos los ítems
scale = “{ $label }”

middle-range = de { $low } a { $high } en { $scale }
middle-half =
    La mitad central de { $n ->
        [one] { INTEGER($n) } persona
       *[other] las { INTEGER($n) } personas
    } puntúa { LIST($ranges) }.

no-norms-reason = { $reason ->
        [few-people] menos de { INTEGER($least) } personas tienen una puntuación en la escala
        [lowest-score] más de la mitad tiene la puntuación más baja, de modo que los rangos no distinguen a la mayoría de las personas
        [highest-score] más de la mitad tiene la puntuación más alta, de modo que los rangos no distinguen a la mayoría de las personas
        [few-scores] quedan muy pocas puntuaciones distintas tras combinar las infrecuentes
       *[hidden] revelarían recuentos pequeños que están ocultos
    }
refused = No hay baremos para { LIST($scales) }: { no-norms-reason }.

score-range = de { $low } a { $high }

ranks-title = Rangos percentiles y puntuaciones T
ranks-by-group-title = Rangos percentiles y puntuaciones T por grupo
percentiles-title = Percentiles
joined-note = Las puntuaciones infrecuentes se combinan con las contiguas.

prorated-note =
    Las sumas con { WORD($n) } { $n ->
        [one] respuesta faltante
       *[other] respuestas faltantes
    } como máximo se prorratean y están en la fila de la suma posible más alta que alcanzan.
column-percentile-rank = Rango percentil
column-t = T
column-normalized-t = T normalizada
column-percentile = Percentil
