coefficient = { COEFFICIENT($value) }
coefficient-with-interval = { COEFFICIENT($value) } { INTERVAL($low, $high) }
