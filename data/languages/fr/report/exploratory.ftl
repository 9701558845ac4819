factor = Facteur { $number }
solution-number = { $count ->
    [one] un facteur
   *[other] { WORD($count) } facteurs
}

number-title = Nombre de facteurs
rules-title = Règles du nombre de facteurs
column-decides = Décide
rule-tests = Tests d’ajustement séquentiels (Auerswald & Moshagen, 2019)
rule-kaiser-criterion = Critère empirique de Kaiser (Braeken & van Assen, 2017)
rule-parallel-components = Analyse parallèle, composantes (Horn, 1965)
rule-parallel-factors = Analyse parallèle, matrice réduite (Horn, 1965)
rule-map = Corrélation partielle moyenne minimale (Velicer, 1976)
rule-kaiser = Valeurs propres supérieures à 1 (Kaiser, 1960)
rules-note =
    Analyse parallèle : { INTEGER($replicates) } jeux de données aléatoires, { ORDINAL($percentile) } percentile, graine { $seed }.

candidates-title = Solutions qui comptent
candidate-state = { $why ->
    [boundary] Propre, sauf une unicité à sa borne ; tous les facteurs se répliquent
    [not-converged] Sans convergence
    [heywood] Impropre : cas de Heywood
    [single-item] Un facteur d’un seul item
    [factors-coincide] Impropre : facteurs corrélés à 1
    [not-replicated] Ne se réplique pas
   *[admissible] Compte
}
column-congruence = Congruence minimale entre moitiés
candidates-note =
    Plus faible congruence d’un facteur entre moitiés aléatoires : du premier de trois partages qui atteint { COEFFICIENT($similar) }, sinon du meilleur.
    À partir de 600 personnes, les nombres inférieurs à { COEFFICIENT($similar) } ne comptent pas si un autre nombre, d’au moins deux, l’atteint.

tests-title = Tests du nombre de facteurs
esem-failed =
    La solution à { INTEGER($count) } { $count ->
        [one] facteur
       *[other] facteurs
    } n’a pas pu être calculée.
esem-source = Solution à { INTEGER($count) } { $count ->
        [one] facteur
       *[other] facteurs
    } avec tests
esem-sources = solutions avec tests
solution-source = Solution à { INTEGER($count) } { $count ->
        [one] facteur
       *[other] facteurs
    }
solution-sources = solutions
halves-source = Solution à { INTEGER($count) } { $count ->
        [one] facteur
       *[other] facteurs
    } dans des moitiés aléatoires
halves-sources = solutions dans des moitiés

scree-title = Valeurs propres
scree-see =
    Sur { $all ->
        [one] 1 valeur propre
       *[other] { INTEGER($all) } valeurs propres
    }, { $kaiser ->
        [0] aucune ne dépasse
        [1] une dépasse
       *[other] { WORD($kaiser) } dépassent
    } la référence empirique de Kaiser ; sur celles de la matrice réduite, { $random ->
        [0] aucune ne dépasse
        [1] une dépasse
       *[other] { WORD($random) } dépassent
    } le { ORDINAL($percentile) } percentile de données aléatoires.
scree-description =
    Graphique des éboulis de { $all ->
        [one] 1 valeur propre
       *[other] { INTEGER($all) } valeurs propres
    }{ $isEnlarged ->
        [true] , agrandies à partir de la deuxième
       *[false] {""}
    }, et de celles de la matrice réduite à côté de données aléatoires.
scree-key =
    Réduite : communautés estimées sur la diagonale. Bande : de la moyenne au { ORDINAL($percentile) } percentile de { INTEGER($replicates) } jeux de données aléatoires. Ligne pointillée : 1.
scree-all = Matrice des corrélations
scree-rest = À partir de la deuxième
scree-reduced =
    { $isEnlarged ->
        [true] Réduite, à partir de la deuxième
       *[false] Matrice réduite
    }
