reported = “{ $variable }” ({ $context ->
        [none] qualquer contexto
       *[other] { $context }
    }, { $missing ->
        [imputed] respostas ausentes imputadas
        [as-yes] respostas ausentes contadas como sim
        [as-no] respostas ausentes contadas como não
        [ipw] respostas completas, ponderadas pela não resposta
        [complete] respostas completas
       *[known] respostas conhecidas
    })
where = { COUNT($levels) ->
        [0] todas as pessoas
       *[other] { LIST($levels) }
    }
level-of-group = { $level } ({ $group })

prevalence = { $figure ->
        [low] Limite inferior do intervalo de 95% da prevalência de { $reported }, { $where }
        [high] Limite superior do intervalo de 95% da prevalência de { $reported }, { $where }
       *[estimate] Prevalência de { $reported }, { $where }
    }
difference = Diferença na prevalência de { $reported }: { $first } menos { $second }
extreme-level = { $end ->
        [highest] Maior prevalência de { $reported } por { $group }
       *[lowest] Menor prevalência de { $reported } por { $group }
    }
regression-term = { $figure ->
        [odds-ratio] Razão de chances de { $term } na regressão de { $reported }
        [p] Valor de p de { $term } na regressão de { $reported }
       *[estimate] Coeficiente de { $term } na regressão de { $reported }
    }
regression-test = Teste de Wald de { $term } na regressão de { $reported }

item-correlation = { $end ->
        [smallest] Menor correlação entre dois itens
       *[largest] Maior correlação entre dois itens
    }
exploratory-structure = Solução exploratória comparada com a estrutura “{ $structure }”
-version = { $version ->
        [scaled] escalonado
        [robust] robusto
       *[standard] padrão
    }
exploratory-fit =
    { $index } { -version } da solução exploratória com { INTEGER($factors) } { $factors ->
        [one] fator
       *[other] fatores
    }
model-fit = { $index } { -version } do modelo confirmatório “{ $structure }”
model-admissible = Admissibilidade do modelo confirmatório “{ $structure }”
factor-correlation = Correlação de { LIST($factors) } no modelo confirmatório “{ $structure }”
reliability = { $coefficient } de “{ $scale }”{ $structure ->
        [none] {""}
       *[other] {" "}(estrutura “{ $structure }”)
    }
-step = { $step ->
        [configural] configural
        [thresholds] de limiares
        [loadings] de cargas
        [intercepts] de interceptos
        [scalar] escalar
        [strict] estrita
       *[means] de médias iguais
    }
invariance = Invariância de medida entre os grupos por { $group }, estrutura “{ $structure }”, até a etapa { -step }
comparability = Se os grupos por { $group } podem ser comparados nos fatores de “{ $structure }”
information = { $figure ->
        [peak] Nível do traço com a máxima informação do teste, { -irt-factor }
        [share-within-one-sd] Proporção da informação do teste a até um desvio padrão da média, { -irt-factor }
       *[peak-within-one-sd] Se a informação do teste atinge o pico a até um desvio padrão da média, { -irt-factor }
    }
-irt-factor = fator “{ $factor }” do modelo de resposta ao item “{ $structure }”
path = { $path } da análise

among-people = Porcentagem que responde “{ $answer }” a “{ $question }”, { $where }
among-experiences = Porcentagem das experiências com a resposta “{ $answer }” a “{ $question }”, { $item ->
        [none] todos os itens
       *[other] item { $item }
    }
burden = Número de pessoas com { $reported }, { $level }
all-of-group = todos os níveis de { $group }
predictor = { $figure ->
        [effect] Efeito marginal médio de { $term } sobre { -predicted }
       *[estimate] Coeficiente logit de { $term } para { -predicted }
    }
-predicted =
    { $question ->
        [none] {""}
       *[other] “{ $question }”:{" "}
    }“{ $outcome }” ({ $model ->
        [complete] com base no desenho, casos completos
        [imputed] com base no desenho, preditores ausentes imputados
       *[random] interceptos aleatórios, casos completos
    })
outcome-trend = Mudança ajustada em “{ $outcome }” por item adicional (em log-chances, log da taxa ou média)

level-with-figure = { $level } ({ $figure })
admissible = a solução é admissível
inadmissible = a solução não é admissível ({ LIST($problems) })
explored = { $verdict ->
        [reproduced] reproduzida pela solução exploratória
        [partly-reproduced] reproduzida em parte pela solução exploratória
       *[not-reproduced] não reproduzida pela solução exploratória
    }
