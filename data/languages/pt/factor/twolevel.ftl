not-converged = O modelo de dois níveis não convergiu.
not-converged-hint =
    Menos parâmetros entre conglomerados podem ajudar: suas variâncias podem estar perto de 0, ou os conglomerados podem ser poucos.
one-level-only = Estes itens estão em apenas um nível do modelo: { LIST($items) }.
one-level-only-hint =
    Cada item precisa de uma variância nos dois níveis, como “a ~~ a”. Covariáveis em um só nível não são aceitas: exclua-as.
no-variance =
    { LIST($items) } { $n ->
        [one] não tem
       *[other] não têm
    } variância { $level ->
        [1] dentro dos
       *[other] entre os
    } conglomerados.
no-variance-hint = Exclua tais itens: um modelo de dois níveis é de itens com variância nos dois níveis.
few-clusters =
    { $clusters ->
        [one] Há { INTEGER($clusters) } conglomerado
       *[other] Há { INTEGER($clusters) } conglomerados
    } para { $items ->
        [one] { INTEGER($items) } item
       *[other] { INTEGER($items) } itens
    }.
few-clusters-hint = Um modelo entre conglomerados precisa de mais conglomerados do que itens: exclua itens, ou use um só nível.
no-clusters = Modelos de dois níveis precisam de conglomerados.
no-clusters-hint = Indique a coluna deles com “--cluster-column”, ou como “cluster” na definição. Pesos replicados não a substituem.
weighted = Aqui os modelos de dois níveis são sem pesos.
weighted-hint = Leia as respostas sem pesos: “--weights none”.
incomplete-left-out = { INTEGER($n) } { $n ->
        [one] pessoa sem resposta a todos os itens do modelo foi excluída
       *[other] pessoas sem resposta a todos os itens do modelo foram excluídas
    }.
no-standard-errors = A matriz de informação do modelo de dois níveis é singular: não há erros padrão.
no-fit = Os modelos de comparação não convergiram: o qui-quadrado e os índices de ajuste não são confiáveis.
no-relations = Modelos de dois níveis não têm definições nem restrições além de rótulos compartilhados.
no-relations-hint = Dê um mesmo rótulo a parâmetros para mantê-los iguais, também nos dois níveis.
at-level = { $name } no nível { INTEGER($level) }
negative-variance = As variâncias estimadas são negativas: { LIST($names) }. A solução é inadmissível.
