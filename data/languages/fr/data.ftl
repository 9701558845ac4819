-lacking = { COUNT($columns) ->
        [one] il manque au fichier la colonne
       *[other] il manque au fichier les colonnes
    } { LIST($columns, most: 8) }
quoted = « { $name } »

rows-left-out =
    { INTEGER($n) } { $n ->
        [one] ligne
       *[other] lignes
    } sur { INTEGER($rows) } { $n ->
        [one] est omise
       *[other] sont omises
    } : { $reason }.
no-number =
    { $what ->
        [weight] aucun poids
       *[count] aucun effectif
    }
number-of-zero =
    { $what ->
        [weight] un poids nul
       *[count] un effectif nul
    }
other-occasion = une autre passation
second-occasion-alone = une seconde passation sans première

dominant-weight =
    Une ligne (poids { $weight }) a { $isNearlyAll ->
        [true] plus de 99 %
       *[false] { PERCENT($share, digits: 0) }
    } du poids total ; les résultats dépendent donc fortement de ses réponses.
    La taille effective d’échantillon des { INTEGER($people) } personnes est { DECIMAL($effective, digits: 1) }.
fractional-frequency =
    Un poids de fréquence est un nombre de personnes, mais l’un d’eux est { $weight }.
    Les poids qui corrigent l’échantillonnage ou la non-réponse ont le type « design ».
repeated-identifier =
    La colonne « { $column } » a { INTEGER($values) } { $values ->
        [one] valeur présente
       *[other] valeurs présentes
    } dans plusieurs lignes ({ INTEGER($rows) } lignes au total). Chaque ligne compte comme une personne.
    Si ces lignes appartiennent à la même personne ou au même ménage, les intervalles sont un peu trop étroits.
group-is-item =
    Le groupe { $group } repose sur les réponses à l’item { $item } ; comparer ses niveaux pour cet item n’a donc pas de sens.
hypothesis-without-group =
    Groupe { $group } : une hypothèse porte sur « { $level } », mais personne dans le fichier n’est à ce niveau. Elle compte comme non tranchée.
missing-code-in-group =
    Groupe { $group } : { LIST($codes) } { COUNT($codes) ->
        [one] compte comme inconnu, car les items en font un code de valeur manquante. Pour en faire un niveau, lui donner un libellé dans le groupe
       *[other] comptent comme inconnus, car les items en font des codes de valeur manquante. Pour en faire des niveaux, leur donner des libellés dans le groupe
    }.

context-left-out = Le contexte { $context } est omis : { -lacking }.
external-left-out = La variable externe { $variable } est omise : { -lacking }.
repeat-left-out = Certains items n’ont pas d’autre passation ou cotation : { -lacking }.
among-left-out = La question { $question } est omise : { -lacking }.
among-partly = Question { $question } : { -lacking }. Les réponses sans colonne comptent comme non choisies.
among-blank = Personne n’a répondu à « { $question } » : la question est omise.
among-contradiction =
    « { $question } » : certaines personnes ont choisi la réponse « aucun » avec une autre réponse au même item. Les deux comptent.

merged-patterns =
    Des patrons de réponses de peu de personnes ont été réunis avant la lecture du fichier : { INTEGER($groups) } personnes n’ont pas de groupes,
    et { INTEGER($all) } n’ont ni groupes ni réponses.
    Les parts des réponses rares, les corrélations et les différences entre groupes sont donc trop petites.
decimal-commas = Des virgules décimales (« 3,5 ») sont reconnues dans { LIST($columns, most: 5) }.
thousands-separators = Des séparateurs de milliers (« 1,234,567 ») sont ignorés dans { LIST($columns, most: 5) }.
unclear-numbers =
    Des nombres sont laissés tels quels dans { LIST($columns, most: 5) } : leurs virgules ou leurs points peuvent être des séparateurs décimaux
    ou des séparateurs de milliers.
values-in-column = { $column } ({ LIST($values) })
missing-in-file =
    Le fichier déclare des valeurs manquantes que l’instrument n’indique pas ; elles comptent comme vides : { LIST($columns) }.
question-row = La première ligne sous les noms des colonnes contient les textes des questions ; ils servent de libellés.
export-of =
    Le fichier est un export de { $platform }{ $rows ->
        [0] {""}
        [one] , avec { INTEGER($rows) } ligne sans réponses sous les noms des colonnes
       *[other] , avec { INTEGER($rows) } lignes sans réponses sous les noms des colonnes
    }.
