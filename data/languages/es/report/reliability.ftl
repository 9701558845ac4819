question = Fiable, ¿para qué?
all-items-inside = todos los ítems
quoted-scale = “{ $label }”

left-out = { LIST($items) } { COUNT($items) ->
    [one] queda excluido
   *[other] quedan excluidos
} de los modelos; las escalas se componen de los demás ítems.
-open = el intervalo de alfa incluye { COEFFICIENT($limit) }{ $decides ->
        [nobody] ; más personas difícilmente lo decidirían
        [some] ; con más personas se decidiría en algunas
        [against] ; unas { INTEGER($needed) } lo descartarían
       *[all] ; unas { INTEGER($needed) } personas lo decidirían
    }
ranking = { $verdict ->
    [adequate] Adecuada para ordenar a las personas.
    [inadequate] No adecuada para ordenar a las personas.
   *[undecided] Sin decidir para ordenar a las personas: { -open }.
}
ranking-of-scales = Para ordenar a las personas, { $extent ->
    [all] todas las escalas son adecuadas
    [only] solo { $only } es adecuada
    [some] { INTEGER($adequate) } de { INTEGER($scales) } escalas { $adequate ->
        [one] es adecuada
       *[other] son adecuadas
    }
    [undecided] todas las escalas están sin decidir
   *[no-scale] ninguna escala es adecuada
}{ undecided-scales }.
undecided-scales = { $undecided ->
    [0] {""}
   *[other] { $extent ->
        [undecided] : { -open }
       *[other] {" "}({ INTEGER($undecided) } sin decidir: { -open })
    }
}
means-by = { $verdict ->
    [adequate] Las medias por { $grouping } son lo bastante fiables para compararlas ({ $estimate }, { INTEGER($levels) } grupos).
    [inadequate] Las medias por { $grouping } no son lo bastante fiables para compararlas ({ $estimate }, { INTEGER($levels) } grupos).
   *[undecided] Con { INTEGER($levels) } grupos, la fiabilidad de las medias por { $grouping } está sin decidir ({ $estimate }): su intervalo incluye { COEFFICIENT($limit) }, y más grupos lo decidirían.
}
means-of-scales = Las medias por { $grouping } tienen fiabilidades de { $range }; { $adequate ->
    [0] ninguna escala es adecuada
    [one] { INTEGER($adequate) } de { INTEGER($scales) } escalas es adecuada
   *[other] { INTEGER($adequate) } de { INTEGER($scales) } escalas son adecuadas
}{ $undecided ->
    [0] {""}
   *[other] {" "}({ INTEGER($undecided) } sin decidir: el intervalo incluye { COEFFICIENT($limit) }, y más grupos lo decidirían)
}.
means-power = Las comparaciones de medias tienen una potencia de 0,80 para diferencias de { LIST($differences) }.
detectable-points = { $points } puntos ({ $sd } DE) por { $grouping }
detectable-by = { $sd } DE por { $grouping }
means-withheld = Las medias de los grupos por { LIST($groupings) } no se juzgan: muy pocos grupos pueden compararse sin divulgar datos de personas.
estimate-for = { $estimate } en { $scale }
coefficients = { $kind ->
    [omega] Omega
   *[alpha] Alfa
} es { LIST($estimates) }.
coefficients-range = { $kind ->
    [omega] Omega
   *[alpha] Alfa
}: { $range } en { INTEGER($scales) } escalas.
omega-located = El omega de { LIST($scales) } incluye correlaciones residuales que el desajuste localiza; sin ellas es { LIST($estimates) }.
omega-rejected = No se da omega para { LIST($scales) }: un solo factor no se ajusta a { COUNT($scales) ->
    [one] sus ítems
   *[other] los ítems de cada una
}.
full-information = Con todas las respuestas y la información completa, alfa es { LIST($estimates) }.
negative-alpha = Alfa es negativo o no está definido para { LIST($scales) }.
total-hierarchical = { $isOne ->
    [true] Un factor general explica { COEFFICIENT($omega) } de la varianza del total (omega jerárquico, { WORD($factors) } factores), suficiente para una sola escala.
   *[false] Un factor general explica solo { COEFFICIENT($omega) } de la varianza del total (omega jerárquico, { WORD($factors) } factores); puntúe también los factores.
}
opposite-items = { LIST($items) } { COUNT($items) ->
    [one] se responde
   *[other] se responden
} en la dirección opuesta{ $scale ->
    [none] {""}
   *[other] {" "}a la de los demás ítems de { $scale }
}: { $declared ->
    [true] compruebe qué ítems se declaran como inversos
   *[false] { COUNT($items) ->
        [one] declárelo como inverso
       *[other] declárelos como inversos
    }
} (“reverse: true”) antes de puntuar.
uses-withheld = No se juzga ningún uso de { LIST($scales) } antes de eso.
not-judged = no juzgado
not-judged-in-short = No juzgado
opposite-in-short = hay ítems que se responden en direcciones opuestas
total-without-model = Ningún modelo de todos los ítems se ajusta, de modo que el total puede combinar varias dimensiones.
mixed-sum = Sin embargo, estos ítems miden varias dimensiones, que una única puntuación suma combina.

