# Warnings about associations with external variables.

no-variation =
    There is no association: among people with both values, one of them does not vary, or the data carry too little information.
correlation-beyond-1 =
    The { $coefficient } correlation would be { COEFFICIENT($estimate) }, outside its range: the score is too far from normal.
no-rate-ratio = There is no rate ratio: the values are not whole numbers, or the likelihood has no maximum.
no-odds-ratio =
    There is no odds ratio: the score predicts the outcome perfectly, or its standard error is not defined.
