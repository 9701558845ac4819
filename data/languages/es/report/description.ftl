title = Columnas de { $title }
subtitle = { INTEGER($people) } { $people ->
        [one] persona
       *[other] personas
    }; { $file }; { $software } { $version }
no-scale =
    No se encontró ninguna escala. { $reason ->
        [unknown-order] { LIST($columns, most: 6) } comparten respuestas en palabras cuyo orden no se conoce.
        [unrelated] { LIST($columns, most: 6) } tienen respuestas del mismo tipo, pero no están relacionadas entre sí.
       *[nothing-shared] Ninguna columna comparte sus respuestas con otra.
    }
instead = Este informe describe las columnas en su lugar.
name-items = { $isPage ->
        [true] Si algunas columnas son ítems de una escala, déjelas en “Ítems” y quite las demás.
       *[false] Si algunas columnas son ítems de una escala, nómbrelas: añada a la orden --items con sus nombres, o elíjalas en la página.
    }
state-order = Si tienen un orden, indíquelo (--order Bajo<Medio<Alto).
possible-weight = Por su nombre, “{ $column }” puede ser una ponderación. Se tomó como un número: si lo es, declárela (--weight-column { $column }).

figure-people = personas
figure-rows = { INTEGER($rows) } { $rows ->
        [one] fila en el archivo
       *[other] filas en el archivo
    }
figure-columns = { $n ->
        [one] columna descrita
       *[other] columnas descritas
    }
figure-left-out = { $n ->
        [0] ninguna excluida
        [one] 1 excluida
       *[other] { INTEGER($n) } excluidas
    }
figure-associated = { $n ->
        [one] par de columnas está asociado
       *[other] pares de columnas están asociados
    }
figure-tests = de { INTEGER($n) } { $n ->
        [one] prueba
       *[other] pruebas
    }, p ajustado < 0,05

line-scale = ¿Hay una escala?
line-scale-no = No se encontró ninguna escala.
line-scale-detail = Las columnas se describen una a una.
line-associated = ¿Qué columnas están asociadas?
line-associated-none = No se muestra ninguna.
line-associated-none-detail = Ningún p ajustado es inferior a 0,05 en { INTEGER($n) } { $n ->
        [one] par de columnas
       *[other] pares de columnas
    }.
line-associated-some = La más fuerte: { $one } { $kind ->
        [numbers] con
       *[other] por
    } { $other }.
line-associated-detail = { $kind ->
        [numbers] r es { COEFFICIENT($value) }
        [means] Eta al cuadrado es { COEFFICIENT($value) }
       *[answers] La V de Cramér es { COEFFICIENT($value) }
    }, p ajustado { P($p) }; { INTEGER($found) } de { INTEGER($n) } pares de columnas están asociados.

columns-title = Las columnas
columns-text = Los porcentajes se refieren a quienes respondieron. El intervalo indica entre qué límites está el porcentaje de la población si esta fuera una muestra aleatoria.
frequencies-title = Respuestas a cada columna
answer-missing = Sin respuesta
note-weighted = Los porcentajes están ponderados por { $column }; los números de personas no.
note-weighted-numbers = Las medias, desviaciones y medianas están ponderadas por { $column }; los números de personas no.
note-no-answers = Se consideran sin respuesta: { LIST($answers, most: 8) }.
numbers-title = Columnas de números
column-name = Columna
column-missing = Sin respuesta
column-mean-low = Media, inferior 95 %
column-mean-high = Media, superior 95 %
shares-title = Porcentaje con la segunda respuesta, en las columnas con dos respuestas
shares-see = { $column }: { $answer } tiene el porcentaje mayor, { PERCENT($share) }.
shares-description = Los puntos son porcentajes de quienes respondieron; las líneas, intervalos del 95 %.
column-with-label = { $column }: { $label }
left-out-column = { $column }: { $why }.
column-with-answer = { $column }: { $answer }
left-out-title = Columnas que no se describen

cross-title = Asociaciones
cross-grouped = Cada columna se cruzó con las agrupaciones.
cross-among = Las columnas se cruzaron entre sí.
cross-limits = Se excluyen las columnas con más de diez respuestas; los números tienen sus propias tablas.
associations-title = Asociaciones entre columnas
correlations-title = Correlaciones de números
differences-title = Medias de números por grupo
column-means = Medias
column-eta-squared = Eta al cuadrado
mean-of-level = { $level } { DECIMAL($mean, digits: 2) }
note-eta-squared = Eta al cuadrado es la proporción de la varianza entre grupos.
note-weighted-figures = Ponderado por { $column }; los números de personas no lo están.
column-cramers-v = V de Cramér
column-adjusted-p = p ajustado
column-df-2 = gl 2
note-adjusted = p ajustado: por el método de Holm, para { INTEGER($n) } { $n ->
        [one] prueba
       *[other] pruebas
    }.
note-sparse = No hay prueba si más de una quinta parte de los recuentos esperados son inferiores a 5, o si alguno es inferior a 1.
note-v = La V de Cramér es 0 si no hay asociación y 1 si una respuesta determina la otra.
note-more = Se muestran las { INTEGER($n) } más fuertes; todas están en los archivos.
cross-table-title = { $rows } por { $columns }
cross-table-note = Porcentajes dentro de cada columna; entre paréntesis, su número de personas.
level-with-people = { $level } ({ INTEGER($n) })

method-title = Método
method-shares = Los porcentajes tienen intervalos de Wilson del 95 % { $wilson }.
method-shares-design = Los porcentajes tienen intervalos del 95 % que tienen en cuenta las ponderaciones y las unidades de muestreo { $korn }.
method-test = La asociación de las columnas se contrastó con la prueba χ² de Pearson.
method-test-design = La asociación de las columnas se contrastó con la F de Rao y Scott, que tiene en cuenta las ponderaciones y las unidades de muestreo { $rao }.
method-numbers = Los números se correlacionaron con el coeficiente de Pearson, con intervalos según la z de Fisher.
method-means = Las medias se compararon con la { $isDesigned ->
        [true] F de Wald, que tiene en cuenta el diseño muestral
       *[false] F de Welch
    }.
method-adjusted = Las probabilidades se ajustaron con el método de Holm por el número de pruebas de una tabla { $holm }.
references-title = Referencias
again-title = Orden
