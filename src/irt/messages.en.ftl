# Warnings and reasons of item response models, of tests of their fit and of items that differ.

not-converged =
    The likelihood was still rising after { INTEGER($steps) } iterations (by { $change } in the last);
    the estimates are not final.
inexact-likelihood =
    The posterior correlations of the factors are so high that the quadrature error in the probability
    of a response pattern may reach { $error }%. Use quasi-Monte Carlo points or merge factors.
item-in-group = { $item } ({ $group })
steep-item =
    { COUNT($items) ->
        [one] The slope of { LIST($items) } exceeds { INTEGER($most) }: its answers
       *[other] The slopes of { LIST($items) } exceed { INTEGER($most) }: their answers
    } are almost perfectly predictable or too few.
    Such an estimate and its standard error are not interpretable. Remove an item or set a prior for the slopes.
wide-factor =
    The standard deviation of { LIST($factors) } exceeds { INTEGER($most) }, beyond the points of quadrature: answers are almost perfectly predictable or too few.
    Choose a model with free slopes, or remove items that repeat one another.
factors-not-distinct =
    The correlation of { $first } and { $second }{ $group ->
        [none] {""}
       *[other] {" "}in { $group }
    } approaches { COEFFICIENT($r, digits: 3) }: the two factors are not distinguishable.
no-standard-errors =
    The information matrix is singular at the estimates. Not all parameters are identified, so there are no standard errors.
no-information = The items provide no information about { LIST($factors) }.
unused-category =
    Item { $item }: nobody chose { LIST($categories) }; the item is modeled without { COUNT($categories) ->
        [one] it
       *[other] them
    }.

pair-of-models = { $from } against { $to }
not-nested =
    { $pair }: the model with more parameters fits worse.
    Either the models are not nested or the quadrature is too coarse.
weighted-comparison =
    { $pair }: the likelihoods are weighted, so the likelihood ratio statistic does not follow a chi-square distribution and has no p value.
boundary-comparison =
    { $pair }: the smaller model is on the boundary of the parameter space, so the p value is approximate.

no-complete-answers =
    { $what }: nobody{ $group ->
        [none] {""}
       *[other] {" "}in group { $group }
    } answered every item, so it cannot be computed.
complete-answers-only =
    { $what } is based on the { INTEGER($n) } of { INTEGER($everyone) } people who answered every item.
    This assumes that answers are missing completely at random.
the-statistic = The statistic { $name }
design-approximated =
    { $what }: weights enter through Kish’s effective sample size; strata and clusters are ignored.
    The p values are approximate.

no-g2 =
    G² was not computed: { $reason ->
        [sparse] { INTEGER($rare) } of the { INTEGER($patterns) } possible response patterns have an expected frequency below 1
        [design] it is not defined with sampling weights, strata or clusters
        [missing] some answers are missing
        [saturated] the model has no degrees of freedom
       *[few-people] there are only { INTEGER($people) } people for { INTEGER($patterns) } possible response patterns
    }.
m2-no-degrees-of-freedom =
    { $statistic } cannot be computed: the model has { INTEGER($excess) } more { $excess ->
        [one] parameter
       *[other] parameters
    } than there are univariate and bivariate moments.
m2-singular =
    { $statistic } cannot be computed: the covariance matrix of the univariate and bivariate moments is singular.
    Some categories or pairs of categories are almost empty.
m2-not-identified =
    { $statistic } cannot be computed: the univariate and bivariate moments do not identify all parameters of the model.

constant-item = Item { $item } is not in the latent class models: nobody answered it, or all answers are the same.
classes-not-converged =
    Latent class { COUNT($classes) ->
        [one] model
       *[other] models
    } with { LIST($classes) } classes: the likelihood was still rising when the search ended; the estimates are not final.
local-maxima =
    Latent class { COUNT($classes) ->
        [one] model
       *[other] models
    } with { LIST($classes) } classes: only one start reached the highest maximum, so a higher one may exist.
classes-without-errors =
    Latent class { COUNT($classes) ->
        [one] model
       *[other] models
    } with { LIST($classes) } classes: not all shares and probabilities are identified, so there are no standard errors.
