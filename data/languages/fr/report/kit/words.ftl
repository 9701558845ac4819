section-survey = Enquête et réponses manquantes
section-prevalence = { $about ->
    [experiences] Prévalence et groupes
   *[other] Réponses et groupes
}
section-together = { $about ->
    [experiences] Expériences conjointes
   *[other] Réponses conjointes
}
section-structure = { column-structure }
section-reliability = Fidélité et information
section-validity = Validité
section-comparability = Comparabilité des groupes
section-claims = Affirmations publiées
section-limits = Limites, chiffres masqués et reproductibilité

verdict = { $verdict ->
    [yes] Oui
    [partly] En partie
    [no] Non
    [undecided] Non tranché
    [not-tested] Non testé
    [not-testable] Non testable
   *[neutral] {""}
}
verdict-sentence = { verdict }.

item-with-label = { $id } ({ $label })
label-in-quotes = « { $label } »
range = { $low } à { $high }
number-level = { $group } { $level }
online = en ligne
in-the-context = dans le contexte « { $context } »
any-of = au moins un parmi { $items }
at-least-one-of = au moins un des { WORD($n) } items
last-in-context = { $measured }, la dernière fois { $context }

hidden-left-out = Les chiffres masqués par le contrôle de la divulgation sont omis.

kmo-band = { $band ->
    [marvelous] excellent
    [meritorious] très bon
    [middling] moyen
    [mediocre] médiocre
    [miserable] faible
   *[unacceptable] inacceptable
}

correlation-kind = { $type ->
    [tetrachoric] tétrachoriques
    [polychoric] polychoriques
    [pearson] de Pearson
   *[spearman] des rangs de Spearman
}
extraction = { $extraction ->
    [minres] extraction par résidus minimaux
    [ml] extraction par maximum de vraisemblance
   *[pa] extraction en axes principaux
}
irt-model = { $model ->
    [Rasch] modèle de Rasch
    [two-parameter] modèle logistique à deux paramètres
    [three-parameter] modèle logistique à trois paramètres
    [four-parameter] modèle logistique à quatre paramètres
    [graded] modèle de réponse graduée
    [partial-credit] modèle à crédit partiel
    [generalized-partial-credit] modèle à crédit partiel généralisé
    [rating-scale] modèle à échelle d’évaluation
    [sequential] modèle séquentiel
    [sequential-rasch] modèle de Rasch séquentiel
   *[nominal] modèle de réponse nominale
}
rotation-setting = { $name } { $value }
rotation-settings = Les réglages de la rotation étaient { LIST($settings) }.
the-factor = Le facteur
estimator = { $estimator ->
    [WLSMV] moindres carrés pondérés par la diagonale avec test échelonné et décalé
    [WLSMVS] moindres carrés pondérés par la diagonale avec test ajusté en moyenne et en variance
    [WLSM] moindres carrés pondérés par la diagonale avec test ajusté en moyenne
    [DWLS] moindres carrés pondérés par la diagonale
    [ULSMV] moindres carrés non pondérés avec test échelonné et décalé
    [ULSMVS] moindres carrés non pondérés avec test ajusté en moyenne et en variance
    [ULSM] moindres carrés non pondérés avec test ajusté en moyenne
    [ULS] moindres carrés non pondérés
    [WLS] moindres carrés pondérés par la matrice de poids complète
    [GLS] moindres carrés généralisés
    [MLM] maximum de vraisemblance avec test de Satorra-Bentler
    [MLMV] maximum de vraisemblance avec test échelonné et décalé
    [MLMVS] maximum de vraisemblance avec test ajusté en moyenne et en variance
    [MLR] maximum de vraisemblance avec test de Yuan-Bentler
    [MLF] maximum de vraisemblance avec erreurs standards du premier ordre
   *[ML] maximum de vraisemblance
}
invariance-step = { $step ->
    [configural] configurale
    [thresholds] seuils
    [loadings] saturations
    [intercepts] intercepts
    [scalar] scalaire
    [strict] stricte
   *[means] moyennes égales
}
equality = { $what ->
    [loadings] les saturations
    [thresholds] les seuils
    [intercepts] les intercepts
    [residual-variances] les variances résiduelles
   *[means] les moyennes
}

found-model = Modèle trouvé à { INTEGER($n) } { $n ->
    [one] facteur
   *[other] facteurs
}
parameter-loading = saturation de { $item } sur { $factor }
parameter-regression = régression de { $outcome } sur { $predictor }
parameter-threshold = seuil { $number } de { $item }
parameter-scale = facteur d’échelle de { $item }
parameter-intercept = intercept de { $item }
parameter-mean = moyenne de { $factor }
parameter-variance = variance de { $factor }
parameter-residual-variance = variance résiduelle de { $item }
parameter-covariance = covariance de { $first } et { $second }
parameter-residual-covariance = covariance résiduelle de { $first } et { $second }
parameter-in-problem = { $isThreshold ->
    [true] { $parameter }
   *[false] { $parameter }
}{ $group ->
    [none] {""}
   *[other] {" "}(groupe { $group })
}

test-figures = {" "}({ $isScaled ->
    [true] différence échelonnée de
   *[false] différence de
} { chi-squared }({ INTEGER($df) }) = { DECIMAL($difference, digits: 2) }, { p-value } { P($probability) })

