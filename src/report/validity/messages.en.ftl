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
    Of { INTEGER($results) } predictions from { INTEGER($hypotheses) } { $hypotheses ->
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
    The strongest correlation is { COEFFICIENT($r) }{ $interval ->
        [none] {""}
       *[other] {" "}{ $interval }
    }, between { $variable } and { $scale ->
        [none] the score
       *[other] the score on { $scale }
    }.
repeating-variables =
    { LIST($variables) } may be made of the same items, which would not show validity: disattenuated, the correlation with a score reaches 1.
hidden-variables = { $n ->
        [one] 1 variable is not shown: too few people.
       *[other] { INTEGER($n) } variables are not shown: too few people.
    }
no-correlation = No correlation could be computed.

summary-word = { $verdict ->
        [yes] As expected
        [no] Not as expected
        [undecided] Undecided
       *[neutral] No hypothesis
    }
summary-todo = { $verdict ->
        [yes] Cite as evidence of validity
        [no] Explain the hypotheses that failed
        [undecided] Collect more answers
       *[neutral] State hypotheses under “external”
    }
summary-detail =
    { $rated ->
        [0] no measurement property could be rated
        [one] { INTEGER($good) } of { INTEGER($rated) } rated measurement property sufficient
       *[other] { INTEGER($good) } of { INTEGER($rated) } rated measurement properties sufficient
    }
summary-detail-stated =
    { INTEGER($confirmed) } of { INTEGER($results) } stated { $results ->
        [one] prediction
       *[other] predictions
    } confirmed; { summary-detail }

## Not fitted, and warnings

ratios-not-computed = Heterotrait-monotrait ratios were not computed for “{ $model }”.
not-regressed = The factors of “{ $model }” were not regressed on “{ $external }”.
# Names the source of a warning.
scale-with-variable = { $variable }, { $scale }
# After a number of them.
several-correlations = correlations

## Method

method-title = Validity
method-correlations =
    Sum scores were correlated with external variables, using coefficients that suit each variable’s level of measurement.
# $olsson, as the names of other authors below, is a citation in brackets.
method-ad-hoc = Biserial and polyserial correlations use the ad hoc estimator { $olsson }.
method-errors =
    Standard errors are linearized and account for weights, strata and clusters; intervals are symmetric on Fisher’s z scale.
method-disattenuated =
    Correlations were disattenuated by dividing them by the square root of the score’s reliability { $spearman }.
    The sampling errors of the correlation and the reliability are assumed to be independent.
method-latent = The factors of the measurement model were regressed on each variable separately { $muthen }.
method-counts =
    Counts were modeled by Poisson regression, or by negative binomial regression where a test showed overdispersion { $cameron }.
method-hypotheses =
    A hypothesis is confirmed if the whole interval is within the expected range, and not confirmed if none of it is.
    Otherwise, it is undecided.
method-discriminant =
    Discriminant validity of factors was assessed with confidence intervals for their correlations { $ronkko }
    and with heterotrait-monotrait ratios of correlations { $henseler }.
method-groups =
    Groups’ scores were compared using Hedges’ { hedges-g }, corrected for small samples { $hedges }, and the probability of superiority { $mcgraw }.
method-properties = Measurement properties were rated by COSMIN’s criteria { $prinsen }.

## Chart and tables of correlations

associations-chart-title = Correlations with external variables{ $isAssumed ->
        [true] {" "}(some assumed)
       *[false] {""}
    }
in-range =
    { INTEGER($confirmed) } of { INTEGER($n) } { $n ->
        [one] interval is within its expected range
       *[other] intervals { $confirmed ->
            [one] is
           *[other] are
        } within the expected range
    } (gray).
strongest = The strongest correlation is { $r }, with { $variable }.
key-expected = Gray band: expected range.
associations-description = Dots with 95% intervals, one row per variable; gray bands show the expected ranges.
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
    Disattenuated: divided by the square root of the score’s omega, or of its alpha where omega is unavailable. Values beyond ±1 have no interval.
latent-note =
    Factor: correlation of the model’s factor with the variable, from regressing the factor on that variable alone. For categorical variables, the correlation is with the underlying normal variable.
distinct-note = Problem: lack of discriminant validity between the factor and the variable, judged by the interval limit that is larger in absolute value.
# Where a hypothesis comes from.
expected-source = Source of the hypothesis about { $variable }: { $source }.

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
    Problem: lack of discriminant validity, judged by the interval limit that is larger in absolute value. None below { COEFFICIENT(0.8) }, marginal from { COEFFICIENT(0.8) }, moderate from { COEFFICIENT(0.9) }, severe from 1 (Rönkkö & Cho, 2022).

## Known groups

groups-title = Scores by group
all-groups-title = Scores by group, all scales
# $against is null for all others.
compared-groups = { $level } versus { $against ->
        [none] all others
       *[other] { $against }
    }
column-superiority = Probability of superiority
column-latent = Latent mean difference
column-comparable = Comparable
comparable = { $comparable ->
        [supported] yes
        [partly] partly
        [not-shown] not shown
        [undecided] undecided
        [not-tested] not tested
       *[not-testable] not testable
    }
# What is expected of one level; $range is null where no values are.
expected-of = { $level }: { $range ->
        [none] –
       *[other] { $range }
    }
groups-note =
    { hedges-g }: Hedges’ standardized mean difference, using the pooled standard deviation.
    Probability of superiority: probability that a random member of the group scores higher than a random member of the comparison group; ties count half.
comparable-note = Comparable: whether the items support comparing scores across these groups (measurement invariance).
comparable-untested = Whether the items support these comparisons was not tested here: `itemwise invariance` tests it.

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
        [reliability] Reliability (test-retest or interrater)
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
evidence-not-from-answers = Cannot be judged from responses: ask participants and experts about the items.
evidence-one-occasion = Requires scores before and after a known change, which these data do not contain.
evidence-no-model = No confirmatory model has a proper solution.
evidence-not-testable = The fit of the model cannot be tested.
# $model is a label, here and below.
evidence-no-solution = { $model } has no admissible solution.
evidence-no-common-factor = No common factor was found, so the fit of { $model } shows nothing: { LIST($indices, type: "units") }.
evidence-fit-indices = { $model }: { LIST($indices, type: "units") }.
evidence-doubtful-fit = One index of { $model } is sufficient, but its fit is doubtful: { LIST($indices, type: "units") }.
evidence-same-data = { $model } was chosen on these data, which do not test it: { LIST($indices, type: "units") }.
evidence-no-alpha = Alpha is undefined.
# Of the lowest alpha.
below-0 = not defined (below 0)
evidence-structure-first = Rated only if structural validity is sufficient; lowest alpha { $alpha }.
evidence-alphas =
    Lowest alpha of { INTEGER($n) } { $n ->
        [one] scale
       *[other] scales
    }: { $alpha }.
evidence-no-groups = Whether groups answer the items alike was not tested.
evidence-groups-misfit = No common model fits the groups by { LIST($groupings) }, so equality was not rated.
evidence-groups-undecided = Comparability by { LIST($groupings) } is undecided.
evidence-groups-alike = Comparable by { LIST($groupings) }.
evidence-items-differ =
    Items differ by { LIST($groupings) } ({ INTEGER($differ) } of { INTEGER($n) } { $n ->
        [one] grouping
       *[other] groupings
    }).
evidence-no-repeat = No second occasion or rater.
evidence-no-figure = Hidden or undefined.
evidence-intraclass = Lowest intraclass correlation: { $icc }.
evidence-no-important-change = The minimal important change is unknown.
evidence-detectable-change =
    Smallest detectable change: { DECIMAL($detectable, digits: 1) }. { evidence-no-important-change }
evidence-changes = { $scale }: smallest detectable change { $detectable }, minimal important change { $important }.
evidence-no-gold-standard = The definition names no gold standard.
evidence-criteria =
    Lowest correlation with { INTEGER($n) } { $n ->
        [one] gold standard
       *[other] gold standards
    } (if binary, area under the curve): { $lowest }.
evidence-no-hypotheses = The definition states no hypotheses.
evidence-hypotheses =
    { INTEGER($confirmed) } of { INTEGER($stated) } { $stated ->
        [one] prediction
       *[other] predictions
    } from stated hypotheses confirmed{ $undecided ->
        [0] {""}
       *[other] , { INTEGER($undecided) } undecided
    }.

cosmin-fit-note =
    COSMIN’s criteria for fit (Prinsen et al., 2018): { LIST($criteria, type: "or") }.
    Sufficient fit also needs a model that its test does not reject; one that does not fit is insufficient whatever these indices are.
cosmin-fit = { $better ->
    [high] { $name } above { COEFFICIENT($value) }
   *[low] { $name } below { COEFFICIENT($value) }
}
cosmin-reliability-note =
    Required: at least { COEFFICIENT($alpha) } for alpha and for test-retest or interrater reliability; at least { COEFFICIENT($criterion) } for correlations with gold standards (or areas under the curve).
cosmin-share-note =
    The smallest detectable change must be below the minimal important change. At least { LEVEL($hypotheses) } of predictions must be confirmed by their intervals.
cosmin-quality-note = The criteria rate the result, not the quality of the study.
