title = Combien de personnes ? { $title }
subtitle =
    { INTEGER($items) } { $items ->
        [one] item
       *[other] items
    } ; { $structure } ; population de { $population } ; { $software } { $version }
precision-title = Précision des estimations de prévalence
precision-text =
    La prévalence dans un échantillon diffère de celle de la population ; l’intervalle montre de combien elle peut plausiblement différer.
    La demi-largeur est la moitié de la largeur de l’intervalle.
    Les intervalles des réponses rares sont asymétriques : ils s’étendent plus vers le haut que vers le bas.
    La demi-largeur diminue avec la racine carrée du nombre de personnes : la réduire de moitié en exige quatre fois plus.
    Les prévalences proches de 50 % exigent le plus de personnes pour une demi-largeur donnée en points de pourcentage.
    Pour une réponse rare, une demi-largeur de trois points de pourcentage peut dépasser la prévalence : en prévoir une plus petite.
power-title = Puissance statistique
power-text =
    La puissance est la probabilité qu’un test rejette une hypothèse fausse.
    Une enquête assez grande pour ses prévalences l’est souvent pour les modèles de l’échantillon entier.
    Elle est souvent trop petite pour un modèle d’un seul groupe : comparer aussi le nombre de personnes nécessaire à la taille d’un groupe.
simulated-title = Échantillons simulés
simulated-text =
    Des échantillons ont été tirés de la population supposée et analysés comme le seraient les données de l’enquête.
    Si la théorie et les échantillons diffèrent plus que ne l’explique l’erreur de Monte-Carlo, se fier aux échantillons.
    Ils comprennent les réponses rares, les réponses manquantes et les cellules vides des données réelles.
    Il n’existe pas de théorie pour les règles du nombre de facteurs ; avec des réponses rares, l’analyse parallèle en suggère trop peu.
samples-failed = { $of ->
        [models] Dans { -samples } de { -people }, les modèles n’ont pas pu être ajustés ({ $code }).
       *[rules] Dans { -samples } de { -people }, les règles n’ont pas pu être appliquées ({ $code }).
    }
-samples = { INTEGER($samples) } { $samples ->
        [one] échantillon
       *[other] échantillons
    }
-people = { INTEGER($people) } { $people ->
        [one] personne
       *[other] personnes
    }
-interviews = { INTEGER($interviews) } { $interviews ->
        [one] entretien
       *[other] entretiens
    }
rejects-too-often =
    Avec { -people }, le test d’ajustement rejette la structure vraie dans { PERCENT($share) } des échantillons au lieu de { LEVEL($alpha) }.
    Il rejette trop souvent, comme il arrive avec des réponses rares et des poids inégaux.
    Il rejetterait trop souvent aussi un seul facteur si un seul facteur était vrai.
command-title = Commande
settings-title = Réglages
method-title = Méthode
references-title = Références

-points = { $isWhole ->
        [true] { INTEGER($points) }
       *[false] { DECIMAL($points, digits: 1) }
    }
points = { -points } { $points ->
        [one] point de pourcentage
       *[other] points de pourcentage
    }
short-points = { -points } { $points ->
        [one] point
       *[other] points
    }
variable = { $kind ->
        [set] au moins un item de « { $name } »
       *[item] l’item { $name }
    }{ $group ->
        [none] {""}
       *[other] {" "}({ $group })
    }
power-above = plus de { PERCENT(0.999) }
power-cell-above = >{ PERCENT(0.999) }
test-name = { $test ->
        [close-fit] Ajustement proche rejeté
        [not-close-fit] Ajustement non proche rejeté
        [exact-fit] Ajustement exact rejeté
        [fit-of-structure] Structure vraie rejetée
        [fit-of-one-factor] Un seul facteur rejeté
       *[one-factor-against-structure] Un seul facteur rejeté au profit de la structure
    }
rule-name = { $rule ->
        [parallelFactors] Analyse parallèle, facteurs
        [parallelComponents] Analyse parallèle, composantes
        [map] MAP (1976)
        [map4] MAP (2000)
        [empiricalKaiser] Critère empirique de Kaiser
        [kaiser] Règle de Kaiser
        [tests] Tests d’ajustement
       *[recommended] Le nombre recommandé
    }