reduced-matrix = Matrice réduite
eigenvalue-number = Numéro de la valeur propre
series-data = Données
series-kaiser = Référence empirique de Kaiser
series-random = Données aléatoires : de la moyenne au percentile
random-mean = Moyenne des données aléatoires
random-percentile = Données aléatoires, { ORDINAL($percentile) } percentile

loadings-title = Saturations
no-solution = Aucune solution factorielle n’a été calculée : il y a trop peu d’items.
other-solutions-title = Solutions à d’autres nombres de facteurs
not-converged =
    { COUNT($solutions) ->
        [one] La solution à { LIST($solutions) } n’a pas convergé : ses saturations ne sont pas définitives et ne sont pas montrées.
       *[other] Les solutions à { LIST($solutions) } n’ont pas convergé : leurs saturations ne sont pas définitives et ne sont pas montrées.
    }
loadings-of =
    { COUNT($solutions) ->
        [one] Saturations de la solution à { LIST($solutions) }
       *[other] Saturations des solutions à { LIST($solutions) }
    }

variance-note = Variance expliquée : { PERCENT($variance) }.
extraction-note =
    { $extraction ->
        [minres] Extraction par résidus minimaux
        [ml] Extraction par maximum de vraisemblance
       *[pa] Extraction en axes principaux
    } sur { $correlations ->
        [tetrachoric] corrélations tétrachoriques
        [polychoric] corrélations polychoriques
        [spearman] corrélations des rangs de Spearman
       *[pearson] corrélations de Pearson
    }{ $factors ->
        [one] {""}
       *[other] , { $rotation }
    } ; variance expliquée : { PERCENT($variance) }. En gras : saturations d’au moins { COEFFICIENT($salient) } en valeur absolue.
factors-correlate = Les facteurs sont corrélés à { COEFFICIENT($r) }.
factors-correlate-range = Les corrélations des facteurs vont de { COEFFICIENT($low) } à { COEFFICIENT($high) }.
factor-correlates = Corrélations de « { $name } » : { LIST($others) }.
correlates-with-later = Corrélations de « { $name } » avec les facteurs suivants : { LIST($correlations, type: "units") }.
correlates-in-order = « { $name } » : { LIST($correlations, type: "units") }.
correlation-with = { COEFFICIENT($r) } avec « { $name } »
heywood-note = Solution impropre : l’unicité de { LIST($items) } a atteint sa borne inférieure (cas de Heywood).

halves =
    Les solutions ont été comparées entre deux moitiés aléatoires, dont la première compte { $n ->
        [one] 1 personne
       *[other] { INTEGER($n) } personnes
    }.
-lowest =
    { $congruence ->
        [none] {""}
       *[other] {" "}(congruence minimale { COEFFICIENT($congruence) })
    }
halves-agree =
    { COUNT($solutions) ->
        [one] La solution à { LIST($solutions) } était { $agreement ->
            [same] la même dans les deux moitiés
            [similar] semblable dans les deux moitiés
           *[different] différente dans les deux moitiés
        }
       *[other] Les solutions à { LIST($solutions) } étaient { $agreement ->
            [same] les mêmes dans les deux moitiés
            [similar] semblables dans les deux moitiés
           *[different] différentes dans les deux moitiés
        }
    }{ -lowest }.
halves-not-compared =
    { COUNT($solutions) ->
        [one] La solution à { LIST($solutions) } n’a pas pu être comparée
       *[other] Les solutions à { LIST($solutions) } n’ont pas pu être comparées
    }{ -lowest }.

declare-structure =
    L’instrument ne déclare aucune structure ; aucune n’a donc été testée par analyse factorielle confirmatoire (AFC).
    Pour en tester une, l’ajouter à la définition, avec des facteurs nommés et des items répartis selon la théorie.
    La solution montrée se déclarerait comme suit.
    Une structure trouvée dans un échantillon doit être confirmée dans un autre.
declare-title = Une structure à déclarer
