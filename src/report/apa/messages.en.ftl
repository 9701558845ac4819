results-title = Results in APA style

## Figures. Comments show what they become.

# “χ²(26, N = 11,740) = 108.67, p < .001”.
test = { $name }({ INTEGER($df) }{ $n ->
    [none] {""}
   *[other] , N = { INTEGER($n) }
}) = { DECIMAL($statistic, digits: 2) }, { p-value } { P($probability) }
# “F(2, 5,674) = 2.13, p = .119”.
f-test = { f-value }({ INTEGER($df) }, { INTEGER($denominator) }) = { DECIMAL($f, digits: 2) }, { p-value } { P($probability) }
index = { $name } = { COEFFICIENT($value, digits: 3) }
index-with-interval = { $name } = { COEFFICIENT($value, digits: 3) }, 90% CI { INTERVAL($low, $high, as: "coefficient", digits: 3) }
# “30.2%, 95% CI [29.2%, 31.1%]”; $ends are in brackets.
with-interval = { $estimate }, 95% CI { $ends }
# “α = .86, 95% CI [.85, .86]”.
named-figure = { $name } = { $estimate }

## Sample.

sample = The sample comprised N = { INTEGER($n) } people{ $effective ->
    [none] {""}
   *[other] {" "}(effective n = { INTEGER($effective) } after weighting)
}.
all-answered-all = All of them answered { $items ->
    [one] the item
   *[other] all { INTEGER($items) } items
}.
complete-answers = { $items ->
    [one] The item was
   *[other] All { INTEGER($items) } items were
} answered by n = { INTEGER($n) } people.
valid-answers =
    The number of valid answers ranged from n = { INTEGER($low) } ({ $fewest }) to n = { INTEGER($high) } ({ $most }).

## Prevalence.

any-of-all = any of the { INTEGER($items) } items
# $items is a list of ids.
any-of = any of { $items }
# $set is any-of-all, any-of or the label of a set of items.
share-of-any = The share that { $about ->
    [experiences] reported
    [abilities] solved
   *[other] answered yes to
} { $set } was { $share }.
single-items = Shares for single items ranged from { $low } ({ $fewest }) to { $high } ({ $most }).
mean-and-deviation = M = { DECIMAL($mean, digits: 2) }, { standard-deviation } = { DECIMAL($sd, digits: 2) }
item-mean = The item ({ $item }) had { $figures }.
item-means = Item means ranged from { $low } ({ $lowest }) to { $high } ({ $highest }).
largest-difference =
    The largest difference by { $group } was between { LIST($levels) }: { DECIMAL($points, digits: 1) } percentage points,
    joint 95% CI { INTERVAL($low, $high, as: "decimal", digits: 1) }, Holm-adjusted { p-value } { P($probability) }.
# “sex, F(2, 5,674) = 2.13, p = .119”.
term-test = { $term }, { $test }
joint-regression = In a multiple regression: { LIST($tests, type: "clauses") }.

## Questions about what was reported.

# $base is how many people or experiences the share is of.
share-other-than = “{ $question }”, of { $base }: { $share } had an answer{ $none ->
    [none] {""}
   *[other] {" "}other than “{ $none }”
}.
share-of-answer = “{ $answer }”: { $share }.

## Outcomes.

ratio = { INTEGER($number) }{ $orMore ->
    [true] {" "}or more
   *[false] {""}
} compared with none, { $isRisk ->
    [true] RR
   *[false] ratio
} = { $estimate }
difference = { INTEGER($number) }{ $orMore ->
    [true] {" "}or more
   *[false] {""}
} compared with none, difference = { $estimate }
trend = trend, { $test }
outcome = { $outcome }: { LIST($results, type: "clauses") }.

## Structure.

