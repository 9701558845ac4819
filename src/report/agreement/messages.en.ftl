question = { $kind ->
        [occasion] Are scores stable over time?
       *[rater] Do raters agree?
    }
title = { $kind ->
        [occasion] Agreement over time
       *[rater] Agreement between raters
    }
appendix-title = Agreement: all coefficients, limits of agreement

# $form is "ICC(A,1)". $low and $high are of-scale.
one-scale = { $form } is { $low }; the cut-off is { COEFFICIENT($cutOff) }.
scales-range = { $form } ranges from { $low } to { $high }; the cut-off is { COEFFICIENT($cutOff) }.
# $interval is "[.75, .84]", null where there is none.
of-scale = { COEFFICIENT($estimate) }{ $interval ->
        [none] {""}
       *[other] {" "}{ $interval }
    } for { $scale }

# $label names the repeated answers in the definition; null where it does not.
compared =
    { $kind ->
        [occasion] Answers on { WORD($n) } occasions
       *[rater] Answers from { WORD($n) } raters
    } are compared{ $label ->
        [none] {""}
       *[other] {" "}(“{ $label }”)
    }.
complete-people = { $n ->
        [one] At most 1 person has complete answers on any scale from every occasion or rater.
       *[other] { INTEGER($n) } people have complete answers on any scale from every occasion or rater.
    }
only-once = { $n ->
        [one] 1 person has answers from only one occasion or rater and is not included.
       *[other] { INTEGER($n) } people have answers from only one occasion or rater and are not included.
    }
important-change =
    Whether the smallest detectable change is small enough depends on the minimal important change, which these data do not show.
hidden = Figures are hidden where so few people changed or kept an answer that they could be identified.

# After a number of them.
several-scales = scales

## Method

method-title = Agreement
# Citations in brackets, named after an author.
method-scales =
    Agreement of scale scores was estimated by intraclass correlations, among people with complete answers from every occasion or rater;
    the design requires { $form } { $mcgraw }.
method-intervals =
    Their intervals use linearized standard errors and do not assume normally distributed scores; the cut-off is { COEFFICIENT(0.7) } { $prinsen }.
method-limits = Limits of agreement follow Bland and Altman { $bland } and assume normally distributed differences.
method-items =
    Agreement on items was estimated by { LIST($coefficients) }.
    { krippendorff-alpha } also uses people with missing answers.
coefficient-with-source = { $name } { $source }

## Chart

chart-title = Differences between scores by their mean: { $scale }
see = { $isLower ->
        [true] The second score is lower by { DECIMAL($bias, digits: 2) } on average;
       *[false] The second score is higher by { DECIMAL($bias, digits: 2) } on average;
    } 95% of differences are expected between { DECIMAL($lower, digits: 2) } and { DECIMAL($upper, digits: 2) }.
# $bias has its interval, where there is one.
description =
    People by the mean and the difference of their two scores, the bias ({ $bias }) and the limits of agreement.
key =
    Rectangle: people, in a stronger color where there are more; few people are left out.
    Solid line: bias. Dashed lines: limits of agreement.
half-open-range = { $low } to below { $high }
axis-difference = Second minus first
axis-mean = Mean of the two

## Tables

scales-title = Agreement of scale scores
forms-title = Intraclass correlations
limits-title = Limits of agreement
items-title = Agreement by item
with-interval-head = { $name } [95% CI]
# An estimate and its interval, which stays on its line.
with-interval = { $estimate } [{ $low },{"\u00A0"}{ $high }]
column-enough = { COEFFICIENT(0.7) } or more
use-verdict = { $verdict ->
        [adequate] yes
        [inadequate] no
       *[undecided] undecided
    }
column-group-change = Smallest detectable change, group mean
column-form = Form
column-f-low = F-based: lower 95%
column-compared = Compared
# Occasions or raters whose scores were subtracted.
compared-pair = { $second } minus { $first }
column-slope = Slope of difference on mean
error-note =
    { standard-error-of-measurement }: standard error of measurement in score points, including systematic differences between occasions or raters.
    { smallest-detectable-change }: 1.96 √2 { standard-error-of-measurement }.
forms-note =
    For one rating (1) and for the mean of all ratings (k). { icc-one-way }: different raters for each person; A: absolute agreement.
    C: consistency, which disregards systematic differences between occasions or raters.