fit-clause = { $code ->
    [fits] s’ajuste aux données : aucun écart au-delà de l’erreur d’échantillonnage ({ LIST($figures, type: "units") })
    [not-contradicted] n’est pas contredit{ $isPoor ->
        [true] {" "}seulement parce que trop peu de personnes ont répondu pour trancher : ses indices sont mauvais
       *[false] , mais la puissance est faible
    } ({ LIST($figures, type: "units") })
    [approximate] s’ajuste approximativement : l’ajustement exact est rejeté, mais les indices sont bons ({ LIST($figures, type: "units") })
    [doubtful] a un ajustement douteux : il est rejeté et tous les indices ne sont pas bons ({ LIST($figures, type: "units") })
    [does-not-fit] ne s’ajuste pas aux données ({ LIST($figures, type: "units") })
   *[not-testable] n’a aucun degré de liberté, donc son ajustement n’est pas testable : il s’ajusterait à toutes les données
}
fit-word = { $code ->
    [fits] bon
    [not-contradicted] non contredit
    [approximate] approximatif
    [doubtful] douteux
    [does-not-fit] insuffisant
   *[not-testable] non testable
}
fit-inherited = Le verdict est celui de « { $model } », qui y est emboîté.
fit-test = { chi-squared }({ DECIMAL($df, digits: 0) }) = { DECIMAL($statistic, digits: 1) }, { $isCorrected ->
    [true] { p-value } corrigée
   *[false] { p-value }
} { P($probability) }
power-factor = { $size ->
    [none] Avec si peu de réponses, même deux facteurs sans lien au lieu d’un seul ne se verraient pas.
   *[other] Deux facteurs au lieu d’un seul se verraient si leur corrélation ne dépassait pas { COEFFICIENT($size) } (puissance de { LEVEL(0.8) }).
}
power-pair = { $size ->
    [none] Avec si peu de réponses, aucune corrélation résiduelle ne se verrait.
   *[other] Une corrélation résiduelle d’au moins { COEFFICIENT($size) } se verrait (puissance de { LEVEL(0.8) }).
}
people-needed = Pour une corrélation de { COEFFICIENT($target) }, il faut environ { INTEGER($needed) } personnes.
misfit-place = { $isEnough ->
    [true] Il s’ajuste, à { $n ->
        [one] un paramètre près
       *[other] { INTEGER($n) } paramètres près
    }
   *[false] Son défaut d’ajustement tient surtout à { $n ->
        [one] un paramètre
       *[other] { INTEGER($n) } paramètres
    }
} : { LIST($parameters) }. Avec { COUNT($parameters) ->
    [one] ce paramètre
   *[other] ces paramètres
}, { LIST($figures) }.
misfit-cross-loading = { $item } mesure aussi { $factor } ({ COEFFICIENT($value) })
misfit-residual = { $first } et { $second } sont corrélés au-delà de leurs facteurs ({ COEFFICIENT($value) })
misfit-more-factors = Il a trop peu de facteurs : « { $model } » { $fit }.
misfit-diffuse = Son défaut d’ajustement est diffus : aucun petit nombre de paramètres ne rend l’ajustement acceptable.
index = { $name } { $value }
robust-index = { $index } (robuste)
index-with-interval = { $name } { $value } { INTERVAL($low, $high, as: "coefficient", digits: 3) }
index-cut-off = { $better ->
    [high] { $name } d’au moins { COEFFICIENT($value) }
   *[low] { $name } d’au plus { COEFFICIENT($value) }
}

first-cut-off = Si le modèle est vrai, { LEVEL(0.95) } des échantillons ont un { rmsea } inférieur à la première valeur limite.
second-cut-off = S’il est faux comme suit, { LEVEL(0.95) } en ont un supérieur à la seconde.
factor-too-few =
    « { $model } » : { LIST($of) } correspond à deux facteurs corrélés à { COEFFICIENT($size) }, dont l’un est mesuré par { $items }.
correlated-pair =
    « { $model } », qui n’a aucun facteur de quatre items : il lui manque une corrélation résiduelle de { COEFFICIENT($size) } entre { LIST($of) }.
item-list = { LIST($items) }

analyzed-as = { $categories ->
    [declared] catégories d’origine
   *[dichotomized] oui ou non
}
other-coding-title = { $categories ->
    [declared] Modèles réajustés aux catégories d’origine
   *[dichotomized] Modèles réajustés aux réponses oui ou non
}
other-coding-note = { $categories ->
    [declared] L’analyse des catégories d’origine
   *[dichotomized] L’analyse des réponses oui ou non
} exclut { LIST($items) } : des personnes ayant donné { COUNT($items) ->
    [one] une réponse rare à cet item
   *[other] des réponses rares à ces items
} pourraient être identifiées.

all-continuous = { $n ->
    [one] L’item est continu : les modèles de réponse à l’item et le fonctionnement différentiel des items exigent des items catégoriels.
   *[other] Les { INTEGER($n) } items sont tous continus : les modèles de réponse à l’item et le fonctionnement différentiel des items exigent
        des items catégoriels.
}
all-items-withheld =
    Tous les items sont exclus des corrélations, des analyses factorielles, des modèles et de la fidélité.
    Des personnes ayant une réponse rare, ou une paire de réponses rare, pourraient être identifiées.
items-withheld =
    { LIST($items) } { COUNT($items) ->
        [one] est exclu
       *[other] sont exclus
    } des corrélations, des analyses factorielles, des modèles et de la fidélité.
    Des personnes ayant une réponse rare, ou une paire de réponses rare, pourraient être identifiées.
two-items-left = Les analyses qui exigent plus que les deux items restants ne sont pas calculées.

complete-cases =
    { $of ->
        [norms] Les normes reposent sur les personnes ayant un score et peuvent être biaisées
       *[scores] Les scores et leur fidélité reposent sur les cas complets et peuvent être biaisés
    }. Sur l’ensemble des personnes, { $range } n’ont pas de score, et les réponses ne manquent pas complètement au hasard.
