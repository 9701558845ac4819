question-declared = Les items se regroupent-ils comme déclaré ?
question-fit = Quel modèle s’ajuste aux données ?
items-as-declared =
    { INTEGER($hits) } { $hits ->
        [one] item
       *[other] items
    } sur { INTEGER($items) } { $hits ->
        [one] a sa plus forte saturation sur son facteur déclaré
       *[other] ont leur plus forte saturation sur leur facteur déclaré
    }.
no-common-factor = Aucun facteur commun n’a été trouvé ; aucun regroupement des items n’est donc étayé.
declared-fit = « { $model } » { $fit }.
no-proper-solution = Aucun modèle n’a de solution propre. Il faut plus de personnes ou moins de paramètres.
whole-model-fit = « { $model } » tel qu’écrit, avec toutes ses régressions et contraintes, { $fit }.
measurement-part = { $model }, partie de mesure
working-model = { $why ->
    [asked-for] Le modèle retenu est « { $model } », choisi par l’utilisateur. Il { $fit }.
    [only-one] « { $model } » { $fit }.
    [better-fit] Le modèle retenu est « { $model } », { $isDeclared ->
        [true] la structure déclarée la mieux ajustée
       *[false] le modèle le mieux ajusté
    }. Il { $fit }.
    [simplest] Le modèle retenu est « { $model } », le plus simple de ceux qui s’ajustent également bien. Il { $fit }.
    [clearly-better] Le modèle retenu est « { $model } », nettement meilleur que les modèles plus simples. Il { $fit }.
    [declared-misfits] Aucune structure déclarée ne s’ajuste. Le modèle retenu est « { $model } ». Il { $fit }.
    [declared-unsolved] Aucune structure déclarée n’a de solution admissible. Le modèle retenu est « { $model } ». Il { $fit }.
    [best-so-far] Aucun modèle de tous les items ne s’ajuste. Le meilleur à ce stade est « { $model } ». Il { $fit }.
    [no-solution] Aucun modèle n’a de solution admissible : il faut plus de personnes ou moins de paramètres.
   *[not-compared] Tous les résultats reposent sur « { $model } », dont l’ajustement n’a pas été examiné.
}
models-used =
    « { $model } » sert partout où un modèle est nécessaire : saturations et oméga{ COUNT($uses) ->
        [0] {""}
       *[other] , { LIST($uses) }
    }.{ $recommended ->
        [0] {""}
       *[other] {" "}Les saturations exploratoires ci-dessus sont à { WORD($recommended) } { $recommended ->
            [one] facteur
           *[other] facteurs
        }, comme les règles le recommandent.
    }
use-response = modèle de réponse à l’item
use-groups = comparaisons de groupes
asked-improper = « { $model } », choisi par l’utilisateur, n’a pas de solution admissible.
by-wording =
    L’un de ses facteurs comprend exactement les items inversés ou exactement les autres ; le second facteur peut donc être le sens de la formulation.
    L’oméga du total compte alors une variance due à la formulation.
chosen-on-these-data = Il a été choisi sur ces données ; d’autres données doivent donc le confirmer.
next-after-misfit = Juger chaque échelle par un modèle de ses propres items, et réviser la structure avant de présenter l’ensemble.
closest-factors = { $factors ->
    [2] Ses deux facteurs
   *[other] Ses deux facteurs les plus proches
} sont corrélés à { $correlation }{ $isHigh ->
    [true] {" "}et ne sont guère distincts
   *[false] {""}
}.

not-fitted = « { $model } » n’a pas été ajusté : { $problem }
not-converged = « { $model } » n’a pas convergé.
improper = La solution de « { $model } » est impropre{ COUNT($reasons) ->
    [0] {""}
   *[other] {"\u202F"}: { LIST($reasons) }
}.
not-examined-items = « { $model } » n’a pas été examiné : il ne reste aucun item pour l’un de ses facteurs.
not-examined-solution = « { $model } » n’a pas été examiné : aucune solution exploratoire n’a le même nombre de facteurs.
explored-factors =
    Une rotation détermine les items de { LIST($factors) } dans « { $model } ». Ce ne sont donc pas des échelles, et ils ne sont pas comparés aux solutions exploratoires.
