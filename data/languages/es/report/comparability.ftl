quoted = “{ $label }”
by-group = Por { $group }
small-group = un grupo pequeño

-items =
    { $items ->
        [one] 1 ítem
       *[other] { INTEGER($items) } ítems
    }
-found =
    { $different ->
        [0] { $items ->
            [0] no se compararon ítems individuales
            [one] el único ítem no mostró diferencias
           *[other] ninguno de los { INTEGER($items) } ítems mostró diferencias
        }
        [one] { INTEGER($different) } de { -items } difiere
       *[other] { INTEGER($different) } de { -items } difieren
    }
-lacking =
    { COUNT($lacking) ->
        [0] {""}
       *[other] ; los ítems de { LIST($lacking) } carecen de anclajes
    }
-not-linked =
    { $items ->
        [0] hay ítems que difieren, y menos de la mitad pueden servir de anclaje
       *[other] { -found }{ -lacking }
    }
-named =
    { COUNT($named) ->
        [0] {""}
       *[other] {" "}({ LIST($named) })
    }

-given =
    { COUNT($equal) ->
        [0] Dado ese modelo, no puede mantenerse igual ningún parámetro.
       *[other] A juzgar por los cambios del ajuste, puede mantenerse la igualdad de { LIST($equal) }{ $isContradicted ->
            [true] , aunque una prueba de diferencias es significativa
           *[false] {""}
        }. Dado el desajuste, esto no demuestra la igualdad.
    }
-needed =
    { $needed ->
        [none] ; ningún número alcanzable de personas lo resolvería
       *[other] ; unas { INTEGER($needed) } personas lo resolverían
    }
-untested =
    { $reason ->
        [one-group] pueden compararse menos de dos grupos
        [few-items] las pruebas de ítems requieren tres ítems comparables por factor
        [no-solution] los modelos por grupo no tienen una solución admisible
       *[not-linked] no pudieron estimarse los parámetros de los ítems por grupo
    }

-remedy =
    { $code ->
        [undecided] { $reason ->
            [few-items] ; más ítems lo resolverían
           *[other] ; más personas en cada grupo lo resolverían
        }
       *[other] {""}
    }

verdict =
    { $code ->
        [supported] sí
        [partly] en parte
        [not-shown] no demostrado
        [undecided] sin decidir
        [not-tested] no comprobado
       *[not-testable] no comprobable
    }

question = ¿Pueden compararse los grupos?
answer-comparable =
    Por { LIST($groups) }, sí: { -found }{ -named }{ -lacking }.
    Pueden descartarse { $ruledOut ->
        [shifts] desplazamientos de { DECIMAL($shift, digits: 2) } logits
        [means] cambios de una media de { DECIMAL($change, digits: 2) } DE
       *[both] desplazamientos de { DECIMAL($shift, digits: 2) } logits y cambios de una media de { DECIMAL($change, digits: 2) } DE
    } o más (intervalos del 90 %).
answer-means-move =
    Por { LIST($groups) }, en parte: { -found }{ -named }{ -lacking }.
    Si se tiene en cuenta, la media de { $level } en “{ $factor }” pasa de { DECIMAL($from, digits: 2) } a { DECIMAL($to, digits: 2) } DE.
answer-linked =
    Por { LIST($groups) }, en parte: { -found }{ -named }{ -lacking }.
    Los demás ítems enlazan los grupos.
answer-not-linked =
    Por { LIST($groups) }, no demostrado: { -not-linked }, de modo que no se sabe cuáles difieren.
answer-misfit =
    Por { LIST($groups) }, sin decidir: el modelo configural no se ajusta ({ $figures }).
    { -given } Un modelo que se ajuste lo resolvería.
answer-open =
    Por { LIST($groups) }, sin decidir: { -found }{ -lacking }.
    Siguen siendo posibles desplazamientos de hasta { DECIMAL($largest, digits: 2) } logits (punto de corte { DECIMAL($shift, digits: 2) }){ -needed }.
answer-models =
    Por { LIST($groups) }, { verdict }: { COUNT($equal) ->
        [0] no se sostiene ningún paso
       *[other] la igualdad se sostiene para { LIST($equal) }
    }{ COUNT($released) ->
        [0] {""}
       *[other] ; si se liberan { LIST($released) }, se sostiene el paso de { $step }
    }. No se comprobaron ítems individuales.
levels-left-out = Excluidos: { INTEGER($n) } de { INTEGER($all) } grupos.

