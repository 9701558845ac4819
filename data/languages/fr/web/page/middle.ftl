question-about = { $question ->
        [file] Réponses illisibles, lignes omises, réponses peu attentives, et ce qui empêche de l’analyser.
        [answers] Qui a participé, les réponses à chaque item, ce qui manque, et les parts par groupe.
        [distributions] Moyenne, écart type, asymétrie et parts de chaque réponse, avec des barres de Likert.
        [differences] Moyennes par groupe de chaque item et de chaque échelle, avec tests et tailles d’effet.
        [correlations] Toutes les paires d’items, avec signification, p, intervalles à 95 % et nombres de personnes ; corrélations partielles.
        [dimensions] Combien de facteurs, et quels items relèvent de chacun.
        [solution] Une solution en facteurs communs ou en composantes principales : saturations, variance expliquée, ajustement.
        [structure] Si les échelles déclarées s’ajustent aux réponses, et quel modèle s’ajuste le mieux.
        [reliability] Quelle est la précision des scores d’échelle : alpha, oméga et autres coefficients.
        [comparability] Si les scores ont le même sens dans tous les groupes, pour que les moyennes puissent être comparées.
        [norms] Quel pourcentage de personnes a un score plus bas, et scores T, au total et par groupe.
        [shortForm] Moins d’items, qui mesurent aussi bien que possible, et leur qualité chez d’autres personnes.
        [raters] Kappa, alpha de Krippendorff, corrélations intraclasses ou W de Kendall, selon les cotations.
        [functioning] À quels items les personnes d’un groupe répondent autrement que celles d’autres groupes de même niveau.
        [measurement] À quels niveaux les items distinguent les personnes, et avec quelle précision.
        [adaptive] Combien d’items il faut à chaque personne si le suivant est choisi d’après ses réponses précédentes.
       *[outside]
            Si les scores sont liés comme prévu à d’autres variables, l’évaluation de l’instrument selon les critères COSMIN,
            et ce qui a été demandé d’autre avec les items.
    }

options = Options
no-options = Aucune option ne s’applique à ces données.
option-label = { $option ->
        [categories] Réponses analysées
        [adjust] Corriger p pour le nombre de paires
        [control] Maintenir constant
        [correlation] { correlations }
        [difMethod] Méthode
        [focal] Groupe focal
        [purify] Purifier
        [difAdjust] Corriger p pour le nombre d’items
        [length] Nombre d’items
        [raters] Juges
        [ratings] Type de cotations
        [coefficients] Autres coefficients, avec erreurs standards
        [scaleSums] Sommes d’échelles, avec alpha
        [draws] Tirages pour les intervalles bayésiens
        [scoreErrors] Erreur standard de mesure selon le score
        [testFactor] Items du test
        [respondents] Répondants
        [maxItems] Nombre maximal d’items
        [minItems] Nombre minimal d’items
        [stopSe] Arrêt à une erreur standard de
        [among] Tirer chaque item parmi les meilleurs
        [target] Cible
        [number] { option-label-number }
        [normalize] Normalisation
        [gamma] Gamma
        [kappa] Kappa
        [power] Puissance
        [geominEpsilon] Epsilon
        [zeros] Nombre de saturations nulles
        [estimator] Estimateur
        [extraction] Extraction des facteurs
        [irtModel] Modèle de théorie de la réponse à l’item (TRI)
        [prevalenceMissing] Réponses manquantes dans les parts de personnes
        [rotation] Rotation
        [bootstrap] Échantillons bootstrap pour les intervalles
        [permutations] Permutations
        [structures] Structures à tester
        [workingModel] Modèle retenu
        [crossed] Regroupements croisés
        [groups] Groupes à comparer
       *[factors] Nombre de facteurs
    }

