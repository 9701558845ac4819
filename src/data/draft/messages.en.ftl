# A measure drafted from a file: what each column became and why, and what was assumed. “init” and the page show this.

## Measures of the bank.

# $terms: of use.
known-used = { $first } to { $last } are { $name } (terms of use: { $terms }): its published definition is used. `--measure none` drafts one instead.
# $why is a result of one of the next ones.
known-left = { $first } to { $last } look like { $name }, whose published definition is not used: { $why }.
known-codes =
    the answers are { DECIMAL($low, digits: 0) } to { DECIMAL($high, digits: 0) }, the published ones
    { DECIMAL($from, digits: 0) } to { DECIMAL($to, digits: 0) }
known-codes-shifted = { $why } (`--measure { $id } --shift-codes { $shift }` converts them)
known-unshifted = the file’s codes are the published ones already (leave `--shift-codes` out)
known-not-shifted = { $file }: no measure of the bank has codes to convert (--shift-codes).
known-shifted = As stated, { $shift } is added to the file’s codes: scores are as published.
known-prorated =
    Sums of { $name }: up to { $n ->
        [one] { WORD($n) } missing answer is
       *[other] { WORD($n) } missing answers are
    } replaced by the mean of the others, as published.
known-skipped = Blanks in { LIST($items) } count { DECIMAL($counts, digits: 0) } for people whose answer to { $asked } skips these questions.
known-constant = the answers to some of its items are all alike, or no codes
known-words = the answers have other labels than the published ones
known-uncertain =
    { $hasOrders ->
        [true] files have its items in two orders, and only their questions tell which
       *[false] the questions are not the published ones
    }
known-lacking = no question has the wording of { LIST($items, most: 3) }
known-keyed = its reversed items do not go against the others, so they may be recoded already (`--reverse none` with `--measure` says so)
known-missing = Published rule for missing answers of { $name }: “{ $rule }”. itemwise does not apply it.
known-others = Other columns that look like items are left out: { LIST($columns, most: 8) }. `--measure none` drafts from all, `--items` names some.
known-absent = the file does not have all items of { $name }
known-structure = Published scales
known-and-named = Published scales and scales by the names of columns

# What a column became.
taken =
    { $as ->
        [item] item
        [repeated-item] repeated item
        [external] external variable
        [group] group
        [weight] weight
        [stratum] stratum
        [cluster] cluster
        [replicate] replicate weight
        [second-weight] second weight, left out
        [second-stratum] second stratum, left out
        [second-cluster] second cluster, left out
        [identifier] identifier, left out
        [personal] personal data, left out
        [time] date or time, left out
       *[left-out] left out
    }

# What the answers on a scale are about.
kind =
    { $kind ->
        [yes-or-no] yes or no
        [agreement] agreement
        [frequency] frequency
        [satisfaction] satisfaction
        [intensity] intensity
        [likelihood] likelihood
        [importance] importance
        [quality] quality
        [difficulty] difficulty
        [truth] truth
       *[times] number of times
    }

# Why a column became what it is. $kind is a result of kind, here and below.
by-name = its name
replicate = the replicate weights
by-question = its question
by-name-about-person = its name: about the person, not an answer
names-of-people = may be people's names
by-content-about-person = its content: who or where a person is
added-by = added by { $platform }
no-answers = no answers
dates = dates or times
mostly-blank = { PERCENT($share, digits: 0) } blank
attention-check = an attention check
ticks = boxes that were ticked or left empty
same-for-all = everybody has the same value
decimals = numbers with decimals
labeled-numbers = numbers with labels
distinct-numbers = each number occurs once
whole-numbers =
    { INTEGER($n) } different { $n ->
        [one] whole number
       *[other] whole numbers
    }
codes =
    { INTEGER($n) } { $n ->
        [one] code
       *[other] codes
    }
worded-numbers = numbers with words
answers-of = response categories for { $kind }
same-times = each value occurs { INTEGER($n) } times
distinct-texts = each text occurs once
several-answers = several answers in a cell
different-texts =
    { INTEGER($n) } different { $n ->
        [one] text
       *[other] texts
    }
