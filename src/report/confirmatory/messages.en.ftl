## The answer of the section.

question-declared = Do items group as declared?
question-fit = Which model fits?
items-as-declared =
    { INTEGER($hits) } of { INTEGER($items) } items { $hits ->
        [one] loads highest on its
       *[other] load highest on their
    } declared factor.
no-common-factor = No common factor was found, so no grouping of the items is supported.
# $fit is a clause on the fit of a declared structure that is not the working model.
declared-fit = “{ $model }” { $fit }.
no-proper-solution = No model has a proper solution. More people or fewer parameters are needed.
# $fit is a clause on the fit of the model with everything that it states.
whole-model-fit = “{ $model }” as written, with all regressions and constraints, { $fit }.
measurement-part = { $model }, measurement part
# Why the working model is the one that everything rests on; $fit is a clause on its fit, with figures.
working-model = { $why ->
    [asked-for] The working model is “{ $model }”, as chosen by the user. It { $fit }.
    [only-one] “{ $model }” { $fit }.
    [better-fit] The working model is “{ $model }”, the { $isDeclared ->
        [true] best-fitting declared structure
       *[false] best-fitting model
    }. It { $fit }.
    [simplest] The working model is “{ $model }”, the simplest of those that fit alike. It { $fit }.
    [clearly-better] The working model is “{ $model }”, clearly better than simpler ones. It { $fit }.
    [declared-misfits] No declared structure fits. The working model is “{ $model }”. It { $fit }.
    [declared-unsolved] No declared structure has an admissible solution. The working model is “{ $model }”. It { $fit }.
    [best-so-far] No model of all items fits. The best so far is “{ $model }”. It { $fit }.
    [no-solution] No model has an admissible solution, so more people or fewer parameters are needed.
   *[not-compared] All results rest on “{ $model }”, whose fit was not examined.
}
# $uses beyond fit and loadings; $recommended is the number of factors that exploratory rules suggest, 0 where the model has as many.
models-used =
    “{ $model }” is used wherever a model is needed: loadings and omega{ COUNT($uses) ->
        [0] {""}
       *[other] , { LIST($uses) }
    }.{ $recommended ->
        [0] {""}
       *[other] {" "}The exploratory loadings above have { WORD($recommended) } { $recommended ->
            [one] factor
           *[other] factors
        }, as the rules recommend.
    }
use-response = the item response model
use-groups = comparisons of groups
asked-improper = “{ $model }”, the user’s choice, has no admissible solution.
by-wording =
    One of its factors has exactly the reversed items or exactly the others, so the second factor may be the direction of wording.
    Omega of the total then counts variance due to wording.
chosen-on-these-data = It was chosen on these data, so other data must confirm it.
next-after-misfit = Judge each scale by a model of its own items, and revise the structure before reporting the whole.
# $correlation is a coefficient with its interval.
closest-factors = Its { $factors ->
    [2] two factors
   *[other] two closest factors
} correlate { $correlation }{ $isHigh ->
    [true] {" "}and are hardly distinct
   *[false] {""}
}.

## What could not be fitted or examined.

# $problem is a sentence with its full stop.
not-fitted = “{ $model }” was not fitted: { $problem }
not-converged = “{ $model }” did not converge.
improper = The solution of “{ $model }” is improper{ COUNT($reasons) ->
    [0] {""}
   *[other] : { LIST($reasons) }
}.
not-examined-items = “{ $model }” was not examined: no items remain for one of its factors.
not-examined-solution = “{ $model }” was not examined: no exploratory solution has the same number of factors.
# $factors share an exploratory block.
explored-factors =
    A rotation decides which items { LIST($factors) } of “{ $model }” have. So they are no scales, and are not compared with exploratory solutions.
models-not-compared = The models could not be compared.
halves-not-analyzed = The two halves of the sample could not be analyzed.
# After a number, where a warning concerns several: “3 models”.
several-models = models

## The working model beside others.

model = “{ $label }”
# $test is a test in brackets with a leading blank, or empty.
compared-model = “{ $model }”{ $test }
better-than = It fits { $isBetter ->
    [true] better
   *[false] no better
} than { LIST($models) }.
two-item-factors = { LIST($factors) } { COUNT($factors) ->
    [one] has only two items, too few to identify a factor
   *[other] have only two items each, too few to identify a factor
} without the other factors.
# $omega is a coefficient with its interval.
weak-score = The score of “{ $factor }” has an omega of { $omega }, below { COEFFICIENT($least) }.

