part-data = Personas y respuestas faltantes
part-margins = Tablas de prevalencia y supresión
part-risks = Número de ítems declarados
part-withheld = Control de divulgación de los modelos
part-retention = Número de factores
part-efa = Soluciones factoriales
part-esem = Soluciones factoriales con pruebas
part-cross-validation = Validación cruzada
part-split-half = Replicación por mitades
part-structures = Estructuras declaradas
part-cfa = Modelos confirmatorios
part-comparison = Comparación de grupos
part-invariance = Invarianza de medida
part-irt = Modelos de respuesta al ítem
part-classes = Clases latentes
part-dif = Funcionamiento diferencial del ítem
part-robustness = Modelos y escalas con otras categorías
part-validity = Validez
part-outcomes = Resultados
part-structural = Modelos estructurales
part-among = Preguntas de seguimiento
part-burden = Número de personas afectadas
part-agreement = Acuerdo entre ocasiones y evaluadores
part-norms = Baremos
part-short-form = Versión breve
part-replication = Afirmaciones publicadas
part-verdicts = Veredictos
part-disclosure = Cifras suprimidas

step-parallel-analysis = Análisis paralelo
step-fit-cut-offs = Puntos de corte de los índices de ajuste
step-omega = Bootstrap de omega
step-loadings = Bootstrap de las cargas
step-models = Modelos
step-defined-parameters = Bootstrap de los parámetros definidos

item-dropped =
    Nadie respondió al ítem { $item }, o todas las personas que respondieron dieron la misma respuesta. El ítem se excluye.
items-apart =
    Nadie, o casi nadie, respondió a { LIST($items, type: "units") } junto con todos los demás ítems, así que { COUNT($items) ->
        [one] se excluye
       *[other] se excluyen
    }. Para { COUNT($items) ->
        [one] analizarlo
       *[other] analizarlos
    }, elija ítems a los que respondieron las mismas personas (--items).
design-feature =
    { $feature ->
        [strata] estratos
        [clusters] conglomerados
        [calibration] ponderaciones calibradas
       *[population-correction] una corrección por población finita
    }
design-partly-used =
    La muestra tiene { LIST($features) }. Los errores estándar de las correlaciones, y los intervalos de las cargas y de la fiabilidad,
    lo tienen en cuenta. También lo hacen los errores estándar y las pruebas de los modelos confirmatorios, de la invarianza de medida y de los modelos de respuesta al ítem.
    El número de factores, el ajuste de las soluciones exploratorias y las pruebas de la matriz de correlaciones tienen en cuenta solo las ponderaciones.
replicates-partly-used =
    { $n ->
        [one] La { INTEGER($n) } ponderación replicada de la muestra da
       *[other] Las { INTEGER($n) } ponderaciones replicadas de la muestra dan
    } los errores estándar de los porcentajes, las medias, las correlaciones, los coeficientes de fiabilidad y los modelos.
    Los porcentajes, las medias y las regresiones logísticas se calculan de nuevo en cada réplica.
    En las demás estimaciones, el cambio en cada réplica se linealiza en la estimación.
    No se calculan intervalos bootstrap, porque las ponderaciones replicadas no muestran las unidades de muestreo.
    El número de factores y el ajuste de las soluciones exploratorias tienen en cuenta solo la ponderación principal.
design-not-used =
    { $reason } Por eso no se usan los estratos ni los conglomerados: los errores estándar y las pruebas tienen en cuenta solo las ponderaciones.
    Para usarlos, indique si los conglomerados están numerados dentro de los estratos (--cluster-labels within-strata).
levels-of-group = los niveles del grupo { $group }
the-note = la nota

level-withheld =
    Algunas de sus respuestas están suprimidas, o tan pocas de sus personas dieron dos respuestas a la vez que un modelo podría identificarlas.
    Combine el grupo con otro, o excluya los ítems menos frecuentes.
factor-withheld =
    Todos los ítems de uno de sus factores quedan excluidos de los modelos.
    Tan pocas personas dieron algunas de las respuestas a estos ítems, o algunas combinaciones de dos respuestas, que se las podría identificar.
groups-withheld =
    No se comparan los grupos por { $grouping }.
    En demasiados de ellos, tan pocas personas dieron una respuesta que esta podría conocerse.
groups-withheld-hint = Combine grupos, o excluya los ítems menos frecuentes.
population-by = la población por { $grouping }
few-in-cells = pocas personas tienen algunas combinaciones de valores de { LIST($items) }.
few-in-category = al menos un valor de { $item } se da en menos de { INTEGER($least) } personas.
few-in-cells-hint = Combine valores, o excluya del modelo uno de los dos.
few-in-category-hint = Combine sus valores, o exclúyalo del modelo.

