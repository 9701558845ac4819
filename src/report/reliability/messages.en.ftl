question = Reliable for what?
all-items-inside = all items
quoted-scale = “{ $label }”

## The answer. Uses are comparing group averages and ranking people; some scales may be adequate for one.

left-out = { LIST($items) } { COUNT($items) ->
    [one] is
   *[other] are
} left out of models; the scales consist of the remaining items.
# Why alpha leaves the use open: its interval includes $limit. $needed people would decide on all open scales, some or none; “against” where alpha is below the limit on all of them.
-open = the interval of alpha includes { COEFFICIENT($limit) }{ $decides ->
        [nobody] ; more people would hardly decide
        [some] ; more people would decide some
        [against] ; about { INTEGER($needed) } would rule it out
       *[all] ; about { INTEGER($needed) } people would decide
    }
ranking = { $verdict ->
    [adequate] Adequate for ranking people.
    [inadequate] Not adequate for ranking people.
   *[undecided] Undecided for ranking people: { -open }.
}
# $extent is how many scales are adequate; $only is the name of the only one.
ranking-of-scales = For ranking people, { $extent ->
    [all] every scale is adequate
    [only] only { $only } is adequate
    [some] { INTEGER($adequate) } of { INTEGER($scales) } scales are adequate
    [undecided] every scale is undecided
   *[no-scale] no scale is adequate
}{ undecided-scales }.
undecided-scales = { $undecided ->
    [0] {""}
   *[other] { $extent ->
        [undecided] : { -open }
       *[other] {" "}({ INTEGER($undecided) } undecided: { -open })
    }
}
# $estimate is a coefficient with its interval.
means-by = { $verdict ->
    [adequate] Means by { $grouping } are reliable enough to compare ({ $estimate }, { INTEGER($levels) } groups).
    [inadequate] Means by { $grouping } are not reliable enough to compare ({ $estimate }, { INTEGER($levels) } groups).
   *[undecided] With { INTEGER($levels) } groups, the reliability of means by { $grouping } is undecided ({ $estimate }): its interval includes { COEFFICIENT($limit) }, and more groups would decide.
}
# $range is of coefficients.
means-of-scales = Means by { $grouping } have reliabilities of { $range }; { $adequate ->
    [0] no scale is adequate
   *[other] { INTEGER($adequate) } of { INTEGER($scales) } scales are adequate
}{ $undecided ->
    [0] {""}
   *[other] {" "}({ INTEGER($undecided) } undecided: the interval includes { COEFFICIENT($limit) }, and more groups would decide)
}.
# $differences are results of detectable-by.
means-power = Comparisons of means have a power of .80 for differences of { LIST($differences) }.
# $points is a text.
detectable-points = { $points } points ({ $sd } SD) by { $grouping }
detectable-by = { $sd } SD by { $grouping }
means-withheld = Group means by { LIST($groupings) } are not judged: too few groups can be compared without disclosure.
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
# $estimates: omegas without the residual correlations that misfit locates.
omega-located = Omega of { LIST($scales) } includes residual correlations that misfit locates; without these it is { LIST($estimates) }.
omega-rejected = Omega is not given for { LIST($scales) }: one factor does not fit { COUNT($scales) ->
    [one] its items
   *[other] their items
}.
full-information = From all answers by full information, alpha is { LIST($estimates) }.
negative-alpha = Alpha is negative or not defined for { LIST($scales) }.
# $isOne: whether that makes the total one scale; $factors: of the solution.
total-hierarchical = { $isOne ->
    [true] A general factor explains { COEFFICIENT($omega) } of the total’s variance (omega hierarchical, { WORD($factors) } factors), enough for one scale.
   *[false] A general factor explains only { COEFFICIENT($omega) } of the total’s variance (omega hierarchical, { WORD($factors) } factors); also score the factors.
}
# $scale: null for the only one; $declared: whether some of the items are declared as reversed.
opposite-items = { LIST($items) } { COUNT($items) ->
    [one] is
   *[other] are
} answered in the opposite direction{ $scale ->
    [none] {""}
   *[other] {" "}of the other items of { $scale }
}: { $declared ->
    [true] check which items are declared as reversed
   *[false] declare { COUNT($items) ->
        [one] it
       *[other] them
    } as reversed
} (“reverse: true”) before scoring.
uses-withheld = No use of { LIST($scales) } is judged before that.
not-judged = not judged
not-judged-in-short = Not judged
opposite-in-short = items are answered in opposite directions
total-without-model = No model of all items fits, so the total may combine several dimensions.
mixed-sum = However, these items measure several dimensions, which a single sum score combines.

## The first two screens.

# Where some scales are adequate, $adequate of all $scales.
uses-word = { $uses ->
    [both] Ranking people and group means
    [ranking] Ranking people
    [some-ranking] Ranking people, { INTEGER($adequate) } of { INTEGER($scales) } scales
    [group-means] Group means, not ranking
    [means-open] Group means
    [undecided] Undecided
   *[neither] Not for ranking people
}
# What would decide about ranking: $needed people, further items, or on some scales the one and on some the other.
-before = { $decides ->
        [nobody] adding items
        [against] adding items
        [some] about { INTEGER($needed) } have answered every item; some scales need further items
       *[all] about { INTEGER($needed) } have answered every item
    }
