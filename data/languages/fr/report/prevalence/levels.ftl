share-interval = { $isFew ->
        [true] ({ PERCENT($share) })
       *[false] { PERCENT($share) }
    } { INTERVAL($low, $high, as: "decimal", digits: 1) }
share-alone = { $isFew ->
        [true] ({ PERCENT($share) })
       *[false] { PERCENT($share) }
    }

answer = { $share } { -did } { $measured }.
answer-bounds =
    { $share } { -did } { $measured } ; de { PERCENT($low) } à { PERCENT($high) }
    selon les réponses manquantes.
answer-each = Les parts de { INTEGER($items) } items vont de { $low } ({ $lowItem }) à { $high } ({ $highItem }).
question-any = Combien de personnes { -did } au moins un item ?
question-this = { $about ->
    [experiences] Combien de personnes l’ont déclaré ?
    [abilities] Combien de personnes l’ont réussi ?
   *[other] Combien de personnes ont répondu oui ?
}
question-each = { $about ->
    [experiences] Combien de personnes ont déclaré chaque item ?
    [abilities] Combien de personnes ont réussi chaque item ?
   *[other] Combien de personnes ont répondu oui à chaque item ?
}

question-groups = Les groupes diffèrent-ils ?
question-groups-in = Les groupes diffèrent-ils pour { $measured } ?
highest = Le plus haut{ $isOfShown ->
        [true] {" "}parmi ceux montrés
       *[false] {""}
    } : { $level }, { $share }, rang { INTEGER($rank) }.
highest-ranks = Le plus haut{ $isOfShown ->
        [true] {" "}parmi ceux montrés
       *[false] {""}
    } : { $level }, { $share }, rang { INTEGER($low) } à { INTEGER($high) }.
no-rank-certain = Selon { $grouping }, aucun rang n’est certain.
every-rank-certain = Selon { $grouping }, chaque niveau n’a qu’un rang possible.
ranks-certain = { $certain ->
        [one] 1 rang sur { INTEGER($levels) } selon { $grouping } est certain.
       *[other] { INTEGER($certain) } rangs sur { INTEGER($levels) } selon { $grouping } sont certains.
    }
pairs-that-differ = Paires qui diffèrent (p corrigé selon Holm < { COEFFICIENT($level, digits: 2) }) : { LIST($pairs) }.
pairs-by = { INTEGER($differing) } sur { INTEGER($pairs) } selon { $grouping }
no-pairs-by = aucune selon { LIST($groupings, type: "or") }

differ-by = { COUNT($some) ->
        [0] Pas selon { LIST($none, type: "or") }
       *[other] Selon { LIST($some) }{ COUNT($none) ->
            [0] {""}
           *[other] , pas selon { LIST($none, type: "or") }
        }
    }
highest-in-short = Le plus haut{ $isOfShown ->
        [true] {" "}parmi ceux montrés
       *[false] {""}
    } : { $level }, { $share }.
all-levels = Selon { $grouping } : { LIST($levels) }.
level-share = { $level } { $share }
groups-todo = { $isRanked ->
        [true] Présenter les parts avec leurs intervalles
       *[false] Ne pas classer les groupes{ $grouping ->
            [none] {""}
           *[other] {" "}selon { $grouping }
        }
    }

any-rank =
    Selon { $grouping }, { $levels ->
        [2] l’un ou l’autre niveau
       *[other] n’importe lequel des { INTEGER($levels) } niveaux
    } pourrait avoir le rang 1 ou le rang { INTEGER($levels) }.
end-ranks = Selon { $grouping }, { $first } { $isFirstCertain ->
        [true] a
       *[false] pourrait avoir
    } le rang 1 et { $last } { $isLastCertain ->
        [true] a
       *[false] pourrait avoir
    } le rang { INTEGER($levels) }.
either-level = { LIST($levels, type: "or") }
one-of-levels = l’un de { INTEGER($n) } niveaux
joint-confidence = Ces rangs possibles valent conjointement avec une confiance de { LEVEL($confidence) } ({ LINK("table-prevalence-by-group") }).

column-measured = { $about ->
        [experiences] Déclaré
        [abilities] Réussi
       *[other] Réponse oui
    }
shares-title = Part des personnes qui { -did } chaque item et chaque ensemble d’items
shares-weighted = Les parts sont pondérées.
same-people = Sur { INTEGER($n) } personnes.
context-note =
    La dernière fois { $context } : oui seulement si la dernière fois relevait de ce seul contexte ; toute autre réponse compte comme non.
all-shares-title = Part des personnes qui { -did } chaque item et chaque ensemble d’items, dans chaque contexte et chaque groupe
treatments-title = Parts selon le traitement des réponses manquantes
column-imputed-odds = Imputées, cote du oui × { $odds }
column-known-biased = Réponses connues (ensembles : biais vers le haut)

by-group-title = { $measured }, par groupe
rank-range = { INTEGER($low) } à { INTEGER($high) }

differences-title = Différences entre groupes de la part des personnes qui { -did } { $measured }
column-pairs = Paires qui diffèrent
column-largest = Plus grande différence
column-size = Taille en points de pourcentage [intervalle conjoint à 95 %]
column-pairs-treatment = Paires, { $treatment }
differing = { INTEGER($differing) } sur { INTEGER($pairs) }
levels = { LIST($levels) }
points = { DECIMAL($points, digits: 1) } { $points ->
    [one] point
   *[other] points
}
points-interval = { DECIMAL($points, digits: 1) } { $points ->
    [one] point
   *[other] points
} { INTERVAL($low, $high, as: "decimal", digits: 1) }
adjusted-note =
    Les valeurs p (Holm) et les intervalles (Bonferroni ; Benjamini et Yekutieli, 2005) sont corrigés pour toutes les paires d’un regroupement.
hidden-note = Les paires comportant un chiffre masqué sont omises : { LIST($pairs) }.
hidden-by = { INTEGER($n) } selon { $grouping }

groups-title = Part des personnes qui { -did } { $measured }, selon { $grouping }
extremes = Les parts vont de { $low } à { $high }.
extremes-alike = Toutes les parts sont de { $share }.
extreme = { PERCENT($share) } ({ LIST($names) })
dots-description = Parts estimées avec leurs intervalles à 95 %.

levels-title = Part des personnes qui { -did } chaque item, selon { LIST($groupings) }
levels-description = Une ligne par item ou ensemble ; les points avec intervalles à 95 % sont les niveaux de { LIST($groupings) }.
dot-name = { $level } : { $measured }
widest-gap =
    Plus grand écart pour un item : { $item } selon { $grouping }, de { PERCENT($low) } ({ $lowLevel })
    à { PERCENT($high) } ({ $highLevel }).

heat-title = Part des personnes qui { -did } chaque item, selon { $grouping } (%)
heat-see = La plus grande part est de { $share } ({ $level }, { $item }).
heat-description = Les lignes sont les niveaux de { $grouping }, les colonnes les items ; les cellules plus foncées ont de plus grandes parts.

slopes-title = { $measured }, selon { $along } et { $across }
slopes-description = Une ligne par niveau de { $across } en fonction de { $along }, avec intervalles à 95 %.
slopes-see = De { $first } à { $last } : { LIST($ranges) }.
slope = { $level } de { PERCENT($from) } à { PERCENT($to) }
