## How many different items.

different-items = Different items { -done }
number-title = Number of different items { -done }
column-different-items = Different items
number-key = Bar: share. Line: its 95% interval.
number-description =
    One bar per number of different items from one on, with its 95% interval, as a share of people who answered every item.
# Entries of the sentence under the chart.
share-one = { PERCENT($share) } { -did } exactly one
share-all = { PERCENT($share) } all { WORD($number) }
share-number = { PERCENT($share) } { WORD($number) }
share-or-more = { PERCENT($share) } { INTEGER($number) } or more
number-see = Of the { INTEGER($n) } people who answered every item: { LIST($shares) }.
share-interval = { PERCENT($share) } { INTERVAL($low, $high, as: "percent") }

mean-number = The { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    }{ $isComplete ->
        [true] {" "}who answered every item
       *[false] {""}
    } { -did } { DECIMAL($mean, digits: 2) } different items on average{ $se ->
        [none] {""}
       *[other] {" "}({ standard-error } { DECIMAL($se, digits: 2) })
    }.
# $low and $high: means where all missing answers are no, and where all are yes.
mean-bounds =
    People { -did } { DECIMAL($mean, digits: 2) } different items on average, with missing answers imputed;
    { DECIMAL($low, digits: 2) } to { DECIMAL($high, digits: 2) } whatever was missing.

question = How many different items, and which occur together?
several = { PERCENT($share) } of { INTEGER($n) } complete cases { -did } two or more items.

## Pairs of items.

-occur = { $about ->
        [experiences] are reported
        [abilities] are solved
       *[other] are endorsed
    }
-occurs = { $about ->
        [experiences] is reported
        [abilities] is solved
       *[other] is endorsed
    }
# $above of $n pairs have an interval above independence.
all-pairs-above = { $n ->
        [one] The pair { -occurs }
       *[other] All { INTEGER($n) } pairs { -occur }
    } together more often than expected if items were independent (joint 95% intervals).
pairs-above = { $above ->
        [0] { $n ->
            [one] No pair { -occurs }
           *[other] None of { INTEGER($n) } pairs { -occurs }
        }
        [one] 1 of { INTEGER($n) } pairs { -occurs }
       *[other] { INTEGER($above) } of { INTEGER($n) } pairs { -occur }
    } together more often than expected if items were independent (joint 95% intervals).
highest-ratio = The highest ratio is that of { $first } with { $second }: { DECIMAL($ratio, digits: 1) } times the expected share.
highest-ratio-interval =
    The highest ratio is that of { $first } with { $second }: { DECIMAL($ratio, digits: 1) }
    { INTERVAL($low, $high, as: "decimal", digits: 1) } times the expected share.

pairs-title = Items { -done } together: observed share over the share expected under independence
# A row of the chart: ids of two items.
pair = { $first } with { $second }
pairs-see =
    Pairs occur together { DECIMAL($low, digits: 1) } ({ $lowPair }) to { DECIMAL($high, digits: 1) } ({ $highPair }) times
    as often as expected.
pairs-key = Stronger blue: more often together.
pairs-less = Orange: less often.
pairs-description =
    Heat map of the observed share of people with both items over the expected one; joint 95% intervals are in the data.
# A ratio with its interval.
ratio-tip = { DECIMAL($ratio, digits: 1) } { INTERVAL($low, $high, as: "decimal", digits: 1) }
tooltip-ratio = Observed over expected [joint 95% interval]
column-both = Both

most-frequent-pair = The most frequent pair is { $first } with { $second }: { PERCENT($share) }.
hidden-pairs = { INTEGER($n) } { $n ->
        [one] pair is
       *[other] pairs are
    } hidden.

## Combinations.

combinations-title = Most frequent combinations
column-items = Items { -done }
all = all
rare-combinations = { PERCENT($share) } of those who { -did } any item have a rare combination of items.

## Method.

method-title = Co-occurrence of items
# $binder is a citation in brackets.
method =
    Odds ratios of pairs of items use weighted two-by-two counts, with linearized standard errors { $binder }
    and joint intervals for all pairs.
    Intervals of observed over expected shares follow from those of the odds ratios
    and treat the items’ shares as known.