holdout-fit =
    In the holdout half ({ INTEGER($n) } { $n ->
        [one] person
       *[other] people
    }), the fit indices of “{ $model }” are { LIST($indices) }.
found-again = Exploratory analysis of the other half reproduces { LIST($models) }.
not-found-again = Exploratory analysis of the other half does not reproduce { LIST($models, type: "or") }.

## Headings.

title-models = Models
fit-title = Fit of all models
structural-title = Structural models
pattern-heading = Declared structures and loadings
working-title = Estimates and modification indices of the working model

## Declared structures.

# $isDeclared: whether the measure declares any.
declared-title = { $isDeclared ->
    [true] Declared structures and their models
   *[false] Models and their fit
}
column-hits = Items on declared factor
column-fit = Fit
column-closest = Highest factor correlation
column-holds = Supported
hits = { INTEGER($hits) } of { INTEGER($items) }
fit-cell = { $state ->
    [not-converged] did not converge
   *[improper] improper
}
holds = { $code ->
    [supported] yes
    [partly] partly
    [not-shown] no
    [undecided] undecided
    [not-tested] not tested
   *[not-testable] not testable
}
bold-working = Bold: the working model.
robust-note = { cfi } and { rmsea } are robust: they depend little on how rare answers are.
hits-note = Items on declared factor: those with their largest loading on it.
distinct-note = Factors are hardly distinct if the interval for their correlation lies above { COEFFICIENT($limit) }.

pattern-title = Declared structures and the exploratory solutions
column-declared-factor = Declared factor
column-exploratory-factor = Exploratory factor
column-salient = Salient declared items
column-not-salient = Other declared items
column-cross-loadings = Cross-loadings
column-pattern = Pattern
factor-number = Factor { INTEGER($number) }
cross-loading = { $item } ({ COEFFICIENT($loading) })
pattern = { $verdict ->
    [reproduced] reproduced
    [partly-reproduced] partly reproduced
    [not-reproduced] not reproduced
   *[not-examined] not examined
}
pattern-note =
    Declared items are salient if their absolute loading is at least { COEFFICIENT($salient) };
    other items are listed if theirs is at least { COEFFICIENT($cross) }.

## Fit of the models.

model-fit-title = Fit of the confirmatory models
comparison-title = Comparison of confirmatory models
column-simpler = Simpler model
column-difference = { $isScaled ->
    [true] Scaled { chi-squared } difference
   *[false] { chi-squared } difference
}
column-boundary = On boundary
small-p-note = A small { p-value } favors the model with more parameters.
scaled-note = The difference is scaled; for mean- and variance-adjusted tests, it is also shifted (Satorra, 2000).
boundary-note =
    On boundary: the simpler model fixes a factor correlation at 1, so { p-value } is too large.

correlations-title = Factor correlations in the confirmatory models
bold-above = Bold: above { COEFFICIENT($limit) }.

column-answers = Answers
column-lowest-loading = Lowest loading
column-highest-loading = Highest loading
column-factor-correlations = Factor correlations
answers-note =
    { cfi } and { rmsea } use the corrected { chi-squared } where the estimator has one.
    A dash means that there is no solution.

## Loadings and estimates.

loadings-title = Standardized loadings of “{ $model }”
estimator-note = Estimator: { $estimator }.
correlations-range = Factor correlations range from { COEFFICIENT($low) } to { COEFFICIENT($high) } ({ LINK("table-model-factor-correlations") }).
# $correlation is a coefficient with its interval.
factors-correlate = “{ $first }” and “{ $second }” correlate { $correlation }.

# A block of exploratory factors within a model. $group is a level, or none.
block-title = Standardized loadings of the block “{ $block }” of “{ $model }”{ $group ->
        [none] {""}
       *[other] {" "}in { $group }
    }
# $rotation is none for a block of one factor.
block-note =
    { $rotation ->
        [none] A block of one factor is not rotated.
       *[other] Factors of the block after { $rotation }.
    } Loadings of { COEFFICIENT($limit) } or more are bold.
block-starts = Of { INTEGER($starts) } starts, { INTEGER($reached) } reached the least value of the criterion.

