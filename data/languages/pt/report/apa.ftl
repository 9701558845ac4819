results-title = Resultados no estilo APA

test = { $name }({ INTEGER($df) }{ $n ->
    [none] {""}
   *[other] ; N = { INTEGER($n) }
}) = { DECIMAL($statistic, digits: 2) }, { p-value } { P($probability) }
f-test = { f-value }({ INTEGER($df) }; { INTEGER($denominator) }) = { DECIMAL($f, digits: 2) }, { p-value } { P($probability) }
index = { $name } = { COEFFICIENT($value, digits: 3) }
index-with-interval = { $name } = { COEFFICIENT($value, digits: 3) }, IC de 90% { INTERVAL($low, $high, as: "coefficient", digits: 3) }
with-interval = { $estimate }, IC de 95% { $ends }
named-figure = { $name } = { $estimate }

sample = A amostra foi composta de N = { INTEGER($n) } pessoas{ $effective ->
    [none] {""}
   *[other] {" "}(n efetivo = { INTEGER($effective) } após ponderação)
}.
all-answered-all = Todas responderam { $items ->
    [one] ao item
   *[other] a todos os { INTEGER($items) } itens
}.
complete-answers = { $items ->
    [one] O item foi respondido
   *[other] Todos os { INTEGER($items) } itens foram respondidos
} por n = { INTEGER($n) } pessoas.
valid-answers =
    O número de respostas válidas variou de n = { INTEGER($low) } ({ $fewest }) a n = { INTEGER($high) } ({ $most }).

any-of-all = algum dos { INTEGER($items) } itens
any-of = algum de { $items }
share-of-any = A porcentagem dos que { $about ->
    [experiences] relataram
    [abilities] resolveram
   *[other] responderam sim a
} { $set } foi de { $share }.
single-items = As porcentagens de itens isolados variaram de { $low } ({ $fewest }) a { $high } ({ $most }).
mean-and-deviation = M = { DECIMAL($mean, digits: 2) }, { standard-deviation } = { DECIMAL($sd, digits: 2) }
item-mean = O item ({ $item }) apresentou { $figures }.
item-means = As médias dos itens variaram de { $low } ({ $lowest }) a { $high } ({ $highest }).
largest-difference =
    A maior diferença por { $group } foi entre { LIST($levels) }: { DECIMAL($points, digits: 1) } { $points ->
        [one] ponto percentual
       *[other] pontos percentuais
    },
    IC conjunto de 95% { INTERVAL($low, $high, as: "decimal", digits: 1) }, { p-value } ajustado por Holm { P($probability) }.
term-test = { $term }, { $test }
joint-regression = Em uma regressão múltipla: { LIST($tests, type: "clauses") }.

share-other-than = “{ $question }”, de { $base }: { $share } deram uma resposta{ $none ->
    [none] {""}
   *[other] {" "}diferente de “{ $none }”
}.
share-of-answer = “{ $answer }”: { $share }.

ratio = { INTEGER($number) }{ $orMore ->
    [true] {" "}ou mais
   *[false] {""}
} em comparação com nenhum, { $isRisk ->
    [true] RR
   *[false] razão
} = { $estimate }
difference = { INTEGER($number) }{ $orMore ->
    [true] {" "}ou mais
   *[false] {""}
} em comparação com nenhum, diferença = { $estimate }
trend = tendência, { $test }
outcome = { $outcome }: { LIST($results, type: "clauses") }.

