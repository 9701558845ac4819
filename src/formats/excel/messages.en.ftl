rows-out-of-order = row { $row } stands behind row { $before }.
cells-out-of-order = the cells of row { $row } are not in their order.
strange-address = a cell of row { $row } has the address { $address }.
unknown-cell-type = cell { $cell } is of the unknown type { $type }.
text-missing = cell { $cell } has a text that is not there.
too-many-texts = it has too many texts.
workbook-locked = { $file }: the workbook is locked with a password.
workbook-locked-hint = Open it, take the password out (File, Info, Protect Workbook, Encrypt with Password) and save it again.
not-a-workbook = { $kind ->
    [xls] { $file }: the file is an old Excel workbook (.xls).
    [xlsb] { $file }: the file is a binary workbook (.xlsb).
    [ods] { $file }: the file is an OpenDocument file (.ods).
    [numbers] { $file }: the file is a Numbers spreadsheet.
    [zip] { $file }: the file is a zip archive, not an Excel workbook.
   *[other] { $file }: the file is not an Excel workbook, whatever its name says.
}
not-a-workbook-hint = Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx), or as CSV in UTF-8.
too-many-cells = { $file }: it has more than { $cells } cells.
too-many-cells-hint = Files of answers are never packed so tightly: make sure that this is one, or export it as CSV.
no-result = { $file }, sheet "{ $sheet }", cell { $cell }: the file has a formula but not its result.
no-result-hint = Open the workbook in Excel or LibreOffice and save it, which works the results out, or write values in place of formulas.
sheet-without-rows = { $isEmpty ->
    [true] { $file }, sheet "{ $sheet }": no cell is filled in.
   *[false] { $file }, sheet "{ $sheet }": there is a header but no row of answers.
}
sheet-without-rows-hint = Name the sheet that has the answers (--sheet), or export the data again.
sheet-too-large = { $file }, sheet "{ $sheet }": { $rows } rows and { $columns } columns are far more than the cells that it has.
sheet-too-large-hint = Remove what stands far away from the table, or export the table as CSV.
workbook-full = { $file }: a workbook holds { $rows } rows and { $columns } columns.
cell-full = { $file }, cell { $cell }: a cell holds { $most } characters, not { $length }.
csv-or-parquet-hint = Write CSV or Parquet.
# $sheet is a number, or a name in quotes.
no-sheet = { $file }: there is no sheet { $sheet }.
no-sheet-hint = { COUNT($sheets) ->
    [0] The workbook has no sheet of cells: give a name, or a number from 1.
   *[other] The workbook has { LIST($sheets, type: "units") }: give a name, or a number from 1.
}
no-filled-sheet = { $file }: no visible sheet has a cell that is filled in.
no-filled-sheet-hint = Name a hidden sheet (--sheet): { LIST($sheets, type: "units") }.

## The parts that workbooks consist of
part-missing = it lacks its part { $part }.
part-changed = its part { $part } is not what was packed.
part-unread = { $method ->
    [none] { $file }: its part { $part } is locked with a password.
   *[other] { $file }: its part { $part } is packed by method { $method }, which is not read.
}
part-unread-hint = Save it as a plain .xlsx workbook once more.
part-misplaced = its part { $part } is not where it should be.
part-twice = its part { $part } is there twice.
file-list-missing = it begins like a zip archive, but its list of files is not there.
file-list-lost = the archive's list of files cannot be found.
xml-unreadable = { $reason ->
    [endless] its part { $part } cannot be read: a tag or text in it does not end.
    [cut] its part { $part } cannot be read: it ends too early.
    [tag] its part { $part } cannot be read: a tag in it cannot be read.
    [encoding] its part { $part } cannot be read: its text is not UTF-8.
    [deep] its part { $part } cannot be read: its tags stand within each other without end.
   *[doctype] its part { $part } cannot be read: it declares a type of document, which workbooks do not.
}
# $character is as written in XML: "&what;".
unknown-character = its part { $part } cannot be read: it has the unknown character { $character }.
