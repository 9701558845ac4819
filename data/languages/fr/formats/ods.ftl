not-read = { $isLocked ->
    [true] { $file } : le fichier est protégé par un mot de passe.
   *[false] { $file } : le fichier est un fichier OpenDocument, mais pas une feuille de calcul.
}
not-read-hint = L’ouvrir dans LibreOffice et l’enregistrer comme feuille de calcul (.ods ou .xlsx) sans mot de passe, ou en CSV en UTF-8.
rows-beyond = la ligne { $row } y est { $times } fois, au-delà de la dernière ligne.
columns-beyond = la ligne { $row } a plus de { $columns } colonnes.
unknown-type = { $cell } est du type inconnu { $type }.
repeated = { $cell ->
    [none] la ligne { $row } indique qu’elle y est { $times } fois.
   *[other] { $cell } indique y être { $times } fois.
}
