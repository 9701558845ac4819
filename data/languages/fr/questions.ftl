-factors = { $factors ->
        [one] un facteur
       *[other] { WORD($factors) } facteurs
    }
factor = Facteur { $number }

efa-title = Analyse factorielle exploratoire : { -factors }
loadings-title = Saturations sur { -factors }
loadings-description = Une ligne par item, une colonne par facteur ; les saturations positives sont en bleu, les négatives en orange.
uniqueness = Unicité
loadings-note =
    { $extraction ->
        [minres] Extraction par résidus minimaux
        [ml] Extraction par maximum de vraisemblance
       *[pa] Extraction en axes principaux
    } sur { $correlations ->
        [tetrachoric] corrélations tétrachoriques
        [polychoric] corrélations polychoriques
        [spearman] corrélations des rangs de Spearman
        [covariances] covariances
        [given] les corrélations fournies
       *[pearson] corrélations de Pearson
    }{ $factors ->
        [one] {""}
       *[other] , { $rotation }
    }.
rotation-setting = { $name } = { $value }
rotation-note =
    { $normalization ->
        [kaiser] Rotation avec normalisation de Kaiser
        [cureton-mulaik] Rotation avec normalisation de Cureton et Mulaik
       *[none] Rotation sans normalisation
    }{ COUNT($settings) ->
        [0] {""}
       *[other] {" "}et { LIST($settings) }
    } ; { $reached ->
        [one] { INTEGER($reached) } départ
       *[other] { INTEGER($reached) } départs
    } sur { INTEGER($starts) } { $reached ->
        [one] a atteint
       *[other] ont atteint
    } le critère de { COEFFICIENT($criterion, digits: 3) }.
one-not-rotated = Un facteur unique ne subit pas de rotation.
sorted-note = Les items sont triés selon le facteur de leur plus forte saturation.
blank-note = Les saturations inférieures à { COEFFICIENT($blank) } en valeur absolue sont masquées.
variance-title = Variance expliquée
sum-of-squares = Somme des carrés des saturations
share-of-variance = Part de la variance
cumulative = Cumul
factor-correlations = Corrélations des facteurs
raw-loadings-title = Saturations brutes
raw-loadings-note = Dans les unités des réponses ; les saturations rééchelonnées sont celles-ci divisées par les écarts types des items.
raw-rotated-note = La rotation porte sur les saturations brutes ; les items de plus grande variance pèsent donc davantage, sauf si la rotation normalise.
raw-variance-title = Variance expliquée, brute
no-covariances = { $areRanks ->
        [true] Des rangs n’ont
       *[false] Des réponses ordonnées n’ont
    } pas de covariances : les facteurs de covariances exigent des réponses numériques.
no-covariances-hint = Utiliser des corrélations au lieu de covariances, ou traiter les codes des réponses comme des nombres (corrélations de Pearson).
fit-title = Ajustement
rmsr = RMSR
advice-number =
    Le critère empirique de Kaiser des corrélations de Pearson, limité par l’analyse parallèle, suggère { $suggested ->
        [0] zéro facteur
        [one] un facteur
       *[other] { WORD($suggested) } facteurs
    }{ $isAsked ->
        [true] , comme demandé
       *[false] { $isChosen ->
            [true] {"\u202F"}; un autre nombre peut être choisi (--factors)
           *[false] {""}
        }
    }. Autres règles : « Combien de dimensions ? » sur la page (`itemwise parallel`).

-components = { $components ->
        [one] une composante
       *[other] { WORD($components) } composantes
    }
pca-title = Analyse en composantes principales : { -components }
component = Composante { $number }
column-component = Composante
components-eigenvalues-title = Valeurs propres et variance
components-kept =
    Le nombre de composantes est celui des valeurs propres supérieures { $hasUnits ->
        [true] à la variance moyenne des items
       *[false] à 1
    } : { -components }.
