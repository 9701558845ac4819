question = Reliable for what?
all-items-inside = all items
quoted-scale = “{ $label }”

## The answer. Uses are comparing group averages and ranking people; some scales may be adequate for one.

left-out = { LIST($items) } { COUNT($items) ->
    [one] is
   *[other] are
} left out of models; the scales consist of the remaining items.
uses = { $groupMeans ->
    [adequate] { $ranking ->
        [adequate] Adequate for group averages and for ranking people.
        [undecided] Adequate for group averages, undecided for ranking people.
       *[inadequate] Adequate for group averages, not for ranking people.
    }
    [undecided] { $ranking ->
        [adequate] Adequate for ranking people, undecided for group averages.
        [undecided] Undecided for group averages and for ranking people.
       *[inadequate] Undecided for group averages, not adequate for ranking people.
    }
   *[inadequate] { $ranking ->
        [adequate] Adequate for ranking people, not for group averages.
        [undecided] Not adequate for group averages, undecided for ranking people.
       *[inadequate] Adequate neither for group averages nor for ranking people.
    }
}
# $extent is how many scales are adequate; $only is the name of the only one.
use-of-scales = For { $use ->
    [group-means] group averages
   *[ranking] ranking people
}, { $extent ->
    [all] every scale is adequate
    [only] only { $only } is adequate
    [some] { INTEGER($adequate) } of { INTEGER($scales) } scales are adequate
    [undecided] the verdict is undecided for every scale
   *[no-scale] no scale is adequate
}{ undecided-scales }.
undecided-scales = { $undecided ->
    [0] {""}
   *[other] {" "}({ INTEGER($undecided) } undecided)
}
# $estimate is a coefficient with its interval.
estimate-for = { $estimate } for { $scale }
coefficients = { $kind ->
    [omega] Omega
   *[alpha] Alpha
} is { LIST($estimates) }.
coefficients-range = { $kind ->
    [omega] Omega
   *[alpha] Alpha
} is { $range } across { INTEGER($scales) } scales.
negative-alpha = Alpha is negative or not defined for { LIST($scales) }; check how { COUNT($scales) ->
    [one] its items are
   *[other] their items are
} keyed.
mixed-sum = However, these items measure several dimensions, which a single sum score combines.

## The first two screens.

# Where some scales are adequate, $adequate of all $scales.
uses-word = { $uses ->
    [both] Group averages and ranking
    [group-means] Group averages
    [some-group-means] Group averages, { INTEGER($adequate) } of { INTEGER($scales) } scales
    [undecided] Undecided
   *[neither] Neither group averages nor ranking
}
# $range is one coefficient or “.75 to .90”.
detail = { $kind ->
    [omega] omega
   *[alpha] alpha
} { $range }; { $extent ->
    [all] adequate for ranking people
    [only] adequate for ranking people on { $only }
    [some] adequate for ranking people on { INTEGER($adequate) } of { INTEGER($scales) } scales
    [undecided] undecided for ranking people
   *[no-scale] not adequate for ranking people
}{ undecided-scales }
alpha-of-scale = alpha of { $scale }
alpha-of-scales = alpha of the { WORD($n) } scales
intervals-within = 95% intervals within { INTERVAL($low, $high) }
mean-sums = mean sum score { $range }
no-ranking = Scores{ $isAll ->
    [true] {""}
   *[false] {" "}on { INTEGER($inadequate) } of { INTEGER($scales) } scales
} are not adequate for ranking people: { LIST($reasons, type: "or") }.
reason-tied = { $range } of people have the same score
reason-alpha = alpha is { $range }, below { COEFFICIENT($least) }

## Tables.

