## The report.

title = How many people? { $title }
# $population is the name of a definition or file.
subtitle =
    { INTEGER($items) } { $items ->
        [one] item
       *[other] items
    }; { $structure }; population from { $population }; { $software } { $version }
precision-title = Precision of prevalence estimates
precision-text =
    A sample’s prevalence differs from that of the population; the interval shows by how much it may plausibly differ.
    The half-width is half of the interval’s width.
    Intervals for rare answers are asymmetric: they extend further upward than downward.
    The half-width shrinks with the square root of the number of people: halving it takes four times as many.
    Prevalences near 50% require the most people for a given half-width in percentage points.
    For a rare answer, a half-width of three percentage points may exceed the prevalence: plan for a smaller one.
power-title = Statistical power
power-text =
    Power is the probability that a test rejects a false hypothesis.
    A survey that is large enough for its prevalences is often large enough for models of the whole sample.
    It is often too small for a model of a single group: also compare the number of people needed with the size of one group.
simulated-title = Simulated samples
simulated-text =
    Samples were drawn from the assumed population and analyzed as the survey’s data would be.
    If theory and samples differ by more than the Monte Carlo error can explain, rely on the samples.
    They include the rare answers, missing answers and empty cells of real data.
    No theory is available for the rules for the number of factors; with rare answers, parallel analysis suggests too few.
# $code is a code of the program.
samples-failed = { $of ->
        [models] In { -samples } of { -people }, the models could not be fitted ({ $code }).
       *[rules] In { -samples } of { -people }, the rules could not be applied ({ $code }).
    }
-samples = { INTEGER($samples) } { $samples ->
        [one] sample
       *[other] samples
    }
-people = { INTEGER($people) } { $people ->
        [one] person
       *[other] people
    }
-interviews = { INTEGER($interviews) } { $interviews ->
        [one] interview
       *[other] interviews
    }
rejects-too-often =
    With { -people }, the test of fit rejects the true structure in { PERCENT($share) } of samples instead of { LEVEL($alpha) }.
    It rejects too often, as happens with rare answers and unequal weights.
    It would also reject one factor too often if one factor were true.
command-title = Command
settings-title = Settings
method-title = Method
references-title = References

## Phrases.

-points = { $isWhole ->
        [true] { INTEGER($points) }
       *[false] { DECIMAL($points, digits: 1) }
    }
points = { -points } percentage { $points ->
        [one] point
       *[other] points
    }
# Where "percentage" is clear.
short-points = { -points } { $points ->
        [one] point
       *[other] points
    }
# An item, or at least one item of a set; $group is a level, such as a country.
variable = { $kind ->
        [set] any item of “{ $name }”
       *[item] item { $name }
    }{ $group ->
        [none] {""}
       *[other] {" "}in { $group }
    }
power-above = above { PERCENT(0.999) }
power-cell-above = >{ PERCENT(0.999) }
# What a test does; its probability is the power.
test-name = { $test ->
        [close-fit] Close fit rejected
        [not-close-fit] Not-close fit rejected
        [exact-fit] Exact fit rejected
        [fit-of-structure] True structure rejected
        [fit-of-one-factor] One factor rejected
       *[one-factor-against-structure] One factor rejected in favor of the structure
    }
rule-name = { $rule ->
        [parallelFactors] Parallel analysis, factors
        [parallelComponents] Parallel analysis, components
        [map] MAP (1976)
        [map4] MAP (2000)
        [empiricalKaiser] Empirical Kaiser criterion
        [kaiser] Kaiser’s rule
        [tests] Tests of fit
       *[recommended] The recommended number
    }
weights = unequal weights (coefficient of variation { DECIMAL($variation, digits: 2) })
clusters = clusters of { -people } ({ PERCENT($intraclass) } of factor variance between clusters)
no-design = equal weights and no clusters

population =
    These figures apply to a population like the assumed one:
    the structure “{ $structure }” of { $origin }, with answers analyzed as { $categories ->
        [dichotomized] yes or no
       *[declared] ordered categories
    }.
factor-correlations = Factor correlations: { LIST($pairs) }.
# Two factors and their correlation.
factor-pair = { $first } with { $second } { COEFFICIENT($r) }
no-source = No source is given for the assumed population.
other-population =
    If the real population has rarer answers, weaker loadings or more highly correlated factors, the tests need more people for the same power.

## Answers; $group is a grouping, such as "country".

people-question = { $group ->
        [none] How many people must be interviewed?
       *[other] How many people must be interviewed in each { $group }?
    }
# $halfWidth and $width are texts such as "3 percentage points".
people-answer = { $group ->
        [none] { -people }, so that { LEVEL($confidence) } intervals for prevalences are expected to be at most { $width } wide (half-width { $halfWidth }).
       *[other] { -people } in each { $group }, so that { LEVEL($confidence) } intervals for prevalences are expected to be at most { $width } wide (half-width { $halfWidth }).
    }
