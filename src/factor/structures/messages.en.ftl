# Warnings about split-half replications of exploratory factors.

# $problem is the clause of an error, such as "item a was answered alike by everyone".
not-computed =
    The split-half replication could not be computed: in the { $half ->
        [first] first
       *[second] second
    } half, { $problem }.
-half =
    In the { $half ->
        [first] first
       *[second] second
    } half of the split-half replication with { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factors
    }
not-converged = { -half }, the analysis did not converge.
heywood =
    { -half }, { COUNT($items) ->
        [one] the uniqueness of { LIST($items) } is at its lower bound.
       *[other] the uniquenesses of { LIST($items) } are at their lower bounds.
    }

# A block of items, by its first and last one.
span =
    { $isWhole ->
        [true] { $first } to { $last }
       *[false] { $first } to { $last } ({ INTEGER($n) } items)
    }
other-items = Other items

## Errors.

factors-differ = The solution has { INTEGER($factors) } factors; the structure "{ $structure }" has { INTEGER($declared) }.
factors-differ-hint = Match a structure with a solution of as many factors.
