# Warnings about exploratory factor analysis and the number of factors.

descriptive-fit =
    Chi-square, { rmsea } and { tli } of a factor analysis of { $type ->
        [tetrachoric] tetrachoric
       *[polychoric] polychoric
    } correlations are descriptive. They assume continuous answers, so the test too often rejects true structures of items with rare answers.
    Test the number of factors with the robust (WLSMV) chi-square.
extraction-not-converged =
    The extraction did not converge in { INTEGER($iterations) } iterations (largest gradient { $gradient }).
extraction-local-minima =
    The discrepancy function has several minima. Only one of { INTEGER($starts) } starts reached the lowest one,
    so a lower one may exist.
rotation-not-converged = The rotation did not converge from its best start.
heywood =
    Item { $item } has a communality of { COEFFICIENT($communality, digits: 3) } (a Heywood case){ $isAbove1 ->
        [true] {""}, above 1 because the extraction bounds only the uniqueness
       *[false] {""}
    }. { $hasSeveralFactors ->
        [true] Possible causes are too many factors or too few people.
       *[false] Possible causes are too few people or an item that duplicates this one.
    }
empty-factor =
    { INTEGER($n) } of the factors { $n ->
        [one] explains
       *[other] explain
    } no variance: fewer factors reproduce the correlations equally well.

not-positive-definite = maximum likelihood needs a positive definite correlation matrix, and this one is not.
not-positive-definite-hint = Extract by minres or pa, or leave out items that are linear combinations of others.
no-promax =
    { INTEGER($factors) } factors cannot be rotated by promax:
    the loadings on one of them are all 0 or a linear combination of those on the others.
no-such-setting = The rotation { $rotation } has no setting { $option }.
no-such-setting-hint =
    { COUNT($settings) ->
        [0] Leave it out, or choose a rotation.
       *[other] Leave it out: the settings of { $rotation } are { LIST($settings) }.
    }
setting-out-of-range = The rotation cannot have { $option } { $value }.
setting-out-of-range-hint =
    { $isWhole ->
        [true] Give a whole number from { $from } to { $to } for { $option }.
       *[false] Give a number from { $from } to { $to } for { $option }.
    }
bad-components = These correlations have no { $components } principal components.
bad-components-hint = Ask for a whole number from 1 to { INTEGER($most) }: other components have no variance.
no-target = A target rotation needs a target.
no-target-hint =
    Give a target (--target target.csv): a row for each item, with each loading’s target, empty (null) where it is free.
bifactor-of-two = A bifactor rotation needs a general factor and at least two others: these two are as extracted.
unbounded-rotation =
    Oblimin with gamma above 0 (here { $gamma }) need not have a minimum: loadings and correlations of factors can grow without a limit (Jennrich 1979).
    Take gamma 0 or below.
free-target = Every cell of the target is free, so there is nothing to rotate towards.
factors-merged =
    Two factors correlate { COEFFICIENT($correlation) }: this rotation hardly separates them.
    Another rotation, other settings of it or fewer factors may.
no-promax-hint = Extract fewer factors, or choose another rotation.

no-chi-square =
    { $reason ->
        [sample] The correlation matrix is not positive definite
        [model] The correlations implied by the factor solution are not positive definite
       *[few-people] There are too few people for this number of items
    }, so the factor solution has no chi-square, { rmsea } or { tli }.
no-degrees-of-freedom =
    { $factors ->
        [one] One factor for { INTEGER($items) } items leaves
       *[other] { INTEGER($factors) } factors for { INTEGER($items) } items leave
    } no degrees of freedom. The solution cannot be tested and has no p value, { rmsea } or { tli }.
no-tli =
    The items’ correlations are no larger than expected by chance, so { tli } has no baseline and is not defined.

singular-for-scores =
    Items depend on each other exactly, as a sum does on its parts.
    The factor scores use the pseudo-inverse of the correlations: it is better to leave out one of these items.
components-of-one = Principal components need at least two items.
components-of-one-hint = Add items.
smoothed-for-scores =
    The correlation matrix is not positive definite; the factor scores are based on the smoothed matrix.

bootstrap-single-units = { $why ->
    [replicates] Replicate weights are not resampled, so the loadings have no bootstrap intervals.
    [calibrated] Calibrated weights are not resampled, so the loadings have no bootstrap intervals.
   *[units] No stratum has two sampling units to resample, so the loadings have no bootstrap intervals.
}
bootstrap-samples-lost =
    { INTEGER($lost) } of { INTEGER($samples) } bootstrap { $samples ->
        [one] sample
       *[other] samples
    } gave no converged solution. { $isEnough ->
        [true] The intervals for the loadings were computed without { $lost ->
            [one] it
           *[other] them
        }.
       *[false] The loadings have no bootstrap intervals.
    }
bootstrap-heywood =
    In { INTEGER($n) } of { INTEGER($samples) } bootstrap { $samples ->
        [one] sample
       *[other] samples
    } the uniqueness of an item is at its lower bound.