export-rows-kept =
    { $kind ->
        [unfinished] { $n ->
            [one] { INTEGER($n) } réponse est inachevée
           *[other] { INTEGER($n) } réponses sont inachevées
        }
       *[previews] { $n ->
            [one] { INTEGER($n) } réponse est un aperçu ou un essai
           *[other] { INTEGER($n) } réponses sont des aperçus ou des essais
        }
    }. Ces lignes sont gardées, sauf avec --leave-out { $option }.
summary-rows =
    { $n ->
        [one] La ligne { LIST($rows) } récapitule les lignes au-dessus d’elle et a été omise : ce n’est pas une personne.
       *[other] Les lignes { LIST($rows) } récapitulent les lignes au-dessus d’elles et ont été omises : ce ne sont pas des personnes.
    }
legend-rows =
    { $n ->
        [one] La ligne { LIST($rows, most: 8) } est un texte sous le tableau et a été omise.
       *[other] Les lignes { LIST($rows, most: 8) } sont des textes sous le tableau et ont été omises.
    }
repeated-header =
    { $n ->
        [one] La ligne { LIST($rows, most: 8) } répète les noms des colonnes et a été omise.
       *[other] Les lignes { LIST($rows, most: 8) } répètent les noms des colonnes et ont été omises.
    }
export-rows-left-out =
    { $kind ->
        [unfinished] { $n ->
            [one] { INTEGER($n) } réponse inachevée a été omise
           *[other] { INTEGER($n) } réponses inachevées ont été omises
        }
       *[previews] { $n ->
            [one] { INTEGER($n) } réponse, aperçu ou essai, a été omise
           *[other] { INTEGER($n) } réponses, aperçus ou essais, ont été omises
        }
    }.

read-as-long =
    Lu en format long : une ligne par personne (colonne « { $id } »){ $by ->
        [item] {" "}et par item (« { $item } »), réponses dans « { $value } »
        [occasion] {" "}et par passation (« { $occasion } »)
       *[both] , par item (« { $item } ») et par passation (« { $occasion } »), réponses dans « { $value } »
    } ; { INTEGER($rows) } { $rows ->
        [one] ligne est devenue
       *[other] lignes sont devenues
    } { INTEGER($people) } { $people ->
        [one] personne
       *[other] personnes
    }.
long-occasion = { $mark } est « { $name } »
long-occasions = Les colonnes sont marquées par passation : { LIST($marks) }.
long-rows-left-out =
    { INTEGER($n) } { $n ->
        [one] ligne sans personne, item ou passation a été omise
       *[other] lignes sans personne, item ou passation ont été omises
    }.
long-columns-left-out =
    Les lignes d’une même personne diffèrent dans { LIST($columns, most: 8) } : { COUNT($columns) ->
        [one] la colonne a été omise
       *[other] les colonnes ont été omises
    }.

missing-column = Il n’y a pas de colonne « { $column } » (item { $item }). { $hint }
missing-group = Le groupe { $group } ne peut pas être utilisé : il n’y a pas de colonne « { $column } ».
unreadable-cells =
    { INTEGER($cells) } { $cells ->
        [one] cellule des items ne peut pas être lue
       *[other] cellules des items ne peuvent pas être lues
    }.
answered-nothing = Au moins une personne n’a répondu à aucun item.
nobody-answered = Personne n’a répondu à l’item { $item } (colonne « { $column } »).
same-answer = Toutes les personnes ayant répondu à l’item { $item } ont choisi « { $answer } » ; il ne peut donc pas être corrélé à d’autres items.
small-groups = Le groupe { $group } a des niveaux de moins de { INTEGER($few) } personnes : { LIST($levels) }.
unequal-weights =
    Les poids sont très inégaux : { INTEGER($rows) } lignes ont une taille effective d’échantillon de { INTEGER($effective) } (Kish).
large-weight = Le plus grand poids est { DECIMAL($ratio, digits: 1) } fois le poids moyen.

split-answers = « { $column } » contient plusieurs réponses par cellule : elle a été divisée en { INTEGER($n) } colonnes oui ou non.
split-no = Non
split-yes = Oui

calibrated =
    Les poids ont été calés sur les marges de population de { LIST($margins) } ({ $method ->
        [raking] raking
        [linear] calage linéaire
       *[logit] calage logit borné
    }). Les erreurs standards tiennent compte des marges.
    Les intervalles bootstrap ne sont pas calculés, car ils exigeraient de nouvelles marges dans chaque échantillon.
