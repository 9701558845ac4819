## Names.

# A factor's number, as charts and tables name it.
factor = Factor { $number }
# In a list before "solution"; $count is the number of factors.
solution-number = { WORD($count) }-factor

## Number of factors.

number-title = Number of factors
rules-title = Rules for the number of factors
column-decides = Decides
rule-tests = Sequential tests of fit (Auerswald & Moshagen, 2019)
rule-kaiser-criterion = Empirical Kaiser criterion (Braeken & van Assen, 2017)
rule-parallel-components = Parallel analysis, components (Horn, 1965)
rule-parallel-factors = Parallel analysis, reduced matrix (Horn, 1965)
rule-map = Minimum average partial (Velicer, 1976)
rule-kaiser = Eigenvalues above 1 (Kaiser, 1960)
rules-note =
    Parallel analysis: { INTEGER($replicates) } random data sets, { ORDINAL($percentile) } percentile, seed { $seed }.

candidates-title = Solutions that count
candidate-state = { $why ->
    [boundary] Proper but for one uniqueness at its bound; every factor replicates
    [not-converged] Not converged
    [heywood] Improper: Heywood case
    [single-item] A factor of one item
    [factors-coincide] Improper: factors correlate 1
    [not-replicated] Does not replicate
   *[admissible] Counts
}
column-congruence = Lowest congruence in halves
candidates-note =
    Lowest congruence of a factor between random halves: of the first of three splits that reaches { COEFFICIENT($similar) }, otherwise the best.
    From 600 people on, numbers below { COEFFICIENT($similar) } do not count if another number, of two or more, reaches it.

tests-title = Tests of the number of factors
esem-failed =
    The solution with { INTEGER($count) } { $count ->
        [one] factor
       *[other] factors
    } could not be computed.
# Sources of warnings: "two-factor solution with tests: ...", "3 solutions with tests: ...".
esem-source = Solution with { INTEGER($count) } { $count ->
        [one] factor
       *[other] factors
    } and tests
esem-sources = solutions with tests
solution-source = Solution with { INTEGER($count) } { $count ->
        [one] factor
       *[other] factors
    }
solution-sources = solutions
halves-source = Solution with { INTEGER($count) } { $count ->
        [one] factor
       *[other] factors
    } in random halves
halves-sources = solutions in halves

scree-title = Eigenvalues
scree-see =
    Of { $all ->
        [one] 1 eigenvalue
       *[other] { INTEGER($all) } eigenvalues
    }, { $kaiser ->
        [0] none exceeds
        [1] one exceeds
       *[other] { WORD($kaiser) } exceed
    } the empirical Kaiser reference; of the reduced matrix’s, { $random ->
        [0] none exceeds
        [1] one exceeds
       *[other] { WORD($random) } exceed
    } the { ORDINAL($percentile) } percentile of random data.
scree-description =
    Scree plot of { $all ->
        [one] 1 eigenvalue
       *[other] { INTEGER($all) } eigenvalues
    }{ $isEnlarged ->
        [true] , those from the second on enlarged
       *[false] {""}
    }, and those of the reduced matrix beside random data.
scree-key =
    Reduced: estimated communalities on the diagonal. Band: mean to { ORDINAL($percentile) } percentile of { INTEGER($replicates) } random data sets. Dotted line: 1.
scree-all = Correlation matrix
scree-rest = From the second on
scree-reduced =
    { $isEnlarged ->
        [true] Reduced, from the second on
       *[false] Reduced matrix
    }
reduced-matrix = Reduced matrix
eigenvalue-number = Eigenvalue number
series-data = Data
series-kaiser = Empirical Kaiser reference
series-random = Random data: mean to percentile
random-mean = Mean of random data
random-percentile = Random data, { ORDINAL($percentile) } percentile

## Loadings.

loadings-title = Loadings
no-solution = No factor solution was computed: there are too few items.
other-solutions-title = Solutions with other numbers of factors
# $solutions: "two-factor", here and below.
not-converged =
    { COUNT($solutions) ->
        [one] The { LIST($solutions) } solution did not converge: its loadings are not final and are not shown.
       *[other] The { LIST($solutions) } solutions did not converge: their loadings are not final and are not shown.
    }
loadings-of =
    Loadings of the { LIST($solutions) } { COUNT($solutions) ->
        [one] solution
       *[other] solutions
    }

variance-note = Variance explained: { PERCENT($variance) }.
# $extraction and $correlations as in the settings; $rotation is a phrase.
extraction-note =
    { $extraction ->
        [minres] Minimum residual extraction
        [ml] Maximum likelihood extraction
       *[pa] Principal axis extraction
    } on { $correlations ->
        [tetrachoric] tetrachoric correlations
        [polychoric] polychoric correlations
        [spearman] Spearman rank correlations
       *[pearson] Pearson correlations
    }{ $factors ->
        [one] {""}
       *[other] , { $rotation }
    }; variance explained: { PERCENT($variance) }. Bold: loadings of { COEFFICIENT($salient) } or more in absolute value.
factors-correlate = Factors correlate { COEFFICIENT($r) }.
factors-correlate-range = Factors correlate { COEFFICIENT($low) } to { COEFFICIENT($high) }.
# $others: as correlation-with.
factor-correlates = “{ $name }” correlates { LIST($others) }.
# With all factors after it, in their order; in short, where another says with which.
correlates-with-later = “{ $name }” correlates { LIST($correlations) } with the factors after it.
correlates-in-order = “{ $name }”: { LIST($correlations) }.
correlation-with = { COEFFICIENT($r) } with “{ $name }”
heywood-note = Improper solution: the uniqueness of { LIST($items) } reached its lower bound (Heywood case).

halves =
    Solutions were compared between two random halves, the first with { $n ->
        [one] 1 person
       *[other] { INTEGER($n) } people
    }.
# $congruence: the lowest; null where there is none.
-lowest =
    { $congruence ->
        [none] {""}
       *[other] {" "}(lowest congruence { COEFFICIENT($congruence) })
    }
halves-agree =
    { COUNT($solutions) ->
        [one] The { LIST($solutions) } solution was
       *[other] The { LIST($solutions) } solutions were each
    } { $agreement ->
        [same] the same in both halves
        [similar] similar in both halves
       *[different] different in the two halves
    }{ -lowest }.
halves-not-compared =
    The { LIST($solutions) } { COUNT($solutions) ->
        [one] solution
       *[other] solutions
    } could not be compared{ -lowest }.

declare-structure =
    The measure declares no structure, so none was tested by confirmatory factor analysis (CFA).
    To test one, add it to the definition, with factors named and items assigned as your theory predicts.
    The solution shown would be declared as follows.
    A structure found in one sample must be confirmed in another.
declare-title = A structure to declare
