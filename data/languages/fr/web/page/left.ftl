choose-file = Choisir un fichier de données
drop = ou le déposer n’importe où sur cette page
open-other = Ouvrir un autre fichier
drop-anywhere = Déposer le fichier pour l’ouvrir
formats = CSV, Excel, OpenDocument, SPSS, Stata, SAS, R, Parquet, Arrow ou JSON, ou une archive zip contenant l’un d’eux.
reading = Lecture…
reading-share = Lecture… { PERCENT($share, digits: 0) }
retry = Le fichier exige peut-être d’autres réglages. Les choisir ici.
samples = Ou essayer un exemple (réponses simulées ; personne n’a été interrogé) :
sample-name = { $sample ->
        [attitudes] Attitudes envers le vélo en ville
       *[disruptingHarm] Expériences d’enfants en ligne, douze pays
    }
definition-first =
    Ceci semble être la définition d’un instrument. Ouvrir d’abord le fichier de données, puis charger la définition.
definition-later =
    Ceci semble être la définition d’un instrument.
    Pour l’utiliser avec le fichier ouvert, choisir « { load-definition } » sous « { about-heading } ».

reading-heading = Lecture du fichier
sheet = Feuille
sheet-typed = Feuille (nom ou numéro)
automatic = Automatique
encoding = Encodage des caractères
delimiter = Les colonnes sont séparées par
delimiter-name = { $delimiter ->
        [comma] une virgule
        [semicolon] un point-virgule
        [tab] une tabulation
        [bar] une barre verticale |
       *[space] un espace
    }
header = La première ligne contient les noms des colonnes
leave-out = { $kind ->
        [unfinished] Omettre les réponses inachevées
       *[previews] Omettre les aperçus et les essais
    }

measure = Instrument
looking = Lecture des colonnes…
again = Réessayer
file =
    { $file } : { $format }, { INTEGER($rows) } { $rows ->
        [one] ligne
       *[other] lignes
    }
notes = À propos de ce fichier
sensitive-question = Quelqu’un pourrait-il subir un préjudice si d’autres connaissaient ses réponses ?
sensitive-why =
    Des réponses sur des violences, la santé ou le revenu peuvent permettre de remonter à une personne si peu de gens les ont données.
    Si la réponse est oui, les petits effectifs des groupes sont masqués dans tout ce qui est affiché et enregistré ; les chiffres de tout l’échantillon restent.
sensitive-yes = Oui, masquer les petits effectifs des groupes
sensitive-no = Non, montrer tous les effectifs

columns-heading = Colonnes
columns-how =
    Chaque colonne du fichier figure sous son usage.
    En choisir une ou plusieurs, puis leur usage.
search-columns = Chercher dans les colonnes
no-column-found = Aucune colonne n’a ce nom.
role-name = { $role ->
        [item] Items
        [repeated] Items répétés
        [group] Groupes
        [external] Variables externes
        [weight] Poids
        [replicate] Poids de réplication
        [stratum] Strates
        [cluster] Grappes
        [identifier] Identifiants
       *[left-out] Omises
    }
role-count = { role-name } ({ INTEGER($n) })
answers-from-to = { $lowest } à { $highest }
numbers-only = nombres
reversed-column = { $name }, inversé
reversed-mark = ⇄
columns-chosen = { $n ->
    [one] { INTEGER($n) } colonne
   *[other] { INTEGER($n) } colonnes
}
make-them = { $n ->
        [one] Usage de la colonne
       *[other] Usage des colonnes
    }
choose-none = Annuler
changed-meanwhile = L’instrument a été modifié entre-temps. Choisir à nouveau.
no-answer-heading = Valeurs manquantes
declared-codes = Connus d’après le fichier : { LIST($codes, most: 12) }.
removable = { $code } ×
remove-code = Compter à nouveau { $code } comme réponse
order-heading = Ordre des réponses
order-of = Réponses de { LIST($columns, most: 4) }
use-order = Utiliser cet ordre
use-order-as-items = Utiliser cet ordre, comme items
command-heading = Ligne de commande
command-by-options =
    Saisie dans un terminal, cette commande ébauche la même définition et produit le rapport.
command-by-measure =
    La définition comporte des modifications qu’aucune option n’exprime.
    L’enregistrer sous « { about-heading } », et la garder dans le même dossier que les données.

items-heading = Items ({ INTEGER($n) })
bars = Réponses : { LIST($bars) }
bars-title = { LIST($bars) }
bar = { $label } ({ $rows })
bin-range = { $low } à { $high }
hidden = masqué
unknown = …
no-column = Cette colonne n’est pas dans le fichier.
short-label = Libellé court
item-column = Colonne : { $column }
column-with-label = { $name } : { $label }
reverse = Inversé
reverse-help = Une réponse élevée signifie moins de ce que mesurent les autres items.
reversed = inversé
answers = Réponses
rows = Lignes
missing = Manquantes
strange = Dans le fichier, mais pas parmi ces réponses
undeclared-cell = { $cell } ({ $rows ->
        [none] peu
       *[other] { INTEGER($rows) }
    })
code-label = Libellé de { $code }
is-missing = Traiter comme manquante
is-missing-of = Traiter comme manquante : { $label }
is-answer = Traiter comme réponse
is-answer-of = Traiter comme réponse : { $label }
move-up = Monter { $label }
move-down = Descendre { $label }
order-help = De la plus basse à la plus haute.
not-moved =
    Les codes qui comptent comme oui sont déclarés une fois pour tous les items.
    Cette réponse ne peut être déplacée que dans tous les items ayant son code à la fois.
