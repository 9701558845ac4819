undisclosed-warning =
    Sin protección: las cifras de pocas personas pueden revelar las respuestas de alguien.
    { $isSensitive ->
        [true] No comparta este informe.
       *[false] Antes de compartir cifras de grupos, use “itemwise release”.
    }

hidden-question = ¿Qué se ocultó y por qué?
nothing-sensitive = No se oculta nada: la definición del instrumento dice que sus respuestas no son sensibles.
nothing-controlled = No se oculta nada: este resultado no está protegido.
nothing-needed = No hizo falta ocultar nada.
hidden-figures =
    { $hidden ->
        [one] Está oculta 1
       *[other] Están ocultas { INTEGER($hidden) }
    } de { INTEGER($cells) } { $cells ->
        [one] cifra
       *[other] cifras
    } en { INTEGER($tables) } { $tables ->
        [one] tabla
       *[other] tablas
    }, que se { $hidden ->
        [one] muestra
       *[other] muestran
    } como { $mark }: menos de { INTEGER($least) } personas comparten una respuesta, u otras cifras lo revelarían.
items-left-out = Excluidos de los modelos: { LIST($items) }.
all-items-left-out = Excluidos de los modelos: todos los ítems.
groups-left-out = Excluidos de los modelos por { $group }, porque se basan en cifras ocultas: { LIST($left) }.

rules-title = Reglas del control de divulgación
rule-unsafe =
    Por grupos, un porcentaje se oculta si menos de { INTEGER($least) } personas dieron una respuesta, no la dieron o forman el grupo.
rule-totals = Las cifras de todas las personas, y los totales por una agrupación que la definición declara como dominio, se muestran siempre.
rule-whole-file = Las personas encuestadas son conocidas o pocas, de modo que lo mismo vale para las cifras de todas ellas.
rule-secondary = Si otras cifras revelaran una oculta, se ocultan también las menos costosas de estas.
rule-people =
    No se muestran los porcentajes de menos de { INTEGER($least) } personas; los de { INTEGER($least) } a { INTEGER($most) } van entre paréntesis.
rule-people-never = Ningún informe contiene las respuestas, los patrones de respuesta ni las puntuaciones de personas concretas.
release-list =
    Las cifras ocultas se eligieron para toda la lista de publicación de la definición.
    Agrupaciones: { LIST($groups) }; agrupaciones cruzadas: { LIST($crossed) }; contextos por grupo: { LIST($contexts) }.
release-other = Cualquier cambio en la lista, el modo o las respuestas crea una publicación nueva.
release-beyond = Este informe muestra además cifras que no están en la lista: { LIST($tables) }.
release-earlier = Se supuso que las cifras de estas publicaciones anteriores son conocidas: { LIST($releases) }.
costliest =
    Está oculto el { PERCENT($hidden, digits: 0) } de las prevalencias de la lista de publicación; las tablas por { $grouping } son las que más pierden.
    Antes de publicar, quite esa agrupación de la lista (“release” en la definición) o combine sus niveles.
audit =
    Con todas las tablas juntas, cada recuento oculto puede ser todavía cualquiera de un rango de al menos { INTEGER($least) } personas,
    o de todas las que tiene su grupo.
forced =
    { $n ->
        [one] Un rango es más estrecho, porque
       *[other] { INTEGER($n) } rangos son más estrechos, porque
    } los totales de todas las personas no dejan más por sí solos.
restricted = Quienes tienen derecho a ver las respuestas pueden mostrar todas las cifras (--restricted).

hidden-title = Qué está oculto
column-figures = Cifras
column-cells = Celdas
column-hidden = Ocultas

limits-title = Qué hay que tener en cuenta
caution = { $about ->
        [experiences] Que se declare menos no significa que haya menos riesgo: algunas experiencias no se revelan.
        [attitudes] Lo que las personas dicen no siempre es lo que hacen.
        [abilities] Una prueba no muestra todo lo que una persona sabe hacer.
        [symptoms] Una puntuación alta no es un diagnóstico.
        [traits] Cómo se describen las personas no siempre es cómo actúan.
       *[other] Lo que miden los ítems se infiere de las respuestas, no se observa.
    }
