save = Save
record = JSON
group-name = { $group ->
        [report] Report
        [tables] Tables
        [figures] Figures
        [scores] Your file with scores
        [file] Your file in another format
        [other-programs] For other programs
        [hidden] All numbers
       *[project] Project
    }
kind-name = { $kind ->
        [page] Web page
        [open-page] Web page, fully expanded
        [word] Word
        [print] Print or save as PDF
        [tables-word] Word
        [tables-excel] Excel
        [tables-latex] LaTeX
        [tables-csv] CSV
        [norms-csv] Norms, for look-up (CSV)
        [scores-sav] SPSS
        [scores-excel] Excel
        [scores-csv] CSV
        [file-sav] SPSS
        [file-stata] Stata
        [file-excel] Excel
        [file-parquet] Parquet
        [file-csv] CSV, with a codebook
        [figures-svg] SVG
        [figures-png] PNG
        [scripts] Scripts for R, mirt and Mplus
        [record] JSON
        [restricted] With nothing hidden…
        [project] Save the project
       *[project-data] Save the project
    }
which-scores = Which scores
score-name = { $kind ->
        [sum] Sum
        [mean] Mean
        [pomp] Percent of maximum (POMP)
        [z] z
        [t] T
        [percentile] Percentile rank
        [regression] Factor scores, regression
        [bartlett] Factor scores, Bartlett
        [tenberge] Factor scores, ten Berge
        [component] Component scores
        [eap] EAP
        [map] MAP
        [ml] Maximum likelihood
        [wle] Weighted likelihood (WLE)
       *[zh] Person fit (zh)
    }
missing-items = Missing answers allowed in sums and means
missing-share = { $share ->
        [0] None
       *[other] Up to { PERCENT($share) } of a scale’s items
    }
scores-of-solution =
    Extraction, rotation and number are those under “How do items load on factors or components?”.
    If no number is chosen there, it is one.
scores-of-irt = The IRT model is the one under “Where is measurement precise?”.
scores-command = The command for the same file
file-commands = The commands for the same files

with-data = Include the data
with-data-hint =
    The project then holds the whole file with all its columns.
    Anyone who has the project has all answers.
without-data-hint =
    The project records the data file’s name and checksum, so that a different file is recognized.
    Keep both in one folder.
commands = The same on the command line

working = Preparing the file
step = { $part }: { INTEGER($done) } of { INTEGER($total) }
canceled = Canceled. Nothing was saved.
saved = Saved { $name } ({ $size }).
printed = The report is in the print dialog.
no-pictures = This browser cannot draw the charts as pictures.
no-png = This browser cannot save pictures as PNG.

size-bytes =
    { INTEGER($bytes) } { $bytes ->
        [one] byte
       *[other] bytes
    }
-unit = { $unit ->
        [kB] kB
        [MB] MB
       *[GB] GB
    }
size-below-ten = { DECIMAL($size, digits: 1) } { -unit }
size = { INTEGER($size) } { -unit }

## Asked before a file without disclosure control is saved

restricted-title = Save with nothing hidden?
restricted-what =
    This file has every number, including those based on few people. Someone could be identified by their answers.
restricted-care = Protect it like the answers themselves. Do not pass it on, and do not publish it.
restricted-yes = Save with nothing hidden
restricted-no = Keep small counts of groups hidden

## Opening a project

open-project = Open a project
reading-project = Reading the project
project-failed = The project could not be opened
close = Close
choose-answers = Choose the data file
answers-required =
    { $project } was saved with { $file } ({ $size }), which the project does not include. Choose that file.
choose-file = Choose the file
checking = Checking the file…
other-file-title = This is a different file
other-file =
    { $chosen } is not the { $file } with which the project was saved. Results may differ from earlier ones.
choose-other = Choose another file
use-anyway = Use it anyway
