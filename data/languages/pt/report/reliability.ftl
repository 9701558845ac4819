question = Confiável para quê?
all-items-inside = todos os itens
quoted-scale = “{ $label }”

left-out = { LIST($items) } { COUNT($items) ->
    [one] é excluído
   *[other] são excluídos
} dos modelos; as escalas consistem nos itens restantes.
-open = o intervalo do alfa inclui { COEFFICIENT($limit) }{ $decides ->
        [nobody] ; mais pessoas dificilmente bastariam para decidir
        [some] ; com mais pessoas, seria possível decidir em algumas escalas
        [against] ; com cerca de { INTEGER($needed) } pessoas, seria possível descartar esse uso
       *[all] ; cerca de { INTEGER($needed) } pessoas bastariam para decidir
    }
ranking = { $verdict ->
    [adequate] Adequado para ordenar pessoas.
    [inadequate] Não adequado para ordenar pessoas.
   *[undecided] Resultado inconclusivo para ordenar pessoas: { -open }.
}
ranking-of-scales = Para ordenar pessoas, { $extent ->
    [all] todas as escalas são adequadas
    [only] só { $only } é adequada
    [some] { INTEGER($adequate) } de { INTEGER($scales) } escalas { $adequate ->
        [one] é adequada
       *[other] são adequadas
    }
    [undecided] o resultado é inconclusivo em todas as escalas
   *[no-scale] nenhuma escala é adequada
}{ undecided-scales }.
undecided-scales = { $undecided ->
    [0] {""}
   *[other] { $extent ->
        [undecided] : { -open }
       *[other] {" "}({ INTEGER($undecided) } { $undecided ->
            [one] inconclusiva
           *[other] inconclusivas
        }: { -open })
    }
}
means-by = { $verdict ->
    [adequate] As médias por { $grouping } são confiáveis o bastante para comparar ({ $estimate }, { INTEGER($levels) } grupos).
    [inadequate] As médias por { $grouping } não são confiáveis o bastante para comparar ({ $estimate }, { INTEGER($levels) } grupos).
   *[undecided] Com { INTEGER($levels) } grupos, o resultado sobre a confiabilidade das médias por { $grouping } é inconclusivo ({ $estimate }): seu intervalo inclui { COEFFICIENT($limit) }, e são necessários mais grupos para decidir.
}
means-of-scales = As médias por { $grouping } têm confiabilidades de { $range }; { $adequate ->
    [0] nenhuma escala é adequada
    [one] { INTEGER($adequate) } de { INTEGER($scales) } escalas é adequada
   *[other] { INTEGER($adequate) } de { INTEGER($scales) } escalas são adequadas
}{ $undecided ->
    [0] {""}
    [one] {" "}({ INTEGER($undecided) } inconclusiva: o intervalo inclui { COEFFICIENT($limit) }, e são necessários mais grupos para decidir)
   *[other] {" "}({ INTEGER($undecided) } inconclusivas: o intervalo inclui { COEFFICIENT($limit) }, e são necessários mais grupos para decidir)
}.
means-power = As comparações de médias têm poder de 0,80 para diferenças de { LIST($differences) }.
detectable-points = { $points } pontos ({ $sd } DP) por { $grouping }
detectable-by = { $sd } DP por { $grouping }
means-withheld = As médias dos grupos por { LIST($groupings) } não são avaliadas: poucos grupos podem ser comparados sem violar o sigilo.
estimate-for = { $estimate } para { $scale }
coefficients = { $kind ->
    [omega] O ômega
   *[alpha] O alfa
} é { LIST($estimates) }.
coefficients-range = { $kind ->
    [omega] O ômega
   *[alpha] O alfa
} é { $range } em { INTEGER($scales) } escalas.
omega-located = O ômega de { LIST($scales) } inclui correlações residuais em que o desajuste se localiza; sem elas, é { LIST($estimates) }.
omega-rejected = Não se dá o ômega de { LIST($scales) }: um só fator não se ajusta { COUNT($scales) ->
    [one] aos itens dessa escala
   *[other] aos itens dessas escalas
}.
full-information = A partir de todas as respostas, com informação completa, o alfa é { LIST($estimates) }.
negative-alpha = O alfa é negativo ou não está definido para { LIST($scales) }.
total-hierarchical = { $isOne ->
    [true] Um fator geral explica { COEFFICIENT($omega) } da variância do total (ômega hierárquico, { WORD($factors) } fatores), o bastante para uma única escala.
   *[false] Um fator geral explica apenas { COEFFICIENT($omega) } da variância do total (ômega hierárquico, { WORD($factors) } fatores); calcule também os escores dos fatores.
}
opposite-items = { LIST($items) } { COUNT($items) ->
    [one] é respondido
   *[other] são respondidos
} na direção oposta{ $scale ->
    [none] {""}
   *[other] {" "}à dos demais itens de { $scale }
}: { $declared ->
    [true] verifique quais itens estão declarados como invertidos
   *[false] { COUNT($items) ->
        [one] declare-o como invertido
       *[other] declare-os como invertidos
    }
} (“reverse: true”) antes de calcular escores.
uses-withheld = Nenhum uso de { LIST($scales) } é avaliado antes disso.
not-judged = não avaliado
not-judged-in-short = Não avaliado
opposite-in-short = os itens são respondidos em direções opostas
total-without-model = Nenhum modelo de todos os itens se ajusta; por isso o total pode combinar várias dimensões.
mixed-sum = No entanto, estes itens medem várias dimensões, que um único escore total combina.

