title = Corrélations
table-details-title = Tableau des corrélations

negative-pairs =
    { $n ->
        [one] Une paire d’items d’une même échelle a une corrélation négative : { LIST($pairs, most: 6) }.
       *[other] { INTEGER($n) } paires d’items d’une même échelle ont une corrélation négative : { LIST($pairs, most: 6) }.
    }
    Cela suggère un item inversé qui n’a pas été recodé.
pair-correlation = { $first } avec { $second } { COEFFICIENT($r) }
adequacy = L’indice de Kaiser-Meyer-Olkin (KMO) d’adéquation de l’échantillonnage est { COEFFICIENT($overall) } (« { $band } »).
sphericity = { bartlett-test } (sphéricité) : { chi-squared }({ INTEGER($df) }) = { DECIMAL($chisquared, digits: 2) }, p { P($probability) }.

-tables = { $tables ->
        [triples] { INTEGER($compared) } { $compared ->
            [one] tableau à trois variables
           *[other] tableaux à trois variables
        }
       *[pairs] { INTEGER($compared) } { $compared ->
            [one] tableau à deux variables
           *[other] tableaux à deux variables
        }
    }
normal = Les réponses sont compatibles avec des réponses latentes normales ({ -tables }, p { P($probability) }).
not-normal =
    Les réponses ne sont pas compatibles avec des réponses latentes normales
    ({ -tables }, p { P($probability) }).
    Les écarts sont { DECIMAL($statistic, digits: 2) } fois ceux attendus par hasard, et les plus grands pour { LIST($worst) }.
not-normal-consequence = { $tables ->
        [triples] Dans des données simulées d’items oui ou non, des traits latents non normaux biaisaient les saturations de { COEFFICIENT(0.34) } au plus et les corrélations des facteurs de { COEFFICIENT(0.18) } au plus.
       *[pairs] Dans des données simulées à cinq catégories ordonnées, des traits latents non normaux biaisaient les saturations de { COEFFICIENT(0.04) } à { COEFFICIENT(0.08) }.
    }

-correlations = { $type ->
        [tetrachoric] Corrélations tétrachoriques
        [polychoric] Corrélations polychoriques
        [pearson] Corrélations de Pearson
       *[spearman] Corrélations des rangs de Spearman
    }
table-title = { -correlations }{ $thresholds ->
        [0] {""}
        [one] {" "}et seuils
       *[other] {" "}et seuils
    }
threshold-number = { threshold } { INTEGER($number) }
listwise-note = Seules les personnes ayant répondu à tous les items sont incluses (suppression des cas incomplets).
pairwise-note = Chaque corrélation inclut les personnes ayant répondu aux deux items (suppression par paires).

correlation-name = { $type ->
        [tetrachoric] Corrélation tétrachorique
        [polychoric] Corrélation polychorique
        [pearson] Corrélation de Pearson
       *[spearman] Corrélation des rangs de Spearman
    }
chart-title = { -correlations } entre items
chart-title-with-residuals = { -correlations } et résidus
pair = { $first } avec { $second }
-range = Les corrélations vont de { COEFFICIENT($low) } ({ $lowest }) à { COEFFICIENT($high) } ({ $highest })
chart-range = { -range }.
chart-range-with-residuals = { -range } ; les résidus de « { $label } » sont compris dans ±{ COEFFICIENT($largest) }.
chart-single = La corrélation de { $pair } est { COEFFICIENT($r) }.
chart-single-with-residual =
    La corrélation de { $pair } est { COEFFICIENT($r) } ; son résidu dans « { $label } » est { COEFFICIENT($largest) } en valeur absolue.
chart-description =
    Carte de chaleur des corrélations entre { INTEGER($n) } items.
chart-key = Sous la diagonale : corrélations.
chart-residuals-description =
    Au-dessus : résidus (orange : négatifs).
chart-frames = Cadre : un facteur déclaré.
chart-stars = Étoile : le tableau de la paire a une cellule vide et a été ajusté.
column-both = Personnes ayant répondu aux deux
column-adjusted = Ajusté

method-title = Corrélations
method-pearson = Des corrélations de Pearson ont été calculées.
method-spearman = Des corrélations des rangs de Spearman ont été calculées.
method-ordinal =
    { -correlations }, estimées par maximum de vraisemblance en deux étapes { $olsson } :
    d’abord les seuils d’après { $isWeighted ->
        [true] les marges pondérées
       *[false] les marges
    }, puis la corrélation de chaque paire.
method-errors =
    Les erreurs standards tiennent compte de l’estimation des seuils{ COUNT($units) ->
        [0] {""}
       *[other] {" "}et de { LIST($units) }
    } { $muthen }.
strata = { INTEGER($n) } { $n ->
        [one] strate
       *[other] strates
    }
clusters = { INTEGER($n) } { $n ->
        [one] grappe
       *[other] grappes
    }
method-cells-left = Les cellules vides des tableaux 2 × 2 n’ont pas été ajustées.
method-cells-adjusted =
    Dans { INTEGER($n) } { $n ->
        [one] paire
       *[other] paires
    } ({ LIST($pairs) }), { DECIMAL(0.5, digits: 1) } a été ajouté aux cellules vides, à marges inchangées.
pair-of-ids = { $first }–{ $second }
method-not-definite = La matrice des corrélations n’est pas définie positive (plus petite valeur propre { DECIMAL($smallest, digits: 2) }).
method-smoothed =
    Les étapes qui exigent une matrice définie positive en utilisent une version lissée ;
    le lissage n’a changé aucune corrélation de plus de { COEFFICIENT($change) }.
method-not-smoothed = Elle n’a pas été lissée.
method-normality =
    La normalité des réponses latentes a été testée par un bootstrap paramétrique { $foldnes }.
    La statistique additionne les carrés des différences entre parts observées et parts impliquées par le modèle dans { -tables }.
    Elle a été comparée à { INTEGER($replicates) } { $replicates ->
        [one] tirage
       *[other] tirages
    } sous l’hypothèse de normalité.

blocks-title = Taille moyenne des corrélations au sein des blocs d’items et entre eux
blocks-axis = Taille moyenne des corrélations
blocks-first = Bloc
run = { $first } à { $last }
blocks-see = { $between ->
        [none] Au sein des blocs, les corrélations ont une taille moyenne de { COEFFICIENT($within) }.
       *[other] Les corrélations ont une taille moyenne de { COEFFICIENT($within) } au sein des blocs et de { COEFFICIENT($between) } entre eux.
    }
blocks-description =
    Carte de chaleur de { INTEGER($n) } blocs comptant ensemble { INTEGER($items) } items.
    Chaque cellule est la moyenne des corrélations absolues entre les items de deux blocs.
