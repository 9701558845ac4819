no-short-model = A estrutura não pode ser ajustada à versão reduzida: restam poucos itens de um fator.

impossible-short-form = { INTEGER($items) } de { INTEGER($pool) } itens não bastam para manter { $least } itens dos fatores.
impossible-short-form-hint = Peça mais itens ou menos de cada fator.
no-short-form = { INTEGER($items) } de { INTEGER($all) } itens não são uma versão reduzida.
no-short-form-hint = Peça de 2 a { INTEGER($most) } itens.
