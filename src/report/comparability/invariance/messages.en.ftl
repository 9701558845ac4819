## Fit of the configural model, and what is equal given it.

# $indices have their values.
configural-figures =
    { $version ->
        [robust] robust { LIST($indices) }
        [scaled] scaled { LIST($indices) }
       *[standard] { LIST($indices) }
    }
# $figures: configural-figures.
baseline =
    By { $group }, { $code ->
        [fits] the configural model fits
        [not-contradicted] the configural model is not rejected
        [approximate] the configural model fits approximately
        [doubtful] the fit of the configural model is doubtful
       *[does-not-fit] the configural model does not fit
    } ({ $figures }).
untestable-baseline =
    By { $group }, { $problem ->
        [no-degrees-of-freedom] the configural model has no degrees of freedom, so its fit cannot be tested.
        [inadmissible] the solution of the configural model is inadmissible.
       *[no-solution] the configural model has no solution.
    }
# $equal: what is held equal; $isContradicted: a difference test rejects it; $isMisfit: the configural model does not fit.
equal-given =
    { COUNT($equal) ->
        [0] Given this model, no parameters can be held equal.
       *[other] { $isMisfit ->
            [true] Judged by changes in fit
           *[false] { $isContradicted ->
                [true] Judged by changes in fit
               *[false] Given this model
            }
        }, { LIST($equal) } can be held equal{ $isContradicted ->
            [true] , although a difference test is significant
           *[false] {""}
        }.{ $isMisfit ->
            [true] {" "}Given the misfit, this does not show equality.
           *[false] {""}
        }
    }

equal-untested = No model with equal parameters has a solution, so equality was not tested.

## Partial invariance; $step is the name of a step.

no-partial = No partial invariance was found: { $problem }
partial-holds =
    With { $n ->
        [one] 1 equality constraint
       *[other] { INTEGER($n) } equality constraints
    } released, the { $step } step stays within the cut-offs: { LIST($releases) }.
partial-fails =
    Releasing { $n ->
        [one] 1 equality constraint
       *[other] { INTEGER($n) } equality constraints
    } does not bring the { $step } step within the cut-offs.
# One equality constraint that was released, in the list of partial-holds.
release-loading = loading of { $item } in { $group }
release-threshold = threshold { $number } of { $item } in { $group }
release-intercept = intercept of { $item } in { $group }
release-residual = residual variance of { $item } in { $group }
release-covariance = residual correlation of { $item } and { $other } in { $group }

# $share: the p value; $tried: regroupings, where some had no solution; otherwise null.
permutation =
    In a permutation test with { INTEGER($n) } random regroupings{ $tried ->
        [none] {""}
       *[other] {" "}(of { INTEGER($tried) } tried)
    }, the difference between the { $from } and { $to } steps has { p-value } { P($share) }.

## Alignment.

not-converged = Alignment by { $group } did not converge.
aligned-means = Aligned means by { $group } differ by up to { DECIMAL($difference, digits: 2) } SD from those of the { $step } step.
aligned-recovery =
    Over { INTEGER($samples) } simulated draws, realigned means by { $group } correlate at least { COEFFICIENT($correlation) }
    on average with the aligned means (cut-off { COEFFICIENT($cutOff) }).

## Tables.

steps-title = Measurement invariance
column-against = Compared with
column-cfi-change = { cfi }, change
column-rmsea-change = { rmsea }, change
column-srmr-change = { srmr }, change
column-chi-squared-change = { chi-squared }, change
column-fit-change = Change in fit
steps-note = Scaled indices where available.
after-rejected-note = Steps below one that is beyond the cut-offs assume the equality that it rejects.
no-solution = no solution
within = within the cut-offs
# Where no change of an index is known.
test-alone =
    { $isSignificant ->
        [true] significant
       *[false] not significant
    }
# $indices are the next three.
beyond =
    { $isSignificant ->
        [true] beyond the cut-offs: { LIST($indices) }
       *[false] not significant (beyond the cut-offs: { LIST($indices) })
    }
fall-of-cfi = fall in { cfi }
rise-of-rmsea = rise in { rmsea }
rise-of-srmr = rise in { srmr }

groups-title = Measurement invariance: fit by group
# $step is the name of a step.
column-part = Part of { chi-squared }, { $step }
groups-note =
    { chi-squared }, { cfi } and { rmsea }: the configural model fitted in this group alone (scaled where available).
    Parts: the group’s contribution to each step’s uncorrected { chi-squared }.

all-steps-title = Measurement invariance: all fit indices by step
column-equal = Equal in all groups

## Method; arguments named after authors are citations in brackets.

# $steps: names of steps.
method-steps = Measurement invariance was tested in steps ({ LIST($steps) }) with { $estimator }.
method-ordered = Models used the theta parameterization with the identification constraints of Wu and Estabrook { $wu }.
method-cut-offs =
    { $residual ->
        [none] A step holds if the { cfi } falls by at most { COEFFICIENT($fall, digits: 3) }
            and the { rmsea } rises by at most { COEFFICIENT($rise, digits: 3) } { $chen }.
       *[other] A step holds if the { cfi } falls by at most { COEFFICIENT($fall, digits: 3) }
            and the { rmsea } rises by at most { COEFFICIENT($rise, digits: 3) }.
            The { srmr } may rise by at most { COEFFICIENT($residual, digits: 3) } ({ COEFFICIENT($loadings, digits: 3) } for loadings) { $chen }.
    }
method-significant = A step also holds if its difference test is not significant (p ≥ { COEFFICIENT(0.05) }).
method-ordered-cut-offs = For ordered items these cut-offs are less well founded, and the { srmr } is not used.
method-many =
    With { WORD($many) } or more groups, the { cfi } may fall by up to { COEFFICIENT($fall, digits: 3) }
    and the { rmsea } rise by up to { COEFFICIENT($rise, digits: 3) } for loadings { $rutkowski }.
method-many-ordered =
    With { WORD($many) } or more groups and ordered items, the { cfi } may fall by up to { COEFFICIENT($fall, digits: 3) } { $rutkowski }.
    The { rmsea } may then rise by up to { COEFFICIENT($rise, digits: 3) }, or { COEFFICIENT($loadings, digits: 3) } for loadings alone.
method-partial =
    Where a step fails, equality constraints are released one at a time, starting with the largest score test { $byrne }.
method-alignment =
    Free alignment started from the configural model { $asparouhov }.
    Its standard errors come from simulated draws of that model’s parameters, each aligned again.
method-permutation = As a check, permutation tests reassigned people to groups at random { $jorgensen }.