models-not-compared = Les modèles n’ont pas pu être comparés.
halves-not-analyzed = Les deux moitiés de l’échantillon n’ont pas pu être analysées.
several-models = modèles

model = « { $label } »
compared-model = « { $model } »{ $test }
better-than = { $isBetter ->
    [true] Il s’ajuste mieux que
   *[false] Il ne s’ajuste pas mieux que
} { LIST($models) }.
two-item-factors = { LIST($factors) } { COUNT($factors) ->
    [one] n’a que deux items, trop peu pour identifier un facteur
   *[other] n’ont que deux items chacun, trop peu pour identifier un facteur
} sans les autres facteurs.
weak-score = Le score de « { $factor } » a un oméga de { $omega }, inférieur à { COEFFICIENT($least) }.

holdout-fit =
    Dans la moitié réservée ({ INTEGER($n) } { $n ->
        [one] personne
       *[other] personnes
    }), les indices d’ajustement de « { $model } » sont { LIST($indices) }.
found-again = L’analyse exploratoire de l’autre moitié reproduit { LIST($models) }.
not-found-again = L’analyse exploratoire de l’autre moitié ne reproduit pas { LIST($models, type: "or") }.

title-models = Modèles
fit-title = Ajustement de tous les modèles
structural-title = Modèles structurels
pattern-heading = Structures déclarées et saturations
working-title = Estimations et indices de modification du modèle retenu

declared-title = { $isDeclared ->
    [true] Structures déclarées et leurs modèles
   *[false] Modèles et leur ajustement
}
column-hits = Items sur le facteur déclaré
column-fit = Ajust.
column-closest = Corrélation maximale des facteurs
column-holds = Étayé
hits = { INTEGER($hits) } sur { INTEGER($items) }
fit-cell = { $state ->
    [not-converged] sans convergence
   *[improper] impropre
}
holds = { $code ->
    [supported] oui
    [partly] en partie
    [not-shown] non
    [undecided] non tranché
    [not-tested] non testé
   *[not-testable] non testable
}
bold-working = En gras : le modèle retenu.
robust-note = { cfi } et { rmsea } sont robustes : ils dépendent peu de la rareté des réponses.
hits-note = Items sur le facteur déclaré : ceux dont la plus forte saturation porte sur lui.
distinct-note = Des facteurs ne sont guère distincts si l’intervalle de leur corrélation se situe au-dessus de { COEFFICIENT($limit) }.

pattern-title = Structures déclarées et solutions exploratoires
column-declared-factor = Facteur déclaré
column-exploratory-factor = Facteur exploratoire
column-salient = Items déclarés saillants
column-not-salient = Autres items déclarés
column-cross-loadings = Saturations croisées
column-pattern = Configuration
factor-number = Facteur { INTEGER($number) }
cross-loading = { $item } ({ COEFFICIENT($loading) })
pattern = { $verdict ->
    [reproduced] reproduite
    [partly-reproduced] reproduite en partie
    [not-reproduced] non reproduite
   *[not-examined] non examinée
}
pattern-note =
    Les items déclarés sont saillants si leur saturation absolue est d’au moins { COEFFICIENT($salient) } ;
    les autres items figurent si la leur est d’au moins { COEFFICIENT($cross) }.

model-fit-title = Ajustement des modèles confirmatoires
comparison-title = Comparaison des modèles confirmatoires
column-simpler = Modèle plus simple
column-difference = { $isScaled ->
    [true] Différence échelonnée de { chi-squared }
   *[false] Différence de { chi-squared }
}
column-boundary = À la limite
small-p-note = Un petit { p-value } favorise le modèle ayant le plus de paramètres.
scaled-note = La différence est échelonnée ; pour les tests ajustés en moyenne et en variance, elle est aussi décalée (Satorra, 2000).
boundary-note =
    À la limite : le modèle plus simple fixe une corrélation de facteurs à 1 ; { p-value } est donc trop grand.

correlations-title = Corrélations des facteurs dans les modèles confirmatoires
bold-above = En gras : au-dessus de { COEFFICIENT($limit) }.

column-answers = Réponses
column-lowest-loading = Saturation minimale
column-highest-loading = Saturation maximale
column-factor-correlations = Corrélations des facteurs
answers-note =
    { cfi } et { rmsea } utilisent le { chi-squared } corrigé lorsque l’estimateur en a un.
    Un tiret signale l’absence de solution.

