## Names of figures

alpha = Alpha
omega = Oméga
omega-hierarchical = Oméga hiérarchique
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
hoelter-05 = n critique de Hoelter (0,05)
hoelter-01 = n critique de Hoelter (0,01)
sabic = BIC ajusté à la taille d’échantillon
aic = AIC
bic = BIC
chi-squared = χ²
degrees-of-freedom = ddl
p-value = p
r-squared = R²
effective-sample-size = Taille effective d’échantillon
design-effect = Effet de plan
mean = Moyenne
median = Médiane
standard-deviation = ET
standard-error = ES
skewness = Asymétrie
kurtosis = Aplatissement
minimum = Min
maximum = Max
share = Part
share-of-people = Part des personnes
prevalence = Prévalence
difference = Différence
ratio = Rapport
odds-ratio = Rapport de cotes
estimate = Estimation
standardized = Standardisé
correlation = Corrélation
correlations = Corrélations
loading = Saturation
communality = Communauté
threshold = Seuil
residual = Résidu
eigenvalue = Valeur propre
congruence = Congruence
slope = Pente
information = Information
reliability = Fidélité
item-rest-correlation = Corrélation item-reste
log-likelihood = Log-vraisemblance
low-95 = 95 % inf.
high-95 = 95 % sup.
low-90 = 90 % inf.
high-90 = 90 % sup.
interval-95 = Intervalle à 95 %
lower-limit = Limite inférieure
upper-limit = Limite supérieure
share-with-interval = Part [intervalle à 95 %]

## Rotations

rotation-oblimin = { $form ->
        [label] Oblimin
        [phrase] rotation oblimin directe
       *[settings] oblimin directe (gamma 0, sans normalisation de Kaiser)
    }
rotation-quartimin = { $form ->
        [label] Quartimin
        [phrase] rotation quartimin
       *[settings] quartimin (sans normalisation de Kaiser)
    }
rotation-geomin = { $form ->
        [label] Geomin
        [phrase] rotation geomin oblique
       *[settings] geomin oblique (epsilon { COEFFICIENT(0.01) }, sans normalisation de Kaiser)
    }
rotation-promax = { $form ->
        [label] Promax
        [phrase] rotation promax
       *[settings] promax (puissance 4, à partir d’une solution varimax avec normalisation de Kaiser)
    }
rotation-varimax = { $form ->
        [label] Varimax
        [phrase] rotation varimax
       *[settings] varimax (avec normalisation de Kaiser)
    }
rotation-target = { $form ->
        [label] Cible
        [phrase] rotation oblique vers une cible
       *[settings] cible, oblique
    }
rotation-promax-spss = { $form ->
        [label] Promax (SPSS)
        [phrase] rotation promax (comme dans SPSS)
       *[settings] promax comme dans SPSS (puissance 4, seule la cible normalisée, à partir d’une solution varimax avec normalisation de Kaiser)
    }
rotation-promax-stats = { $form ->
        [label] Promax (R)
        [phrase] rotation promax (comme dans R)
       *[settings] promax comme dans R (puissance 4, sans normalisation, à partir d’une solution varimax avec normalisation de Kaiser)
    }
rotation-crawford-ferguson = { $form ->
        [label] Crawford–Ferguson
        [phrase] rotation oblique de Crawford–Ferguson
       *[settings] Crawford–Ferguson oblique (kappa égal à 1 divisé par le nombre d’items, sans normalisation de Kaiser)
    }
rotation-crawford-ferguson-orthogonal = { $form ->
        [label] Crawford–Ferguson, orthogonale
        [phrase] rotation orthogonale de Crawford–Ferguson
       *[settings] Crawford–Ferguson orthogonale (kappa égal à 1 divisé par le nombre d’items, sans normalisation de Kaiser)
    }
rotation-infomax = { $form ->
        [label] Infomax
        [phrase] rotation infomax oblique
       *[settings] infomax oblique (sans normalisation de Kaiser)
    }
rotation-infomax-orthogonal = { $form ->
        [label] Infomax, orthogonale
        [phrase] rotation infomax orthogonale
       *[settings] infomax orthogonale (sans normalisation de Kaiser)
    }
