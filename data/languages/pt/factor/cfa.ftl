negative-variance =
    { $isResidual ->
        [true] a variância residual de { $name } é { $value }
       *[false] a variância de { $name } é { $value }
    }
no-latent-variance = uma variável de resposta latente não tem variância positiva
improper-correlation = a correlação de { $first } e { $second } é { $value }
factors-not-positive-definite = as correlações entre fatores são inconsistentes (sua matriz não é definida positiva)
improper-residual-correlation = a correlação residual de { $first } e { $second } é { $value }
problem-in-group = { $problem } em { $group }

auxiliary-variables =
    { LIST($names) } { COUNT($names) ->
        [one] é uma variável auxiliar para respostas ausentes e não faz
       *[other] são variáveis auxiliares para respostas ausentes e não fazem
    } parte do modelo.
not-converged = O modelo não convergiu em { INTEGER($iterations) } iterações.
not-identified =
    Os dados não identificam { LIST($parameters) }; por isso não há erros padrão nem teste corrigido.
at-bounds =
    { COUNT($constraints) ->
        [one] Uma restrição de desigualdade está ativa ({ LIST($constraints) }): sem ela, as estimativas a violariam.
       *[other] Restrições de desigualdade estão ativas ({ LIST($constraints) }): sem elas, as estimativas as violariam.
    } Os graus de liberdade não consideram isso; por isso o valor de p do teste de ajuste é pequeno demais.
    Mesmo com zero graus de liberdade, o modelo não se ajusta perfeitamente.
adjusted-pairs =
    O modelo usa correlações corrigidas: { COUNT($pairs) ->
        [one] a tabela 2 × 2 de { LIST($pairs) } tem uma célula vazia.
       *[other] cada uma das tabelas 2 × 2 de { LIST($pairs) } tem uma célula vazia.
    }
pair = { $first } com { $second }
pair-in-group = { $first } com { $second } em { $group }

regression-not-converged = A regressão dos fatores sobre as covariáveis não convergiu.
regression-not-identified = Os dados não identificam { LIST($parameters) }; por isso a regressão dos fatores sobre as covariáveis não tem resultados.
regression-inadmissible = A solução da regressão dos fatores sobre as covariáveis é inadmissível: { $problems }.

no-factor-scores =
    Não há escores fatoriais{ $group ->
        [none] {""}
       *[other] {" "}em { $group }
    }: uma variância residual não é positiva, ou a matriz de covariâncias dos fatores não é definida positiva.

no-reliability-of-mixed-items =
    A confiabilidade não é calculada para modelos de itens ordenados com covariáveis, nem de itens ordenados e contínuos juntos.
    Ajuste um modelo somente dos itens.
no-reliability = O modelo não convergiu: o ômega e a variância média extraída não são calculados.
omega-above-1 =
    O ômega de { $factor } é { LIST($omegas) }, acima de 1, o que é impossível para uma confiabilidade.
    O modelo não reproduz as correlações de seus itens.
omega-not-defined =
    O ômega da soma de { LIST($items) } ({ $factor }) não está definido: uma carga padronizada excede 1,
    ou a soma não varia.
omega-rare-answers =
    O ômega de { $factor } não tem intervalo: menos de { INTEGER($least) } pessoas deram a resposta mais rara a um de seus itens.
bootstrap-single-units = { $why ->
    [replicates] Pesos replicados não são reamostrados; por isso o ômega não tem intervalos bootstrap.
    [calibrated] Pesos calibrados não são reamostrados; por isso o ômega não tem intervalos bootstrap.
   *[units] Nenhum estrato tem duas unidades amostrais para reamostrar; por isso o ômega não tem intervalos bootstrap.
}
bootstrap-samples-lost =
    { INTEGER($lost) } de { INTEGER($samples) } { $samples ->
        [one] amostra bootstrap
       *[other] amostras bootstrap
    } não { $lost ->
        [one] deu
       *[other] deram
    } uma solução convergente. { $isEnough ->
        [true] Os intervalos do ômega { $lost ->
            [one] a excluem
           *[other] as excluem
        }.
       *[false] O ômega não tem intervalos bootstrap.
    }

