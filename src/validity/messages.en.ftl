# Warnings about associations with external variables.

no-variation =
    The association cannot be estimated: among people with both values, one variable does not vary, or the data carry too little information.
correlation-beyond-1 =
    The { $coefficient } correlation would be { COEFFICIENT($estimate) }, outside its range: the score is too far from normal.
no-rate-ratio = The rate ratio cannot be estimated: the values are not whole numbers, or the likelihood has no maximum.
no-odds-ratio =
    The odds ratio cannot be estimated: the score predicts the outcome perfectly, or the standard error is not defined.
