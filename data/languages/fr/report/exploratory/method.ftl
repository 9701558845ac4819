number-title = Nombre de facteurs
factor-analysis-title = Analyse factorielle
esem-title = Solutions exploratoires avec tests
structures-title = Structures déclarées

rules =
    Les tests d’ajustement séquentiels { $auerswald } et le critère empirique de Kaiser { $braeken } bornent les nombres plausibles de facteurs.
    Les tests suggèrent le plus petit nombre qui n’est pas rejeté au seuil de 5 %.
    Est recommandé le plus grand nombre dont tous les facteurs se répliquent dans au moins un de trois partages aléatoires, avec une congruence d’au moins 0,85 { $lorenzoseva }.
    Avec moins de 600 personnes, ou si un seul facteur se réplique, l’analyse parallèle de la matrice réduite compte aussi.
    Les solutions dont un facteur n’a qu’un item ou qui n’ont pas convergé ne comptent pas ; celles qui ont un cas de Heywood ne comptent que si tous les facteurs se répliquent.
parallel-analysis =
    L’analyse parallèle { $timmerman } a utilisé le { ORDINAL($percentile) } percentile de { INTEGER($replicates) } jeux de données aléatoires.
    Chacun avait les distributions marginales des items et { $n ->
        [one] 1 personne
       *[other] { INTEGER($n) } personnes
    }.
sample-size =
    Ce nombre est { $basis ->
        [all] la taille de l’échantillon
        [complete] le nombre de personnes aux réponses complètes
       *[pairs] la moyenne harmonique du nombre de personnes sur les paires d’items
    }{ $isReduced ->
        [true] , divisé par l’effet de plan des poids
       *[false] {""}
    }.
other-rules =
    L’analyse parallèle des composantes { $horn }, la corrélation partielle moyenne minimale { $velicer } et la règle de Kaiser { $kaiser } sont montrées mais ne décident pas.
general-factor =
    Le facteur général { $rodriguez } est { $method ->
        [schmid-leiman] celui d’une transformation de Schmid-Leiman des facteurs de résidus minimaux après rotation oblimin
       *[first-unrotated-factor] le premier de deux facteurs de résidus minimaux sans rotation
    }.

nothing-extracted = Aucune solution factorielle n’a été calculée.
extracted =
    { COUNT($numbers) ->
        [one] Une solution à { LIST($numbers) } { $last ->
            [one] facteur
           *[other] facteurs
        } a été extraite
       *[other] Des solutions à { LIST($numbers) } facteurs ont été extraites
    } par { $extraction ->
        [minres] résidus minimaux
        [ml] maximum de vraisemblance
       *[pa] axes principaux
    }, avec des unicités d’au moins { COEFFICIENT(0.005, digits: 3) }.

single-factor = Un facteur unique n’a pas subi de rotation.
not-rotated = Les solutions n’ont pas subi de rotation.
rotated =
    La rotation était { $rotation }{ $work ->
        [none] {""}
       *[other] , par projection du gradient { $work }
    }.
rotation-starts = La meilleure rotation a été atteinte par au moins { INTEGER($reached) } { $reached ->
        [one] départ
       *[other] départs
    } sur { INTEGER($starts) }.

no-intervals = Aucun intervalle n’a été calculé pour les saturations.
delta-intervals =
    Les intervalles des saturations ont été calculés par la méthode delta { $zhang }, à partir de l’influence de { $isOfPeople ->
        [true] chaque personne
       *[false] chaque unité d’échantillonnage
    } sur les corrélations.
unit-bootstrap =
    Les intervalles des saturations et d’alpha sont des intervalles percentiles de { INTEGER($samples) } échantillons bootstrap d’unités d’échantillonnage.
    Chaque échantillon tire de chaque strate une unité de moins qu’elle n’en a ; les poids sont rééchelonnés { $rao }.
bootstrap =
    Les intervalles des saturations et d’alpha sont des intervalles percentiles de { INTEGER($samples) } échantillons bootstrap{ $isByWeight ->
        [true] , tirés en proportion des poids
       *[false] {""}
    }.

structure-reproduced =
    Une structure déclarée est reproduite si elle concorde avec la solution exploratoire au même nombre de facteurs.
    Chaque item doit avoir sa plus forte saturation, d’au moins { COEFFICIENT($salient) }, sur son propre facteur, avec le même signe que les autres items de ce facteur.
    Aucun item ne doit saturer à { COEFFICIENT($salient) } ou plus ailleurs, et la solution doit être propre.
    Pour une structure à un facteur, les nombres plausibles de facteurs doivent aussi comprendre un.
structure-partly =
    Elle est reproduite en partie si au moins { PERCENT($share, digits: 0) } des items ont leur plus forte saturation sur leur propre facteur (pour un facteur : une saturation d’au moins { COEFFICIENT($salient) }).
    Chaque facteur doit aussi garder au moins { WORD($least) } saturations de { COEFFICIENT($salient) } ou plus.
structure-cut-offs =
    Les saturations croisées d’au moins { COEFFICIENT($cross) } sont indiquées ; des facteurs corrélés à plus de { COEFFICIENT($distinct) } ne sont guère distincts { $brown }.
    Des facteurs dont la congruence est d’au moins { COEFFICIENT($same) } sont tenus pour identiques ; d’au moins { COEFFICIENT($similar) }, pour semblables { $lorenzoseva }.
halves-compared =
    Deux moitiés aléatoires{ $group ->
        [none] {""}
       *[other] , tirées au sein des niveaux de { $group },
    } ont été comparées par congruence.
esem = Les solutions avec tests échelonnés ont été estimées par { $estimator } ; leurs erreurs standards tiennent compte de la rotation { $asparouhov }.
