question = How do outcomes differ by number of items?
# An outcome's share, rate or mean among people with no item and with most; $number is "3" or "3 or more".
ends = { $outcome }: { $from } with no items, { $to } with { $number }.

title =
    Outcomes by number of items { -done }{ -assumed-outcomes }
title-score = Outcomes by score on all items{ -assumed-outcomes }
-assumed-outcomes = { $isAssumed ->
        [true] {" "}(assumed outcomes)
       *[false] {""}
    }
appendix-title = Outcomes by score and latent class

assumed-caution =
    { COUNT($outcomes) ->
        [one] This outcome is assumed
       *[other] These outcomes are assumed
    }: { LIST($outcomes) }. The values were simulated to illustrate the analysis and are not findings.
association-caution = These associations do not imply causation.
same-source-caution = The same people answered both the items and the outcomes, in one survey.

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
        [increase] The outcome increases with the number of items
        [decrease] The outcome decreases with the number of items
       *[undetected] The outcome shows no significant trend with the number of items
    }
trend = { -trend } (p { P($trendP) }).
trend-with-departure =
    { -trend } (p { P($trendP) }) and { $departs ->
        [true] departs from a linear trend
       *[false] does not depart significantly from a linear trend
    } (p { P($departureP) }).

# A grouping with the test of whether it moderates the trend.
tested-grouping = { $group } (Holm-adjusted p { P($adjustedP) })
trend-differs = { $outcome }: the trend differs by { LIST($groups) }.
trend-does-not-differ = { $outcome }: the trend does not differ significantly by { LIST($groups) }.

e-value =
    { $outcome }: an unmeasured confounder associated with both the number of items and the outcome by risk ratios of { DECIMAL($estimate, digits: 2) } each could fully explain this association.
    Weaker confounding could not. Risk ratios of { DECIMAL($limit, digits: 2) } each would suffice for the interval to include no association.

by-class = { $outcome } by latent class, from the class with the fewest items to the one with the most: { LIST($values) }.

## Chart

chart-title =
    Outcomes by number of different items { -done }{ -assumed-outcomes }
# Estimates at the lowest and the highest number of items.
chart-see = { $outcome }: { $from } at { $first }, { $to } at { $last }.
dots = Dots: observed, with 95% intervals.
adjusted-dots = Dots: adjusted for { $covariates }, with 95% intervals. Open circles: observed.
chart-description = A panel per outcome: its share, rate or mean by number of different items.
# One panel; $points are described-point.
described-panel = { $outcome }: { LIST($points) }.
described-point = { $number }: { $estimate }
column-different-items = Different items
column-level-figure = Share, rate or mean
column-as-observed = Observed
column-estimate-with-interval = Estimate [95% interval]

## Tables

shares-by-number-title = Outcomes by number of different items
means-by-number-title = Means and rates by number of different items
shares-by-class-title = Outcomes by latent class
means-by-class-title = Means and rates by latent class
column-observed = Observed
column-mean-of-items = Mean number of items
standardized-note = Standardized: as if everybody had that number of items, with covariates as observed.
complete-covariates-note =
    Observed figures are of { INTEGER($n) } people; standardized ones of the { INTEGER($complete) } ({ PERCENT($share) }) with all covariates.
number-note = Reference for ratios and differences: no items. Based on people who answered every item and the outcome.
class-note =
    Classes are ordered from fewest to most items; the first is the reference for ratios and differences. Figures are corrected for classification error.

tests-title = Wald tests of trends by number of items
trend-by-number = Linear trend
departure = Departure from linear trend
trend-by = Difference in trend by { $group }
holm-note = Holm: adjusted for the number of groupings tested.

score-title = Change in outcomes if everybody’s score were one standard deviation higher

## Method

method-title = Outcomes
method-number =
    Outcomes were regressed separately on the number of different items and on the score, among people who answered every item and the outcome.
method-score = Outcomes were regressed on the score, among people who answered every item and the outcome.
method-models = Models were logistic for binary outcomes, Poisson for counts and linear for continuous outcomes.
# Citations in brackets, named after an author.
method-standardized =
    Figures were standardized { $graubard } over all people with complete covariates.
method-errors = Standard errors of shares, ratios and differences were linearized under the design { $binder }.
method-e-value = E-values { $vanderweele } show how strong an unmeasured confounder would have to be to fully explain an association.
method-classes =
    Outcomes by latent class are corrected for classification error { $bolck } { $vermunt }.
    Their standard errors account for the uncertainty of the estimated classes { $bakk }.
