unread-encoding = { $file } : la colonne « { $column } » est écrite avec l’encodage { $encoding }, qui n’est pas lu.
unread-encoding-hint = L’écrire à nouveau en Parquet de version 1 ou 2.6, ou en CSV.
not-utf8 = { $file } : la colonne « { $column } » a des octets qui ne sont pas du texte en UTF-8.
not-utf8-hint = Écrire la colonne comme texte, ou l’omettre.
too-many-texts = { $file } : il a plus de textes qu’il n’en est lu d’un fichier de cette taille.
in-parts-hint = L’écrire en plusieurs parties.
no-column-list = le fichier est tronqué : sa liste de colonnes, qui se trouve à la fin, manque.
column-elsewhere = { $isEncrypted ->
    [true] une de ses colonnes est chiffrée.
   *[false] une de ses colonnes se trouve dans un autre fichier.
}
no-such-values = il renvoie à des valeurs qu’il n’a pas.
uneven-values = ses colonnes n’ont pas autant de valeurs qu’il a de lignes.
nested-columns = { $file } : des colonnes contiennent des colonnes ou des listes : { LIST($columns, type: "units") }.
nested-columns-hint = Écrire un tableau plat : une valeur par ligne et par colonne.
unread-type = { $file } : la colonne « { $column } » est d’un type qui n’est pas lu.
unread-type-hint = L’écrire comme texte, nombre, date ou heure, ou l’omettre.
not-parquet = { $reason ->
    [encrypted] { $file } : le fichier est chiffré.
    [empty] { $file } : le fichier est sans colonnes.
   *[other] { $file } : le fichier n’est pas un fichier Parquet.
}
not-parquet-hint = L’écrire à nouveau en Parquet, ou en CSV en UTF-8.
unread-codec = { $file } : il est compressé avec { codec }, qui n’est pas lu.
codec = { $name ->
    [none] le codec { $number }
   *[other] { $name }
}
unread-codec-hint = L’écrire avec une autre compression (zstd, snappy ou aucune), ou en CSV.
page-unreadable = une de ses pages compressées ne peut pas être décompressée.
page-length = une de ses pages n’est pas aussi longue qu’elle l’indique.
row-counts = il indique { $rows } lignes, mais ses parties en ont { $found }.
large-numbers = Les nombres entiers de plus de chiffres qu’un nombre n’en garde sont lus comme texte dans { LIST($columns, type: "units", most: 5) }.
utc-times = Les heures sont en UTC dans { LIST($columns, type: "units", most: 5) }.
pandas-rows = Les numéros de ligne que pandas conserve sont omis ({ LIST($columns, type: "units", most: 5) }).
attributes-of-r = R a écrit des attributs à côté des colonnes (des étiquettes, par exemple), qui ne sont pas lus dans un fichier { $format } ; les fichiers .sav ou .dta de haven les conservent.
