unread-encoding = { $file }: column "{ $column }" is written by encoding { $encoding }, which is not read.
unread-encoding-hint = Write it as Parquet of version 1 or 2.6 once more, or as CSV.
not-utf8 = { $file }: column "{ $column }" has bytes that are no text in UTF-8.
not-utf8-hint = Write the column as text, or leave it out.
too-many-texts = { $file }: it has more texts than a file of its size is read for.
in-parts-hint = Read it with --engine duckdb, or write it in parts.
no-column-list = the file is cut off: its list of columns, which stands at the end, is not there.
column-elsewhere = { $isEncrypted ->
    [true] a column of it is encrypted.
   *[false] a column of it stands in another file.
}
no-such-values = it points to values that it does not have.
uneven-values = its columns have not as many values as it has rows.
nested-columns = { $file }: columns have columns or lists within: { LIST($columns, type: "units") }.
nested-columns-hint = Write a flat table: one value a row and column.
unread-type = { $file }: column "{ $column }" is of a type that is not read.
unread-type-hint = Write it as text, a number, a date or a time, or leave it out.
not-parquet = { $reason ->
    [encrypted] { $file }: the file is encrypted.
    [empty] { $file }: the file is without columns.
   *[other] { $file }: the file is not a Parquet file.
}
not-parquet-hint = Write it as Parquet once more, or as CSV in UTF-8.
unread-codec = { $file }: it is compressed by { codec }, which is not read.
# Its name, or its number where it has none here.
codec = { $name ->
    [none] codec { $number }
   *[other] { $name }
}
unread-codec-hint = Write it with another compression (zstd, snappy or none), or as CSV.
page-unreadable = a compressed page of it cannot be unpacked.
page-length = a page of it is not as long as it says.
row-counts = it says that it has { $rows } rows, but its parts have { $found }.

## Notes on what a file of typed columns holds that a table does not
large-numbers = Whole numbers of more digits than a number keeps are read as text in { LIST($columns, type: "units", most: 5) }.
utc-times = Times are in UTC in { LIST($columns, type: "units", most: 5) }.
pandas-rows = Row numbers that pandas keeps are left out ({ LIST($columns, type: "units", most: 5) }).
attributes-of-r = R wrote attributes beside the columns (labels, say), which are not read from { $format }; haven's .sav or .dta keep them.
