## Figures with their units; $figure is a formatted number

percentage = { $figure }%
points = { $figure } percentage points
p-equal = p = { $figure }
p-small = p { P($probability) }

## Rules by which claims count as reproduced; after "The rule is met:" and in cells of tables

rounds-to = rounds to { $value }
within = within { $tolerance } of { $value }
in-interval = inside the published interval, { $low } to { $high }
at-least = at least { $value }
at-most = at most { $value }
above = above { $value }
below = below { $value }
between = from { $low } to { $high }
significant = { $sign ->
        [positive] above 0 (p < { COEFFICIENT(0.05) })
        [negative] below 0 (p < { COEFFICIENT(0.05) })
       *[either] different from 0 (p < { COEFFICIENT(0.05) })
    }
not-significant = not significantly different from 0 (p ≥ { COEFFICIENT(0.05) })
statement-holds = the statement holds

## Why a claim cannot be tested

part-not-computed = The analysis part “{ $part }” was not run.
undefined-figure = The figure is not defined for these data.
# $result names what is missing; $problem is a sentence without its stop.
result-failed = Not computed: { $result }. { $problem }.
result-absent = Not in the analysis: { $result }.
result-absent-withheld = { result-absent } These items are left out of models: { LIST($items) }.

## Errors.

bad-claims = { $file }: { $problems }.
bad-claims-hint = Correct the claims; each statistic and each rule has a "kind" and just the entries of that kind.
bad-population-hint = It needs "about", and "byConstruction": a list of { $entries }.

## Problems of a claims file, each after the path of the entry and a colon.

claim-id-twice = "{ $id }" is the id of claims[{ $first }] too
claim-rule =
    "{ $rule }" { $what ->
        [statement] needs a number, and the statistic "{ $statistic }" is a statement: use "holds"
        [number] needs a statement, and the statistic "{ $statistic }" is a number
       *[test] needs a statistic with a test ({ LIST($tested, type: "units") })
    }
rule-ends = runs from { $low } to { $high }: put the lower end first
interval-of-prevalence = belongs to a prevalence alone
interval-ends = must begin with its lower end
