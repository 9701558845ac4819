known-used = { $first } à { $last } sont { $name } (conditions d’utilisation : { $terms }) : sa définition publiée est utilisée. `--measure none` en ébauche une à la place.
known-left = { $first } à { $last } ressemblent à { $name }, dont la définition publiée n’est pas utilisée : { $why }.
known-codes =
    les réponses vont de { DECIMAL($low, digits: 0) } à { DECIMAL($high, digits: 0) }, les réponses publiées
    de { DECIMAL($from, digits: 0) } à { DECIMAL($to, digits: 0) }
known-codes-shifted = { $why } (`--measure { $id } --shift-codes { $shift }` les convertit)
known-not-shifted = { $file } : aucun instrument de la banque n’a de codes à convertir (--shift-codes).
known-shifted = Comme indiqué, { $shift } est ajouté aux codes du fichier : les scores sont comme publiés.
known-prorated =
    Sommes de { $name } : { $n ->
        [0] aucune réponse manquante n’est remplacée
        [one] au plus { WORD($n) } réponse manquante est remplacée
       *[other] jusqu’à { WORD($n) } réponses manquantes sont remplacées
    } par la moyenne des autres, comme publié.
known-skipped = Les blancs à { LIST($items) } comptent pour { DECIMAL($counts, digits: 0) } chez les personnes dont la réponse à { $asked } saute ces questions.
known-constant = les réponses à certains de ses items sont toutes identiques, ou ne sont pas des codes
known-words = les réponses ont d’autres libellés que les réponses publiées
known-unshifted = les codes du fichier sont déjà ceux qui sont publiés (omettre `--shift-codes`)
known-uncertain =
    { $hasOrders ->
        [true] des fichiers ont ses items dans deux ordres, et seules leurs questions permettent de les distinguer
       *[false] les questions ne sont pas celles qui sont publiées
    }
known-lacking = aucune question n’a la formulation de { LIST($items, most: 3) }
known-keyed = ses items inversés ne vont pas en sens inverse des autres ; ils sont donc peut-être déjà recodés (`--reverse none` avec `--measure` l’indique)
known-missing = Règle publiée pour les réponses manquantes de { $name } : « { $rule } ». itemwise ne l’applique pas.
known-others = D’autres colonnes qui ressemblent à des items sont omises : { LIST($columns, most: 8) }. `--measure none` ébauche à partir de toutes, `--items` en nomme certaines.
known-absent = le fichier n’a pas tous les items de { $name }
known-structure = Échelles publiées
known-and-named = Échelles publiées et échelles d’après les noms des colonnes

taken =
    { $as ->
        [item] item
        [repeated-item] item répété
        [external] variable externe
        [group] groupe
        [weight] poids
        [stratum] strate
        [cluster] grappe
        [replicate] poids de réplication
        [second-weight] second poids, omis
        [second-stratum] seconde strate, omise
        [second-cluster] seconde grappe, omise
        [identifier] identifiant, omis
        [personal] données personnelles, omises
        [time] date ou heure, omise
       *[left-out] omise
    }

kind =
    { $kind ->
        [yes-or-no] oui ou non
        [agreement] accord
        [frequency] fréquence
        [satisfaction] satisfaction
        [intensity] intensité
        [likelihood] probabilité
        [importance] importance
        [quality] qualité
        [difficulty] difficulté
        [truth] vérité
       *[times] nombre de fois
    }

by-name = son nom
replicate = les poids de réplication
by-question = sa question
by-name-about-person = son nom : porte sur la personne, n’est pas une réponse
names-of-people = peut-être des noms de personnes
by-content-about-person = son contenu : qui est une personne, ou où elle se trouve
added-by = ajoutée par { $platform }
no-answers = aucune réponse
dates = dates ou heures
mostly-blank = vide à { PERCENT($share, digits: 0) }
attention-check = un contrôle d’attention
ticks = des cases cochées ou laissées vides
same-for-all = la même valeur pour tout le monde
asked-later = son nom : question posée seulement plus tard ou à un autre juge
decimals = nombres à décimales
labeled-numbers = nombres avec libellés
distinct-numbers = chaque nombre figure une fois
whole-numbers =
    { INTEGER($n) } { $n ->
        [one] nombre entier
       *[other] nombres entiers différents
    }
