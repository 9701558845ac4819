bank-title = Instrumentos
bank-id = Id
bank-measure = Instrumento
bank-topics = Temas
bank-ages = Edades
bank-wording = Redacción
bank-years =
    { $to ->
        [none] { DECIMAL($from, digits: 0) } o más
       *[other] de { DECIMAL($from, digits: 0) } a { DECIMAL($to, digits: 0) }
    }
bank-studies = Estudios
bank-none = Ningún instrumento del banco corresponde.
bank-note = Si no figuran los ítems, el banco contiene solo la evidencia. `itemwise measures ID` imprime una definición.
bank-ages-open = Las fuentes de { LIST($names) } no dan edades en números.

evidence-title = Evidencia: { $name }
evidence-of = { $name }. Condiciones de uso: { $license }.
evidence-studies = Estudios
evidence-study = Estudio
evidence-country = País
evidence-population = Personas y muestreo
evidence-found = Hallazgos
evidence-studies-note = Las cifras son las impresas en las fuentes. Secundario: citado por alguien distinto de los autores.
evidence-secondary = {" (secundario)"}
evidence-simulated = {" (simulado)"}
evidence-omega = omega { $omega }
evidence-alpha = Fiabilidad entre estudios
evidence-prediction-low = Predicción, inferior
evidence-prediction-high = Predicción, superior
evidence-i2 = I²
evidence-alpha-note =
    Alfas tras la transformación de Bonett, efectos aleatorios por máxima verosimilitud restringida, intervalos de Hartung y Knapp.
    Se espera que el 95 % de los alfas de otros estudios esté dentro de los límites de predicción. Con menos de { WORD($least) } estudios no se combinan.
    Los estudios secundarios y los simulados no se combinan.
evidence-loadings = Cargas comparadas
evidence-against = Con
evidence-factor = Factor
evidence-congruence = Congruencia de Tucker
evidence-structures = Estructuras
evidence-structure = Estructura
evidence-fit = Ajuste
evidence-ratings = Propiedades de medida entre estudios (COSMIN)
evidence-property = Propiedad
evidence-rating = Valoración
evidence-sufficient = Suficiente
evidence-insufficient = Insuficiente
evidence-indeterminate = Indeterminada
evidence-quality = Calidad como máximo
evidence-rated =
    { $rating ->
        [sufficient] suficiente
        [insufficient] insuficiente
        [inconsistent] inconsistente
       *[indeterminate] indeterminada
    }
evidence-level =
    { $quality ->
        [high] alta
        [moderate] moderada
        [low] baja
       *[very-low] muy baja
    }
evidence-lowered = Rebajada por
evidence-why =
    { $why ->
        [one-study] un solo estudio
        [inconsistent] resultados inconsistentes
        [few-people] menos de 100 personas
       *[very-few-people] menos de 50 personas
    }
evidence-ratings-note =
    Una propiedad es suficiente o insuficiente si lo es en el 75 % de los estudios que deciden. El riesgo de sesgo y el carácter indirecto no pueden
    leerse en las cifras y pueden rebajar más la calidad.
evidence-cutoffs = Puntos de corte publicados
evidence-value = Valor
evidence-meaning = Significado
fieldwork-source = Fuente: { $source }
fieldwork-terms = Condiciones de uso: { $terms }.
fieldwork-record = Registro
fieldwork-number = Número
fieldwork-redcap-missing =
    Declare { LIST($codes) } como códigos de datos faltantes en la configuración del proyecto de REDCap; su diccionario no tiene lugar para ellos.
fieldwork-qualtrics = Compruebe los valores recodificados en Qualtrics tras la importación.
fieldwork-qualtrics-skip = En Qualtrics, añada una lógica de visualización para { LIST($columns) }: { $asked } = { $code } salta estas preguntas.
fieldwork-renamed = { $program } llamará a las columnas de { $first } a { $last }; si redacta usted la definición, debe usar esos nombres.
fieldwork-contexts = El formulario no incluye las preguntas sobre dónde ocurrió ({ LIST($contexts) }).
