title = Method and references
method = { column-method }
references = References
titled-paragraph = { $title }. { $text }
measure-source = The measure: { $source }

## How to run it again

same-numbers = With { $software } { $version }, this command gives the same numbers:
command = Command
how-to-cite = How to cite: The itemwise authors. { $software } (Version { $version }) [Computer software].
# Shown in translations only. $folder is "data/languages/es".
translated =
    No professional translator has reviewed this translation.
    Each text is one entry of a file in { $folder } of the program’s repository; correct it there.
r-coverage = What the R script recomputes and what it does not
r-script = R script
mirt-script = mirt script of the item response models
settings = Settings
measure-definition = Measure definition
population-left-out =
    The population for simulated samples is left out of the definition saved here; this report does not use it.
bibtex = References for BibTeX
csl-json = References as CSL JSON

## Paragraphs of the method section. Arguments such as $holm are citations in brackets.

multiple-tests-title = Multiple testing
holm = Holm’s method { $holm } adjusts p values within families: { LIST($families) }.
family-levels = pairs of a grouping’s levels
family-items = items of an IRT model
family-dif = all factors’ items in all groups of a grouping
# $figures: the two below.
joint-intervals =
    Joint (simultaneous) intervals of { LIST($figures) } each have confidence level 1 − { COEFFICIENT(0.05) }/m for a family of m { $benjamini }.
largest-differences = the largest differences
pairs-odds-ratios = the pairs’ odds ratios
# $expected: five percent of the tests.
tests-in-all = Of { INTEGER($n) } { $n ->
    [one] test
   *[other] tests
} in all, about { INTEGER($expected) } would have an unadjusted { p-value } below { COEFFICIENT(0.05) } by chance.

terms-title = Terminology
terms = Labels were checked against the Luxembourg Guidelines { $luxembourg } for terms that blame or belittle children.

software-title = Software
software =
    { $software } { $version } was used; the seed { $seed } fixes all random draws. The R script repeats the analyses with
    psych { $psych }, lavaan { $lavaan } and survey { $survey }.
second-script = A second script repeats the item response models with mirt { $mirt }.
