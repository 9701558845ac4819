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
    Las pruebas de ajuste usan las { INTEGER($n) } de { INTEGER($everyone) } personas que respondieron a todos los ítems.
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

compared-merged = Unidas en una sola categoría: { LIST($runs, type: "clauses") }, ya que { $reasons }.
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
        [no-spread] Todas las personas de un grupo tienen la misma puntuación
        [design] El diseño muestral no determina la varianza
        [no-estimates] No pudo estimarse el modelo de este ítem
        [few-anchors] Quedan muy pocos ítems con los que emparejar a las personas
        [no-odds-ratio] En cada puntuación, solo un grupo da una de las respuestas
       *[no-contrast] Ninguna puntuación tiene personas de ambos grupos y con respuestas distintas
    }
no-item-tested = Ningún ítem pudo comprobarse con este método. Combine los grupos pequeños, reúna más respuestas o use otro método.
pairs-apart =
    { COUNT($pairs) ->
        [one] Nadie da una de las cuatro combinaciones de respuestas de { LIST($pairs) }
       *[other] En cada uno de estos pares, nadie da una de las cuatro combinaciones de respuestas: { LIST($pairs) }
    }. El modelo que comprueba uno de ellos deja fuera el otro.
item-pair = { $first } con { $second }
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

continuous-items =
    { COUNT($items) ->
        [one] el ítem { LIST($items) } es continuo
       *[other] los ítems { LIST($items) } son continuos
    }.
continuous-items-hint =
    { $method ->
        [dif] Los métodos de funcionamiento diferencial del ítem
       *[irt] Los modelos de respuesta al ítem
    } son para ítems con categorías ordenadas; excluya { COUNT($items) ->
        [one] el ítem
       *[other] los ítems
    }.
binary-model =
    el modelo { $model } es para ítems con dos categorías: { LIST($items) } { COUNT($items) ->
        [one] tiene
       *[other] tienen
    } más.
binary-model-hint = Use un modelo para categorías ordenadas, como el de respuesta graduada, o dicotomice las respuestas.
same-answers-model =
    en el modelo { $model }, todos los ítems tienen las mismas respuestas: { $first } tiene { INTEGER($categories) } categorías que alguien eligió; { LIST($items) } { COUNT($items) ->
        [one] tiene
       *[other] tienen
    } otro número.
same-answers-model-hint = Use el modelo de crédito parcial o excluya estos ítems.
unknown-item = no hay ningún ítem “{ $item }” en el modelo.
unknown-item-hint = Sus ítems son { LIST($items) }.
too-many-factors = { INTEGER($factors) } factores son demasiados para cuasi-Monte Carlo.
too-many-factors-hint = Pida { INTEGER($most) } como máximo.
factors-beyond-items = No pueden obtenerse { INTEGER($factors) } factores a partir de { INTEGER($items) } ítems.
factors-beyond-items-hint = Pida menos factores.
two-specific-factors =
    { LIST($items) } { COUNT($items) ->
        [one] tendría cargas
       *[other] tendrían cargas
    } en dos factores específicos.
two-specific-factors-hint = En un modelo bifactorial, un ítem tiene carga en el factor general y como máximo en otro.
unsupported-line =
    modelo: { $what ->
        [second-order] el factor { $lhs } se mide por el factor { $rhs }
        [residuals] los residuos de { $lhs } y { $rhs } están correlacionados
        [residual-variance] la varianza residual de { $lhs } es libre
       *[intercept] { $lhs } tiene un intercepto además de sus umbrales
    }; aquí un modelo de respuesta al ítem no admite eso.
unsupported-line-hint = Excluya esa línea o ajuste la estructura por análisis factorial confirmatorio.
groups-of-no-grouping = el modelo tiene los grupos { LIST($groups) }, que no son de ninguna agrupación.
groups-of-no-grouping-hint = Nombre la agrupación de la que son niveles.
levels-hint = Use { LIST($levels, type: "or") }.
beyond-categories = el ítem { $item } tiene respuestas fuera de sus { INTEGER($categories) } categorías.
beyond-categories-hint = Construya el modelo para los ítems de esta tabla.
empty-category =
    ítem { $item }: nadie{ $group ->
        [none] {""}
       *[other] {" "}del grupo { $group }
    } está en la categoría { INTEGER($category) }.
empty-category-hint = Excluya las categorías que nadie eligió, o mantenga el ítem igual entre los grupos.
no-answers =
    no hay respuestas{ $group ->
        [none] {""}
       *[other] {" "}en el grupo { $group }
    }.
