not-converged = O modelo de dois níveis não convergiu.
not-converged-hint =
    Menos parâmetros entre conglomerados podem ajudar: suas variâncias podem estar perto de 0, ou os conglomerados podem ser poucos.
mean-within = “{ $item } ~ 1” está no nível 1, e as médias dos itens presentes nos dois níveis são as dos conglomerados.
mean-within-hint = Escreva-a no nível 2.
varies-within = { $item } está apenas no nível 2 e varia no conglomerado “{ $cluster }”: { $first } e { $second }.
varies-within-hint = Indique { $item } também no nível 1 (“{ $item } ~~ { $item }”), ou use um só valor em cada conglomerado.
within-only =
    { LIST($items) } { $n ->
        [one] está
       *[other] estão
    } apenas no nível 1: o modelo supõe médias iguais em todos os conglomerados.
equal-units =
    As cargas de { $within } e { $between } são iguais e as duas variâncias são fixas; com isso, as variâncias também ficam iguais:
    libere uma delas, por exemplo com “{ $between } ~~ NA*{ $between }”.
no-variance =
    { LIST($items) } { $n ->
        [one] não tem
       *[other] não têm
    } variância { $level ->
        [1] dentro dos
       *[other] entre os
    } conglomerados.
no-variance-hint =
    { $level ->
        [1] Indique uma variável dos conglomerados apenas no nível 2, ou exclua-a.
       *[other] Indique um item sem diferenças entre conglomerados apenas no nível 1, ou exclua-o.
    }
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
no-clusters-hint = Escolha para a coluna deles o uso “Conglomerados” em “Colunas”, ou indique-a como “cluster” na definição. Pesos replicados não a substituem.
weighted = Aqui os modelos de dois níveis são sem pesos.
weighted-hint = Exclua o peso em “Colunas”.
incomplete-left-out = { INTEGER($n) } { $n ->
        [one] pessoa sem resposta a todos os itens do modelo foi excluída
       *[other] pessoas sem resposta a todos os itens do modelo foram excluídas
    }.
unanswered-left-out = { INTEGER($n) } { $n ->
        [one] pessoa sem nenhuma resposta aos itens, ou sem valor em uma covariável ou variável dos conglomerados, foi excluída
       *[other] pessoas sem nenhuma resposta aos itens, ou sem valor em uma covariável ou variável dos conglomerados, foram excluídas
    }.
no-standard-errors = A matriz de informação do modelo de dois níveis é singular: não há erros padrão.
no-fit = Os modelos de comparação não convergiram: o qui-quadrado e os índices de ajuste não são confiáveis.
no-inequalities = Modelos de dois níveis não têm limites nem restrições com “<” ou “>”.
no-inequalities-hint = Exclua-os, ou escreva uma igualdade: “a == b”.
no-blocks = Modelos de dois níveis não têm blocos exploratórios.
no-blocks-hint = Escreva as cargas de cada fator: “f =~ a + b + c”.
at-level = { $name } no nível { INTEGER($level) }
negative-variance = As variâncias estimadas são negativas: { LIST($names) }. A solução é inadmissível.

unknown-item = a tabela não tem nenhum item “{ $item }”.
unknown-item-hint = Nomeie os itens como a tabela os tem.
ordered-item = O item { $item } tem categorias ordenadas, e modelos de dois níveis são para itens contínuos.
ordered-item-hint = Declare sua escala como “continuous” se seus números puderem ser usados como estão, ou ajuste um só nível com conglomerados nos erros padrão.
