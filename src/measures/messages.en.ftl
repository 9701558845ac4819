# Errors of a definition. $problems are results of problem-at, or problems without a path.
bad-measure = { $where }: { $problems }.
bad-measure-hint = Correct the definition; `itemwise measures disrupting-harm` prints a complete one to compare with.
problem-list =
    { LIST($problems, type: "clauses") }{ $more ->
        [0] {""}
       *[other] ; and { INTEGER($more) } more
    }
problem-at = { $path }: { $problem }

# What is wrong with an entry, after its path. $what is a result of requirement or the next ones, or what another schema asks for.
must =
    must { $what }{ $given ->
        [none] {""}
       *[other] {" "}(it is { $given })
    }
requirement =
    { $what ->
        [finite] be a finite number
        [from-zero] be 0 or more
        [above-zero] be above 0
        [whole] be a whole number
        [from-one] be 1 or more
        [below-one] be below 1
        [around-one] be a number below 1 and one above 1
        [margin] hold at least one margin
        [reserved] not be a name that JavaScript keeps to itself
        [language] be a language such as "es" or "pt-BR"
        [not-empty] not be empty
        [code] hold at least one code
        [column] name at least one column
        [two-columns] name at least two columns
        [four-columns] be four different columns
        [answer] hold at least one answer
        [ascending] run from the lower to the higher value
        [band] hold at least one band
        [cutoff] hold at least one cut-off
        [name] begin with a letter and hold letters, digits, "_" and "." only
        [key] hold letters, digits, "_", "." and "-" only
        [bound] be a bound such as ">= .30" or "< .20"
        [placeholder] hold "{"{"}answer{"}"}", for which an answer's code stands
       *[item] hold at least one item
    }
be-at-most = be at most { $limit }
be-this-short = be at most { $length } characters long
name-columns-at-most = name at most { $n } columns
hold-no-hidden = hold no line breaks, control characters or overrides of text direction (it holds { $character })
no-entry = is no entry of a definition; look for a slip of the pen
is-required = is required

# $expected are results of kind-of-entry; $code is a number in quotes.
entry-expected =
    expected { LIST($expected, type: "or") }, found { $found }{ $mistake ->
        [none] {""}
        [quoted] {" "}(write { $code }, without quotes)
       *[words] {" "}(a code is a number: give each answer one, put these in the file, and keep the words as labels)
    }
kind-of-entry =
    { $kind ->
        [list] a list [...]
        [object] an object {"{"}...{"}"}
        [text] text
        [number] a number
        [boolean] true or false
        [never] no further entry
       *[other] something else
    }
reserved-name = "{ $name }" is a name that JavaScript keeps to itself; choose another
two-spellings = is another spelling of "dichotomize", which is there too: give one

# $names: those that the definition declares.
no-answer-set =
    "{ $name }" is no set of answers (declared: { COUNT($names) ->
        [0] none is
       *[other] { LIST($names, type: "units") }
    })
own-dichotomize = the definition has a dichotomize of its own: give one of the two
other-dichotomize = differs from that of { $set }: a measure is dichotomized in one way

# Items and their answers. Codes are numbers as text.
blank-of-continuous = a continuous item has no "no": give "missing" or "error"
repeated-entry =
    "{ $value }" is the { $key ->
        [id] id
       *[column] column
    } of { $place } too
few-item-categories =
    expected two categories or more (or "scale": "continuous"), found { $n ->
        [0] none
       *[other] { INTEGER($n) }
    }
few-categories =
    expected two categories or more, found { $n ->
        [0] none
       *[other] { INTEGER($n) }
    }
item-categories = a continuous item has no categories
item-reverse = a continuous item has no codes to reverse by
code-twice = code { $code } stands twice
code-order = code { $code } comes after { $before }: list the categories by ascending code, with "reverse": true where a high code means less
score-order = it must rise with the code
code-is-category = code { $code } is a category too
code-is-answer = code { $code } is an answer too
code-no-answer = code { $code } is no answer
no-other-item = "{ $item }" is no other item
item-lacks-code = { $item } has no category with code { $code }
own-lacks-code = the item has no category with code { $code }
nobody-has-code = no item has a category with code { $code }
labels-alike = the two are the same
yes-of-item =
    { $joined ->
        [0] none of the categories of item { $item } counts as yes
       *[other] every one of the categories of item { $item } counts as yes
    }
yes-of-variable =
    { $joined ->
        [0] none of the categories counts as yes
       *[other] every one of the categories counts as yes
    }
column-of-item = "{ $column }" is the column of item { $item }
no-item = "{ $name }" is no item
name-twice = "{ $name }" stands twice

# Groups, what is released, sizes and margins.
labels-or-values = give "labels", or "values" and "bands", not both
bands-overlap = { $one } and { $other } overlap
value-in-no-band = { $value } lies in none of the bands
missing-has-label =
    "{ $key }" has a { $what ->
        [label] label
       *[value] value
    } too
no-grouping =
    "{ $name }" is no grouping (declared: { COUNT($names) ->
        [0] none are
       *[other] { LIST($names, type: "units") }
    })
no-context =
    "{ $name }" is no context (declared: { COUNT($names) ->
        [0] none are
       *[other] { LIST($names, type: "units") }
    })
