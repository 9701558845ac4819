unknown-encoding = l’encodage « { $encoding } » n’existe pas.
unknown-encoding-hint = { name-encoding }.
name-encoding = Indiquer l’encodage de son texte (« windows-1252 », par exemple)
unreadable-encoding = { $file } : son texte est en « { $encoding } », qui ne peut pas être lu.
unreadable-page = { $file } : son texte est dans la page de codes { $page }, qui ne peut pas être lue.
unreadable-encoding-hint = { name-encoding }, ou l’enregistrer dans SPSS en Unicode.
two-encodings = Le fichier nomme deux encodages, { $named } et { $numbered } ; { $used } a été utilisé. { name-encoding } si c’est faux.
guessed-encoding = { $used ->
    [both] Le fichier n’indique pas comment son texte est encodé ; il a été lu comme UTF-8 et windows-1252. { name-encoding } si c’est faux.
    [utf8] Le fichier n’indique pas comment son texte est encodé ; il a été lu comme UTF-8. { name-encoding } si c’est faux.
   *[windows] Le fichier n’indique pas comment son texte est encodé ; il a été lu comme windows-1252. { name-encoding } si c’est faux.
}
broken-texts = { $n ->
    [1] Un texte n’est pas en { $encoding }, et � remplace ce qui est illisible. { name-encoding }.
   *[other] { $texts } textes ne sont pas en { $encoding }, et � remplace ce qui est illisible. { name-encoding }.
}
too-many-labels = { $file } : il a plus de { $labels } étiquettes de valeurs.
too-many-labels-hint = Les fichiers de réponses n’en ont jamais autant : vérifier que c’en est un, et l’exporter à nouveau.
texts-too-large = { $file } : ses textes demandent trop de mémoire.
record-kind = il y a un enregistrement du type inconnu { $kind } avant les réponses.
variable-record = l’enregistrement de la variable { $variable } a une largeur ou des valeurs manquantes impossibles.
continues-no-text = la variable { $variable } continue un texte qui n’en est pas un.
few-records = le texte de la variable { $variable } a trop peu d’enregistrements.
labels-of-no-variables = ses étiquettes de valeurs n’indiquent pas à quelles variables elles se rapportent.
row-cut = { $rows ->
    [none] le fichier s’arrête au milieu de la ligne { $row }.
   *[other] le fichier s’arrête au milieu de la ligne { $row } sur { $rows }.
}
misplaced-value = { $isText ->
    [true] ligne { $row }, colonne « { $column } » : il y a un nombre à la place d’un texte.
   *[false] ligne { $row }, colonne « { $column } » : il y a un texte à la place d’un nombre.
}
set-kind = ses ensembles de réponses multiples sont d’un type inconnu.
sets-cut = ses ensembles de réponses multiples s’arrêtent trop tôt.
not-spss = il ne commence pas comme un fichier de données de SPSS (.sav, .zsav).
unknown-header = son en-tête n’est pas de SPSS.
unknown-compression = son en-tête nomme une compression inconnue.
unsupported-file = { $reason ->
    [ebcdic] { $file } : son texte est en EBCDIC, qui n’est pas lu.
    [locked] { $file } : il est protégé par un mot de passe.
   *[numbers] { $file } : ses nombres ne sont pas enregistrés selon IEEE 754.
}
unsupported-file-hint = L’enregistrer à nouveau comme fichier de données de SPSS (.sav) sans mot de passe, ou l’exporter en CSV.
packed-misplaced = une de ses parties compressées n’est pas à sa place.
packed-size = une de ses parties compressées a une autre taille que celle indiquée.
not-portable = { $file } : ce n’est pas un fichier portable de SPSS.
unknown-version = { $file } : sa version est inconnue.
save-again-hint = L’enregistrer à nouveau dans SPSS ou PSPP, en .sav ou .por.
unknown-record = l’enregistrement « { $record } » est inconnu ou n’est pas à sa place.
variable-count = il est indiqué qu’il a { $count } variables, et il en a { $found }.
labels-of-unknown = il y a des étiquettes pour « { $name } », qui n’existe pas.
labels-of-nothing = il y a des étiquettes de valeurs pour aucune variable.
labels-of-both = des nombres et des textes ont les mêmes étiquettes de valeurs.
weight-not-read = Le fichier indique qu’il est pondéré, mais par une colonne qui ne peut pas être un poids.
document = Le fichier a un document : { $text }
special-value = Le fichier indique que { $value } représente l’absence de réponse ou une extrémité de tous les nombres, ce qui a été ignoré.
label-of-system-missing = Une étiquette de la valeur manquante du système a été omise.
second-labels = { $column ->
    [none] Étiquettes de valeurs : les deuxièmes étiquettes des mêmes valeurs ont été omises : { LIST($labels, type: "units") }.
   *[other] Colonne « { $column } » : les deuxièmes étiquettes des mêmes valeurs ont été omises : { LIST($labels, type: "units") }.
}
missing-text-range = Colonne « { $column } » : un intervalle de textes manquants a été omis.
scattered-text = La colonne « { $column } » devrait être un texte de { $bytes } octets, mais ses parties ne la suivent pas ; chacune est une colonne.
column-named = { $name ->
    [none] Une colonne sans nom s’appelle ici « { $free } ».
   *[other] Deux colonnes s’appellent « { $name } » ; la seconde s’appelle ici « { $free } ».
}
rows-beyond = Selon son propre compte, le fichier s’arrête après la ligne { $rows } ; ce qui suit a été ignoré (lignes : { $beyond }).
set-without-columns = L’ensemble de réponses multiples « { $name } » nomme des colonnes qui n’existent pas ; elles ont été omises.
levels-left = Les niveaux de mesure du fichier ne sont pas aussi nombreux que ses colonnes ; ils ont été omis.
attributes-unreadable = Les attributs des colonnes sont illisibles et ont été omis.
attributes-of-unknown = Les attributs de « { $name } » ont été omis, car cette colonne n’existe pas.
file-attributes = { $attributes ->
    [none] Le fichier a des attributs propres, qui ne sont pas conservés : ils sont illisibles.
   *[other] Le fichier a des attributs propres, qui ne sont pas conservés : { $attributes }.
}
more-notes = D’autres notes ont été omises : { $n }.
written-infinite = Colonne « { $column } » : les valeurs infinies sont devenues des valeurs manquantes du système (lignes : { $rows }).
written-tags = Colonne « { $column } » : { LIST($tags, type: "units") } sont devenues des valeurs manquantes du système : SPSS ne les distingue pas.
written-long-texts = Colonne « { $column } » : les textes ont été coupés au maximum de SPSS, { $bytes } octets (lignes : { $rows }).
written-blanks = Colonne « { $column } » : SPSS ne conserve pas les espaces à la fin des textes (lignes : { $rows }).
written-weight = « { $weight } » ne peut pas être le poids dans SPSS.
written-title = Le titre a été coupé à { $bytes } octets : { $title }
written-missing = Colonne « { $column } » : SPSS ne peut pas déclarer toutes ses valeurs manquantes ; ne le sont pas : { LIST($values, type: "units") }.
value-range = de { $from } à { $to }
written-label = Colonne « { $column } » : son étiquette a été coupée à { $bytes } octets : { $label }
written-set = L’ensemble de réponses multiples « { $name } » s’appelle maintenant « { $allowed } », comme on les nomme dans SPSS.
written-attribute = Colonne « { $column } » : SPSS ne peut pas conserver son attribut « { $attribute } » : { $value }
written-names = SPSS n’autorise pas certains noms de colonnes, qui ont été changés : { LIST($names, type: "units") }.
written-name = « { $name } » est maintenant « { $allowed } »
written-labels = { $isCut ->
    [true] Colonne « { $column } » : des étiquettes de valeurs ont été coupées à { $bytes } octets : { LIST($labels, type: "units") }
   *[false] Colonne « { $column } » : SPSS ne peut pas avoir d’étiquettes de telles valeurs ; omises : { LIST($labels, type: "units") }.
}
code-page = page de codes { $page }
