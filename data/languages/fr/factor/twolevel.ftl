not-converged = Le modèle à deux niveaux n’a pas convergé.
not-converged-hint =
    Moins de paramètres entre grappes peuvent aider : leurs variances sont peut-être proches de 0, ou les grappes trop peu nombreuses.
one-level-only = Ces items ne sont qu’à un niveau du modèle : { LIST($items) }.
one-level-only-hint =
    Chaque item exige une variance aux deux niveaux, par exemple « a ~~ a ». Les covariables à un seul niveau ne sont pas prises en charge : les omettre.
no-variance =
    { LIST($items) } { $n ->
        [one] n’a pas de variance
       *[other] n’ont pas de variance
    } { $level ->
        [1] au sein des grappes
       *[other] entre les grappes
    }.
no-variance-hint = Omettre ces items : un modèle à deux niveaux porte sur des items ayant une variance aux deux niveaux.
few-clusters =
    Il y a { $clusters ->
        [one] { INTEGER($clusters) } grappe
       *[other] { INTEGER($clusters) } grappes
    } pour { $items ->
        [one] { INTEGER($items) } item
       *[other] { INTEGER($items) } items
    }.
few-clusters-hint = Un modèle entre grappes exige plus de grappes que d’items : omettre des items, ou n’utiliser qu’un niveau.
no-clusters = Les modèles à deux niveaux exigent des grappes.
no-clusters-hint = Nommer leur colonne par « --cluster-column », ou comme « cluster » dans la définition. Des poids de réplication ne la remplacent pas.
weighted = Les modèles à deux niveaux sont ici sans poids.
weighted-hint = Lire les réponses sans poids : « --weights none ».
incomplete-left-out = { INTEGER($n) } { $n ->
        [one] personne sans réponse à tous les items du modèle a été omise
       *[other] personnes sans réponse à tous les items du modèle ont été omises
    }.
no-standard-errors = La matrice d’information du modèle à deux niveaux est singulière : il n’y a pas d’erreurs standards.
no-fit = Les modèles de comparaison n’ont pas convergé : ne pas se fier au khi-deux ni aux indices d’ajustement.
no-relations = Les modèles à deux niveaux n’ont ni définitions ni contraintes autres que des étiquettes communes.
no-relations-hint = Donner la même étiquette aux paramètres pour les tenir égaux, y compris aux deux niveaux.
at-level = { $name } au niveau { INTEGER($level) }
negative-variance = Des variances estimées sont négatives : { LIST($names) }. La solution n’est pas admissible.
