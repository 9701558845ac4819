not-converged =
    La verosimilitud seguía aumentando tras { INTEGER($steps) } iteraciones ({ $change } en la última);
    las estimaciones no son definitivas.
inexact-likelihood =
    Las correlaciones a posteriori de los factores son tan altas que el error de cuadratura en la probabilidad
    de un patrón de respuesta puede alcanzar el { $error } %. Use puntos de cuasi-Monte Carlo o combine factores.
item-in-group = { $item } ({ $group })
steep-item =
    { COUNT($items) ->
        [one] La pendiente de { LIST($items) } supera { INTEGER($most) }: sus respuestas
       *[other] Las pendientes de { LIST($items) } superan { INTEGER($most) }: sus respuestas
    } son predecibles casi por completo o muy pocas.
    Una estimación así y su error estándar no son interpretables. Quite un ítem o fije una distribución a priori para las pendientes.
wide-factor =
    La desviación estándar de { LIST($factors) } supera { INTEGER($most) }, más allá de los puntos de cuadratura: las respuestas son predecibles casi por completo o muy pocas.
    Elija un modelo con pendientes libres o quite los ítems que repitan otros.
factors-not-distinct =
    La correlación de { $first } y { $second }{ $group ->
        [none] {""}
       *[other] {" "}en { $group }
    } se acerca a { COEFFICIENT($r, digits: 3) }: los dos factores no pueden distinguirse.
no-standard-errors =
    La matriz de información es singular en las estimaciones. No todos los parámetros están identificados, de modo que no hay errores estándar.
no-information = Los ítems no aportan información sobre { LIST($factors) }.
unused-category =
    Ítem { $item }: nadie eligió { LIST($categories) }; el ítem se modeliza sin { COUNT($categories) ->
        [one] esa categoría
       *[other] esas categorías
    }.

pair-of-models = { $from } frente a { $to }
not-nested =
    { $pair }: el modelo con más parámetros se ajusta peor.
    O bien los modelos no están anidados, o bien la cuadratura es demasiado gruesa.
weighted-comparison =
    { $pair }: las verosimilitudes están ponderadas, de modo que el estadístico de razón de verosimilitudes no sigue una distribución χ² y no tiene valor p.
boundary-comparison =
    { $pair }: el modelo menor está en el límite del espacio de parámetros, de modo que el valor p es aproximado.

no-complete-answers =
    { $what }: nadie{ $group ->
        [none] {""}
       *[other] {" "}en el grupo { $group }
    } respondió a todos los ítems, de modo que no puede calcularse.
complete-answers-only =
    { $what } se basa en las { INTEGER($n) } de { INTEGER($everyone) } personas que respondieron a todos los ítems.
    Esto supone que las respuestas faltan completamente al azar.
the-statistic = El estadístico { $name }
design-approximated =
    { $what }: las ponderaciones entran mediante el tamaño muestral efectivo de Kish; los estratos y los conglomerados no se tienen en cuenta.
    Los valores p son aproximados.

no-g2 =
    No se calculó G²: { $reason ->
        [sparse] { INTEGER($rare) } de los { INTEGER($patterns) } patrones de respuesta posibles tienen una frecuencia esperada inferior a 1
        [design] no está definido con ponderaciones muestrales, estratos o conglomerados
        [missing] faltan algunas respuestas
        [saturated] el modelo no tiene grados de libertad
       *[few-people] hay solo { INTEGER($people) } personas para { INTEGER($patterns) } patrones de respuesta posibles
    }.
m2-no-degrees-of-freedom =
    No puede calcularse { $statistic }: el modelo tiene { INTEGER($excess) } { $excess ->
        [one] parámetro
       *[other] parámetros
    } más que momentos univariados y bivariados.
m2-singular =
    No puede calcularse { $statistic }: la matriz de covarianzas de los momentos univariados y bivariados es singular.
    Algunas categorías o pares de categorías están casi vacíos.
m2-not-identified =
    No puede calcularse { $statistic }: los momentos univariados y bivariados no identifican todos los parámetros del modelo.

constant-item = El ítem { $item } no está en los modelos de clases latentes: nadie respondió a él, o todas las respuestas son iguales.
classes-not-converged =
    { COUNT($classes) ->
        [one] Modelo
       *[other] Modelos
    } con { LIST($classes) } clases latentes: la verosimilitud seguía aumentando cuando terminó la búsqueda; las estimaciones no son definitivas.
local-maxima =
    { COUNT($classes) ->
        [one] Modelo
       *[other] Modelos
    } con { LIST($classes) } clases latentes: solo un inicio alcanzó el máximo más alto, de modo que puede existir otro superior.
classes-without-errors =
    { COUNT($classes) ->
        [one] Modelo
       *[other] Modelos
    } con { LIST($classes) } clases latentes: no todos los porcentajes y probabilidades están identificados, de modo que no hay errores estándar.
too-many-classes = Hay muy pocos ítems para identificar modelos con { LIST($classes) } clases latentes.

