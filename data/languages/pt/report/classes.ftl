degree = { $about ->
    [experiences] dimensão de gravidade
    [symptoms] dimensão de gravidade
   *[other] dimensão
}
title = Classes latentes ou uma { degree }
several-classes = { INTEGER($classes) } { $classes ->
    [one] classe
   *[other] classes
}
# A model of one class has independent items.
other-classes = { $classes ->
    [1] itens independentes
   *[other] { several-classes }
}
bic-lower = { $deltaBic ->
    [none] {""}
   *[other] {" "}({ bic } menor em { DECIMAL($deltaBic, digits: 1) })
}

not-fitted = Não foi possível ajustar classes latentes.
no-solution = Nenhum modelo com classes latentes alcançou uma solução.
unrelated =
    Não são necessárias nem classes latentes nem uma { degree }:
    um modelo de itens independentes descreve melhor as respostas{ bic-lower }.
dimensions =
    Várias dimensões em vez de classes latentes: “{ $model }” descreve melhor as respostas
    do que { other-classes }{ bic-lower } e do que uma dimensão.
one-dimension-fits =
    Uma { degree } é suficiente, sem classes latentes: descreve melhor as respostas
    do que { other-classes }{ bic-lower }.
no-classes-fits =
    Não são necessárias classes latentes: mesmo uma { degree } descreve melhor as respostas
    do que { other-classes }{ bic-lower }.
classes-ordered = As classes estão ordenadas em todos os itens.
one-dimension-ordered =
    Uma { degree } é suficiente, sem classes latentes.
    As { several-classes } que melhor descrevem as respostas{ bic-lower } estão ordenadas em todos os itens.
no-classes-ordered =
    Não são necessárias classes latentes.
    As { several-classes } que melhor descrevem as respostas{ bic-lower } estão ordenadas em todos os itens.
latent-classes =
    Classes latentes em vez de dimensões: { several-classes } com perfis que se cruzam descrevem melhor as respostas
    do que uma dimensão{ bic-lower }{ $thanDimensions ->
        [none] {""}
       *[other] {" "}{ $thanDimensions }
    }.
better-than-dimensions = e do que “{ $model }”{ bic-lower }
undecided = Sem decisão entre classes latentes e uma { degree }.
no-one-dimension = Não foi possível ajustar o modelo unidimensional.
small-gain =
    O { bic } de { several-classes } é menor que o de uma dimensão em apenas { DECIMAL($gain, digits: 1) };
    exige-se uma diferença de { INTEGER($required) }.
crossing-only =
    O { bic } de { several-classes } é menor que o de uma dimensão em { DECIMAL($gain, digits: 1) }
    e seus perfis se cruzam. No entanto, não havia modelo de várias dimensões para comparação.
dimensions-close =
    O { bic } de { several-classes } é menor que o de uma dimensão em { DECIMAL($gain, digits: 1) }.
    No entanto, várias dimensões têm um { bic } { $isLower ->
        [true] ainda menor, em
       *[false] maior em apenas
    } { DECIMAL($distance, digits: 1) }.
crossing-unclear =
    O { bic } de { several-classes } é menor que o de uma dimensão em { DECIMAL($gain, digits: 1) },
    mas seus perfis não se cruzam significativamente.
crossing =
    A classe { INTEGER($lower) } tem a menor soma média, mas supera a classe { INTEGER($higher) } em { $item }{ $from ->
        [none] {""}
       *[other] {" "}(categoria { INTEGER($from) } ou superior)
    } por { DECIMAL($points, digits: 1) } { $points ->
        [one] ponto percentual
       *[other] pontos percentuais
    }.

class-size = { PERCENT($size) }{ $error ->
    [none] {""}
   *[other] {" "}({ standard-error } { DECIMAL($error, digits: 1) })
} com { DECIMAL($mean, digits: 2) }
sizes-by-number = Porcentagem de pessoas e número médio de itens { $about ->
    [experiences] relatados
    [abilities] resolvidos
   *[other] com resposta sim
}, por classe: { LIST($classes, type: "units") }.
sizes-by-sum = Porcentagem de pessoas e soma média das respostas (pontuadas a partir de 0), por classe: { LIST($classes, type: "units") }.
entropy-is = { entropy } é { COEFFICIENT($entropyValue) }.
at-bounds = Estimados em 0% ou 100% em uma classe, sem erro padrão: { LIST($items) }.
no-more-classes = Não se examinaram mais classes.

tables-title = Classes latentes
one-dimension-model = Uma dimensão ({ $model })
table-title = Classes latentes e uma dimensão
column-sizes = Tamanhos
column-order = Ordem das classes
column-boundary = Em 0% ou 100%
column-starts = Inícios concordantes
order = { $order ->
    [ordered] ordenadas
    [crossing] cruzadas
   *[unclear] não clara
}
starts = { INTEGER($reached) } de { INTEGER($followed) }
people-note = { INTEGER($n) } { $n ->
    [one] pessoa
   *[other] pessoas
}; negrito: o menor { bic }.
order-note =
    Ordenadas: em nenhum item uma classe supera outra de média mais alta em mais de 1,96 erro padrão.
    Cruzadas: ao menos uma diferença desse tipo é significativa (ajustada por Bonferroni).
effective-note = { LIST($criteria) } { COUNT($criteria) ->
    [one] usa
   *[other] usam
} o tamanho efetivo da amostra de { INTEGER($n) }.
profiles-by-share = Porcentagem de pessoas que { $about ->
    [experiences] relataram
    [abilities] resolveram
   *[other] responderam sim a
} cada item, por classe latente
profiles-by-mean = Resposta média, da mais baixa (0%) à mais alta (100%), por classe latente
class-with-size = Classe { INTEGER($number) } ({ PERCENT($size) } das pessoas)

models-fitted =
    Modelos de 1 a { several-classes } foram ajustados a { INTEGER($n) } { $n ->
        [one] pessoa
       *[other] pessoas
    }, cada um a partir de { INTEGER($starts) } { $starts ->
        [one] ponto de partida aleatório
       *[other] pontos de partida aleatórios
    }; as iterações continuaram a partir do melhor terço.
effective-method = { LIST($criteria) } { COUNT($criteria) ->
    [one] usa
   *[other] usam
} o tamanho efetivo da amostra.
very-strong = Um { bic } menor em { INTEGER($rule) } que o do { $model } conta como evidência muito forte { $source }.
ordered-classes = Classes ordenadas em todos os itens são interpretadas como níveis de uma dimensão { $source }.