rotation-simplimax = { $form ->
        [label] Simplimax
        [phrase] rotation simplimax
       *[settings] simplimax (autant de zéros que d’items, sans normalisation de Kaiser)
    }
rotation-bifactor-orthogonal = { $form ->
        [label] Bifactorielle, orthogonale
        [phrase] rotation bifactorielle orthogonale (biquartimin)
       *[settings] bifactorielle orthogonale (biquartimin, sans normalisation de Kaiser)
    }
rotation-bifactor-oblique = { $form ->
        [label] Bifactorielle, oblique
        [phrase] rotation bifactorielle oblique (biquartimin)
       *[settings] bifactorielle oblique (biquartimin, sans normalisation de Kaiser)
    }
rotation-bigeomin = { $form ->
        [label] Bi-geomin, oblique
        [phrase] rotation bi-geomin oblique
       *[settings] bi-geomin oblique (epsilon { COEFFICIENT(0.01) }, sans normalisation de Kaiser)
    }
rotation-bigeomin-orthogonal = { $form ->
        [label] Bi-geomin, orthogonale
        [phrase] rotation bi-geomin orthogonale
       *[settings] bi-geomin orthogonale (epsilon { COEFFICIENT(0.01) }, sans normalisation de Kaiser)
    }
rotation-geomin-orthogonal = { $form ->
        [label] Geomin, orthogonale
        [phrase] rotation geomin orthogonale
       *[settings] geomin orthogonale (epsilon { COEFFICIENT(0.01) }, sans normalisation de Kaiser)
    }
rotation-quartimax = { $form ->
        [label] Quartimax
        [phrase] rotation quartimax
       *[settings] quartimax (avec normalisation de Kaiser)
    }
rotation-equamax = { $form ->
        [label] Equamax
        [phrase] rotation equamax
       *[settings] equamax (avec normalisation de Kaiser)
    }
rotation-parsimax = { $form ->
        [label] Parsimax
        [phrase] rotation parsimax
       *[settings] parsimax (avec normalisation de Kaiser)
    }
rotation-entropy = { $form ->
        [label] Entropie minimale
        [phrase] rotation d’entropie minimale
       *[settings] entropie minimale (sans normalisation de Kaiser)
    }
rotation-target-orthogonal = { $form ->
        [label] Cible, orthogonale
        [phrase] rotation orthogonale vers une cible
       *[settings] cible, orthogonale
    }
rotation-none = { $form ->
        [label] Aucune
        [phrase] aucune rotation
       *[settings] aucune
    }

## Heads that many tables share

column-answer = Réponse
column-by = Par
column-claim = Affirmation
column-code = Code
column-factor = Facteur
column-factors = Facteurs
column-group = Groupe
column-grouping = Regroupement
column-groups = Groupes
column-item = Item
column-items = Items
column-label = Libellé
column-left-out = Omis
column-level = Niveau
column-method = Méthode
column-model = Modèle
column-number = Nombre
column-outcome = Résultat
column-parameter = Paramètre
column-parameters = Paramètres
column-people = Personnes
column-reason = Raison
column-rule = Règle
column-scale = Échelle
column-score = Score
column-solution = Solution
column-source = Source
column-step = Étape
column-structure = Structure
column-test = Test
column-statistic = Statistique
column-coefficient = Coefficient
column-title = Titre
column-variable = Variable
column-verdict = Verdict
one-factor = Un facteur
all-items = Tous les items
scale-of = { $label } ({ $of })
item-count = { INTEGER($n) } { $n ->
        [one] item
       *[other] items
    }

yes = oui
no = non

ets-delta = Delta de l’ETS

m2 = M₂
m2-star = M₂*
c2 = C₂
s-chi-squared = S-χ²
ld-chi-squared = LD-χ²
zh = Zh
q3 = Q3
srmsr = SRMSR
discrimination = Discrimination
difficulty = Difficulté
outfit = Outfit
outfit-z = z de l’outfit
infit = Infit
infit-z = z de l’infit
lower-asymptote = Asymptote inférieure
upper-asymptote = Asymptote supérieure
marginal-reliability = Fidélité marginale
empirical-reliability = Fidélité empirique
bartlett-test = Test de Bartlett
power = Puissance
monte-carlo-error = Erreur de Monte-Carlo
p-holm = p, corrigé (Holm)
column-with = Avec

