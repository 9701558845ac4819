## Questions

question-about = { $question ->
        [file] Answers that cannot be read, rows that are left out, careless answers, and what keeps it from being analyzed.
        [answers] Who took part, how they answered each item, what is missing, and shares by group.
        [distributions] Mean, standard deviation, skewness and shares of each answer, with Likert bars.
        [differences] Means by group of every item and scale, with tests and effect sizes.
        [correlations] Every pair of items, with significance, p, 95% intervals and numbers of people; partial correlations.
        [dimensions] How many factors there are, and which items belong to each.
        [solution] One solution of common factors or of principal components: loadings, variance explained, fit.
        [structure] Whether the declared scales fit the answers, and which model fits best.
        [reliability] How precise scale scores are: alpha, omega and other coefficients.
        [comparability] Whether scores mean the same in every group, so that means can be compared.
        [norms] What percent of people score lower, and T scores, overall and by group.
        [shortForm] Fewer items that measure as well as possible, and how well they do in other people.
        [raters] Kappa, Krippendorff’s alpha, intraclass correlations or Kendall’s W, as the ratings allow.
        [functioning] Which items people in one group answer differently from people in other groups at the same level.
        [measurement] At which levels the items distinguish people, and how well.
        [adaptive] How many items people need where each next one is chosen by their answers so far.
       *[outside]
            Whether scores are associated with other variables as expected, how the measure rates on COSMIN’s criteria,
            and what else was asked with the items.
    }

## Options

options = Options
no-options = No options apply to these data.
option-label = { $option ->
        [categories] Answers are analyzed
        [adjust] Adjust p for the number of pairs
        [control] Hold constant
        [correlation] { correlations }
        [difMethod] Method
        [focal] Focal group
        [purify] Purify
        [difAdjust] Adjust p for the number of items
        [length] Number of items
        [raters] Raters
        [ratings] Ratings are
        [coefficients] More coefficients, with standard errors
        [scaleSums] Sums of scales, with alpha
        [draws] Draws for Bayesian intervals
        [scoreErrors] Standard error of measurement by score
        [testFactor] Items of the test
        [respondents] Respondents
        [maxItems] Maximum number of items
        [minItems] Minimum number of items
        [stopSe] Stop at a standard error of
        [among] Draw each item among the best
        [target] Target
        [number] { option-label-number }
        [normalize] Normalization
        [gamma] Gamma
        [kappa] Kappa
        [power] Power
        [geominEpsilon] Epsilon
        [zeros] Number of zero loadings
        [estimator] Estimator
        [extraction] Factor extraction
        [irtModel] Item response theory (IRT) model
        [prevalenceMissing] Missing answers in shares of people
        [rotation] Rotation
        [bootstrap] Bootstrap samples for intervals
        [permutations] Permutations
        [structures] Structures to test
        [workingModel] Working model
        [crossed] Crossed groupings
        [groups] Groups to compare
       *[factors] Number of factors
    }

help-adjust = Of many correlations, some are significant by chance alone.
help-control = Partial correlations, controlling for the items chosen here.
help-dif-method = Models test all groups and items together; any other method gives a table for each grouping.
help-focal = The level that is compared with all others.
help-purify = Items that function differently leave the matching score, until the same ones are found again.
help-length = Automatic: half of the items. They are chosen in one half of the people and evaluated in the other.
help-raters = A column for each; a row for each person or thing that is rated.
help-number = Automatic: by the empirical Kaiser criterion and parallel analysis; of components, as many as have an eigenvalue above 1.
help-coefficients = Alpha, lambda 2, the greatest lower bound, omega and others, also if an item is deleted.
help-scale-sums = Each scale’s sum takes the place of its items, as in most papers.
help-respondents = Simulated ones show bias and coverage; those of the file answer as they did.
help-stop-se = Automatic: the test ends with its last item only.
help-among = Automatic: the most informative item is given. A draw among several limits the exposure of each.
help-target =
    A row for each item, a column for each factor.
    Write 0 where an item should not load; an empty cell is free.
automatic = Automatic
figure-bad = { $isWhole ->
        [true] Enter a whole number from { $from } to { $to }, or nothing.
       *[false] Enter a number from { $from } to { $to }, or nothing.
    }
help-correlation =
    Automatic: tetrachoric for yes or no, polychoric for ordered categories, Pearson for numbers.
help-rotation = Whether factors may correlate with each other.
help-prevalence-missing = By default, a model imputes them several times (multiple imputation).
help-estimator = Automatic: WLSMV for ordered categories, robust maximum likelihood for numbers.
help-working-model = Scores, comparisons of groups and item response models rest on it.
help-bootstrap = Without bootstrap samples, intervals come from formulas. Bootstrapping takes longer.
help-permutations = A test of measurement invariance that does not require a large sample. It takes a long time.
help-crossed = Each pair of groupings adds a table. Small groups may be hidden.
help-groups = The levels of each are compared.

working-model-value = { $value ->
        [automatic] Automatic (by fit)
        [one-factor] One factor of all items
       *[exploratory] The recommended factor solution
    }
-automatic = Automatic (by type of answers)
categories-value = { $value ->
        [dichotomized] As yes or no
        [declared] In all response categories
       *[other] { $value }
    }
correlation-value = { $value ->
        [auto] { -automatic }
        [pearson] Pearson
        [spearman] Spearman (ranks)
        [kendall] Kendall’s tau-b
        [covariance] Covariances instead
       *[other] { $value }
    }
dif-adjust-value = { $value ->
        [without] No
        [holm] Holm’s method
        [false-discovery] False discovery rate (Benjamini–Hochberg)
       *[other] { $value }
    }
