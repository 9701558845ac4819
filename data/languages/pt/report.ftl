subtitle = { $file }; { $software } { $version }
simulated-answers = Estas respostas são simuladas: ninguém foi entrevistado.
more-tables = Na íntegra
