## Notes at a report's top.

# $isSensitive: whether the definition says that answers are sensitive.
undisclosed-warning =
    Unprotected: figures of few people may reveal somebody’s answers.
    { $isSensitive ->
        [true] Do not share this report.
       *[false] Before you share figures of groups, use “itemwise release”.
    }

## What was hidden.

hidden-question = What was hidden, and why?
nothing-sensitive = Nothing is hidden: the measure’s definition says that its answers are not sensitive.
nothing-controlled = Nothing is hidden: this output is unprotected.
nothing-needed = Nothing had to be hidden.
hidden-figures =
    { INTEGER($hidden) } of { INTEGER($cells) } { $cells ->
        [one] figure
       *[other] figures
    } in { INTEGER($tables) } { $tables ->
        [one] table
       *[other] tables
    } { $hidden ->
        [one] is
       *[other] are
    } hidden, shown as { $mark }: fewer than { INTEGER($least) } people share an answer, or other figures would reveal that.
items-left-out = Left out of the models: { LIST($items) }.
all-items-left-out = Left out of the models: all items.
groups-left-out = Left out of models by { $group }, since they rest on hidden figures: { LIST($left) }.

## Rules of disclosure control.

rules-title = Rules of disclosure control
rule-unsafe =
    By groups, a share is hidden where fewer than { INTEGER($least) } people gave an answer, did not give it, or are in the group.
rule-totals = Figures of everybody, and totals by a grouping that the definition declares a domain, are always shown.
rule-whole-file = The people asked are known or few, so the same holds for figures of everybody.
rule-secondary = Where other figures would give a hidden one away, the cheapest of these are hidden, too.
rule-people =
    Shares of fewer than { INTEGER($least) } people are not shown, those of { INTEGER($least) } to { INTEGER($most) } are in parentheses.
rule-people-never = No report contains the answers, answer patterns or scores of individual people.
release-list =
    The figures to hide were chosen for the whole release list in the definition.
    Groupings: { LIST($groups) }; crossed groupings: { LIST($crossed) }; contexts by group: { LIST($contexts) }.
release-other = Any change to the list, the mode or the answers creates a new release.
release-beyond = This report also shows figures that are not on the list: { LIST($tables) }.
release-earlier = Figures of these earlier releases were assumed to be known: { LIST($releases) }.
costliest =
    { PERCENT($hidden, digits: 0) } of the prevalences on the release list are hidden; tables by { $grouping } lose most.
    Before publication, remove it from the list (“release” in the definition) or merge its levels.
audit =
    From all tables together, each hidden count can still be any of a range of at least { INTEGER($least) } people,
    or all that its group has.
forced =
    { $n ->
        [one] One range is
       *[other] { INTEGER($n) } ranges are
    } narrower, since the totals of everybody alone leave no more.
restricted = People who are entitled to see the answers can show every figure (--restricted).

hidden-title = What is hidden
column-figures = Figures
column-cells = Cells
column-hidden = Hidden

## Limits of the report.

limits-title = What to keep in mind
# What must not be concluded, on the first screens.
caution = { $about ->
        [experiences] Less reporting does not mean less risk: some experiences remain undisclosed.
        [attitudes] What people say is not always what they do.
        [abilities] One test does not show everything a person can do.
        [symptoms] A high score is not a diagnosis.
        [traits] How people describe themselves is not always how they act.
       *[other] What the items measure is inferred from answers, not observed.
    }
sample-described =
    The data cover only the { $n ->
        [one] person
       *[other] { INTEGER($n) } people
    } in the file, not those who were not sampled, could not be reached or refused.
one-survey = { $isRepeated ->
    [true] A survey shows no causes, whatever changes between its occasions
   *[false] A single survey shows neither causes nor change
}.
unclustered = Intervals assume that people were sampled individually.
chance =
    By chance alone, about { INTEGER($expected) } of the { INTEGER($tests) } comparisons of groups
    would have an unadjusted p < { COEFFICIENT($level) }; p values are adjusted within each grouping.
cut-offs = Cut-offs behind the wording: { LIST($cutoffs) }.
cut-off-p = p < { COEFFICIENT($level) }
cut-off-reliability = reliability of at least { COEFFICIENT($reliability) }
cut-off-bic = a { bic } lower by at least { INTEGER($difference) }
not-computed = Not computed: { LIST($kinds) }.
not-computed-kind = { $kind ->
        [cfa] { $n ->
            [one] 1 confirmatory model
           *[other] { INTEGER($n) } confirmatory models
        }
        [comparison] { $n ->
            [one] 1 comparison of models
           *[other] { INTEGER($n) } comparisons of models
        }
        [crossValidation] { $n ->
            [one] 1 cross-validation
           *[other] { INTEGER($n) } cross-validations
        }
        [esem] { $n ->
            [one] 1 exploratory model
           *[other] { INTEGER($n) } exploratory models
        }
        [invariance] { $n ->
            [one] 1 test of measurement invariance
           *[other] { INTEGER($n) } tests of measurement invariance
        }
        [irt] { $n ->
            [one] 1 item response model
           *[other] { INTEGER($n) } item response models
        }
        [classes] { $n ->
            [one] 1 latent class model
           *[other] { INTEGER($n) } latent class models
        }
        [validity] { $n ->
            [one] 1 analysis of validity
           *[other] { INTEGER($n) } analyses of validity
        }
        [dif] { $n ->
            [one] 1 comparison of items
           *[other] { INTEGER($n) } comparisons of items
        }
        [shortForm] { $n ->
            [one] 1 short form
           *[other] { INTEGER($n) } short forms
        }
        [prevalence] { $n ->
            [one] 1 prevalence
           *[other] { INTEGER($n) } prevalences
        }
       *[regression] { $n ->
            [one] 1 regression
           *[other] { INTEGER($n) } regressions
        }
    }

## Method.

method-title = Disclosure control
# $icf is a citation in brackets.
method-least = The minimum of { INTEGER($least) } people is that of the Demographic and Health Surveys { $icf }.
# $hundepool is a citation in brackets.
method-secondary =
    Linked tables are protected by secondary suppression { $hundepool }, audited by linear programming over all tables together.

## The log for who checks a release, not for publication.

log-title = Release log
log-notice = For the output checker, not for publication: the rule by which a figure is hidden reveals something about its count.
# $software: name and version; $measure and $mode: as in the settings.
log-run =
    { $software }; measure { $measure }; mode { $mode }; seed { $seed }.
    All options are in the same log as JSON.
log-rules = Rules
log-attack = Audit of the release
log-attack-method = The range of each hidden count was computed from all tables together, by linear programming.
column-forced = Range narrower than the rule, forced by totals
log-hidden = Hidden figures
column-table = Table
column-figure = Figure
column-partners = Hidden with it
log-not-computed = Not computed, or not shown
log-files = Files
column-file = File
column-hash = SHA-256
nothing = Nothing.