free-text = free text
few-values = few values
no-shared-answers = shares no answers with the items
unrelated = unrelated to the columns with the same answers
few-distinct = { INTEGER($n) } values; { $why }
unknown-order = answers in words, order unknown
declared-weight = declared as the weight
not-the-weight = not the weight
body-weight = what people weigh, by its values
as-stated = as stated
beside-published = no item of the published measure
not-named = not named as an item
named-item = named as an item
shared-answers =
    { INTEGER($answers) } response categories{ $kind ->
        [none] {""}
       *[other] {" "}for { $kind }
    }, as in { INTEGER($others) } other { $others ->
        [one] column
       *[other] columns
    }
composite =
    { $kind ->
        [sum] the sum of { INTEGER($n) } other columns
        [mean] the mean of { INTEGER($n) } other columns
        [weighted] the sum of { INTEGER($n) } other columns with weights
        [rescaled] the sum of { INTEGER($n) } other columns on another scale
        [count] the number of { INTEGER($n) } other columns answered from a certain code on
        [copy] another column, copied or recoded
        [flag] a yes or no made of { INTEGER($n) } other columns
        [nearly] nearly a score of { INTEGER($n) } other columns
       *[bands] a score in bands
    }: { LIST($items, most: 6) }
occasion-of-rows = the occasion of each row
months-of-age = the months of an age whose years another column has
other-range = numbers on another scale than the other columns
asked-later = its name: asked at a later time, or of a further rater, only
one-choice = one of the answers to “{ $question }”

no-answer-code = No answer ({ $code })
stray-code = No code from { INTEGER($low) } to { INTEGER($high) } ({ $code })
unticked = No
ticked = Yes
draft-title = Draft from { $file }
other-answers =
    { INTEGER($n) } other { $n ->
        [one] answer
       *[other] answers
    }

# Notes on what was assumed. Words in “curly quotes” such as “sensitive” are names in the definition.
quoted = “{ $name }”
sensitive =
    The items ask about what could harm somebody if others knew their answers.
    Every output therefore hides figures of groups by which answers could be read (“sensitive” is true).
not-sensitive =
    Nothing is hidden: “sensitive” is false.
sensitivity-unstated =
    Nothing is hidden, since the definition does not say whether the answers are sensitive.
    Set “sensitive” to true if somebody could be harmed by being known by their answers; `itemwise release` always protects.
continuous-items =
    { INTEGER($n) } { $n ->
        [one] column of numbers became a continuous item
       *[other] columns of numbers became continuous items
    }: { LIST($columns, most: 12) }.
ordinal-items =
    { INTEGER($n) } { $n ->
        [one] column
       *[other] columns
    } with { INTEGER($answers) } response categories{ $kind ->
        [none] {""}
       *[other] {" "}for { $kind }
    } became { $n ->
        [one] an item
       *[other] items
    }, from “{ $low }” to “{ $high }”: { LIST($columns, most: 12) }.
# Two codes without labels.
higher-is-yes =
    Of these answers, “{ $high }” counts as yes. If “{ $low }” means yes, say so (`--order "{ $high }<{ $low }"`, or “dichotomize”).
no-answer-count =
    “{ $answer }” ({ INTEGER($n) } { $n ->
        [one] cell
       *[other] cells
    })
blank-count =
    blank ({ INTEGER($n) } { $n ->
        [one] cell
       *[other] cells
    })
no-answers-to-items = Counted as no answer to items: { LIST($codes) }.
empty-boxes =
    { LIST($columns, most: 12) } hold ticks. An empty cell is a no{ $blank ->
        [no] .
       *[no-if-answered] {" "}of whoever answered any item, and otherwise no answer.
    } Set “blank” to “missing” where this is wrong.
boxes-left-out =
    The boxes of “{ $question }” are answers to one question, no part of a scale: { LIST($columns, most: 12) }.
    To analyze them, name them as items (--items).
