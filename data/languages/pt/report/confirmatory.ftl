question-declared = Os itens se agrupam como declarado?
question-fit = Qual modelo se ajusta?
items-as-declared =
    { INTEGER($hits) } de { INTEGER($items) } itens { $hits ->
        [one] tem sua maior carga em seu fator declarado
       *[other] têm sua maior carga em seu fator declarado
    }.
no-common-factor = Não se encontrou nenhum fator comum; portanto, nenhum agrupamento dos itens é sustentado.
declared-fit = “{ $model }” { $fit }.
no-proper-solution = Nenhum modelo tem uma solução própria. São necessárias mais pessoas ou menos parâmetros.
whole-model-fit = “{ $model }” tal como escrito, com todas as regressões e restrições, { $fit }.
measurement-part = { $model }, parte de medida
working-model = { $why ->
    [asked-for] O modelo de trabalho é “{ $model }”, escolhido pelo usuário. Ele { $fit }.
    [only-one] “{ $model }” { $fit }.
    [better-fit] O modelo de trabalho é “{ $model }”, { $isDeclared ->
        [true] a estrutura declarada com o melhor ajuste
       *[false] o modelo com o melhor ajuste
    }. Ele { $fit }.
    [simplest] O modelo de trabalho é “{ $model }”, o mais simples entre os que se ajustam igualmente. Ele { $fit }.
    [clearly-better] O modelo de trabalho é “{ $model }”, claramente melhor que os mais simples. Ele { $fit }.
    [declared-misfits] Nenhuma estrutura declarada se ajusta. O modelo de trabalho é “{ $model }”. Ele { $fit }.
    [declared-unsolved] Nenhuma estrutura declarada tem uma solução admissível. O modelo de trabalho é “{ $model }”. Ele { $fit }.
    [best-so-far] Nenhum modelo de todos os itens se ajusta. O melhor até agora é “{ $model }”. Ele { $fit }.
    [no-solution] Nenhum modelo tem uma solução admissível; são necessárias mais pessoas ou menos parâmetros.
   *[not-compared] Todos os resultados se baseiam em “{ $model }”, cujo ajuste não foi examinado.
}
models-used =
    “{ $model }” é usado sempre que se precisa de um modelo: cargas e ômega{ COUNT($uses) ->
        [0] {""}
       *[other] , { LIST($uses) }
    }.{ $recommended ->
        [0] {""}
       *[other] {" "}As cargas exploratórias acima têm { WORD($recommended) } { $recommended ->
            [one] fator
           *[other] fatores
        }, como as regras recomendam.
    }
use-response = o modelo de resposta ao item
use-groups = comparações de grupos
asked-improper = “{ $model }”, escolhido pelo usuário, não tem uma solução admissível.
by-wording =
    Um de seus fatores reúne exatamente os itens invertidos, ou exatamente os demais; o segundo fator pode então ser a direção da redação.
    O ômega do total inclui nesse caso variância devida à redação.
chosen-on-these-data = Foi escolhido com estes dados e por isso outros dados precisam confirmá-lo.
next-after-misfit = Avalie cada escala por um modelo de seus próprios itens e revise a estrutura antes de relatar o conjunto.
closest-factors = Seus { $factors ->
    [2] dois fatores
   *[other] dois fatores mais próximos
} têm correlação { $correlation }{ $isHigh ->
    [true] {" "}e mal se distinguem
   *[false] {""}
}.

not-fitted = “{ $model }” não foi ajustado: { $problem }
not-converged = “{ $model }” não convergiu.
improper = A solução de “{ $model }” é imprópria{ COUNT($reasons) ->
    [0] {""}
   *[other] : { LIST($reasons) }
}.
not-examined-items = “{ $model }” não foi examinado: não resta nenhum item para um de seus fatores.
not-examined-solution = “{ $model }” não foi examinado: nenhuma solução exploratória tem o mesmo número de fatores.
explored-factors =
    Uma rotação decide que itens têm { LIST($factors) } de “{ $model }”. Por isso não são escalas nem são comparados com soluções exploratórias.
