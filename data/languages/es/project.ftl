adopted-label = { $label } con parámetros nombrados
adopted-note =
    La estructura “{ $label } con parámetros nombrados” añade { LIST($parameters) }.
    Se eligieron por el desajuste en los mismos datos: confírmelos con otros datos.

scores-restricted = Las puntuaciones son de personas concretas, y este instrumento es sensible.
scores-restricted-hint = Guárdelas con la línea de órdenes (scores, con la opción restricted), si está autorizado a tenerlas.
no-scores = Nadie tiene ninguna de estas puntuaciones: { LIST($scores) }.
no-scores-hint = Permita respuestas faltantes o elija otras puntuaciones: las de ítems continuos no tienen máximo.
nobody-scored = Nadie tiene esta puntuación, de modo que se omite: { $label }.
scores-of-model = { $isChosen ->
        [true] Las puntuaciones son del modelo de trabajo: { $label }. Se eligió con estos datos.
       *[false] Las puntuaciones son del modelo de trabajo: { $label }.
    }
