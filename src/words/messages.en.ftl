## Names of figures. Each is one message: table heads, chart axes, APA texts and the glossary use it.

alpha = Alpha
omega = Omega
omega-hierarchical = Omega hierarchical
htmt = HTMT
kappa = Kappa
cfi = CFI
tli = TLI
rmsea = RMSEA
srmr = SRMR
nfi = NFI
rfi = RFI
ifi = IFI
rni = RNI
pnfi = PNFI
gfi = GFI
agfi = AGFI
pgfi = PGFI
mfi = MFI
ecvi = ECVI
hoelter-05 = Hoelter’s critical n (.05)
hoelter-01 = Hoelter’s critical n (.01)
sabic = BIC, adjusted for sample size
aic = AIC
bic = BIC
chi-squared = χ²
degrees-of-freedom = df
p-value = p
r-squared = R²
effective-sample-size = Effective sample size
design-effect = Design effect
mean = Mean
median = Median
standard-deviation = SD
standard-error = SE
skewness = Skewness
kurtosis = Kurtosis
minimum = Min
maximum = Max
share = Share
share-of-people = Share of people
prevalence = Prevalence
difference = Difference
ratio = Ratio
odds-ratio = Odds ratio
estimate = Estimate
standardized = Standardized
correlation = Correlation
correlations = Correlations
loading = Loading
communality = Communality
threshold = Threshold
residual = Residual
eigenvalue = Eigenvalue
congruence = Congruence
slope = Slope
information = Information
reliability = Reliability
item-rest-correlation = Item-rest correlation
log-likelihood = Log-likelihood
low-95 = Lower 95%
high-95 = Upper 95%
low-90 = Lower 90%
high-90 = Upper 90%
interval-95 = 95% interval
lower-limit = Lower limit
upper-limit = Upper limit
share-with-interval = Share [95% interval]

## Rotations: as a label, inside a sentence, and with their settings.

rotation-oblimin = { $form ->
        [label] Oblimin
        [phrase] direct oblimin rotation
       *[settings] direct oblimin (gamma 0, without Kaiser’s normalization)
    }
rotation-quartimin = { $form ->
        [label] Quartimin
        [phrase] quartimin rotation
       *[settings] quartimin (without Kaiser’s normalization)
    }
rotation-geomin = { $form ->
        [label] Geomin
        [phrase] oblique geomin rotation
       *[settings] oblique geomin (epsilon { COEFFICIENT(0.01) }, without Kaiser’s normalization)
    }
rotation-promax = { $form ->
        [label] Promax
        [phrase] promax rotation
       *[settings] promax (power 4, from a varimax solution with Kaiser’s normalization)
    }
rotation-varimax = { $form ->
        [label] Varimax
        [phrase] varimax rotation
       *[settings] varimax (with Kaiser’s normalization)
    }
rotation-target = { $form ->
        [label] Target
        [phrase] oblique target rotation
       *[settings] oblique target
    }
rotation-promax-spss = { $form ->
        [label] Promax (SPSS)
        [phrase] promax (as in SPSS) rotation
       *[settings] promax as in SPSS (power 4, target alone normalized, from a varimax solution with Kaiser’s normalization)
    }
rotation-promax-stats = { $form ->
        [label] Promax (R)
        [phrase] promax (as in R) rotation
       *[settings] promax as in R (power 4, not normalized, from a varimax solution with Kaiser’s normalization)
    }
rotation-crawford-ferguson = { $form ->
        [label] Crawford–Ferguson
        [phrase] oblique Crawford–Ferguson rotation
       *[settings] oblique Crawford–Ferguson (kappa 1 over the number of items, without Kaiser’s normalization)
    }
rotation-crawford-ferguson-orthogonal = { $form ->
        [label] Crawford–Ferguson, orthogonal
        [phrase] orthogonal Crawford–Ferguson rotation
       *[settings] orthogonal Crawford–Ferguson (kappa 1 over the number of items, without Kaiser’s normalization)
    }
rotation-infomax = { $form ->
        [label] Infomax
        [phrase] oblique infomax rotation
       *[settings] oblique infomax (without Kaiser’s normalization)
    }
