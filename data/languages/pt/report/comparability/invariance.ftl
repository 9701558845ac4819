configural-figures =
    { $version ->
        [robust] { LIST($indices) } (robustos)
        [scaled] { LIST($indices) } (escalonados)
       *[standard] { LIST($indices) }
    }
baseline =
    Por { $group }, { $code ->
        [fits] o modelo configural se ajusta
        [not-contradicted] o modelo configural não é rejeitado
        [approximate] o modelo configural se ajusta aproximadamente
        [doubtful] o ajuste do modelo configural é duvidoso
       *[does-not-fit] o modelo configural não se ajusta
    } ({ $figures }).
untestable-baseline =
    Por { $group }, { $problem ->
        [no-degrees-of-freedom] o modelo configural não tem graus de liberdade e por isso seu ajuste não pode ser testado.
        [inadmissible] a solução do modelo configural é inadmissível.
       *[no-solution] o modelo configural não tem solução.
    }
equal-given =
    { COUNT($equal) ->
        [0] Dado este modelo, nenhum parâmetro pode ser mantido igual.
       *[other] { $isMisfit ->
            [true] A julgar pelas mudanças no ajuste
           *[false] { $isContradicted ->
                [true] A julgar pelas mudanças no ajuste
               *[false] Dado este modelo
            }
        }, pode ser mantida a igualdade de { LIST($equal) }{ $isContradicted ->
            [true] , embora um teste de diferença seja significativo
           *[false] {""}
        }.{ $isMisfit ->
            [true] {" "}Dado o desajuste, isso não demonstra igualdade.
           *[false] {""}
        }
    }

equal-untested = Nenhum modelo com parâmetros iguais tem solução e por isso a igualdade não foi testada.

no-partial = Não se encontrou invariância parcial: { $problem }
partial-holds =
    Com { $n ->
        [one] { INTEGER($n) } restrição de igualdade liberada
       *[other] { INTEGER($n) } restrições de igualdade liberadas
    }, a etapa { $step } permanece dentro dos pontos de corte: { LIST($releases) }.
partial-fails =
    Liberar { $n ->
        [one] { INTEGER($n) } restrição de igualdade
       *[other] { INTEGER($n) } restrições de igualdade
    } não traz a etapa { $step } para dentro dos pontos de corte.
release-loading = carga de { $item } em { $group }
release-threshold = limiar { $number } de { $item } em { $group }
release-intercept = intercepto de { $item } em { $group }
release-residual = variância residual de { $item } em { $group }
release-covariance = correlação residual de { $item } e { $other } em { $group }

permutation =
    Em um teste de permutação com { INTEGER($n) } { $n ->
        [one] reagrupamento aleatório
       *[other] reagrupamentos aleatórios
    }{ $tried ->
        [none] {""}
       *[other] {" "}(de { INTEGER($tried) } tentados)
    }, a diferença entre a etapa { $from } e a etapa { $to } tem { p-value } { P($share) }.

not-converged = O alinhamento por { $group } não convergiu.
aligned-means = As médias alinhadas por { $group } diferem em até { DECIMAL($difference, digits: 2) } DP das médias da etapa { $step }.
aligned-recovery =
    Em { INTEGER($samples) } sorteios simulados, as médias realinhadas por { $group } têm correlação de ao menos { COEFFICIENT($correlation) },
    em média, com as médias alinhadas (ponto de corte { COEFFICIENT($cutOff) }).

steps-title = Invariância de medida
column-against = Comparado com
column-cfi-change = { cfi }, mudança
column-rmsea-change = { rmsea }, mudança
column-srmr-change = { srmr }, mudança
column-chi-squared-change = { chi-squared }, mudança
column-fit-change = Mudança no ajuste
steps-note = Índices escalonados onde disponíveis.
after-rejected-note = As etapas abaixo de uma que excede os pontos de corte supõem a igualdade que esta rejeita.
no-solution = sem solução
within = dentro dos pontos de corte
test-alone =
    { $isSignificant ->
        [true] significativo
       *[false] não significativo
    }
beyond =
    { $isSignificant ->
        [true] além dos pontos de corte: { LIST($indices) }
       *[false] não significativo (além dos pontos de corte: { LIST($indices) })
    }
fall-of-cfi = queda do { cfi }
rise-of-rmsea = aumento do { rmsea }
rise-of-srmr = aumento do { srmr }

groups-title = Invariância de medida: ajuste por grupo
column-part = Parte do { chi-squared }, { $step }
groups-note =
    { chi-squared }, { cfi } e { rmsea }: o modelo configural ajustado somente neste grupo (escalonados onde disponíveis).
    Partes: a contribuição do grupo para o { chi-squared } não corrigido de cada etapa.

all-steps-title = Invariância de medida: todos os índices de ajuste por etapa
column-equal = Iguais em todos os grupos

method-steps = A invariância de medida foi testada em etapas ({ LIST($steps) }) com { $estimator }.
method-ordered = Os modelos usaram a parametrização teta com as restrições de identificação de Wu e Estabrook { $wu }.
method-cut-offs =
    { $residual ->
        [none] Uma etapa se sustenta se o { cfi } cai no máximo { COEFFICIENT($fall, digits: 3) }
            e o { rmsea } aumenta no máximo { COEFFICIENT($rise, digits: 3) } { $chen }.
       *[other] Uma etapa se sustenta se o { cfi } cai no máximo { COEFFICIENT($fall, digits: 3) }
            e o { rmsea } aumenta no máximo { COEFFICIENT($rise, digits: 3) }.
            O { srmr } pode aumentar no máximo { COEFFICIENT($residual, digits: 3) } ({ COEFFICIENT($loadings, digits: 3) } para cargas) { $chen }.
    }
method-significant = Uma etapa também se sustenta se seu teste de diferença não é significativo (p ≥ { COEFFICIENT(0.05) }).
method-ordered-cut-offs = Para itens ordenados, esses pontos de corte têm menos fundamento, e o { srmr } não é usado.
method-many =
    Com { WORD($many) } ou mais grupos, o { cfi } pode cair no máximo { COEFFICIENT($fall, digits: 3) }
    e o { rmsea } aumentar no máximo { COEFFICIENT($rise, digits: 3) } para cargas { $rutkowski }.
method-many-ordered =
    Com { WORD($many) } ou mais grupos e itens ordenados, o { cfi } pode cair no máximo { COEFFICIENT($fall, digits: 3) } { $rutkowski }.
    O { rmsea } pode então aumentar no máximo { COEFFICIENT($rise, digits: 3) }, ou { COEFFICIENT($loadings, digits: 3) } somente para cargas.
method-partial =
    Quando uma etapa falha, as restrições de igualdade são liberadas uma a uma, a começar pelo maior teste de escore { $byrne }.
method-alignment =
    O alinhamento livre partiu do modelo configural { $asparouhov }.
    Seus erros padrão provêm de sorteios simulados dos parâmetros desse modelo, cada um alinhado de novo.
method-permutation = Como verificação, testes de permutação redistribuíram as pessoas aos grupos ao acaso { $jorgensen }.
