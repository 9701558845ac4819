# Writes tests/reference/likelihood-ratio.json: Rao-Scott likelihood-ratio tests of the terms of logistic regressions, from
# the formulas of Lumley & Scott (2014) in base R, on the cluster and the stratified sample of replicate-weights.json.
# Run from the project root: Rscript scripts/reference/likelihood-ratio.R
library(jsonlite)
data <- fromJSON("tests/reference/replicate-weights.json")$data

terms_of <- function(d, cluster, stratum) {
  d$y <- as.integer(d$sch_wide == "Yes")
  d$w <- d$pw / mean(d$pw) # people
  fit <- function(formula) suppressWarnings(glm(formula, data = d, weights = w, family = binomial(), control = list(epsilon = 1e-14, maxit = 60)))
  whole <- fit(y ~ stype + ell + meals)
  x <- model.matrix(whole)
  mu <- fitted(whole)
  naive <- solve(crossprod(x, x * (d$w * mu * (1 - mu))))
  scores <- rowsum(x * (d$w * (d$y - mu)), cluster)
  strata <- stratum[!duplicated(cluster)][match(rownames(scores), as.character(cluster[!duplicated(cluster)]))]
  middle <- Reduce(`+`, lapply(unique(strata), function(h) {
    own <- scores[strata == h, , drop = FALSE]
    crossprod(scale(own, scale = FALSE)) * nrow(own) / (nrow(own) - 1)
  }))
  robust <- naive %*% middle %*% naive
  df <- length(strata) - length(unique(strata)) + 1 - ncol(x)
  assign <- attr(x, "assign")
  names <- attr(terms(whole), "term.labels")
  lapply(seq_along(names), function(term) {
    own <- which(assign == term)
    less <- fit(update(formula(whole), paste("~ . -", names[term])))
    effects <- Re(eigen(solve(naive[own, own], robust[own, own]))$values)
    statistic <- deviance(less) - deviance(whole)
    nu <- sum(effects)^2 / sum(effects^2)
    list(term = names[term], statistic = statistic, designEffect = mean(effects), df = nu, dfDenominator = nu * df,
      p = pf(statistic / sum(effects), nu, nu * df, lower.tail = FALSE))
  })
}
out <- list(
  apiclus1 = terms_of(as.data.frame(data$apiclus1), data$apiclus1$dnum, rep(1, nrow(as.data.frame(data$apiclus1)))),
  apistrat = terms_of(as.data.frame(data$apistrat), seq_along(data$apistrat$pw), data$apistrat$stype))
write(toJSON(out, auto_unbox = TRUE, digits = 12), "tests/reference/likelihood-ratio.json")
