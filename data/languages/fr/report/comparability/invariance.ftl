configural-figures =
    { $version ->
        [robust] { LIST($indices) }, robustes
        [scaled] { LIST($indices) }, échelonnés
       *[standard] { LIST($indices) }
    }
baseline =
    Selon { $group }, { $code ->
        [fits] le modèle configural s’ajuste
        [not-contradicted] le modèle configural n’est pas rejeté
        [approximate] le modèle configural s’ajuste approximativement
        [doubtful] l’ajustement du modèle configural est douteux
       *[does-not-fit] le modèle configural ne s’ajuste pas
    } ({ $figures }).
untestable-baseline =
    Selon { $group }, { $problem ->
        [no-degrees-of-freedom] le modèle configural n’a aucun degré de liberté ; son ajustement n’est donc pas testable.
        [inadmissible] la solution du modèle configural n’est pas admissible.
       *[no-solution] le modèle configural n’a pas de solution.
    }
equal-given =
    { COUNT($equal) ->
        [0] Compte tenu de ce modèle, l’égalité ne peut être admise pour aucun paramètre.
       *[other] { $isMisfit ->
            [true] D’après les variations de l’ajustement
           *[false] { $isContradicted ->
                [true] D’après les variations de l’ajustement
               *[false] Compte tenu de ce modèle
            }
        }, l’égalité peut être admise pour { LIST($equal) }{ $isContradicted ->
            [true] , bien qu’un test de différence soit significatif
           *[false] {""}
        }.{ $isMisfit ->
            [true] {" "}Vu le défaut d’ajustement, cela ne prouve pas l’égalité.
           *[false] {""}
        }
    }

equal-untested = Aucun modèle à paramètres égaux n’a de solution ; l’égalité n’a donc pas été testée.

no-partial = Aucune invariance partielle n’a été trouvée : { $problem }
partial-holds =
    Avec { $n ->
        [one] 1 contrainte d’égalité levée
       *[other] { INTEGER($n) } contraintes d’égalité levées
    }, l’étape « { $step } » reste dans les valeurs limites : { LIST($releases) }.
partial-fails =
    Lever { $n ->
        [one] 1 contrainte d’égalité
       *[other] { INTEGER($n) } contraintes d’égalité
    } ne ramène pas l’étape « { $step } » dans les valeurs limites.
release-loading = saturation de { $item } ({ $group })
release-threshold = seuil { $number } de { $item } ({ $group })
release-intercept = intercept de { $item } ({ $group })
release-residual = variance résiduelle de { $item } ({ $group })
release-covariance = corrélation résiduelle de { $item } et { $other } ({ $group })

permutation =
    Dans un test de permutation avec { INTEGER($n) } regroupements aléatoires{ $tried ->
        [none] {""}
       *[other] {" "}(sur { INTEGER($tried) } essayés)
    }, la différence entre les étapes « { $from } » et « { $to } » a { p-value } { P($share) }.

not-converged = L’alignement selon { $group } n’a pas convergé.
aligned-means = Les moyennes alignées selon { $group } diffèrent d’au plus { DECIMAL($difference, digits: 2) } ET de celles de l’étape « { $step } ».
aligned-recovery =
    Sur { INTEGER($samples) } tirages simulés, les moyennes réalignées selon { $group } sont corrélées en moyenne à au moins { COEFFICIENT($correlation) }
    avec les moyennes alignées (valeur limite { COEFFICIENT($cutOff) }).

steps-title = Invariance de mesure
column-against = Comparé à
column-cfi-change = { cfi }, variation
column-rmsea-change = { rmsea }, variation
column-srmr-change = { srmr }, variation
column-chi-squared-change = { chi-squared }, variation
column-fit-change = Variation d’ajust.
steps-note = Indices échelonnés s’ils existent.
after-rejected-note = Les étapes sous une étape hors des valeurs limites supposent l’égalité que celle-ci rejette.
no-solution = aucune solution
within = dans les valeurs limites
test-alone =
    { $isSignificant ->
        [true] significatif
       *[false] non significatif
    }
beyond =
    { $isSignificant ->
        [true] au-delà des valeurs limites : { LIST($indices) }
       *[false] non significatif (au-delà des valeurs limites : { LIST($indices) })
    }
fall-of-cfi = baisse du { cfi }
rise-of-rmsea = hausse du { rmsea }
rise-of-srmr = hausse du { srmr }

groups-title = Invariance de mesure : ajustement par groupe
column-part = Part du { chi-squared }, { $step }
groups-note =
    { chi-squared }, { cfi } et { rmsea } : modèle configural ajusté dans ce seul groupe (échelonné si possible).
    Parts : contribution du groupe au { chi-squared } non corrigé de chaque étape.

all-steps-title = Invariance de mesure : tous les indices d’ajustement par étape
column-equal = Égal dans tous les groupes

method-steps = L’invariance de mesure a été testée par étapes ({ LIST($steps) }) avec { $estimator }.
method-ordered = Les modèles utilisaient la paramétrisation thêta avec les contraintes d’identification de Wu et Estabrook { $wu }.
method-cut-offs =
    { $residual ->
        [none] Une étape est acquise si le { cfi } baisse d’au plus { COEFFICIENT($fall, digits: 3) }
            et si le { rmsea } augmente d’au plus { COEFFICIENT($rise, digits: 3) } { $chen }.
       *[other] Une étape est acquise si le { cfi } baisse d’au plus { COEFFICIENT($fall, digits: 3) }
            et si le { rmsea } augmente d’au plus { COEFFICIENT($rise, digits: 3) }.
            Le { srmr } peut augmenter d’au plus { COEFFICIENT($residual, digits: 3) } ({ COEFFICIENT($loadings, digits: 3) } pour les saturations) { $chen }.
    }
method-significant = Une étape est aussi acquise si son test de différence n’est pas significatif (p ≥ { COEFFICIENT(0.05) }).
method-ordered-cut-offs = Pour des items ordonnés, ces valeurs limites sont moins bien fondées, et le { srmr } n’est pas utilisé.
method-many =
    À partir de { WORD($many) } groupes, le { cfi } peut baisser d’au plus { COEFFICIENT($fall, digits: 3) }
    et le { rmsea } augmenter d’au plus { COEFFICIENT($rise, digits: 3) } pour les saturations { $rutkowski }.
method-many-ordered =
    À partir de { WORD($many) } groupes, avec des items ordonnés, le { cfi } peut baisser d’au plus { COEFFICIENT($fall, digits: 3) } { $rutkowski }.
    Le { rmsea } peut alors augmenter d’au plus { COEFFICIENT($rise, digits: 3) }, ou { COEFFICIENT($loadings, digits: 3) } pour les seules saturations.
method-partial =
    Lorsqu’une étape échoue, les contraintes d’égalité sont levées une à une, en commençant par le plus grand test du score { $byrne }.
method-alignment =
    L’alignement libre est parti du modèle configural { $asparouhov }.
    Ses erreurs standards proviennent de tirages simulés des paramètres de ce modèle, chacun aligné à son tour.
method-permutation = À titre de contrôle, des tests de permutation ont réaffecté les personnes aux groupes au hasard { $jorgensen }.
