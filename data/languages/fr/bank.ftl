bank-title = Instruments
bank-id = Id
bank-measure = Instrument
bank-topics = Thèmes
bank-ages = Âges
bank-wording = Langue
bank-years =
    { $to ->
        [none] { DECIMAL($from, digits: 0) } et plus
       *[other] { DECIMAL($from, digits: 0) } à { DECIMAL($to, digits: 0) }
    }
bank-studies = Études
bank-none = Aucun instrument de la banque ne convient.
bank-note = Sans items, la banque n’a que des preuves. `itemwise measures ID` affiche une définition.
bank-ages-open = Les sources de { LIST($names) } n’ont pas d’âges en nombres.

evidence-title = Preuves : { $name }
evidence-of = { $name }. Conditions d’utilisation : { $license }.
evidence-studies = Études
evidence-study = Étude
evidence-country = Pays
evidence-population = Personnes et échantillonnage
evidence-found = Résultats
evidence-studies-note = Les chiffres sont tels qu’imprimés dans les sources. Secondaire : cité par d’autres que les auteurs.
evidence-secondary = {" (secondaire)"}
evidence-simulated = {" (simulé)"}
evidence-omega = oméga { $omega }
evidence-alpha = Fidélité sur les études
evidence-prediction-low = Prédiction, inf.
evidence-prediction-high = Prédiction, sup.
evidence-i2 = I²
evidence-alpha-note =
    Alphas après transformation de Bonett, effets aléatoires par maximum de vraisemblance restreint, intervalles de Hartung et Knapp.
    95 % des alphas d’autres études sont attendus dans les limites de prédiction. Moins de { WORD($least) } études ne sont pas combinées.
    Les études secondaires et simulées ne sont pas combinées.
evidence-loadings = Saturations comparées
evidence-against = Avec
evidence-factor = Facteur
evidence-congruence = Congruence de Tucker
evidence-structures = Structures
evidence-structure = Structure
evidence-fit = Ajust.
evidence-ratings = Propriétés de mesure sur les études (COSMIN)
evidence-property = Propriété
evidence-rating = Évaluation
evidence-sufficient = Suffisante
evidence-insufficient = Insuffisante
evidence-indeterminate = Indéterminée
evidence-quality = Qualité au plus
evidence-rated =
    { $rating ->
        [sufficient] suffisante
        [insufficient] insuffisante
        [inconsistent] incohérente
       *[indeterminate] indéterminée
    }
evidence-level =
    { $quality ->
        [high] élevée
        [moderate] modérée
        [low] faible
       *[very-low] très faible
    }
evidence-lowered = Abaissée pour
evidence-why =
    { $why ->
        [one-study] une seule étude
        [inconsistent] résultats incohérents
        [few-people] moins de 100 personnes
       *[very-few-people] moins de 50 personnes
    }
evidence-ratings-note =
    Une propriété est suffisante ou insuffisante si 75 % des études décisives le sont. Le risque de biais et le caractère indirect ne
    se lisent pas dans les chiffres et peuvent abaisser encore la qualité.
evidence-cutoffs = Valeurs limites publiées
evidence-value = Valeur
evidence-meaning = Signification
fieldwork-source = Source : { $source }
fieldwork-terms = Conditions d’utilisation : { $terms }.
fieldwork-record = Enregistrement
fieldwork-number = Nombre
fieldwork-redcap-missing =
    Déclarer { LIST($codes) } comme codes de données manquantes dans les paramètres du projet REDCap : son dictionnaire n’a pas de place pour eux.
fieldwork-qualtrics = Vérifier les valeurs de recodage dans Qualtrics après l’importation.
fieldwork-qualtrics-skip = Dans Qualtrics, ajouter une logique d’affichage pour { LIST($columns) } : { $asked } = { $code } saute ces questions.
fieldwork-renamed = { $program } nommera les colonnes { $first } à { $last } ; une définition rédigée à la main doit reprendre ces noms.
fieldwork-contexts = Le formulaire omet les questions sur l’endroit où cela s’est produit ({ LIST($contexts) }).
