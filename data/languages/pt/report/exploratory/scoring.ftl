dimensions-question = Quantas dimensões?
items-left-out = Itens excluídos dos modelos: { LIST($items) }.

number-range = { $low } a { $high }
-plausible =
    { $span ->
        [one] nenhum outro número é plausível
        [others-fail] nenhum outro número plausível tem uma solução que conte
        [several] { LIST($numbers, type: "or") } são plausíveis
        [open] pelos testes de ajuste, pode haver mais
       *[open-several] { LIST($numbers, type: "or") } são plausíveis, ou mais pelos testes de ajuste
    }
number-of-factors =
    { $code ->
        [not-shown] Não se encontrou nenhum fator comum.
        [no-solution] Não se recomenda nenhum número de fatores, porque nenhuma solução é própria.{ $needed ->
            [none] {" "}Mais pessoas não ajudariam; outros itens, sim.
           *[other] {" "}São necessárias ao menos { INTEGER($needed) } pessoas.
        }
        [untested] O número recomendado de fatores é { WORD($number) }, sem teste de ajuste.
       *[recommended] O número recomendado de fatores é { WORD($number) }; { -plausible }.
    }
number-in-short =
    { $code ->
        [not-shown] Nenhum fator comum
        [no-solution] Nenhuma solução própria{ $needed ->
            [none] {""}
           *[other] {" "}(são necessárias ao menos { INTEGER($needed) } pessoas)
        }
        [untested] { INTEGER($number) } { $number ->
            [one] fator
           *[other] fatores
        }, não testado
       *[recommended] { INTEGER($number) } { $number ->
            [one] fator
           *[other] fatores
        }{ $span ->
            [one] {""}
            [others-fail] {""}
            [open] {" "}ou mais
            [several] {" "}({ LIST($numbers, type: "or") } plausíveis)
           *[open-several] {" "}({ LIST($numbers, type: "units") } ou mais plausíveis)
        }
    }
-general =
    { $method ->
        [schmid-leiman] Um fator geral explica
       *[first-unrotated-factor] O primeiro fator antes da rotação explica
    } { PERCENT($share, digits: 0) } da variância comum
general-share = { -general }.
line-general = { -general }
line-alpha = O alfa de todos os itens é { COEFFICIENT($alpha) }
line-eigenvalues = Os dois primeiros autovalores são { DECIMAL($first, digits: 2) } e { DECIMAL($second, digits: 2) }
-closest = “{ $label }”, { $factors ->
        [2] os fatores
       *[other] os dois fatores mais próximos
    } têm correlação { $correlation }
line-closest = Em { -closest }
line-misfit = Nenhum modelo de todos os itens se ajusta; o melhor até agora é “{ $label }”; avalie cada escala por seus próprios itens
line-both = { -general }; em { -closest }

-criterion =
    O critério empírico de Kaiser { $factors ->
        [0] não sugere nenhum fator
        [one] sugere { WORD($factors) } fator
       *[other] sugere { WORD($factors) } fatores
    }
rules-agree =
    Os testes de ajuste e o critério empírico de Kaiser { $factors ->
        [0] não sugerem nenhum fator
        [one] sugerem ambos { WORD($factors) } fator
       *[other] sugerem ambos { WORD($factors) } fatores
    }.
rules-differ =
    Os testes de ajuste { $tests ->
        [0] não sugerem nenhum fator
        [one] sugerem { WORD($tests) } fator
       *[other] sugerem { WORD($tests) } fatores
    }; o critério empírico de Kaiser, { $factors ->
        [0] nenhum
       *[other] { WORD($factors) }
    }.
uncorrelated =
    Os itens não se correlacionam significativamente{ $probability ->
        [none] {""}
       *[other] {" "}(teste de ausência de fator comum: p { P($probability) })
    }.
parallel-suggests =
    A análise paralela da matriz reduzida { $factors ->
        [0] não sugere nenhum
       *[other] sugere { WORD($factors) }
    }{ $isBeyond ->
        [true] , mais do que estes itens identificam, e não decide nada
       *[false] {""}
    }.
