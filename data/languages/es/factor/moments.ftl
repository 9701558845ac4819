in-group = { $by } { $group }: { $text }
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
    { cfi }, { tli } y { rmsea } se basan en esta prueba y por ello son demasiado pesimistas.
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