codes =
    { INTEGER($n) } { $n ->
        [one] code
       *[other] codes
    }
worded-numbers = nombres avec mots
answers-of = catégories de réponse ({ $kind })
same-times = chaque valeur figure { INTEGER($n) } fois
distinct-texts = chaque texte figure une fois
several-answers = plusieurs réponses par cellule
different-texts =
    { INTEGER($n) } { $n ->
        [one] texte
       *[other] textes différents
    }
free-text = texte libre
few-values = peu de valeurs
no-shared-answers = aucune réponse en commun avec les items
unrelated = sans lien avec les colonnes ayant les mêmes réponses
few-distinct = { INTEGER($n) } valeurs ; { $why }
unknown-order = réponses en mots, ordre inconnu
declared-weight = déclarée comme poids
not-the-weight = n’est pas le poids
body-weight = ce que pèsent les personnes, d’après ses valeurs
as-stated = comme indiqué
beside-published = aucun item de la mesure publiée
not-named = non nommée comme item
named-item = nommée comme item
shared-answers =
    { INTEGER($answers) } catégories de réponse{ $kind ->
        [none] {""}
       *[other] {" "}({ $kind })
    }, comme dans { INTEGER($others) } { $others ->
        [one] autre colonne
       *[other] autres colonnes
    }
composite =
    { $kind ->
        [sum] la somme de { INTEGER($n) } autres colonnes
        [mean] la moyenne de { INTEGER($n) } autres colonnes
        [weighted] la somme pondérée de { INTEGER($n) } autres colonnes
        [rescaled] la somme de { INTEGER($n) } autres colonnes sur une autre échelle
        [count] le nombre de colonnes, sur { INTEGER($n) } autres, dont la réponse atteint un certain code
        [copy] une autre colonne, copiée ou recodée
        [flag] un oui ou non tiré de { INTEGER($n) } autres colonnes
        [nearly] presque un score de { INTEGER($n) } autres colonnes
       *[bands] un score par tranches
    } : { LIST($items, most: 6) }
occasion-of-rows = la passation de chaque ligne
months-of-age = les mois d’un âge dont une autre colonne donne les années
other-range = nombres sur une autre échelle que les autres colonnes
one-choice = l’une des réponses à « { $question } »

no-answer-code = Sans réponse ({ $code })
stray-code = Code hors de { INTEGER($low) } à { INTEGER($high) } ({ $code })
unticked = Non
ticked = Oui
draft-title = Ébauche d’après { $file }
other-answers =
    { INTEGER($n) } { $n ->
        [one] autre réponse
       *[other] autres réponses
    }

quoted = « { $name } »
sensitive =
    Les items portent sur ce qui pourrait nuire à quelqu’un si d’autres connaissaient ses réponses.
    Chaque sortie masque donc les chiffres de groupes permettant de lire des réponses (« sensitive » vaut true).
not-sensitive =
    Rien n’est masqué : « sensitive » vaut false.
sensitivity-unstated =
    Rien n’est masqué, car la définition ne dit pas si les réponses sont sensibles.
    Donner à « sensitive » la valeur true si quelqu’un pouvait subir un préjudice du fait de ses réponses ; `itemwise release` protège toujours.
continuous-items =
    { INTEGER($n) } { $n ->
        [one] colonne de nombres est devenue un item continu
       *[other] colonnes de nombres sont devenues des items continus
    } : { LIST($columns, most: 12) }.
ordinal-items =
    { INTEGER($n) } { $n ->
        [one] colonne
       *[other] colonnes
    } à { INTEGER($answers) } catégories de réponse{ $kind ->
        [none] {""}
       *[other] {" "}({ $kind })
    } { $n ->
        [one] est devenue un item
       *[other] sont devenues des items
    }, de « { $low } » à « { $high } » : { LIST($columns, most: 12) }.