loadings-title = Saturations standardisées de « { $model } »
estimator-note = Estimateur : { $estimator }.
correlations-range = Les corrélations des facteurs vont de { COEFFICIENT($low) } à { COEFFICIENT($high) } ({ LINK("table-model-factor-correlations") }).
factors-correlate = « { $first } » et « { $second } » sont corrélés à { $correlation }.

block-title = Saturations standardisées du bloc « { $block } » de « { $model } »{ $group ->
        [none] {""}
       *[other] {" "}(groupe { $group })
    }
block-note =
    { $rotation ->
        [none] Un bloc d’un seul facteur ne subit pas de rotation.
       *[other] Facteurs du bloc après { $rotation }.
    } Les saturations d’au moins { COEFFICIENT($limit) } sont en gras.
block-starts = { $reached ->
    [one] { INTEGER($reached) } départ
   *[other] { INTEGER($reached) } départs
} sur { INTEGER($starts) } { $reached ->
    [one] a atteint
   *[other] ont atteint
} la plus petite valeur du critère.

estimates-title = Estimations du modèle « { $model } »
column-of = De
column-on = Sur ou avec
estimates-note = Les paramètres fixés sont omis ; les paramètres sans erreur standard se déduisent des autres.
parameter = { $kind ->
    [loading] saturation
    [regression] régression
    [scale] facteur d’échelle
    [intercept] intercept
    [mean] moyenne
    [variance] variance
    [residual-variance] variance résiduelle
    [correlation] corrélation
    [residual-correlation] corrélation résiduelle
    [covariance] covariance
   *[residual-covariance] covariance résiduelle
}
threshold-number = seuil { $number }

modification-title = Indices de modification du modèle « { $model } »
column-omitted = Paramètre omis
column-index = Indice de modification
column-expected = Changement attendu
column-expected-standardized = Changement attendu, standardisé
modification-note = Seuls les indices supérieurs à { DECIMAL($limit, digits: 2) } figurent.
modification-more = { INTEGER($n) } { $n ->
    [one] indice plus petit, supérieur à cette valeur, est omis
   *[other] indices plus petits, supérieurs à cette valeur, sont omis
}.
loading-of = saturation de { $item } sur { $factor }
regression-of = régression de { $outcome } sur { $predictor }
covariance-of = covariance de { $first } et { $second }
residual-correlation-of = corrélation résiduelle de { $first } et { $second }

more-fit-title = Autres indices d’ajustement du modèle « { $model } »
more-fit-note = Cellule vide : l’indice n’existe pas dans cette version.
residuals-title = { $isAll ->
    [true] Résidus du modèle « { $model } »
   *[false] Plus grands résidus du modèle « { $model } »
}
column-observed = Corrélation observée
column-implied = Corrélation impliquée
column-residual = Corrélation résiduelle
column-implied-covariance = Covariance impliquée
column-residual-covariance = Covariance résiduelle
residuals-note = { z-value } : le résidu divisé par son erreur standard ; au-delà de ±1,96, il dépasse ce que le hasard explique.
residuals-without-errors = Ces résidus n’ont pas d’erreurs standards.

bootstrap-title = Bootstrap du modèle « { $model } »
column-bias-low = 95 % inf., biais corrigé
column-bias-high = 95 % sup., biais corrigé
column-standardized-low = 95 % inf., standardisé
column-standardized-high = 95 % sup., standardisé
bootstrap-note =
    Les intervalles sont les percentiles de { INTEGER($usable) } { $usable ->
        [one] échantillon
       *[other] échantillons
    } avec solution, sur { INTEGER($samples) } tirés.
bootstrap-improper = { INTEGER($n) } { $n ->
    [one] échantillon à solution impropre est inclus
   *[other] échantillons à solution impropre sont inclus
}.
bollen-stine-note =
    Si le modèle est vrai, { PERCENT($p) } de ces échantillons s’ajustent moins bien que les données (bootstrap de Bollen-Stine).

