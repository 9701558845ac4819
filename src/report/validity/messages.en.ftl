question = Are scores related to other variables as expected?
title = Validity
details-title = Distinct factors, known groups
properties-details-title = Measurement properties, distinct factors, known groups

## Hypotheses

# $verdict of one hypothesis.
hypothesis-verdict = { $verdict ->
        [confirmed] confirmed
        [not-confirmed] not confirmed
       *[undecided] undecided
    }
one-hypothesis = The hypothesis stated in advance is { hypothesis-verdict }.
# $counts are count-confirmed, count-not-confirmed and count-undecided, without those of 0 except the first. $results are as many as there are
# scales for $hypotheses.
stated-hypotheses = Of { INTEGER($results) } hypotheses stated in advance, { LIST($counts) }.
stated-results =
    Of { INTEGER($results) } results for { INTEGER($hypotheses) } { $hypotheses ->
        [one] hypothesis
       *[other] hypotheses
    } stated in advance, { LIST($counts) }.
count-confirmed = { $n ->
        [0] none is confirmed
        [one] 1 is confirmed
       *[other] { INTEGER($n) } are confirmed
    }
count-not-confirmed = { $n ->
        [one] 1 is not confirmed
       *[other] { INTEGER($n) } are not confirmed
    }
count-undecided = { $n ->
        [one] 1 is undecided
       *[other] { INTEGER($n) } are undecided
    }

## Answer and summary

# $scale is null where there is one; $interval is "[.38, .46]", null without one.
strongest-correlation =
    Scores correlate most strongly with { $variable }{ $scale ->
        [none] {""}
       *[other] {" "}({ $scale })
    }: { COEFFICIENT($r) }{ $interval ->
        [none] {""}
       *[other] {" "}{ $interval }
    }.
hidden-variables = { $n ->
        [one] 1 variable is not shown: too few people.
       *[other] { INTEGER($n) } variables are not shown: too few people.
    }
no-correlation = No correlation is defined.

summary-word = { $verdict ->
        [yes] As expected
        [no] Not as expected
        [undecided] Undecided
       *[neutral] No hypothesis
    }
summary-detail =
    { INTEGER($good) } of { INTEGER($rated) } rated measurement { $rated ->
        [one] property
       *[other] properties
    } sufficient
summary-detail-stated =
    { INTEGER($confirmed) } of { INTEGER($results) } stated { $results ->
        [one] result
       *[other] results
    } confirmed; { summary-detail }

## Not fitted, and warnings

ratios-not-computed = Ratios of correlations were not computed for “{ $model }”.
not-regressed = The factors of “{ $model }” were not regressed on “{ $external }”.
# Names the source of a warning.
scale-with-variable = { $variable }, { $scale }
# After a number of them.
several-correlations = correlations

## Method

method-title = Validity
method-correlations =
    Sum scores were correlated with external variables by coefficients that suit each variable’s level of measurement.
# $olsson, as the names of other authors below, is a citation in brackets.
method-ad-hoc = Biserial and polyserial correlations use the ad hoc estimator { $olsson }.
method-errors =
    Standard errors are linearized and account for weights, strata and clusters; intervals are symmetric on Fisher’s z scale.
method-disattenuated =
    Disattenuated correlations were divided by the square root of the score’s reliability { $spearman }.
    The errors of both estimates are assumed to be independent.
method-latent = Factors were regressed on each variable alone, in the model of the items { $muthen }.
method-counts =
    Counts were modeled by Poisson regression, or by negative binomial regression where a test showed overdispersion { $cameron }.
method-hypotheses =
    A hypothesis is confirmed if the whole interval is within the expected range, and not confirmed if none of it is.
    Otherwise, it is undecided.
method-discriminant =
    Discriminant validity of factors was examined by intervals of their correlations { $ronkko }
    and by heterotrait-monotrait ratios of correlations { $henseler }.
method-groups =
    Groups’ mean scores were compared by Hedges’ { hedges-g }, corrected for small samples { $hedges }, and by the probability of superiority { $mcgraw }.