uses-word = { $uses ->
    [both] Ordenar a las personas y medias de grupos
    [ranking] Ordenar a las personas
    [some-ranking] Ordenar a las personas, { INTEGER($adequate) } de { INTEGER($scales) } escalas
    [group-means] Para medias de grupos, no para ordenar a las personas
    [means-open] Medias de grupos
    [undecided] Sin decidir
   *[neither] No para ordenar a las personas
}
-before = { $decides ->
        [nobody] añadir ítems
        [against] añadir ítems
        [some] que unas { INTEGER($needed) } hayan respondido a todos los ítems; algunas escalas necesitan más ítems
       *[all] que unas { INTEGER($needed) } hayan respondido a todos los ítems
    }
uses-todo = { $uses ->
    [both] Ordene a las personas y compare las medias de los grupos
    [ranking] Ordene a las personas
    [some-ranking] Ordene a las personas solo en { $adequate ->
        [one] esta escala
       *[other] estas escalas
    }
    [group-means] Presente las medias de los grupos; no ordene a las personas
    [means-open] Presente las medias de los grupos; no ordene a las personas antes de { -before }
    [undecided] No ordene a las personas antes de { -before }
   *[neither] No ordene a las personas; añada ítems
}
detail = { $kind ->
    [omega] Omega
   *[alpha] Alfa
} { $range }; { $extent ->
    [all] adecuado para ordenar a las personas
    [only] adecuado para ordenar a las personas en { $only }
    [some] adecuado para ordenar a las personas en { INTEGER($adequate) } de { INTEGER($scales) } escalas
    [undecided] sin decidir para ordenar a las personas
   *[no-scale] no adecuado para ordenar a las personas
}{ undecided-scales }
detail-tied = { $kind ->
    [omega] Omega
   *[alpha] Alfa
} { $range }; no adecuado para ordenar a las personas: el { LEVEL($tied) } de ellas o más tiene la misma puntuación
detail-of-model = { $detail }. { $fit ->
    [doubtful] El ajuste del modelo de todos los ítems es dudoso
   *[does-not-fit] El modelo de todos los ítems no se ajusta
}
scores-title = Puntuaciones recomendadas
column-use = Uso
opposite-todo = Invierta los ítems indicados más abajo
alpha-of-scale = alfa de { $scale }
alpha-of-scales = alfa de las { WORD($n) } escalas
intervals-within = intervalos del 95 % dentro de { INTERVAL($low, $high) }
mean-sums = puntuación suma media de { $range }
no-ranking = Las puntuaciones{ $isAll ->
    [true] {""}
   *[false] {" "}en { INTEGER($inadequate) } de { INTEGER($scales) } escalas
} no son adecuadas para ordenar a las personas: { LIST($reasons, type: "or") }.
caution-wording = El omega del total puede contar varianza debida a la redacción: un factor tiene exactamente los ítems inversos o exactamente los demás.
reason-tied = { $range } de las personas tienen la misma puntuación
reason-alpha = alfa de { $range }, inferior a { COEFFICIENT($least) }

