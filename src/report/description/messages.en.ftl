## The report of columns without a scale.

title = Columns of { $title }
subtitle = { INTEGER($people) } { $people ->
        [one] person
       *[other] people
    }; { $file }; { $software } { $version }
# $reason is a code.
no-scale =
    No scale was found. { $reason ->
        [unknown-order] { LIST($columns, most: 6) } share answers in words whose order is not known.
        [unrelated] { LIST($columns, most: 6) } have answers of one kind, but are not related to each other.
       *[nothing-shared] No columns share their answers.
    }
instead = This report describes the columns instead.
name-items = { $isPage ->
        [true] If some columns are items of a scale, keep these under “Items” and take the others out.
       *[false] If some columns are items of a scale, name them: add --items with their names to the command, or choose them on the page.
    }
state-order = Where they do have an order, state it (--order Low<Middle<High).
possible-weight = “{ $column }” may be a weight by its name. It was taken as a number: if it is one, declare it (--weight-column { $column }).

figure-people = people
figure-rows = { INTEGER($rows) } { $rows ->
        [one] row in the file
       *[other] rows in the file
    }
figure-columns = { $n ->
        [one] column described
       *[other] columns described
    }
figure-left-out = { $n ->
        [0] none left out
       *[other] { INTEGER($n) } left out
    }
figure-associated = { $n ->
        [one] pair of columns is associated
       *[other] pairs of columns are associated
    }
figure-tests = of { INTEGER($n) } { $n ->
        [one] test
       *[other] tests
    }, adjusted p < .05

line-scale = Is there a scale?
line-scale-no = No scale was found.
line-scale-detail = The columns are described one by one.
line-associated = Which columns are associated?
line-associated-none = None shown.
line-associated-none-detail = No adjusted p is below .05 in { INTEGER($n) } { $n ->
        [one] pair of columns
       *[other] pairs of columns
    }.
# $kind: "numbers" (correlated) or "other".
line-associated-some = Strongest: { $one } { $kind ->
        [numbers] with
       *[other] by
    } { $other }.
# $kind: "numbers" (correlated), "means" (compared by group) or "answers" (crossed).
line-associated-detail = { $kind ->
        [numbers] r is { COEFFICIENT($value) }
        [means] Eta squared is { COEFFICIENT($value) }
       *[answers] Cramér’s V is { COEFFICIENT($value) }
    }, adjusted p { P($p) }; { INTEGER($found) } of { INTEGER($n) } pairs of columns are associated.

columns-title = The columns
columns-text = Shares are of those who answered. The interval says within which limits the share of the population lies, were this a random sample.
frequencies-title = Answers to each column
answer-missing = No answer
note-weighted = Shares are weighted by { $column }; numbers of people are not.
note-weighted-numbers = Means, deviations and medians are weighted by { $column }; numbers of people are not.
note-no-answers = No answer are: { LIST($answers, most: 8) }.
numbers-title = Columns of numbers
column-name = Column
column-missing = No answer
column-mean-low = Mean, lower 95%
column-mean-high = Mean, upper 95%
shares-title = Share with the second answer, in columns with two answers
shares-see = { $column }: { $answer } has the largest share, { PERCENT($share) }.
shares-description = Dots are shares of those who answered, lines 95% intervals.
column-with-label = { $column }: { $label }
left-out-column = { $column }: { $why }.
column-with-answer = { $column }: { $answer }
left-out-title = Columns that are not described

cross-title = Associations
cross-grouped = Each column was crossed with the groupings.
cross-among = The columns were crossed with each other.
cross-limits = Columns with more than ten answers are left out; numbers have tables of their own.
associations-title = Associations between columns
correlations-title = Correlations of numbers
differences-title = Means of numbers by group
column-means = Means
column-eta-squared = Eta squared
mean-of-level = { $level } { DECIMAL($mean, digits: 2) }
note-eta-squared = Eta squared is the share of the variance between groups.
note-weighted-figures = Weighted by { $column }; numbers of people are not.
column-cramers-v = Cramér’s V
column-adjusted-p = Adjusted p
column-df-2 = df 2
note-adjusted = Adjusted p: Holm’s, for { INTEGER($n) } { $n ->
        [one] test
       *[other] tests
    }.
note-sparse = No test where over a fifth of the expected counts are below 5, or one is below 1.
note-v = Cramér’s V is 0 without association and 1 where one answer determines the other.
note-more = The { INTEGER($n) } strongest are shown; all are in the files.
cross-table-title = { $rows } by { $columns }
cross-table-note = Shares within each column; in parentheses its number of people.
level-with-people = { $level } ({ INTEGER($n) })

method-title = Method
method-shares = Shares have Wilson’s 95% intervals { $wilson }.
method-shares-design = Shares have 95% intervals that account for weights and sampling units { $korn }.
method-test = Columns were tested for association by Pearson’s chi-square.
method-test-design = Columns were tested for association by Rao and Scott’s F, which accounts for weights and sampling units { $rao }.
method-numbers = Numbers were correlated by Pearson’s coefficient, with intervals by Fisher’s z.
method-means = Means were compared by { $isDesigned ->
        [true] Wald’s F, which accounts for the sampling design
       *[false] Welch’s F
    }.
method-adjusted = Probabilities were adjusted by Holm’s method for the number of tests in a table { $holm }.
references-title = References
again-title = Command
