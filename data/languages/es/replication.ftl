needs-test = Estos datos dan { $figure }. La regla requiere una prueba de significación, que no se calculó: { $rule }.
statement-reason = { $isMet ->
        [true] La afirmación se cumple. En estos datos: { $statement }.
       *[false] La afirmación no se cumple. En estos datos: { $statement }.
    }
rule-reason = Estos datos dan { $figure }. { -rule }
published-reason = La fuente da { $published }; estos datos, { $figure }. { -rule }
-rule = { $isMet ->
        [true] La regla se cumple: { $rule }.
       *[false] La regla no se cumple: { $rule }.
    }
built-reason = Estos datos se simularon para reproducir esta afirmación: { $how }.
figure-with-p = { $figure } ({ $test })
