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

## Files that cannot be read. A problem follows the name of the file and a colon.
damaged = { $file }: { $problem }
damaged-hint = The file is cut off or damaged. Copy it again from where it came from, or export it once more; CSV works, too.
# Parts of a file. Other messages refer to this one, in the middle and at the beginning of sentences. $name is the number of a
# page or row, or the name of a column or of a file in an archive.
part = { $part ->
    [header] its header
    [columns] its list of columns
    [dictionary] its list of variables
    [variables] the list of variables
    [value-labels] the value labels
    [own-labels] its value labels
    [long-labels] the long labels
    [long-texts] the long texts
    [long-text-labels] the labels of long texts
    [long-text-missing] the missing values of long texts
    [characteristics] the characteristics
    [extension] an extension record
    [sets] its multiple-response sets
    [packed-answers] the packed answers
    [data] the data
    [objects] its objects
    [footer] its footer
    [one] one of its parts
    [archive] the archive's list of files
    [page] page { $name }
    [page-rows] the rows of page { $name }
    [row] row { $name }
    [column] column "{ $name }"
   *[file] { $name }
}
part-length = { part } gives a length of { $length }.
part-ends = the file ends in the middle of { part }.
part-beyond = { part } points to byte { $byte }, which the file does not have.
part-list = { part } gives a list of { $length }.
part-kind = { part } is of an unknown kind.
part-unreadable = { part } cannot be read.
same-variables = it has two variables named "{ $name }".
compressed-unreadable = a compressed part of it cannot be unpacked.
compressed-cut = a compressed part of it ends too early.
unpacks-too-large = { $file }: it unpacks to more than { $megabytes } MB.
unpacks-too-large-hint = Files of answers are never packed so tightly: make sure that this is one, and export it unpacked.
empty-file = { $file }: the file is empty.
empty-file-hint = Check the path, or export the data again.
no-rows = { $file }: there is no row of answers.
export-again-hint = Export the data again.
too-many-cells = { $file }: { $rows } rows and { $columns } columns are more than a file of its size is read for.
uneven-columns = { $file }: column "{ $column }" has { $values } values where the first has { $rows }.
uneven-columns-hint = Give every column a value for each row, null where there is none.
mixed-column = { $file }: column "{ $column }" has both numbers and texts.
mixed-column-hint = Make all of them texts, or all of them numbers.
unknown-encoding = { $file }: unknown encoding: { $encoding }.
unknown-encoding-hint = Use a name such as utf-8, windows-1252, iso-8859-2, windows-1251, macintosh, gbk, shift_jis or big5.
text-replaced = Some of its text is not valid { $encoding } and has � for what cannot be read: say how it is encoded.
text-guessed = Some of its text is not UTF-8 and was read as Windows-1252: if that is wrong, say how it is encoded.
duplicate-column = { $file }, row { $row }: columns { $first } and { $second } are both called "{ $name }".
duplicate-column-hint = Give every column a name of its own, or read a file without header with --no-header.
unread-format = { $kind ->
    [catalog] { $file }: the file is a catalog of SAS (.sas7bcat), which is not read.
    [feather] { $file }: the file is a file of the first version of Feather, which is not read.
    [jamovi] { $file }: the file is a file of jamovi (.omv), which is not read.
   *[jasp] { $file }: the file is a file of JASP (.jasp), which is not read.
}
unread-format-hint = { $kind ->
    [catalog] It has labels of values only: give the data set, which ends in .sas7bdat.
    [feather] Write it once more: arrow::write_feather(data, 'answers.feather') in R, data.to_feather('answers.feather') in Python.
    [jamovi] Export the data in jamovi as .sav or .csv.
   *[jasp] Export the data in JASP as .csv.
}
unknown-format = { $file }: neither its bytes nor its name tell what it is.
unknown-format-hint = Files of SPSS, Stata, Excel, OpenDocument, SAS, R, Parquet, Arrow and JSON are read.
unknown-ending = { $file }: its name does not tell what to write.
unknown-ending-hint = Let it end in one of { LIST($endings, type: "units") }.

## Zip archives
several-tables = { $file }: the archive has { $n } files of data: { LIST($names, type: "units", most: 5) }.
unpack-hint = Unpack the archive and name the file that has the answers.
no-table = { COUNT($names) ->
    [0] { $file }: the archive is empty.
   *[other] { $file }: the archive has no file of data, but { LIST($names, type: "units", most: 5) }.
}
no-table-hint = Put the file of answers into it, or name that file itself.
nested-archive = { $file }: it is an archive within an archive, which is not read.

## Parts of Parquet, SAS and SPSS files
part-decimal = { part } has a decimal of { $bytes } bytes.
part-endless = { part } has a number without end.
part-width = { part } has numbers of { $bits } bits.
part-refers = { part } refers to what is not there.
part-texts = { part } has texts that are too long.
part-page-kind = { part } has a page of the kind { $kind }.
part-missing-values = { part } marks missing values in a way that is not read.
part-dictionary = { part } lacks its dictionary.
part-pieces = { part } has too many pieces.
part-outside = { part } points outside of itself.
part-number = { part } has something else where a number must be.

## Sheets that are damaged. A problem follows the sheet's name and a colon.
in-sheet = sheet "{ $sheet }": { $problem }
misplaced-cell = a cell stands where none can be.
not-a-number = cell { $cell } holds "{ $text }" where a number should be.
part-record = The record of { part } cannot be read and was left out.
