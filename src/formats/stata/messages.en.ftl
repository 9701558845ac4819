unknown-release = { $file }: release { $release } of Stata's format is not read.
unknown-release-hint = Open the file in Stata and save it with saveold, version(14), or export it as CSV.
variable-type = a variable has the type { $type }, which there is not.
no-release = its header does not say of which release it is.
byte-order = its order of bytes is "{ $order }".
mark-missing = { $mark } is not where it must be (byte { $byte }).
not-stata = { $file }: this is no file of Stata.
not-stata-hint = Give a .dta file that Stata or another program has saved, or export the data as CSV.
alias-variables = { $file }: the values of { LIST($names, type: "units", most: 5) } are not in the file: they are aliases of variables in another frame.
alias-variables-hint = Copy them in Stata (generate x2 = x), or drop them, and save the file again.
rows-without-variables = it has { $rows } observations and no variable.
long-text-place = a long text is said to stand at variable { $variable }, observation { $observation }.
long-text-missing = the long text of variable { $variable }, observation { $observation } is not there.
label-set-length = the set "{ $name }" is longer than it says.
label-outside = a value label stands outside of its set.
labels-overlap = the texts of value labels overlap.

## Notes on what was read
text-not-utf8 = Some of its text is not UTF-8, as it should be, and was read as Windows-1252: if that is wrong, say how it is encoded.
text-utf8 = { $isAll ->
    [true] Its text is UTF-8, which release { $release } of the format does not foresee, and was read so. If that is wrong, say how it is encoded.
   *[false] Some of its text is UTF-8, which release { $release } of the format does not foresee, and was read so. If that is wrong, say how it is encoded.
}
cells-binary = Cells of { LIST($names, type: "units", most: 5) } hold what is no text (binary strL) and are left out.
periods = { LIST($names, type: "units", most: 5) }: weeks, months, quarters, half-years or business days stay the numbers that Stata counts since 1960, as the display format of the column says.
leap-seconds = { LIST($names, type: "units", most: 5) }: Stata counts leap seconds in these times (%tC); they were taken out.
unused-sets = Sets of value labels that no variable has: { LIST($sets, type: "units", most: 5) }.
missing-sets = Sets of value labels that are named and not in the file: { LIST($sets, type: "units", most: 5) }.
design-declared = The file declares a sample design (svyset): { LIST($columns, type: "units") }.
design-column = { $role ->
    [weight] weight { $name }
    [strata] strata { $name }
   *[clusters] clusters { $name }
}
several-languages = The file has labels in { $n } languages ({ LIST($languages, type: "units") }): those of { $current } are read; labels of variables in the others are among the attributes (_lang_v_...).
note-in-file = A note in the file says: { $note }
other-characteristics = Characteristics of the data set that are left aside: { LIST($names, type: "units", most: 5) }.

## What a written file does not hold as it was. A note on columns follows their names and a colon.
of-columns = { LIST($names, type: "units", most: 5) }: { $note }
written-numbers = numbers that are infinite or beyond what Stata holds are written as missing.
# Both are how Stata and SAS write kinds of missing.
written-tag = the missing value { $tag } is written as { $plain }, which is all that Stata has for it.
written-durations = durations are written as numbers of seconds, as some are no time of the day.
written-no-answers = values that are declared no answer are written as values, as Stata has too few kinds of missing.
written-as-missing = declared no answer, so written as missing: { LIST($values, type: "units") }.
value-as-tag = { $value } as { $tag }
too-many-columns = { $columns } columns are more than a file of Stata has room for ({ $most }).
too-many-bytes = as a file of Stata, the data would take more than 2 GB.
too-large-hint = Leave columns out, or write Parquet or CSV.
written-name = is named { $name }, as Stata does not take this name.
written-label = the label is cut at 80 characters and stands whole in the variable's note.
written-text-labels = Stata has no labels for texts: they are left out.
written-missing-texts = Stata declares no text to be no answer: this is left out.
written-attribute = { $isCut ->
    [true] the attribute { $attribute } is cut.
   *[false] the attribute { $attribute } has no name that Stata takes and is left out.
}
written-title = The label of the data set is cut at 80 characters.
written-weight = That { $weight } is the weight is left out: say it in Stata (svyset [pweight={ $weight }]).
written-sets = Sets of columns that answer one question are left out: { LIST($sets, type: "units", most: 5) }.
written-levels = Stata keeps no level of measurement: it is left out.
written-value-labels = { $isCut ->
    [true] labels of values are cut at { $bytes } bytes.
   *[false] labels of values that are no whole numbers of four bytes are left out.
}
written-zeros = zero bytes within texts are left out.