rotation-infomax-orthogonal = { $form ->
        [label] Infomax, orthogonal
        [phrase] orthogonal infomax rotation
       *[settings] orthogonal infomax (without Kaiser’s normalization)
    }
rotation-simplimax = { $form ->
        [label] Simplimax
        [phrase] simplimax rotation
       *[settings] simplimax (as many zeros as items, without Kaiser’s normalization)
    }
rotation-bifactor-orthogonal = { $form ->
        [label] Bifactor, orthogonal
        [phrase] orthogonal bifactor (biquartimin) rotation
       *[settings] orthogonal bifactor (biquartimin, without Kaiser’s normalization)
    }
rotation-bifactor-oblique = { $form ->
        [label] Bifactor, oblique
        [phrase] oblique bifactor (biquartimin) rotation
       *[settings] oblique bifactor (biquartimin, without Kaiser’s normalization)
    }
rotation-bigeomin = { $form ->
        [label] Bi-geomin, oblique
        [phrase] oblique bi-geomin rotation
       *[settings] oblique bi-geomin (epsilon { COEFFICIENT(0.01) }, without Kaiser’s normalization)
    }
rotation-bigeomin-orthogonal = { $form ->
        [label] Bi-geomin, orthogonal
        [phrase] orthogonal bi-geomin rotation
       *[settings] orthogonal bi-geomin (epsilon { COEFFICIENT(0.01) }, without Kaiser’s normalization)
    }
rotation-geomin-orthogonal = { $form ->
        [label] Geomin, orthogonal
        [phrase] orthogonal geomin rotation
       *[settings] orthogonal geomin (epsilon { COEFFICIENT(0.01) }, without Kaiser’s normalization)
    }
rotation-quartimax = { $form ->
        [label] Quartimax
        [phrase] quartimax rotation
       *[settings] quartimax (with Kaiser’s normalization)
    }
rotation-equamax = { $form ->
        [label] Equamax
        [phrase] equamax rotation
       *[settings] equamax (with Kaiser’s normalization)
    }
rotation-parsimax = { $form ->
        [label] Parsimax
        [phrase] parsimax rotation
       *[settings] parsimax (with Kaiser’s normalization)
    }
rotation-entropy = { $form ->
        [label] Minimum entropy
        [phrase] minimum-entropy rotation
       *[settings] minimum entropy (without Kaiser’s normalization)
    }
rotation-target-orthogonal = { $form ->
        [label] Target, orthogonal
        [phrase] orthogonal target rotation
       *[settings] orthogonal target
    }
rotation-none = { $form ->
        [label] None
        [phrase] no rotation
       *[settings] none
    }

## Heads that many tables share.

column-answer = Answer
column-by = By
column-claim = Claim
column-code = Code
column-factor = Factor
column-factors = Factors
column-group = Group
column-grouping = Grouping
column-groups = Groups
column-item = Item
column-items = Items
column-label = Label
column-left-out = Left out
column-level = Level
column-method = Method
column-model = Model
column-number = Number
column-outcome = Outcome
column-parameter = Parameter
column-parameters = Parameters
column-people = People
column-reason = Reason
column-rule = Rule
column-scale = Scale
column-score = Score
column-solution = Solution
column-source = Source
column-step = Step
column-structure = Structure
column-test = Test
column-statistic = Statistic
column-coefficient = Coefficient
column-title = Title
column-variable = Variable
column-verdict = Verdict
one-factor = One factor
all-items = All items
# $of tells scales with one label apart: "4 items", or a structure.
scale-of = { $label } ({ $of })
item-count = { INTEGER($n) } { $n ->
        [one] item
       *[other] items
    }

## Answers to a question, in a table's cell.

yes = yes
no = no

## Comparison of groups, short forms, exploratory factors.

ets-delta = ETS delta

## Item response theory, correlations and power.

m2 = M₂
m2-star = M₂*
c2 = C₂
s-chi-squared = S-χ²
ld-chi-squared = LD-χ²
zh = Zh
q3 = Q3
srmsr = SRMSR
discrimination = Discrimination
difficulty = Difficulty
outfit = Outfit
outfit-z = Outfit z
infit = Infit
infit-z = Infit z
lower-asymptote = Lower asymptote
upper-asymptote = Upper asymptote
marginal-reliability = Marginal reliability
empirical-reliability = Empirical reliability
bartlett-test = Bartlett’s test
power = Power
monte-carlo-error = Monte Carlo error
p-holm = p, Holm-adjusted
# The second item or factor of a pair, beside "Item" or "Factor".
column-with = With

