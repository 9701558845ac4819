factor-without-scale =
    El factor “{ $factor }” no tiene escala: fije su varianza ({ $factor } ~~ 1*{ $factor })
    o una carga ({ $factor } =~ 1*{ $item }).
phantom-without-scale =
    El factor “{ $factor }” no tiene ni indicadores ni escala: fije su varianza ({ $factor } ~~ 1*{ $factor })
    o el coeficiente de una de sus regresiones.
sole-ordered-indicator =
    El ítem “{ $item }” es el único indicador del factor “{ $factor }”, de modo que su fiabilidad no se conoce:
    fije su carga ({ $factor } =~ 1*{ $item }).
sole-continuous-indicator =
    El ítem “{ $item }” es el único indicador del factor “{ $factor }”, de modo que su fiabilidad no se conoce:
    fije su carga y su varianza residual ({ $factor } =~ 1*{ $item }; { $item } ~~ 0*{ $item }).
two-indicators =
    El factor “{ $factor }” tiene dos indicadores y ninguna relación con otras variables, de modo que sus cargas no están identificadas:
    iguálelas ({ $factor } =~ k*{ $first } + k*{ $second }).
factor-mean =
    La media del factor “{ $factor }” y { $isOrdered ->
        [true] los umbrales
       *[false] los interceptos
    } de sus ítems no están identificados conjuntamente: fije la media ({ $factor } ~ 0*1).
intercept-of-ordered =
    El intercepto del ítem “{ $item }” y sus umbrales no están identificados conjuntamente: fije el intercepto ({ $item } ~ 0*1).
scale-of-ordered =
    La escala del ítem “{ $item }”, su carga y sus umbrales no están identificados conjuntamente:
    fije la escala ({ $item } ~*~ 1*{ $item }).
residual-variance-of-ordered =
    La varianza residual del ítem “{ $item }”, su carga y sus umbrales no están identificados conjuntamente:
    fije la varianza residual ({ $item } ~~ 1*{ $item }).
no-mplus-blocks = Los bloques exploratorios no se traducen a Mplus, cuyas rotaciones tienen otros valores por defecto.
no-mplus-model =
    Para los ítems ordenados, Mplus tiene umbrales en lugar de interceptos; aquí el intercepto de { $item } no es 0.
