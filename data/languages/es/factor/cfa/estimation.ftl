not-identifiable = El modelo no está identificado. { $problems }
not-identifiable-hint = Fije o iguale un parámetro del modelo, o excluya un factor.
parameters-not-identified = Ningún dato identificaría estos parámetros: { LIST($parameters) }.
reason-in-groups =
    En { COUNT($groups) ->
        [one] el grupo
       *[other] los grupos
    } { LIST($groups) }: { $reason }
too-many-parameters =
    El modelo tiene { INTEGER($parameters) } parámetros libres para { INTEGER($moments) } { $isOrdered ->
        [true] umbrales y correlaciones
       *[false] medias, varianzas y covarianzas
    }.

-of-group = { $group ->
        [none] {""}
       *[other] {" "}en { $group }
    }
no-sampling-variance =
    Ningún momento{ -of-group } tiene varianza muestral.
no-sampling-variance-hint =
    Todas las unidades de muestreo dieron las mismas respuestas: compruebe la columna que nombra los conglomerados u omítala.
moment-without-variance = El momento { $moment }{ -of-group } no tiene varianza muestral.
moment-without-variance-hint = Excluya el ítem o use ULS.
singular-weight =
    WLS necesita la inversa de la matriz de covarianzas asintótica de { INTEGER($moments) } momentos{ -of-group },
    y { INTEGER($people) } personas son muy pocas para ella.
singular-weight-hint = Use WLSMV.
singular-covariance = La matriz de covarianzas{ -of-group } es singular.
not-positive-definite = La matriz de covarianzas de los ítems{ -of-group } no es definida positiva.
dependent-items-hint = Excluya los ítems que sean combinaciones lineales de otros o use ULS.

no-distribution = modelo: dados sus valores fijos, ninguna estimación hace que la matriz de covarianzas implicada sea definida positiva.
no-distribution-hint = Libere una varianza fijada en 0 o menos, o fije menos parámetros.
unmet-constraints = modelo: no se hallaron estimaciones que cumplan { LIST($constraints) }.
constraint = “{ $text }”
unmet-constraints-hint = Compruebe si las restricciones se contradicen, o indique valores iniciales con start().

other-groups =
    El modelo tiene { INTEGER($groups) } { $groups ->
        [one] grupo
       *[other] grupos
    } y los momentos, { INTEGER($moments) }.
other-moments =
    Los momentos{ $group ->
        [none] {""}
       *[other] {" "}del grupo { $group }
    } son de { LIST($items, type: "units") } ({ $kind ->
        [ordered] ordenados
       *[continuous] continuos
    }) y el modelo, de { LIST($modelItems, type: "units") } ({ $modelKind ->
        [ordered] ordenados
       *[continuous] continuos
    }).
other-moments-hint = Calcule los momentos para los grupos y los ítems del modelo, en su orden.
not-positive-variance = Con estos valores, la variable latente de un ítem no tiene varianza positiva.
not-positive-variance-hint = Dé valores positivos a las varianzas residuales.
unplaced-parameter = El modelo no admite el parámetro { $parameter }.
unplaced-parameter-hint = Las cargas van de factores a ítems o a otros factores; las regresiones y las covarianzas unen lo que el modelo contiene.
ml-of-ordered = ML necesita ítems continuos.
ml-of-ordered-hint = Use WLSMV para ítems ordenados.
