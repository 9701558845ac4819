in-short = In short
not-to-conclude = What not to conclude
contents = Contents
appendix = Appendix
# A word of the summary, as a sentence.
as-sentence = { $text }.
figure-line = { $label }: { $range }
# The name of a picture without a number.
picture = Figure { $place }
# A table or figure that this file does not have.
of-full-report = “{ $title }” of the full report
note = Note.

## Workbook

sheet = Sheet
table = Table
