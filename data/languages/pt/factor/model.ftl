factor-without-scale =
    O fator “{ $factor }” não tem escala: fixe sua variância ({ $factor } ~~ 1*{ $factor })
    ou uma carga ({ $factor } =~ 1*{ $item }).
phantom-without-scale =
    O fator “{ $factor }” não tem indicadores nem escala: fixe sua variância ({ $factor } ~~ 1*{ $factor })
    ou o coeficiente de uma de suas regressões.
sole-ordered-indicator =
    O item “{ $item }” é o único indicador do fator “{ $factor }”; por isso sua confiabilidade não é conhecida:
    fixe sua carga ({ $factor } =~ 1*{ $item }).
sole-continuous-indicator =
    O item “{ $item }” é o único indicador do fator “{ $factor }”; por isso sua confiabilidade não é conhecida:
    fixe sua carga e sua variância residual ({ $factor } =~ 1*{ $item }; { $item } ~~ 0*{ $item }).
two-indicators =
    O fator “{ $factor }” tem dois indicadores e nenhuma relação com outras variáveis; por isso suas cargas não são identificadas:
    iguale-as ({ $factor } =~ k*{ $first } + k*{ $second }).
factor-mean =
    A média do fator “{ $factor }” e os { $isOrdered ->
        [true] limiares
       *[false] interceptos
    } de seus itens não são identificados conjuntamente: fixe a média ({ $factor } ~ 0*1).
intercept-of-ordered =
    O intercepto do item “{ $item }” e seus limiares não são identificados conjuntamente: fixe o intercepto ({ $item } ~ 0*1).
scale-of-ordered =
    A escala do item “{ $item }” e sua carga e seus limiares não são identificados conjuntamente:
    fixe a escala ({ $item } ~*~ 1*{ $item }).
residual-variance-of-ordered =
    A variância residual do item “{ $item }” e sua carga e seus limiares não são identificados conjuntamente:
    fixe a variância residual ({ $item } ~~ 1*{ $item }).
no-mplus-blocks = Blocos exploratórios não são traduzidos para o Mplus, cujas rotações têm outros valores padrão.
no-mplus-model =
    O Mplus tem limiares em vez de interceptos para itens ordenados; aqui o intercepto de { $item } não é 0.
