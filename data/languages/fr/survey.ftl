single-level = { $rows } selon { $columns } : l’un des deux n’a qu’un niveau ; il n’y a donc pas de test.
no-association-test =
    { $rows } selon { $columns } : la variance des parts ne peut pas être estimée d’après cet échantillon ; il n’y a donc pas de test.
cell = « { $rows } { $row } » avec « { $columns } { $column } »
empty-cells =
    Personne n’a { LIST($cells) }. Le test de { $rows } selon { $columns } traite { COUNT($cells) ->
        [one] cette cellule comme vide
       *[other] ces cellules comme vides
    }.

stratum = « { $label } »
lonely-units =
    { COUNT($strata) ->
        [one] La strate { LIST($strata) } n’a qu’une unité d’échantillonnage
       *[other] Les strates { LIST($strata, most: 5) } n’ont qu’une unité d’échantillonnage chacune
    }. { $rule ->
        [remove] Une telle strate n’ajoute rien aux variances, qui peuvent être trop petites.
        [adjust] Le carré de la distance de l’unité à la moyenne de toutes les unités remplace la variance inconnue au sein de la strate.
        [average] Une telle strate ajoute à une variance autant que les autres strates en moyenne.
       *[certainty] L’unité compte comme sélectionnée avec certitude et n’ajoute rien aux variances.
    }

undefined-replicates =
    La statistique { INTEGER($number) } n’est pas définie dans { INTEGER($undefined) } { $undefined ->
        [one] réplication
       *[other] réplications
    } sur { INTEGER($replicates) } ;
    elle n’a donc pas d’erreur standard.
empty-replicate = Un poids de réplication vaut 0 pour toutes les personnes sur lesquelles porte une estimation ; les réplications ne donnent donc pas d’erreurs standards ici.
empty-replicate-hint = Regrouper les petits groupes ou les réponses rares, ou utiliser les strates et les grappes au lieu des poids de réplication.

not-defined = la valeur n’est pas définie
no-size = la définition ne donne ni population ni exposition pour { LIST($levels) }
empty-predictor =
    Personne n’a de valeur pour { LIST($predictors) } : les régressions { COUNT($predictors) ->
        [one] l’omettent
       *[other] les omettent
    }.
shared-clusters =
    Certaines étiquettes de grappes figurent dans plusieurs strates : les { INTEGER($labels) } étiquettes désigneraient { INTEGER($units) } grappes
    si les grappes étaient numérotées au sein des strates.
hidden-regression = Ses coefficients divulgueraient des effectifs masqués.
hidden-regression-hint = Utiliser des regroupements ayant plus de personnes dans chaque combinaison.
few-residual-degrees-hint = Utiliser des regroupements à moins de niveaux, ou plus de personnes.
few-residual-degrees =
    Elle n’est pas montrée avec moins de { INTEGER($least) } degrés de liberté résiduels, car elle divulguerait des réponses individuelles.

no-variance-between = La variance des intercepts aléatoires est estimée à 0 : une valeur positive n’augmenterait pas la vraisemblance.
random-intercepts-not-converged = La régression à intercepts aléatoires n’a pas convergé.
few-groups =
    { $groups ->
        [one] Avec { INTEGER($groups) } groupe
       *[other] Avec { INTEGER($groups) } groupes
    }, la variance des intercepts aléatoires est estimée de façon imprécise.
same-outcome = Tout le monde a le même résultat : il n’y a rien à régresser.
same-within-groups = Au sein de chaque groupe, tout le monde a le même résultat. Il n’y a pas d’estimations finies.
perfect-prediction =
    { COUNT($predictors) ->
        [0] Les prédicteurs prédisent
        [one] { LIST($predictors) } prédit
       *[other] { LIST($predictors) } prédisent
    } parfaitement le résultat. Il n’y a pas d’estimations finies.
no-likelihood = La vraisemblance n’est pas définie. Il n’y a pas d’estimations finies.
groups-too-different =
    Les réponses des groupes diffèrent tant que la variance des intercepts aléatoires n’a pas d’estimation finie.
dependent-predictors =
    { LIST($predictors) } { COUNT($predictors) ->
        [one] est une combinaison
       *[other] sont des combinaisons
    } des autres prédicteurs.

no-answer = Sans réponse
no-answer-in-file = Sans réponse dans le fichier
number-or-more = { INTEGER($number) } ou plus
prevalence-of-everybody = Prévalence dans l’ensemble
prevalence-by = Prévalence selon { $grouping }

could-identify = des personnes pourraient être identifiées

