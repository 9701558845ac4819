## The reason of a claim's verdict. $figure, $published and $rule have their units: "17.0%", "within 0.1 of 17.0%"

needs-test = These data give { $figure }. The rule requires a significance test, which was not computed: { $rule }.
statement-reason = { $isMet ->
        [true] The claim holds. In these data: { $statement }.
       *[false] The claim does not hold. In these data: { $statement }.
    }
rule-reason = These data give { $figure }. { -rule }
published-reason = The source gives { $published }, these data { $figure }. { -rule }
-rule = { $isMet ->
        [true] The rule is met: { $rule }.
       *[false] The rule is not met: { $rule }.
    }
# $how is how the data were simulated, from the population file: the end of a sentence.
built-reason = These data were simulated to reproduce this claim: { $how }.
figure-with-p = { $figure } ({ $test })
