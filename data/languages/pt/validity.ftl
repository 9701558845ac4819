no-variation =
    A associação não pode ser estimada: entre as pessoas com ambos os valores, uma variável não varia, ou os dados trazem pouca informação.
correlation-beyond-1 =
    A correlação { $coefficient } seria { COEFFICIENT($estimate) }, fora de sua faixa: o escore está longe demais de uma distribuição normal.
no-rate-ratio = A razão de taxas não pode ser estimada: os valores não são números inteiros, ou a verossimilhança não tem máximo.
no-odds-ratio =
    A razão de chances não pode ser estimada: o escore prediz perfeitamente o desfecho, ou o erro padrão não está definido.
