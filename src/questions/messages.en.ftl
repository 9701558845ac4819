## One question each: titles, heads and notes of its tables.

-factors = { $factors ->
        [one] one factor
       *[other] { WORD($factors) } factors
    }
# "1", "2", ...
factor = Factor { $number }

## Exploratory factor analysis.

efa-title = Exploratory factor analysis: { -factors }
loadings-title = Loadings of { -factors }
loadings-description = A row for each item, a column for each factor; blue loadings are positive, orange ones negative.
uniqueness = Uniqueness
loadings-note =
    { $extraction ->
        [minres] Minimum residual extraction
        [ml] Maximum likelihood extraction
       *[pa] Principal axis extraction
    } on { $correlations ->
        [tetrachoric] tetrachoric correlations
        [polychoric] polychoric correlations
        [spearman] Spearman rank correlations
        [covariances] covariances
        [given] the given correlations
       *[pearson] Pearson correlations
    }{ $factors ->
        [one] {""}
       *[other] , { $rotation }
    }.
# $settings are such as “gamma = −0.5”.
rotation-setting = { $name } = { $value }
rotation-note =
    { $normalization ->
        [kaiser] Rotated with Kaiser’s normalization
        [cureton-mulaik] Rotated with Cureton and Mulaik’s normalization
       *[none] Rotated without normalization
    }{ COUNT($settings) ->
        [0] {""}
       *[other] {" "}and { LIST($settings) }
    }; { INTEGER($reached) } of { INTEGER($starts) } starts reached the criterion of { COEFFICIENT($criterion, digits: 3) }.
one-not-rotated = A single factor is not rotated.
sorted-note = Items are sorted by the factor of their largest loading.
blank-note = Loadings below { COEFFICIENT($blank) } in absolute value are blank.
variance-title = Variance explained
sum-of-squares = Sum of squared loadings
share-of-variance = Share of the variance
cumulative = Cumulative
factor-correlations = Correlations of the factors
raw-loadings-title = Raw loadings
raw-loadings-note = In the units of the answers; rescaled loadings are these over the items’ standard deviations.
raw-rotated-note = The raw loadings were rotated, so that items with more variance weigh more unless the rotation normalizes.
raw-variance-title = Variance explained, raw
no-covariances = { $areRanks ->
        [true] Ranks
       *[false] Ordered answers
    } have no covariances: factors of covariances need answers that are numbers.
no-covariances-hint = Leave out --covariance, or treat the codes of the answers as numbers: --correlation pearson.
fit-title = Fit
rmsr = RMSR
advice-number =
    The empirical Kaiser criterion of Pearson correlations, limited by parallel analysis, suggests { $suggested ->
        [0] no factor
        [one] one factor
       *[other] { WORD($suggested) } factors
    }{ $isAsked ->
        [true] , as asked
       *[false] { $isChosen ->
            [true] ; another number can be chosen (--factors)
           *[false] {""}
        }
    }. More rules: “How many dimensions?” on the page (`itemwise parallel`).

## Principal components.

-components = { $components ->
        [one] one component
       *[other] { WORD($components) } components
    }
pca-title = Principal component analysis: { -components }
component = Component { $number }
column-component = Component
components-eigenvalues-title = Eigenvalues and variance
components-kept =
    The number of components is that of the eigenvalues above { $hasUnits ->
        [true] the items’ mean variance
       *[false] 1
    }: { -components }.
component-loadings = Loadings on { -components }
components-note =
    Principal components of { $correlations ->
        [tetrachoric] tetrachoric correlations
        [polychoric] polychoric correlations
        [spearman] Spearman rank correlations
        [covariances] covariances
        [given] the given correlations
       *[pearson] Pearson correlations
    }{ $components ->
        [one] {""}
       *[other] , { $rotation }
    }.
components-fit = Root mean square of the correlations left unexplained: { COEFFICIENT($rmsr, digits: 3) }.
component-correlations = Correlations of the components

## Correlations.

