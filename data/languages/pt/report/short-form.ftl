title = Versão reduzida

failed = Nenhuma versão reduzida de { $of }:

chosen =
    A versão reduzida conserva { INTEGER($kept) } de { INTEGER($all) } { $all ->
        [one] item
       *[other] itens
    }: { LIST($items) }.
    São os mais informativos entre { $low } e { $high } desvios padrão a partir da média do traço.

estimate-with-interval = { COEFFICIENT($estimate) } { INTERVAL($low, $high) }
alpha-of-both =
    Na outra metade aleatória ({ $n ->
        [one] { INTEGER($n) } pessoa
       *[other] { INTEGER($n) } pessoas
    }), o alfa é { $short } para a versão reduzida e { $full } para todos os itens.
score-correlation = Os escores da versão reduzida e da completa têm correlação { COEFFICIENT($correlation) }, corrigida pelos itens em comum.
short-fit = O modelo da versão reduzida tem { LIST($indices) }.
full-fit = O modelo de todos os itens tem { LIST($indices) }.

table-title = O que a versão reduzida conserva
column-information = Informação mantida
column-congruence = Congruência das cargas
table-note =
    Informação: proporção da informação de todos os itens na faixa de níveis do traço para a qual os itens foram escolhidos.
    Congruência: concordância entre as cargas desses itens no modelo reduzido e no completo.

method-choice =
    Os itens foram escolhidos em uma metade aleatória das pessoas, por sua informação entre { $low } e { $high }
    desvios padrão a partir da média do traço.
    Cada fator conservou ao menos { INTEGER($least) } { $least ->
        [one] item
       *[other] itens
    }.
method-exhaustive =
    { $tried ->
        [one] O único conjunto possível de itens foi examinado.
       *[other] Todos os { INTEGER($tried) } conjuntos possíveis de itens foram comparados.
    }
method-exchange =
    Havia conjuntos possíveis de itens demais para comparar todos: dez conjuntos aleatórios foram melhorados por troca de itens.
method-evaluation =
    A versão reduzida foi avaliada na outra metade; sua correlação com o escore completo é corrigida pelos itens em comum { $levy }.