component-loadings = Saturations sur { -components }
components-note =
    Composantes principales { $correlations ->
        [tetrachoric] de corrélations tétrachoriques
        [polychoric] de corrélations polychoriques
        [spearman] de corrélations des rangs de Spearman
        [covariances] de covariances
        [given] des corrélations fournies
       *[pearson] de corrélations de Pearson
    }{ $components ->
        [one] {""}
       *[other] , { $rotation }
    }.
components-fit = Racine du carré moyen des corrélations non expliquées : { COEFFICIENT($rmsr, digits: 3) }.
component-correlations = Corrélations des composantes

correlations-title = { $type ->
        [tetrachoric] Corrélations tétrachoriques
        [polychoric] Corrélations polychoriques
        [spearman] Corrélations des rangs de Spearman
        [kendall] Tau-b de Kendall
       *[pearson] Corrélations de Pearson
    }
pair-people =
    { $isOne ->
        [true] { INTEGER($low) } personnes.
       *[false] { INTEGER($low) } à { INTEGER($high) } personnes par paire.
    }
stars-note = * p < 0,05. ** p < 0,01. *** p < 0,001.
scale-sums-note =
    Sommes des items de chaque échelle, des personnes qui y ont répondu.{ $isShared ->
        [true] {" "}Les échelles qui partagent des items corrèlent de ce seul fait.
       *[false] {""}
    }
too-few-scales = Il y a moins de deux échelles dont les sommes puissent être corrélées.
too-few-scales-hint = Déclarer les échelles dans la définition (« structures ») ou choisir des items dont les noms les indiquent (LEAD1, LEAD2, TSIG1, TSIG2).
holm-note = p est corrigé par la méthode de Holm sur toutes les paires.
untested-note = Non testé : avec des items maintenus constants, les tests portent sur des corrélations de Pearson et de Spearman, sans poids ni grappes.
control-note = Corrélations partielles : { LIST($control) } maintenus constants.
test-note =
    { $test ->
        [spearman] p vient de t à n − { INTEGER($less) } degrés de liberté ; les intervalles suivent le z de Fisher, selon Bonett et Wright (2000), ou plus larges en cas d’ex æquo.
        [kendall] p vient de l’approximation normale avec ex æquo ; les intervalles suivent le z de Fisher, plus larges en cas d’ex æquo.
        [latent] p et les intervalles sont calculés par le z de Fisher à partir des erreurs standards des estimations en deux étapes.
        [design] p et les intervalles sont calculés par le z de Fisher à partir d’erreurs standards qui tiennent compte des poids et du plan de sondage.
       *[pearson] p vient de t à n − { INTEGER($less) } degrés de liberté ; les intervalles suivent le z de Fisher.
    }
p-title = p de chaque corrélation
intervals-title = Intervalles à 95 %
pair-people-title = Personnes par paire
map-description = Corrélations de { INTEGER($n) } items en carte de chaleur : orange au-dessous de zéro, bleu au-dessus.

parallel-title = Nombre de facteurs
parallel-answer =
    L’analyse parallèle suggère { $factors ->
        [0] zéro facteur
        [one] un facteur
       *[other] { WORD($factors) } facteurs
    } et { $components ->
        [0] zéro composante
        [one] une composante
       *[other] { WORD($components) } composantes
    }.
advice-whole = Aucune règle ne décide seule : le rapport tient compte aussi des tests d’ajustement et de la réplication dans des moitiés aléatoires, et peut recommander un autre nombre de facteurs.
component-eigenvalue = Composantes
factor-eigenvalue = Facteurs
random-mean = Aléatoire, moyenne
random-limit = Aléatoire, { ORDINAL($percentile) } percentile
eigenvalues-note =
    Composantes : de la matrice des corrélations. Facteurs : avec les carrés des corrélations multiples sur la diagonale.
    { INTEGER($replicates) } jeux de données aléatoires gardent la distribution de chaque item.
normal-eigenvalues-note =
    Composantes : de la matrice des corrélations. Facteurs : avec les carrés des corrélations multiples sur la diagonale.
    { INTEGER($replicates) } jeux de données aléatoires : variables normales non corrélées.
