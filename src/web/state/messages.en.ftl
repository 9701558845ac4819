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
bounds-needed = Logit calibration needs the least and the largest factor of a weight, such as 0.3, 3.
# What an error is about that is worded in English alone. Its details follow in English.
problem-topic = { $topic ->
    [archive] The archive does not hold exactly one file of answers.
    [cells] Rows, columns or cells of the table cannot be read as they are.
    [choice] An option does not suit these data.
    [damaged] The file is cut off or damaged.
    [definition] The definition and the file do not fit together.
    [disclosure] This is not shown, since answers could be disclosed.
    [empty] The file has no answers that can be analyzed.
    [encoding] The text of the file is in another character encoding.
    [format] The file, or a part of it, is in a format that is not read.
    [groups] The groups cannot be compared in this way.
    [items] These items do not permit this analysis.
    [json] The file cannot be read as JSON.
    [model] The model cannot be estimated as it stands.
    [people] Too few people gave the answers that this analysis requires.
    [persons] The rows of the file do not each stand for one person.
    [project] The project cannot be opened.
    [size] The file is larger than this page can read.
   *[weights] The weights or the sampling design cannot be used as they are.
}
problem-remedy = { $topic ->
    [archive] Unpack it and open the file of answers.
    [cells] Correct the file at the place stated below, or export it again.
    [choice] Choose another value of the option, or “Automatic”.
    [damaged] Copy the file again from where it came from, or export it once more.
    [definition] Check the names of items and columns in the definition, or open the file without one.
    [disclosure] Choose other groups, or leave out the rarest answers.
    [empty] Check whether it is the right file and sheet, and whether the first row contains the column names.
    [encoding] Choose the encoding, or save the file as CSV in UTF-8.
    [format] Save the data as CSV in UTF-8 or as an Excel workbook (.xlsx).
    [groups] Choose other groups, or merge small ones.
    [items] Take out the items stated below, or add others.
    [json] Correct it at the place stated below, or save it anew from the program it comes from.
    [model] Simplify the model: fewer factors, or fewer free parameters.
    [people] Leave out items that few people answered, or permit missing answers.
    [persons] Bring the file into a form with one row per person.
    [project] Open the data file and load the definition instead.
    [size] Leave out columns that you do not need, or divide the file.
   *[weights] Choose other columns under “Columns”, or none.
}
problem-detail = In detail, in English: { $detail }
