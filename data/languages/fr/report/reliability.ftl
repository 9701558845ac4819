question = Quels usages la fidélité permet-elle ?
all-items-inside = tous les items
quoted-scale = « { $label } »

left-out = { LIST($items) } { COUNT($items) ->
    [one] est omis
   *[other] sont omis
} des modèles ; les échelles comprennent les items restants.
-open = l’intervalle d’alpha contient { COEFFICIENT($limit) }{ $decides ->
        [nobody] {"\u202F"}; plus de personnes n’aideraient guère à trancher
        [some] {"\u202F"}; plus de personnes permettraient de trancher pour certaines
        [against] {"\u202F"}; environ { INTEGER($needed) } personnes permettraient de l’exclure
       *[all] {"\u202F"}; il faudrait environ { INTEGER($needed) } personnes pour trancher
    }
ranking = { $verdict ->
    [adequate] Adéquat pour classer des personnes.
    [inadequate] Non adéquat pour classer des personnes.
   *[undecided] Non tranché pour classer des personnes : { -open }.
}
ranking-of-scales = Pour classer des personnes, { $extent ->
    [all] toutes les échelles sont adéquates
    [only] seule { $only } est adéquate
    [some] { INTEGER($adequate) } échelles sur { INTEGER($scales) } sont adéquates
    [undecided] aucune échelle n’est tranchée
   *[no-scale] aucune échelle n’est adéquate
}{ undecided-scales }.
undecided-scales = { $undecided ->
    [0] {""}
   *[other] { $extent ->
        [undecided] {"\u202F"}: { -open }
       *[other] {" "}({ $undecided ->
            [one] { INTEGER($undecided) } non tranchée
           *[other] { INTEGER($undecided) } non tranchées
        } : { -open })
    }
}
means-by = { $verdict ->
    [adequate] Les moyennes selon { $grouping } sont assez fidèles pour être comparées ({ $estimate }, { INTEGER($levels) } groupes).
    [inadequate] Les moyennes selon { $grouping } ne sont pas assez fidèles pour être comparées ({ $estimate }, { INTEGER($levels) } groupes).
   *[undecided] Avec { INTEGER($levels) } groupes, on ne peut pas dire si les moyennes selon { $grouping } sont assez fidèles ({ $estimate }) : l’intervalle contient { COEFFICIENT($limit) } ; il faudrait davantage de groupes pour trancher.
}
means-of-scales = Les moyennes selon { $grouping } ont une fidélité de { $range } ; { $adequate ->
    [0] aucune échelle n’est adéquate
    [one] { INTEGER($adequate) } échelle sur { INTEGER($scales) } est adéquate
   *[other] { INTEGER($adequate) } échelles sur { INTEGER($scales) } sont adéquates
}{ $undecided ->
    [0] {""}
   *[other] {" "}({ INTEGER($undecided) } non tranchées : l’intervalle contient { COEFFICIENT($limit) } ; il faudrait davantage de groupes pour trancher)
}.
means-power = Les comparaisons de moyennes ont une puissance de 0,80 pour des différences de { LIST($differences) }.
detectable-points = { $points } points ({ $sd } ET) selon { $grouping }
detectable-by = { $sd } ET selon { $grouping }
means-withheld = Les moyennes des groupes selon { LIST($groupings) } ne sont pas jugées : trop peu de groupes peuvent être comparés sans divulgation.
estimate-for = { $estimate } pour { $scale }
coefficients = { $kind ->
    [omega] Oméga
   *[alpha] Alpha
} vaut { LIST($estimates) }.
coefficients-range = { $kind ->
    [omega] Oméga
   *[alpha] Alpha
} vaut { $range } sur { INTEGER($scales) } échelles.
omega-located = L’oméga de { LIST($scales) } comprend les corrélations résiduelles que localise le défaut d’ajustement ; sans elles, il vaut { LIST($estimates) }.
omega-rejected = Oméga n’est pas donné pour { LIST($scales) } : un seul facteur ne s’ajuste pas à { COUNT($scales) ->
    [one] ses items
   *[other] leurs items
}.
full-information = D’après toutes les réponses, à information complète, alpha vaut { LIST($estimates) }.
negative-alpha = Alpha est négatif ou non défini pour { LIST($scales) }.
total-hierarchical = { $isOne ->
    [true] Un facteur général explique { COEFFICIENT($omega) } de la variance du total (oméga hiérarchique, { WORD($factors) } facteurs), assez pour une seule échelle.
   *[false] Un facteur général n’explique que { COEFFICIENT($omega) } de la variance du total (oméga hiérarchique, { WORD($factors) } facteurs) ; calculer aussi un score par facteur.
}
opposite-items = Les réponses à { LIST($items) } vont en sens inverse{ $scale ->
    [none] {""}
   *[other] {" "}des autres items de { $scale }
} : { $declared ->
    [true] vérifier quels items sont déclarés inversés
   *[false] { COUNT($items) ->
        [one] le déclarer inversé
       *[other] les déclarer inversés
    }
} (« reverse: true ») avant de calculer le score.
uses-withheld = Aucun usage de { LIST($scales) } n’est jugé avant cela.
not-judged = non jugé
not-judged-in-short = Non jugé
opposite-in-short = les réponses à certains items vont en sens inverse
total-without-model = Aucun modèle de tous les items ne s’ajuste ; le total peut donc réunir plusieurs dimensions.
mixed-sum = Cependant, ces items mesurent plusieurs dimensions, qu’un score total unique réunit.