nested-clusters =
    { $labels ->
        [one] { INTEGER($labels) } étiquette de grappe figure
       *[other] { INTEGER($labels) } étiquettes de grappe figurent
    } dans plusieurs strates. Avec des poids calés, une étiquette désigne une grappe de chaque strate.
calibration-effects =
    Le calage a multiplié les poids par { DECIMAL($least, digits: 2) } à { DECIMAL($most, digits: 2) }, relativement à leur moyenne.
    L’effet de plan des poids inégaux est passé de { DECIMAL($before, digits: 2) } à { DECIMAL($after, digits: 2) }.
rows-above-names = { $n ->
    [one] Une ligne au-dessus des noms des colonnes a été ignorée.
   *[other] { INTEGER($n) } lignes au-dessus des noms des colonnes ont été ignorées.
}

in-quotes = « { $name } »
cell-place =
    { $file }{ $row ->
        [none] {""}
       *[other] , ligne { $row }
    }, colonne « { $column } »
near-name = « { $other } » au lieu de « { $name } »
nearest-columns = S’agit-il de { LIST($names, type: "units") } ?
columns-there = Les colonnes du fichier sont { LIST($names, type: "units", most: 8) }.
correct-header = Corriger la définition ou l’en-tête du fichier.
cells-of-column = { $file } : la colonne « { $column } » a { INTEGER($cells) } cellules, et « { $first } » en a { INTEGER($rows) }.
names-of-columns = { $file } : il y a { INTEGER($names) } noms pour { INTEGER($columns) } colonnes.
names-of-columns-hint = Donner à chaque colonne une cellule par ligne.
target-item-twice = { $file } : la ligne { $row } répète l’item { $item }.
figure-no-number = { $file } : la ligne { $row }, colonne « { $column } », contient « { $text } », qui n’est pas un nombre.
target-no-item = la matrice cible a une ligne pour { $item }, qui n’est pas l’un des items.
target-without-item = la matrice cible n’a pas de ligne pour l’item { $item }.
target-columns =
    la matrice cible a { INTEGER($columns) } { $columns ->
        [one] colonne
       *[other] colonnes
    } de saturations pour { INTEGER($factors) } { $factors ->
        [one] facteur
       *[other] facteurs
    }.
target-hint = Une matrice cible a un en-tête, une ligne par item qui commence par son nom et une colonne par facteur. Une cellule est vide là où sa saturation est libre.
matrix-names = { $file } : ses lignes ont d’autres noms que ses colonnes, ou les mêmes dans un autre ordre.
matrix-not-square = { $file } : elle n’est pas carrée : elle a { INTEGER($columns) } colonnes et { INTEGER($rows) } lignes.
matrix-lacks = { $file } : la valeur de { $row } avec { $column } manque.
matrix-hint = Une matrice a un en-tête de noms et, pour chacun, une ligne de valeurs dans le même ordre.
not-csv =
    { $file } : le fichier est { $is ->
        [workbook] un classeur Excel ou une autre archive zip
        [empty-archive] une archive zip vide
        [old-workbook] un ancien classeur Excel
        [sav] un fichier SPSS (.sav)
        [zsav] un fichier SPSS (.zsav)
        [stata] un fichier Stata (.dta)
        [sas] un fichier SAS (.sas7bdat)
        [parquet] un fichier Parquet
        [gzip] compressé (gzip, comme les fichiers de données de R)
        [bzip2] compressé (bzip2)
        [xz] compressé (xz)
        [seven-zip] compressé (7z)
        [png] une image (PNG)
        [utf32] du texte en UTF-32
        [jpeg] une image (JPEG)
        [gif] une image (GIF)
        [sqlite] une base de données (SQLite)
       *[pdf] un PDF
    }, et non du CSV.
not-csv-hint = L’enregistrer ou l’exporter en CSV (UTF-8).
not-csv-parquet-hint = S’il s’agit d’un fichier Parquet, lui donner l’extension .parquet ; sinon, l’enregistrer en CSV.
other-text =
    { $file } : { $is ->
        [bytes] le fichier n’est pas en UTF-16 : son texte a un octet par caractère
        [utf16le] le fichier est en UTF-16, et non en UTF-8
        [utf16be] le fichier est en UTF-16 avec l’octet de poids fort en premier (big-endian) et sans indicateur d’ordre des octets, ce qui n’est pas lu
       *[binary] le fichier contient des octets nuls : ce n’est pas du texte
    }.
