no-short-model = La estructura no puede ajustarse a la versión breve: quedan muy pocos ítems de un factor.

impossible-short-form = { INTEGER($items) } de { INTEGER($pool) } ítems no pueden conservar { $least } de los factores.
impossible-short-form-hint = Pida más ítems, o menos de cada factor.
no-short-form = { INTEGER($items) } de { INTEGER($all) } ítems no son una versión breve.
no-short-form-hint = Pida de 2 a { INTEGER($most) } ítems.
