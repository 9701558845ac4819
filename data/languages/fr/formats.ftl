quoted = « { $name } »
repeated-names = Plusieurs colonnes ont le même nom et ont été numérotées (« { $first }_1 ») : { LIST($names, type: "units", most: 5) }.
other-sheets = La feuille « { $sheet } » a été lue ; le classeur a aussi { LIST($others, type: "units") }.
hidden-sheet = « { $name } » (masquée)
sheet-hidden = La feuille « { $sheet } » est masquée.
rows-hidden = Feuille « { $sheet } » : { $n ->
    [one] { INTEGER($n) } ligne est masquée (par un filtre, par exemple) et a été lue
   *[other] { INTEGER($n) } lignes sont masquées (par un filtre, par exemple) et ont été lues
} quand même.
columns-hidden = Feuille « { $sheet } » : { $n ->
    [one] { INTEGER($n) } colonne est masquée et a été lue
   *[other] { INTEGER($n) } colonnes sont masquées et ont été lues
} quand même.
cells-merged = Feuille « { $sheet } » : { $n ->
    [one] { INTEGER($n) } plage de cellules est fusionnée
   *[other] { INTEGER($n) } plages de cellules sont fusionnées
} ({ LIST($ranges, type: "units") }{ $isAll ->
    [true] {""}
   *[false] {""} ; …
}) ; seule la première cellule de chacune contient ce qui est affiché.
not-calculated = Feuille « { $sheet } » : le programme qui l’a écrite a laissé { INTEGER($n) } { $n ->
    [one] formule
   *[other] formules
} à calculer. Si des résultats semblent faux, l’ouvrir dans Excel ou LibreOffice et l’enregistrer.
sheet-rows-above = Feuille « { $sheet } » : { $n ->
    [one] une ligne au-dessus des noms a été ignorée
   *[other] { INTEGER($n) } lignes au-dessus des noms ont été ignorées
} ; les noms sont à la ligne { $row }.
rows-empty = Feuille « { $sheet } » : { $n ->
    [one] { INTEGER($n) } ligne vide a été ignorée
   *[other] { INTEGER($n) } lignes vides ont été ignorées
}.
columns-with-errors = Feuille « { $sheet } » : les colonnes contenant des erreurs de formules sont lues comme texte, erreurs telles qu’affichées : { LIST($columns, type: "clauses", most: 5) }.
errors-in = « { $column } » ({ INTEGER($n) } ; la première en { $cell })
mixed-columns = Feuille « { $sheet } » : les colonnes qui mêlent des types de cellules sont lues comme texte : { LIST($columns, type: "clauses", most: 5) }.
mixed-in = « { $column } » ({ LIST($kinds, type: "units") } ; { $cell } : { cell-kind })
cells-of-kind = { cell-kind } : { INTEGER($n) }
cell-kind = { $kind ->
    [text] texte
    [number] nombre
    [boolean] valeur logique
    [date] date
    [datetime] date et heure
    [time] heure
    [error] erreur
   *[formula] formule
}
codes-used = La feuille « { $sheet } » décrit les colonnes : { $answers ->
    [0] ses textes de questions ({ -questions }) ont été utilisés
   *[other] { $questions ->
        [0] ses libellés de réponses ({ -labelled }) ont été utilisés
       *[other] ses libellés de réponses ({ -labelled }) et ses textes de questions ({ -questions }) ont été utilisés
    }
}.
-labelled = { INTEGER($answers) } { $answers ->
    [one] colonne
   *[other] colonnes
}
-questions = { INTEGER($questions) } { $questions ->
    [one] colonne
   *[other] colonnes
}
codes-lacking = La feuille « { $sheet } » n’a pas de libellé pour certaines réponses : { LIST($columns, type: "units", most: 5) }.
codes-of-column = { $column } ({ LIST($codes, type: "units", most: 3) })
codes-refused = Feuille « { $sheet } » : ses libellés n’ont pas été utilisés là où la plupart des réponses ont d’autres codes : { LIST($columns, type: "units", most: 5) }.
damaged = { $file } : { $problem }
damaged-hint = Le fichier est tronqué ou endommagé. Le copier à nouveau depuis son origine, ou l’exporter encore une fois ; le CSV convient aussi.
part = { $part ->
    [header] son en-tête
    [columns] sa liste de colonnes
    [dictionary] sa liste de variables
    [variables] sa liste de variables
    [value-labels] ses étiquettes de valeurs
    [own-labels] ses étiquettes de valeurs
    [long-labels] ses étiquettes longues
    [long-texts] ses textes longs
    [long-text-labels] ses étiquettes de textes longs
    [long-text-missing] ses valeurs manquantes de textes longs
    [characteristics] ses caractéristiques
    [extension] un enregistrement d’extension
    [sets] ses ensembles de réponses multiples
    [packed-answers] ses réponses compressées
    [data] ses données
    [objects] ses objets
    [footer] son pied
    [one] une de ses parties
    [archive] sa liste de fichiers
    [page] sa page { $name }
    [page-rows] les lignes de sa page { $name }
    [row] sa ligne { $name }
    [column] sa colonne « { $name } »
   *[file] sa partie { $name }
}
part-length = une longueur de { $length } est indiquée dans { part }.
part-ends = le fichier s’arrête au milieu de { part }.
part-beyond = il y a dans { part } un renvoi à l’octet { $byte }, que le fichier n’a pas.
part-list = une liste de { $length } éléments est indiquée dans { part }.
part-kind = le type suivant est inconnu : { part }.
part-unreadable = impossible de lire { part }.
same-variables = il a deux variables nommées « { $name } ».
compressed-unreadable = une de ses parties ne peut pas être décompressée.
compressed-cut = une de ses parties compressées s’arrête trop tôt.
unpacks-too-large = { $file } : décompressé, il occupe plus de { $megabytes } Mo.
unpacks-too-large-hint = Les fichiers de réponses ne sont jamais aussi compressés : vérifier que c’en est un, et l’exporter sans compression.
empty-file = { $file } : le fichier est vide.
empty-file-hint = Vérifier que c’est le bon fichier, ou exporter à nouveau les données.
no-rows = { $file } : il n’y a aucune ligne de réponses.
export-again-hint = Exporter à nouveau les données.
too-many-cells = { $file } : { $rows } lignes et { $columns } colonnes, c’est plus que ce qui est lu d’un fichier de cette taille.
uneven-columns = { $file } : la colonne « { $column } » a { $values } valeurs ; la première en a { $rows }.
uneven-columns-hint = Donner à chaque colonne une valeur par ligne : null là où il n’y en a pas.
mixed-column = { $file } : la colonne « { $column } » a des nombres et des textes.
mixed-column-hint = N’y mettre que des textes, ou que des nombres.
unknown-encoding = { $file } : encodage inconnu : { $encoding }.
unknown-encoding-hint = Utiliser un nom tel que utf-8, windows-1252, iso-8859-2, windows-1251, macintosh, gbk, shift_jis ou big5.
text-replaced = Une partie de son texte n’est pas en { $encoding } valide et a � à la place de ce qui est illisible : indiquer son encodage.
text-guessed = Une partie de son texte n’est pas en UTF-8 et a été lue comme Windows-1252 : si c’est faux, indiquer son encodage.
duplicate-column = { $file }, ligne { $row } : les colonnes { $first } et { $second } s’appellent toutes deux « { $name } ».
duplicate-column-hint = Donner à chaque colonne un nom distinct ou, si le fichier n’a pas d’en-tête, décocher « La première ligne contient les noms des colonnes ».
unread-format = { $kind ->
    [catalog] { $file } : le fichier est un catalogue de SAS (.sas7bcat), qui n’est pas lu.
    [feather] { $file } : le fichier est de la première version de Feather, qui n’est pas lue.
    [jamovi] { $file } : le fichier est de jamovi (.omv), et ce format n’est pas lu.
   *[jasp] { $file } : le fichier est de JASP (.jasp), et ce format n’est pas lu.
}
unread-format-hint = { $kind ->
    [catalog] Il n’a que des étiquettes de valeurs : ouvrir le jeu de données, dont le nom se termine par .sas7bdat.
    [feather] L’écrire à nouveau : arrow::write_feather(data, 'answers.feather') dans R, data.to_feather('answers.feather') dans Python.
    [jamovi] Exporter les données dans jamovi en .sav ou .csv.
   *[jasp] Exporter les données dans JASP en .csv.
}
unknown-format = { $file } : ni son contenu ni son nom n’indiquent ce qu’il est.
unknown-format-hint = Les fichiers de SPSS, Stata, Excel, OpenDocument, SAS, R, Parquet, Arrow et JSON sont lus.
unknown-ending = { $file } : son nom n’indique pas ce qu’il faut écrire.
unknown-ending-hint = Le faire se terminer par l’une de ces extensions : { LIST($endings, type: "units") }.
several-tables = { $file } : l’archive a { $n } fichiers de données : { LIST($names, type: "units", most: 5) }.
unpack-hint = Décompresser l’archive et ouvrir le fichier qui contient les réponses.
no-table = { COUNT($names) ->
    [0] { $file } : l’archive est vide.
   *[other] { $file } : l’archive n’a pas de fichier de données, mais { LIST($names, type: "units", most: 5) }.
}
no-table-hint = Y mettre le fichier de réponses, ou ouvrir ce fichier lui-même.
nested-archive = { $file } : c’est une archive dans une archive, qui n’est pas lue.
part-decimal = il y a un nombre décimal de { $bytes } octets dans { part }.
part-endless = il y a un nombre sans fin dans { part }.
part-width = il y a des nombres de { $bits } bits dans { part }.
part-refers = il y a dans { part } un renvoi à ce qui n’existe pas.
part-texts = il y a des textes trop longs dans { part }.
part-page-kind = il y a une page du type { $kind } dans { part }.
part-missing-values = les valeurs manquantes sont marquées dans { part } d’une façon qui n’est pas lue.
part-dictionary = le dictionnaire manque dans { part }.
part-pieces = il y a trop de morceaux dans { part }.
part-outside = il y a dans { part } un renvoi à l’extérieur.
part-number = il y a autre chose dans { part } là où un nombre doit être.
in-sheet = feuille « { $sheet } » : { $problem }
misplaced-cell = il y a une cellule là où il ne peut y en avoir.
not-a-number = la cellule { $cell } contient « { $text } » là où un nombre devrait être.
part-record = L’enregistrement suivant est illisible et a été omis : { part }.
