not-identifiable = O modelo não é identificado. { $problems }
not-identifiable-hint = Fixe ou iguale um parâmetro do modelo, ou exclua um fator.
parameters-not-identified = Nenhum dado identificaria estes parâmetros: { LIST($parameters) }.
reason-in-groups =
    { COUNT($groups) ->
        [one] No grupo
       *[other] Nos grupos
    } { LIST($groups) }: { $reason }
too-many-parameters =
    O modelo tem { INTEGER($parameters) } parâmetros livres para { INTEGER($moments) } { $isOrdered ->
        [true] limiares e correlações
       *[false] médias, variâncias e covariâncias
    }.

-of-group = { $group ->
        [none] {""}
       *[other] {" "}em { $group }
    }
no-sampling-variance =
    Nenhum momento{ -of-group } tem variância amostral.
no-sampling-variance-hint =
    Todas as unidades amostrais deram as mesmas respostas: verifique a coluna que indica os conglomerados, ou omita-a.
moment-without-variance = O momento { $moment }{ -of-group } não tem variância amostral.
moment-without-variance-hint = Exclua o item, ou use ULS.
singular-weight =
    WLS precisa da inversa da matriz de covariâncias assintótica de { INTEGER($moments) } momentos{ -of-group },
    e { INTEGER($people) } pessoas são poucas para isso.
singular-weight-hint = Use WLSMV.
singular-covariance = A matriz de covariâncias{ -of-group } é singular.
not-positive-definite = A matriz de covariâncias dos itens{ -of-group } não é definida positiva.
dependent-items-hint = Exclua itens que sejam combinações lineares de outros, ou use ULS.

no-distribution = modelo: dados seus valores fixos, nenhuma estimativa torna a matriz de covariâncias implicada definida positiva.
no-distribution-hint = Libere uma variância fixada em 0 ou menos, ou fixe menos parâmetros.
unmet-constraints = modelo: não se encontraram estimativas que satisfaçam { LIST($constraints) }.
constraint = “{ $text }”
unmet-constraints-hint = Verifique se as restrições se contradizem, ou dê valores iniciais com start().

other-groups = O modelo tem { INTEGER($groups) } grupos, e os momentos, { INTEGER($moments) }.
other-moments =
    Os momentos{ $group ->
        [none] {""}
       *[other] {" "}do grupo { $group }
    } são de { LIST($items, type: "units") } ({ $kind ->
        [ordered] ordenados
       *[continuous] contínuos
    }), e o modelo, de { LIST($modelItems, type: "units") } ({ $modelKind ->
        [ordered] ordenados
       *[continuous] contínuos
    }).
other-moments-hint = Calcule os momentos para os grupos e os itens do modelo, na ordem dele.
not-positive-variance = Com estes valores, a variável latente de um item não tem variância positiva.
not-positive-variance-hint = Dê valores positivos às variâncias residuais.
unplaced-parameter = O modelo não comporta o parâmetro { $parameter }.
unplaced-parameter-hint = As cargas vão de fatores a itens ou a fatores; regressões e covariâncias ligam o que o modelo contém.
ml-of-ordered = ML precisa de itens contínuos.
ml-of-ordered-hint = Use WLSMV para itens ordenados.
