blank = Blank
# Label of a code that the file has, but the measure did not have.
no-answer = No answer ({ $cell })
scale-number = Scale { $number }

## Replicate weights and margins as typed

strange-column = “{ $name }” is no column of this file.
replicate-type-needed = Choose how the replicate weights were made: the survey’s documentation says it.
strange-numbers = “{ $text }” is not what this field takes: numbers, with commas between.
# How errors in the table of margins begin: "Margins, row 3: ...".
margins-table = Margins
bounds-needed = Logit calibration needs the smallest and the largest adjustment factor of a weight, such as 0.3, 3.

## Models as written

in-line = “{ $text }”: { $problem }
# $model is in lavaan’s syntax.
model-example = Write a model such as “{ $model }”. The items are { LIST($items, most: 12) }.
