## Files of models.

# Models of structures.
lavaan-models = lavaan syntax of the confirmatory models
mplus-models = Mplus syntax of the confirmatory models
# $group is a grouping, such as "country".
lavaan-invariance = lavaan syntax of the invariance steps by { $group }
mplus-invariance = Mplus syntax of the invariance steps by { $group }

## What the R script computes again, in a list.

again-items = Sample sizes, item means, correlations, thresholds, eigenvalues, KMO, Bartlett’s test
again-retention = Numbers of factors by Kaiser’s rule, MAP and the empirical Kaiser criterion
again-parallel =
    Parallel analysis with the same number of random data sets ({ INTEGER($sets) }): eigenvalues differ slightly, because the random numbers differ
again-exploratory = Exploratory solutions: loadings, factor correlations, fit
again-reliability =
    Reliability: alpha with its interval (without strata and clusters), alpha without each item, ordinal alpha, omega
again-confirmatory = Confirmatory models: estimates, standard errors, tests, fit indices
again-invariance = Steps of measurement invariance: tests, fit indices, comparisons of steps
again-prevalence = Prevalences with standard errors and intervals (known answers, missing answers as no, complete answers)
again-replicates = The replicate weights of the file (svrepdesign), in prevalences and regressions
again-calibration = The calibration of weights to population margins (calibrate); the weights are used throughout
again-regression =
    Regressions of prevalence with the same treatments of missing answers, if the report includes them: coefficients, Wald tests of terms
again-functioning =
    Differential item functioning (DIF) of yes-or-no items by logistic regression and Mantel-Haenszel, with the report’s anchors
again-outside =
    Correlations of scores with external variables (Pearson, biserial, polyserial); by group, Hedges’ g and the probability of a higher score; percentile ranks for all people
again-agreement = Intraclass correlations of two or more columns and kappas of two columns, if the analysis is unweighted
again-among =
    Questions asked of those who said yes: shares of people, overall and by grouping, and shares of all yes answers
again-outcomes =
    Outcomes by number of items, observed and standardized (standard errors by svypredmeans, slightly different)
again-cross-validation = Cross-validation in other random halves: similar results, not identical ones

## What the R script does not compute, in a list.

not-descriptives = Further descriptive statistics of items and scales; standard errors of correlations
not-bootstrap = Bootstrap intervals for loadings, alpha and omega ({ INTEGER($samples) } { $samples ->
        [one] sample
       *[other] samples
    })
not-intervals = Intervals for loadings, factor correlations and omega
not-split-half = Factor solutions in random halves
not-design =
    Strata and clusters in the models’ standard errors and tests: lavaan does not support them for ordered items
not-replicates = Replicate weights in the standard errors of correlations, models and reliability
not-exploratory-errors = Standard errors and tests of exploratory solutions
not-modification = Modification indices, reliability of scores, HTMT, comparison of models
not-partial = The search for partial invariance, latent means, alignment, permutation tests
not-irt = Item response models: see the mirt script, which covers what that package computes in the same way
not-classes = Latent classes (the R package flexmix fits them to complete answers)
not-functioning =
    DIF by item response models (shifts in each group, likelihood-ratio tests, search for anchors) and its effect on group means
not-treatments = Prevalences and regressions under other treatments of missing answers
not-treatments-imputed =
    Prevalences and regressions under other treatments of missing answers, including imputation (the R package mice imputes similarly, with other random numbers)
not-structural = Structural models (lavaan reads their syntax unchanged) and predictors of answers
not-outside =
    Regressions of factors on external variables, outcomes by score and latent class, short forms, limits of agreement
not-contrasts = Differences and ranks of groups
not-risks = The number of different items, and combinations of items
not-margins = Predictive margins of regressions
not-claims = Published claims: they are judged from the figures above
