# A word of the summary, as a sentence.
as-sentence = { $text }.
# The name of a picture without a number.
picture = Figure { $place }
# A table or figure that this file does not have.
of-full-report = “{ $title }” of the full report

## Workbook

sheet = Sheet
table = Table