weights = des poids inégaux (coefficient de variation { DECIMAL($variation, digits: 2) })
clusters = des grappes de { -people } ({ PERCENT($intraclass) } de la variance du facteur entre grappes)
no-design = des poids égaux et aucune grappe

population =
    Ces chiffres valent pour une population semblable à celle qui est supposée :
    la structure « { $structure } » de { $origin }, les réponses étant analysées comme { $categories ->
        [dichotomized] oui ou non
       *[declared] catégories ordonnées
    }.
factor-correlations = Corrélations des facteurs : { LIST($pairs) }.
factor-pair = { $first } avec { $second } { COEFFICIENT($r) }
no-source = Aucune source n’est donnée pour la population supposée.
other-population =
    Si la population réelle a des réponses plus rares, des saturations plus faibles ou des facteurs plus corrélés, les tests exigent plus de personnes pour la même puissance.

people-question = { $group ->
        [none] Combien de personnes faut-il interroger ?
       *[other] Combien de personnes faut-il interroger par { $group } ?
    }
people-answer = { $group ->
        [none] { -people }, pour que les intervalles à { LEVEL($confidence) } des prévalences aient une largeur attendue d’au plus { $width } (demi-largeur { $halfWidth }).
       *[other] { -people } par { $group }, pour que les intervalles à { LEVEL($confidence) } des prévalences aient une largeur attendue d’au plus { $width } (demi-largeur { $halfWidth }).
    }
people-approached = Compte tenu des non-réponses, { $people ->
        [one] { -people } doit être sollicitée
       *[other] { -people } doivent être sollicitées
    }.
people-extremes =
    Le plus grand nombre de personnes est nécessaire pour { $most } ({ PERCENT($mostPrevalence) }).
    Le plus petit, { INTEGER($people) }, l’est pour { $least } ({ PERCENT($leastPrevalence) }).
width-question = { $group ->
        [none] Quelle est la précision des estimations de prévalence avec { -interviews } ?
       *[other] Quelle est la précision des estimations de prévalence avec { -interviews } par { $group } ?
    }
width-answer =
    Les demi-largeurs des intervalles vont de { $narrowest } ({ $narrow }) à { $widest } ({ $wide }).
    { INTEGER($enough) } sur { INTEGER($all) } atteignent la cible de { $target }.
factor-question = Peut-on distinguer un seul facteur des { WORD($factors) } de « { $structure } » ?
factor-theory = { $people ->
        [none] En théorie, aucun nombre de personnes ne donne une puissance de { LEVEL($target) }.
       *[other] En théorie, { -people } donnent une puissance de { LEVEL($target) }.
    }
factor-power = { $group ->
        [none] Avec la totalité des { -interviews }, la puissance est de { $power }.
       *[other] La puissance est de { $power } avec la totalité des { -interviews } et de { $powerPerGroup } avec les { INTEGER($perGroup) } d’un groupe ({ $group }).
    }
factor-empty-cells = La théorie ne tient pas compte des cellules vides que peuvent produire des réponses rares.
factor-not-simulated = Simuler des échantillons (--replicates 200) avant de s’y fier.
factor-none-analyzed = Aucun des échantillons simulés n’a pu être analysé.
factor-simulated =
    Un seul facteur a été rejeté dans { PERCENT($share) } de { INTEGER($samples) } { $samples ->
        [one] échantillon simulé
       *[other] échantillons simulés
    } de { -people }.
factor-too-often =
    Cependant, la structure vraie a aussi été rejetée dans { PERCENT($share) } des échantillons.
    Les tests rejettent trop souvent à cette taille d’échantillon, et cette puissance peut être trop optimiste.
factor-rely = Se fier aux échantillons simulés plutôt qu’à la théorie.

precision-table-title = Intervalles et nombre de personnes nécessaire
column-variable = Item, ensemble
item-with-label = { $item } : { $label }
column-low = Limite inférieure avec { -interviews }
column-interviews = Entretiens pour ±{ $halfWidth }
column-approached = Personnes à solliciter
interviews-by-group = Entretiens pour ±{ $halfWidth }, par { $group }
half-widths-by-group = Demi-largeurs en points de pourcentage avec { -interviews }, par { $group }
column-any = Un de « { $name } »
design-note = { $isGiven ->
        [true] Effet de plan { $effect }, tel que spécifié.
       *[false] Effet de plan { $effect }, d’après les poids et les grappes de la population.
    }
    Les entretiens comprennent les personnes qui passent l’item ; les pourcentages portent sur celles qui répondent.