diagram-title = Diagramme de pistes de « { $model } », standardisé
loading-range = { $n ->
    [one] La seule saturation standardisée est { COEFFICIENT($low) }.
   *[other] Les { INTEGER($n) } saturations standardisées vont de { COEFFICIENT($low) } à { COEFFICIENT($high) }.
}
diagram-key = Flèche plus large : saturation plus forte.
diagram-dashed = Flèche tiretée : saturation négative.
diagram-curves = Courbe : corrélation.
diagram-description =
    Le modèle a { INTEGER($factors) } { $factors ->
        [one] facteur
       *[other] facteurs
    }, { INTEGER($items) } { $items ->
        [one] item
       *[other] items
    } et { INTEGER($correlations) } { $correlations ->
        [one] corrélation (courbe)
       *[other] corrélations (courbes)
    }.
indicator = Indicateur
standardized-loading = Saturation standardisée
column-from = De
column-to = Vers
path = { $kind ->
    [loading] saturation
    [residual-correlation] corrélation résiduelle
   *[factor-correlation] corrélation de facteurs
}

structural-not-converged = Le modèle structurel « { $model } » n’a pas convergé.
regressions =
    Dans le modèle structurel « { $model } »{ $fit ->
        [none] {""}
       *[other] {" "}({ $fit })
    }, { INTEGER($significant) } { $significant ->
        [one] coefficient de régression
       *[other] coefficients de régression
    } sur { INTEGER($all) } { $significant ->
        [one] diffère
       *[other] diffèrent
    } significativement de 0 ({ p-value } < { COEFFICIENT($level) }).
defined-parameter =
    { $name } vaut { DECIMAL($estimate, digits: 3) } { INTERVAL($low, $high, as: "decimal", digits: 3) }, { p-value } { P($probability) }.
structural-fit-title = Ajustement des modèles structurels
matrix-fit-title = Ajustement du modèle
constrained = Avec tout ce qu’il énonce, « { $model } » a { $fit } ; le verdict sur l’ajustement porte sur son modèle de mesure, sans bornes ni contraintes.
whole-loadings-title = Saturations de « { $model } » avec tout ce qu’il énonce
whole-loadings-note = Les autres tableaux de saturations portent sur le modèle de mesure, sans régressions, bornes ni contraintes ; les étiquettes égales y valent aussi.
regressions-title = Régressions du modèle « { $model } »
regressions-note = Des liaisons entre réponses données au même moment n’établissent pas de causalité.
defined-title = Paramètres définis du modèle « { $model } »
column-definition = Définition
defined-note = Les erreurs standards suivent la méthode delta ; les intervalles { $isBootstrap ->
    [true] sont des intervalles percentiles de bootstrap
   *[false] en sont tirés
}.
explained-title = Variance expliquée dans le modèle « { $model } »

method-title = Analyse factorielle confirmatoire
models-fitted =
    { $models ->
        [one] Un modèle
       *[other] Au total, { WORD($models) } modèles
    } { $parameterization ->
        [none] des moyennes et covariances
        [delta] des seuils et corrélations (paramétrisation delta)
       *[theta] des seuils et corrélations (paramétrisation thêta)
    } des items { $models ->
        [one] a été ajusté
       *[other] ont été ajustés
    } aux réponses de { INTEGER($n) } { $n ->
        [one] personne
       *[other] personnes
    }{ $missing ->
        [listwise] {" "}ayant répondu à tous les items
        [pairwise] , avec suppression par paires
       *[none] {""}
    }.
full-information =
    Le maximum de vraisemblance à information complète a utilisé toutes leurs réponses,
    en supposant la normalité et des réponses manquantes au hasard.
estimator = L’estimateur est { $estimator }, { $name }{ $source ->
    [none] {""}
   *[other] {" "}{ $source }
}.
factors-standardized = Les facteurs ont une variance de 1 et peuvent être corrélés.
robust = Les erreurs standards et les tests sont robustes{ COUNT($design) ->
    [0] {""}
   *[other] {" "}et tiennent compte de { LIST($design) }
}.
sampling-weights = poids d’échantillonnage
strata = strates
clusters = grappes
failures = Aucune solution n’a été atteinte pour { LIST($models) }.
cut-offs-by-estimator = La signification de ces valeurs limites dépend de l’estimateur { $source }.
robust-indices = Les indices d’ajustement robustes suivent Savalei { $source }.
own-cut-offs =
    Pour chaque modèle, deux valeurs limites du { rmsea } ont été calculées { $source }.
    La première est son 95e percentile si le modèle est vrai.
    La seconde est son 5e percentile s’il manque un facteur au modèle
    ou, lorsqu’aucun facteur n’a quatre items, s’il omet une corrélation résiduelle.
