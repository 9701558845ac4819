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
principles = Six principes directeurs
principle-name = Principe
principle-state = Résultat
principle-why = Motif
principle =
    { $principle ->
        [voices] La voix des enfants compte
        [language] Les mots comptent
        [context] Tenir compte du contexte
        [blame] Ne pas culpabiliser les enfants
        [future] Des politiques à l’épreuve du temps
       *[rights] Adopter une approche fondée sur les droits de l’enfant
    }
principle-found =
    { $state ->
        [clear] rien à signaler
        [attention] à examiner
       *[open] non évalué
    }
principle-tested = La formulation a été testée auprès d’enfants : { $tests }.
principle-untested = La banque ne signale aucun test de la formulation auprès d’enfants. Des enfants de la population doivent en juger lors d’entretiens cognitifs.
principle-no-wording = La banque n’a pas la formulation. Qui la détient doit en juger.
principle-discouraged = Termes déconseillés par le Guide de Luxembourg : { LIST($found) }.
principle-terms = Aucun terme anglais n’est déconseillé par le Guide de Luxembourg.
principle-languages =
    { $n ->
        [0] Les sources ne nomment aucune langue. Des locuteurs doivent juger chaque traduction.
       *[other] Les sources nomment { $languages }. Des locuteurs doivent juger si chaque traduction est comprise.
    }
principle-compared = Études de l’invariance ou du fonctionnement différentiel des items : { $studies }.
principle-not-compared = Aucune étude de la banque ne teste si des groupes ou des pays peuvent être comparés. `itemwise invariance` le teste dans un fichier.
principle-protected =
    { $sensitive ->
        [true] Les petits effectifs sont masqués.
       *[false] La définition ne masque pas les petits effectifs.
    }
principle-blaming = Termes qui culpabilisent un enfant, doutent de lui ou le rabaissent : { LIST($found) }.
principle-not-blaming = Aucun terme anglais de la liste ne culpabilise un enfant, ne doute de lui ni ne le rabaisse.
principle-technologies = Plateformes ou appareils qui peuvent devenir obsolètes : { LIST($found) }.
principle-timeless = Aucun item ne nomme une plateforme ou un appareil de notre liste.
principle-proxy = D’autres que les enfants répondent : { $report }.
principle-self = Les enfants répondent eux-mêmes.
principle-ethics = Le consentement et l’aide aux enfants dépendent de l’étude : un comité d’éthique doit en juger.
principles-note = Les principes viennent de { $source }
principles-rules = Les règles sont les nôtres et trouvent ce que montrent les mots et la banque. « Rien à signaler » n’est pas une preuve.
classes-item = Item
classes = Items dans des classifications publiées
classes-note = { $title } : { $source }.
classes-ours = (de nous) : la source ne nomme pas l’item, et la classe est notre lecture de sa définition.
class-ours = { $name } (de nous)
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
fieldwork-lost = Le formulaire ne peut pas contenir { LIST($parts) }. Conservez la définition et nommez-la avec `--measure` pour analyser les réponses.
fieldwork-part =
    { $part ->
        [reverse] les items inversés
        [scores] les scores des réponses
        [skips] la valeur des questions non posées
        [two] le partage en deux réponses
        [scales] les échelles de chaque structure
        [prorate] la règle des réponses manquantes
       *[cutoffs] les valeurs limites
    }

no-wording = { $measure } : la banque n’a pas la formulation de { $name }.
no-wording-hint = Conditions d’utilisation : { $terms }. Si vous disposez de sa formulation, l’écrire dans une définition ({ $measure }) et charger ce fichier.
negative-code = item { $item } : LimeSurvey n’a pas de code { $code }.
negative-code-hint = Ses codes sont des lettres et des chiffres : changer le code dans la définition, par exemple 99 pour l’absence de réponse.
