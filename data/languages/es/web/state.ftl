blank = En blanco
no-answer = Sin respuesta ({ $cell })
scale-number = Escala { $number }
strange-column = “{ $name }” no es una columna de este archivo.
replicate-type-needed = Elija cómo se construyeron las ponderaciones replicadas: lo dice la documentación de la encuesta.
strange-numbers = “{ $text }” no es lo que admite este campo: números, separados por comas.
margins-table = Márgenes
bounds-needed = La calibración logit necesita el factor mínimo y el máximo de una ponderación, como 0.3, 3.
