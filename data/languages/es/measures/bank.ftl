published-whole = Los ítems son los de { $name }: se usa la puntuación publicada.
published-items = Hay ítems de { $name }: las puntuaciones de las respuestas, los ítems invertidos y los saltos son los publicados; no se usan su prorrateo, escalas ni puntos de corte.
published-not = Hay ítems con nombre o redacción de { $name }, pero con otra redacción, otras respuestas u otros ítems invertidos: no se usa la puntuación publicada.
