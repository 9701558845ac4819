skip = Aller au rapport
search-label = Trouver un tableau ou une figure
expand-all = Tout déplier
summary = Résumé
numbered-section = { $number } { $title }
appendix-links = Annexe :
appendix-link = { $number } : { $text }
column-what = Objet
column-answers = Réponses
column-open = Ouvrir
more = Suite

terms = Termes
terms-explained = { INTEGER($n) } { $n ->
    [one] terme expliqué
   *[other] termes expliqués
}

more-rows = { $n ->
    [one] { INTEGER($n) } ligne de plus
   *[other] { INTEGER($n) } lignes de plus
}
copy = Copier
save = Enregistrer
data = Données

downloads = Utiliser dans un article, et téléchargements
downloads-link = Utiliser dans un article, télécharger
into-a-paper =
    « { copy } » sous un tableau le copie en tableau pour Word. Pour obtenir tout le rapport en fichier Word, terminer la commande par
    { $docx }. Des paragraphes à coller se trouvent sous « Résultats au format APA ».
further-tables = { $n ->
    [one] { INTEGER($n) } autre tableau
   *[other] { INTEGER($n) } autres tableaux
}
scripts-and-settings = Pour un article ; scripts, réglages, définition et références en fichiers
file-title = { $title } :
no-script = L’enregistrement exige le script de la page, désactivé ici.