suggestion = { $rule ->
    [tests] tests of fit
    [empirical-kaiser] the empirical Kaiser criterion
   *[parallel-factors] parallel analysis
} suggested { $factors ->
    [0] none
   *[other] { WORD($factors) }
}
# $recommended: null where none is.
number-of-factors = Regarding the number of factors, { LIST($suggestions) }; { $recommended ->
    [none] none was recommended, because no solution was proper
    [0] no common factor was found
   *[other] the recommended number was { WORD($recommended) }
}.
recommended-because = { $because ->
    [replicated] It is the largest number with a proper solution that replicated in random halves.
    [parallel] It is the largest number with a proper solution that parallel analysis supported.
   *[fewest] It is the smallest number with a proper solution.
}
exploratory = The exploratory model with { WORD($factors) } factors ({ $estimator }) yielded { $fit }.
model-fit = The model “{ $model }” ({ $estimator }) yielded { $fit }.
# $test is the test corrected for small samples, on which the verdict rests; null if it is the one reported before.
-corrected = { $test ->
    [none] {""}
   *[other] {" "}(corrected for small samples, { $test })
}
model-verdict = { $code ->
    [fits] “{ $model }” was not rejected{ -corrected }, with power to detect one factor too few.
    [not-contradicted] “{ $model }” was not rejected{ -corrected }, but power to detect one factor too few was low.
    [approximate] Exact fit of “{ $model }” was rejected{ -corrected }; approximate fit was good.
    [doubtful] Exact fit of “{ $model }” was rejected{ -corrected }, and approximate fit was doubtful.
    [does-not-fit] “{ $model }” did not fit{ -corrected }.
   *[not-testable] The fit of “{ $model }” could not be tested.
}
rests-on = { $holds ->
    [true] Further results rest on “{ $model }”.
   *[false] No model of all items fitted; further results rest on the best so far, “{ $model }”.
}
chosen-on-these-data = This model was chosen on these data and needs confirmation in others.
improper = Its solution was improper.
comparison = “{ $model }” compared with “{ $simpler }”: { $test }.
factor-correlation = { $first } and { $second }, { correlation-r } = { $r }
factor-correlations = Factors of “{ $model }” correlated: { LIST($correlations, type: "clauses") }.

## Reliability and agreement.

scale = “{ $scale }” ({ WORD($items) } { $items ->
    [one] item
   *[other] items
}{ $n ->
    [none] {""}
   *[other] , n = { INTEGER($n) }
}) had { LIST($coefficients) }.
irt-not-converged = The { $model } “{ $label }” did not converge.
irt-fit = The { $model } “{ $label }” (N = { INTEGER($n) }) yielded { $fit }.
irt-reliability = Its marginal { COUNT($values) ->
    [one] reliability was
   *[other] reliabilities were
} { LIST($values) }.
irt-reliability-alone =
    The { $model } “{ $label }” (N = { INTEGER($n) }) had { COUNT($values) ->
        [one] a marginal reliability
       *[other] marginal reliabilities
    } of { LIST($values) }.
# $coefficient is a coefficient with its name and interval.
agreement = Agreement of { $scale }: { $coefficient }{ $error ->
    [none] {""}
   *[other] , { standard-error-of-measurement } = { DECIMAL($error, digits: 2) }
}, n = { INTEGER($n) }.

## Validity.

correlation-symbol = { $kind ->
    [polyserial] polyserial r
    [biserial] biserial r
    [polychoric] polychoric r
    [tetrachoric] tetrachoric r
   *[pearson] r
}
# $coefficient is a coefficient with its name and interval.
validity = { $scale } with { $external }: { $coefficient }{ $n ->
    [none] {""}
   *[other] , n = { INTEGER($n) }
}{ $hypothesis ->
    [none] {""}
    [confirmed] {" "}(hypothesis confirmed)
    [not-confirmed] {" "}(hypothesis not confirmed)
   *[undecided] {" "}(hypothesis undecided)
}.

## Comparability.

# "robust CFI = .953, RMSEA = .035"
indices-of = { $version ->
    [robust] robust { $indices }
    [scaled] scaled { $indices }
   *[standard] { $indices }
}
configural-not-converged = For { $group }, the configural model had no solution, so equality was not tested.
configural-untestable = For { $group } ({ WORD($groups) } { $groups ->
    [one] group
   *[other] groups
}), the fit of the configural model could not be tested.
configural = For { $group } ({ WORD($groups) } { $groups ->
    [one] group
   *[other] groups
}), the configural model yielded { $test }, { indices-of }.
# The fit of the configural model.
baseline = { $code ->
    [fits] It fit.
    [not-contradicted] It was not rejected.
    [approximate] It fit approximately.
    [doubtful] Its fit was doubtful.
   *[does-not-fit] It did not fit.
}
# $step and $from are names of models: “scalar”.
invariance-step =
    For { $group }, the { $step } model differed from the { $from } model by { $test },
    Δ{ cfi } = { COEFFICIENT($deltaCfi, digits: 3) }, Δ{ rmsea } = { COEFFICIENT($deltaRmsea, digits: 3) }.