few-yes-items = menos de dos ítems pueden responderse con sí
hidden-numbers = los números de ítems están suprimidos
few-people = muy pocas personas
few-in-class = muy pocas personas en una clase
one-class = una sola clase es la que mejor describe las respuestas
classes-not-distinct = las clases no son suficientemente distintas
outcome-by =
    { $by ->
        [number] número de ítems
        [score] puntuación
       *[class] clase
    }
no-adjusted-outcome =
    { $outcome } por { LIST($by) }: no hay cifras ajustadas por { LIST($covariates) }.
    Muy pocas personas tienen estos valores, o algunos de ellos predicen perfectamente el resultado.
class-out-of-range =
    { $outcome } por clase: con la corrección por el error de clasificación, la media de una clase quedaría fuera del rango del resultado,
    de modo que no se muestran cifras.

grouping-of-item = La agrupación { $grouping } procede de un ítem: sus niveles son respuestas, y no se publica nada por respuestas.
weights-by-level = Todas las personas de un nivel de la agrupación { $grouping } tienen la misma ponderación: los totales ponderados revelarían los recuentos por sus niveles.
weights-by-level-hint = Si sus totales pueden mostrarse, marque { $grouping } como dominio en la definición (“domain”: true). Si no, quítela de la lista de publicación o publique sin ponderaciones.
grouping-of-item-hint = Quítela de la lista de publicación (“release” en la definición) o de las agrupaciones.
small-levels =
    { $levels ->
        [one] Un nivel de la agrupación { $grouping } tiene
       *[other] { INTEGER($levels) } niveles de la agrupación { $grouping } tienen
    } menos de { INTEGER($least) } personas: no puede publicarse nada por { $levels ->
        [one] ella
       *[other] ella
    }.
small-level =
    menos de { INTEGER($least) } personas{ $at ->
        [1] { "" }
       *[other] { " " }({ INTEGER($at) })
    }
small-levels-hint =
    { $others ->
        [none] Combine sus niveles
       *[other] Combínelo con el de significado más próximo (los siguientes más pequeños son { LIST($others) })
    } en la definición, o quite la agrupación de la lista de publicación.
    Un mismo nombre para varios códigos (“labels”) o tramos (“bands”) más amplios combinan niveles.
warning-left-out = El texto de la advertencia “{ $what }” se omite, porque revelaría recuentos; el análisis restringido lo contiene.

earlier-not-read = { $file } no puede leerse: { $problems }.
earlier-of-other = { $file }: es del instrumento { $measure }.
earlier-incomplete = { $file }: se hizo después de { $before }, que también debe indicarse.
earlier-hint = Indique el JSON de una publicación anterior del mismo archivo (analysis.json).
bad-capacity = El número de resultados que se conservan es { $most }.
bad-capacity-hint = Use un número entero a partir de 1; por defecto se conservan { INTEGER($usual) } de cada parte.
no-block-for-target = una matriz objetivo rota un bloque exploratorio, y el modelo no tiene ninguno.
no-block-for-target-hint = Escriba uno como efa("b")*f + efa("b")*g =~ a + b + c, o use la matriz objetivo en el análisis factorial exploratorio.
target-beside-rotation = una matriz objetivo es ya una rotación, además de { $rotation }.
target-beside-rotation-hint = Omita una de las dos, o use la rotación ortogonal hacia la matriz objetivo.
unknown-auxiliary = variable auxiliar desconocida: { $name }.
unknown-auxiliary-hint = Use una de estas: { LIST($names, type: "units") }, o declárela entre las variables externas del instrumento.
full-information-of-ordered-hint = Elija para las respuestas faltantes el método por pares, o declare los ítems como continuos.
unknown-structure = estructura desconocida: { $structure }.
unknown-structure-hint =
    { COUNT($structures) ->
        [0] El instrumento no declara ninguna estructura.
       *[other] Use una de estas: { LIST($structures, type: "units") }.
    }
unknown-working-model = modelo de trabajo desconocido: { $model }.
unknown-working-model-hint = Use uno de estos: { LIST($models, type: "units") }.
too-many-dropped =
    todas las personas respondieron lo mismo a { INTEGER($n) } de { INTEGER($items) } ítems ({ LIST($names, type: "units") }), que se excluyeron; { $left ->
        [0] no queda ninguno
       *[other] queda { INTEGER($left) }
    }, y una correlación necesita dos.
too-many-dropped-hint = Compruebe el archivo, los códigos de los ítems y cuáles de ellos cuentan como sí en la definición del instrumento.
nobody-complete = nadie respondió a todos los ítems.
nobody-complete-hint = Use por pares las respuestas a cada dos ítems, o excluya un ítem al que pocas personas respondieron.
