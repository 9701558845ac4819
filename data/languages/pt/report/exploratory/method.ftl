number-title = Número de fatores
factor-analysis-title = Análise fatorial
esem-title = Soluções exploratórias com testes
structures-title = Estruturas declaradas

rules =
    Os testes sequenciais de ajuste { $auerswald } e o critério empírico de Kaiser { $braeken } delimitam os números plausíveis de fatores.
    Os testes sugerem o menor número que não é rejeitado a 5%.
    Recomenda-se o maior número cujos fatores se replicam todos em ao menos uma de três divisões aleatórias, com congruência de 0,85 ou mais { $lorenzoseva }.
    Com menos de 600 pessoas, ou se um único fator se replica, a análise paralela da matriz reduzida também conta.
    Soluções com um fator de um só item ou sem convergência não contam; as que têm um caso Heywood contam apenas se todos os fatores se replicam.
parallel-analysis =
    A análise paralela { $timmerman } usou o { ORDINAL($percentile) } percentil de { INTEGER($replicates) } conjuntos de dados aleatórios.
    Cada um tinha as distribuições marginais dos itens e { $n ->
        [one] { INTEGER($n) } pessoa
       *[other] { INTEGER($n) } pessoas
    }.
sample-size =
    Esse número é { $basis ->
        [all] o tamanho da amostra
        [complete] o número de pessoas com respostas completas
       *[pairs] a média harmônica dos números de pessoas nos pares de itens
    }{ $isReduced ->
        [true] {" "}dividido pelo efeito do desenho dos pesos
       *[false] {""}
    }.
other-rules =
    A análise paralela de componentes { $horn }, a correlação parcial média mínima { $velicer } e a regra de Kaiser { $kaiser } são mostradas, mas não decidem.
general-factor =
    O fator geral { $rodriguez } é { $method ->
        [schmid-leiman] o de uma transformação de Schmid-Leiman de fatores de resíduos mínimos com rotação oblimin
       *[first-unrotated-factor] o primeiro de dois fatores de resíduos mínimos não rotacionados
    }.

nothing-extracted = Não se calculou nenhuma solução fatorial.
extracted =
    { COUNT($numbers) ->
        [one] Uma solução com { LIST($numbers) } { $last ->
            [one] fator
           *[other] fatores
        } foi extraída
       *[other] Soluções com { LIST($numbers) } fatores foram extraídas
    } por { $extraction ->
        [minres] resíduos mínimos
        [ml] máxima verossimilhança
       *[pa] eixos principais
    }, com unicidades de ao menos { COEFFICIENT(0.005, digits: 3) }.

single-factor = Um fator único não foi rotacionado.
not-rotated = As soluções não foram rotacionadas.
rotated =
    A rotação foi { $rotation }{ $work ->
        [none] {""}
       *[other] , por projeção do gradiente { $work }
    }.
rotation-starts = A melhor rotação foi alcançada a partir de ao menos { INTEGER($reached) } de { INTEGER($starts) } pontos de partida.

no-intervals = Não se calcularam intervalos para as cargas.
delta-intervals =
    Os intervalos das cargas foram calculados pelo método delta { $zhang }, a partir da influência de { $isOfPeople ->
        [true] cada pessoa
       *[false] cada unidade amostral
    } sobre as correlações.
unit-bootstrap =
    Os intervalos das cargas e do alfa são intervalos percentis de { INTEGER($samples) } amostras bootstrap de unidades amostrais.
    Cada amostra retira de cada estrato uma unidade a menos do que ele tem; os pesos são reescalonados { $rao }.
bootstrap =
    Os intervalos das cargas e do alfa são intervalos percentis de { INTEGER($samples) } amostras bootstrap{ $isByWeight ->
        [true] , sorteadas em proporção aos pesos
       *[false] {""}
    }.

structure-reproduced =
    Uma estrutura declarada é reproduzida se concorda com a solução exploratória com o mesmo número de fatores.
    Cada item deve ter sua maior carga, de ao menos { COEFFICIENT($salient) }, em seu próprio fator, com o mesmo sinal dos demais itens desse fator.
    Nenhum item pode ter carga de { COEFFICIENT($salient) } ou mais em outro fator, e a solução deve ser própria.
    Para uma estrutura de um fator, os números plausíveis de fatores também devem incluir um.
structure-partly =
    É reproduzida em parte se ao menos { PERCENT($share, digits: 0) } dos itens têm a maior carga em seu próprio fator (para um fator: carga de { COEFFICIENT($salient) } ou mais).
    Cada fator deve também conservar ao menos { INTEGER($least) } { $least ->
        [one] carga
       *[other] cargas
    } de { COEFFICIENT($salient) } ou mais.
structure-cut-offs =
    Listam-se cargas cruzadas de { COEFFICIENT($cross) } ou mais; fatores com correlação acima de { COEFFICIENT($distinct) } mal se distinguem { $brown }.
    Fatores com congruência de { COEFFICIENT($same) } ou mais são considerados iguais; os de { COEFFICIENT($similar) } ou mais, semelhantes { $lorenzoseva }.
halves-compared =
    Duas metades aleatórias{ $group ->
        [none] {""}
       *[other] , sorteadas dentro dos níveis de { $group },
    } foram comparadas pela congruência.
esem = As soluções com testes escalonados foram estimadas por { $estimator }; seus erros padrão levam em conta a rotação { $asparouhov }.