higher-is-yes =
    Parmi ces réponses, « { $high } » vaut oui. Si « { $low } » signifie oui, l’indiquer (`--order "{ $high }<{ $low }"` ou « dichotomize »).
no-answer-count =
    « { $answer } » ({ INTEGER($n) } { $n ->
        [one] cellule
       *[other] cellules
    })
blank-count =
    vide ({ INTEGER($n) } { $n ->
        [one] cellule
       *[other] cellules
    })
no-answers-to-items = Comptés comme absence de réponse aux items : { LIST($codes) }.
empty-boxes =
    { LIST($columns, most: 12) } contiennent des cases cochées. Une cellule vide est un non{ $blank ->
        [no] .
       *[no-if-answered] {" "}si la personne a répondu à un item au moins, sinon une absence de réponse.
    } Donner à « blank » la valeur « missing » si c’est faux.
boxes-left-out =
    Les cases de « { $question } » sont des réponses à une seule question et ne font partie d’aucune échelle : { LIST($columns, most: 12) }.
    Pour les analyser, les indiquer comme items (--items).
stray-answers =
    { $column } : { INTEGER($n) } { $n ->
        [one] réponse qui n’est pas un code
       *[other] réponses qui ne sont pas des codes
    } de { INTEGER($low) } à { INTEGER($high) } ({ LIST($codes) } ; { COUNT($rows) ->
        [one] ligne
       *[other] lignes
    } { LIST($rows, most: 12) }) { $n ->
        [one] a été prise pour une erreur de saisie et compte comme absence de réponse
       *[other] ont été prises pour des erreurs de saisie et comptent comme absences de réponse
    }.
imputed-answers =
    { INTEGER($n) } { $n ->
        [one] réponse se trouve
       *[other] réponses se trouvent
    } entre les codes ({ LIST($codes, most: 3) }), comme des valeurs imputées, et { $n ->
        [one] compte comme absence de réponse
       *[other] comptent comme absences de réponse
    } : { LIST($items, most: 6) }.
keying-unknown =
    Lesquels des { INTEGER($n) } items sont inversés n’a pas été jugé, car ils sont trop nombreux : définir « reverse » pour eux.
composites-left-out =
    Les sommes, moyennes, tranches et copies d’autres colonnes ne sont pas des items et ont été omises : { LIST($columns, most: 12) }.
constant-left-out = Omis, car tout le monde a donné la même réponse : { LIST($columns, most: 12) }.
nearly-items =
    { $column } semble un score fait des items : { LIST($items, most: 8) } expliquent { PERCENT($share, digits: 0) } de sa variance.
    Elle a été omise, car ses corrélations avec une échelle seraient celles des items avec eux-mêmes.
    Si elle a été mesurée autrement, la nommer (--external).
reversed-items =
    Traités comme inversés, car leur corrélation avec les autres est négative : { LIST($items) }.
    Retirer « reverse » si c’est faux.
codes-reversed = Le code { $code } signifie « { $yes } » dans { LIST($items, most: 8) } : les codes sont inversés, si bien que oui est la réponse la plus haute.
tied-items =
    Une moitié de ces items va en sens inverse de l’autre : { LIST($others, most: 6) } contre { LIST($reversed, most: 6) }.
    Les réponses ne disent pas quelle moitié est inversée. Ici, c’est la seconde ; un score élevé signifie l’accord avec la première.
    Choisir par --reverse, ou définir « reverse ».
order-unknown =
    L’ordre des réponses { LIST($answers) } n’est pas connu ; ces colonnes ont donc été omises : { LIST($columns, most: 12) }.
sampling-weight =
    La colonne « { $column } » est devenue un poids d’échantillonnage. Lui donner le type « frequency » si chaque ligne représente ce nombre de personnes.
    Donner à « weight » la valeur null si la colonne n’est pas un poids.
no-sampling-weight =
    Rien n’est pondéré par « { $column } » : ses valeurs sont ce que pèsent des personnes en kilogrammes ou en livres, non celles d’un poids d’échantillonnage.
    Si c’en est un malgré tout, la nommer (--weight-column, ou « weight »).
