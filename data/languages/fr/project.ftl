adopted-label = { $label } avec paramètres nommés
adopted-note =
    La structure « { $label } avec paramètres nommés » ajoute { LIST($parameters) }.
    Ce choix vient du défaut d’ajustement dans les mêmes données : le confirmer sur d’autres données.

scores-restricted = Les scores sont ceux de personnes, et cet instrument est sensible.
scores-restricted-hint = Les enregistrer par la ligne de commande (scores, avec l’option restricted), si l’accès en est autorisé.
no-scores = Personne n’a l’un de ces scores : { LIST($scores) }.
no-scores-hint = Admettre des réponses manquantes, ou choisir d’autres scores : ceux d’items continus n’ont pas de maximum.
nobody-scored = Personne n’a ce score ; il est donc omis : { $label }.
scores-of-model = { $isChosen ->
        [true] Les scores sont ceux du modèle retenu : { $label }. Il a été choisi sur ces données.
       *[false] Les scores sont ceux du modèle retenu : { $label }.
    }
check-title = Vérification du fichier
check-verdict = { $canBeAnalyzed ->
        [true] Le fichier peut être analysé.
       *[false] Le fichier ne peut pas être analysé tel quel.
    }
check-rows =
    { INTEGER($rows) } { $rows ->
        [one] ligne
       *[other] lignes
    } ; { INTEGER($n) } { $n ->
        [one] personne est analysée
       *[other] personnes sont analysées
    }. Ont répondu à tous les items : { INTEGER($complete) } ; à aucun : { INTEGER($silent) }.
check-hidden =
    { INTEGER($rows) } { $rows ->
        [one] ligne
       *[other] lignes
    }. Les effectifs ne sont pas affichés, car les petits effectifs des groupes sont masqués.
check-unreadable = Réponses illisibles
check-row = Ligne
check-column = Colonne
check-value = Dans le fichier
check-problem = Problème
check-more = { INTEGER($more) } { $more ->
        [one] autre cellule est illisible
       *[other] autres cellules sont illisibles
    }.
check-label = Libellé
check-answers = Réponses
check-given = Effectifs
check-answer = { $label } { INTEGER($rows) }
check-missing = Sans réponse
check-wrong = Illisibles
check-left-out = Lignes omises
check-reason = Motif
check-count = Lignes
check-groups = Personnes de chaque groupe
check-group = Groupe
check-level = Niveau
check-unknown = Inconnu
check-careless = Réponses peut-être données sans lire
check-rule = Réponses données
check-careful = { $code ->
        [straight-line] La même réponse à tous les items d’un bloc
        [longstring] La même réponse de suite à la moitié d’un bloc
        [distance] Des réponses en une combinaison inhabituelle (Mahalanobis)
        [even-odd] Des réponses aux items pairs et impairs qui ne concordent pas
        [alike-rows] Les mêmes réponses qu’une autre ligne
       *[fast] Des réponses plus rapides que la lecture
    }
