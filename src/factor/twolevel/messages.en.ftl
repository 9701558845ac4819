# Two-level models.

not-converged = The two-level model did not converge.
not-converged-hint =
    Fewer parameters between clusters may help: their variances may be near 0, or the clusters too few.
one-level-only = These items are in one level of the model only: { LIST($items) }.
one-level-only-hint = Every item needs a variance in both levels, such as “a ~~ a”.
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