replicate-weights =
    { INTEGER($n) } colonnes, de { $first } à { $last }, contiennent des poids de réplication{ $isUsed ->
        [true] {""}, qui remplacent les strates et les grappes.
       *[false] {" "}et ont été omises. Indiquer comment ils ont été construits (--replicate-type) pour les utiliser.
    }
other-weights = D’autres colonnes ressemblent aussi à des poids et ont été omises : { LIST($columns, most: 12) }.
sampling-stratum = La colonne « { $column } » définit les strates d’échantillonnage.
sampling-cluster = La colonne « { $column } » définit les grappes d’échantillonnage.
repeated-people =
    La colonne « { $column } » a { INTEGER($people) } valeurs sur { INTEGER($rows) } lignes. S’il s’agit de personnes qui ont répondu plusieurs fois, garder une ligne de chacune ou la nommer (--cluster-column { $column }, ou « cluster »).
    Sinon, chaque ligne compte comme une personne et les intervalles sont trop étroits.
occasion-rows =
    Le fichier a une ligne par personne (« { $id } ») et par passation (« { $occasion } »). Les lignes de « { $first } » sont analysées ; celles de « { $second } » sont les mêmes personnes une nouvelle fois (« repeat »).
may-be-cluster =
    La colonne « { $column } » a { INTEGER($groups) } valeurs sur { INTEGER($rows) } lignes. Si les personnes ont été échantillonnées dans ces groupes, la nommer (--cluster-column { $column }, ou « cluster »).
    Sinon, les intervalles sont trop étroits.
groups =
    { COUNT($columns) ->
        [one] Cette colonne est devenue un groupe
       *[other] Ces colonnes sont devenues des groupes
    } : { LIST($columns, most: 12) }. Retirer ceux qui ne sont pas à comparer.
no-levels = Compté comme inconnu dans « { $column } » : { LIST($codes) }. Étiqueter un code dans le groupe pour en faire un niveau.
merged-levels = Les graphies de « { $column } » qui ne diffèrent que par les majuscules, les espaces ou le codage des accents forment un seul niveau : { LIST($levels, most: 6) }.
external-variables =
    { $n ->
        [one] La colonne de nombres restante est une variable externe (« external ») à laquelle
       *[other] Les { INTEGER($n) } colonnes de nombres restantes sont des variables externes (« external ») auxquelles
    } les scores peuvent être corrélés : { LIST($columns, most: 12) }.
    Retirer ce qui n’y a pas sa place, et vérifier chaque « scale » (niveau de mesure).
    Formuler les attentes sous « hypothesis » avant de voir les résultats.
further-numbers = D’autres colonnes de nombres ont été exclues : { LIST($columns, most: 12) }. Pour leur corréler des scores, les nommer (--external).
repeated-columns =
    { $n ->
        [one] D’après son nom, { INTEGER($n) } colonne répète un item : { $example }. Elle figure
       *[other] D’après leurs noms, { INTEGER($n) } colonnes répètent des items, par exemple { $example }. Elles figurent
    } sous « repeat » comme { $kind ->
        [occasion] une autre passation
        [rater] un autre juge
       *[either] une autre passation, car les réponses y ressemblent ; ce peut être un autre juge ou un autre contexte
    } : le vérifier.
named-alike = { LIST($columns, most: 6) } diffèrent par une partie de leur nom. Si celles-ci et les suivantes sont les mêmes items à plusieurs passations ou de plusieurs juges, les inscrire sous « repeat ».
separate-scales = Personne, ou presque, n’a répondu à ces items ensemble : ils sont des échelles à part (« structures ») : { LIST($scales, most: 12) }. Le vérifier.
named-scales =
    { $by ->
        [names] Les items dont les noms commencent de la même façon
        [questions] Les items d’une même question
       *[answers] Les items aux mêmes catégories de réponse
    } sont les facteurs d’une structure (« structures ») : { LIST($scales, most: 12) }. Le vérifier.
named-structure =
    { $by ->
        [names] Échelles d’après les noms des colonnes
        [questions] Échelles d’après les questions
       *[answers] Échelles d’après les catégories de réponse
    }