cut-offs-origin = Toutes deux proviennent de la distribution d’échantillonnage du { chi-squared }, approchée à la solution du modèle{ $samples ->
    [0] {""}
   *[other] {" "}ou, si les réponses y sont trop clairsemées, par { INTEGER($samples) } échantillons simulés
}.
fit-rule =
    Un modèle s’ajuste si son test, corrigé pour les petits échantillons, ne le rejette pas au seuil de { LEVEL(0.05) }
    et aurait pu révéler qu’il manque un facteur.
    La puissance doit être de { LEVEL(0.8) } pour deux facteurs corrélés à 0,70 ; en deçà, le modèle est dit « non contredit ».
approximate-rule = Un modèle rejeté s’ajuste approximativement avec { LIST($cutOffs) } { $source } ; sinon son ajustement est douteux.
misfit-rule =
    Un modèle ne s’ajuste pas s’il est rejeté au seuil de { LEVEL(0.01) } et que l’un de trois indices est mauvais { $source } :
    un { rmsea } dont la limite inférieure dépasse { COEFFICIENT(0.08) }, un { cfi } inférieur à { COEFFICIENT(0.9) }
    ou, sauf pour des items oui ou non, un { srmr } sans biais dont la limite inférieure dépasse { COEFFICIENT(0.1) }.
limits-decide-nothing = Elles figurent en annexe et ne décident rien à elles seules.
working-rule =
    Parmi les structures déclarées, le modèle retenu a le meilleur verdict ; à verdict égal, c’est le plus simple, sauf si un autre est nettement meilleur.
    Si aucun ne s’ajuste, des paramètres qui localisent le défaut d’ajustement sont ajoutés, ou la solution factorielle est utilisée.
localized-rule = Les saturations croisées et corrélations résiduelles omises ont été recherchées par des tests du score (Holm), retenues si elles étaient significatives et devaient atteindre { COEFFICIENT(0.2) }, puis réajustées.
compared-by = Les modèles ont été comparés par { $isScaled ->
    [true] le test de différence de { chi-squared } échelonné { $source }
   *[false] la différence de leurs statistiques { chi-squared }
}.
boundary-method = Le { p-value } du test est trop grand lorsque le modèle plus simple fixe une corrélation à 1.
clearly-better-rule = Un modèle est nettement meilleur qu’un plus simple si leur test de différence, lorsqu’il existe, est significatif et s’il { LIST($rises, type: "or") } { $source }.
rise = augmente { $index } d’au moins { COEFFICIENT($by) }
against-model =
    Des facteurs guère distincts (d’après l’intervalle de leur corrélation), des facteurs de deux items
    et une fidélité inférieure à { COEFFICIENT($least) } jouent contre un modèle.
omega-of-sums = Oméga est la fidélité des scores totaux observés { $source }.
omega-delta = Les intervalles d’oméga suivent la méthode delta { $source }.
omega-bootstrap = Les intervalles d’oméga sont des intervalles percentiles de { INTEGER($samples) } { $samples ->
    [one] échantillon bootstrap
   *[other] échantillons bootstrap
}.
cross-validation =
    Pour la validation croisée, { INTEGER($explored) } personnes ont été tirées au hasard{ $stratum ->
        [none] {""}
       *[other] {" "}au sein des niveaux de { $stratum }
    }.
    La structure trouvée dans leurs réponses et les structures déclarées ont été ajustées aux réponses des { INTEGER($confirmed) } autres personnes.

robustness-title = Les résultats dépendent-ils de nos choix ?
range-over-choices = Selon { WORD($n) } choix d’analyse, l’alpha { -scales } est de { $alpha }.
-scales =
    { $scales ->
        [0] de tous les items
        [one] de l’échelle
       *[other] des { WORD($scales) } échelles
    }
