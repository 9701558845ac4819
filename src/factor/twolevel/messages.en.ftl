# Two-level models.

not-converged = The two-level model did not converge.
not-converged-hint =
    Fewer parameters between clusters may help: their variances may be near 0, or the clusters too few.
mean-within = “{ $item } ~ 1” stands at level 1, and the means of items of both levels are those of clusters.
mean-within-hint = Write it at level 2.
# $first and $second are two values in one cluster.
varies-within = { $item } is at level 2 only, and it varies in the cluster “{ $cluster }”: { $first } and { $second }.
varies-within-hint = Name { $item } at level 1 too (“{ $item } ~~ { $item }”), or make it constant in each cluster.
within-only =
    { LIST($items) } { $n ->
        [one] is
       *[other] are
    } at level 1 only: the model assumes equal means in all clusters.
equal-units =
    Loadings of { $within } and { $between } are equal and both variances are fixed, which holds the variances equal too:
    free one, as “{ $between } ~~ NA*{ $between }”.
# $level is 1 within clusters and 2 between them.
no-variance =
    { LIST($items) } { $n ->
        [one] has
       *[other] have
    } no variance { $level ->
        [1] within
       *[other] between
    } clusters.
no-variance-hint =
    { $level ->
        [1] Name a variable of clusters at level 2 only, or leave it out.
       *[other] Name an item without differences between clusters at level 1 only, or leave it out.
    }
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
# By full information.
unanswered-left-out = { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    } without any answer to the items, or without a value of a covariate or a variable of the clusters, { $n ->
        [one] was
       *[other] were
    } left out.
no-standard-errors = The information matrix of the two-level model is singular: there are no standard errors.
no-fit = The comparison models did not converge: chi-square and fit indices cannot be trusted.
no-inequalities = Two-level models have no bounds and no constraints by “<” or “>”.
no-inequalities-hint = Leave them out, or write an equality: “a == b”.
no-blocks = Two-level models have no exploratory blocks.
no-blocks-hint = Write the loadings of each factor: “f =~ a + b + c”.
at-level = { $name } at level { INTEGER($level) }
# $names are results of at-level.
negative-variance = Estimated variances are negative: { LIST($names) }. The solution is inadmissible.

unknown-item = the table has no item "{ $item }".
unknown-item-hint = Name the items as the table has them.
ordered-item = Item { $item } has ordered categories, and two-level models are of continuous items.
ordered-item-hint = Declare its scale as "continuous" if its numbers may be used as they are, or fit one level with clusters in the standard errors.
