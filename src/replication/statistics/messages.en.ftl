## What a claim is tested by

# What was reported: an item or a set, in a context or any, with how missing answers are treated.
reported = “{ $variable }” ({ $context ->
        [none] any context
       *[other] { $context }
    }, { $missing ->
        [imputed] missing answers imputed
        [as-yes] missing answers counted as yes
        [as-no] missing answers counted as no
        [ipw] complete answers, weighted for nonresponse
        [complete] complete answers
       *[known] known answers
    })
# $levels are level-of-group.
where = { COUNT($levels) ->
        [0] all people
       *[other] { LIST($levels) }
    }
level-of-group = { $level } ({ $group })

# $reported is "reported", $where "where".
prevalence = { $figure ->
        [low] Lower limit of the 95% interval of the prevalence of { $reported }, { $where }
        [high] Upper limit of the 95% interval of the prevalence of { $reported }, { $where }
       *[estimate] Prevalence of { $reported }, { $where }
    }
difference = Difference in the prevalence of { $reported }: { $first } minus { $second }
extreme-level = { $end ->
        [highest] Highest prevalence of { $reported } by { $group }
       *[lowest] Lowest prevalence of { $reported } by { $group }
    }
regression-term = { $figure ->
        [odds-ratio] Odds ratio for { $term } in the regression of { $reported }
        [p] p value for { $term } in the regression of { $reported }
       *[estimate] Coefficient for { $term } in the regression of { $reported }
    }
regression-test = Wald test of { $term } in the regression of { $reported }

item-correlation = { $end ->
        [smallest] Smallest correlation between two items
       *[largest] Largest correlation between two items
    }
exploratory-structure = Exploratory solution compared with the structure “{ $structure }”
-version = { $version ->
        [scaled] Scaled
        [robust] Robust
       *[standard] Standard
    }
exploratory-fit =
    { -version } { $index } of the exploratory solution with { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factors
    }
model-fit = { -version } { $index } of the confirmatory model “{ $structure }”
model-admissible = Admissibility of the confirmatory model “{ $structure }”
factor-correlation = Correlation of { LIST($factors) } in the confirmatory model “{ $structure }”
reliability = { $coefficient } of “{ $scale }”{ $structure ->
        [none] {""}
       *[other] {" "}(structure “{ $structure }”)
    }
-step = { $step ->
        [configural] configural
        [thresholds] thresholds
        [loadings] loadings
        [intercepts] intercepts
        [scalar] scalar
        [strict] strict
       *[means] equal-means
    }
invariance = Measurement invariance across { $group }, structure “{ $structure }”, up to the { -step } step
comparability = Whether groups by { $group } can be compared on the factors of “{ $structure }”
information = { $figure ->
        [peak] Trait level with maximum test information, { -irt-factor }
        [share-within-one-sd] Share of test information within one standard deviation of the mean, { -irt-factor }
       *[peak-within-one-sd] Whether test information peaks within one standard deviation of the mean, { -irt-factor }
    }
-irt-factor = factor “{ $factor }” of the item response model “{ $structure }”
path = { $path } of the analysis

# $where is "where".
among-people = Share answering “{ $answer }” to “{ $question }”, { $where }
among-experiences = Share of experiences with the answer “{ $answer }” to “{ $question }”, { $item ->
        [none] all items
       *[other] item { $item }
    }
burden = Number of people with { $reported }, { $level }
all-of-group = all levels of { $group }
# $question is null for a regression of reporting something.
predictor = { $figure ->
        [effect] Average marginal effect of { $term } on { -predicted }
       *[estimate] Logit coefficient of { $term } for { -predicted }
    }
-predicted =
    { $question ->
        [none] {""}
       *[other] “{ $question }”:{" "}
    }“{ $outcome }” ({ $model ->
        [complete] design-based, complete cases
        [imputed] design-based, missing predictors imputed
       *[random] random intercepts, complete cases
    })
outcome-trend = Adjusted change in “{ $outcome }” per additional item (in log odds, log rate or mean)

## Statements, after "In these data:"

level-with-figure = { $level } ({ $figure })
admissible = the solution is admissible
inadmissible = the solution is not admissible ({ LIST($problems) })
explored = { $verdict ->
        [reproduced] reproduced by the exploratory solution
        [partly-reproduced] partly reproduced by the exploratory solution
       *[not-reproduced] not reproduced by the exploratory solution
    }
