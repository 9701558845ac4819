computing = Computing
computing-part = Computing: { $part }
# Whole percents and, where it is known, the time left.
done = { PERCENT($share, digits: 0) }
done-seconds-left = { PERCENT($share, digits: 0) }, about { INTEGER($seconds) } s left
done-minutes-left = { PERCENT($share, digits: 0) }, about { INTEGER($minutes) } min left
canceled = Canceled. Nothing is being computed.
compute = Compute
earlier = From your earlier choices: “{ $question }”
nothing-found = Nothing found.
pair-table =
    { $table ->
        [correlations] Correlations with stars
        [p-values] p
        [intervals] 95% intervals
       *[pair-people] Numbers of people
    }
sort-by-factor = Sort by factor
blank-below = Blank below
blank-none = none
blank-size = { COEFFICIENT($size) }
not-computed =
    { INTEGER($n) } { $n ->
        [one] part
       *[other] parts
    } could not be computed
# $of is the structure, number of factors or grouping of the part.
part-of = { $part } ({ $of })
not-computed-part = { LIST($parts, most: 4) }: { $problem }
remedy = { $remedy ->
        [toMeasure] Go to the measure
        [toData] Go to the data
        [undoLast] Undo the last change
       *[tryAgain] Try again
    }
defect = This is an error in the program, not in your data.

## What may be done with the models of an answer on structure.

working-model = Working model
rests-on = All other answers rest on the working model, “{ $model }”.
# Followed by buttons with the names of models.
other-working-model = Make another one the working model:
by-fit = Choose by fit
# $parameters are in lavaan's syntax.
adopt-offer =
    “{ $model }” lacks { LIST($parameters) }.
    This was chosen because of misfit in these data: confirm it on other data.
adopt = Add these parameters to the definition

## A measure of the bank that the file has.

recognized-label = Recognized measure
# $measures are short names: PHQ-9.
recognized = This is the { LIST($measures) }: its published items, scoring and scales are used.
as-it-is = The file is used as it is. It has the columns of the { LIST($measures) }.
use-as-it-is = Use the file as it is
use-published = Use the published definition

## Answers in words whose order nothing says.

assumed-order =
    Nothing says in which order these answers are: { LIST($answers, most: 6) }. They are taken in the order of the file,
    which changes every figure. Put them in order under “Columns”, “Order of the answers”.

## Stages of an answer.

# A later stage of the answer is being computed.
follows = { $stage ->
        [shares] First results. Shares of people, with intervals, follow.
        [dimensions] First results. The number of factors and the solutions follow.
        [models] First results: the configural model by the first grouping. Models with equal parameters follow.
        [comparisons] First results: the models by the first grouping. Their differences in fit follow.
        [groupings] First results: the first grouping. The working model and the other groupings follow.
        [functioning] First results. Differential item functioning follows.
        [levels] First results. Reliability by level follows.
        [fit] First results: parameters and information. Tests of fit follow.
        [model] First results. The choice of the working model, and what rests on it, follow.
        [bootstrap] Estimates with intervals from formulas. Bootstrap intervals follow.
       *[permutations] The permutation test follows.
    }
# A later stage of the answer was not computed.
partial = { $stage ->
        [shares] First results only: shares of people were not computed.
        [dimensions] First results only: the number of factors was not computed.
        [models] First results only: models with equal parameters were not fitted.
        [comparisons] First results only: the models were not compared.
        [groupings] First results only: the working model and the other groupings were not computed.
        [functioning] First results only: differential item functioning was not computed.
        [levels] First results only: reliability by level was not computed.
        [fit] First results only: the fit of the model was not tested.
        [model] First results only: the working model was not chosen.
        [bootstrap] Intervals come from formulas: no bootstrap samples were drawn.
       *[permutations] The permutation test was not computed.
    }
