## Parts of a report, on a page and in files

in-short = In short
column-question = Question
column-figure = Deciding figure
column-todo = What to do
# The meaning of a verdict's sign.
sign-label = { $verdict ->
    [yes] supported
    [partly] with limits
    [undecided] undecided
    [no] tested and not supported
    [not-tested] not tested
   *[not-testable] not testable
}
not-to-conclude = What not to conclude
contents = Contents
appendix = Appendix
# Head of a column of estimates, each with its interval.
with-interval = { $label } [95% CI]
# Before the notes of a table.
note = Note.
figure-line = { $label }: { $range }

# Under a table of a weighted sample.
weights-note = { $areUsed ->
    [true] Weighted; numbers of people are not.
   *[false] Unweighted.
}
reversed-note = Reverse-worded items are recoded: { LIST($items) }.
# Items coded 1 “Yes” and 2 “No”.
yes-low-note = The lower code means yes in { LIST($items) }, so the codes are reversed.

# $number is "3", in the appendix "A3".
table-number = Table { $number }
figure-number = Figure { $number }

fit-version = { $version ->
    [standard] standard
    [scaled] scaled
   *[robust] robust
}
did-not-converge = did not converge
proper = proper
improper = improper

# $sign stands in the cells of hidden figures.
hidden-note = { $sign } hidden by { LINK("section-limits", label: "disclosure control") }.
few-people-note = (…) based on { INTEGER($from) } to { INTEGER($to) } people.

descriptives-note =
    Unweighted. { median-absolute-deviation } is the median absolute deviation times { DECIMAL(1.4826, digits: 4) }. Skewness and kurtosis (0 for a
    normal distribution) are of type 3, as in psych; the SPSS columns are of type 2. Floor and ceiling are the shares of
    people with the lowest and the highest possible score.

# A warning, with the name or names of what it is about; $several is a plural such as "scales".
warning-of = { LIST($names) }: { $warning }
warning-of-many = { INTEGER($n) } { $several }: { $warning }

## Multivariate normality.

mardia-title = { $model ->
    [none] Multivariate normality (Mardia)
   *[other] Multivariate normality (Mardia) of the items of “{ $model }”
}
mardia-coefficient = { $which ->
    [skewness] Multivariate skewness
    [small] Multivariate skewness, corrected for small samples
   *[kurtosis] Multivariate kurtosis
}
mardia-note = Of { INTEGER($n) } people who answered all items. Statistics: { chi-squared } of skewness, { z-value } of kurtosis.
