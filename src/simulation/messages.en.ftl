# Warnings and notes of simulated populations and of power.

prevalence-in-group = { $prevalence } in { $group }
no-prevalences =
    No prevalences are planned: the measure has no rule for yes and no, and its items have more than two categories.
no-interval =
    No sample size gives an interval for { LIST($prevalences, most: 5) }: nobody, or everybody, says yes.
    Wilson and Clopper-Pearson intervals (--interval) exist in this case.
few-yes =
    Of { $people ->
        [one] { INTEGER($people) } person
       *[other] { INTEGER($people) } people
    }, fewer than { INTEGER($least) } are expected to say yes (or no) to { LIST($prevalences, most: 5) }.
    Their intervals depend strongly on the sample, and disclosure control may suppress them.
few-yes-planned =
    Of the people required for a half-width of { $points } percentage points, fewer than { INTEGER($least) } would say
    yes (or no) to { LIST($prevalences, most: 5) }.
    This half-width is of little use for prevalences of similar size. Plan them with a smaller one (--half-width).
one-factor-population = The structure { $structure } has one factor, so it cannot be tested against one factor.
rmsea-without-clusters =
    Power of RMSEA tests ignores clusters: people in a cluster are treated as independent.
    Tests against one factor account for clusters.
theory-alone =
    Power to distinguish the structure from one factor is based on theory only.
    Rely on simulated samples instead (--replicates 200).

pilot-source =
    The analysis of { $file }. It does not describe how weights and clusters vary: none are assumed.
pilot-reduced =
    Its loadings and factor correlations, as rounded, are inadmissible: they were shrunk by { PERCENT($by, digits: 1) }.
pilot-not-suppressed =
    That analysis suppressed no small counts: results that show its figures, including these, must not be passed on.

## Errors.

finite-population-column = measure { $measure } reads a finite population from the column "{ $column }", which a simulation does not draw.
finite-population-column-hint = Simulate by a copy of the definition with "fpc": null.
no-population = measure { $measure } has no population to draw from.
no-population-hint = Add "population" to the definition (docs/simulation-and-power.md), or take it from the analysis of a pilot study: --from analysis.json.
undivided-population = the population of { $measure } is not divided by { $group }.
undivided-population-hint = It is divided by: { LIST($groups, type: "units") }. Add "population.groups.{ $group }" to the definition.
sample-size = The number of people is { $n }.
sample-size-hint = Give a whole number of 1 or more.
empty-groups = Of { $n } people none would be of { LIST($groups, type: "units") }.
empty-groups-hint = Draw more people, or as many from each group.
bad-pilot = { $file }: { $problems }.
bad-pilot-hint = Give the JSON that `itemwise analyze pilot.csv --measure measure.json --json pilot.json` writes.
pilot-of-other-measure = { $file }: it is of the measure { $other }, not of { $measure }.
pilot-not-converged = { $file }: the fit of { $structure } did not converge.
pilot-correlated-rests = { $file }: { $structure } lets the rests of { $first } and { $second } correlate, which a population here cannot.
pilot-without-loading = { $file }: { $structure } has no standardized loading of { $item } on { $factor }.
pilot-without-correlation = { $file }: { $structure } has no correlation of { $first } with { $second }.
pilot-without-answers = { $file }: it does not have the answers to item { $item }.
pilot-hides-answers = { $file }: answers to item { $item } are hidden in it.
pilot-hides-answers-hint =
    Analyze the pilot study with --restricted, give NAME.restricted.json, and keep it and the plan as the answers are kept.
    Or write the population into the definition.
not-identified-hint = Plan with a structure of which every factor has three items, or two and a correlation.
rare-category = item { $item } has a category that (almost) nobody chooses: a model of it cannot be planned.
rare-category-hint = Join it with its neighbor in the population, plan with yes and no, or leave the item out of the structure.
dichotomy-order = item { $item }: yes is not the categories at its upper end.
dichotomy-order-hint = Reverse the item in the definition, or plan with the ordered answers (--ordinal).
