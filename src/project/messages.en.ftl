# What a definition says of a structure that was changed because of its misfit. $label is the structure's name.
adopted-label = { $label } with named parameters
# $parameters are in lavaan's syntax.
adopted-note =
    The structure “{ $label } with named parameters” adds { LIST($parameters) }.
    These were chosen because of misfit in the same data: confirm them on other data.

## Scores of single persons.

scores-restricted = Scores are of single persons, and this measure is sensitive.
scores-restricted-hint = Save them with the command line (scores, with the option restricted), if you may have them.
no-scores = Nobody has any of these scores: { LIST($scores) }.
no-scores-hint = Allow missing answers, or choose other scores: those of continuous items have no maximum.
nobody-scored = Nobody has this score, so it is left out: { $label }.
# The model was chosen by its fit, unless it was named.
scores-of-model = { $isChosen ->
        [true] The scores are of the working model: { $label }. It was chosen on these data.
       *[false] The scores are of the working model: { $label }.
    }

## What a file has, and what is wrong with it.

check-title = Check of the file
check-verdict = { $canBeAnalyzed ->
        [true] The file can be analyzed.
       *[false] The file cannot be analyzed as it is.
    }
check-rows =
    { INTEGER($rows) } { $rows ->
        [one] row
       *[other] rows
    }; { INTEGER($n) } { $n ->
        [one] person is
       *[other] people are
    } analyzed. { INTEGER($complete) } answered every item, { INTEGER($silent) } none.
check-hidden =
    { INTEGER($rows) } { $rows ->
        [one] row
       *[other] rows
    }. Counts are not shown, because small counts of groups are hidden.
check-unreadable = Answers that cannot be read
check-row = Row
check-column = Column
check-value = In the file
check-problem = Problem
check-more = { INTEGER($more) } more cells cannot be read.
check-label = Label
check-answers = Answers
check-given = Of each kind
# A label and how many people gave the answer.
check-answer = { $label } { INTEGER($rows) }
check-missing = No answer
check-wrong = Cannot be read
check-left-out = Rows that are left out
check-reason = Reason
check-count = Rows
check-groups = People in each group
check-group = Group
check-level = Level
check-unknown = Unknown
check-careless = Answers that may have been given without reading
check-rule = What they gave
check-careful = { $code ->
        [straight-line] One answer to all items of a block
        [longstring] One answer to half of a block’s items in a row
        [distance] Answers in an unusual combination (Mahalanobis)
        [even-odd] Answers to even and odd items that do not agree
        [alike-rows] The same answers as another row
       *[fast] Answers faster than they can be read
    }
check-judged = Judged
check-flagged = Found
check-careless-note = Look at them: nobody is left out for these reasons.
check-not-judged = Not every rule applies to every item: itemwise validate says which do not.