estimates-title = Estimates of the model “{ $model }”
column-of = Of
column-on = On or with
estimates-note = Fixed parameters are omitted; parameters without a standard error follow from the others.
parameter = { $kind ->
    [loading] loading
    [regression] regression
    [scale] scale factor
    [intercept] intercept
    [mean] mean
    [variance] variance
    [residual-variance] residual variance
    [correlation] correlation
    [residual-correlation] residual correlation
    [covariance] covariance
   *[residual-covariance] residual covariance
}
threshold-number = threshold { $number }

modification-title = Modification indices of the model “{ $model }”
column-omitted = Omitted parameter
column-index = Modification index
column-expected = Expected change
column-expected-standardized = Expected change, standardized
modification-note = Only indices above { DECIMAL($limit, digits: 2) } are shown.
modification-more = { INTEGER($n) } smaller { $n ->
    [one] index above this value is
   *[other] indices above this value are
} omitted.
loading-of = loading of { $item } on { $factor }
regression-of = regression of { $outcome } on { $predictor }
covariance-of = covariance of { $first } and { $second }
residual-correlation-of = residual correlation of { $first } and { $second }

more-fit-title = More fit indices of the model “{ $model }”
more-fit-note = An empty cell: that version has no such index.
residuals-title = { $isAll ->
    [true] Residuals of the model “{ $model }”
   *[false] Largest residuals of the model “{ $model }”
}
column-observed = Observed correlation
column-implied = Implied correlation
column-residual = Residual correlation
column-implied-covariance = Implied covariance
column-residual-covariance = Residual covariance
residuals-note = { z-value }: the residual over its standard error; values beyond ±1.96 are larger than chance explains.
residuals-without-errors = These residuals have no standard errors.

bootstrap-title = Bootstrap of the model “{ $model }”
column-bias-low = Lower 95%, bias-corrected
column-bias-high = Upper 95%, bias-corrected
column-standardized-low = Lower 95%, standardized
column-standardized-high = Upper 95%, standardized
bootstrap-note =
    Intervals are percentiles of { INTEGER($usable) } { $usable ->
        [one] sample
       *[other] samples
    } with a solution, of { INTEGER($samples) } drawn.
bootstrap-improper = { INTEGER($n) } { $n ->
    [one] sample has an improper solution and is
   *[other] samples have an improper solution and are
} included.
bollen-stine-note =
    Where the model holds, { PERCENT($p) } of such samples misfit more than the data (Bollen-Stine bootstrap).

diagram-title = Path diagram of “{ $model }”, standardized
loading-range = { $n ->
    [one] The only standardized loading is { COEFFICIENT($low) }.
   *[other] The { INTEGER($n) } standardized loadings range from { COEFFICIENT($low) } to { COEFFICIENT($high) }.
}
diagram-key = Wider arrow: larger loading.
diagram-dashed = Dashed arrow: negative loading.
diagram-curves = Curve: correlation.
diagram-description =
    The model has { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factors
    }, { INTEGER($items) } { $items ->
        [one] item
       *[other] items
    } and { INTEGER($correlations) } { $correlations ->
        [one] correlation
       *[other] correlations
    } (curves).
indicator = Indicator
standardized-loading = Standardized loading
column-from = From
column-to = To
path = { $kind ->
    [loading] loading
    [residual-correlation] residual correlation
   *[factor-correlation] factor correlation
}

## Structural models.

structural-not-converged = The structural model “{ $model }” did not converge.
# $fit are fit indices with their values.
regressions =
    Of { INTEGER($all) } { $all ->
        [one] regression coefficient
       *[other] regression coefficients
    } in the structural model “{ $model }”{ $fit ->
        [none] {""}
       *[other] {" "}({ $fit })
    }, { INTEGER($significant) } { $significant ->
        [one] differs
       *[other] differ
    } significantly from 0 ({ p-value } < { COEFFICIENT($level) }).
defined-parameter =
    { $name } is { DECIMAL($estimate, digits: 3) } { INTERVAL($low, $high, as: "decimal", digits: 3) }, { p-value } { P($probability) }.
