results-title = Résultats au format APA

test = { $name }({ INTEGER($df) }{ $n ->
    [none] {""}
   *[other] {""} ; N = { INTEGER($n) }
}) = { DECIMAL($statistic, digits: 2) }, { p-value } { P($probability) }
f-test = { f-value }({ INTEGER($df) } ; { INTEGER($denominator) }) = { DECIMAL($f, digits: 2) }, { p-value } { P($probability) }
index = { $name } = { COEFFICIENT($value, digits: 3) }
index-with-interval = { $name } = { COEFFICIENT($value, digits: 3) }, IC à 90 % { INTERVAL($low, $high, as: "coefficient", digits: 3) }
with-interval = { $estimate }, IC à 95 % { $ends }
named-figure = { $name } = { $estimate }

sample = L’échantillon comprenait N = { INTEGER($n) } personnes{ $effective ->
    [none] {""}
   *[other] {" "}(n effectif = { INTEGER($effective) } après pondération)
}.
all-answered-all = Toutes ont répondu { $items ->
    [one] à l’item
   *[other] aux { INTEGER($items) } items
}.
complete-answers = { $items ->
    [one] Ont répondu à l’item
   *[other] Ont répondu aux { INTEGER($items) } items
} : n = { INTEGER($n) } personnes.
valid-answers =
    Le nombre de réponses valides allait de n = { INTEGER($low) } ({ $fewest }) à n = { INTEGER($high) } ({ $most }).

any-of-all = au moins un des { INTEGER($items) } items
any-of = au moins un parmi { $items }
share-of-any = La part des personnes qui { $about ->
    [experiences] ont déclaré
    [abilities] ont réussi
   *[other] ont répondu oui à
} { $set } était de { $share }.
single-items = Les parts par item allaient de { $low } ({ $fewest }) à { $high } ({ $most }).
mean-and-deviation = M = { DECIMAL($mean, digits: 2) }, { standard-deviation } = { DECIMAL($sd, digits: 2) }
item-mean = Pour l’item ({ $item }) : { $figures }.
item-means = Les moyennes des items allaient de { $low } ({ $lowest }) à { $high } ({ $highest }).
largest-difference =
    La plus grande différence selon { $group } séparait { LIST($levels) } : { DECIMAL($points, digits: 1) } { $points ->
        [one] point de pourcentage
       *[other] points de pourcentage
    },
    IC conjoint à 95 % { INTERVAL($low, $high, as: "decimal", digits: 1) }, { p-value } corrigé (Holm) { P($probability) }.
term-test = { $term }, { $test }
joint-regression = Dans une régression multiple : { LIST($tests, type: "clauses") }.

share-other-than = « { $question } », sur { $base } : { $share } ont donné une réponse{ $none ->
    [none] {""}
   *[other] {" "}autre que « { $none } »
}.
share-of-answer = « { $answer } » : { $share }.

ratio = { INTEGER($number) }{ $orMore ->
    [true] {" "}ou plus
   *[false] {""}
} par rapport à aucun, { $isRisk ->
    [true] RR
   *[false] rapport
} = { $estimate }
difference = { INTEGER($number) }{ $orMore ->
    [true] {" "}ou plus
   *[false] {""}
} par rapport à aucun, différence = { $estimate }
trend = tendance, { $test }
outcome = { $outcome } : { LIST($results, type: "clauses") }.

