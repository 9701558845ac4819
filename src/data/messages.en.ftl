# Warnings about files of answers.

-lacking = the file lacks the { COUNT($columns) ->
        [one] column
       *[other] columns
    } { LIST($columns, most: 8) }
quoted = “{ $name }”

# $reason is a result of no-number, number-of-zero, other-occasion or second-occasion-alone.
rows-left-out =
    { INTEGER($n) } of { INTEGER($rows) } rows { $n ->
        [one] is
       *[other] are
    } left out: { $reason }.
no-number =
    no { $what ->
        [weight] weight
       *[count] count
    }
number-of-zero =
    a { $what ->
        [weight] weight
       *[count] count
    } of 0
other-occasion = another occasion
second-occasion-alone = a second occasion without a first

dominant-weight =
    One row (weight { $weight }) has { $isNearlyAll ->
        [true] more than 99%
       *[false] { PERCENT($share, digits: 0) }
    } of the total weight, so the results depend strongly on its answers.
    The effective sample size of the { INTEGER($people) } people is { DECIMAL($effective, digits: 1) }.
fractional-frequency =
    A frequency weight is a number of people, but one is { $weight }.
    Weights that correct for sampling or nonresponse have the type “design”.
repeated-identifier =
    Column “{ $column }” has { INTEGER($values) } { $values ->
        [one] value that occurs
       *[other] values that occur
    } in several rows ({ INTEGER($rows) } rows in all). Each row counts as one person.
    If these rows belong to the same person or household, intervals are slightly too narrow.
group-is-item =
    Group { $group } is based on the answers to item { $item }, so comparing its levels on this item is meaningless.
hypothesis-without-group =
    Group { $group }: a hypothesis is about “{ $level }”, but the file has nobody in this level. It counts as undecided.
missing-code-in-group =
    Group { $group }: { LIST($codes) } { COUNT($codes) ->
        [one] counts as unknown, because the items declare it a missing-value code. To make it a level, label it in the group
       *[other] count as unknown, because the items declare them missing-value codes. To make them levels, label them in the group
    }.

context-left-out = Context { $context } is left out: { -lacking }.
external-left-out = External variable { $variable } is left out: { -lacking }.
repeat-left-out = Some items have no further occasion or rating: { -lacking }.
among-left-out = Question { $question } is left out: { -lacking }.
among-partly = Question { $question }: { -lacking }. Answers without a column count as not chosen.
among-blank = Nobody answered “{ $question }”: the question is left out.
among-contradiction =
    “{ $question }”: some people chose the answer for “none” together with another answer to the same item. Both count.

merged-patterns =
    Response patterns of few people were merged before the file was read: { INTEGER($groups) } people have no groups,
    and { INTEGER($all) } have neither groups nor answers.
    Shares of rare answers, correlations and differences between groups are therefore too small.
decimal-commas = Decimal commas (“3,5” for 3.5) are recognized in { LIST($columns, most: 5) }.
thousands-separators = Thousands separators (“1,234,567”) are ignored in { LIST($columns, most: 5) }.
unclear-numbers =
    Numbers are left as written in { LIST($columns, most: 5) }: their commas or periods may be decimal separators
    or thousands separators.
values-in-column = { $column } ({ LIST($values) })
missing-in-file =
    The file declares missing values that the measure does not list; they count as blank: { LIST($columns) }.
question-row = The first row below the column names has question texts; they are labels.
export-of =
    The file is an export from { $platform }{ $rows ->
        [0] {""}
        [one] , with { INTEGER($rows) } row below the column names that holds no answers
       *[other] , with { INTEGER($rows) } rows below the column names that hold no answers
    }.
# $option is the name of an option of the command line.
export-rows-kept =
    { $kind ->
        [unfinished] { $n ->
            [one] { INTEGER($n) } response is unfinished
           *[other] { INTEGER($n) } responses are unfinished
        }
       *[previews] { $n ->
            [one] { INTEGER($n) } response is a preview or a test
           *[other] { INTEGER($n) } responses are previews or tests
        }
    }. Such rows are kept, unless --leave-out { $option } is given.