help-adjust = Sur de nombreuses corrélations, certaines sont significatives par le seul hasard.
help-control = Corrélations partielles : les items choisis ici sont contrôlés.
help-dif-method = Les modèles testent tous les groupes et tous les items ensemble ; toute autre méthode donne un tableau par regroupement.
help-focal = Le niveau comparé à tous les autres.
help-purify = Les items qui fonctionnent différemment quittent le score d’appariement, jusqu’à ce que les mêmes soient trouvés.
help-length = Automatique : la moitié des items. Ils sont choisis dans une moitié des personnes et évalués dans l’autre.
help-raters = Une colonne pour chacun ; une ligne par personne ou objet coté.
help-number = Automatique : d’après le critère empirique de Kaiser et l’analyse parallèle ; pour les composantes, autant que de valeurs propres supérieures à 1.
help-coefficients = Alpha, lambda 2, la plus grande borne inférieure, oméga et d’autres, aussi en cas de retrait d’un item.
help-scale-sums = La somme de chaque échelle remplace ses items, comme dans la plupart des articles.
help-respondents = Les personnes simulées montrent le biais et la couverture ; celles du fichier répondent comme elles l’ont fait.
help-stop-se = Automatique : le test ne s’arrête qu’à son dernier item.
help-among = Automatique : l’item le plus informatif est présenté. Un tirage parmi plusieurs limite l’exposition de chacun.
help-target =
    Une ligne par item, une colonne par facteur.
    Écrire 0 là où un item ne doit pas saturer ; une cellule vide est libre.
automatic = Automatique
figure-bad = { $isWhole ->
        [true] Saisir un nombre entier de { $from } à { $to }, ou rien.
       *[false] Saisir un nombre de { $from } à { $to }, ou rien.
    }
help-correlation =
    Automatique : tétrachoriques pour oui ou non, polychoriques pour des catégories ordonnées, de Pearson pour des nombres.
help-rotation = Si les facteurs peuvent être corrélés entre eux.
help-prevalence-missing = Par défaut, un modèle les impute plusieurs fois (imputation multiple).
help-estimator = Automatique : WLSMV pour des catégories ordonnées, maximum de vraisemblance robuste pour des nombres.
help-working-model = Les scores, les comparaisons de groupes et les modèles de réponse à l’item reposent sur lui.
help-bootstrap = Sans échantillons bootstrap, les intervalles viennent de formules. Le bootstrap prend plus de temps.
help-permutations = Un test de l’invariance de mesure qui n’exige pas de grand échantillon. Il prend beaucoup de temps.
help-crossed = Chaque paire de regroupements ajoute un tableau. De petits groupes peuvent être masqués.
help-groups = Les niveaux de chacun sont comparés.

working-model-value = { $value ->
        [automatic] Automatique (d’après l’ajustement)
        [one-factor] Un seul facteur de tous les items
       *[exploratory] La solution factorielle recommandée
    }
-automatic = Automatique (selon le type de réponses)
categories-value = { $value ->
        [dichotomized] En oui ou non
        [declared] Dans toutes les catégories de réponse
       *[other] { $value }
    }
correlation-value = { $value ->
        [auto] { -automatic }
        [pearson] Pearson
        [spearman] Spearman (rangs)
        [kendall] Tau-b de Kendall
        [covariance] Covariances à la place
       *[other] { $value }
    }
dif-adjust-value = { $value ->
        [without] Non
        [holm] Méthode de Holm
        [false-discovery] Taux de fausses découvertes (Benjamini–Hochberg)
       *[other] { $value }
    }
dif-method-value = { $value ->
        [automatic] Modèles de tous les groupes
        [mantel-haenszel] Mantel–Haenszel
        [breslow-day] Breslow–Day
        [breslow-day-trend] Breslow–Day, tendance
        [standardization] Standardisation (P-DIF)
        [mantel] Mantel, avec SMD
        [liu-agresti] Liu–Agresti
        [generalized-mantel-haenszel] Mantel–Haenszel généralisé
        [logistic] Régression logistique
        [sibtest] SIBTEST
        [crossing-sibtest] SIBTEST croisé
        [transformed-difficulties] Difficultés transformées des items (graphique delta)
        [lord] Khi-deux de Lord
        [raju] Aires de Raju
        [mimic] Modèle MIMIC
       *[other] { $value }
    }
focal-value = { $value ->
        [automatic] Le second de deux
       *[other] { $value }
    }
respondents-value = { $value ->
        [file] Personnes du fichier
        [simulated] 1 000 tirées du modèle
       *[other] { $value }
    }
test-factor-value = { $value ->
        [automatic] La seule échelle déclarée, ou tous les items
        [all] Tous les items
       *[other] { $value }
    }
ratings-value = { $value ->
        [automatic] Selon leurs valeurs
        [nominal] Catégories
        [ordinal] Catégories ordonnées
        [interval] Nombres
       *[other] { $value }
    }
normalize-value = { $value ->
        [automatic] Usuelle pour la rotation
        [kaiser] Kaiser
        [cureton-mulaik] Cureton–Mulaik
        [without] Aucune
       *[other] { $value }
    }
adjust-value = { $value ->
        [without] Non
        [holm] Méthode de Holm
       *[other] { $value }
    }