rules-title = Nombre de facteurs selon la règle
rule-parallel-factors = Analyse parallèle, facteurs
rule-parallel-components = Analyse parallèle, composantes
rule-map = MAP de Velicer (1976)
rule-map4 = MAP, puissance quatre (2000)
rule-empirical-kaiser = Critère empirique de Kaiser
rule-kaiser = Valeurs propres supérieures à 1

of-scales = { LIST($labels) } : { $message }
bootstrap-interval = Bootstrap 95 %
ends = [{ COEFFICIENT($low) } ; { COEFFICIENT($high) }]
omega-total = Oméga total
average-correlation = r moyen
mean-of-sum = Moyenne de la somme
standard-error-of-measurement = ESM
reliability-note =
    Personnes aux réponses complètes à l’échelle. ESM est l’erreur standard de mesure d’après alpha.
    Oméga provient d’une analyse factorielle des corrélations des items.
matrix-reliability-note =
    { $isStandardized ->
        [true] L’alpha de corrélations est l’alpha standardisé. Son intervalle suppose des items normaux (van Zyl et al., 2000).
       *[false] L’intervalle d’alpha suppose des items normaux (van Zyl et al., 2000).
    }
    Oméga provient d’une analyse factorielle des corrélations.
more-coefficients = Autres coefficients
lambda = Lambda { $number }
mean-split-half = Bissection moyenne
if-deleted-title = Si un item est supprimé : { $label }
variance = Variance
precision-title = Erreurs standards et intervalles
greatest-lower-bound = Plus grande borne inférieure
stratified-alpha = Alpha stratifié
omega-one-factor = Oméga, un facteur
average-variance = Variance moyenne extraite
posterior-low = Bayes, inférieur
posterior-high = Bayes, supérieur
precision-note = Les intervalles à 95 % ne supposent pas de réponses normales.
glb-note =
    La plus grande borne inférieure est trop élevée dans des échantillons, d’autant plus qu’il y a beaucoup d’items et moins de 1 000 personnes environ.
strata-note = Les strates d’alpha sont les facteurs de la première structure déclarée où chaque item figure une fois.
one-factor-note = Oméga et la variance moyenne extraite proviennent d’un modèle à un facteur ; la somme de plusieurs échelles n’a ni l’un ni l’autre.
latent-variance-note = La variance moyenne extraite est celle des réponses continues sous-jacentes aux réponses ordonnées, non celle des réponses.
posterior-note = Bayes : 95 % des tirages de la loi a posteriori des covariances (Wishart inverse, réponses normales).
no-posterior = Les intervalles bayésiens exigent un échantillon aléatoire simple sans poids, et des items dont aucun n’est la somme d’autres.
no-lower-bound = La plus grande borne inférieure n’est pas calculée si un item est la somme d’autres.
no-errors-if-deleted = Les erreurs standards sans chaque item sont données jusqu’à { INTEGER($most) } items.
no-score-errors = Les erreurs de mesure par score total exigent au moins deux items à réponses ordonnées.
score-errors-title = Erreur standard de mesure par score total : { $label }
sum-score = Somme
thorndike = Thorndike
feldt = Feldt
irt-error = TRI
score-errors-note =
    Thorndike : d’après deux moitiés (items alternés, en nombre pair) ; Feldt : d’après tous les items. Les deux exigent au moins dix personnes ayant le score.
    TRI : ET de la somme là où l’attend un modèle à un facteur.

agreement-title = Accord entre juges
agreement-coefficient = Coefficient
same-by-all = Même cotation par tous
light-kappa = { $weights ->
        [none] Kappa de Light
        [linear] Kappa de Light, poids linéaires
       *[quadratic] Kappa de Light, poids quadratiques
    }