correlations-title = { $type ->
        [tetrachoric] Tetrachoric correlations
        [polychoric] Polychoric correlations
        [spearman] Spearman rank correlations
        [kendall] Kendall’s tau-b
       *[pearson] Pearson correlations
    }
pair-people =
    { $isOne ->
        [true] { INTEGER($low) } people.
       *[false] { INTEGER($low) } to { INTEGER($high) } people in each pair.
    }
stars-note = * p < .05. ** p < .01. *** p < .001.
scale-sums-note =
    Sums over the items of each scale, of people who answered them.{ $isShared ->
        [true] {" "}Scales that share items correlate for this reason alone.
       *[false] {""}
    }
too-few-scales = There are fewer than two scales whose sums could be correlated.
too-few-scales-hint = Declare scales in the definition (“structures”), or choose items whose names tell them (LEAD1, LEAD2, TSIG1, TSIG2).
holm-note = p is adjusted by Holm’s method over all pairs.
untested-note = Not tested: with items held constant, tests are of Pearson and Spearman correlations, without weights or clusters.
control-note = Partial correlations: { LIST($control) } held constant.
test-note =
    { $test ->
        [spearman] p is from t with n − { INTEGER($less) } degrees of freedom; intervals are by Fisher’s z, as Bonett and Wright (2000), or wider for ties.
        [kendall] p is from the normal approximation with ties; intervals are by Fisher’s z, wider for ties.
        [latent] p and intervals are by Fisher’s z from standard errors of the two-step estimates.
        [design] p and intervals are by Fisher’s z from standard errors that account for the weights and the sample design.
       *[pearson] p is from t with n − { INTEGER($less) } degrees of freedom; intervals are by Fisher’s z.
    }
p-title = p of each correlation
intervals-title = 95% intervals
pair-people-title = People in each pair
map-description = Correlations of { INTEGER($n) } items as a heat map: orange below zero, blue above.

## Number of factors.

parallel-title = Number of factors
parallel-answer =
    Parallel analysis suggests { $factors ->
        [0] no factor
        [one] one factor
       *[other] { WORD($factors) } factors
    } and { $components ->
        [0] no component
        [one] one component
       *[other] { WORD($components) } components
    }.
advice-whole = No rule decides alone: the report weighs tests of fit and replication in random halves as well, and may recommend another number of factors.
component-eigenvalue = Components
factor-eigenvalue = Factors
random-mean = Random, mean
random-limit = Random, { ORDINAL($percentile) } percentile
eigenvalues-note =
    Components: of the correlation matrix. Factors: with squared multiple correlations on the diagonal.
    { INTEGER($replicates) } random data sets keep each item’s distribution.
normal-eigenvalues-note =
    Components: of the correlation matrix. Factors: with squared multiple correlations on the diagonal.
    { INTEGER($replicates) } random data sets are of uncorrelated normal variables.
rules-title = Number of factors by rule
rule-parallel-factors = Parallel analysis, factors
rule-parallel-components = Parallel analysis, components
rule-map = Velicer’s MAP (1976)
rule-map4 = MAP, fourth power (2000)
rule-empirical-kaiser = Empirical Kaiser criterion
rule-kaiser = Eigenvalues above 1

## Reliability.

of-scales = { LIST($labels) }: { $message }
bootstrap-interval = Bootstrap 95%
ends = [{ COEFFICIENT($low) }, { COEFFICIENT($high) }]
omega-total = Omega total
average-correlation = Average r
mean-of-sum = Mean of the sum
standard-error-of-measurement = SEM
reliability-note =
    People with complete answers to the scale. SEM is the standard error of measurement by alpha.
    Omega is of a factor analysis of the items’ correlations.
matrix-reliability-note =
    { $isStandardized ->
        [true] Alpha of correlations is standardized alpha. Its interval assumes normal items (van Zyl et al., 2000).
       *[false] The interval of alpha assumes normal items (van Zyl et al., 2000).
    }
    Omega is of a factor analysis of the correlations.
