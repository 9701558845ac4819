published-whole = Os itens são os de { $name }: usa-se a pontuação publicada.
published-items = Há itens de { $name }: os escores das respostas, os itens invertidos e os saltos são os publicados; seu cálculo proporcional, suas escalas e seus pontos de corte não são usados.
published-not = Há itens com nome ou redação de { $name }, mas com outra redação, outras respostas ou outros itens invertidos: a pontuação publicada não é usada.
