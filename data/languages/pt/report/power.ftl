title = Quantas pessoas? { $title }
subtitle =
    { INTEGER($items) } { $items ->
        [one] item
       *[other] itens
    }; { $structure }; população de { $population }; { $software } { $version }
precision-title = Precisão das estimativas de prevalência
precision-text =
    A prevalência de uma amostra difere da prevalência da população; o intervalo mostra quanto ela pode plausivelmente diferir.
    A semiamplitude é a metade da largura do intervalo.
    Os intervalos de respostas raras são assimétricos: estendem-se mais para cima do que para baixo.
    A semiamplitude diminui com a raiz quadrada do número de pessoas: reduzi-la à metade exige o quádruplo de pessoas.
    Prevalências próximas de 50% requerem mais pessoas para uma dada semiamplitude em pontos percentuais.
    Para uma resposta rara, uma semiamplitude de três pontos percentuais pode exceder a prevalência: planeje uma menor.
power-title = Poder estatístico
power-text =
    Poder é a probabilidade de que um teste rejeite uma hipótese falsa.
    Uma pesquisa grande o bastante para suas prevalências costuma ser grande o bastante para modelos de toda a amostra.
    Muitas vezes é pequena demais para um modelo de um único grupo: compare também o número necessário de pessoas com o tamanho de um grupo.
simulated-title = Amostras simuladas
simulated-text =
    As amostras foram sorteadas da população suposta e analisadas como seriam os dados da pesquisa.
    Se a teoria e as amostras diferirem mais do que o erro de Monte Carlo pode explicar, confie nas amostras.
    Elas incluem as respostas raras, as respostas ausentes e as células vazias de dados reais.
    Não há teoria disponível para as regras do número de fatores; com respostas raras, a análise paralela sugere fatores de menos.
samples-failed = { $of ->
        [models] Em { -samples } de { -people }, os modelos não puderam ser ajustados ({ $code }).
       *[rules] Em { -samples } de { -people }, as regras não puderam ser aplicadas ({ $code }).
    }
-samples = { INTEGER($samples) } { $samples ->
        [one] amostra
       *[other] amostras
    }
-people = { INTEGER($people) } { $people ->
        [one] pessoa
       *[other] pessoas
    }
-interviews = { INTEGER($interviews) } { $interviews ->
        [one] entrevista
       *[other] entrevistas
    }
rejects-too-often =
    Com { -people }, o teste de ajuste rejeita a estrutura verdadeira em { PERCENT($share) } das amostras em vez de { LEVEL($alpha) }.
    Rejeita com frequência excessiva, como acontece com respostas raras e pesos desiguais.
    Também rejeitaria um fator com frequência excessiva se um fator fosse verdadeiro.
command-title = Comando
settings-title = Configurações
method-title = Método
references-title = Referências

-points = { $isWhole ->
        [true] { INTEGER($points) }
       *[false] { DECIMAL($points, digits: 1) }
    }
points = { -points } { $points ->
        [one] ponto percentual
       *[other] pontos percentuais
    }
short-points = { -points } { $points ->
        [one] ponto
       *[other] pontos
    }
variable = { $kind ->
        [set] algum item de “{ $name }”
       *[item] o item { $name }
    }{ $group ->
        [none] {""}
       *[other] {" "}em { $group }
    }
power-above = acima de { PERCENT(0.999) }
power-cell-above = >{ PERCENT(0.999) }
test-name = { $test ->
        [close-fit] Ajuste próximo rejeitado
        [not-close-fit] Ajuste não próximo rejeitado
        [exact-fit] Ajuste exato rejeitado
        [fit-of-structure] Estrutura verdadeira rejeitada
        [fit-of-one-factor] Um fator rejeitado
       *[one-factor-against-structure] Um fator rejeitado em favor da estrutura
    }
rule-name = { $rule ->
        [parallelFactors] Análise paralela, fatores
        [parallelComponents] Análise paralela, componentes
        [map] MAP (1976)
        [map4] MAP (2000)
        [empiricalKaiser] Critério empírico de Kaiser
        [kaiser] Regra de Kaiser
        [tests] Testes de ajuste
       *[recommended] O número recomendado
    }
