too-large = { $file }: it holds far more than a file of its size should.
too-large-hint = Make sure that the file is a data frame of answers; in R: saveRDS(x[columns], "file.rds") keeps the columns needed.
too-deep = { $file }: its objects are nested too deeply.
too-deep-hint = Save the data frame alone; in R: saveRDS(as.data.frame(x), "file.rds").
packed = { $file }: it is packed by { $method }, which is not read.
packed-hint = Save it as R does by default; in R: saveRDS(x, "file.rds"), where x is the data frame.
unknown-version = it claims to be of version { $version } of R's format; there are 2 and 3.
not-of-r = { $file }: it is no file that saveRDS() or save() of R wrote.
not-of-r-hint = Save it anew; in R: saveRDS(x, "file.rds"), where x is the data frame.
several-frames = { $file }: it holds { $n } data frames ({ LIST($names, type: "units", most: 10) }).
no-frame = { COUNT($names) ->
    [0] { $file }: it holds no data frame.
   *[other] { $file }: it holds no data frame (but { LIST($names, type: "units", most: 10) }).
}
other-object = { $file }: it holds { object }, and no data frame.
# What R's object is; $name is a symbol, or what only a package can read.
object = { $object ->
    [function] a function
    [promise] a promise
    [call] a formula or call
    [arguments] arguments
    [environment] an environment
    [complex] complex numbers
    [raw] raw bytes
    [code] compiled code
    [pointer] a pointer
    [reference] a reference
    [s4] an S4 object
    [expressions] expressions
    [frame] a data frame
    [list] a list
    [vector] a vector
    [package] values that only the package with "{ $name }" can read
    [something] something
   *[named] { $name }
}
# $code is in R.
one-frame-hint = Save one data frame; in R: { $code }
others-left = Of what is in the file, "{ $read }" is read, and not { LIST($others, type: "units", most: 10) }.
no-columns = { $file }: its data frame has no columns.
no-columns-hint = Save the data frame that holds the answers.
uneven-column = column "{ $column }" has { $values } values, and the file { $rows } rows.
uneven-matrix = its matrix has another number of cells than of rows and columns.
unsupported-column = { $file }, column "{ $column }": it holds { object }, which no cell can.
unsupported-column-hint = Leave it out or make it plain; in R: x[["{ $column }"]] <- NULL; saveRDS(x, "file.rds").
long-integers = { $file }, column "{ $column }": its integers of 64 bits are not kept in a file of R's ASCII form.
long-integers-hint = Save it in binary form; in R: saveRDS(x, "file.rds").
# $part is R's name of it: year, mon, mday, hour, min, sec.
times-without-part = column "{ $column }" has times without their { $part }.
not-whole = "{ $word }" is no whole number.
not-number = "{ $word }" is no number.
ends-early = { $within ->
    [text] it ends in the middle of a text.
    [vector] it ends in the middle of a vector.
   *[file] it ends too early.
}
unknown-object = it holds an object of type { $type }, which R does not have.
missing-object = it points to an object { $index } that it does not have.
bad-length = it gives a length of { $length }.
not-text = something other than text stands among its texts.

## Notes. One on columns is followed by their names.
note-on-columns = { $note }: { LIST($columns, type: "units", most: 10) }.
text-as-bytes = Text that R keeps as mere bytes is read with \x before what is no letter, as R shows it.
text-not-utf8 = Text that is not right UTF-8, as it claims to be, is read with � for what is wrong.
text-unmarked = The file does not tell how its letters are encoded; they are read as windows-1252.
label-of-missing = The label "{ $label }" is left out, as it is that of NA
attribute-left = The attribute "{ $attribute }" is left out
other-class = Of R's class "{ $type }", and read as plain values
not-numbers = NaN, which R distinguishes from NA, is read as no value
factors = Factors are read as R counts their levels, from 1
times-in-utc = { $zone ->
    [none] Times are read in UTC; R shows them in the time zone of whoever looks
   *[other] Times are read in UTC; R shows them in { $zone }
}
times-of-clocks = { $zone ->
    [none] Times are those of clocks in the place where it was made
   *[other] Times are those of clocks in { $zone }
}
# $units are R's: mins, hours, days, weeks.
durations = Durations in { $units } are read as seconds
kind-of-missing = The kind of missing "{ $kind }" is not kept
row-names = The names of rows are kept as a column
unnamed-columns = Columns without a name of their own got one
