## Answers by item.

answers-title = Answers by item
# $leftOut is lowest-answer or either-answer, in this and the next ones.
answers-other-title = Answers other than { $leftOut }, by item
answers-axis-other = Share of valid answers other than { $leftOut }
lowest-answer = the lowest answer
either-answer = { LIST($answers, type: "or") }
quoted-answer = “{ $answer }”
answers-other-see =
    Answers other than { $leftOut } are most frequent for { $mostItem } ({ PERCENT($most) })
    and least frequent for { $leastItem } ({ PERCENT($least) }).
answers-other-see-one = Answers other than { $leftOut }: { PERCENT($share) } for { $item }.
answers-see = The largest share is { PERCENT($share) }: “{ $answer }” for { $item }.
answers-key = { $isTotal ->
    [true] Bar: share of each answer. Number: their sum.
   *[false] Bar: share of each answer.
}
answers-description = One bar per item, divided by answer; shares are of the people with a valid answer.

## Statistics of items.

statistics-title = Item statistics
column-missing = Missing
column-share-of-answer = Share of “{ $answer }”
column-share-of-higher = Share of the higher answer
weighted-note =
    Valid answers are unweighted counts;
    { $isShares ->
        [true] shares of valid answers
       *[false] means
    }, SDs and correlations are weighted.
frequency-note = Each row represents as many people as its frequency weight.
# $isGraded: whether some have more than two answers.
reversed-note = Reverse-worded items: { LIST($items) }.{ $isGraded ->
    [true] {" "}Means are of answers as asked; everything else is after reversal.
   *[false] {" "}Figures are after reversal.
}
item-rest-note =
    Item-rest correlations are with the mean of the other items, among people who answered every item.

descriptives-title = Descriptive statistics
dichotomized-note = Computed from the original answers, before dichotomization.

## First figure, chart and opening.

items-figure = { $n ->
        [one] item
       *[other] items
    }
figure-shares = shares { PERCENT($low) } to { PERCENT($high) }
figure-means = means { DECIMAL($low, digits: 2) } to { DECIMAL($high, digits: 2) }
figure-percents = means at { PERCENT($low) } to { PERCENT($high) } of their range

question = How were the items answered?
share-of-item = { PERCENT($share) } { -did } { $item }.
mean-of-item = The mean of { $item } is { DECIMAL($mean, digits: 2) }.
shares-of-items =
    The share who { -did } an item ranges from { PERCENT($low) } for { $lowItem }
    to { PERCENT($high) } for { $highItem }.
means-of-items =
    Item means range from { DECIMAL($low, digits: 2) } for { $lowItem }
    to { DECIMAL($high, digits: 2) } for { $highItem }.
percents-of-items =
    The items’ answers have different ranges. Means lie from { PERCENT($low) } of the range for { $lowItem }
    to { PERCENT($high) } for { $highItem }.

rare-answers =
    Items with an answer given by fewer than { INTEGER($least) } people: { $isEvery ->
        [true] all
       *[false] { LIST($items) }
    }. Their correlations and thresholds are imprecise.

item-means-title = Item means
item-percents-title = Item means, % of the range of answers
axis-share = Share who { -did } it
tooltip-share = Share who { -did } it [95% interval]
tooltip-mean = Mean [95% interval]
share-interval = { PERCENT($share) } { INTERVAL($low, $high, as: "percent") }
mean-interval = { DECIMAL($mean, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
reversed-item = { $item } (R)
reversed-see = (R): reverse-worded, shown as asked.
item-means-see = Highest: { $highItem }, { $high }; lowest: { $lowItem }, { $low }.
item-means-description =
    Dots are the items’ { $isShares ->
        [true] shares
       *[false] means
    } in descending order.
    { $isShares ->
        [true] Shares
       *[false] Means
    } range from { $low } (“{ $lowItem }”) to { $high } (“{ $highItem }”).

## Chapter.

title = Items
wording-heading = Item wording
asked = { $id }: “{ $wording }”
descriptives-heading = Descriptive statistics of the items

## Method.

method-title = Data
rows-all = { $file } has { INTEGER($rows) } { $rows ->
        [one] row
       *[other] rows
    }, all used.
rows = { $file } has { INTEGER($rows) } { $rows ->
        [one] row
       *[other] rows
    }.
# An entry of excluded-rows: why, and how many rows.
excluded = { $reason } ({ INTEGER($rows) })
excluded-rows = Excluded rows: { LIST($reasons) }.

all-continuous = { $n ->
        [one] The item is continuous.
       *[other] All { INTEGER($n) } items are continuous.
    }
dichotomized = Answers were dichotomized by the measure’s rule into { LIST($answers) }.
# $numbers are the numbers of categories that occur.
declared-categories = Answers were analyzed in the measure’s declared categories ({ LIST($numbers, type: "or") } per item).
some-continuous = { INTEGER($n) } { $n ->
        [one] item was
       *[other] items were
    } treated as continuous.

none-missing = No answers are missing.
listwise =
    Correlations use listwise deletion ({ INTEGER($n) } { $n ->
        [one] person
       *[other] people
    }), which is unbiased if answers are missing completely at random.
# $least and $most are numbers of people of a pair of items; $most is null without pairs.
pairwise =
    Correlations use pairwise deletion{ $most ->
        [none] {""}
       *[other] {" "}({ $isRange ->
            [true] { INTEGER($least) } to { INTEGER($most) }
           *[false] { INTEGER($most) }
        } people)
    }, which is unbiased if answers are missing completely at random.

unweighted = No weights were used.
frequency-weights = Weights are frequencies; n counts the people they represent.
# $kish is a citation in brackets.
sampling-weights =
    Weights are sampling weights{ $hasDesign ->
        [true] {""}
       *[false] , without strata or clusters
    }; the effective sample size is { INTEGER($n) } { $kish }.
    The fit of exploratory solutions ignores the weights.
