subtitle = { $file } ; { $software } { $version }
simulated-answers = Ces réponses sont simulées : personne n’a été interrogé.
more-tables = En détail