no-answers-hint = Excluya el grupo o elija ítems que se hayan preguntado.
grouped-by-one = las personas se agrupan por un solo factor; este modelo tiene { LIST($factors) }.
grouped-by-one-hint = Use S-X2 o ajuste un solo factor.
different-data = No pueden compararse modelos de distintos ítems o personas.
same-parameters = Los modelos con el mismo número de parámetros no están anidados.
different-models-hint = Ajuste ambos a las mismas respuestas, uno como caso especial del otro.
scores-of-one-factor =
    Las puntuaciones { $method ->
        [ml] ML
       *[wle] WLE
    } son de modelos de un factor; este tiene { LIST($factors) }.
scores-of-one-factor-hint = Pida puntuaciones EAP o MAP, o puntúe una estructura de un factor.
missing-item = las respuestas no tienen el ítem { $item }, que las puntuaciones factoriales necesitan.
missing-item-hint = Puntúe respuestas a los ítems del modelo.
link-different-models = las formas tienen modelos distintos ({ LIST($models) }).
link-nominal = los ítems de un modelo nominal no tienen dificultad.
link-common-items =
    las formas tienen { INTEGER($n) } { $n ->
        [one] ítem común
       *[other] ítems comunes
    }.
link-several-factors = una forma tiene varios factores.
link-other-categories = el ítem { $item } tiene otras categorías en la otra forma.
link-no-line = las medias y desviaciones estándar de los ítems comunes no dan ninguna recta.
link-hint = Ajuste ambas formas con un factor y el mismo modelo, y dé a los mismos ítems los mismos identificadores.
which-factor = la estructura tiene varios factores: los ítems se comparan dentro de uno.
which-factor-hint = Nombre uno de estos: { LIST($factors, type: "or") }.
few-groups =
    { $grouping }: se comparan las respuestas de dos grupos; hay { COUNT($groups) ->
        [0] ninguno
       *[other] solo { LIST($groups) }
    }.
few-groups-hint = Nombre una agrupación con personas en al menos dos niveles.
many-groups = { $grouping } tiene { INTEGER($n) } grupos, y este método compara dos.
many-groups-hint = Elija el grupo focal ({ LIST($groups) }), que se compara con todos los demás, excluya esta agrupación en “Grupos que comparar” o elija un método para varios grupos.
few-testable-items =
    Este método { $n ->
        [0] no puede comprobar ninguno
        [one] solo puede comprobar uno
       *[other] solo puede comprobar { INTEGER($n) }
    } de los ítems, y necesita { INTEGER($least) }.
few-testable-items-hint =
    { $hasWiderItems ->
        [true] Los ítems con más de dos respuestas se comprueban con Mantel, Liu-Agresti, Mantel-Haenszel generalizado, regresión logística, SIBTEST o MIMIC.
       *[false] Nombre más ítems a los que hayan respondido personas de todos los grupos, y no todas lo mismo.
    }
unknown-focal = nivel desconocido de { $grouping }: { $level }.
nobody-complete = nadie respondió a todos los ítems.
nobody-complete-in-structure = nadie respondió a todos los ítems de la estructura.
nobody-complete-hint = Use todas las respuestas que hay (eliminación por pares) o excluya un ítem al que respondieron pocas personas.
few-varying-items = ítems a los que no todas las personas respondieron lo mismo: { INTEGER($n) }; las clases necesitan { INTEGER($least) }.
few-varying-items-hint = Elija más ítems.
bad-direction = ({ LIST($direction, type: "units") }) no es ninguna dirección.
bad-direction-hint = Dé un número para cada uno de los { INTEGER($factors) } factores, no todos 0.
no-reduction = la reducción de dimensiones es para modelos bifactoriales con factores no correlacionados.
no-adaptive-points = los puntos propios de cada patrón son para modelos en que cada ítem tiene carga en un solo factor.
quadrature-hint = Use una cuadrícula o puntos cuasi-Monte Carlo para este modelo.
undefined-model =
    { $what ->
        [factors] los factores no tienen distribución
       *[intercepts] los interceptos de un ítem no descienden
    } donde se situarían los puntos propios de los patrones.
undefined-model-hint = Elija otros puntos de cuadratura o fije menos parámetros.
no-likelihood-at-start = el modelo no tiene verosimilitud donde empieza la búsqueda.
no-likelihood-at-start-hint = Las covarianzas fijas deben dejar una distribución (correlaciones entre −1 y 1); los interceptos fijos deben descender.