sample-described =
    Los datos incluyen solo a { $n ->
        [one] la persona
       *[other] las { INTEGER($n) } personas
    } del archivo, no a quienes no se incluyó en la muestra, a quienes no se pudo localizar ni a quienes no quisieron participar.
one-survey = { $isRepeated ->
    [true] Una encuesta no muestra causas, cambie lo que cambie de una ocasión a otra
   *[false] Una sola encuesta no muestra ni causas ni cambios
}.
unclustered = Los intervalos suponen que las personas se muestrearon individualmente.
chance =
    Solo por azar, unas { INTEGER($expected) } de las { INTEGER($tests) } comparaciones de grupos
    { $expected ->
        [one] tendría
       *[other] tendrían
    } un p sin ajustar < { COEFFICIENT($level) }; los valores p se ajustan dentro de cada agrupación.
cut-offs = Puntos de corte en los que se basa la redacción: { LIST($cutoffs) }.
cut-off-p = p < { COEFFICIENT($level) }
cut-off-reliability = fiabilidad de al menos { COEFFICIENT($reliability) }
cut-off-bic = un { bic } inferior en al menos { INTEGER($difference) }
not-computed = No se calculó: { LIST($kinds) }.
not-computed-kind = { $kind ->
        [cfa] { $n ->
            [one] 1 modelo confirmatorio
           *[other] { INTEGER($n) } modelos confirmatorios
        }
        [comparison] { $n ->
            [one] 1 comparación de modelos
           *[other] { INTEGER($n) } comparaciones de modelos
        }
        [crossValidation] { $n ->
            [one] 1 validación cruzada
           *[other] { INTEGER($n) } validaciones cruzadas
        }
        [esem] { $n ->
            [one] 1 modelo exploratorio
           *[other] { INTEGER($n) } modelos exploratorios
        }
        [invariance] { $n ->
            [one] 1 prueba de invarianza de medida
           *[other] { INTEGER($n) } pruebas de invarianza de medida
        }
        [irt] { $n ->
            [one] 1 modelo de respuesta al ítem
           *[other] { INTEGER($n) } modelos de respuesta al ítem
        }
        [classes] { $n ->
            [one] 1 modelo de clases latentes
           *[other] { INTEGER($n) } modelos de clases latentes
        }
        [validity] { $n ->
            [one] 1 análisis de validez
           *[other] { INTEGER($n) } análisis de validez
        }
        [dif] { $n ->
            [one] 1 comparación de ítems
           *[other] { INTEGER($n) } comparaciones de ítems
        }
        [shortForm] { $n ->
            [one] 1 versión breve
           *[other] { INTEGER($n) } versiones breves
        }
        [prevalence] { $n ->
            [one] 1 prevalencia
           *[other] { INTEGER($n) } prevalencias
        }
       *[regression] { $n ->
            [one] 1 regresión
           *[other] { INTEGER($n) } regresiones
        }
    }

method-title = Control de divulgación
method-least = El mínimo de { INTEGER($least) } personas es el de las Encuestas de Demografía y Salud { $icf }.
method-secondary =
    Las tablas vinculadas se protegen con supresión secundaria { $hundepool }, auditada con programación lineal sobre todas las tablas a la vez.

log-title = Registro de la publicación
log-notice = Para quien revisa la publicación, no para publicar: la regla por la que se oculta una cifra revela algo sobre su recuento.
log-run =
    { $software }; instrumento { $measure }; modo { $mode }; semilla { $seed }.
    Todas las opciones están en el mismo registro en JSON.
log-rules = Reglas
log-attack = Auditoría de la publicación
log-attack-method = El rango de cada recuento oculto se calculó a partir de todas las tablas a la vez, con programación lineal.
column-forced = Rango más estrecho que la regla, forzado por los totales
log-hidden = Cifras ocultas
column-table = Tabla
column-figure = Cifra
column-partners = Ocultas con ella
log-not-computed = No calculado o no mostrado
log-files = Archivos
column-file = Archivo
column-hash = SHA-256
nothing = Nada.