short-misfit = Por { LIST($groups) }, sin decidir: el modelo configural no se ajusta; uno que se ajuste lo resolvería.
short-open = Por { LIST($groups) }, sin decidir: hay muy pocas respuestas{ -needed }.
short-not-linked = Por { LIST($groups) }, no demostrado: { -not-linked }.
short-untested = Por { LIST($groups) }, { verdict }: { -untested }{ -remedy }.
short-models = Por { LIST($groups) }, { verdict }{ $code ->
    [undecided] : no se comprobaron ítems individuales; más personas en cada grupo lo resolverían
   *[other] {" "}(solo modelos de invarianza, sin pruebas de ítems)
}.
short-items = Por { LIST($groups) }, { verdict }: { -found }{ -lacking }.
short-verdict = Por { LIST($groups) }, { verdict }.

not-one-factor = El modelo de un factor no se ajusta a la muestra completa: declare primero los factores.

line-question = ¿Qué grupos pueden compararse?
line-comparable = Los grupos por { LIST($groups) }
line-verdict =
    { $code ->
        [supported] Sí
        [partly] En parte
        [not-shown] No demostrado
        [undecided] Sin decidir
        [not-tested] No comprobado
       *[not-testable] No comprobable
    }
line-misfit =
    Por { LIST($groups) }, el modelo configural no se ajusta ({ $figures }).
    { -given } Un modelo que se ajuste lo resolvería.
line-open = Por { LIST($groups) }, hay muy pocas respuestas{ -needed }.
line-uncompared = No se compararon: grupos por { LIST($groups) }.
line-not-linked = Por { LIST($groups) }, { -not-linked }.
line-untested = Por { LIST($groups) }, { -untested }{ -remedy }.
line-items =
    Por { LIST($groups) }, { -found }{ -named }{ -lacking }{ COUNT($also) ->
        [0] {""}
       *[other] ; { LIST($also) }
    }.
also-briefly = { $item } mide también “{ $factor }”
line-models =
    Por { LIST($groups) }, { $levels ->
        [0] no pudieron compararse dos grupos
        [one] 1 grupo se comparó solo con modelos de invarianza, sin pruebas de ítems
       *[other] { INTEGER($levels) } grupos se compararon solo con modelos de invarianza, sin pruebas de ítems
    }{ $code ->
        [undecided] ; más personas en cada grupo lo resolverían
       *[other] {""}
    }.
todo-compare = Compare por { LIST($groups) }.
todo-allow = Por { LIST($groups) }, tenga en cuenta los ítems que difieren.
todo-avoid = Por { LIST($groups) }, no compare las medias.
todo-open = No compare los grupos hasta que esto se resuelva.
caution = No ordene las medias de los grupos por { LIST($groups) }.
caution-items = No ordene las medias de los grupos por { $group }: { -found }{ -lacking }.

invariance-failed = No pudo comprobarse la invarianza de medida por { $group }.
items-failed = No pudieron compararse los ítems por { $group }.
factor-failed = No pudieron compararse por { $group } los ítems de “{ $factor }”.
invariance-title = Invarianza de medida
method-title = Comparación de grupos
inadmissible-step =
    Un paso de la secuencia de invarianza tiene una solución inadmisible en algunos grupos, como una
    correlación entre factores superior a 1 ({ LINK("table-invariance") }).
no-solution = Por { $group }, el primer modelo de invarianza no tiene solución.

level-items = { $level } ({ LIST($items) })
items-higher = Por { $group }, con el mismo nivel del rasgo, las respuestas son más altas en { LIST($higher) } ({ LINK($figure) }).
items-lower = Por { $group }, con el mismo nivel del rasgo, las respuestas son más bajas en { LIST($lower) } ({ LINK($figure) }).
items-both =
    Por { $group }, con el mismo nivel del rasgo, las respuestas son más altas en { LIST($higher) }
    y más bajas en { LIST($lower) } ({ LINK($figure) }).
items-counted =
    Por { $group }, hay ítems que difieren en { $levels ->
        [one] 1 grupo:
       *[other] { INTEGER($levels) } grupos, los que más en
    } { $level } ({ $most ->
        [one] 1 ítem
       *[other] { INTEGER($most) } ítems
    }; { LINK($figure) }).
overall-only =
    La prueba global señala { LIST($items) }, pero { $levels ->
        [2] el desplazamiento entre los dos grupos no es significativo
       *[other] ningún grupo por separado tiene un desplazamiento significativo
    }.
also-measures = { $item } mide también “{ $factor }” ({ COEFFICIENT($loading) }): su diferencia puede deberse a eso.
mean-moves =
    Si se tiene en cuenta, la media de { $level } en “{ $factor }” pasa de { DECIMAL($from, digits: 2) } a { DECIMAL($to, digits: 2) } DE.
