## Questions

question-about = { $question ->
        [answers] Who took part, how they answered each item, what is missing, and shares by group.
        [differences] Means by group of every item and scale, with tests and effect sizes.
        [correlations] Every pair of items, with significance, p, 95% intervals and numbers of people.
        [dimensions] How many factors there are, and which items belong to each.
        [structure] Whether the declared scales fit the answers, and which model fits best.
        [reliability] How precise scale scores are: alpha, omega and other coefficients.
        [comparability] Whether scores mean the same in every group, so that means can be compared.
        [functioning] Which items people in one group answer differently from people in other groups at the same level.
        [measurement] At which levels the items distinguish people, and how well.
       *[outside]
            Whether scores are associated with other variables as expected, how the measure rates on COSMIN’s criteria,
            and what else was asked with the items.
    }

## Options

options = Options
no-options = No options apply to these data.
option-label = { $option ->
        [categories] Answers are analyzed
        [correlation] { correlations }
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
