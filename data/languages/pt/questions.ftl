-factors = { $factors ->
        [one] um fator
       *[other] { WORD($factors) } fatores
    }
factor = Fator { $number }

efa-title = Análise fatorial exploratória: { -factors }
loadings-title = Cargas de { -factors }
loadings-description = Uma linha para cada item, uma coluna para cada fator; cargas azuis são positivas, cargas laranja, negativas.
uniqueness = Unicidade
loadings-note =
    { $extraction ->
        [minres] Extração por resíduos mínimos
        [ml] Extração por máxima verossimilhança
       *[pa] Extração por eixos principais
    } a partir de { $correlations ->
        [tetrachoric] correlações tetracóricas
        [polychoric] correlações policóricas
        [spearman] correlações por postos de Spearman
        [covariances] covariâncias
        [given] correlações dadas
       *[pearson] correlações de Pearson
    }{ $factors ->
        [one] {""}
       *[other] , { $rotation }
    }.
rotation-setting = { $name } = { $value }
rotation-note =
    { $normalization ->
        [kaiser] Rotação com normalização de Kaiser
        [cureton-mulaik] Rotação com normalização de Cureton e Mulaik
       *[none] Rotação sem normalização
    }{ COUNT($settings) ->
        [0] {""}
       *[other] {" "}e { LIST($settings) }
    }; { INTEGER($reached) } de { INTEGER($starts) } pontos de partida alcançaram o critério de { COEFFICIENT($criterion, digits: 3) }.
one-not-rotated = Um fator único não é rotacionado.
sorted-note = Os itens estão ordenados pelo fator de sua maior carga.
blank-note = As cargas abaixo de { COEFFICIENT($blank) } em valor absoluto estão em branco.
variance-title = Variância explicada
sum-of-squares = Soma dos quadrados das cargas
share-of-variance = Proporção da variância
cumulative = Acumulada
factor-correlations = Correlações dos fatores
raw-loadings-title = Cargas brutas
raw-loadings-note = Nas unidades das respostas; as cargas reescalonadas são estas divididas pelos desvios padrão dos itens.
raw-rotated-note = As cargas brutas foram rotacionadas; por isso itens com mais variância pesam mais, a menos que a rotação normalize.
raw-variance-title = Variância explicada, bruta
no-covariances = { $areRanks ->
        [true] Postos
       *[false] Respostas ordenadas
    } não têm covariâncias: fatores de covariâncias precisam de respostas que sejam números.
no-covariances-hint = Use correlações em vez de covariâncias ou trate os códigos das respostas como números (correlações de Pearson).
fit-title = Ajuste
rmsr = RMSR
advice-number =
    O critério empírico de Kaiser das correlações de Pearson, limitado pela análise paralela, { $suggested ->
        [0] não sugere nenhum fator
        [one] sugere um fator
       *[other] sugere { WORD($suggested) } fatores
    }{ $isAsked ->
        [true] , como pedido
       *[false] { $isChosen ->
            [true] ; outro número pode ser escolhido (--factors)
           *[false] {""}
        }
    }. Mais regras: “Quantas dimensões?” na página (`itemwise parallel`).

-components = { $components ->
        [one] um componente
       *[other] { WORD($components) } componentes
    }
pca-title = Análise de componentes principais: { -components }
component = Componente { $number }
column-component = Componente
components-eigenvalues-title = Autovalores e variância
components-kept =
    O número de componentes é o dos autovalores acima { $hasUnits ->
        [true] da variância média dos itens
       *[false] de 1
    }: { -components }.
component-loadings = Cargas em { -components }
components-note =
    Componentes principais de { $correlations ->
        [tetrachoric] correlações tetracóricas
        [polychoric] correlações policóricas
        [spearman] correlações por postos de Spearman
        [covariances] covariâncias
        [given] correlações dadas
       *[pearson] correlações de Pearson
    }{ $components ->
        [one] {""}
       *[other] , { $rotation }
    }.
components-fit = Raiz da média dos quadrados das correlações não explicadas: { COEFFICIENT($rmsr, digits: 3) }.
component-correlations = Correlações dos componentes

correlations-title = { $type ->
        [tetrachoric] Correlações tetracóricas
        [polychoric] Correlações policóricas
        [spearman] Correlações por postos de Spearman
        [kendall] Tau-b de Kendall
       *[pearson] Correlações de Pearson
    }
pair-people =
    { $isOne ->
        [true] { INTEGER($low) } pessoas.
       *[false] { INTEGER($low) } a { INTEGER($high) } pessoas em cada par.
    }
