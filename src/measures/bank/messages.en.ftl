# Whether a form whose items are a measure's of the bank is scored as published. $name is the measure's.

published-whole = The items are those of { $name }: the published scoring is used.
published-items = Items are those of { $name }: scores of answers, reversed items and skips are the published ones; its prorating, scales and cut-offs are not used.
published-not = Items are named or worded as those of { $name }, and their wording, answers or reversed items are others: the published scoring is not used.