## prev: prevalence, items, survey, risks, follow-up questions.

valid-answers = Valid answers
share-of-valid-answers = Share of valid answers
missing-answers = Missing answers
observed-over-expected = Observed over expected
log-odds-ratio = Log odds ratio
rank-with-interval = Rank, 95% interval
# A yes answer, with an object ("reported any of these").
-did = { $about ->
        [experiences] reported
        [abilities] solved
       *[other] answered yes to
    }
# A yes answer, after its object ("items reported").
-done = { $about ->
        [experiences] reported
        [abilities] solved
       *[other] answered yes
    }

## Confirmatory models, reliability, results in APA style

alpha-symbol = α
omega-symbol = ω
alpha-with-interval = { alpha } [95% CI]
omega-with-interval = { omega } [95% CI]
standardized-alpha = Standardized alpha
ordinal-alpha = Ordinal alpha
spearman-brown = Spearman-Brown
omega-total = Omega total
correlation-r = r
z-value = z
f-value = F
entropy = Entropy R²
standard-error-standardized = SE, standardized
standard-error-of-measurement = SEM
chi-squared-difference = Δχ²
change-in-cfi = Change in { cfi }
change-in-rmsea = Change in { rmsea }
change-in-srmr = Change in { srmr }
column-predictor = Predictor

## Validity, outcomes, agreement and published claims.

hedges-g = g
htmt-2 = HTMT2
icc-one-way = ICC(1)
icc-agreement = ICC(A,1)
fleiss-kappa = Fleiss’ kappa
weighted-kappa = Weighted kappa, quadratic
weighted-kappa-phrase = weighted kappa
cohens-kappa = Cohen’s kappa
same-answer = Same answer
krippendorff-alpha = Krippendorff’s alpha
smallest-detectable-change = Smallest detectable change
bias = Bias
risk-ratio = Risk ratio
risk-difference = Risk difference
f-statistic = F
degrees-of-freedom-denominator = df, denominator
omega-categorical = Categorical omega
omega-latent = Omega of latent responses

## kit

median-absolute-deviation = MAD
skewness-spss = Skewness (SPSS)
kurtosis-spss = Kurtosis (SPSS)
floor = Floor
ceiling = Ceiling
close-fit-p = { p-value } ({ rmsea } ≤ { COEFFICIENT(0.05) })
column-indices = Indices

## power

any-of-set = Any of the set “{ $set }”

## disclosure


## Sentences and titles of several topics.

model-not-converged = The model “{ $model }” did not converge.
run-again = How to run it again
share-of-each-item = Share who { -did } each item
# $column: of the file, where a row has a number of people.
row-counts = Each row represents the number of people given in column { $column }.

# The design of a sample.
replicate-weights = { INTEGER($n) } replicate weights

# Structures that are written from scales.
template = { $template ->
    [one-factor] One factor
    [correlated] Correlated factors
    [second-order] Second-order factor
    [bifactor] Bifactor
   *[esem] Exploratory factors (ESEM)
}

## Names that a table of choices does not have.

unknown-choice =
    unknown { $kind ->
        [adjustment] adjustment
        [confirmed-structure] confirmed structure
        [dialect] dialect
        [estimator] estimator
        [extraction] extraction
        [factor] factor
        [group] group
        [group-of-measure] group of the measure
        [interval] interval of a proportion
        [joint-rule] rule for joint confidence
        [lonely-units] rule for single sampling units
        [measure] measure
        [method] method
        [metric] metric
        [model] item response model
        [population-structure] structure of the population
        [quadrature] quadrature
        [replication] way of replicating
        [rotation] rotation
        [rule] rule
        [scores] method of factor scores
        [statistic] statistic
       *[step] step
    }: { $name }.
unknown-choice-hint = Use one of { LIST($names, type: "units") }.
unknown-level = unknown { $grouping }: { $level }.
