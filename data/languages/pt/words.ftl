alpha = Alfa
omega = Ômega
omega-hierarchical = Ômega hierárquico
htmt = HTMT
kappa = Kappa
cfi = CFI
tli = TLI
rmsea = RMSEA
srmr = SRMR
nfi = NFI
rfi = RFI
ifi = IFI
rni = RNI
pnfi = PNFI
gfi = GFI
agfi = AGFI
pgfi = PGFI
mfi = MFI
ecvi = ECVI
hoelter-05 = n crítico de Hoelter (0,05)
hoelter-01 = n crítico de Hoelter (0,01)
sabic = BIC ajustado ao tamanho da amostra
aic = AIC
bic = BIC
chi-squared = χ²
degrees-of-freedom = gl
p-value = p
r-squared = R²
effective-sample-size = Tamanho efetivo da amostra
design-effect = Efeito do desenho
mean = Média
median = Mediana
standard-deviation = DP
standard-error = EP
skewness = Assimetria
kurtosis = Curtose
minimum = Mín.
maximum = Máx.
share = Porcentagem
share-of-people = Porcentagem de pessoas
prevalence = Prevalência
difference = Diferença
ratio = Razão
odds-ratio = Razão de chances
estimate = Estimativa
standardized = Padronizado
correlation = Correlação
correlations = Correlações
loading = Carga
communality = Comunalidade
threshold = Limiar
residual = Resíduo
eigenvalue = Autovalor
congruence = Congruência
slope = Inclinação
information = Informação
reliability = Confiabilidade
item-rest-correlation = Correlação item-resto
log-likelihood = Log-verossimilhança
low-95 = 95% inferior
high-95 = 95% superior
low-90 = 90% inferior
high-90 = 90% superior
interval-95 = Intervalo de 95%
lower-limit = Limite inferior
upper-limit = Limite superior
share-with-interval = Porcentagem [intervalo de 95%]

rotation-oblimin = { $form ->
        [label] Oblimin
        [phrase] rotação oblimin direta
       *[settings] oblimin direta (gama 0, sem normalização de Kaiser)
    }
rotation-quartimin = { $form ->
        [label] Quartimin
        [phrase] rotação quartimin
       *[settings] quartimin (sem normalização de Kaiser)
    }
rotation-geomin = { $form ->
        [label] Geomin
        [phrase] rotação geomin oblíqua
       *[settings] geomin oblíqua (épsilon { COEFFICIENT(0.01) }, sem normalização de Kaiser)
    }
rotation-promax = { $form ->
        [label] Promax
        [phrase] rotação promax
       *[settings] promax (potência 4, a partir de uma solução varimax com normalização de Kaiser)
    }
rotation-varimax = { $form ->
        [label] Varimax
        [phrase] rotação varimax
       *[settings] varimax (com normalização de Kaiser)
    }
rotation-target = { $form ->
        [label] Alvo
        [phrase] rotação oblíqua para uma matriz-alvo
       *[settings] oblíqua para uma matriz-alvo
    }
rotation-promax-spss = { $form ->
        [label] Promax (SPSS)
        [phrase] rotação promax (como no SPSS)
       *[settings] promax como no SPSS (potência 4, só a matriz-alvo é normalizada, a partir de uma solução varimax com normalização de Kaiser)
    }
rotation-promax-stats = { $form ->
        [label] Promax (R)
        [phrase] rotação promax (como no R)
       *[settings] promax como no R (potência 4, sem normalizar, a partir de uma solução varimax com normalização de Kaiser)
    }
rotation-crawford-ferguson = { $form ->
        [label] Crawford–Ferguson
        [phrase] rotação oblíqua de Crawford–Ferguson
       *[settings] oblíqua de Crawford–Ferguson (kappa igual a 1 dividido pelo número de itens, sem normalização de Kaiser)
    }
rotation-crawford-ferguson-orthogonal = { $form ->
        [label] Crawford–Ferguson, ortogonal
        [phrase] rotação ortogonal de Crawford–Ferguson
       *[settings] ortogonal de Crawford–Ferguson (kappa igual a 1 dividido pelo número de itens, sem normalização de Kaiser)
    }
rotation-infomax = { $form ->
        [label] Infomax
        [phrase] rotação infomax oblíqua
       *[settings] infomax oblíqua (sem normalização de Kaiser)
    }