summary-rows =
    { $n ->
        [one] Row { LIST($rows) } sums up the rows above it and was
       *[other] Rows { LIST($rows) } sum up the rows above them and were
    } left out: { $n ->
        [one] it is no person
       *[other] they are no people
    }.
repeated-header =
    { $n ->
        [one] Row { LIST($rows, most: 8) } repeats the names of the columns and was
       *[other] Rows { LIST($rows, most: 8) } repeat the names of the columns and were
    } left out.
export-rows-left-out =
    { $kind ->
        [unfinished] { $n ->
            [one] { INTEGER($n) } response is unfinished and was left out
           *[other] { INTEGER($n) } responses are unfinished and were left out
        }
       *[previews] { $n ->
            [one] { INTEGER($n) } response is a preview or a test and was left out
           *[other] { INTEGER($n) } responses are previews or tests and were left out
        }
    }.

# $by is the kind of rows: item, occasion, or both.
read-as-long =
    Read as long format: one row per person (column “{ $id }”){ $by ->
        [item] {" "}and item (“{ $item }”), answers in “{ $value }”
        [occasion] {" "}and occasion (“{ $occasion }”)
       *[both] , item (“{ $item }”) and occasion (“{ $occasion }”), answers in “{ $value }”
    }; { INTEGER($rows) } { $rows ->
        [one] row
       *[other] rows
    } became { INTEGER($people) } { $people ->
        [one] person
       *[other] people
    }.
# $mark is the ending of columns' names: t1.
long-occasion = { $mark } is “{ $name }”
long-occasions = Columns are marked by occasion: { LIST($marks) }.
long-rows-left-out =
    { INTEGER($n) } { $n ->
        [one] row was
       *[other] rows were
    } left out, without a person, item or occasion.
long-columns-left-out =
    The rows of a person differ in { LIST($columns, most: 8) }: { COUNT($columns) ->
        [one] the column was
       *[other] the columns were
    } left out.

missing-column = There is no column “{ $column }” (item { $item }). { $hint }
missing-group = Group { $group } cannot be used: there is no column “{ $column }”.
unreadable-cells =
    { INTEGER($cells) } { $cells ->
        [one] cell
       *[other] cells
    } of the items cannot be read.
answered-nothing = At least one person answered none of the items.
nobody-answered = Nobody answered item { $item } (column “{ $column }”).
same-answer = Everybody who answered item { $item } chose “{ $answer }”, so it cannot correlate with other items.
small-groups = Group { $group } has levels with fewer than { INTEGER($few) } people: { LIST($levels) }.
unequal-weights =
    The weights are very unequal: { INTEGER($rows) } rows have an effective sample size of { INTEGER($effective) } (Kish).
large-weight = The largest weight is { DECIMAL($ratio, digits: 1) } times the mean weight.

# Several answers in one cell.
split-answers = “{ $column }” holds several answers in a cell: it was split into { INTEGER($n) } columns of yes and no.
split-no = No
split-yes = Yes

# Calibrated weights. $margins are names of groupings.
calibrated =
    Weights were calibrated to the population margins of { LIST($margins) } ({ $method ->
        [raking] raking
        [linear] linear calibration
       *[logit] bounded logit calibration
    }). Standard errors account for the margins.
    Bootstrap intervals are not computed, since they would need new margins in each sample.
# Cluster labels in more than one stratum, of calibrated weights.
nested-clusters =
    { $labels ->
        [one] { INTEGER($labels) } cluster label occurs
       *[other] { INTEGER($labels) } cluster labels occur
    } in several strata. With calibrated weights, a label stands for a cluster of each stratum.
calibration-effects =
    Calibration multiplied weights by { DECIMAL($least, digits: 2) } to { DECIMAL($most, digits: 2) }, relative to their mean.
    The design effect of unequal weights changed from { DECIMAL($before, digits: 2) } to { DECIMAL($after, digits: 2) }.
rows-above-names = { $n ->
    [one] A row above the columns' names was passed over.
   *[other] { INTEGER($n) } rows above the columns' names were passed over.
}
