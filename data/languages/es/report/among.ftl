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
question-tables = { $question }: todas las respuestas, por grupo e ítem
question-by = { $question }, por { $by }
question-by-question = { $question }, por “{ $other }”
question-by-item = { $question }, por ítem

share-of-experiences = Porcentaje de las experiencias
answers-base = Porcentajes de { $base }.
answers-see = El porcentaje mayor es { $answer }: { $share }.
answers-description = Un punto por respuesta con su intervalo del 95 %, de la más frecuente a la menos: { LIST($answers) }.
answer-figure = { $answer } { $share }

most-often = { $answer } con más frecuencia
share-of-base = { $share } de { $base }.
next-answer = A continuación: { $answer }, { $share }.
question-todo = Preséntelo con su base

column-experiences = Experiencias
several-note = Podían seleccionarse varias respuestas.
same-people-note = Base: las mismas personas que en el total.
same-experiences-note = Base: las mismas experiencias que en el total.
one-group-note = Solo se cuentan las experiencias cuyas respuestas a “{ $other }” pertenecen todas a un mismo grupo.
all = Todos
column-both = Ambas
column-expected = Esperado si independientes
pairs-title = { $question }: pares de respuestas
pairs-note =
    Pares de las ocho respuestas más frecuentes, con intervalos conjuntos para todos los pares.
    Se muestran los diez pares más frecuentes.

burden-title = Número de personas
-treated = { $treatment ->
        [imputed] las respuestas faltantes se imputan
        [as-no] las respuestas faltantes cuentan como no
       *[known] solo cuentan las respuestas conocidas
    }
burden = Unas { INTEGER($people) } personas { -did } { $measured }, el { PERCENT($share) } del total de { INTEGER($all) } si quienes no están cubiertos por la encuesta cuentan como no.
burden-interval =
    Unas { INTEGER($people) } { INTERVAL($low, $high, as: "decimal", digits: 0) } personas { -did } { $measured },
    el { PERCENT($share) } del total de { INTEGER($all) } si quienes no están cubiertos por la encuesta cuentan como no.
burden-in-context =
    Última vez { $context }: unas { INTEGER($people) } { INTERVAL($low, $high, as: "decimal", digits: 0) }, el { PERCENT($share) }.
burden-figure = personas { -did } { $measured }
burden-of = estimación, de { INTEGER($all) }; quienes no están cubiertos cuentan como no
burden-table-title = Números de personas estimados
column-measured = { $about ->
        [experiences] Declarado
        [abilities] Resuelto
       *[other] Afirmativo
    }
column-all-people = Población
column-share-reached = % cubierto
column-share-of-reached = Porcentaje de las cubiertas
column-share-of-all = Porc. del total
people-note =
    Número de personas: el porcentaje entre las cubiertas por la encuesta, por el porcentaje cubierto, por el total de personas.
    Quienes no están cubiertos cuentan como no.
digits-note =
    Los números se redondean a tres cifras significativas; el total de personas y el porcentaje cubierto se tratan como conocidos; { -treated }.

predictors-title = { $about ->
        [experiences] Predictores de la declaración y de las respuestas
       *[other] Predictores de las respuestas
    }
outcome-measured = { $about ->
        [experiences] Declaró
        [abilities] Resolvió
       *[other] Respondió sí a
    } { $measured }
outcome-answer = { $question }: { $answer }
outcome-any = { $question }: { $none ->
        [none] cualquier respuesta
       *[other] cualquiera menos ‘{ $none }’
    }

adjusted-for-unit = Todas las regresiones se ajustan por { $unit }.
imputed = Los predictores faltantes se imputaron { INTEGER($times) } veces.
exploratory =
    Las regresiones exploratorias tienen menos de diez personas con la respuesta menos frecuente por coeficiente;
    sus resultados son provisionales.
simulated = Estas respuestas son simuladas: sus asociaciones se incorporaron y se cumplen por construcción.
no-causes = Las asociaciones transversales no demuestran causas.
hidden-outcomes = { INTEGER($n) } { $n ->
        [one] resultado no tiene
       *[other] resultados no tienen
    } regresión porque hay muy pocas personas o por el control de divulgación.

associated = Predictores significativos de “{ $outcome }” (razones de odds): { LIST($terms, most: 4) }.
not-associated = “{ $outcome }” no tiene predictores significativos.
term-odds = { $term } ({ DECIMAL($odds, digits: 2) })
term-level = { $predictor }: { $level }

column-complete = Razón de odds, casos completos
column-imputed = Imputado
column-random = Interceptos aleatorios
column-effect = Efecto marginal medio, puntos porcentuales
exploratory-note = Exploratoria: pocas personas por coeficiente.
complete-note = Casos completos: { $isRounded ->
        [true] unos{" "}
       *[false] {""}
    }{ INTEGER($complete) } de { INTEGER($n) }.
hidden-note = Excluidos por el control de divulgación: { LIST($predictors) }.
random-note = Interceptos aleatorios: { INTEGER($n) } { $unit ->
        [none] { $n ->
            [one] unidad
           *[other] unidades
        }
       *[other] { $n ->
            [one] nivel
           *[other] niveles
        } de { $unit }
    }, { standard-deviation } { DECIMAL($sd, digits: 2) }.
between-note =
    En los predictores que son constantes dentro de los niveles, los grados de libertad son el número de niveles
    menos el número de esos predictores menos uno.

probabilities-title = Probabilidades ajustadas: { $outcome }
column-probability = Probabilidad
probabilities-note =
    Probabilidad media predicha si todas las personas tuvieran estos niveles, con los demás predictores tal como se observaron.

method-title = Preguntas de seguimiento
method =
    En los porcentajes de personas, una respuesta cuenta si se seleccionó para algún ítem que la persona { -did-one }.
    Una respuesta faltante cuenta como no seleccionada.
    Los porcentajes de experiencias son estimaciones de razón, con una experiencia por cada ítem que una persona { -did-one }
    y las personas como conglomerados.
    Sus intervalos son intervalos de Wilson con el número efectivo de experiencias.
predictors-method-title = Predictores
predictors-method =
    Los resultados se analizan con regresiones logísticas cuasibinomiales que tienen en cuenta el diseño muestral.
    Cada nivel de la agrupación por la que se extrajo la muestra tiene un intercepto.
    Una respuesta faltante a un ítem cuenta como no; se excluye a las personas sin ninguna respuesta.
    Los predictores faltantes se imputan mediante ecuaciones encadenadas con emparejamiento por medias predichas;
    las estimaciones se combinan con las reglas de Rubin.
    A modo de comparación, se estiman por cuadratura adaptativa modelos sin ponderar con interceptos aleatorios.
    Los efectos marginales medios son medias de las derivadas de las probabilidades de las personas, o diferencias medias entre niveles,
    con errores estándar por el método delta.
burden-method-title = Números de personas
burden-method =
    El logaritmo de las odds del porcentaje de cada nivel se extrae 5000 veces de una distribución normal.
    Los intervalos de los números de personas son los percentiles 2,5 y 97,5 de los números resultantes.
