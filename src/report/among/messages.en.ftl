## Answers to a question.

# $question is its label; $by a grouping, $other another question's label.
question-tables = { $question }: all answers, by group and item
question-by = { $question }, by { $by }
question-by-question = { $question }, by “{ $other }”
question-by-item = { $question }, by item

share-of-experiences = Share of experiences
# $base is what shares are of, such as "812 people who reported at least one of nine".
answers-base = Shares of { $base }.
answers-see = The largest share is { $answer }: { $share }.
# $answers are answer-figure.
answers-description = One dot per answer with its 95% interval, most frequent first: { LIST($answers) }.
# $share is printed with its interval.
answer-figure = { $answer } { $share }

## First screens.

most-often = { $answer } most often
# $share is printed with its interval.
share-of-base = { $share } of { $base }.
next-answer = Next: { $answer }, { $share }.
question-todo = Report this with its base

## Tables of answers.

column-experiences = Experiences
several-note = Several answers could be selected.
same-people-note = Base: same people as overall.
same-experiences-note = Base: same experiences as overall.
one-group-note = Only experiences whose answers to “{ $other }” all belong to one group are counted.
all = All
column-both = Both
column-expected = Expected if independent
pairs-title = { $question }: pairs of answers
pairs-note =
    Pairs of the eight most frequent answers, with joint intervals for all pairs.
    The ten most frequent pairs are shown.

## Numbers of people.

burden-title = Number of people
-treated = { $treatment ->
        [imputed] missing answers are imputed
        [as-no] missing answers count as no
       *[known] only known answers count
    }
# $measured is an item or set inside a sentence, $all the number of all people.
burden = About { INTEGER($people) } people { -did } { $measured }, { PERCENT($share) } of all { INTEGER($all) } if those not covered count as no.
burden-interval =
    About { INTEGER($people) } { INTERVAL($low, $high, as: "decimal", digits: 0) } people { -did } { $measured },
    { PERCENT($share) } of all { INTEGER($all) } if those not covered count as no.
# After the sentence on the same set in any context: $context is where it last was, such as “online”.
burden-in-context =
    Last { $context }: about { INTEGER($people) } { INTERVAL($low, $high, as: "decimal", digits: 0) }, { PERCENT($share) }.
# A key figure: its label after the number, and what the number is of.
burden-figure = people { -did } { $measured }
burden-of = estimated, of { INTEGER($all) }; those not covered count as no
burden-table-title = Estimated numbers of people
column-measured = { $about ->
        [experiences] Reported
        [abilities] Solved
       *[other] Answered yes
    }
column-all-people = All people
column-share-reached = Share covered
column-share-of-reached = Share of those covered
column-share-of-all = Share of all
people-note =
    Number of people: the share of those covered by the survey, times the share covered, times all people.
    Those not covered count as no.
digits-note =
    Numbers are rounded to three significant digits; all people and the share covered are treated as known; { -treated }.

## Regressions.

predictors-title = { $about ->
        [experiences] Predictors of reporting and of answers
       *[other] Predictors of answers
    }
outcome-measured = { $about ->
        [experiences] Reported
        [abilities] Solved
       *[other] Answered yes to
    } { $measured }
outcome-answer = { $question }: { $answer }
# $none is the answer "no one".
outcome-any = { $question }: { $none ->
        [none] any answer
       *[other] any but ‘{ $none }’
    }

adjusted-for-unit = Every regression adjusts for { $unit }.
imputed = Missing predictors were imputed { INTEGER($times) } times.
exploratory =
    Exploratory regressions have fewer than ten people with the rarer answer per coefficient;
    their results are tentative.
simulated = These answers are simulated: their associations were built in and hold by construction.
no-causes = Cross-sectional associations do not establish causes.
hidden-outcomes = { INTEGER($n) } { $n ->
        [one] outcome has
       *[other] outcomes have
    } no regression because of too few people or disclosure control.

# $terms are term-odds.
associated = Significant predictors of “{ $outcome }” (odds ratios): { LIST($terms, most: 4) }.
not-associated = “{ $outcome }” has no significant predictors.
term-odds = { $term } ({ DECIMAL($odds, digits: 2) })
# Such as "Sex: Girl".
term-level = { $predictor }: { $level }

column-complete = Odds ratio, complete cases
column-imputed = Imputed
column-random = Random intercepts
column-effect = Average marginal effect, percentage points
exploratory-note = Exploratory: few people per coefficient.
complete-note = Complete cases: { $isRounded ->
        [true] about{" "}
       *[false] {""}
    }{ INTEGER($complete) } of { INTEGER($n) }.
hidden-note = Left out for disclosure control: { LIST($predictors) }.
# $unit is a grouping whose levels have intercepts.
random-note = Random intercepts: { INTEGER($n) } { $unit ->
        [none] { $n ->
            [one] unit
           *[other] units
        }
       *[other] { $n ->
            [one] level
           *[other] levels
        } of { $unit }
    }, { standard-deviation } { DECIMAL($sd, digits: 2) }.
between-note =
    For predictors that are constant within levels, degrees of freedom are the number of levels
    minus the number of such predictors minus one.

probabilities-title = Adjusted probabilities: { $outcome }
column-probability = Probability
probabilities-note =
    Mean predicted probability if everyone had these levels, with all other predictors as observed.

## Method.

method-title = Follow-up questions
method =
    In shares of people, an answer counts if it was selected for any item that a person { -did }.
    A missing answer counts as not selected.
    Shares of experiences are ratio estimates, with one experience per item that a person { -did }
    and people as clusters.
    Their intervals are Wilson intervals with the effective number of experiences.
predictors-method-title = Predictors
predictors-method =
    Outcomes are analyzed by quasi-binomial logistic regressions that account for the sampling design.
    Each level of the grouping by which the sample was drawn has an intercept.
    A missing answer to an item counts as no; people without any answer are excluded.
    Missing predictors are imputed by chained equations with predictive mean matching;
    estimates are pooled by Rubin’s rules.
    For comparison, unweighted models with random intercepts are estimated by adaptive quadrature.
    Average marginal effects are mean derivatives of people’s probabilities, or mean differences between levels,
    with standard errors by the delta method.
burden-method-title = Numbers of people
burden-method =
    The log odds of each level’s share are drawn 5,000 times from a normal distribution.
    Intervals of numbers of people are the 2.5th and 97.5th percentiles of the resulting numbers.