models-not-compared = Os modelos não puderam ser comparados.
halves-not-analyzed = As duas metades da amostra não puderam ser analisadas.
several-models = modelos

model = “{ $label }”
compared-model = “{ $model }”{ $test }
better-than = { $isBetter ->
    [true] Ajusta-se melhor
   *[false] Não se ajusta melhor
} do que { LIST($models) }.
two-item-factors = { LIST($factors) } { COUNT($factors) ->
    [one] tem apenas dois itens, poucos para identificar um fator
   *[other] têm apenas dois itens cada, poucos para identificar um fator
} sem os demais fatores.
weak-score = O escore de “{ $factor }” tem um ômega de { $omega }, abaixo de { COEFFICIENT($least) }.

holdout-fit =
    Na metade reservada ({ INTEGER($n) } { $n ->
        [one] pessoa
       *[other] pessoas
    }), os índices de ajuste de “{ $model }” são { LIST($indices) }.
found-again = A análise exploratória da outra metade reproduz { LIST($models) }.
not-found-again = A análise exploratória da outra metade não reproduz { LIST($models, type: "or") }.

title-models = Modelos
fit-title = Ajuste de todos os modelos
structural-title = Modelos estruturais
pattern-heading = Estruturas declaradas e cargas
working-title = Estimativas e índices de modificação do modelo de trabalho

declared-title = { $isDeclared ->
    [true] Estruturas declaradas e seus modelos
   *[false] Modelos e seu ajuste
}
column-hits = Itens no fator declarado
column-fit = Ajuste
column-closest = Maior correlação entre fatores
column-holds = Sustentada
hits = { INTEGER($hits) } de { INTEGER($items) }
fit-cell = { $state ->
    [not-converged] não convergiu
   *[improper] imprópria
}
holds = { $code ->
    [supported] sim
    [partly] em parte
    [not-shown] não
    [undecided] inconclusivo
    [not-tested] não testado
   *[not-testable] não testável
}
bold-working = Negrito: o modelo de trabalho.
robust-note = { cfi } e { rmsea } são robustos: dependem pouco de quão raras são as respostas.
hits-note = Itens no fator declarado: os que têm nele sua maior carga.
distinct-note = Os fatores mal se distinguem se o intervalo de sua correlação está acima de { COEFFICIENT($limit) }.

pattern-title = Estruturas declaradas e as soluções exploratórias
column-declared-factor = Fator declarado
column-exploratory-factor = Fator exploratório
column-salient = Itens declarados salientes
column-not-salient = Outros itens declarados
column-cross-loadings = Cargas cruzadas
column-pattern = Padrão
factor-number = Fator { INTEGER($number) }
cross-loading = { $item } ({ COEFFICIENT($loading) })
pattern = { $verdict ->
    [reproduced] reproduzido
    [partly-reproduced] reproduzido em parte
    [not-reproduced] não reproduzido
   *[not-examined] não examinado
}
pattern-note =
    Os itens declarados são salientes se sua carga absoluta é de ao menos { COEFFICIENT($salient) };
    os demais itens são listados se a sua é de ao menos { COEFFICIENT($cross) }.

model-fit-title = Ajuste dos modelos confirmatórios
comparison-title = Comparação dos modelos confirmatórios
column-simpler = Mais simples
column-difference = { $isScaled ->
    [true] Diferença { chi-squared } escalonada
   *[false] Diferença { chi-squared }
}
column-boundary = No limite
small-p-note = Um valor de { p-value } pequeno favorece o modelo com mais parâmetros.
scaled-note = A diferença é escalonada; nos testes ajustados pela média e pela variância, também é deslocada (Satorra, 2000).
boundary-note =
    No limite: o modelo mais simples fixa em 1 uma correlação entre fatores e por isso { p-value } é grande demais.

correlations-title = Correlações entre fatores nos modelos confirmatórios
bold-above = Negrito: acima de { COEFFICIENT($limit) }.

column-answers = Respostas
column-lowest-loading = Menor carga
column-highest-loading = Maior carga
column-factor-correlations = Correlações entre fatores
answers-note =
    { cfi } e { rmsea } usam o { chi-squared } corrigido quando o estimador tem um.
    Um traço significa que não há solução.

