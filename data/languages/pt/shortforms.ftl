no-short-model = A estrutura não pode ser ajustada à versão reduzida: restam poucos itens de um fator.
