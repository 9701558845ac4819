title = Méthode et références
method = { column-method }
references = Références
titled-paragraph = { $title }. { $text }
measure-source = L’instrument : { $source }

same-numbers = Avec { $software } { $version }, cette commande donne les mêmes nombres :
command = Commande
how-to-cite = Comment citer : The itemwise authors. { $software } (version { $version }) [logiciel].
translated =
    Aucun traducteur professionnel n’a relu cette traduction.
    Chaque texte est une entrée d’un fichier de { $folder } dans le dépôt du programme ; corrigez-le là.
r-coverage = Ce que le script R recalcule et ce qu’il ne recalcule pas
r-script = Script R
mirt-script = Script mirt des modèles de réponse à l’item
settings = Réglages
measure-definition = Définition de l’instrument
population-left-out =
    La population des échantillons simulés est omise de la définition enregistrée ici ; ce rapport ne l’utilise pas.
bibtex = Références pour BibTeX
csl-json = Références en CSL JSON

multiple-tests-title = Tests multiples
holm = La méthode de Holm { $holm } corrige les valeurs p au sein des familles : { LIST($families) }.
family-levels = paires de niveaux d’un regroupement
family-items = items d’un modèle de réponse à l’item
family-dif = items de tous les facteurs dans tous les groupes d’un regroupement
joint-intervals =
    Les intervalles conjoints (simultanés) pour { LIST($figures) } ont chacun un niveau de confiance de 1 − { COEFFICIENT(0.05) }/m dans une famille de m { $benjamini }.
largest-differences = les plus grandes différences
pairs-odds-ratios = les rapports de cotes des paires
tests-in-all = Sur { INTEGER($n) } { $n ->
    [one] test
   *[other] tests
} au total, environ { INTEGER($expected) } { $expected ->
    [one] aurait
   *[other] auraient
} par hasard un { p-value } non corrigé inférieur à { COEFFICIENT(0.05) }.

terms-title = Terminologie
terms = Les libellés ont été comparés au Guide de Luxembourg { $luxembourg } pour y repérer des termes qui blâment ou rabaissent les enfants.

software-title = Logiciel
software =
    Le logiciel est { $software } { $version } ; la graine { $seed } fixe tous les tirages aléatoires. Le script R répète les analyses avec
    psych { $psych }, lavaan { $lavaan } et survey { $survey }.
second-script = Un second script répète les modèles de réponse à l’item avec mirt { $mirt }.