loadings-title = Cargas padronizadas de “{ $model }”
estimator-note = Estimador: { $estimator }.
correlations-range = As correlações entre fatores vão de { COEFFICIENT($low) } a { COEFFICIENT($high) } ({ LINK("table-model-factor-correlations") }).
factors-correlate = “{ $first }” e “{ $second }” têm correlação { $correlation }.

block-title = Cargas padronizadas do bloco “{ $block }” de “{ $model }”{ $group ->
        [none] {""}
       *[other] {" "}em { $group }
    }
block-note =
    { $rotation ->
        [none] Um bloco de um só fator não é rotacionado.
       *[other] Fatores do bloco após { $rotation }.
    } As cargas de { COEFFICIENT($limit) } ou mais estão em negrito.
block-starts = De { INTEGER($starts) } pontos de partida, { INTEGER($reached) } alcançaram o menor valor do critério.

estimates-title = Estimativas do modelo “{ $model }”
column-of = De
column-on = Em ou com
estimates-note = Os parâmetros fixos são omitidos; os parâmetros sem erro padrão decorrem dos demais.
parameter = { $kind ->
    [loading] carga
    [regression] regressão
    [scale] fator de escala
    [intercept] intercepto
    [mean] média
    [variance] variância
    [residual-variance] variância residual
    [correlation] correlação
    [residual-correlation] correlação residual
    [covariance] covariância
   *[residual-covariance] covariância residual
}
threshold-number = limiar { $number }

modification-title = Índices de modificação do modelo “{ $model }”
column-omitted = Parâmetro omitido
column-index = Índice de modificação
column-expected = Mudança esperada
column-expected-standardized = Mudança esperada, padronizada
modification-note = Mostram-se apenas índices acima de { DECIMAL($limit, digits: 2) }.
modification-more = { $n ->
    [one] Omite-se { INTEGER($n) } índice menor, acima desse valor.
   *[other] Omitem-se { INTEGER($n) } índices menores, acima desse valor.
}
loading-of = carga de { $item } em { $factor }
regression-of = regressão de { $outcome } sobre { $predictor }
covariance-of = covariância entre { $first } e { $second }
residual-correlation-of = correlação residual entre { $first } e { $second }

more-fit-title = Outros índices de ajuste do modelo “{ $model }”
more-fit-note = Uma célula vazia: essa versão não tem tal índice.
residuals-title = { $isAll ->
    [true] Resíduos do modelo “{ $model }”
   *[false] Maiores resíduos do modelo “{ $model }”
}
column-observed = Correlação observada
column-implied = Correlação implicada
column-residual = Correlação residual
column-implied-covariance = Covariância implicada
column-residual-covariance = Covariância residual
residuals-note = { z-value }: o resíduo dividido por seu erro padrão; valores além de ±1,96 são maiores do que o acaso explica.
residuals-without-errors = Estes resíduos não têm erros padrão.

bootstrap-title = Bootstrap do modelo “{ $model }”
column-bias-low = 95% inferior, corrigido por viés
column-bias-high = 95% superior, corrigido por viés
column-standardized-low = 95% inferior, padronizado
column-standardized-high = 95% superior, padronizado
bootstrap-note =
    Os intervalos são percentis de { INTEGER($usable) } { $usable ->
        [one] amostra
       *[other] amostras
    } com solução, de { INTEGER($samples) } sorteadas.
bootstrap-improper = { INTEGER($n) } { $n ->
    [one] amostra tem uma solução imprópria e é incluída
   *[other] amostras têm uma solução imprópria e são incluídas
}.
bollen-stine-note =
    Se o modelo é verdadeiro, { PERCENT($p) } de tais amostras têm desajuste maior que o dos dados (bootstrap de Bollen-Stine).

