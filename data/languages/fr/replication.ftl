needs-test = Ces données donnent { $figure }. La règle exige un test de signification, qui n’a pas été calculé : { $rule }.
statement-reason = { $isMet ->
        [true] L’affirmation se vérifie. Dans ces données : { $statement }.
       *[false] L’affirmation ne se vérifie pas. Dans ces données : { $statement }.
    }
rule-reason = Ces données donnent { $figure }. { -rule }
published-reason = La source donne { $published }, ces données { $figure }. { -rule }
-rule = { $isMet ->
        [true] La règle est satisfaite : { $rule }.
       *[false] La règle n’est pas satisfaite : { $rule }.
    }
built-reason = Ces données ont été simulées pour reproduire cette affirmation : { $how }.
figure-with-p = { $figure } ({ $test })
