no-scale-found =
    No se encontró ninguna escala, de modo que se describen las columnas. Todas figuran como ítems: quite las que no lo sean.
    En cuanto cambien los ítems, se responderá a las preguntas sobre ellos.
no-script = No se encontró ninguna escala, de modo que no hay script.
no-script-of-tables = La orden repite estas tablas; no hay script para ellas.
no-file = No hay ningún archivo abierto.
no-file-hint = Abra un archivo.
other-opened = Entretanto se abrió otro archivo.
other-opened-hint = Pregunte de nuevo sobre el archivo que está abierto ahora.
unknown-stage =
    La respuesta no tiene la etapa { $stage }: tiene { INTEGER($stages) } { $stages ->
        [one] etapa, numerada
       *[other] etapas, numeradas
    } desde 0.
unknown-stage-hint = Pida la etapa 0 y después la siguiente mientras siga algo.
no-factors = Las respuestas no muestran factores, de modo que no pueden sugerirse escalas.
no-loadings = Ningún ítem carga en ningún factor, de modo que no pueden sugerirse escalas.
no-solution-hint = Asigne usted los ítems a las escalas.
worker-stopped = El cálculo se detuvo inesperadamente.
no-groups = No se eligió ningún grupo que comparar.
few-raters = El acuerdo requiere dos evaluadores o más.
few-raters-hint = Elija la columna de cada uno en “Evaluadores”.
no-target = La rotación necesita una matriz objetivo.
no-target-hint = Escríbala en “Matriz objetivo” y elija “Usar esta matriz objetivo”.
no-groups-hint = Elija alguno en “Grupos que comparar”, o haga de una columna un grupo en “Columnas”.