people-approached = To allow for nonresponse, { -people } must be approached.
# $most and $least name an item or a set.
people-extremes =
    The most people are needed for { $most } ({ PERCENT($mostPrevalence) }).
    The fewest, { INTEGER($people) }, are needed for { $least } ({ PERCENT($leastPrevalence) }).
width-question = { $group ->
        [none] How precise are prevalence estimates with { -interviews }?
       *[other] How precise are prevalence estimates with { -interviews } in each { $group }?
    }
# Half-widths are texts such as "3 percentage points".
width-answer =
    Half-widths of the intervals range from { $narrowest } ({ $narrow }) to { $widest } ({ $wide }).
    { INTEGER($enough) } of { INTEGER($all) } reach the target of { $target }.
factor-question = Can one factor be distinguished from the { WORD($factors) } of “{ $structure }”?
factor-theory = { $people ->
        [none] In theory, no number of people gives a power of { LEVEL($target) }.
       *[other] In theory, { -people } give a power of { LEVEL($target) }.
    }
# Powers are texts such as "81.2%" or "above 99.9%".
factor-power = { $group ->
        [none] With all { -interviews }, the power is { $power }.
       *[other] The power is { $power } with all { -interviews } and { $powerPerGroup } with the { INTEGER($perGroup) } of one { $group }.
    }
factor-empty-cells = Theory does not account for empty cells, which rare answers can cause.
factor-not-simulated = Simulate samples (--replicates 200) before you rely on it.
factor-none-analyzed = None of the simulated samples could be analyzed.
factor-simulated =
    One factor was rejected in { PERCENT($share) } of { INTEGER($samples) } simulated { $samples ->
        [one] sample
       *[other] samples
    } of { -people }.
factor-too-often =
    However, the true structure was also rejected in { PERCENT($share) } of samples.
    The tests reject too often at this sample size, and this power may be too optimistic.
factor-rely = Rely on the simulated samples rather than on theory.

## Tables.

precision-table-title = Intervals and number of people needed
column-variable = Item or set
item-with-label = { $item }: { $label }
column-low = Lower limit with { -interviews }
# $halfWidth is a text such as "3 points".
column-interviews = Interviews for ±{ $halfWidth }
column-approached = People to approach
interviews-by-group = Interviews for ±{ $halfWidth }, by { $group }
half-widths-by-group = Half-widths in percentage points with { -interviews }, by { $group }
column-any = Any of “{ $name }”
# $effect is a figure or a range.
design-note = { $isGiven ->
        [true] Design effect { $effect }, as specified.
       *[false] Design effect { $effect }, from the population’s weights and clusters.
    }
    Interviews include people who skip the item; percentages are of those who answer.
power-table-title = Power of the tests
column-assumed = Assumed
assumed-rmsea = { $hypothesis ->
        [0] true { rmsea } { COEFFICIENT($truth) }, hypothesis 0
       *[other] true { rmsea } { COEFFICIENT($truth) }, hypothesis { $isAtLeast ->
            [true] ≥ { COEFFICIENT($hypothesis) }
           *[false] ≤ { COEFFICIENT($hypothesis) }
        }
    }
assumed-answers = the population’s answers, WLSMV
column-power = Power with { -people }
column-power-per-group = With { INTEGER($people) }, one { $group }
column-needed = People for { LEVEL($target) } power
column-needed-90 = For { LEVEL(0.9) }
power-note =
    Tests are at the { LEVEL($alpha) } level.
    The { rmsea } tests assume an uncorrected chi-square statistic; for WLSMV they are approximate.
    The one-factor tests are based on the population’s thresholds and correlations.
weights-note =
    All tests account for the population’s weights, which reduce the effective number of people by a factor of { DECIMAL($factor, digits: 2) }.
simulated-table-title = Tests and rules in simulated samples
column-test-or-rule = Test or rule
column-counted = Counted if
suggests-factors = suggests { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factors
    }
p-below-level = p is below the significance level
column-share = Share of samples
column-samples = Samples
# The entries of $design say what weights and clusters samples have.
simulated-note =
    { -samples } of each size were drawn from the population and analyzed as the survey’s data would be.
    The samples have { LIST($design) }.

## Charts.

axis-people = People interviewed
axis-half-width = Half-width, percentage points
tip-line = Line
# $share is a percentage.
tip-simulated = { $share } of simulated samples
# $halfWidth is a text such as "3 percentage points".
width-chart-title = { $group ->
        [none] People to interview for { LEVEL($confidence) } intervals with a half-width of { $halfWidth }
       *[other] People to interview per { $group } for { LEVEL($confidence) } intervals with a half-width of { $halfWidth }
    }
