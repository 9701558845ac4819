## The page's head, and texts that several of its parts share.

title = itemwise
what =
    itemwise reads a file of survey answers.
    It reports how people answered, how many dimensions the items measure, how reliable the scales are,
    and whether groups can be compared.
promise = Your file stays on this computer: everything is computed in this page, and nothing is sent.

panel-name = { $panel ->
        [data] Data
        [questions] Questions
       *[answer] Answer
    }
jump = Go to
fold = Hide data and measure
unfold = Show data and measure
skip = Skip to the answer
language-of-page = Language
undo = Undo
redo = Redo
stop = Stop
cancel = Cancel
remove = Remove
none = None
open-text = Open a file
save-text = Save as { $file }

copy = Copy
copied = Copied
not-copied = Not copied: select the text and copy it.
save-script = Save analysis.R
later = It is available once the answer is computed.

sent = { $n ->
        [0] Nothing was sent: 0 requests
        [one] { INTEGER($n) } request was sent
       *[other] { INTEGER($n) } requests were sent
    }
# Where there is little room.
sent-briefly = { $n ->
        [0] Nothing sent
       *[other] { INTEGER($n) } sent
    }
sent-means =
    This page counts its requests to other computers, and those to its own host except for the page’s own files.
    Your data are read and analyzed on this computer, and no result leaves it.
sent-list = These requests were sent, perhaps by a browser extension:

question-name = { $question ->
        [file] Is the file as it should be?
        [answers] How did people answer?
        [distributions] How are the answers to each item distributed?
        [differences] How do groups differ on each item?
        [correlations] How do the items correlate?
        [dimensions] How many dimensions?
        [solution] How do items load on factors or components?
        [structure] Do the items group as declared?
        [reliability] How reliable are the scores, and for whom?
        [comparability] Can groups be compared?
        [norms] Where does a score stand?
        [shortForm] Which items make a short form?
        [raters] How well do raters agree?
        [functioning] Which items function differently?
        [measurement] Where is measurement precise?
        [adaptive] What would an adaptive test save?
       *[outside] What are scores associated with?
    }

# The part of an analysis that is being computed, or that could not be computed.
part-name = { $part ->
        [reading] Reading
        [answers] Reading the answers
        [margins] Counting people
        [data] Describing the sample
        [items] Describing the items
        [burden] Numbers of people in the population
        [risks] Counting answers that occur together
        [withheld] Disclosure control
        [correlation] { correlations }
        [retention] Number of factors
        [prevalence] Shares of people
        [comparison] Comparing groups
        [contrasts] Comparing groups
        [regression] Regression
        [among] Follow-up questions
        [efa] Factor solutions
        [structures] Declared structures
        [splitHalf] Split halves
        [reliability] { reliability }
        [agreement] Agreement
        [norms] Norms
        [crossValidation] Cross-validation
        [esem] Factor solutions with tests
        [robustness] Models and scales with other categories
        [cfa] Confirmatory models
        [structural] Structural models
        [irt] Item response theory (IRT) models
        [classes] Latent classes
        [invariance] Measurement invariance
        [dif] Differential item functioning
        [validity] Validity
        [outcomes] Outcomes
        [shortForm] Short form
        [disclosure] Disclosure control
        [replication] Published claims
        [verdicts] Verdicts
        [samples] Drawing samples
        [report] Writing the answer
        [figures] Figures
        [pictures] Pictures
       *[other] { $part }
    }

# What is answered without a file.
without-file = Without a file of answers
tool-name = { $tool ->
        [matrix] Analyze a published correlation matrix
       *[power] Plan how many people a survey needs
    }