more-coefficients = Further coefficients
lambda = Lambda { $number }
mean-split-half = Mean split half
if-deleted-title = If an item is deleted: { $label }
variance = Variance
precision-title = Standard errors and intervals
greatest-lower-bound = Greatest lower bound
stratified-alpha = Stratified alpha
omega-one-factor = Omega, one factor
average-variance = Average variance extracted
posterior-low = Bayes, lower
posterior-high = Bayes, upper
precision-note = 95% intervals do not assume normal answers.
glb-note =
    The greatest lower bound is too high in samples, the more so with many items and fewer than about 1,000 people.
strata-note = Strata of alpha are the factors of the first declared structure that has every item once.
one-factor-note = Omega and average variance extracted are from a model with one factor; the sum of several scales has neither.
latent-variance-note = Average variance extracted is that of the continuous responses behind ordered answers, not of the answers.
posterior-note = Bayes: 95% of draws from the posterior of the covariances (inverse Wishart, normal answers).
no-posterior = Bayesian intervals need a simple random sample without weights, and items of which none is a sum of others.
no-lower-bound = The greatest lower bound is not computed where an item is a sum of others.
no-errors-if-deleted = Standard errors without each item are given for up to { INTEGER($most) } items.
no-score-errors = Errors of measurement by sum score need two items or more with ordered answers.
score-errors-title = Standard error of measurement by sum score: { $label }
sum-score = Sum
thorndike = Thorndike
feldt = Feldt
irt-error = IRT
score-errors-note =
    Thorndike’s is of two halves (items in turn, an even number), Feldt’s of all items. Both need ten people or more with the score.
    IRT: SD of the sum where a model with one factor expects it.

## Agreement of raters.

agreement-title = Agreement of raters
agreement-coefficient = Coefficient
same-by-all = Same rating by all
light-kappa = { $weights ->
        [none] Light’s kappa
        [linear] Light’s kappa, linear weights
       *[quadratic] Light’s kappa, quadratic weights
    }
linear-kappa = Weighted kappa, linear
kendall-w = Kendall’s W
rated = Rated
statistic-value = Statistic
agreement-kind-note =
    { $kind ->
        [nominal] Ratings are categories without order
        [ordinal] Ratings are ordered
       *[interval] Ratings are numbers with equal distances
    }{ $isChosen ->
        [true] {""}
       *[false] , as their values suggest (others by --kind, or by “Ratings are” on the page)
    }. Raters: { LIST($raters) }.
agreement-complete-note =
    { INTEGER($n) } of { INTEGER($all) } rows have ratings by all raters; Krippendorff’s alpha uses every row with two.
agreement-tests-note =
    { $kind ->
        [nominal] z tests kappa against chance
        [ordinal] z tests kappa against chance, χ² tests W against random orders
       *[interval] F tests that a coefficient is 0; its intervals are by F, for normal ratings (McGraw & Wong, 1996)
    }. The interval of Krippendorff’s alpha is a bootstrap of rows.
agreement-forms-note =
    { icc-one-way }: different raters for each row. A: absolute agreement; C: consistency; 1: one rater; k: the mean of all.
few-rated = Fewer than two rows have ratings by all raters, so most coefficients have no value.
rated-alike = All rows with every rating have the same one, so agreement beyond chance is not defined.

## Description.

describe-title = Description
missing = Missing
describe-note = Skewness and kurtosis (0 for a normal distribution) are of type 3.
scales-title = Sum scores
scales-note = Sums over people who answered all items of the scale.
answers-title = Answers
as-asked-note = Answers as asked: reverse-worded items are not recoded here.
weighted-note = Shares are weighted.
likert-title = Answers by item
likert-description = Bars show the shares of each answer: lower answers to the left of the middle, higher ones to the right.
by-title = By { $name }
level-head = { $level } (n = { INTEGER($n) })
statistic = Test
adjusted-p = p, Holm
effect = Effect
cells-note =
    { $binary ->
        [true] { $other ->
            [true] Mean (SD), or the share of the higher answer of two.
           *[false] Share of the higher answer.
        }
       *[false] Mean (SD).
    }
