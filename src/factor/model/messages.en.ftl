# Why no data identify a model, with what to change in its text.

factor-without-scale =
    Factor “{ $factor }” has no scale: fix its variance ({ $factor } ~~ 1*{ $factor })
    or a loading ({ $factor } =~ 1*{ $item }).
phantom-without-scale =
    Factor “{ $factor }” has neither indicators nor a scale: fix its variance ({ $factor } ~~ 1*{ $factor })
    or a coefficient of one of its regressions.
sole-ordered-indicator =
    Item “{ $item }” is the only indicator of factor “{ $factor }”, so its reliability is unknown:
    fix its loading ({ $factor } =~ 1*{ $item }).
sole-continuous-indicator =
    Item “{ $item }” is the only indicator of factor “{ $factor }”, so its reliability is unknown:
    fix its loading and residual variance ({ $factor } =~ 1*{ $item }; { $item } ~~ 0*{ $item }).
two-indicators =
    Factor “{ $factor }” has two indicators and no relation to other variables, so its loadings are not identified:
    set them equal ({ $factor } =~ k*{ $first } + k*{ $second }).
factor-mean =
    The mean of factor “{ $factor }” and the { $isOrdered ->
        [true] thresholds
       *[false] intercepts
    } of its items are not jointly identified: fix the mean ({ $factor } ~ 0*1).
intercept-of-ordered =
    The intercept of item “{ $item }” and its thresholds are not jointly identified: fix the intercept ({ $item } ~ 0*1).
scale-of-ordered =
    The scale of item “{ $item }” and its loading and thresholds are not jointly identified:
    fix the scale ({ $item } ~*~ 1*{ $item }).
residual-variance-of-ordered =
    The residual variance of item “{ $item }” and its loading and thresholds are not jointly identified:
    fix the residual variance ({ $item } ~~ 1*{ $item }).
no-mplus-blocks = Exploratory blocks are not translated to Mplus, whose rotations have other defaults.
no-mplus-model =
    Mplus has thresholds instead of intercepts for ordered items; here the intercept of { $item } is not 0.
