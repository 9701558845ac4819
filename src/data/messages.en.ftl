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
legend-rows =
    { $n ->
        [one] Row { LIST($rows, most: 8) } is a text below the table and was
       *[other] Rows { LIST($rows, most: 8) } are texts below the table and were
    } left out.
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

# Errors of files of text. $row is a row of the file as text; none: rows of a database have no numbers.
in-quotes = "{ $name }"
cell-place =
    { $file }{ $row ->
        [none] {""}
       *[other] , row { $row }
    }, column "{ $column }"
near-name = "{ $other }" for "{ $name }"
nearest-columns = Did you mean { LIST($names, type: "units") }?
columns-there = The file's columns are { LIST($names, type: "units", most: 8) }.
correct-header = Correct the definition or the file's header.
cells-of-column = { $file }: column "{ $column }" has { INTEGER($cells) } cells, "{ $first }" has { INTEGER($rows) }.
names-of-columns = { $file }: there are { INTEGER($names) } names for { INTEGER($columns) } columns.
names-of-columns-hint = Give every column one cell per row.

# The target of a rotation.
target-item-twice = { $file }: row { $row } has the item { $item } again.
figure-no-number = { $file }: row { $row }, column "{ $column }" holds "{ $text }", which is no number.
target-no-item = the target has a row for { $item }, which is none of the items.
target-without-item = the target has no row for the item { $item }.
target-columns =
    the target has { INTEGER($columns) } columns of loadings for { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factors
    }.
target-hint = A target has a header, a row for each item that begins with its id, and a column for each factor. A cell is empty where its loading is free.

# A matrix of covariances or correlations.
matrix-names = { $file }: its rows have other names than its columns, or the same in another order.
matrix-not-square = { $file }: it is not square: it has { INTEGER($columns) } columns and { INTEGER($rows) } rows.
matrix-lacks = { $file }: the figure of { $row } with { $column } is missing.
matrix-hint = A matrix has a header of names and a row of figures for each, in the same order.

# Bytes that are no text.
not-csv =
    { $file }: the file is { $is ->
        [workbook] an Excel workbook or another zip archive
        [empty-archive] an empty zip archive
        [old-workbook] an old Excel workbook
        [sav] an SPSS file (.sav)
        [zsav] an SPSS file (.zsav)
        [stata] a Stata file (.dta)
        [sas] a SAS file (.sas7bdat)
        [parquet] a Parquet file
        [gzip] compressed (gzip, which R data files are too)
        [bzip2] compressed (bzip2)
        [xz] compressed (xz)
        [seven-zip] compressed (7z)
        [png] a picture (PNG)
        [utf32] text in UTF-32
        [jpeg] a picture (JPEG)
        [gif] a picture (GIF)
        [sqlite] a database (SQLite)
       *[pdf] a PDF
    }, not CSV.
not-csv-hint = Save or export it as CSV in UTF-8.
not-csv-parquet-hint = Read it with --engine duckdb.
other-text =
    { $file }: { $is ->
        [bytes] the file is not UTF-16: its text has one byte to a character
        [utf16le] the file is UTF-16, not UTF-8
        [utf16be] the file is UTF-16 with the high byte first (big-endian), without a byte-order mark, which is not read
       *[binary] the file holds zero bytes: it is not text
    }.
other-text-hint =
    { $is ->
        [bytes] Leave --encoding out: encodings of older programs are recognized.
        [utf16le] Read it with --encoding utf16le, or save it as CSV in UTF-8 (Excel calls this "CSV UTF-8").
        [utf16be] Save it as CSV in UTF-8 (Excel calls this "CSV UTF-8").
       *[binary] Save or export the answers as CSV in UTF-8.
    }
bad-encoding = { $file }, row { $row }: byte { $byte } of the file is not { $encoding }.
bad-encoding-hint = Save the file as CSV in UTF-8, or say which encoding it has, for example --encoding windows-1252.