test-kind =
    { $kind ->
        [welch] Test of means: Welch’s F.
        [wald] Test of means: F of a Wald test with the sample design.
        [chi-square] Test of shares: Pearson’s chi-square.
        [fisher] Test of shares where few people are expected in a cell: Fisher’s exact test, without a statistic.
       *[rao-scott] Test of shares: Rao and Scott’s F.
    }
effect-kind =
    { $kind ->
        [g] Effect: Hedges’ g with its 95% interval.
        [eta-squared] Effect: eta squared.
       *[v] Effect of shares: Cramér’s V.
    }
holm-rows-note = Holm’s method adjusts p over all rows.
of-level = { $title } ({ $group }: { $level })
in-level = { $group }, { $level }: { $message }

# Under the title of a page with one answer.
answer-subtitle = { $file }, { INTEGER($people) } { $people ->
        [one] person
       *[other] people
    }

## Items that function differently, by one method.

-dif-method = { $method ->
        [mantel-haenszel] Mantel-Haenszel
        [breslow-day] Breslow-Day
        [breslow-day-trend] Breslow-Day, trend
        [standardization] standardization
        [mantel] Mantel
        [liu-agresti] Liu-Agresti
        [generalized-mantel-haenszel] generalized Mantel-Haenszel
        [logistic] logistic regression
        [sibtest] SIBTEST
        [crossing-sibtest] crossing SIBTEST
        [transformed-difficulties] transformed item difficulties
        [lord] Lord’s chi-square
        [raju] Raju’s area
       *[mimic] MIMIC model
    }
dif-title = DIF: { -dif-method }
dif-table-title = DIF by { $group }: { -dif-method }
dif-effect = { $method ->
        [mantel-haenszel] ETS delta
        [standardization] P-DIF
        [mantel] SMD
        [liu-agresti] Log odds ratio
        [logistic] Change of R²
        [sibtest] Beta
        [crossing-sibtest] Beta, without sign
        [transformed-difficulties] Distance
        [lord] Difference of b
        [raju] Signed area
       *[mimic] Direct effect
    }
dif-size = Class
dif-flagged = Flagged
dif-anchor = Anchor
dif-problem = Not tested
dif-adjusted-p = { $adjust ->
        [holm] p, Holm
       *[false-discovery] p, false discovery rate
    }
# $groups are results of level-head.
dif-groups-note = { $isTwo ->
        [true] Reference group first: { LIST($groups) }.
       *[false] Groups: { LIST($groups) }.
    }
dif-direction = { $sign ->
        [below] Below 0
       *[above] Above 0
    }: lower answers in “{ $focal }” than in “{ $reference }” at the same level, so the item favors “{ $reference }”.
dif-method-note = { $method ->
        [mantel-haenszel] People with the same sum of the items are compared; only uniform DIF is found. Delta is −2.35 times the log odds ratio.
        [breslow-day] Tests whether the odds ratio of people with the same sum changes with it: non-uniform DIF.
        [breslow-day-trend] Tests whether the odds ratio rises or falls with the sum: non-uniform DIF (Penfield, 2003).
        [standardization] Difference of the shares of yes at the same sum, averaged over the focal group; there is no test.
        [mantel] Compares mean answers at the same sum; SMD is their difference averaged over the focal group.
        [liu-agresti] Cumulative odds ratio at the same sum, reference over focal group; the test is Mantel’s.
        [generalized-mantel-haenszel] Tests whether answers and groups are associated at the same sum, in any form.
        [logistic] Likelihood ratio of group and its product with the sum: uniform and non-uniform DIF together. R² is Nagelkerke’s.
        [sibtest] Mean difference, reference minus focal group, at the same true score on the other items (Shealy & Stout, 1993).
        [crossing-sibtest] As SIBTEST, with differences below and above their crossing tested apart (Chalmers, 2018).
        [transformed-difficulties] Distance from the major axis of the deltas; z by its SD about the axis (Magis & Facon, 2012). Shares of 0 and 1 count as .001 and .999.
        [lord] Two-parameter logistic curves, estimated in each group and linked by mean and SD of b.
        [raju] z of the area between the curves, without sign, so crossing curves are found. The curves are linked by mean and SD of b.
       *[mimic] Wald test of the group’s direct effect on the item, the factor held constant: uniform DIF.
    }
