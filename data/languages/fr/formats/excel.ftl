rows-out-of-order = la ligne { $row } se trouve après la ligne { $before }.
cells-out-of-order = les cellules de la ligne { $row } ne sont pas dans leur ordre.
strange-address = une cellule de la ligne { $row } a l’adresse { $address }.
unknown-cell-type = la cellule { $cell } est du type inconnu { $type }.
text-missing = la cellule { $cell } a un texte qui n’existe pas.
too-many-texts = il a trop de textes.
workbook-locked = { $file } : le classeur est protégé par un mot de passe.
workbook-locked-hint = L’ouvrir, retirer le mot de passe (Fichier, Informations, Protéger le classeur, Chiffrer avec mot de passe) et l’enregistrer à nouveau.
not-a-workbook = { $kind ->
    [xls] { $file } : le fichier est un ancien classeur Excel (.xls).
    [xlsb] { $file } : le fichier est un classeur binaire (.xlsb).
    [ods] { $file } : le fichier est un fichier OpenDocument (.ods).
    [numbers] { $file } : le fichier est une feuille de calcul Numbers.
    [zip] { $file } : le fichier est une archive zip, pas un classeur Excel.
   *[other] { $file } : le fichier n’est pas un classeur Excel, quoi qu’en dise son nom.
}
not-a-workbook-hint = L’ouvrir dans Excel ou LibreOffice et l’enregistrer comme classeur Excel (.xlsx), ou en CSV en UTF-8.
too-many-cells = { $file } : il a plus de { $cells } cellules.
too-many-cells-hint = Les fichiers de réponses ne sont jamais aussi compressés : vérifier que c’en est un, ou l’exporter en CSV.
no-result = { $file }, feuille « { $sheet } », cellule { $cell } : le fichier a une formule, mais pas son résultat.
no-result-hint = Ouvrir le classeur dans Excel ou LibreOffice et l’enregistrer, ce qui calcule les résultats, ou écrire des valeurs à la place des formules.
sheet-without-rows = { $isEmpty ->
    [true] { $file }, feuille « { $sheet } » : aucune cellule n’est remplie.
   *[false] { $file }, feuille « { $sheet } » : il y a un en-tête, mais aucune ligne de réponses.
}
sheet-without-rows-hint = Choisir la feuille qui contient les réponses, ou exporter à nouveau les données.
sheet-too-large = { $file }, feuille « { $sheet } » : { $rows } lignes et { $columns } colonnes, c’est bien plus que les cellules qu’elle a.
sheet-too-large-hint = Retirer ce qui se trouve loin du tableau, ou exporter le tableau en CSV.
workbook-full = { $file } : un classeur contient { $rows } lignes et { $columns } colonnes.
cell-full = { $file }, cellule { $cell } : une cellule contient { $most } caractères, pas { $length }.
csv-or-parquet-hint = Écrire en CSV ou Parquet.
no-sheet = { $file } : il n’y a pas de feuille { $sheet }.
no-sheet-hint = { COUNT($sheets) ->
    [0] Le classeur n’a aucune feuille de cellules : indiquer un nom, ou un numéro à partir de 1.
   *[other] Le classeur a { LIST($sheets, type: "units") } : indiquer un nom, ou un numéro à partir de 1.
}
no-filled-sheet = { $file } : aucune feuille visible n’a de cellule remplie.
no-filled-sheet-hint = Choisir une feuille masquée : { LIST($sheets, type: "units") }.
part-missing = sa partie { $part } manque.
part-changed = sa partie { $part } n’est pas ce qui a été compressé.
part-unread = { $method ->
    [none] { $file } : sa partie { $part } est protégée par un mot de passe.
   *[other] { $file } : sa partie { $part } est compressée avec la méthode { $method }, qui n’est pas lue.
}
part-unread-hint = L’enregistrer à nouveau comme simple classeur .xlsx.
part-misplaced = sa partie { $part } n’est pas à sa place.
part-twice = sa partie { $part } y est deux fois.
file-list-missing = il commence comme une archive zip, mais sa liste de fichiers manque.
file-list-lost = sa liste de fichiers est introuvable.
xml-unreadable = { $reason ->
    [endless] impossible de lire sa partie { $part } : une balise ou un texte n’y finit pas.
    [cut] impossible de lire sa partie { $part } : elle s’arrête trop tôt.
    [tag] impossible de lire sa partie { $part } : une balise y est illisible.
    [encoding] impossible de lire sa partie { $part } : son texte n’est pas en UTF-8.
    [deep] impossible de lire sa partie { $part } : ses balises s’imbriquent sans fin.
   *[doctype] impossible de lire sa partie { $part } : elle déclare un type de document, ce que les classeurs ne font pas.
}
unknown-character = impossible de lire sa partie { $part } : elle a le caractère inconnu { $character }.