no-crossing = "{ $name }" is no crossing: give different groupings with " x " between, as "country x sex"
not-in-release =
    "{ $name }" is none of release.groups ({ COUNT($names) ->
        [0] none are
       *[other] { LIST($names, type: "units") }
    })
crossing-sum = "{ $name }" adds up to "{ $sum }", which must be listed too
no-level-of-group = group { $group } has no level "{ $level }"
no-size-of = gives no size of { LIST($levels, type: "units") }
total-is-grouping = is a grouping, which needs the people of each level
totals-alone = needs a margin of a grouping beside totals: it says how many people there are
margin-no-grouping = "{ $name }" is no grouping (declared: { LIST($names, type: "units") })
calibration-of-frequencies = needs design weights or none, not frequencies
bounds-with-logit = goes with method "logit", which needs it

# Replicate weights.
replicates-need-weight = needs the weight of the whole sample: {"{"}"weight": {"{"}"column": "..."{"}"}{"}"}, of type "design"
replicates-hold-units = already holds the strata and clusters of the sample: leave { LIST($units) } out
replicates-with-occasions = cannot go with a row for each occasion (repeat.rows)
replicate-twice = "{ $column }" is another weight too
fay-with-type = goes with type "fay", which needs it
multipliers-needed = is needed for type "jkn": of each replicate, (n - 1) / n for the n units of its stratum
multipliers-differ = has { INTEGER($n) } numbers for { INTEGER($columns) } columns: give one, or one for each

# Structures and cut-offs. $line and $column are numbers as text.
factor-item-unknown = line { $line }, column { $column }: "{ $name }" on factor "{ $factor }" is no item
name-unknown = line { $line }, column { $column }: "{ $name }" is neither an item nor a factor
structure-without-factor = it names no factor
factor-named-as-item = factor "{ $factor }" has the name of an item
factor-reserved = "{ $factor }" is a name that JavaScript keeps to itself
no-such-factor = the model has no factor "{ $factor }"
no-scale-of-cutoffs = "{ $scale }" is no scale: give "all" or "structure.factor"
score-without-range = the score has no range: an item is continuous
cutoff-divides-nobody = { $value } divides nobody: scores run from { $low } to { $high }, and a cut-off is the lowest score above it
cutoff-order = { $value } comes after { $before }: list cut-offs by ascending value

# External variables, occasions, multiple answers, exposure.
external-is-item = "{ $name }" is an item of the measure too: choose another name
columns-to-number = several columns are combined to a number: set "scale" to "continuous" or "count"
variable-categories =
    a { $scale ->
        [continuous] continuous
       *[count] count
    } variable has no categories
variable-reverse =
    a { $scale ->
        [continuous] continuous
       *[count] count
    } variable has no codes to reverse by
codes-ascending = list the categories by ascending code, each once
hypothesis-of-none =
    a hypothesis of no { $of ->
        [correlation] correlation
       *[difference] difference
    } says how large one may be at most: set "size" to "< .20", say
hypothesis-size =
    no { $direction ->
        [positive] positive
       *[negative] negative
    } { $of ->
        [correlation] correlation is { $size }: give a size from 0 to 1
       *[difference] difference is { $size }: give a size of 0 or more
    }
none-of-groups = "{ $name }" is none of its groups
one-hypothesis = of two groups state one: the other is its reverse
no-scale = "{ $scale }" is no scale (there are: { LIST($scales, type: "units") })
occasion-twice = it is the first occasion too
occasions-unequal = every item stands there equally often: give each as many columns
no-other-answers = "{ $name }" is no other set of answers
no-answer-of-set = { $set } has no answer { $code }
no-answers-in-groups = "{ $name }" is no other set of answers all of which are in groups
no-population-of = "populations" says nothing of { $group }: give how many people there are
no-population-size = "populations" has no size of { $level }

# Populations to simulate from.
no-structure = "{ $name }" is no structure of the definition
factor-without-items = factor "{ $factor }" has no items of its own: a population has factors of items only
factor-without-loadings = factor "{ $factor }" has no loadings
item-without-loading = item { $item } has no loading
no-such-item-on-factor = the model has no such item on factor "{ $factor }"
loading-range = a standardized loading lies between -1 and 1
one-factor-twice = names one factor twice
correlation-range = a correlation lies between -1 and 1
correlation-times =
    the correlation of { $one } with { $other } { $n ->
        [0] has no value
       *[other] stands { INTEGER($n) } times
    }
no-such-factors = there are no factors with these correlations (the matrix is not positive definite)
all-variance-explained = the factors explain all of the variance of item { $item } or more
item-without-shares = item { $item } has no answers
no-design-weight = the definition names no column of design weights ("weight")
no-cluster-column = the definition names no column for them ("cluster")
only-ordered-simulated = only ordered items can be simulated
no-such-code = item { $item } declares no such code
nothing-chosen = none of the categories is ever chosen
no-group = "{ $name }" is no group of the definition
group-not-simulated = samples can be simulated by a group with "labels", or by its codes
no-factor-of-population = is no factor of the population
answers-or-means = give "answers" or "means", not both: each says how answers differ