dif-complete-note =
    { INTEGER($complete) } of { INTEGER($people) } people answered every item; only people with all answers of a sum are compared by it.
dif-size-note = A is negligible, B moderate, C large: { $method ->
        [mantel-haenszel] delta from 1 and from 1.5, with its tests (Zieky, 1993)
        [standardization] P-DIF from .05 and from .10 (Dorans & Kulick, 1986)
        [mantel] SMD over the item’s SD from .17 and from .25, where p < .05
        [liu-agresti] from .43 and from .64, where p < .05 (Penfield, 2007)
        [logistic] from .035 and from .07, where p < .05 (Jodoin & Gierl, 2001)
       *[sibtest] beta from .059 and from .088, where p < .05 (Roussos & Stout, 1996)
    }.{ $method ->
        [standardization] {""}
       *[other] {" "}The p of a class is not adjusted.
    }
dif-no-effect-note = A tested item without an effect has an odds ratio of 0 or infinity.
dif-flag-note = { $rule ->
        [plain] Flagged: p < .05, not adjusted for the number of items.
        [holm] Flagged: p below .05 after Holm’s adjustment for the number of items.
        [false-discovery] Flagged: p below .05 after Benjamini and Hochberg’s adjustment (1995).
       *[size] Flagged: class C.
    }
dif-purified =
    Purified: items with p < .05 (without a test: of class C) and items not tested left the score, and all were tested again. This settled after { INTEGER($rounds) } { $rounds ->
        [one] round
       *[other] rounds
    }.

## Labels of new columns of scores.

reversed-item = { $id } reversed
score-label =
    { $kind ->
        [sum] Sum
        [mean] Mean
        [pomp] Percent of maximum possible
        [z] z score
        [t] T score
       *[percentile] Percentile rank in this sample
    } of { $label }: { $items }
component-score-label = Principal component { $number } of { INTEGER($components) }
factor-score-label =
    Factor { $number } of { INTEGER($factors) }, { $method ->
        [regression] regression scores
        [bartlett] Bartlett’s scores
       *[tenberge] ten Berge’s scores
    }
model-score-label =
    { $factor }: { $method ->
        [regression] regression scores
        [bartlett] Bartlett’s scores
       *[tenberge] ten Berge’s scores
    }
person-fit-label = Person fit: Zh, standard normal where the answers follow the model, low where they do not
latent-score-label =
    { $factor }: { $method ->
        [eap] posterior mean (EAP)
        [map] posterior mode (MAP)
        [ml] maximum likelihood (ML); empty where answers are all lowest or all highest
       *[wle] weighted likelihood (WLE)
    }
latent-error-label =
    { $factor }: standard error of the { $method ->
        [eap] posterior mean
        [map] posterior mode
        [ml] maximum likelihood score
       *[wle] weighted likelihood score
    }
# $columns: of later occasions, or of other raters.
answer-range = { $low } to { $high }
# $range is a result of answer-range.
items-of-range = Items answered from { $range }
# $ranges are results of answer-range.
no-total =
    There is no score of all items, whose answers have different ranges: { LIST($ranges) }. { $isDeclared ->
        [true] Each scale has scores of its own.
       *[false] Items of the same range have scores together; if these are no scales, declare them (“structures”).
    }
    Points of a test are summed where the items ask about abilities (--about abilities).
