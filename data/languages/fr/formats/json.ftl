mixed-columns = Les colonnes qui mêlent des nombres, des textes ou vrai et faux sont lues comme texte : { LIST($columns, type: "units", most: 5) }.
too-many-keys = { $file } : { $rows } lignes avec au moins { $keys } clés différentes, c’est plus que ce qui est lu d’un fichier de cette taille.
too-many-keys-hint = Donner à chaque ligne les mêmes clés, ou exporter le tableau en CSV.
nested-value = { $isLine ->
    [true] { $file }, ligne { $place } du fichier : « { $key } » contient { held } là où une seule valeur devrait être.
   *[false] { $file }, ligne { $place } : « { $key } » contient { held } là où une seule valeur devrait être.
}
held = { $isList ->
    [true] une liste
   *[false] un objet
}
nested-value-hint = Donner à chaque valeur sa propre clé : jsonlite::flatten le fait dans R, pandas.json_normalize dans Python ; ou exporter les données en CSV.
no-array = { $file } : c’est du JSON, mais sans tableau de lignes.
no-array-hint = { rows-hint } La définition d’un instrument se charge sous « Titre et définition ».
rows-hint = Écrire un tableau avec un objet par personne, [{"{"} "age": 12 {"}"}, {"{"} "age": 13 {"}"}], ou un objet par ligne, ou du CSV.
not-an-object = { $isLine ->
    [true] { $file }, ligne { $place } du fichier : c’est { not-object } là où un objet avec les réponses devrait être.
   *[false] { $file }, ligne { $place } : c’est { not-object } là où un objet avec les réponses devrait être.
}
not-object = { $value ->
    [none] une liste
   *[other] { $value }
}
not-json = { $line ->
    [none] { $file } : lecture impossible comme JSON.
   *[other] { $file }, ligne { $line } : lecture impossible comme JSON.
}
not-json-hint = Le fichier est peut-être tronqué, ou une virgule, un guillemet ou un crochet manque ou est de trop. L’exporter à nouveau, ou en CSV.
json-too-large = { $file } : le JSON de plus de { $megabytes } Mo n’est pas lu.
json-too-large-hint = Exporter les données en CSV ou Parquet, qui prennent bien moins de place.
not-in-encoding = { $file } : il n’est pas en { $encoding }, comme le JSON doit l’être.
not-in-encoding-hint = L’enregistrer en UTF-8.
