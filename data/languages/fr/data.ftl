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
