question = How do outcomes differ with the number of items?
# An outcome's share, rate or mean among people with no item and with most; $number is "3" or "3 or more".
ends = { $outcome }: { $from } with no item, { $to } with { $number }.

title =
    Outcomes by number of items { -done }{ -assumed-outcomes }
title-score = Outcomes by score of all items{ -assumed-outcomes }
-assumed-outcomes = { $isAssumed ->
        [true] {" "}(assumed outcomes)
       *[false] {""}
    }
appendix-title = Outcomes by score and latent class

assumed-caution =
    { COUNT($outcomes) ->
        [one] This outcome is assumed
       *[other] These outcomes are assumed
    }: { LIST($outcomes) }. The values were simulated to show the analysis and are not findings.
association-caution = These associations do not imply causation.
same-source-caution = The survey was cross-sectional, and the same person reported both.

## Associations. $reason says why something is not shown.

number-not-shown = { $outcome } by number of items is not shown: { $reason }.
class-not-shown = { $outcome } by latent class is not shown: { $reason }.

# $contrasts are one-ratio, one-difference and one-difference-in-points; $number is "3" or "3 or more".
contrast = { $outcome }, { $number } items versus none ({ -people }): { LIST($contrasts) }.
adjusted-contrast =
    { $outcome }, { $number } items versus none, adjusted for { $covariates } ({ -people }): { LIST($contrasts) }.
score-contrast = { $outcome }, for a score one standard deviation higher: { LIST($contrasts) }.
one-ratio = { $ratio } times as high
one-difference = a difference of { $difference }
one-difference-in-points = a difference of { $difference } percentage points
estimate-with-interval = { $estimate } { $interval }

# $isAbout: whether the number of people is rounded.
-people = { $isAbout ->
        [true] about { INTEGER($n) } people
       *[false] { $n ->
            [one] 1 person
           *[other] { INTEGER($n) } people
        }
    }

-trend = { $trend ->
        [increase] It increases with the number of items
        [decrease] It decreases with the number of items
       *[undetected] It shows no significant trend with the number of items
    }
trend = { -trend } (p { P($trendP) }).
trend-with-departure =
    { -trend } (p { P($trendP) }) and { $departs ->
        [true] departs from a linear trend
       *[false] does not depart significantly from a linear trend
    } (p { P($departureP) }).

# A grouping with the test of whether it moderates the trend.
tested-grouping = { $group } (p { P($adjustedP) })
trend-differs = { $outcome }: the trend differs by { LIST($groups) }.
trend-does-not-differ = { $outcome }: the trend does not differ significantly by { LIST($groups) }.

e-value =
    { $outcome }: only an unmeasured confounder with risk ratios of at least { DECIMAL($estimate, digits: 2) } with both the number of items and the outcome could explain this association.
    For the interval limit nearer to no association, { DECIMAL($limit, digits: 2) } would suffice.

by-class = { $outcome } by latent class, from the class with the fewest items to the one with the most: { LIST($values) }.

## Chart

chart-title =
    Outcomes by number of different items { -done }{ -assumed-outcomes }
dots = Dots: observed, with 95% intervals.
adjusted-dots = Dots: adjusted for { $covariates }, with 95% intervals. Rings: as observed.
chart-description = A panel per outcome: its share, rate or mean by number of different items.
# One panel; $points are described-point.
described-panel = { $outcome }: { LIST($points) }.
described-point = { $number }: { $estimate }
column-different-items = Different items
column-level-figure = Share, rate or mean
column-as-observed = As observed
column-estimate-with-interval = Estimate [95% interval]

## Tables

shares-by-number-title = Outcomes by number of different items
means-by-number-title = Means and rates by number of different items
shares-by-class-title = Outcomes by latent class
means-by-class-title = Means and rates by latent class
column-observed = Observed
column-mean-of-items = Mean of items
standardized-note = Standardized: as if everybody had that number of items, with covariates as observed.
number-note = Ratios and differences compare with no item. Based on people who answered every item and the outcome.
class-note =
    Classes from the fewest items up; ratios and differences compare with the first. Figures are corrected for classification error.

tests-title = Wald tests of the change with the number of items
trend-by-number = Trend by number
departure = Departure from linear trend
trend-by = Trend by { $group }
holm-note = Holm: for the number of groupings by which the trend may differ.

score-title = Outcomes if everybody’s score were one standard deviation higher

## Method

method-title = Outcomes
method-number =
    Outcomes were regressed on the number of different items and on the score, in people who answered every item and the outcome.
method-score = Outcomes were regressed on the score, in people who answered every item and the outcome.
method-models = Models were logistic for binary outcomes, Poisson for counts and linear for continuous outcomes.
# Citations in brackets, named after an author.
method-standardized =
    Figures were standardized { $graubard } over everybody who answered all covariates.
method-errors = Standard errors of shares, ratios and differences were linearized under the design { $binder }.
method-e-value = E-values { $vanderweele } show how strong an unmeasured confounder would have to be.
method-classes =
    Outcomes by latent class are corrected for classification error { $bolck } { $vermunt }.
    Their standard errors account for the estimated classes { $bakk }.