peak-at = information peaks at { DECIMAL($peak, digits: 1) } standard deviations from the mean
# $step is null where no step holds.
invariance-reached = { $step ->
        [none] not even configural invariance holds
        [configural] configural invariance holds
        [thresholds] invariance of thresholds holds
        [loadings] invariance of loadings holds
        [intercepts] invariance of intercepts holds
        [scalar] scalar invariance holds
        [strict] strict invariance holds
       *[means] equality of latent means holds
    }{ -left-out }
# Levels that were left out.
-left-out = { COUNT($leftOut) ->
        [0] {""}
       *[other] , excluding { LIST($leftOut) }
    }
items-differ = { $n ->
        [0] no item was found to differ across groups
        [one] 1 item differs across groups
       *[other] { INTEGER($n) } items differ across groups
    }{ -left-out }
truth = { $isTrue ->
        [true] true
       *[false] false
    }

## Results that are missing, after "Not in the analysis:"

comparison-result = comparison of groups by { $group } on the structure “{ $structure }”
model-result = confirmatory model “{ $structure }”
exploratory-structure-result = comparison of the exploratory solution with the structure “{ $structure }”
exploratory-result =
    fit of the exploratory solution with { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factors
    }
irt-result = item response model “{ $structure }”
invariance-result = test of invariance of the structure “{ $structure }” across { $group }
reliability-result = reliability of the scale “{ $scale }”{ $structure ->
        [none] {""}
       *[other] {" "}of the structure “{ $structure }”
    }

## Why a claim cannot be tested

few-levels = Fewer than two levels of { $group } could be compared.
baseline-misfit = The configural model by { $group } does not fit.
groups-not-compared = Groups by { $group } could not be compared.
few-answers = Whether the groups are comparable is undecided.
no-factor-correlation = The model “{ $structure }” has no correlation of { LIST($factors) }.
undefined-index = { $version ->
        [scaled] The scaled { $index } is not defined for this model.
        [robust] The robust { $index } is not defined for this model.
       *[standard] The standard { $index } is not defined for this model.
    }
no-item-left = The structure was not examined: a factor has no item left.
only-explored = The structure was not examined: a rotation decides which items its factors have.
no-solution = The structure was not examined: no solution has that many factors.
exploratory-not-converged = The exploratory solution did not converge.
irt-not-converged = The item response model “{ $structure }” did not converge.
no-irt-factor = The item response model “{ $structure }” has no factor “{ $factor }”.
# $problem is a sentence without its stop.
step-unsolved = The { -step } step has no solution: { $problem }.
bad-path = “{ $path }” is not a path such as correlation.matrix[0][1].
nothing-at-path = The analysis has nothing at { $path }.
hidden-at-path = The figure at { $path } is absent or hidden.
no-number-at-path = There is no number at { $path }.
undefined-reliability = { $coefficient } is not defined for the scale “{ $scale }”.
no-question = The analysis has no answers to “{ $question }”.
no-burden = The analysis has no numbers of people by { $group }.
no-predictors = The analysis has no regression of “{ $outcome }”.
no-outcome = The analysis has no outcome “{ $outcome }”.
assumed-outcome = The values of “{ $outcome }” in these data are assumed, not observed.
hidden-outcome = The outcome is not shown: { $reason }.
no-trend = No trend was computed for the outcome.
no-prevalence = No prevalence was computed.
no-group = The analysis has no grouping { LIST($groups, type: "or") }.
no-estimate = The analysis has no prevalence of { $reported }, { $where }.
no-estimate-by = The analysis has no prevalence of { $reported } by { $group }.
no-level = The grouping { $group } has no level “{ $level }”.
no-coefficient = The regression has no coefficient “{ $term }”.
no-term = The regression has no term “{ $term }”.
no-regression = The analysis has no regression of { $reported }.
# $reason says why, from the record.
hidden-figure = The figure is hidden: { $reason }.
hidden-difference = The difference is hidden: { $reason }.
hidden-regression = The regression is hidden: { $reason }.
hidden-levels = Figures are hidden or not defined: { LIST($levels) }.
