degree = { $about ->
    [experiences] dimensión de gravedad
    [symptoms] dimensión de gravedad
   *[other] dimensión
}
title = Clases latentes o una { degree }
several-classes = { INTEGER($classes) } { $classes ->
    [one] clase
   *[other] clases
}
# A model of one class has independent items.
other-classes = { $classes ->
    [1] ítems independientes
   *[other] { several-classes }
}
bic-lower = { $deltaBic ->
    [none] {""}
   *[other] {" "}({ bic } inferior en { DECIMAL($deltaBic, digits: 1) })
}

not-fitted = No pudieron estimarse clases latentes.
no-solution = Ningún modelo con clases latentes alcanzó una solución.
unrelated =
    No se necesitan ni clases latentes ni una { degree }:
    un modelo de ítems independientes es el que mejor describe las respuestas{ bic-lower }.
dimensions =
    Varias dimensiones más que clases latentes: “{ $model }” describe las respuestas mejor
    que { other-classes }{ bic-lower } y que una sola dimensión.
one-dimension-fits =
    Basta una { degree }, sin clases latentes: describe las respuestas mejor
    que { other-classes }{ bic-lower }.
no-classes-fits =
    No se necesitan clases latentes: incluso una sola { degree } describe las respuestas mejor
    que { other-classes }{ bic-lower }.
classes-ordered = Las clases están ordenadas en todos los ítems.
one-dimension-ordered =
    Basta una { degree }, sin clases latentes.
    El modelo que mejor describe las respuestas tiene { several-classes }{ bic-lower }, ordenadas en todos los ítems.
no-classes-ordered =
    No se necesitan clases latentes.
    El modelo que mejor describe las respuestas tiene { several-classes }{ bic-lower }, ordenadas en todos los ítems.
latent-classes =
    Clases latentes más que dimensiones: { several-classes } con perfiles que se cruzan describen las respuestas mejor
    que una dimensión{ bic-lower }{ $thanDimensions ->
        [none] {""}
       *[other] {" "}{ $thanDimensions }
    }.
better-than-dimensions = y que “{ $model }”{ bic-lower }
undecided = Sin decidir entre clases latentes y una { degree }.
no-one-dimension = No pudo ajustarse el modelo unidimensional.
small-gain =
    El { bic } de { several-classes } es inferior al de una dimensión en solo { DECIMAL($gain, digits: 1) };
    se requiere una diferencia de { INTEGER($required) }.
crossing-only =
    El { bic } de { several-classes } es inferior al de una dimensión en { DECIMAL($gain, digits: 1) }
    y sus perfiles se cruzan. Sin embargo, no había ningún modelo de varias dimensiones con el que comparar.
dimensions-close =
    El { bic } de { several-classes } es inferior al de una dimensión en { DECIMAL($gain, digits: 1) }.
    Sin embargo, varias dimensiones tienen un { bic } { $isLower ->
        [true] aún más bajo, en
       *[false] solo más alto en
    } { DECIMAL($distance, digits: 1) }.
crossing-unclear =
    El { bic } de { several-classes } es inferior al de una dimensión en { DECIMAL($gain, digits: 1) },
    pero sus perfiles no se cruzan significativamente.
crossing =
    La clase { INTEGER($lower) } tiene la suma media más baja, pero supera a la clase { INTEGER($higher) } por { DECIMAL($points, digits: 1) } puntos porcentuales en { $item }{ $from ->
        [none] {""}
       *[other] {" "}(categoría { INTEGER($from) } o superior)
    }.

class-size = { PERCENT($size) }{ $error ->
    [none] {""}
   *[other] {" "}({ standard-error } { DECIMAL($error, digits: 1) })
} con { DECIMAL($mean, digits: 2) }
sizes-by-number = Porcentaje de personas y número medio de ítems { $about ->
    [experiences] declarados
    [abilities] resueltos
   *[other] con respuesta afirmativa
}, por clase: { LIST($classes, type: "clauses") }.
sizes-by-sum = Porcentaje de personas y suma media de las respuestas (puntuadas desde 0), por clase: { LIST($classes, type: "clauses") }.
entropy-is = El { entropy } es { COEFFICIENT($entropyValue) }.
at-bounds = Estimados en el 0 % o el 100 % en una clase, sin error estándar: { LIST($items) }.
no-more-classes = No se examinaron más clases.

tables-title = Clases latentes
one-dimension-model = Una dimensión ({ $model })
table-title = Clases latentes y una dimensión
column-sizes = Tamaños
column-order = Orden de las clases
column-boundary = En 0 % o 100 %
column-starts = Inicios coincidentes
order = { $order ->
    [ordered] ordenadas
    [crossing] con cruces
   *[unclear] poco claras
}
starts = { INTEGER($reached) } de { INTEGER($followed) }
people-note = { INTEGER($n) } { $n ->
    [one] persona
   *[other] personas
}; en negrita: el { bic } más bajo.
order-note =
    Ordenadas: en ningún ítem supera una clase a otra de media más alta en más de 1,96 errores estándar.
    Con cruces: al menos una de esas diferencias es significativa (con ajuste de Bonferroni).
effective-note = { LIST($criteria) } usan el tamaño muestral efectivo de { INTEGER($n) }.
profiles-by-share = Porcentaje que { $about ->
    [experiences] declaró
    [abilities] resolvió
   *[other] respondió sí a
} el ítem, por clase latente
profiles-by-mean = Respuesta media, de la más baja (0 %) a la más alta (100 %), por clase latente
class-with-size = Clase { INTEGER($number) } ({ PERCENT($size) } de las personas)

models-fitted =
    Se ajustaron modelos de 1 a { several-classes } a { INTEGER($n) } { $n ->
        [one] persona
       *[other] personas
    }, cada uno desde { INTEGER($starts) } { $starts ->
        [one] inicio aleatorio
       *[other] inicios aleatorios
    }; el mejor tercio se siguió iterando.
effective-method = { LIST($criteria) } usan el tamaño muestral efectivo.
very-strong = Un { bic } inferior en { INTEGER($rule) } al del { $model } se considera evidencia muy fuerte { $source }.
ordered-classes = Las clases ordenadas en todos los ítems se interpretan como niveles de una dimensión { $source }.
