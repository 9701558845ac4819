## Sections

section-survey = Survey and missing answers
section-prevalence = { $about ->
    [experiences] Prevalence and groups
   *[other] Answers and groups
}
section-together = { $about ->
    [experiences] Experiences together
   *[other] Answers together
}
section-structure = { column-structure }
section-reliability = Reliability and information
section-validity = Validity
section-comparability = Comparability of groups
section-claims = Published claims
section-limits = Limitations, hidden figures and reproducibility

## Verdicts, as a word on its own

verdict = { $verdict ->
    [yes] Yes
    [partly] Partly
    [no] No
    [undecided] Undecided
    [not-tested] Not tested
    [not-testable] Not testable
   *[neutral] {""}
}
verdict-sentence = { verdict }.

## Items and what is measured

# An item's id and its label.
item-with-label = { $id } ({ $label })
label-in-quotes = “{ $label }”
range = { $low } to { $high }
# A level that is a number, with its grouping: "age 12".
number-level = { $group } { $level }
online = online
in-the-context = in the context “{ $context }”
# $items are ids of items, or their number in words.
any-of = any of { $items }
at-least-one-of = at least one of { WORD($n) }
# $measured is an item, a set of items or "at least one of nine"; $context is "online" or "in the context “school”".
last-in-context = { $measured }, last { $context }

## Hidden figures

hidden-left-out = Figures hidden by disclosure control are left out.

## Figures

kmo-band = { $band ->
    [marvelous] marvelous
    [meritorious] meritorious
    [middling] middling
    [mediocre] mediocre
    [miserable] miserable
   *[unacceptable] unacceptable
}

## Methods, inside a sentence

# Before "correlations".
correlation-kind = { $type ->
    [tetrachoric] tetrachoric
    [polychoric] polychoric
    [pearson] Pearson
   *[spearman] Spearman rank
}
extraction = { $extraction ->
    [minres] minimum residual extraction
    [ml] maximum likelihood extraction
   *[pa] principal axis extraction
}
irt-model = { $model ->
    [Rasch] Rasch model
    [two-parameter] two-parameter logistic model
    [three-parameter] three-parameter logistic model
    [four-parameter] four-parameter logistic model
    [graded] graded response model
    [partial-credit] partial credit model
    [generalized-partial-credit] generalized partial credit model
    [rating-scale] rating scale model
    [sequential] sequential model
    [sequential-rasch] sequential Rasch model
   *[nominal] nominal response model
}
rotation-setting = { $name } { $value }
rotation-settings = The settings of the rotation were { LIST($settings) }.
# The single factor of a model, where it has no label.
the-factor = The factor
estimator = { $estimator ->
    [WLSMV] diagonally weighted least squares with the scaled and shifted test
    [WLSMVS] diagonally weighted least squares with the mean- and variance-adjusted test
    [WLSM] diagonally weighted least squares with the mean-adjusted test
    [DWLS] diagonally weighted least squares
    [ULSMV] unweighted least squares with the scaled and shifted test
    [ULSMVS] unweighted least squares with the mean- and variance-adjusted test
    [ULSM] unweighted least squares with the mean-adjusted test
    [ULS] unweighted least squares
    [WLS] weighted least squares with the full weight matrix
    [GLS] generalized least squares
    [MLM] maximum likelihood with the Satorra-Bentler test
    [MLMV] maximum likelihood with the scaled and shifted test
    [MLMVS] maximum likelihood with the mean- and variance-adjusted test
    [MLR] maximum likelihood with the Yuan-Bentler test
    [MLF] maximum likelihood with first-order standard errors
   *[ML] maximum likelihood
}
# A step of the ladder of invariance, before "invariance" or "step".
invariance-step = { $step ->
    [configural] configural
    [thresholds] thresholds
    [loadings] loadings
    [intercepts] intercepts
    [scalar] scalar
    [strict] strict
   *[means] equal means
}
# What a step holds equal, in a list.
equality = { $what ->
    [loadings] loadings
    [thresholds] thresholds
    [intercepts] intercepts
    [residual-variances] residual variances
   *[means] means
}

## Models and their parameters

# A model that was found in one half of the people.
found-model = Model found with { INTEGER($n) } { $n ->
    [one] factor
   *[other] factors
}
parameter-loading = loading of { $item } on { $factor }
parameter-regression = regression of { $outcome } on { $predictor }
parameter-threshold = threshold { $number } of { $item }
parameter-scale = scale of { $item }
parameter-intercept = intercept of { $item }
parameter-mean = mean of { $factor }
parameter-variance = variance of { $factor }
parameter-residual-variance = residual variance of { $item }
parameter-covariance = covariance of { $first } and { $second }
parameter-residual-covariance = residual covariance of { $first } and { $second }
# A parameter in a sentence on why a model has no solution; $parameter is one of the above.
parameter-in-problem = { $isThreshold ->
    [true] { $parameter }
   *[false] the { $parameter }
}{ $group ->
    [none] {""}
   *[other] {" "}in { $group }
}

## Fit of a model

# Follows the model's label in a sentence.
test-figures = {" "}({ $isScaled ->
    [true] scaled difference
   *[false] difference
} { chi-squared }({ INTEGER($df) }) = { DECIMAL($difference, digits: 2) }, { p-value } { P($probability) })