uses-todo = { $uses ->
    [both] Rank people and compare group means
    [ranking] Rank people
    [some-ranking] Rank people on { $adequate ->
        [one] this scale
       *[other] these scales
    } only
    [group-means] Report group means; do not rank people
    [means-open] Report group means; do not rank people before { -before }
    [undecided] Do not rank people before { -before }
   *[neither] Do not rank people; add items
}
# $range is one coefficient or “.75 to .90”.
detail = { $kind ->
    [omega] Omega
   *[alpha] Alpha
} { $range }; { $extent ->
    [all] adequate for ranking people
    [only] adequate for ranking people on { $only }
    [some] adequate for ranking people on { INTEGER($adequate) } of { INTEGER($scales) } scales
    [undecided] undecided for ranking people
   *[no-scale] not adequate for ranking people
}{ undecided-scales }
# Where no scale is adequate because that share of people has one score.
detail-tied = { $kind ->
    [omega] Omega
   *[alpha] Alpha
} { $range }; not adequate for ranking people: { LEVEL($tied) } of people or more have the same score
# $detail is the message above; $fit is of the working model.
detail-of-model = { $detail }. { $fit ->
    [doubtful] The model of all items is of doubtful fit
   *[does-not-fit] The model of all items does not fit
}
scores-title = Recommended scores
column-use = Use
opposite-todo = Reverse the items named below
alpha-of-scale = alpha of { $scale }
alpha-of-scales = alpha of the { WORD($n) } scales
intervals-within = 95% intervals within { INTERVAL($low, $high) }
mean-sums = mean sum score { $range }
no-ranking = Scores{ $isAll ->
    [true] {""}
   *[false] {" "}on { INTEGER($inadequate) } of { INTEGER($scales) } scales
} are not adequate for ranking people: { LIST($reasons, type: "or") }.
caution-wording = Omega of the total may count variance due to wording: one factor has exactly the reversed items or exactly the others.
reason-tied = { $range } of people have the same score
reason-alpha = alpha is { $range }, below { COEFFICIENT($least) }

## Tables.

table-title = Scales: scores, reliability and uses
uses-heading = Reliability of group means and of classifications
column-standard-error = SE of measurement
not-defined = not defined ({ $side ->
    [below-0] below 0
    [above-1] above 1
    [rejected] its one-factor model does not fit
   *[misfit] one factor does not reproduce the sum’s variance
})
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
    Scores are sums of the items. Omega is of the scale’s own one-factor model, otherwise of the structure’s model or the factor solution{ COUNT($located) ->
        [0] .
       *[other] ; with residual correlations that misfit locates for { LIST($located) }.
    }
    Ranking requires an alpha of { COEFFICIENT($ranking) } and fewer than { LEVEL($tied) } of people at the lowest or the highest score.
# $factors share an exploratory block.
explored-note =
    { LIST($factors) } { $n ->
        [one] is
       *[other] are
    } missing here: all factors of an exploratory block have the same items, so a sum for each would be the same.
cut-offs-note =
    Cut-off scores require a conditional reliability of { COEFFICIENT($cutOff) }.
    They are sum scores{ $fromZero ->
        [true] ; 0 is the lowest answer to every item
       *[false] , as answers are coded
    }.

means-title = Reliability of group means
column-people-per-group = People in the median group
column-adequate = Adequate
column-detectable = Detectable difference
column-detectable-sd = Detectable difference, SD
few-means = fewer than { WORD($groups) } groups
means-problem = { $problem ->
    [withheld] withheld
    [few-people] too few people
   *[no-variance] no variance within groups
}
means-note =
    Reliability is the share of the observed means’ variance that is between groups, with its F interval.
    It requires a lower limit of { COEFFICIENT($least) }. Detectable differences have power .80 at 5%.

classes-title = People at the declared cut-offs
column-cut-off = Cut-off
all-classes = all
# $label names the band from this cut-off to the next; the share is of people in this band and those above.
cut-label = { $value } or more ({ $label } or higher)
highest-cut-label = { $value } or more ({ $label })
column-band = In this band
column-reached = At or above
column-accuracy = Accuracy
column-consistency = Consistency
column-kappa = Kappa of consistency
column-rudner-accuracy = Accuracy, item response model
column-rudner-consistency = Consistency, item response model
# $prorated: how many items may lack an answer.
classes-note =
    { $prorated ->
        [0] At or above: of people who answered all items.
        [one] At or above: of people with at most one item without an answer, for which the mean of the others stands in.
       *[other] At or above: of people with at most { WORD($prorated) } items without an answer, for which the mean of the others stands in.
    }
    Accuracy is the share classified as their true score is.
    Consistency is the share classified alike by two parallel measurements (Livingston & Lewis, 1995{ $model ->
        [true] ; Rudner, 2005, for the item response model
       *[false] {""}
    }).

coefficients-title = Coefficients of the scales
# $factors: of the solution for all items.
hierarchical-note =
    Omega hierarchical of all items is from { WORD($factors) } factors, of other scales from three; an improper solution has none.
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
# $cited is a citation in brackets.
method-means =
    Reliability of group means is one minus the mean sampling variance over the variance of the observed means { $cited }.
    It requires a lower 95% limit of { COEFFICIENT($groupMeans) } and at least { WORD($groups) } groups.
# $livingston and $rudner are citations in brackets.
method-classes =
    Accuracy and consistency of classification at cut-offs assume beta-distributed true scores and binomial errors { $livingston }.
    For item response models, scores are taken as normal about each person’s level { $rudner }.
method-undecided = A use is undecided if the interval includes the cut-off.

## Published figures of a measure of the bank, beside this sample's.

published-title = { $name }: this sample and published studies
published-study = Study
published-country = Country
published-means = Mean (SD)
published-sample = This sample
published-sample-of = This sample: { $name }
published-quoted = { $study } (secondary)
published-note = Published figures are as printed; their populations, codes and scores may be others.
published-secondary = Secondary figures are quoted by somebody other than the authors.
published-more = The bank of measures has the studies with their sources (`itemwise evidence report { $id }`).
