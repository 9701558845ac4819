quoted = “{ $label }”
by-group = Por { $group }
small-group = um grupo pequeno

-items =
    { $items ->
        [one] { INTEGER($items) } item
       *[other] { INTEGER($items) } itens
    }
-found =
    { $different ->
        [0] { $items ->
            [0] não se compararam itens isolados
            [one] não se constatou diferença no único item
           *[other] não se constatou diferença em nenhum dos { INTEGER($items) } itens
        }
        [one] { INTEGER($different) } de { -items } difere
       *[other] { INTEGER($different) } de { -items } diferem
    }
-lacking =
    { COUNT($lacking) ->
        [0] {""}
       *[other] ; os itens de { LIST($lacking) } não têm âncoras
    }
-not-linked =
    { $items ->
        [0] há itens que diferem, e menos da metade pode servir de âncora
       *[other] { -found }{ -lacking }
    }
-named =
    { COUNT($named) ->
        [0] {""}
       *[other] {" "}({ LIST($named) })
    }

-given =
    { COUNT($equal) ->
        [0] Com esse modelo, nenhum parâmetro pode ser mantido igual.
       *[other] A julgar pelas mudanças no ajuste, pode ser mantida a igualdade de { LIST($equal) }{ $isContradicted ->
            [true] , embora um teste de diferença seja significativo
           *[false] {""}
        }. Dado o desajuste, isso não demonstra igualdade.
    }
-needed =
    { $needed ->
        [none] ; nenhum número alcançável de pessoas bastaria para resolver a questão
       *[other] ; seriam necessárias cerca de { INTEGER($needed) } pessoas para resolver a questão
    }
-untested =
    { $reason ->
        [one-group] menos de dois grupos podem ser comparados
        [few-items] testes de itens requerem três itens comparáveis por fator
        [no-solution] os modelos por grupo não têm solução admissível
       *[not-linked] os parâmetros dos itens por grupo não puderam ser estimados
    }

-remedy =
    { $code ->
        [undecided] { $reason ->
            [few-items] ; seriam necessários mais itens para resolver a questão
           *[other] ; seriam necessárias mais pessoas em cada grupo para resolver a questão
        }
       *[other] {""}
    }

verdict =
    { $code ->
        [supported] sim
        [partly] em parte
        [not-shown] não demonstrado
        [undecided] inconclusivo
        [not-tested] não testado
       *[not-testable] não testável
    }

question = Os grupos podem ser comparados?
answer-comparable =
    Por { LIST($groups) }, sim: { -found }{ -named }{ -lacking }.
    { $ruledOut ->
        [shifts] Podem ser descartados deslocamentos de { DECIMAL($shift, digits: 2) } logits
        [means] Podem ser descartadas mudanças em uma média de { DECIMAL($change, digits: 2) } DP
       *[both] Podem ser descartados deslocamentos de { DECIMAL($shift, digits: 2) } logits e mudanças em uma média de { DECIMAL($change, digits: 2) } DP
    } ou mais (intervalos de 90%).
answer-means-move =
    Por { LIST($groups) }, em parte: { -found }{ -named }{ -lacking }.
    Levando isso em conta, a média de { $level } em “{ $factor }” passa de { DECIMAL($from, digits: 2) } a { DECIMAL($to, digits: 2) } DP.
answer-linked =
    Por { LIST($groups) }, em parte: { -found }{ -named }{ -lacking }.
    Os demais itens ligam os grupos.
answer-not-linked =
    Por { LIST($groups) }, não demonstrado: { -not-linked }; por isso não se sabe quais diferem.
answer-misfit =
    Por { LIST($groups) }, inconclusivo: o modelo configural não se ajusta ({ $figures }).
    { -given } Um modelo que se ajuste resolveria a questão.
answer-open =
    Por { LIST($groups) }, inconclusivo: { -found }{ -lacking }.
    Continuam possíveis deslocamentos de até { DECIMAL($largest, digits: 2) } logits (ponto de corte { DECIMAL($shift, digits: 2) }){ -needed }.
answer-models =
    Por { LIST($groups) }, { verdict }: { COUNT($equal) ->
        [0] nenhuma etapa se sustenta
       *[other] a igualdade se sustenta para { LIST($equal) }
    }{ COUNT($released) ->
        [0] {""}
       *[other] ; liberando { LIST($released) }, a etapa { $step } se sustenta
    }. Não se testaram itens isolados.
levels-left-out = Excluídos: { INTEGER($n) } de { INTEGER($all) } grupos.

