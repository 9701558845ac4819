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
    Rely on simulated samples instead: --replicates 200 draws and analyzes them.

pilot-source =
    The analysis of { $file }. It does not describe how weights and clusters vary: none are assumed.
pilot-reduced =
    Its loadings and factor correlations, as rounded, are inadmissible: they were shrunk by { PERCENT($by, digits: 1) }.
pilot-not-suppressed =
    That analysis suppressed no small counts: results that show its figures, including these, must not be passed on.
