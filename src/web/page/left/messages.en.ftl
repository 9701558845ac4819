## Opening a file

choose-file = Choose a data file
drop = or drop it anywhere on this page
open-other = Open another file
drop-anywhere = Drop the file to open it
formats = CSV, Excel, OpenDocument, SPSS, Stata, SAS, R, Parquet, Arrow or JSON, or a zip archive with one of them.
reading = Reading…
reading-share = Reading… { PERCENT($share, digits: 0) }
retry = The file may need other settings. Choose them here.
samples = Or try a sample (simulated answers; no one was surveyed):
sample-name = { $sample ->
        [attitudes] Attitudes toward cycling in town
       *[disruptingHarm] Children’s experiences online, twelve countries
    }
definition-first =
    This looks like a definition of a measure. Open the data file first, and then load the definition.
definition-later =
    This looks like a definition of a measure.
    To use it for the open file, choose “{ load-definition }” under “{ about-heading }”.

## How the file is read

reading-heading = How the file is read
sheet = Sheet
sheet-typed = Sheet (name or number)
automatic = Automatic
encoding = Character encoding
delimiter = Columns are separated by
delimiter-name = { $delimiter ->
        [comma] a comma
        [semicolon] a semicolon
        [tab] a tab
        [bar] a vertical bar |
       *[space] a space
    }
header = The first row contains the column names
leave-out = { $kind ->
        [unfinished] Leave out unfinished responses
       *[previews] Leave out previews and tests
    }

## The measure

measure = Measure
looking = Reading the columns…
again = Try again
file =
    { $file }: { $format }, { INTEGER($rows) } { $rows ->
        [one] row
       *[other] rows
    }
notes = About this file
sensitive-question = Could someone be harmed if others knew their answers?
sensitive-why =
    Answers about abuse, health or income can be traced to a person if few people gave them.
    If you choose yes, small counts of groups are hidden in everything that is shown and saved; figures for the whole sample stay.
sensitive-yes = Yes, hide small counts of groups
sensitive-no = No, show every count

## Columns by their roles

columns-heading = Columns
columns-how =
    Every column of the file is shown by what it is used for.
    Choose one or several, and then what they are.
search-columns = Search the columns
no-column-found = No column has this name.
role-name = { $role ->
        [item] Items
        [repeated] Repeated items
        [group] Groups
        [external] External variables
        [weight] Weight
        [replicate] Replicate weights
        [stratum] Strata
        [cluster] Clusters
        [identifier] Identifiers
       *[left-out] Left out
    }
role-count = { role-name } ({ INTEGER($n) })
answers-from-to = { $lowest } to { $highest }
numbers-only = numbers
reversed-column = { $name }, reverse-worded
# After the name of a reverse-worded item.
reversed-mark = ⇄
columns-chosen = { INTEGER($n) } columns
make-them = { $n ->
        [one] What the column is
       *[other] What the columns are
    }
choose-none = Cancel
changed-meanwhile = The measure was changed in the meantime. Choose again.
no-answer-heading = Missing values
declared-codes = Known from the file: { LIST($codes, most: 12) }.
removable = { $code } ×
remove-code = Count { $code } as an answer again
order-heading = Order of the answers
order-of = Answers in { LIST($columns, most: 4) }
use-order = Use this order
use-order-as-items = Use this order, as items
command-heading = Command line
command-by-options =
    Typed into a terminal, this command drafts the same definition and reports on it.
command-by-measure =
    The definition has changes that no option states.
    Save it under “{ about-heading }”, and keep it in the same folder as the data.

## Items

items-heading = Items ({ INTEGER($n) })
bars = Answers: { LIST($bars) }
# The title of an item’s small chart.
bars-title = { LIST($bars) }
bar = { $label } ({ $rows })
# A step of numbers, from one bound to the next.
bin-range = { $low } to { $high }
hidden = hidden
unknown = …
no-column = This column is not in the file.
short-label = Short label
item-column = Column: { $column }
column-with-label = { $name }: { $label }
reverse = Reverse-worded
reverse-help = A high answer means less of what the other items measure.
reversed = reverse-worded
answers = Answers
rows = Rows
missing = Missing
strange = In the file, but not among these answers
undeclared-cell = { $cell } ({ $rows ->
        [none] few
       *[other] { INTEGER($rows) }
    })
code-label = Label of { $code }
is-missing = Treat as missing
is-missing-of = Treat as missing: { $label }
is-answer = Treat as an answer
is-answer-of = Treat as an answer: { $label }
move-up = Move { $label } up
move-down = Move { $label } down
order-help = From lowest to highest.
not-moved =
    Which codes count as yes is declared once for all items.
    This answer can be moved only in all items with its code at once.
