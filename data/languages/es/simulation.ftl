prevalence-in-group = { $prevalence } en { $group }
no-prevalences =
    No se planifica ninguna prevalencia: el instrumento no tiene una regla para sí y no, y sus ítems tienen más de dos categorías.
no-interval =
    Ningún tamaño muestral da un intervalo para { LIST($prevalences, most: 5) }: nadie dice sí, o todas las personas dicen sí.
    Los intervalos de Wilson y de Clopper-Pearson (--interval) existen en este caso.
few-yes =
    De { INTEGER($people) } { $people ->
        [one] persona
       *[other] personas
    }, se espera que menos de { INTEGER($least) } digan sí (o no) a { LIST($prevalences, most: 5) }.
    Sus intervalos dependen mucho de la muestra, y el control de divulgación puede suprimirlos.
few-yes-planned =
    De las personas necesarias para una semiamplitud de { $points } puntos porcentuales, menos de { INTEGER($least) } dirían
    sí (o no) a { LIST($prevalences, most: 5) }.
    Esta semiamplitud es poco útil para prevalencias de tamaño parecido. Planifíquelas con una menor (--half-width).
one-factor-population = La estructura { $structure } tiene un factor, de modo que no puede contrastarse con un solo factor.
rmsea-without-clusters =
    La potencia de las pruebas de RMSEA no tiene en cuenta los conglomerados: las personas de un conglomerado se tratan como independientes.
    Las pruebas frente a un solo factor sí los tienen en cuenta.
theory-alone =
    La potencia para distinguir la estructura de un solo factor se basa solo en la teoría.
    Confíe más bien en muestras simuladas (--replicates 200).

pilot-source =
    El análisis de { $file }. No describe cómo varían las ponderaciones y los conglomerados: no se supone ninguno.
pilot-reduced =
    Sus cargas y correlaciones entre factores, redondeadas, son inadmisibles: se redujeron en un { PERCENT($by, digits: 1) }.
pilot-not-suppressed =
    Ese análisis no suprimió recuentos pequeños: los resultados que muestren sus cifras, incluidos estos, no deben difundirse.

finite-population-column = el instrumento { $measure } lee una población finita de la columna “{ $column }”, que una simulación no extrae.
finite-population-column-hint = Simule con una copia de la definición con "fpc": null.
no-population = el instrumento { $measure } no tiene una población de la que extraer muestras.
no-population-hint = Añada “population” a la definición, o tómela del análisis de un estudio piloto.
undivided-population = la población de { $measure } no está dividida por { $group }.
undivided-population-hint = Está dividida por: { LIST($groups) }. Añada “population.groups.{ $group }” a la definición.
sample-size = El número de personas es { $n }.
sample-size-hint = Dé un número entero de 1 o más.
empty-groups = De { $n } personas, ninguna sería de { LIST($groups) }.
empty-groups-hint = Extraiga más personas, o el mismo número de cada grupo.
bad-pilot = { $file }: { $problems }.
bad-pilot-hint = Dé el JSON del análisis del estudio piloto.
pilot-of-other-measure = { $file }: es del instrumento { $other }, no de { $measure }.
pilot-not-converged = { $file }: el ajuste de { $structure } no convergió.
pilot-correlated-rests = { $file }: { $structure } deja que los residuos de { $first } y { $second } se correlacionen, lo que aquí una población no admite.
pilot-without-loading = { $file }: { $structure } no tiene una carga estandarizada de { $item } en { $factor }.
pilot-without-correlation = { $file }: { $structure } no tiene la correlación de { $first } con { $second }.
pilot-without-answers = { $file }: no tiene las respuestas al ítem { $item }.
pilot-hides-answers = { $file }: las respuestas al ítem { $item } están ocultas en él.
pilot-hides-answers-hint = Analice el estudio piloto sin ocultar cifras y guarde ese JSON y el plan como se guardan las respuestas. O escriba la población en la definición.
not-identified-hint = Planifique con una estructura en que cada factor tenga tres ítems, o dos y una correlación.
rare-category = el ítem { $item } tiene una categoría que (casi) nadie elige: no puede planificarse un modelo de él.
rare-category-hint = Únala con la contigua en la población, planifique con sí y no, o excluya el ítem de la estructura.
dichotomy-order = ítem { $item }: el sí no son las categorías de su extremo superior.
dichotomy-order-hint = Invierta el ítem en la definición o planifique con las respuestas ordenadas.
