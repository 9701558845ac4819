no-short-model = A estrutura não pode ser ajustada à versão reduzida: restam itens de menos de um fator.