uses-word = { $uses ->
    [both] Classement de personnes et moyennes de groupes
    [ranking] Classement de personnes
    [some-ranking] Classement de personnes, { $adequate ->
        [one] { INTEGER($adequate) } échelle
       *[other] { INTEGER($adequate) } échelles
    } sur { INTEGER($scales) }
    [group-means] Moyennes de groupes, pas de classement
    [means-open] Moyennes de groupes
    [undecided] Non tranché
   *[neither] Pas pour classer des personnes
}
-before = { $decides ->
        [nobody] d’avoir ajouté des items
        [against] d’avoir ajouté des items
        [some] qu’environ { INTEGER($needed) } personnes aient répondu à tous les items ; certaines échelles exigent d’autres items
       *[all] qu’environ { INTEGER($needed) } personnes aient répondu à tous les items
    }
uses-todo = { $uses ->
    [both] Classer des personnes et comparer des moyennes de groupes
    [ranking] Classer des personnes
    [some-ranking] Ne classer des personnes que sur { $adequate ->
        [one] cette échelle
       *[other] ces échelles
    }
    [group-means] Présenter des moyennes de groupes ; ne pas classer de personnes
    [means-open] Présenter des moyennes de groupes ; ne pas classer de personnes avant { -before }
    [undecided] Ne pas classer de personnes avant { -before }
   *[neither] Ne pas classer de personnes ; ajouter des items
}
detail = { $kind ->
    [omega] Oméga
   *[alpha] Alpha
} { $range } ; { $extent ->
    [all] adéquat pour classer des personnes
    [only] adéquat pour classer des personnes sur { $only }
    [some] adéquat pour classer des personnes sur { INTEGER($adequate) } échelles parmi { INTEGER($scales) }
    [undecided] non tranché pour classer des personnes
   *[no-scale] non adéquat pour classer des personnes
}{ undecided-scales }
detail-tied = { $kind ->
    [omega] Oméga
   *[alpha] Alpha
} { $range } ; non adéquat pour classer des personnes : au moins { LEVEL($tied) } des personnes ont le même score
detail-of-model = { $detail }. { $fit ->
    [doubtful] L’ajustement du modèle de tous les items est douteux
   *[does-not-fit] Le modèle de tous les items ne s’ajuste pas
}
scores-title = Scores recommandés
column-use = Usage
opposite-todo = Inverser les items nommés ci-dessous
alpha-of-scale = alpha de { $scale }
alpha-of-scales = alpha des { WORD($n) } échelles
intervals-within = intervalles à 95 % compris dans { INTERVAL($low, $high) }
mean-sums = score total moyen { $range }
no-ranking = Les scores{ $isAll ->
    [true] {""}
   *[false] {" "}de { INTEGER($inadequate) } { $inadequate ->
        [one] échelle
       *[other] échelles
    } sur { INTEGER($scales) }
} ne sont pas adéquats pour classer des personnes : { LIST($reasons, type: "or") }.
caution-wording = L’oméga du total peut compter une variance due à la formulation : un facteur comprend exactement les items inversés ou exactement les autres.
reason-tied = { $range } des personnes ont le même score
reason-alpha = alpha vaut { $range }, moins de { COEFFICIENT($least) }

