## Tables of items.

# What was found of an item: "alike" where no difference was.
item-verdict =
    { $verdict ->
        [alike] no difference found
        [negligible] differs by less than the cut-off
        [different] differs; whether by more than the cut-off is undecided
        [present] differs by more than the cut-off
       *[undecided] no difference found; some group has too few answers
    }
# $reason: a sentence.
verdict-with-reason = { item-verdict }. { $reason }
items-title = Items by { $group }: what was found, and tests over all groups
column-found = Found
column-differs-in = Differs from 0 in
column-anchor = Anchor
column-likelihood-ratio = Likelihood ratio, { chi-squared }
column-uniform = { r-squared }, uniform
column-non-uniform = { r-squared }, slope
column-both = { r-squared }, both
column-both-holm = { p-holm } ({ r-squared })
column-size = Size by { r-squared }
column-delta-holm = { p-holm } (delta)
column-class = ETS class

shifts-title = Shifts of items by { $group }, each against the other groups
column-shift = Shift, logits
column-shift-share = Shift, share
column-share-low = { low-95 } (share)
column-share-high = { high-95 } (share)
column-p = Different from 0: { p-value }
column-fdr = { p-value }, false discovery rate
column-shrunken = More than negligible: shrunken shift
column-probability = Probability
column-observed = Observed share
column-implied = Implied with items equal

## Chart of the shifts.

chart-title = Items by { $group }: shifts at the same level
pair-title = { $first } against { $second }
see-largest =
    The largest shift is that of item { $item } in { $level }: { DECIMAL($size, digits: 2) } logits { $isHigher ->
        [true] higher
       *[false] lower
    } (negligible: within ±{ DECIMAL($band, digits: 2) }).
see-none = None of the groups shown differs.
description =
    By how many logits a group answers higher (right) or lower than the others at the same level, with 95% intervals.
    Within the band (±{ DECIMAL($band, digits: 2) }) a shift is negligible.
    Groups with fewer than { INTEGER($least) } highest answers are left out.
shift-interval = { DECIMAL($shift, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
found =
    { $differs ->
        [true] Found to differ
       *[false] Not found to differ
    }
tip-shift = Shift [95%], logits

## Method; arguments named after authors are citations in brackets.

method-anchors =
    Items that differ are freed one at a time, each in one group, as long as half of a group’s items remain anchors { $kopf }.
method-negligible =
    A shift is more than negligible if it exceeds ±{ DECIMAL($band, digits: 2) } logits { $zieky }
    with a probability of at least { COEFFICIENT(0.95) }.
    Its standard error must be at most { COEFFICIENT(0.25) }.
method-prior = The prior of the shifts is a Cauchy distribution about 0 with a half-Cauchy scale { $gelman }.
method-comparable =
    Groups are comparable if every shift is within ±{ DECIMAL(0.6, digits: 2) } (90% intervals).
    They also are if shifts move no mean by { DECIMAL(0.1, digits: 2) } standard deviations (90% intervals) and no rank out of its interval { $robitzsch }.
method-linked = Differences can be allowed for if the other items link all groups.
method-size =
    Changes of { r-squared } are moderate from { COEFFICIENT($moderate, digits: 3) } on
    and large from { COEFFICIENT($large, digits: 3) } on { $jodoin }.
method-odds = Two groups also have Mantel-Haenszel odds ratios.