# Rows of a text.
bad-delimiter = "{ $given }" cannot be the delimiter.
bad-delimiter-hint = Give one character, or { LIST($names, type: "units") }.
empty-lines = { $file }: the file holds empty lines only.
unclosed-quote = { $file }, row { $row }: a quoted cell is not closed.
unclosed-quote-hint = Close it with ", or double a quote that belongs to the text ("").
bad-quotes = { $file }, row { $row }: text follows the closing quote of a cell.
bad-quotes-hint = Double a quote that belongs to the text (""); check whether an earlier quote was left open, and the delimiter.
zero-bytes = { $file }: the file holds zero bytes; it is not plain text in UTF-8.
zero-bytes-hint = Save it as CSV in UTF-8 (not UTF-16, not a workbook).
header-alone = { $file }: there is a header but no row of answers.
header-alone-hint = Export the data again; if the first row holds answers, read the file without header (--no-header).
title-above-names = { $file }: above row { $row } there is one cell where the columns' names should be; it looks like a title.
title-above-names-hint = Remove the lines above the columns' names from the file.
ragged-rows =
    { $file }, row { $row }: { INTEGER($found) } { $found ->
        [one] cell
       *[other] cells
    } where the header has { INTEGER($expected) }.
ragged-rows-hint =
    { $cause ->
        [title] A title or a note may stand above the columns' names: remove the lines above them from the file.
        [more] An unquoted cell may hold the delimiter, or the header lacks a name (row names, say).
       *[fewer] The row may be cut off, or the delimiter is another one (--delimiter).
    }

# Margins of a population. $row as above.
no-column = { $file }: there is no column "{ $column }".
margins-no-number = { $file }, row { $row }: "{ $text }" in column "people" is no number above 0.
margins-given-before = { $file }, row { $row }: "{ $level }" of "{ $name }" was given before.
margins-hint = A row has the name of a grouping (margin), one of its levels (level) and its people in the population (people). A column of numbers has a blank level, and its total under people.

# Errors of columns of answers. $owner is a result of owner, owner-item or owner-group.
missing-column-of = { $file }: there is no column "{ $column }" ({ $owner }).
owner =
    { $of ->
        [weight] the weight
        [count] the count
        [replicates] the replicate weights
        [fpc] the finite population correction
        [stratum] the stratum
        [cluster] the cluster
        [repeated] who is repeated
        [occasion] the occasion
        [total] a total of the population
       *[long] long format
    }
owner-item = item { $item }
owner-group = group { $group }
missing-columns =
    { $file }: there is no { COUNT($columns) ->
        [one] column
       *[other] columns
    } { LIST($columns, type: "units") } ({ COUNT($columns) ->
        [one] item
       *[other] items
    } of measure { $measure }).
other-measures-file = { $file } is no file of the measure { $measure }: none of its { INTEGER($n) } item columns is there ({ LIST($columns, type: "units") }).
other-measures-file-hint = For another questionnaire type `itemwise init FILE -o measure.json`, check the draft, then add `--measure measure.json`.
no-groups-declared = unknown group: { $group }. Measure { $measure } declares no groups.
no-groups-declared-hint = Leave --group out, or declare the group and its column under "groups" in the measure definition.

# A cell that cannot be read. $place is a result of cell-place, $problem one of the next ones; $columns is the number of columns that have such cells.
wrong-cell =
    { $place }: { $problem }{ $others ->
        [0] {""}
        [one] {" "}(and { INTEGER($others) } more such cell { -in-columns })
       *[other] {" "}(and { INTEGER($others) } more such cells { -in-columns })
    }.
-in-columns =
    { $columns ->
        [one] in this column
       *[other] in { INTEGER($columns) } columns
    }
no-answer-to = no answer to item { $item }
no-answer-to-hint = Fill the cell, or set "blank": "missing" in the measure definition.
not-a-number =
    "{ $cell }" is not a number{ $hasComma ->
        [true] ; write decimals with a point
       *[false] {""}
    }
not-a-number-hint = Item { $item } is continuous{ -for-no-answer }. Correct the file, or declare categories for the item.
-for-no-answer =
    { COUNT($missing) ->
        [0] {""}
       *[other] ; for no answer: { LIST($missing, type: "units") }
    }
not-a-code = "{ $cell }" is not a code
unknown-code = unknown code { $code }
unknown-code-hint = Item { $item } declares { LIST($codes, type: "units") }{ -for-no-answer }. Correct the file, or declare the code in the measure definition (under "missing" if it means no answer).
context-code-hint = A column that says where an item last happened holds numbers or is blank. Correct the file, or leave the context out of the measure definition.
no-count = "{ $cell }" is no count
no-count-hint = External variable { $variable } counts something: whole numbers from 0 on. Correct the file, or set its scale to "continuous".
tick-code-hint = A column of one answer among several holds numbers (1 where it was given) or is blank. Correct the file or the definition.

