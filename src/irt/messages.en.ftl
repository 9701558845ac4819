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
    Tests of fit use the { INTEGER($n) } of { INTEGER($everyone) } people who answered every item.
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

# $reasons are results of group-lacks; $runs are lists of categories.
compared-merged = Merged into one category: { LIST($runs, type: "clauses") }, since { $reasons }.
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
        [no-spread] All people of a group have the same score
        [design] The sampling design does not determine the variance
        [no-estimates] The model of this item could not be estimated
        [few-anchors] Too few items are left to match people on
        [no-odds-ratio] At every score only one group gives one of the answers
       *[no-contrast] No score has people from both groups and with different answers
    }
no-item-tested = No item could be tested by this method. Join small groups, collect more answers or use another method.
pairs-apart =
    { COUNT($pairs) ->
        [one] Nobody gives one of the four combinations of answers to { LIST($pairs) }
       *[other] Of each of these pairs, nobody gives one of the four combinations of answers: { LIST($pairs) }
    }. The model that tests one of them leaves out the other.
item-pair = { $first } with { $second }
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

## Errors.

continuous-items =
    { COUNT($items) ->
        [one] item { LIST($items, type: "units") } is
       *[other] items { LIST($items, type: "units") } are
    } continuous.
continuous-items-hint =
    { $method ->
        [dif] Methods of differential item functioning are
       *[irt] Item response models are
    } for items with ordered categories; leave { COUNT($items) ->
        [one] the item
       *[other] the items
    } out.
binary-model =
    the { $model } model is for items with two categories: { LIST($items, type: "units") } { COUNT($items) ->
        [one] has
       *[other] have
    } more.
binary-model-hint = Use a model for ordered categories, such as graded, or dichotomize the answers.
same-answers-model =
    in the { $model } model all items have the same answers: { $first } has { INTEGER($categories) } categories that somebody chose, { LIST($items, type: "units") } { COUNT($items) ->
        [one] has
       *[other] have
    } another number.
same-answers-model-hint = Use the partial credit model, or leave these items out.
unknown-item = there is no item "{ $item }" in the model.
unknown-item-hint = Its items are { LIST($items, type: "units") }.
too-many-factors = { INTEGER($factors) } factors are too many for quasi-Monte-Carlo.
too-many-factors-hint = Ask for { INTEGER($most) } at most.
factors-beyond-items = { INTEGER($factors) } factors are not to be had from { INTEGER($items) } items.
factors-beyond-items-hint = Ask for fewer factors.
two-specific-factors = { LIST($items, type: "units") } would load on two specific factors.
two-specific-factors-hint = In a bifactor model an item loads on the general factor and at most one other.
unsupported-line =
    model: { $what ->
        [second-order] factor { $lhs } is measured by factor { $rhs }
        [residuals] the residuals of { $lhs } and { $rhs } are correlated
        [residual-variance] the residual variance of { $lhs } is free
       *[intercept] { $lhs } has an intercept beside its thresholds
    }; an item response model here has no such thing.
unsupported-line-hint = Leave that line out, or fit the structure by confirmatory factor analysis.
groups-of-no-grouping = the model has the groups { LIST($groups, type: "units") }, of no grouping.
groups-of-no-grouping-hint = Name the grouping whose levels they are (by).
levels-hint = Use { LIST($levels, type: "units") }.
beyond-categories = item { $item } has answers beyond its { INTEGER($categories) } categories.
beyond-categories-hint = Make the model for the items of this table.
empty-category =
    item { $item }: nobody{ $group ->
        [none] {""}
       *[other] {" "}in group { $group }
    } is in category { INTEGER($category) }.
empty-category-hint = Leave out categories that nobody chose (usedCategories does), or hold the item equal between the groups.
no-answers =
    there are no answers{ $group ->
        [none] {""}
       *[other] {" "}in group { $group }
    }.
no-answers-hint = Leave the group out, or choose items that were asked.
grouped-by-one = people are grouped by one factor; this model has { LIST($factors, type: "units") }.
grouped-by-one-hint = Use S-X2 (irt), or fit one factor.
different-data = Models of different items or people cannot be compared.
same-parameters = Models with the same number of parameters are not nested.
different-models-hint = Fit both to the same answers, one as a special case of the other.
scores-of-one-factor =
    { $method ->
        [ml] ML
       *[wle] WLE
    } scores are of models of one factor; this one has { LIST($factors, type: "units") }.
scores-of-one-factor-hint = Ask for eap or map scores, or score a structure of one factor.
missing-item = the answers have no item { $item }, which the factor scores need.
missing-item-hint = Score answers to the items of the model.
link-different-models = the forms have different models ({ LIST($models, type: "units") }).
link-nominal = items of a nominal model have no difficulty.
link-common-items = the forms have { INTEGER($n) } common items.
link-several-factors = a form has several factors.
link-other-categories = item { $item } has other categories in the other form.
link-no-line = means and standard deviations of the common items give no line.
link-hint = Fit both forms with one factor and the same model, and give the same items the same ids.
which-factor = the structure has several factors: items are compared within one.
which-factor-hint = Name one of { LIST($factors, type: "units") }.
few-groups = { $grouping }: answers of two groups are compared; there is { LIST($groups, type: "units") }.
few-groups-hint = Name a grouping with people in at least two levels.
many-groups = { $grouping } has { INTEGER($n) } groups, and this method compares two.
many-groups-hint = Say with --focal which of { LIST($groups, type: "units") } is compared with all others, or use generalized-mantel-haenszel, logistic or lord.
few-testable-items =
    This method can test { $n ->
        [0] none
       *[other] { INTEGER($n) }
    } of the items, and it needs { INTEGER($least) }.
few-testable-items-hint =
    { $hasWiderItems ->
        [true] Items with more than two answers are tested by mantel, liu-agresti, generalized-mantel-haenszel, logistic, sibtest or mimic.
       *[false] Name more items that people of every group answered, and not all alike.
    }
unknown-focal = unknown level of { $grouping }: { $level }.
nobody-complete = nobody answered every item.
nobody-complete-in-structure = nobody answered every item of the structure.
nobody-complete-hint = Use all the answers that there are (--missing pairwise), or leave out an item that few answered.
few-varying-items = there are { INTEGER($n) } items that are not answered alike by everyone; classes need { INTEGER($least) }.
few-varying-items-hint = Choose more items.
bad-direction = ({ LIST($direction, type: "units") }) is no direction.
bad-direction-hint = Give one number for each of the { INTEGER($factors) } factors, not all 0.
no-reduction = dimension reduction is for bifactor models with uncorrelated factors.
no-adaptive-points = points of each pattern's own are for models in which every item loads on one factor.
quadrature-hint = Use a grid or quasi-Monte-Carlo points for this model.
undefined-model =
    { $what ->
        [factors] the factors have no distribution
       *[intercepts] an item's intercepts do not descend
    } where points of patterns' own would be placed.
undefined-model-hint = Choose other points (quadrature), or fix fewer parameters.
no-likelihood-at-start = the model has no likelihood where the search starts.
no-likelihood-at-start-hint = Fixed covariances must leave a distribution (correlations between -1 and 1), fixed intercepts must descend.
