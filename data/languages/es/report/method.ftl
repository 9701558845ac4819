title = Método y referencias
method = { column-method }
references = Referencias
titled-paragraph = { $title }. { $text }
measure-source = El instrumento: { $source }

same-numbers = Con { $software } { $version }, esta orden da las mismas cifras:
command = Orden
how-to-cite = Cómo citar: The itemwise authors. { $software } (Versión { $version }) [Software].
translated =
    Ningún traductor profesional ha revisado esta traducción.
    Cada texto es una entrada de un archivo de { $folder } en el repositorio del programa; corríjalo allí.
r-coverage = Qué recalcula el script de R y qué no
r-script = Script de R
mirt-script = Script de mirt de los modelos de respuesta al ítem
settings = Ajustes
measure-definition = Definición del instrumento
population-left-out =
    La población para muestras simuladas no figura en la definición que se guarda aquí; este informe no la utiliza.
bibtex = Referencias para BibTeX
csl-json = Referencias en CSL JSON

multiple-tests-title = Pruebas múltiples
holm = El método de Holm { $holm } ajusta los valores p dentro de familias: { LIST($families) }.
family-levels = los pares de niveles de una agrupación
family-items = los ítems de un modelo TRI
family-dif = los ítems de todos los factores en todos los grupos de una agrupación
joint-intervals =
    Los intervalos conjuntos (simultáneos) de { LIST($figures) } tienen cada uno un nivel de confianza de 1 − { COEFFICIENT(0.05) }/m en una familia de m { $benjamini }.
largest-differences = las diferencias mayores
pairs-odds-ratios = las razones de odds de los pares
tests-in-all = De { INTEGER($n) } { $n ->
    [one] prueba
   *[other] pruebas
} en total, unas { INTEGER($expected) } { $expected ->
    [one] tendría
   *[other] tendrían
} por azar un valor { p-value } sin ajustar inferior a { COEFFICIENT(0.05) }.

terms-title = Terminología
terms = Las etiquetas se cotejaron con las Directrices de Luxemburgo { $luxembourg } en busca de términos que culpen o menosprecien a los niños.

software-title = Software
software =
    Se utilizó { $software } { $version }; la semilla { $seed } fija todos los sorteos aleatorios. El script de R repite los análisis con
    psych { $psych }, lavaan { $lavaan } y survey { $survey }.
second-script = Un segundo script repite los modelos de respuesta al ítem con mirt { $mirt }.