other-text-hint =
    { $is ->
        [bytes] Laisser l’encodage sur « Automatique » : ceux des anciens programmes sont reconnus.
        [utf16le] Choisir l’encodage UTF-16, ou enregistrer le fichier en CSV (UTF-8), ce qu’Excel appelle « CSV UTF-8 ».
        [utf16be] L’enregistrer en CSV (UTF-8), ce qu’Excel appelle « CSV UTF-8 ».
       *[binary] Enregistrer ou exporter les réponses en CSV (UTF-8).
    }
bad-encoding = { $file }, ligne { $row } : l’octet { $byte } du fichier n’est pas du { $encoding }.
bad-encoding-hint = Enregistrer le fichier en CSV (UTF-8), ou choisir son encodage.
bad-delimiter = « { $given } » ne peut pas être le séparateur.
bad-delimiter-hint = Indiquer un caractère, ou { LIST($names, type: "units") }.
empty-lines = { $file } : le fichier ne contient que des lignes vides.
unclosed-quote = { $file }, ligne { $row } : une cellule entre guillemets n’est pas fermée.
unclosed-quote-hint = La fermer par ", ou doubler un guillemet qui appartient au texte ("").
bad-quotes = { $file }, ligne { $row } : du texte suit le guillemet fermant d’une cellule.
bad-quotes-hint = Doubler un guillemet qui appartient au texte ("") ; vérifier si un guillemet antérieur est resté ouvert, et le séparateur.
zero-bytes = { $file } : le fichier contient des octets nuls ; ce n’est pas du texte brut en UTF-8.
zero-bytes-hint = L’enregistrer en CSV (UTF-8), et non en UTF-16 ou en classeur.
header-alone = { $file } : il y a un en-tête, mais aucune ligne de réponses.
header-alone-hint = Exporter à nouveau les données ; si la première ligne contient des réponses, décocher « La première ligne contient les noms des colonnes ».
title-above-names = { $file } : au-dessus de la ligne { $row }, il y a une seule cellule à la place des noms des colonnes ; cela ressemble à un titre.
title-above-names-hint = Retirer du fichier les lignes au-dessus des noms des colonnes.
ragged-rows =
    { $file }, ligne { $row } : { INTEGER($found) } { $found ->
        [one] cellule
       *[other] cellules
    } là où l’en-tête en a { INTEGER($expected) }.
ragged-rows-hint =
    { $cause ->
        [title] Un titre ou une note figure peut-être au-dessus des noms des colonnes : retirer du fichier les lignes au-dessus d’eux.
        [more] Une cellule sans guillemets contient peut-être le séparateur, ou il manque un nom à l’en-tête (celui des noms de lignes, par exemple).
       *[fewer] La ligne est peut-être coupée, ou le séparateur est un autre.
    }
no-column = { $file } : il n’y a pas de colonne « { $column } ».
margins-no-number = { $file }, ligne { $row } : « { $text } » dans la colonne « people » n’est pas un nombre supérieur à 0.
margins-given-before = { $file }, ligne { $row } : « { $level } » de « { $name } » a déjà été indiqué.
margins-hint = Une ligne a le nom d’un regroupement (margin), l’un de ses niveaux (level) et son effectif dans la population (people). Une colonne de nombres a un niveau vide, et son total sous people.

missing-column-of = { $file } : il n’y a pas de colonne « { $column } » ({ $owner }).
owner =
    { $of ->
        [weight] le poids
        [count] l’effectif
        [replicates] les poids de réplication
        [fpc] la correction pour population finie
        [stratum] la strate
        [cluster] la grappe
        [repeated] l’identifiant des personnes
        [occasion] la passation
        [total] un total de la population
       *[long] format long
    }
owner-item = item { $item }
owner-group = groupe { $group }
missing-columns =
    { $file } : il n’y a pas { COUNT($columns) ->
        [one] de colonne
       *[other] de colonnes
    } { LIST($columns, type: "units") } ({ COUNT($columns) ->
        [one] item
       *[other] items
    } de l’instrument { $measure }).
other-measures-file = { $file } n’est pas un fichier de l’instrument { $measure } : aucune de ses { INTEGER($n) } colonnes d’items n’y est ({ LIST($columns, type: "units") }).
other-measures-file-hint = Pour un autre questionnaire, charger sa définition sous « Titre et définition », ou ouvrir à nouveau le fichier.
no-groups-declared = groupe inconnu : { $group }. L’instrument { $measure } ne déclare pas de groupes.
no-groups-declared-hint = Ne choisir aucun groupe, ou déclarer le groupe et sa colonne sous « groups » dans la définition de l’instrument.
wrong-cell =
    { $place } : { $problem }{ $others ->
        [0] {""}
        [one] {" "}(et { INTEGER($others) } autre cellule de ce genre { -in-columns })
       *[other] {" "}(et { INTEGER($others) } autres cellules de ce genre { -in-columns })
    }.
