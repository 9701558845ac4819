question = { $kind ->
        [occasion] Os escores são estáveis ao longo do tempo?
       *[rater] Os avaliadores concordam?
    }
title = { $kind ->
        [occasion] Concordância ao longo do tempo
       *[rater] Concordância entre avaliadores
    }
appendix-title = Concordância: todos os coeficientes, limites de concordância

one-scale = { $form } é { $low }; o ponto de corte é { COEFFICIENT($cutOff) }.
scales-range = { $form } vai de { $low } a { $high }; o ponto de corte é { COEFFICIENT($cutOff) }.
of-scale = { COEFFICIENT($estimate) }{ $interval ->
        [none] {""}
       *[other] {" "}{ $interval }
    } para { $scale }

compared =
    { $kind ->
        [occasion] Comparam-se respostas de { $n ->
            [one] { INTEGER($n) } ocasião
           *[other] { INTEGER($n) } ocasiões
        }
       *[rater] Comparam-se respostas de { $n ->
            [one] { INTEGER($n) } avaliador
           *[other] { INTEGER($n) } avaliadores
        }
    }{ $label ->
        [none] {""}
       *[other] {" "}(“{ $label }”)
    }.
complete-people = { $n ->
        [one] No máximo 1 pessoa tem respostas completas em alguma escala de todas as ocasiões ou avaliadores.
       *[other] { INTEGER($n) } pessoas têm respostas completas em alguma escala de todas as ocasiões ou avaliadores.
    }
only-once = { $n ->
        [one] { INTEGER($n) } pessoa tem respostas de uma só ocasião ou de um só avaliador e não é incluída.
       *[other] { INTEGER($n) } pessoas têm respostas de uma só ocasião ou de um só avaliador e não são incluídas.
    }
important-change =
    Se a mudança mínima detectável é pequena o bastante depende da mudança mínima importante, que estes dados não mostram.
hidden = Ocultam-se números quando tão poucas pessoas mudaram ou mantiveram uma resposta que poderiam ser identificadas.

several-scales = escalas

method-title = Concordância
method-scales =
    A concordância dos escores das escalas foi estimada por correlações intraclasse, entre as pessoas com respostas completas de todas as ocasiões ou avaliadores;
    o desenho requer { $form } { $mcgraw }.
method-intervals =
    Seus intervalos usam erros padrão linearizados e não supõem escores com distribuição normal; o ponto de corte é { COEFFICIENT(0.7) } { $prinsen }.
method-limits = Os limites de concordância seguem Bland e Altman { $bland } e supõem diferenças com distribuição normal.
method-items =
    A concordância nos itens foi estimada por { LIST($coefficients) }.
    { krippendorff-alpha } usa também as pessoas com respostas ausentes.
coefficient-with-source = { $name } { $source }

chart-title = Diferenças entre os escores segundo sua média: { $scale }
see = { $isLower ->
        [true] O segundo escore é menor em { DECIMAL($bias, digits: 2) }, em média;
       *[false] O segundo escore é maior em { DECIMAL($bias, digits: 2) }, em média;
    } espera-se que 95% das diferenças estejam entre { DECIMAL($lower, digits: 2) } e { DECIMAL($upper, digits: 2) }.
description =
    Pessoas segundo a média e a diferença de seus dois escores, o viés ({ $bias }) e os limites de concordância.
key =
    Retângulo: pessoas, em cor mais forte onde há mais; poucas pessoas ficam de fora.
    Linha contínua: viés. Linhas tracejadas: limites de concordância.
half-open-range = de { $low } até menos de { $high }
axis-difference = Segundo menos primeiro
axis-mean = Média dos dois

scales-title = Concordância dos escores das escalas
forms-title = Correlações intraclasse
limits-title = Limites de concordância
items-title = Concordância por item
with-interval-head = { $name } [IC de 95%]
with-interval = { $estimate } [{ $low };{"\u00A0"}{ $high }]
column-enough = { COEFFICIENT(0.7) } ou mais
use-verdict = { $verdict ->
        [adequate] sim
        [inadequate] não
       *[undecided] inconclusivo
    }
column-group-change = Mudança mínima detectável, média do grupo
column-form = Forma
column-f-low = Por F: 95% inferior
column-compared = Comparados
compared-pair = { $second } menos { $first }
column-slope = Inclinação da diferença sobre a média
error-note =
    { standard-error-of-measurement }: erro padrão de medida em pontos do escore, incluídas as diferenças sistemáticas entre ocasiões ou avaliadores.
    { smallest-detectable-change }: 1,96 √2 { standard-error-of-measurement }.
forms-note =
    Para uma avaliação (1) e para a média de todas as avaliações (k). { icc-one-way }: avaliadores diferentes para cada pessoa; A: concordância absoluta.
    C: consistência, que desconsidera diferenças sistemáticas entre ocasiões ou avaliadores.