structural-fit-title = Fit of the structural models
matrix-fit-title = Fit of the model
constrained = With all that it states, “{ $model }” has { $fit }; the verdict on fit is of its measurement model, without bounds and constraints.
whole-loadings-title = Loadings of “{ $model }” with all that it states
whole-loadings-note = The other tables of loadings are of the measurement model, without regressions, bounds and constraints; equal labels hold there, too.
regressions-title = Regressions of the model “{ $model }”
regressions-note = Associations between answers given at one time do not establish causation.
defined-title = Defined parameters of the model “{ $model }”
column-definition = Definition
defined-note = Standard errors use the delta method; intervals { $isBootstrap ->
    [true] are bootstrap percentile intervals
   *[false] are based on them
}.
explained-title = Explained variance in the model “{ $model }”

## Method.

method-title = Confirmatory factor analysis
models-fitted =
    { $models ->
        [one] One model
       *[other] In all, { WORD($models) } models
    } of the items’ { $parameterization ->
        [none] means and covariances
        [delta] thresholds and correlations (delta parameterization)
       *[theta] thresholds and correlations (theta parameterization)
    } { $models ->
        [one] was
       *[other] were
    } fitted to the answers of { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    }{ $missing ->
        [listwise] {" "}who answered every item
        [pairwise] , with pairwise deletion
       *[none] {""}
    }.
full-information =
    Full-information maximum likelihood used all their answers,
    assuming normality and answers missing at random.
# $source is a citation in brackets.
estimator = The estimator is { $estimator }, { $name }{ $source ->
    [none] {""}
   *[other] {" "}{ $source }
}.
factors-standardized = Factors have a variance of 1 and are free to correlate.
factors-by-loading = The first loading of each factor is 1 unless the model says otherwise, and factor variances are free.
robust = Standard errors and tests are robust{ COUNT($design) ->
    [0] {""}
   *[other] {" "}and account for { LIST($design) }
}.
sampling-weights = sampling weights
strata = strata
clusters = clusters
failures = No solution was reached for { LIST($models) }.
cut-offs-by-estimator = The meaning of these cut-offs depends on the estimator { $source }.
robust-indices = Robust fit indices follow Savalei { $source }.
own-cut-offs =
    For each model, two cut-offs for { rmsea } were derived { $source }.
    The first is its 95th percentile if the model is true.
    The second is its 5th percentile if the model has one factor too few
    or, where no factor has four items, omits a residual correlation.
cut-offs-origin = Both come from the sampling distribution of { chi-squared }, approximated at the model’s solution{ $samples ->
    [0] {""}
   *[other] {" "}or, where answers are too sparse for that, by { INTEGER($samples) } simulated samples
}.
fit-rule =
    A model fits if its test, corrected for small samples, does not reject it at { LEVEL(0.05) }
    and could have found one factor too few.
    Power means { LEVEL(0.8) } for two factors that correlate .70; with less, the model is not contradicted.
approximate-rule = A rejected model fits approximately with { LIST($cutOffs) } { $source }; otherwise its fit is doubtful.
misfit-rule =
    A model does not fit if it is rejected at { LEVEL(0.01) } and one of three indices is poor { $source }.
    These are an { rmsea } whose lower limit exceeds { COEFFICIENT(0.08) } and a { cfi } below { COEFFICIENT(0.9) }.
    The third, except for yes-or-no items, is an unbiased { srmr } whose lower limit exceeds { COEFFICIENT(0.1) }.
limits-decide-nothing = They are shown in the appendix and decide nothing alone.
working-rule =
    Of the declared structures, the working model has the best verdict; among equals it is the simplest unless another is clearly better.
    If none fits, parameters that localize the misfit are added, or the factor solution is used.
localized-rule = Omitted cross-loadings and residual correlations were sought with score tests (Holm), kept if significant and expected to reach { COEFFICIENT(0.2) }, and refitted.
compared-by = Models were compared by { $isScaled ->
    [true] the scaled { chi-squared } difference test { $source }
   *[false] the difference between their { chi-squared } statistics
}.
boundary-method = The test’s { p-value } is too large where the simpler model fixes a correlation at 1.
clearly-better-rule = A model is clearly better than a simpler one if their difference test, where available, is significant and it { LIST($rises, type: "or") } { $source }.
rise = raises { $index } by { COEFFICIENT($by) } or more
against-model =
    Hardly distinct factors (judged by the interval for their correlation), two-item factors
    and reliability below { COEFFICIENT($least) } count against a model.