# These clauses follow the model's label. $figures are the test and the indices; $inherited: the verdict is a simpler model's.
# $isPoor: the indices are as of a model that does not fit.
fit-clause = { $code ->
    [fits] fits: no misfit beyond sampling error ({ LIST($figures, type: "units") })
    [not-contradicted] is not contradicted{ $isPoor ->
        [true] {" "}only because too few people answered to decide: its indices are poor
       *[false] , though power is low
    } ({ LIST($figures, type: "units") })
    [approximate] fits approximately: exact fit is rejected, but the indices are good ({ LIST($figures, type: "units") })
    [doubtful] is of doubtful fit: it is rejected and not all indices are good ({ LIST($figures, type: "units") })
    [does-not-fit] does not fit ({ LIST($figures, type: "units") })
   *[not-testable] has no degrees of freedom, so its fit cannot be tested: it would fit any data
}
# As a word, in a table's cell.
fit-word = { $code ->
    [fits] fits
    [not-contradicted] not contradicted
    [approximate] fits approximately
    [doubtful] doubtful
    [does-not-fit] does not fit
   *[not-testable] not testable
}
fit-inherited = The verdict is that of “{ $model }”, which is nested in it.
# $isCorrected: p is of the test corrected for small samples, which decides otherwise.
fit-test = { chi-squared }({ DECIMAL($df, digits: 0) }) = { DECIMAL($statistic, digits: 1) }, { $isCorrected ->
    [true] corrected { p-value }
   *[false] { p-value }
} { P($probability) }
# What misfit would have been found with a power of .80; $size is the largest correlation or the smallest residual correlation.
power-factor = { $size ->
    [none] With so few answers, not even two unrelated factors in place of one would show.
   *[other] Two factors in place of one would show if they correlated up to { COEFFICIENT($size) } (power { LEVEL(0.8) }).
}
power-pair = { $size ->
    [none] With so few answers, no residual correlation would show.
   *[other] A residual correlation of { COEFFICIENT($size) } or more would show (power { LEVEL(0.8) }).
}
people-needed = For a correlation of { COEFFICIENT($target) }, about { INTEGER($needed) } people are needed.
# $parameters say what is missing, with values; $figures are indices with them.
misfit-place = { $isEnough ->
    [true] It fits but for { $n ->
        [one] one parameter
       *[other] { INTEGER($n) } parameters
    }
   *[false] Its misfit lies mainly in { $n ->
        [one] one parameter
       *[other] { INTEGER($n) } parameters
    }
}: { LIST($parameters) }. With { COUNT($parameters) ->
    [one] it
   *[other] them
}, { LIST($figures) }.
misfit-cross-loading = { $item } also measures { $factor } ({ COEFFICIENT($value) })
misfit-residual = { $first } and { $second } correlate beyond their factors ({ COEFFICIENT($value) })
# $fit is a clause on the fit of a model with more factors.
misfit-more-factors = It has too few factors: “{ $model }” { $fit }.
misfit-diffuse = Its misfit is diffuse: no few parameters make its fit acceptable.
# $name is the index, $value its digits.
index = { $name } { $value }
# $index is an index with its value: “CFI .953”.
robust-index = robust { $index }
index-with-interval = { $name } { $value } { INTERVAL($low, $high, as: "coefficient", digits: 3) }
index-cut-off = { $better ->
    [high] { $name } of at least { COEFFICIENT($value) }
   *[low] { $name } up to { COEFFICIENT($value) }
}

first-cut-off = If the model is true, { LEVEL(0.95) } of samples have an { rmsea } below the first cut-off.
# Followed by how each model is wrong.
second-cut-off = If it is wrong as follows, { LEVEL(0.95) } have one above the second.
# $of are labels of factors in quotes, $items a list of items or their number.
factor-too-few =
    “{ $model }”: { LIST($of) } is two factors correlated { COEFFICIENT($size) }, one of them measured by { $items }.
# Where no factor has the four items that two factors need; $of are two items.
correlated-pair =
    “{ $model }”, which has no factor of four items: it lacks a residual correlation of { COEFFICIENT($size) } between { LIST($of) }.
item-list = { LIST($items) }
## Answers in the other coding

# How answers were analyzed, in a table's cell.
analyzed-as = { $categories ->
    [declared] original categories
   *[dichotomized] yes or no
}
other-coding-title = { $categories ->
    [declared] Models refitted to the original categories
   *[dichotomized] Models refitted to yes-or-no answers
}
other-coding-note = { $categories ->
    [declared] The analysis of the original categories
   *[dichotomized] The analysis of yes-or-no answers
} excludes { LIST($items) }: people with rare answers to { COUNT($items) ->
    [one] it
   *[other] them
} could be identified.

## Items left out

all-continuous = { $n ->
    [one] The item is continuous: item response models and differential item functioning require categorical items.
   *[other] All { INTEGER($n) } items are continuous: item response models and differential item functioning require
        categorical items.
}
all-items-withheld =
    All items are excluded from correlations, factor analyses, models and reliability.
    People with a rare answer, or a rare pair of answers, could be identified.
items-withheld =
    { LIST($items) } { COUNT($items) ->
        [one] is
       *[other] are
    } excluded from correlations, factor analyses, models and reliability.
    People with a rare answer, or a rare pair of answers, could be identified.
two-items-left = Analyses that require more than the two remaining items are not computed.

## Complete cases.

# $of: what may be biased; $range: a range of shares.
complete-cases =
    { $of ->
        [norms] Norms are of people with a score
       *[scores] Scores and their reliability are of complete cases
    } and may be biased. Of all people, { $range } lack a score, and answers are not missing completely at random.
