functioning-question = Quels items fonctionnent différemment ?
functioning-by =
    Selon { $group } : { $items ->
        [0] aucun item n’a pu être comparé
       *[other] { $different ->
            [0] aucune différence établie sur { INTEGER($items) }
           *[other] { LIST($ids) } ({ INTEGER($different) } sur { INTEGER($items) })
        }
    }{ $open ->
        [0] {""}
       *[other] {"\u202F"}; trop peu de réponses pour trancher sur { INTEGER($open) }
    }{ $isMisfit ->
        [true] {"\u202F"}; provisoire, car le modèle configural ne s’ajuste pas
       *[false] {""}
    }.
functioning-title = Items comparés entre groupes
found-title = Items selon { $group }
column-largest-shift = Plus grand décalage, logits
not-compared = non comparé
found-note =
    Décalage : de combien les réponses d’un groupe sont plus élevées ou plus basses que celles des autres à niveau égal sur le trait.
    Jusqu’à ±{ DECIMAL($band, digits: 2) }, il est négligeable.

item-verdict =
    { $verdict ->
        [alike] aucune différence trouvée
        [negligible] diffère de moins que la valeur limite
        [different] diffère ; on ne peut pas dire si c’est de plus que la valeur limite
        [present] diffère de plus que la valeur limite
       *[undecided] aucune différence trouvée, mais au moins un groupe a trop peu de réponses
    }
verdict-with-reason = { item-verdict }. { $reason }
items-title = Items selon { $group } : résultats et tests globaux
column-found = Résultat
column-differs-in = Diffère dans
column-anchor = Ancre
column-likelihood-ratio = Rapport de vraisemblance, { chi-squared }
column-uniform = Variation du { r-squared }, uniforme
column-non-uniform = Variation du { r-squared }, non uniforme
column-both = Variation du { r-squared }, les deux
column-both-holm = { p-holm } ({ r-squared })
column-size = Taille d’effet ({ r-squared })
column-delta-holm = { p-holm } (delta)
column-class = Classe ETS

shifts-title = Décalages des items selon { $group }, chaque groupe par rapport aux autres
column-shift = Décalage, logits
column-shift-share = Décalage, part du score maximal de l’item
column-share-low = { low-95 } (part)
column-share-high = { high-95 } (part)
column-p = { p-value } (décalage = 0)
column-fdr = { p-value }, corrigé (taux de fausses découvertes)
column-shrunken = Décalage rétréci, logits
column-probability = Probabilité d’un décalage plus que négligeable
column-observed = Part observée
column-implied = Part selon le modèle, items égaux

chart-title = Décalages des items selon { $group } à niveau égal sur le trait
pair-title = { $first } par rapport à { $second }
see-largest =
    Le plus grand décalage est celui de l’item { $item } pour { $level } : { DECIMAL($size, digits: 2) } logit { $isHigher ->
        [true] plus haut
       *[false] plus bas
    }.
see-beyond =
    Les autres décalages qui en sortent ne sont pas significatifs (correction de Holm).
see-none = Aucun des groupes montrés ne diffère.
description =
    De combien les réponses de chaque groupe sont plus élevées ou plus basses que celles des autres à niveau égal sur le trait, en logits, avec intervalles à 95 %.
not-drawn = Omis : groupes ayant moins de { INTEGER($least) } réponses dans la catégorie la plus haute.
axis-shift = ← plus bas · { column-shift } · plus haut →
band =
    Bande grise : décalages négligeables (jusqu’à ±{ DECIMAL($band, digits: 2) }).
shift-interval = { DECIMAL($shift, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
found =
    { $differs ->
        [true] Différence établie
       *[false] Différence non établie
    }
tip-shift = Décalage [95 %], logits

method-anchors =
    Les items qui diffèrent sont libérés un à un, chacun dans un groupe, à condition qu’au moins la moitié des items d’un groupe restent des ancres { $kopf }.
method-negligible =
    Un décalage est plus que négligeable s’il dépasse ±{ DECIMAL($band, digits: 2) } logit { $zieky }
    avec une probabilité d’au moins { COEFFICIENT(0.95) }.
    Son erreur standard doit être d’au plus { COEFFICIENT(0.25) }, ou sa différence à 0 significative (Holm).
method-prior = La loi a priori des décalages est une loi de Cauchy centrée sur 0, avec une loi a priori demi-Cauchy pour son échelle { $gelman }.
method-comparable =
    Des groupes sont comparables si tous les décalages sont compris dans ±{ DECIMAL(0.6, digits: 2) } logit (intervalles à 90 %).
    Ils le sont aussi si les décalages changent toutes les moyennes de moins de { DECIMAL(0.1, digits: 2) } ET (intervalles à 90 %) et laissent tous les rangs dans leurs intervalles { $robitzsch }.
method-linked = On peut tenir compte des différences si les autres items relient tous les groupes.
method-size =
    Les variations du { r-squared } d’au moins { COEFFICIENT($moderate, digits: 3) } sont modérées,
    d’au moins { COEFFICIENT($large, digits: 3) } grandes { $jodoin }.
method-odds = Pour deux groupes, les rapports de cotes de Mantel-Haenszel ont aussi été calculés.
