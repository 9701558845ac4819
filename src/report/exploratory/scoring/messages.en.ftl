## How many dimensions?

dimensions-question = How many dimensions?
items-left-out = Items left out of the models: { LIST($items) }.

number-range = { $low } to { $high }
# $span: no other number is named, none of them counts, or several do, also where there may be more. $numbers in words.
-plausible =
    { $span ->
        [one] no other number is plausible
        [others-fail] no other plausible number has a solution that counts
        [several] { LIST($numbers, type: "or") } are plausible
        [open] by the tests of fit there may be more
       *[open-several] { LIST($numbers, type: "or") } are plausible, or more by the tests of fit
    }
# $needed: people; null where more people would not help.
number-of-factors =
    { $code ->
        [not-shown] No common factor was found.
        [no-solution] No number of factors is recommended, because no solution is proper.{ $needed ->
            [none] {" "}More people would not help; other items would.
           *[other] {" "}At least { INTEGER($needed) } people are needed.
        }
        [untested] The recommended number of factors is { WORD($number) }, without a test of fit.
       *[recommended] The recommended number of factors is { WORD($number) }; { -plausible }.
    }
# The same in a few words.
number-in-short =
    { $code ->
        [not-shown] No common factor
        [no-solution] No proper solution{ $needed ->
            [none] {""}
           *[other] {" "}(at least { INTEGER($needed) } people are needed)
        }
        [untested] { INTEGER($number) } { $number ->
            [one] factor
           *[other] factors
        }, not tested
       *[recommended] { INTEGER($number) } { $number ->
            [one] factor
           *[other] factors
        }{ $span ->
            [one] {""}
            [others-fail] {""}
            [open] {" "}or more
            [several] {" "}({ LIST($numbers, type: "or") } plausible)
           *[open-several] {" "}({ LIST($numbers, type: "units") } or more plausible)
        }
    }
-general =
    { $method ->
        [schmid-leiman] One general factor explains
       *[first-unrotated-factor] The first factor before rotation explains
    } { PERCENT($share, digits: 0) } of the common variance
general-share = { -general }.
# On the first screens, without a final period; $correlation has its interval, $label is of the model with $factors factors.
line-general = { -general }
line-alpha = Alpha of all items is { COEFFICIENT($alpha) }
line-eigenvalues = The first two eigenvalues are { DECIMAL($first, digits: 2) } and { DECIMAL($second, digits: 2) }
-closest = “{ $label }”, { $factors ->
        [2] the factors
       *[other] the two closest factors
    } correlate { $correlation }
line-closest = In { -closest }
# $label is of the model with the best fit.
line-misfit = No model of all items fits, the best so far being “{ $label }”; judge each scale by its own items
line-both = { -general }; in { -closest }

# $factors: the number of factors by the empirical Kaiser criterion, here and below.
-criterion =
    The empirical Kaiser criterion suggests { $factors ->
        [0] no factor
        [one] { WORD($factors) } factor
       *[other] { WORD($factors) } factors
    }
rules-agree =
    The tests of fit and the empirical Kaiser criterion both suggest { $factors ->
        [0] no factor
        [one] { WORD($factors) } factor
       *[other] { WORD($factors) } factors
    }.
rules-differ =
    The tests of fit suggest { $tests ->
        [0] no factor
        [one] { WORD($tests) } factor
       *[other] { WORD($tests) } factors
    }, the empirical Kaiser criterion { $factors ->
        [0] none
       *[other] { WORD($factors) }
    }.
uncorrelated =
    The items are not significantly correlated{ $probability ->
        [none] {""}
       *[other] {" "}(test of no common factor: p { P($probability) })
    }.
# $isBeyond: more than the items identify.
parallel-suggests =
    Parallel analysis of the reduced matrix suggests { $factors ->
        [0] none
       *[other] { WORD($factors) }
    }{ $isBeyond ->
        [true] , more than these items identify, and decides nothing
       *[false] {""}
    }.
