## Fit of the configural model.

# $cfi and $rmsea in digits.
configural-figures =
    { $isScaled ->
        [true] scaled { cfi } { $cfi } and { rmsea } { $rmsea }
       *[false] { cfi } { $cfi } and { rmsea } { $rmsea }
    }
# $indices: as the next three.
weak-configural = Even with nothing held equal, the model fits poorly: { LIST($indices) }.
robust-cfi = robust { cfi } { $value }
robust-rmsea = robust { rmsea } { $value }
index-srmr = { srmr } { $value }

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

# $tried: regroupings, where some had no solution; otherwise null.
permutation =
    In { PERCENT($share) } of { INTEGER($n) } random regroupings{ $tried ->
        [none] {""}
       *[other] {" "}(of { INTEGER($tried) } tried)
    }, the { $from } and the { $to } step differ as much as in the real groups.

## Alignment.

not-converged = Alignment by { $group } did not converge.
aligned-means = Aligned means by { $group } differ by up to { DECIMAL($difference, digits: 2) } SD from those of the { $step } step.
aligned-recovery =
    In { INTEGER($samples) } redrawn samples, aligned means by { $group } correlate { COEFFICIENT($correlation) } or more
    with their source (cut-off { COEFFICIENT(0.98) }).

## Tables.

steps-title = Measurement invariance
column-against = Against
column-cfi-change = { cfi }, change
column-rmsea-change = { rmsea }, change
column-chi-squared-change = { chi-squared }, change
column-fit-change = Change of fit
steps-note = Scaled indices where available.
no-solution = no solution
within = within the cut-offs
# $indices: as the next three.
beyond = beyond: { LIST($indices) }
fall-of-cfi = fall of { cfi }
rise-of-rmsea = rise of { rmsea }
rise-of-srmr = rise of { srmr }

all-steps-title = Steps of measurement invariance by all indices
column-equal = Equal in all groups
column-chi-squared-scaled = { chi-squared }, scaled
column-p-scaled = { p-value }, scaled
column-cfi-naive = { cfi }, naive
column-cfi-scaled = { cfi }, scaled
column-cfi-robust = { cfi }, robust
column-rmsea-naive = { rmsea }, naive
column-rmsea-scaled = { rmsea }, scaled
column-rmsea-robust = { rmsea }, robust
# What is equal in all groups.
loadings = loadings
thresholds = thresholds
intercepts = intercepts
residual-variances = residual variances
means = means

## Method; arguments named after authors are citations in brackets.

# $steps: names of steps.
method-steps = Measurement invariance was tested in steps ({ LIST($steps) }) by { $estimator }.
method-ordered = The parameterization was theta, identified as by Wu and Estabrook { $wu }.
method-cut-offs =
    { $srmr ->
        [none] A step holds if the { cfi } falls by at most { COEFFICIENT($cfi, digits: 3) }
            and the { rmsea } rises by at most { COEFFICIENT($rmsea, digits: 3) } { $chen }.
       *[other] A step holds if the { cfi } falls by at most { COEFFICIENT($cfi, digits: 3) }
            and the { rmsea } rises by at most { COEFFICIENT($rmsea, digits: 3) }.
            The { srmr } may rise by at most { COEFFICIENT($srmr, digits: 3) } ({ COEFFICIENT($loadings, digits: 3) } for loadings) { $chen }.
    }
method-ordered-cut-offs = For ordered items these cut-offs are less well founded, and the { srmr } is not used.
method-many =
    With { WORD($many) } or more groups, the { cfi } may fall by { COEFFICIENT($cfi, digits: 3) }
    and the { rmsea } rise by { COEFFICIENT($rmsea, digits: 3) } for loadings { $rutkowski }.
method-many-ordered =
    With { WORD($many) } or more groups and ordered items, the { cfi } may fall by { COEFFICIENT($cfi, digits: 3) } { $rutkowski }.
    The { rmsea } may then rise by { COEFFICIENT($rmsea, digits: 3) }, or { COEFFICIENT($loadings, digits: 3) } for loadings alone.
method-partial =
    Where a step fails, equality constraints are released one after another, the largest score test first { $byrne }.
method-alignment =
    Alignment is free, from the configural model { $asparouhov }; its standard errors are from draws that were aligned anew.
method-permutation = As a check, people were regrouped at random { $jorgensen }.
