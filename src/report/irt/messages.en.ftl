## Sentences of the chapter.

title = Where measurement is reliable
question = Where is measurement reliable?
parameters-title = Item parameters, curves, reliability by factor, fit
details-title = Estimates, item fit, local dependence, estimation

not-fitted = The item response model “{ $label }” could not be fitted.
# Before a colon and what is wrong with the model.
named-model = Item response model “{ $label }”
# After the number of models.
several-models = item response models

-places = { $place ->
        [upper] In the upper tail
        [lower] In the lower tail
        [middle] In the middle
        [throughout] Throughout
       *[nowhere] Nowhere
    }
# Answers the question; where scores are reliable on all factors.
place = { -places }
# What to do with such scores.
todo = { $place ->
        [upper] Compare high scores only; low ones do not differ reliably
        [lower] Compare low scores only; high ones do not differ reliably
        [nowhere] Add items before scoring people
       *[elsewhere] Compare scores where they are reliable
    }
# Where scores are reliable on the most factors: $count of $factors.
place-of-some = { -places } ({ INTEGER($count) } of { INTEGER($factors) } factors)

# $shares is a percentage or a range such as "17.3% to 24.2%".
answer-reached =
    Reliability reaches { COEFFICIENT($cutoff) } for { $shares } of people{ $place ->
        [upper] , all above the mean
        [lower] , all below the mean
       *[elsewhere] {""}
    }.
unsettled-word = Undecided
unsettled-detail = Slopes of the item response model diverge or are not identified
unsettled-todo = Use a model of fewer factors
unsettled = But some slopes of this model diverge or are not identified, so do not rely on these figures.
answer-nowhere = Reliability stays below { COEFFICIENT($cutoff) } at every level; its maximum is { COEFFICIENT($best) }.
unreliable-factors = On { LIST($factors) }, it stays below { COEFFICIENT($cutoff) } at every level.
unreliable-factor-count = On { INTEGER($count) } factors, it stays below { COEFFICIENT($cutoff) } at every level.
mixed-dimensions = However, this one-factor model combines several dimensions.
other-model = This is of “{ $model }”, since the working model has no item response solution.
detail-reached = Reliability ≥ { COEFFICIENT($cutoff) } for { $shares } of people
detail-nowhere = maximum reliability { COEFFICIENT($best) }
quoted-name = “{ $name }”

item-fit =
    { $misfits ->
        [0] { s-chi-squared } flags none of the { -items } (Holm-adjusted p < { COEFFICIENT($level) }).
       *[other] { s-chi-squared } flags { INTEGER($misfits) } of { -items } (Holm-adjusted p < { COEFFICIENT($level) }): { LIST($items) }.
    }
-items = { INTEGER($n) } { $n ->
        [one] item
       *[other] items
    }
person-fit =
    Person fit ({ zh }) is below { DECIMAL(-1.645, digits: 3) } for { PERCENT($misfitting) } of people
    and below { DECIMAL(-2.5, digits: 1) } for { PERCENT($strongly) }.
    If the model is true, at most { PERCENT(0.05, digits: 0) } and { PERCENT(0.006) } are expected.
-pairs = { INTEGER($n) } item { $n ->
        [one] pair
       *[other] pairs
    }
dependence-q3 =
    { q3 } differs from its mean by { COEFFICIENT($cutoff) } or more in { INTEGER($large) } of { -pairs }.
dependence-test =
    { ld-chi-squared } is significant (Holm-adjusted p < { COEFFICIENT($level) }) for { INTEGER($significant) } of { -pairs }.

## Method.

method-title = Item response theory
method-models =
    Each structure was fitted as { LIST($models) } to { $isListwise ->
        [true] the { -people } who answered every item
       *[false] { -people }
    }.
    Slopes are in the logistic metric, without the scaling constant 1.702.
