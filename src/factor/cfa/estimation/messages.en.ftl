# Why a factor model cannot be estimated. Parameters are such as "f =~ a (Kenya)", "a | t1" and "a ~1".

# $problems are the sentences that follow.
not-identifiable = The model is not identified. { $problems }
not-identifiable-hint = Fix or equate a parameter in the model, or leave out a factor.
parameters-not-identified = No data would identify these parameters: { LIST($parameters) }.
# $reason is a full sentence.
reason-in-groups =
    In { COUNT($groups) ->
        [one] group
       *[other] groups
    } { LIST($groups) }: { $reason }
too-many-parameters =
    The model has { INTEGER($parameters) } free parameters for { INTEGER($moments) } { $isOrdered ->
        [true] thresholds and correlations
       *[false] means, variances and covariances
    }.

-of-group = { $group ->
        [none] {""}
       *[other] {" "}in { $group }
    }
# Moments are covariances, thresholds and the like.
no-sampling-variance =
    No moment{ -of-group } has any sampling variance.
no-sampling-variance-hint =
    All sampling units gave the same answers: check the column that names the clusters, or omit it.
moment-without-variance = The moment { $moment }{ -of-group } has no sampling variance.
moment-without-variance-hint = Leave the item out, or use ULS.
singular-weight =
    WLS needs the inverse of the asymptotic covariance matrix of { INTEGER($moments) } moments{ -of-group },
    and { INTEGER($people) } people are too few for it.
singular-weight-hint = Use WLSMV.
singular-covariance = The covariance matrix{ -of-group } is singular.
not-positive-definite = The covariance matrix of the items{ -of-group } is not positive definite.
dependent-items-hint = Leave out items that are linear combinations of others, or use ULS.

no-distribution = model: given its fixed values, no estimates make the implied covariance matrix positive definite.
no-distribution-hint = Free a variance that is fixed at 0 or less, or fix fewer parameters.
unmet-constraints = model: no estimates were found that meet { LIST($constraints) }.
constraint = “{ $text }”
unmet-constraints-hint = Check whether the constraints contradict each other, or give starting values with start().

other-groups = The model has { INTEGER($groups) } groups, the moments { INTEGER($moments) }.
other-moments =
    The moments{ $group ->
        [none] {""}
       *[other] {" "}of group { $group }
    } are of { LIST($items, type: "units") } ({ $kind ->
        [ordered] ordered
       *[continuous] continuous
    }), the model of { LIST($modelItems, type: "units") } ({ $modelKind ->
        [ordered] ordered
       *[continuous] continuous
    }).
other-moments-hint = Compute the moments for the model's groups and items, in the model's order.
not-positive-variance = A latent item has no positive variance at these values.
not-positive-variance-hint = Give the residual variances positive values.
unplaced-parameter = The model cannot hold the parameter { $parameter }.
unplaced-parameter-hint = Loadings lead from factors to items or factors; regressions and covariances join what the model has.
ml-of-ordered = ML needs continuous items.
ml-of-ordered-hint = Use WLSMV for ordered items.
