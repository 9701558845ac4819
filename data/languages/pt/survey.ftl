single-level = { $rows } por { $columns }: um dos dois tem um único nível; por isso não há teste.
no-association-test =
    { $rows } por { $columns }: a variância das porcentagens não pode ser estimada com esta amostra; por isso não há teste.
cell = “{ $rows } { $row }” com “{ $columns } { $column }”
empty-cells =
    Ninguém tem { LIST($cells) }. O teste de { $rows } por { $columns } trata { COUNT($cells) ->
        [one] essa célula como vazia
       *[other] essas células como vazias
    }.

stratum = “{ $label }”
lonely-units =
    { COUNT($strata) ->
        [one] O estrato { LIST($strata) } tem uma única unidade amostral
       *[other] Os estratos { LIST($strata, most: 5) } têm uma única unidade amostral cada
    }. { $rule ->
        [remove] Um estrato assim não acrescenta nada às variâncias, que podem ser pequenas demais.
        [adjust] O quadrado da distância da unidade à média de todas as unidades substitui a variância desconhecida dentro do estrato.
        [average] Um estrato assim acrescenta a uma variância tanto quanto os demais estratos em média.
       *[certainty] A unidade conta como selecionada com certeza e não acrescenta nada às variâncias.
    }

undefined-replicates =
    A estatística { INTEGER($number) } não está definida em { INTEGER($undefined) } de { INTEGER($replicates) } réplicas;
    por isso não tem erro padrão.
empty-replicate = Um peso replicado é 0 para todas as pessoas de quem trata uma estimativa; por isso as réplicas não dão erros padrão aqui.
empty-replicate-hint = Junte grupos pequenos ou respostas raras, ou use estratos e conglomerados em lugar dos pesos replicados.

not-defined = não está definido
no-size = a definição não dá população nem exposição para { LIST($levels) }
empty-predictor =
    Ninguém tem um valor em { LIST($predictors) }: as regressões { COUNT($predictors) ->
        [one] omitem esse preditor
       *[other] omitem esses preditores
    }.
shared-clusters =
    Alguns rótulos de conglomerados ocorrem em mais de um estrato: os { INTEGER($labels) } rótulos indicariam { INTEGER($units) } conglomerados
    se estes fossem numerados dentro dos estratos.
hidden-regression = Seus coeficientes revelariam contagens que estão suprimidas.
hidden-regression-hint = Use agrupamentos com mais pessoas em cada combinação.
few-residual-degrees-hint = Use agrupamentos com menos níveis, ou mais pessoas.
few-residual-degrees =
    Não é mostrado com menos de { INTEGER($least) } graus de liberdade residuais, porque revelaria respostas individuais.

no-variance-between = A variância dos interceptos aleatórios é estimada em 0: um valor positivo não aumentaria a verossimilhança.
random-intercepts-not-converged = A regressão com interceptos aleatórios não convergiu.
few-groups =
    { $groups ->
        [one] Com { INTEGER($groups) } grupo
       *[other] Com { INTEGER($groups) } grupos
    }, a variância dos interceptos aleatórios é estimada com pouca precisão.
same-outcome = Todas as pessoas têm o mesmo desfecho: não há o que analisar por regressão.
same-within-groups = Dentro de cada grupo, todas as pessoas têm o mesmo desfecho. Não há estimativas finitas.
perfect-prediction =
    { COUNT($predictors) ->
        [0] Os preditores predizem
        [one] { LIST($predictors) } prediz
       *[other] { LIST($predictors) } predizem
    } perfeitamente o desfecho. Não há estimativas finitas.
no-likelihood = A verossimilhança não está definida. Não há estimativas finitas.
groups-too-different =
    As respostas dos grupos diferem tanto que a variância dos interceptos aleatórios não tem estimativa finita.
dependent-predictors =
    { LIST($predictors) } { COUNT($predictors) ->
        [one] é uma combinação
       *[other] são combinações
    } dos demais preditores.

no-answer = Sem resposta
no-answer-in-file = Sem resposta no arquivo
number-or-more = { INTEGER($number) } ou mais
prevalence-of-everybody = Prevalência entre todas as pessoas
prevalence-by = Prevalência por { $grouping }

could-identify = poderia identificar pessoas
