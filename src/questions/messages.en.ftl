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
sorted-note = Items are sorted by the factor of their largest loading.
blank-note = Loadings below { COEFFICIENT($blank) } in absolute value are blank.
variance-title = Variance explained
sum-of-squares = Sum of squared loadings
share-of-variance = Share of the variance
cumulative = Cumulative
factor-correlations = Correlations of the factors
fit-title = Fit
rmsr = RMSR
advice-number =
    The empirical Kaiser criterion suggests { $suggested ->
        [0] no factor
        [one] one factor
       *[other] { WORD($suggested) } factors
    }{ $isAsked ->
        [true] , as asked
       *[false] { $isChosen ->
            [true] ; --factors sets another number
           *[false] {""}
        }
    }. More rules: itemwise parallel.

## Principal components.

-components = { $components ->
        [one] one component
       *[other] { WORD($components) } components
    }
pca-title = Principal component analysis: { -components }
component = Component { $number }
column-component = Component
components-eigenvalues-title = Eigenvalues and variance
components-kept = The number of components is that of the eigenvalues above 1: { -components }.
component-loadings = Loadings on { -components }
components-note =
    Principal components of { $correlations ->
        [tetrachoric] tetrachoric correlations
        [polychoric] polychoric correlations
        [spearman] Spearman rank correlations
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
holm-note = p is adjusted by Holm’s method over all pairs.
control-note = Partial correlations: { LIST($control) } held constant.
test-note =
    { $test ->
        [spearman] p is from t with n − { INTEGER($less) } degrees of freedom; intervals are by Fisher’s z, as Bonett and Wright (2000).
        [kendall] p is from the normal approximation with ties; intervals are by Fisher’s z.
        [latent] p and intervals are from standard errors of the two-step estimates.
        [design] p and intervals are from standard errors that account for the weights and the sample design.
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

of-scale = { $label }: { $message }
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
reversed-note = Reverse-worded items are recoded: { LIST($items) }.

## Description.

describe-title = Description
missing = Missing
describe-note = Unweighted. Skewness and kurtosis (0 for a normal distribution) are of type 3.
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