table-title = Escalas: puntuaciones, fiabilidad y usos
uses-heading = Fiabilidad de las medias de grupos y de las clasificaciones
column-standard-error = EE de medida
not-defined = no definido ({ $side ->
    [below-0] inferior a 0
    [above-1] superior a 1
    [rejected] su modelo de un factor no se ajusta
   *[misfit] un factor no reproduce la varianza de la suma
})
column-ranking = Ordenar personas
column-cut-offs = Puntos de corte
item-count = { INTEGER($n) } { $n ->
    [one] ítem
   *[other] ítems
}
use-verdict = { $verdict ->
    [adequate] sí
    [inadequate] no
   *[undecided] sin decidir
}
use-with-ties = { use-verdict } ({ LEVEL($tied) } con empate)
cut-offs = { COUNT($adequate) ->
    [0] ninguna
   *[other] { LIST($adequate) }
}{ COUNT($undecided) ->
    [0] {""}
   *[other] ; { LIST($undecided) } sin decidir
}
score-range = de { INTEGER($low) } a { INTEGER($high) }
uses-note =
    Las puntuaciones son sumas de los ítems. Omega es del modelo de un factor de la propia escala y, si no lo hay, del modelo de la estructura o de la solución factorial{ COUNT($located) ->
        [0] .
       *[other] ; con las correlaciones residuales que el desajuste localiza en { LIST($located) }.
    }
    Ordenar a las personas requiere un alfa de { COEFFICIENT($ranking) } y menos del { LEVEL($tied) } de ellas en la puntuación más baja o en la más alta.
explored-note =
    { $n ->
        [one] Aquí falta
       *[other] Aquí faltan
    } { LIST($factors) }: todos los factores de un bloque exploratorio tienen los mismos ítems, de modo que la suma de cada uno sería la misma.
cut-offs-note =
    Las puntuaciones de corte requieren una fiabilidad condicional de { COEFFICIENT($cutOff) }.
    Son puntuaciones suma{ $fromZero ->
        [true] ; 0 es la respuesta más baja a todos los ítems
       *[false] , según la codificación de las respuestas
    }.

means-title = Fiabilidad de las medias de grupos
column-people-per-group = Personas en el grupo mediano
column-adequate = Adecuado
column-detectable = Diferencia detectable
column-detectable-sd = Diferencia detectable, DE
few-means = menos de { WORD($groups) } grupos
means-problem = { $problem ->
    [withheld] no se muestra
    [few-people] muy pocas personas
   *[no-variance] sin varianza dentro de los grupos
}
means-note =
    La fiabilidad es la proporción de la varianza de las medias observadas que está entre los grupos, con su intervalo F.
    Requiere un límite inferior de { COEFFICIENT($least) }. Las diferencias detectables tienen una potencia de 0,80 al 5 %.

classes-title = Personas en los puntos de corte declarados
column-cut-off = Corte
all-classes = todas
cut-label = { $value } o más ({ $label } o superior)
highest-cut-label = { $value } o más ({ $label })
column-band = En esta franja
column-reached = En corte o más
column-accuracy = Exactitud
column-consistency = Consistencia
column-kappa = Kappa de la consistencia
column-rudner-accuracy = Exactitud, modelo de respuesta al ítem
column-rudner-consistency = Consistencia, modelo de respuesta al ítem
classes-note =
    { $prorated ->
        [0] En el corte o más: de las personas que respondieron a todos los ítems.
        [one] En el corte o más: de las personas con un ítem sin respuesta como máximo, que se sustituye por la media de los demás.
       *[other] En el corte o más: de las personas con { WORD($prorated) } ítems sin respuesta como máximo, que se sustituyen por la media de los demás.
    }
    La exactitud es el porcentaje clasificado igual que su puntuación verdadera.
    La consistencia es el porcentaje que dos medidas paralelas clasifican igual (Livingston y Lewis, 1995{ $model ->
        [true] ; Rudner, 2005, para el modelo de respuesta al ítem
       *[false] {""}
    }).