too-many-classes = Too few items to identify latent class models with { LIST($classes) } classes.

# $reasons are results of group-lacks.
compared-partly = It is compared between the other groups: { $reasons }.
not-compared = It cannot be compared: { $reasons }.
group-lacks =
    in { LIST($groups) } { COUNT($categories) ->
        [0] nobody answered it
       *[other] nobody chose { LIST($categories) }
    }
category = “{ $label }”
fewer-than-two-items = Fewer than two items can be compared in it.
few-people =
    { $n ->
        [0] Nobody
        [one] Only one person
       *[other] Only { INTEGER($n) } people
    } answered any of the items; the minimum is { INTEGER($least) }.
free-not-converged = The model with free parameters for this item did not converge.
free-fits-worse = The model with free parameters for this item fits worse than the constrained model, so its maximum was not found.
free-not-identified = The model with free parameters for this item is not identified.
nothing-to-compare =
    { $levels ->
        [0] No level
       *[other] Only one level
    } of “{ $group }” can be included: there is nothing to compare.
few-comparable-items =
    At least { INTEGER($least) } comparable items are needed; there { $n ->
        [one] is { INTEGER($n) }
       *[other] are { INTEGER($n) }
    }.
groups-not-linked =
    The group-specific item intercepts could not be estimated, so single groups are not compared.
few-anchors =
    Fewer than half of the items, or fewer than two, can serve as anchors, so it is unknown which items differ.
anchors-unclear = Which items differ depends on the choice of anchor items.
anchors-not-settled =
    The search for differing items did not converge: { INTEGER($n) } { $n ->
        [one] combination of item and group differs
       *[other] combinations of item and group differ
    }.
    With so many or so similar differences, the choice of anchor items decides which ones differ.

no-matched-test =
    Item { $item }: { $test ->
        [logistic] the logistic regression
       *[mantel] the Mantel-Haenszel test
    } has no result: { $reason ->
        [few-people] too few people answered all of the items in the score
        [design] the sampling design leaves the variance of the coefficients undetermined
        [separated] the score and the group predict some answers perfectly{ COUNT($groups) ->
            [0] {""}
           *[other] {" "}in { LIST($groups) }
        }
        [no-spread] all people have the same score{ COUNT($groups) ->
            [0] {""}
           *[other] {" "}in { LIST($groups) }
        }
        [no-odds-ratio] at every score only one group gives one of the answers
       *[no-contrast] no score has people from both groups and with both answers
    }.
no-mantel-haenszel =
    The Mantel-Haenszel test assumes simple random sampling without weights; it was not computed for this design.

## Items tested by one method.

untested-item = { $reason ->
        [unanswered-in-group] Nobody in one of the groups answered it
        [alike] Everybody answered it alike
        [alike-in-group] Everybody in one of the groups answered it alike
        [answers-not-binary] It has more than two answers
        [few-people] Too few people of a group answered every item, or have the same score as others
        [separated] The score and the group predict some answers perfectly
        [no-spread] All people have the same score
        [design] The sampling design does not determine the variance
        [no-estimates] The model of this item could not be estimated
        [few-anchors] Too few items are left to match people on
        [no-odds-ratio] At every score only one group gives one of the answers
       *[no-contrast] No score has people from both groups and with different answers
    }
no-item-tested = No item could be tested by this method. Join small groups, collect more answers or use another method.
design-ignored = Weights, strata and clusters do not enter this method: it takes people as a simple random sample.
purification-open =
    Purification did not settle after { INTEGER($rounds) } { $rounds ->
        [one] round
       *[other] rounds
    }: fewer than three items are left, or which items differ depends on the items in the score.

## Simulated adaptive tests.

adaptive-of-one = An adaptive test is of one factor and one group; this model has { $factors ->
        [one] several groups
       *[other] { INTEGER($factors) } factors
    }.
adaptive-of-one-hint = Name the items of one factor, or take all as one.
adaptive-nobody = Nobody in the file answered every item, so there is no test to repeat.
adaptive-nobody-hint = Draw respondents from the model, or leave out items that few answered.
