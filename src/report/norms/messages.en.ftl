method-title = Norms
# $crawford and $woodruff are citations in brackets.
method =
    Percentile ranks count half of the people at a score as below it { $crawford };
    intervals for percentiles use Woodruff’s method { $woodruff }.

title = Norms
appendix-title = Norms: percentile ranks and T scores

all-items = all items
scale = “{ $label }”

# One scale in the list of middle-half.
middle-range = from { $low } to { $high } on { $scale }
middle-half =
    The middle half of { INTEGER($n) } { $n ->
        [one] person
       *[other] people
    } score { LIST($ranges) }.

no-norms-reason = { $reason ->
        [few-people] fewer than { INTEGER($least) } people have a score on the scale
        [lowest-score] more than half have the lowest score, so ranks do not distinguish most people
        [highest-score] more than half have the highest score, so ranks do not distinguish most people
        [few-scores] too few distinct scores remain after rare ones are combined
       *[hidden] they would reveal small counts that are hidden
    }
refused = No norms for { LIST($scales) }: { no-norms-reason }.

score-range = { $low } to { $high }

ranks-title = Percentile ranks and T scores
ranks-by-group-title = Percentile ranks and T scores by group
percentiles-title = Percentiles
joined-note = Rare scores are combined with adjacent ones.

prorated-note =
    Sums with at most { WORD($n) } missing { $n ->
        [one] answer
       *[other] answers
    } are prorated, and stand in the row of the highest possible sum that they reach.

column-percentile-rank = Percentile rank
column-t = T
column-normalized-t = T, normalized
column-percentile = Percentile
