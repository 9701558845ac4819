title = itemwise
what =
    itemwise lit un fichier de réponses à une enquête.
    Il présente les réponses, le nombre de dimensions que mesurent les items, la fidélité des échelles
    et la comparabilité des groupes.
promise = Le fichier reste sur cet ordinateur : tout est calculé dans cette page, et rien n’est envoyé.

panel-name = { $panel ->
        [data] Données
        [questions] Questions
       *[answer] Réponse
    }
jump = Aller à
fold = Masquer données et instrument
unfold = Afficher données et instrument
skip = Aller à la réponse
language-of-page = Langue
undo = Annuler
redo = Rétablir
stop = Arrêter
cancel = Annuler
remove = Retirer
none = Aucun

copy = Copier
copied = Copié
not-copied = Non copié : sélectionner le texte et le copier.
save-script = Enregistrer analysis.R
later = Disponible dès que la réponse est calculée.

sent = { $n ->
        [0] Rien n’a été envoyé : 0 requête
        [one] { INTEGER($n) } requête a été envoyée
       *[other] { INTEGER($n) } requêtes ont été envoyées
    }
sent-briefly = { $n ->
        [0] Rien d’envoyé
        [one] { INTEGER($n) } envoyée
       *[other] { INTEGER($n) } envoyées
    }
sent-means =
    Cette page compte ses requêtes à d’autres ordinateurs, et celles à son propre hôte, sauf pour ses propres fichiers.
    Les données sont lues et analysées sur cet ordinateur, et aucun résultat n’en sort.
sent-list = Ces requêtes ont été envoyées, peut-être par une extension du navigateur :

question-name = { $question ->
        [file] Le fichier est-il tel qu’il doit être ?
        [answers] Comment a-t-on répondu ?
        [distributions] Comment les réponses à chaque item se répartissent-elles ?
        [differences] Comment les groupes diffèrent-ils pour chaque item ?
        [correlations] Comment les items sont-ils corrélés ?
        [dimensions] Combien de dimensions ?
        [solution] Comment les items saturent-ils sur des facteurs ou des composantes ?
        [structure] Les items se regroupent-ils comme déclaré ?
        [reliability] Quelle est la fidélité des scores, et pour qui ?
        [comparability] Peut-on comparer les groupes ?
        [norms] Où se situe un score ?
        [shortForm] Quels items pour une version abrégée ?
        [raters] Les juges sont-ils d’accord ?
        [functioning] Quels items fonctionnent différemment ?
        [measurement] Où la mesure est-elle précise ?
        [adaptive] Que ferait gagner un test adaptatif ?
       *[outside] À quoi les scores sont-ils liés ?
    }

part-name = { $part ->
        [reading] Lecture
        [answers] Lecture des réponses
        [margins] Comptage des personnes
        [data] Description de l’échantillon
        [items] Description des items
        [burden] Nombres de personnes dans la population
        [risks] Comptage des réponses conjointes
        [withheld] Contrôle de la divulgation
        [correlation] { correlations }
        [retention] Nombre de facteurs
        [prevalence] Parts de personnes
        [comparison] Comparaison des groupes
        [contrasts] Comparaison des groupes
        [regression] Régression
        [among] Questions de suivi
        [efa] Solutions factorielles
        [structures] Structures déclarées
        [splitHalf] Moitiés aléatoires
        [reliability] { reliability }
        [agreement] Accord
        [norms] Normes
        [crossValidation] Validation croisée
        [esem] Solutions factorielles avec tests
        [robustness] Modèles et échelles avec d’autres catégories
        [cfa] Modèles confirmatoires
        [structural] Modèles structurels
        [irt] Modèles de théorie de la réponse à l’item (TRI)
        [classes] Classes latentes
        [invariance] Invariance de mesure
        [dif] Fonctionnement différentiel des items
        [validity] Validité
        [outcomes] Résultats
        [shortForm] Version abrégée
        [disclosure] Contrôle de la divulgation
        [replication] Affirmations publiées
        [verdicts] Verdicts
        [samples] Tirage des échantillons
        [report] Rédaction de la réponse
        [figures] Figures
        [pictures] Images
       *[other] { $part }
    }
without-file = Sans fichier de réponses
tool-name = { $tool ->
        [matrix] Analyser une matrice de corrélations publiée
       *[power] Prévoir combien de personnes exige une enquête
    }

open-text = Ouvrir un fichier
save-text = Enregistrer sous { $file }
