factor-without-scale =
    Le facteur « { $factor } » n’a pas d’échelle : fixer sa variance ({ $factor } ~~ 1*{ $factor })
    ou une saturation ({ $factor } =~ 1*{ $item }).
phantom-without-scale =
    Le facteur « { $factor } » n’a ni indicateurs ni échelle : fixez sa variance ({ $factor } ~~ 1*{ $factor })
    ou le coefficient d’une de ses régressions.
sole-ordered-indicator =
    L’item « { $item } » est le seul indicateur du facteur « { $factor } » ; sa fidélité est donc inconnue :
    fixer sa saturation ({ $factor } =~ 1*{ $item }).
sole-continuous-indicator =
    L’item « { $item } » est le seul indicateur du facteur « { $factor } » ; sa fidélité est donc inconnue :
    fixer sa saturation et sa variance résiduelle ({ $factor } =~ 1*{ $item }; { $item } ~~ 0*{ $item }).
two-indicators =
    Le facteur « { $factor } » a deux indicateurs et aucun lien avec d’autres variables ; ses saturations ne sont donc pas identifiées :
    les poser égales ({ $factor } =~ k*{ $first } + k*{ $second }).
factor-mean =
    La moyenne du facteur « { $factor } » et les { $isOrdered ->
        [true] seuils
       *[false] intercepts
    } de ses items ne sont pas identifiés conjointement : fixer la moyenne ({ $factor } ~ 0*1).
intercept-of-ordered =
    L’intercept de l’item « { $item } » et ses seuils ne sont pas identifiés conjointement : fixer l’intercept ({ $item } ~ 0*1).
scale-of-ordered =
    Le facteur d’échelle de l’item « { $item } » et sa saturation et ses seuils ne sont pas identifiés conjointement :
    fixer le facteur d’échelle ({ $item } ~*~ 1*{ $item }).
residual-variance-of-ordered =
    La variance résiduelle de l’item « { $item } » et sa saturation et ses seuils ne sont pas identifiés conjointement :
    fixer la variance résiduelle ({ $item } ~~ 1*{ $item }).
no-mplus-blocks = Les blocs exploratoires ne sont pas traduits pour Mplus, dont les rotations ont d’autres valeurs par défaut.
no-mplus-model =
    Mplus a des seuils au lieu d’intercepts pour les items ordonnés ; ici, l’intercept de { $item } n’est pas nul.