# The finite population correction, strata and clusters.
fpc-no-number = the finite population correction "{ $value }" is not a number
fpc-not-positive = the finite population correction { $value } is not above 0
fpc-share = the finite population correction { $value } is a share where other rows have numbers of units
fpc-differs =
    the finite population correction is { $value }, but { $known } for { $stratum ->
        [none] an earlier row
       *[other] stratum "{ $stratum }" in an earlier row
    }
fpc-hint = Every row of a stratum needs the same number: how many units it has in the population, or the share of them that was drawn. All rows have numbers of units, or all have shares. Correct the cells, or leave "fpc" out of the measure definition.
no-unit =
    no { $what ->
        [stratum] stratum
       *[cluster] cluster
    }
no-unit-hint =
    Every row needs its { $what ->
        [stratum] stratum; fill the cells, or leave "stratum" out of the measure definition
       *[cluster] cluster; fill the cells, or leave "cluster" out of the measure definition
    }.

# Weights and counts.
no-weight = measure { $measure } names no column of weights.
no-weight-hint = Add "weight": {"{"}"column": "..."{"}"} to the measure definition, or analyze without weights.
bad-count =
    the column of counts, "{ $column }", is that of { $item ->
        [none] the weights
       *[other] item { $item }
    }.
bad-count-hint = Name the column that says how many people a row stands for, or leave --counts out.
two-counts = frequency weights and a column of counts were both given.
two-counts-hint = A frequency weight is a count already: leave --counts out.
whole-number-hint = A count is a whole number of people, 1 or more.
weight-hint = A weight is a number above 0. Correct the file, set "missing": "drop" for rows without a weight, or use --weights none.
number-blank =
    no { $what ->
        [weight] weight
       *[count] count
    }
number-unread =
    the { $what ->
        [weight] weight
       *[count] count
    } "{ $cell }" is not a number
number-negative =
    the { $what ->
        [weight] weight
       *[count] count
    } { $cell } is negative
number-beyond =
    the { $what ->
        [weight] weight
       *[count] count
    } { $cell } is beyond what can be computed with ({ $low } to { $high })
number-not-whole =
    the { $what ->
        [weight] weight
       *[count] count
    } { $cell } is not a whole number

# $reasons are results of rows-with, of no-number or number-of-zero.
no-people =
    { $file }: no row is left to analyze ({ COUNT($reasons) ->
        [0] no rows
       *[other] { LIST($reasons, type: "units") }
    }).
rows-with = { $rows } with { $reason }
no-people-hint =
    Check { LIST($columns) }, or { $isWeighted ->
        [true] analyze without weights (--weights none)
       *[false] leave --counts out where a row is one person
    }.
numbers-in-column =
    the { $what ->
        [weight] weights
       *[count] counts
    } in column "{ $column }"
too-many-people =
    { $file }: the { $what ->
        [weight] frequency weights
       *[count] counts
    } add up to { $people } people, who cannot all have answered.
too-many-people-hint =
    { $what ->
        [weight] Weights that gross a sample up to its population are design weights: set "type": "design" in the measure, or use --weights design.
       *[count] Check the column of counts: a count is the number of people who gave a row's answers.
    }
weight-sum-blank = the sum of weights is blank
weight-sum-blank-hint = `itemwise sql` was run on a table in which some weights of such rows are none, or not between { $smallest } and { $largest }. Correct them there, and run the query again.
weight-sum-wrong = "{ $cell }" is no sum of weights
weight-sum-wrong-hint = Make the table of patterns again (`itemwise patterns`, or the query of `itemwise sql`), and leave its columns as they are.

# Groups.
unknown-group-value = "{ $cell }" is no declared value of group { $group }
unknown-group-value-hint =
    The definition has { $what ->
        [labels] labels for
        [values] values for
       *[bands] bands
    } { LIST($values, type: "units") }. Correct the file, declare the value, or list it under the group's "missing".
too-many-groups = { $file }, column "{ $column }": group { $group } has { INTEGER($n) } different values.
too-many-groups-hint = A group has few values; an identifier is no group. Declare labels or bands.

# Occasions in rows, and tables of patterns.
twice-in-occasion =
    { $place }: "{ $value }" stands twice in the same occasion, { $row ->
        [none] in rows that are alike
       *[other] before in row { $row }
    }.