no-choice-matters = Aucun choix ne change le nombre de facteurs ni ne fait franchir à alpha la limite de { COEFFICIENT($limit) }.
factors-differ = Le nombre médian de facteurs selon trois règles change avec ces choix : { LIST($choices, type: "clauses") }.
alpha-crosses = Alpha franchit { COEFFICIENT($limit) } avec ces choix : { LIST($choices, type: "clauses") }.
other-choices-title = Résultats selon d’autres choix
scales-by-choice = Échelles selon d’autres choix
column-choice = Choix
choice = { $choice ->
    [as-analyzed] Comme analysé ({ $detail })
    [estimator] Estimateur { $detail }
    [as-numbers] Réponses comme nombres ({ $detail })
    [unweighted] Sans poids
    [listwise] Réponses complètes seules
    [full-information] Toutes les réponses, information complète
   *[pairwise] Toutes les réponses
}
column-median-factors = Facteurs, médiane des règles
other-coding = Codage : { $coding }
other-choices-note =
    Les règles sont deux analyses parallèles (matrice complète et réduite) et le critère empirique de Kaiser. { $scales ->
        [0] Alpha porte sur les personnes ayant répondu à tous les items, oméga sur un modèle à un facteur.
       *[other] Alpha et oméga sont ceux { -scales } : alpha porte sur les personnes ayant répondu à tous les items d’une échelle, oméga sur le modèle.
    }
other-choices-model = { cfi } et { rmsea } sont ceux de « { $model } ».
corrected-tests = Le verdict repose sur le test corrigé pour petits échantillons : { LIST($tests) }.
corrected-test = « { $model } » { chi-squared }({ DECIMAL($df, digits: 0) }) = { DECIMAL($statistic, digits: 2) } ({ p-value } { P($probability) })
column-if-true = 1re valeur limite
column-if-false = 2e valeur limite
path-title = Modèle de pistes
saturated = Le modèle est saturé, avec 0 degré de liberté : il s’ajuste à n’importe quelles données, si bien que le khi-deux et les indices d’ajustement ne testent rien.

two-level-title = Modèle à deux niveaux
two-level-fit-title = Ajustement du modèle à deux niveaux
two-level-fit-note =
    { INTEGER($n) } personnes dans { INTEGER($clusters) } grappes ; log-vraisemblance { DECIMAL($logLikelihood, digits: 3) } avec { INTEGER($free) } paramètres.
two-level-residuals = Le { srmr } est de { COEFFICIENT($within, digits: 3) } au sein des grappes et de { COEFFICIENT($between, digits: 3) } entre elles.
two-level-estimates-title = Estimations intragrappes et intergrappes
level-name =
    { $level ->
        [1] intragrappe
       *[other] intergrappe
    }
two-level-strata = Les modèles à deux niveaux n’utilisent pas les strates d’échantillonnage.
two-level-estimates-note =
    Les valeurs standardisées sont en écarts types de leur propre niveau.
    Un prédicteur présent au niveau 1 seulement a l’effet de ses valeurs telles quelles, non de leurs écarts aux moyennes des grappes.
two-level-defined-title = Paramètres définis à partir des deux niveaux
two-level-explained-title = Variance expliquée selon le niveau
two-level-shares-title = Corrélations intraclasses
column-intraclass = Entre grappes
two-level-shares-note = Parts de la variance des items situées entre les grappes, dans le modèle de toutes les variances et covariances.
bifactor-title = Indices bifactoriels de « { $model } »
column-common = Variance commune expliquée
bifactor-note =
    Oméga hiérarchique : la part de la variance de la somme des items d’un facteur qui est due à ce facteur seul.
    { PERCENT($puc, digits: 0) } des corrélations relient des items de facteurs de groupe différents (PUC).
template-syntax = Le modèle en syntaxe lavaan, à modifier et à ajuster avec --model
factors-by-loading = La première saturation de chaque facteur est 1, sauf indication contraire du modèle, et les variances des facteurs sont libres.
bifactor-reflected = { LIST($items) } { COUNT($items) ->
        [one] a été inversé
       *[other] ont été inversés
    } à cause d’une saturation de sens opposé sur le facteur général. Tous les omégas comptent { COUNT($items) ->
        [one] ses réponses en sens inverse
       *[other] leurs réponses en sens inverse
    }.
