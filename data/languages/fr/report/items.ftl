answers-title = Réponses par item
answers-other-title = Réponses autres que { $leftOut }, par item
answers-axis-other = Part des réponses valides autres que { $leftOut }
lowest-answer = la réponse la plus basse
either-answer = { LIST($answers, type: "or") }
quoted-answer = « { $answer } »
answers-other-see =
    Les réponses autres que { $leftOut } sont les plus fréquentes pour { $mostItem } ({ PERCENT($most) })
    et les moins fréquentes pour { $leastItem } ({ PERCENT($least) }).
answers-other-see-one = Réponses autres que { $leftOut } : { PERCENT($share) } pour { $item }.
answers-see = La plus grande part est de { PERCENT($share) } : « { $answer } » pour { $item }.
answers-key = { $isTotal ->
    [true] Barre : part de chaque réponse. Nombre : leur somme.
   *[false] Barre : part de chaque réponse.
}
answers-description = Une barre par item, divisée par réponse ; les parts portent sur les personnes ayant une réponse valide.

statistics-title = Statistiques des items
column-missing = Manquantes
column-share-of-answer = Part de « { $answer } »
column-share-of-higher = Part de la réponse supérieure
weighted-note =
    Les réponses valides sont des effectifs non pondérés ;
    { $isShares ->
        [true] les parts des réponses valides
       *[false] les moyennes
    }, les ET et les corrélations sont pondérés.
frequency-note = Chaque ligne représente autant de personnes que son poids de fréquence.
reversed-note = Items inversés : { LIST($items) }.{ $isGraded ->
    [true] {" "}Les moyennes portent sur les réponses telles que posées ; tout le reste, sur les réponses après inversion.
   *[false] {" "}Les chiffres portent sur les réponses après inversion.
}
item-rest-note =
    Les corrélations item-reste portent sur la moyenne des autres items, parmi les personnes ayant répondu à tous les items.

descriptives-title = Statistiques descriptives
dichotomized-note = Calculées sur les réponses d’origine, avant dichotomisation.

items-figure = { $n ->
        [one] item
       *[other] items
    }
figure-shares = parts de { PERCENT($low) } à { PERCENT($high) }
figure-means = moyennes de { DECIMAL($low, digits: 2) } à { DECIMAL($high, digits: 2) }
figure-percents = moyennes entre { PERCENT($low) } et { PERCENT($high) } de leur étendue

question = Comment a-t-on répondu aux items ?
share-of-item = { PERCENT($share) } { -did } { $item }.
mean-of-item = La moyenne de { $item } est { DECIMAL($mean, digits: 2) }.
shares-of-items =
    La part des personnes qui { -did } un item va de { PERCENT($low) } pour { $lowItem }
    à { PERCENT($high) } pour { $highItem }.
means-of-items =
    Les moyennes des items vont de { DECIMAL($low, digits: 2) } pour { $lowItem }
    à { DECIMAL($high, digits: 2) } pour { $highItem }.
percents-of-items =
    Les réponses aux items ont des étendues différentes. Les moyennes vont de { PERCENT($low) } de l’étendue pour { $lowItem }
    à { PERCENT($high) } pour { $highItem }.

rare-answers =
    Items dont une réponse a été donnée par moins de { INTEGER($least) } personnes : { $isEvery ->
        [true] tous
       *[false] { LIST($items) }
    }. Leurs corrélations et leurs seuils sont imprécis.

item-means-title = Moyennes des items
item-percents-title = Moyennes des items, % de l’étendue des réponses
axis-share = { $about ->
    [experiences] Part des personnes qui l’ont déclaré
    [abilities] Part des personnes qui l’ont réussi
   *[other] Part des personnes qui ont répondu oui
}
tooltip-share = { $about ->
    [experiences] Part des personnes qui l’ont déclaré [intervalle à 95 %]
    [abilities] Part des personnes qui l’ont réussi [intervalle à 95 %]
   *[other] Part des personnes qui ont répondu oui [intervalle à 95 %]
}
tooltip-mean = Moyenne [intervalle à 95 %]
share-interval = { PERCENT($share) } { INTERVAL($low, $high, as: "percent") }
mean-interval = { DECIMAL($mean, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
reversed-item = { $item } (R)
reversed-see = (R) : item inversé, montré tel que posé.
item-means-see = Le plus haut : { $highItem }, { $high } ; le plus bas : { $lowItem }, { $low }.
item-means-description =
    Les points sont { $isShares ->
        [true] les parts des items, par ordre décroissant. Les parts
       *[false] les moyennes des items, par ordre décroissant. Les moyennes
    } vont de { $low } (« { $lowItem } ») à { $high } (« { $highItem } »).

title = Items
wording-heading = Formulation des items
asked = { $id } : « { $wording } »
descriptives-heading = Statistiques descriptives des items

method-title = Données
rows-all = { $file } a { INTEGER($rows) } { $rows ->
        [one] ligne, utilisée
       *[other] lignes, toutes utilisées
    }.
rows = { $file } a { INTEGER($rows) } { $rows ->
        [one] ligne
       *[other] lignes
    }.
excluded = { $reason } ({ INTEGER($rows) })
excluded-rows = Lignes exclues : { LIST($reasons) }.

all-continuous = { $n ->
        [one] L’item est continu.
       *[other] Les { INTEGER($n) } items sont tous continus.
    }
dichotomized = Les réponses ont été dichotomisées selon la règle de l’instrument en { LIST($answers) }.
declared-categories = Les réponses ont été analysées dans les catégories déclarées de l’instrument ({ LIST($numbers, type: "or") } par item).
some-continuous = { INTEGER($n) } { $n ->
        [one] item a été traité comme continu
       *[other] items ont été traités comme continus
    }.

none-missing = Aucune réponse ne manque.
listwise =
    Les corrélations utilisent la suppression des cas incomplets ({ INTEGER($n) } { $n ->
        [one] personne
       *[other] personnes
    }), sans biais si les réponses manquent complètement au hasard.
pairwise =
    Les corrélations utilisent la suppression par paires{ $most ->
        [none] {""}
       *[other] {" "}({ $isRange ->
            [true] { INTEGER($least) } à { INTEGER($most) }
           *[false] { INTEGER($most) }
        } personnes)
    }, sans biais si les réponses manquent complètement au hasard.

unweighted = Aucun poids n’a été utilisé.
frequency-weights = Les poids sont des fréquences ; n compte les personnes qu’ils représentent.
sampling-weights =
    Les poids sont des poids d’échantillonnage{ $hasDesign ->
        [true] {""}
       *[false] , sans strates ni grappes
    } ; la taille effective d’échantillon est { INTEGER($n) } { $kish }.
    L’ajustement des solutions exploratoires ignore les poids.
