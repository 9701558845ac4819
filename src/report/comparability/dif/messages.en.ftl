## The question of which items function differently.

functioning-question = Which items function differently?
# $different of $items were found to differ: $ids; of $open others some group has too few answers. $isMisfit: the configural model does not fit.
functioning-by =
    By { $group }: { $items ->
        [0] no item could be compared
       *[other] { $different ->
            [0] none of { INTEGER($items) } was found to differ
           *[other] { LIST($ids) } ({ INTEGER($different) } of { INTEGER($items) })
        }
    }{ $open ->
        [0] {""}
       *[other] ; too few answers to decide about { INTEGER($open) }
    }{ $isMisfit ->
        [true] ; provisional, since the configural model does not fit
       *[false] {""}
    }.
functioning-title = Items compared between groups
found-title = Items by { $group }
column-largest-shift = Largest shift, logits
not-compared = not compared
found-note =
    Shift: how much higher or lower a group’s answers are than the others’ at the same trait level.
    Up to ±{ DECIMAL($band, digits: 2) } it is negligible.

## Tables of items.

# What was found of an item: "alike" where no difference was.
item-verdict =
    { $verdict ->
        [alike] no difference found
        [negligible] differs by less than the cut-off
        [different] differs; whether by more than the cut-off is undecided
        [present] differs by more than the cut-off
       *[undecided] no difference found, but at least one group has too few answers
    }
# $reason: a sentence.
verdict-with-reason = { item-verdict }. { $reason }
items-title = Items by { $group }: findings and overall tests
column-found = Finding
column-differs-in = Differs in
column-anchor = Anchor
column-likelihood-ratio = Likelihood ratio, { chi-squared }
column-uniform = Change in { r-squared }, uniform
column-non-uniform = Change in { r-squared }, nonuniform
column-both = Change in { r-squared }, both
column-both-holm = { p-holm } ({ r-squared })
column-size = Effect size ({ r-squared })
column-delta-holm = { p-holm } (delta)
column-class = ETS class

shifts-title = Item shifts by { $group }, each group versus the others
column-shift = Shift, logits
column-shift-share = Shift, share of the maximum item score
column-share-low = { low-95 } (share)
column-share-high = { high-95 } (share)
column-p = { p-value } (shift = 0)
column-fdr = { p-value }, adjusted (false discovery rate)
column-shrunken = Shrunken shift, logits
column-probability = Probability of a more than negligible shift
column-observed = Observed share
column-implied = Model-implied share, items held equal

## Chart of the shifts.

chart-title = Item shifts by { $group } at the same trait level
pair-title = { $first } versus { $second }
see-largest =
    The largest shift is that of item { $item } in { $level }: { DECIMAL($size, digits: 2) } logits { $isHigher ->
        [true] higher
       *[false] lower
    }.
see-beyond =
    Other shifts beyond it are not significant (Holm-adjusted).
see-none = None of the groups shown differs.
description =
    How much higher or lower each group’s answers are than the others’ at the same trait level, in logits with 95% intervals.
not-drawn = Left out: groups with fewer than { INTEGER($least) } answers in the highest category.
axis-shift = ← lower · { column-shift } · higher →
band =
    Gray band: negligible shifts (up to ±{ DECIMAL($band, digits: 2) }).
shift-interval = { DECIMAL($shift, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
found =
    { $differs ->
        [true] Found to differ
       *[false] Not found to differ
    }
tip-shift = Shift [95%], logits

## Method; arguments named after authors are citations in brackets.

method-anchors =
    Items that differ are freed one at a time, each in one group, provided that at least half of a group’s items remain anchors { $kopf }.
method-negligible =
    A shift is more than negligible if it exceeds ±{ DECIMAL($band, digits: 2) } logits { $zieky }
    with a probability of at least { COEFFICIENT(0.95) }.
    Its standard error must be at most { COEFFICIENT(0.25) }, or its difference from 0 significant (Holm).
method-prior = The prior of the shifts is a Cauchy distribution centered at 0, with a half-Cauchy prior for its scale { $gelman }.
method-comparable =
    Groups are comparable if every shift is within ±{ DECIMAL(0.6, digits: 2) } logits (90% intervals).
    They are also comparable if shifts change every mean by less than { DECIMAL(0.1, digits: 2) } SD (90% intervals) and leave all ranks within their intervals { $robitzsch }.
method-linked = Differences can be allowed for if the other items link all groups.
method-size =
    Changes in { r-squared } of { COEFFICIENT($moderate, digits: 3) } or more are moderate,
    and of { COEFFICIENT($large, digits: 3) } or more large { $jodoin }.
method-odds = For two groups, Mantel-Haenszel odds ratios were also computed.
