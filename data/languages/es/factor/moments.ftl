in-groups = { $by } { LIST($groups) }: { $text }
incomplete-left-out =
    { INTEGER($lost) } de { INTEGER($people) } personas no respondieron a todos los ítems y se excluyen.
    Las medias y covarianzas de los ítems continuos usan solo a las personas que respondieron a todos los ítems, sea cual sea la regla para las respuestas faltantes.
correlations-analyzed =
    La matriz de correlaciones se analizó como matriz de covarianzas. Los errores estándar valen solo para las estimaciones estandarizadas.
    Las restricciones de igualdad entre ítems suponen varianzas iguales.
lonely-psu =
    { $n ->
        [one] Un estrato tiene una sola unidad de muestreo. Su varianza se basa en la distancia de la unidad a la media de todas las unidades.
       *[other] { INTEGER($n) } estratos tienen una sola unidad de muestreo cada uno. Sus varianzas se basan
            en las distancias de las unidades a la media de todas las unidades.
    }
clusters-across-groups =
    { $n ->
        [one] Un conglomerado tiene
       *[other] { INTEGER($n) } conglomerados tienen
    } también personas en otros grupos. La covarianza de las estimaciones entre grupos no se tiene en cuenta.
covariates-unknown =
    { $n ->
        [one] Una persona no tiene
       *[other] { INTEGER($n) } personas no tienen
    } un valor en { COUNT($covariates) ->
        [one] { LIST($covariates) }
       *[other] al menos una de { LIST($covariates) }
    } y se { $n ->
        [one] excluye
       *[other] excluyen
    }. El modelo describe a las personas cuyas covariables se conocen.
severe-test =
    Algunas categorías de respuesta (de tres o más) son infrecuentes y la muestra es pequeña{ $isWeighted ->
        [true] {" "}para ponderaciones tan desiguales
       *[false] {""}
    }. La prueba de ajuste rechaza incluso estructuras verdaderas con más frecuencia que su nivel nominal.
    { cfi }, { tli } y { rmsea } escalados se basan en esta prueba y por ello son demasiado pesimistas.
not-normal-outcome =
    Los residuos de { $item } se apartan mucho de la normal. Los errores estándar de su varianza y sus covarianzas, y la prueba de ajuste,
    suponen residuos normales. Trate el ítem como ordenado o transfórmelo.
full-information =
    Faltan algunas respuestas. La máxima verosimilitud con información completa usa todas las respuestas disponibles.
    Supone que las respuestas tienen distribución normal y que las que faltan lo hacen al azar. Se excluye a las personas sin ninguna respuesta.
saturated-not-converged =
    Las estimaciones de las medias y covarianzas con respuestas incompletas no convergieron: se dieron muy pocas respuestas.
covariances-not-identified =
    Los datos no identifican las covarianzas de los ítems: hay ítems que son combinaciones lineales de otros,
    o se dieron muy pocas respuestas.
covariances-not-identified-hint = Excluya los ítems que sean combinaciones lineales de otros o a los que respondieron pocas personas.

few-answered =
    { $n ->
        [0] nadie respondió
       *[other] una sola persona respondió
    } a { $isListwise ->
        [true] todos los
       *[false] alguno de los
    } ítems: no hay covarianzas.
few-answered-hint = Excluya el grupo, o los ítems a los que pocas personas respondieron.
matrix-not-positive-definite = la matriz no es definida positiva.
matrix-not-positive-definite-hint = Dé las cifras con más decimales, o excluya los ítems que se sigan de otros.
too-many-items =
    { INTEGER($items) } ítems son demasiados para un modelo:
    la covarianza de sus correlaciones se calcula para { INTEGER($most) } como máximo.
too-many-items-hint = Analice un bloque de los ítems.
unused-category = nadie eligió “{ $category }” en el ítem { $item }, como sí lo hicieron personas de otros grupos.
unused-category-hint = Combine la categoría con la contigua en todos los grupos (o dicotomice), o excluya el grupo.
full-information-of-ordered = La máxima verosimilitud con información completa es para ítems continuos.
ordered-missing-hint = Para ítems ordenados, elija “por pares” (todas las respuestas a cada dos ítems) o “por lista”.
complete-answers-needed = Este estimador necesita respuestas completas.
complete-answers-needed-hint = La máxima verosimilitud con información completa es propia de ML y MLR.

few-with-covariates =
    { $n ->
        [0] nadie respondió
       *[other] una sola persona respondió
    } a los ítems y tiene todas las covariables: no hay correlaciones.
few-with-covariates-hint = Excluya el grupo, o los ítems y covariables que pocas personas tienen.
few-covariate-values =
    { $n ->
        [0] nadie tiene un valor
       *[other] una sola persona tiene un valor
    } en { COUNT($covariates) ->
        [one] la covariable { LIST($covariates) }
       *[other] todas las covariables { LIST($covariates, type: "units") }
    }.
few-covariate-values-hint = Excluya el grupo, o las covariables que pocas personas tienen.
dependent-covariates = la covariable { $covariate } se sigue de { LIST($others, type: "units") }: sus efectos no pueden separarse.
dependent-covariates-hint = Excluya una de ellas.
constant-covariate = la covariable { $covariate } tiene el mismo valor para todas las personas: no explica nada.
constant-covariate-hint = Excluya la covariable.
perfect-prediction = Las covariables predicen perfectamente respuestas al ítem { $item }: los mejores efectos no son finitos.
perfect-prediction-hint = Excluya una covariable que solo tengan personas con una misma respuesta, o combine categorías.
no-information = Las personas que respondieron al ítem { $item } son muy pocas para saber cómo se relaciona con las covariables.
no-information-hint = Excluya covariables, el ítem o el grupo.