compared-partly = Se compara entre los demás grupos: { $reasons }.
not-compared = No puede compararse: { $reasons }.
group-lacks =
    en { LIST($groups) } { COUNT($categories) ->
        [0] nadie respondió a él
       *[other] nadie eligió { LIST($categories) }
    }
category = “{ $label }”
fewer-than-two-items = En él pueden compararse menos de dos ítems.
few-people =
    { $n ->
        [0] Nadie respondió
        [one] Solo una persona respondió
       *[other] Solo { INTEGER($n) } personas respondieron
    } a alguno de los ítems; el mínimo es { INTEGER($least) }.
free-not-converged = El modelo con parámetros libres para este ítem no convergió.
free-fits-worse = El modelo con parámetros libres para este ítem se ajusta peor que el restringido, de modo que no se halló su máximo.
free-not-identified = El modelo con parámetros libres para este ítem no está identificado.
nothing-to-compare =
    { $levels ->
        [0] Ningún nivel
       *[other] Solo un nivel
    } de “{ $group }” puede incluirse: no hay nada que comparar.
few-comparable-items =
    Se necesitan al menos { INTEGER($least) } ítems comparables; hay { $n ->
        [one] { INTEGER($n) }
       *[other] { INTEGER($n) }
    }.
groups-not-linked =
    No pudieron estimarse los interceptos de los ítems en cada grupo, de modo que no se comparan grupos individuales.
few-anchors =
    Menos de la mitad de los ítems, o menos de dos, pueden servir de anclaje, de modo que no se sabe cuáles difieren.
anchors-unclear = Qué ítems difieren depende de la elección de los ítems de anclaje.
anchors-not-settled =
    La búsqueda de ítems que difieren no convergió: { INTEGER($n) } { $n ->
        [one] combinación de ítem y grupo difiere
       *[other] combinaciones de ítem y grupo difieren
    }.
    Con tantas diferencias, o tan parecidas, la elección de los ítems de anclaje decide cuáles difieren.

no-matched-test =
    Ítem { $item }: { $test ->
        [logistic] la regresión logística
       *[mantel] la prueba de Mantel-Haenszel
    } no tiene resultado: { $reason ->
        [few-people] muy pocas personas respondieron a todos los ítems de la puntuación
        [design] el diseño muestral deja sin determinar la varianza de los coeficientes
        [separated] la puntuación y el grupo predicen perfectamente algunas respuestas{ COUNT($groups) ->
            [0] {""}
           *[other] {" "}en { LIST($groups) }
        }
        [no-spread] todas las personas tienen la misma puntuación{ COUNT($groups) ->
            [0] {""}
           *[other] {" "}en { LIST($groups) }
        }
        [no-odds-ratio] en cada puntuación, solo un grupo da una de las respuestas
       *[no-contrast] ninguna puntuación tiene personas de ambos grupos y con ambas respuestas
    }.
no-mantel-haenszel =
    La prueba de Mantel-Haenszel supone un muestreo aleatorio simple sin ponderaciones; no se calculó para este diseño.

untested-item = { $reason ->
        [unanswered-in-group] Nadie de uno de los grupos respondió a él
        [alike] Todas las personas dieron la misma respuesta
        [alike-in-group] Todas las personas de uno de los grupos dieron la misma respuesta
        [answers-not-binary] Tiene más de dos respuestas
        [few-people] Muy pocas personas de un grupo respondieron a todos los ítems, o tienen la misma puntuación que otras
        [separated] La puntuación y el grupo predicen perfectamente algunas respuestas
        [no-spread] Todas las personas tienen la misma puntuación
        [design] El diseño muestral no determina la varianza
        [no-estimates] No pudo estimarse el modelo de este ítem
        [few-anchors] Quedan muy pocos ítems con los que emparejar a las personas
        [no-odds-ratio] En cada puntuación, solo un grupo da una de las respuestas
       *[no-contrast] Ninguna puntuación tiene personas de ambos grupos y con respuestas distintas
    }
no-item-tested = Ningún ítem pudo comprobarse con este método. Combine los grupos pequeños, reúna más respuestas o use otro método.
design-ignored = Las ponderaciones, los estratos y los conglomerados no entran en este método, que toma a las personas como una muestra aleatoria simple.
purification-open =
    La purificación no se estabilizó tras { INTEGER($rounds) } { $rounds ->
        [one] ronda
       *[other] rondas
    }: quedan menos de tres ítems, o qué ítems difieren depende de los ítems de la puntuación.

adaptive-of-one = Un test adaptativo es de un factor y un grupo; este modelo tiene { $factors ->
        [one] varios grupos
       *[other] { INTEGER($factors) } factores
    }.
adaptive-of-one-hint = Nombre los ítems de un factor, o tómelos todos como uno.
adaptive-nobody = Nadie del archivo respondió a todos los ítems, de modo que no hay ningún test que repetir.
adaptive-nobody-hint = Extraiga encuestados del modelo, o excluya los ítems a los que respondieron pocas personas.
