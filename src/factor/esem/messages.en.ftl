# Warnings about exploratory factor models with tests and standard errors.

not-converged = The fit did not converge in { INTEGER($iterations) } iterations (largest gradient { $gradient }).
not-identified = The data do not identify these factors, so there are no standard errors. Extract fewer factors.
# $problems are reasons such as "the residual variance of a is −0.12".
inadmissible =
    The solution is inadmissible: { $problems }.
    Possible causes of this Heywood case are too many factors or too few people.
no-loading-intervals =
    The loadings have no intervals: { $reason ->
        [few-units] there are too few sampling units
        [too-many-items] with more than 60 items their sampling covariance is not computed
        [undetermined] the correlations do not determine the sampling variation of the solution
        [no-covariance] a correlation of two items has no standard error
        [extraction] the extraction did not converge
        [heywood] the uniqueness of an item is at its lower bound
       *[rotation] the rotation did not converge
    }.
no-salient-loading = No item has a salient loading.

# Models that are candidates beside the declared structures.
exploratory-structure = { INTEGER($factors) } factors from the factor solution
found-factor = Factor { INTEGER($number) }
# Its number and its items, the first and the last: “Factor 1 (N1–N5)”.
named-factor = Factor { INTEGER($number) } ({ $first }–{ $last })
modified-structure = { $structure }, with { LIST($parameters) }
