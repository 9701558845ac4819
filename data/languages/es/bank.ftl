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
principles = Seis principios rectores
principle-name = Principio
principle-state = Resultado
principle-why = Motivo
principle =
    { $principle ->
        [voices] La voz de los niños cuenta
        [language] El lenguaje importa
        [context] Cuidar el contexto
        [blame] No culpar a los niños
        [future] Políticas preparadas para el futuro
       *[rights] Adoptar un enfoque de derechos del niño
    }
principle-found =
    { $state ->
        [clear] nada en contra
        [attention] por revisar
       *[open] sin evaluar
    }
principle-tested = La redacción se probó con niños: { $tests }.
principle-untested = El banco no registra ninguna prueba de la redacción con niños. Deben juzgarla niños de la población en entrevistas cognitivas.
principle-no-wording = El banco no tiene la redacción. Debe juzgarlo quien la posea.
principle-discouraged = Términos que desaconsejan las Directrices de Luxemburgo: { LIST($found) }.
principle-terms = Ningún término inglés es de los que desaconsejan las Directrices de Luxemburgo.
principle-languages =
    { $n ->
        [0] Las fuentes no nombran ningún idioma. Los hablantes deben juzgar cada traducción.
       *[other] Las fuentes nombran { $languages }. Los hablantes deben juzgar si se entiende cada traducción.
    }
principle-compared = Estudios de invarianza o de funcionamiento diferencial del ítem: { $studies }.
principle-not-compared = Ningún estudio del banco comprueba si se pueden comparar grupos o países. `itemwise invariance` lo comprueba en un archivo.
principle-protected =
    { $sensitive ->
        [true] Se ocultan los recuentos pequeños.
       *[false] La definición no oculta los recuentos pequeños.
    }
principle-blaming = Términos que culpan a un niño, dudan de él o lo menosprecian: { LIST($found) }.
principle-not-blaming = Ningún término inglés de la lista culpa a un niño, duda de él o lo menosprecia.
principle-technologies = Plataformas o dispositivos que pueden quedar anticuados: { LIST($found) }.
principle-timeless = Ningún ítem nombra una plataforma o un dispositivo de nuestra lista.
principle-proxy = Responden otras personas y no los niños: { $report }.
principle-self = Responden los propios niños.
principle-ethics = El consentimiento y la ayuda a los niños dependen del estudio: debe juzgarlos un comité de ética.
principles-note = Los principios proceden de { $source }
principles-rules = Las reglas son nuestras y encuentran lo que muestran las palabras y el banco. «Nada en contra» no es una prueba.
classes-item = Ítem
classes = Ítems en clasificaciones publicadas
classes-note = { $title }: { $source }.
classes-ours = (nuestra): la fuente no nombra el ítem, y la clase es nuestra lectura de su definición.
class-ours = { $name } (nuestra)
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
fieldwork-lost = En el formulario no caben { LIST($parts) }. Conserve la definición e indíquela con `--measure` al analizar las respuestas.
fieldwork-part =
    { $part ->
        [reverse] los ítems invertidos
        [scores] las puntuaciones de las respuestas
        [skips] los valores de las preguntas que no se hicieron
        [two] la división en dos respuestas
        [scales] las escalas de cada estructura
        [prorate] la regla para las respuestas faltantes
       *[cutoffs] los puntos de corte
    }

no-wording = { $measure }: el banco no tiene la redacción de { $name }.
no-wording-hint = Condiciones de uso: { $terms }. Si tiene su redacción, escríbala en una definición ({ $measure }) y cargue ese archivo.
negative-code = ítem { $item }: LimeSurvey no tiene el código { $code }.
negative-code-hint = Sus códigos son letras y cifras: cambie el código en la definición, por ejemplo 99 para la falta de respuesta.