scale-span = { $first } à { $last } ({ INTEGER($n) } items)
no-structure = Aucune structure n’est déclarée : les facteurs sont explorés. Le rapport explique comment en déclarer une sous « structures ».
about-unknown =
    La définition ne dit pas sur quoi portent les items. Si « about » reçoit la valeur « experiences », « attitudes », « abilities »,
    « symptoms » ou « traits », le rapport formule ses phrases en conséquence.

drafted-from-file =
    Aucun instrument n’a été donné ; une ébauche a donc été faite d’après { $file } : { $items } { $n ->
        [one] sert d’item
       *[other] servent d’items
    }.
drafted-as-published =
    { $file } contient { $title } : { $items }. La définition publiée a été utilisée, car les noms ou les questions des colonnes et les réponses sont tels que publiés ;
    « --measure none » en ébauche une à la place.
item-columns = { INTEGER($n) } colonnes ({ $first } à { $last })
drafted-reversed = Traités comme inversés : { LIST($items, most: 8) }.
drafted-no-answers = Comptés comme absence de réponse : { LIST($answers, most: 8) }.
drafted-groups = Traités comme groupes : { LIST($groups, most: 8) }.
drafted-external = Traitées comme variables externes : { LIST($names, most: 8) }.
drafted-repeats = Traitées comme les mêmes items une nouvelle fois : { LIST($columns, most: 8) }.
drafted-weight = Traitée comme poids : { $column }.
drafted-design = Traitée comme { $unit ->
        [stratum] strates
       *[cluster] grappes
    } de l’échantillon : { $column }.
drafted-in = Tout cela figure dans { $path } : le vérifier, le corriger et l’utiliser avec --measure.
code-with-label = { $code } ({ $label })

units-beside-replicates = { $file } : les poids de réplication contiennent déjà les strates et les grappes de l’échantillon ({ LIST($units, type: "units") }).
units-beside-replicates-hint = Retirer la strate et la grappe, ou les poids de réplication.
two-roles = { $file } : la colonne « { $column } » a été indiquée { LIST($roles) }.
as-role =
    { $role ->
        [item] comme item
        [identifier] comme identifiant
        [external] comme variable externe
        [excluded] comme colonne à exclure
        [weight] comme poids
        [stratum] comme strate
        [cluster] comme grappe
        [replicate] comme poids de réplication
       *[group] comme groupe
    }
two-roles-hint = L’indiquer comme un seul d’entre eux.
item-without-answers =
    { $file } : la colonne « { $column } » a été indiquée comme item et ne peut pas l’être : { $answers ->
        [0] personne n’y a répondu
       *[other] tout le monde a donné la même réponse
    }.
item-without-answers-hint = L’exclure des items.
item-of-words = { $file } : la colonne « { $column } » a été indiquée comme item et ne peut pas l’être : ses réponses sont des mots dont l’ordre est inconnu ({ LIST($words, type: "units") }).
item-of-words-hint = Indiquer leur ordre, du plus bas au plus haut, sous « Colonnes », « Ordre des réponses », ou l’exclure des items.
item-of-unit =
    { $file } : la colonne « { $column } » a été indiquée comme item et ne peut pas l’être : c’est { $role ->
        [weight] le poids
        [stratum] la strate
       *[cluster] la grappe
    } ({ $why }).
item-of-unit-hint =
    { $role ->
        [weight] Indiquer qu’aucune colonne n’est le poids.
        [stratum] Indiquer qu’aucune colonne n’est la strate.
       *[cluster] Indiquer qu’aucune colonne n’est la grappe.
    }