suggestion = { $rule ->
    [tests] os testes de ajuste sugeriram
    [empirical-kaiser] o critério empírico de Kaiser sugeriu
   *[parallel-factors] a análise paralela sugeriu
} { $factors ->
    [0] nenhum
   *[other] { WORD($factors) }
}
number-of-factors = Quanto ao número de fatores, { LIST($suggestions) }; { $recommended ->
    [none] nenhum número foi recomendado, porque nenhuma solução era própria
    [0] não se encontrou nenhum fator comum
   *[other] o número recomendado foi { WORD($recommended) }
}.
recommended-because = { $because ->
    [replicated] É o maior número com uma solução própria que se replicou em metades aleatórias.
    [parallel] É o maior número com uma solução própria que a análise paralela apoiou.
   *[fewest] É o menor número com uma solução própria.
}
exploratory = O modelo exploratório com { $factors ->
    [one] { WORD($factors) } fator
   *[other] { WORD($factors) } fatores
} ({ $estimator }) resultou em { $fit }.
model-fit = O modelo “{ $model }” ({ $estimator }) resultou em { $fit }.
-corrected = { $test ->
    [none] {""}
   *[other] {" "}(corrigido para amostras pequenas, { $test })
}
model-verdict = { $code ->
    [fits] “{ $model }” não foi rejeitado{ -corrected }, com poder para detectar um fator a menos.
    [not-contradicted] “{ $model }” não foi rejeitado{ -corrected }, mas o poder para detectar um fator a menos era baixo.
    [approximate] O ajuste exato de “{ $model }” foi rejeitado{ -corrected }; o ajuste aproximado foi bom.
    [doubtful] O ajuste exato de “{ $model }” foi rejeitado{ -corrected }, e o ajuste aproximado foi duvidoso.
    [does-not-fit] “{ $model }” não se ajustou{ -corrected }.
   *[not-testable] O ajuste de “{ $model }” não pôde ser testado.
}
rests-on = { $holds ->
    [true] Os demais resultados se baseiam em “{ $model }”.
   *[false] Nenhum modelo de todos os itens se ajustou; os demais resultados se baseiam no melhor até agora, “{ $model }”.
}
chosen-on-these-data = Este modelo foi escolhido com estes dados e precisa ser confirmado em outros.
improper = Sua solução era imprópria.
comparison = “{ $model }” em comparação com “{ $simpler }”: { $test }.
factor-correlation = { $first } e { $second }, { correlation-r } = { $r }
factor-correlations = Os fatores de “{ $model }” se correlacionaram: { LIST($correlations, type: "clauses") }.

scale = “{ $scale }” ({ WORD($items) } { $items ->
    [one] item
   *[other] itens
}{ $n ->
    [none] {""}
   *[other] , n = { INTEGER($n) }
}) apresentou { LIST($coefficients) }.
irt-not-converged = O { $model } “{ $label }” não convergiu.
irt-fit = O { $model } “{ $label }” (N = { INTEGER($n) }) resultou em { $fit }.
irt-reliability = { COUNT($values) ->
    [one] Sua confiabilidade marginal foi de
   *[other] Suas confiabilidades marginais foram de
} { LIST($values, type: "units") }.
irt-reliability-alone =
    O { $model } “{ $label }” (N = { INTEGER($n) }) apresentou { COUNT($values) ->
        [one] uma confiabilidade marginal
       *[other] confiabilidades marginais
    } de { LIST($values, type: "units") }.
agreement = Concordância de { $scale }: { $coefficient }{ $error ->
    [none] {""}
   *[other] , { standard-error-of-measurement } = { DECIMAL($error, digits: 2) }
}, n = { INTEGER($n) }.

correlation-symbol = { $kind ->
    [polyserial] r polisserial
    [biserial] r bisserial
    [polychoric] r policórico
    [tetrachoric] r tetracórico
   *[pearson] r
}
validity = { $scale } com { $external }: { $coefficient }{ $n ->
    [none] {""}
   *[other] , n = { INTEGER($n) }
}{ $hypothesis ->
    [none] {""}
    [confirmed] {" "}(hipótese confirmada)
    [not-confirmed] {" "}(hipótese não confirmada)
   *[undecided] {" "}(hipótese inconclusiva)
}.

indices-of = { $version ->
    [robust] { $indices } (robustos)
    [scaled] { $indices } (escalonados)
   *[standard] { $indices }
}
configural-not-converged = Por { $group }, o modelo configural não teve solução e por isso a igualdade não foi testada.
configural-untestable = Por { $group } ({ WORD($groups) } { $groups ->
    [one] grupo
   *[other] grupos
}), o ajuste do modelo configural não pôde ser testado.
configural = Por { $group } ({ WORD($groups) } { $groups ->
    [one] grupo
   *[other] grupos
}), o modelo configural resultou em { $test }, { indices-of }.
baseline = { $code ->
    [fits] Ele se ajustou.
    [not-contradicted] Ele não foi rejeitado.
    [approximate] Ele se ajustou aproximadamente.
    [doubtful] Seu ajuste foi duvidoso.
   *[does-not-fit] Ele não se ajustou.
}
invariance-step =
    Por { $group }, o modelo de invariância { $step } diferiu do modelo de invariância { $from } em { $test },
    Δ{ cfi } = { COEFFICIENT($deltaCfi, digits: 3) }, Δ{ rmsea } = { COEFFICIENT($deltaRmsea, digits: 3) }.