stray-answers =
    { $column }: { INTEGER($n) } { $n ->
        [one] answer that is
       *[other] answers that are
    } no code from { INTEGER($low) } to { INTEGER($high) } ({ LIST($codes) }; { COUNT($rows) ->
        [one] row
       *[other] rows
    } { LIST($rows, most: 12) }) { $n ->
        [one] was taken as a typing error and counts as no answer
       *[other] were taken as typing errors and count as no answer
    }.
imputed-answers =
    { INTEGER($n) } { $n ->
        [one] answer lies
       *[other] answers lie
    } between the codes ({ LIST($codes, most: 3) }), as imputed values do, and { $n ->
        [one] counts
       *[other] count
    } as no answer: { LIST($items, most: 6) }.
keying-unknown =
    Which of the { INTEGER($n) } items are reverse-worded was not judged, since there are too many: set “reverse” for them.
composites-left-out =
    Sums, means, bands and copies of other columns are no items, and were left out: { LIST($columns, most: 12) }.
constant-left-out = Left out, since everybody gave the same answer: { LIST($columns, most: 12) }.
nearly-items =
    { $column } looks like a score made of the items: { LIST($items, most: 8) } explain { PERCENT($share, digits: 0) } of its variance.
    It was left out, because its correlations with a scale would be of items with themselves.
    If it was measured by other means, name it (--external).
reversed-items =
    Treated as reverse-worded, because they correlate negatively with the others: { LIST($items) }.
    Remove “reverse” where this is wrong.
codes-reversed = Code { $code } means “{ $yes }” in { LIST($items, most: 8) }: the codes are reversed, so that yes is the higher answer.
tied-items =
    One half of these items goes against the other: { LIST($others, most: 6) } against { LIST($reversed, most: 6) }.
    The answers do not tell which half is reverse-worded. Here the second is; a high score means agreement with the first.
    Choose with --reverse, or set “reverse”.
order-unknown =
    The order of the answers { LIST($answers) } is unknown, so these columns were left out: { LIST($columns, most: 12) }.
sampling-weight =
    Column “{ $column }” became a sampling weight. Set its type to “frequency” if each row represents that many people.
    Set “weight” to null if the column is not a weight.
no-sampling-weight =
    Nothing is weighted by “{ $column }”: its values are as people weigh in kilograms or pounds, not those of a sampling weight.
    If it is one all the same, name it (--weight-column, or “weight”).
# Replicate weights from column $first to column $last.
replicate-weights =
    { INTEGER($n) } columns, from { $first } to { $last }, hold replicate weights{ $isUsed ->
        [true] {""}, which replace strata and clusters.
       *[false] {""} and were left out. State how they were made (--replicate-type) to use them.
    }
other-weights = Other columns also look like weights and were left out: { LIST($columns, most: 12) }.
sampling-stratum = Column “{ $column }” defines the sampling strata.
sampling-cluster = Column “{ $column }” defines the sampling clusters.
repeated-people =
    Column “{ $column }” has { INTEGER($people) } values in { INTEGER($rows) } rows. If these are people who answered several times, keep a row each, or name it (--cluster-column { $column }, or “cluster”).
    Each row counts as one person otherwise, and intervals are too narrow.
occasion-rows =
    The file has a row for each person (“{ $id }”) and occasion (“{ $occasion }”). Rows of “{ $first }” are analyzed, and those of “{ $second }” are the same people once more (“repeat”).
# Schools, teams and the like.
may-be-cluster =
    Column “{ $column }” has { INTEGER($groups) } values in { INTEGER($rows) } rows. If people were sampled in these groups, name it (--cluster-column { $column }, or “cluster”).
    Otherwise intervals are too narrow.
groups =
    { COUNT($columns) ->
        [one] This column became a group
       *[other] These columns became groups
    }: { LIST($columns, most: 12) }. Remove those that you do not compare.
# $codes are results of no-answer-count.
no-levels = Counted as unknown in “{ $column }”: { LIST($codes) }. Label a code in the group to make it a level.
merged-levels = Spellings in “{ $column }” that differ only in capitals, blanks or the coding of accents count as one level: { LIST($levels, most: 6) }.
external-variables =
    { $n ->
        [one] The remaining column of numbers is an external variable (“external”) that
       *[other] The { INTEGER($n) } remaining columns of numbers are external variables (“external”) that
    } scores can be correlated with: { LIST($columns, most: 12) }.
    Remove what does not belong there, and check each “scale” (level of measurement).
    State your expectations under “hypothesis” before you see results.
