# Notes of definitions that are read from forms. $fields are names of columns, with their types.

left-out =
    { $of ->
        [xlsform] Left out of the XLSForm: { LIST($fields, type: "units", most: 30) }.
        [redcap] Left out of REDCap’s data dictionary: { LIST($fields, type: "units", most: 30) }.
       *[codebook] Left out of the codebook, which gives them neither answers nor a role: { LIST($fields, type: "units", most: 30) }.
    }

# Errors of codebooks and forms. $row is a number as text, $problem a result of one of the next ones.
wrong-cell = { $file }, row { $row }, column "{ $column }": { $problem }.
wrong-cell-hint = Correct the cell. Values are written as 1=Never; 2=Sometimes, and missing codes as 99; 88=Refused.
no-role = "{ $cell }" is no role: item, group, weight, stratum, cluster, fpc, id or ignore
name-missing = the name of the variable is missing
name-twice = "{ $name }" stands in row { $row } too
no-measurement-level = "{ $cell }" is no level: ordinal or continuous
too-few-answers =
    item { $item } has { $n ->
        [0] no answers
       *[one] one answer only
    }: give them as 1=Never; 2=Sometimes, or the level continuous, or another role (group, weight, id, ignore)
neither-yes-nor-no = "{ $cell }" is neither yes nor no
code-no-number = "{ $code }" is no number, as codes of items are: number the answers in the file
role-twice = "{ $role }" is the role of { $column } too
no-range = "{ $part }" is no range of whole numbers
no-labeled-code = "{ $part }" is no code with its label, such as { $example }
code-twice = code { $code } stands twice
field-without-type = field { $field } has no type
field-without-choices = field { $field } has no choices
choices-not-in-sheet = question { $question } has the choices "{ $list }", which are not in the sheet "choices"
points-no-number = "{ $cell }" is no number; write the points of the answer, or leave it empty
no-codebook = { $file }: its header ({ LIST($names, type: "units") }) is not that of a codebook.
no-codebook-hint = A codebook has a row an item and the columns column, label, values, missing, reverse, scale, role. REDCap's data dictionary is read too.

# Definitions in YAML. $message is the parser's own, in English.
too-long = { $file }: it is longer than any definition ({ $length } characters).
too-long-hint = Name the file of the definition.
no-yaml =
    { $file }{ $line ->
        [none] {""}
       *[other] , line { $line }, column { $column }
    }: this is not valid YAML ({ $message }).
alias-unknown = { $file }: *{ $alias } stands for nothing, as there is no &{ $alias } before it.
aliases-too-many = { $file }: its aliases (*name) stand for too much.
yaml-too-deep = { $file }: it is nested too deeply, or no YAML.
yaml-hint = Look there for indentation by tabs, a missing quote or colon, or an entry that stands twice.