invariance-holds = { $isQualified ->
    [true] A julgar pelas mudanças no ajuste
   *[false] Dado este modelo
}, { COUNT($equal) ->
    [0] nenhum parâmetro pôde ser mantido igual
   *[other] pôde ser mantida a igualdade de { LIST($equal) }
} por { $group }{ $isContradicted ->
    [true] , embora um teste de diferença tenha sido significativo
   *[false] {""}
}{ $differing ->
    [0] {""}
    [one] . Em testes de itens isolados, um de { WORD($tested) } diferiu
   *[other] . Em testes de itens isolados, { WORD($differing) } de { WORD($tested) } diferiram
}.
misfit-equality = Dado o desajuste, isso não demonstrou igualdade.
equality-untested = Nenhum modelo com parâmetros iguais teve solução e por isso a igualdade não foi testada.
partial-holds = Com { $n ->
    [one] uma restrição de igualdade liberada
   *[other] { INTEGER($n) } restrições de igualdade liberadas
}, a etapa { $step } foi sustentada.
items-withheld = Os itens de “{ $scale }” não foram comparados por { $group }: { $code ->
    [few-anchors] menos da metade deles, ou menos de dois, podiam servir de âncoras.
    [not-settled] quais diferem dependia da escolha das âncoras.
    [few-items] menos de três deles podiam ser comparados, o que requer todas as categorias de resposta em cada grupo.
   *[not-linked] seus parâmetros por grupo não puderam ser estimados.
}
item-functioning = Em “{ $scale }”, { $differing ->
    [0] nenhum
   *[other] { WORD($differing) }
} de { WORD($tested) } { $tested ->
    [one] item
   *[other] itens
} { $differing ->
    [0] apresentou DIF
    [one] apresentou DIF
   *[other] apresentaram DIF
} por { $group }{ $differing ->
    [0] {""}
   *[other] {" "}({ LIST($items) })
}.
also-measures = { $item } também mediu “{ $factor }” ({ COEFFICIENT($loading) }): sua diferença pode vir daí.

participants = Um total de N = { INTEGER($n) } pessoas respondeu a “{ $measure }” ({ INTEGER($items) } { $items ->
    [one] item
   *[other] itens
}).
design = As estimativas levaram em conta { LIST($design) }.
sampling-weights = pesos amostrais
strata = { INTEGER($n) } { $n ->
    [one] estrato
   *[other] estratos
}
clusters = { INTEGER($n) } { $n ->
    [one] conglomerado
   *[other] conglomerados
}
dichotomized = As respostas foram dicotomizadas pela regra do instrumento{ COUNT($yes) ->
    [0] {""}
   *[other] : { LIST($yes) } { COUNT($yes) ->
        [one] conta
       *[other] contam
    } como “{ $higher }”, as demais como “{ $lower }”
}.
answer = “{ $label }”
dichotomized-rare =
    A maioria das pessoas ({ PERCENT($low, digits: 0) } a { PERCENT($high, digits: 0) }) deu a resposta mais baixa,
    de modo que as categorias mais altas são raras demais para terem limiares próprios.
dichotomized-as-declared = O instrumento declara essa regra; as categorias originais foram analisadas para comparação.
missing-answers = As correlações e os modelos fatoriais foram estimados com exclusão { $missing ->
    [listwise] por lista
   *[pairwise] por pares
} das respostas ausentes.
imputed-prevalence =
    Para as porcentagens, as respostas ausentes foram imputadas 20 vezes por regressões logísticas encadeadas e combinadas pelas regras de Rubin.
prevalence-method = Os intervalos das porcentagens provêm de erros padrão linearizados.
exploratory-method =
    Os fatores exploratórios foram estimados a partir de correlações { $correlations } mediante { $extraction }{ $rotation ->
        [none] {""}
       *[other] {" "}com { $rotation }
    }.
number-method =
    O número recomendado de fatores se baseia em testes sequenciais de ajuste, no critério empírico de Kaiser, na análise paralela
    e na replicação em metades aleatórias.
confirmatory-method = Os modelos confirmatórios foram estimados por { $estimator }{ $isSame ->
    [true] {" "}a partir das mesmas correlações, com testes escalonados para a sua distribuição
   *[false] {""}
}.
reliability-method = A confiabilidade foi estimada pelos coeficientes alfa e ômega.
irt-method = O { $model } foi estimado por máxima verossimilhança marginal{ $missing ->
    [listwise] {""}
   *[pairwise] {" "}a partir de todas as respostas
}.
comparability-method =
    A invariância de medida e o funcionamento diferencial do item (DIF) foram testados por { LIST($groups) },
    com valores de { p-value } ajustados pelo método de Holm.
software = A análise foi executada com o { $name } { $version } (semente { $seed }).
