left-out =
    { $of ->
        [xlsform] Laissés de côté dans le XLSForm : { LIST($fields, type: "units", most: 30) }.
        [redcap] Laissés de côté dans le dictionnaire de données de REDCap : { LIST($fields, type: "units", most: 30) }.
       *[codebook] Laissés de côté dans le livre de codes, qui ne leur donne ni réponses ni rôle : { LIST($fields, type: "units", most: 30) }.
    }

wrong-cell = { $file }, ligne { $row }, colonne « { $column } » : { $problem }.
wrong-cell-hint = Corriger la cellule. Les valeurs s’écrivent 1=Jamais; 2=Parfois, et les codes de valeurs manquantes 99; 88=Refus.
no-role = « { $cell } » n’est pas un rôle (item, group, weight, stratum, cluster, fpc, id ou ignore) : item, groupe, poids, strate, grappe, correction, identifiant ou colonne ignorée
name-missing = le nom de la variable manque
name-twice = « { $name } » figure aussi à la ligne { $row }
no-measurement-level = « { $cell } » n’est pas un niveau : ordinal ou continuous
too-few-answers =
    l’item { $item } { $n ->
        [0] n’a pas de réponses
       *[one] n’a qu’une réponse
    } : les donner comme 1=Jamais; 2=Parfois, ou le niveau continuous, ou un autre rôle (group, weight, id, ignore)
neither-yes-nor-no = « { $cell } » n’est ni oui ni non
code-no-number = « { $code } » n’est pas un nombre, comme le sont les codes des items : numéroter les réponses dans le fichier
role-twice = « { $role } » est aussi le rôle de { $column }
no-range = « { $part } » n’est pas une plage de nombres entiers
no-labeled-code = « { $part } » n’est pas un code avec son libellé, comme { $example }
code-twice = le code { $code } figure deux fois
field-without-type = le champ { $field } n’a pas de type
field-without-choices = le champ { $field } n’a pas de choix
choices-not-in-sheet = la question { $question } a les choix « { $list } », qui ne sont pas dans la feuille « choices »
points-no-number = « { $cell } » n’est pas un nombre ; écrire les points de la réponse, ou laisser la cellule vide
no-codebook = { $file } : son en-tête ({ LIST($names, type: "units") }) n’est pas celui d’un livre de codes.
no-codebook-hint = Un livre de codes a une ligne par item et les colonnes column, label, values, missing, reverse, scale, role. Le dictionnaire de données de REDCap est lu aussi.
too-long = { $file } : il est plus long que toute définition ({ $length } caractères).
too-long-hint = Indiquer le fichier de la définition.
no-yaml =
    { $file }{ $line ->
        [none] {""}
       *[other] , ligne { $line }, colonne { $column }
    } : ce n’est pas du YAML valide ({ $message }).
alias-unknown = { $file } : *{ $alias } ne représente rien, car il n’y a pas de &{ $alias } avant.
aliases-too-many = { $file } : ses alias (*nom) représentent trop de choses.
yaml-too-deep = { $file } : l’imbrication est trop profonde, ou ce n’est pas du YAML.
yaml-hint = Y chercher une indentation par tabulations, un guillemet ou un deux-points manquant, ou une entrée répétée.
