descriptive-fit =
    O qui-quadrado, o { rmsea } e o { tli } de uma análise fatorial de correlações { $type ->
        [tetrachoric] tetracóricas
       *[polychoric] policóricas
    } são descritivos. Eles supõem respostas contínuas; por isso o teste rejeita com frequência excessiva estruturas verdadeiras de itens com respostas raras.
    Teste o número de fatores com o qui-quadrado robusto (WLSMV).
extraction-not-converged =
    A extração não convergiu em { INTEGER($iterations) } iterações (maior gradiente { $gradient }).
extraction-local-minima =
    A função de discrepância tem vários mínimos. Apenas um de { INTEGER($starts) } pontos de partida alcançou o menor;
    por isso pode existir um menor ainda.
rotation-not-converged = A rotação não convergiu a partir de seu melhor ponto de partida.
heywood =
    O item { $item } tem uma comunalidade de { COEFFICIENT($communality, digits: 3) } (um caso Heywood){ $isAbove1 ->
        [true] , acima de 1 porque a extração limita apenas a unicidade
       *[false] {""}
    }. { $hasSeveralFactors ->
        [true] Causas possíveis são excesso de fatores ou número insuficiente de pessoas.
       *[false] Causas possíveis são número insuficiente de pessoas ou um item que duplica este.
    }
empty-factor =
    { INTEGER($n) } dos fatores não { $n ->
        [one] explica
       *[other] explicam
    } variância: menos fatores reproduzem as correlações igualmente bem.

not-positive-definite = a máxima verossimilhança precisa de uma matriz de correlações definida positiva, e esta não o é.
not-positive-definite-hint = Extraia por minres ou pa, ou exclua itens que sejam combinações lineares de outros.
no-promax =
    { INTEGER($factors) } fatores não podem ser rotacionados por promax:
    as cargas em um deles são todas 0 ou uma combinação linear das cargas nos demais.
no-such-setting = A rotação { $rotation } não tem a configuração { $option }.
no-such-setting-hint =
    { COUNT($settings) ->
        [0] Omita-a, ou escolha uma rotação.
       *[other] Omita-a: as configurações de { $rotation } são { LIST($settings) }.
    }
setting-out-of-range = A rotação não pode ter { $option } { $value }.
setting-out-of-range-hint =
    { $isWhole ->
        [true] Dê um número inteiro de { $from } a { $to } para { $option }.
       *[false] Dê um número de { $from } a { $to } para { $option }.
    }
bad-components = Estas correlações não têm { $components } componentes principais.
bad-components-hint = Peça um número inteiro de 1 a { INTEGER($most) }: os demais componentes não têm variância.
no-target = Uma rotação para uma matriz-alvo precisa de uma matriz-alvo.
no-target-hint =
    Dê uma matriz-alvo: uma linha para cada item, com o alvo de cada carga, vazio onde ela é livre.
bifactor-of-two = Uma rotação bifatorial precisa de um fator geral e de ao menos outros dois: estes dois estão como foram extraídos.
unbounded-rotation =
    Oblimin com gama acima de 0 (aqui { $gamma }) pode não ter mínimo: as cargas e as correlações dos fatores podem crescer sem limite (Jennrich, 1979).
    Use gama 0 ou menor.
free-target = Todas as células da matriz-alvo são livres; por isso não há para onde rotacionar.
factors-merged =
    Dois fatores têm correlação { COEFFICIENT($correlation) }: esta rotação mal os separa.
    Outra rotação, outras configurações dela ou menos fatores podem separá-los.
no-promax-hint = Extraia menos fatores, ou escolha outra rotação.

no-chi-square =
    { $reason ->
        [sample] A matriz de correlações não é definida positiva
        [model] As correlações implicadas pela solução fatorial não são definidas positivas
       *[few-people] Há poucas pessoas para este número de itens
    }; por isso a solução fatorial não tem qui-quadrado, { rmsea } nem { tli }.
