bad-measure = { $where } : { $problems }.
bad-measure-hint = Corriger la définition ; celle d’un autre instrument peut servir de comparaison.
problem-list =
    { LIST($problems, type: "clauses") }{ $more ->
        [0] {""}
       *[other] {" "}; et { INTEGER($more) } de plus
    }
problem-at = { $path } : { $problem }
must =
    doit { $what }{ $given ->
        [none] {""}
       *[other] {" "}(la valeur est { $given })
    }
requirement =
    { $what ->
        [finite] être un nombre fini
        [from-zero] être 0 ou plus
        [above-zero] être supérieur à 0
        [whole] être un nombre entier
        [from-one] être 1 ou plus
        [below-one] être inférieur à 1
        [around-one] être un nombre inférieur à 1 et un autre supérieur à 1
        [margin] contenir au moins une marge
        [reserved] avoir un nom que JavaScript ne se réserve pas
        [language] être une langue, comme « es » ou « pt-BR »
        [not-empty] avoir un contenu
        [code] contenir au moins un code
        [column] nommer au moins une colonne
        [two-columns] nommer au moins deux colonnes
        [four-columns] nommer quatre colonnes différentes
        [answer] contenir au moins une réponse
        [ascending] aller de la plus petite à la plus grande valeur
        [band] contenir au moins une tranche
        [cutoff] contenir au moins un score seuil
        [name] commencer par une lettre et ne contenir que des lettres, des chiffres, « _ » et « . »
        [key] ne contenir que des lettres, des chiffres, « _ », « . » et « - »
        [bound] être une borne comme « >= .30 » ou « < .20 »
        [placeholder] contenir « {"{"}answer{"}"} », à la place duquel se trouve le code d’une réponse
       *[item] contenir au moins un item
    }
be-at-most = être au plus { $limit }
be-this-short = avoir au plus { $length } caractères
name-columns-at-most = nommer au plus { $n } colonnes
hold-no-hidden = ne contenir ni sauts de ligne, ni caractères de contrôle, ni changements de sens du texte (il contient { $character })
no-entry = n’est pas une entrée d’une définition ; chercher une faute de frappe
is-required = est obligatoire
entry-expected =
    attendu : { LIST($expected, type: "or") }, trouvé : { $found }{ $mistake ->
        [none] {""}
        [quoted] {" "}(écrire { $code }, sans guillemets)
       *[words] {" "}(un code est un nombre : en donner un à chaque réponse, les mettre dans le fichier à la place des mots, et garder les mots comme libellés)
    }
kind-of-entry =
    { $kind ->
        [list] une liste [...]
        [object] un objet {"{"}...{"}"}
        [text] du texte
        [number] un nombre
        [boolean] true ou false
        [never] aucune autre entrée
       *[other] autre chose
    }
reserved-name = « { $name } » est un nom que JavaScript se réserve ; en choisir un autre
two-spellings = est une autre graphie de « dichotomize », qui y est aussi : n’en donner qu’une
no-answer-set =
    « { $name } » n’est pas un jeu de réponses (déclarés : { COUNT($names) ->
        [0] aucun
       *[other] { LIST($names, type: "units") }
    })
own-dichotomize = la définition a son propre dichotomize : donner l’un des deux
other-dichotomize = diffère de celui de { $set } : un instrument est dichotomisé d’une seule manière
blank-of-continuous = un item continu n’a pas de « no » : indiquer « missing » ou « error »
repeated-entry =
    « { $value } » est aussi { $key ->
        [id] l’identifiant
       *[column] la colonne
    } de { $place }
few-item-categories =
    deux catégories ou plus attendues (ou "scale": "continuous"), mais { $n ->
        [0] aucune trouvée
       *[other] { INTEGER($n) } trouvée
    }
few-categories =
    deux catégories ou plus attendues, mais { $n ->
        [0] aucune trouvée
       *[other] { INTEGER($n) } trouvée
    }
