unknown-encoding = there is no encoding "{ $encoding }".
unknown-encoding-hint = { name-encoding }.
# Begins sentences.
name-encoding = Name the encoding that its text is in (encoding "windows-1252", for instance)
unreadable-encoding = { $file }: its text is in "{ $encoding }", which cannot be read.
unreadable-page = { $file }: its text is in "code page { $page }", which cannot be read.
unreadable-encoding-hint = { name-encoding }, or save it in SPSS in Unicode.
two-encodings = The file names two encodings, { $named } and { $numbered }; { $used } was used. { name-encoding } if that is wrong.
guessed-encoding = { $used ->
    [both] The file does not say how its text is encoded; it was read as UTF-8 and windows-1252. { name-encoding } if that is wrong.
    [utf8] The file does not say how its text is encoded; it was read as UTF-8. { name-encoding } if that is wrong.
   *[windows] The file does not say how its text is encoded; it was read as windows-1252. { name-encoding } if that is wrong.
}
broken-texts = { $n ->
    [1] One text is not in { $encoding }, and � stands for what cannot be read. { name-encoding }.
   *[other] { $texts } texts are not in { $encoding }, and � stands for what cannot be read. { name-encoding }.
}
too-many-labels = { $file }: it has more than { $labels } value labels.
too-many-labels-hint = Files of answers never have so many: make sure that this is one, and export it again.
texts-too-large = { $file }: its texts need too much memory.
record-kind = a record of unknown kind { $kind } stands before the answers.
variable-record = the record of variable { $variable } has a width or missing values that cannot be.
continues-no-text = variable { $variable } continues a text that is none.
few-records = the text of variable { $variable } has too few records.
labels-of-no-variables = its value labels do not say which variables they are for.
row-cut = { $rows ->
    [none] the file ends in the middle of row { $row }.
   *[other] the file ends in the middle of row { $row } of { $rows }.
}
misplaced-value = { $isText ->
    [true] row { $row }, column "{ $column }": a number stands where a text belongs.
   *[false] row { $row }, column "{ $column }": a text stands where a number belongs.
}
set-kind = its multiple-response sets have an unknown kind.
sets-cut = its multiple-response sets end too early.
not-spss = it does not begin as an SPSS data file (.sav, .zsav) does.
unknown-header = its header is not one of SPSS.
unknown-compression = its header names an unknown compression.
unsupported-file = { $reason ->
    [ebcdic] { $file }: its text is in EBCDIC, which is not read.
    [locked] { $file }: it is locked by a password.
   *[numbers] { $file }: its numbers are not stored as IEEE 754 has them.
}
unsupported-file-hint = Save it again as an SPSS data file (.sav) without a password, or export it as CSV.
packed-misplaced = a packed part of it is not where it should be.
packed-size = a packed part of it has another size than it says.
not-portable = { $file }: this is no portable file of SPSS.
unknown-version = { $file }: its version is unknown.
save-again-hint = Save it once more in SPSS or PSPP, as .sav or .por.
unknown-record = the record "{ $record }" is unknown or not where it must be.
variable-count = it is said to have { $count } variables, and has { $found }.
labels-of-unknown = there are labels for "{ $name }", which there is not.
labels-of-nothing = there are value labels for no variable.
labels-of-both = numbers and texts have the same value labels.

## Notes on what was read
weight-not-read = The file says that it is weighted, but by a column that cannot be a weight.
document = The file has a document: { $text }
special-value = The file says that { $value } stands for no answer or an end of all numbers, which was ignored.
label-of-system-missing = A label of the system-missing value was left out.
second-labels = { $column ->
    [none] Value labels: second labels of the same values were left out: { LIST($labels, type: "units") }.
   *[other] Column "{ $column }": second labels of the same values were left out: { LIST($labels, type: "units") }.
}
missing-text-range = Column "{ $column }": a range of missing texts was left out.
scattered-text = Column "{ $column }" should be a text of { $bytes } bytes, but its parts do not follow it; each is a column.
column-named = { $name ->
    [none] A column without a name is called "{ $free }" here.
   *[other] Two columns are called "{ $name }"; the later is called "{ $free }" here.
}
rows-beyond = By its own count the file ends after row { $rows }; what follows was passed over (rows: { $beyond }).
set-without-columns = The multiple-response set "{ $name }" names columns that are not there; they were left out.
levels-left = The file's levels of measurement are not as many as its columns; they were left out.
attributes-unreadable = The attributes of columns cannot be read and were left out.
attributes-of-unknown = The attributes of "{ $name }" were left out, as there is no such column.
file-attributes = { $attributes ->
    [none] The file has attributes of its own, which are not kept: they cannot be read.
   *[other] The file has attributes of its own, which are not kept: { $attributes }.
}
more-notes = Further notes were left out: { $n }.

## What a written file does not hold as it was
written-infinite = Column "{ $column }": infinite values became system-missing (rows: { $rows }).
written-tags = Column "{ $column }": { LIST($tags, type: "units") } became system-missing: SPSS does not tell them apart.
written-long-texts = Column "{ $column }": texts were cut to SPSS's most, { $bytes } bytes (rows: { $rows }).
written-blanks = Column "{ $column }": SPSS does not keep blanks at the end of texts (rows: { $rows }).
written-weight = "{ $weight }" cannot be the weight in SPSS.
written-title = The title was cut to { $bytes } bytes: { $title }
written-missing = Column "{ $column }": SPSS cannot declare all of its missing values; these are not: { LIST($values, type: "units") }.
value-range = { $from } to { $to }
written-label = Column "{ $column }": its label was cut to { $bytes } bytes: { $label }
written-set = The multiple-response set "{ $name }" is now "{ $allowed }", as SPSS's are named.
written-attribute = Column "{ $column }": SPSS cannot keep its attribute "{ $attribute }": { $value }
written-names = SPSS does not allow some names of columns, which were changed: { LIST($names, type: "units") }.
written-name = "{ $name }" is now "{ $allowed }"
written-labels = { $isCut ->
    [true] Column "{ $column }": labels of values were cut to { $bytes } bytes: { LIST($labels, type: "units") }
   *[false] Column "{ $column }": SPSS cannot have labels of such values; left out: { LIST($labels, type: "units") }.
}
code-page = code page { $page }