uses-word = { $uses ->
    [both] Ordenar pessoas e médias de grupos
    [ranking] Ordenar pessoas
    [some-ranking] Ordenar pessoas, { INTEGER($adequate) } de { INTEGER($scales) } escalas
    [group-means] Médias de grupos, não ordenação
    [means-open] Médias de grupos
    [undecided] Inconclusivo
   *[neither] Não para ordenar pessoas
}
-before = { $decides ->
        [nobody] de acrescentar itens
        [against] de acrescentar itens
        [some] que cerca de { INTEGER($needed) } pessoas tenham respondido a todos os itens; algumas escalas precisam de mais itens
       *[all] que cerca de { INTEGER($needed) } pessoas tenham respondido a todos os itens
    }
uses-todo = { $uses ->
    [both] Ordenar pessoas e comparar médias de grupos
    [ranking] Ordenar pessoas
    [some-ranking] Ordenar pessoas apenas { $adequate ->
        [one] nesta escala
       *[other] nestas escalas
    }
    [group-means] Relatar médias de grupos; não ordenar pessoas
    [means-open] Relatar médias de grupos; não ordenar pessoas antes { -before }
    [undecided] Não ordenar pessoas antes { -before }
   *[neither] Não ordenar pessoas; acrescentar itens
}
detail = { $kind ->
    [omega] Ômega
   *[alpha] Alfa
} { $range }; { $extent ->
    [all] adequado para ordenar pessoas
    [only] adequado para ordenar pessoas em { $only }
    [some] adequado para ordenar pessoas em { INTEGER($adequate) } de { INTEGER($scales) } escalas
    [undecided] resultado inconclusivo para ordenar pessoas
   *[no-scale] não adequado para ordenar pessoas
}{ undecided-scales }
detail-tied = { $kind ->
    [omega] Ômega
   *[alpha] Alfa
} { $range }; não adequado para ordenar pessoas: { LEVEL($tied) } das pessoas ou mais têm o mesmo escore
detail-of-model = { $detail }. { $fit ->
    [doubtful] O modelo de todos os itens tem ajuste duvidoso
   *[does-not-fit] O modelo de todos os itens não se ajusta
}
scores-title = Escores recomendados
column-use = Uso
opposite-todo = Inverter os itens indicados abaixo
alpha-of-scale = alfa de { $scale }
alpha-of-scales = alfa { $n ->
    [one] da escala
   *[other] das { INTEGER($n) } escalas
}
intervals-within = intervalos de 95% dentro de { INTERVAL($low, $high) }
mean-sums = escore total médio { $range }
no-ranking = Os escores{ $isAll ->
    [true] {""}
   *[false] {" "}em { INTEGER($inadequate) } de { INTEGER($scales) } escalas
} não são adequados para ordenar pessoas: { LIST($reasons, type: "or") }.
caution-wording = O ômega do total pode incluir variância devida à redação: um fator reúne exatamente os itens invertidos, ou exatamente os demais.
reason-tied = { $range } das pessoas têm o mesmo escore
reason-alpha = o alfa é { $range }, abaixo de { COEFFICIENT($least) }