map-ends-early =
    MAP was computed only { $next ->
        [one] with no components partialed out: with one
       *[other] for 0 to { INTEGER($last) } components: with { INTEGER($next) }
    }, an item has no variance left. This happens if the correlation matrix is not positive definite.

# $normal is the first eigenvalue of normal variables, $emptyCells the share of pairs with an empty cell.
rare-items =
    So few of the { INTEGER($people) } people chose the items’ rarer categories that correlations of such items vary widely.
    Random items with the same margins reach a first eigenvalue of { DECIMAL($first, digits: 2) }
    (normal variables: about { DECIMAL($normal, digits: 2) }){ $emptyCells ->
        [none] {""}
       *[other] , and { PERCENT($emptyCells, digits: 0) } of their pairs have an empty cell
    }.
rare-items-alone = Compare parallel analysis with MAP and the empirical Kaiser criterion.
rare-items-agree = Parallel analysis, MAP and the empirical Kaiser criterion nevertheless agree.
# $others is the number of factors by the other criteria, or a range of numbers.
rare-items-fewer =
    Parallel analysis suggests fewer factors than MAP and the empirical Kaiser criterion
    ({ INTEGER($own) } against { $others }). With such items it can miss factors.
rare-items-more =
    Parallel analysis suggests more factors than MAP and the empirical Kaiser criterion
    ({ INTEGER($own) } against { $others }). With such items sampling error can look like a factor.
rare-items-between =
    Parallel analysis suggests { INTEGER($own) } factors, MAP and the empirical Kaiser criterion { $others }.
    With such items no criterion is reliable.
range = { INTEGER($least) } to { INTEGER($most) }

random-scaled-down =
    The random data sets of the parallel analysis have { INTEGER($n) } people each.
    Their correlations were scaled down to the sampling variation among { INTEGER($people) } people.
    The approximation is close unless fewer than one in a thousand people chose a category.
observed-not-positive-definite =
    The correlation matrix is not positive definite. In the reduced correlation matrices of the parallel analysis,
    each item’s largest absolute correlation therefore replaces its squared multiple correlation.
    This holds for the data and the random data sets, and can increase the number of factors suggested.
random-not-positive-definite =
    { INTEGER($n) } of { INTEGER($replicates) } random data sets of the parallel analysis { $n ->
        [one] has
       *[other] have
    } a correlation matrix that is not positive definite.
    There, the diagonal of the reduced correlation matrix holds each item’s largest absolute correlation.

## Errors.

different-shapes = two solutions to be aligned must have the same items and as many factors.
different-shapes-hint = Compare solutions with the same number of factors of the same items.
too-few-items =
    factor analysis needs at least 3 items; there { $n ->
        [one] is { INTEGER($n) }
       *[other] are { INTEGER($n) }
    }.
too-few-items-hint = Add items; for two items report their correlation.
bad-matrix =
    factor analysis needs a symmetric matrix of correlations (1 on its diagonal, none missing),
    an id for each item and the number of people.
bad-matrix-hint = Leave out items whose correlation cannot be computed.
bad-factors = the number of factors must be a whole number from 1; it is { $factors }.
bad-factors-hint = Ask for 1, 2, 3 or more factors.
too-many-factors =
    { INTEGER($factors) } factors of { INTEGER($items) } items are not identified:
    they have more parameters than there are correlations.
too-many-factors-hint =
    Ask for at most { INTEGER($most) } { $most ->
        [one] factor
       *[other] factors
    }, or add items.
scores-of-empty-factor = Bartlett's and ten Berge's scores need a loading on every factor.
scores-of-empty-factor-hint = Extract fewer factors, or score a model without factors of higher order.
scores-of-singular = factor scores need a positive definite correlation matrix.
scores-of-singular-hint = Give the smoothed matrix beside it, or leave out items that depend on each other.
missing-item = the table has no item { $item }, which the factor scores need.
missing-item-hint = Score a table with the same items as the factor analysis.
retention-of-one = The number of factors of a single item was asked for.
retention-of-one-hint = Use two items or more.
bad-replicates = The number of replicates is { $replicates }.
bad-replicates-hint = Use a whole number of 1 or more; 500 is usual.
bad-percentile = The percentile is { $percentile }.
bad-percentile-hint = Use a number above 0 and below 100; 95 is usual.
few-effective-people = Parallel analysis has an effective number of { INTEGER($people) } people; it needs { INTEGER($fewest) } or more.
few-effective-people-hint = Check the weights and the missing answers.
items-differ = The table has the items { LIST($items, type: "units") }; the correlation matrix has { LIST($matrixItems, type: "units") }.
items-differ-hint = Select the same items in the same order for both.
# $people is what the weights amount to.
item-without-spread =
    Item "{ $item }" has fewer than two different answers{ $people ->
        [none] {""}
       *[other] {" "}among the { $people } people that the weights amount to
    }.
item-without-spread-hint =
    { $isWeighted ->
        [true] Check the weights, or leave the item out.
       *[false] Leave the item out.
    }
target-shape = the target must have { INTEGER($items) } rows (items) of { INTEGER($factors) } columns (factors).
target-shape-hint = Give one row for each item in their order, with null where a loading is free.
