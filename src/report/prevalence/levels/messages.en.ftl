## Shares with their intervals.

# $isFew: on few people, and so in parentheses. $low and $high are in percentage points.
share-interval = { $isFew ->
        [true] ({ PERCENT($share) })
       *[false] { PERCENT($share) }
    } { INTERVAL($low, $high, as: "decimal", digits: 1) }
share-alone = { $isFew ->
        [true] ({ PERCENT($share) })
       *[false] { PERCENT($share) }
    }

## Openings.

# $share is printed with its interval; $measured is an item or set inside a sentence.
answer = { $share } { -did } { $measured }.
answer-bounds =
    { $share } { -did } { $measured }; { PERCENT($low) } to { PERCENT($high) },
    depending on missing answers.
# $low and $high are printed with their intervals.
answer-each = The shares of { INTEGER($items) } items range from { $low } ({ $lowItem }) to { $high } ({ $highItem }).
question-any = How many { -did } any?
question-this = How many { -did } this?
question-each = How many { -did } each?

question-groups = Do groups differ?
# $measured is an item.
question-groups-in = Do groups differ in { $measured }?
highest = Highest{ $isOfShown ->
        [true] {" "}of those shown
       *[false] {""}
    }: { $level }, { $share }, rank { INTEGER($rank) }.
highest-ranks = Highest{ $isOfShown ->
        [true] {" "}of those shown
       *[false] {""}
    }: { $level }, { $share }, rank { INTEGER($low) } to { INTEGER($high) }.
no-rank-certain = No { $grouping }’s rank is certain.
every-rank-certain = Each { $grouping } has a single possible rank.
ranks-certain = { $certain ->
        [one] 1 of { INTEGER($levels) } ranks by { $grouping } is certain.
       *[other] { INTEGER($certain) } of { INTEGER($levels) } ranks by { $grouping } are certain.
    }
# $pairs are the next two.
pairs-that-differ = Pairs that differ (Holm-adjusted p < { COEFFICIENT($level, digits: 2) }): { LIST($pairs) }.
pairs-by = { INTEGER($differing) } of { INTEGER($pairs) } by { $grouping }
no-pairs-by = none by { LIST($groupings, type: "or") }

# On the first screens. $some and $none: groupings with pairs of levels that differ, and without.
differ-by = { COUNT($some) ->
        [0] Not by { LIST($none, type: "or") }
       *[other] By { LIST($some) }{ COUNT($none) ->
            [0] {""}
           *[other] , not by { LIST($none, type: "or") }
        }
    }
highest-in-short = Highest{ $isOfShown ->
        [true] {" "}of those shown
       *[false] {""}
    }: { $level }, { $share }.
# $levels are level-share.
all-levels = By { $grouping }: { LIST($levels) }.
level-share = { $level } { $share }
groups-todo = { $isRanked ->
        [true] Report shares with their intervals
       *[false] Do not rank groups{ $grouping ->
            [none] {""}
           *[other] {" "}by { $grouping }
        }
    }

## Ranks.

any-rank =
    By { $grouping }, { $levels ->
        [2] either level
       *[other] any of the { INTEGER($levels) } levels
    } could have rank 1 or rank { INTEGER($levels) }.
# $first and $last are either-level or one-of-levels.
end-ranks = By { $grouping }, { $first } { $isFirstCertain ->
        [true] has
       *[false] could have
    } rank 1 and { $last } { $isLastCertain ->
        [true] has
       *[false] could have
    } rank { INTEGER($levels) }.
either-level = { LIST($levels, type: "or") }
one-of-levels = any of { INTEGER($n) } levels
joint-confidence = These possible ranks hold jointly with { LEVEL($confidence) } confidence ({ LINK("table-prevalence-by-group") }).

## Tables.

column-measured = { $about ->
        [experiences] Reported
        [abilities] Solved
       *[other] Answered yes
    }
shares-title = Share who { -did } each item and set of items
shares-weighted = Shares are weighted.
same-people = Of { INTEGER($n) } people.
# $context is where it last was, such as "online".
context-note =
    Last { $context }: yes only if the last time was in that context alone; any other answer counts as no.
all-shares-title = Share who { -did } each item and set of items, in every context and group
treatments-title = Shares by treatment of missing answers
column-imputed-odds = Imputed, odds of yes × { $odds }
column-known-biased = Known answers (biased upward for sets)

by-group-title = { $measured }, by group
rank-range = { INTEGER($low) } to { INTEGER($high) }

differences-title = Differences between groups in the share who { -did } { $measured }
column-pairs = Pairs that differ
column-largest = Largest difference
column-size = Size in percentage points [joint 95% interval]
# $treatment of missing answers, inside a sentence.
column-pairs-treatment = Pairs, { $treatment }
differing = { INTEGER($differing) } of { INTEGER($pairs) }
levels = { LIST($levels) }
points = { DECIMAL($points, digits: 1) } points
points-interval = { DECIMAL($points, digits: 1) } points { INTERVAL($low, $high, as: "decimal", digits: 1) }
adjusted-note =
    p values (Holm) and intervals (Bonferroni; Benjamini and Yekutieli, 2005) are adjusted for all pairs within a grouping.
# $pairs are hidden-by.
hidden-note = Pairs with a hidden figure are left out: { LIST($pairs) }.
hidden-by = { INTEGER($n) } by { $grouping }

## Charts of items, and of the levels of the first grouping.

groups-title = Share who { -did } { $measured }, by { $grouping }
# $low and $high are as extreme.
extremes = Shares run from { $low } to { $high }.
extremes-alike = All shares are { $share }.
extreme = { PERCENT($share) } ({ LIST($names) })
dots-description = Estimated shares with their 95% intervals.

## Chart of items by levels of small groupings.

levels-title = Share who { -did } each item, by { LIST($groupings) }
levels-description = One row per item or set; dots with 95% intervals are the levels of { LIST($groupings) }.
# The name of a dot: a level and an item.
dot-name = { $level }: { $measured }
widest-gap =
    Widest gap for an item: { $item } by { $grouping }, { PERCENT($low) } ({ $lowLevel })
    to { PERCENT($high) } ({ $highLevel }).

## Heat map.

heat-title = Share who { -did } each item, by { $grouping } (%)
heat-see = The largest share is { $share } ({ $level }, { $item }).
heat-description = Rows are the levels of { $grouping }, columns the items; darker cells have larger shares.

## Chart of two groupings.

slopes-title = { $measured }, by { $along } and { $across }
slopes-description = One line per level of { $across } over { $along }, with 95% intervals.
# $ranges are slope.
slopes-see = From { $first } to { $last }: { LIST($ranges) }.
slope = { $level } { PERCENT($from) } to { PERCENT($to) }
