mixed-columns = Columns that mix numbers, texts or true and false are read as text: { LIST($columns, type: "units", most: 5) }.
too-many-keys = { $file }: { $rows } rows with { $keys } different keys or more are more than a file of its size is read for.
too-many-keys-hint = Give every row the same keys, or export the table as CSV.
nested-value = { $isLine ->
    [true] { $file }, line { $place }: "{ $key }" holds { held } where a single value should be.
   *[false] { $file }, row { $place }: "{ $key }" holds { held } where a single value should be.
}
held = { $isList ->
    [true] a list
   *[false] an object
}
nested-value-hint = Give each value a key of its own: jsonlite::flatten does it in R, pandas.json_normalize in Python; or export the data as CSV.
no-array = { $file }: it is JSON, but has no array of rows.
no-array-hint = { rows-hint } A measure's definition is named by --measure.
rows-hint = Write an array with an object for each person, [{"{"} "age": 12 {"}"}, {"{"} "age": 13 {"}"}], or one object per line, or CSV.
# $value is null where it is a list, otherwise the value in JSON.
not-an-object = { $isLine ->
    [true] { $file }, line { $place }: it is { not-object } where an object with the answers should be.
   *[false] { $file }, row { $place }: it is { not-object } where an object with the answers should be.
}
not-object = { $value ->
    [none] a list
   *[other] { $value }
}
not-json = { $line ->
    [none] { $file }: it cannot be read as JSON.
   *[other] { $file }, line { $line }: it cannot be read as JSON.
}
not-json-hint = The file may be cut off, or a comma, quote or bracket may be missing or too many. Export it once more, or as CSV.
json-too-large = { $file }: JSON of more than { $megabytes } MB is not read.
json-too-large-hint = Export the data as CSV or Parquet, which take far less room.
not-in-encoding = { $file }: it is not { $encoding }, as JSON must be.
not-in-encoding-hint = Save it as UTF-8.
