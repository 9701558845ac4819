lavaan-models = Syntaxe lavaan des modèles confirmatoires
mplus-models = Syntaxe Mplus des modèles confirmatoires
lavaan-invariance = Syntaxe lavaan des étapes d’invariance selon { $group }
mplus-invariance = Syntaxe Mplus des étapes d’invariance selon { $group }

again-items = Effectifs, moyennes des items, corrélations, seuils, valeurs propres, KMO, test de Bartlett
again-retention = Nombres de facteurs selon la règle de Kaiser, MAP et le critère empirique de Kaiser
again-parallel =
    Analyse parallèle avec le même nombre de jeux de données aléatoires ({ INTEGER($sets) }) : les valeurs propres diffèrent légèrement, car les nombres aléatoires diffèrent
again-exploratory = Solutions exploratoires : saturations, corrélations des facteurs, ajustement
again-reliability =
    Fidélité : alpha avec son intervalle (sans strates ni grappes), alpha sans chaque item, alpha ordinal, oméga
again-confirmatory = Modèles confirmatoires : estimations, erreurs standards, tests, indices d’ajustement
again-invariance = Étapes de l’invariance de mesure : tests, indices d’ajustement, comparaisons d’étapes
again-prevalence = Prévalences avec erreurs standards et intervalles (réponses connues, manquantes comptées comme non, réponses complètes)
again-replicates = Les poids de réplication du fichier (svrepdesign), dans les prévalences et les régressions
again-calibration = Le calage des poids sur des marges de la population (calibrate) ; ces poids servent partout
again-regression =
    Régressions de la prévalence avec les mêmes traitements des réponses manquantes, si le rapport les comprend : coefficients, tests de Wald des termes
again-functioning =
    Fonctionnement différentiel des items (DIF) oui ou non par régression logistique et Mantel-Haenszel, avec les ancres du rapport
again-outside =
    Corrélations des scores avec des variables externes (Pearson, bisériale, polysériale) ; par groupe, g de Hedges et probabilité d’un score plus élevé ; rangs percentiles de l’ensemble des personnes
again-agreement = Corrélations intraclasses de deux colonnes ou plus et kappas de deux colonnes, si l’analyse n’est pas pondérée
again-among =
    Questions posées aux personnes ayant répondu oui : parts de personnes, au total et par regroupement, et parts de toutes les réponses oui
again-outcomes =
    Résultats selon le nombre d’items, observés et standardisés (erreurs standards par svypredmeans, légèrement différentes)
again-cross-validation = Validation croisée dans d’autres moitiés aléatoires : résultats semblables, non identiques

not-descriptives = Autres statistiques descriptives des items et des échelles ; erreurs standards des corrélations
not-bootstrap = Intervalles bootstrap des saturations, d’alpha et d’oméga ({ INTEGER($samples) } { $samples ->
        [one] échantillon
       *[other] échantillons
    })
not-intervals = Intervalles des saturations, des corrélations des facteurs et d’oméga
not-split-half = Solutions factorielles dans des moitiés aléatoires
not-design =
    Strates et grappes dans les erreurs standards et les tests des modèles : lavaan ne les prend pas en charge pour des items ordonnés
not-replicates = Les poids de réplication dans les erreurs standard des corrélations, des modèles et de la fidélité
not-exploratory-errors = Erreurs standards et tests des solutions exploratoires
not-modification = Indices de modification, fidélité des scores, HTMT, comparaison de modèles
not-partial = Recherche de l’invariance partielle, moyennes latentes, alignement, tests de permutation
not-irt = Modèles de réponse à l’item : voir le script mirt, qui couvre ce que cette extension calcule de la même façon
not-classes = Classes latentes (l’extension R flexmix les ajuste aux réponses complètes)
not-functioning =
    DIF par modèles de réponse à l’item (décalages dans chaque groupe, tests du rapport de vraisemblance, recherche d’ancres) et son effet sur les moyennes de groupes
not-treatments = Prévalences et régressions avec d’autres traitements des réponses manquantes
not-treatments-imputed =
    Prévalences et régressions avec d’autres traitements des réponses manquantes, imputation comprise (l’extension R mice impute de façon semblable, avec d’autres nombres aléatoires)
not-structural = Modèles structurels (lavaan lit leur syntaxe telle quelle) et prédicteurs des réponses
not-outside =
    Régressions des facteurs sur des variables externes, résultats selon le score et la classe latente, versions abrégées, limites d’accord
not-contrasts = Différences et rangs des groupes
not-risks = Nombre d’items différents, et combinaisons d’items
not-margins = Marges prédictives des régressions
not-claims = Affirmations publiées : elles sont jugées d’après les chiffres ci-dessus