short-misfit = Por { LIST($groups) }, inconclusivo: o modelo configural não se ajusta; um que se ajuste resolveria a questão.
short-open = Por { LIST($groups) }, inconclusivo: há poucas respostas{ -needed }.
short-not-linked = Por { LIST($groups) }, não demonstrado: { -not-linked }.
short-untested = Por { LIST($groups) }, { verdict }: { -untested }{ -remedy }.
short-models = Por { LIST($groups) }, { verdict }{ $code ->
    [undecided] : não se testaram itens isolados; seriam necessárias mais pessoas em cada grupo para resolver a questão
   *[other] {" "}(somente modelos de invariância, sem testes de itens)
}.
short-items = Por { LIST($groups) }, { verdict }: { -found }{ -lacking }.
short-verdict = Por { LIST($groups) }, { verdict }.

not-one-factor = Um modelo de um fator não se ajusta à amostra inteira; declare primeiro os fatores.

line-question = Que grupos podem ser comparados?
line-comparable = Grupos por { LIST($groups) }
line-verdict =
    { $code ->
        [supported] Sim
        [partly] Em parte
        [not-shown] Não demonstrado
        [undecided] Inconclusivo
        [not-tested] Não testado
       *[not-testable] Não testável
    }
line-misfit =
    Por { LIST($groups) }, o modelo configural não se ajusta ({ $figures }).
    { -given } Um modelo que se ajuste resolveria a questão.
line-open = Por { LIST($groups) }, há poucas respostas{ -needed }.
line-uncompared = Não comparados: grupos por { LIST($groups) }.
line-not-linked = Por { LIST($groups) }, { -not-linked }.
line-untested = Por { LIST($groups) }, { -untested }{ -remedy }.
line-items =
    Por { LIST($groups) }, { -found }{ -named }{ -lacking }{ COUNT($also) ->
        [0] {""}
       *[other] ; { LIST($also) }
    }.
also-briefly = { $item } também mede “{ $factor }”
line-models =
    Por { LIST($groups) }, { $levels ->
        [0] não foi possível comparar dois grupos
        [one] { INTEGER($levels) } grupo foi comparado somente por modelos de invariância, sem testes de itens
       *[other] { INTEGER($levels) } grupos foram comparados somente por modelos de invariância, sem testes de itens
    }{ $code ->
        [undecided] ; seriam necessárias mais pessoas em cada grupo para resolver a questão
       *[other] {""}
    }.
todo-compare = Comparar por { LIST($groups) }.
todo-allow = Por { LIST($groups) }, levar em conta os itens que diferem.
todo-avoid = Por { LIST($groups) }, não comparar médias.
todo-open = Não comparar grupos até que a questão seja resolvida.
caution = Não ordene as médias dos grupos por { LIST($groups) }.
caution-items = Não ordene as médias dos grupos por { $group }: { -found }{ -lacking }.

invariance-failed = A invariância de medida por { $group } não pôde ser testada.
items-failed = Os itens não puderam ser comparados por { $group }.
factor-failed = Os itens de “{ $factor }” não puderam ser comparados por { $group }.
invariance-title = Invariância de medida
method-title = Comparação de grupos
inadmissible-step =
    Uma etapa da sequência de invariância tem uma solução inadmissível em alguns grupos, como uma correlação
    entre fatores acima de 1 ({ LINK("table-invariance") }).
no-solution = Por { $group }, o primeiro modelo de invariância não tem solução.

level-items = { $level } ({ LIST($items) })
items-higher = Por { $group }, com o mesmo nível do traço, as respostas são mais altas em { LIST($higher) } ({ LINK($figure) }).
items-lower = Por { $group }, com o mesmo nível do traço, as respostas são mais baixas em { LIST($lower) } ({ LINK($figure) }).
items-both =
    Por { $group }, com o mesmo nível do traço, as respostas são mais altas em { LIST($higher) }
    e mais baixas em { LIST($lower) } ({ LINK($figure) }).
items-counted =
    Por { $group }, há itens que diferem em { $levels ->
        [one] { INTEGER($levels) } grupo:
       *[other] { INTEGER($levels) } grupos, com mais frequência em
    } { $level } ({ $most ->
        [one] { INTEGER($most) } item
       *[other] { INTEGER($most) } itens
    }; { LINK($figure) }).
overall-only =
    O teste global assinala { LIST($items) }, mas { $levels ->
        [2] o deslocamento entre os dois grupos não é significativo
       *[other] o deslocamento de nenhum grupo isolado é significativo
    }.
also-measures = { $item } também mede “{ $factor }” ({ COEFFICIENT($loading) }): sua diferença pode vir daí.
mean-moves =
    Levando isso em conta, a média de { $level } em “{ $factor }” passa de { DECIMAL($from, digits: 2) } a { DECIMAL($to, digits: 2) } DP.