stars-note = * p < 0,05. ** p < 0,01. *** p < 0,001.
scale-sums-note =
    Somas dos itens de cada escala, das pessoas que os responderam.{ $isShared ->
        [true] {" "}Escalas que compartilham itens se correlacionam só por isso.
       *[false] {""}
    }
too-few-scales = Há menos de duas escalas cujas somas possam ser correlacionadas.
too-few-scales-hint = Declare as escalas na definição (“structures”) ou escolha itens cujos nomes as indiquem (LEAD1, LEAD2, TSIG1, TSIG2).
holm-note = p é ajustado pelo método de Holm sobre todos os pares.
untested-note = Não testado: com itens mantidos constantes, os testes são de correlações de Pearson e de Spearman, sem pesos nem conglomerados.
control-note = Correlações parciais: { LIST($control) } { COUNT($control) ->
    [one] mantido constante
   *[other] mantidos constantes
}.
test-note =
    { $test ->
        [spearman] p vem de t com n − { INTEGER($less) } graus de liberdade; os intervalos são pelo z de Fisher, como em Bonett e Wright (2000), ou mais amplos por causa dos empates.
        [kendall] p vem da aproximação normal com empates; os intervalos são pelo z de Fisher, mais amplos por causa dos empates.
        [latent] p e os intervalos são pelo z de Fisher, a partir dos erros padrão das estimativas em duas etapas.
        [design] p e os intervalos são pelo z de Fisher, a partir de erros padrão que levam em conta os pesos e o desenho amostral.
       *[pearson] p vem de t com n − { INTEGER($less) } graus de liberdade; os intervalos são pelo z de Fisher.
    }
p-title = p de cada correlação
intervals-title = Intervalos de 95%
pair-people-title = Pessoas em cada par
map-description = Correlações de { INTEGER($n) } itens como mapa de calor: laranja abaixo de zero, azul acima.

parallel-title = Número de fatores
parallel-answer =
    A análise paralela sugere o seguinte: { $factors ->
        [0] nenhum fator
        [one] um fator
       *[other] { WORD($factors) } fatores
    } e { $components ->
        [0] nenhum componente
        [one] um componente
       *[other] { WORD($components) } componentes
    }.
advice-whole = Nenhuma regra decide sozinha: o relatório pondera também os testes de ajuste e a replicação em metades aleatórias, e pode recomendar outro número de fatores.
component-eigenvalue = Componentes
factor-eigenvalue = Fatores
random-mean = Aleatório, média
random-limit = Aleatório, { ORDINAL($percentile) } percentil
eigenvalues-note =
    Componentes: da matriz de correlações. Fatores: com as correlações múltiplas ao quadrado na diagonal.
    { INTEGER($replicates) } conjuntos de dados aleatórios conservam a distribuição de cada item.
normal-eigenvalues-note =
    Componentes: da matriz de correlações. Fatores: com as correlações múltiplas ao quadrado na diagonal.
    { INTEGER($replicates) } conjuntos de dados aleatórios são de variáveis normais não correlacionadas.
rules-title = Número de fatores por regra
rule-parallel-factors = Análise paralela, fatores
rule-parallel-components = Análise paralela, componentes
rule-map = MAP de Velicer (1976)
rule-map4 = MAP, quarta potência (2000)
rule-empirical-kaiser = Critério empírico de Kaiser
rule-kaiser = Autovalores acima de 1

of-scales = { LIST($labels) }: { $message }
bootstrap-interval = Bootstrap de 95%
ends = [{ COEFFICIENT($low) }; { COEFFICIENT($high) }]
omega-total = Ômega total
average-correlation = r médio
mean-of-sum = Média da soma
standard-error-of-measurement = EPM
reliability-note =
    Pessoas com respostas completas à escala. EPM é o erro padrão de medida pelo alfa.
    O ômega é de uma análise fatorial das correlações dos itens.
matrix-reliability-note =
    { $isStandardized ->
        [true] O alfa de correlações é o alfa padronizado. Seu intervalo supõe itens normais (van Zyl et al., 2000).
       *[false] O intervalo do alfa supõe itens normais (van Zyl et al., 2000).
    }
    O ômega é de uma análise fatorial das correlações.
