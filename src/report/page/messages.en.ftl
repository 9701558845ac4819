## Frame of the page

skip = Skip to the report
search-label = Find a table or figure
expand-all = Expand all
summary = Summary
# A section of the report in the contents.
numbered-section = { $number } { $title }
appendix-links = Appendix:
appendix-link = { $number }: { $text }
column-what = What
column-answers = Answers
column-open = Open
# Heading over the appendix of sections in another page.
more = More

## Glossary

terms = Terms
terms-explained = { INTEGER($n) } { $n ->
    [one] term explained
   *[other] terms explained
}

## Tables and figures

more-rows = { INTEGER($n) } more { $n ->
    [one] row
   *[other] rows
}
copy = Copy
save = Save
data = Data

## Downloads

downloads = Use in a paper, and downloads
downloads-link = Use in a paper, downloads
# { $docx } is an option of the command line, "-o report.docx".
into-a-paper =
    “{ copy }” under a table copies it as a table for Word. For the whole report as a Word file, end the command with
    { $docx }. Paragraphs to paste are under “Results in APA style”.
further-tables = { INTEGER($n) } further { $n ->
    [one] table
   *[other] tables
}
scripts-and-settings = Into a paper; scripts, settings, definition and references as files
file-title = { $title }:
no-script = Saving requires the page’s script, which is switched off here.
