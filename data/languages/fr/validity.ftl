no-variation =
    La liaison ne peut pas être estimée : chez les personnes ayant les deux valeurs, une variable ne varie pas, ou les données apportent trop peu d’information.
correlation-beyond-1 =
    La corrélation { $coefficient } serait de { COEFFICIENT($estimate) }, hors de son domaine : le score est trop loin d’être normal.
no-rate-ratio = Le rapport de taux ne peut pas être estimé : les valeurs ne sont pas des nombres entiers, ou la vraisemblance n’a pas de maximum.
no-odds-ratio =
    Le rapport de cotes ne peut pas être estimé : le score prédit parfaitement le résultat, ou l’erreur standard n’est pas définie.