width-chart-lines = Each line is a prevalence.
width-chart-some-lines = Each line is a prevalence: { INTEGER($shown) } of the { INTEGER($all) } planned are shown, from the lowest to the highest.
width-chart-reading =
    The dashed horizontal line is the target half-width ({ $halfWidth }); the dot on each line shows how many people it takes.
    { $group ->
        [none] The dashed vertical line is at { -interviews }; it crosses each line at the half-width reached.
       *[other] The dashed vertical line is at { -interviews } per { $group }; it crosses each line at the half-width reached.
    }
width-chart-reached = With { -people }, the interval for { variable } ({ PERCENT($prevalence) }) has a half-width of { $halfWidth }.
line-name = { PERCENT($prevalence) }: { variable }
power-chart-title = People to interview for a power of { LEVEL($target) }
power-chart-lines =
    Each line is the power of a test by number of people.
    Dots show where a line reaches the target power ({ LEVEL($target) }).
power-chart-reached = { $people ->
        [none] { $test }: never.
       *[other] { $test }: { -people }.
    }
power-chart-diamonds =
    Diamonds are shares of simulated samples.
    If they clearly differ from their line, rely on the diamonds.

## Method, by paragraph.

method-precision = Precision.
# $citation is in brackets.
method-intervals = { $method ->
        [logit] Intervals ({ LEVEL($confidence) }) are computed on the log-odds scale and transformed back { $citation }, as in a survey’s report.
        [wilson] Intervals ({ LEVEL($confidence) }) use Wilson’s score method with the effective number of people { $citation }; a survey’s report uses the log-odds scale.
        [beta] Intervals ({ LEVEL($confidence) }) use Clopper and Pearson’s method with the effective number of people { $citation }; a survey’s report uses the log-odds scale.
       *[other] Intervals ({ LEVEL($confidence) }) use the method “{ $method }”; a survey’s report uses the log-odds scale.
    }
method-design-effect =
    The variance of a prevalence is that of a simple random sample times the design effect { $kish }: (1 + CV²) × (1 + (m − 1) × ICC).
    CV is the coefficient of variation of the weights, m the cluster size and ICC the intraclass correlation of the answers.
    The finite population correction is applied if the size of the population is given.
method-needed =
    The number needed is the smallest whose interval is narrow enough at exactly the assumed prevalence.
    About half of all samples will have a slightly wider interval.
method-fit = Fit.
method-rmsea =
    Power of the { rmsea } tests (close fit, not-close fit, exact fit) follows from noncentral chi-square distributions { $maccallum }.
    The noncentrality is (n − 1) × df × { rmsea }²; the significance level is { LEVEL($alpha) }.
method-rmsea-weights =
    With unequal weights, n is divided by 1 plus their squared coefficient of variation { $kish }.
    { rmsea } is that of the population, which the robust { rmsea } of an analysis estimates.
method-one-factor = One factor.
method-misfit =
    The models are fitted by WLSMV to the population’s thresholds and correlations.
    The remaining discrepancy of the one-factor model is its misfit per person { $satorra }.
method-statistic =
    The statistic’s mean and variance are first-order approximations { $yuan }.
    They depend on misfit, residuals and the asymptotic covariance matrix, which is estimated from { INTEGER(200000) } simulated people.
method-statistic-clusters = This matrix accounts for clusters.
method-statistic-weights =
    The squared coefficient of variation of the weights, times the matrix without clusters, is added to it.
    The weights are assumed to be unrelated to the answers.
method-critical =
    Power is the probability of exceeding the critical value of the scaled-and-shifted test { $asparouhov } or of the difference test { $satorra }.
method-accuracy =
    With rare answers and fewer than { INTEGER(1000) } people, this power can be off by up to { INTEGER(20) } percentage points in either direction.
    The error can be larger with ordered answers and very unequal weights.
method-accuracy-rely = { $hasClusters ->
        [true] In these cases, and with fewer than fifty clusters, rely on the simulated samples.
       *[false] In these cases, rely on the simulated samples.
    }
method-cautious = The difference test is conservative, because the one-factor model fixes factor correlations at 1, their maximum.
method-simulation = Simulation.
method-samples =
    { -samples } of each size were drawn from the population and analyzed { $muthen }.
    Both sampling and analysis use { LIST($design) }.
    Polychoric correlations were computed with pairwise deletion; models were estimated by WLSMV.
method-samples-clusters =
    Tests of fit account for clusters; rules for the number of factors that use correlations alone do not.
method-rules =
    Parallel analysis { $horn } uses { INTEGER($sets) } random data { $sets ->
        [one] set
       *[other] sets
    } per sample.
    The other rules are MAP { $velicer }, the empirical Kaiser criterion { $braeken } and sequential tests of fit { $auerswald }.
    The recommended number combines them with the replication of factors in random halves.
method-error =
    The Monte Carlo error is the standard error of a share across that many samples.
    Samples that could not be analyzed are excluded from the shares and counted separately.