item-categories = un item continu n’a pas de catégories
item-reverse = un item continu n’a pas de codes par lesquels l’inverser
code-twice = le code { $code } y est deux fois
code-order = le code { $code } vient après { $before } : lister les catégories par code croissant, avec "reverse": true là où un code élevé signifie moins
score-order = il doit croître avec le code
code-is-category = le code { $code } est aussi une catégorie
code-is-answer = le code { $code } est aussi une réponse
code-no-answer = le code { $code } n’est pas une réponse
no-other-item = « { $item } » n’est pas un autre item
item-lacks-code = { $item } n’a pas de catégorie de code { $code }
own-lacks-code = l’item n’a pas de catégorie de code { $code }
nobody-has-code = aucun item n’a de catégorie de code { $code }
labels-alike = les deux sont identiques
yes-of-item =
    { $joined ->
        [0] aucune des catégories de l’item { $item } ne compte comme oui
       *[other] toutes les catégories de l’item { $item } comptent comme oui
    }
yes-of-variable =
    { $joined ->
        [0] aucune des catégories ne compte comme oui
       *[other] toutes les catégories comptent comme oui
    }
column-of-item = « { $column } » est la colonne de l’item { $item }
no-item = « { $name } » n’est pas un item
name-twice = « { $name } » y est deux fois
labels-or-values = indiquer « labels », ou « values » et « bands », mais pas les deux
bands-overlap = { $one } et { $other } se chevauchent
value-in-no-band = { $value } n’est dans aucune des tranches
missing-has-label =
    « { $key } » a aussi { $what ->
        [label] un libellé
       *[value] une valeur
    }
no-grouping =
    « { $name } » n’est pas un regroupement (déclarés : { COUNT($names) ->
        [0] aucun
       *[other] { LIST($names, type: "units") }
    })
no-context =
    « { $name } » n’est pas un contexte (déclarés : { COUNT($names) ->
        [0] aucun
       *[other] { LIST($names, type: "units") }
    })
no-crossing = « { $name } » n’est pas un croisement : indiquer des regroupements différents séparés par " x ", comme « country x sex »
not-in-release =
    « { $name } » n’est pas dans release.groups ({ COUNT($names) ->
        [0] aucun
       *[other] { LIST($names, type: "units") }
    })
crossing-sum = « { $name } » a pour somme « { $sum } », qui doit aussi y figurer
no-level-of-group = le groupe { $group } n’a pas de niveau « { $level } »
no-size-of = ne donne pas la taille de { LIST($levels, type: "units") }
total-is-grouping = est un regroupement, qui demande l’effectif de chaque niveau
totals-alone = a besoin, outre des totaux, d’une marge d’un regroupement, qui dit combien il y a de personnes
margin-no-grouping = « { $name } » n’est pas un regroupement (déclarés : { LIST($names, type: "units") })
calibration-of-frequencies = a besoin de poids de sondage ou d’aucun poids, et non de fréquences
bounds-with-logit = va avec la méthode « logit », qui en a besoin
replicates-need-weight = a besoin du poids de tout l’échantillon : {"{"}"weight": {"{"}"column": "..."{"}"}{"}"}, de type « design »
replicates-hold-units = contient déjà les strates et les grappes de l’échantillon : retirer { LIST($units) }
replicates-with-occasions = ne peut pas aller avec une ligne par passation (repeat.rows)
replicate-twice = « { $column } » est aussi un autre poids
fay-with-type = va avec le type « fay », qui en a besoin
multipliers-needed = est nécessaire pour le type « jkn » : pour chaque réplication, (n - 1) / n pour les n unités de sa strate
multipliers-differ = a { INTEGER($n) } nombres pour { INTEGER($columns) } colonnes : en donner un, ou un pour chacune
factor-item-unknown = ligne { $line }, colonne { $column } : « { $name } » sur le facteur « { $factor } » n’est pas un item
name-unknown = ligne { $line }, colonne { $column } : « { $name } » n’est ni un item ni un facteur
structure-without-factor = elle ne nomme aucun facteur
factor-named-as-item = le facteur « { $factor } » a le nom d’un item
factor-reserved = « { $factor } » est un nom que JavaScript se réserve
no-such-factor = le modèle n’a pas de facteur « { $factor } »
no-scale-of-cutoffs = « { $scale } » n’est pas une échelle : indiquer « all » ou « structure.facteur »
score-without-range = le score n’a pas d’étendue : un item est continu
cutoff-divides-nobody = { $value } ne sépare personne : les scores vont de { $low } à { $high }, et un score seuil est le score le plus bas au-dessus de lui
cutoff-order = { $value } vient après { $before } : lister les scores seuils par valeur croissante