-people = { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    }
# In the list of method-models; $citation is in brackets.
method-model = { $model ->
        [Rasch] the Rasch model { $citation }
        [two-parameter] the two-parameter logistic model { $citation }
        [three-parameter] the three-parameter logistic model { $citation }
        [four-parameter] the four-parameter logistic model { $citation }
        [graded] the graded response model { $citation }
        [partial-credit] the partial credit model { $citation }
        [generalized-partial-credit] the generalized partial credit model { $citation }
        [rating-scale] the rating scale model { $citation }
        [sequential] the sequential model { $citation }
        [sequential-rasch] the sequential Rasch model { $citation }
       *[nominal] the nominal response model { $citation }
    }
method-priors = { $hasUpper ->
        [true]
            Normal priors (SD { COEFFICIENT($sd) }) keep the asymptotes determined: the logits of lower ones have mean { SIGNED($lower, digits: 1) },
            of upper ones { SIGNED($upper, digits: 1) }.
       *[false]
            A normal prior (mean { SIGNED($lower, digits: 1) }, SD { COEFFICIENT($sd) }) keeps the logits of the asymptotes determined.
    }
method-estimation = Parameters were estimated by marginal maximum likelihood { $bock } with { LIST($quadratures) }.
quadrature = { $kind ->
        [grid] fixed-grid quadrature
        [quasi-Monte-Carlo] quasi-Monte Carlo integration
        [dimension-reduced] dimension-reduced quadrature
       *[adaptive] adaptive quadrature
    }
method-missing = Missing answers are assumed to be missing at random.
method-observed-information = Standard errors are based on the observed information matrix { $oakes }.
method-sandwich =
    Robust (sandwich) standard errors were used{ COUNT($design) ->
        [0] {""}
       *[other] , which account for { LIST($design) }
    }.
    { LIST($tests) } are then only descriptive.
likelihood-ratio-tests = likelihood-ratio tests
design-weights = sampling weights
design-strata = strata
design-clusters = clusters
method-failed = Estimation did not converge for { LIST($models) }.
method-fit = Fit was assessed with { LIST($statistics) }.
# A fit statistic with its citation in brackets.
cited-statistic = { $name } { $citation }
cited-person-fit = the person-fit index { zh } { $citation }
method-dependence =
    Item pairs are flagged as locally dependent if { q3 } differs from its mean by { COEFFICIENT($cutoff) } or more { $christensen }.
    They are also flagged if the Holm-adjusted p of { ld-chi-squared } { $chen } is below { COEFFICIENT($level) }.
method-other-factors = Information on one factor is computed with the other factors at their means.
method-scores = Individual scores are EAP scores.
method-sum-scores = EAP scores were also computed for sum scores { $thissen }.

## Tables.

items-title = Item parameters of the model “{ $label }”
difficulty-interval = Difficulty: 95% interval
# The level of an answer's threshold, numbered from 1.
column-b = b{ INTEGER($number) }
# A category's score, numbered from 1.
column-category-score = Score { INTEGER($number) }
# Of items with two answers.
difficulty-note = { $hasAsymptotes ->
        [true] At its difficulty an item’s probability is halfway between its asymptotes.
       *[false] Difficulty is the level at which both answers are equally likely.
    }
thresholds-note = Each b is the level at which answers above and below the threshold are equally likely.
steps-note = Each b is the level at which an answer and the next one are equally likely; they need not ascend.
continuations-note =
    Each b is the level at which half of those who reached the answer before go on; they need not ascend.
scores-note = Answers are ordered by their scores on the factor; the first and the last score are fixed.
metric-note = Parameters are in the logistic metric, without the scaling constant 1.702.

estimates-title = Parameter estimates of the model “{ $label }”
# An intercept, numbered from 1.
column-d = d{ INTEGER($number) }
slope-on-factor = { slope }: { $factor }
loading-on-factor = { loading }: { $factor }
estimates-note =
    d: { $kind ->
        [categories] intercepts of the categories from the second
        [continuations] intercepts of going on from each category
       *[other] intercepts
    }. Loadings are slopes divided by 1.702 and standardized.