missing-code = Missing-value code
add = Add
all-alike = Change all { INTEGER($n) } items with these answers
remove-item = Remove this item
no-item = Free text or too many distinct values: it cannot be an item.

## Groups and weights

people-heading = Groups and weights
group-label = Label of group { $name }
weight-help = How much each row counts.
weight-kind = Type of weight
sampling-weight = Sampling weight
frequency-weight = Frequency (a count of people)
replicate-help =
    Some surveys give replicate weights in place of strata and clusters.
    Standard errors then come from the estimates in each replicate.
replicate-columns = Columns of replicate weights
replicate-type = Replication method
replicate-type-name = { $type ->
        [brr] Balanced repeated replication (BRR)
        [fay] BRR with Fay’s coefficient
        [jk1] Jackknife without strata (JK1)
        [jkn] Jackknife with strata (JKn)
        [bootstrap] Bootstrap
       *[sdr] Successive differences (SDR)
    }
not-chosen = not chosen
fay = Fay’s coefficient
multipliers = Multipliers
multipliers-help =
    What the squared deviation of each replicate is multiplied by: one number for all, or one for each.
    Leave this empty for the usual ones; JKn needs them.
use-replicates = Use these replicate weights
remove-replicates = Remove the replicate weights
margins-label = Population margins
margins-help =
    A row for each level of a group, or of two crossed (region x sex), with its people in the population.
    A column of numbers has a blank level, and its total.
    Weights are calibrated so that they add up to these numbers.
use-margins = Use these margins
remove-margins = Remove the margins
calibration-method = Calibration method
calibration-name = { $method ->
        [raking] Raking
        [linear] Linear (regression)
       *[logit] Logit, within bounds
    }
calibration-bounds = Smallest and largest adjustment factor

## Scales

scales-heading = Scales
scales-why =
    Declare which items belong together; the page tests whether the answers support this.
    One such set of scales is called a structure.
add-structure = Add a structure
suggest = Suggest scales from the answers
suggesting = Finding scales…
suggested = Suggested by the answers
scales-found =
    { $scales ->
        [one] One scale
       *[other] { INTEGER($scales) } scales
    }. { $isAgreed ->
        [true] No other number of factors is plausible.
       *[false] This number of factors is recommended{ COUNT($numbers) ->
            [0] {""}
            [one] {""}
           *[other] ; { LIST($numbers, type: "or") } are plausible
        }.
    }
    Scales found in these answers must be confirmed in other data.
on-no-scale = On no scale: { LIST($items) }.
structure-name = Name of the structure
structure-number = Structure { $number }
scale-name = Name of { $label }
add-scale = Add a scale
remove-scale = Remove { $label }
remove-structure = Remove this structure
several = An item may belong to several scales
on-scale = { $item } on { $scale }
on-none = { $item } on no scale
item-with-label = { $id } { $label }
no-filled-scale = At least one scale needs an item.
write-template = Add a structure of these scales
no-template = Choose a structure
as-text = As text (lavaan syntax)
as-text-help = One factor per line: comfort =~ q1 + q2 + q3
use-text = Use this text

## Title and definition

about-heading = Title and definition
items-about = The items ask about
about-name = { $about ->
        [experiences] experiences
        [attitudes] attitudes
        [abilities] abilities
        [symptoms] symptoms
        [traits] traits
       *[other] not declared
    }
load-definition = Load a definition
load-help = JSON, YAML, or a codebook as CSV. It replaces the measure above.
save-definition = Save the definition

## What to do about a problem, where the command line has an option that the page lacks

hint-constant-item = Remove this item from the measure: it does not distinguish people.
hint-many-groups = Choose a focal group, leave this grouping out under “Groups to compare”, or choose a method for several groups.
hint-few-answers = Remove an item that few people answered.
hint-several-factors = Choose one of them, or every item, under “Items of the test”.
where-to-change = { $place ->
        [columns] Change this under “{ columns-heading }”.
        [reading] Change this under “{ reading-heading }”.
        [definition] Change this under “{ about-heading }”.
       *[options] Change this among the options below the question.
    }
place-in-brackets = { $place ->
        [columns] (under “{ columns-heading }”)
        [definition] (under “{ about-heading }”)
       *[options] (among the options below the question)
    }
hint-not-released =
    Choose other groupings among the options below the question, or undo the last change.
    While small counts of groups are hidden, only tables that the measure lists for publication are shown.
