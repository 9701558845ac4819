prevalence-in-group = { $prevalence } ({ $group })
no-prevalences =
    Aucune prévalence n’est prévue : l’instrument n’a pas de règle pour oui et non, et ses items ont plus de deux catégories.
no-interval =
    Aucune taille d’échantillon ne donne d’intervalle pour { LIST($prevalences, most: 5) } : personne ne répond oui, ou tout le monde répond oui.
    Les intervalles de Wilson et de Clopper-Pearson (--interval) existent dans ce cas.
few-yes =
    Sur { $people ->
        [one] { INTEGER($people) } personne
       *[other] { INTEGER($people) } personnes
    }, moins de { INTEGER($least) } devraient répondre oui (ou non) à { LIST($prevalences, most: 5) }.
    Leurs intervalles dépendent fortement de l’échantillon, et le contrôle de la divulgation peut les masquer.
few-yes-planned =
    Parmi les personnes nécessaires à une demi-largeur de { $points } points de pourcentage, moins de { INTEGER($least) } répondraient
    oui (ou non) à { LIST($prevalences, most: 5) }.
    Cette demi-largeur est peu utile pour des prévalences de taille semblable. En prévoir une plus petite (--half-width).
one-factor-population = La structure { $structure } a un seul facteur ; elle ne peut donc pas être testée contre un seul facteur.
rmsea-without-clusters =
    La puissance des tests du RMSEA ignore les grappes : les personnes d’une grappe y sont tenues pour indépendantes.
    Les tests contre un seul facteur tiennent compte des grappes.
theory-alone =
    La puissance de distinguer la structure d’un seul facteur ne repose que sur la théorie.
    Se fier plutôt à des échantillons simulés (--replicates 200).

pilot-source =
    L’analyse de { $file }. Elle ne décrit pas la variation des poids et des grappes : aucune n’est supposée.
pilot-reduced =
    Ses saturations et ses corrélations de facteurs, telles qu’arrondies, ne sont pas admissibles : elles ont été réduites de { PERCENT($by, digits: 1) }.
pilot-not-suppressed =
    Cette analyse n’a masqué aucun petit effectif : les résultats qui montrent ses chiffres, y compris ceux-ci, ne doivent pas être transmis.

finite-population-column = l’instrument { $measure } lit une population finie dans la colonne « { $column } », qu’une simulation ne tire pas.
finite-population-column-hint = Simuler avec une copie de la définition où "fpc" est null.
no-population = l’instrument { $measure } n’a pas de population dans laquelle tirer.
no-population-hint = Ajouter « population » à la définition, ou la prendre dans l’analyse d’une étude pilote.
undivided-population = la population de { $measure } n’est pas divisée selon { $group }.
undivided-population-hint = Elle est divisée selon : { LIST($groups) }. Ajouter « population.groups.{ $group } » à la définition.
sample-size = Le nombre de personnes est { $n }.
sample-size-hint = Donner un nombre entier d’au moins 1.
empty-groups = Sur { $n } personnes, aucune ne serait de { LIST($groups) }.
empty-groups-hint = Tirer plus de personnes, ou le même nombre dans chaque groupe.
bad-pilot = { $file } : { $problems }.
bad-pilot-hint = Donner le JSON de l’analyse de l’étude pilote.
pilot-of-other-measure = { $file } : il porte sur l’instrument { $other }, non sur { $measure }.
pilot-not-converged = { $file } : l’ajustement de { $structure } n’a pas convergé.
pilot-correlated-rests = { $file } : { $structure } laisse les résidus de { $first } et { $second } se corréler, ce qu’une population n’admet pas ici.
pilot-without-loading = { $file } : { $structure } n’a pas de saturation standardisée de { $item } sur { $factor }.
pilot-without-correlation = { $file } : { $structure } n’a pas de corrélation de { $first } avec { $second }.
pilot-without-answers = { $file } : il n’a pas les réponses à l’item { $item }.
pilot-hides-answers = { $file } : les réponses à l’item { $item } y sont masquées.
pilot-hides-answers-hint = Analyser l’étude pilote sans masquer de chiffres, et conserver ce JSON et le plan comme les réponses sont conservées. Ou écrire la population dans la définition.
not-identified-hint = Planifier avec une structure dont chaque facteur a trois items, ou deux et une corrélation.
rare-category = l’item { $item } a une catégorie que (presque) personne ne choisit : on ne peut pas en planifier de modèle.
rare-category-hint = La réunir avec sa voisine dans la population, planifier avec oui et non, ou retirer l’item de la structure.
dichotomy-order = item { $item } : le oui n’est pas formé des catégories de son extrémité supérieure.
dichotomy-order-hint = Inverser l’item dans la définition, ou planifier avec les réponses ordonnées.