no-degrees-of-freedom =
    { $factors ->
        [one] Um fator para { INTEGER($items) } itens não deixa
       *[other] { INTEGER($factors) } fatores para { INTEGER($items) } itens não deixam
    } graus de liberdade. A solução não pode ser testada e não tem valor de p, { rmsea } nem { tli }.
no-tli =
    As correlações dos itens não são maiores do que se espera por acaso; por isso o { tli } não tem linha de base e não está definido.

singular-for-scores =
    Há itens que dependem exatamente uns dos outros, como uma soma depende de suas partes.
    Os escores fatoriais usam a pseudoinversa das correlações: é melhor excluir um desses itens.
components-of-one = Componentes principais precisam de ao menos dois itens.
components-of-one-hint = Acrescente itens.
smoothed-for-scores =
    A matriz de correlações não é definida positiva; os escores fatoriais se baseiam na matriz suavizada.

bootstrap-single-units = { $why ->
    [replicates] Pesos replicados não são reamostrados; por isso as cargas não têm intervalos bootstrap.
    [calibrated] Pesos calibrados não são reamostrados; por isso as cargas não têm intervalos bootstrap.
   *[units] Nenhum estrato tem duas unidades amostrais para reamostrar; por isso as cargas não têm intervalos bootstrap.
}
bootstrap-samples-lost =
    { INTEGER($lost) } de { INTEGER($samples) } { $samples ->
        [one] amostra bootstrap
       *[other] amostras bootstrap
    } não { $lost ->
        [one] deu
       *[other] deram
    } uma solução convergente. { $isEnough ->
        [true] Os intervalos das cargas foram calculados sem { $lost ->
            [one] ela
           *[other] elas
        }.
       *[false] As cargas não têm intervalos bootstrap.
    }
bootstrap-heywood =
    Em { INTEGER($n) } de { INTEGER($samples) } { $samples ->
        [one] amostra bootstrap
       *[other] amostras bootstrap
    }, a unicidade de um item está em seu limite inferior.

map-ends-early =
    O MAP foi calculado apenas { $next ->
        [one] sem parcializar componentes: com um
       *[other] para 0 a { INTEGER($last) } componentes: com { INTEGER($next) }
    }, um item fica sem variância. Isso acontece se a matriz de correlações não é definida positiva.

rare-items =
    Tão poucas das { INTEGER($people) } pessoas escolheram as categorias mais raras dos itens que as correlações desses itens variam muito.
    Itens aleatórios com as mesmas margens alcançam um primeiro autovalor de { DECIMAL($first, digits: 2) }
    (variáveis normais: cerca de { DECIMAL($normal, digits: 2) }){ $emptyCells ->
        [none] {""}
       *[other] , e { PERCENT($emptyCells, digits: 0) } de seus pares têm uma célula vazia
    }.
rare-items-alone = Compare a análise paralela com o MAP e o critério empírico de Kaiser.
rare-items-agree = A análise paralela, o MAP e o critério empírico de Kaiser, ainda assim, concordam.
rare-items-fewer =
    A análise paralela sugere menos fatores que o MAP e o critério empírico de Kaiser
    ({ INTEGER($own) } contra { $others }). Com tais itens, ela pode deixar passar fatores.
rare-items-more =
    A análise paralela sugere mais fatores que o MAP e o critério empírico de Kaiser
    ({ INTEGER($own) } contra { $others }). Com tais itens, o erro amostral pode parecer um fator.
rare-items-between =
    A análise paralela sugere { INTEGER($own) } fatores; o MAP e o critério empírico de Kaiser, { $others }.
    Com tais itens, nenhum critério é confiável.
range = { INTEGER($least) } a { INTEGER($most) }

random-scaled-down =
    Os conjuntos de dados aleatórios da análise paralela têm { INTEGER($n) } pessoas cada.
    Suas correlações foram reduzidas à variação amostral entre { INTEGER($people) } pessoas.
    A aproximação é boa, a menos que menos de uma em mil pessoas tenha escolhido uma categoria.
