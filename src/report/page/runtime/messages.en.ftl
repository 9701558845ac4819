nothing-found = Nothing found.
expand-all = Expand all
fold-all = Collapse all
copy = Copy
copied = Copied
not-copied = Not copied
# $figure is the figure's number, "Figure 2".
data-of = Data of { $figure }
data-of-figure = Data of the figure
