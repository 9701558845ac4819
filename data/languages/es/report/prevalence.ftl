-did = { $about ->
        [experiences] declararon
        [abilities] resolvieron
       *[other] respondieron sí a
    }
treatment = { $treatment ->
        [imputed] respuestas faltantes imputadas
        [known] respuestas conocidas
        [as-yes] respuestas faltantes contadas como sí
        [as-no] respuestas faltantes contadas como no
        [ipw] respuestas completas, ponderadas por la falta de respuesta
       *[complete] respuestas completas
    }
column-treatment = { $treatment ->
        [imputed] Respuestas faltantes imputadas
        [known] Respuestas conocidas
        [as-yes] Respuestas faltantes contadas como sí
        [as-no] Respuestas faltantes contadas como no
        [ipw] Respuestas completas, ponderadas por la falta de respuesta
       *[complete] Respuestas completas
    }
treatment-note = { $treatment ->
        [imputed] Las respuestas faltantes se imputan.
        [known] Los porcentajes se refieren a las respuestas conocidas.
        [as-yes] Las respuestas faltantes cuentan como sí.
        [as-no] Las respuestas faltantes cuentan como no.
        [ipw] Los porcentajes se refieren a las respuestas completas, ponderadas por la falta de respuesta.
       *[complete] Los porcentajes se refieren a las respuestas completas.
    }

title-all = Al menos uno de { WORD($n) }{ $context ->
        [none] {""}
       *[other] , última vez { $context }
    }
title-any = { $set }{ $context ->
        [none] {""}
       *[other] , última vez { $context }
    }

column-least = Si todas las faltantes son no
column-most = Si todas las faltantes son sí

title = Prevalencia
not-estimated = No pudo estimarse la prevalencia de { $of }.
population-heading = Porcentajes de la población

comparison-title = Comparación de grupos
ranks-heading = Porcentajes y posiciones por grupo

regression-title = Diferencias ajustadas entre grupos
not-fitted = No pudo ajustarse la regresión de { $of }.
regression-heading = Regresión sobre los grupos

coefficients-title = Razones de odds de { $about ->
        [experiences] haber declarado
        [abilities] haber resuelto
       *[other] haber respondido sí a
    } { $measured }
column-term = Término
intercept-odds = Intercepto (odds)
reference-note = Cada nivel se compara con el primer nivel de su agrupación.
interaction-note =
    Si hay una interacción, las razones de odds propias de una agrupación valen para el primer nivel de la otra.
    Los términos con dos puntos son los factores por los que cambian esas razones de odds.
degrees-note = t tiene { INTEGER($df) } { $df ->
        [one] grado
       *[other] grados
    } de libertad.
degrees-imputed-note =
    t tiene como máximo { INTEGER($df) } { $df ->
        [one] grado
       *[other] grados
    } de libertad, y menos donde hubo más imputaciones (Barnard y Rubin, 1999).

share-figure = { $about ->
        [experiences] declaró
        [abilities] resolvió
       *[other] respondió sí a
    } { $measured }
-of-people = de { INTEGER($n) }{ $average ->
        [none] {""}
       *[other] , promediado por { $average }
    }
figure-of = { -of-people }
figure-bounds = { -of-people }; de { PERCENT($low) } a { PERCENT($high) } según las respuestas faltantes
figure-population = personas { -did } { $measured }
figure-people = estimación, de { INTEGER($people) } en la población
several-figure = { $about ->
        [experiences] declaró
        [abilities] resolvió
       *[other] respondió sí a
    } dos o más
several-of = de { INTEGER($n) } que respondieron a todos los ítems
rank-caution =
    No es seguro que { $level } sea el más alto: posición de { INTEGER($low) } a { INTEGER($high) } de { INTEGER($levels) }.

method-shares =
    Los porcentajes son estimaciones de razón con errores estándar linealizados { $binder } que tienen en cuenta { LIST($design) } de la encuesta;
    los grupos se tratan como dominios de la muestra completa.
method-shares-random =
    Los porcentajes son estimaciones de razón con errores estándar linealizados { $binder }, como en una muestra aleatoria simple;
    los grupos se tratan como dominios de la muestra completa.
weights = las ponderaciones
strata = los estratos
clusters = los conglomerados
method-intervals = Sus intervalos del 95 % son intervalos t en la escala logit, retransformados a porcentajes { $korn }.
method-clusters =
    Los grados de libertad son como máximo el número de conglomerados en los que alguien dio la respuesta menos frecuente
    menos el número de sus estratos { $valliant }.
    Con menos de 50 personas que dieron esa respuesta se usa en su lugar el intervalo de Korn y Graubard { $korn }.
    Con menos de dos grados de libertad no se da ningún intervalo.
method-population =
    Los porcentajes de la población ponderan los niveles de { $grouping ->
        [none] una agrupación
       *[other] { $grouping }
    } por los tamaños de población de la definición del instrumento, que se tratan como conocidos.
method-imputation =
    Las respuestas faltantes se imputaron 20 veces mediante regresiones logísticas encadenadas { $buuren }
    con distribuciones a priori débilmente informativas { $gelman }.
    Los predictores son los demás ítems, las agrupaciones, los estratos, el logaritmo de la ponderación y las respuestas de otras personas del conglomerado,
    con efectos que varían entre los niveles de la primera agrupación.
    Las estimaciones se combinan con las reglas de Rubin { $rubin }; las pruebas de los términos de la regresión, con el método de Li et al. { $li }.
    Las ponderaciones por falta de respuesta son el inverso de la probabilidad predicha de una respuesta completa.
method-ranks =
    El intervalo de la posición de un grupo se deriva del número de grupos cuyos intervalos simultáneos del { LEVEL($confidence) }
    quedan por completo por encima o por debajo del suyo { $klein }.
method-regression =
    Las regresiones son cuasibinomiales, con pruebas F de Wald
    y márgenes predictivos ponderados { $graubard }.
