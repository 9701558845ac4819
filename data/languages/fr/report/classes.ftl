degree = { $about ->
    [experiences] dimension de gravité
    [symptoms] dimension de gravité
   *[other] dimension
}
title = Classes latentes ou une seule { degree }
several-classes = { INTEGER($classes) } { $classes ->
    [one] classe
   *[other] classes
}
# A model of one class has independent items.
other-classes = { $classes ->
    [1] des items indépendants
   *[other] { several-classes }
}
bic-lower = { $deltaBic ->
    [none] {""}
   *[other] {" "}({ bic } inférieur de { DECIMAL($deltaBic, digits: 1) })
}

not-fitted = Les classes latentes n’ont pas pu être ajustées.
no-solution = Aucun modèle à classes latentes n’a atteint de solution.
unrelated =
    Il ne faut ni classes latentes ni { degree } :
    un modèle d’items indépendants décrit le mieux les réponses{ bic-lower }.
dimensions =
    Plusieurs dimensions plutôt que des classes latentes : « { $model } » décrit mieux les réponses
    que { other-classes }{ bic-lower } et qu’une seule dimension.
one-dimension-fits =
    Une seule { degree } suffit, sans classes latentes : elle décrit mieux les réponses
    que { other-classes }{ bic-lower }.
no-classes-fits =
    Aucune classe latente n’est nécessaire : même une seule { degree } décrit mieux les réponses
    que { other-classes }{ bic-lower }.
classes-ordered = Les classes sont ordonnées pour tous les items.
one-dimension-ordered =
    Une seule { degree } suffit, sans classes latentes.
    Les { several-classes } qui décrivent le mieux les réponses{ bic-lower } sont ordonnées pour tous les items.
no-classes-ordered =
    Aucune classe latente n’est nécessaire.
    Les { several-classes } qui décrivent le mieux les réponses{ bic-lower } sont ordonnées pour tous les items.
latent-classes =
    Des classes latentes plutôt que des dimensions : { several-classes } aux profils croisés décrivent mieux les réponses
    qu’une seule dimension{ bic-lower }{ $thanDimensions ->
        [none] {""}
       *[other] {" "}{ $thanDimensions }
    }.
better-than-dimensions = et que « { $model } »{ bic-lower }
undecided = Non tranché entre classes latentes et une seule { degree }.
no-one-dimension = Le modèle unidimensionnel n’a pas pu être ajusté.
small-gain =
    Le { bic } de { several-classes } n’est inférieur à celui d’une seule dimension que de { DECIMAL($gain, digits: 1) } ;
    une différence de { INTEGER($required) } est exigée.
crossing-only =
    Le { bic } de { several-classes } est inférieur à celui d’une seule dimension de { DECIMAL($gain, digits: 1) }
    et leurs profils se croisent. Cependant, aucun modèle à plusieurs dimensions n’était disponible pour comparaison.
dimensions-close =
    Le { bic } de { several-classes } est inférieur à celui d’une seule dimension de { DECIMAL($gain, digits: 1) }.
    Cependant, plusieurs dimensions ont un { bic } { $isLower ->
        [true] encore inférieur, de
       *[false] supérieur de seulement
    } { DECIMAL($distance, digits: 1) }.
crossing-unclear =
    Le { bic } de { several-classes } est inférieur à celui d’une seule dimension de { DECIMAL($gain, digits: 1) },
    mais leurs profils ne se croisent pas significativement.
crossing =
    La classe { INTEGER($lower) } a la somme moyenne la plus basse mais dépasse la classe { INTEGER($higher) } pour { $item }{ $from ->
        [none] {""}
       *[other] {" "}(catégorie { INTEGER($from) } ou plus)
    } de { DECIMAL($points, digits: 1) } { $points ->
        [one] point de pourcentage
       *[other] points de pourcentage
    }.

class-size = { PERCENT($size) }{ $error ->
    [none] {""}
   *[other] {" "}({ standard-error } { DECIMAL($error, digits: 1) })
} avec { DECIMAL($mean, digits: 2) }
sizes-by-number = Part des personnes et nombre moyen d’items { $about ->
    [experiences] déclarés
    [abilities] réussis
   *[other] avec réponse oui
}, par classe : { LIST($classes, type: "clauses") }.
sizes-by-sum = Part des personnes et somme moyenne des réponses (cotées à partir de 0), par classe : { LIST($classes, type: "clauses") }.
entropy-is = Le { entropy } vaut { COEFFICIENT($entropyValue) }.
at-bounds = Estimés à 0 % ou 100 % dans une classe, sans erreur standard : { LIST($items) }.
no-more-classes = Un plus grand nombre de classes n’a pas été examiné.

tables-title = Classes latentes
one-dimension-model = Une seule dimension ({ $model })
table-title = Classes latentes et dimension unique
column-sizes = Tailles
column-order = Ordre des classes
column-boundary = À 0 % ou 100 %
column-starts = Départs concordants
order = { $order ->
    [ordered] ordonnées
    [crossing] croisées
   *[unclear] incertaines
}
starts = { INTEGER($reached) } sur { INTEGER($followed) }
people-note = { INTEGER($n) } { $n ->
    [one] personne
   *[other] personnes
} ; en gras : le { bic } le plus bas.
order-note =
    Ordonnées : pour aucun item, une classe ne dépasse une classe de moyenne supérieure de plus de 1,96 erreur standard.
    Croisées : au moins une telle différence est significative (correction de Bonferroni).
effective-note = { LIST($criteria) } : d’après la taille effective d’échantillon de { INTEGER($n) }.
profiles-by-share = Part des personnes qui { $about ->
    [experiences] ont déclaré
    [abilities] ont réussi
   *[other] ont répondu oui à
} l’item, par classe latente
profiles-by-mean = Réponse moyenne, de la plus basse (0 %) à la plus haute (100 %), par classe latente
class-with-size = Classe { INTEGER($number) } ({ PERCENT($size) } des personnes)

models-fitted =
    Des modèles de 1 à { several-classes } ont été ajustés à { INTEGER($n) } { $n ->
        [one] personne
       *[other] personnes
    } à partir de { INTEGER($starts) } { $starts ->
        [one] départ aléatoire
       *[other] départs aléatoires
    } chacun ; le meilleur tiers a été poursuivi.
effective-method = { LIST($criteria) } utilisent la taille effective d’échantillon.
very-strong = Un { bic } inférieur de { INTEGER($rule) } à celui du { $model } est tenu pour une preuve très forte { $source }.
ordered-classes = Des classes ordonnées pour tous les items s’interprètent comme des niveaux d’une seule dimension { $source }.
