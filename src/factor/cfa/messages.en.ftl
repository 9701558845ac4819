# Warnings about confirmatory factor models, and reasons why a model or test has no solution.
# Parameters are such as "f =~ a (Kenya)", "a | t1" and "a ~1".

# Why a solution is inadmissible: parts of a sentence after a colon.
negative-variance =
    { $isResidual ->
        [true] the residual variance of { $name } is { $value }
       *[false] the variance of { $name } is { $value }
    }
no-latent-variance = a latent response variable has no positive variance
improper-correlation = the correlation of { $first } and { $second } is { $value }
factors-not-positive-definite = the factor correlations are inconsistent (their matrix is not positive definite)
improper-residual-correlation = the residual correlation of { $first } and { $second } is { $value }
problem-in-group = { $problem } in { $group }

auxiliary-variables =
    { LIST($names) } { COUNT($names) ->
        [one] is an auxiliary variable
       *[other] are auxiliary variables
    } for missing answers and not part of the model.
not-converged = The model did not converge in { INTEGER($iterations) } iterations.
not-identified =
    The data do not identify { LIST($parameters) }, so there are no standard errors and no corrected test.
at-bounds =
    { COUNT($constraints) ->
        [one] An inequality constraint is active ({ LIST($constraints) }): without it the estimates would violate it.
       *[other] Inequality constraints are active ({ LIST($constraints) }): without them the estimates would violate them.
    } The degrees of freedom ignore this, so the p value of the test of fit is too small.
    Even with zero degrees of freedom the model does not fit perfectly.
adjusted-pairs =
    The model uses corrected correlations: { COUNT($pairs) ->
        [one] the 2 × 2 table of { LIST($pairs) } has an empty cell.
       *[other] the 2 × 2 tables of { LIST($pairs) } each have an empty cell.
    }
pair = { $first } with { $second }
pair-in-group = { $first } with { $second } in { $group }

regression-not-converged = The regression of the factors on the covariates did not converge.
regression-not-identified = The data do not identify { LIST($parameters) }, so the regression of the factors on the covariates has no results.
# $problems are reasons why a solution is inadmissible.
regression-inadmissible = The solution of the regression of the factors on the covariates is inadmissible: { $problems }.

no-factor-scores =
    There are no factor scores{ $group ->
        [none] {""}
       *[other] {" "}in { $group }
    }: a residual variance is not positive, or the covariance matrix of the factors is not positive definite.

no-reliability-of-mixed-items =
    Reliability is not computed for models of ordered items with covariates, or of ordered and continuous items together.
    Fit a model of the items alone.
no-reliability = The model did not converge: omega and average variance extracted are not computed.
omega-above-1 =
    Omega of { $factor } is { LIST($omegas) }, above 1, which is impossible for a reliability.
    The model does not reproduce the correlations of its items.
omega-not-defined =
    Omega of the sum of { LIST($items) } ({ $factor }) is not defined: a standardized loading exceeds 1,
    or the sum does not vary.
omega-rare-answers =
    Omega of { $factor } has no interval: fewer than { INTEGER($least) } people gave the rarer answer to one of its items.
bootstrap-single-units = { $why ->
    [replicates] Replicate weights are not resampled, so omega has no bootstrap intervals.
    [calibrated] Calibrated weights are not resampled, so omega has no bootstrap intervals.
   *[units] No stratum has two sampling units to resample, so omega has no bootstrap intervals.
}
bootstrap-samples-lost =
    { INTEGER($lost) } of { INTEGER($samples) } bootstrap { $samples ->
        [one] sample
       *[other] samples
    } gave no converged solution. { $isEnough ->
        [true] The intervals of omega exclude { $lost ->
            [one] it
           *[other] them
        }.
       *[false] Omega has no bootstrap intervals.
    }

undefined-parameter =
    { LIST($names) } { COUNT($names) ->
        [one] is
       *[other] are
    } not defined at the estimates (a division by 0, or a root or logarithm outside its domain).

# Why two nested models have no difference test. The larger model has fewer constraints.
no-more-degrees-of-freedom = The models have the same degrees of freedom, or the second has fewer.
compared-not-converged =
    { $model ->
        [larger] The less constrained model did not converge.
       *[smaller] The more constrained model did not converge.
    }
compared-not-identified =
    { $model ->
        [larger] The less constrained model is not identified at its solution.
       *[smaller] The more constrained model is not identified at its solution.
    }
no-scaled-test = One of the models has no scaled test.
scale-not-positive = The scaling factor of the difference is not positive.
no-constraints = The constraints cannot be derived from the derivatives of the models.

# A rotation that has no conditions of its own.
no-block-rotation = The rotation “{ $rotation }” is computed from another one, so a model with blocks has no standard errors for it.
no-block-rotation-hint = Choose a rotation that minimizes a criterion, such as oblimin.
one-target = One target cannot be for the blocks “{ $first }” and “{ $second }”.
one-target-hint = Choose a rotation without a target for a model with several blocks.

## Errors.

one-information = { $estimator } has one kind of information alone.
one-information-hint = Choose ML or MLR, or leave out the information.
wrong-estimator =
    { $estimator } is not an estimator for { $kind ->
        [ordered] ordered
       *[continuous] continuous
    } items.
wrong-estimator-hint =
    { $kind ->
        [ordered] Use WLSMV (the default), ULSMV or WLS.
       *[continuous] Use MLR (the default), ML or MLM.
    }
delta-mediator = model: the ordered item "{ $item }" predicts others, which the delta parameterization has no place for.
delta-mediator-hint = Choose theta.
no-covariates = There are no covariates to regress the factors on.
no-covariates-hint = Name at least one item of the table that the model does not have.
covariate-inside = covariate { $item } is an item of the model itself.
covariate-inside-hint = Leave it out of the model, or out of the covariates.
matrix-estimator = { $estimator } needs the answers: a matrix is not enough.
matrix-estimator-hint = Use ML (the default), GLS or ULS.
matrix-means = the model names means, and the matrix comes without them.
matrix-means-hint = Give the means of the items too, or leave means and intercepts out of the model.
not-scored = There are no factor scores of ordered items given covariates, or with continuous items among them.
not-scored-hint = Score by a model of the items alone.
group-needed = the model has several groups: scores need to know which is whose.
group-needed-hint = Name the grouping that the model was fitted by.
missing-item-hint = Score a table with the items of the model.
categories-differ = the table has other categories than the model was fitted to.
categories-differ-hint = Score the people that the model was fitted to.
not-weighted = Factor scores by weights are of a measurement model of items of one kind.
not-weighted-hint = Score a model without covariates and regressions on items, or ask for EAP scores.
not-proper = The model has no proper solution, so that its factors have no scores.
not-proper-hint = Revise the model: itemwise cfa says where it is improper. Sums and means need no model.
different-models = Models of different items or estimators cannot be compared.
different-models-hint = Fit all of them to the same items by the same estimator.
