not-a-data-set = { $file }: this is no data set of SAS.
not-a-data-set-hint = Data sets end in .sas7bdat. Catalogs (.sas7bcat) hold labels, and views (.sas7bvew) have no data.
without-data = { $file }: this is a file of SAS with no data ({ $kind }).
without-data-hint = Give the data set, which ends in .sas7bdat.
page-size = its header says that a page has { $bytes } bytes.
pages-missing = the file ends before its { $pages } pages do.
variable-outside = the variable { $name } stands outside of an observation.
not-transport = { $isPorted ->
    [true] { $file }: this was written by PROC CPORT, which only SAS reads.
   *[false] { $file }: this is no transport file of SAS.
}
not-transport-hint = Write it in SAS with the XPORT engine (libname out xport 'file.xpt';) or the macro %loc2xpt, or export CSV.
observations-missing = the file ends before its { $rows } observations do.
observation-cut = the file ends in the middle of an observation.
blank-observations = Blank observations at the end, if there were any, cannot be distinguished from what fills the file's last record.
odd-length = The file's length is no multiple of 80 bytes, as it must be: its end may be missing.
several-data-sets = The file has { $n } data sets: the first is read; the others are { LIST($others, type: "units", most: 5) }.
labels-elsewhere = { $isTransport ->
    [true] Labels of values are not in a transport file: those of the formats { LIST($formats, type: "units", most: 5) } are in a catalog of SAS.
   *[false] Labels of values are not in a data set of SAS: those of the formats { LIST($formats, type: "units", most: 5) } are in a catalog (.sas7bcat).
}
variable-size = a variable is said to take { $bytes } bytes.
record-missing = the record { $record } is not where it must be (byte { $byte }).
variable-type = a variable is of type { $type } and { $bytes } bytes wide.
label-without-variable = there is a label for variable { $number }, which there is not.
encoding-number = The file's encoding (number { $number } of SAS) is not known here: say which it is if texts look wrong.
rows-deleted = Rows that were deleted in SAS are left out: { $rows }.
columns-too-wide = its columns take { $bytes } bytes of a row of { $length }.
row-count = it is said to have { $rows } rows, and has { $found }.
deleted-count = it is said to have { $rows } deleted rows, and marks { $found }.
packed-row-count = it is said to have { $rows } rows, { $deleted } of them deleted, and has { $found }.
row-unreadable = row { $row } cannot be unpacked.
format-cut = a format is cut off.
row-description = { $isCut ->
    [true] the description of its rows is cut off.
   *[false] the description of its rows is missing.
}
column-count = it is said to have { $columns } columns, and describes { $found }.
column-outside = the column { $name } stands outside of a row, or is { $bytes } bytes wide.
text-outside = a name or a label stands outside of its texts.
