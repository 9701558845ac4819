# More items than an analysis computes together.

title = Blocks of items
question = How are { INTEGER($n) } items analyzed?
answer =
    More than { INTEGER($most) } items are read block by block: the table of blocks has a command for each.
question-of-answers = Is everything computed?
# $left are parts of the analysis; $command asks for them.
many-answers =
    Models of { INTEGER($items) } items and { INTEGER($people) } people take many minutes. This report leaves out
    { LIST($left) }. { $command } computes them.
# $left are parts of the analysis; $command asks for some.
everything =
    Not computed together: { LIST($left) }. They are computed of a block, or of all items
    if they are asked for by name: for example { $command }.
rule =
    Above { INTEGER($most) } items there are no tests of the number of factors and no intervals of loadings{ $hasModels ->
        [true] {""}
       *[false] {""}, and no models of all items
    }.
    Parallel analysis limits the number of factors; it has { INTEGER($replicates) } random data sets.

part =
    { $part ->
        [comparison] comparison of groups
        [among] follow-up questions
        [splitHalf] split-half replication
        [norms] norms
        [confirmatory] confirmatory models
        [crossValidation] cross-validation
        [robustness] robustness
        [irt] item response models
        [classes] latent classes
        [outcomes] outcomes
        [invariance] measurement invariance
        [dif] differential item functioning
       *[validity] validity
    }

table-title = Blocks of items, one report each
column-block = Block
column-command = Command
note-structure = Blocks are the factors of the declared structure.
note-correlations = Blocks are clusters of items that correlate in these answers, whatever their direction: check them against the questionnaire.
note-runs = Blocks of more than { INTEGER($most) } items are divided in the order of the file.
