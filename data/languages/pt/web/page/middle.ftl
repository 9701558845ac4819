question-about = { $question ->
        [file] Respostas que não podem ser lidas, linhas excluídas, respostas desatentas e o que impede a análise do arquivo.
        [answers] Quem participou, como se respondeu a cada item, o que está ausente e porcentagens por grupo.
        [distributions] Média, desvio padrão, assimetria e porcentagens de cada resposta, com barras Likert.
        [differences] Médias por grupo de cada item e escala, com testes e tamanhos de efeito.
        [correlations] Cada par de itens, com significância, p, intervalos de 95% e números de pessoas; correlações parciais.
        [dimensions] Quantos fatores há e que itens pertencem a cada um.
        [solution] Uma solução de fatores comuns ou de componentes principais: cargas, variância explicada, ajuste.
        [structure] Se as escalas declaradas se ajustam às respostas e qual modelo se ajusta melhor.
        [reliability] Quão precisos são os escores das escalas: alfa, ômega e outros coeficientes.
        [comparability] Se os escores significam o mesmo em todos os grupos, de modo que as médias possam ser comparadas.
        [norms] Que porcentagem de pessoas tem um escore menor, e escores T, no total e por grupo.
        [shortForm] Menos itens que medem tão bem quanto possível, e quão bem o fazem em outras pessoas.
        [raters] Kappa, alfa de Krippendorff, correlações intraclasse ou W de Kendall, conforme as avaliações permitem.
        [functioning] A que itens as pessoas de um grupo respondem de maneira diferente das de outros grupos com o mesmo nível.
        [measurement] Em que níveis os itens distinguem as pessoas, e quão bem.
        [adaptive] De quantos itens as pessoas precisam quando suas respostas até então determinam o item seguinte.
       *[outside]
            Se os escores se associam a outras variáveis como esperado, como o instrumento é avaliado pelos critérios do COSMIN
            e o que mais se perguntou com os itens.
    }

options = Opções
no-options = Nenhuma opção se aplica a estes dados.
option-label = { $option ->
        [categories] As respostas são analisadas
        [adjust] Ajustar p ao número de pares
        [control] Manter constante
        [correlation] { correlations }
        [difMethod] Método
        [focal] Grupo focal
        [purify] Purificar
        [difAdjust] Ajustar p ao número de itens
        [length] Número de itens
        [raters] Avaliadores
        [ratings] As avaliações são
        [coefficients] Mais coeficientes, com erros padrão
        [scaleSums] Somas de escalas, com alfa
        [draws] Sorteios para intervalos bayesianos
        [scoreErrors] Erro padrão de medida por escore
        [testFactor] Itens do teste
        [respondents] Respondentes
        [maxItems] Máximo de itens
        [minItems] Mínimo de itens
        [stopSe] Terminar com um erro padrão de
        [among] Sortear cada item entre os melhores
        [target] Alvo
        [number] { option-label-number }
        [normalize] Normalização
        [gamma] Gama
        [kappa] Kappa
        [power] Potência
        [geominEpsilon] Épsilon
        [zeros] Número de cargas nulas
        [estimator] Estimador
        [extraction] Extração dos fatores
        [irtModel] Modelo da teoria de resposta ao item (TRI)
        [prevalenceMissing] Respostas ausentes nas porcentagens de pessoas
        [rotation] Rotação
        [bootstrap] Amostras bootstrap para intervalos
        [permutations] Permutações
        [structures] Estruturas a testar
        [workingModel] Modelo de trabalho
        [crossed] Agrupamentos cruzados
        [groups] Grupos a comparar
       *[factors] Número de fatores
    }

help-adjust = De muitas correlações, algumas são significativas só por acaso.
help-control = Correlações parciais, controlando os itens escolhidos aqui.
help-dif-method = Os modelos testam todos os grupos e itens juntos; qualquer outro método dá uma tabela para cada agrupamento.
help-focal = O nível que é comparado com todos os demais.
help-purify = Os itens que funcionam de modo diferente saem do escore de pareamento, até que se encontrem os mesmos.
help-length = Automático: metade dos itens. São escolhidos em uma metade das pessoas e avaliados na outra.
help-raters = Uma coluna para cada um; uma linha para cada pessoa ou coisa avaliada.
help-number = Automático: pelo critério empírico de Kaiser e pela análise paralela; de componentes, tantos quantos têm autovalor acima de 1.
help-coefficients = Alfa, lambda 2, o maior limite inferior, ômega e outros, também com a exclusão de um item.
help-scale-sums = A soma de cada escala substitui seus itens, como na maioria dos artigos.
help-respondents = Os simulados mostram o viés e a cobertura; os do arquivo respondem como já responderam.
help-stop-se = Automático: o teste só termina com seu último item.
help-among = Automático: aplica-se o item mais informativo. Um sorteio entre vários limita a exposição de cada um.
help-target =
    Uma linha para cada item, uma coluna para cada fator.
    Escreva 0 onde um item não deve ter carga; uma célula vazia é livre.