more-coefficients = Outros coeficientes
lambda = Lambda { $number }
mean-split-half = Duas metades, média
if-deleted-title = Se um item é excluído: { $label }
variance = Variância
precision-title = Erros padrão e intervalos
greatest-lower-bound = Maior limite inferior
stratified-alpha = Alfa estratificado
omega-one-factor = Ômega, um fator
average-variance = Variância média extraída
posterior-low = Bayes, inferior
posterior-high = Bayes, superior
precision-note = Os intervalos de 95% não supõem respostas normais.
glb-note =
    O maior limite inferior é alto demais em amostras, tanto mais com muitos itens e menos de cerca de 1.000 pessoas.
strata-note = Os estratos do alfa são os fatores da primeira estrutura declarada que tem cada item uma vez.
one-factor-note = O ômega e a variância média extraída são de um modelo com um fator; a soma de várias escalas não tem nem um nem outra.
latent-variance-note = A variância média extraída é a das respostas contínuas por trás das respostas ordenadas, não a das respostas.
posterior-note = Bayes: 95% dos sorteios da distribuição a posteriori das covariâncias (Wishart inversa, respostas normais).
no-posterior = Os intervalos bayesianos precisam de uma amostra aleatória simples sem pesos e de itens dos quais nenhum seja a soma de outros.
no-lower-bound = O maior limite inferior não é calculado quando um item é a soma de outros.
no-errors-if-deleted = Os erros padrão sem cada item são dados para até { INTEGER($most) } itens.
no-score-errors = Os erros de medida por escore total precisam de dois ou mais itens com respostas ordenadas.
score-errors-title = Erro padrão de medida por escore total: { $label }
sum-score = Soma
thorndike = Thorndike
feldt = Feldt
irt-error = TRI
score-errors-note =
    O de Thorndike é de duas metades (itens alternados, em número par), o de Feldt, de todos os itens. Ambos precisam de dez ou mais pessoas com o escore.
    TRI: DP da soma onde um modelo com um fator a espera.

agreement-title = Concordância dos avaliadores
agreement-coefficient = Coeficiente
same-by-all = Mesma avaliação por todos
light-kappa = { $weights ->
        [none] Kappa de Light
        [linear] Kappa de Light, pesos lineares
       *[quadratic] Kappa de Light, pesos quadráticos
    }
linear-kappa = Kappa ponderado, linear
kendall-w = W de Kendall
rated = Avaliados
statistic-value = Estatística
agreement-kind-note =
    { $kind ->
        [nominal] As avaliações são categorias sem ordem
        [ordinal] As avaliações são ordenadas
       *[interval] As avaliações são números com distâncias iguais
    }{ $isChosen ->
        [true] {""}
       *[false] , como seus valores sugerem (outras com --kind, ou com “As avaliações são” na página)
    }. Avaliadores: { LIST($raters) }.
agreement-complete-note =
    { INTEGER($n) } de { INTEGER($all) } linhas têm avaliações de todos os avaliadores; o alfa de Krippendorff usa cada linha com duas.
agreement-tests-note =
    { $kind ->
        [nominal] z testa o kappa contra o acaso
        [ordinal] z testa o kappa contra o acaso, χ² testa W contra ordens aleatórias
       *[interval] F testa se um coeficiente é 0; seus intervalos são por F, para avaliações normais (McGraw & Wong, 1996)
    }. O intervalo do alfa de Krippendorff é um bootstrap das linhas.
agreement-forms-note =
    { icc-one-way }: avaliadores diferentes para cada linha. A: concordância absoluta; C: consistência; 1: um avaliador; k: a média de todos.
few-rated = Menos de duas linhas têm avaliações de todos os avaliadores; por isso a maioria dos coeficientes não tem valor.
rated-alike = Todas as linhas com todas as avaliações têm a mesma; por isso a concordância além do acaso não está definida.

describe-title = Descrição
missing = Ausentes
describe-note = A assimetria e a curtose (0 em uma distribuição normal) são do tipo 3.
scales-title = Escores totais
scales-note = Somas das pessoas que responderam a todos os itens da escala.
answers-title = Respostas
as-asked-note = Respostas como perguntadas: os itens invertidos não são recodificados aqui.
weighted-note = As porcentagens são ponderadas.
likert-title = Respostas por item
likert-description = As barras mostram as porcentagens de cada resposta: respostas mais baixas à esquerda do meio, mais altas à direita.
by-title = Por { $name }
level-head = { $level } (n = { INTEGER($n) })
statistic = Teste
adjusted-p = p, Holm
effect = Efeito
cells-note =
    { $binary ->
        [true] { $other ->
            [true] Média (DP), ou a porcentagem da mais alta de duas respostas.
           *[false] Porcentagem da resposta mais alta.
        }
       *[false] Média (DP).
    }
