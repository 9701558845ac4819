# What a definition says of a structure that was changed because of its misfit. $label is the structure's name.
adopted-label = { $label } with named parameters
# $parameters are in lavaan's syntax.
adopted-note =
    The structure “{ $label } with named parameters” adds { LIST($parameters) }.
    These were chosen because of misfit in the same data: confirm them on other data.

## Scores of single persons.

scores-restricted = Scores are of single persons, and this measure is sensitive.
scores-restricted-hint = Save them with the command line (scores, with the option restricted), if you may have them.
no-scores = Nobody has any of these scores: { LIST($scores) }.
no-scores-hint = Allow missing answers, or choose other scores: those of continuous items have no maximum.
nobody-scored = Nobody has this score, so it is left out: { $label }.
# The model was chosen by its fit, unless it was named.
scores-of-model = { $isChosen ->
        [true] The scores are of the working model: { $label }. It was chosen on these data.
       *[false] The scores are of the working model: { $label }.
    }