not-counting =
    { COUNT($numbers) ->
        [one] A solução com { LIST($numbers) } { $last ->
            [one] fator
           *[other] fatores
        } não conta: é
       *[other] As soluções com { LIST($numbers) } fatores não contam: cada uma é
    } imprópria, tem um fator de um só item ou difere entre metades aleatórias.
untested = { -criterion }; o ajuste não pode ser testado com estes dados.
-rejected =
    { $rejected ->
        [none] nenhuma solução
        [0] a solução sem fatores
        [one] a solução de { WORD($rejected) } fator
       *[other] a solução de { WORD($rejected) } fatores
    }
tests-stopped =
    { -criterion }; os testes de ajuste pararam { $rejected ->
        [none] antes de rejeitar alguma solução
       *[other] depois de rejeitar { -rejected }
    }.
all-rejected = { -criterion }; os testes de ajuste rejeitaram { -rejected }, a maior com um teste.

scoring-question = Quantos fatores devem ter escore?
quoted = “{ $label }”
no-score = { $reason ->
    [no-factor] Nenhum escore é sustentado: os itens não têm um fator comum.
    [unreliable] Nenhum escore é sustentado: o alfa está abaixo de 0,50 para o total, e nenhum fator pode ter escore.
   *[alpha] Nenhum escore é sustentado: o alfa não está acima de 0.
}
score-working =
    Calcule somente o escore do total: o modelo de trabalho é “{ $label }”{ $recommended ->
        [one] {""}
       *[other] , embora se recomendem { WORD($recommended) } fatores
    }.
score-open = Nenhum modelo de todos os itens se ajusta; por isso nem um total nem suas partes são ainda escores. Declare os fatores e depois calcule o escore de cada um.
-of-model = { $model ->
        [none] {""}
       *[other] {" "}de “{ $model }”
    }
-all-factors = { $count ->
        [2] ambos os fatores
       *[other] todos os { WORD($count) } fatores
    }{ -of-model }
score-all =
    Calcule os escores de { -all-factors }{ $other ->
        [0] {""}
        [one] , embora se recomende um fator
       *[other] , embora se recomendem { WORD($other) } fatores
    }: cada escore acrescenta informação além do total{ $isClose ->
        [true] , embora os dois mais próximos mal se distingam
       *[false] {""}
    }.
score-some =
    Calcule somente estes escores: { LIST($scores) }; não os de { -all-factors }.
the-total = o total
score-total =
    Calcule somente o escore do total, não { $count ->
        [one] o do fator
       *[other] os dos { WORD($count) } fatores
    }{ -of-model }.
adds-nothing =
    { LIST($factors) } { COUNT($factors) ->
        [one] não acrescenta
       *[other] não acrescentam
    } informação além do total.
adding-undecided =
    Não está decidido se { LIST($factors) } { COUNT($factors) ->
        [one] acrescenta
       *[other] acrescentam
    } informação além do total: o intervalo do ganho inclui 0{ $needed ->
        [none] ; mais pessoas dificilmente bastariam para decidir
       *[other] ; cerca de { INTEGER($needed) } pessoas bastariam para decidir
    }.
too-unreliable =
    { LIST($factors) } { COUNT($factors) ->
        [one] tem confiabilidade baixa demais para um escore
       *[other] têm confiabilidade baixa demais para um escore
    } ({ $alpha ->
        [none] alfa abaixo de 0
       *[other] alfa { COEFFICIENT($alpha) }
    }).
scoring-todo =
    { $code ->
        [no-score] Não calcular um escore comum destes itens
       *[declare] Declarar os fatores e depois calcular o escore de cada um
    }
score-total-in-short = Calcular somente o escore do total
score-all-in-short = Calcular os escores de { -all-factors }
score-some-in-short = Calcular estes escores: { LIST($scores) }

caution-mixed =
    Os itens não formam uma única escala: um modelo de um fator não se ajusta.
    Declare os fatores e depois calcule o escore de cada um.
caution-scores = O ajuste de “{ $label }” não justifica um escore para cada um de seus { WORD($count) } fatores.
