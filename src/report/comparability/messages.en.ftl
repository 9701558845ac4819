## Parts of several messages.

# A factor inside a sentence.
quoted = “{ $label }”
by-group = By { $group }
# Instead of the name of a group that is too small to be named.
small-group = a small group

# $different of $items were found to differ.
-items =
    { $items ->
        [one] 1 item
       *[other] { INTEGER($items) } items
    }
-found =
    { $different ->
        [0] { $items ->
            [0] single items were not compared
            [one] the only item was not found to differ
           *[other] none of the { INTEGER($items) } items was found to differ
        }
        [one] { INTEGER($different) } of { -items } differs
       *[other] { INTEGER($different) } of { -items } differ
    }
# Factors whose items were not compared for lack of anchors, after -found.
-lacking =
    { COUNT($lacking) ->
        [0] {""}
       *[other] ; the items of { LIST($lacking) } lack anchors
    }
# $items: how many items of other factors were compared.
-not-linked =
    { $items ->
        [0] items differ, and fewer than half can serve as anchors
       *[other] { -found }{ -lacking }
    }
# Ids of the items that differ; empty where they are too many.
-named =
    { COUNT($named) ->
        [0] {""}
       *[other] {" "}({ LIST($named) })
    }

# What is equal given a configural model that does not fit; $isContradicted: a difference test rejects it.
-given =
    { COUNT($equal) ->
        [0] Given it, no parameters can be held equal.
       *[other] Judged by changes in fit, { LIST($equal) } can be held equal{ $isContradicted ->
            [true] , although a difference test is significant
           *[false] {""}
        }. Given the misfit, this does not show equality.
    }
# People who would settle the matter, after a clause.
-needed =
    { $needed ->
        [none] ; no attainable number of people would settle it
       *[other] ; about { INTEGER($needed) } people would settle it
    }
-untested =
    { $reason ->
        [one-group] fewer than two groups can be compared
        [few-items] tests of items need three comparable items per factor
        [no-solution] the models by group have no admissible solution
       *[not-linked] the items’ parameters by group could not be estimated
    }

# What would settle an open verdict without tests of items, after a clause.
-remedy =
    { $code ->
        [undecided] { $reason ->
            [few-items] ; more items would settle it
           *[other] ; more people in each group would settle it
        }
       *[other] {""}
    }

# Whether groups are comparable, in a table's cell and after "By sex, ".
verdict =
    { $code ->
        [supported] yes
        [partly] partly
        [not-shown] not shown
        [undecided] undecided
        [not-tested] not tested
       *[not-testable] not testable
    }

## The answer: one sentence or two for each verdict on some groupings, $groups: "By sex and age, yes: ...".

question = Can groups be compared?
# $ruledOut: what 90% intervals exclude.
answer-comparable =
    By { LIST($groups) }, yes: { -found }{ -named }{ -lacking }.
    { $ruledOut ->
        [shifts] Shifts of { DECIMAL($shift, digits: 2) } logits
        [means] Changes in a mean of { DECIMAL($change, digits: 2) } SD
       *[both] Shifts of { DECIMAL($shift, digits: 2) } logits and changes in a mean of { DECIMAL($change, digits: 2) } SD
    } or more can be ruled out (90% intervals).
# $level: the group whose mean changes most, with its mean before and after on a factor.
answer-means-move =
    By { LIST($groups) }, partly: { -found }{ -named }{ -lacking }.
    Allowing for this, the mean for { $level } on “{ $factor }” moves from { DECIMAL($from, digits: 2) } to { DECIMAL($to, digits: 2) } SD.
answer-linked =
    By { LIST($groups) }, partly: { -found }{ -named }{ -lacking }.
    The other items link the groups.
answer-not-linked =
    By { LIST($groups) }, not shown: { -not-linked }, so which differ is unknown.
# $figures: as configural-figures of invariance.
answer-misfit =
    By { LIST($groups) }, undecided: the configural model does not fit ({ $figures }).
    { -given } A model that fits would settle it.
answer-open =
    By { LIST($groups) }, undecided: { -found }{ -lacking }.
    Shifts of up to { DECIMAL($largest, digits: 2) } logits remain possible (cut-off { DECIMAL($shift, digits: 2) }){ -needed }.
# $equal: what can be held equal; $released: equalities with which the step holds, or none.
answer-models =
    By { LIST($groups) }, { verdict }: { COUNT($equal) ->
        [0] no step holds
       *[other] { LIST($equal) } can be held equal
    }{ COUNT($released) ->
        [0] {""}
       *[other] ; with { LIST($released) } free, the { $step } step holds
    }. Single items were not tested.