linear-kappa = Kappa pondéré, linéaire
kendall-w = W de Kendall
rated = Cotés
statistic-value = Statistique
agreement-kind-note =
    { $kind ->
        [nominal] Les cotations sont des catégories sans ordre
        [ordinal] Les cotations sont ordonnées
       *[interval] Les cotations sont des nombres à distances égales
    }{ $isChosen ->
        [true] {""}
       *[false] , comme leurs valeurs le suggèrent (autres choix par --kind, ou par « Type de cotations » sur la page)
    }. Juges : { LIST($raters) }.
agreement-complete-note =
    { INTEGER($n) } lignes sur { INTEGER($all) } ont les cotations de tous les juges ; l’alpha de Krippendorff utilise toutes les lignes qui en ont deux.
agreement-tests-note =
    { $kind ->
        [nominal] z teste kappa contre le hasard
        [ordinal] z teste kappa contre le hasard, χ² teste W contre des ordres aléatoires
       *[interval] F teste qu’un coefficient est nul ; ses intervalles suivent F, pour des cotations normales (McGraw & Wong, 1996)
    }. L’intervalle de l’alpha de Krippendorff est un bootstrap des lignes.
agreement-forms-note =
    { icc-one-way } : des juges différents pour chaque ligne. A : accord absolu ; C : cohérence ; 1 : un juge ; k : la moyenne de tous.
few-rated = Moins de deux lignes ont les cotations de tous les juges ; la plupart des coefficients n’ont donc pas de valeur.
rated-alike = Toutes les lignes ayant toutes les cotations ont la même ; l’accord au-delà du hasard n’est donc pas défini.

describe-title = Description
missing = Manquantes
describe-note = L’asymétrie et l’aplatissement (0 pour une loi normale) sont de type 3.
scales-title = Scores totaux
scales-note = Sommes pour les personnes ayant répondu à tous les items de l’échelle.
answers-title = Réponses
as-asked-note = Réponses telles que posées : les items inversés ne sont pas recodés ici.
weighted-note = Les parts sont pondérées.
likert-title = Réponses par item
likert-description = Les barres montrent les parts de chaque réponse : les plus basses à gauche du milieu, les plus hautes à droite.
by-title = Selon { $name }
level-head = { $level } (n = { INTEGER($n) })
statistic = Test
adjusted-p = p, Holm
effect = Effet
cells-note =
    { $binary ->
        [true] { $other ->
            [true] Moyenne (ET), ou part de la plus haute de deux réponses.
           *[false] Part de la réponse supérieure.
        }
       *[false] Moyenne (ET).
    }
test-kind =
    { $kind ->
        [welch] Test des moyennes : F de Welch.
        [wald] Test des moyennes : F d’un test de Wald selon le plan de sondage.
        [chi-square] Test des parts : khi-deux de Pearson.
        [fisher] Test des parts là où peu de personnes sont attendues dans une cellule : test exact de Fisher, sans statistique.
       *[rao-scott] Test des parts : F de Rao et Scott.
    }
effect-kind =
    { $kind ->
        [g] Effet : g de Hedges avec son intervalle à 95 %.
        [eta-squared] Effet : êta carré.
       *[v] Effet pour les parts : V de Cramér.
    }
holm-rows-note = La méthode de Holm corrige p sur toutes les lignes.
of-level = { $title } ({ $group } : { $level })
in-level = { $group }, { $level } : { $message }

answer-subtitle = { $file }, { INTEGER($people) } { $people ->
        [one] personne
       *[other] personnes
    }

-dif-method = { $method ->
        [mantel-haenszel] Mantel-Haenszel
        [breslow-day] Breslow-Day
        [breslow-day-trend] Breslow-Day, tendance
        [standardization] standardisation
        [mantel] Mantel
        [liu-agresti] Liu-Agresti
        [generalized-mantel-haenszel] Mantel-Haenszel généralisé
        [logistic] régression logistique
        [sibtest] SIBTEST
        [crossing-sibtest] SIBTEST croisé
        [transformed-difficulties] difficultés transformées des items
        [lord] khi-deux de Lord
        [raju] aire de Raju
       *[mimic] modèle MIMIC
    }
