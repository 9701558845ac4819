title = Colonnes de { $title }
subtitle = { INTEGER($people) } { $people ->
        [one] personne
       *[other] personnes
    } ; { $file } ; { $software } { $version }
no-scale =
    Aucune échelle n’a été trouvée. { $reason ->
        [unknown-order] { LIST($columns, most: 6) } ont en commun des réponses en mots dont l’ordre n’est pas connu.
        [unrelated] { LIST($columns, most: 6) } ont des réponses d’un même type, mais sans lien entre elles.
       *[nothing-shared] Aucune colonne ne partage ses réponses avec une autre.
    }
instead = Ce rapport décrit donc les colonnes.
name-items = { $isPage ->
        [true] Si certaines colonnes sont les items d’une échelle, les garder sous « Items » et en retirer les autres.
       *[false] Si certaines colonnes sont les items d’une échelle, les nommer : ajouter à la commande --items avec leurs noms, ou les choisir sur la page.
    }
state-order = Si elles ont un ordre, l’indiquer (--order Bas<Moyen<Haut).
possible-weight = « { $column } » pourrait être un poids d’après son nom. Elle a été prise pour un nombre : si c’en est un, le déclarer (--weight-column { $column }).

figure-people = personnes
figure-rows = { INTEGER($rows) } { $rows ->
        [one] ligne dans le fichier
       *[other] lignes dans le fichier
    }
figure-columns = { $n ->
        [one] colonne décrite
       *[other] colonnes décrites
    }
figure-left-out = { $n ->
        [0] aucune omise
        [one] { INTEGER($n) } omise
       *[other] { INTEGER($n) } omises
    }
figure-associated = { $n ->
        [one] paire de colonnes liées
       *[other] paires de colonnes liées
    }
figure-tests = sur { INTEGER($n) } { $n ->
        [one] test
       *[other] tests
    }, p corrigé < 0,05

line-scale = Y a-t-il une échelle ?
line-scale-no = Aucune échelle n’a été trouvée.
line-scale-detail = Les colonnes sont décrites une à une.
line-associated = Quelles colonnes sont liées ?
line-associated-none = Aucune liaison montrée.
line-associated-none-detail = Aucun p corrigé n’est inférieur à 0,05 dans { INTEGER($n) } { $n ->
        [one] paire de colonnes
       *[other] paires de colonnes
    }.
line-associated-some = La plus forte : { $one } { $kind ->
        [numbers] avec
       *[other] selon
    } { $other }.
line-associated-detail = { $kind ->
        [numbers] r vaut { COEFFICIENT($value) }
        [means] L’êta carré vaut { COEFFICIENT($value) }
       *[answers] Le V de Cramér vaut { COEFFICIENT($value) }
    }, p corrigé { P($p) } ; { INTEGER($found) } paires de colonnes sur { INTEGER($n) } sont liées.

columns-title = Les colonnes
columns-text = Les parts portent sur les personnes ayant répondu. L’intervalle indique entre quelles limites se situe la part dans la population, si l’échantillon était aléatoire.
frequencies-title = Réponses à chaque colonne
answer-missing = Sans réponse
note-weighted = Les parts sont pondérées par { $column } ; les nombres de personnes ne le sont pas.
note-weighted-numbers = Les moyennes, écarts types et médianes sont pondérés par { $column } ; les nombres de personnes ne le sont pas.
note-no-answers = Ne sont pas des réponses : { LIST($answers, most: 8) }.
numbers-title = Colonnes de nombres
column-name = Colonne
column-missing = Sans réponse
column-mean-low = Moyenne, 95 % inf.
column-mean-high = Moyenne, 95 % sup.
shares-title = Part de la seconde réponse, dans les colonnes à deux réponses
shares-see = { $column } : { $answer } a la plus grande part, { PERCENT($share) }.
shares-description = Les points sont les parts parmi les personnes ayant répondu, les traits les intervalles à 95 %.
column-with-label = { $column } : { $label }
left-out-column = { $column } : { $why }.
column-with-answer = { $column } : { $answer }
left-out-title = Colonnes non décrites

cross-title = Liaisons
cross-grouped = Chaque colonne a été croisée avec les regroupements.
cross-among = Les colonnes ont été croisées entre elles.
cross-limits = Les colonnes de plus de dix réponses sont omises ; les nombres ont leurs propres tableaux.
associations-title = Liaisons entre colonnes
correlations-title = Corrélations de nombres
differences-title = Moyennes de nombres par groupe
column-means = Moyennes
column-eta-squared = Êta carré
mean-of-level = { $level } { DECIMAL($mean, digits: 2) }
note-eta-squared = L’êta carré est la part de la variance entre les groupes.
note-weighted-figures = Pondéré par { $column } ; les nombres de personnes ne le sont pas.
column-cramers-v = V de Cramér
column-adjusted-p = p corrigé
column-df-2 = ddl 2
note-adjusted = p corrigé : méthode de Holm, pour { INTEGER($n) } { $n ->
        [one] test
       *[other] tests
    }.
note-sparse = Pas de test si plus d’un cinquième des effectifs attendus sont inférieurs à 5, ou si l’un est inférieur à 1.
note-v = Le V de Cramér est 0 sans liaison et 1 lorsqu’une réponse détermine l’autre.
note-more = Les { INTEGER($n) } plus fortes sont montrées ; toutes figurent dans les fichiers.
cross-table-title = { $rows } selon { $columns }
cross-table-note = Parts au sein de chaque colonne ; entre parenthèses, son nombre de personnes.
level-with-people = { $level } ({ INTEGER($n) })

method-title = Méthode
method-shares = Les parts ont des intervalles de Wilson à 95 % { $wilson }.
method-shares-design = Les parts ont des intervalles à 95 % qui tiennent compte des poids et des unités d’échantillonnage { $korn }.
method-test = La liaison des colonnes a été testée par le khi-deux de Pearson.
method-test-design = La liaison des colonnes a été testée par le F de Rao et Scott, qui tient compte des poids et des unités d’échantillonnage { $rao }.
method-numbers = Les nombres ont été corrélés par le coefficient de Pearson, avec des intervalles selon le z de Fisher.
method-means = Les moyennes ont été comparées par le { $isDesigned ->
        [true] F de Wald, qui tient compte du plan de sondage
       *[false] F de Welch
    }.
method-adjusted = Les probabilités ont été corrigées par la méthode de Holm pour le nombre de tests d’un tableau { $holm }.
references-title = Références
again-title = Commande