power-table-title = Puissance des tests
column-assumed = Supposé
assumed-rmsea = { $hypothesis ->
        [0] vrai { rmsea } { COEFFICIENT($truth) }, hypothèse 0
       *[other] vrai { rmsea } { COEFFICIENT($truth) }, hypothèse { $isAtLeast ->
            [true] ≥ { COEFFICIENT($hypothesis) }
           *[false] ≤ { COEFFICIENT($hypothesis) }
        }
    }
assumed-answers = les réponses de la population, WLSMV
column-power = Puissance avec { -people }
column-power-per-group = Avec { INTEGER($people) }, par { $group }
column-needed = n pour { LEVEL($target) }
column-needed-90 = Pour { LEVEL(0.9) }
power-note =
    Les tests sont au seuil de { LEVEL($alpha) }.
    Les tests du { rmsea } supposent une statistique du khi-deux non corrigée ; pour WLSMV, ils sont approximatifs.
    Les tests d’un facteur reposent sur les seuils et les corrélations de la population.
weights-note =
    Tous les tests tiennent compte des poids de la population, qui divisent le nombre effectif de personnes par { DECIMAL($factor, digits: 2) }.
simulated-table-title = Tests et règles dans les échantillons simulés
column-test-or-rule = Test ou règle
column-counted = Compté si
suggests-factors = suggère { INTEGER($factors) } { $factors ->
        [one] facteur
       *[other] facteurs
    }
p-below-level = p inférieur au seuil de signification
column-share = Part des échantillons
column-samples = Échantillons
simulated-note =
    { -samples } de chaque taille ont été tirés de la population et analysés comme le seraient les données de l’enquête.
    Les échantillons ont { LIST($design) }.

axis-people = Personnes interrogées
axis-half-width = Demi-largeur, points de pourcentage
tip-line = Courbe
tip-simulated = { $share } des échantillons simulés
width-chart-title = { $group ->
        [none] Personnes à interroger pour des intervalles à { LEVEL($confidence) } d’une demi-largeur de { $halfWidth }
       *[other] Personnes à interroger par { $group } pour des intervalles à { LEVEL($confidence) } d’une demi-largeur de { $halfWidth }
    }
width-chart-lines = Chaque courbe est une prévalence.
width-chart-some-lines = Chaque courbe est une prévalence : { INTEGER($shown) } des { INTEGER($all) } prévues sont montrées, de la plus basse à la plus haute.
width-chart-reading =
    La ligne horizontale tiretée est la demi-largeur visée ({ $halfWidth }) ; le point sur chaque courbe montre combien de personnes elle exige.
    { $group ->
        [none] La ligne verticale tiretée est à { -interviews } ; elle coupe chaque courbe à la demi-largeur atteinte.
       *[other] La ligne verticale tiretée est à { -interviews } par { $group } ; elle coupe chaque courbe à la demi-largeur atteinte.
    }
width-chart-reached = Avec { -people }, l’intervalle pour { variable } ({ PERCENT($prevalence) }) a une demi-largeur de { $halfWidth }.
line-name = { PERCENT($prevalence) } : { variable }
power-chart-title = Personnes à interroger pour une puissance de { LEVEL($target) }
power-chart-lines =
    Chaque courbe est la puissance d’un test selon le nombre de personnes.
    Les points montrent où une courbe atteint la puissance visée ({ LEVEL($target) }).
power-chart-reached = { $people ->
        [none] { $test } : jamais.
       *[other] { $test } : { -people }.
    }
power-chart-diamonds =
    Les losanges sont des parts d’échantillons simulés.
    S’ils s’écartent nettement de leur courbe, se fier aux losanges.

method-precision = Précision.
method-intervals = { $method ->
        [logit] Les intervalles ({ LEVEL($confidence) }) sont calculés sur l’échelle logit et retransformés { $citation }, comme dans le rapport d’une enquête.
        [wilson] Les intervalles ({ LEVEL($confidence) }) suivent la méthode du score de Wilson avec le nombre effectif de personnes { $citation } ; le rapport d’une enquête utilise l’échelle logit.
        [beta] Les intervalles ({ LEVEL($confidence) }) suivent la méthode de Clopper et Pearson avec le nombre effectif de personnes { $citation } ; le rapport d’une enquête utilise l’échelle logit.
       *[other] Les intervalles ({ LEVEL($confidence) }) suivent la méthode « { $method } » ; le rapport d’une enquête utilise l’échelle logit.
    }
