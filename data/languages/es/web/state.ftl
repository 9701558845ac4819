blank = En blanco
no-answer = Sin respuesta ({ $cell })
scale-number = Escala { $number }
