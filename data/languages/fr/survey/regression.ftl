of-outcome = { $outcome } : { $warning }
quoted = « { $name } »

no-regression =
    { $reason ->
        [nobody] personne n’est dans l’analyse
        [no-yes] personne dans l’analyse n’a répondu oui
       *[no-no] tout le monde dans l’analyse a répondu oui
    } ; il n’y a donc pas de régression.
single-units =
    chaque strate n’a qu’une unité d’échantillonnage ayant des personnes dans l’analyse. Les variances ne peuvent pas être estimées ; il n’y a donc pas de régression.
no-maximum = aucun maximum de la vraisemblance n’a été trouvé ; il n’y a donc pas de régression.
empty-levels =
    personne dans l’analyse n’est dans { LIST($levels, most: 8) } ; la régression omet { COUNT($levels) ->
        [one] ce niveau
       *[other] ces niveaux
    }.
single-levels =
    tout le monde dans l’analyse a le même niveau de { LIST($factors, most: 8) } ; la régression omet { COUNT($factors) ->
        [one] ce prédicteur
       *[other] ces prédicteurs
    }.

level = { $variable } { $level }
cell =
    { COUNT($levels) ->
        [0] l’ensemble
       *[other] « { LIST($levels) } »
    }
nobody-in-cells =
    personne n’a répondu { $answer ->
        [yes] oui
       *[no] non
    } parmi { LIST($cells, most: 8) }
nobody-in-combinations =
    personne n’a répondu { $answer ->
        [yes] oui
       *[no] non
    } dans { INTEGER($n) } { $n ->
        [one] combinaison
       *[other] combinaisons
    } de { LIST($variables) }
separated-outcome =
    { $outcome } : { LIST($found) }. Le modèle prédit parfaitement ces réponses ; il n’y a donc pas de coefficient fini pour
    { LIST($coefficients, most: 8) }. Si tous les niveaux d’un facteur sont omis, choisir un autre niveau de référence.
dependent-coefficient =
    { $outcome } : aucun coefficient ne peut être estimé pour { LIST($coefficients, most: 8) }.
    Personne n’a cette combinaison de niveaux, ou des termes précédents la déterminent.
few-units =
    { $outcome } : unités d’échantillonnage moins strates, plus 1, moins coefficients laissent { INTEGER($df) } degrés de liberté.
    Les valeurs p et les intervalles ne sont pas définis.
no-wald-test =
    Il n’y a pas de test de Wald de { LIST($terms, most: 8) } : un coefficient est infini, ou il y a trop peu d’unités d’échantillonnage
    pour le nombre de coefficients.
no-likelihood-ratio-test =
    Il n’y a pas de test du rapport de vraisemblance de { LIST($terms, most: 8) } : un coefficient est infini, ou dépend des autres.
no-margin =
    Il n’y a pas de marge prédite de { LIST($margins, most: 8) } : une combinaison de niveaux requise n’a personne,
    ou ses réponses sont parfaitement prédites.

bad-term = le terme « { $term } » ne peut pas être utilisé.
bad-term-hint = Un terme est une liste de variables différentes, ["âge", "sexe"], et figure une seule fois dans le modèle.
numbers-by-row = { $name } a { $n } nombres, le tableau { $rows } lignes.
numbers-by-row-hint = Donner un nombre par ligne, NaN là où il est inconnu.
bad-margin = il n’y a pas de marge de « { $term } » dans ce modèle.
bad-margin-hint = Les marges portent sur des facteurs du modèle : { LIST($factors) }.
not-binary = { $name }, ligne { $row } : { $value }.
not-binary-hint = Un résultat est 1 (oui) ou 0 (non), NaN pour les lignes hors de l’analyse.
