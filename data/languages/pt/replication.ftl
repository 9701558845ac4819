needs-test = Estes dados dão { $figure }. A regra requer um teste de significância, que não foi calculado: { $rule }.
statement-reason = { $isMet ->
        [true] A afirmação se verifica. Nestes dados: { $statement }.
       *[false] A afirmação não se verifica. Nestes dados: { $statement }.
    }
rule-reason = Estes dados dão { $figure }. { -rule }
published-reason = A fonte dá { $published }, estes dados, { $figure }. { -rule }
-rule = { $isMet ->
        [true] A regra é cumprida: { $rule }.
       *[false] A regra não é cumprida: { $rule }.
    }
built-reason = Estes dados foram simulados para reproduzir esta afirmação: { $how }.
figure-with-p = { $figure } ({ $test })
