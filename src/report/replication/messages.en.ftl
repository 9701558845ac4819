question = Are published findings reproduced?
todo = { $code ->
        [untested] Test them on other data
        [all] Cite them as reproduced
       *[some] Say which are not reproduced
    }
summary-question = Published claims
title = Published claims
built-title = Findings that these data were simulated to show ({ $file })
untested-title = Claims that cannot be tested

## Answer and summary

reproduced =
    { $testable ->
        [0] No published claim is testable with these data.
        [one] { INTEGER($reproduced) } of { INTEGER($testable) } testable claim is reproduced.
       *[other] { INTEGER($reproduced) } of { INTEGER($testable) } testable claims { $reproduced ->
            [one] is
           *[other] are
        } reproduced.
    }
# $claims is a list of quoted claims, the last ones counted.
not-reproduced = Not reproduced: { $claims }.
built-in =
    { INTEGER($n) } { $n ->
        [one] claim was
       *[other] claims were
    } built into these simulated data.
not-met = { INTEGER($n) } of these { $n ->
        [one] does
       *[other] do
    } not hold in them.
untested = { $n ->
        [one] 1 claim cannot be tested.
       *[other] { INTEGER($n) } claims cannot be tested.
    }
quoted-claim = “{ $claim }”
share-reproduced =
    { $testable ->
        [0] None testable
       *[other] { INTEGER($reproduced) } of { INTEGER($testable) } reproduced
    }

## Lists

# $how is how the data were simulated, from the population file.
built-item =
    { INTEGER($n) } { $n ->
        [one] claim
       *[other] claims
    }: { $how }
# $reason is a sentence.
untested-item =
    { INTEGER($n) } { $n ->
        [one] claim
       *[other] claims
    }: { $reason } ({ LIST($ids) })
# A place of a text, inside a warning.
claim-place = the claim { $id }

## Chart

chart-title = Published percentages and those in these data
see =
    { INTEGER($reproduced) } of { INTEGER($n) } { $n ->
        [one] percentage
       *[other] percentages
    } { $reproduced ->
        [one] is
       *[other] are
    } reproduced; differences from the published ones average { DECIMAL($mean, digits: 1) } percentage points and are { DECIMAL($most, digits: 1) } at most.
description =
    Each point is a claim: the published percentage on the horizontal axis, that in these data on the vertical axis.
key = Point: a claim. Dashed line: both percentages agree.
published-percent = Published percentage
computed-percent = Percentage in these data

## Tables

testable-title = Published claims that can be tested
unmet-title = Claims built into the data that do not hold in them
all-title = All published claims
column-id = ID
column-published = Published
column-published-or-rule = Published figure or rule
column-these-data = These data
column-denominator = Denominator of published share
column-interval-these-data = 95% interval, these data
column-rule = Counts as reproduced if
verdict = { $verdict ->
        [reproduced] reproduced
        [not-reproduced] not reproduced
        [by-construction] by construction
       *[cannot-be-tested] cannot be tested
    }
construction-not-met = by construction, does not hold
figure-with-p = { $figure }, p { P($probability) }
figure-with-interval = { $figure } { $interval }
source-note = Source: { $source }.
