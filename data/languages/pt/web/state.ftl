blank = Vazio
no-answer = Sem resposta ({ $cell })
scale-number = Escala { $number }
strange-column = “{ $name }” não é uma coluna deste arquivo.
replicate-type-needed = Escolha como os pesos replicados foram construídos: a documentação da pesquisa informa.
strange-numbers = “{ $text }” não é o que este campo aceita: números, separados por vírgulas.
margins-table = Margens
bounds-needed = A calibração logit precisa do fator mínimo e do máximo de um peso, como 0.3, 3.