-in-columns =
    { $columns ->
        [one] dans cette colonne
       *[other] dans { INTEGER($columns) } colonnes
    }
no-answer-to = pas de réponse à l’item { $item }
no-answer-to-hint = Remplir la cellule, ou écrire "blank": "missing" dans la définition de l’instrument.
not-a-number =
    « { $cell } » n’est pas un nombre{ $hasComma ->
        [true] {" "}; écrire les décimales avec un point
       *[false] {""}
    }
not-a-number-hint = L’item { $item } est continu{ -for-no-answer }. Corriger le fichier, ou déclarer des catégories pour l’item.
-for-no-answer =
    { COUNT($missing) ->
        [0] {""}
       *[other] {" "}; pour l’absence de réponse : { LIST($missing, type: "units") }
    }
not-a-code = « { $cell } » n’est pas un code
unknown-code = code inconnu { $code }
unknown-code-hint = L’item { $item } déclare { LIST($codes, type: "units") }{ -for-no-answer }. Corriger le fichier, ou déclarer le code dans la définition de l’instrument (sous « missing » s’il signifie l’absence de réponse).
context-code-hint = Une colonne qui dit où un item s’est produit la dernière fois contient des nombres ou est vide. Corriger le fichier, ou retirer le contexte de la définition de l’instrument.
no-count = « { $cell } » n’est pas un effectif
no-count-hint = La variable externe { $variable } compte quelque chose : des nombres entiers à partir de 0. Corriger le fichier, ou donner à son échelle la valeur « continuous ».
tick-code-hint = Une colonne d’une réponse parmi plusieurs contient des nombres (1 là où elle a été donnée) ou est vide. Corriger le fichier ou la définition.
fpc-no-number = la correction pour population finie « { $value } » n’est pas un nombre
fpc-not-positive = la correction pour population finie { $value } n’est pas supérieure à 0
fpc-share = la correction pour population finie { $value } est une proportion, alors que d’autres lignes ont des nombres d’unités
fpc-differs =
    la correction pour population finie est { $value }, mais { $known } { $stratum ->
        [none] dans une ligne antérieure
       *[other] pour la strate « { $stratum } » dans une ligne antérieure
    }
fpc-hint = Toutes les lignes d’une strate ont besoin du même nombre : combien d’unités elle a dans la population, ou la proportion qui en a été tirée. Toutes les lignes ont des nombres d’unités, ou toutes des proportions. Corriger les cellules, ou retirer « fpc » de la définition de l’instrument.
no-unit =
    { $what ->
        [stratum] pas de strate
       *[cluster] pas de grappe
    }
no-unit-hint =
    Chaque ligne a besoin de sa { $what ->
        [stratum] strate ; remplir les cellules, ou retirer « stratum » de la définition de l’instrument
       *[cluster] grappe ; remplir les cellules, ou retirer « cluster » de la définition de l’instrument
    }.
no-weight = l’instrument { $measure } ne nomme aucune colonne de poids.
no-weight-hint = Ajouter "weight": {"{"}"column": "..."{"}"} à la définition de l’instrument, ou analyser sans pondération.
bad-count =
    la colonne des effectifs, « { $column } », est celle { $item ->
        [none] des poids
       *[other] de l’item { $item }
    }.
bad-count-hint = Indiquer la colonne qui dit combien de personnes une ligne représente, ou aucune.
two-counts = des poids de fréquence et une colonne d’effectifs ont été donnés à la fois.
two-counts-hint = Un poids de fréquence est déjà un effectif : ne pas indiquer d’autre colonne d’effectifs.
whole-number-hint = Un effectif est un nombre entier de personnes, 1 ou plus.
weight-hint = Un poids est un nombre supérieur à 0. Corriger le fichier, écrire "missing": "drop" pour les lignes sans poids, ou retirer le poids sous « Colonnes ».
number-blank =
    { $what ->
        [weight] pas de poids
       *[count] pas d’effectif
    }
number-unread =
    { $what ->
        [weight] le poids
       *[count] l’effectif
    } « { $cell } » n’est pas un nombre