method-properties = Measurement properties were rated by COSMIN’s criteria { $prinsen }.

## Chart and tables of correlations

associations-chart-title = Correlations with external variables{ $isAssumed ->
        [true] {" "}(some assumed)
       *[false] {""}
    }
in-range =
    { INTEGER($confirmed) } of { INTEGER($n) } { $n ->
        [one] interval
       *[other] intervals
    } { $confirmed ->
        [one] is
       *[other] are
    } within the expected range (gray).
strongest = The strongest correlation is { $r }, with { $variable }.
associations-description = Dots with 95% intervals, one row per variable; bars show the expected ranges.
# A row of the chart.
association-described = { $variable }, { $scale }: { $r } { $interval }.

associations-title = Scores and external variables{ $isAssumed ->
        [true] {" "}(some assumed)
       *[false] {""}
    }
column-expected = Expected
column-hypothesis = Hypothesis
column-disattenuated = Disattenuated
column-problem = Problem
# Kind of correlation.
coefficient-name = { $kind ->
        [pearson] Pearson
        [polyserial] polyserial
        [biserial] biserial
        [polychoric] polychoric
       *[tetrachoric] tetrachoric
    }
# Discriminant validity: how hard factors, or a factor and a variable, are to distinguish.
problem = { $problem ->
        [marginal] marginal
        [moderate] moderate
       *[severe] severe
    }
no-problem = none
disattenuated-note =
    Disattenuated: divided by the square root of the score’s omega, or else alpha. Values beyond 1 have no interval.
latent-note =
    Factor: from regressing the model’s factor on the variable alone; for categorical variables, on the scale of the underlying normal variable.
distinct-note = Problem: with distinguishing the factor from the variable, judged by the interval limit nearer 1.
# Where a hypothesis comes from.
expected-source = { $variable }, expected: { $source }.

above-zero = above 0
below-zero = below 0
at-least = ≥ { COEFFICIENT($low) }
at-most = ≤ { COEFFICIENT($high) }
from-to = { COEFFICIENT($low) } to { COEFFICIENT($high) }

ratios-title = Odds and rate ratios per standard deviation of the score{ $isAssumed ->
        [true] {" "}(some assumed)
       *[false] {""}
    }
column-ratio-of = Ratio of
ratio-model = { $model ->
        [logistic] odds
        [poisson] rate
       *[negative-binomial] rate (negative binomial)
    }
ratios-note =
    Factor by which the odds of a yes, or the rate of a count, are multiplied per standard deviation of the score.

## Distinct factors

# Names of two factors, or of a factor and a variable.
factor-pair = { LIST($factors) }
discriminant-title = Are the factors distinct?
problem-note =
    Problem: by the upper limit of the interval; none below { COEFFICIENT(0.8) }, marginal from { COEFFICIENT(0.8) }, moderate from { COEFFICIENT(0.9) }, severe from 1 (Rönkkö & Cho, 2022).

## Known groups

groups-title = Scores by group
# $against is null for all others.
compared-groups = { $level } versus { $against ->
        [none] all others
       *[other] { $against }
    }
column-superiority = Probability of superiority
column-latent = Latent
column-comparable = Comparable
comparable = { $comparable ->
        [supported] yes
        [partly] partly
        [not-shown] no
        [undecided] undecided
       *[not-testable] not tested
    }
# What is expected of one level; $range is null where no values are.
expected-of = { $level }: { $range ->
        [none] –
       *[other] { $range }
    }
groups-note =
    { hedges-g }: Hedges’ standardized difference of mean scores, with the pooled standard deviation.
    Probability of superiority: that a random member of the group scores higher than one of the others; ties count half.
comparable-note = Comparable: whether the items are invariant across these groups.

## Measurement properties (COSMIN)

