# What a definition says of a structure that was changed because of its misfit. $label is the structure's name.
adopted-label = { $label } with named parameters
# $parameters are in lavaan's syntax.
adopted-note =
    The structure “{ $label } with named parameters” adds { LIST($parameters) }.
    These were chosen because of misfit in the same data: confirm them on other data.

## Scores of single persons.

scores-restricted = Scores are of single persons, and this measure is sensitive.
scores-restricted-hint = Save them with the command line (scores, with the option restricted), if you may have them.
no-scores = Nobody has a score: everybody lacks an answer in every scale.
no-scores-hint = Remove items that few people answered.