method-design-effect =
    La variance d’une prévalence est celle d’un échantillon aléatoire simple multipliée par l’effet de plan { $kish } : (1 + CV²) × (1 + (m − 1) × CCI).
    CV est le coefficient de variation des poids, m la taille des grappes et CCI la corrélation intraclasse des réponses.
    La correction pour population finie s’applique si la taille de la population est donnée.
method-needed =
    Le nombre nécessaire est le plus petit dont l’intervalle est assez étroit exactement à la prévalence supposée.
    Environ la moitié des échantillons auront un intervalle un peu plus large.
method-fit = Ajustement.
method-rmsea =
    La puissance des tests du { rmsea } (ajustement proche, non proche, exact) découle de lois du khi-deux non centrées { $maccallum }.
    Le paramètre de non-centralité est (n − 1) × ddl × { rmsea }² ; le seuil de signification est { LEVEL($alpha) }.
method-rmsea-weights =
    Avec des poids inégaux, n est divisé par 1 plus le carré de leur coefficient de variation { $kish }.
    Le { rmsea } est celui de la population, qu’estime le { rmsea } robuste d’une analyse.
method-one-factor = Un facteur.
method-misfit =
    Les modèles sont ajustés par WLSMV aux seuils et aux corrélations de la population.
    L’écart qui subsiste pour le modèle à un facteur est son défaut d’ajustement par personne { $satorra }.
method-statistic =
    La moyenne et la variance de la statistique sont des approximations du premier ordre { $yuan }.
    Elles dépendent du défaut d’ajustement, des résidus et de la matrice de covariance asymptotique, estimée à partir de { INTEGER(200000) } personnes simulées.
method-statistic-clusters = Cette matrice tient compte des grappes.
method-statistic-weights =
    On y ajoute le carré du coefficient de variation des poids, multiplié par la matrice sans grappes.
    Les poids sont supposés sans lien avec les réponses.
method-critical =
    La puissance est la probabilité de dépasser la valeur critique du test échelonné et décalé { $asparouhov } ou du test de différence { $satorra }.
method-accuracy =
    Avec des réponses rares et moins de { INTEGER(1000) } personnes, l’erreur sur cette puissance peut atteindre { INTEGER(20) } points de pourcentage dans un sens ou dans l’autre.
    Elle peut être plus grande avec des réponses ordonnées et des poids très inégaux.
method-accuracy-rely = { $hasClusters ->
        [true] Dans ces cas, et avec moins de cinquante grappes, se fier aux échantillons simulés.
       *[false] Dans ces cas, se fier aux échantillons simulés.
    }
method-cautious = Le test de différence est conservateur, car le modèle à un facteur fixe les corrélations des facteurs à 1, leur maximum.
method-simulation = Simulation.
method-samples =
    { -samples } de chaque taille ont été tirés de la population et analysés { $muthen }.
    Le tirage et l’analyse utilisent tous deux { LIST($design) }.
    Les corrélations polychoriques ont été calculées avec suppression par paires ; les modèles ont été estimés par WLSMV.
method-samples-clusters =
    Les tests d’ajustement tiennent compte des grappes ; les règles du nombre de facteurs fondées sur les seules corrélations n’en tiennent pas compte.
method-rules =
    L’analyse parallèle { $horn } utilise { INTEGER($sets) } { $sets ->
        [one] jeu de données aléatoires
       *[other] jeux de données aléatoires
    } par échantillon.
    Les autres règles sont MAP { $velicer }, le critère empirique de Kaiser { $braeken } et les tests d’ajustement séquentiels { $auerswald }.
    Le nombre recommandé les combine avec la réplication des facteurs dans des moitiés aléatoires.
method-error =
    L’erreur de Monte-Carlo est l’erreur standard d’une part sur ce nombre d’échantillons.
    Les échantillons qui n’ont pas pu être analysés sont exclus des parts et comptés séparément.
