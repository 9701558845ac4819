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