twice-in-occasion-hint = Each person has one row an occasion: correct the file, or the column of the occasion in the definition.
unknown-occasion = { $file }: no row has the occasion "{ $value }" in column "{ $column }".
unknown-occasion-hint = Correct what the definition says of `repeat`: what stands in that column on either occasion.
replicates-in-patterns = measure { $measure } has replicate weights, which a table of patterns cannot hold.
replicates-in-patterns-hint = Analyze the file itself, or leave "replicates" out of the definition.
bad-replicate-weight = the replicate weight "{ $cell }" is no number from 0
bad-replicate-weight-hint = Every row needs its weight in each replicate: fill the cells, or leave the rows or the replicate weights out.
weightless-replicate = { $file }: the replicate weight "{ $column }" is 0 or blank for everybody.
weightless-replicate-hint = A replicate needs people: fill the column, or leave it out of the columns of the replicate weights.

# Calibration. $where is the file, with a replicate's column where there are replicate weights.
margins-differ = { $where }: the margin { $margin } has { $people } people, and { $first } has { $others }.
margins-differ-hint = All margins are of one population: give them the same sum.
margin-level-empty = { $where }: nobody in the sample is "{ $level }" of the margin { $margin }, which the population has.
margin-level-empty-hint = Join the level with one that is like it, in the groups of the definition and in the margins.
no-calibration =
    { $where }: no weights meet all margins (method { $method }{ $low ->
        [none] {""}
       *[other] {" "}with factors from { $low } to { $high }
    }).
no-calibration-hint =
    { $isBounded ->
        [true] Widen the bounds, or join levels of the margins.
       *[false] Levels of two margins may have no people in common, or a total lies beyond the sample's numbers. Join levels, or leave a margin or total out.
    }
margin-unknown = { $file }, row { $row }: the group { $group } is unknown, and weights are calibrated to it.
margin-unknown-hint = Fill the cells, or leave these rows or this margin out.
no-level-of-margin = { $file }, row { $row }: "{ $level }" is no level of the margin { $margin }.
no-level-of-margin-hint = Its levels are { LIST($levels, type: "units") }: add the level with its people, or correct its label.
total-no-number = { $file }, row { $row }: "{ $text }" in column "{ $column }" is no number, and weights are calibrated to its total.
total-no-number-hint = Fill the cells, or leave these rows or this total out.

# Files in long format.
long-format =
    { $file }: it is in long format, with a row for each person (column "{ $id }") and { $by ->
        [item] item
       *[occasion] occasion
    } (column "{ $column }"). Measure { $measure } has a column for each item.
long-format-hint = Add "shape": { $shape } to the definition, or make a table of people first (itemwise convert --wide).
long-duplicate =
    { $place }: "{ $value }" stands twice for { $id } "{ $person }"{ $occasion ->
        [none] {""}
       *[other] {" "}at { $occasion } "{ $time }"
    }, before in row { $row }{ $more ->
        [0] {""}
        [one] {" "}(and { INTEGER($more) } more such row)
       *[other] {" "}(and { INTEGER($more) } more such rows)
    }.
long-duplicate-hint =
    In long format, each combination has one row: take the others out of the file{ $hasOccasion ->
        [true] {""}
       *[false] , or name the column of the occasion, if any
    }.
long-sparse = { $file }: its { $rows } rows would become { $people } people by { $columns } columns, nearly all of them blank.
long-sparse-hint = Name the column that says who it is, and the one that says which item it is.
long-no-people = { $file }: no row has a value in each of the columns of the long format.
long-no-people-hint = Correct the columns under “shape” in the definition, or the file.

# Exports of survey platforms.
nothing-to-leave-out =
    { $file }: which rows are { $kind ->
        [unfinished] unfinished
       *[previews] previews
    } is not known: { $platform ->
        [none] it is no export of a survey platform that is known
       *[other] an export of { $platform } does not say so
    }.
nothing-to-leave-out-hint = Take these rows out of the file, or leave --leave-out away.
duplicate-column = { $file }: several columns are called "{ $name }".
duplicate-column-hint = Give every column a name of its own. A draft without --measure tells them apart as "{ $name }_1" and so on.

# Tables of patterns.
unknown-grouping = there is no grouping "{ $name }" in the table.
unknown-grouping-hint = Groupings read: { LIST($names, type: "units") }. Name it when the responses are read.
reserved-column = the measure reads a column "{ $column }", and a table of patterns has another one of that name.
reserved-column-hint = Rename the column in the file and in the definition.

