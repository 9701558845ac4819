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
