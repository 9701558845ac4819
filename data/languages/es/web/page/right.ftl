computing = Calculando
computing-part = Calculando: { $part }
done = { PERCENT($share, digits: 0) }
done-seconds-left = { PERCENT($share, digits: 0) }, quedan unos { INTEGER($seconds) } s
done-minutes-left = { PERCENT($share, digits: 0) }, quedan unos { INTEGER($minutes) } min
canceled = Cancelado. No se está calculando nada.
compute = Calcular
earlier = De sus elecciones anteriores: “{ $question }”
nothing-found = No se encontró nada.
pair-table =
    { $table ->
        [correlations] Correlaciones con estrellas
        [p-values] p
        [intervals] Intervalos del 95 %
       *[pair-people] Números de personas
    }
sort-by-factor = Ordenar por factor
blank-below = Dejar en blanco por debajo de
blank-none = ninguna
blank-size = { COEFFICIENT($size) }
not-computed =
    { $n ->
        [one] No pudo calcularse 1 parte
       *[other] No pudieron calcularse { INTEGER($n) } partes
    }
part-of = { $part } ({ $of })
not-computed-part = { LIST($parts, most: 4) }: { $problem }
remedy = { $remedy ->
        [toMeasure] Ir al instrumento
        [toData] Ir a los datos
        [undoLast] Deshacer el último cambio
       *[tryAgain] Intentar de nuevo
    }
defect = Este es un error del programa, no de sus datos.

working-model = Modelo de trabajo
rests-on = Todas las demás respuestas se basan en el modelo de trabajo, “{ $model }”.
other-working-model = Usar otro como modelo de trabajo:
by-fit = Elegir por el ajuste
adopt-offer =
    A “{ $model }” le faltan { LIST($parameters) }.
    Se eligieron por el desajuste en estos datos: confírmelos con otros datos.
adopt = Añadir estos parámetros a la definición
recognized-label = Instrumento reconocido
recognized = Es { LIST($measures) }: se usan sus ítems, su puntuación y sus escalas publicados.
as-it-is = El archivo se usa tal como está. Tiene las columnas de { LIST($measures) }.
use-as-it-is = Usar el archivo tal como está
use-published = Usar la definición publicada
assumed-order =
    Nada indica en qué orden van estas respuestas: { LIST($answers, most: 6) }. Se toman en el orden del archivo,
    del que dependen todas las cifras. Ordénelas en “Columnas”, “Orden de las respuestas”.

follows = { $stage ->
        [shares] Primeros resultados. Siguen los porcentajes de personas, con intervalos.
        [dimensions] Primeros resultados. Siguen el número de factores y las soluciones.
        [models] Primeros resultados: el modelo configural según la primera agrupación. Siguen los modelos con parámetros iguales.
        [comparisons] Primeros resultados: los modelos según la primera agrupación. Siguen sus diferencias de ajuste.
        [groupings] Primeros resultados: la primera agrupación. Siguen el modelo de trabajo y las demás agrupaciones.
        [functioning] Primeros resultados. Sigue el funcionamiento diferencial del ítem.
        [levels] Primeros resultados. Sigue la fiabilidad por nivel.
        [fit] Primeros resultados: parámetros e información. Siguen las pruebas de ajuste.
        [model] Primeros resultados. Siguen la elección del modelo de trabajo y lo que se basa en él.
        [bootstrap] Estimaciones con intervalos de fórmulas. Siguen los intervalos bootstrap.
       *[permutations] Sigue la prueba de permutación.
    }
partial = { $stage ->
        [shares] Solo primeros resultados: no se calcularon los porcentajes de personas.
        [dimensions] Solo primeros resultados: no se calculó el número de factores.
        [models] Solo primeros resultados: no se estimaron los modelos con parámetros iguales.
        [comparisons] Solo primeros resultados: no se compararon los modelos.
        [groupings] Solo primeros resultados: no se calcularon el modelo de trabajo ni las demás agrupaciones.
        [functioning] Solo primeros resultados: no se calculó el funcionamiento diferencial del ítem.
        [levels] Solo primeros resultados: no se calculó la fiabilidad por nivel.
        [fit] Solo primeros resultados: no se probó el ajuste del modelo.
        [model] Solo primeros resultados: no se eligió el modelo de trabajo.
        [bootstrap] Los intervalos proceden de fórmulas: no se extrajeron muestras bootstrap.
       *[permutations] No se calculó la prueba de permutación.
    }