test-kind =
    { $kind ->
        [welch] Teste de médias: F de Welch.
        [wald] Teste de médias: F de um teste de Wald com o desenho amostral.
        [chi-square] Teste de porcentagens: qui-quadrado de Pearson.
        [fisher] Teste de porcentagens onde se esperam poucas pessoas em uma célula: teste exato de Fisher, sem estatística.
       *[rao-scott] Teste de porcentagens: F de Rao e Scott.
    }
effect-kind =
    { $kind ->
        [g] Efeito: g de Hedges com seu intervalo de 95%.
        [eta-squared] Efeito: eta ao quadrado.
       *[v] Efeito de porcentagens: V de Cramér.
    }
holm-rows-note = O método de Holm ajusta p sobre todas as linhas.
of-level = { $title } ({ $group }: { $level })
in-level = { $group }, { $level }: { $message }

answer-subtitle = { $file }, { INTEGER($people) } { $people ->
        [one] pessoa
       *[other] pessoas
    }

-dif-method = { $method ->
        [mantel-haenszel] Mantel-Haenszel
        [breslow-day] Breslow-Day
        [breslow-day-trend] Breslow-Day, tendência
        [standardization] padronização
        [mantel] Mantel
        [liu-agresti] Liu-Agresti
        [generalized-mantel-haenszel] Mantel-Haenszel generalizado
        [logistic] regressão logística
        [sibtest] SIBTEST
        [crossing-sibtest] SIBTEST cruzado
        [transformed-difficulties] dificuldades transformadas dos itens
        [lord] qui-quadrado de Lord
        [raju] área de Raju
       *[mimic] modelo MIMIC
    }
dif-title = DIF: { -dif-method }
dif-table-title = DIF por { $group }: { -dif-method }
dif-effect = { $method ->
        [mantel-haenszel] Delta do ETS
        [standardization] P-DIF
        [mantel] SMD
        [liu-agresti] Log da razão de chances
        [logistic] Mudança no R²
        [sibtest] Beta
        [crossing-sibtest] Beta, sem sinal
        [transformed-difficulties] Distância
        [lord] Diferença de b
        [raju] Área com sinal
       *[mimic] Efeito direto
    }
dif-size = Classe
dif-flagged = Assinalado
dif-anchor = Âncora
dif-problem = Não testado
dif-adjusted-p = { $adjust ->
        [holm] p, Holm
       *[false-discovery] p, taxa de falsas descobertas
    }
dif-groups-note = { $isTwo ->
        [true] Grupo de referência primeiro: { LIST($groups) }.
       *[false] Grupos: { LIST($groups) }.
    }
dif-direction = { $sign ->
        [below] Abaixo de 0
       *[above] Acima de 0
    }: respostas mais baixas em “{ $focal }” do que em “{ $reference }” com o mesmo nível; o item favorece, portanto, “{ $reference }”.
dif-method-note = { $method ->
        [mantel-haenszel] Comparam-se pessoas com a mesma soma dos itens; só se encontra DIF uniforme. Delta é −2,35 vezes o log da razão de chances.
        [breslow-day] Testa se a razão de chances das pessoas com a mesma soma muda com ela: DIF não uniforme.
        [breslow-day-trend] Testa se a razão de chances sobe ou desce com a soma: DIF não uniforme (Penfield, 2003).
        [standardization] Diferença das porcentagens de sim com a mesma soma, em média no grupo focal; não há teste.
        [mantel] Compara as respostas médias com a mesma soma; SMD é sua diferença, em média no grupo focal.
        [liu-agresti] Razão de chances cumulativas com a mesma soma, grupo de referência sobre grupo focal; o teste é o de Mantel.
        [generalized-mantel-haenszel] Testa se as respostas e os grupos estão associados com a mesma soma, de qualquer forma.
        [logistic] Razão de verossimilhanças do grupo e de seu produto com a soma: DIF uniforme e não uniforme juntos. R² é o de Nagelkerke.
        [sibtest] Diferença de médias, grupo de referência menos grupo focal, com o mesmo escore verdadeiro nos demais itens (Shealy & Stout, 1993).
        [crossing-sibtest] Como o SIBTEST, com as diferenças abaixo e acima do cruzamento testadas à parte (Chalmers, 2018).
        [transformed-difficulties] Distância ao eixo principal dos deltas; z por seu DP em torno do eixo (Magis & Facon, 2012). Porcentagens de 0 e 1 contam como 0,001 e 0,999.
        [lord] Curvas logísticas de dois parâmetros, estimadas em cada grupo e ligadas pela média e pelo DP de b.
        [raju] z da área entre as curvas, sem sinal, de modo que se encontram curvas que se cruzam. As curvas são ligadas pela média e pelo DP de b.
       *[mimic] Teste de Wald do efeito direto do grupo sobre o item, com o fator mantido constante: DIF uniforme.
    }
