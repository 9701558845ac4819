save = Enregistrer
record = JSON
group-name = { $group ->
        [report] Rapport
        [tables] Tableaux
        [figures] Figures
        [scores] Fichier avec les scores
        [file] Fichier dans un autre format
        [other-programs] Pour d’autres logiciels
        [hidden] Tous les nombres
       *[project] Projet
    }
kind-name = { $kind ->
        [page] Page web
        [open-page] Page web, tout déplié
        [word] Word
        [print] Imprimer ou enregistrer en PDF
        [tables-word] Word
        [tables-excel] Excel
        [tables-latex] LaTeX
        [tables-csv] CSV
        [norms-csv] Normes, pour consultation (CSV)
        [scores-sav] SPSS
        [scores-excel] Excel
        [scores-csv] CSV
        [file-sav] SPSS
        [file-stata] Stata
        [file-excel] Excel
        [file-parquet] Parquet
        [file-csv] CSV, avec un dictionnaire de codes
        [figures-svg] SVG
        [figures-png] PNG
        [scripts] Scripts pour R, mirt et Mplus
        [record] JSON
        [restricted] Sans rien masquer…
        [project] Enregistrer le projet
       *[project-data] Enregistrer le projet
    }
which-scores = Quels scores
score-name = { $kind ->
        [sum] Somme
        [mean] Moyenne
        [pomp] Pourcentage du maximum (POMP)
        [z] z
        [t] T
        [percentile] Rang percentile
        [regression] Scores factoriels, régression
        [bartlett] Scores factoriels, Bartlett
        [tenberge] Scores factoriels, ten Berge
        [component] Scores des composantes
        [eap] EAP
        [map] MAP
        [ml] Maximum de vraisemblance
        [wle] Vraisemblance pondérée (WLE)
       *[zh] Ajustement des personnes (zh)
    }
missing-items = Réponses manquantes admises dans les sommes et les moyennes
missing-share = { $share ->
        [0] Aucune
       *[other] Jusqu’à { PERCENT($share) } des items d’une échelle
    }
scores-of-solution =
    L’extraction, la rotation et le nombre sont ceux de « Comment les items saturent-ils sur des facteurs ou des composantes ? ».
    Si aucun nombre n’y est choisi, le nombre est un.
scores-of-irt = Le modèle de réponse à l’item est celui de « Où la mesure est-elle précise ? ».
scores-command = La commande pour le même fichier
file-commands = Les commandes pour les mêmes fichiers

with-data = Inclure les données
with-data-hint =
    Le projet contient alors le fichier entier avec toutes ses colonnes.
    Quiconque a le projet a toutes les réponses.
without-data-hint =
    Le projet note le nom et la somme de contrôle du fichier de données, pour reconnaître un fichier différent.
    Garder les deux dans un même dossier.
commands = La même chose en ligne de commande

working = Préparation du fichier
step = { $part } : { INTEGER($done) } sur { INTEGER($total) }
canceled = Annulé. Rien n’a été enregistré.
saved = { $name } enregistré ({ $size }).
printed = Le rapport est dans la boîte de dialogue d’impression.
no-pictures = Ce navigateur ne peut pas dessiner les graphiques en images.
no-png = Ce navigateur ne peut pas enregistrer d’images en PNG.

size-bytes =
    { INTEGER($bytes) } { $bytes ->
        [one] octet
       *[other] octets
    }
-unit = { $unit ->
        [kB] ko
        [MB] Mo
       *[GB] Go
    }
size-below-ten = { DECIMAL($size, digits: 1) } { -unit }
size = { INTEGER($size) } { -unit }

restricted-title = Enregistrer sans rien masquer ?
restricted-what =
    Ce fichier contient tous les nombres, y compris ceux qui portent sur peu de personnes. Quelqu’un pourrait être identifié par ses réponses.
restricted-care = Le protéger comme les réponses elles-mêmes. Ne pas le transmettre, et ne pas le publier.
restricted-yes = Enregistrer sans rien masquer
restricted-no = Garder masqués les petits effectifs des groupes

open-project = Ouvrir un projet
reading-project = Lecture du projet
project-failed = Le projet n’a pas pu être ouvert
close = Fermer
choose-answers = Choisir le fichier de données
answers-required =
    { $project } a été enregistré avec { $file } ({ $size }), que le projet ne contient pas. Choisir ce fichier.
choose-file = Choisir le fichier
checking = Vérification du fichier…
other-file-title = Ce fichier est différent
other-file =
    { $chosen } n’est pas le fichier { $file } avec lequel le projet a été enregistré. Les résultats peuvent différer des précédents.
choose-other = Choisir un autre fichier
use-anyway = L’utiliser quand même