suggestion = { $rule ->
    [tests] les tests d’ajustement suggéraient
    [empirical-kaiser] le critère empirique de Kaiser suggérait
   *[parallel-factors] l’analyse parallèle suggérait
} { $factors ->
    [0] zéro facteur
    [one] un facteur
   *[other] { WORD($factors) } facteurs
}
number-of-factors = Pour le nombre de facteurs, { LIST($suggestions) } ; { $recommended ->
    [none] aucun nombre n’était recommandé, faute de solution propre
    [0] aucun facteur commun n’a été trouvé
   *[other] le nombre recommandé était { WORD($recommended) }
}.
recommended-because = { $because ->
    [replicated] C’est le plus grand nombre à solution propre qui se soit répliqué dans des moitiés aléatoires.
    [parallel] C’est le plus grand nombre à solution propre que l’analyse parallèle ait étayé.
   *[fewest] C’est le plus petit nombre à solution propre.
}
exploratory = Le modèle exploratoire à { WORD($factors) } facteurs ({ $estimator }) a donné { $fit }.
model-fit = Le modèle « { $model } » ({ $estimator }) a donné { $fit }.
-corrected = { $test ->
    [none] {""}
   *[other] {" "}(corrigé pour les petits échantillons, { $test })
}
model-verdict = { $code ->
    [fits] « { $model } » n’a pas été rejeté{ -corrected }, avec une puissance permettant de détecter qu’il manque un facteur.
    [not-contradicted] « { $model } » n’a pas été rejeté{ -corrected }, mais la puissance de détecter qu’il manque un facteur était faible.
    [approximate] L’ajustement exact de « { $model } » a été rejeté{ -corrected } ; l’ajustement approximatif était bon.
    [doubtful] L’ajustement exact de « { $model } » a été rejeté{ -corrected }, et l’ajustement approximatif était douteux.
    [does-not-fit] « { $model } » ne s’ajustait pas{ -corrected }.
   *[not-testable] L’ajustement de « { $model } » n’était pas testable.
}
rests-on = { $holds ->
    [true] Les autres résultats reposent sur « { $model } ».
   *[false] Aucun modèle de tous les items ne s’ajustait ; les autres résultats reposent sur le meilleur à ce stade, « { $model } ».
}
chosen-on-these-data = Ce modèle a été choisi sur ces données et doit être confirmé sur d’autres.
improper = Sa solution était impropre.
comparison = « { $model } » comparé à « { $simpler } » : { $test }.
factor-correlation = { $first } et { $second }, { correlation-r } = { $r }
factor-correlations = Les facteurs de « { $model } » étaient corrélés : { LIST($correlations, type: "clauses") }.

scale = « { $scale } » ({ INTEGER($items) } { $items ->
    [one] item
   *[other] items
}{ $n ->
    [none] {""}
   *[other] , n = { INTEGER($n) }
}) avait { LIST($coefficients) }.
irt-not-converged = Le { $model } « { $label } » n’a pas convergé.
irt-fit = Le { $model } « { $label } » (N = { INTEGER($n) }) a donné { $fit }.
irt-reliability = { COUNT($values) ->
    [one] Sa fidélité marginale était de
   *[other] Ses fidélités marginales étaient de
} { LIST($values, type: "units") }.
irt-reliability-alone =
    Le { $model } « { $label } » (N = { INTEGER($n) }) avait { COUNT($values) ->
        [one] une fidélité marginale
       *[other] des fidélités marginales
    } de { LIST($values, type: "units") }.
agreement = Accord pour { $scale } : { $coefficient }{ $error ->
    [none] {""}
   *[other] , { standard-error-of-measurement } = { DECIMAL($error, digits: 2) }
}, n = { INTEGER($n) }.

correlation-symbol = { $kind ->
    [polyserial] r polysérial
    [biserial] r bisérial
    [polychoric] r polychorique
    [tetrachoric] r tétrachorique
   *[pearson] r
}
validity = { $scale } avec { $external } : { $coefficient }{ $n ->
    [none] {""}
   *[other] , n = { INTEGER($n) }
}{ $hypothesis ->
    [none] {""}
    [confirmed] {" "}(hypothèse confirmée)
    [not-confirmed] {" "}(hypothèse non confirmée)
   *[undecided] {" "}(hypothèse non tranchée)
}.

indices-of = { $version ->
    [robust] { $indices } (robustes)
    [scaled] { $indices } (échelonnés)
   *[standard] { $indices }
}
configural-not-converged = Pour { $group }, le modèle configural n’avait pas de solution ; l’égalité n’a donc pas été testée.
configural-untestable = Pour { $group } ({ WORD($groups) } { $groups ->
    [one] groupe
   *[other] groupes
}), l’ajustement du modèle configural n’était pas testable.
configural = Pour { $group } ({ WORD($groups) } { $groups ->
    [one] groupe
   *[other] groupes
}), le modèle configural a donné { $test }, { indices-of }.
baseline = { $code ->
    [fits] Il s’ajustait.
    [not-contradicted] Il n’a pas été rejeté.
    [approximate] Il s’ajustait approximativement.
    [doubtful] Son ajustement était douteux.
   *[does-not-fit] Il ne s’ajustait pas.
}
invariance-step =
    Pour { $group }, l’étape « { $step } » différait de l’étape « { $from } » de { $test },
    Δ{ cfi } = { COEFFICIENT($deltaCfi, digits: 3) }, Δ{ rmsea } = { COEFFICIENT($deltaRmsea, digits: 3) }.
