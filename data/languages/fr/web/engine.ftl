no-scale-found =
    Aucune échelle n’a été trouvée ; les colonnes sont donc décrites. Elles figurent toutes comme items : retirer celles qui n’en sont pas.
    Dès que les items changent, les réponses aux questions portent sur eux.
no-script = Aucune échelle n’a été trouvée ; il n’y a donc pas de script.
no-script-of-tables = La commande reproduit ces tableaux ; il n’y a pas de script pour eux.
no-file = Aucun fichier n’est ouvert.
no-file-hint = Ouvrir un fichier.
other-opened = Un autre fichier a été ouvert entre-temps.
other-opened-hint = Poser à nouveau la question sur le fichier ouvert maintenant.
unknown-stage =
    La réponse n’a pas d’étape { $stage } : elle a { INTEGER($stages) } { $stages ->
        [one] étape, numérotée
       *[other] étapes, numérotées
    } à partir de 0.
unknown-stage-hint = Demander l’étape 0, puis la suivante tant qu’il en reste.
no-factors = Les réponses ne montrent aucun facteur ; aucune échelle ne peut donc être suggérée.
no-loadings = Aucun item ne sature sur un facteur ; aucune échelle ne peut donc être suggérée.
no-solution-hint = Répartir soi-même les items entre les échelles.
worker-stopped = Le calcul s’est arrêté de façon inattendue.
no-groups = Aucun groupe à comparer n’est choisi.
few-raters = L’accord exige au moins deux juges.
few-raters-hint = Choisir la colonne de chacun sous « Juges ».
no-target = La rotation exige une cible.
no-target-hint = En écrire une sous « Cible », et choisir « Utiliser cette cible ».
no-groups-hint = En choisir sous « Groupes à comparer », ou faire d’une colonne un groupe sous « Colonnes ».