rotation-infomax-orthogonal = { $form ->
        [label] Infomax, ortogonal
        [phrase] rotação infomax ortogonal
       *[settings] infomax ortogonal (sem normalização de Kaiser)
    }
rotation-simplimax = { $form ->
        [label] Simplimax
        [phrase] rotação simplimax
       *[settings] simplimax (tantos zeros quantos itens, sem normalização de Kaiser)
    }
rotation-bifactor-orthogonal = { $form ->
        [label] Bifatorial, ortogonal
        [phrase] rotação bifatorial ortogonal (biquartimin)
       *[settings] bifatorial ortogonal (biquartimin, sem normalização de Kaiser)
    }
rotation-bifactor-oblique = { $form ->
        [label] Bifatorial, oblíqua
        [phrase] rotação bifatorial oblíqua (biquartimin)
       *[settings] bifatorial oblíqua (biquartimin, sem normalização de Kaiser)
    }
rotation-bigeomin = { $form ->
        [label] Bi-geomin, oblíqua
        [phrase] rotação bi-geomin oblíqua
       *[settings] bi-geomin oblíqua (épsilon { COEFFICIENT(0.01) }, sem normalização de Kaiser)
    }
rotation-bigeomin-orthogonal = { $form ->
        [label] Bi-geomin, ortogonal
        [phrase] rotação bi-geomin ortogonal
       *[settings] bi-geomin ortogonal (épsilon { COEFFICIENT(0.01) }, sem normalização de Kaiser)
    }
rotation-geomin-orthogonal = { $form ->
        [label] Geomin, ortogonal
        [phrase] rotação geomin ortogonal
       *[settings] geomin ortogonal (épsilon { COEFFICIENT(0.01) }, sem normalização de Kaiser)
    }
rotation-quartimax = { $form ->
        [label] Quartimax
        [phrase] rotação quartimax
       *[settings] quartimax (com normalização de Kaiser)
    }
rotation-equamax = { $form ->
        [label] Equamax
        [phrase] rotação equamax
       *[settings] equamax (com normalização de Kaiser)
    }
rotation-parsimax = { $form ->
        [label] Parsimax
        [phrase] rotação parsimax
       *[settings] parsimax (com normalização de Kaiser)
    }
rotation-entropy = { $form ->
        [label] Entropia mínima
        [phrase] rotação de entropia mínima
       *[settings] entropia mínima (sem normalização de Kaiser)
    }
rotation-target-orthogonal = { $form ->
        [label] Alvo, ortogonal
        [phrase] rotação ortogonal para uma matriz-alvo
       *[settings] ortogonal para uma matriz-alvo
    }
rotation-none = { $form ->
        [label] Nenhuma
        [phrase] nenhuma rotação
       *[settings] nenhuma
    }

column-answer = Resposta
column-by = Por
column-claim = Afirmação
column-code = Código
column-factor = Fator
column-factors = Fatores
column-group = Grupo
column-grouping = Agrupamento
column-groups = Grupos
column-item = Item
column-items = Itens
column-label = Rótulo
column-left-out = Excluídos
column-level = Nível
column-method = Método
column-model = Modelo
column-number = Número
column-outcome = Desfecho
column-parameter = Parâmetro
column-parameters = Parâmetros
column-people = Pessoas
column-reason = Motivo
column-rule = Regra
column-scale = Escala
column-score = Escore
column-solution = Solução
column-source = Fonte
column-step = Etapa
column-structure = Estrutura
column-test = Teste
column-statistic = Estatística
column-coefficient = Coeficiente
column-title = Título
column-variable = Variável
column-verdict = Veredito
one-factor = Um fator
all-items = Todos os itens
scale-of = { $label } ({ $of })
item-count = { INTEGER($n) } { $n ->
        [one] item
       *[other] itens
    }

yes = sim
no = não

ets-delta = Delta do ETS

m2 = M₂
m2-star = M₂*
c2 = C₂
s-chi-squared = S-χ²
ld-chi-squared = LD-χ²
zh = Zh
q3 = Q3
srmsr = SRMSR
discrimination = Discriminação
difficulty = Dificuldade
outfit = Outfit
outfit-z = z do outfit
infit = Infit
infit-z = z do infit
lower-asymptote = Assíntota inferior
upper-asymptote = Assíntota superior
marginal-reliability = Confiabilidade marginal
empirical-reliability = Confiabilidade empírica
bartlett-test = Teste de Bartlett
power = Poder
monte-carlo-error = Erro de Monte Carlo
p-holm = p ajustado por Holm
column-with = Com