number-negative =
    { $what ->
        [weight] le poids { $cell } est négatif
       *[count] l’effectif { $cell } est négatif
    }
number-beyond =
    { $what ->
        [weight] le poids
       *[count] l’effectif
    } { $cell } est hors de ce qui peut être calculé (de { $low } à { $high })
number-not-whole =
    { $what ->
        [weight] le poids
       *[count] l’effectif
    } { $cell } n’est pas un nombre entier
no-people =
    { $file } : il ne reste aucune ligne à analyser ({ COUNT($reasons) ->
        [0] aucune ligne
       *[other] { LIST($reasons, type: "units") }
    }).
rows-with = { $rows } : { $reason }
no-people-hint =
    Vérifier { LIST($columns) }, ou { $isWeighted ->
        [true] retirer le poids sous « Colonnes »
       *[false] n’indiquer aucune colonne d’effectifs si une ligne est une personne
    }.
numbers-in-column =
    { $what ->
        [weight] les poids
       *[count] les effectifs
    } de la colonne « { $column } »
too-many-people =
    { $file } : la somme { $what ->
        [weight] des poids de fréquence
       *[count] des effectifs
    } est de { $people } personnes, qui ne peuvent pas toutes avoir répondu.
too-many-people-hint =
    { $what ->
        [weight] Les poids qui extrapolent un échantillon à sa population sont des poids de sondage : écrire "type": "design" dans l’instrument.
       *[count] Vérifier la colonne des effectifs : un effectif est le nombre de personnes qui ont donné les réponses d’une ligne.
    }
weight-sum-blank = la somme des poids est vide
weight-sum-blank-hint = Dans la table lue par la requête, certains poids de ces lignes manquent ou ne sont pas entre { $smallest } et { $largest } : les y corriger, et relancer la requête.
weight-sum-wrong = « { $cell } » n’est pas une somme de poids
weight-sum-wrong-hint = Créer à nouveau le tableau de patrons, et laisser ses colonnes telles quelles.
unknown-group-value = « { $cell } » n’est pas une valeur déclarée du groupe { $group }
unknown-group-value-hint =
    La définition a { $what ->
        [labels] des libellés pour
        [values] des valeurs pour
       *[bands] les tranches
    } { LIST($values, type: "units") }. Corriger le fichier, déclarer la valeur, ou l’inscrire sous « missing » du groupe.
too-many-groups = { $file }, colonne « { $column } » : le groupe { $group } a { INTEGER($n) } valeurs différentes.
too-many-groups-hint = Un groupe a peu de valeurs ; un identifiant n’est pas un groupe. Déclarer des libellés ou des tranches.
twice-in-occasion =
    { $place } : « { $value } » figure deux fois dans la même passation, { $row ->
        [none] dans des lignes identiques
       *[other] d’abord à la ligne { $row }
    }.
twice-in-occasion-hint = Chaque personne a une ligne par passation : corriger le fichier, ou la colonne de la passation dans la définition.
unknown-occasion = { $file } : aucune ligne n’a la passation « { $value } » dans la colonne « { $column } ».
unknown-occasion-hint = Corriger ce que la définition dit de `repeat` : ce que contient cette colonne à chaque passation.
replicates-in-patterns = l’instrument { $measure } a des poids de réplication, qu’un tableau de patrons ne peut pas contenir.
replicates-in-patterns-hint = Analyser le fichier lui-même, ou retirer « replicates » de la définition.
bad-replicate-weight = le poids de réplication « { $cell } » n’est pas un nombre à partir de 0
bad-replicate-weight-hint = Chaque ligne a besoin de son poids dans chaque réplication : remplir les cellules, ou retirer les lignes ou les poids de réplication.
weightless-replicate = { $file } : le poids de réplication « { $column } » est nul ou vide pour tout le monde.
weightless-replicate-hint = Une réplication a besoin de personnes : remplir la colonne, ou la retirer des colonnes des poids de réplication.
margins-differ = { $where } : la marge { $margin } a { $people } personnes, et { $first } en a { $others }.
margins-differ-hint = Toutes les marges sont d’une même population : leur donner la même somme.
margin-level-empty = { $where } : personne dans l’échantillon n’est « { $level } » de la marge { $margin }, que la population comporte.
margin-level-empty-hint = Réunir le niveau avec un autre qui lui ressemble, dans les groupes de la définition et dans les marges.
no-calibration =
    { $where } : aucun poids ne respecte toutes les marges (méthode { $method }{ $low ->
        [none] {""}
       *[other] , avec des facteurs de { $low } à { $high }
    }).
