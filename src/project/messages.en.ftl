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
check-given = Frequencies
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
check-not-judged = Not every rule applies to every item.

## Errors of reading and scoring
few-items = A factor of fewer than three items has no scores.
few-items-hint = Ask for sums or means.
unknown-structure = unknown structure: { $structure }.
unknown-structure-hint = { COUNT($structures) ->
    [0] Use one of none: the measure declares no structures.
   *[other] Use one of { LIST($structures, type: "units") }.
}
guessed-encoding = The file is not UTF-8 and was read as { $encoding }, by the letters of its words: if some look wrong, choose another with --encoding.
two-encodings = { $file }: the text is not UTF-8 and may be { LIST($readings, type: "or") }.
# $word is a word of the file as read in the encoding.
read-as = { $encoding } ("{ $word }")
two-encodings-hint = Say which it is: --encoding { $one } or --encoding { $other }.
# Where an error is: begins messages, before a colon.
sheet-of-file = { $file }, sheet "{ $sheet }"
draft-of-file = draft from { $file }
columns-of-file = columns of { $file }
no-codebook = { $file }: it has no sheets "survey" and "choices" of an XLSForm.
no-codebook-hint = Save a codebook as CSV.
no-workbook = { $file }: it is no workbook, so that it has no sheets.
no-workbook-hint = Leave --sheet out.
bad-json = { $line ->
    [none] { $file }: this is not valid JSON.
   *[other] { $file }, line { $line }, column { $column }: this is not valid JSON.
}
bad-json-hint = { $isPlaced ->
    [true] Look there for a comma too many or too few, a missing quote or bracket, or a comment.
   *[false] Look in it for a comma too many or too few, a missing quote or bracket, or a comment.
}
rating-not-number = { $kind ->
    [nominal] { $file }, row { $row }, column "{ $column }": "{ $word }" is no number, and nominal ratings are numbers.
    [ordinal] { $file }, row { $row }, column "{ $column }": "{ $word }" is no number, and ordinal ratings are numbers.
   *[interval] { $file }, row { $row }, column "{ $column }": "{ $word }" is no number, and interval ratings are numbers.
}
rating-not-number-hint = Say their order, such as --order "poor<fair<good", write numbers, or use --kind nominal.
rating-outside-order = { $file }, row { $row }, column "{ $column }": "{ $word }" is not in --order.
rating-outside-order-hint = Name every rating from the lowest to the highest, or say with --missing-code what is none.

## Project files
project-too-large = { $file }: the file is too large to be inside a project.
project-too-tight = { $file }: packed so tightly, no project would be opened.
save-without-data-hint = Save the project without its data, and keep both in one folder.
no-project-size = { $file }: the file is too large for a project.
no-project-size-hint = Make sure that it is one; save it without its data.
# Where an error is: begins messages, before a colon.
measure-of-project = { $file }, its measure
data-changed = { $file }: the data inside are not those that it was saved with.
data-changed-hint = It was changed or damaged on its way: take another copy, or make the project again from its file.
# $bytes is null where both are of one size.
other-file = { $bytes ->
    [none] { $file } is not the file that { $project } was made with (it is of the same size, and has another SHA-256).
   *[other] { $file } is not the file that { $project } was made with (it is { $bytes } bytes and not { $size }, and has another SHA-256).
}
other-file-hint = Put the file back as it was; or open the project in the page with this file, and save it again.
other-schema = { $isLater ->
    [true] { $file }: it is a project of another version of itemwise ("{ $schema }").
   *[false] { $file }: it is no project of itemwise ("schema" is not "{ $schema }").
}
other-version-hint = Open it with the version that saved it, or with a later one.
no-project-hint = Choose a file that was saved as a project; its name ends in { $ending }.
bad-project = { $file }: { $problems }.
bad-project-hint = Save the project again in the page, or correct these entries.
data-not-base64 = data: must be bytes in base64

## What an entry of a project must: these follow "must".
entry-not-empty = not be empty
entry-count = hold at most { $most } entries
entry-file = name a file without its folder
entry-visible = hold no hidden characters
entry-whole = be a whole number from { $low } to { $high }
entry-draws = be a whole number from { $low } to { $high }, or 0 for none
entry-number = be a number from { $low } to { $high }
entry-numbers = hold at least one number
entry-shorter = be shorter
entry-disclosure = be "standard"; instead of "strict" write { $entry } into the definition
entry-kinds = hold at least one kind
entry-share = be a share between 0 and 1
entry-hash = be 64 digits of a SHA-256
