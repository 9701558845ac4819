method-title = Normas
method =
    Os postos percentis contam metade das pessoas com um dado escore como abaixo dele { $crawford };
    os intervalos dos percentis usam o método de Woodruff { $woodruff }.

title = Normas
appendix-title = Normas: postos percentis e escores T

all-items = todos os itens
scale = “{ $label }”

middle-range = de { $low } a { $high } em { $scale }
middle-half =
    A metade central de { INTEGER($n) } { $n ->
        [one] pessoa
       *[other] pessoas
    } tem escores { LIST($ranges) }.

no-norms-reason = { $reason ->
        [few-people] menos de { INTEGER($least) } pessoas têm escore na escala
        [lowest-score] mais da metade tem o menor escore, de modo que os postos não distinguem a maioria das pessoas
        [highest-score] mais da metade tem o maior escore, de modo que os postos não distinguem a maioria das pessoas
        [few-scores] restam poucos escores distintos depois de juntar os raros
       *[hidden] elas revelariam pequenas contagens que estão ocultas
    }
refused = Sem normas para { LIST($scales) }: { no-norms-reason }.

score-range = { $low } a { $high }

ranks-title = Postos percentis e escores T
ranks-by-group-title = Postos percentis e escores T por grupo
percentiles-title = Percentis
joined-note = Escores raros são juntados aos adjacentes.

prorated-note =
    Somas com no máximo { WORD($n) } { $n ->
        [one] resposta ausente
       *[other] respostas ausentes
    } são calculadas proporcionalmente e estão na linha da maior soma possível que alcançam.
column-percentile-rank = Posto percentil
column-t = T
column-normalized-t = T normalizado
column-percentile = Percentil