dif-method-value = { $value ->
        [automatic] Models of all groups
        [mantel-haenszel] Mantel–Haenszel
        [breslow-day] Breslow–Day
        [breslow-day-trend] Breslow–Day, trend
        [standardization] Standardization (P-DIF)
        [mantel] Mantel, with SMD
        [liu-agresti] Liu–Agresti
        [generalized-mantel-haenszel] Generalized Mantel–Haenszel
        [logistic] Logistic regression
        [sibtest] SIBTEST
        [crossing-sibtest] Crossing SIBTEST
        [transformed-difficulties] Transformed item difficulties (delta plot)
        [lord] Lord’s chi-square
        [raju] Raju’s areas
        [mimic] MIMIC model
       *[other] { $value }
    }
# A level of a grouping.
focal-value = { $value ->
        [automatic] The second of two
       *[other] { $value }
    }
respondents-value = { $value ->
        [file] People of the file
        [simulated] 1,000 drawn from the model
       *[other] { $value }
    }
# A declared factor is named by its label.
test-factor-value = { $value ->
        [automatic] The only declared scale, or every item
        [all] Every item
       *[other] { $value }
    }
ratings-value = { $value ->
        [automatic] What their values suggest
        [nominal] Categories
        [ordinal] Ordered categories
        [interval] Numbers
       *[other] { $value }
    }
normalize-value = { $value ->
        [automatic] As usual for the rotation
        [kaiser] Kaiser
        [cureton-mulaik] Cureton–Mulaik
        [without] None
       *[other] { $value }
    }
adjust-value = { $value ->
        [without] No
        [holm] Holm’s method
       *[other] { $value }
    }
estimator-value = { $value ->
        [automatic] { -automatic }
        [WLSMV] WLSMV (weighted least squares)
        [ULSMV] ULSMV (unweighted least squares)
        [DWLS] DWLS (uncorrected)
        [MLR] MLR (robust)
        [MLM] MLM (Satorra–Bentler)
        [ML] ML (uncorrected)
       *[other] { $value }
    }
extraction-value = { $value ->
        [minres] Minimum residual
        [ml] Maximum likelihood
        [pa] Principal axis
        [components] Principal components
       *[other] { $value }
    }
irt-model-value = { $value ->
        [automatic] { -automatic }
        [Rasch] Rasch (equal discrimination)
        [two-parameter] Two-parameter (2PL)
        [three-parameter] Three-parameter (3PL)
        [four-parameter] Four-parameter (4PL)
        [graded] Graded response
        [partial-credit] Partial credit (equal discrimination)
        [generalized-partial-credit] Generalized partial credit
        [rating-scale] Rating scale (equal steps)
        [nominal] Nominal response (estimated order)
        [sequential] Sequential (steps one after another)
        [sequential-rasch] Sequential Rasch (equal discrimination)
       *[other] { $value }
    }
prevalence-missing-value = { $value ->
        [imputed] Imputed from other answers
        [known] Left out
        [as-no] Counted as no
       *[other] { $value }
    }
# $rotation is a name; factors that are not rotated are uncorrelated anyway.
rotation-value = { $kind ->
        [oblique] { $rotation } (correlated)
        [orthogonal] { $rotation } (uncorrelated)
       *[unrotated] { $rotation }
    }
# A number of bootstrap samples or permutations.
draws = { $n ->
        [0] None
       *[other] { INTEGER($n) }
    }

factors-automatic = Automatic: 1 to 3, and the numbers that the data suggest
factors-listed = These numbers:
factors-bad = Enter whole numbers from 1 to 50, such as 1, 2, 4.

## Small files that are typed, pasted or opened

use-target = Use this target
write-model = Write a model
written-model = Written model
model-syntax = Model in lavaan’s syntax
help-model = =~ measures, ~ regresses, ~~ correlates. A line for each; items by their names.
test-model = Test this model

## Scripts

scripts = Repeat the analysis elsewhere
show-command = Show the command
command = Command
command-about =
    Typed into a terminal, this command gives the same figures.
    If it names a file NAME.measure.json, save the definition under “Title and definition”
    and keep it in the same folder as the data.
show-script = Show the R script
script = R script
script-about = It reads the same file and repeats much of the analysis with psych, lavaan and survey.

## Without a file of answers

tool-about = { $tool ->
        [matrix] Factors, components, their number, and reliability from a correlation or covariance matrix.
       *[power] Precision of shares, and power to tell factors apart, for a questionnaire of similar items.
    }
back = Back to the start
matrix = Matrix
help-matrix = A row of names, then a row for each variable. Cells above the diagonal may be left out.
use-matrix = Use this matrix
matrix-command = { $command ->
        [efa] Common factors
        [pca] Principal components
        [parallel] Number of factors
       *[reliability] Reliability
    }
analyze-by = Analyze
tool-field = { $field ->
        [people] Number of people
        [number] { option-label-number }
        [factors] Number of factors
        [items] Items on each factor
        [loading] Standardized loading
        [correlation] Correlation of factors
        [answers] How often each answer is given
       *[halfWidth] Half-width of intervals, in percentage points
    }
option-label-number = Number of factors or components
help-answers = From the lowest answer on, such as 20, 30, 30, 20.
answers-bad = Enter two to ten numbers above 0.
samples = Simulated samples
help-samples = With samples, parallel analysis is tried on each: it takes longer.
compute-plan = Compute
computing-tool = Computing…
save-plan = Save plan.measure.json
tool-command =
    Typed into a terminal, this command gives the same figures. Save its file in the same folder.
