# Warnings about reliability.

constant-item =
    { LIST($items) } { COUNT($items) ->
        [one] does
       *[other] do
    } not vary among people with complete answers.
    Alpha includes { COUNT($items) ->
        [one] the item
       *[other] these items
    }; standardized alpha, ordinal alpha and omega are not defined.
no-variance = Alpha is not defined: the sum of { LIST($items) } does not vary.
negative-alpha =
    Alpha is negative ({ COEFFICIENT($alpha) }): items correlate negatively on average. Check whether one is reverse-worded.
negative-item-rest =
    Negatively correlated with the rest of the scale: { LIST($items) }. Check for reverse-worded items.
two-items =
    For a scale of two items, report the Spearman-Brown coefficient.
    Alpha is lower unless both items have the same variance (Eisinga et al., 2013).
sampled-splits =
    Split-half reliability and lambda 4 are based on { INTEGER($splits) } random splits of { INTEGER($items) } items;
    the true maximum can be higher.
no-lambda-6 = Lambda 6 is not defined: the covariance matrix of the items is singular.
no-interval =
    Alpha has no interval: the { $hasDesign ->
        [true] sampling units
       *[false] people
    } are too few or their answers too similar to estimate its variance.

adjusted-pairs =
    Ordinal alpha and omega use corrected correlations: the 2 × 2 { COUNT($pairs) ->
        [one] table of { LIST($pairs) } has an empty cell
       *[other] tables of { LIST($pairs) } have empty cells
    }.
pair = { $first } with { $second }
not-positive-definite =
    { $isOrdinal ->
        [true] Ordinal alpha and omega are
       *[false] Omega is
    } based on a correlation matrix that is not positive definite (smallest eigenvalue { DECIMAL($smallest, digits: 4) });
    it was not smoothed.

omega-two-items = Two items have no omega of their own: a single correlation cannot identify a factor model.
omega-no-variance = Omega is not defined: the sum of the correlations is not positive.
omega-not-converged = Omega is not available: the factor solution did not converge.
omega-one-factor =
    Omega total is based on one factor: fewer than six items do not identify the three factors for omega hierarchical.
omega-heywood =
    Omega is based on a Heywood case: with { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factors
    }, { COUNT($items) ->
        [one] the uniqueness of { LIST($items) } is
       *[other] the uniquenesses of { LIST($items) } are
    } at the lower bound.
omega-negative-loading =
    { LIST($items) } { COUNT($items) ->
        [one] loads
       *[other] load
    } negatively on the general factor of omega. Check for reverse-worded items.
omega-second-order-not-converged =
    Omega hierarchical is not available: the one-factor solution of the factor correlations did not converge.
omega-second-order-heywood =
    In omega hierarchical, the general factor accounts for all variance of { LIST($factors) } (a Heywood case). Interpret it with caution.
factor = factor { INTEGER($number) }

single-item-hint = Give a matrix of the items of one scale.
single-item = The scale “{ $scale }” has one item ({ $item }); reliability needs at least two.
no-complete-answers =
    { $people ->
        [0] Nobody
       *[other] Only one person
    } answered every item of the scale “{ $scale }”, so its reliability cannot be estimated.
bootstrap-undefined =
    In { INTEGER($lost) } of { INTEGER($samples) } bootstrap samples, the scale did not vary and alpha was not defined.
    The interval excludes these samples.

## Errors.

empty-scale = The scale "{ $scale }" has no items.
empty-scale-hint = Name its items in the structure.
duplicate-item = The scale "{ $scale }" names the item { $item } twice.
duplicate-item-hint = Name each item of a scale once.