weights = pesos desiguais (coeficiente de variação { DECIMAL($variation, digits: 2) })
clusters = conglomerados de { -people } ({ PERCENT($intraclass) } da variância do fator entre conglomerados)
no-design = pesos iguais e nenhum conglomerado

population =
    Estes números se aplicam a uma população como a suposta:
    a estrutura “{ $structure }” de { $origin }, com respostas analisadas como { $categories ->
        [dichotomized] sim ou não
       *[declared] categorias ordenadas
    }.
factor-correlations = Correlações entre fatores: { LIST($pairs) }.
factor-pair = { $first } com { $second } { COEFFICIENT($r) }
no-source = Não se indica nenhuma fonte para a população suposta.
other-population =
    Se a população real tiver respostas mais raras, cargas mais fracas ou fatores mais correlacionados, os testes precisarão de mais pessoas para o mesmo poder.

people-question = { $group ->
        [none] Quantas pessoas devem ser entrevistadas?
       *[other] Quantas pessoas devem ser entrevistadas em cada { $group }?
    }
people-answer = { $group ->
        [none] { -people }, para que os intervalos de { LEVEL($confidence) } das prevalências tenham largura esperada de no máximo { $width } (semiamplitude { $halfWidth }).
       *[other] { -people } em cada { $group }, para que os intervalos de { LEVEL($confidence) } das prevalências tenham largura esperada de no máximo { $width } (semiamplitude { $halfWidth }).
    }
people-approached = Para compensar a não resposta, é preciso contatar { -people }.
people-extremes =
    O maior número de pessoas é necessário para { $most } ({ PERCENT($mostPrevalence) }).
    O menor, { INTEGER($people) }, é necessário para { $least } ({ PERCENT($leastPrevalence) }).
width-question = { $group ->
        [none] Quão precisas são as estimativas de prevalência com { -interviews }?
       *[other] Quão precisas são as estimativas de prevalência com { -interviews } em cada { $group }?
    }
width-answer =
    As semiamplitudes dos intervalos vão de { $narrowest } ({ $narrow }) a { $widest } ({ $wide }).
    { INTEGER($enough) } de { INTEGER($all) } { $enough ->
        [one] alcança
       *[other] alcançam
    } a meta de { $target }.
factor-question = É possível distinguir um fator dos { WORD($factors) } de “{ $structure }”?
factor-theory = { $people ->
        [none] Em teoria, nenhum número de pessoas dá um poder de { LEVEL($target) }.
       *[other] Em teoria, { -people } dão um poder de { LEVEL($target) }.
    }
factor-power = { $group ->
        [none] Com todas as { -interviews }, o poder é { $power }.
       *[other] O poder é { $power } com todas as { -interviews } e { $powerPerGroup } com as { INTEGER($perGroup) } de um nível de { $group }.
    }
factor-empty-cells = A teoria não leva em conta células vazias, que respostas raras podem causar.
factor-not-simulated = Simule amostras (--replicates 200) antes de confiar nisso.
factor-none-analyzed = Nenhuma das amostras simuladas pôde ser analisada.
factor-simulated =
    Um fator foi rejeitado em { PERCENT($share) } de { INTEGER($samples) } { $samples ->
        [one] amostra simulada
       *[other] amostras simuladas
    } de { -people }.
factor-too-often =
    No entanto, a estrutura verdadeira também foi rejeitada em { PERCENT($share) } das amostras.
    Os testes rejeitam com frequência excessiva com este tamanho de amostra, e este poder pode ser otimista demais.
factor-rely = Confie nas amostras simuladas mais do que na teoria.

precision-table-title = Intervalos e número necessário de pessoas
column-variable = Item/conjunto
item-with-label = { $item }: { $label }
column-low = Limite inferior com { -interviews }
column-interviews = Entrevistas para ±{ $halfWidth }
column-approached = Pessoas a contatar
interviews-by-group = Entrevistas para ±{ $halfWidth }, por { $group }
half-widths-by-group = Semiamplitudes em pontos percentuais com { -interviews }, por { $group }
column-any = Algum de “{ $name }”
design-note = { $isGiven ->
        [true] Efeito do desenho { $effect }, como especificado.
       *[false] Efeito do desenho { $effect }, a partir dos pesos e conglomerados da população.
    }
    As entrevistas incluem pessoas que pulam o item; as porcentagens são das que respondem.
