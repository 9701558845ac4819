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

## Errors.

levels-by-row = { $factor } has { $n } levels by row, the table { $rows } rows.
levels-by-row-hint = Give one for each row, -1 where it is unknown.
already-replicated = The table has replicate or calibrated weights, which hide its sampling units.
already-replicated-hint = Use these weights' own standard errors, or read the answers without them.
lonely-unit = Stratum { $stratum } of { $strata } has a single sampling unit.
lonely-unit-hint = Replicates leave units out and need two in each stratum: join the stratum with another that is like it.
unequal-weights = Row { $row } of the table adds up { $people } people with different weights: none of them can be left out.
unequal-weights-hint = Replicates of a sample without clusters need a row for each person, or for people of the same weight.
sample-has-strata = JK1 is for samples without strata; this one has { $strata }.
sample-has-strata-hint = Use JKn.
not-in-pairs = BRR needs two sampling units in each stratum; stratum { $stratum } of { $strata } has { $units }.
not-in-pairs-hint = Use JKn or the bootstrap.
bad-rho = Fay's factor is { $rho }.
bad-rho-hint = It is from 0 up to below 1.
bad-replicates = { $n } bootstrap replicates cannot be drawn.
bad-replicates-hint = Give a whole number from 2.
other-people = { $file } is of { $published } people, these answers are of { $people }.
other-people-hint = Name the record of an earlier release of the same file, with the same weights.
other-groups = { $file } has figures by { LIST($figure, type: "units") }, which these answers do not have.
other-groups-hint = Name the record of an earlier release of the same file, read by the same definition of its groupings.
not-released =
    tables by { LIST($beyond, type: "units") } are not on the measure's release list ({ COUNT($released) ->
        [0] nothing
       *[other] { LIST($released, type: "units") }
    }): beside what it publishes they could tell who answered what.
not-released-hint =
    Name the record of each earlier release of this file (--released analysis.json), so that its figures count as known.
    Or put the tables on the list ("release" in the definition) before anything is published.
    To see them without publishing them, add --no-disclosure-control.
shared-clusters-hint = Say that clusters are numbered within strata (--cluster-labels within-strata; in the library clusterLabels), or give each its own label.
fpc-below-sample =
    The finite population correction says that { $stratum ->
        [none] the population
       *[other] stratum "{ $stratum }"
    } has { $size } { $unit ->
        [people] people
       *[clusters] clusters
    }, but { $drawn } are in the sample.
fpc-below-sample-hint = It is the number of units of the first stage in the population: clusters where clusters were drawn, else people.
quoted-stratum = "{ $label }"
single-unit-strata =
    { COUNT($strata) ->
        [one] Stratum { LIST($strata, type: "units") } has a single sampling unit
       *[other] Strata { LIST($strata, type: "units", most: 5) } have a single sampling unit each
    }{ $rule ->
        [average] , and there is no other stratum to take an average of
       *[fail] {""}
    }.
single-unit-strata-hint = Join the stratum with one that is like it, or choose a rule for single units (lonelyUnits: "adjust", "remove" or "certainty").
unknown-variable = there is no factor "{ $name }" in the table.
unknown-variable-hint = Groupings and ordinal items: { LIST($names, type: "units") }. Give numbers as numeric variables.
different-items = The declared table holds the items { LIST($declared, type: "units") }, the analyzed one { LIST($analyzed, type: "units") }.
different-items-hint = Make both from the same responses.
no-grouping = The answers are not read by { $grouping }.
no-grouping-hint = Put the grouping on the measure's release list, or leave its population sizes out.
no-population-size = "populations" has no size of { $grouping } { $level }.
no-population-size-hint = Give one to every level that people were sampled from ("populations" in the measure definition).
covariates-of-no-grouping = { $file }: the answers are not read by { $grouping }.
covariates-of-no-grouping-hint = Name the first column after a grouping of the measure, and put that on its release list.
covariate-name-taken = { $file }: "{ $name }" is the name of another variable.
covariates-of-other-levels = { $file }: no answers are of { LIST($strange, type: "units") }, and it has no row of { LIST($lacking, type: "units") }.
covariate-columns = { $file }: it needs a column of levels and one of numbers at least.
covariate-level = { $file }: row { $row } has no level of its own.
covariate-number = { $file }: "{ $cell }" in column { $column }, row { $row }, is no number.
covariates-hint = Give a CSV with a row a level: "country,wealth" and below "Kenya,2.1".
unfitted-outcome-hint = Leave predictors out, or take more people.
wrong-points = { $points } is no number of quadrature points.
wrong-points-hint = Take a whole number from 1 to 100.
columns-of-other-length = The columns of the regression differ in length.
columns-of-other-length-hint = Give every column one number for each row.
too-few-groups = Random intercepts need at least two groups.
too-few-groups-hint = Take a plain logistic regression.
wrong-value = Row { $row } of the regression has a value that it cannot use.
wrong-value-hint = Leave rows with missing values out; groups are numbered from 0; outcomes lie from 0 to 1.
same-outcome-hint = Take another outcome.
dependent-predictors-hint =
    Leave { $n ->
        [one] it
       *[other] them
    } out.
separation-hint = Leave the predictor out, or join levels or groups.
