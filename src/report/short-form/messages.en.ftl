title = Short form

# $of is the structure's label; the reason follows as a sentence.
failed = No short form of { $of }:

# $low and $high are the ends of the range, as the user wrote them.
chosen =
    The short form keeps { INTEGER($kept) } of { INTEGER($all) } { $all ->
        [one] item
       *[other] items
    }: { LIST($items) }.
    They are the most informative between { $low } and { $high } standard deviations from the trait mean.

estimate-with-interval = { COEFFICIENT($estimate) } { INTERVAL($low, $high) }
# $short and $full are figures with their intervals.
alpha-of-both =
    In the other random half ({ $n ->
        [one] 1 person
       *[other] { INTEGER($n) } people
    }), alpha is { $short } for the short form and { $full } for all items.
score-correlation = Short and full scores correlate { COEFFICIENT($correlation) }, corrected for the items they share.
# $indices are fit indices with their values.
short-fit = The model of the short form has { LIST($indices) }.
full-fit = The model of all items has { LIST($indices) }.

table-title = What the short form keeps
column-information = Information kept
column-congruence = Congruence of loadings
table-note =
    Information: share of all items’ information within the range of trait levels for which items were chosen.
    Congruence: agreement between these items’ loadings in the short and the full model.

# $low and $high as in "chosen".
method-choice =
    Items were chosen in a random half of the people, by their information between { $low } and { $high }
    standard deviations from the trait mean.
    Each factor kept at least { INTEGER($least) } { $least ->
        [one] item
       *[other] items
    }.
method-exhaustive =
    { $tried ->
        [one] The only possible set of items was examined.
       *[other] All { INTEGER($tried) } possible sets of items were compared.
    }
method-exchange =
    There were too many possible sets of items to compare them all: ten random sets were improved by exchanging items.
# $levy is a citation in brackets.
method-evaluation =
    The short form was evaluated in the other half; its correlation with the full score is corrected for shared items { $levy }.
