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
no-correlation =
    The { -pairs } { COUNT($pairs) ->
        [one] has no correlation
       *[other] have no correlations
    }: nobody answered both items, or everybody who did answered one of them alike.
mixed-scales =
    Some items are continuous, so all correlations are Pearson correlations.
    Those of the ordered items ({ LIST($items) }) use their category scores.
design-ignored =
    The standard errors of the correlations account for unequal weights but not for strata and clusters.

## Errors.

constant-pair = Items { $first } and { $second } have no correlation: among the { $people } who answered both, one of them was answered alike by everyone.
no-common-people = Items { $first } and { $second } have no correlation: nobody answered both.
perfect-association = Items { $first } and { $second } are perfectly associated: their correlation is at its bound and has no variance.
uninformative-pair = The people who answered both items { $first } and { $second } tell next to nothing of their correlation: it has no variance.
apart-hint = Leave out the items that others were not answered with: --exclude "{ LIST($items, type: "units") }", or take them out of the definition.
pair-hint = Leave one of the two items out.
constant-item =
    item { $item } { $what ->
        [no-answer] has no valid answer
       *[alike] was answered alike by everyone
    }: it has no correlation with other items.
constant-item-hint = Leave the item out of the measure, or let it be dropped (--constant-items drop).
too-few-items = a correlation needs two items and there is { INTEGER($n) }.
too-few-items-hint = Name at least two items. Of one item, `itemwise describe` shows the answers.
too-few-items-left-hint = Hold fewer items constant.
matrix-without-rows = the matrix has no rows.
matrix-name-twice = the matrix has the name { $name } twice.
matrix-rows =
    the matrix is not square: it has { INTEGER($names) } { $names ->
        [one] name
       *[other] names
    } and { INTEGER($rows) } rows.
matrix-row-length =
    the matrix is not square: it has { INTEGER($names) } { $names ->
        [one] name
       *[other] names
    } and { INTEGER($figures) } figures in row { INTEGER($row) }.
matrix-means = the matrix has { INTEGER($means) } means for { INTEGER($names) } names.
matrix-variance = the matrix has no positive variance of { $name }.
matrix-beyond-one = the matrix has a correlation beyond 1, of { $first } with { $second }.
matrix-asymmetric = the matrix is not symmetric: { $first } with { $second } is { $one } on one side and { $other } on the other.
matrix-hint = It has a row and a column for each name, in the same order, and the same figures on both sides of the diagonal.
matrix-people =
    a matrix of { INTEGER($items) } { $items ->
        [one] item
       *[other] items
    } is of { INTEGER($least) } people or more, not of { $people }.
matrix-people-hint = Say how many people it is of: from fewer it has no inverse.
unknown-item = unknown item: { $item }.
unknown-item-hint = Hold one of these constant: { LIST($items, type: "units") }.
collinear = { LIST($items, type: "units") } depend on each other: one follows from the others.
collinear-hint = Hold fewer of them constant.
partial-kendall = Kendall's tau is not computed with items held constant.
partial-kendall-hint = Use Pearson or Spearman correlations (--correlation pearson).
