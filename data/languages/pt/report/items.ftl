answers-title = Respostas por item
answers-other-title = Respostas diferentes de { $leftOut }, por item
answers-axis-other = Porcentagem das respostas válidas diferentes de { $leftOut }
lowest-answer = a resposta mais baixa
either-answer = { LIST($answers, type: "or") }
quoted-answer = “{ $answer }”
answers-other-see =
    As respostas diferentes de { $leftOut } são mais frequentes em { $mostItem } ({ PERCENT($most) })
    e menos frequentes em { $leastItem } ({ PERCENT($least) }).
answers-other-see-one = Respostas diferentes de { $leftOut }: { PERCENT($share) } em { $item }.
answers-see = A maior porcentagem é { PERCENT($share) }: “{ $answer }” em { $item }.
answers-key = { $isTotal ->
    [true] Barra: porcentagem de cada resposta. Número: sua soma.
   *[false] Barra: porcentagem de cada resposta.
}
answers-description = Uma barra por item, dividida por resposta; as porcentagens são das pessoas com uma resposta válida.

statistics-title = Estatísticas dos itens
column-missing = Ausentes
column-share-of-answer = % de “{ $answer }”
column-share-of-higher = % da resposta mais alta
weighted-note =
    As respostas válidas são contagens não ponderadas;
    { $isShares ->
        [true] as porcentagens das respostas válidas
       *[false] as médias
    }, os DP e as correlações são ponderados.
frequency-note = Cada linha representa tantas pessoas quanto indica seu peso de frequência.
reversed-note = Itens invertidos: { LIST($items) }.{ $isGraded ->
    [true] {" "}As médias são das respostas como perguntadas; todo o resto é após a inversão.
   *[false] {" "}Os números são após a inversão.
}
item-rest-note =
    As correlações item-resto são com a média dos demais itens, entre as pessoas que responderam a todos os itens.

descriptives-title = Estatísticas descritivas
dichotomized-note = Calculadas a partir das respostas originais, antes da dicotomização.

items-figure = { $n ->
    [one] item
   *[other] itens
}
figure-shares = porcentagens de { PERCENT($low) } a { PERCENT($high) }
figure-means = médias de { DECIMAL($low, digits: 2) } a { DECIMAL($high, digits: 2) }
figure-percents = médias entre { PERCENT($low) } e { PERCENT($high) } de sua amplitude

question = Como os itens foram respondidos?
share-of-item = { PERCENT($share) } { -did } { $item }.
mean-of-item = A média de { $item } é { DECIMAL($mean, digits: 2) }.
shares-of-items =
    A porcentagem de pessoas que { -did } um item vai de { PERCENT($low) } em { $lowItem }
    a { PERCENT($high) } em { $highItem }.
means-of-items =
    As médias dos itens vão de { DECIMAL($low, digits: 2) } em { $lowItem }
    a { DECIMAL($high, digits: 2) } em { $highItem }.
percents-of-items =
    As respostas aos itens têm amplitudes diferentes. As médias vão de { PERCENT($low) } da amplitude para { $lowItem }
    a { PERCENT($high) } para { $highItem }.

rare-answers =
    Itens com uma resposta dada por menos de { INTEGER($least) } pessoas: { $isEvery ->
        [true] todos
       *[false] { LIST($items) }
    }. Suas correlações e limiares são imprecisos.

item-means-title = Médias dos itens
item-percents-title = Médias dos itens, % da amplitude das respostas
axis-share = % de pessoas que { $about ->
    [experiences] o relataram
    [abilities] o resolveram
   *[other] responderam sim
}
tooltip-share = % de pessoas que { $about ->
    [experiences] o relataram
    [abilities] o resolveram
   *[other] responderam sim
} [intervalo de 95%]
tooltip-mean = Média [intervalo de 95%]
share-interval = { PERCENT($share) } { INTERVAL($low, $high, as: "percent") }
mean-interval = { DECIMAL($mean, digits: 2) } { INTERVAL($low, $high, as: "decimal") }
reversed-item = { $item } (R)
reversed-see = (R): item invertido, mostrado como perguntado.
item-means-see = Mais alto: { $highItem }, { $high }; mais baixo: { $lowItem }, { $low }.
item-means-description =
    Os pontos são as { $isShares ->
        [true] porcentagens
       *[false] médias
    } dos itens em ordem decrescente.
    { $isShares ->
        [true] As porcentagens
       *[false] As médias
    } vão de { $low } (“{ $lowItem }”) a { $high } (“{ $highItem }”).

title = Itens
wording-heading = Redação dos itens
asked = { $id }: “{ $wording }”
descriptives-heading = Estatísticas descritivas dos itens

method-title = Dados
rows-all = { $file } tem { INTEGER($rows) } { $rows ->
    [one] linha, usada
   *[other] linhas, todas usadas
}.
rows = { $file } tem { INTEGER($rows) } { $rows ->
    [one] linha
   *[other] linhas
}.
excluded = { $reason } ({ INTEGER($rows) })
excluded-rows = Linhas excluídas: { LIST($reasons) }.

all-continuous = { $n ->
    [one] O item é contínuo.
   *[other] Todos os { INTEGER($n) } itens são contínuos.
}
dichotomized = As respostas foram dicotomizadas pela regra do instrumento em { LIST($answers) }.
declared-categories = As respostas foram analisadas nas categorias declaradas pelo instrumento ({ LIST($numbers, type: "or") } por item).
some-continuous = { INTEGER($n) } { $n ->
    [one] item foi tratado como contínuo
   *[other] itens foram tratados como contínuos
}.

none-missing = Não há respostas ausentes.
listwise =
    As correlações usam exclusão por lista ({ INTEGER($n) } { $n ->
        [one] pessoa
       *[other] pessoas
    }), que não tem viés se as respostas estão ausentes completamente ao acaso.
pairwise =
    As correlações usam exclusão por pares{ $most ->
        [none] {""}
       *[other] {" "}({ $isRange ->
            [true] { INTEGER($least) } a { INTEGER($most) }
           *[false] { INTEGER($most) }
        } pessoas)
    }, que não tem viés se as respostas estão ausentes completamente ao acaso.

unweighted = Não se usaram pesos.
frequency-weights = Os pesos são frequências; n conta as pessoas que eles representam.
sampling-weights =
    Os pesos são pesos amostrais{ $hasDesign ->
        [true] {""}
       *[false] , sem estratos nem conglomerados
    }; o tamanho efetivo da amostra é { INTEGER($n) } { $kish }.
    O ajuste das soluções exploratórias não considera os pesos.
