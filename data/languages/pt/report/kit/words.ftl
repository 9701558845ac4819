section-survey = Pesquisa e respostas ausentes
section-prevalence = { $about ->
    [experiences] Prevalência e grupos
   *[other] Respostas e grupos
}
section-together = { $about ->
    [experiences] Experiências em conjunto
   *[other] Respostas em conjunto
}
section-structure = { column-structure }
section-reliability = Confiabilidade e informação
section-validity = Validade
section-comparability = Comparabilidade dos grupos
section-claims = Afirmações publicadas
section-limits = Limitações, números ocultos e reprodutibilidade

verdict = { $verdict ->
    [yes] Sim
    [partly] Em parte
    [no] Não
    [undecided] Inconclusivo
    [not-tested] Não testado
    [not-testable] Não testável
   *[neutral] {""}
}
verdict-sentence = { verdict }.

item-with-label = { $id } ({ $label })
label-in-quotes = “{ $label }”
range = { $low } a { $high }
number-level = { $group } { $level }
online = on-line
in-the-context = no contexto “{ $context }”
any-of = algum de { $items }
at-least-one-of = ao menos um de { WORD($n) }
last-in-context = { $measured }, pela última vez { $context }

hidden-left-out = Números ocultos pelo controle de sigilo ficam de fora.

kmo-band = { $band ->
    [marvelous] excelente
    [meritorious] muito boa
    [middling] mediana
    [mediocre] medíocre
    [miserable] ruim
   *[unacceptable] inaceitável
}

correlation-kind = { $type ->
    [tetrachoric] tetracóricas
    [polychoric] policóricas
    [pearson] de Pearson
   *[spearman] por postos de Spearman
}
extraction = { $extraction ->
    [minres] extração por resíduos mínimos
    [ml] extração por máxima verossimilhança
   *[pa] extração por eixos principais
}
irt-model = { $model ->
    [Rasch] modelo de Rasch
    [two-parameter] modelo logístico de dois parâmetros
    [three-parameter] modelo logístico de três parâmetros
    [four-parameter] modelo logístico de quatro parâmetros
    [graded] modelo de resposta graduada
    [partial-credit] modelo de crédito parcial
    [generalized-partial-credit] modelo de crédito parcial generalizado
    [rating-scale] modelo de escala de avaliação
    [sequential] modelo sequencial
    [sequential-rasch] modelo sequencial de Rasch
   *[nominal] modelo de resposta nominal
}
rotation-setting = { $name } { $value }
rotation-settings = As configurações da rotação foram { LIST($settings) }.
the-factor = O fator
estimator = { $estimator ->
    [WLSMV] mínimos quadrados ponderados diagonalmente com o teste escalonado e deslocado
    [WLSMVS] mínimos quadrados ponderados diagonalmente com o teste ajustado pela média e pela variância
    [WLSM] mínimos quadrados ponderados diagonalmente com o teste ajustado pela média
    [DWLS] mínimos quadrados ponderados diagonalmente
    [ULSMV] mínimos quadrados não ponderados com o teste escalonado e deslocado
    [ULSMVS] mínimos quadrados não ponderados com o teste ajustado pela média e pela variância
    [ULSM] mínimos quadrados não ponderados com o teste ajustado pela média
    [ULS] mínimos quadrados não ponderados
    [WLS] mínimos quadrados ponderados com a matriz de pesos completa
    [GLS] mínimos quadrados generalizados
    [MLM] máxima verossimilhança com o teste de Satorra-Bentler
    [MLMV] máxima verossimilhança com o teste escalonado e deslocado
    [MLMVS] máxima verossimilhança com o teste ajustado pela média e pela variância
    [MLR] máxima verossimilhança com o teste de Yuan-Bentler
    [MLF] máxima verossimilhança com erros padrão de primeira ordem
   *[ML] máxima verossimilhança
}
invariance-step = { $step ->
    [configural] configural
    [thresholds] de limiares
    [loadings] de cargas
    [intercepts] de interceptos
    [scalar] escalar
    [strict] estrita
   *[means] de médias iguais
}
equality = { $what ->
    [loadings] cargas
    [thresholds] limiares
    [intercepts] interceptos
    [residual-variances] variâncias residuais
   *[means] médias
}

found-model = Modelo encontrado com { INTEGER($n) } { $n ->
    [one] fator
   *[other] fatores
}
parameter-loading = carga de { $item } em { $factor }
parameter-regression = regressão de { $outcome } sobre { $predictor }
parameter-threshold = limiar { $number } de { $item }
parameter-scale = escala de { $item }
parameter-intercept = intercepto de { $item }
parameter-mean = média de { $factor }
parameter-variance = variância de { $factor }
parameter-residual-variance = variância residual de { $item }
parameter-covariance = covariância entre { $first } e { $second }
parameter-residual-covariance = covariância residual entre { $first } e { $second }
parameter-in-problem = { $isThreshold ->
    [true] { $parameter }
   *[false] { $parameter }
}{ $group ->
    [none] {""}
   *[other] {" "}em { $group }
}

test-figures = {" "}({ $isScaled ->
    [true] diferença escalonada
   *[false] diferença
} { chi-squared }({ INTEGER($df) }) = { DECIMAL($difference, digits: 2) }, { p-value } { P($probability) })

