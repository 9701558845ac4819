blank = Vide
no-answer = Sans réponse ({ $cell })
scale-number = Échelle { $number }
strange-column = « { $name } » n’est pas une colonne de ce fichier.
replicate-type-needed = Choisir la construction des poids de réplication : la documentation de l’enquête l’indique.
strange-numbers = « { $text } » ne convient pas à ce champ : il attend des nombres séparés par des virgules.
margins-table = Marges
bounds-needed = Le calage logit a besoin des facteurs minimal et maximal d’un poids, par exemple 0.3, 3.
problem-topic = { $topic ->
    [archive] L’archive ne contient pas exactement un fichier de réponses.
    [cells] Des lignes, des colonnes ou des cellules du tableau ne peuvent pas être lues telles quelles.
    [choice] Une option ne convient pas à ces données.
    [damaged] Le fichier est incomplet ou endommagé.
    [definition] La définition et le fichier ne correspondent pas.
    [disclosure] Ceci n’est pas montré, car des réponses pourraient être divulguées.
    [empty] Le fichier n’a pas de réponses à analyser.
    [encoding] Le texte du fichier a un autre encodage de caractères.
    [format] Le fichier, ou une partie de celui-ci, est dans un format qui n’est pas lu.
    [groups] Les groupes ne peuvent pas être comparés ainsi.
    [items] Ces items ne permettent pas cette analyse.
    [json] Le fichier ne peut pas être lu en JSON.
    [model] Le modèle ne peut pas être estimé tel quel.
    [people] Trop peu de personnes ont donné les réponses que cette analyse exige.
    [persons] Chaque ligne du fichier ne correspond pas à une seule personne.
    [project] Le projet ne peut pas être ouvert.
    [size] Le fichier est plus grand que ce que cette page peut lire.
   *[weights] Les poids ou le plan d’échantillonnage ne peuvent pas être utilisés tels quels.
}
problem-remedy = { $topic ->
    [archive] Décompresser l’archive et ouvrir le fichier de réponses.
    [cells] Corriger le fichier à l’endroit indiqué ci-dessous ou l’exporter de nouveau.
    [choice] Choisir une autre valeur de l’option ou « Automatique ».
    [damaged] Copier de nouveau le fichier depuis sa source ou l’exporter encore une fois.
    [definition] Vérifier les noms des items et des colonnes dans la définition ou ouvrir le fichier sans elle.
    [disclosure] Choisir d’autres groupes ou omettre les réponses les plus rares.
    [empty] Vérifier s’il s’agit du bon fichier et de la bonne feuille, et si la première ligne contient les noms des colonnes.
    [encoding] Choisir l’encodage ou enregistrer le fichier en CSV (UTF-8).
    [format] Enregistrer les données en CSV (UTF-8) ou en classeur Excel (.xlsx).
    [groups] Choisir d’autres groupes ou réunir les petits.
    [items] Retirer les items indiqués ci-dessous ou en ajouter d’autres.
    [json] Le corriger à l’endroit indiqué ci-dessous ou l’enregistrer de nouveau avec le programme dont il provient.
    [model] Simplifier le modèle : moins de facteurs ou moins de paramètres libres.
    [people] Omettre les items auxquels peu de personnes ont répondu ou admettre des réponses manquantes.
    [persons] Donner au fichier une forme avec une ligne par personne.
    [project] Ouvrir plutôt le fichier de données et charger la définition.
    [size] Omettre les colonnes inutiles ou diviser le fichier.
   *[weights] Choisir d’autres colonnes sous « Colonnes », ou aucune.
}
problem-detail = En détail, en anglais : { $detail }
