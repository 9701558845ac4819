-of-pairs = { COUNT($pairs) ->
        [one] de la paire
       *[other] des paires
    } { LIST($pairs, most: 12) }

not-positive-definite =
    La matrice des corrélations n’est pas définie positive (plus petite valeur propre { $smallest }).
    Le KMO, le test de Bartlett et le khi-deux du maximum de vraisemblance ne sont pas définis.
    Les étapes suivantes qui exigent une telle matrice en utilisent une version lissée ; aucune corrélation ne change de plus de { $change }.
indefinite-matrix =
    La plus petite valeur propre est { DECIMAL($smallest, digits: 2) } : ce ne sont pas des corrélations des mêmes personnes.
    Vérifier la matrice ; la suppression par paires laisse aussi de telles matrices.
kmo-not-defined = Toutes les corrélations sont nulles : l’indice de Kaiser-Meyer-Olkin n’est pas défini.
bartlett-not-defined =
    Le test de Bartlett exige plus de { INTEGER($people) } personnes pour { INTEGER($items) } { $items ->
        [one] item
       *[other] items
    }.
category = « { $label } »
unused-category =
    Personne n’a choisi { LIST($categories) } à l’item { $item }. Les corrélations traitent l’item comme s’il n’avait pas { COUNT($categories) ->
        [one] cette catégorie
       *[other] ces catégories
    }.
zero-cell =
    { COUNT($pairs) ->
        [one] Le tableau 2 × 2 { -of-pairs } a une cellule vide. Elle a été fixée
       *[other] Les tableaux 2 × 2 { -of-pairs } ont des cellules vides. Elles ont été fixées
    } à 0,5 à marges inchangées ; { COUNT($pairs) ->
        [one] la corrélation dépend
       *[other] les corrélations dépendent
    } de cette correction.
sparse-pair =
    { COUNT($pairs) ->
        [one] Le tableau 2 × 2 { -of-pairs } a une cellule de moins de { INTEGER($few) } personnes : la corrélation est instable
       *[other] Les tableaux 2 × 2 { -of-pairs } ont des cellules de moins de { INTEGER($few) } personnes : les corrélations sont instables
    }.
perfect-correlation =
    Les items { -of-pairs } sont parfaitement liés : { COUNT($pairs) ->
        [one] la corrélation est à sa borne et n’a pas d’erreur standard
       *[other] les corrélations sont à leurs bornes et n’ont pas d’erreurs standards
    }.
no-standard-error =
    Les réponses aux items { -of-pairs } apportent trop peu d’information{ $hasDesign ->
        [true] {""}, ou les unités d’échantillonnage ne diffèrent pas
       *[false] {""}
    }. { COUNT($pairs) ->
        [one] La corrélation n’a pas d’erreur standard et n’est pas fiable
       *[other] Les corrélations n’ont pas d’erreurs standards et ne sont pas fiables
    }.
few-people-pair =
    Moins de { INTEGER($few) } personnes ont répondu aux deux items { COUNT($pairs) ->
        [one] de la paire { LIST($pairs, most: 12) } : la corrélation n’est presque que du bruit
       *[other] de chacune des paires { LIST($pairs, most: 12) } : les corrélations ne sont presque que du bruit
    }.
no-correlation =
    { COUNT($pairs) ->
        [one] La paire { LIST($pairs, most: 12) } n’a
       *[other] Les paires { LIST($pairs, most: 12) } n’ont
    } pas de corrélation : personne n’a répondu aux deux items, ou tous ceux qui l’ont fait ont répondu de même à l’un d’eux.
mixed-scales =
    Certains items sont continus ; toutes les corrélations sont donc des corrélations de Pearson.
    Celles des items ordonnés ({ LIST($items) }) utilisent les scores de leurs catégories.
design-ignored =
    Les erreurs standards des corrélations tiennent compte des poids inégaux, mais non des strates et des grappes.

constant-pair = Les items { $first } et { $second } n’ont pas de corrélation : parmi les { $people } personnes ayant répondu aux deux, toutes ont répondu de même à l’un d’eux.
no-common-people = Les items { $first } et { $second } n’ont pas de corrélation : personne n’a répondu aux deux.
perfect-association = Les items { $first } et { $second } sont parfaitement associés : leur corrélation est à sa borne et n’a pas de variance.
uninformative-pair = Les personnes ayant répondu aux deux items { $first } et { $second } ne disent presque rien de leur corrélation : elle n’a pas de variance.
apart-hint = Retirer les items auxquels personne n’a répondu en même temps qu’à d’autres : --exclude "{ LIST($items, type: "units") }", ou les ôter de la définition.
pair-hint = Retirer l’un des deux items.
constant-item =
    { $what ->
        [no-answer] l’item { $item } n’a aucune réponse valide
       *[alike] tout le monde a répondu de même à l’item { $item }
    } : il n’a pas de corrélation avec d’autres items.
constant-item-hint = Retirer cet item de l’instrument : il ne distingue pas les personnes.
too-few-items = une corrélation demande deux items et il y en a { INTEGER($n) }.
too-few-items-hint = Nommer au moins deux items. D’un seul item, `itemwise describe` montre les réponses.
too-few-items-left-hint = Maintenir moins d’items constants.
matrix-without-rows = la matrice n’a pas de lignes.
matrix-name-twice = la matrice a deux fois le nom { $name }.
matrix-rows =
    la matrice n’est pas carrée : elle a { INTEGER($names) } { $names ->
        [one] nom
       *[other] noms
    } et { INTEGER($rows) } { $rows ->
        [one] ligne
       *[other] lignes
    }.
matrix-row-length =
    la matrice n’est pas carrée : elle a { INTEGER($names) } { $names ->
        [one] nom
       *[other] noms
    } et { INTEGER($figures) } { $figures ->
        [one] valeur
       *[other] valeurs
    } à la ligne { INTEGER($row) }.
matrix-means = la matrice a { INTEGER($means) } moyennes pour { INTEGER($names) } noms.
matrix-variance = la matrice n’a pas de variance positive pour { $name }.
matrix-beyond-one = la matrice a une corrélation au-delà de 1, celle de { $first } avec { $second }.
matrix-asymmetric = la matrice n’est pas symétrique : { $first } avec { $second } vaut { $one } d’un côté et { $other } de l’autre.
matrix-hint = Elle a une ligne et une colonne par nom, dans le même ordre, et les mêmes valeurs des deux côtés de la diagonale.
matrix-people =
    une matrice de { INTEGER($items) } { $items ->
        [one] item
       *[other] items
    } porte sur { INTEGER($least) } personnes ou plus, non sur { $people }.
matrix-people-hint = Indiquer sur combien de personnes elle porte : avec moins, elle n’a pas d’inverse.
unknown-item = item inconnu : { $item }.
unknown-item-hint = Maintenir constant l’un des items suivants : { LIST($items, type: "or") }.
collinear = { LIST($items) } dépendent les uns des autres : l’un se déduit des autres.
collinear-hint = En maintenir moins constants.
partial-kendall = Le tau de Kendall n’est pas calculé avec des items maintenus constants.
partial-kendall-hint = Utiliser des corrélations de Pearson ou de Spearman.