# $equal: what was held equal; $isContradicted: a difference test rejects it; $differing of the $tested items differ.
invariance-holds = { $isQualified ->
    [true] Judged by changes in fit
   *[false] Given this model
}, { COUNT($equal) ->
    [0] no parameters
   *[other] { LIST($equal) }
} could be held equal by { $group }{ $isContradicted ->
    [true] , although a difference test was significant
   *[false] {""}
}{ $differing ->
    [0] {""}
    [one] . In tests of single items, one of { WORD($tested) } differed
   *[other] . In tests of single items, { WORD($differing) } of { WORD($tested) } differed
}.
misfit-equality = Given the misfit, this did not show equality.
equality-untested = No model with equal parameters had a solution, so equality was not tested.
partial-holds = With { $n ->
    [one] one equality constraint
   *[other] { WORD($n) } equality constraints
} released, the { $step } step was supported.
items-withheld = The items of “{ $scale }” were not compared by { $group }: { $code ->
    [few-anchors] fewer than half of them, or fewer than two, could serve as anchors.
    [not-settled] which ones differ depended on the choice of anchors.
    [few-items] fewer than three of them could be compared, which takes every answer category in each group.
   *[not-linked] their parameters by group could not be estimated.
}
item-functioning = On “{ $scale }”, { $differing ->
    [0] none
   *[other] { WORD($differing) }
} of { WORD($tested) } { $tested ->
    [one] item
   *[other] items
} showed DIF by { $group }{ $differing ->
    [0] {""}
   *[other] {" "}({ LIST($items) })
}.
also-measures = { $item } also measured “{ $factor }” ({ COEFFICIENT($loading) }): its difference may come from that.

## Method.

participants = A total of N = { INTEGER($n) } people answered “{ $measure }” ({ INTEGER($items) } { $items ->
    [one] item
   *[other] items
}).
design = Estimates accounted for { LIST($design) }.
sampling-weights = sampling weights
strata = { INTEGER($n) } { $n ->
    [one] stratum
   *[other] strata
}
clusters = { INTEGER($n) } { $n ->
    [one] cluster
   *[other] clusters
}
# $yes: answers in quotation marks that count as $higher, the others as $lower; none where items differ in these.
dichotomized = Answers were dichotomized by the measure’s rule{ COUNT($yes) ->
    [0] {""}
   *[other] : { LIST($yes) } { COUNT($yes) ->
        [one] counts
       *[other] count
    } as “{ $higher }”, others as “{ $lower }”
}.
answer = “{ $label }”
# $low and $high: shares of the lowest answer.
dichotomized-rare =
    Most people ({ PERCENT($low, digits: 0) } to { PERCENT($high, digits: 0) }) gave the lowest answer,
    so that higher categories are too rare for thresholds of their own.
dichotomized-as-declared = The measure declares this rule; the original categories were analyzed for comparison.
missing-answers = Correlations and factor models were estimated with { $missing ->
    [listwise] listwise
   *[pairwise] pairwise
} deletion of missing answers.
imputed-prevalence =
    For shares, missing answers were imputed 20 times by chained logistic regressions and pooled by Rubin’s rules.
prevalence-method = Intervals of shares are from linearized standard errors.
# $correlations is a kind (“tetrachoric”); $extraction and $rotation are methods (“minimum residual extraction”).
exploratory-method =
    Exploratory factors were estimated from { $correlations } correlations by { $extraction }{ $rotation ->
        [none] {""}
       *[other] {" "}with { $rotation }
    }.
number-method =
    The recommended number of factors rests on sequential tests of fit, the empirical Kaiser criterion, parallel analysis
    and replication in random halves.
# $isSame: whether from the correlations of the exploratory factors.
confirmatory-method = Confirmatory models were estimated by { $estimator }{ $isSame ->
    [true] {" "}from the same correlations, with tests scaled for their distribution
   *[false] {""}
}.
reliability-method = Reliability was estimated by coefficients alpha and omega.
irt-method = The { $model } was estimated by marginal maximum likelihood{ $missing ->
    [listwise] {""}
   *[pairwise] {" "}from all answers
}.
comparability-method =
    Measurement invariance and differential item functioning (DIF) were tested by { LIST($groups) },
    with { p-value } values adjusted by Holm’s method.
software = The analysis was run with { $name } { $version } (seed { $seed }).