dif-title = DIF : { -dif-method }
dif-table-title = DIF selon { $group } : { -dif-method }
dif-effect = { $method ->
        [mantel-haenszel] Delta de l’ETS
        [standardization] P-DIF
        [mantel] SMD
        [liu-agresti] Log du rapport de cotes
        [logistic] Variation du R²
        [sibtest] Bêta
        [crossing-sibtest] Bêta, sans signe
        [transformed-difficulties] Distance
        [lord] Différence de b
        [raju] Aire signée
       *[mimic] Effet direct
    }
dif-size = Classe
dif-flagged = Signalé
dif-anchor = Ancre
dif-problem = Non testé
dif-adjusted-p = { $adjust ->
        [holm] p, Holm
       *[false-discovery] p, taux de fausses découvertes
    }
dif-groups-note = { $isTwo ->
        [true] Groupe de référence en premier : { LIST($groups) }.
       *[false] Groupes : { LIST($groups) }.
    }
dif-direction = { $sign ->
        [below] Au-dessous de 0
       *[above] Au-dessus de 0
    } : réponses plus basses dans « { $focal } » que dans « { $reference } » à niveau égal ; l’item favorise donc « { $reference } ».
dif-method-note = { $method ->
        [mantel-haenszel] Compare des personnes ayant la même somme des items ; seul un DIF uniforme est trouvé. Delta vaut −2,35 fois le logarithme du rapport de cotes.
        [breslow-day] Teste si le rapport de cotes des personnes ayant la même somme change avec elle : DIF non uniforme.
        [breslow-day-trend] Teste si le rapport de cotes augmente ou diminue avec la somme : DIF non uniforme (Penfield, 2003).
        [standardization] Différence des parts de oui à somme égale, en moyenne sur le groupe focal ; il n’y a pas de test.
        [mantel] Compare les réponses moyennes à somme égale ; SMD est leur différence en moyenne sur le groupe focal.
        [liu-agresti] Rapport de cotes cumulé à somme égale, groupe de référence sur groupe focal ; le test est celui de Mantel.
        [generalized-mantel-haenszel] Teste si réponses et groupes sont liés à somme égale, sous une forme quelconque.
        [logistic] Rapport de vraisemblance du groupe et de son produit avec la somme : DIF uniforme et non uniforme ensemble. R² est celui de Nagelkerke.
        [sibtest] Différence de moyennes, groupe de référence moins groupe focal, à score vrai égal aux autres items (Shealy & Stout, 1993).
        [crossing-sibtest] Comme SIBTEST, les différences au-dessous et au-dessus de leur croisement étant testées séparément (Chalmers, 2018).
        [transformed-difficulties] Distance au grand axe des deltas ; z d’après son ET autour de l’axe (Magis & Facon, 2012). Les parts de 0 et 1 comptent comme 0,001 et 0,999.
        [lord] Courbes logistiques à deux paramètres, estimées dans chaque groupe et reliées par la moyenne et l’ET de b.
        [raju] z de l’aire entre les courbes, sans signe, ce qui révèle aussi les courbes qui se croisent. Les courbes sont reliées par la moyenne et l’ET de b.
       *[mimic] Test de Wald de l’effet direct du groupe sur l’item, le facteur étant maintenu constant : DIF uniforme.
    }
dif-complete-note =
    { INTEGER($complete) } personnes sur { INTEGER($people) } ont répondu à tous les items ; seules celles qui ont toutes les réponses d’une somme sont comparées par elle.
dif-size-note = A est négligeable, B modéré, C grand : { $method ->
        [mantel-haenszel] delta à partir de 1 et de 1,5, avec ses tests (Zieky, 1993)
        [standardization] P-DIF à partir de 0,05 et de 0,10 (Dorans & Kulick, 1986)
        [mantel] SMD divisée par l’ET de l’item à partir de 0,17 et de 0,25, si p < 0,05
        [liu-agresti] à partir de 0,43 et de 0,64, si p < 0,05 (Penfield, 2007)
        [logistic] à partir de 0,035 et de 0,07, si p < 0,05 (Jodoin & Gierl, 2001)
       *[sibtest] bêta à partir de 0,059 et de 0,088, si p < 0,05 (Roussos & Stout, 1996)
    }.{ $method ->
        [standardization] {""}
       *[other] {" "}Le p d’une classe n’est pas corrigé.
    }