factors-comparable = Por separado, { LIST($factors) } { COUNT($factors) ->
        [one] puede
       *[other] pueden
    } compararse entre los grupos con todos los ítems iguales.
factors-undecided = Para { LIST($factors) } por separado hay muy pocas respuestas para decidir.
items-withheld =
    Por { $group }, los ítems de { LIST($factors) } no se compararon: { $code ->
        [few-anchors] menos de la mitad, o menos de dos, pueden servir de anclaje.
        [not-settled] cuáles difieren depende de la elección de los anclajes.
        [few-items] menos de tres pueden compararse, para lo que hace falta cada categoría de respuesta en cada grupo.
        [few-groups] solo puede incluirse un grupo.
       *[not-linked] no pudieron estimarse sus parámetros por grupo.
    }
left-out =
    Excluidos de { $of ->
        [models] los modelos
       *[other] las comparaciones
    } por { $group }: { LIST($levels) }. { $reason }
few-people = Menos de { INTEGER($least) } personas.
small-levels =
    { $n ->
        [one] No se muestra un grupo
       *[other] No se muestran { INTEGER($n) } grupos
    } de menos de { INTEGER($least) } personas.

table-title = Qué grupos pueden compararse
column-comparable = Comparable
column-items = Ítems que difieren
column-shift = Mayor desplazamiento plausible (logits)
column-change = Mayor cambio plausible de una media (DE)
column-needed = Personas que lo resolverían (aprox.)
column-aligned = No invariantes tras el alineamiento
items-cell =
    { INTEGER($different) } de { INTEGER($items) }{ COUNT($ids) ->
        [0] {""}
       *[other] : { LIST($ids) }
    }{ -lacking }
levels-cell =
    { $leftOut ->
        [0] { INTEGER($levels) }
       *[other] { INTEGER($levels) } de { INTEGER($all) }
    }
table-note =
    “Mayor plausible”: el extremo más alejado de los intervalos del 90 %.
    Puntos de corte: { DECIMAL($shift, digits: 2) } logits y { DECIMAL($change, digits: 2) } DE.
alignment-note =
    El alineamiento se considera fiable si como máximo una cuarta parte de las cargas y los interceptos no son invariantes (Muthén y Asparouhov, 2014).
few-items-note = No comparados porque su factor tiene menos de tres ítems comparables: { LIST($ids) }.
unsteady-note =
    Por { $group }, sin embargo, las medias realineadas de muestras simuladas correlacionan solo { COEFFICIENT($correlation) } con las medias alineadas: estas son inciertas.

means-title =
    { $isFreed ->
        [true] Medias por { $group }, con los ítems que difieren y sin ellos
       *[false] Medias por { $group }
    }
mean-model =
    { $way ->
        [all] Todos los ítems iguales
        [freed] Ítems liberados donde difieren
        [without] Sin los ítems que difieren
       *[ladder] Media
    }
means-see =
    { $isFreed ->
        [true] Con los ítems que difieren liberados, { $top } tiene la media más alta en “{ $factor }”
       *[false] { $top } tiene la media más alta en “{ $factor }”
    } ({ DECIMAL($highest, digits: 2) } DE{ $ranked ->
        [one] , posición { $ranks }
        [several] , posiciones { $ranks }
       *[unranked] {""}
    }) y { $last } la más baja ({ DECIMAL($lowest, digits: 2) }){ $isAmong ->
        [true] {""}, de { INTEGER($n) } grupos
       *[false] {""}
    }.
means-described =
    { $isLadder ->
        [true] La unidad es la desviación estándar del primer grupo, el de referencia, cuya media es 0.
       *[false] Las medias son desviaciones respecto del promedio de los grupos, en desviaciones estándar conjuntas dentro de los grupos.
    }
free-items-described = Cada ítem se libera en los grupos en los que difiere (p < { COEFFICIENT(0.05) }, sin ajuste por pruebas múltiples).
zero-line = { $isLadder ->
    [true] Línea discontinua: media del grupo de referencia.
   *[false] Línea discontinua: promedio de los grupos.
}
order-described = En “{ $factor }”, de la más alta a la más baja: { LIST($levels) }.
rank-range = { INTEGER($low) }–{ INTEGER($high) }
means-axis = ← más bajo · { mean }, DE · más alto →
mean-interval = { DECIMAL($mean, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
tip-mean = { mean } [95 %]
column-ranks = Posiciones
preliminary = Estos son modelos de “{ $model }”. El veredicto se basa en el modelo de trabajo y aún no se conoce.

stand-in = “{ $working }” no tiene una solución admisible en los grupos por { LIST($groups) }; en su lugar se comprobó la invarianza de “{ $model }”.
