## Sentences of the chapter.

title = Correlations
table-details-title = Table of correlations

# The pairs of $pairs name two items and their correlation.
negative-pairs =
    { $n ->
        [one] One pair of items within a scale correlates negatively: { LIST($pairs, most: 6) }.
       *[other] { INTEGER($n) } pairs of items within a scale correlate negatively: { LIST($pairs, most: 6) }.
    }
    This suggests a reverse-worded item that was not recoded.
pair-correlation = { $first } with { $second } { COEFFICIENT($r) }
# $band is Kaiser's word for the figure.
adequacy = The Kaiser-Meyer-Olkin measure of sampling adequacy (KMO) is { COEFFICIENT($overall) } (“{ $band }”).
sphericity = { bartlett-test } of sphericity: { chi-squared }({ INTEGER($df) }) = { DECIMAL($chisquared, digits: 2) }, p { P($probability) }.

-tables = { $tables ->
        [triples] { INTEGER($compared) } three-way { $compared ->
            [one] table
           *[other] tables
        }
       *[pairs] { INTEGER($compared) } two-way { $compared ->
            [one] table
           *[other] tables
        }
    }
normal = The answers are consistent with normal latent responses ({ -tables }, p { P($probability) }).
not-normal =
    The answers are not consistent with normal latent responses
    ({ -tables }, p { P($probability) }).
    Discrepancies are { DECIMAL($statistic, digits: 2) } times those expected by chance and are largest for { LIST($worst) }.
# Figures of this program's own study.
not-normal-consequence = { $tables ->
        [triples] In simulated data with yes-or-no items, nonnormal latent traits biased loadings by up to { COEFFICIENT(0.34) } and factor correlations by up to { COEFFICIENT(0.18) }.
       *[pairs] In simulated data with five ordered categories, nonnormal latent traits biased loadings by { COEFFICIENT(0.04) } to { COEFFICIENT(0.08) }.
    }

## Table.

-correlations = { $type ->
        [tetrachoric] Tetrachoric correlations
        [polychoric] Polychoric correlations
        [pearson] Pearson correlations
       *[spearman] Spearman rank correlations
    }
table-title = { -correlations }{ $thresholds ->
        [0] {""}
        [one] {" "}and thresholds
       *[other] {" "}and thresholds
    }
# Numbered from 1, where items have several thresholds.
threshold-number = { threshold } { INTEGER($number) }
listwise-note = Only people who answered every item are included (listwise).
pairwise-note = Each correlation includes the people who answered both items (pairwise).

## Chart.

correlation-name = { $type ->
        [tetrachoric] Tetrachoric correlation
        [polychoric] Polychoric correlation
        [pearson] Pearson correlation
       *[spearman] Spearman rank correlation
    }
chart-title = { -correlations } between items
chart-title-with-residuals = { -correlations } and residuals
pair = { $first } with { $second }
-range = Correlations range from { COEFFICIENT($low) } ({ $lowest }) to { COEFFICIENT($high) } ({ $highest })
chart-range = { -range }.
# Residuals' absolute values.
chart-range-with-residuals = { -range }; residuals of “{ $label }” are within ±{ COEFFICIENT($largest) }.
chart-single = The correlation of { $pair } is { COEFFICIENT($r) }.
chart-single-with-residual =
    The correlation of { $pair } is { COEFFICIENT($r) }; its residual in “{ $label }” is { COEFFICIENT($largest) } in absolute value.
chart-description =
    Heat map of the correlations between { INTEGER($n) } items.
chart-key = Below the diagonal: correlations.
chart-residuals-description =
    Above: residuals (orange: negative).
chart-frames = Frame: a declared factor.
chart-stars = Star: the pair’s table has an empty cell and was adjusted.
column-both = People who answered both
column-adjusted = Adjusted

## Method.

method-title = Correlations
method-pearson = Pearson correlations were computed.
method-spearman = Spearman rank correlations were computed.
method-ordinal =
    { -correlations } were estimated by maximum likelihood in two steps { $olsson }:
    first thresholds from { $isWeighted ->
        [true] weighted margins
       *[false] margins
    }, then each pair’s correlation.
method-errors =
    Standard errors account for the estimation of thresholds{ COUNT($units) ->
        [0] {""}
       *[other] {" "}and for { LIST($units) }
    } { $muthen }.
strata = { INTEGER($n) } { $n ->
        [one] stratum
       *[other] strata
    }
clusters = { INTEGER($n) } { $n ->
        [one] cluster
       *[other] clusters
    }
method-cells-left = Empty cells of the 2 × 2 tables were not adjusted.
method-cells-adjusted =
    In { INTEGER($n) } { $n ->
        [one] pair
       *[other] pairs
    } ({ LIST($pairs) }), { DECIMAL(0.5, digits: 1) } was added to empty cells, with the margins unchanged.
pair-of-ids = { $first }–{ $second }
method-not-definite = The correlation matrix is not positive definite (smallest eigenvalue { DECIMAL($smallest, digits: 2) }).
method-smoothed =
    Steps that require a positive definite matrix use a smoothed one;
    smoothing changed no correlation by more than { COEFFICIENT($change) }.
method-not-smoothed = It was not smoothed.
method-normality =
    Normality of the latent responses was tested by a parametric bootstrap { $foldnes }.
    The statistic sums squared differences between observed and model-implied shares in { -tables }.
    It was compared with { INTEGER($replicates) } { $replicates ->
        [one] draw
       *[other] draws
    } under normality.

## Chart of blocks, for many items.

blocks-title = Mean size of correlations within and between blocks of items
blocks-axis = Mean size of correlations
blocks-first = Block
run = { $first } to { $last }
# $between is null with one block.
blocks-see = { $between ->
        [none] Correlations within blocks have a mean size of { COEFFICIENT($within) }.
       *[other] Correlations have a mean size of { COEFFICIENT($within) } within blocks and { COEFFICIENT($between) } between them.
    }
blocks-description =
    Heat map of { INTEGER($n) } blocks with { INTEGER($items) } items together.
    Each cell is the mean of the absolute correlations between the items of two blocks.
