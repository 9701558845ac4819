correlation-figure = { COEFFICIENT($value) }
coefficient-with-interval = { COEFFICIENT($value) } { INTERVAL($low, $high) }
