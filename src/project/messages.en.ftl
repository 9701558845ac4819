# What a definition says of a structure that was changed because of its misfit. $label is the structure's name.
adopted-label = { $label } with named parameters
# $parameters are in lavaan's syntax.
adopted-note =
    The structure “{ $label } with named parameters” adds { LIST($parameters) }.
    These were chosen because of misfit in the same data: confirm them on other data.
