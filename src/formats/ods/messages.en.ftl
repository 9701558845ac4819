not-read = { $isLocked ->
    [true] { $file }: the file is locked with a password.
   *[false] { $file }: the file is an OpenDocument file, but no spreadsheet.
}
not-read-hint = Open it in LibreOffice and save it as a spreadsheet (.ods or .xlsx) without a password, or as CSV in UTF-8.
rows-beyond = row { $row } stands there { $times } times, beyond the last row.
columns-beyond = row { $row } has more than { $columns } columns.
unknown-type = { $cell } is of the unknown type { $type }.
# $cell is null where it is a row.
repeated = { $cell ->
    [none] row { $row } says that it stands there { $times } times.
   *[other] { $cell } says that it stands there { $times } times.
}
