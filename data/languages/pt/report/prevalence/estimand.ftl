average-of-levels =
    { PERCENT($share) } é a média { $levels ->
        [0] dos níveis
        [one] do único nível
       *[other] dos { INTEGER($levels) } níveis
    } de { $grouping }, não a porcentagem em sua população conjunta.
level-weight = Cada nível tem um peso de { PERCENT($weight) }.
level-weights = Os níveis têm pesos de { PERCENT($low) } a { PERCENT($high) }.
level-weights-unknown = Cada nível é ponderado pelo tamanho de sua amostra.

population-share-alone =
    Com cada nível contado por sua população, { $share } das { INTEGER($people) } pessoas da população amostrada
    { -did } { $measured }.
population-share =
    Com cada nível contado por sua população, { $share } de { INTEGER($people) } pessoas { -did } { $measured }:
    cerca de { INTEGER($total) } pessoas.
population-share-interval =
    Com cada nível contado por sua população, { $share } de { INTEGER($people) } pessoas { -did } { $measured }:
    cerca de { INTEGER($total) } { INTERVAL($low, $high, as: "decimal", digits: 0) } pessoas.

no-clusters =
    Os intervalos não levam em conta conglomerados.
    Se conglomerados como aldeias ou escolas tivessem um efeito do desenho de { INTEGER($effect) }, { $share } passaria a { $wide }.

population-title = Porcentagem da população amostrada que { $about ->
    [experiences] relatou cada item e conjunto de itens
    [abilities] resolveu cada item e conjunto de itens
   *[other] respondeu sim a cada item e conjunto de itens
}
column-measured = { $about ->
        [experiences] Relatado
        [abilities] Resolvido
       *[other] Resposta sim
    }
population-note = { $grouping ->
        [none] Cada nível do agrupamento
       *[other] Cada nível de { $grouping }
    } é ponderado pelo tamanho de sua população (pós-estratificação; Lumley, 2010);
    os números de pessoas são arredondados para três algarismos significativos.