observed-not-positive-definite =
    A matriz de correlações não é definida positiva. Nas matrizes de correlações reduzidas da análise paralela,
    a maior correlação absoluta de cada item substitui, por isso, sua correlação múltipla ao quadrado.
    Isso vale para os dados e para os conjuntos de dados aleatórios, e pode aumentar o número sugerido de fatores.
random-not-positive-definite =
    { INTEGER($n) } de { INTEGER($replicates) } conjuntos de dados aleatórios da análise paralela { $n ->
        [one] tem
       *[other] têm
    } uma matriz de correlações que não é definida positiva.
    Neles, a diagonal da matriz de correlações reduzida contém a maior correlação absoluta de cada item.

different-shapes = duas soluções a alinhar devem ter os mesmos itens e o mesmo número de fatores.
different-shapes-hint = Compare soluções dos mesmos itens com igual número de fatores.
too-few-items =
    a análise fatorial precisa de ao menos 3 itens; { $n ->
        [one] há { INTEGER($n) }
       *[other] há { INTEGER($n) }
    }.
too-few-items-hint = Acrescente itens; para dois itens, apresente sua correlação.
bad-matrix =
    a análise fatorial precisa de uma matriz simétrica de correlações (1 na diagonal, nenhuma em falta),
    um nome para cada item e o número de pessoas.
bad-matrix-hint = Exclua os itens cuja correlação não pode ser calculada.
bad-factors = o número de fatores deve ser um número inteiro a partir de 1; é { $factors }.
bad-factors-hint = Peça 1, 2, 3 ou mais fatores.
too-many-factors =
    { INTEGER($factors) } fatores de { INTEGER($items) } itens não são identificados:
    têm mais parâmetros do que há correlações.
too-many-factors-hint =
    Peça no máximo { INTEGER($most) } { $most ->
        [one] fator
       *[other] fatores
    }, ou acrescente itens.
scores-of-empty-factor = Os escores de Bartlett e de ten Berge precisam de uma carga em cada fator.
scores-of-empty-factor-hint = Extraia menos fatores, ou use um modelo sem fatores de ordem superior.
scores-of-singular = os escores fatoriais precisam de uma matriz de correlações definida positiva.
scores-of-singular-hint = Dê também a matriz suavizada, ou exclua itens que dependam uns dos outros.
missing-item = a tabela não tem o item { $item }, de que os escores fatoriais precisam.
missing-item-hint = Calcule os escores de uma tabela com os mesmos itens da análise fatorial.
retention-of-one = Foi pedido o número de fatores de um único item.
retention-of-one-hint = Use dois itens ou mais.
bad-replicates = O número de réplicas é { $replicates }.
bad-replicates-hint = Use um número inteiro a partir de 1; o usual é 500.
bad-percentile = O percentil é { $percentile }.
bad-percentile-hint = Use um número acima de 0 e abaixo de 100; o usual é 95.
few-effective-people = O número efetivo de pessoas da análise paralela é { INTEGER($people) }; ela precisa de { INTEGER($fewest) } ou mais.
few-effective-people-hint = Verifique os pesos e as respostas ausentes.
items-differ = A tabela tem os itens { LIST($items, type: "units") }; a matriz de correlações tem { LIST($matrixItems, type: "units") }.
items-differ-hint = Selecione para ambas os mesmos itens na mesma ordem.
item-without-spread =
    O item “{ $item }” tem menos de duas respostas diferentes{ $people ->
        [none] {""}
       *[other] {" "}entre as { $people } pessoas a que os pesos equivalem
    }.
item-without-spread-hint =
    { $isWeighted ->
        [true] Verifique os pesos, ou exclua o item.
       *[false] Exclua o item.
    }
target-shape = a matriz-alvo deve ter { INTEGER($items) } linhas (itens) de { INTEGER($factors) } colunas (fatores).
target-shape-hint = Dê uma linha para cada item, na ordem deles, com células vazias onde uma carga é livre.