check-judged = Examinées
check-flagged = Repérées
check-careless-note = À examiner : personne n’est omis pour ces motifs.
check-not-judged = Toutes les règles ne s’appliquent pas à tous les items.
few-items = Un facteur de moins de trois items n’a pas de scores.
few-items-hint = Demander des sommes ou des moyennes.
unknown-structure = structure inconnue : { $structure }.
unknown-structure-hint = { COUNT($structures) ->
    [0] L’instrument ne déclare aucune structure.
   *[other] Utiliser l’une de celles-ci : { LIST($structures, type: "units") }.
}
guessed-encoding = Le fichier n’est pas en UTF-8 et a été lu comme { $encoding }, d’après les lettres de ses mots : si certains semblent faux, choisir un autre encodage.
two-encodings = { $file } : le texte n’est pas en UTF-8 et peut être en { LIST($readings, type: "or") }.
read-as = { $encoding } (« { $word } »)
two-encodings-hint = Choisir son encodage : { $one } ou { $other }.
sheet-of-file = { $file }, feuille « { $sheet } »
draft-of-file = ébauche de { $file }
columns-of-file = colonnes de { $file }
no-codebook = { $file } : il n’a pas les feuilles « survey » et « choices » d’un XLSForm.
no-codebook-hint = Enregistrer un livre de codes en CSV.
no-workbook = { $file } : ce n’est pas un classeur ; il n’a donc pas de feuilles.
no-workbook-hint = Laisser la feuille vide.
bad-json = { $line ->
    [none] { $file } : ce n’est pas du JSON valide.
   *[other] { $file }, ligne { $line }, colonne { $column } : ce n’est pas du JSON valide.
}
bad-json-hint = { $isPlaced ->
    [true] Y chercher une virgule en trop ou manquante, un guillemet ou un crochet manquant, ou un commentaire.
   *[false] Chercher dans le fichier une virgule en trop ou manquante, un guillemet ou un crochet manquant, ou un commentaire.
}
rating-not-number = { $kind ->
    [nominal] { $file }, ligne { $row }, colonne « { $column } » : « { $word } » n’est pas un nombre, et les cotations nominales sont des nombres.
    [ordinal] { $file }, ligne { $row }, colonne « { $column } » : « { $word } » n’est pas un nombre, et les cotations ordinales sont des nombres.
   *[interval] { $file }, ligne { $row }, colonne « { $column } » : « { $word } » n’est pas un nombre, et les cotations d’intervalle sont des nombres.
}
rating-not-number-hint = Écrire des nombres, ou choisir « Catégories » sous « Type de cotations ».
rating-outside-order = { $file }, ligne { $row }, colonne « { $column } » : « { $word } » n’est pas dans l’ordre indiqué.
rating-outside-order-hint = Nommer toutes les cotations de la plus basse à la plus haute, ou indiquer ce qui n’en est pas une.
project-too-large = { $file } : le fichier est trop volumineux pour être dans un projet.
project-too-tight = { $file } : avec une telle compression, aucun projet ne serait ouvert.
save-without-data-hint = Enregistrer le projet sans ses données, et garder les deux dans un même dossier.
no-project-size = { $file } : le fichier est trop volumineux pour un projet.
no-project-size-hint = Vérifier que c’en est un ; l’enregistrer sans ses données.
measure-of-project = { $file }, son instrument
data-changed = { $file } : les données qu’il contient ne sont pas celles avec lesquelles il a été enregistré.
data-changed-hint = Il a été modifié ou endommagé en chemin : prendre une autre copie, ou recréer le projet à partir de son fichier.
other-file = { $bytes ->
    [none] { $file } n’est pas le fichier avec lequel { $project } a été créé (il a la même taille et un autre SHA-256).
   *[other] { $file } n’est pas le fichier avec lequel { $project } a été créé (il a { $bytes } octets et non { $size }, et un autre SHA-256).
}
other-file-hint = Remettre le fichier tel qu’il était ; ou ouvrir le projet dans la page avec ce fichier, et l’enregistrer à nouveau.
other-schema = { $isLater ->
    [true] { $file } : c’est un projet d’une autre version d’itemwise (« { $schema } »).
   *[false] { $file } : ce n’est pas un projet d’itemwise (« schema » n’est pas « { $schema } »).
}
other-version-hint = L’ouvrir avec la version qui l’a enregistré, ou avec une version plus récente.
no-project-hint = Choisir un fichier enregistré comme projet ; son nom se termine par { $ending }.
bad-project = { $file } : { $problems }.
bad-project-hint = Enregistrer à nouveau le projet dans la page, ou corriger ces entrées.
data-not-base64 = data : doit contenir des octets en base64
entry-not-empty = ne pas être vide
entry-count = contenir au plus { $most } entrées
entry-file = nommer un fichier sans son dossier
entry-visible = ne pas contenir de caractères invisibles
entry-whole = être un nombre entier de { $low } à { $high }
entry-draws = être un nombre entier de { $low } à { $high }, ou 0 pour aucun
entry-number = être un nombre de { $low } à { $high }
entry-numbers = contenir au moins un nombre
entry-shorter = être plus court
entry-disclosure = être "standard" ; au lieu de "strict", écrire { $entry } dans la définition
entry-kinds = contenir au moins un type
entry-share = être une proportion entre 0 et 1
entry-hash = être les 64 chiffres d’un SHA-256
