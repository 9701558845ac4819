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
check-given = Combien de chaque
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
check-not-judged = Toutes les règles ne s’appliquent pas à tous les items : itemwise validate indique lesquelles ne s’appliquent pas.
