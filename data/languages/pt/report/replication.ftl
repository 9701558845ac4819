question = Os achados publicados são reproduzidos?
todo = { $code ->
        [untested] Testá-las em outros dados
        [all] Citá-las como reproduzidas
       *[some] Dizer quais não são reproduzidas
    }
summary-question = Afirmações publicadas
title = Afirmações publicadas
built-title = Achados que estes dados foram simulados para mostrar ({ $file })
untested-title = Afirmações que não podem ser testadas

reproduced =
    { $testable ->
        [0] Nenhuma afirmação publicada é testável com estes dados.
        [one] { INTEGER($reproduced) } de { INTEGER($testable) } afirmação testável é reproduzida.
       *[other] { INTEGER($reproduced) } de { INTEGER($testable) } afirmações testáveis { $reproduced ->
            [one] é reproduzida
           *[other] são reproduzidas
        }.
    }
not-reproduced = Não reproduzidas: { $claims }.
built-in =
    { INTEGER($n) } { $n ->
        [one] afirmação foi incorporada
       *[other] afirmações foram incorporadas
    } a estes dados simulados.
not-met = { INTEGER($n) } dessas { $n ->
        [one] não se verifica
       *[other] não se verificam
    } neles.
untested = { $n ->
        [one] { INTEGER($n) } afirmação não pode ser testada.
       *[other] { INTEGER($n) } afirmações não podem ser testadas.
    }
quoted-claim = “{ $claim }”
share-reproduced =
    { $testable ->
        [0] Nenhuma testável
       *[other] { INTEGER($reproduced) } de { INTEGER($testable) } reproduzidas
    }

built-item =
    { INTEGER($n) } { $n ->
        [one] afirmação
       *[other] afirmações
    }: { $how }
untested-item =
    { INTEGER($n) } { $n ->
        [one] afirmação
       *[other] afirmações
    }: { $reason } ({ LIST($ids) })
claim-place = a afirmação { $id }

chart-title = Porcentagens publicadas e as destes dados
see =
    { INTEGER($reproduced) } de { INTEGER($n) } { $n ->
        [one] porcentagem
       *[other] porcentagens
    } { $reproduced ->
        [one] é reproduzida
       *[other] são reproduzidas
    }; as diferenças em relação às publicadas são, em média, de { DECIMAL($mean, digits: 1) } { $mean ->
        [one] ponto percentual
       *[other] pontos percentuais
    } e, no máximo, de { DECIMAL($most, digits: 1) }.
description =
    Cada ponto é uma afirmação: a porcentagem publicada no eixo horizontal, a destes dados no eixo vertical.
key = Ponto: uma afirmação. Linha tracejada: as duas porcentagens coincidem.
published-percent = Porcentagem publicada
computed-percent = Porcentagem nestes dados

testable-title = Afirmações publicadas que podem ser testadas
unmet-title = Afirmações incorporadas aos dados que não se verificam neles
all-title = Todas as afirmações publicadas
column-id = ID
column-published = Publicado
column-published-or-rule = Número publicado ou regra
column-these-data = Estes dados
column-denominator = Denominador da porcentagem publicada
column-interval-these-data = Intervalo de 95%, estes dados
column-rule = Conta como reproduzida se
verdict = { $verdict ->
        [reproduced] reproduzida
        [not-reproduced] não reproduzida
        [by-construction] por construção
       *[cannot-be-tested] não pode ser testada
    }
construction-not-met = por construção, não se verifica
figure-with-p = { $figure }, p { P($probability) }
figure-with-interval = { $figure } { $interval }
source-note = Fonte: { $source }.