properties-title = Measurement properties
column-property = Property
column-evidence = Evidence
column-rating = Rating
property = { $property ->
        [content] Content validity
        [structural] Structural validity
        [internal-consistency] Internal consistency
        [invariance] Cross-cultural validity, measurement invariance
        [reliability] Reliability (repeated)
        [measurement-error] Measurement error
        [criterion] Criterion validity
        [hypotheses] Hypotheses testing
       *[responsiveness] Responsiveness
    }
sufficient = +{"\u00A0"}sufficient
insufficient = −{"\u00A0"}insufficient
indeterminate = ?{"\u00A0"}indeterminate

properties-counted =
    Of { WORD($n) } measurement properties, { $sufficient ->
        [0] none is
        [one] one is
       *[other] { WORD($sufficient) } are
    } sufficient, { $insufficient ->
        [0] none is
        [one] one is
       *[other] { WORD($insufficient) } are
    } insufficient, and { $indeterminate ->
        [0] none is
        [one] one is
       *[other] { WORD($indeterminate) } are
    } indeterminate with these data.
no-externals = The definition names no external variables: add them under “external”.

# Figures are formatted: they may be a dash.
evidence-not-from-answers = Responses cannot show it: ask participants and experts about the items.
evidence-one-occasion = It requires change over time, which one occasion cannot show.
evidence-no-model = No confirmatory model has a proper solution.
evidence-not-testable = The model has no degrees of freedom.
evidence-fit-indices = { $model }: { cfi } { $cfi }, { tli } { $tli }, { rmsea } { $rmsea }, { srmr } { $srmr }.
evidence-no-alpha = No alpha is defined.
evidence-structure-first = Rated only if structural validity is sufficient; lowest alpha { $alpha }.
evidence-alphas =
    Lowest alpha of { INTEGER($n) } { $n ->
        [one] scale
       *[other] scales
    }: { $alpha }.
evidence-no-groups = No groups were compared.
evidence-groups-misfit = Not tested: no common model fits the groups by { LIST($groupings) }.
evidence-groups-undecided = Comparability by { LIST($groupings) } is undecided.
evidence-groups-alike = Comparable by { LIST($groupings) }.
evidence-items-differ =
    Items differ by { LIST($groupings) } ({ INTEGER($differ) } of { INTEGER($n) } { $n ->
        [one] grouping
       *[other] groupings
    }).
evidence-no-repeat = No second occasion or rater.
evidence-no-figure = Hidden, or not defined.
evidence-intraclass = Lowest intraclass correlation: { $icc }.
evidence-no-important-change = The smallest important change is unknown.
evidence-detectable-change =
    Smallest detectable change: { DECIMAL($detectable, digits: 1) }. { evidence-no-important-change }
evidence-changes = { $scale }: smallest detectable change { $detectable }, smallest important change { $important }.
evidence-no-gold-standard = The definition names no gold standard.
evidence-criteria =
    Lowest correlation with { INTEGER($n) } { $n ->
        [one] gold standard
       *[other] gold standards
    } (if binary, area under the curve): { $lowest }.
evidence-no-hypotheses = The definition states no hypotheses.
evidence-hypotheses =
    { INTEGER($confirmed) } of { INTEGER($stated) } { $stated ->
        [one] result
       *[other] results
    } of stated hypotheses confirmed{ $undecided ->
        [0] {""}
       *[other] , { INTEGER($undecided) } undecided
    }.

cosmin-fit-note =
    COSMIN’s criteria for fit (Prinsen et al., 2018): { cfi } or { tli } above { COEFFICIENT($cfi) }, { rmsea } below { COEFFICIENT($rmsea) } or { srmr } below { COEFFICIENT($srmr) }.
cosmin-reliability-note =
    At least { COEFFICIENT($alpha) } is required of alpha and repeated reliability, and { COEFFICIENT($criterion) } of correlations with gold standards.
cosmin-share-note =
    Detectable changes must be below important ones; { LEVEL($hypotheses) } of hypotheses must be confirmed by their intervals.
cosmin-quality-note = The criteria rate the result, not the quality of the study.
