no-short-model = La estructura no puede ajustarse a la versión breve: quedan muy pocos ítems de un factor.