dif-complete-note =
    { INTEGER($complete) } de { INTEGER($people) } pessoas responderam a todos os itens; só pessoas com todas as respostas de uma soma são comparadas por ela.
dif-size-note = A é desprezível, B moderado, C grande: { $method ->
        [mantel-haenszel] delta a partir de 1 e de 1,5, com seus testes (Zieky, 1993)
        [standardization] P-DIF a partir de 0,05 e de 0,10 (Dorans & Kulick, 1986)
        [mantel] SMD dividido pelo DP do item a partir de 0,17 e de 0,25, se p < 0,05
        [liu-agresti] a partir de 0,43 e de 0,64, se p < 0,05 (Penfield, 2007)
        [logistic] a partir de 0,035 e de 0,07, se p < 0,05 (Jodoin & Gierl, 2001)
       *[sibtest] beta a partir de 0,059 e de 0,088, se p < 0,05 (Roussos & Stout, 1996)
    }.{ $method ->
        [standardization] {""}
       *[other] {" "}O p de uma classe não é ajustado.
    }
dif-no-effect-note = Um item testado sem efeito tem uma razão de chances de 0 ou infinita.
dif-flag-note = { $rule ->
        [plain] Assinalado: p < 0,05, sem ajuste ao número de itens.
        [holm] Assinalado: p abaixo de 0,05 após o ajuste de Holm ao número de itens.
        [false-discovery] Assinalado: p abaixo de 0,05 após o ajuste de Benjamini e Hochberg (1995).
       *[size] Assinalado: classe C.
    }
dif-purified =
    Purificado: os itens com p < 0,05 (sem teste: da classe C) e os itens não testados saíram do escore, e todos foram testados de novo. Isso se estabilizou após { INTEGER($rounds) } { $rounds ->
        [one] rodada
       *[other] rodadas
    }.

reversed-item = { $id } invertido
score-label =
    { $kind ->
        [sum] Soma
        [mean] Média
        [pomp] Porcentagem do máximo possível
        [z] Escore z
        [t] Escore T
       *[percentile] Posto percentil nesta amostra
    } de { $label }: { $items }
component-score-label = Componente principal { $number } de { INTEGER($components) }
factor-score-label =
    Fator { $number } de { INTEGER($factors) }, { $method ->
        [regression] escores de regressão
        [bartlett] escores de Bartlett
       *[tenberge] escores de ten Berge
    }
model-score-label =
    { $factor }: { $method ->
        [regression] escores de regressão
        [bartlett] escores de Bartlett
       *[tenberge] escores de ten Berge
    }
person-fit-label = Ajuste da pessoa: Zh, normal padrão onde as respostas seguem o modelo, baixo onde não o seguem
latent-score-label =
    { $factor }: { $method ->
        [eap] média a posteriori (EAP)
        [map] moda a posteriori (MAP)
        [ml] máxima verossimilhança (ML); vazio onde as respostas são todas as mais baixas ou todas as mais altas
       *[wle] verossimilhança ponderada (WLE)
    }
latent-error-label =
    { $factor }: erro padrão { $method ->
        [eap] da média a posteriori
        [map] da moda a posteriori
        [ml] do escore de máxima verossimilhança
       *[wle] do escore de verossimilhança ponderada
    }
answer-range = { $low } a { $high }
items-of-range = Itens com respostas de { $range }
no-total =
    Não há escore de todos os itens, pois suas respostas têm amplitudes diferentes: { LIST($ranges) }. { $isDeclared ->
        [true] Cada escala tem seus próprios escores.
       *[false] Os itens da mesma amplitude têm escores conjuntos; se não forem escalas, declare-as (“structures”).
    }
    Os pontos de um teste são somados se os itens tratam de habilidades (--about abilities).
total-of-several =
    A soma dos { INTEGER($items) } itens pode misturar várias coisas: suas correlações sugerem { INTEGER($factors) } fatores.
    Veja suas cargas (`itemwise efa`) e declare escalas (“structures”).
