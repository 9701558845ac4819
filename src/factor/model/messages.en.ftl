# Why no data identify a model, with what to change in its text.

factor-without-scale =
    Factor “{ $factor }” has no scale: fix its variance ({ $factor } ~~ 1*{ $factor })
    or a loading ({ $factor } =~ 1*{ $item }).
phantom-without-scale =
    Factor “{ $factor }” has neither indicators nor a scale: fix its variance ({ $factor } ~~ 1*{ $factor })
    or a coefficient of one of its regressions.
sole-ordered-indicator =
    Item “{ $item }” is the only indicator of factor “{ $factor }”, so its reliability is unknown:
    fix its loading ({ $factor } =~ 1*{ $item }).
sole-continuous-indicator =
    Item “{ $item }” is the only indicator of factor “{ $factor }”, so its reliability is unknown:
    fix its loading and residual variance ({ $factor } =~ 1*{ $item }; { $item } ~~ 0*{ $item }).
two-indicators =
    Factor “{ $factor }” has two indicators and no relation to other variables, so its loadings are not identified:
    set them equal ({ $factor } =~ k*{ $first } + k*{ $second }).
factor-mean =
    The mean of factor “{ $factor }” and the { $isOrdered ->
        [true] thresholds
       *[false] intercepts
    } of its items are not jointly identified: fix the mean ({ $factor } ~ 0*1).
intercept-of-ordered =
    The intercept of item “{ $item }” and its thresholds are not jointly identified: fix the intercept ({ $item } ~ 0*1).
scale-of-ordered =
    The scale of item “{ $item }” and its loading and thresholds are not jointly identified:
    fix the scale ({ $item } ~*~ 1*{ $item }).
residual-variance-of-ordered =
    The residual variance of item “{ $item }” and its loading and thresholds are not jointly identified:
    fix the residual variance ({ $item } ~~ 1*{ $item }).
no-mplus-blocks = Exploratory blocks are not translated to Mplus, whose rotations have other defaults.
no-mplus-model =
    Mplus has thresholds instead of intercepts for ordered items; here the intercept of { $item } is not 0.

## Errors of a model's text, after “model, line 1, column 1:”.

modifier-groups =
    the modifier of "{ $statement }" is for { INTEGER($values) } groups, but there are { $groups ->
        [one] no groups
       *[other] { INTEGER($groups) } groups
    }.
modifier-groups-hint = Give one value for all groups, or one per group as in c(1, NA)*a.
factor-named-as-item = factor "{ $factor }" has the name of an item.
no-phantom = "{ $factor } =~ 0" is of a factor without indicators, and "{ $factor }" has some.
no-phantom-hint = Leave "{ $factor } =~ 0" out.
# $isLoading: only items, or other factors, can be meant.
no-item =
    there is no item "{ $name }"{ $isLoading ->
        [true] {""}
       *[false] {" "}and no such factor
    }.
no-item-hint-near = Is { LIST($near, type: "or") } meant?
no-item-hint = The items are { LIST($items, type: "units") }.
item-without-loading = item "{ $item }" loads on no factor.
has-none =
    "{ $name }" is { $is ->
        [factor] a factor
       *[continuous] continuous
    }: it has no { $what ->
        [threshold] threshold
       *[scale] scale
    }.
no-threshold =
    "{ $item }" has { INTEGER($categories) } categories and so { $thresholds ->
        [one] one threshold
       *[other] { INTEGER($thresholds) } thresholds
    }, no { $threshold }.
scale-under-theta = under theta the scale of "{ $item }" follows from its residual variance.
scale-under-theta-hint = Write "{ $item } ~~ 1*{ $item }", or choose delta.
residual-under-delta = under delta the residual variance of "{ $item }" follows from its scale.
residual-under-delta-hint = Write "{ $item } ~*~ 1*{ $item }", or choose theta.

factor-in-two-blocks = the blocks "{ $first }" and "{ $second }" both have the factor "{ $factor }".
item-of-some-factors = "{ $item }" loads on only some factors of the block "{ $block }".
rotation-determines = the rotation determines "{ $parameter }" in the block "{ $block }".
factor-among-items = the block "{ $block }" has the factor "{ $factor }" among its items.
loading-with-value = a loading in the block "{ $block }" has a value or start of its own.
block-hint = Write every factor of a block with the same items and without fixed values: `efa("b")*f + efa("b")*g =~ x1 + x2 + x3`.
groups-share-some = groups share only some loadings of the block "{ $block }".
groups-share-some-hint = Give all loadings of a block the same label in all groups, or none.
parameter-of-some-factors = "{ $parameter }" holds for only some factors of the block "{ $block }", or with a value.
rotation-breaks =
    "{ $parameter }"{ $group ->
        [none] {""}
       *[other] {" "}of group { $group }
    } has an equality or constraint that a rotation of the block "{ $block }" would break.
symmetric-hint = What one factor of a block has to do with others, all of its factors have: a rotation mixes them.

no-equal-parameter = equal("{ $name }"): no other parameter has this name.
no-equal-parameter-hint = Parameters are named as in "f=~a", "f~x", "a~~b" and "a~1", with ".g2" in the second group.
label-taken = "{ $name }" is a label, or defined, already.
label-taken-hint = Give it a name of its own.
unknown-label = "{ $name }" is the label of no parameter, and nothing above defines it.
unknown-label-hint = Labels stand before a name, as in "f ~ k*x".

## Other errors of models.

fixed-twice = model: "{ $label }" is fixed at { $first } and at { $second }.
fixed-twice-hint = Parameters with the same label are equal; give them one value, or different labels.
derived-parameter = model: "{ $parameter }" follows from other parameters.
derived-parameter-hint = Set scales under delta, residual variances under theta.
-template = { $template ->
        [one-factor] one-factor
        [correlated] correlated
        [second-order] second-order
        [bifactor] bifactor
       *[esem] esem
    }
template-without-scales =
    The template { -template } needs scales, and there is { $n ->
        [0] none
       *[other] one
    }.
template-without-scales-hint = Use the template one-factor.
template-of-nested = The template { -template } needs scales apart, and “{ $whole }” has all items of “{ $part }”.
template-of-nested-hint = Name a structure of separate scales.
template-of-two = The template { -template } needs three scales: the one correlation of two factors does not identify two loadings.
template-of-two-hint = Use the template correlated, or one-factor.
template-of-two-short = The template { -template } needs a third scale, or four items on one of two scales.
template-of-two-short-hint = Use the template correlated, or add items or a scale.
template-of-few-items =
    The template { -template } needs { INTEGER($least) } items or more on each scale, and “{ $scale }” has { $n ->
        [one] one item
       *[other] { INTEGER($n) } items
    }.
template-of-few-items-hint = Add items to “{ $scale }”, leave it out, or write the model with equal loadings of its items.
template-of-many-factors = The template esem of { INTEGER($items) } items identifies at most { INTEGER($most) }, and not { $factors } factors.
template-of-many-factors-hint = Write the template with fewer factors.