valid-answers = Réponses valides
share-of-valid-answers = Part de réponses valides
missing-answers = Réponses manquantes
observed-over-expected = Observé/attendu
log-odds-ratio = Log rapport de cotes
rank-with-interval = Rang, intervalle à 95 %
-did = { $about ->
        [experiences] ont déclaré
        [abilities] ont réussi
       *[other] ont répondu oui à
    }
-done = { $about ->
        [experiences] déclarés
        [abilities] réussis
       *[other] avec réponse oui
    }

alpha-symbol = α
omega-symbol = ω
alpha-with-interval = { alpha } [IC à 95 %]
omega-with-interval = { omega } [IC à 95 %]
standardized-alpha = Alpha standardisé
ordinal-alpha = Alpha ordinal
spearman-brown = Spearman-Brown
omega-total = Oméga total
correlation-r = r
z-value = z
f-value = F
entropy = R² d’entropie
standard-error-standardized = ES, standardisée
standard-error-of-measurement = ESM
chi-squared-difference = Δχ²
change-in-cfi = Variation du { cfi }
change-in-rmsea = Variation du { rmsea }
change-in-srmr = Variation du { srmr }
column-predictor = Prédicteur

hedges-g = g
htmt-2 = HTMT2
icc-one-way = ICC(1)
icc-agreement = ICC(A,1)
fleiss-kappa = Kappa de Fleiss
weighted-kappa = Kappa pondéré, quadratique
weighted-kappa-phrase = kappa pondéré
cohens-kappa = Kappa de Cohen
same-answer = Réponse identique
krippendorff-alpha = Alpha de Krippendorff
smallest-detectable-change = Plus petit changement détectable
bias = Biais
risk-ratio = Risque relatif
risk-difference = Différence de risques
f-statistic = F
degrees-of-freedom-denominator = ddl, dénominateur
omega-categorical = Oméga catégoriel
omega-latent = Oméga des réponses latentes

median-absolute-deviation = MAD
skewness-spss = Asymétrie (SPSS)
kurtosis-spss = Aplatissement (SPSS)
floor = Plancher
ceiling = Plafond
close-fit-p = { p-value } ({ rmsea } ≤ { COEFFICIENT(0.05) })
column-indices = Indices

any-of-set = L’un des items de l’ensemble « { $set } »

model-not-converged = Le modèle « { $model } » n’a pas convergé.
run-again = Comment relancer l’analyse
share-of-each-item = { $about ->
    [experiences] Part des personnes qui ont déclaré chaque item
    [abilities] Part des personnes qui ont réussi chaque item
   *[other] Part des personnes qui ont répondu oui à chaque item
}
row-counts = Chaque ligne représente le nombre de personnes indiqué dans la colonne { $column }.

replicate-weights = { INTEGER($n) } poids de réplication
template = { $template ->
    [one-factor] Un facteur
    [correlated] Facteurs corrélés
    [second-order] Facteur de second ordre
    [bifactor] Bifactoriel
   *[esem] Facteurs exploratoires (ESEM)
}

unknown-choice =
    { $kind ->
        [adjustment] correction inconnue
        [confirmed-structure] structure confirmée inconnue
        [dialect] dialecte inconnu
        [estimator] estimateur inconnu
        [extraction] extraction inconnue
        [factor] facteur inconnu
        [group] groupe inconnu
        [group-of-measure] groupe de l’instrument inconnu
        [interval] intervalle d’une proportion inconnu
        [joint-rule] règle de confiance conjointe inconnue
        [lonely-units] règle pour les unités d’échantillonnage uniques inconnue
        [measure] instrument inconnu
        [method] méthode inconnue
        [metric] métrique inconnue
        [model] modèle de réponse à l’item inconnu
        [population-structure] structure de la population inconnue
        [quadrature] quadrature inconnue
        [replication] mode de réplication inconnu
        [rotation] rotation inconnue
        [rule] règle inconnue
        [scores] méthode de scores factoriels inconnue
        [statistic] statistique inconnue
       *[step] étape inconnue
    } : { $name }.
unknown-choice-hint = Utiliser l’un des noms suivants : { LIST($names, type: "or") }.
unknown-level = { $grouping } : il n’y a pas de niveau { $level }.