no-calibration-hint =
    { $isBounded ->
        [true] Élargir les bornes, ou réunir des niveaux des marges.
       *[false] Des niveaux de deux marges n’ont peut-être aucune personne en commun, ou un total est hors des nombres de l’échantillon : réunir des niveaux, ou retirer une marge ou un total.
    }
margin-unknown = { $file }, ligne { $row } : le groupe { $group } est inconnu, alors que les poids sont calés sur lui.
margin-unknown-hint = Remplir les cellules, ou retirer ces lignes ou cette marge.
no-level-of-margin = { $file }, ligne { $row } : « { $level } » n’est pas un niveau de la marge { $margin }.
no-level-of-margin-hint = Ses niveaux sont { LIST($levels, type: "units") } : ajouter le niveau avec son effectif, ou corriger son libellé.
total-no-number = { $file }, ligne { $row } : « { $text } » dans la colonne « { $column } » n’est pas un nombre, alors que les poids sont calés sur son total.
total-no-number-hint = Remplir les cellules, ou retirer ces lignes ou ce total.

long-format =
    { $file } : il est en format long, avec une ligne par personne (colonne « { $id } ») et par { $by ->
        [item] item
       *[occasion] passation
    } (colonne « { $column } »), mais l’instrument { $measure } a une colonne par item.
long-format-hint = Ajouter "shape": { $shape } à la définition, ou convertir d’abord le fichier en une table avec une ligne par personne.
long-duplicate =
    { $place } : « { $value } » figure deux fois pour { $id } « { $person } »{ $occasion ->
        [none] {""}
       *[other] , { $occasion } « { $time } »
    }, d’abord à la ligne { $row }{ $more ->
        [0] {""}
        [one] {" "}(et { INTEGER($more) } autre ligne de ce genre)
       *[other] {" "}(et { INTEGER($more) } autres lignes de ce genre)
    }.
long-duplicate-hint =
    En format long, chaque combinaison a une ligne : retirer les autres du fichier{ $hasOccasion ->
        [true] {""}
       *[false] , ou indiquer la colonne de la passation, s’il y en a une
    }.
long-sparse = { $file } : ses { $rows } lignes deviendraient { $people } personnes par { $columns } colonnes, presque toutes vides.
long-sparse-hint = Indiquer la colonne qui dit de qui il s’agit, et celle qui dit de quel item il s’agit.
long-no-people = { $file } : aucune ligne n’a de valeur dans chacune des colonnes du format long.
long-no-people-hint = Corriger les colonnes sous « shape » dans la définition, ou le fichier.
nothing-to-leave-out =
    { $file } : on ne sait pas quelles lignes sont { $kind ->
        [unfinished] des réponses inachevées
       *[previews] des aperçus
    } : { $platform ->
        [none] ce n’est pas l’export d’une plateforme d’enquête connue
       *[other] un export de { $platform } ne le dit pas
    }.
nothing-to-leave-out-hint = Retirer ces lignes du fichier, ou les garder.
duplicate-column = { $file } : plusieurs colonnes s’appellent « { $name } ».
duplicate-column-hint = Donner à chaque colonne un nom qui lui est propre. Une définition ébauchée à partir du fichier les distingue par « { $name }_1 » et ainsi de suite.
unknown-grouping = il n’y a pas de regroupement « { $name } » dans la table.
unknown-grouping-hint = Regroupements lus : { LIST($names, type: "units") }. L’indiquer à la lecture des réponses.
reserved-column = l’instrument lit une colonne « { $column } », et un tableau de patrons en a une autre de ce nom.
reserved-column-hint = Renommer la colonne dans le fichier et dans la définition.
no-answers-given = réponses : il n’y a pas de réponses.
no-answers-given-hint = Donner au moins un item avec au moins une réponse.
many-values = réponses : les items ont plus de { INTEGER($most) } valeurs différentes.
many-values-hint = Indiquer scale: "continuous", ou les catégories existantes.
bad-categories = réponses : les catégories sont { LIST($codes, type: "units") }.
bad-categories-hint = Un item a deux catégories ou plus : donner `categories` en ordre croissant, y compris celles que personne n’a choisies.
no-category = réponses : item { $item }, personne { $person } : { $value } n’est pas l’une des catégories.
no-category-hint = Les catégories sont { LIST($codes, type: "units") } ; une réponse manquante est null.
lengths-differ = réponses : { $one } a { $entries } entrées, et { $other } en a { $wanted }.
entries-of =
    { $of ->
        [item] l’item { $name }
        [group] le groupe { $name }
       *[weights] { $name }
    }