external-is-item = « { $name } » est aussi un item de l’instrument : choisir un autre nom
columns-to-number = plusieurs colonnes sont combinées en un nombre : donner à « scale » la valeur « continuous » ou « count »
variable-categories =
    une variable { $scale ->
        [continuous] continue
       *[count] de comptage
    } n’a pas de catégories
variable-reverse =
    une variable { $scale ->
        [continuous] continue
       *[count] de comptage
    } n’a pas de codes par lesquels l’inverser
codes-ascending = lister les catégories par code croissant, chacune une seule fois
hypothesis-of-none =
    une hypothèse d’absence de { $of ->
        [correlation] corrélation
       *[difference] différence
    } dit quelle peut en être la taille maximale : donner à « size » la valeur « < .20 », par exemple
hypothesis-size =
    aucune { $of ->
        [correlation] corrélation
       *[difference] différence
    } { $direction ->
        [positive] positive
       *[negative] négative
    } n’est { $size } : { $of ->
        [correlation] indiquer une taille de 0 à 1
       *[difference] indiquer une taille de 0 ou plus
    }
none-of-groups = « { $name } » n’est pas l’un de ses groupes
one-hypothesis = pour deux groupes, n’indiquer qu’une hypothèse : l’autre est son inverse
no-scale = « { $scale } » n’est pas une échelle (il y a : { LIST($scales, type: "units") })
occasion-twice = c’est aussi la première passation
occasions-unequal = chaque item y figure le même nombre de fois : donner à chacun le même nombre de colonnes
no-other-answers = « { $name } » n’est pas un autre jeu de réponses
no-answer-of-set = { $set } n’a pas de réponse { $code }
no-answers-in-groups = « { $name } » n’est pas un autre jeu de réponses qui soient toutes dans des groupes
no-population-of = « populations » ne dit rien de { $group } : indiquer combien il y a de personnes
no-population-size = « populations » n’a pas la taille de { $level }
no-structure = « { $name } » n’est pas une structure de la définition
factor-without-items = le facteur « { $factor } » n’a pas d’items propres : une population n’a que des facteurs d’items
factor-without-loadings = le facteur « { $factor } » n’a pas de saturations
item-without-loading = l’item { $item } n’a pas de saturation
no-such-item-on-factor = le modèle n’a pas cet item sur le facteur « { $factor } »
loading-range = une saturation standardisée est comprise entre -1 et 1
one-factor-twice = nomme deux fois le même facteur
correlation-range = une corrélation est comprise entre -1 et 1
correlation-times =
    la corrélation de { $one } avec { $other } { $n ->
        [0] n’a pas de valeur
       *[other] y est { INTEGER($n) } fois
    }
no-such-factors = il n’existe pas de facteurs avec ces corrélations (la matrice n’est pas définie positive)
all-variance-explained = les facteurs expliquent toute la variance de l’item { $item } ou plus
item-without-shares = l’item { $item } n’a pas de réponses
no-design-weight = la définition ne nomme aucune colonne de poids de sondage (« weight »)
no-cluster-column = la définition ne nomme aucune colonne de grappes (« cluster »)
only-ordered-simulated = seuls des items ordonnés peuvent être simulés
no-such-code = l’item { $item } ne déclare pas ce code
nothing-chosen = aucune des catégories n’est jamais choisie
no-group = « { $name } » n’est pas un groupe de la définition
group-not-simulated = des échantillons peuvent être simulés par un groupe avec « labels », ou par ses codes
no-factor-of-population = n’est pas un facteur de la population
answers-or-means = indiquer « answers » ou « means », mais pas les deux : chacun dit comment les réponses diffèrent
