unknown-release = { $file } : la version { $release } du format de Stata n’est pas lue.
unknown-release-hint = Ouvrir le fichier dans Stata et l’enregistrer avec saveold, version(14), ou l’exporter en CSV.
variable-type = une variable a le type { $type }, qui n’existe pas.
no-release = son en-tête n’indique pas de quelle version il est.
byte-order = son ordre des octets est « { $order } ».
mark-missing = { $mark } n’est pas à sa place (octet { $byte }).
not-stata = { $file } : ce n’est pas un fichier de Stata.
not-stata-hint = Ouvrir un fichier .dta que Stata ou un autre programme a enregistré, ou exporter les données en CSV.
alias-variables = { $file } : les valeurs de { LIST($names, type: "units", most: 5) } ne sont pas dans le fichier : ce sont des alias de variables d’un autre cadre de données.
alias-variables-hint = Les copier dans Stata (generate x2 = x), ou les supprimer, et enregistrer à nouveau le fichier.
rows-without-variables = il a { $rows } observations et aucune variable.
long-text-place = il est indiqué qu’un texte long se trouve à la variable { $variable }, observation { $observation }.
long-text-missing = le texte long de la variable { $variable }, observation { $observation }, manque.
label-set-length = l’ensemble « { $name } » est plus long qu’il ne l’indique.
label-outside = une étiquette de valeur se trouve hors de son ensemble.
labels-overlap = les textes des étiquettes de valeurs se chevauchent.
text-not-utf8 = Une partie de son texte n’est pas en UTF-8, comme elle devrait l’être, et a été lue comme Windows-1252 : si c’est faux, indiquer son encodage.
text-utf8 = { $isAll ->
    [true] Son texte est en UTF-8, que la version { $release } du format ne prévoit pas, et a été lu ainsi : si c’est faux, indiquer son encodage.
   *[false] Une partie de son texte est en UTF-8, que la version { $release } du format ne prévoit pas, et a été lue ainsi : si c’est faux, indiquer son encodage.
}
cells-binary = Des cellules de { LIST($names, type: "units", most: 5) } contiennent autre chose que du texte (strL binaire) et sont omises.
periods = { LIST($names, type: "units", most: 5) } : semaines, mois, trimestres, semestres ou jours ouvrés restent les nombres que Stata compte depuis 1960, selon le format d’affichage de la colonne.
leap-seconds = { LIST($names, type: "units", most: 5) } : Stata compte des secondes intercalaires dans ces heures (%tC) ; elles ont été retirées.
unused-sets = Ensembles d’étiquettes de valeurs qu’aucune variable n’a : { LIST($sets, type: "units", most: 5) }.
missing-sets = Ensembles d’étiquettes de valeurs qui sont nommés et ne sont pas dans le fichier : { LIST($sets, type: "units", most: 5) }.
design-declared = Le fichier déclare un plan de sondage (svyset) : { LIST($columns, type: "units") }.
design-column = { $role ->
    [weight] poids { $name }
    [strata] strates { $name }
   *[clusters] grappes { $name }
}
several-languages = Le fichier a des étiquettes en { $n } langues ({ LIST($languages, type: "units") }) : celles de { $current } sont lues ; les étiquettes de variables dans les autres sont parmi les attributs (_lang_v_...).
note-in-file = Une note du fichier dit : { $note }
other-characteristics = Caractéristiques du jeu de données laissées de côté : { LIST($names, type: "units", most: 5) }.
of-columns = { LIST($names, type: "units", most: 5) } : { $note }
written-numbers = les nombres infinis ou au-delà de ce que Stata contient sont écrits comme manquants.
written-tag = la valeur manquante { $tag } est écrite { $plain }, seule forme que Stata ait pour elle.
written-durations = les durées sont écrites en nombres de secondes, car certaines ne sont pas une heure du jour.
written-no-answers = les valeurs déclarées comme absence de réponse sont écrites comme valeurs, car Stata a trop peu de types de valeurs manquantes.
written-as-missing = déclarées comme absence de réponse, donc écrites comme manquantes : { LIST($values, type: "units") }.
value-as-tag = { $value } en { $tag }
too-many-columns = { $columns } colonnes, c’est plus qu’un fichier de Stata n’en contient ({ $most }).
too-many-bytes = en fichier de Stata, les données occuperaient plus de 2 Go.
too-large-hint = Omettre des colonnes, ou écrire en Parquet ou CSV.
written-name = devient { $name }, car Stata n’accepte pas ce nom.
written-label = l’étiquette est coupée à 80 caractères et figure entière dans la note de la variable.
written-text-labels = Stata n’a pas d’étiquettes pour les textes : elles sont omises.
written-missing-texts = Stata ne déclare aucun texte comme absence de réponse : cela est omis.
written-attribute = { $isCut ->
    [true] l’attribut { $attribute } est coupé.
   *[false] l’attribut { $attribute } n’a pas un nom que Stata accepte et est omis.
}
written-title = L’étiquette du jeu de données est coupée à 80 caractères.
written-weight = Il n’est pas écrit que { $weight } est le poids : l’indiquer dans Stata (svyset [pweight={ $weight }]).
written-sets = Les ensembles de colonnes qui répondent à une même question sont omis : { LIST($sets, type: "units", most: 5) }.
written-levels = Stata ne conserve pas le niveau de mesure : il est omis.
written-value-labels = { $isCut ->
    [true] les étiquettes de valeurs sont coupées à { $bytes } octets.
   *[false] les étiquettes de valeurs qui ne sont pas des nombres entiers de quatre octets sont omises.
}
written-zeros = les octets nuls dans les textes sont omis.