table-title = Escalas: escores, confiabilidade e usos
uses-heading = Confiabilidade das médias de grupos e das classificações
column-standard-error = EP de medida
not-defined = não definido ({ $side ->
    [below-0] abaixo de 0
    [above-1] acima de 1
    [rejected] seu modelo de um fator não se ajusta
   *[misfit] um fator não reproduz a variância da soma
})
column-ranking = Ordenar pessoas
column-cut-offs = Pontos de corte
item-count = { INTEGER($n) } { $n ->
    [one] item
   *[other] itens
}
use-verdict = { $verdict ->
    [adequate] sim
    [inadequate] não
   *[undecided] inconclusivo
}
use-with-ties = { use-verdict } ({ LEVEL($tied) } com empate)
cut-offs = { COUNT($adequate) ->
    [0] nenhum
   *[other] { LIST($adequate) }
}{ COUNT($undecided) ->
    [0] {""}
    [one] ; { LIST($undecided) } inconclusivo
   *[other] ; { LIST($undecided) } inconclusivos
}
score-range = { INTEGER($low) } a { INTEGER($high) }
uses-note =
    Os escores são somas dos itens. O ômega é do modelo de um fator da própria escala; caso contrário, do modelo da estrutura ou da solução fatorial{ COUNT($located) ->
        [0] .
       *[other] ; com as correlações residuais em que o desajuste se localiza para { LIST($located) }.
    }
    Ordenar pessoas requer um alfa de { COEFFICIENT($ranking) } e menos de { LEVEL($tied) } das pessoas no menor ou no maior escore.
explored-note =
    { LIST($factors) } { $n ->
        [one] não aparece
       *[other] não aparecem
    } aqui: todos os fatores de um bloco exploratório têm os mesmos itens; por isso a soma seria a mesma para cada um.
cut-offs-note =
    Os pontos de corte requerem uma confiabilidade condicional de { COEFFICIENT($cutOff) }.
    São escores totais{ $fromZero ->
        [true] ; 0 é a resposta mais baixa a todos os itens
       *[false] , conforme a codificação das respostas
    }.

means-title = Confiabilidade das médias de grupos
column-people-per-group = Pessoas no grupo mediano
column-adequate = Adequada
column-detectable = Diferença detectável
column-detectable-sd = Diferença detectável, DP
few-means = menos de { WORD($groups) } grupos
means-problem = { $problem ->
    [withheld] retida
    [few-people] poucas pessoas
   *[no-variance] sem variância dentro dos grupos
}
means-note =
    A confiabilidade é a proporção da variância das médias observadas que está entre grupos, com seu intervalo F.
    Requer um limite inferior de { COEFFICIENT($least) }. As diferenças detectáveis têm poder de 0,80 a 5%.

classes-title = Pessoas nos pontos de corte declarados
column-cut-off = Corte
all-classes = todos
cut-label = { $value } ou mais ({ $label } ou superior)
highest-cut-label = { $value } ou mais ({ $label })
column-band = Nesta faixa
column-reached = Corte ou acima
column-accuracy = Acurácia
column-consistency = Consistência
column-kappa = Kappa da consistência
column-rudner-accuracy = Acurácia, modelo de resposta ao item
column-rudner-consistency = Consistência, modelo de resposta ao item
classes-note =
    { $prorated ->
        [0] Corte ou acima: das pessoas que responderam a todos os itens.
        [one] Corte ou acima: das pessoas com no máximo um item sem resposta, substituído pela média dos demais.
       *[other] Corte ou acima: das pessoas com no máximo { WORD($prorated) } itens sem resposta, substituídos pela média dos demais.
    }
    Acurácia é a porcentagem de pessoas classificadas como seu escore verdadeiro.
    Consistência é a porcentagem de pessoas classificadas igualmente por duas medições paralelas (Livingston & Lewis, 1995{ $model ->
        [true] ; Rudner, 2005, para o modelo de resposta ao item
       *[false] {""}
    }).