dif-no-effect-note = Un item testé sans effet a un rapport de cotes nul ou infini.
dif-flag-note = { $rule ->
        [plain] Signalé : p < 0,05, sans correction pour le nombre d’items.
        [holm] Signalé : p inférieur à 0,05 après correction de Holm pour le nombre d’items.
        [false-discovery] Signalé : p inférieur à 0,05 après correction de Benjamini et Hochberg (1995).
       *[size] Signalé : classe C.
    }
dif-purified =
    Purifié : les items dont p < 0,05 (sans test : de classe C) et les items non testés ont quitté le score, et tous ont été testés à nouveau. Le résultat s’est stabilisé après { INTEGER($rounds) } { $rounds ->
        [one] tour
       *[other] tours
    }.

reversed-item = { $id } inversé
score-label =
    { $kind ->
        [sum] Somme
        [mean] Moyenne
        [pomp] Pourcentage du maximum possible
        [z] Score z
        [t] Score T
       *[percentile] Rang percentile dans cet échantillon
    }, { $label } : { $items }
component-score-label = Composante principale { $number } sur { INTEGER($components) }
factor-score-label =
    Facteur { $number } sur { INTEGER($factors) }, { $method ->
        [regression] scores de régression
        [bartlett] scores de Bartlett
       *[tenberge] scores de ten Berge
    }
model-score-label =
    { $factor } : { $method ->
        [regression] scores de régression
        [bartlett] scores de Bartlett
       *[tenberge] scores de ten Berge
    }
person-fit-label = Ajustement des personnes : Zh, normal centré réduit si les réponses suivent le modèle, bas sinon
latent-score-label =
    { $factor } : { $method ->
        [eap] moyenne a posteriori (EAP)
        [map] mode a posteriori (MAP)
        [ml] maximum de vraisemblance (ML) ; vide si toutes les réponses sont les plus basses ou les plus hautes
       *[wle] vraisemblance pondérée (WLE)
    }
latent-error-label =
    { $factor } : erreur standard { $method ->
        [eap] de la moyenne a posteriori
        [map] du mode a posteriori
        [ml] du score de maximum de vraisemblance
       *[wle] du score de vraisemblance pondérée
    }
answer-range = { $low } à { $high }
items-of-range = Items à réponses de { $range }
no-total =
    Il n’y a pas de score de tous les items, dont les réponses ont des étendues différentes : { LIST($ranges) }. { $isDeclared ->
        [true] Chaque échelle a ses propres scores.
       *[false] Les items de même étendue ont des scores communs ; s’ils ne forment pas d’échelles, déclarer celles-ci (« structures »).
    }
    Les points d’un test s’additionnent si les items portent sur des aptitudes (--about abilities).
total-of-several =
    La somme des { INTEGER($items) } items peut mêler plusieurs choses : leurs corrélations suggèrent { INTEGER($factors) } facteurs.
    Voir leurs saturations (`itemwise efa`), et déclarer des échelles (« structures »).
mixed-ranges = { $scale } : les réponses à ses items ont des étendues différentes ({ LIST($ranges) }) ; les plus larges pèsent donc plus dans les sommes et les moyennes.
repeated-unscored = Les scores portent sur les colonnes propres des items ; les réponses de { LIST($columns, most: 3) } n’ont pas de score ici.
improper-scores = Les scores proviennent d’une solution non admissible : { $problems }.
no-finite-score =
    { INTEGER($n) } { $n ->
        [one] personne n’a
       *[other] personnes n’ont
    } pas de score par maximum de vraisemblance, car aucun niveau fini ne rend leurs réponses les plus vraisemblables. Avec eap, map ou wle, un score existe.