diagram-title = Diagrama de caminhos de “{ $model }”, padronizado
loading-range = { $n ->
    [one] A única carga padronizada é { COEFFICIENT($low) }.
   *[other] As { INTEGER($n) } cargas padronizadas vão de { COEFFICIENT($low) } a { COEFFICIENT($high) }.
}
diagram-key = Seta mais larga: carga maior.
diagram-dashed = Seta tracejada: carga negativa.
diagram-curves = Curva: correlação.
diagram-description =
    O modelo tem { INTEGER($factors) } { $factors ->
        [one] fator
       *[other] fatores
    }, { INTEGER($items) } { $items ->
        [one] item
       *[other] itens
    } e { INTEGER($correlations) } { $correlations ->
        [one] correlação
       *[other] correlações
    } (curvas).
indicator = Indicador
standardized-loading = Carga padronizada
column-from = De
column-to = Para
path = { $kind ->
    [loading] carga
    [residual-correlation] correlação residual
   *[factor-correlation] correlação entre fatores
}

structural-not-converged = O modelo estrutural “{ $model }” não convergiu.
regressions =
    De { INTEGER($all) } { $all ->
        [one] coeficiente de regressão
       *[other] coeficientes de regressão
    } do modelo estrutural “{ $model }”{ $fit ->
        [none] {""}
       *[other] {" "}({ $fit })
    }, { INTEGER($significant) } { $significant ->
        [one] difere
       *[other] diferem
    } significativamente de 0 ({ p-value } < { COEFFICIENT($level) }).
defined-parameter =
    { $name } é { DECIMAL($estimate, digits: 3) } { INTERVAL($low, $high, as: "decimal", digits: 3) }, { p-value } { P($probability) }.
structural-fit-title = Ajuste dos modelos estruturais
matrix-fit-title = Ajuste do modelo
constrained = Com tudo o que declara, “{ $model }” tem { $fit }; o veredito sobre o ajuste é de seu modelo de medida, sem limites e restrições.
whole-loadings-title = Cargas de “{ $model }” com tudo o que declara
whole-loadings-note = As demais tabelas de cargas são do modelo de medida, sem regressões, limites e restrições; rótulos iguais valem também ali.
regressions-title = Regressões do modelo “{ $model }”
regressions-note = Associações entre respostas dadas em um mesmo momento não estabelecem causalidade.
defined-title = Parâmetros definidos do modelo “{ $model }”
column-definition = Definição
defined-note = Os erros padrão usam o método delta; os intervalos { $isBootstrap ->
    [true] são intervalos percentis de bootstrap
   *[false] se baseiam neles
}.
explained-title = Variância explicada no modelo “{ $model }”

method-title = Análise fatorial confirmatória
models-fitted =
    { $models ->
        [one] Um modelo foi ajustado
       *[other] Ao todo, { WORD($models) } modelos foram ajustados
    } { $parameterization ->
        [none] às médias e covariâncias
        [delta] aos limiares e correlações (parametrização delta)
       *[theta] aos limiares e correlações (parametrização teta)
    } dos itens, com as respostas de { INTEGER($n) } { $n ->
        [one] pessoa
       *[other] pessoas
    }{ $missing ->
        [listwise] {" "}com respostas a todos os itens
        [pairwise] , com exclusão por pares
       *[none] {""}
    }.
full-information =
    A máxima verossimilhança com informação completa usou todas as respostas dessas pessoas,
    supondo normalidade e respostas ausentes ao acaso.
estimator = O estimador é { $estimator }, { $name }{ $source ->
    [none] {""}
   *[other] {" "}{ $source }
}.
factors-standardized = Os fatores têm variância 1 e podem se correlacionar livremente.
robust = Os erros padrão e os testes são robustos{ COUNT($design) ->
    [0] {""}
   *[other] {" "}e levam em conta { LIST($design) }
}.
sampling-weights = pesos amostrais
strata = estratos
clusters = conglomerados
failures = Não se alcançou solução para { LIST($models) }.
cut-offs-by-estimator = O significado desses pontos de corte depende do estimador { $source }.
robust-indices = Os índices de ajuste robustos seguem Savalei { $source }.
own-cut-offs =
    Para cada modelo, derivaram-se dois pontos de corte do { rmsea } { $source }.
    O primeiro é seu percentil 95 se o modelo é verdadeiro.
    O segundo é seu percentil 5 se o modelo tem um fator a menos
    ou, quando nenhum fator tem quatro itens, omite uma correlação residual.