coefficients-title = Coeficientes das escalas
hierarchical-note =
    O ômega hierárquico de todos os itens é de { WORD($factors) } fatores; o das demais escalas, de três; uma solução imprópria não o tem.
analytic-low = { low-95 }, analítico
analytic-high = { high-95 }, analítico
alpha-with-coding = { alpha }, { $coding }
mean-inter-item-correlation = Correlação média entre itens
latent-omega-total = { omega-total }, latente
latent-omega-hierarchical = { omega-hierarchical }, latente
latent-note =
    Os coeficientes ordinais e latentes usam correlações { $correlations } e não são a confiabilidade de um escore observado (Chalmers, 2018).
bootstrap-note = Os demais intervalos são intervalos percentis de { INTEGER($samples) } { $samples ->
    [one] amostra bootstrap
   *[other] amostras bootstrap
} (semente { $seed }).

lambda-title = Lambdas de Guttman e duas metades
lambda = λ{ $number }
column-split-mean = Duas metades, média
column-split-lowest = Duas metades, mínimo
column-split-highest = Duas metades, máximo
column-splits = Divisões

items-title = Itens dentro de suas escalas
column-alpha-dropped = Alfa sem o item

added-value-title = Valor agregado das subescalas em relação às escalas maiores
column-subscale = Subescala
column-beside = Escala maior
column-own-score = De seu próprio escore
column-larger-score = Do escore da escala maior
column-adds = Valor agregado
added-value = { $verdict ->
    [adds] sim
    [does-not-add] não
   *[undecided] inconclusivo
}
added-value-note =
    Redução proporcional do erro quadrático médio do escore verdadeiro da subescala (Haberman, 2008).

appendix-title = Outros coeficientes, valor agregado, itens dentro das escalas
several-scales = escalas

method-none = Não se calculou nenhuma confiabilidade.
method-scales = O escore de cada escala foi calculado apenas para as pessoas que responderam a { $missing ->
    [listwise] todos os itens
   *[pairwise] todos os seus itens
}; o intervalo de 95% do alfa usa linearização { $maydeu }.
method-added-value =
    Uma subescala tem valor agregado se prediz seu escore verdadeiro melhor do que a escala maior { $haberman }.
method-latent =
    O alfa ordinal e o ômega de correlações { $correlations } não afetam os vereditos { $chalmers }.
method-ranking =
    Ordenar pessoas requer um alfa de { COEFFICIENT($ranking) } { $nunnally };
    um ponto de corte requer uma confiabilidade condicional de { COEFFICIENT($cutOff) }.
method-means =
    A confiabilidade das médias de grupos é um menos a variância amostral média dividida pela variância das médias observadas { $cited }.
    Requer um limite inferior de 95% de { COEFFICIENT($groupMeans) } e ao menos { WORD($groups) } grupos.
method-classes =
    A acurácia e a consistência da classificação nos pontos de corte supõem escores verdadeiros com distribuição beta e erros binomiais { $livingston }.
    Para modelos de resposta ao item, consideram-se os escores como normais em torno do nível de cada pessoa { $rudner }.
method-undecided = O resultado sobre um uso é inconclusivo se o intervalo inclui o ponto de corte.
published-title = { $name }: esta amostra e estudos publicados
published-study = Estudo
published-country = País
published-means = Média (DP)
published-sample = Esta amostra
published-sample-of = Esta amostra: { $name }
published-quoted = { $study } (secundário)
published-note = Os números publicados são os impressos; suas populações, códigos e escores podem ser outros.
published-secondary = Números secundários são citados por alguém que não os autores.
published-more = O banco traz os estudos com suas fontes (`itemwise evidence report { $id }`).
