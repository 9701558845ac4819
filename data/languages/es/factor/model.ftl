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

modifier-groups =
    el modificador de “{ $statement }” es para { INTEGER($values) } grupos, pero { $groups ->
        [one] no hay grupos
       *[other] hay { INTEGER($groups) } grupos
    }.
modifier-groups-hint = Dé un valor para todos los grupos, o uno por grupo, como en c(1, NA)*a.
factor-named-as-item = el factor “{ $factor }” tiene el nombre de un ítem.
no-phantom = “{ $factor } =~ 0” es de un factor sin indicadores, y “{ $factor }” los tiene.
no-phantom-hint = Omita “{ $factor } =~ 0”.
no-item =
    no hay ningún ítem “{ $name }”{ $isLoading ->
        [true] {""}
       *[false] {" "}ni ningún factor con ese nombre
    }.
no-item-hint-near = ¿Quiso decir { LIST($near, type: "or") }?
no-item-hint = Los ítems son { LIST($items, type: "units") }.
item-without-loading = el ítem “{ $item }” no tiene carga en ningún factor.
has-none =
    “{ $name }” es { $is ->
        [factor] un factor
       *[continuous] continuo
    }: no tiene { $what ->
        [threshold] umbrales
       *[scale] escala
    }.
no-threshold =
    “{ $item }” tiene { INTEGER($categories) } categorías y, por tanto, { $thresholds ->
        [one] un umbral
       *[other] { INTEGER($thresholds) } umbrales
    }, no { $threshold }.
scale-under-theta = con theta, la escala de “{ $item }” se sigue de su varianza residual.
scale-under-theta-hint = Escriba “{ $item } ~~ 1*{ $item }”, o elija delta.
residual-under-delta = con delta, la varianza residual de “{ $item }” se sigue de su escala.
residual-under-delta-hint = Escriba “{ $item } ~*~ 1*{ $item }”, o elija theta.

factor-in-two-blocks = los bloques “{ $first }” y “{ $second }” tienen ambos el factor “{ $factor }”.
item-of-some-factors = “{ $item }” tiene carga en solo algunos factores del bloque “{ $block }”.
rotation-determines = la rotación determina “{ $parameter }” en el bloque “{ $block }”.
factor-among-items = el bloque “{ $block }” tiene el factor “{ $factor }” entre sus ítems.
loading-with-value = una carga del bloque “{ $block }” tiene un valor fijo o inicial propio.
block-hint = Escriba todos los factores de un bloque con los mismos ítems y sin valores fijos: `efa("b")*f + efa("b")*g =~ x1 + x2 + x3`.
groups-share-some = los grupos comparten solo algunas cargas del bloque “{ $block }”.
groups-share-some-hint = Dé a todas las cargas de un bloque la misma etiqueta en todos los grupos, o a ninguna.
parameter-of-some-factors = “{ $parameter }” vale solo para algunos factores del bloque “{ $block }”, o tiene un valor.
rotation-breaks =
    “{ $parameter }”{ $group ->
        [none] {""}
       *[other] {" "}del grupo { $group }
    } tiene una igualdad o restricción que una rotación del bloque “{ $block }” rompería.
symmetric-hint = Las relaciones que un factor de un bloque tiene con otras variables las tienen todos los factores del bloque: la rotación los mezcla.

no-equal-parameter = equal("{ $name }"): ningún otro parámetro tiene este nombre.
no-equal-parameter-hint = Los parámetros se nombran como en “f=~a”, “f~x”, “a~~b” y “a~1”, con “.g2” en el segundo grupo.
label-taken = “{ $name }” ya es una etiqueta o ya está definido.
label-taken-hint = Dele un nombre propio.
unknown-label = “{ $name }” no es la etiqueta de ningún parámetro, y nada lo define más arriba.
unknown-label-hint = Las etiquetas van delante de un nombre, como en “f ~ k*x”.

fixed-twice = modelo: “{ $label }” se fija en { $first } y en { $second }.
fixed-twice-hint = Los parámetros con la misma etiqueta son iguales; deles un solo valor o etiquetas distintas.
derived-parameter = modelo: “{ $parameter }” se sigue de otros parámetros.
derived-parameter-hint = Fije las escalas con delta y las varianzas residuales con theta.
template-without-scales =
    La estructura “{ template }” necesita escalas, y { $n ->
        [0] no hay ninguna
       *[other] solo hay una
    }.
template-without-scales-hint = Use la estructura de un factor.
template-of-nested = La estructura “{ template }” necesita escalas separadas, y “{ $whole }” tiene todos los ítems de “{ $part }”.
template-of-nested-hint = Elija una estructura de escalas separadas.
template-of-two = La estructura “{ template }” necesita tres escalas: la única correlación de dos factores no identifica dos cargas.
template-of-two-hint = Use factores correlacionados o un solo factor.
template-of-two-short = La estructura “{ template }” necesita una tercera escala, o cuatro ítems en una de las dos escalas.
template-of-two-short-hint = Use factores correlacionados, o añada ítems o una escala.
template-of-few-items =
    La estructura “{ template }” necesita { INTEGER($least) } ítems o más en cada escala, y “{ $scale }” tiene { $n ->
        [one] un ítem
       *[other] { INTEGER($n) } ítems
    }.
template-of-few-items-hint = Añada ítems a “{ $scale }”, exclúyala o escriba el modelo con cargas iguales para sus ítems.
template-of-many-factors =
    La estructura exploratoria (ESEM) de { INTEGER($items) } ítems identifica como máximo { INTEGER($most) } { $most ->
        [one] factor
       *[other] factores
    }, no { $factors }.
template-of-many-factors-hint = Escriba la estructura con menos factores.
