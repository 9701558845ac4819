## Shares among those who reported something. $about: what a yes means.

-did = { $about ->
    [experiences] reported
    [abilities] solved
   *[other] answered yes to
}

share = { PERCENT($estimate) }
share-with-interval = { PERCENT($estimate) } { INTERVAL($low, $high, as: "percent") }

# $context is "online" or "in the context “school”".
-people = people who { -did } at least one of { WORD($items) }{ $context ->
    [none] {""}
   *[other] , last { $context }
}
people-base = { $n ->
    [none] { -people }
   *[other] { INTEGER($n) } { -people }
}
experience-base = { $n ->
    [none] experiences
   *[other] { INTEGER($n) } experiences
}
# $answer is the answer to another question, $question that question.
experience-base-within = { $n ->
    [none] {""}
   *[other] { INTEGER($n) }{" "}
}experiences for which “{ $answer }” was selected ({ $question })

people-note = People who { -did } at least one of { WORD($items) }{ $context ->
    [none] {""}
   *[other] , last { $context }
}. { $isOnce ->
    [true] An answer counts if it was selected; a missing answer counts as not selected.
   *[false] An answer counts if it was selected for any item; a missing answer counts as not selected.
}
experience-note = Experiences: one per item that a person { -did }, in any context{ $within ->
    [none] {""}
   *[other] , if “{ $within }” was selected
}; missing answers count as not selected.

## What a share is of, as a row's label. $none is the answer "no one".

any-answer = { $none ->
    [none] Any answer
   *[other] Any except “{ $none }”
}
any-of-group = { $label }: any
no-answer = { $none ->
    [none] No answer
   *[other] “{ $none }” alone, or no answer
}
several-kinds = Several kinds

## The most frequent answers. $base is "812 people who reported at least one of nine"; shares have their intervals.

first-answer = Of { $base }, { $share } had the answer “{ $label }”.
second-answer = The next most frequent is “{ $label }” ({ $share }).
other-than-none = Of { $base }, { $share } had an answer other than “{ $none }”.
only-none = In all, { PERCENT($rest) } had “{ $none }” alone or no answer.
none-ticked = { $share } had “{ $none }” among their answers.
none-ticked-for-an-item =
    Overall, { $share } selected “{ $none }” for at least one item.
    They may have selected another answer for another item.

## Scales, variables and outcomes

label-in-structure = { $label } ({ $structure })
assumed = { $label } (assumed)
variable = “{ $label }”
assumed-variable = “{ $label }” (assumed)
all-items = all items

many-covariates = { WORD($n) } variables
covariates = { LIST($names) }
adjusted-for = Adjusted for { LIST($names) }.
also-adjusted-for = Also adjusted for { LIST($names) }.

# Numbers of different items, in a cell and in a sentence.
number-or-more-cell = { INTEGER($number) }+
number-or-more = { INTEGER($number) } or more
