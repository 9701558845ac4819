title = Version abrégée

failed = Pas de version abrégée de { $of } :

chosen =
    La version abrégée garde { INTEGER($kept) } items sur { INTEGER($all) } : { LIST($items) }.
    Ce sont les plus informatifs entre { $low } et { $high } écarts types de la moyenne du trait.

estimate-with-interval = { COEFFICIENT($estimate) } { INTERVAL($low, $high) }
alpha-of-both =
    Dans l’autre moitié aléatoire ({ $n ->
        [one] 1 personne
       *[other] { INTEGER($n) } personnes
    }), alpha vaut { $short } pour la version abrégée et { $full } pour tous les items.
score-correlation = Les scores abrégé et complet sont corrélés à { COEFFICIENT($correlation) }, après correction pour les items communs.
short-fit = Le modèle de la version abrégée a { LIST($indices) }.
full-fit = Le modèle de tous les items a { LIST($indices) }.

table-title = Ce que garde la version abrégée
column-information = Information gardée
column-congruence = Congruence des saturations
table-note =
    Information : part de l’information de tous les items dans la plage de niveaux du trait pour laquelle les items ont été choisis.
    Congruence : concordance des saturations de ces items dans le modèle abrégé et le modèle complet.

method-choice =
    Les items ont été choisis dans une moitié aléatoire des personnes, d’après leur information entre { $low } et { $high }
    écarts types de la moyenne du trait.
    Chaque facteur a gardé au moins { INTEGER($least) } { $least ->
        [one] item
       *[other] items
    }.
method-exhaustive =
    { $tried ->
        [one] Le seul ensemble possible d’items a été examiné.
       *[other] Les { INTEGER($tried) } ensembles possibles d’items ont tous été comparés.
    }
method-exchange =
    Les ensembles possibles d’items étaient trop nombreux pour être tous comparés : dix ensembles aléatoires ont été améliorés par échange d’items.
method-evaluation =
    La version abrégée a été évaluée dans l’autre moitié ; sa corrélation avec le score complet est corrigée pour les items communs { $levy }.