levels-left-out = Left out: { INTEGER($n) } of { INTEGER($all) } groups.

short-misfit = By { LIST($groups) }, undecided: the configural model does not fit; one that fits would settle it.
short-open = By { LIST($groups) }, undecided: there are too few answers{ -needed }.
short-not-linked = By { LIST($groups) }, not shown: { -not-linked }.
short-untested = By { LIST($groups) }, { verdict }: { -untested }{ -remedy }.
short-models = By { LIST($groups) }, { verdict }{ $code ->
    [undecided] : single items were not tested; more people in each group would settle it
   *[other] {" "}(invariance models only, without tests of items)
}.
short-items = By { LIST($groups) }, { verdict }: { -found }{ -lacking }.
short-verdict = By { LIST($groups) }, { verdict }.

not-one-factor = A one-factor model does not fit the whole sample, so declare the factors first.

## The first screens.

line-question = Which groups can be compared?
# Groupings that are comparable, as an answer to the question.
line-comparable = Groups by { LIST($groups) }
# Where none is.
line-verdict =
    { $code ->
        [supported] Yes
        [partly] Partly
        [not-shown] Not shown
        [undecided] Undecided
        [not-tested] Not tested
       *[not-testable] Not testable
    }
line-misfit =
    By { LIST($groups) }, the configural model does not fit ({ $figures }).
    { -given } A model that fits would settle it.
line-open = By { LIST($groups) }, there are too few answers{ -needed }.
# Groupings that could not be compared at all; the chapter says why.
line-uncompared = Not compared: groups by { LIST($groups) }.
line-not-linked = By { LIST($groups) }, { -not-linked }.
line-untested = By { LIST($groups) }, { -untested }{ -remedy }.
# $also: also-briefly of items that differ.
line-items =
    By { LIST($groups) }, { -found }{ -named }{ -lacking }{ COUNT($also) ->
        [0] {""}
       *[other] ; { LIST($also) }
    }.
also-briefly = { $item } also measures “{ $factor }”
line-models =
    By { LIST($groups) }, { $levels ->
        [0] no two groups could be compared
        [one] 1 group was compared by invariance models only, without tests of items
       *[other] { INTEGER($levels) } groups were compared by invariance models only, without tests of items
    }{ $code ->
        [undecided] ; more people in each group would settle it
       *[other] {""}
    }.
todo-compare = Compare by { LIST($groups) }.
todo-allow = By { LIST($groups) }, allow for the items that differ.
todo-avoid = By { LIST($groups) }, do not compare means.
todo-open = Do not compare groups until this is settled.
caution = Do not rank the group means by { LIST($groups) }.
caution-items = Do not rank the group means by { $group }: { -found }{ -lacking }.

## The chapter.

# The reason follows as a sentence.
invariance-failed = Measurement invariance by { $group } could not be tested.
items-failed = Items could not be compared by { $group }.
factor-failed = The items of “{ $factor }” could not be compared by { $group }.
invariance-title = Measurement invariance
method-title = Comparison of groups
inadmissible-step =
    One step of the invariance sequence has an inadmissible solution in some groups, such as a factor
    correlation above 1 ({ LINK("table-invariance") }).
no-solution = By { $group }, the first invariance model has no solution.

# A group with the items that differ in it, in the lists of the next three messages; $figure is a chart's id.
level-items = { $level } ({ LIST($items) })
items-higher = By { $group }, at the same trait level, answers are higher in { LIST($higher) } ({ LINK($figure) }).
items-lower = By { $group }, at the same trait level, answers are lower in { LIST($lower) } ({ LINK($figure) }).
items-both =
    By { $group }, at the same trait level, answers are higher in { LIST($higher) },
    and lower in { LIST($lower) } ({ LINK($figure) }).
# $most: the largest number of items, in $level.
items-counted =
    By { $group }, items differ in { $levels ->
        [one] 1 group:
       *[other] { INTEGER($levels) } groups, most often in
    } { $level } ({ $most ->
        [one] 1 item
       *[other] { INTEGER($most) } items
    }; { LINK($figure) }).
# $levels: how many groups.
overall-only =
    The overall test flags { LIST($items) }, but { $levels ->
        [2] the two groups’ shift is not significant
       *[other] no single group’s shift is significant
    }.
