lavaan-models = Sintaxe lavaan dos modelos confirmatórios
mplus-models = Sintaxe Mplus dos modelos confirmatórios
lavaan-invariance = Sintaxe lavaan das etapas de invariância por { $group }
mplus-invariance = Sintaxe Mplus das etapas de invariância por { $group }

again-items = Tamanhos de amostra, médias dos itens, correlações, limiares, autovalores, KMO, teste de Bartlett
again-retention = Números de fatores pela regra de Kaiser, pelo MAP e pelo critério empírico de Kaiser
again-parallel =
    Análise paralela com o mesmo número de conjuntos de dados aleatórios ({ INTEGER($sets) }): os autovalores diferem um pouco, porque os números aleatórios diferem
again-exploratory = Soluções exploratórias: cargas, correlações entre fatores, ajuste
again-reliability =
    Confiabilidade: alfa com seu intervalo (sem estratos e conglomerados), alfa sem cada item, alfa ordinal, ômega
again-confirmatory = Modelos confirmatórios: estimativas, erros padrão, testes, índices de ajuste
again-invariance = Etapas da invariância de medida: testes, índices de ajuste, comparações de etapas
again-prevalence = Prevalências com erros padrão e intervalos (respostas conhecidas, respostas ausentes como não, respostas completas)
again-replicates = Os pesos replicados do arquivo (svrepdesign), em prevalências e regressões
again-calibration = A calibração dos pesos às margens da população (calibrate); esses pesos são usados em tudo
again-regression =
    Regressões de prevalência com os mesmos tratamentos das respostas ausentes, se o relatório as inclui: coeficientes, testes de Wald dos termos
again-functioning =
    Funcionamento diferencial do item (DIF) de itens de sim ou não por regressão logística e Mantel-Haenszel, com as âncoras do relatório
again-outside =
    Correlações dos escores com variáveis externas (Pearson, bisserial, polisserial); por grupo, g de Hedges e a probabilidade de um escore maior; postos percentis para todas as pessoas
again-agreement = Correlações intraclasse de duas ou mais colunas e kappas de duas colunas, se a análise não é ponderada
again-among =
    Perguntas feitas a quem respondeu sim: porcentagens de pessoas, no total e por agrupamento, e porcentagens de todas as respostas sim
again-outcomes =
    Desfechos por número de itens, observados e padronizados (erros padrão por svypredmeans, um pouco diferentes)
again-cross-validation = Validação cruzada em outras metades aleatórias: resultados semelhantes, não idênticos

not-descriptives = Outras estatísticas descritivas de itens e escalas; erros padrão das correlações
not-bootstrap = Intervalos bootstrap das cargas, do alfa e do ômega ({ INTEGER($samples) } { $samples ->
        [one] amostra
       *[other] amostras
    })
not-intervals = Intervalos das cargas, das correlações entre fatores e do ômega
not-split-half = Soluções fatoriais em metades aleatórias
not-design =
    Estratos e conglomerados nos erros padrão e testes dos modelos: o lavaan não os aceita para itens ordenados
not-replicates = Os pesos replicados nos erros padrão de correlações, modelos e confiabilidade
not-exploratory-errors = Erros padrão e testes das soluções exploratórias
not-modification = Índices de modificação, confiabilidade dos escores, HTMT, comparação de modelos
not-partial = A busca de invariância parcial, médias latentes, alinhamento, testes de permutação
not-irt = Modelos de resposta ao item: veja o script mirt, que abrange o que esse pacote calcula da mesma forma
not-classes = Classes latentes (o pacote flexmix do R as ajusta a respostas completas)
not-functioning =
    DIF por modelos de resposta ao item (deslocamentos em cada grupo, testes da razão de verossimilhanças, busca de âncoras) e seu efeito sobre as médias dos grupos
not-treatments = Prevalências e regressões com outros tratamentos das respostas ausentes
not-treatments-imputed =
    Prevalências e regressões com outros tratamentos das respostas ausentes, inclusive imputação (o pacote mice do R imputa de forma semelhante, com outros números aleatórios)
not-structural = Modelos estruturais (o lavaan lê sua sintaxe sem mudanças) e preditores das respostas
not-outside =
    Regressões de fatores sobre variáveis externas, desfechos por escore e classe latente, versões reduzidas, limites de concordância
not-contrasts = Diferenças e postos dos grupos
not-risks = O número de itens diferentes e as combinações de itens
not-margins = Margens preditivas das regressões
not-claims = Afirmações publicadas: são avaliadas a partir dos números acima