cat-title = Test adaptatif simulé
cat-levels-title = Items utilisés et précision selon le niveau
cat-level = Niveau
cat-people = Personnes
cat-items = Items
cat-coverage = Couverture
rmse = RMSE
cat-range = { $kind ->
        [all] Tous
        [below] Moins de { DECIMAL($to, digits: 1) }
        [above] { DECIMAL($from, digits: 1) } et plus
       *[between] { DECIMAL($from, digits: 1) } à { DECIMAL($to, digits: 1) }
    }
cat-note =
    Les { INTEGER($items) } items suivent un { $model } ; le trait a une moyenne de { DECIMAL($mean, digits: 2) } et un ET de { DECIMAL($deviation, digits: 2) }.
    { $among ->
        [1] Chaque item est celui qui apporte le plus d’information au score EAP du moment.
       *[other] Chaque item est tiré au hasard parmi les { INTEGER($among) } qui apportent le plus d’information au score EAP du moment.
    } Les scores finaux sont des { $score ->
        [map] scores MAP
        [ml] scores de maximum de vraisemblance
        [wle] scores de vraisemblance pondérée
       *[eap] scores EAP
    }.
cat-simulated =
    { INTEGER($people) } répondants ont été tirés du modèle ; leurs niveaux sont donc connus.
    Le biais et le { rmse } comparent les scores aux niveaux ; la couverture est la part des intervalles à 95 % qui contiennent le niveau.
    Les paramètres estimés des items sont tenus pour connus.
cat-from-file =
    Les réponses sont celles de { INTEGER($people) } personnes du fichier ayant répondu à tous les items ; { INTEGER($incomplete) } autres sont omises.
    Leur score à tous les items tient lieu de niveau ; le biais et le { rmse } ignorent donc l’erreur de ce score.
cat-unfinished =
    { INTEGER($unfinished) } { $unfinished ->
        [one] test s’est terminé
       *[other] tests se sont terminés
    } avant que l’erreur standard n’atteigne { DECIMAL($se, digits: 2) }.
cat-unscored =
    { INTEGER($unscored) } { $unscored ->
        [one] personne n’a pas de score fini et est omise
       *[other] personnes n’ont pas de score fini et sont omises
    } des chiffres selon le niveau.
cat-correlations = Corrélations du score adaptatif
cat-with = Avec
cat-with-full = Score à tous les items
cat-with-level = Niveau vrai
cat-exposure-title = Fréquence de présentation de chaque item
cat-used = Présenté
cat-first = Présenté en premier
cat-least-above-most = Le plus petit nombre d’items ({ INTEGER($least) }) dépasse le plus grand ({ INTEGER($most) }).
cat-least-above-most-hint = Diminuer le nombre minimal d’items, ou augmenter le nombre maximal.
cat-several = L’instrument déclare les facteurs { LIST($factors) } ; un test adaptatif porte sur un seul.
cat-unknown = L’instrument ne déclare pas de facteur { $factor }.
cat-factor-hint =
    { COUNT($factors) ->
        [0] Ne nommer aucun facteur : tous les items sont pris.
       *[other] En nommer un ({ LIST($factors) }), ou prendre tous les items comme un seul facteur.
    }

needs-protection = « { $measure } » est sensible, et ces chiffres pourraient montrer comment une personne a répondu.
needs-protection-hint = Utiliser le rapport, qui masque ces chiffres, ou afficher les petits effectifs si vous y avez droit ; ne pas les transmettre alors.
unknown-grouping = regroupement inconnu : { $grouping }.
unknown-grouping-hint =
    Utiliser { COUNT($groupings) ->
        [0] l’une des colonnes du fichier
       *[other] l’un des suivants : { LIST($groupings, type: "or") }
    }.
needs-answers = Les échantillons et les scores portent sur des réponses : une matrice ne suffit pas.
needs-answers-hint = Omettre les échantillons bootstrap, les tirages a posteriori et les erreurs des scores.