item-of-numbers = { $file } : la colonne « { $column } » a été indiquée comme item et ne peut pas l’être : elle contient { $n } nombres différents, et les autres items quelques codes.
item-of-numbers-hint = Indiquer des items d’un seul type : des codes à peu de valeurs, ou des nombres. Si certains nombres ne sont pas des réponses, l’indiquer.
wrong-order = { $file } : l’ordre { $order } (--order) ne correspond aux codes d’aucun item ({ LIST($codes, type: "units") }).
wrong-order-hint = Les codes peuvent être conservés ou inversés : indiquer tous les codes d’un item, de la réponse la plus basse à la plus haute. Recoder le fichier pour tout autre ordre.
known-order = { $file } : l’ordre des codes (--order) n’est pas celui de la définition publiée de { $name }, qui est utilisée.
known-order-hint = L’omettre, ou établir une définition à partir des colonnes (--measure none).
not-reversible =
    { $file } : la colonne « { $column } » a été indiquée comme inversée et { $isItem ->
        [true] contient des nombres, et non des catégories
       *[false] n’est pas parmi les items
    }.
not-reversible-hint = Seuls des items à catégories peuvent être inversés. Inverser ses nombres dans le fichier.
not-among-items-hint = Les items sont { LIST($items, type: "units") }.
not-external = { $file } : la colonne « { $column } » a été indiquée comme variable externe et ne contient ni nombres ni quelques réponses différentes.
not-external-hint = L’exclure des variables externes.
no-replicates =
    { $file } : { $isWeighted ->
        [true] aucune colonne ne porte un nom de poids de réplication
       *[false] les poids de réplication accompagnent le poids de tout l’échantillon, et aucune colonne ne le contient
    }.
no-replicates-hint = Indiquer les colonnes des poids de réplication et celle du poids.
single-replicate = { $file } : il n’y a qu’un seul poids de réplication, { $column }.
single-replicate-hint = Indiquer toutes les colonnes, comme rw1:rw80.
multipliers-differ = { $file } : il y a { INTEGER($given) } multiplicateurs pour { INTEGER($columns) } colonnes de poids de réplication.
multipliers-differ-hint = Donner un nombre pour toutes, ou un pour chaque colonne.
nothing-to-describe = { $file } : aucune colonne n’a deux réponses différentes qui pourraient être décrites.
check-header = La première ligne contient-elle les noms des colonnes, et le séparateur est-il le bon ?
description-unprotected =
    { $file } : aucune échelle n’a été trouvée, et les colonnes ne sont pas décrites, car { $column ->
        [none] les réponses sont sensibles
       *[other] la colonne « { $column } » porte sur ce qui pourrait nuire à quelqu’un si d’autres connaissaient les réponses
    }. Les fréquences et les tableaux croisés de colonnes ne peuvent pas être protégés.
description-unprotected-hint = Indiquer les items : un rapport d’items masque ce qui pourrait identifier quelqu’un. Si personne ne peut en pâtir, indiquer que les réponses ne sont pas sensibles.
without-items = Un rapport sans items décrit les colonnes.
order-not-known =
    { $file } : aucune échelle n’a été trouvée : l’ordre des réponses en mots est inconnu dans { LIST($columns, type: "units") }{ $isMore ->
        [true] {" "}et d’autres
       *[false] {""}
    }.
order-not-known-hint = Indiquer l’ordre sous « Colonnes », « Ordre des réponses », ou dans une définition, de la plus basse à la plus haute : { $entry }. { without-items }
answers-unrelated =
    { $file } : aucune échelle n’a été trouvée : { LIST($columns, type: "units") }{ $isMore ->
        [true] {" "}et d’autres
       *[false] {""}
    } ont des réponses d’un même type et ne sont pas liées.
no-item-found = { $file } : aucune échelle n’a été trouvée : aucune colonne ne ressemble à un item. Ses colonnes : { LIST($columns, type: "units", most: 8) }.
column-as-seen = « { $column } » ({ $why })
what-items-are = Les items sont des colonnes qui partagent leurs réponses et sont liées : quelques codes, des nombres de même étendue, ou des mots d’une échelle connue. Si certaines colonnes sont malgré tout des items, les indiquer comme items sous « Colonnes ». { without-items }
known-not-shifted-hint = Indiquer un instrument de la banque dont le fichier a les colonnes, comme phq9.
known-not-used = { $file } : { $measure } : { $why }.
known-not-used-hint = Recoder les réponses ou nommer les colonnes comme dans la publication, ou ouvrir le fichier sans indiquer d’instrument.
