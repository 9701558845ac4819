# Warnings about measurement invariance, and reasons why a step, a group or a test has no result.
# Parameters are such as "f =~ a (Kenya)", "a | t1" and "a ~1".

-step = { $step ->
        [configural] configural
        [thresholds] thresholds
        [loadings] loadings
        [intercepts] intercepts
        [scalar] scalar
        [strict] strict
       *[means] equal means
    }

step-not-converged = The fit did not converge: after { INTEGER($iterations) } iterations its gradient is { $gradient }.
step-not-identified = The data do not identify these parameters: { LIST($parameters, most: 4) }.
step-diverges =
    The data do not identify the step: the estimates of { LIST($parameters, most: 4) } diverge while the fit hardly changes.
step-remedy = Merge the group with another, or leave out the group or the item.
step-without-solution = The { -step } step has no solution.

# $problems are reasons such as "the residual variance of a is −0.12 in Kenya".
inadmissible = The solution of the { -step } step is inadmissible: { $problems }.
inadmissible-groups =
    In the other { INTEGER($others) } groups the solution is admissible: merge { LIST($groups) } with another group,
    or leave { COUNT($groups) ->
        [one] it
       *[other] them
    } out.
too-few-groups =
    { $levels ->
        [0] No level
       *[other] Only one level
    } of “{ $group }” can enter the model: there is nothing to compare.
not-aligned-unsolved = The groups are not aligned: the configural step has no solution.
not-aligned-structure = The groups are not aligned: alignment requires that each item loads on exactly one factor.
alignment-not-converged = The alignment did not converge: its means, and the parameters that it finds to differ, are unreliable.

binary-thresholds =
    Items with two response categories have a single threshold, so equal loadings and equal thresholds cannot be tested
    separately. One step holds both equal.
binary-few-items =
    With so few items per factor, that step cannot be tested alone; it also holds residual variances equal.
three-categories =
    Items with three response categories have two thresholds, whose equality alone cannot be tested.
    It is tested together with the loadings.
single-thresholds =
    { LIST($items) } { COUNT($items) ->
        [one] has two response categories and is first constrained in the intercepts step. Before that step, its
            loading, threshold
       *[other] have two response categories and are first constrained in the intercepts step. Before that step, their
            loadings, thresholds
    } and residual { COUNT($items) ->
        [one] variance
       *[other] variances
    } are not jointly identified.

few-anchors =
    No further equality constraint can be released: each factor needs at least { INTEGER($least) } items
    with equal parameters in all groups.
spread-misfit = No further equality constraint is significantly violated: the misfit is spread over many.
-means-not-comparable = Differences in latent means may reflect differences in how the items function.
configural-unsolved =
    The configural step has no solution, so it is unknown whether the { -step } step holds. { -means-not-comparable }
configural-misfit = The configural model does not fit. { -means-not-comparable }
step-does-not-hold =
    The { -step } step does not hold, even with a few equality constraints released. { -means-not-comparable }

# $pairs are such as "a-b".
zero-cell =
    { $by } { $group }: { COUNT($pairs) ->
        [one] The 2 × 2 table of pair { LIST($pairs, most: 6) } has an empty cell. It was set to { DECIMAL(0.5, digits: 1) },
       *[other] The 2 × 2 tables of pairs { LIST($pairs, most: 6) } have empty cells. Each was set to { DECIMAL(0.5, digits: 1) },
    } with the margins kept.

# $items are results of merged-item.
categories-merged =
    By { $by }, nobody in some groups chose certain answers, which are merged with their neighbors in all groups:
    { LIST($items, type: "clauses", most: 6) }.
# $runs are results of merged-run.
merged-item = { $item } ({ LIST($runs) })
merged-run = “{ $first }” to “{ $last }”
group-not-converged = The model did not converge in this group.
loading = the loading of item { $item } on { $factor }
group-not-identified = The data do not identify { LIST($parameters, most: 4) }.
group-diverges =
    The data do not identify { LIST($parameters, most: 4) }. { COUNT($parameters) ->
        [one] The estimate diverges while the fit hardly changes.
       *[other] The estimates diverge while the fit hardly changes.
    }
loading-diverges =
    The data do not identify { LIST($parameters, most: 4) }. { COUNT($parameters) ->
        [one] The estimate diverges while the fit hardly changes, as if the item measured without error.
       *[other] The estimates diverge while the fit hardly changes, as if the items measured without error.
    }
empty-cells = { COUNT($cells) ->
        [one] No one gave this combination of answers: { LIST($cells, most: 4) }.
       *[other] No one gave these combinations of answers: { LIST($cells, most: 4) }.
    }
cell = “{ $firstAnswer }” to { $firstItem } with “{ $secondAnswer }” to { $secondItem }
merge-group =
    { COUNT($items) ->
        [0] Merge the group with another.
        [one] Merge the group with another, or leave out item { LIST($items) }.
       *[other] Merge the group with another, or leave out items { LIST($items) }.
    }

few-people =
    { $n ->
        [0] Nobody
        [one] One person
       *[other] Only { INTEGER($n) } people
    } answered { $isListwise ->
        [true] all
       *[false] any
    } of the items; the minimum is { INTEGER($least) }.
constant-items =
    { COUNT($items) ->
        [one] Everyone gave the same answer to item { LIST($items) }.
       *[other] Everyone gave the same answer to each of the items { LIST($items) }.
    }
unanswered-items =
    { COUNT($items) ->
        [one] Nobody answered item { LIST($items) }.
       *[other] Nobody answered items { LIST($items) }.
    }
more-pairs =
    { $n ->
        [one] The same holds for one more pair.
       *[other] The same holds for { INTEGER($n) } more pairs.
    }
unused-category = Nobody chose “{ $category }” on item { $item }, although people in other groups did.

## Errors.

mixed-items = The model has both ordered and continuous items.
mixed-items-hint = Declare all of its items as ordinal, or all as continuous, or test a model for each kind.
not-one-grouping = The table has { INTEGER($n) } groupings, not one.
not-one-grouping-hint = Keep the grouping whose levels are to be dealt anew.
