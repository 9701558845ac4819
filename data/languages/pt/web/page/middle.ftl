question-about = { $question ->
        [answers] Quem participou, como se respondeu a cada item, o que está ausente e porcentagens por grupo.
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
        [number] Número de fatores ou componentes
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
help-control = Correlações parciais: dos itens, com os aqui escolhidos mantidos iguais.
help-dif-method = Os modelos testam todos os grupos e itens juntos; qualquer outro método dá uma tabela para cada agrupamento.
help-focal = O nível que é comparado com todos os demais.
help-purify = Os itens que diferem saem do escore, até que os mesmos difiram.
help-length = Automático: metade dos itens. São escolhidos em uma metade das pessoas e avaliados na outra.
help-raters = Uma coluna para cada um; uma linha para cada pessoa ou coisa avaliada.
help-number = Automático: pelo critério empírico de Kaiser; de componentes, tantos quantos têm autovalor acima de 1.
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