omega-of-sums = Omega is the reliability of observed sum scores { $source }.
omega-delta = Intervals for omega use the delta method { $source }.
omega-bootstrap = Intervals for omega are percentile intervals from { INTEGER($samples) } bootstrap { $samples ->
    [one] sample
   *[other] samples
}.
cross-validation =
    For cross-validation, { INTEGER($explored) } people were drawn at random{ $stratum ->
        [none] {""}
       *[other] {" "}within the levels of { $stratum }
    }.
    The structure found in their answers and the declared structures were fitted to the answers of the other { INTEGER($confirmed) } people.

## Other choices of the analysis.

robustness-title = Do the results depend on our choices?
# $alpha is a range; $scales: the number of scales, 0 for all items.
range-over-choices = Under { WORD($n) } choices of the analysis, alpha of { -scales } is { $alpha }.
-scales =
    { $scales ->
        [0] all items
        [one] the scale
       *[other] the { WORD($scales) } scales
    }
no-choice-matters = No choice changes the number of factors or moves alpha across { COEFFICIENT($limit) }.
factors-differ = The median number of factors by three rules differs under { LIST($choices, type: "clauses") }.
alpha-crosses = Alpha crosses { COEFFICIENT($limit) } under { LIST($choices, type: "clauses") }.
other-choices-title = Results under other choices
scales-by-choice = Scales under other choices
column-choice = Choice
# $detail is an estimator.
choice = { $choice ->
    [as-analyzed] As analyzed ({ $detail })
    [estimator] Estimator { $detail }
    [as-numbers] Answers as numbers ({ $detail })
    [unweighted] Without weights
    [listwise] Complete answers only
    [full-information] All answers by full information
   *[pairwise] All answers
}
column-median-factors = Factors, median of rules
other-coding = Coding: { $coding }
other-choices-note =
    The rules are two parallel analyses (full and reduced matrix) and the empirical Kaiser criterion. { $scales ->
        [0] Alpha is of people who answered every item, omega of a model of one factor.
       *[other] Alpha and omega are of { -scales }: alpha of people who answered every item of a scale, omega of the model.
    }
other-choices-model = { cfi } and { rmsea } are of “{ $model }”.
# $tests are those of the models, as below.
corrected-tests = The verdict rests on the test corrected for small samples: { LIST($tests) }.
corrected-test = “{ $model }” { chi-squared }({ DECIMAL($df, digits: 0) }) = { DECIMAL($statistic, digits: 2) } ({ p-value } { P($probability) })
column-if-true = First cut-off
column-if-false = Second cut-off

## Two-level models.

path-title = Path model
saturated = The model is saturated, with 0 degrees of freedom: it fits any data, so that chi-square and fit indices test nothing.
two-level-title = Two-level model
two-level-fit-title = Fit of the two-level model
two-level-fit-note =
    { INTEGER($n) } people in { INTEGER($clusters) } clusters; log-likelihood { DECIMAL($logLikelihood, digits: 3) } with { INTEGER($free) } parameters.
two-level-residuals = The { srmr } is { COEFFICIENT($within, digits: 3) } within clusters and { COEFFICIENT($between, digits: 3) } between them.
two-level-estimates-title = Estimates within and between clusters
level-name =
    { $level ->
        [1] within
       *[other] between
    }
two-level-strata = Two-level models do not use the sampling strata.
two-level-estimates-note =
    Standardized values are in the standard deviations of their own level.
    A predictor at level 1 only has the effect of its values as they are, not of deviations from the clusters’ means.
two-level-defined-title = Parameters defined from both levels
two-level-explained-title = Explained variance by level
two-level-shares-title = Intraclass correlations
column-intraclass = Between clusters
two-level-shares-note = Shares of the items’ variance that lie between clusters, in the model of all variances and covariances.

## A bifactor model.

bifactor-title = Bifactor indices of “{ $model }”
column-common = Explained common variance
bifactor-note =
    Omega hierarchical: the share of the variance of the sum of a factor’s items that is due to this factor alone.
    { PERCENT($puc, digits: 0) } of the correlations are of items of different group factors (PUC).
bifactor-reflected =
    { LIST($items) } { COUNT($items) ->
        [one] was
       *[other] were
    } reflected, for loading on the general factor in the opposite direction. All omegas count { COUNT($items) ->
        [one] its
       *[other] their
    } answers the other way round.
template-syntax = The model in lavaan’s syntax, to edit and fit with --model
