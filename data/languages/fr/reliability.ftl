constant-item =
    { LIST($items) } { COUNT($items) ->
        [one] ne varie
       *[other] ne varient
    } pas chez les personnes aux réponses complètes.
    Alpha comprend { COUNT($items) ->
        [one] cet item
       *[other] ces items
    } ; l’alpha standardisé, l’alpha ordinal et l’oméga ne sont pas définis.
no-variance = Alpha n’est pas défini : la somme de { LIST($items) } ne varie pas.
negative-alpha =
    Alpha est négatif ({ COEFFICIENT($alpha) }) : la corrélation moyenne des items est négative. Vérifier si l’un d’eux est inversé.
negative-item-rest =
    Corrélation négative avec le reste de l’échelle : { LIST($items) }. Rechercher des items inversés.
two-items =
    Pour une échelle de deux items, présenter le coefficient de Spearman-Brown.
    Alpha est plus bas, sauf si les deux items ont la même variance (Eisinga et al., 2013).
sampled-splits =
    La fidélité par bissection et le lambda 4 reposent sur { INTEGER($splits) } partages aléatoires de { INTEGER($items) } items ;
    le vrai maximum peut être plus élevé.
no-lambda-6 = Le lambda 6 n’est pas défini : la matrice de covariance des items est singulière.
no-interval =
    Alpha n’a pas d’intervalle : { $hasDesign ->
        [true] les unités d’échantillonnage
       *[false] les personnes
    } sont trop peu nombreuses ou leurs réponses trop semblables pour estimer sa variance.

adjusted-pairs =
    L’alpha ordinal et l’oméga utilisent des corrélations corrigées : { COUNT($pairs) ->
        [one] le tableau 2 × 2 de { LIST($pairs) } a une cellule vide
       *[other] les tableaux 2 × 2 de { LIST($pairs) } ont des cellules vides
    }.
pair = { $first } avec { $second }
not-positive-definite =
    { $isOrdinal ->
        [true] L’alpha ordinal et l’oméga reposent
       *[false] L’oméga repose
    } sur une matrice des corrélations qui n’est pas définie positive (plus petite valeur propre { DECIMAL($smallest, digits: 4) }) ;
    elle n’a pas été lissée.

omega-two-items = Deux items n’ont pas d’oméga propre : une seule corrélation n’identifie pas un modèle factoriel.
omega-no-variance = Oméga n’est pas défini : la somme des corrélations n’est pas positive.
omega-not-converged = Oméga n’est pas disponible : la solution factorielle n’a pas convergé.
omega-one-factor =
    L’oméga total repose sur un facteur : moins de six items n’identifient pas les trois facteurs de l’oméga hiérarchique.
omega-heywood =
    Oméga repose sur un cas de Heywood : avec { INTEGER($factors) } { $factors ->
        [one] facteur
       *[other] facteurs
    }, { COUNT($items) ->
        [one] l’unicité de { LIST($items) } est
       *[other] les unicités de { LIST($items) } sont
    } à la borne inférieure.
omega-negative-loading =
    { LIST($items) } { COUNT($items) ->
        [one] a une saturation négative
       *[other] ont une saturation négative
    } sur le facteur général d’oméga. Rechercher des items inversés.
omega-second-order-not-converged =
    L’oméga hiérarchique n’est pas disponible : la solution à un facteur des corrélations des facteurs n’a pas convergé.
omega-second-order-heywood =
    Dans l’oméga hiérarchique, le facteur général rend compte de toute la variance { LIST($factors) } (cas de Heywood). À interpréter avec prudence.
factor = du facteur { INTEGER($number) }

single-item-hint = Donner une matrice des items d’une seule échelle.
single-item = L’échelle « { $scale } » a un seul item ({ $item }) ; la fidélité en exige au moins deux.
no-complete-answers =
    { $people ->
        [0] Personne n’a répondu
       *[other] Une seule personne a répondu
    } à tous les items de l’échelle « { $scale } » ; sa fidélité ne peut donc pas être estimée.
bootstrap-undefined =
    Dans { INTEGER($lost) } { $lost ->
        [one] échantillon
       *[other] échantillons
    } bootstrap sur { INTEGER($samples) }, l’échelle ne variait pas et alpha n’était pas défini.
    L’intervalle exclut { $lost ->
        [one] cet échantillon
       *[other] ces échantillons
    }.

empty-scale = L’échelle « { $scale } » n’a pas d’items.
empty-scale-hint = Nommer ses items dans la structure.
duplicate-item = L’échelle « { $scale } » nomme deux fois l’item { $item }.
duplicate-item-hint = Nommer chaque item d’une échelle une seule fois.
