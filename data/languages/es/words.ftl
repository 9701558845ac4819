alpha = Alfa
omega = Omega
omega-hierarchical = Omega jerárquico
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
sabic = BIC ajustado por tamaño muestral
aic = AIC
bic = BIC
chi-squared = χ²
degrees-of-freedom = gl
p-value = p
r-squared = R²
effective-sample-size = Tamaño muestral efectivo
design-effect = Efecto de diseño
mean = Media
median = Mediana
standard-deviation = DE
standard-error = EE
skewness = Asimetría
kurtosis = Curtosis
minimum = Mín.
maximum = Máx.
share = Porcentaje
share-of-people = Porcentaje de personas
prevalence = Prevalencia
difference = Diferencia
ratio = Razón
odds-ratio = Razón de odds
estimate = Estimación
standardized = Estandarizado
correlation = Correlación
correlations = Correlaciones
loading = Carga
communality = Comunalidad
threshold = Umbral
residual = Residuo
eigenvalue = Autovalor
congruence = Congruencia
slope = Pendiente
information = Información
reliability = Fiabilidad
item-rest-correlation = Correlación ítem-resto
log-likelihood = Log-verosimilitud
low-95 = Inferior 95 %
high-95 = Superior 95 %
low-90 = Inferior 90 %
high-90 = Superior 90 %
interval-95 = Intervalo del 95 %
lower-limit = Límite inferior
upper-limit = Límite superior
share-with-interval = Porcentaje [intervalo del 95 %]

rotation-oblimin = { $form ->
        [label] Oblimin
        [phrase] rotación oblimin directa
       *[settings] oblimin directa (gamma 0, sin normalización de Kaiser)
    }
rotation-quartimin = { $form ->
        [label] Quartimin
        [phrase] rotación quartimin
       *[settings] quartimin (sin normalización de Kaiser)
    }
rotation-geomin = { $form ->
        [label] Geomin
        [phrase] rotación geomin oblicua
       *[settings] geomin oblicua (épsilon { COEFFICIENT(0.01) }, sin normalización de Kaiser)
    }
rotation-promax = { $form ->
        [label] Promax
        [phrase] rotación promax
       *[settings] promax (potencia 4, a partir de una solución varimax con normalización de Kaiser)
    }
rotation-varimax = { $form ->
        [label] Varimax
        [phrase] rotación varimax
       *[settings] varimax (con normalización de Kaiser)
    }
rotation-target = { $form ->
        [label] Objetivo
        [phrase] rotación oblicua hacia una matriz objetivo
       *[settings] oblicua hacia una matriz objetivo
    }
rotation-promax-spss = { $form ->
        [label] Promax (SPSS)
        [phrase] rotación promax (como en SPSS)
       *[settings] promax como en SPSS (potencia 4, solo se normaliza la matriz objetivo, a partir de una solución varimax con normalización de Kaiser)
    }
rotation-promax-stats = { $form ->
        [label] Promax (R)
        [phrase] rotación promax (como en R)
       *[settings] promax como en R (potencia 4, sin normalizar, a partir de una solución varimax con normalización de Kaiser)
    }
rotation-crawford-ferguson = { $form ->
        [label] Crawford–Ferguson
        [phrase] rotación oblicua de Crawford–Ferguson
       *[settings] oblicua de Crawford–Ferguson (kappa igual a 1 dividido entre el número de ítems, sin normalización de Kaiser)
    }
rotation-crawford-ferguson-orthogonal = { $form ->
        [label] Crawford–Ferguson, ortogonal
        [phrase] rotación ortogonal de Crawford–Ferguson
       *[settings] ortogonal de Crawford–Ferguson (kappa igual a 1 dividido entre el número de ítems, sin normalización de Kaiser)
    }
rotation-infomax = { $form ->
        [label] Infomax
        [phrase] rotación infomax oblicua
       *[settings] infomax oblicua (sin normalización de Kaiser)
    }
rotation-infomax-orthogonal = { $form ->
        [label] Infomax, ortogonal
        [phrase] rotación infomax ortogonal
       *[settings] infomax ortogonal (sin normalización de Kaiser)
    }
rotation-simplimax = { $form ->
        [label] Simplimax
        [phrase] rotación simplimax
       *[settings] simplimax (tantos ceros como ítems, sin normalización de Kaiser)
    }