# Misfit names a loading of an item that differs; it explains part of what differs.
also-measures = { $item } also measures “{ $factor }” ({ COEFFICIENT($loading) }): its difference may come from that.
mean-moves =
    Allowing for this, the mean for { $level } on “{ $factor }” moves from { DECIMAL($from, digits: 2) } to { DECIMAL($to, digits: 2) } SD.
factors-comparable = Considered alone, { LIST($factors) } can be compared across groups with all items held equal.
factors-undecided = For { LIST($factors) } alone, there are too few answers to decide.
items-withheld =
    By { $group }, the items of { LIST($factors) } were not compared: { $code ->
        [few-anchors] fewer than half of them, or fewer than two, can serve as anchors.
        [not-settled] which ones differ depends on the choice of anchors.
        [few-items] fewer than three of them can be compared, which takes every answer category in each group.
        [few-groups] only one group can be included.
       *[not-linked] their parameters by group could not be estimated.
    }
# $reason: a sentence.
left-out =
    Left out of { $of ->
        [models] models
       *[other] comparisons
    } by { $group }: { LIST($levels) }. { $reason }
few-people = Fewer than { INTEGER($least) } people.
small-levels =
    { $n ->
        [one] One group
       *[other] { INTEGER($n) } groups
    } of fewer than { INTEGER($least) } people { $n ->
        [one] is
       *[other] are
    } not shown.

table-title = Which groups can be compared
column-comparable = Comparable
column-items = Items that differ
column-shift = Largest plausible shift (logits)
column-change = Largest plausible change in a mean (SD)
column-needed = People who would settle it (approximately)
column-aligned = Noninvariant after alignment
items-cell =
    { INTEGER($different) } of { INTEGER($items) }{ COUNT($ids) ->
        [0] {""}
       *[other] : { LIST($ids) }
    }{ -lacking }
levels-cell =
    { $leftOut ->
        [0] { INTEGER($levels) }
       *[other] { INTEGER($levels) } of { INTEGER($all) }
    }
table-note =
    “Largest plausible”: the most extreme end of the 90% intervals.
    Cut-offs: { DECIMAL($shift, digits: 2) } logits and { DECIMAL($change, digits: 2) } SD.
alignment-note =
    Alignment is considered trustworthy if at most a quarter of the loadings and intercepts are noninvariant (Muthén & Asparouhov, 2014).
few-items-note = Not compared, since their factor has fewer than three comparable items: { LIST($ids) }.
unsteady-note =
    By { $group }, though, realigned means of simulated draws correlate only { COEFFICIENT($correlation) } with the aligned means: they are uncertain.

## Means by group, a chart.

means-title =
    { $isFreed ->
        [true] Means by { $group }, with and without the items that differ
       *[false] Means by { $group }
    }
# Which items the means rest on.
mean-model =
    { $way ->
        [all] All items held equal
        [freed] Items freed where they differ
        [without] Without items that differ
       *[ladder] Mean
    }
means-see =
    { $isFreed ->
        [true] With differing items freed, { $top } is highest on “{ $factor }”
       *[false] { $top } is highest on “{ $factor }”
    } ({ DECIMAL($highest, digits: 2) } SD{ $ranked ->
        [one] , rank { $ranks }
        [several] , ranks { $ranks }
       *[unranked] {""}
    }) and { $last } lowest ({ DECIMAL($lowest, digits: 2) }){ $isAmong ->
        [true] {""}, of { INTEGER($n) } groups
       *[false] {""}
    }.
means-described =
    { $isLadder ->
        [true] The unit is the standard deviation of the first group, the reference group, whose mean is 0.
       *[false] Means are deviations from the groups’ average, in pooled within-group standard deviations.
    }
free-items-described = Each item is freed in the groups where it differs (p < { COEFFICIENT(0.05) }, unadjusted for multiple testing).
zero-line = { $isLadder ->
    [true] Dashed line: mean of the reference group.
   *[false] Dashed line: average of the groups.
}
order-described = On “{ $factor }”, from highest to lowest: { LIST($levels) }.
rank-range = { INTEGER($low) }–{ INTEGER($high) }
means-axis = ← lower · { mean }, SD · higher →
mean-interval = { DECIMAL($mean, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
tip-mean = { mean } [95%]
column-ranks = Ranks

# Before the working model is known; $model is what is compared meanwhile.
preliminary = These are models of “{ $model }”. The verdict rests on the working model and is not known yet.
# Where the working model has no admissible configural solution; $groups are groupings.
stand-in = “{ $working }” has no admissible solution in the groups by { LIST($groups) }; invariance was tested for “{ $model }” instead.
