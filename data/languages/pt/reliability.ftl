constant-item =
    { LIST($items) } não { COUNT($items) ->
        [one] varia
       *[other] variam
    } entre as pessoas com respostas completas.
    O alfa inclui { COUNT($items) ->
        [one] o item
       *[other] esses itens
    }; o alfa padronizado, o alfa ordinal e o ômega não estão definidos.
no-variance = O alfa não está definido: a soma de { LIST($items) } não varia.
negative-alpha =
    O alfa é negativo ({ COEFFICIENT($alpha) }): os itens têm, em média, correlações negativas. Verifique se há um item invertido.
negative-item-rest =
    Com correlação negativa com o resto da escala: { LIST($items) }. Verifique se há itens invertidos.
two-items =
    Para uma escala de dois itens, relate o coeficiente de Spearman-Brown.
    O alfa é menor, a menos que os dois itens tenham a mesma variância (Eisinga et al., 2013).
sampled-splits =
    A confiabilidade das duas metades e o lambda 4 se baseiam em { INTEGER($splits) } divisões aleatórias de { INTEGER($items) } itens;
    o máximo verdadeiro pode ser maior.
no-lambda-6 = O lambda 6 não está definido: a matriz de covariâncias dos itens é singular.
no-interval =
    O alfa não tem intervalo: { $hasDesign ->
        [true] as unidades amostrais
       *[false] as pessoas
    } são poucas, ou suas respostas parecidas demais, para estimar sua variância.

adjusted-pairs =
    O alfa ordinal e o ômega usam correlações corrigidas: { COUNT($pairs) ->
        [one] a tabela 2 × 2 de { LIST($pairs) } tem uma célula vazia
       *[other] as tabelas 2 × 2 de { LIST($pairs) } têm células vazias
    }.
pair = { $first } com { $second }
not-positive-definite =
    { $isOrdinal ->
        [true] O alfa ordinal e o ômega se baseiam
       *[false] O ômega se baseia
    } em uma matriz de correlações que não é definida positiva (menor autovalor { DECIMAL($smallest, digits: 4) });
    ela não foi suavizada.

omega-two-items = Dois itens não têm um ômega próprio: uma única correlação não pode identificar um modelo fatorial.
omega-no-variance = O ômega não está definido: a soma das correlações não é positiva.
omega-not-converged = O ômega não está disponível: a solução fatorial não convergiu.
omega-one-factor =
    O ômega total se baseia em um fator: menos de seis itens não identificam os três fatores do ômega hierárquico.
omega-heywood =
    O ômega se baseia em um caso Heywood: com { INTEGER($factors) } { $factors ->
        [one] fator
       *[other] fatores
    }, { COUNT($items) ->
        [one] a unicidade de { LIST($items) } está
       *[other] as unicidades de { LIST($items) } estão
    } no limite inferior.
omega-negative-loading =
    { LIST($items) } { COUNT($items) ->
        [one] tem carga negativa
       *[other] têm carga negativa
    } no fator geral do ômega. Verifique se há itens invertidos.
omega-second-order-not-converged =
    O ômega hierárquico não está disponível: a solução de um fator das correlações entre fatores não convergiu.
omega-second-order-heywood =
    No ômega hierárquico, o fator geral responde por toda a variância { LIST($factors) } (um caso Heywood). Interprete-o com cautela.
factor = do fator { INTEGER($number) }

single-item-hint = Dê uma matriz dos itens de uma escala.
single-item = A escala “{ $scale }” tem um só item ({ $item }); a confiabilidade precisa de ao menos dois.
no-complete-answers =
    { $people ->
        [0] Ninguém
       *[other] Apenas uma pessoa
    } respondeu a todos os itens da escala “{ $scale }”; por isso sua confiabilidade não pode ser estimada.
bootstrap-undefined =
    Em { INTEGER($lost) } de { INTEGER($samples) } amostras bootstrap, a escala não variou e o alfa não estava definido.
    O intervalo exclui essas amostras.

empty-scale = A escala “{ $scale }” não tem itens.
empty-scale-hint = Indique seus itens na estrutura.
duplicate-item = A escala “{ $scale }” menciona duas vezes o item { $item }.
duplicate-item-hint = Mencione cada item de uma escala uma só vez.
