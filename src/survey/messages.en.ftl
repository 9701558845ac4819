# Warnings and reasons of estimates of the survey.

single-level = { $rows } by { $columns }: one of the two has a single level, so there is no test.
no-association-test =
    { $rows } by { $columns }: the variance of the shares cannot be estimated from this sample, so there is no test.
cell = “{ $rows } { $row }” with “{ $columns } { $column }”
empty-cells =
    Nobody has { LIST($cells) }. The test of { $rows } by { $columns } treats { COUNT($cells) ->
        [one] this cell
       *[other] these cells
    } as empty.

stratum = “{ $label }”
lonely-units =
    { COUNT($strata) ->
        [one] Stratum { LIST($strata) } has a single sampling unit
       *[other] Strata { LIST($strata, most: 5) } have a single sampling unit each
    }. { $rule ->
        [remove] Such a stratum adds nothing to the variances, which may be too small.
        [adjust] The unit’s squared distance from the mean of all units replaces the unknown variance within the stratum.
        [average] Such a stratum adds as much to a variance as the other strata do on average.
       *[certainty] The unit counts as selected with certainty and adds nothing to the variances.
    }

undefined-replicates =
    Statistic { INTEGER($number) } is not defined in { INTEGER($undefined) } of { INTEGER($replicates) } replicates,
    so it has no standard error.

# Of people whom a model or a regression is about.
empty-replicate = A replicate weight is 0 for everybody whom an estimate is about, so replicates give no standard errors here.
empty-replicate-hint = Merge small groups or rare answers, or use strata and clusters instead of replicate weights.

not-defined = it is not defined
no-size = the definition gives no population or exposure for { LIST($levels) }
empty-predictor =
    Nobody has a value for { LIST($predictors) }: the regressions omit { COUNT($predictors) ->
        [one] it
       *[other] them
    }.
shared-clusters =
    Some cluster labels occur in more than one stratum: the { INTEGER($labels) } labels would denote { INTEGER($units) } clusters
    if clusters were numbered within strata.
hidden-regression = Its coefficients would disclose counts that are suppressed.
hidden-regression-hint = Use groupings with more people in every combination.
few-residual-degrees-hint = Use groupings with fewer levels, or more people.
few-residual-degrees =
    It is not shown with fewer than { INTEGER($least) } residual degrees of freedom, because it would disclose individual answers.

no-variance-between = The variance of the random intercepts is estimated as 0: a positive value would not increase the likelihood.
random-intercepts-not-converged = The regression with random intercepts did not converge.
few-groups =
    { $groups ->
        [one] With { INTEGER($groups) } group
       *[other] With { INTEGER($groups) } groups
    } the variance of the random intercepts is estimated imprecisely.
same-outcome = Everybody has the same outcome: there is nothing to regress.
same-within-groups = Within each group, everybody has the same outcome. There are no finite estimates.
perfect-prediction =
    { COUNT($predictors) ->
        [0] The predictors predict
        [one] { LIST($predictors) } predicts
       *[other] { LIST($predictors) } predict
    } the outcome perfectly. There are no finite estimates.
no-likelihood = The likelihood is not defined. There are no finite estimates.
groups-too-different =
    The groups’ answers differ so much that the variance of the random intercepts has no finite estimate.
dependent-predictors =
    { LIST($predictors) } { COUNT($predictors) ->
        [one] is a combination
       *[other] are combinations
    } of the other predictors.

## Names of levels, ways of not answering and tables.

no-answer = No answer
no-answer-in-file = No answer in the file
number-or-more = { INTEGER($number) } or more
prevalence-of-everybody = Prevalence among all people
prevalence-by = Prevalence by { $grouping }

# Why a figure is hidden: "The figure is hidden: it could identify people."
could-identify = it could identify people