invariance-holds = { $isQualified ->
    [true] D’après les variations de l’ajustement
   *[false] Compte tenu de ce modèle
}, { COUNT($equal) ->
    [0] l’égalité ne pouvait être admise pour aucun paramètre
   *[other] l’égalité pouvait être admise pour { LIST($equal) }
} selon { $group }{ $isContradicted ->
    [true] , bien qu’un test de différence fût significatif
   *[false] {""}
}{ $differing ->
    [0] {""}
    [one] . Dans les tests par item, un item sur { INTEGER($tested) } différait
   *[other] . Dans les tests par item, { INTEGER($differing) } items sur { INTEGER($tested) } différaient
}.
misfit-equality = Vu le défaut d’ajustement, cela ne prouvait pas l’égalité.
equality-untested = Aucun modèle à paramètres égaux n’avait de solution ; l’égalité n’a donc pas été testée.
partial-holds = Avec { $n ->
    [one] une contrainte d’égalité levée
   *[other] { WORD($n) } contraintes d’égalité levées
}, l’étape « { $step } » était étayée.
items-withheld = Les items de « { $scale } » n’ont pas été comparés selon { $group } : { $code ->
    [few-anchors] moins de la moitié, ou moins de deux, pouvaient servir d’ancres.
    [not-settled] les items qui différaient dépendaient du choix des ancres.
    [few-items] moins de trois pouvaient être comparés, ce qui exige toutes les catégories de réponse dans chaque groupe.
   *[not-linked] leurs paramètres par groupe n’ont pas pu être estimés.
}
item-functioning = Sur « { $scale } », { $differing ->
    [0] aucun des { INTEGER($tested) } items ne présentait de DIF
    [one] un item sur { INTEGER($tested) } présentait un DIF
   *[other] { INTEGER($differing) } items sur { INTEGER($tested) } présentaient un DIF
} selon { $group }{ $differing ->
    [0] {""}
   *[other] {" "}({ LIST($items) })
}.
also-measures = { $item } mesurait aussi « { $factor } » ({ COEFFICIENT($loading) }) : sa différence peut en provenir.

participants = Au total, N = { INTEGER($n) } personnes ont répondu à « { $measure } » ({ INTEGER($items) } { $items ->
    [one] item
   *[other] items
}).
design = Les estimations tenaient compte de { LIST($design) }.
sampling-weights = poids d’échantillonnage
strata = { INTEGER($n) } { $n ->
    [one] strate
   *[other] strates
}
clusters = { INTEGER($n) } { $n ->
    [one] grappe
   *[other] grappes
}
dichotomized = Les réponses ont été dichotomisées selon la règle de l’instrument{ COUNT($yes) ->
    [0] {""}
   *[other] {"\u202F"}: { LIST($yes) } { COUNT($yes) ->
        [one] compte
       *[other] comptent
    } comme « { $higher } », les autres comme « { $lower } »
}.
answer = « { $label } »
dichotomized-rare =
    La plupart des personnes ({ PERCENT($low, digits: 0) } à { PERCENT($high, digits: 0) }) ont donné la réponse la plus basse ;
    les catégories supérieures sont donc trop rares pour avoir leurs propres seuils.
dichotomized-as-declared = L’instrument déclare cette règle ; les catégories d’origine ont été analysées à titre de comparaison.
missing-answers = Les corrélations et les modèles factoriels ont été estimés avec { $missing ->
    [listwise] suppression des cas incomplets
   *[pairwise] suppression par paires
}.
imputed-prevalence =
    Pour les parts, les réponses manquantes ont été imputées 20 fois par régressions logistiques enchaînées et combinées selon les règles de Rubin.
prevalence-method = Les intervalles des parts proviennent d’erreurs standards linéarisées.
exploratory-method =
    Les facteurs exploratoires ont été estimés à partir de corrélations { $correlations } par { $extraction }{ $rotation ->
        [none] {""}
       *[other] {" "}avec { $rotation }
    }.
number-method =
    Le nombre de facteurs recommandé repose sur des tests d’ajustement séquentiels, le critère empirique de Kaiser, l’analyse parallèle
    et la réplication dans des moitiés aléatoires.
confirmatory-method = Les modèles confirmatoires ont été estimés par { $estimator }{ $isSame ->
    [true] {" "}à partir des mêmes corrélations, avec des tests échelonnés selon leur distribution
   *[false] {""}
}.
reliability-method = La fidélité a été estimée par les coefficients alpha et oméga.
irt-method = Le { $model } a été estimé par maximum de vraisemblance marginale{ $missing ->
    [listwise] {""}
   *[pairwise] {" "}à partir de toutes les réponses
}.
comparability-method =
    L’invariance de mesure et le fonctionnement différentiel des items (DIF) ont été testés selon { LIST($groups) },
    avec des valeurs { p-value } corrigées par la méthode de Holm.
software = L’analyse a été réalisée avec { $name } { $version } (graine { $seed }).