table-title = Échelles : scores, fidélité et usages
uses-heading = Fidélité des moyennes de groupes et des classements en catégories
column-standard-error = ES de mesure
not-defined = non défini ({ $side ->
    [below-0] inférieur à 0
    [above-1] supérieur à 1
    [rejected] son modèle à un facteur ne s’ajuste pas
   *[misfit] un seul facteur ne reproduit pas la variance de la somme
})
column-ranking = Classement
column-cut-offs = Scores seuils
item-count = { INTEGER($n) } { $n ->
    [one] item
   *[other] items
}
use-verdict = { $verdict ->
    [adequate] oui
    [inadequate] non
   *[undecided] non tranché
}
use-with-ties = { use-verdict } ({ LEVEL($tied) } ex æquo)
cut-offs = { COUNT($adequate) ->
    [0] aucun
   *[other] { LIST($adequate) }
}{ COUNT($undecided) ->
    [0] {""}
   *[other] {"\u202F"}; { LIST($undecided) } non tranchés
}
score-range = { INTEGER($low) } à { INTEGER($high) }
uses-note =
    Les scores sont des sommes d’items. Oméga provient du modèle à un facteur de l’échelle seule, sinon du modèle de la structure ou de la solution factorielle{ COUNT($located) ->
        [0] .
       *[other] {"\u202F"}; avec les corrélations résiduelles que localise le défaut d’ajustement pour { LIST($located) }.
    }
    Le classement exige un alpha de { COEFFICIENT($ranking) } et moins de { LEVEL($tied) } des personnes au score le plus bas ou le plus haut.
explored-note =
    { LIST($factors) } { $n ->
        [one] est absent
       *[other] sont absents
    } ici : tous les facteurs d’un bloc exploratoire ont les mêmes items, et une somme pour chacun serait la même.
cut-offs-note =
    Les scores seuils exigent une fidélité conditionnelle de { COEFFICIENT($cutOff) }.
    Ce sont des scores totaux{ $fromZero ->
        [true] {"\u202F"}; 0 est la réponse la plus basse à chaque item
       *[false] , selon le codage des réponses
    }.

means-title = Fidélité des moyennes de groupes
column-people-per-group = Personnes dans le groupe médian
column-adequate = Adéquate
column-detectable = Différence détectable
column-detectable-sd = Différence détectable, ET
few-means = moins de { WORD($groups) } groupes
means-problem = { $problem ->
    [withheld] masqué
    [few-people] trop peu de personnes
   *[no-variance] aucune variance intragroupe
}
means-note =
    La fidélité est la part de la variance des moyennes observées qui est entre les groupes, avec son intervalle F.
    Elle exige une limite inférieure de { COEFFICIENT($least) }. Les différences détectables ont une puissance de 0,80 au seuil de 5 %.

classes-title = Personnes aux scores seuils déclarés
column-cut-off = Score seuil
all-classes = tous
cut-label = { $value } ou plus ({ $label } ou plus élevé)
highest-cut-label = { $value } ou plus ({ $label })
column-band = Dans cette tranche
column-reached = Seuil atteint
column-accuracy = Exactitude
column-consistency = Cohérence
column-kappa = Kappa de cohérence
column-rudner-accuracy = Exactitude, réponse à l’item
column-rudner-consistency = Cohérence, réponse à l’item
classes-note =
    { $prorated ->
        [0] Au moins ce score : parmi les personnes ayant répondu à tous les items.
        [one] Au moins ce score : parmi les personnes avec au plus un item sans réponse, remplacé par la moyenne des autres.
       *[other] Au moins ce score : parmi les personnes avec au plus { WORD($prorated) } items sans réponse, remplacés par la moyenne des autres.
    }
    L’exactitude est la part des personnes classées comme l’est leur score vrai.
    La cohérence est la part des personnes classées de même par deux mesures parallèles (Livingston & Lewis, 1995{ $model ->
        [true] {"\u202F"}; Rudner, 2005, pour le modèle de réponse à l’item
       *[false] {""}
    }).