# Factors by the empirical Kaiser criterion, limited by parallel analysis.
total-of-several =
    The sum of all { INTEGER($items) } items may mix several things: their correlations suggest { INTEGER($factors) } factors.
    See how they load (`itemwise efa`), and declare scales (“structures”).
mixed-ranges = { $scale }: answers to its items have different ranges ({ LIST($ranges) }), so that the wider ones weigh more in sums and means.
repeated-unscored = The scores are of the items’ own columns; answers in { LIST($columns, most: 3) } have no scores here.
improper-scores = The scores are of an inadmissible solution: { $problems }.
no-finite-score =
    { INTEGER($n) } { $n ->
        [one] person has
       *[other] people have
    } no score by maximum likelihood, since no finite level fits their answers best. With eap, map or wle they have one.

## Simulated adaptive tests.

cat-title = Simulated adaptive test
cat-levels-title = Items used and precision by level
cat-level = Level
cat-people = People
cat-items = Items
cat-coverage = Coverage
rmse = RMSE
# $from and $to are ends of levels.
cat-range = { $kind ->
        [all] All
        [below] Below { DECIMAL($to, digits: 1) }
        [above] { DECIMAL($from, digits: 1) } and above
       *[between] { DECIMAL($from, digits: 1) } to { DECIMAL($to, digits: 1) }
    }
cat-note =
    The { INTEGER($items) } items follow a { $model }; the trait has mean { DECIMAL($mean, digits: 2) } and SD { DECIMAL($deviation, digits: 2) }.
    { $among ->
        [1] Each item is the one with most information at the EAP score so far.
       *[other] Each item is drawn at random among the { INTEGER($among) } with most information at the EAP score so far.
    } The scores at the end are { $score ->
        [map] MAP scores
        [ml] maximum likelihood scores
        [wle] weighted likelihood scores
       *[eap] EAP scores
    }.
cat-simulated =
    { INTEGER($people) } respondents were drawn from the model, so their levels are known.
    Bias and { rmse } compare scores with levels; coverage is the share of 95% intervals that include the level.
    The estimated item parameters count as known.
cat-from-file =
    The answers are those of { INTEGER($people) } people in the file who answered every item; { INTEGER($incomplete) } others are left out.
    Their score of all items stands for their level, so bias and { rmse } leave out the error of that score.
cat-unfinished =
    { INTEGER($unfinished) } { $unfinished ->
        [one] test
       *[other] tests
    } ended before the standard error was down to { DECIMAL($se, digits: 2) }.
cat-unscored =
    { INTEGER($unscored) } { $unscored ->
        [one] person has
       *[other] people have
    } no finite score and { $unscored ->
        [one] is
       *[other] are
    } left out of the figures by level.
cat-correlations = Correlations of the adaptive score
cat-with = With
cat-with-full = Score of all items
cat-with-level = True level
cat-exposure-title = How often each item was given
cat-used = Given
cat-first = Given first
cat-least-above-most = The least number of items ({ INTEGER($least) }) is above the most ({ INTEGER($most) }).
cat-least-above-most-hint = Lower --min-items, or raise --max-items.
cat-several = The measure declares the factors { LIST($factors) }; an adaptive test is of one.
cat-unknown = The measure declares no factor { $factor }.
cat-factor-hint =
    { COUNT($factors) ->
        [0] Leave out --factor: every item is taken.
       *[other] Name one with --factor ({ LIST($factors) }), or take all items as one factor: --factor all.
    }

## Errors.

needs-protection = “{ $measure }” is sensitive, and these figures could show how single people answered.
needs-protection-hint = Use itemwise report, which hides such figures, or add --no-disclosure-control if you may have them; then do not pass them on.
unknown-grouping = unknown grouping: { $grouping }.
unknown-grouping-hint =
    Use one of { COUNT($groupings) ->
        [0] the file's columns
       *[other] { LIST($groupings, type: "units") }
    }.
needs-answers = Samples and scores are of answers: a matrix is not enough.
needs-answers-hint = Leave --bootstrap, --draws and --score-errors out.