cut-offs-origin = Ambos provêm da distribuição amostral do { chi-squared }, aproximada na solução do modelo{ $samples ->
    [0] {""}
   *[other] {" "}ou, quando as respostas são esparsas demais para isso, por { INTEGER($samples) } amostras simuladas
}.
fit-rule =
    Um modelo se ajusta se seu teste, corrigido para amostras pequenas, não o rejeita a { LEVEL(0.05) }
    e poderia ter detectado um fator a menos.
    Poder significa { LEVEL(0.8) } para dois fatores com correlação de 0,70; com menos, o modelo não é contrariado.
approximate-rule = Um modelo rejeitado se ajusta aproximadamente com { LIST($cutOffs) } { $source }; caso contrário, seu ajuste é duvidoso.
misfit-rule =
    Um modelo não se ajusta se é rejeitado a { LEVEL(0.01) } e um de três índices é ruim { $source }.
    São eles um { rmsea } cujo limite inferior excede { COEFFICIENT(0.08) } e um { cfi } abaixo de { COEFFICIENT(0.9) }.
    O terceiro, exceto para itens de sim ou não, é um { srmr } não viesado cujo limite inferior excede { COEFFICIENT(0.1) }.
limits-decide-nothing = São mostrados no apêndice e nada decidem sozinhos.
working-rule =
    Entre as estruturas declaradas, o modelo de trabalho tem o melhor veredito; entre iguais, é o mais simples, a menos que outro seja claramente melhor.
    Se nenhuma se ajusta, acrescentam-se parâmetros que localizam o desajuste ou usa-se a solução fatorial.
localized-rule = Cargas cruzadas e correlações residuais omitidas foram buscadas com testes de escore (Holm), mantidas se significativas e com valor esperado de ao menos { COEFFICIENT(0.2) }, e reajustadas.
compared-by = Os modelos foram comparados { $isScaled ->
    [true] pelo teste da diferença { chi-squared } escalonada { $source }
   *[false] pela diferença entre suas estatísticas { chi-squared }
}.
boundary-method = O valor de { p-value } do teste é grande demais quando o modelo mais simples fixa uma correlação em 1.
clearly-better-rule = Um modelo é claramente melhor que um mais simples se seu teste de diferença, quando disponível, é significativo e ele { LIST($rises, type: "or") } { $source }.
rise = aumenta o { $index } em { COEFFICIENT($by) } ou mais
against-model =
    Fatores que mal se distinguem (a julgar pelo intervalo de sua correlação), fatores de dois itens
    e confiabilidade abaixo de { COEFFICIENT($least) } contam contra um modelo.
omega-of-sums = Ômega é a confiabilidade dos escores totais observados { $source }.
omega-delta = Os intervalos de ômega usam o método delta { $source }.
omega-bootstrap = Os intervalos de ômega são intervalos percentis de { INTEGER($samples) } { $samples ->
    [one] amostra bootstrap
   *[other] amostras bootstrap
}.
cross-validation =
    Para a validação cruzada, { INTEGER($explored) } pessoas foram sorteadas ao acaso{ $stratum ->
        [none] {""}
       *[other] {" "}dentro dos níveis de { $stratum }
    }.
    A estrutura encontrada em suas respostas e as estruturas declaradas foram ajustadas às respostas das outras { INTEGER($confirmed) } pessoas.

robustness-title = Os resultados dependem das nossas escolhas?
range-over-choices = Sob { $n ->
    [one] { INTEGER($n) } escolha
   *[other] { INTEGER($n) } escolhas
} da análise, o alfa { -scales } é de { $alpha }.
-scales =
    { $scales ->
        [0] de todos os itens
        [one] da escala
       *[other] das { INTEGER($scales) } escalas
    }
