part-data = Pessoas e respostas ausentes
part-margins = Tabelas de prevalência e supressão
part-risks = Número de itens relatados
part-withheld = Controle de sigilo dos modelos
part-retention = Número de fatores
part-efa = Soluções fatoriais
part-esem = Soluções fatoriais com testes
part-cross-validation = Validação cruzada
part-split-half = Replicação em metades
part-structures = Estruturas declaradas
part-cfa = Modelos confirmatórios
part-comparison = Comparação de grupos
part-invariance = Invariância de medida
part-irt = Modelos de resposta ao item
part-classes = Classes latentes
part-dif = Funcionamento diferencial do item
part-robustness = Modelos e escalas com outras categorias
part-validity = Validade
part-outcomes = Desfechos
part-structural = Modelos estruturais
part-among = Perguntas de acompanhamento
part-burden = Número de pessoas afetadas
part-agreement = Concordância de ocasiões e avaliadores
part-norms = Normas
part-short-form = Versão reduzida
part-replication = Afirmações publicadas
part-verdicts = Vereditos
part-disclosure = Números suprimidos

step-parallel-analysis = Análise paralela
step-fit-cut-offs = Pontos de corte dos índices de ajuste
step-omega = Bootstrap do ômega
step-loadings = Bootstrap das cargas
step-models = Modelos
step-defined-parameters = Bootstrap dos parâmetros definidos

item-dropped =
    Ninguém respondeu ao item { $item }, ou todas as pessoas que responderam a ele deram a mesma resposta. O item é excluído.
items-apart =
    Ninguém, ou quase ninguém, respondeu a { LIST($items, type: "units") } junto com todos os outros itens; por isso { COUNT($items) ->
        [one] é excluído
       *[other] são excluídos
    }. Para { COUNT($items) ->
        [one] analisá-lo
       *[other] analisá-los
    }, escolha itens a que as mesmas pessoas responderam (--items).
design-feature =
    { $feature ->
        [strata] estratos
        [clusters] conglomerados
        [calibration] pesos calibrados
       *[population-correction] uma correção para população finita
    }
design-partly-used =
    A amostra tem { LIST($features) }. Os erros padrão das correlações e os intervalos das cargas e da confiabilidade
    levam isso em conta, assim como os erros padrão e os testes dos modelos confirmatórios, da invariância de medida e dos modelos de resposta ao item.
    O número de fatores, o ajuste das soluções exploratórias e os testes da matriz de correlações levam em conta apenas os pesos.
replicates-partly-used =
    Os { INTEGER($n) } pesos replicados da amostra dão os erros padrão de porcentagens, médias, correlações, coeficientes de confiabilidade e modelos.
    Porcentagens, médias e regressões logísticas são recalculadas em cada réplica.
    Para as demais estimativas, a mudança em cada réplica é linearizada na estimativa.
    Não se calculam intervalos bootstrap, porque os pesos replicados não mostram as unidades amostrais.
    O número de fatores e o ajuste das soluções exploratórias levam em conta apenas o peso principal.
design-not-used =
    { $reason } Por isso não se usam estratos e conglomerados: os erros padrão e os testes levam em conta apenas os pesos.
    Para usá-los, declare se os conglomerados são numerados dentro dos estratos (--cluster-labels within-strata).
levels-of-group = os níveis do grupo { $group }
the-note = a nota

level-withheld =
    Algumas de suas respostas estão suprimidas, ou tão poucas de suas pessoas deram duas respostas em conjunto que um modelo poderia identificá-las.
    Junte o grupo a outro, ou exclua os itens mais raros.
factor-withheld =
    Todos os itens de um de seus fatores são excluídos dos modelos.
    Tão poucas pessoas deram algumas das respostas a esses itens, ou algumas combinações de duas respostas, que poderiam ser identificadas.
groups-withheld =
    Os grupos por { $grouping } não são comparados.
    Em grupos demais, tão poucas pessoas deram uma resposta que ela poderia ser lida.
groups-withheld-hint = Junte grupos, ou exclua os itens mais raros.
population-by = a população por { $grouping }
few-in-cells = poucas pessoas têm algumas combinações de valores de { LIST($items) }.
few-in-category = ao menos um valor de { $item } ocorre em menos de { INTEGER($least) } pessoas.
few-in-cells-hint = Junte valores, ou exclua um dos dois do modelo.
few-in-category-hint = Junte seus valores, ou exclua-o do modelo.