further-numbers = Further columns of numbers were left out: { LIST($columns, most: 12) }. To correlate scores with them, name them (--external).
repeated-columns =
    { $n ->
        [one] Judging by its name, { INTEGER($n) } column repeats an item: { $example }. It is
       *[other] Judging by their names, { INTEGER($n) } columns repeat items, such as { $example }. They are
    } listed under “repeat” as { $kind ->
        [occasion] another occasion
        [rater] another rater
       *[either] another occasion, since the answers look like it; it may be another rater or context
    }: check this.
# $columns: the first of each block.
named-alike = { LIST($columns, most: 6) } differ in one part of their names. If these and those after them are the same items on several occasions or by several raters, list them under “repeat”.
separate-scales = Nobody, or nearly nobody, answered these items together, so they became scales of their own (“structures”): { LIST($scales, most: 12) }. Check this.
named-scales =
    { $by ->
        [names] Items whose names share a beginning
        [questions] Items of one question
       *[answers] Items with the same response categories
    } are the factors of a structure (“structures”): { LIST($scales, most: 12) }. Check this.
named-structure =
    { $by ->
        [names] Scales by the names of columns
        [questions] Scales by questions
       *[answers] Scales by response categories
    }
# A result of this is one of $scales.
scale-span = { $first } to { $last } ({ INTEGER($n) } items)
no-structure = No structure is declared: the factors are explored. The report explains how to declare one under “structures”.
about-unknown =
    The definition does not say what the items ask about. If you set “about” to “experiences”, “attitudes”, “abilities”,
    “symptoms” or “traits”, the report words its sentences accordingly.

# The same in short, where no measure was given. $items is a result of item-columns, or the only item.
drafted-from-file =
    No measure was given, so one was drafted from { $file }: { $items } { $n ->
        [one] is treated as an item
       *[other] are treated as items
    }.
drafted-as-published =
    { $file } has { $title }: { $items }. The published definition was used, since the columns’ names or questions and the answers are as published;
    “--measure none” drafts one instead.
item-columns = { INTEGER($n) } columns ({ $first } to { $last })
drafted-reversed = Treated as reversed: { LIST($items, most: 8) }.
drafted-no-answers = Counted as no answer: { LIST($answers, most: 8) }.
drafted-groups = Treated as groups: { LIST($groups, most: 8) }.
drafted-external = Treated as external variables: { LIST($names, most: 8) }.
drafted-repeats = Treated as the same items once more: { LIST($columns, most: 8) }.
drafted-weight = Treated as the weight: { $column }.
drafted-design = Treated as the sampling { $unit ->
        [stratum] strata
       *[cluster] clusters
    }: { $column }.
drafted-in = All of this is in { $path }: check it, correct it and use it with --measure.
code-with-label = { $code } ({ $label })

# Errors of what the user says about columns. $role in lists is a result of as-role.
units-beside-replicates = { $file }: replicate weights already hold the strata and clusters of the sample ({ LIST($units, type: "units") }).
units-beside-replicates-hint = Leave --stratum-column and --cluster-column out, or the replicate weights.
two-roles = { $file }: column "{ $column }" was named { LIST($roles) }.
as-role =
    { $role ->
        [item] as an item
        [identifier] as an identifier
        [external] as an external variable
        [excluded] as a column to leave out
        [weight] as the weight
        [stratum] as the stratum
        [cluster] as the cluster
        [replicate] as a replicate weight
       *[group] as a group
    }
two-roles-hint = Name it as one of them.
item-without-answers =
    { $file }: column "{ $column }" was named as an item, and cannot be one: { $answers ->
        [0] nobody answered it
       *[other] everybody gave the same answer
    }.