factors-comparable = { COUNT($factors) ->
    [one] Considerado isoladamente, { LIST($factors) } pode ser comparado entre grupos com todos os itens mantidos iguais.
   *[other] Considerados isoladamente, { LIST($factors) } podem ser comparados entre grupos com todos os itens mantidos iguais.
}
factors-undecided = Para { LIST($factors) } isoladamente, há poucas respostas para decidir.
items-withheld =
    Por { $group }, os itens de { LIST($factors) } não foram comparados: { $code ->
        [few-anchors] menos da metade deles, ou menos de dois, podem servir de âncoras.
        [not-settled] quais diferem depende da escolha das âncoras.
        [few-items] menos de três deles podem ser comparados, o que requer todas as categorias de resposta em cada grupo.
        [few-groups] apenas um grupo pode ser incluído.
       *[not-linked] seus parâmetros por grupo não puderam ser estimados.
    }
left-out =
    Excluídos { $of ->
        [models] dos modelos
       *[other] das comparações
    } por { $group }: { LIST($levels) }. { $reason }
few-people = Menos de { INTEGER($least) } pessoas.
small-levels =
    { $n ->
        [one] Um grupo
       *[other] { INTEGER($n) } grupos
    } de menos de { INTEGER($least) } pessoas { $n ->
        [one] não é mostrado
       *[other] não são mostrados
    }.

table-title = Que grupos podem ser comparados
column-comparable = Comparáveis
column-items = Itens que diferem
column-shift = Maior deslocamento plausível (logits)
column-change = Maior mudança plausível em uma média (DP)
column-needed = Pessoas necessárias para decidir (aproximadamente)
column-aligned = Não invariantes após alinhamento
items-cell =
    { INTEGER($different) } de { INTEGER($items) }{ COUNT($ids) ->
        [0] {""}
       *[other] : { LIST($ids) }
    }{ -lacking }
levels-cell =
    { $leftOut ->
        [0] { INTEGER($levels) }
       *[other] { INTEGER($levels) } de { INTEGER($all) }
    }
table-note =
    “Maior plausível”: o extremo mais distante dos intervalos de 90%.
    Pontos de corte: { DECIMAL($shift, digits: 2) } logits e { DECIMAL($change, digits: 2) } DP.
alignment-note =
    O alinhamento é considerado confiável se no máximo um quarto das cargas e dos interceptos não é invariante (Muthén & Asparouhov, 2014).
few-items-note = Não comparados, porque seu fator tem menos de três itens comparáveis: { LIST($ids) }.
unsteady-note =
    Por { $group }, porém, as médias realinhadas de sorteios simulados têm correlação de apenas { COEFFICIENT($correlation) } com as médias alinhadas: elas são incertas.

means-title =
    { $isFreed ->
        [true] Médias por { $group }, com e sem os itens que diferem
       *[false] Médias por { $group }
    }
mean-model =
    { $way ->
        [all] Todos os itens mantidos iguais
        [freed] Itens liberados onde diferem
        [without] Sem os itens que diferem
       *[ladder] Média
    }
means-see =
    { $isFreed ->
        [true] Com os itens que diferem liberados, { $top } tem a média mais alta em “{ $factor }”
       *[false] { $top } tem a média mais alta em “{ $factor }”
    } ({ DECIMAL($highest, digits: 2) } DP{ $ranked ->
        [one] , posto { $ranks }
        [several] , postos { $ranks }
       *[unranked] {""}
    }) e { $last } a mais baixa ({ DECIMAL($lowest, digits: 2) }){ $isAmong ->
        [true] , entre { INTEGER($n) } grupos
       *[false] {""}
    }.
means-described =
    { $isLadder ->
        [true] A unidade é o desvio padrão do primeiro grupo, o grupo de referência, cuja média é 0.
       *[false] As médias são desvios da média dos grupos, em desvios padrão intragrupo combinados.
    }
free-items-described = Cada item é liberado nos grupos em que difere (p < { COEFFICIENT(0.05) }, sem ajuste para testes múltiplos).
zero-line = { $isLadder ->
    [true] Linha tracejada: média do grupo de referência.
   *[false] Linha tracejada: média dos grupos.
}
order-described = Em “{ $factor }”, da mais alta à mais baixa: { LIST($levels) }.
rank-range = { INTEGER($low) }–{ INTEGER($high) }
means-axis = ← mais baixa · { mean }, DP · mais alta →
mean-interval = { DECIMAL($mean, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
tip-mean = { mean } [95%]
column-ranks = Postos
preliminary = Estes são modelos de “{ $model }”. O veredito se baseia no modelo de trabalho e ainda não é conhecido.

stand-in = “{ $working }” não tem uma solução admissível nos grupos por { LIST($groups) }; em seu lugar, a invariância foi testada para “{ $model }”.
