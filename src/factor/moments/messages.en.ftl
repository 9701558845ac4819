# Warnings about the means, thresholds and covariances that factor models are fitted to.

# $by is a grouping, $groups some of its levels, $text a full sentence.
in-groups = { $by } { LIST($groups) }: { $text }
incomplete-left-out =
    { INTEGER($lost) } of { INTEGER($people) } people did not answer all items and are excluded.
    Means and covariances of continuous items use only people who answered all items, regardless of the rule for missing answers.
correlations-analyzed =
    The correlation matrix was analyzed as a covariance matrix. Standard errors are valid for standardized estimates only.
    Equality constraints across items assume equal variances.
lonely-psu =
    { $n ->
        [one] One stratum has only one sampling unit. Its variance is based on the unit’s distance from the mean of all units.
       *[other] { INTEGER($n) } strata have only one sampling unit each. Their variances are based
            on the units’ distances from the mean of all units.
    }
clusters-across-groups =
    { $n ->
        [one] One cluster has
       *[other] { INTEGER($n) } clusters have
    } people in other groups as well. The covariance of estimates between groups is not taken into account.
covariates-unknown =
    { $n ->
        [one] One person has
       *[other] { INTEGER($n) } people have
    } no value for { COUNT($covariates) ->
        [one] { LIST($covariates) }
       *[other] at least one of { LIST($covariates) }
    } and { $n ->
        [one] is
       *[other] are
    } excluded. The model describes people whose covariates are known.
severe-test =
    Some response categories (of three or more) are rare and the sample is small{ $isWeighted ->
        [true] {" "}for weights this unequal
       *[false] {""}
    }. The test of fit rejects even true structures more often than its nominal level.
    Scaled { cfi }, { tli } and { rmsea } are based on this test and are therefore too pessimistic.
not-normal-outcome =
    The residuals of { $item } are far from normal. Standard errors of its variance and covariances, and the test of fit,
    assume normal residuals. Treat the item as ordered, or transform it.
full-information =
    Some answers are missing. Full-information maximum likelihood uses all available answers.
    It assumes that answers are normally distributed and that missing ones are missing at random. People without any answer are excluded.
saturated-not-converged =
    The estimates of means and covariances from incomplete answers did not converge: too few answers were given.
covariances-not-identified =
    The data do not identify the covariances of the items: items are linear combinations of others,
    or too few answers were given.
covariances-not-identified-hint = Leave out items that are linear combinations of others or that few people answered.

## Errors.

few-answered =
    { $n ->
        [0] nobody
       *[other] one person
    } answered { $isListwise ->
        [true] all
       *[false] any
    } of the items: there are no covariances.
few-answered-hint = Leave the group out, or items that few answered.
matrix-not-positive-definite = the matrix is not positive definite.
matrix-not-positive-definite-hint = Print more decimals, or leave out items that follow from others.
too-many-items =
    { INTEGER($items) } items are too many for a model:
    the covariance of their correlations is formed of at most { INTEGER($most) }.
too-many-items-hint = Analyze a block of the items (--items).
unused-category = nobody chose "{ $category }" on item { $item }, as people of other groups did.
unused-category-hint = Join the category with its neighbor in every group (or dichotomize), or leave the group out.
full-information-of-ordered = Full-information maximum likelihood is of continuous items.
ordered-missing-hint = Ordered items take "pairwise", all the answers of every two items, or "listwise".
complete-answers-needed = This estimator needs complete answers.
complete-answers-needed-hint = Full-information maximum likelihood is of ML and MLR.

few-with-covariates =
    { $n ->
        [0] nobody
       *[other] one person
    } answered the items and has every covariate: there are no correlations.
few-with-covariates-hint = Leave the group out, or items and covariates that few have.
few-covariate-values =
    { $n ->
        [0] nobody has
       *[other] one person has
    } a value on { COUNT($covariates) ->
        [one] covariate { LIST($covariates) }
       *[other] all of the covariates { LIST($covariates, type: "units") }
    }.
few-covariate-values-hint = Leave the group out, or covariates that few have.
dependent-covariates = covariate { $covariate } follows from { LIST($others, type: "units") }: their effects cannot be separated.
dependent-covariates-hint = Leave one of them out.
constant-covariate = covariate { $covariate } has the same value for everyone: it explains nothing.
constant-covariate-hint = Leave the covariate out.
perfect-prediction = The covariates predict answers to item { $item } perfectly: no finite effects are the best.
perfect-prediction-hint = Leave a covariate out that only people of one answer have, or join categories.
no-information = The people who answered item { $item } are too few to tell how the covariates go with it.
no-information-hint = Leave covariates out, or the item, or the group.