rotation-bifactor-orthogonal = { $form ->
        [label] Bifactor, ortogonal
        [phrase] rotación bifactor ortogonal (biquartimin)
       *[settings] bifactor ortogonal (biquartimin, sin normalización de Kaiser)
    }
rotation-bifactor-oblique = { $form ->
        [label] Bifactor, oblicua
        [phrase] rotación bifactor oblicua (biquartimin)
       *[settings] bifactor oblicua (biquartimin, sin normalización de Kaiser)
    }
rotation-bigeomin = { $form ->
        [label] Bi-geomin, oblicua
        [phrase] rotación bi-geomin oblicua
       *[settings] bi-geomin oblicua (épsilon { COEFFICIENT(0.01) }, sin normalización de Kaiser)
    }
rotation-bigeomin-orthogonal = { $form ->
        [label] Bi-geomin, ortogonal
        [phrase] rotación bi-geomin ortogonal
       *[settings] bi-geomin ortogonal (épsilon { COEFFICIENT(0.01) }, sin normalización de Kaiser)
    }
rotation-geomin-orthogonal = { $form ->
        [label] Geomin, ortogonal
        [phrase] rotación geomin ortogonal
       *[settings] geomin ortogonal (épsilon { COEFFICIENT(0.01) }, sin normalización de Kaiser)
    }
rotation-quartimax = { $form ->
        [label] Quartimax
        [phrase] rotación quartimax
       *[settings] quartimax (con normalización de Kaiser)
    }
rotation-equamax = { $form ->
        [label] Equamax
        [phrase] rotación equamax
       *[settings] equamax (con normalización de Kaiser)
    }
rotation-parsimax = { $form ->
        [label] Parsimax
        [phrase] rotación parsimax
       *[settings] parsimax (con normalización de Kaiser)
    }
rotation-entropy = { $form ->
        [label] Entropía mínima
        [phrase] rotación de entropía mínima
       *[settings] entropía mínima (sin normalización de Kaiser)
    }
rotation-target-orthogonal = { $form ->
        [label] Objetivo, ortogonal
        [phrase] rotación ortogonal hacia una matriz objetivo
       *[settings] ortogonal hacia una matriz objetivo
    }
rotation-none = { $form ->
        [label] Ninguna
        [phrase] sin rotación
       *[settings] ninguna
    }

column-answer = Respuesta
column-by = Por
column-claim = Afirmación
column-code = Código
column-factor = Factor
column-factors = Factores
column-group = Grupo
column-grouping = Agrupación
column-groups = Grupos
column-item = Ítem
column-items = Ítems
column-label = Etiqueta
column-left-out = Excluido
column-level = Nivel
column-method = Método
column-model = Modelo
column-number = Número
column-outcome = Resultado
column-parameter = Parámetro
column-parameters = Parámetros
column-people = Personas
column-reason = Motivo
column-rule = Regla
column-scale = Escala
column-score = Puntuación
column-solution = Solución
column-source = Fuente
column-step = Paso
column-structure = Estructura
column-test = Prueba
column-statistic = Estadístico
column-coefficient = Coeficiente
column-title = Título
column-variable = Variable
column-verdict = Veredicto
one-factor = Un factor
all-items = Todos los ítems
scale-of = { $label } ({ $of })
item-count = { INTEGER($n) } { $n ->
        [one] ítem
       *[other] ítems
    }

yes = sí
no = no

ets-delta = Delta de ETS

m2 = M₂
m2-star = M₂*
c2 = C₂
s-chi-squared = S-χ²
ld-chi-squared = LD-χ²
zh = Zh
q3 = Q3
srmsr = SRMSR
discrimination = Discriminación
difficulty = Dificultad
outfit = Outfit
outfit-z = z de outfit
infit = Infit
infit-z = z de infit
lower-asymptote = Asíntota inferior
upper-asymptote = Asíntota superior
marginal-reliability = Fiabilidad marginal
empirical-reliability = Fiabilidad empírica
bartlett-test = Prueba de Bartlett
power = Potencia
monte-carlo-error = Error de Monte Carlo
p-holm = p, ajustado por Holm
column-with = Con

