## Of whom the shares are.

average-of-levels =
    { PERCENT($share) } is the average of { $levels ->
        [0] the levels
        [one] the only level
       *[other] the { INTEGER($levels) } levels
    } of { $grouping }, not the share in their combined population.
level-weight = Each level has a weight of { PERCENT($weight) }.
level-weights = Levels have weights of { PERCENT($low) } to { PERCENT($high) }.
level-weights-unknown = Each level is weighted by its sample size.

# $share is printed with its interval, $measured is an item or set inside a sentence.
population-share-alone =
    With each level counted by its population, { $share } of the { INTEGER($people) } people in the sampled population
    { -did } { $measured }.
population-share =
    With each level counted by its population, { $share } of { INTEGER($people) } people { -did } { $measured }:
    about { INTEGER($total) } people.
population-share-interval =
    With each level counted by its population, { $share } of { INTEGER($people) } people { -did } { $measured }:
    about { INTEGER($total) } { INTERVAL($low, $high, as: "decimal", digits: 0) } people.

# $share and $wide are printed with their intervals.
no-clusters =
    Intervals do not account for clusters.
    If clusters such as villages or schools had a design effect of { INTEGER($effect) }, { $share } would become { $wide }.

## Table of the population.

population-title = Share of the sampled population who { -did } each item and set of items
column-measured = { $about ->
        [experiences] Reported
        [abilities] Solved
       *[other] Answered yes
    }
population-note = { $grouping ->
        [none] Each level of the grouping
       *[other] Each level of { $grouping }
    } is weighted by the size of its population (poststratification; Lumley, 2010);
    numbers of people are rounded to three significant digits.