automatic = Automático
figure-bad = { $isWhole ->
        [true] Digite um número inteiro de { $from } a { $to }, ou nada.
       *[false] Digite um número de { $from } a { $to }, ou nada.
    }
help-correlation =
    Automático: tetracóricas para sim ou não, policóricas para categorias ordenadas, Pearson para números.
help-rotation = Se os fatores podem se correlacionar entre si.
help-prevalence-missing = Por padrão, um modelo as imputa várias vezes (imputação múltipla).
help-estimator = Automático: WLSMV para categorias ordenadas, máxima verossimilhança robusta para números.
help-working-model = Escores, comparações de grupos e modelos de resposta ao item se baseiam nele.
help-bootstrap = Sem amostras bootstrap, os intervalos vêm de fórmulas. O bootstrap demora mais.
help-permutations = Um teste de invariância de medida que não requer uma amostra grande. Demora muito.
help-crossed = Cada par de agrupamentos acrescenta uma tabela. Grupos pequenos podem ser ocultos.
help-groups = Os níveis de cada um são comparados.

working-model-value = { $value ->
        [automatic] Automático (pelo ajuste)
        [one-factor] Um fator de todos os itens
       *[exploratory] A solução fatorial recomendada
    }
-automatic = Automático (pelo tipo das respostas)
categories-value = { $value ->
        [dichotomized] Como sim ou não
        [declared] Em todas as categorias de resposta
       *[other] { $value }
    }
correlation-value = { $value ->
        [auto] { -automatic }
        [pearson] Pearson
        [spearman] Spearman (postos)
        [kendall] Tau-b de Kendall
        [covariance] Covariâncias, em lugar de correlações
       *[other] { $value }
    }
dif-adjust-value = { $value ->
        [without] Não
        [holm] Método de Holm
        [false-discovery] Taxa de falsas descobertas (Benjamini–Hochberg)
       *[other] { $value }
    }
dif-method-value = { $value ->
        [automatic] Modelos de todos os grupos
        [mantel-haenszel] Mantel–Haenszel
        [breslow-day] Breslow–Day
        [breslow-day-trend] Breslow–Day, tendência
        [standardization] Padronização (P-DIF)
        [mantel] Mantel, com SMD
        [liu-agresti] Liu–Agresti
        [generalized-mantel-haenszel] Mantel–Haenszel generalizado
        [logistic] Regressão logística
        [sibtest] SIBTEST
        [crossing-sibtest] SIBTEST cruzado
        [transformed-difficulties] Dificuldades transformadas dos itens (gráfico delta)
        [lord] Qui-quadrado de Lord
        [raju] Áreas de Raju
        [mimic] Modelo MIMIC
       *[other] { $value }
    }
focal-value = { $value ->
        [automatic] O segundo de dois
       *[other] { $value }
    }
respondents-value = { $value ->
        [file] Pessoas do arquivo
        [simulated] 1.000 sorteados do modelo
       *[other] { $value }
    }
test-factor-value = { $value ->
        [automatic] A única escala declarada, ou todos os itens
        [all] Todos os itens
       *[other] { $value }
    }
ratings-value = { $value ->
        [automatic] O que seus valores sugerem
        [nominal] Categorias
        [ordinal] Categorias ordenadas
        [interval] Números
       *[other] { $value }
    }
normalize-value = { $value ->
        [automatic] Como é usual para a rotação
        [kaiser] Kaiser
        [cureton-mulaik] Cureton–Mulaik
        [without] Nenhuma
       *[other] { $value }
    }
adjust-value = { $value ->
        [without] Não
        [holm] Método de Holm
       *[other] { $value }
    }