power-table-title = Poder dos testes
column-assumed = Suposto
assumed-rmsea = { $hypothesis ->
        [0] { rmsea } verdadeiro { COEFFICIENT($truth) }, hipótese 0
       *[other] { rmsea } verdadeiro { COEFFICIENT($truth) }, hipótese { $isAtLeast ->
            [true] ≥ { COEFFICIENT($hypothesis) }
           *[false] ≤ { COEFFICIENT($hypothesis) }
        }
    }
assumed-answers = as respostas da população, WLSMV
column-power = Poder com { -people }
column-power-per-group = { INTEGER($people) } por { $group }
column-needed = Pessoas para poder de { LEVEL($target) }
column-needed-90 = Para { LEVEL(0.9) }
power-note =
    Os testes são ao nível de { LEVEL($alpha) }.
    Os testes do { rmsea } supõem uma estatística qui-quadrado não corrigida; para WLSMV, são aproximados.
    Os testes de um fator se baseiam nos limiares e nas correlações da população.
weights-note =
    Todos os testes levam em conta os pesos da população, que reduzem o número efetivo de pessoas por um fator de { DECIMAL($factor, digits: 2) }.
simulated-table-title = Testes e regras em amostras simuladas
column-test-or-rule = Teste ou regra
column-counted = Conta se
suggests-factors = sugere { INTEGER($factors) } { $factors ->
        [one] fator
       *[other] fatores
    }
p-below-level = p está abaixo do nível de significância
column-share = % das amostras
column-samples = Amostras
simulated-note =
    { -samples } de cada tamanho foram sorteadas da população e analisadas como seriam os dados da pesquisa.
    As amostras têm { LIST($design) }.

axis-people = Pessoas entrevistadas
axis-half-width = Semiamplitude, pontos percentuais
tip-line = Linha
tip-simulated = { $share } das amostras simuladas
width-chart-title = { $group ->
        [none] Pessoas a entrevistar para intervalos de { LEVEL($confidence) } com semiamplitude de { $halfWidth }
       *[other] Pessoas a entrevistar por { $group } para intervalos de { LEVEL($confidence) } com semiamplitude de { $halfWidth }
    }
width-chart-lines = Cada linha é uma prevalência.
width-chart-some-lines = Cada linha é uma prevalência: mostram-se { INTEGER($shown) } das { INTEGER($all) } planejadas, da mais baixa à mais alta.
width-chart-reading =
    A linha horizontal tracejada é a semiamplitude desejada ({ $halfWidth }); o ponto em cada linha mostra quantas pessoas ela requer.
    { $group ->
        [none] A linha vertical tracejada está em { -interviews }; ela cruza cada linha na semiamplitude alcançada.
       *[other] A linha vertical tracejada está em { -interviews } por { $group }; ela cruza cada linha na semiamplitude alcançada.
    }
width-chart-reached = Com { -people }, o intervalo para { variable } ({ PERCENT($prevalence) }) tem semiamplitude de { $halfWidth }.
line-name = { PERCENT($prevalence) }: { variable }
power-chart-title = Pessoas a entrevistar para um poder de { LEVEL($target) }
power-chart-lines =
    Cada linha é o poder de um teste segundo o número de pessoas.
    Os pontos mostram onde uma linha alcança o poder desejado ({ LEVEL($target) }).
power-chart-reached = { $people ->
        [none] { $test }: nunca.
       *[other] { $test }: { -people }.
    }
power-chart-diamonds =
    Os losangos são porcentagens das amostras simuladas.
    Se diferirem claramente de sua linha, confie nos losangos.

