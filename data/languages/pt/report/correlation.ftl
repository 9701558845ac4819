title = Correlações
table-details-title = Tabela de correlações

negative-pairs =
    { $n ->
        [one] Um par de itens de uma mesma escala tem correlação negativa: { LIST($pairs, most: 6) }.
       *[other] { INTEGER($n) } pares de itens de uma mesma escala têm correlação negativa: { LIST($pairs, most: 6) }.
    }
    Isso sugere um item invertido que não foi recodificado.
pair-correlation = { $first } com { $second } { COEFFICIENT($r) }
adequacy = A medida de adequação amostral de Kaiser-Meyer-Olkin (KMO) é { COEFFICIENT($overall) } (“{ $band }”).
sphericity = { bartlett-test } de esfericidade: { chi-squared }({ INTEGER($df) }) = { DECIMAL($chisquared, digits: 2) }, p { P($probability) }.

-tables = { $tables ->
        [triples] { INTEGER($compared) } { $compared ->
            [one] tabela de três entradas
           *[other] tabelas de três entradas
        }
       *[pairs] { INTEGER($compared) } { $compared ->
            [one] tabela de duas entradas
           *[other] tabelas de duas entradas
        }
    }
normal = As respostas são compatíveis com respostas latentes normais ({ -tables }, p { P($probability) }).
not-normal =
    As respostas não são compatíveis com respostas latentes normais
    ({ -tables }, p { P($probability) }).
    As discrepâncias são { DECIMAL($statistic, digits: 2) } vezes as esperadas por acaso e são maiores em { LIST($worst) }.
not-normal-consequence = { $tables ->
        [triples] Em dados simulados com itens de sim ou não, traços latentes não normais enviesaram as cargas em até { COEFFICIENT(0.34) } e as correlações entre fatores em até { COEFFICIENT(0.18) }.
       *[pairs] Em dados simulados com cinco categorias ordenadas, traços latentes não normais enviesaram as cargas em { COEFFICIENT(0.04) } a { COEFFICIENT(0.08) }.
    }

-correlations = { $type ->
        [tetrachoric] Correlações tetracóricas
        [polychoric] Correlações policóricas
        [pearson] Correlações de Pearson
       *[spearman] Correlações por postos de Spearman
    }
table-title = { -correlations }{ $thresholds ->
        [0] {""}
        [one] {" "}e limiares
       *[other] {" "}e limiares
    }
threshold-number = { threshold } { INTEGER($number) }
listwise-note = Incluem-se apenas as pessoas que responderam a todos os itens (exclusão por lista).
pairwise-note = Cada correlação inclui as pessoas que responderam a ambos os itens (exclusão por pares).

correlation-name = { $type ->
        [tetrachoric] Correlação tetracórica
        [polychoric] Correlação policórica
        [pearson] Correlação de Pearson
       *[spearman] Correlação por postos de Spearman
    }
chart-title = { -correlations } entre itens
chart-title-with-residuals = { -correlations } e resíduos
pair = { $first } com { $second }
-range = As correlações vão de { COEFFICIENT($low) } ({ $lowest }) a { COEFFICIENT($high) } ({ $highest })
chart-range = { -range }.
chart-range-with-residuals = { -range }; os resíduos de “{ $label }” estão dentro de ±{ COEFFICIENT($largest) }.
chart-single = A correlação de { $pair } é { COEFFICIENT($r) }.
chart-single-with-residual =
    A correlação de { $pair } é { COEFFICIENT($r) }; seu resíduo em “{ $label }” é { COEFFICIENT($largest) } em valor absoluto.
chart-description =
    Mapa de calor das correlações entre { INTEGER($n) } itens.
chart-key = Abaixo da diagonal: correlações.
chart-residuals-description =
    Acima: resíduos (laranja: negativos).
chart-frames = Moldura: um fator declarado.
chart-stars = Asterisco: a tabela do par tem uma célula vazia e foi ajustada.
column-both = Pessoas que responderam a ambos
column-adjusted = Ajustada

method-title = Correlações
method-pearson = Calcularam-se correlações de Pearson.
method-spearman = Calcularam-se correlações por postos de Spearman.
method-ordinal =
    { -correlations } foram estimadas por máxima verossimilhança em duas etapas { $olsson }:
    primeiro os limiares, a partir das { $isWeighted ->
        [true] margens ponderadas
       *[false] margens
    }, depois a correlação de cada par.
method-errors =
    Os erros padrão levam em conta a estimação dos limiares{ COUNT($units) ->
        [0] {""}
       *[other] {" "}e { LIST($units) }
    } { $muthen }.
strata = { INTEGER($n) } { $n ->
        [one] estrato
       *[other] estratos
    }
clusters = { INTEGER($n) } { $n ->
        [one] conglomerado
       *[other] conglomerados
    }
method-cells-left = As células vazias das tabelas 2 × 2 não foram ajustadas.
method-cells-adjusted =
    Em { INTEGER($n) } { $n ->
        [one] par
       *[other] pares
    } ({ LIST($pairs) }), somou-se { DECIMAL(0.5, digits: 1) } às células vazias, sem alterar as margens.
pair-of-ids = { $first }–{ $second }
method-not-definite = A matriz de correlações não é definida positiva (menor autovalor { DECIMAL($smallest, digits: 2) }).
method-smoothed =
    As etapas que exigem uma matriz definida positiva usam uma matriz suavizada;
    a suavização não alterou nenhuma correlação em mais de { COEFFICIENT($change) }.
method-not-smoothed = Ela não foi suavizada.
method-normality =
    A normalidade das respostas latentes foi testada por um bootstrap paramétrico { $foldnes }.
    A estatística soma as diferenças ao quadrado entre as proporções observadas e as implicadas pelo modelo em { -tables }.
    Foi comparada com { INTEGER($replicates) } { $replicates ->
        [one] sorteio
       *[other] sorteios
    } sob normalidade.

blocks-title = Magnitude média das correlações dentro dos blocos de itens e entre eles
blocks-axis = Magnitude média das correlações
blocks-first = Bloco
run = { $first } a { $last }
blocks-see = { $between ->
        [none] As correlações dentro dos blocos têm magnitude média de { COEFFICIENT($within) }.
       *[other] As correlações têm magnitude média de { COEFFICIENT($within) } dentro dos blocos e de { COEFFICIENT($between) } entre eles.
    }
blocks-description =
    Mapa de calor de { INTEGER($n) } blocos com { INTEGER($items) } itens ao todo.
    Cada célula é a média das correlações absolutas entre os itens de dois blocos.
