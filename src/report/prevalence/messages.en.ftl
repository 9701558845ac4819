## Treatments of missing answers.

# Inside a sentence.
treatment = { $treatment ->
        [imputed] missing answers imputed
        [known] known answers
        [as-yes] missing answers counted as yes
        [as-no] missing answers counted as no
        [ipw] complete answers, weighted for nonresponse
       *[complete] complete answers
    }
# A column's head.
column-treatment = { $treatment ->
        [imputed] Missing answers imputed
        [known] Known answers
        [as-yes] Missing answers counted as yes
        [as-no] Missing answers counted as no
        [ipw] Complete answers, weighted for nonresponse
       *[complete] Complete answers
    }
# A note.
treatment-note = { $treatment ->
        [imputed] Missing answers are imputed.
        [known] Shares are of known answers.
        [as-yes] Missing answers count as yes.
        [as-no] Missing answers count as no.
        [ipw] Shares are of complete answers, weighted for nonresponse.
       *[complete] Shares are of complete answers.
    }

## Items and sets as titles.

# $context is where it last was, such as "online".
title-all = At least one of { WORD($n) }{ $context ->
        [none] {""}
       *[other] , last { $context }
    }
# $set is its label, such as "Any of a, b".
title-any = { $set }{ $context ->
        [none] {""}
       *[other] , last { $context }
    }

## Columns and charts of shares.

column-least = If all missing are no
column-most = If all missing are yes

## Chapters.

title = Prevalence
not-estimated = Prevalence of { $of } could not be estimated.
population-heading = Shares of the population

comparison-title = Comparison of groups
ranks-heading = Shares and ranks by group

regression-title = Adjusted group differences
not-fitted = The regression of { $of } could not be fitted.
regression-heading = Regression on groups

## Regression's table.

# $measured is an item or set inside a sentence, here and below.
coefficients-title = Odds ratios for having { -did } { $measured }
column-term = Term
intercept-odds = Intercept (odds)
reference-note = Each level is compared with the first level of its grouping.
interaction-note =
    With an interaction, a grouping’s own odds ratios apply at the first level of the other grouping.
    Terms with a colon are the factors by which those odds ratios change.
degrees-note = t has { INTEGER($df) } degrees of freedom.
degrees-imputed-note =
    t has at most { INTEGER($df) } degrees of freedom, fewer where more was imputed (Barnard and Rubin, 1999).

## First screen.

share-figure = { -did } { $measured }
# $average: the grouping whose levels are averaged; null where everybody counts alike.
-of-people = of { INTEGER($n) }{ $average ->
        [none] {""}
       *[other] , averaged by { $average }
    }
figure-of = { -of-people }
# $low and $high: the share whatever the missing answers were.
figure-bounds = { -of-people }; { PERCENT($low) } to { PERCENT($high) } whatever was missing
figure-population = people { -did } { $measured }
figure-people = estimated, of { INTEGER($people) } in the population
several-figure = { -did } two or more
several-of = of { INTEGER($n) } who answered every item
rank-caution =
    It is not certain that { $level } is highest: rank { INTEGER($low) } to { INTEGER($high) } of { INTEGER($levels) }.

## Method.

# Names in brackets are citations: $binder, $korn and so on.
method-shares =
    Shares are ratio estimates with linearized standard errors { $binder } that account for the survey’s { LIST($design) };
    groups are treated as domains of the full sample.
method-shares-random =
    Shares are ratio estimates with linearized standard errors { $binder }, as for a simple random sample;
    groups are treated as domains of the full sample.
weights = weights
strata = strata
clusters = clusters
method-intervals = Their 95% intervals are t intervals on the logit scale, transformed back { $korn }.
method-clusters =
    Degrees of freedom are at most the number of clusters where anyone gave the rarer answer
    minus the number of their strata { $valliant }.
    With fewer than 50 people who gave that answer, Korn and Graubard’s interval is used instead { $korn }.
    With fewer than two degrees of freedom, no interval is given.
method-population =
    Population shares weight the levels of { $grouping ->
        [none] a grouping
       *[other] { $grouping }
    } by the population sizes in the measure’s definition, which are treated as known.
method-imputation =
    Missing answers were imputed 20 times by chained logistic regressions { $buuren }
    with weakly informative priors { $gelman }.
    Predictors are the other items, groupings, strata, log weight and the answers of others in the cluster,
    with effects that vary across the first grouping.
    Estimates are pooled by Rubin’s rules { $rubin }, tests of regression terms by the method of Li et al. { $li }.
    Nonresponse weights are the inverse of the predicted probability of a complete answer.
method-ranks =
    A group’s rank interval follows from the numbers of groups whose simultaneous { LEVEL($confidence) } intervals
    are entirely above or entirely below its own { $klein }.
method-regression =
    Regressions are quasi-binomial, with Wald F tests
    and weighted predictive margins { $graubard }.