peak-at = a informação atinge o pico a { DECIMAL($peak, digits: 1) } desvios padrão da média
invariance-reached = { $step ->
        [none] nem mesmo a invariância configural se sustenta
        [configural] a invariância configural se sustenta
        [thresholds] a invariância de limiares se sustenta
        [loadings] a invariância de cargas se sustenta
        [intercepts] a invariância de interceptos se sustenta
        [scalar] a invariância escalar se sustenta
        [strict] a invariância estrita se sustenta
       *[means] a igualdade das médias latentes se sustenta
    }{ -left-out }
-left-out = { COUNT($leftOut) ->
        [0] {""}
       *[other] , excluindo { LIST($leftOut) }
    }
items-differ = { $n ->
        [0] não se constatou diferença entre grupos em nenhum item
        [one] { INTEGER($n) } item difere entre grupos
       *[other] { INTEGER($n) } itens diferem entre grupos
    }{ -left-out }
truth = { $isTrue ->
        [true] verdadeiro
       *[false] falso
    }

comparison-result = comparação de grupos por { $group } na estrutura “{ $structure }”
model-result = modelo confirmatório “{ $structure }”
exploratory-structure-result = comparação da solução exploratória com a estrutura “{ $structure }”
exploratory-result =
    ajuste da solução exploratória com { INTEGER($factors) } { $factors ->
        [one] fator
       *[other] fatores
    }
irt-result = modelo de resposta ao item “{ $structure }”
invariance-result = teste de invariância da estrutura “{ $structure }” entre os grupos por { $group }
reliability-result = confiabilidade da escala “{ $scale }”{ $structure ->
        [none] {""}
       *[other] {" "}da estrutura “{ $structure }”
    }

few-levels = Menos de dois níveis de { $group } puderam ser comparados.
baseline-misfit = O modelo configural por { $group } não se ajusta.
groups-not-compared = Os grupos por { $group } não puderam ser comparados.
few-answers = Não está decidido se os grupos são comparáveis.
no-factor-correlation = O modelo “{ $structure }” não tem correlação de { LIST($factors) }.
undefined-index = { $version ->
        [scaled] O { $index } escalonado não está definido para este modelo.
        [robust] O { $index } robusto não está definido para este modelo.
       *[standard] O { $index } padrão não está definido para este modelo.
    }
no-item-left = A estrutura não foi examinada: um fator ficou sem itens.
only-explored = A estrutura não foi examinada: uma rotação decide que itens seus fatores têm.
no-solution = A estrutura não foi examinada: nenhuma solução tem esse número de fatores.
exploratory-not-converged = A solução exploratória não convergiu.
irt-not-converged = O modelo de resposta ao item “{ $structure }” não convergiu.
no-irt-factor = O modelo de resposta ao item “{ $structure }” não tem o fator “{ $factor }”.
step-unsolved = A etapa { -step } não tem solução: { $problem }.
bad-path = “{ $path }” não é um caminho como correlation.matrix[0][1].
nothing-at-path = A análise não tem nada em { $path }.
hidden-at-path = O número em { $path } está ausente ou oculto.
no-number-at-path = Não há número em { $path }.
undefined-reliability = { $coefficient } não está definido para a escala “{ $scale }”.
no-question = A análise não tem respostas a “{ $question }”.
no-burden = A análise não tem números de pessoas por { $group }.
no-predictors = A análise não tem regressão de “{ $outcome }”.
no-outcome = A análise não tem o desfecho “{ $outcome }”.
assumed-outcome = Os valores de “{ $outcome }” nestes dados são supostos, não observados.
hidden-outcome = O desfecho não é mostrado: { $reason }.
no-trend = Não se calculou nenhuma tendência para o desfecho.
no-prevalence = Não se calculou nenhuma prevalência.
no-group = A análise não tem o agrupamento { LIST($groups, type: "or") }.
no-estimate = A análise não tem prevalência de { $reported }, { $where }.
no-estimate-by = A análise não tem prevalência de { $reported } por { $group }.
no-level = O agrupamento { $group } não tem o nível “{ $level }”.
no-coefficient = A regressão não tem o coeficiente “{ $term }”.
no-term = A regressão não tem o termo “{ $term }”.
no-regression = A análise não tem regressão de { $reported }.
hidden-figure = O número está oculto: { $reason }.
hidden-difference = A diferença está oculta: { $reason }.
hidden-regression = A regressão está oculta: { $reason }.
hidden-levels = Há números ocultos ou não definidos: { LIST($levels) }.