table-title = Scales: scores, reliability and uses
column-group-averages = Group averages (people needed)
column-ranking = Ranking people
column-cut-offs = Cut-off scores
item-count = { INTEGER($n) } { $n ->
    [one] item
   *[other] items
}
# Whether a score is adequate for a use.
use-verdict = { $verdict ->
    [adequate] yes
    [inadequate] no
   *[undecided] undecided
}
use-with-people = { use-verdict } ({ INTEGER($needed) })
use-with-ties = { use-verdict } ({ LEVEL($tied) } tied)
cut-offs = { COUNT($adequate) ->
    [0] none
   *[other] { LIST($adequate) }
}{ COUNT($undecided) ->
    [0] {""}
   *[other] ; { LIST($undecided) } undecided
}
score-range = { INTEGER($low) } to { INTEGER($high) }
uses-note =
    Scores are sums of the items; the interval for alpha determines the verdicts.
    Group averages require a reliability of { COEFFICIENT($groupMeans) } in groups of { INTEGER($people) } people.
    Ranking requires an alpha of { COEFFICIENT($ranking) } and fewer than { LEVEL($tied) } of people at either the lowest or the highest score.
cut-offs-note =
    Cut-off scores require a conditional reliability of { COEFFICIENT($cutOff) }.
    They are sum scores; 0 is the lowest answer to every item.

coefficients-title = Coefficients of the scales
analytic-low = { low-95 }, analytic
analytic-high = { high-95 }, analytic
# $coding says how answers were analyzed: “as asked”.
alpha-with-coding = { alpha }, { $coding }
mean-inter-item-correlation = Mean inter-item correlation
latent-omega-total = { omega-total }, latent
latent-omega-hierarchical = { omega-hierarchical }, latent
# $correlations is a kind: “tetrachoric”.
latent-note =
    Ordinal and latent coefficients use { $correlations } correlations and are not the reliability of an observed score (Chalmers, 2018).
bootstrap-note = Other intervals are percentile intervals from { INTEGER($samples) } bootstrap { $samples ->
    [one] sample
   *[other] samples
} (seed { $seed }).

lambda-title = Guttman’s lambdas and split halves
lambda = λ{ $number }
column-split-mean = Split-half, mean
column-split-lowest = Split-half, lowest
column-split-highest = Split-half, highest
column-splits = Splits

items-title = Items within their scales
column-alpha-dropped = Alpha if item dropped

added-value-title = Added value of subscales over larger scales
column-subscale = Subscale
column-beside = Larger scale
column-own-score = From its own score
column-larger-score = From the larger scale’s score
column-adds = Added value
added-value = { $verdict ->
    [adds] yes
    [does-not-add] no
   *[undecided] undecided
}
added-value-note =
    Proportional reduction in mean squared error of the subscale’s true score (Haberman, 2008).

## Chart and appendix.

chart-title = Reliability of the scales
chart-description =
    Dots show coefficients with 95% intervals, one row per scale; the dashed line marks { COEFFICIENT($cutOff) }.
# “Sums .86 [.84, .88]”, several after “Alpha:”.
alpha-in-description = { $scale } { $alpha } { $ends }
description-alphas = Alpha: { LIST($alphas, type: "clauses") }.
axis = Reliability coefficient
alpha-undefined = Alpha is not defined for any scale.
see-one = Alpha is { $range }; the cut-off for ranking people is { COEFFICIENT($cutOff) }.
see-several = Alpha is { $range }; { $above ->
    [0] none
   *[other] { INTEGER($above) }
} of { INTEGER($scales) } intervals { $above ->
    [one] lies
   *[other] lie
} above { COEFFICIENT($cutOff) }, the cut-off for ranking people.
appendix-title = Other coefficients, added value, items within scales
# After a number, where a warning concerns several: “3 scales”.
several-scales = scales

## Method.

method-none = No reliability was computed.
# $maydeu is a citation in brackets.
method-scales = Each scale was scored only for people who answered all of { $missing ->
    [listwise] the items
   *[pairwise] its items
}; the 95% interval for alpha uses linearization { $maydeu }.
method-added-value =
    A subscale has added value if it predicts its true score better than the larger scale does { $haberman }.
method-latent =
    Ordinal alpha and omega from { $correlations } correlations do not affect the verdicts { $chalmers }.
method-ranking =
    Ranking people requires an alpha of { COEFFICIENT($ranking) } { $nunnally };
    a cut-off score requires a conditional reliability of { COEFFICIENT($cutOff) }.
method-means =
    Averages of { INTEGER($people) } people require a reliability of { COEFFICIENT($groupMeans) }.
    This assumes that the standard deviation of true group means is { COEFFICIENT($spread) } times that of true scores within groups.
method-undecided = A use is undecided if the interval includes the cut-off.