valid-answers = Respostas válidas
share-of-valid-answers = Porcentagem das respostas válidas
missing-answers = Respostas ausentes
observed-over-expected = Observado sobre esperado
log-odds-ratio = Log da razão de chances
rank-with-interval = Posto, intervalo de 95%
-did = { $about ->
        [experiences] relataram
        [abilities] resolveram
       *[other] responderam sim a
    }
-done = { $about ->
        [experiences] relatados
        [abilities] resolvidos
       *[other] com resposta sim
    }

alpha-symbol = α
omega-symbol = ω
alpha-with-interval = { alpha } [IC de 95%]
omega-with-interval = { omega } [IC de 95%]
standardized-alpha = Alfa padronizado
ordinal-alpha = Alfa ordinal
spearman-brown = Spearman-Brown
omega-total = Ômega total
correlation-r = r
z-value = z
f-value = F
entropy = R² da entropia
standard-error-standardized = EP padronizado
standard-error-of-measurement = EPM
chi-squared-difference = Δχ²
change-in-cfi = Mudança no { cfi }
change-in-rmsea = Mudança no { rmsea }
change-in-srmr = Mudança no { srmr }
column-predictor = Preditor

hedges-g = g
htmt-2 = HTMT2
icc-one-way = ICC(1)
icc-agreement = ICC(A,1)
fleiss-kappa = Kappa de Fleiss
weighted-kappa = Kappa ponderado, quadrático
weighted-kappa-phrase = kappa ponderado
cohens-kappa = Kappa de Cohen
same-answer = Mesma resposta
krippendorff-alpha = Alfa de Krippendorff
smallest-detectable-change = Mudança mínima detectável
bias = Viés
risk-ratio = Razão de riscos
risk-difference = Diferença de riscos
f-statistic = F
degrees-of-freedom-denominator = gl, denominador
omega-categorical = Ômega categórico
omega-latent = Ômega das respostas latentes

median-absolute-deviation = MAD
skewness-spss = Assimetria (SPSS)
kurtosis-spss = Curtose (SPSS)
floor = Piso
ceiling = Teto
close-fit-p = { p-value } ({ rmsea } ≤ { COEFFICIENT(0.05) })
column-indices = Índices

any-of-set = Algum do conjunto “{ $set }”

model-not-converged = O modelo “{ $model }” não convergiu.
run-again = Como executar novamente
share-of-each-item = Porcentagem de pessoas que { -did } cada item
row-counts = Cada linha representa o número de pessoas indicado na coluna { $column }.

replicate-weights = { INTEGER($n) } { $n ->
    [one] peso replicado
   *[other] pesos replicados
}
template = { $template ->
    [one-factor] Um fator
    [correlated] Fatores correlacionados
    [second-order] Fator de segunda ordem
    [bifactor] Bifatorial
   *[esem] Fatores exploratórios (ESEM)
}

unknown-choice =
    { $kind ->
        [adjustment] ajuste desconhecido
        [confirmed-structure] estrutura confirmada desconhecida
        [dialect] dialeto desconhecido
        [estimator] estimador desconhecido
        [extraction] extração desconhecida
        [factor] fator desconhecido
        [group] grupo desconhecido
        [group-of-measure] grupo do instrumento desconhecido
        [interval] intervalo de uma proporção desconhecido
        [joint-rule] regra de confiança conjunta desconhecida
        [lonely-units] regra para unidades amostrais únicas desconhecida
        [measure] instrumento desconhecido
        [method] método desconhecido
        [metric] métrica desconhecida
        [model] modelo de resposta ao item desconhecido
        [population-structure] estrutura da população desconhecida
        [quadrature] quadratura desconhecida
        [replication] forma de replicação desconhecida
        [rotation] rotação desconhecida
        [rule] regra desconhecida
        [scores] método de escores fatoriais desconhecido
        [statistic] estatística desconhecida
       *[step] etapa desconhecida
    }: { $name }.
unknown-choice-hint = Use um destes nomes: { LIST($names, type: "or") }.
unknown-level = { $grouping }: não há nível { $level }.