estimator-value = { $value ->
        [automatic] { -automatic }
        [WLSMV] WLSMV (mínimos quadrados ponderados)
        [ULSMV] ULSMV (mínimos quadrados não ponderados)
        [DWLS] DWLS (não corrigido)
        [MLR] MLR (robusto)
        [MLM] MLM (Satorra–Bentler)
        [ML] ML (não corrigido)
       *[other] { $value }
    }
extraction-value = { $value ->
        [minres] Resíduos mínimos
        [ml] Máxima verossimilhança
        [pa] Eixos principais
        [components] Componentes principais
       *[other] { $value }
    }
irt-model-value = { $value ->
        [automatic] { -automatic }
        [Rasch] Rasch (discriminação igual)
        [two-parameter] Dois parâmetros (2PL)
        [three-parameter] Três parâmetros (3PL)
        [four-parameter] Quatro parâmetros (4PL)
        [graded] Resposta graduada
        [partial-credit] Crédito parcial (discriminação igual)
        [generalized-partial-credit] Crédito parcial generalizado
        [rating-scale] Escala de avaliação (passos iguais)
        [nominal] Resposta nominal (ordem estimada)
        [sequential] Sequencial (um passo após o outro)
        [sequential-rasch] Sequencial de Rasch (discriminação igual)
       *[other] { $value }
    }
prevalence-missing-value = { $value ->
        [imputed] Imputadas a partir de outras respostas
        [known] Excluídas
        [as-no] Contadas como não
       *[other] { $value }
    }
rotation-value = { $kind ->
        [oblique] { $rotation } (correlacionados)
        [orthogonal] { $rotation } (não correlacionados)
       *[unrotated] { $rotation }
    }
draws = { $n ->
        [0] Nenhuma
       *[other] { INTEGER($n) }
    }

factors-automatic = Automático: 1 a 3, e os números que os dados sugerem
factors-listed = Estes números:
factors-bad = Digite números inteiros de 1 a 50, por exemplo 1, 2, 4.
use-target = Usar este alvo
write-model = Escrever um modelo
written-model = Modelo escrito
model-syntax = Modelo na sintaxe lavaan
help-model = =~ define um fator, ~ uma regressão, ~~ uma correlação. Uma linha para cada um; os itens por seus nomes.
test-model = Testar este modelo

scripts = Repetir a análise em outro lugar
show-command = Mostrar o comando
command = Comando
command-about =
    Digitado em um terminal, este comando dá os mesmos números.
    Se ele mencionar um arquivo NAME.measure.json, salve a definição em “Título e definição”
    e mantenha-a na mesma pasta que os dados.
show-script = Mostrar o script em R
script = Script em R
script-about = Ele lê o mesmo arquivo e repete grande parte da análise com psych, lavaan e survey.
tool-about = { $tool ->
        [matrix] Fatores, componentes, seu número e a confiabilidade, a partir de uma matriz de correlações ou covariâncias.
       *[power] A precisão das porcentagens e o poder para distinguir fatores, em um questionário de itens semelhantes.
    }
back = Voltar ao início
matrix = Matriz
help-matrix = Uma linha de nomes e depois uma linha para cada variável. As células acima da diagonal podem ser omitidas.
use-matrix = Usar esta matriz
matrix-command = { $command ->
        [efa] Fatores comuns
        [pca] Componentes principais
        [parallel] Número de fatores
       *[reliability] Confiabilidade
    }
analyze-by = Analisar
tool-field = { $field ->
        [people] Número de pessoas
        [number] { option-label-number }
        [factors] Número de fatores
        [items] Itens em cada fator
        [loading] Carga padronizada
        [correlation] Correlação entre fatores
        [answers] Frequência de cada resposta
       *[halfWidth] Semiamplitude dos intervalos, em pontos percentuais
    }
option-label-number = Número de fatores ou componentes
help-answers = Da resposta mais baixa em diante, por exemplo 20, 30, 30, 20.
answers-bad = Digite de dois a dez números acima de 0.
samples = Amostras simuladas
help-samples = Com amostras, a análise paralela é testada em cada uma: demora mais.
compute-plan = Calcular
computing-tool = Calculando…
save-plan = Salvar plan.measure.json
tool-command =
    Digitado em um terminal, este comando dá os mesmos números. Salve o arquivo dele na mesma pasta.
