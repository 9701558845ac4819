# Writes tests/reference/twolevel.json: two-level models of lavaan on its Demo.twolevel, by ML and MLR.
# Run from the project root: Rscript scripts/reference/twolevel.R
suppressMessages({ library(lavaan); library(jsonlite) })
d <- round(Demo.twolevel[c(paste0("y", 1:6), "x1", "x2", "x3", "w1", "w2", "cluster")], 4)
# lavaan's scores of clusters leave out the means of items within clusters, so that its robust errors are right where covariates
# have a mean of 0 only.
for (x in c("x1", "x2", "x3")) d[[x]] <- round(d[[x]] - mean(d[[x]]), 4)
# lavaan has no BFGS under "==".
methods <- list(BFGS = list(reltol = 1e-15, maxit = 10000), nlminb = list(rel.tol = 1e-14, x.tol = 1e-10, iter.max = 5000, eval.max = 20000))
models <- list(
  one_factor = "level: 1\nfw =~ y1 + y2 + y3\nlevel: 2\nfb =~ y1 + y2 + y3",
  two_factors = "level: 1\nfw =~ y1 + y2 + y3\nfw2 =~ y4 + y5 + y6\nlevel: 2\nfb =~ y1 + y2 + y3\nfb2 =~ y4 + y5 + y6",
  regressions = "level: 1\nfw =~ y1 + y2 + y3\nfw2 =~ y4 + y5 + y6\nfw2 ~ fw\nlevel: 2\nfb =~ y1 + y2 + y3\nfb2 =~ y4 + y5 + y6\nfb2 ~ fb",
  covariances = "level: 1\nfw =~ y1 + y2 + y3\nlevel: 2\ny1 ~~ y1\ny2 ~~ y2\ny3 ~~ y3\ny1 ~~ y2",
  equal_loadings = "level: 1\nfw =~ a*y1 + b*y2 + c*y3\nlevel: 2\nfb =~ a*y1 + b*y2 + c*y3",
  # The example of lavaan's tutorial.
  covariates = "level: 1\nfw =~ y1 + y2 + y3\nfw ~ x1 + x2 + x3\nlevel: 2\nfb =~ y1 + y2 + y3\nfb ~ w1 + w2",
  # An outcome at each level only, and one at both that has covariates.
  outcomes = "level: 1\nfw =~ y1 + y2 + y3 + x1\ny4 ~ x2 + fw\nlevel: 2\nfb =~ y1 + y2 + y3\nw1 ~ fb + w2\ny4 ~ fb",
  # Relations of labels of both levels.
  relations = "level: 1\nfw =~ y1 + y2 + l*y3\nfw ~ p*x1 + q*x2\nlevel: 2\nfb =~ y1 + y2 + m*y3\nfb ~ r*w1\nm == l^2 + 0.1\np == 1.5*q\ndifference := r - p\nindirect := l*p")
keys <- c("npar", "chisq", "df", "cfi", "tli", "rmsea", "srmr_within", "srmr_between", "logl")
# Estimates of a model given as lavaan's syntax, one level at a time; with standardized values.
estimates <- function(fit) {
  p <- parameterEstimates(fit, standardized = TRUE)
  p <- p[p$op %in% c("=~", "~~", "~", "~1"), ]
  unname(Map(list, p$level, p$lhs, p$op, p$rhs, p$est, p$se, p$std.all))
}
defined <- function(fit) {
  p <- parameterEstimates(fit)
  p <- p[p$op == ":=", ]
  unname(Map(list, p$lhs, p$est, p$se))
}
fitted_by <- function(model, e, fixed = TRUE) {
  method <- if (grepl("==", model)) "nlminb" else "BFGS"
  sem(model, d, cluster = "cluster", estimator = e, fixed.x = fixed, optim.method = method, control = methods[[method]])
}
# lavaan's own model of all moments is of EM that stops early, so it is fitted as a model; its trace less that of covariates and
# that of a model gives the scaling factor (Yuan & Bentler 2000).
trace <- function(fits, some = NULL) {
  own <- lapply(fits, vcov)
  keep <- if (is.null(some)) !duplicated(colnames(own$ML)) else colnames(own$ML) %in% some
  e <- eigen(own$ML[keep, keep], symmetric = TRUE)
  some <- e$values > 1e-12 * max(e$values)
  inverse <- e$vectors[, some] %*% (t(e$vectors[, some]) / e$values[some])
  sum(diag(inverse %*% own$MLR[keep, keep]))
}
one <- function(model) {
  both <- c(ML = "ML", MLR = "MLR")
  fits <- lapply(both, function(e) fitted_by(model, e))
  free <- fitted_by(model, "ML", FALSE)
  pairs <- function(level) {
    used <- lavNames(fits$ML, "ov", level = level)
    unlist(lapply(seq_along(used), function(i) paste(used[i], "~~", used[i:length(used)])))
  }
  text <- paste(c("level: 1", pairs(1), "level: 2", pairs(2)), collapse = "\n")
  all <- lapply(both, function(e) fitted_by(text, e))
  within <- diag(fitted(all$ML)$within$cov); between <- diag(fitted(all$ML)$cluster$cov)
  items <- intersect(names(within), names(between))
  chisq <- 2 * as.numeric(logLik(all$ML) - logLik(free))
  of <- function(fit, which)
    list(parameters = estimates(fit), defined = defined(fit), fit = as.list(setNames(as.numeric(fitMeasures(fit)[which]), which)))
  covariates <- function(level) {
    x <- lavNames(fits$ML, "ov.x", level = level)
    if (length(x) == 0) return(NULL)
    own <- c(outer(x, x, paste, sep = "~~"), paste0(x, "~1"))
    if (level == 1) own else paste0(own, ".l2")
  }
  x <- c(covariates(1), covariates(2))
  given <- if (is.null(x)) 0 else trace(all, x)
  df <- as.numeric(fitMeasures(fits$ML)["df"])
  list(model = model, icc = as.list((between[items] / (within[items] + between[items]))), chisq = chisq,
    scaling = if (df > 0) (trace(all) - given - trace(fits)) / df else NULL, ML = of(fits$ML, keys), MLR = of(fits$MLR, keys))
}
out <- list(about = "lavaan 0.6-19, Demo.twolevel, rounded to 4 decimals", data = as.list(d), models = lapply(models, one))
write(toJSON(out, auto_unbox = TRUE, digits = 12, na = "null", null = "null"), "tests/reference/twolevel.json")
