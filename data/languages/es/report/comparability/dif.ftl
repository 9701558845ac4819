functioning-question = ¿Qué ítems funcionan de manera diferente?
functioning-by =
    Por { $group }: { $items ->
        [0] no pudo compararse ningún ítem
       *[other] { $different ->
            [0] ninguno de los { INTEGER($items) } mostró diferencias
           *[other] { LIST($ids) } ({ INTEGER($different) } de { INTEGER($items) })
        }
    }{ $open ->
        [0] {""}
       *[other] ; muy pocas respuestas para decidir sobre { INTEGER($open) }
    }{ $isMisfit ->
        [true] ; provisional, porque el modelo configural no se ajusta
       *[false] {""}
    }.
functioning-title = Ítems comparados entre grupos
found-title = Ítems por { $group }
column-largest-shift = Mayor desplazamiento, logits
not-compared = no comparado
found-note =
    Desplazamiento: cuánto más altas o más bajas son las respuestas de un grupo que las de los demás con el mismo nivel del rasgo.
    Hasta ±{ DECIMAL($band, digits: 2) } es despreciable.

item-verdict =
    { $verdict ->
        [alike] no se hallaron diferencias
        [negligible] difiere en menos que el punto de corte
        [different] difiere; si en más que el punto de corte, está sin decidir
        [present] difiere en más que el punto de corte
       *[undecided] no se hallaron diferencias, pero al menos un grupo tiene muy pocas respuestas
    }
verdict-with-reason = { item-verdict }. { $reason }
items-title = Ítems por { $group }: hallazgos y pruebas globales
column-found = Hallazgo
column-differs-in = Difiere en
column-anchor = Anclaje
column-likelihood-ratio = Razón de verosimilitudes, { chi-squared }
column-uniform = Cambio en { r-squared }, uniforme
column-non-uniform = Cambio en { r-squared }, no uniforme
column-both = Cambio en { r-squared }, ambos
column-both-holm = { p-holm } ({ r-squared })
column-size = Tamaño del efecto ({ r-squared })
column-delta-holm = { p-holm } (delta)
column-class = Clase de ETS

shifts-title = Desplazamientos de los ítems por { $group }, cada grupo frente a los demás
column-shift = Desplaz., logits
column-shift-share = Desplaz., porcentaje de la puntuación máxima del ítem
column-share-low = { low-95 } (%)
column-share-high = { high-95 } (%)
column-p = { p-value } (desplaz. = 0)
column-fdr = { p-value }, ajustado (tasa de falsos descubrimientos)
column-shrunken = Desplaz. contraído, logits
column-probability = Probabilidad de un desplazamiento más que despreciable
column-observed = % observado
column-implied = % implicado por el modelo, ítems iguales

chart-title = Desplazamientos de los ítems por { $group } con el mismo nivel del rasgo
pair-title = { $first } frente a { $second }
see-largest =
    El mayor desplazamiento es el del ítem { $item } en { $level }: { DECIMAL($size, digits: 2) } logits { $isHigher ->
        [true] más alto
       *[false] más bajo
    }.
see-beyond =
    Otros desplazamientos fuera de la banda no son significativos (con ajuste de Holm).
see-none = Ninguno de los grupos mostrados difiere.
description =
    Cuánto más altas o más bajas son las respuestas de cada grupo que las de los demás con el mismo nivel del rasgo, en logits con intervalos del 95 %.
not-drawn = Excluidos: grupos con menos de { INTEGER($least) } respuestas en la categoría más alta.
axis-shift = ← más bajo · { column-shift } · más alto →
band =
    Banda gris: desplazamientos despreciables (hasta ±{ DECIMAL($band, digits: 2) }).
shift-interval = { DECIMAL($shift, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
found =
    { $differs ->
        [true] Se halló que difiere
       *[false] No se halló que difiera
    }
tip-shift = Desplazamiento [95 %], logits

method-anchors =
    Los ítems que difieren se liberan uno a uno, cada uno en un grupo, siempre que al menos la mitad de los ítems de un grupo sigan siendo anclajes { $kopf }.
method-negligible =
    Un desplazamiento es más que despreciable si supera ±{ DECIMAL($band, digits: 2) } logits { $zieky }
    con una probabilidad de al menos { COEFFICIENT(0.95) }.
    Su error estándar debe ser como máximo { COEFFICIENT(0.25) }, o su diferencia de 0 significativa (Holm).
method-prior = La distribución a priori de los desplazamientos es una distribución de Cauchy centrada en 0, con una distribución a priori de media Cauchy para su escala { $gelman }.
method-comparable =
    Los grupos son comparables si todos los desplazamientos están dentro de ±{ DECIMAL(0.6, digits: 2) } logits (intervalos del 90 %).
    Son también comparables si los desplazamientos cambian todas las medias en menos de { DECIMAL(0.1, digits: 2) } DE (intervalos del 90 %) y dejan todas las posiciones dentro de sus intervalos { $robitzsch }.
method-linked = Las diferencias pueden tenerse en cuenta si los demás ítems enlazan todos los grupos.
method-size =
    Los cambios en { r-squared } de { COEFFICIENT($moderate, digits: 3) } o más son moderados,
    y de { COEFFICIENT($large, digits: 3) } o más, grandes { $jodoin }.
method-odds = Para dos grupos se calcularon también razones de odds de Mantel-Haenszel.