method-precision = Precisão.
method-intervals = { $method ->
        [logit] Os intervalos ({ LEVEL($confidence) }) são calculados na escala de log-chances e transformados de volta { $citation }, como no relatório de uma pesquisa.
        [wilson] Os intervalos ({ LEVEL($confidence) }) usam o método de escore de Wilson com o número efetivo de pessoas { $citation }; o relatório de uma pesquisa usa a escala de log-chances.
        [beta] Os intervalos ({ LEVEL($confidence) }) usam o método de Clopper e Pearson com o número efetivo de pessoas { $citation }; o relatório de uma pesquisa usa a escala de log-chances.
       *[other] Os intervalos ({ LEVEL($confidence) }) usam o método “{ $method }”; o relatório de uma pesquisa usa a escala de log-chances.
    }
method-design-effect =
    A variância de uma prevalência é a de uma amostra aleatória simples multiplicada pelo efeito do desenho { $kish }: (1 + CV²) × (1 + (m − 1) × ICC).
    CV é o coeficiente de variação dos pesos, m o tamanho do conglomerado e ICC a correlação intraclasse das respostas.
    A correção para população finita é aplicada se o tamanho da população é informado.
method-needed =
    O número necessário é o menor cujo intervalo é estreito o bastante exatamente na prevalência suposta.
    Cerca de metade de todas as amostras terá um intervalo um pouco mais largo.
method-fit = Ajuste.
method-rmsea =
    O poder dos testes do { rmsea } (ajuste próximo, ajuste não próximo, ajuste exato) decorre de distribuições qui-quadrado não centrais { $maccallum }.
    A não centralidade é (n − 1) × gl × { rmsea }²; o nível de significância é { LEVEL($alpha) }.
method-rmsea-weights =
    Com pesos desiguais, n é dividido por 1 mais o quadrado de seu coeficiente de variação { $kish }.
    O { rmsea } é o da população, que o { rmsea } robusto de uma análise estima.
method-one-factor = Um fator.
method-misfit =
    Os modelos são ajustados por WLSMV aos limiares e às correlações da população.
    A discrepância restante do modelo de um fator é seu desajuste por pessoa { $satorra }.
method-statistic =
    A média e a variância da estatística são aproximações de primeira ordem { $yuan }.
    Dependem do desajuste, dos resíduos e da matriz de covariâncias assintótica, que é estimada a partir de { INTEGER(200000) } pessoas simuladas.
method-statistic-clusters = Essa matriz leva em conta os conglomerados.
method-statistic-weights =
    Soma-se a ela o quadrado do coeficiente de variação dos pesos multiplicado pela matriz sem conglomerados.
    Supõe-se que os pesos não se relacionam com as respostas.
method-critical =
    O poder é a probabilidade de exceder o valor crítico do teste escalonado e deslocado { $asparouhov } ou do teste de diferença { $satorra }.
method-accuracy =
    Com respostas raras e menos de { INTEGER(1000) } pessoas, esse poder pode errar em até { INTEGER(20) } pontos percentuais em qualquer direção.
    O erro pode ser maior com respostas ordenadas e pesos muito desiguais.
method-accuracy-rely = { $hasClusters ->
        [true] Nesses casos, e com menos de cinquenta conglomerados, confie nas amostras simuladas.
       *[false] Nesses casos, confie nas amostras simuladas.
    }
method-cautious = O teste de diferença é conservador, porque o modelo de um fator fixa as correlações entre fatores em 1, seu máximo.
method-simulation = Simulação.
method-samples =
    { -samples } de cada tamanho foram sorteadas da população e analisadas { $muthen }.
    Tanto a amostragem quanto a análise usam { LIST($design) }.
    As correlações policóricas foram calculadas com exclusão por pares; os modelos foram estimados por WLSMV.
method-samples-clusters =
    Os testes de ajuste levam em conta os conglomerados; as regras do número de fatores que usam só correlações, não.
method-rules =
    A análise paralela { $horn } usa { INTEGER($sets) } { $sets ->
        [one] conjunto de dados aleatórios
       *[other] conjuntos de dados aleatórios
    } por amostra.
    As demais regras são o MAP { $velicer }, o critério empírico de Kaiser { $braeken } e testes sequenciais de ajuste { $auerswald }.
    O número recomendado combina-as com a replicação dos fatores em metades aleatórias.
method-error =
    O erro de Monte Carlo é o erro padrão de uma porcentagem entre essas amostras.
    As amostras que não puderam ser analisadas são excluídas das porcentagens e contadas à parte.
