subtitle = { $file }; { $software } { $version }
simulated-answers = Estas respuestas son simuladas: no se encuestó a nadie.
more-tables = Al completo
