# Notes on how a file was read. Quotes are as in the file's own texts.

quoted = "{ $name }"
repeated-names = Several columns have the same name and were numbered ("{ $first }_1"): { LIST($names, type: "units", most: 5) }.
other-sheets = Sheet "{ $sheet }" was read; the workbook also has { LIST($others, type: "units") }.
hidden-sheet = "{ $name }" (hidden)
sheet-hidden = Sheet "{ $sheet }" is hidden.
rows-hidden = Sheet "{ $sheet }": { INTEGER($n) } { $n ->
    [one] row is
   *[other] rows are
} hidden (by a filter, say) and read all the same.
columns-hidden = Sheet "{ $sheet }": { INTEGER($n) } { $n ->
    [one] column is
   *[other] columns are
} hidden and read all the same.
# $ranges are the first three.
cells-merged = Sheet "{ $sheet }": { INTEGER($n) } { $n ->
    [one] range is
   *[other] ranges are
} merged ({ LIST($ranges, type: "units") }{ $isAll ->
    [true] {""}
   *[false] , …
}); only the first cell of each holds what is shown.
not-calculated = Sheet "{ $sheet }": the program that wrote it left its { INTEGER($n) } formulas to be worked out. Where results look wrong, open it in Excel or LibreOffice and save it.
sheet-rows-above = Sheet "{ $sheet }": { $n ->
    [one] a row above the names was
   *[other] { INTEGER($n) } rows above the names were
} passed over; the names stand in row { $row }.
rows-empty = Sheet "{ $sheet }": { INTEGER($n) } { $n ->
    [one] empty row was
   *[other] empty rows were
} passed over.
columns-with-errors = Sheet "{ $sheet }": columns with errors of formulas are read as text, errors as shown: { LIST($columns, type: "clauses", most: 5) }.
errors-in = "{ $column }" ({ INTEGER($n) }, the first in { $cell })
mixed-columns = Sheet "{ $sheet }": columns that mix kinds of cells are read as text: { LIST($columns, type: "clauses", most: 5) }.
mixed-in = "{ $column }" ({ LIST($kinds, type: "units") }; { $cell } is { cell-kind })
cells-of-kind = { INTEGER($n) } { cell-kind }
cell-kind = { $kind ->
    [text] text
    [number] number
    [boolean] boolean
    [date] date
    [datetime] datetime
    [time] time
    [error] error
   *[formula] formula
}
codes-used = Sheet "{ $sheet }" describes the columns: its { $answers ->
    [0] question texts ({ -questions }) were
   *[other] { $questions ->
        [0] labels of answers ({ -labelled }) were
       *[other] labels of answers ({ -labelled }) and question texts ({ -questions }) were
    }
} used.
-labelled = { INTEGER($answers) } { $answers ->
    [one] column
   *[other] columns
}
-questions = { INTEGER($questions) } { $questions ->
    [one] column
   *[other] columns
}
codes-lacking = Sheet "{ $sheet }" has no label for some answers: { LIST($columns, type: "units", most: 5) }.
codes-of-column = { $column } ({ LIST($codes, type: "units", most: 3) })
codes-refused = Sheet "{ $sheet }": its labels were not used where most answers have other codes: { LIST($columns, type: "units", most: 5) }.
