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
mixed-scales =
    Certains items sont continus ; toutes les corrélations sont donc des corrélations de Pearson.
    Celles des items ordonnés ({ LIST($items) }) utilisent les scores de leurs catégories.
design-ignored =
    Les erreurs standards des corrélations tiennent compte des poids inégaux, mais non des strates et des grappes.