levels-by-row = { $factor } a { $n } niveaux par ligne, le tableau { $rows } lignes.
levels-by-row-hint = En donner un par ligne, −1 là où il est inconnu.
already-replicated = Le tableau a des poids de réplication ou calés, qui masquent ses unités d’échantillonnage.
already-replicated-hint = Utiliser les erreurs standards de ces poids, ou lire les réponses sans eux.
lonely-unit = La strate { $stratum } sur { $strata } n’a qu’une unité d’échantillonnage.
lonely-unit-hint = Les réplications omettent des unités et en demandent deux par strate : réunir la strate avec une autre qui lui ressemble.
unequal-weights = La ligne { $row } du tableau additionne { $people } personnes de poids différents : aucune ne peut être omise.
unequal-weights-hint = Les réplications d’un échantillon sans grappes demandent une ligne par personne, ou par personnes de même poids.
sample-has-strata = JK1 est destiné aux échantillons sans strates ; celui-ci en a { $strata }.
sample-has-strata-hint = Utiliser JKn.
not-in-pairs = BRR demande deux unités d’échantillonnage par strate ; la strate { $stratum } sur { $strata } en a { $units }.
not-in-pairs-hint = Utiliser JKn ou le bootstrap.
bad-rho = Le facteur de Fay est { $rho }.
bad-rho-hint = Il va de 0 à moins de 1.
bad-replicates = { $n } réplications bootstrap ne peuvent pas être tirées.
bad-replicates-hint = Donner un nombre entier d’au moins 2.
other-people = { $file } porte sur { $published } personnes, ces réponses sur { $people }.
other-people-hint = Nommer le JSON d’une diffusion antérieure du même fichier, avec les mêmes poids.
other-groups = { $file } a des chiffres selon { LIST($figure) }, que ces réponses n’ont pas.
other-groups-hint = Nommer le JSON d’une diffusion antérieure du même fichier, lu avec la même définition de ses regroupements.
not-released =
    les tableaux selon { LIST($beyond) } ne sont pas sur la liste de diffusion de l’instrument ({ COUNT($released) ->
        [0] rien
       *[other] { LIST($released) }
    }) : à côté de ce qu’il publie, ils pourraient révéler qui a répondu quoi.
not-released-hint = Choisir d’autres regroupements sous « Options », ou annuler la dernière modification. Ou mettre les tableaux sur la liste (« release » dans la définition) avant toute publication.
shared-clusters-hint = Indiquer que les grappes sont numérotées au sein des strates (--cluster-labels within-strata ; dans la bibliothèque clusterLabels), ou donner à chacune sa propre étiquette.
fpc-below-sample =
    Selon la correction pour population finie, { $stratum ->
        [none] la population
       *[other] la strate « { $stratum } »
    } compte { $size } { $unit ->
        [people] personnes
       *[clusters] grappes
    }, mais l’échantillon en contient { $drawn }.
fpc-below-sample-hint = C’est le nombre d’unités du premier degré dans la population : des grappes si des grappes ont été tirées, sinon des personnes.
quoted-stratum = « { $label } »
single-unit-strata =
    { COUNT($strata) ->
        [one] La strate { LIST($strata) } n’a qu’une unité d’échantillonnage
       *[other] Les strates { LIST($strata, most: 5) } n’ont qu’une unité d’échantillonnage chacune
    }{ $rule ->
        [average] , et il n’y a pas d’autre strate dont prendre la moyenne
       *[fail] {""}
    }.
single-unit-strata-hint = Réunir la strate avec une autre qui lui ressemble, ou choisir une règle pour les unités uniques.
unknown-variable = il n’y a pas de facteur « { $name } » dans le tableau.
unknown-variable-hint = Regroupements et items ordinaux : { LIST($names) }. Donner les nombres comme variables numériques.
different-items = Le tableau déclaré contient les items { LIST($declared) }, le tableau analysé { LIST($analyzed) }.
different-items-hint = Les construire tous deux à partir des mêmes réponses.
no-grouping = Les réponses ne sont pas lues selon { $grouping }.
no-grouping-hint = Mettre le regroupement sur la liste de diffusion de l’instrument, ou omettre ses tailles de population.
no-population-size = « populations » n’a pas de taille pour { $grouping } { $level }.
no-population-size-hint = En donner une à chaque niveau dans lequel des personnes ont été tirées (« populations » dans la définition de l’instrument).
covariates-of-no-grouping = { $file } : les réponses ne sont pas lues selon { $grouping }.
covariates-of-no-grouping-hint = Donner à la première colonne le nom d’un regroupement de l’instrument, et mettre celui-ci sur sa liste de diffusion.
covariate-name-taken = { $file } : « { $name } » est le nom d’une autre variable.
covariates-of-other-levels = { $file } : aucune réponse n’est de { LIST($strange) }, et il n’a pas de ligne pour { LIST($lacking) }.
covariate-columns = { $file } : il faut une colonne de niveaux et au moins une de nombres.
covariate-level = { $file } : la ligne { $row } n’a pas de niveau à elle.
covariate-number = { $file } : « { $cell } » dans la colonne { $column }, ligne { $row }, n’est pas un nombre.
covariates-hint = Donner un CSV avec une ligne par niveau : « pays,richesse » et au-dessous « Kenya,2.1 ».
unfitted-outcome-hint = Retirer des prédicteurs, ou prendre plus de personnes.
wrong-points = { $points } n’est pas un nombre de points de quadrature.
wrong-points-hint = Prendre un nombre entier de 1 à 100.
columns-of-other-length = Les colonnes de la régression diffèrent en longueur.
columns-of-other-length-hint = Donner à chaque colonne un nombre par ligne.
too-few-groups = Des intercepts aléatoires demandent au moins deux groupes.
too-few-groups-hint = Prendre une régression logistique simple.
wrong-value = La ligne { $row } de la régression a une valeur inutilisable.
wrong-value-hint = Omettre les lignes à valeurs manquantes ; les groupes sont numérotés à partir de 0 ; les résultats vont de 0 à 1.
same-outcome-hint = Prendre un autre résultat.
dependent-predictors-hint =
    { $n ->
        [one] Le retirer
       *[other] Les retirer
    }.
separation-hint = Retirer le prédicteur, ou réunir des niveaux ou des groupes.
