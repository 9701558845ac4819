bad-evidence =
    { $file } : { $path ->
        [none] le fichier
       *[other] { $path }
    } : { $message }.
bad-evidence-hint = Utiliser un fichier de preuves tel qu’itemwise l’a écrit.
bad-study = « { $text } » ne nomme pas d’étude.
bad-study-hint = Écrire « Nom, année, pays, échantillonnage », comme « Mwangi et Otieno, 2025, Kenya, écoles par strate ».
bad-analysis =
    { $file } : ce n’est pas une analyse d’itemwise ({ $path ->
        [none] le fichier
       *[other] { $path }
    } : { $message }).
bad-analysis-hint = Enregistrer les résultats de l’analyse en JSON et utiliser ce fichier.
needs-protection = { $file } : ses chiffres ne sont pas protégés.
needs-protection-hint = Indiquer dans la définition si les réponses sont sensibles (« sensitive »), et les analyser avec protection.
other-measure = { $file } : aucune de ses échelles n’a que des items de { $measure }.
other-measure-hint = Analyser les réponses avec la définition de l’instrument ({ $measure }).
