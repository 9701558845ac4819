not-identifiable = Le modèle n’est pas identifié. { $problems }
not-identifiable-hint = Fixer ou égaler un paramètre du modèle, ou omettre un facteur.
parameters-not-identified = Aucune donnée n’identifierait ces paramètres : { LIST($parameters) }.
reason-in-groups =
    { COUNT($groups) ->
        [one] Dans le groupe
       *[other] Dans les groupes
    } { LIST($groups) } : { $reason }
too-many-parameters =
    Le modèle a { INTEGER($parameters) } paramètres libres pour { INTEGER($moments) } { $isOrdered ->
        [true] seuils et corrélations
       *[false] moyennes, variances et covariances
    }.

-of-group = { $group ->
        [none] {""}
       *[other] {" "}(groupe { $group })
    }
no-sampling-variance =
    Aucun moment{ -of-group } n’a de variance d’échantillonnage.
no-sampling-variance-hint =
    Toutes les unités d’échantillonnage ont donné les mêmes réponses : vérifier la colonne qui nomme les grappes, ou l’omettre.
moment-without-variance = Le moment { $moment }{ -of-group } n’a pas de variance d’échantillonnage.
moment-without-variance-hint = Omettre l’item, ou utiliser ULS.
singular-weight =
    WLS exige l’inverse de la matrice de covariance asymptotique de { INTEGER($moments) } moments{ -of-group },
    et { INTEGER($people) } personnes ne suffisent pas.
singular-weight-hint = Utiliser WLSMV.
singular-covariance = La matrice de covariance{ -of-group } est singulière.
not-positive-definite = La matrice de covariance des items{ -of-group } n’est pas définie positive.
dependent-items-hint = Omettre les items qui sont des combinaisons linéaires d’autres, ou utiliser ULS.

no-distribution = model : compte tenu de ses valeurs fixées, aucune estimation ne rend la matrice de covariance impliquée définie positive.
no-distribution-hint = Libérer une variance fixée à 0 ou moins, ou fixer moins de paramètres.
unmet-constraints = model : aucune estimation satisfaisant { LIST($constraints) } n’a été trouvée.
constraint = « { $text } »
unmet-constraints-hint = Vérifier si les contraintes se contredisent, ou donner des valeurs de départ avec start().

other-groups = Le modèle a { INTEGER($groups) } { $groups ->
        [one] groupe
       *[other] groupes
    }, les moments { INTEGER($moments) }.
other-moments =
    Les moments{ $group ->
        [none] {""}
       *[other] {" "}du groupe { $group }
    } sont ceux de { LIST($items, type: "units") } ({ $kind ->
        [ordered] items ordonnés
       *[continuous] items continus
    }), le modèle est celui de { LIST($modelItems, type: "units") } ({ $modelKind ->
        [ordered] items ordonnés
       *[continuous] items continus
    }).
other-moments-hint = Calculer les moments pour les groupes et les items du modèle, dans leur ordre.
not-positive-variance = À ces valeurs, la variable latente d’un item n’a pas de variance positive.
not-positive-variance-hint = Donner des valeurs positives aux variances résiduelles.
unplaced-parameter = Le modèle ne peut pas contenir le paramètre { $parameter }.
unplaced-parameter-hint = Les saturations vont des facteurs aux items ou aux facteurs ; régressions et covariances relient ce que le modèle contient.
ml-of-ordered = ML exige des items continus.
ml-of-ordered-hint = Utiliser WLSMV pour les items ordonnés.