coefficients-title = Coefficients des échelles
hierarchical-note =
    L’oméga hiérarchique de tous les items provient de { WORD($factors) } facteurs, celui des autres échelles de trois ; une solution impropre n’en a pas.
analytic-low = { low-95 }, analytique
analytic-high = { high-95 }, analytique
alpha-with-coding = { alpha }, { $coding }
mean-inter-item-correlation = Corrélation moyenne entre items
latent-omega-total = { omega-total }, latent
latent-omega-hierarchical = { omega-hierarchical }, latent
latent-note =
    Les coefficients ordinaux et latents utilisent des corrélations { $correlations } et ne sont pas la fidélité d’un score observé (Chalmers, 2018).
bootstrap-note = Les autres intervalles sont des intervalles percentiles de { INTEGER($samples) } { $samples ->
    [one] échantillon bootstrap
   *[other] échantillons bootstrap
} (graine { $seed }).

lambda-title = Lambdas de Guttman et bissections
lambda = λ{ $number }
column-split-mean = Bissection, moyenne
column-split-lowest = Bissection, minimum
column-split-highest = Bissection, maximum
column-splits = Partages

items-title = Items au sein de leurs échelles
column-alpha-dropped = Alpha sans l’item

added-value-title = Valeur ajoutée des sous-échelles par rapport aux échelles plus larges
column-subscale = Sous-échelle
column-beside = Échelle totale
column-own-score = D’après son propre score
column-larger-score = D’après le score de l’échelle plus large
column-adds = Valeur ajoutée
added-value = { $verdict ->
    [adds] oui
    [does-not-add] non
   *[undecided] non tranché
}
added-value-note =
    Réduction proportionnelle de l’erreur quadratique moyenne du score vrai de la sous-échelle (Haberman, 2008).

appendix-title = Autres coefficients, valeur ajoutée, items au sein des échelles
several-scales = échelles

method-none = Aucune fidélité n’a été calculée.
method-scales = Chaque échelle n’a été cotée que pour les personnes ayant répondu à tous { $missing ->
    [listwise] les items
   *[pairwise] ses items
} ; l’intervalle à 95 % d’alpha repose sur la linéarisation { $maydeu }.
method-added-value =
    Une sous-échelle a une valeur ajoutée si elle prédit son score vrai mieux que ne le fait l’échelle plus large { $haberman }.
method-latent =
    Alpha et oméga ordinaux, tirés de corrélations { $correlations }, n’influent pas sur les verdicts { $chalmers }.
method-ranking =
    Classer des personnes exige un alpha de { COEFFICIENT($ranking) } { $nunnally } ;
    un score seuil exige une fidélité conditionnelle de { COEFFICIENT($cutOff) }.
method-means =
    La fidélité des moyennes de groupes est un moins la variance d’échantillonnage moyenne divisée par la variance des moyennes observées { $cited }.
    Elle exige une limite inférieure à 95 % de { COEFFICIENT($groupMeans) } et au moins { WORD($groups) } groupes.
method-classes =
    L’exactitude et la cohérence du classement aux scores seuils supposent des scores vrais de loi bêta et des erreurs binomiales { $livingston }.
    Pour les modèles de réponse à l’item, les scores sont supposés normaux autour du niveau de chaque personne { $rudner }.
method-undecided = Un usage n’est pas tranché si l’intervalle contient la valeur limite.
published-title = { $name } : cet échantillon et les études publiées
published-study = Étude
published-country = Pays
published-means = Moyenne (ET)
published-sample = Cet échantillon
published-sample-of = Cet échantillon : { $name }
published-quoted = { $study } (secondaire)
published-note = Les chiffres publiés sont tels qu’imprimés ; leurs populations, codes et scores peuvent être différents.
published-secondary = Les chiffres secondaires sont cités par d’autres que les auteurs.
published-more = La banque contient les études avec leurs sources (`itemwise evidence report { $id }`).
