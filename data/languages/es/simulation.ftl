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
    Confíe más bien en muestras simuladas: --replicates 200 las extrae y las analiza.

pilot-source =
    El análisis de { $file }. No describe cómo varían las ponderaciones y los conglomerados: no se supone ninguno.
pilot-reduced =
    Sus cargas y correlaciones entre factores, redondeadas, son inadmisibles: se redujeron en un { PERCENT($by, digits: 1) }.
pilot-not-suppressed =
    Ese análisis no suprimió recuentos pequeños: los resultados que muestren sus cifras, incluidos estos, no deben difundirse.
