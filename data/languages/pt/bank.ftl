bank-title = Instrumentos
bank-id = Id
bank-measure = Instrumento
bank-topics = Temas
bank-ages = Idades
bank-wording = Redação
bank-years =
    { $to ->
        [none] { DECIMAL($from, digits: 0) } ou mais
       *[other] { DECIMAL($from, digits: 0) } a { DECIMAL($to, digits: 0) }
    }
bank-studies = Estudos
bank-none = Nenhum instrumento do banco corresponde.
bank-note = Dos instrumentos sem itens, o banco tem apenas evidências. `itemwise measures ID` imprime uma definição.
bank-ages-open = As fontes de { LIST($names) } não dão idades em números.

evidence-title = Evidências: { $name }
evidence-of = { $name }. Termos de uso: { $license }.
evidence-studies = Estudos
evidence-study = Estudo
evidence-country = País
evidence-population = Pessoas e amostragem
evidence-found = Achados
evidence-studies-note = Os números são os impressos nas fontes. Secundário: citado por alguém que não os autores.
evidence-secondary = {" (secundário)"}
evidence-simulated = {" (simulado)"}
evidence-omega = ômega { $omega }
evidence-alpha = Confiabilidade nos estudos
evidence-prediction-low = Predição, inferior
evidence-prediction-high = Predição, superior
evidence-i2 = I²
evidence-alpha-note =
    Alfas após a transformação de Bonett, efeitos aleatórios por máxima verossimilhança restrita, intervalos de Hartung e Knapp.
    Espera-se que 95% dos alfas de outros estudos estejam dentro dos limites de predição. Menos de { WORD($least) } estudos não são combinados.
    Estudos secundários e simulados não são combinados.
evidence-loadings = Cargas comparadas
evidence-against = Com
evidence-factor = Fator
evidence-congruence = Congruência de Tucker
evidence-structures = Estruturas
evidence-structure = Estrutura
evidence-fit = Ajuste
evidence-ratings = Propriedades de medida nos estudos (COSMIN)
evidence-property = Propriedade
evidence-rating = Avaliação
evidence-sufficient = Suficiente
evidence-insufficient = Insuficiente
evidence-indeterminate = Indeterminada
evidence-quality = Qualidade máxima
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
        [low] baixa
       *[very-low] muito baixa
    }
evidence-lowered = Reduzida por
evidence-why =
    { $why ->
        [one-study] um só estudo
        [inconsistent] resultados inconsistentes
        [few-people] menos de 100 pessoas
       *[very-few-people] menos de 50 pessoas
    }
evidence-ratings-note =
    Uma propriedade é suficiente ou insuficiente quando 75% dos estudos decisivos o são. O risco de viés e a evidência indireta não podem
    ser lidos dos números e podem reduzir ainda mais a qualidade.
evidence-cutoffs = Pontos de corte publicados
evidence-value = Valor
evidence-meaning = Significado
principles = Seis princípios orientadores
principle-name = Princípio
principle-state = Resultado
principle-why = Motivo
principle =
    { $principle ->
        [voices] A voz das crianças conta
        [language] A linguagem importa
        [context] Ter cuidado com o contexto
        [blame] Não culpar as crianças
        [future] Políticas preparadas para o futuro
       *[rights] Adotar uma abordagem de direitos da criança
    }
principle-found =
    { $state ->
        [clear] nada contra
        [attention] a examinar
       *[open] não avaliado
    }
principle-tested = A redação foi testada com crianças: { $tests }.
principle-untested = O banco não registra nenhum teste da redação com crianças. Crianças da população devem julgá-la em entrevistas cognitivas.
principle-no-wording = O banco não tem a redação. Quem a possui deve julgar.
principle-discouraged = Termos que as Diretrizes de Luxemburgo desaconselham: { LIST($found) }.
principle-terms = Nenhum termo inglês é dos que as Diretrizes de Luxemburgo desaconselham.
principle-languages =
    { $n ->
        [0] As fontes não citam nenhum idioma. Falantes devem julgar cada tradução.
       *[other] As fontes citam { $languages }. Falantes devem julgar se cada tradução é compreendida.
    }
principle-compared = Estudos de invariância ou de funcionamento diferencial do item: { $studies }.
principle-not-compared = Nenhum estudo do banco testa se grupos ou países podem ser comparados. `itemwise invariance` testa isso em um arquivo.
principle-protected =
    { $sensitive ->
        [true] Contagens pequenas são ocultadas.
       *[false] A definição não oculta contagens pequenas.
    }
principle-blaming = Termos que culpam uma criança, duvidam dela ou a depreciam: { LIST($found) }.
principle-not-blaming = Nenhum termo inglês da lista culpa uma criança, duvida dela ou a deprecia.
principle-technologies = Plataformas ou dispositivos que podem ficar ultrapassados: { LIST($found) }.
principle-timeless = Nenhum item cita uma plataforma ou um dispositivo da nossa lista.
principle-proxy = Outras pessoas respondem em vez das crianças: { $report }.
principle-self = As próprias crianças respondem.
principle-ethics = O consentimento e a ajuda às crianças dependem do estudo: um comitê de ética deve julgá-los.
principles-note = Os princípios são de { $source }
principles-rules = As regras são nossas e encontram o que as palavras e o banco mostram. “Nada contra” não é prova.
classes-item = Item
classes = Itens em classificações publicadas
classes-note = { $title }: { $source }.
classes-ours = (nossa): a fonte não cita o item, e a classe é a nossa leitura da definição.
class-ours = { $name } (nossa)
fieldwork-source = Fonte: { $source }
fieldwork-terms = Termos de uso: { $terms }.
fieldwork-record = Registro
fieldwork-number = Número
fieldwork-redcap-missing =
    Declare { LIST($codes) } como códigos de dados ausentes nas configurações do projeto no REDCap; o dicionário não tem lugar para eles.
fieldwork-qualtrics = Verifique os valores recodificados no Qualtrics após a importação.
fieldwork-qualtrics-skip = No Qualtrics, acrescente uma lógica de exibição para { LIST($columns) }: { $asked } = { $code } pula essas perguntas.
fieldwork-renamed = O { $program } nomeará as colunas de { $first } a { $last }; uma definição própria precisa usar esses nomes.
fieldwork-contexts = O formulário omite as perguntas sobre onde aconteceu ({ LIST($contexts) }).
fieldwork-lost = O formulário não comporta { LIST($parts) }. Guarde a definição e indique-a com `--measure` ao analisar as respostas.
fieldwork-part =
    { $part ->
        [reverse] os itens invertidos
        [scores] os escores das respostas
        [skips] o valor das perguntas que não foram feitas
        [two] a divisão em duas respostas
        [scales] as escalas de cada estrutura
        [prorate] a regra para respostas ausentes
       *[cutoffs] os pontos de corte
    }

no-wording = { $measure }: o banco não tem a redação de { $name }.
no-wording-hint = Termos de uso: { $terms }. Se você tem a redação, escreva-a em uma definição ({ $measure }) e carregue esse arquivo.
negative-code = item { $item }: o LimeSurvey não tem o código { $code }.
negative-code-hint = Seus códigos são letras e algarismos: mude o código na definição, por exemplo 99 para a falta de resposta.