# Answers in memory: $person is a number as text.
no-answers-given = answers: there are no answers.
no-answers-given-hint = Give at least one item with at least one answer.
many-values = answers: the items have more than { INTEGER($most) } different values.
many-values-hint = Give scale: "continuous", or the categories that there are.
bad-categories = answers: the categories are { LIST($codes, type: "units") }.
bad-categories-hint = An item has two categories or more: give `categories` in ascending order, also those that nobody chose.
no-category = answers: item { $item }, person { $person }: { $value } is none of the categories.
no-category-hint = The categories are { LIST($codes, type: "units") }; a missing answer is null.

# $one and $other are results of entries-of.
lengths-differ = answers: { $one } has { $entries } entries, { $other } has { $wanted }.
entries-of =
    { $of ->
        [item] item { $name }
        [group] group { $name }
       *[weights] { $name }
    }
lengths-differ-hint = Give one per person.
person-weight = person { $person }: the weight is { $weight }.
person-weight-hint = A weight is a number above 0; leave people without one out.
not-finite = answers: item { $item }, person { $person }: { $value } is not a finite number.
not-finite-hint = Answers are numbers; a missing answer is null.

# Tables that are transformed.
unknown-level = unknown { $group }: { $level }.
unknown-level-hint = Use one of { LIST($levels, type: "units") }.
no-item-in-table = there is no item "{ $item }" in the table.
no-item-in-table-hint = Its items are { LIST($items, type: "units") }.
no-dichotomy = measure { $measure } has no rule for yes and no.
no-dichotomy-hint = Add "dichotomize": {"{"}"yes": [codes]{"}"} to the definition, or analyze the ordered answers (--ordinal).
not-of-measure =
    item { $item } { $isDeclared ->
        [true] does not have the measure's declared categories
       *[false] is no item of measure { $measure }
    }.
not-of-measure-hint = Dichotomize a table that was made from the measure's responses, once.
nobody-to-draw = A bootstrap sample was asked of a table that holds no people.
nobody-to-draw-hint = Check which rows were left out, and the weights.

# Data frames of danfojs.
frame-name-twice = { $file }: two columns are called "{ $name }".
frame-name-twice-hint = Give every column a name of its own.
no-danfo = The package danfojs-node cannot be loaded.
no-danfo-hint = Install it beside itemwise: npm install danfojs-node.
frame-cell = { $place }: the cell holds { $type } and not text or a number.
frame-cell-hint = Keep one value per cell.

# Answers in a database.
bad-source =
    The address of --from cannot be read: { $problem ->
        [neither] it names neither a DuckDB file nor a PostgreSQL server
        [rows] it must say once which rows are read: by a table or by a query
        [file] the file or one of its parameters is unknown
        [no-timeout] a DuckDB file takes no timeout
        [parameter] one of its parameters is unknown, or an & of its query is not written %26
        [two-table] it has two parameters table
        [two-query] it has two parameters query
        [two-timeout] it has two parameters timeout
        [empty-query] its query is empty
        [user] an "@" or "/" of its user or password must be written %40 or %2F
        [percent] a % in it must be written %25
       *[timeout] its timeout must be a whole number of seconds
    }.
bad-source-hint = Write duckdb:survey.db?table=answers or postgres://user@host/database?table=answers, or ?query= with a SELECT in place of ?table=; % is written %25 there, and & %26.
rows-of-occasions =
    { $rows ->
        [occasion] People stand in a row an occasion: their rows cannot be joined by counting patterns.
       *[long] People stand in several rows (long format): their rows cannot be joined by counting patterns.
    }
rows-of-occasions-hint =
    { $rows ->
        [occasion] Make a view of the rows of the first occasion, and leave "repeat" out of the definition.
       *[long] Make a view with a row for each person (PIVOT), and leave "shape" out of the definition.
    }
bad-table = "{ $table }" names no table: a part of it is empty.
bad-table-hint = Give the table's name, such as answers or survey.answers; a name with a point stands in quotation marks: "answers.2024".
beyond-exact = { $file }: SQL does not add up a weight of { $weight } exactly, only weights from { $smallest } to { $largest }.
beyond-exact-hint = Multiply all design weights by one number: shares and models stay the same.

# Choices by name.
unknown-group = unknown group: { $group }.
unknown-weighting = unknown kind of weights: { $weights }.
