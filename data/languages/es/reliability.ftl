constant-item =
    { LIST($items) } no { COUNT($items) ->
        [one] varía
       *[other] varían
    } entre las personas con respuestas completas.
    Alfa incluye { COUNT($items) ->
        [one] el ítem
       *[other] estos ítems
    }; el alfa estandarizado, el alfa ordinal y omega no están definidos.
no-variance = Alfa no está definido: la suma de { LIST($items) } no varía.
negative-alpha =
    Alfa es negativo ({ COEFFICIENT($alpha) }): en promedio, los ítems correlacionan negativamente. Compruebe si alguno es un ítem inverso.
negative-item-rest =
    Correlación negativa con el resto de la escala: { LIST($items) }. Compruebe si hay ítems inversos.
two-items =
    En una escala de dos ítems, presente el coeficiente de Spearman-Brown.
    Alfa es más bajo, salvo que ambos ítems tengan la misma varianza (Eisinga et al., 2013).
sampled-splits =
    La fiabilidad por mitades y lambda 4 se basan en { INTEGER($splits) } divisiones aleatorias de { INTEGER($items) } ítems;
    el máximo verdadero puede ser mayor.
no-lambda-6 = Lambda 6 no está definido: la matriz de covarianzas de los ítems es singular.
no-interval =
    Alfa no tiene intervalo: { $hasDesign ->
        [true] las unidades de muestreo
       *[false] las personas
    } son muy pocas, o sus respuestas demasiado parecidas, para estimar su varianza.

adjusted-pairs =
    El alfa ordinal y omega usan correlaciones corregidas: { COUNT($pairs) ->
        [one] la tabla de 2 × 2 de { LIST($pairs) } tiene una celda vacía
       *[other] las tablas de 2 × 2 de { LIST($pairs) } tienen celdas vacías
    }.
pair = { $first } con { $second }
not-positive-definite =
    { $isOrdinal ->
        [true] El alfa ordinal y omega se basan
       *[false] Omega se basa
    } en una matriz de correlaciones que no es definida positiva (autovalor mínimo { DECIMAL($smallest, digits: 4) });
    no se suavizó.

omega-two-items = Dos ítems no tienen un omega propio: una sola correlación no puede identificar un modelo factorial.
omega-no-variance = Omega no está definido: la suma de las correlaciones no es positiva.
omega-not-converged = Omega no está disponible: la solución factorial no convergió.
omega-one-factor =
    Omega total se basa en un factor: menos de seis ítems no identifican los tres factores para el omega jerárquico.
omega-heywood =
    Omega se basa en un caso Heywood: con { INTEGER($factors) } { $factors ->
        [one] factor
       *[other] factores
    }, { COUNT($items) ->
        [one] la unicidad de { LIST($items) } está
       *[other] las unicidades de { LIST($items) } están
    } en el límite inferior.
omega-negative-loading =
    { LIST($items) } { COUNT($items) ->
        [one] carga
       *[other] cargan
    } negativamente en el factor general de omega. Compruebe si hay ítems inversos.
omega-second-order-not-converged =
    El omega jerárquico no está disponible: la solución de un factor de las correlaciones entre factores no convergió.
omega-second-order-heywood =
    En el omega jerárquico, el factor general explica toda la varianza { LIST($factors) } (un caso Heywood). Interprételo con cautela.
factor = del factor { INTEGER($number) }

single-item-hint = Indique una matriz de los ítems de una sola escala.
single-item = La escala “{ $scale }” tiene un ítem ({ $item }); la fiabilidad necesita al menos dos.
no-complete-answers =
    { $people ->
        [0] Nadie
       *[other] Solo una persona
    } respondió a todos los ítems de la escala “{ $scale }”, de modo que su fiabilidad no puede estimarse.
bootstrap-undefined =
    En { INTEGER($lost) } de { INTEGER($samples) } muestras bootstrap, la escala no varió y alfa no estaba definido.
    El intervalo excluye estas muestras.

empty-scale = La escala “{ $scale }” no tiene ítems.
empty-scale-hint = Nombre sus ítems en la estructura.
duplicate-item = La escala “{ $scale }” nombra dos veces el ítem { $item }.
duplicate-item-hint = Nombre cada ítem de una escala una sola vez.