coefficients-title = Coeficientes de las escalas
hierarchical-note =
    El omega jerárquico de todos los ítems procede de { $factors ->
        [one] un factor
       *[other] { WORD($factors) } factores
    }; el de las demás escalas, de tres. Una solución impropia no lo tiene.
analytic-low = { low-95 }, analítico
analytic-high = { high-95 }, analítico
alpha-with-coding = { alpha }, { $coding }
mean-inter-item-correlation = Correlación media entre ítems
latent-omega-total = { omega-total }, latente
latent-omega-hierarchical = { omega-hierarchical }, latente
latent-note =
    Los coeficientes ordinales y latentes usan correlaciones { $correlations } y no son la fiabilidad de una puntuación observada (Chalmers, 2018).
bootstrap-note = Los demás intervalos son intervalos percentiles de { INTEGER($samples) } { $samples ->
    [one] muestra bootstrap
   *[other] muestras bootstrap
} (semilla { $seed }).

lambda-title = Lambdas de Guttman y mitades
lambda = λ{ $number }
column-split-mean = Dos mitades, media
column-split-lowest = Dos mitades, mínima
column-split-highest = Dos mitades, máxima
column-splits = Divisiones

items-title = Los ítems dentro de sus escalas
column-alpha-dropped = Alfa sin el ítem

added-value-title = Valor añadido de las subescalas respecto de escalas más amplias
column-subscale = Subescala
column-beside = Escala mayor
column-own-score = Con su propia puntuación
column-larger-score = Con la de la escala más amplia
column-adds = Valor añadido
added-value = { $verdict ->
    [adds] sí
    [does-not-add] no
   *[undecided] sin decidir
}
added-value-note =
    Reducción proporcional del error cuadrático medio de la puntuación verdadera de la subescala (Haberman, 2008).

appendix-title = Otros coeficientes, valor añadido, ítems dentro de las escalas
several-scales = escalas

method-none = No se calculó ninguna fiabilidad.
method-scales = Cada escala se puntuó solo para las personas que respondieron a { $missing ->
    [listwise] todos los ítems
   *[pairwise] todos sus ítems
}; el intervalo del 95 % de alfa usa linealización { $maydeu }.
method-added-value =
    Una subescala tiene valor añadido si predice su puntuación verdadera mejor que la escala más amplia { $haberman }.
method-latent =
    El alfa ordinal y el omega de correlaciones { $correlations } no influyen en los veredictos { $chalmers }.
method-ranking =
    Ordenar a las personas requiere un alfa de { COEFFICIENT($ranking) } { $nunnally };
    una puntuación de corte requiere una fiabilidad condicional de { COEFFICIENT($cutOff) }.
method-means =
    La fiabilidad de las medias de grupos es uno menos la varianza muestral media entre la varianza de las medias observadas { $cited }.
    Requiere un límite inferior del 95 % de { COEFFICIENT($groupMeans) } y al menos { WORD($groups) } grupos.
method-classes =
    La exactitud y la consistencia de la clasificación en los puntos de corte suponen puntuaciones verdaderas con distribución beta y errores binomiales { $livingston }.
    En los modelos de respuesta al ítem, las puntuaciones se toman como normales en torno al nivel de cada persona { $rudner }.
method-undecided = Un uso está sin decidir si el intervalo incluye el punto de corte.
published-title = { $name }: esta muestra y estudios publicados
published-study = Estudio
published-country = País
published-means = Media (DE)
published-sample = Esta muestra
published-sample-of = Esta muestra: { $name }
published-quoted = { $study } (secundario)
published-note = Las cifras publicadas son las impresas; sus poblaciones, códigos y puntuaciones pueden ser otros.
published-secondary = Las cifras secundarias las cita alguien distinto de los autores.
published-more = El banco contiene los estudios con sus fuentes (`itemwise evidence report { $id }`).
