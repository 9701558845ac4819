people-unweighted = { INTEGER($n) } { $n ->
        [one] pessoa
       *[other] pessoas
    }, sem ponderação.
people-frequencies = { INTEGER($n) } { $n ->
        [one] pessoa, contada
       *[other] pessoas, contadas
    } por pesos de frequência.
-effective = {" "}(tamanho efetivo da amostra { INTEGER($effective) })
people-weighted = { INTEGER($n) } { $n ->
        [one] pessoa, ponderada
       *[other] pessoas, ponderadas
    } por pesos amostrais{ -effective }.
people-weighted-alike = { INTEGER($n) } { $n ->
        [one] pessoa, ponderada
       *[other] pessoas, ponderadas
    }{ -effective }; { $levels ->
        [one] todas em um só nível de { $grouping }
       *[other] os { INTEGER($levels) } grupos por { $grouping } têm aproximadamente o mesmo peso
    }.
people-weighted-within = { INTEGER($n) } { $n ->
        [one] pessoa, ponderada
       *[other] pessoas, ponderadas
    } { $levels ->
        [one] dentro de um nível de { $grouping }
       *[other] dentro de cada um dos { INTEGER($levels) } grupos por { $grouping }
    }{ -effective }.

people-figure = { $n ->
        [one] pessoa
       *[other] pessoas
    }
complete-figure = { LEVEL($share) } responderam a todos os itens

question = Quem respondeu, e o que está ausente?
people = { INTEGER($n) } { $n ->
        [one] pessoa
       *[other] pessoas
    }.
people-by-level = { INTEGER($n) } pessoas, { $isRange ->
        [true] { INTEGER($least) } a { INTEGER($most) }
       *[false] { INTEGER($most) }
    } em cada um dos { INTEGER($levels) } grupos por { $grouping }.
none-missing = Todas as pessoas responderam a todos os itens.
complete = { PERCENT($share) } responderam a todos os itens.
complete-and-none = { PERCENT($share) } responderam a todos os itens, { PERCENT($none) } a nenhum.
most-missing = O item com mais respostas ausentes é { $item }: { PERCENT($share) }{ $isWeighted ->
        [true] {" "}(ponderado; os demais percentuais, não)
       *[false] {""}
    }.

title = A pesquisa
rows = { $isTable ->
        [true] A tabela
       *[false] O arquivo
    } { $file } tem { INTEGER($rows) } { $rows ->
        [one] linha
       *[other] linhas
    }.
excluded = { $reason } ({ INTEGER($rows) })
excluded-rows = Linhas excluídas: { LIST($reasons) }.
patterns = { $n ->
        [one] Há { INTEGER($n) } padrão de resposta distinto
       *[other] Há { INTEGER($n) } padrões de resposta distintos
    }.
weighting-effect =
    O efeito do desenho devido só aos pesos é { DECIMAL($effect, digits: 2) }. Os números de pessoas não são ponderados.

groups-title = Grupos de respondentes
column-weighted-share = % ponderada
level-unknown = não conhecido
missing-note = As porcentagens de respostas ausentes são médias dos itens.
few-people-note =
    As porcentagens de respostas ausentes não são mostradas para níveis com menos de { INTEGER($least) } pessoas: { LIST($levels) }.

missing-title = Respostas ausentes
missing-table-title = Respostas ausentes por item
column-all-missing = Total ausente
of-all-people = As porcentagens são de todas as pessoas{ $isWeighted ->
        [true] , ponderadas
       *[false] {""}
    }.
incomplete = { INTEGER($n) } { $n ->
        [one] pessoa deixou
       *[other] pessoas deixaram
    } ao menos um item sem resposta.
incomplete-and-one = { INTEGER($n) } { $n ->
        [one] pessoa deixou
       *[other] pessoas deixaram
    } ao menos um item sem resposta, { INTEGER($one) } delas apenas um.
missing-range =
    Por { $grouping }, estão ausentes de { PERCENT($low) } ({ $lowLevel }) a { PERCENT($high) } ({ $highLevel })
    das respostas.

shares-by-treatment = A porcentagem de pessoas que { -did } { $measured } é { LIST($shares) }.
share-complete = { PERCENT($share) } com respostas completas
share-known = { PERCENT($share) } com respostas conhecidas
share-imputed = { PERCENT($share) } com respostas imputadas
share-shifted =
    Se as respostas ausentes tivessem { INTEGER($odds) } vezes as chances imputadas de sim, seria { PERCENT($share) }.

few-missing = { PERCENT($share) } de todas as respostas estão ausentes.
not-tested = Nenhum item foi deixado sem resposta por pessoas suficientes para testar se isso depende das demais respostas.
independent =
    Não se constatou que deixar um item sem resposta dependa das demais respostas ou dos grupos ({ INTEGER($tested) } { $tested ->
        [one] item testado
       *[other] itens testados
    }).
depends-on-answers = { $n ->
    [0] Não se constatou que deixar um item sem resposta dependa das demais respostas ({ INTEGER($tested) } { $tested ->
        [one] testado
       *[other] testados
    })
   *[other] Deixar um item sem resposta depende das demais respostas em { COUNT($items) ->
        [0] todos os { INTEGER($tested) } itens testados
       *[other] { INTEGER($n) } de { INTEGER($tested) } testados: { LIST($items, most: 6) }
    }
}.
largest-odds = A razão de chances por desvio padrão do escore do resto é { DECIMAL($odds, digits: 2) } em { $item }, a mais distante de 1.
depends-on-groups = As respostas ausentes também diferem por { LIST($groups) }.
little-test = O teste de Little { $isRejected ->
    [true] rejeita
   *[false] não rejeita
} que as respostas estejam ausentes completamente ao acaso, χ²({ INTEGER($df) }) = { DECIMAL($chiSquare, digits: 2) }, p { P($p) }.
alpha-of-answers = O alfa de todos os itens é { COEFFICIENT($answered) } a partir de todas as respostas e { COEFFICIENT($complete) } a partir das completas.
factors-of-answers = { $isSame ->
    [true] Ambas dão o mesmo número de fatores
   *[false] Número de fatores a partir das respostas completas: { INTEGER($listwise) }; a partir de todas as respostas: { INTEGER($all) }
}.
dependence-title = Respostas ausentes e as demais respostas
column-unanswered = Sem resposta
column-differs-by = Difere por
dependence-note =
    Razões de chances de deixar um item sem resposta por desvio padrão da média das demais respostas (cada item
    padronizado), dados os grupos. Não se testam itens que menos de dez pessoas deixaram sem resposta.