valid-answers = Respuestas válidas
share-of-valid-answers = Porcentaje de respuestas válidas
missing-answers = Respuestas faltantes
observed-over-expected = Observado entre esperado
log-odds-ratio = Logaritmo de la razón de odds
rank-with-interval = Posición, intervalo del 95 %
-did = { $about ->
        [experiences] declararon
        [abilities] resolvieron
       *[other] respondieron sí a
    }
-did-one = { $about ->
        [experiences] declaró
        [abilities] resolvió
       *[other] respondió sí a
    }
-done = { $about ->
        [experiences] declarados
        [abilities] resueltos
       *[other] con respuesta afirmativa
    }

alpha-symbol = α
omega-symbol = ω
alpha-with-interval = { alpha } [IC del 95 %]
omega-with-interval = { omega } [IC del 95 %]
standardized-alpha = Alfa estandarizado
ordinal-alpha = Alfa ordinal
spearman-brown = Spearman-Brown
omega-total = Omega total
correlation-r = r
z-value = z
f-value = F
entropy = R² de entropía
standard-error-standardized = EE, estandarizado
standard-error-of-measurement = EEM
chi-squared-difference = Δχ²
change-in-cfi = Cambio en { cfi }
change-in-rmsea = Cambio en { rmsea }
change-in-srmr = Cambio en { srmr }
column-predictor = Predictor

hedges-g = g
htmt-2 = HTMT2
icc-one-way = ICC(1)
icc-agreement = ICC(A,1)
fleiss-kappa = Kappa de Fleiss
weighted-kappa = Kappa ponderado, cuadrático
weighted-kappa-phrase = kappa ponderado
cohens-kappa = Kappa de Cohen
same-answer = Misma respuesta
krippendorff-alpha = Alfa de Krippendorff
smallest-detectable-change = Cambio mínimo detectable
bias = Sesgo
risk-ratio = Razón de riesgos
risk-difference = Diferencia de riesgos
f-statistic = F
degrees-of-freedom-denominator = gl, denominador
omega-categorical = Omega categórico
omega-latent = Omega de las respuestas latentes

median-absolute-deviation = MAD
skewness-spss = Asimetría (SPSS)
kurtosis-spss = Curtosis (SPSS)
floor = Suelo
ceiling = Techo
close-fit-p = { p-value } ({ rmsea } ≤ { COEFFICIENT(0.05) })
column-indices = Índices

any-of-set = Cualquiera del conjunto “{ $set }”

model-not-converged = El modelo “{ $model }” no convergió.
run-again = Cómo repetir el análisis
share-of-each-item = Porcentaje que { -did-one } cada ítem
row-counts = Cada fila representa el número de personas indicado en la columna { $column }.

replicate-weights = { INTEGER($n) } { $n ->
        [one] ponderación replicada
       *[other] ponderaciones replicadas
    }
template = { $template ->
    [one-factor] Un factor
    [correlated] Factores correlacionados
    [second-order] Factor de segundo orden
    [bifactor] Bifactor
   *[esem] Factores exploratorios (ESEM)
}

unknown-choice =
    { $kind ->
        [adjustment] ajuste desconocido
        [confirmed-structure] estructura confirmada desconocida
        [dialect] dialecto desconocido
        [estimator] estimador desconocido
        [extraction] extracción desconocida
        [factor] factor desconocido
        [group] grupo desconocido
        [group-of-measure] grupo del instrumento desconocido
        [interval] intervalo de una proporción desconocido
        [joint-rule] regla de confianza conjunta desconocida
        [lonely-units] regla para unidades de muestreo únicas desconocida
        [measure] instrumento desconocido
        [method] método desconocido
        [metric] métrica desconocida
        [model] modelo de respuesta al ítem desconocido
        [population-structure] estructura de la población desconocida
        [quadrature] cuadratura desconocida
        [replication] forma de replicar desconocida
        [rotation] rotación desconocida
        [rule] regla desconocida
        [scores] método de puntuaciones factoriales desconocido
        [statistic] estadístico desconocido
       *[step] paso desconocido
    }: { $name }.
unknown-choice-hint = Use uno de estos nombres: { LIST($names, type: "or") }.
unknown-level = { $grouping }: no hay ningún nivel { $level }.
