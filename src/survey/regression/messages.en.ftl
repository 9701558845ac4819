# Warnings about regressions. $outcome names the outcome. Those without it follow its name and a colon: they begin in lower case.

of-outcome = { $outcome }: { $warning }
quoted = “{ $name }”

no-regression =
    { $reason ->
        [nobody] nobody is in the analysis
        [no-yes] nobody in the analysis answered yes
       *[no-no] everybody in the analysis answered yes
    }, so there is no regression.
single-units =
    each stratum has only one sampling unit with people in the analysis. Variances cannot be estimated, so there is no regression.
no-maximum = no maximum of the likelihood was found, so there is no regression.
empty-levels =
    nobody in the analysis is in { LIST($levels, most: 8) }; the regression omits { COUNT($levels) ->
        [one] this level
       *[other] these levels
    }.
single-levels =
    everybody in the analysis has the same level of { LIST($factors, most: 8) }; the regression omits { COUNT($factors) ->
        [one] this predictor
       *[other] these predictors
    }.

level = { $variable } { $level }
# $levels is empty where the model has no predictors.
cell =
    { COUNT($levels) ->
        [0] everybody
       *[other] “{ LIST($levels) }”
    }
nobody-in-cells =
    nobody answered { $answer ->
        [yes] yes
       *[no] no
    } among { LIST($cells, most: 8) }
nobody-in-combinations =
    nobody answered { $answer ->
        [yes] yes
       *[no] no
    } in { INTEGER($n) } { $n ->
        [one] combination
       *[other] combinations
    } of { LIST($variables) }
# $found are results of nobody-in-cells or nobody-in-combinations.
separated-outcome =
    { $outcome }: { LIST($found) }. The model predicts these answers perfectly, so there is no finite coefficient of
    { LIST($coefficients, most: 8) }. If all levels of a factor are omitted, choose another reference level.
dependent-coefficient =
    { $outcome }: no coefficient can be estimated for { LIST($coefficients, most: 8) }.
    Nobody has this combination of levels, or earlier terms determine it.
few-units =
    { $outcome }: sampling units minus strata, plus 1, minus coefficients leave { INTEGER($df) } degrees of freedom.
    The p values and intervals are not defined.
no-wald-test =
    There is no Wald test of { LIST($terms, most: 8) }: a coefficient is infinite, or there are too few sampling units
    for the number of coefficients.
no-likelihood-ratio-test =
    There is no likelihood-ratio test of { LIST($terms, most: 8) }: a coefficient is infinite, or depends on the others.
no-margin =
    There is no predicted margin of { LIST($margins, most: 8) }: a required combination of levels has no people,
    or its answers are predicted perfectly.

## Errors.

bad-term = the term "{ $term }" cannot be used.
bad-term-hint = A term is a list of different variables, ["age", "sex"], and stands in the model once.
numbers-by-row = { $name } has { $n } numbers, the table { $rows } rows.
numbers-by-row-hint = Give one number for each row, NaN where it is unknown.
bad-margin = there is no margin of "{ $term }" in this model.
bad-margin-hint = Margins are of factors of the model: { LIST($factors, type: "units") }.
not-binary = { $name }, row { $row }: { $value }.
not-binary-hint = An outcome is 1 (yes) or 0 (no), NaN for rows outside the analysis.