missing-code = Code de valeur manquante
add = Ajouter
all-alike = Modifier les { INTEGER($n) } items ayant ces réponses
remove-item = Retirer cet item
no-item = Texte libre ou trop de valeurs distinctes : ne peut pas être un item.

people-heading = Groupes et poids
group-label = Libellé du groupe { $name }
weight-help = Combien compte chaque ligne.
weight-kind = Type de poids
sampling-weight = Poids d’échantillonnage
frequency-weight = Fréquence (un nombre de personnes)

scales-heading = Échelles
scales-why =
    Déclarer quels items vont ensemble ; la page teste si les réponses l’étayent.
    Un tel ensemble d’échelles s’appelle une structure.
add-structure = Ajouter une structure
suggest = Suggérer des échelles d’après les réponses
suggesting = Recherche d’échelles…
suggested = Suggéré par les réponses
scales-found =
    { $scales ->
        [one] Une échelle
       *[other] { INTEGER($scales) } échelles
    }. { $isAgreed ->
        [true] Aucun autre nombre de facteurs n’est plausible.
       *[false] Ce nombre de facteurs est recommandé{ COUNT($numbers) ->
            [0] {""}
            [one] {""}
           *[other] {"\u202F"}; { LIST($numbers, type: "or") } sont plausibles
        }.
    }
    Des échelles trouvées dans ces réponses doivent être confirmées dans d’autres données.
on-no-scale = Sur aucune échelle : { LIST($items) }.
structure-name = Nom de la structure
structure-number = Structure { $number }
scale-name = Nom de { $label }
add-scale = Ajouter une échelle
remove-scale = Retirer { $label }
remove-structure = Retirer cette structure
several = Un item peut appartenir à plusieurs échelles
on-scale = { $item } sur { $scale }
on-none = { $item } sur aucune échelle
item-with-label = { $id } { $label }
no-filled-scale = Une échelle au moins doit avoir un item.
write-template = Ajouter une structure de ces échelles
no-template = Choisir une structure
as-text = En texte (syntaxe lavaan)
as-text-help = Un facteur par ligne : confort =~ q1 + q2 + q3
use-text = Utiliser ce texte

about-heading = Titre et définition
items-about = Les items portent sur
about-name = { $about ->
        [experiences] des expériences
        [attitudes] des attitudes
        [abilities] des aptitudes
        [symptoms] des symptômes
        [traits] des traits
       *[other] non déclaré
    }
load-definition = Charger une définition
load-help = JSON, YAML ou dictionnaire de codes en CSV. Elle remplace l’instrument ci-dessus.
save-definition = Enregistrer la définition

hint-constant-item = Retirer cet item de l’instrument : il ne distingue pas les personnes.
hint-many-groups = Choisir un groupe focal, omettre ce regroupement sous « Groupes à comparer », ou choisir une méthode pour plusieurs groupes.
hint-few-answers = Retirer un item auquel peu de personnes ont répondu.
hint-several-factors = En choisir un, ou tous les items, sous « Items du test ».
where-to-change = { $place ->
        [columns] Modifier cela sous « { columns-heading } ».
        [reading] Modifier cela sous « { reading-heading } ».
        [definition] Modifier cela sous « { about-heading } ».
       *[options] Modifier cela parmi les options sous la question.
    }
place-in-brackets = { $place ->
        [columns] (sous « { columns-heading } »)
        [definition] (sous « { about-heading } »)
       *[options] (parmi les options sous la question)
    }
hint-not-released =
    Choisir d’autres regroupements parmi les options sous la question, ou annuler la dernière modification.
    Tant que les petits effectifs des groupes sont masqués, seuls s’affichent les tableaux que l’instrument prévoit de publier.
replicate-help =
    Certaines enquêtes donnent des poids de réplication au lieu de strates et de grappes.
    Les erreurs standards proviennent alors des estimations de chaque réplication.
replicate-columns = Colonnes des poids de réplication
replicate-type = Méthode de réplication
replicate-type-name = { $type ->
        [brr] Réplication répétée équilibrée (BRR)
        [fay] BRR avec le coefficient de Fay
        [jk1] Jackknife sans strates (JK1)
        [jkn] Jackknife avec strates (JKn)
        [bootstrap] Bootstrap
       *[sdr] Différences successives (SDR)
    }
not-chosen = non choisi
fay = Coefficient de Fay
multipliers = Multiplicateurs
multipliers-help =
    Facteur de l’écart au carré de chaque réplication : un nombre pour toutes, ou un pour chacune.
    Laisser vide pour les valeurs habituelles ; JKn en a besoin.
use-replicates = Utiliser ces poids de réplication
remove-replicates = Retirer les poids de réplication
margins-label = Marges de la population
margins-help =
    Une ligne par niveau d’un groupe, ou de deux groupes croisés (région x sexe), avec ses effectifs dans la population.
    Une colonne de nombres a un niveau vide, et son total.
    Les poids sont calés pour que leurs sommes donnent ces effectifs.
use-margins = Utiliser ces marges
remove-margins = Retirer les marges
calibration-method = Méthode de calage
calibration-name = { $method ->
        [raking] Raking
        [linear] Linéaire (régression)
       *[logit] Logit, entre des bornes
    }
calibration-bounds = Facteurs d’ajustement minimal et maximal