no-choice-matters = Nenhuma escolha muda o número de fatores ou leva o alfa a cruzar { COEFFICIENT($limit) }.
factors-differ = O número mediano de fatores segundo três regras difere com { LIST($choices, type: "clauses") }.
alpha-crosses = O alfa cruza { COEFFICIENT($limit) } com { LIST($choices, type: "clauses") }.
other-choices-title = Resultados com outras escolhas
scales-by-choice = Escalas com outras escolhas
column-choice = Escolha
choice = { $choice ->
    [as-analyzed] Como analisado ({ $detail })
    [estimator] Estimador { $detail }
    [as-numbers] Respostas como números ({ $detail })
    [unweighted] Sem pesos
    [listwise] Só respostas completas
    [full-information] Todas as respostas, com informação completa
   *[pairwise] Todas as respostas
}
column-median-factors = Fatores, mediana das regras
other-coding = Codificação: { $coding }
other-choices-note =
    As regras são duas análises paralelas (matriz completa e reduzida) e o critério empírico de Kaiser. { $scales ->
        [0] O alfa é das pessoas que responderam a todos os itens, o ômega é de um modelo de um fator.
       *[other] O alfa e o ômega são { -scales }: o alfa, das pessoas que responderam a todos os itens de uma escala; o ômega, do modelo.
    }
other-choices-model = { cfi } e { rmsea } são de “{ $model }”.
corrected-tests = O veredito baseia-se no teste corrigido para amostras pequenas: { LIST($tests) }.
corrected-test = “{ $model }” { chi-squared }({ DECIMAL($df, digits: 0) }) = { DECIMAL($statistic, digits: 2) } ({ p-value } { P($probability) })
column-if-true = 1º ponto de corte
column-if-false = 2º ponto de corte
path-title = Modelo de caminhos
saturated = O modelo é saturado, com 0 graus de liberdade: ajusta-se a quaisquer dados; por isso o qui-quadrado e os índices de ajuste nada testam.

two-level-title = Modelo de dois níveis
two-level-fit-title = Ajuste do modelo de dois níveis
two-level-fit-note =
    { INTEGER($n) } pessoas em { INTEGER($clusters) } conglomerados; log-verossimilhança { DECIMAL($logLikelihood, digits: 3) } com { INTEGER($free) } parâmetros.
two-level-residuals = O { srmr } é { COEFFICIENT($within, digits: 3) } dentro dos conglomerados e { COEFFICIENT($between, digits: 3) } entre eles.
two-level-estimates-title = Estimativas dentro dos conglomerados e entre eles
level-name =
    { $level ->
        [1] dentro
       *[other] entre
    }
two-level-strata = Os modelos de dois níveis não usam os estratos amostrais.
two-level-estimates-note =
    Os valores padronizados estão em desvios padrão de seu próprio nível.
    O efeito de um preditor que está apenas no nível 1 é o de seus valores originais, não o de seus desvios em relação às médias dos conglomerados.
two-level-defined-title = Parâmetros definidos a partir dos dois níveis
two-level-explained-title = Variância explicada por nível
two-level-shares-title = Correlações intraclasse
column-intraclass = Entre conglomerados
two-level-shares-note = Proporções da variância dos itens que estão entre conglomerados, no modelo de todas as variâncias e covariâncias.
bifactor-title = Índices bifatoriais de “{ $model }”
column-common = Variância comum explicada
bifactor-note =
    Ômega hierárquico: a parte da variância da soma dos itens de um fator que se deve apenas a esse fator.
    { PERCENT($puc, digits: 0) } das correlações são entre itens de fatores específicos diferentes (PUC).
template-syntax = O modelo na sintaxe lavaan, para editar e ajustar com --model
factors-by-loading = A primeira carga de cada fator é 1, salvo indicação contrária do modelo, e as variâncias dos fatores são livres.
bifactor-reflected = { LIST($items) } { COUNT($items) ->
        [one] foi invertido
       *[other] foram invertidos
    } por ter carga no fator geral na direção oposta. Todos os ômegas contam { COUNT($items) ->
        [one] suas respostas invertidas
       *[other] as respostas a esses itens invertidas
    }.
