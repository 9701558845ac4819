degree = { $about ->
    [experiences] dimension of severity
    [symptoms] dimension of severity
   *[other] dimension
}
title = Latent classes or one { degree }
several-classes = { INTEGER($classes) } { $classes ->
    [one] class
   *[other] classes
}
# A model of one class has independent items.
other-classes = { $classes ->
    [1] independent items
   *[other] { several-classes }
}
# $deltaBic is a size, without its sign.
bic-lower = { $deltaBic ->
    [none] {""}
   *[other] {" "}({ bic } lower by { DECIMAL($deltaBic, digits: 1) })
}

## The verdict.

not-fitted = Latent classes could not be fitted.
no-solution = No model with latent classes reached a solution.
unrelated =
    Neither latent classes nor one { degree } is needed:
    a model of independent items describes the answers best{ bic-lower }.
dimensions =
    Several dimensions rather than latent classes: “{ $model }” describes the answers better
    than { other-classes }{ bic-lower } and than one dimension.
one-dimension-fits =
    One { degree } is sufficient, without latent classes: it describes the answers better
    than { other-classes }{ bic-lower }.
# There are several dimensions, but not classes.
no-classes-fits =
    No latent classes are needed: even one { degree } describes the answers better
    than { other-classes }{ bic-lower }.
classes-ordered = The classes are ordered on every item.
one-dimension-ordered =
    One { degree } is sufficient, without latent classes.
    The { several-classes } that describe the answers best{ bic-lower } are ordered on every item.
no-classes-ordered =
    No latent classes are needed.
    The { several-classes } that describe the answers best{ bic-lower } are ordered on every item.
# $thanDimensions is better-than-dimensions, or null.
latent-classes =
    Latent classes rather than dimensions: { several-classes } with crossing profiles describe the answers better
    than one dimension{ bic-lower }{ $thanDimensions ->
        [none] {""}
       *[other] {" "}{ $thanDimensions }
    }.
better-than-dimensions = and than “{ $model }”{ bic-lower }
undecided = Undecided between latent classes and one { degree }.
no-one-dimension = The one-dimensional model could not be fitted.
small-gain =
    The { bic } of { several-classes } is lower than that of one dimension by only { DECIMAL($gain, digits: 1) };
    a difference of { INTEGER($required) } is required.
crossing-only =
    The { bic } of { several-classes } is lower than that of one dimension by { DECIMAL($gain, digits: 1) }
    and their profiles cross. However, no model of several dimensions was available for comparison.
dimensions-close =
    The { bic } of { several-classes } is lower than that of one dimension by { DECIMAL($gain, digits: 1) }.
    However, several dimensions have a { bic } that is { $isLower ->
        [true] even lower, by
       *[false] higher by only
    } { DECIMAL($distance, digits: 1) }.
crossing-unclear =
    The { bic } of { several-classes } is lower than that of one dimension by { DECIMAL($gain, digits: 1) },
    but their profiles do not cross significantly.
# $item is an id with its label; the class with the lower sum of answers is named first.
crossing =
    Class { INTEGER($lower) } has the lower mean sum but exceeds class { INTEGER($higher) } on { $item }{ $from ->
        [none] {""}
       *[other] {" "}(category { INTEGER($from) } or above)
    } by { DECIMAL($points, digits: 1) } percentage points.

## Sizes.

class-size = { PERCENT($size) }{ $error ->
    [none] {""}
   *[other] {" "}({ standard-error } { DECIMAL($error, digits: 1) })
} with { DECIMAL($mean, digits: 2) }
sizes-by-number = Share of people and mean number of items { $about ->
    [experiences] reported
    [abilities] solved
   *[other] answered yes
}, by class: { LIST($classes) }.
sizes-by-sum = Share of people and mean sum of answers (scored from 0), by class: { LIST($classes) }.
entropy-is = { entropy } is { COEFFICIENT($entropyValue) }.
at-bounds = Estimated at 0% or 100% in a class, without a standard error: { LIST($items) }.
no-more-classes = More classes were not examined.

## Tables.

tables-title = Latent classes
one-dimension-model = One dimension ({ $model })
table-title = Latent classes and one dimension
column-sizes = Class sizes
column-order = Order of classes
column-boundary = At 0% or 100%
column-starts = Starts that agree
order = { $order ->
    [ordered] ordered
    [crossing] crossing
   *[unclear] unclear
}
starts = { INTEGER($reached) } of { INTEGER($followed) }
people-note = { INTEGER($n) } { $n ->
    [one] person
   *[other] people
}; bold: the lowest { bic }.
order-note =
    Ordered: on no item does a class exceed one with a higher mean by more than 1.96 standard errors.
    Crossing: at least one such difference is significant (Bonferroni-adjusted).
effective-note = { LIST($criteria) } use the effective sample size of { INTEGER($n) }.
profiles-by-share = Share who { $about ->
    [experiences] reported
    [abilities] solved
   *[other] answered yes to
} the item, by latent class
profiles-by-mean = Mean answer, from lowest (0%) to highest (100%), by latent class
class-with-size = Class { INTEGER($number) } ({ PERCENT($size) } of people)

## Method.

models-fitted =
    Models with 1 to { several-classes } were fitted to { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    } from { INTEGER($starts) } random { $starts ->
        [one] start
       *[other] starts
    } each; the best third were iterated further.
effective-method = { LIST($criteria) } use the effective sample size.
# $model is a kind of model, $source a citation in brackets.
very-strong = A { bic } lower by { INTEGER($rule) } than that of the { $model } counts as very strong evidence { $source }.
ordered-classes = Classes ordered on every item are interpreted as levels of one dimension { $source }.