lengths-differ-hint = En donner une par personne.
person-weight = personne { $person } : le poids est { $weight }.
person-weight-hint = Un poids est un nombre supérieur à 0 ; exclure les personnes qui n’en ont pas.
not-finite = réponses : item { $item }, personne { $person } : { $value } n’est pas un nombre fini.
not-finite-hint = Les réponses sont des nombres ; une réponse manquante est null.
unknown-level = { $group } : il n’y a pas de niveau { $level }.
unknown-level-hint = Utiliser l’un de ceux-ci : { LIST($levels, type: "units") }.
no-item-in-table = il n’y a pas d’item « { $item } » dans la table.
no-item-in-table-hint = Ses items sont { LIST($items, type: "units") }.
no-dichotomy = l’instrument { $measure } n’a pas de règle pour oui et non.
no-dichotomy-hint = Ajouter "dichotomize": {"{"}"yes": [codes]{"}"} à la définition, ou analyser les réponses ordonnées.
not-of-measure =
    l’item { $item } { $isDeclared ->
        [true] n’a pas les catégories déclarées de l’instrument
       *[false] n’est pas un item de l’instrument { $measure }
    }.
not-of-measure-hint = Dichotomiser une seule fois une table créée à partir des réponses à l’instrument.
nobody-to-draw = Un échantillon bootstrap a été demandé d’une table qui ne contient personne.
nobody-to-draw-hint = Vérifier quelles lignes ont été exclues, et les poids.
frame-name-twice = { $file } : deux colonnes s’appellent « { $name } ».
frame-name-twice-hint = Donner à chaque colonne un nom qui lui est propre.
no-danfo = Le paquet danfojs-node ne peut pas être chargé.
no-danfo-hint = L’installer à côté d’itemwise : npm install danfojs-node.
frame-cell = { $place } : la cellule contient { $type } et non du texte ou un nombre.
frame-cell-hint = Garder une valeur par cellule.
bad-source =
    L’adresse de la base de données ne peut pas être lue : { $problem ->
        [neither] elle ne nomme ni un fichier DuckDB ni un serveur PostgreSQL
        [rows] elle doit dire une seule fois quelles lignes sont lues : par une table ou par une requête
        [file] le fichier ou l’un de ses paramètres est inconnu
        [no-timeout] un fichier DuckDB n’admet pas de délai
        [parameter] l’un de ses paramètres est inconnu, ou un & de sa requête n’est pas écrit %26
        [two-table] elle a deux paramètres table
        [two-query] elle a deux paramètres query
        [two-timeout] elle a deux paramètres timeout
        [empty-query] sa requête est vide
        [user] un « @ » ou un « / » de l’utilisateur ou du mot de passe doit s’écrire %40 ou %2F
        [percent] un signe % doit s’y écrire %25
       *[timeout] son délai doit être un nombre entier de secondes
    }.
bad-source-hint = Écrire duckdb:survey.db?table=answers ou postgres://user@host/database?table=answers, ou ?query= avec un SELECT au lieu de ?table=, où un signe % s’écrit %25 et & s’écrit %26.
rows-of-occasions =
    { $rows ->
        [occasion] Chaque personne a une ligne par passation : ses lignes ne peuvent pas être réunies en comptant les patrons.
       *[long] Chaque personne a plusieurs lignes (format long) : ses lignes ne peuvent pas être réunies en comptant les patrons.
    }
rows-of-occasions-hint =
    { $rows ->
        [occasion] Créer une vue des lignes de la première passation, et retirer « repeat » de la définition.
       *[long] Créer une vue avec une ligne par personne (PIVOT), et retirer « shape » de la définition.
    }
bad-table = « { $table } » ne nomme aucune table : une partie en est vide.
bad-table-hint = Donner le nom de la table, comme answers ou survey.answers ; un nom qui contient un point se met entre guillemets : "answers.2024".
beyond-exact = { $file } : SQL n’additionne pas exactement un poids de { $weight }, seulement les poids de { $smallest } à { $largest }.
beyond-exact-hint = Multiplier tous les poids de sondage par un même nombre : les proportions et les modèles restent les mêmes.

unknown-group = groupe inconnu : { $group }.
unknown-weighting = type de poids inconnu : { $weights }.
