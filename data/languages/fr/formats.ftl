quoted = « { $name } »
repeated-names = Plusieurs colonnes ont le même nom et ont été numérotées (« { $first }_1 ») : { LIST($names, type: "units", most: 5) }.
other-sheets = La feuille « { $sheet } » a été lue ; le classeur a aussi { LIST($others, type: "units") }.
hidden-sheet = « { $name } » (masquée)
sheet-hidden = La feuille « { $sheet } » est masquée.
rows-hidden = Feuille « { $sheet } » : { $n ->
    [one] { INTEGER($n) } ligne est masquée (par un filtre, par exemple) et a été lue
   *[other] { INTEGER($n) } lignes sont masquées (par un filtre, par exemple) et ont été lues
} quand même.
columns-hidden = Feuille « { $sheet } » : { $n ->
    [one] { INTEGER($n) } colonne est masquée et a été lue
   *[other] { INTEGER($n) } colonnes sont masquées et ont été lues
} quand même.
cells-merged = Feuille « { $sheet } » : { $n ->
    [one] { INTEGER($n) } plage de cellules est fusionnée
   *[other] { INTEGER($n) } plages de cellules sont fusionnées
} ({ LIST($ranges, type: "units") }{ $isAll ->
    [true] {""}
   *[false] {""} ; …
}) ; seule la première cellule de chacune contient ce qui est affiché.
not-calculated = Feuille « { $sheet } » : le programme qui l’a écrite a laissé { INTEGER($n) } { $n ->
    [one] formule
   *[other] formules
} à calculer. Si des résultats semblent faux, l’ouvrir dans Excel ou LibreOffice et l’enregistrer.
sheet-rows-above = Feuille « { $sheet } » : { $n ->
    [one] une ligne au-dessus des noms a été ignorée
   *[other] { INTEGER($n) } lignes au-dessus des noms ont été ignorées
} ; les noms sont à la ligne { $row }.
rows-empty = Feuille « { $sheet } » : { $n ->
    [one] { INTEGER($n) } ligne vide a été ignorée
   *[other] { INTEGER($n) } lignes vides ont été ignorées
}.
columns-with-errors = Feuille « { $sheet } » : les colonnes contenant des erreurs de formules sont lues comme texte, erreurs telles qu’affichées : { LIST($columns, type: "clauses", most: 5) }.
errors-in = « { $column } » ({ INTEGER($n) } ; la première en { $cell })
mixed-columns = Feuille « { $sheet } » : les colonnes qui mêlent des types de cellules sont lues comme texte : { LIST($columns, type: "clauses", most: 5) }.
mixed-in = « { $column } » ({ LIST($kinds, type: "units") } ; { $cell } : { cell-kind })
cells-of-kind = { cell-kind } : { INTEGER($n) }
cell-kind = { $kind ->
    [text] texte
    [number] nombre
    [boolean] valeur logique
    [date] date
    [datetime] date et heure
    [time] heure
    [error] erreur
   *[formula] formule
}
codes-used = La feuille « { $sheet } » décrit les colonnes : { $answers ->
    [0] ses textes de questions ({ -questions }) ont été utilisés
   *[other] { $questions ->
        [0] ses libellés de réponses ({ -labelled }) ont été utilisés
       *[other] ses libellés de réponses ({ -labelled }) et ses textes de questions ({ -questions }) ont été utilisés
    }
}.
-labelled = { INTEGER($answers) } { $answers ->
    [one] colonne
   *[other] colonnes
}
-questions = { INTEGER($questions) } { $questions ->
    [one] colonne
   *[other] colonnes
}
codes-lacking = La feuille « { $sheet } » n’a pas de libellé pour certaines réponses : { LIST($columns, type: "units", most: 5) }.
codes-of-column = { $column } ({ LIST($codes, type: "units", most: 3) })
codes-refused = Feuille « { $sheet } » : ses libellés n’ont pas été utilisés là où la plupart des réponses ont d’autres codes : { LIST($columns, type: "units", most: 5) }.
