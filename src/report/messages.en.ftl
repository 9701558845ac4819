subtitle = { $file }; { $software } { $version }
simulated-answers = These answers are simulated: no one was surveyed.
more-tables = In full