# $numbers in words; $last: the last of them.
not-counting =
    { COUNT($numbers) ->
        [one] The solution with { LIST($numbers) } { $last ->
            [one] factor
           *[other] factors
        } does not count: it is
       *[other] The solutions with { LIST($numbers) } factors do not count: each is
    } improper, has a factor of one item, or differs between random halves.
untested = { -criterion }; fit cannot be tested with these data.
# $rejected: the largest number of factors that was rejected; null where none was.
-rejected =
    { $rejected ->
        [none] no solution
        [0] the solution without factors
       *[other] the { WORD($rejected) }-factor solution
    }
tests-stopped =
    { -criterion }; the tests of fit stopped { $rejected ->
        [none] before rejecting any solution
       *[other] after rejecting { -rejected }
    }.
all-rejected = { -criterion }; the tests of fit rejected { -rejected }, the largest with a test.

## How many factors to score?

scoring-question = How many factors should be scored?
# A declared factor or a model inside a sentence.
quoted = “{ $label }”
no-score = { $reason ->
    [no-factor] No score is supported: the items share no common factor.
    [unreliable] No score is supported: alpha is below .50 for the total, and no factor can be scored.
   *[alpha] No score is supported: alpha is not above 0.
}
# $recommended is the recommended number of factors.
score-working =
    Score the total alone: the working model is “{ $label }”{ $recommended ->
        [one] {""}
       *[other] , although { WORD($recommended) } factors are recommended
    }.
score-open = No model of all items fits, so neither a total nor its parts are scores yet. Declare the factors, then score each.
# $model: the working model, named where the rules recommend another number of factors than $count; otherwise null.
-of-model = { $model ->
        [none] {""}
       *[other] {" "}of “{ $model }”
    }
-all-factors = { $count ->
        [2] both factors
       *[other] all { WORD($count) } factors
    }{ -of-model }
# Each factor's score adds information beyond the total. $other: the recommended number, if another one; otherwise 0.
# $isClose: whether the two closest factors are hardly distinct.
score-all =
    Score { -all-factors }{ $other ->
        [0] {""}
        [one] , although one factor is recommended
       *[other] , although { WORD($other) } factors are recommended
    }: each score adds information beyond the total{ $isClose ->
        [true] , although the closest two are hardly distinct
       *[false] {""}
    }.
# $scores and $factors are in quotation marks, here and below.
score-some =
    Score { LIST($scores) }, not { -all-factors }.
# The first of $scores.
the-total = the total
score-total =
    Score the total alone, not the { WORD($count) } factors{ -of-model }.
adds-nothing =
    { LIST($factors) } { COUNT($factors) ->
        [one] adds
       *[other] add
    } no information beyond the total.
# $needed: people who would decide; null where more would hardly.
adding-undecided =
    Whether { LIST($factors) } { COUNT($factors) ->
        [one] adds
       *[other] add
    } information beyond the total is undecided: the interval of its gain includes 0{ $needed ->
        [none] ; more people would hardly decide
       *[other] ; about { INTEGER($needed) } people would decide
    }.
too-unreliable =
    { LIST($factors) } { COUNT($factors) ->
        [one] is
       *[other] are
    } too unreliable to score ({ $alpha ->
        [none] alpha below 0
       *[other] alpha { COEFFICIENT($alpha) }
    }).
# What to do, after the number of factors and its figure.
scoring-todo =
    { $code ->
        [no-score] Do not score these items together
       *[declare] Declare the factors, then score each
    }
score-total-in-short = Score the total alone
score-all-in-short = Score { -all-factors }
# $scores: the total and factors in quotation marks.
score-some-in-short = Score { LIST($scores) }

# What must not be concluded, on the first screens.
caution-mixed =
    The items do not form one scale: a one-factor model does not fit.
    Declare the factors, then score each.
caution-scores = The fit of “{ $label }” does not justify a score for each of its { WORD($count) } factors.
