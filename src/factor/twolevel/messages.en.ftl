# Two-level models.

not-converged = The two-level model did not converge.
not-converged-hint =
    Fewer parameters between clusters may help: their variances may be near 0, or the clusters too few.
one-level-only = These items are in one level of the model only: { LIST($items) }.
one-level-only-hint =
    Every item needs a variance in both levels, such as “a ~~ a”. Covariates at one level only are not supported: leave them out.
# $level is 1 within clusters and 2 between them.
no-variance =
    { LIST($items) } { $n ->
        [one] has
       *[other] have
    } no variance { $level ->
        [1] within
       *[other] between
    } clusters.
no-variance-hint = Leave such items out: a two-level model is of items with variance in both levels.
few-clusters =
    { $clusters ->
        [one] There is { INTEGER($clusters) } cluster
       *[other] There are { INTEGER($clusters) } clusters
    } for { $items ->
        [one] { INTEGER($items) } item
       *[other] { INTEGER($items) } items
    }.
few-clusters-hint = A model between clusters needs more clusters than items: leave items out, or use one level.
no-clusters = Two-level models need clusters.
no-clusters-hint = Name their column with “--cluster-column”, or as “cluster” in the definition. Replicate weights do not replace it.
weighted = Two-level models are without weights here.
weighted-hint = Read the answers without weights: “--weights none”.
incomplete-left-out = { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    } without an answer to every item of the model { $n ->
        [one] was
       *[other] were
    } left out.
no-standard-errors = The information matrix of the two-level model is singular: there are no standard errors.
no-fit = The comparison models did not converge: chi-square and fit indices cannot be trusted.
no-relations = Two-level models have no definitions and no constraints other than shared labels.
no-relations-hint = Give parameters one label to hold them equal, at both levels too.
at-level = { $name } at level { INTEGER($level) }
# $names are results of at-level.
negative-variance = Estimated variances are negative: { LIST($names) }. The solution is inadmissible.
