of-outcome = { $outcome }: { $warning }
quoted = “{ $name }”

no-regression =
    { $reason ->
        [nobody] ninguém está na análise
        [no-yes] ninguém na análise respondeu sim
       *[no-no] todas as pessoas na análise responderam sim
    }; por isso não há regressão.
single-units =
    cada estrato tem apenas uma unidade amostral com pessoas na análise. As variâncias não podem ser estimadas; por isso não há regressão.
no-maximum = não se encontrou máximo da verossimilhança; por isso não há regressão.
empty-levels =
    ninguém na análise está em { LIST($levels, most: 8) }; a regressão omite { COUNT($levels) ->
        [one] esse nível
       *[other] esses níveis
    }.
single-levels =
    todas as pessoas na análise têm o mesmo nível de { LIST($factors, most: 8) }; a regressão omite { COUNT($factors) ->
        [one] esse preditor
       *[other] esses preditores
    }.

level = { $variable } { $level }
cell =
    { COUNT($levels) ->
        [0] todas as pessoas
       *[other] “{ LIST($levels) }”
    }
nobody-in-cells =
    ninguém respondeu { $answer ->
        [yes] sim
       *[no] não
    } entre { LIST($cells, most: 8) }
nobody-in-combinations =
    ninguém respondeu { $answer ->
        [yes] sim
       *[no] não
    } em { INTEGER($n) } { $n ->
        [one] combinação
       *[other] combinações
    } de { LIST($variables) }
separated-outcome =
    { $outcome }: { LIST($found) }. O modelo prediz perfeitamente essas respostas; por isso não há coeficiente finito de
    { LIST($coefficients, most: 8) }. Se todos os níveis de um fator são omitidos, escolha outro nível de referência.
dependent-coefficient =
    { $outcome }: nenhum coeficiente pode ser estimado para { LIST($coefficients, most: 8) }.
    Ninguém tem essa combinação de níveis, ou termos anteriores a determinam.
few-units =
    { $outcome }: as unidades amostrais menos os estratos, mais 1, menos os coeficientes deixam { INTEGER($df) } graus de liberdade.
    Os valores de p e os intervalos não estão definidos.
no-wald-test =
    Não há teste de Wald de { LIST($terms, most: 8) }: um coeficiente é infinito, ou há poucas unidades amostrais
    para o número de coeficientes.
no-likelihood-ratio-test =
    Não há teste da razão de verossimilhanças de { LIST($terms, most: 8) }: um coeficiente é infinito, ou depende dos demais.
no-margin =
    Não há margem predita de { LIST($margins, most: 8) }: uma combinação de níveis requerida não tem pessoas,
    ou suas respostas são preditas perfeitamente.

bad-term = o termo “{ $term }” não pode ser usado.
bad-term-hint = Um termo é uma lista de variáveis diferentes, ["idade", "sexo"], e está no modelo uma só vez.
numbers-by-row = { $name } tem { $n } números; a tabela, { $rows } linhas.
numbers-by-row-hint = Dê um número para cada linha, NaN onde for desconhecido.
bad-margin = não há margem de “{ $term }” neste modelo.
bad-margin-hint = As margens são de fatores do modelo: { LIST($factors) }.
not-binary = { $name }, linha { $row }: { $value }.
not-binary-hint = Um desfecho é 1 (sim) ou 0 (não), NaN para as linhas fora da análise.