fit-clause = { $code ->
    [fits] se ajusta: não há desajuste além do erro amostral ({ LIST($figures, type: "units") })
    [not-contradicted] não é contrariado{ $isPoor ->
        [true] {" "}apenas porque responderam pessoas de menos para decidir: seus índices são ruins
       *[false] , embora o poder seja baixo
    } ({ LIST($figures, type: "units") })
    [approximate] se ajusta aproximadamente: o ajuste exato é rejeitado, mas os índices são bons ({ LIST($figures, type: "units") })
    [doubtful] tem ajuste duvidoso: é rejeitado e nem todos os índices são bons ({ LIST($figures, type: "units") })
    [does-not-fit] não se ajusta ({ LIST($figures, type: "units") })
   *[not-testable] não tem graus de liberdade e por isso seu ajuste não pode ser testado: ele se ajustaria a quaisquer dados
}
fit-word = { $code ->
    [fits] ajusta-se
    [not-contradicted] não contrariado
    [approximate] ajuste aproximado
    [doubtful] duvidoso
    [does-not-fit] não se ajusta
   *[not-testable] não testável
}
fit-inherited = O veredito é o de “{ $model }”, que está aninhado nele.
fit-test = { chi-squared }({ DECIMAL($df, digits: 0) }) = { DECIMAL($statistic, digits: 1) }, { $isCorrected ->
    [true] { p-value } corrigido
   *[false] { p-value }
} { P($probability) }
power-factor = { $size ->
    [none] Com tão poucas respostas, nem mesmo dois fatores sem relação entre si no lugar de um seriam detectados.
   *[other] Dois fatores no lugar de um seriam detectados se sua correlação fosse de até { COEFFICIENT($size) } (poder { LEVEL(0.8) }).
}
power-pair = { $size ->
    [none] Com tão poucas respostas, nenhuma correlação residual seria detectada.
   *[other] Uma correlação residual de { COEFFICIENT($size) } ou mais seria detectada (poder { LEVEL(0.8) }).
}
people-needed = Para uma correlação de { COEFFICIENT($target) }, são necessárias cerca de { INTEGER($needed) } pessoas.
misfit-place = { $isEnough ->
    [true] Ajusta-se, salvo em { $n ->
        [one] um parâmetro
       *[other] { INTEGER($n) } parâmetros
    }
   *[false] O desajuste está sobretudo em { $n ->
        [one] um parâmetro
       *[other] { INTEGER($n) } parâmetros
    }
}: { LIST($parameters) }. Com { COUNT($parameters) ->
    [one] ele
   *[other] eles
}, { LIST($figures) }.
misfit-cross-loading = { $item } também mede { $factor } ({ COEFFICIENT($value) })
misfit-residual = { $first } e { $second } se correlacionam além de seus fatores ({ COEFFICIENT($value) })
misfit-more-factors = Tem fatores de menos: “{ $model }” { $fit }.
misfit-diffuse = O desajuste é difuso: nenhum pequeno conjunto de parâmetros torna o ajuste aceitável.
index = { $name } { $value }
robust-index = { $index } robusto
index-with-interval = { $name } { $value } { INTERVAL($low, $high, as: "coefficient", digits: 3) }
index-cut-off = { $better ->
    [high] { $name } de ao menos { COEFFICIENT($value) }
   *[low] { $name } de até { COEFFICIENT($value) }
}

first-cut-off = Se o modelo for verdadeiro, { LEVEL(0.95) } das amostras têm um { rmsea } abaixo do primeiro ponto de corte.
second-cut-off = Se estiver errado como segue, { LEVEL(0.95) } têm um acima do segundo.
factor-too-few =
    “{ $model }”: { LIST($of) } são dois fatores com correlação { COEFFICIENT($size) }, um deles medido por { $items }.
correlated-pair =
    “{ $model }”, que não tem nenhum fator de quatro itens: falta-lhe uma correlação residual de { COEFFICIENT($size) } entre { LIST($of) }.
item-list = { LIST($items) }

analyzed-as = { $categories ->
    [declared] categorias originais
   *[dichotomized] sim ou não
}
other-coding-title = { $categories ->
    [declared] Modelos reajustados às categorias originais
   *[dichotomized] Modelos reajustados às respostas sim ou não
}
other-coding-note = { $categories ->
    [declared] A análise das categorias originais
   *[dichotomized] A análise das respostas sim ou não
} exclui { LIST($items) }: pessoas com respostas raras a { COUNT($items) ->
    [one] esse item
   *[other] esses itens
} poderiam ser identificadas.

all-continuous = { $n ->
    [one] O item é contínuo: modelos de resposta ao item e funcionamento diferencial do item exigem itens categóricos.
   *[other] Todos os { INTEGER($n) } itens são contínuos: modelos de resposta ao item e funcionamento diferencial do item
        exigem itens categóricos.
}
all-items-withheld =
    Todos os itens são excluídos de correlações, análises fatoriais, modelos e confiabilidade.
    Pessoas com uma resposta rara, ou com um par raro de respostas, poderiam ser identificadas.
items-withheld =
    { LIST($items) } { COUNT($items) ->
        [one] é excluído
       *[other] são excluídos
    } de correlações, análises fatoriais, modelos e confiabilidade.
    Pessoas com uma resposta rara, ou com um par raro de respostas, poderiam ser identificadas.
two-items-left = Análises que exigem mais do que os dois itens restantes não são calculadas.

complete-cases =
    { $of ->
        [norms] As normas são de pessoas com escore
       *[scores] Os escores e sua confiabilidade são de casos completos
    } e podem ter viés. Do total de pessoas, { $range } não têm escore, e as respostas não estão ausentes completamente ao acaso.
