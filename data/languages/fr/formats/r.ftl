too-large = { $file } : il contient bien plus qu’un fichier de cette taille ne le devrait.
too-large-hint = Vérifier que le fichier est un tableau de données de réponses ; dans R : saveRDS(x[columns], "file.rds") garde les colonnes nécessaires.
too-deep = { $file } : ses objets sont trop imbriqués.
too-deep-hint = Enregistrer le tableau de données seul ; dans R : saveRDS(as.data.frame(x), "file.rds").
packed = { $file } : il est compressé avec { $method }, qui n’est pas lu.
packed-hint = L’enregistrer comme R le fait par défaut ; dans R : saveRDS(x, "file.rds"), où x est le tableau de données.
unknown-version = il prétend être de la version { $version } du format de R ; il y a les versions 2 et 3.
not-of-r = { $file } : ce n’est pas un fichier que saveRDS() ou save() de R a écrit.
not-of-r-hint = L’enregistrer à nouveau ; dans R : saveRDS(x, "file.rds"), où x est le tableau de données.
several-frames = { $file } : il contient { $n } tableaux de données ({ LIST($names, type: "units", most: 10) }).
no-frame = { COUNT($names) ->
    [0] { $file } : il ne contient aucun tableau de données.
   *[other] { $file } : il ne contient aucun tableau de données (mais { LIST($names, type: "units", most: 10) }).
}
other-object = { $file } : il contient { object }, et aucun tableau de données.
object = { $object ->
    [function] une fonction
    [promise] une promesse
    [call] une formule ou un appel
    [arguments] des arguments
    [environment] un environnement
    [complex] des nombres complexes
    [raw] des octets bruts
    [code] du code compilé
    [pointer] un pointeur
    [reference] une référence
    [s4] un objet S4
    [expressions] des expressions
    [frame] un tableau de données
    [list] une liste
    [vector] un vecteur
    [package] des valeurs que seul le paquet avec « { $name } » peut lire
    [something] quelque chose
   *[named] { $name }
}
one-frame-hint = Enregistrer un tableau de données ; dans R : { $code }
others-left = De ce qui est dans le fichier, « { $read } » est lu, et non { LIST($others, type: "units", most: 10) }.
no-columns = { $file } : son tableau de données n’a pas de colonnes.
no-columns-hint = Enregistrer le tableau de données qui contient les réponses.
uneven-column = la colonne « { $column } » a { $values } valeurs, et le fichier { $rows } lignes.
uneven-matrix = le nombre de cellules de sa matrice ne correspond pas à ses lignes et colonnes.
unsupported-column = { $file }, colonne « { $column } » : elle contient { object }, ce qu’aucune cellule ne peut.
unsupported-column-hint = L’omettre ou la simplifier ; dans R : x[["{ $column }"]] <- NULL; saveRDS(x, "file.rds").
long-integers = { $file }, colonne « { $column } » : ses entiers de 64 bits ne sont pas conservés dans un fichier de R en forme ASCII.
long-integers-hint = L’enregistrer en forme binaire ; dans R : saveRDS(x, "file.rds").
times-without-part = la colonne « { $column } » a des heures sans { $part }.
not-whole = « { $word } » n’est pas un nombre entier.
not-number = « { $word } » n’est pas un nombre.
ends-early = { $within ->
    [text] il s’arrête au milieu d’un texte.
    [vector] il s’arrête au milieu d’un vecteur.
   *[file] il s’arrête trop tôt.
}
unknown-object = il contient un objet de type { $type }, que R n’a pas.
missing-object = il renvoie à un objet { $index } qu’il n’a pas.
bad-length = il indique une longueur de { $length }.
not-text = il y a autre chose que du texte parmi ses textes.
note-on-columns = { $note } : { LIST($columns, type: "units", most: 10) }.
text-as-bytes = Le texte que R conserve comme simples octets est lu avec \x devant ce qui n’est pas une lettre, comme R le montre.
text-not-utf8 = Le texte qui n’est pas de l’UTF-8 correct, comme il le prétend, est lu avec � à la place de ce qui est faux.
text-unmarked = Le fichier n’indique pas comment ses lettres sont encodées ; elles sont lues comme windows-1252.
label-of-missing = L’étiquette « { $label } » est omise, car c’est celle de NA
attribute-left = L’attribut « { $attribute } » est omis
other-class = De la classe « { $type } » de R, et lues comme simples valeurs
not-numbers = NaN, que R distingue de NA, est lu comme absence de valeur
factors = Les facteurs sont lus comme R compte leurs niveaux, à partir de 1
times-in-utc = { $zone ->
    [none] Les heures sont lues en UTC ; R les montre dans le fuseau horaire de qui les regarde
   *[other] Les heures sont lues en UTC ; R les montre dans { $zone }
}
times-of-clocks = { $zone ->
    [none] Les heures sont celles des horloges du lieu où il a été créé
   *[other] Les heures sont celles des horloges de { $zone }
}
durations = Les durées en { $units } sont lues comme secondes
kind-of-missing = Le type de valeur manquante « { $kind } » n’est pas conservé
row-names = Les noms des lignes sont conservés comme colonne
unnamed-columns = Des colonnes sans nom propre en ont reçu un
