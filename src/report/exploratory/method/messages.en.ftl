number-title = Number of factors
factor-analysis-title = Factor analysis
esem-title = Exploratory solutions with tests
structures-title = Declared structures

# Arguments named after authors are citations in brackets, here and below.
rules =
    Sequential tests of fit { $auerswald } and the empirical Kaiser criterion { $braeken } bound the plausible numbers of factors.
    The tests suggest the smallest number that is not rejected at 5%.
    Recommended is the largest number whose factors all replicate in at least one of three random splits, with a congruence of .85 or more { $lorenzoseva }.
    With fewer than 600 people, or if one factor alone replicates, parallel analysis of the reduced matrix also counts.
    Solutions with a factor of one item or without convergence do not count; those with a Heywood case count only if every factor replicates.
parallel-analysis =
    Parallel analysis { $timmerman } used the { ORDINAL($percentile) } percentile of { INTEGER($replicates) } random data sets.
    Each had the items’ marginal distributions and { $n ->
        [one] 1 person
       *[other] { INTEGER($n) } people
    }.
# $basis: why parallel analysis has another number of people than the data; "all" where it has the same.
sample-size =
    This number is { $basis ->
        [all] the sample size
        [complete] the number of people with complete answers
       *[pairs] the harmonic mean of the numbers of people over pairs of items
    }{ $isReduced ->
        [true] , reduced by the design effect of the weights
       *[false] {""}
    }.
other-rules =
    Parallel analysis of components { $horn }, the minimum average partial { $velicer } and Kaiser’s rule { $kaiser } are shown but do not decide.
general-factor =
    The general factor { $rodriguez } is { $method ->
        [schmid-leiman] that of a Schmid-Leiman transformation of oblimin-rotated minimum residual factors
       *[first-unrotated-factor] the first of two unrotated minimum residual factors
    }.

nothing-extracted = No factor solution was computed.
# $numbers in words, the last also as a number; $extraction as in the settings.
extracted =
    { COUNT($numbers) ->
        [one] A solution with { LIST($numbers) } { $last ->
            [one] factor
           *[other] factors
        } was
       *[other] Solutions with { LIST($numbers) } factors were
    } extracted by { $extraction ->
        [minres] minimum residuals
        [ml] maximum likelihood
       *[pa] principal axis factoring
    }, with uniquenesses of at least { COEFFICIENT(0.005, digits: 3) }.

single-factor = A single factor was not rotated.
not-rotated = The solutions were not rotated.
# $rotation is a name with its settings; $work is null where it is not by gradient projection.
rotated =
    The rotation was { $rotation }{ $work ->
        [none] {""}
       *[other] , by gradient projection { $work }
    }.
# The fewest of all solutions.
rotation-starts = The best rotation was reached from at least { INTEGER($reached) } of { INTEGER($starts) } starts.

no-intervals = No intervals were computed for loadings.
delta-intervals =
    Intervals for loadings were computed by the delta method { $zhang }, from the influence of { $isOfPeople ->
        [true] each person
       *[false] each sampling unit
    } on the correlations.
unit-bootstrap =
    Intervals for loadings and alpha are percentile intervals from { INTEGER($samples) } bootstrap samples of sampling units.
    Each sample draws one unit fewer from each stratum than the stratum has; weights are rescaled { $rao }.
bootstrap =
    Intervals for loadings and alpha are percentile intervals from { INTEGER($samples) } bootstrap samples{ $isByWeight ->
        [true] , drawn in proportion to the weights
       *[false] {""}
    }.

# A declared structure is compared with the exploratory solution with as many factors.
structure-reproduced =
    A declared structure is reproduced if it agrees with the exploratory solution with the same number of factors.
    Each item must have its highest loading, of at least { COEFFICIENT($salient) }, on its own factor, with the same sign as that factor’s other items.
    No item may load { COEFFICIENT($salient) } or more elsewhere, and the solution must be proper.
    For a one-factor structure, the plausible numbers of factors must also include one.
structure-partly =
    It is partly reproduced if at least { PERCENT($share, digits: 0) } of the items load highest on their own factor (for one factor: load { COEFFICIENT($salient) } or more).
    Each factor must also keep at least { WORD($least) } loadings of { COEFFICIENT($salient) } or more.
structure-cut-offs =
    Cross-loadings of { COEFFICIENT($cross) } or more are listed; factors that correlate above { COEFFICIENT($distinct) } are hardly distinct { $brown }.
    Factors with a congruence of { COEFFICIENT($same) } or more are considered the same; those with { COEFFICIENT($similar) } or more, similar { $lorenzoseva }.
# $group: the grouping within whose levels halves were drawn; null where there is none.
halves-compared =
    Two random halves{ $group ->
        [none] {""}
       *[other] , drawn within the levels of { $group },
    } were compared by congruence.
# $estimator: as in the record, such as WLSMV.
esem = Solutions with scaled tests were estimated by { $estimator }; their standard errors account for the rotation { $asparouhov }.
