## Who answered.

people-unweighted = { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    }, unweighted.
people-frequencies = { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    }, counted by frequency weights.
# $effective: the effective sample size.
-effective = {" "}(effective sample size { INTEGER($effective) })
people-weighted = { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    }, weighted by sampling weights{ -effective }.
people-weighted-alike = { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    }, weighted{ -effective }; { $levels ->
        [one] all in one { $grouping }
       *[other] the { INTEGER($levels) } groups by { $grouping } have about equal weight
    }.
people-weighted-within = { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    }, weighted within { $levels ->
        [one] one { $grouping }
       *[other] each of the { INTEGER($levels) } groups by { $grouping }
    }{ -effective }.

people-figure = { $n ->
        [one] person
       *[other] people
    }
complete-figure = { LEVEL($share) } answered every item

question = Who answered, and what is missing?
people = { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    }.
people-by-level = { INTEGER($n) } people, { $isRange ->
        [true] { INTEGER($least) } to { INTEGER($most) }
       *[false] { INTEGER($most) }
    } in each of the { INTEGER($levels) } groups by { $grouping }.
none-missing = Everyone answered every item.
complete = { PERCENT($share) } answered every item.
# $none is the share without any answer.
complete-and-none = { PERCENT($share) } answered every item, { PERCENT($none) } none.
most-missing = The item most often missing is { $item }: { PERCENT($share) }{ $isWeighted ->
        [true] {" "}(weighted; the other shares are not)
       *[false] {""}
    }.

## The file.

title = The survey
rows = The { $isTable ->
        [true] table
       *[false] file
    } { $file } has { INTEGER($rows) } { $rows ->
        [one] row
       *[other] rows
    }.
# An entry of excluded-rows, such as "no weight (3)".
excluded = { $reason } ({ INTEGER($rows) })
excluded-rows = Excluded rows: { LIST($reasons) }.
patterns = { $n ->
        [one] There is 1 distinct response pattern
       *[other] There are { INTEGER($n) } distinct response patterns
    }.
weighting-effect =
    The design effect of the weights alone is { DECIMAL($effect, digits: 2) }. Numbers of people are unweighted.

## Groups.

groups-title = Groups of respondents
column-weighted-share = Weighted share
level-unknown = not known
missing-note = Shares of missing answers are averaged over items.
few-people-note =
    Shares of missing answers are not shown for levels with fewer than { INTEGER($least) } people: { LIST($levels) }.

## Missing answers.

missing-title = Missing answers
missing-table-title = Missing answers by item
column-all-missing = Total missing
of-all-people = Shares are of all people{ $isWeighted ->
        [true] , weighted
       *[false] {""}
    }.
incomplete = { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    } left at least one item unanswered.
# $one is the number of them who left one item unanswered.
incomplete-and-one = { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    } left at least one item unanswered, { INTEGER($one) } of them only one.
missing-range =
    By { $grouping }, { PERCENT($low) } ({ $lowLevel }) to { PERCENT($high) } ({ $highLevel })
    of answers are missing.

# $shares are the next messages.
shares-by-treatment = The share who { -did } { $measured } is { LIST($shares) }.
share-complete = { PERCENT($share) } with complete answers
share-known = { PERCENT($share) } with known answers
share-imputed = { PERCENT($share) } with imputed answers
share-shifted =
    If missing answers had { WORD($odds) } times the imputed odds of yes, it would be { PERCENT($share) }.

## Whether missing answers depend on other answers.

few-missing = { PERCENT($share) } of all answers are missing.
not-tested = Too few people left any one item unanswered to test whether that depends on other answers.
independent =
    No dependence of leaving an item unanswered on the other answers or groups was found ({ INTEGER($tested) } { $tested ->
        [one] item
       *[other] items
    } tested).
depends-on-answers = { $n ->
    [0] No dependence of leaving an item unanswered on the other answers was found ({ INTEGER($tested) } tested)
   *[other] Leaving an item unanswered depends on the other answers for { COUNT($items) ->
        [0] all { INTEGER($tested) } items tested
       *[other] { INTEGER($n) } of { INTEGER($tested) } tested: { LIST($items, most: 6) }
    }
}.
largest-odds = The odds ratio per standard deviation of the rest score is { DECIMAL($odds, digits: 2) } for { $item }, the farthest from 1.
depends-on-groups = Missing answers also differ by { LIST($groups) }.
little-test = Little’s test { $isRejected ->
    [true] rejects
   *[false] does not reject
} that answers are missing completely at random, χ²({ INTEGER($df) }) = { DECIMAL($chiSquare, digits: 2) }, p { P($p) }.
alpha-of-answers = Alpha of all items is { COEFFICIENT($answered) } from all answers and { COEFFICIENT($complete) } from complete ones.
factors-of-answers = { $isSame ->
    [true] Both give the same number of factors
   *[false] Complete answers give { WORD($listwise) } factors, all answers { WORD($all) }
}.
dependence-title = Missing answers and the other answers
column-unanswered = Unanswered
column-differs-by = Differs by
dependence-note =
    Odds ratios of leaving an item unanswered per standard deviation of the mean of the other answers (each item
    standardized), given groups. Items that fewer than ten people left unanswered are not tested.