undefined-parameter =
    { LIST($names) } { COUNT($names) ->
        [one] não está definido
       *[other] não estão definidos
    } nas estimativas (uma divisão por 0, ou uma raiz ou logaritmo fora de seu domínio).

no-more-degrees-of-freedom = Os modelos têm os mesmos graus de liberdade, ou o segundo tem menos.
compared-not-converged =
    { $model ->
        [larger] O modelo menos restrito não convergiu.
       *[smaller] O modelo mais restrito não convergiu.
    }
compared-not-identified =
    { $model ->
        [larger] O modelo menos restrito não é identificado em sua solução.
       *[smaller] O modelo mais restrito não é identificado em sua solução.
    }
no-scaled-test = Um dos modelos não tem teste escalonado.
scale-not-positive = O fator de escala da diferença não é positivo.
no-constraints = As restrições não podem ser obtidas das derivadas dos modelos.

no-block-rotation = A rotação “{ $rotation }” é calculada a partir de outra; por isso um modelo com blocos não tem erros padrão para ela.
no-block-rotation-hint = Escolha uma rotação que minimize um critério, como oblimin.
one-target = Uma mesma matriz-alvo não pode servir aos blocos “{ $first }” e “{ $second }”.
one-target-hint = Escolha uma rotação sem matriz-alvo para um modelo com vários blocos.

one-information = { $estimator } tem um só tipo de informação.
one-information-hint = Escolha ML ou MLR, ou não indique a informação.
wrong-estimator =
    { $estimator } não é um estimador para itens { $kind ->
        [ordered] ordenados
       *[continuous] contínuos
    }.
wrong-estimator-hint =
    { $kind ->
        [ordered] Use WLSMV (o padrão), ULSMV ou WLS.
       *[continuous] Use MLR (o padrão), ML ou MLM.
    }
delta-mediator = modelo: o item ordenado “{ $item }” prediz outros, o que a parametrização delta não permite.
delta-mediator-hint = Escolha a parametrização teta.
no-covariates = Não há covariáveis para a regressão dos fatores.
no-covariates-hint = Indique ao menos um item da tabela que o modelo não tenha.
covariate-inside = a covariável { $item } é um item do próprio modelo.
covariate-inside-hint = Exclua-a do modelo, ou das covariáveis.
matrix-estimator = { $estimator } precisa das respostas: uma matriz não basta.
matrix-estimator-hint = Use ML (o padrão), GLS ou ULS.
matrix-means = o modelo nomeia médias, e a matriz vem sem elas.
matrix-means-hint = Dê também as médias dos itens, ou exclua do modelo as médias e os interceptos.
not-scored = Não há escores fatoriais de itens ordenados com covariáveis, ou misturados a itens contínuos.
not-scored-hint = Calcule os escores por um modelo apenas dos itens.
group-needed = o modelo tem vários grupos: para os escores é preciso saber de que grupo é cada pessoa.
group-needed-hint = Indique o agrupamento pelo qual o modelo foi ajustado.
missing-item-hint = Calcule os escores de uma tabela com os itens do modelo.
categories-differ = a tabela tem categorias diferentes das do ajuste do modelo.
categories-differ-hint = Calcule os escores das pessoas às quais o modelo foi ajustado.
not-weighted = Escores fatoriais calculados com coeficientes dos itens só existem para um modelo de medida com itens de um só tipo.
not-weighted-hint = Use um modelo sem covariáveis nem regressões entre itens, ou peça escores EAP.
not-proper = A solução do modelo é imprópria; por isso seus fatores não têm escores.
not-proper-hint = Revise o modelo: o resultado do modelo confirmatório diz onde ele é impróprio. Somas e médias não precisam de modelo.
different-models = Modelos de itens ou estimadores diferentes não podem ser comparados.
different-models-hint = Ajuste todos aos mesmos itens e pelo mesmo estimador.
