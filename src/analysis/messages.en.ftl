# Parts of an analysis, as progress shows them.

part-data = People and missing answers
part-margins = Tables of prevalence and suppression
part-risks = Number of items reported
part-withheld = Disclosure control of models
part-retention = Number of factors
part-efa = Factor solutions
part-esem = Factor solutions with tests
part-cross-validation = Cross-validation
part-split-half = Split-half replication
part-structures = Declared structures
part-cfa = Confirmatory models
part-comparison = Comparison of groups
part-invariance = Measurement invariance
part-irt = Item response models
part-classes = Latent classes
part-dif = Differential item functioning
part-robustness = Models and scales with other categories
part-validity = Validity
part-outcomes = Outcomes
part-structural = Structural models
part-among = Follow-up questions
part-burden = Number of people affected
part-agreement = Agreement of occasions and raters
part-norms = Norms
part-short-form = Short form
part-replication = Published claims
part-verdicts = Verdicts
part-disclosure = Suppressed figures

# Steps within a part.
step-parallel-analysis = Parallel analysis
step-fit-cut-offs = Cut-offs for fit indices
step-omega = Bootstrap of omega
step-loadings = Bootstrap of loadings
step-models = Models
step-defined-parameters = Bootstrap of defined parameters

# Warnings and reasons.
item-dropped =
    Nobody answered item { $item }, or everybody who answered it gave the same answer. The item is left out.
items-apart =
    Nobody, or nearly nobody, answered { LIST($items, type: "units") } together with all other items, so { COUNT($items) ->
        [one] it is
       *[other] they are
    } left out. To analyze { COUNT($items) ->
        [one] it
       *[other] them
    }, choose items that the same people answered (--items).
design-feature =
    { $feature ->
        [strata] strata
        [clusters] clusters
        [calibration] calibrated weights
       *[population-correction] a finite population correction
    }
# $features are results of design-feature.
design-partly-used =
    The sample has { LIST($features) }. The standard errors of correlations, and the intervals of loadings and reliability,
    account for this. So do the standard errors and tests of confirmatory models, measurement invariance and item response models.
    The number of factors, the fit of exploratory solutions and the tests of the correlation matrix account for weights only.
replicates-partly-used =
    The sample’s { INTEGER($n) } replicate weights give the standard errors of shares, means, correlations, reliability coefficients and models.
    Shares, means and logistic regressions are computed again in each replicate.
    For other estimates, the change in each replicate is linearized at the estimate.
    Bootstrap intervals are not computed, since replicate weights do not show the sampling units.
    The number of factors and the fit of exploratory solutions account for the main weight only.
design-not-used =
    { $reason } Strata and clusters are therefore not used: standard errors and tests account for weights only.
    To use them, state whether clusters are numbered within strata (--cluster-labels within-strata).
levels-of-group = the levels of group { $group }
the-note = the note

level-withheld =
    Some of its answers are suppressed, or so few of its people gave two answers together that a model could identify them.
    Merge the group with another, or leave out the rarest items.
factor-withheld =
    All items of one of its factors are excluded from models.
    So few people gave some of the answers to these items, or some combinations of two answers, that they could be identified.
groups-withheld =
    Groups by { $grouping } are not compared.
    In too many of them, so few people gave an answer that it could be read.
groups-withheld-hint = Merge groups, or leave out the rarest items.
population-by = the population by { $grouping }
few-in-cells = few people have some combinations of values of { LIST($items) }.
few-in-category = at least one value of { $item } occurs in fewer than { INTEGER($least) } people.
few-in-cells-hint = Merge values, or leave one of the two out of the model.
few-in-category-hint = Merge its values, or leave it out of the model.

few-yes-items = fewer than two items can be answered with yes
hidden-numbers = the numbers of items are suppressed
few-people = too few people
few-in-class = too few people in a class
one-class = one class describes the answers best
classes-not-distinct = the classes are not sufficiently distinct
outcome-by =
    { $by ->
        [number] number of items
        [score] score
       *[class] class
    }
# $by are results of outcome-by.
no-adjusted-outcome =
    { $outcome } by { LIST($by) }: there are no figures adjusted for { LIST($covariates) }.
    Too few people have these values, or some of them predict the outcome perfectly.
class-out-of-range =
    { $outcome } by class: corrected for classification error, a class mean would be outside the outcome’s range,
    so no figures are shown.

grouping-of-item = The grouping { $grouping } is made from an item: its levels are answers, and nothing is released by answers.
weights-by-level = Everybody in a level of the grouping { $grouping } has the same weight: weighted totals would tell the counts by its levels.
weights-by-level-hint = If its totals may be shown, mark { $grouping } as a domain in the definition (“domain”: true). Otherwise take it off the release list, or release without weights.
grouping-of-item-hint = Take it off the release list (“release” in the definition), or out of the groupings.
small-levels =
    { $levels ->
        [one] A level
       *[other] { INTEGER($levels) } levels
    } of the grouping { $grouping } { $levels ->
        [one] has
       *[other] have
    } fewer than { INTEGER($least) } people: nothing can be released by it.
# $others: the smallest levels with enough people; may be empty.
small-level =
    fewer than { INTEGER($least) } people{ $at ->
        [1] { "" }
       *[other] { " " }({ INTEGER($at) })
    }
small-levels-hint =
    Merge { $others ->
        [none] its levels
       *[other] it with the nearest in meaning (the smallest others are { LIST($others) })
    } in the definition, or take the grouping off the release list.
    One name for several codes (“labels”) or wider “bands” merge levels.

# $what is the warning's code, in English.
warning-left-out =
    The text of the warning “{ $what }” is left out, since it would give counts away; the restricted analysis has it.

## Errors.

earlier-not-read = { $file }: { $problems }.
earlier-of-other = { $file }: it is of the measure { $measure }.
earlier-incomplete = { $file }: it was made after { $before }, which must be named too.
earlier-hint = --released takes the JSON of an earlier release of the same file (analysis.json of `itemwise release`, or --json of `itemwise report`).
bad-capacity = The number of results to keep is { $most }.
bad-capacity-hint = Use a whole number of 1 or more; by default { INTEGER($usual) } are kept of each part.
no-block-for-target = a target rotates an exploratory block, and the model has none.
no-block-for-target-hint = Write one as efa("b")*f + efa("b")*g =~ a + b + c, or use itemwise efa --target.
target-beside-rotation = a target is a rotation of its own, beside { $rotation }.
target-beside-rotation-hint = Leave one of them out, or use the rotation "target-orthogonal" with the target.
unknown-auxiliary = unknown auxiliary variable: { $name }.
unknown-auxiliary-hint = Use one of { LIST($names, type: "units") }, or declare it among the measure's external variables.
full-information-of-ordered-hint = Use --missing pairwise, or declare the items as continuous.
unknown-structure = unknown structure: { $structure }.
unknown-structure-hint =
    { COUNT($structures) ->
        [0] The measure declares no structures.
       *[other] Use one of { LIST($structures, type: "units") }.
    }
unknown-working-model = unknown working model: { $model }.
unknown-working-model-hint = Use one of { LIST($models, type: "units") }.
too-many-dropped =
    { INTEGER($n) } of { INTEGER($items) } items ({ LIST($names, type: "units") }) were answered alike by everyone and dropped; { $left ->
        [0] none is
       *[other] { INTEGER($left) } is
    } left, and a correlation needs two.
too-many-dropped-hint = Check the file, the codes of the items and which of them count as yes in the measure definition.
nobody-complete = nobody answered all of the items.
nobody-complete-hint = Use the answers to every two items (--missing pairwise), or leave out an item that few answered.
