blank = Vazio
no-answer = Sem resposta ({ $cell })
scale-number = Escala { $number }
