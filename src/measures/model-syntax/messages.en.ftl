# Errors of a model's syntax. $line and $column are numbers as text, $problem is a result of one of the next ones.
at-place = model, line { $line }, column { $column }: { $problem }
model-hint = Write one factor or one regression on a line, as in "abuse =~ a + b + c" or "sleep ~ abuse + age".
in-quotes = "{ $text }"

# $symbols: instead of what was expected.
expected =
    expected { $what ->
        [item] the name of an item
        [factor-or-item] the name of a factor or an item
        [block] the name of a block in quotes
        [name] a name
        [name-or-one] a name or 1
        [threshold] a threshold: t1, t2, …
        [own-name] the item's name
        [relation] an operator or a relation
        [operand] a label, a number or a bracket
        [operator] an operator or ")"
        [end] "+" or the end of the line
        [entry] a number, NA or a label
        [number-or-na] a number or NA
        [number] a number
        [parameter] a parameter in quotes
        [label] a label
       *[symbols] { LIST($symbols, type: "or") }
    }, found { $found ->
        [line] the end of line
        [model] the end of model
       *[text] "{ $text }"
    }.
expected-own-name = expected the item's name, "{ $name }", found "{ $text }".
refused =
    "{ $text }": { $what ->
        [at-most] such constraints are
        [at-least] such constraints are
        [composite] composites are
        [block] blocks of groups or levels, and products of variables, are
        [percent] "%" is
       *[level] levels are
    } not read.
refused-hint =
    { $what ->
        [at-most] Write "<": a constraint may be met exactly.
        [at-least] Write ">": a constraint may be met exactly.
        [composite] Write one weight, or all, as "c =~ 0; c ~~ 0*c; c ~ 1*a + b", and what c predicts. A factor that a and b measure is "c =~ a + b".
        [block] The data define the groups; "c(1, NA)*" has a modifier for each. Make a column of the product first, and name that.
        [percent] A model has "=~", "~~", "~", "|", "~*~", ":=", "==", "<" and ">".
       *[level] Fit a two-level model to a file of answers with itemwise cfa --model, and name the clusters with --cluster-column.
    }

# Levels.
no-level = line { $line }: "{ $level }" is no level.
line-in-no-level = line { $line } is in no level.
level-empty = the model says nothing of level { $level }.
level-hint = A two-level model has a line "level: 1" ahead of its formulas within clusters, and "level: 2" ahead of those between.

# Modifiers.
groups-differ = one modifier is for { INTEGER($one) } groups, another for { INTEGER($other) }.
two-modifiers =
    two { $what ->
        [fixed] fixed values
        [start] starts
        [labels] labels
        [equals] equalities
        [lower] lower bounds
       *[upper] upper bounds
    } for one parameter: { $one } and { $other }.
modifier-not-read = the modifier "{ $name }()" is not read.
modifier-not-read-hint = Modifiers are a number, NA, a label, start(.5), lower(0), upper(1), equal("f=~a"), and for groups c(1, NA) or c("k1", "k2").
large-number = { $text } is too large a number.
no-label = { $text } is no label: it begins with a letter and goes on with letters, digits, "_" and ".".
parameter-hint = Name it as in equal("f=~a")*b; "f=~a.g2" is that of the second group.
label-hint = Give values and labels one by one, as in c(1, NA)*c(k1, k2)*a.

# Expressions and formulas.
nested-deeply = it is nested too deeply.
function-not-read = the function "{ $name }()" is not read.
expression-hint = Labels, numbers, + - * / ^, brackets, exp(), log(), sqrt() and abs() are read.
only-name-defined = only a name can be defined.
define-hint = Write "name:=expression", or "expression==expression".
model-of-nothing = it names no factor and no regression.
model-without-factor = it names no factor.
beyond-measurement =
    { $what ->
        [regression] a regression
        [factor] a factor without indicators
        [equal] equal()
        [bound] a bound
       *[operator] "{ $operator }"
    } is no part of a measurement model, which is what is wanted here.
beyond-measurement-hint = Write "f =~ a + b" for items that measure a factor, "a ~ 1" for an intercept; the same label holds parameters equal.
block-place = efa() stands before a factor, on the left of =~.
block-hint = Write efa("b")*f + efa("b")*g =~ x1 + x2 + x3 for the factors f and g of the block b.
block-without-name = the block has no name.
na-no-name = NA is no name.
block-factor-empty = the block "{ $block }" has a factor without indicators.
regressed-on-itself = "{ $name }" is regressed on itself.
in-two-blocks = "{ $name }" is in the blocks "{ $first }" and "{ $second }".
loads-on-itself = "{ $name }" loads on itself.
loads-in-circle = "{ $one }" loads on "{ $other }" in a circle.
loads-in-circle-hint = A factor of factors measures factors below it, which measure items.
