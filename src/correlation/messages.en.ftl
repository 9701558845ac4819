# Warnings about correlations. $pairs are such as "a-b".

-pairs = { COUNT($pairs) ->
        [one] pair
       *[other] pairs
    } { LIST($pairs, most: 12) }

not-positive-definite =
    The correlation matrix is not positive definite (smallest eigenvalue { $smallest }).
    KMO, Bartlett’s test and the maximum likelihood chi-square are not defined.
    Later steps that need such a matrix use a smoothed one; no correlation changes by more than { $change }.
indefinite-matrix =
    The smallest eigenvalue is { DECIMAL($smallest, digits: 2) }: these are no correlations of the same people.
    Check the matrix; pairwise deletion leaves such matrices, too.
kmo-not-defined = All correlations are zero: the Kaiser-Meyer-Olkin measure is not defined.
bartlett-not-defined =
    Bartlett’s test needs more than { INTEGER($people) } people for { INTEGER($items) } { $items ->
        [one] item
       *[other] items
    }.
category = “{ $label }”
unused-category =
    Nobody chose { LIST($categories) } on item { $item }. The correlations treat the item as if it did not have { COUNT($categories) ->
        [one] this category
       *[other] these categories
    }.
zero-cell =
    The 2 × 2 { COUNT($pairs) ->
        [one] table of the { -pairs } has an empty cell. It was
       *[other] tables of the { -pairs } have empty cells. They were
    } set to 0.5 with the margins unchanged; { COUNT($pairs) ->
        [one] the correlation depends
       *[other] the correlations depend
    } on this correction.
sparse-pair =
    The 2 × 2 { COUNT($pairs) ->
        [one] table of the { -pairs } has a cell with fewer than { INTEGER($few) } people: the correlation is
       *[other] tables of the { -pairs } have cells with fewer than { INTEGER($few) } people: the correlations are
    } unstable.
perfect-correlation =
    The items of the { -pairs } are perfectly associated: { COUNT($pairs) ->
        [one] the correlation is at its bound and has no standard error
       *[other] the correlations are at their bounds and have no standard errors
    }.
no-standard-error =
    The answers to the items of the { -pairs } carry too little information{ $hasDesign ->
        [true] {""}, or the sampling units do not differ
       *[false] {""}
    }. { COUNT($pairs) ->
        [one] The correlation has no standard error and is
       *[other] The correlations have no standard errors and are
    } unreliable.
few-people-pair =
    Fewer than { INTEGER($few) } people answered both items of { COUNT($pairs) ->
        [one] the
       *[other] each of the
    } { -pairs }: { COUNT($pairs) ->
        [one] the correlation is
       *[other] the correlations are
    } mostly noise.
mixed-scales =
    Some items are continuous, so all correlations are Pearson correlations.
    Those of the ordered items ({ LIST($items) }) use their category scores.
design-ignored =
    The standard errors of the correlations account for unequal weights but not for strata and clusters.
