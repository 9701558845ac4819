different-items = Itens diferentes { -done }
number-title = Número de itens diferentes { -done }
column-different-items = Itens diferentes
number-key = Barra: porcentagem. Linha: seu intervalo de 95%.
number-description =
    Uma barra por número de itens diferentes, de um em diante, com seu intervalo de 95%, como porcentagem das pessoas que responderam a todos os itens.
share-one = { PERCENT($share) } { -did } exatamente um
share-all = { PERCENT($share) } todos os { WORD($number) }
share-number = { PERCENT($share) } { WORD($number) }
share-or-more = { PERCENT($share) } { INTEGER($number) } ou mais
number-see = Das { INTEGER($n) } pessoas que responderam a todos os itens: { LIST($shares) }.
share-interval = { PERCENT($share) } { INTERVAL($low, $high, as: "percent") }

mean-number = { $n ->
    [one] Em { INTEGER($n) } pessoa
   *[other] Em { INTEGER($n) } pessoas
}{ $isComplete ->
    [true] {" "}com respostas a todos os itens
   *[false] {""}
}, o número médio de itens diferentes { $about ->
    [experiences] relatados
    [abilities] resolvidos
   *[other] com resposta sim
} é { DECIMAL($mean, digits: 2) }{ $se ->
    [none] {""}
   *[other] {" "}({ standard-error } { DECIMAL($se, digits: 2) })
}.
mean-bounds =
    O número médio de itens diferentes { $about ->
        [experiences] relatados
        [abilities] resolvidos
       *[other] com resposta sim
    } é { DECIMAL($mean, digits: 2) }, com as respostas ausentes imputadas;
    { DECIMAL($low, digits: 2) } a { DECIMAL($high, digits: 2) } quaisquer que fossem as respostas ausentes.

question = Quantos itens diferentes, e quais ocorrem juntos?
several = { PERCENT($share) } de { INTEGER($n) } casos completos { -did } dois ou mais itens.

-occur = { $about ->
        [experiences] são relatados
        [abilities] são resolvidos
       *[other] recebem resposta sim
    }
-occurs = { $about ->
        [experiences] é relatado
        [abilities] é resolvido
       *[other] recebe resposta sim
    }
all-pairs-above = { $n ->
        [one] O par { -occurs }
       *[other] Todos os { INTEGER($n) } pares { -occur }
    } em conjunto com mais frequência do que se esperaria se os itens fossem independentes (intervalos conjuntos de 95%).
pairs-above = { $above ->
        [0] { $n ->
            [one] Nenhum par { -occurs }
           *[other] Nenhum de { INTEGER($n) } pares { -occurs }
        }
        [one] { INTEGER($above) } de { INTEGER($n) } pares { -occurs }
       *[other] { INTEGER($above) } de { INTEGER($n) } pares { -occur }
    } em conjunto com mais frequência do que se esperaria se os itens fossem independentes (intervalos conjuntos de 95%).
highest-ratio = A maior razão é a de { $first } com { $second }: { DECIMAL($ratio, digits: 1) } vezes a porcentagem esperada.
highest-ratio-interval =
    A maior razão é a de { $first } com { $second }: { DECIMAL($ratio, digits: 1) }
    { INTERVAL($low, $high, as: "decimal", digits: 1) } vezes a porcentagem esperada.

pairs-title = Itens { -done } em conjunto: porcentagem observada sobre a esperada sob independência
pair = { $first } com { $second }
pairs-see =
    Os pares ocorrem em conjunto de { DECIMAL($low, digits: 1) } ({ $lowPair }) a { DECIMAL($high, digits: 1) } ({ $highPair }) vezes
    a frequência esperada.
pairs-key = Azul mais forte: mais frequentes em conjunto.
pairs-less = Laranja: menos frequentes.
pairs-description =
    Mapa de calor da porcentagem observada de pessoas com ambos os itens sobre a esperada; os intervalos conjuntos de 95% estão nos dados.
ratio-tip = { DECIMAL($ratio, digits: 1) } { INTERVAL($low, $high, as: "decimal", digits: 1) }
tooltip-ratio = Observado sobre esperado [intervalo conjunto de 95%]
column-both = Ambos

most-frequent-pair = O par mais frequente é { $first } com { $second }: { PERCENT($share) }.
hidden-pairs = { INTEGER($n) } { $n ->
        [one] par está oculto
       *[other] pares estão ocultos
    }.

combinations-title = Combinações mais frequentes
column-items = Itens { -done }
all = todos
rare-combinations = { PERCENT($share) } das pessoas que { -did } algum item têm uma combinação rara de itens.

method-title = Coocorrência de itens
method =
    As razões de chances dos pares de itens usam contagens ponderadas de tabelas dois por dois, com erros padrão linearizados { $binder }
    e intervalos conjuntos para todos os pares.
    Os intervalos das porcentagens observadas sobre as esperadas decorrem dos intervalos das razões de chances
    e tratam as porcentagens dos itens como conhecidas.