item-without-answers-hint = Leave it out of the items.
item-of-words = { $file }: column "{ $column }" was named as an item, and cannot be one: its answers are words whose order is not known ({ LIST($words, type: "units") }).
item-of-words-hint = Say their order from the lowest to the highest, such as --order "Never<Sometimes<Often", or leave it out of the items.
item-of-unit =
    { $file }: column "{ $column }" was named as an item, and cannot be one: it is the { $role ->
        [weight] weight
        [stratum] stratum
       *[cluster] cluster
    } ({ $why }).
item-of-unit-hint =
    { $role ->
        [weight] Say --weight-column none.
        [stratum] Say --stratum-column none.
       *[cluster] Say --cluster-column none.
    }
item-of-numbers = { $file }: column "{ $column }" was named as an item, and cannot be one: it holds { $n } different numbers, and the other items a few codes.
item-of-numbers-hint = Name items of one kind: codes with few values, or numbers. If some numbers are no answers, say so with --missing-code.
wrong-order = { $file }: the order { $order } (--order) does not fit the codes of any item ({ LIST($codes, type: "units") }).
known-order = { $file }: the order of codes (--order) is not that of the published definition of { $name }, which is used.
known-order-hint = Leave it out, or draft a definition from the columns (--measure none).
wrong-order-hint = Codes can be kept or reversed: name all codes of an item, from the lowest answer to the highest. Recode the file for any other order.
not-reversible =
    { $file }: column "{ $column }" was named as reversed, and { $isItem ->
        [true] holds numbers, not categories
       *[false] is not among the items
    }.
not-reversible-hint = Only items with categories can be reversed. Reverse its numbers in the file.
not-among-items-hint = The items are { LIST($items, type: "units") }.
not-external = { $file }: column "{ $column }" was named as an external variable, and holds neither numbers nor a few different answers.
not-external-hint = Leave it out of the external variables.

# Replicate weights.
no-replicates =
    { $file }: { $isWeighted ->
        [true] no column is called as replicate weights are
       *[false] replicate weights go with the weight of the whole sample, and no column holds it
    }.
no-replicates-hint = Name the columns (--replicate-weights, --weight-column).
single-replicate = { $file }: there is a single replicate weight, { $column }.
single-replicate-hint = Name all columns, such as --replicate-weights "rw1:rw80".
multipliers-differ = { $file }: --replicate-multipliers has { INTEGER($given) } numbers for { INTEGER($columns) } columns of replicate weights.
multipliers-differ-hint = Give one number for all, or one for each column.

# Files without a scale.
nothing-to-describe = { $file }: no column has two different answers that could be described.
check-header = Is the first row the header (--no-header), and the delimiter right (--delimiter)?
description-unprotected =
    { $file }: no scale was found, and the columns are not described, since { $column ->
        [none] the answers are sensitive
       *[other] column "{ $column }" asks about what could harm somebody if others knew the answers
    }. Frequencies and cross tables of columns cannot be protected.
description-unprotected-hint = Name the items (--items): a report of items hides what could identify somebody. If nobody could be harmed, say --not-sensitive.
without-items = A report without items describes the columns.
order-not-known =
    { $file }: no scale was found: { LIST($columns, type: "units") }{ $isMore ->
        [true] {" "}and others
       *[false] {""}
    } hold answers in words whose order is not known.

# $entry is an item's entry of a definition.
order-not-known-hint = Say the order with --order "First<Second<Third", or in a definition, from the lowest to the highest: { $entry }. { without-items }
answers-unrelated =
    { $file }: no scale was found: { LIST($columns, type: "units") }{ $isMore ->
        [true] {" "}and others
       *[false] {""}
    } have answers of one kind, and are not related.
no-item-found = { $file }: no scale was found: no column looks like an item. Its columns: { LIST($columns, type: "units", most: 8) }.
column-as-seen = "{ $column }" ({ $why })
what-items-are = Items are columns that share their answers and are related: a few codes, numbers in the same range, or words on a known scale. If some columns are items all the same, name them, such as --items q1:q10. { without-items }
known-not-shifted-hint = Name a measure of the bank whose columns the file has: --measure phq9.
known-not-used = { $file }: { $measure } (--measure): { $why }.
known-not-used-hint = Recode the answers or name the columns as published (itemwise measures prints them), or draft a definition with --measure none.
