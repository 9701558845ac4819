factor = Fator { $number }
solution-number = de { $count ->
    [one] { INTEGER($count) } fator
   *[other] { INTEGER($count) } fatores
}

number-title = Número de fatores
rules-title = Regras para o número de fatores
column-decides = Decide
rule-tests = Testes sequenciais de ajuste (Auerswald & Moshagen, 2019)
rule-kaiser-criterion = Critério empírico de Kaiser (Braeken & van Assen, 2017)
rule-parallel-components = Análise paralela, componentes (Horn, 1965)
rule-parallel-factors = Análise paralela, matriz reduzida (Horn, 1965)
rule-map = Correlação parcial média mínima (Velicer, 1976)
rule-kaiser = Autovalores acima de 1 (Kaiser, 1960)
rules-note =
    Análise paralela: { INTEGER($replicates) } conjuntos de dados aleatórios, { ORDINAL($percentile) } percentil, semente { $seed }.

candidates-title = Soluções que contam
candidate-state = { $why ->
    [boundary] Própria, salvo uma unicidade em seu limite; todos os fatores se replicam
    [not-converged] Não convergiu
    [heywood] Imprópria: caso Heywood
    [single-item] Um fator de um só item
    [factors-coincide] Imprópria: fatores com correlação 1
    [not-replicated] Não se replica
   *[admissible] Conta
}
column-congruence = Menor congruência nas metades
candidates-note =
    Menor congruência de um fator entre metades aleatórias: da primeira de três divisões que alcança { COEFFICIENT($similar) }; caso contrário, da melhor.
    A partir de 600 pessoas, números abaixo de { COEFFICIENT($similar) } não contam se outro número, de dois ou mais, o alcança.

tests-title = Testes do número de fatores
esem-failed =
    A solução com { INTEGER($count) } { $count ->
        [one] fator
       *[other] fatores
    } não pôde ser calculada.
esem-source = Solução com { INTEGER($count) } { $count ->
        [one] fator
       *[other] fatores
    } e testes
esem-sources = soluções com testes
solution-source = Solução com { INTEGER($count) } { $count ->
        [one] fator
       *[other] fatores
    }
solution-sources = soluções
halves-source = Solução com { INTEGER($count) } { $count ->
        [one] fator
       *[other] fatores
    } em metades aleatórias
halves-sources = soluções em metades

scree-title = Autovalores
scree-see =
    De { $all ->
        [one] { INTEGER($all) } autovalor
       *[other] { INTEGER($all) } autovalores
    }, { $kaiser ->
        [0] nenhum excede
        [1] um excede
       *[other] { WORD($kaiser) } excedem
    } a referência empírica de Kaiser; dos da matriz reduzida, { $random ->
        [0] nenhum excede
        [1] um excede
       *[other] { WORD($random) } excedem
    } o { ORDINAL($percentile) } percentil de dados aleatórios.
scree-description =
    Gráfico de sedimentação de { $all ->
        [one] { INTEGER($all) } autovalor
       *[other] { INTEGER($all) } autovalores
    }{ $isEnlarged ->
        [true] , ampliados a partir do segundo
       *[false] {""}
    }, e dos da matriz reduzida ao lado de dados aleatórios.
scree-key =
    Reduzida: comunalidades estimadas na diagonal. Faixa: da média ao { ORDINAL($percentile) } percentil de { INTEGER($replicates) } conjuntos de dados aleatórios. Linha pontilhada: 1.
scree-all = Matriz de correlações
scree-rest = A partir do segundo
scree-reduced =
    { $isEnlarged ->
        [true] Reduzida, a partir do segundo
       *[false] Matriz reduzida
    }
reduced-matrix = Matriz reduzida
eigenvalue-number = Número do autovalor
series-data = Dados
series-kaiser = Referência empírica de Kaiser
series-random = Dados aleatórios: da média ao percentil
random-mean = Média de dados aleatórios
random-percentile = Dados aleatórios, { ORDINAL($percentile) } percentil

loadings-title = Cargas
no-solution = Não se calculou nenhuma solução fatorial: há poucos itens.
other-solutions-title = Soluções com outros números de fatores
not-converged =
    { COUNT($solutions) ->
        [one] A solução { LIST($solutions) } não convergiu: suas cargas não são finais e não são mostradas.
       *[other] As soluções { LIST($solutions) } não convergiram: suas cargas não são finais e não são mostradas.
    }
loadings-of =
    { COUNT($solutions) ->
        [one] Cargas da solução { LIST($solutions) }
       *[other] Cargas das soluções { LIST($solutions) }
    }

variance-note = Variância explicada: { PERCENT($variance) }.
extraction-note =
    { $extraction ->
        [minres] Extração por resíduos mínimos
        [ml] Extração por máxima verossimilhança
       *[pa] Extração por eixos principais
    } a partir de { $correlations ->
        [tetrachoric] correlações tetracóricas
        [polychoric] correlações policóricas
        [spearman] correlações por postos de Spearman
       *[pearson] correlações de Pearson
    }{ $factors ->
        [one] {""}
       *[other] , { $rotation }
    }; variância explicada: { PERCENT($variance) }. Negrito: cargas de { COEFFICIENT($salient) } ou mais em valor absoluto.
factors-correlate = Os fatores têm correlação { COEFFICIENT($r) }.
factors-correlate-range = Os fatores têm correlações de { COEFFICIENT($low) } a { COEFFICIENT($high) }.
factor-correlates = “{ $name }” tem correlação { LIST($others) }.
correlates-with-later = “{ $name }” tem correlações { LIST($correlations, type: "units") } com os fatores seguintes.
correlates-in-order = “{ $name }”: { LIST($correlations, type: "units") }.
correlation-with = { COEFFICIENT($r) } com “{ $name }”
heywood-note = Solução imprópria: a unicidade de { LIST($items) } atingiu seu limite inferior (caso Heywood).

halves =
    As soluções foram comparadas entre duas metades aleatórias, a primeira com { $n ->
        [one] { INTEGER($n) } pessoa
       *[other] { INTEGER($n) } pessoas
    }.
-lowest =
    { $congruence ->
        [none] {""}
       *[other] {" "}(menor congruência { COEFFICIENT($congruence) })
    }
halves-agree =
    { COUNT($solutions) ->
        [one] A solução { LIST($solutions) } foi { $agreement ->
            [same] a mesma nas duas metades
            [similar] semelhante nas duas metades
           *[different] diferente nas duas metades
        }
       *[other] Cada uma das soluções { LIST($solutions) } foi { $agreement ->
            [same] a mesma nas duas metades
            [similar] semelhante nas duas metades
           *[different] diferente nas duas metades
        }
    }{ -lowest }.
halves-not-compared =
    { COUNT($solutions) ->
        [one] A solução { LIST($solutions) } não pôde ser comparada
       *[other] As soluções { LIST($solutions) } não puderam ser comparadas
    }{ -lowest }.

declare-structure =
    O instrumento não declara nenhuma estrutura; por isso nenhuma foi testada por análise fatorial confirmatória (AFC).
    Para testar uma, acrescente-a à definição, com os fatores nomeados e os itens atribuídos como prevê a sua teoria.
    A solução mostrada seria declarada como segue.
    Uma estrutura encontrada em uma amostra precisa ser confirmada em outra.
declare-title = Uma estrutura a declarar
