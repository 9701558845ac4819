not-a-data-set = { $file } : ce n’est pas un jeu de données de SAS.
not-a-data-set-hint = Les noms des jeux de données se terminent par .sas7bdat. Les catalogues (.sas7bcat) contiennent des étiquettes, et les vues (.sas7bvew) n’ont pas de données.
without-data = { $file } : c’est un fichier de SAS sans données ({ $kind }).
without-data-hint = Ouvrir le jeu de données, dont le nom se termine par .sas7bdat.
page-size = son en-tête indique qu’une page a { $bytes } octets.
pages-missing = le fichier s’arrête avant la fin de ses { $pages } pages.
variable-outside = la variable { $name } se trouve hors d’une observation.
not-transport = { $isPorted ->
    [true] { $file } : il a été écrit par PROC CPORT, que seul SAS lit.
   *[false] { $file } : ce n’est pas un fichier de transport de SAS.
}
not-transport-hint = L’écrire dans SAS avec le moteur XPORT (libname out xport 'file.xpt';) ou la macro %loc2xpt, ou exporter en CSV.
observations-missing = le fichier s’arrête avant la fin de ses { $rows } observations.
observation-cut = le fichier s’arrête au milieu d’une observation.
blank-observations = Les observations vides à la fin, s’il y en a, ne se distinguent pas de ce qui remplit le dernier enregistrement du fichier.
odd-length = La longueur du fichier n’est pas un multiple de 80 octets, comme elle doit l’être : sa fin manque peut-être.
several-data-sets = Le fichier a { $n } jeux de données : le premier est lu ; les autres sont { LIST($others, type: "units", most: 5) }.
labels-elsewhere = { $isTransport ->
    [true] Un fichier de transport ne contient pas d’étiquettes de valeurs : celles des formats { LIST($formats, type: "units", most: 5) } sont dans un catalogue de SAS.
   *[false] Un jeu de données de SAS ne contient pas d’étiquettes de valeurs : celles des formats { LIST($formats, type: "units", most: 5) } sont dans un catalogue (.sas7bcat).
}
variable-size = il est indiqué qu’une variable occupe { $bytes } octets.
record-missing = l’enregistrement { $record } n’est pas à sa place (octet { $byte }).
variable-type = une variable est de type { $type } et occupe { $bytes } octets.
label-without-variable = il y a une étiquette pour la variable { $number }, qui n’existe pas.
encoding-number = L’encodage du fichier (numéro { $number } de SAS) n’est pas connu ici : l’indiquer si des textes semblent faux.
rows-deleted = Des lignes supprimées dans SAS sont omises : { $rows }.
columns-too-wide = ses colonnes occupent { $bytes } octets d’une ligne de { $length }.
row-count = il est indiqué qu’il a { $rows } lignes, et il en a { $found }.
deleted-count = il est indiqué qu’il a { $rows } lignes supprimées, et il en marque { $found }.
packed-row-count = il est indiqué qu’il a { $rows } lignes, dont { $deleted } supprimées, et il en a { $found }.
row-unreadable = la ligne { $row } ne peut pas être décompressée.
format-cut = un format est tronqué.
row-description = { $isCut ->
    [true] la description de ses lignes est tronquée.
   *[false] la description de ses lignes manque.
}
column-count = il est indiqué qu’il a { $columns } colonnes, et il en décrit { $found }.
column-outside = la colonne { $name } se trouve hors d’une ligne, ou occupe { $bytes } octets.
text-outside = un nom ou une étiquette se trouve hors de ses textes.