estimator-value = { $value ->
        [automatic] { -automatic }
        [WLSMV] WLSMV (moindres carrés pondérés)
        [ULSMV] ULSMV (moindres carrés non pondérés)
        [DWLS] DWLS (non corrigé)
        [MLR] MLR (robuste)
        [MLM] MLM (Satorra–Bentler)
        [ML] ML (non corrigé)
       *[other] { $value }
    }
extraction-value = { $value ->
        [minres] Résidus minimaux
        [ml] Maximum de vraisemblance
        [pa] Axes principaux
        [components] Composantes principales
       *[other] { $value }
    }
irt-model-value = { $value ->
        [automatic] { -automatic }
        [Rasch] Rasch (discrimination égale)
        [two-parameter] À deux paramètres (2PL)
        [three-parameter] À trois paramètres (3PL)
        [four-parameter] À quatre paramètres (4PL)
        [graded] Réponse graduée
        [partial-credit] Crédit partiel (discrimination égale)
        [generalized-partial-credit] Crédit partiel généralisé
        [rating-scale] Échelle d’évaluation (pas égaux)
        [nominal] Réponse nominale (ordre estimé)
        [sequential] Séquentiel (étapes successives)
        [sequential-rasch] Rasch séquentiel (discrimination égale)
       *[other] { $value }
    }
prevalence-missing-value = { $value ->
        [imputed] Imputées d’après d’autres réponses
        [known] Omises
        [as-no] Comptées comme non
       *[other] { $value }
    }
rotation-value = { $kind ->
        [oblique] { $rotation } (corrélés)
        [orthogonal] { $rotation } (non corrélés)
       *[unrotated] { $rotation }
    }
draws = { $n ->
        [0] Aucun
       *[other] { INTEGER($n) }
    }

factors-automatic = Automatique : 1 à 3, et les nombres que suggèrent les données
factors-listed = Ces nombres :
factors-bad = Saisir des nombres entiers de 1 à 50, par exemple 1, 2, 4.
use-target = Utiliser cette cible
write-model = Écrire un modèle
written-model = Modèle écrit
model-syntax = Modèle en syntaxe lavaan
help-model = =~ mesure, ~ régresse, ~~ corrèle. Une ligne pour chacun ; les items par leurs noms.
test-model = Tester ce modèle

scripts = Répéter l’analyse ailleurs
show-command = Afficher la commande
command = Commande
command-about =
    Saisie dans un terminal, cette commande donne les mêmes chiffres.
    Si elle nomme un fichier NAME.measure.json, enregistrer la définition sous « Titre et définition »
    et la garder dans le même dossier que les données.
show-script = Afficher le script R
script = Script R
script-about = Il lit le même fichier et répète une grande partie de l’analyse avec psych, lavaan et survey.
tool-about = { $tool ->
        [matrix] Facteurs, composantes, leur nombre, et fidélité, à partir d’une matrice de corrélations ou de covariances.
       *[power] Précision des parts, et puissance pour distinguer les facteurs, d’un questionnaire d’items semblables.
    }
back = Retour au début
matrix = Matrice
help-matrix = Une ligne de noms, puis une ligne par variable. Les cellules au-dessus de la diagonale peuvent être omises.
use-matrix = Utiliser cette matrice
matrix-command = { $command ->
        [efa] Facteurs communs
        [pca] Composantes principales
        [parallel] Nombre de facteurs
       *[reliability] Fidélité
    }
analyze-by = Analyser
tool-field = { $field ->
        [people] Nombre de personnes
        [number] { option-label-number }
        [factors] Nombre de facteurs
        [items] Items par facteur
        [loading] Saturation standardisée
        [correlation] Corrélation des facteurs
        [answers] Fréquence de chaque réponse
       *[halfWidth] Demi-largeur des intervalles, en points de pourcentage
    }
option-label-number = Nombre de facteurs ou de composantes
help-answers = De la réponse la plus basse à la plus haute, par exemple 20, 30, 30, 20.
answers-bad = Saisir de deux à dix nombres supérieurs à 0.
samples = Échantillons simulés
help-samples = Avec des échantillons, l’analyse parallèle est essayée sur chacun : c’est plus long.
compute-plan = Calculer
computing-tool = Calcul en cours…
save-plan = Enregistrer plan.measure.json
tool-command =
    Saisie dans un terminal, cette commande donne les mêmes chiffres. Enregistrer son fichier dans le même dossier.