few-yes-items = menos de dois itens podem ser respondidos com sim
hidden-numbers = os números de itens estão suprimidos
few-people = poucas pessoas
few-in-class = poucas pessoas em uma classe
one-class = uma só classe descreve melhor as respostas
classes-not-distinct = as classes não são suficientemente distintas
outcome-by =
    { $by ->
        [number] número de itens
        [score] escore
       *[class] classe
    }
no-adjusted-outcome =
    { $outcome } por { LIST($by) }: não há números ajustados por { LIST($covariates) }.
    Poucas pessoas têm esses valores, ou alguns deles predizem perfeitamente o desfecho.
class-out-of-range =
    { $outcome } por classe: corrigida pelo erro de classificação, a média de uma classe ficaria fora da faixa do desfecho;
    por isso não se mostram números.

grouping-of-item = O agrupamento { $grouping } é feito de um item: seus níveis são respostas, e nada é divulgado por respostas.
weights-by-level = Todas as pessoas de um nível do agrupamento { $grouping } têm o mesmo peso: os totais ponderados revelariam as contagens por seus níveis.
weights-by-level-hint = Se seus totais podem ser mostrados, marque { $grouping } como domínio na definição (“domain”: true). Caso contrário, retire-o da lista de divulgação, ou divulgue sem pesos.
grouping-of-item-hint = Retire-o da lista de divulgação (“release” na definição) ou dos agrupamentos.
small-levels =
    { $levels ->
        [one] Um nível
       *[other] { INTEGER($levels) } níveis
    } do agrupamento { $grouping } { $levels ->
        [one] tem
       *[other] têm
    } menos de { INTEGER($least) } pessoas: nada pode ser divulgado por ele.
small-level =
    menos de { INTEGER($least) } pessoas{ $at ->
        [1] { "" }
       *[other] { " " }({ INTEGER($at) })
    }
small-levels-hint =
    Junte { $others ->
        [none] seus níveis
       *[other] o nível ao mais próximo em significado (os menores dentre os demais são { LIST($others) })
    } na definição, ou retire o agrupamento da lista de divulgação.
    Um mesmo nome para vários códigos (“labels”) ou faixas (“bands”) mais largas juntam níveis.
warning-left-out = O texto do aviso “{ $what }” é omitido, porque revelaria contagens; a análise restrita o contém.

earlier-not-read = { $file } não pode ser lido: { $problems }.
earlier-of-other = { $file }: é do instrumento { $measure }.
earlier-incomplete = { $file }: foi feito depois de { $before }, que também deve ser indicado.
earlier-hint = Indique o JSON de uma divulgação anterior do mesmo arquivo (analysis.json).
bad-capacity = O número de resultados a manter é { $most }.
bad-capacity-hint = Use um número inteiro a partir de 1; por padrão, { INTEGER($usual) } de cada parte são mantidos.
no-block-for-target = uma matriz-alvo rotaciona um bloco exploratório, e o modelo não tem nenhum.
no-block-for-target-hint = Escreva um como efa("b")*f + efa("b")*g =~ a + b + c, ou use a matriz-alvo na análise fatorial exploratória.
target-beside-rotation = uma matriz-alvo já é uma rotação, além de { $rotation }.
target-beside-rotation-hint = Omita uma das duas, ou use a rotação ortogonal para a matriz-alvo.
unknown-auxiliary = variável auxiliar desconhecida: { $name }.
unknown-auxiliary-hint = Use uma destas: { LIST($names, type: "units") }, ou declare-a entre as variáveis externas do instrumento.
full-information-of-ordered-hint = Escolha o método por pares para as respostas ausentes, ou declare os itens como contínuos.
unknown-structure = estrutura desconhecida: { $structure }.
unknown-structure-hint =
    { COUNT($structures) ->
        [0] O instrumento não declara nenhuma estrutura.
       *[other] Use uma destas: { LIST($structures, type: "units") }.
    }
unknown-working-model = modelo de trabalho desconhecido: { $model }.
unknown-working-model-hint = Use um destes: { LIST($models, type: "units") }.
too-many-dropped =
    todas as pessoas deram a mesma resposta a { INTEGER($n) } de { INTEGER($items) } itens ({ LIST($names, type: "units") }), que { $n ->
        [one] foi excluído
       *[other] foram excluídos
    }; { $left ->
        [0] não resta nenhum
       *[other] resta { INTEGER($left) }
    }, e uma correlação precisa de dois.
too-many-dropped-hint = Verifique o arquivo, os códigos dos itens e quais deles contam como sim na definição do instrumento.
nobody-complete = ninguém respondeu a todos os itens.
nobody-complete-hint = Use todas as respostas a cada dois itens (exclusão por pares), ou exclua um item a que poucas pessoas responderam.
