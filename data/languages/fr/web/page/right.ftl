computing = Calcul en cours
computing-part = Calcul en cours : { $part }
done = { PERCENT($share, digits: 0) }
done-seconds-left = { PERCENT($share, digits: 0) }, encore { INTEGER($seconds) } s environ
done-minutes-left = { PERCENT($share, digits: 0) }, encore { INTEGER($minutes) } min environ
canceled = Annulé. Aucun calcul en cours.
compute = Calculer
earlier = D’après les choix précédents : « { $question } »
nothing-found = Aucun résultat.
pair-table =
    { $table ->
        [correlations] Corrélations avec étoiles
        [p-values] p
        [intervals] Intervalles à 95 %
       *[pair-people] Nombres de personnes
    }
sort-by-factor = Trier par facteur
blank-below = Masquer sous
blank-none = aucun
blank-size = { COEFFICIENT($size) }
not-computed =
    { INTEGER($n) } { $n ->
        [one] partie n’a pas pu être calculée
       *[other] parties n’ont pas pu être calculées
    }
part-of = { $part } ({ $of })
not-computed-part = { LIST($parts, most: 4) } : { $problem }
remedy = { $remedy ->
        [toMeasure] Aller à l’instrument
        [toData] Aller aux données
        [undoLast] Annuler la modification
       *[tryAgain] Réessayer
    }
defect = C’est une erreur du programme, non des données.

working-model = Modèle retenu
rests-on = Toutes les autres réponses reposent sur le modèle retenu, « { $model } ».
other-working-model = En retenir un autre :
by-fit = Choisir par ajustement
adopt-offer =
    À « { $model } » manquent { LIST($parameters) }.
    Ce choix vient du défaut d’ajustement dans ces données : le confirmer sur d’autres données.
adopt = Ajouter ces paramètres à la définition
recognized-label = Instrument reconnu
recognized = Reconnu : { LIST($measures) }. Ses items, son calcul des scores et ses échelles publiés sont utilisés.
as-it-is = Le fichier est utilisé tel quel. Il a les colonnes de { LIST($measures) }.
use-as-it-is = Utiliser le fichier tel quel
use-published = Utiliser la définition publiée
assumed-order =
    Rien n’indique dans quel ordre vont ces réponses : { LIST($answers, most: 6) }. Elles sont prises dans l’ordre du fichier,
    dont dépendent tous les chiffres. Les ordonner sous « Colonnes », « Ordre des réponses ».

follows = { $stage ->
        [shares] Premiers résultats. Les parts de personnes, avec intervalles, suivent.
        [dimensions] Premiers résultats. Le nombre de facteurs et les solutions suivent.
        [models] Premiers résultats : le modèle configural selon le premier regroupement. Les modèles à paramètres égaux suivent.
        [comparisons] Premiers résultats : les modèles selon le premier regroupement. Leurs différences d’ajustement suivent.
        [groupings] Premiers résultats : le premier regroupement. Le modèle retenu et les autres regroupements suivent.
        [functioning] Premiers résultats. Le fonctionnement différentiel des items suit.
        [levels] Premiers résultats. La fidélité selon le niveau suit.
        [fit] Premiers résultats : paramètres et information. Les tests d’ajustement suivent.
        [model] Premiers résultats. Le choix du modèle de travail et ce qui en dépend suivent.
        [bootstrap] Estimations avec intervalles par formules. Les intervalles bootstrap suivent.
       *[permutations] Le test de permutation suit.
    }
partial = { $stage ->
        [shares] Premiers résultats seuls : les parts de personnes n’ont pas été calculées.
        [dimensions] Premiers résultats seuls : le nombre de facteurs n’a pas été calculé.
        [models] Premiers résultats seuls : les modèles à paramètres égaux n’ont pas été ajustés.
        [comparisons] Premiers résultats seuls : les modèles n’ont pas été comparés.
        [groupings] Premiers résultats seuls : le modèle retenu et les autres regroupements n’ont pas été calculés.
        [functioning] Premiers résultats seuls : le fonctionnement différentiel des items n’a pas été calculé.
        [levels] Premiers résultats seuls : la fidélité selon le niveau n’a pas été calculée.
        [fit] Premiers résultats seuls : l’ajustement du modèle n’a pas été testé.
        [model] Premiers résultats seulement : le modèle de travail n’a pas été choisi.
        [bootstrap] Les intervalles viennent de formules : aucun échantillon bootstrap n’a été tiré.
       *[permutations] Le test de permutation n’a pas été calculé.
    }