mixed-ranges = { $scale }: as respostas a seus itens têm amplitudes diferentes ({ LIST($ranges) }); por isso as mais amplas pesam mais em somas e médias.
repeated-unscored = Os escores são das colunas próprias dos itens; as respostas de { LIST($columns, most: 3) } não têm escores aqui.
improper-scores = Os escores são de uma solução inadmissível: { $problems }.
no-finite-score =
    { INTEGER($n) } { $n ->
        [one] pessoa não tem
       *[other] pessoas não têm
    } escore por máxima verossimilhança, porque nenhum nível finito se ajusta melhor a suas respostas. Com eap, map ou wle, { $n ->
        [one] tem
       *[other] têm
    } um.

cat-title = Teste adaptativo simulado
cat-levels-title = Itens usados e precisão por nível
cat-level = Nível
cat-people = Pessoas
cat-items = Itens
cat-coverage = Cobertura
rmse = RMSE
cat-range = { $kind ->
        [all] Todos
        [below] Abaixo de { DECIMAL($to, digits: 1) }
        [above] { DECIMAL($from, digits: 1) } ou mais
       *[between] { DECIMAL($from, digits: 1) } a { DECIMAL($to, digits: 1) }
    }
cat-note =
    Os { INTEGER($items) } itens seguem um { $model }; o traço tem média { DECIMAL($mean, digits: 2) } e DP { DECIMAL($deviation, digits: 2) }.
    { $among ->
        [1] Cada item é o que tem mais informação no escore EAP até então.
       *[other] Cada item é sorteado ao acaso entre os { INTEGER($among) } com mais informação no escore EAP até então.
    } Os escores ao final são { $score ->
        [map] escores MAP
        [ml] escores de máxima verossimilhança
        [wle] escores de verossimilhança ponderada
       *[eap] escores EAP
    }.
cat-simulated =
    { INTEGER($people) } respondentes foram sorteados do modelo; por isso seus níveis são conhecidos.
    O viés e o { rmse } comparam os escores com os níveis; a cobertura é a porcentagem de intervalos de 95% que incluem o nível.
    Os parâmetros estimados dos itens contam como conhecidos.
cat-from-file =
    As respostas são as de { INTEGER($people) } pessoas do arquivo que responderam a todos os itens; { $incomplete ->
        [one] outra { INTEGER($incomplete) } é excluída
       *[other] outras { INTEGER($incomplete) } são excluídas
    }.
    O escore de todos os itens faz as vezes de seu nível; por isso o viés e o { rmse } não incluem o erro desse escore.
cat-unfinished =
    { INTEGER($unfinished) } { $unfinished ->
        [one] teste terminou
       *[other] testes terminaram
    } antes que o erro padrão chegasse a { DECIMAL($se, digits: 2) }.
cat-unscored =
    { INTEGER($unscored) } { $unscored ->
        [one] pessoa não tem escore finito e é excluída
       *[other] pessoas não têm escore finito e são excluídas
    } dos números por nível.
cat-correlations = Correlações do escore adaptativo
cat-with = Com
cat-with-full = Escore de todos os itens
cat-with-level = Nível verdadeiro
cat-exposure-title = Com que frequência cada item foi aplicado
cat-used = Aplicado
cat-first = Aplicado primeiro
cat-least-above-most = O menor número de itens ({ INTEGER($least) }) está acima do maior ({ INTEGER($most) }).
cat-least-above-most-hint = Reduza o número mínimo de itens ou aumente o máximo.
cat-several = O instrumento declara os fatores { LIST($factors) }; um teste adaptativo é de um só.
cat-unknown = O instrumento não declara o fator { $factor }.
cat-factor-hint =
    { COUNT($factors) ->
        [0] Não indique nenhum fator: todos os itens são usados.
       *[other] Indique um ({ LIST($factors) }), ou use todos os itens como um fator.
    }

needs-protection = “{ $measure }” é sensível, e estes números poderiam mostrar como pessoas individuais responderam.
needs-protection-hint = Use o relatório, que oculta esses números, ou mostre as pequenas contagens se puder tê-las; nesse caso, não as repasse.
unknown-grouping = agrupamento desconhecido: { $grouping }.
unknown-grouping-hint =
    Use { COUNT($groupings) ->
        [0] uma das colunas do arquivo
       *[other] um destes: { LIST($groupings, type: "or") }
    }.
needs-answers = As amostras e os escores precisam das respostas: uma matriz não basta.
needs-answers-hint = Omita as amostras bootstrap, os sorteios a posteriori e os erros dos escores.
