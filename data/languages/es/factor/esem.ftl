not-converged = El ajuste no convergió en { INTEGER($iterations) } iteraciones (gradiente máximo { $gradient }).
not-identified = Los datos no identifican estos factores, de modo que no hay errores estándar. Extraiga menos factores.
inadmissible =
    La solución es inadmisible: { $problems }.
    Las causas posibles de este caso Heywood son demasiados factores o muy pocas personas.
no-loading-intervals =
    Las cargas no tienen intervalos: { $reason ->
        [few-units] hay muy pocas unidades de muestreo
        [too-many-items] con más de 60 ítems no se calcula su covarianza muestral
        [undetermined] las correlaciones no determinan la variación muestral de la solución
        [no-covariance] una correlación de dos ítems no tiene error estándar
        [extraction] la extracción no convergió
        [heywood] la unicidad de un ítem está en su límite inferior
       *[rotation] la rotación no convergió
    }.
no-salient-loading = Ningún ítem tiene una carga saliente.

exploratory-structure = { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factores
    } de la solución factorial
found-factor = Factor { INTEGER($number) }
named-factor = Factor { INTEGER($number) } ({ $first }–{ $last })
modified-structure = { $structure }, con { LIST($parameters) }