fixed-slopes-note = Slopes are fixed at 1.

dependence-title = Locally dependent item pairs in the model “{ $label }”
q3-minus-mean = { q3 } minus its mean
ld-signed = { ld-chi-squared }, signed
pairs-not-shown = { $n ->
        [one] One more pair is not shown.
       *[other] { INTEGER($n) } more pairs are not shown.
    }

fit-title = Fit of the item response models
not-converged = { $label } (did not converge)
# Names of the statistics in a column's head.
statistics-head = { LIST($names, type: "or") }
rmsea-head = { rmsea } [{ LEVEL(0.9) } interval]
smallest-note = Bold: the smallest { LIST($criteria) }.

item-fit-title = Item fit
mean-squares-note =
    Mean squares above 1 mean more surprising answers than the model expects, below 1 fewer.
    They are at estimated levels, to which an item’s own answers contribute: with few items, most are below 1 even where the model is true.
    Compare items with each other, and rely on { s-chi-squared } for a test.
estimation-title = Estimation of the item response models
column-points = Quadrature points
points = { INTEGER($points) }, { $kind ->
        [grid] fixed grid
        [quasi-Monte-Carlo] quasi-Monte Carlo
        [dimension-reduced] dimension-reduced
       *[adaptive] adaptive
    }
column-errors = Standard errors
errors = { $kind ->
        [none] none
        [oakes] observed information
       *[sandwich] sandwich
    }
column-iterations = Iterations
column-gradient = Largest gradient

information-title = Reliability and information by factor
column-reliable = People with reliability ≥ { COEFFICIENT($cutoff) }
column-levels = At levels
level-range = { SIGNED($low, digits: 1) } to { SIGNED($high, digits: 1) }
level-ranges = { LIST($ranges) }
column-peak = Peak of information
column-below-peak = People below the peak
column-peak-reliability = Reliability at the peak
levels-note = { $isLogit ->
        [true] Levels are in logits from the mean.
       *[false] Levels are in standard deviations from the mean.
    }

## Charts.

score-error = SE of a score
information-chart-title = Information and scores by level
# $peaks is a level or a range such as "+0.50 to +1.20"; $lowest is the share of people with the lowest score, a percentage
# or a range.
-peaks = { $isLogit ->
        [true] Information peaks at { $peaks } logits from the mean
       *[false] Information peaks at { $peaks } standard deviations from the mean
    }
information-chart-see = { $lowest ->
        [none] { -peaks }.
       *[other] { -peaks }; { $lowest } of people have the lowest score.
    }
information-chart-description =
    Curve: information. Shading: reliability ≥ { COEFFICIENT($cutoff) }. Bars: scores.
level-axis = ← lower · { column-level } · higher →
information-of-factor =
    { $factor }: information peaks at { SIGNED($peak) }; scores are reliable for { PERCENT($share) } of people.
reliable-people = Reliability ≥ { COEFFICIENT($cutoff) }: { PERCENT($share) } of people
at-lowest-score = { PERCENT($share) } at the lowest score
bar-range = { SIGNED($low) } to { SIGNED($high) }


curves-axis = { $isBinary ->
        [true] Probability of the higher answer
       *[false] Expected item score as a share of the maximum
    }
curves-title = { $isBinary ->
        [true] Probability of the higher answer by level in the model “{ $label }”
       *[false] Expected item score by level in the model “{ $label }”, as a share of the maximum
    }
# Figures or ranges such as "−0.30 to +1.20".
curves-see = { $difficulties ->
        [none] Discrimination: { $discriminations }.
       *[other] Difficulty: { $difficulties }; discrimination: { $discriminations }.
    }
curves-description = Curve: an item, labeled at its end; items whose curves coincide share one.
coinciding-items = { $first }, { $second }
curves-of-factor = { $factor } has the curves of { LIST($items) }.
