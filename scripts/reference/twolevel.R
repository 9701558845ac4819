# Writes tests/reference/twolevel.json: two-level models of lavaan on its Demo.twolevel, by ML and MLR.
# Run from the project root: Rscript scripts/reference/twolevel.R
suppressMessages({ library(lavaan); library(jsonlite) })
items <- paste0("y", 1:6)
d <- Demo.twolevel[c(items, "cluster")]
tight <- list(reltol = 1e-15, maxit = 10000)
models <- list(
  one_factor = "level: 1\nfw =~ y1 + y2 + y3\nlevel: 2\nfb =~ y1 + y2 + y3",
  two_factors = "level: 1\nfw =~ y1 + y2 + y3\nfw2 =~ y4 + y5 + y6\nlevel: 2\nfb =~ y1 + y2 + y3\nfb2 =~ y4 + y5 + y6",
  regressions = "level: 1\nfw =~ y1 + y2 + y3\nfw2 =~ y4 + y5 + y6\nfw2 ~ fw\nlevel: 2\nfb =~ y1 + y2 + y3\nfb2 =~ y4 + y5 + y6\nfb2 ~ fb",
  covariances = "level: 1\nfw =~ y1 + y2 + y3\nlevel: 2\ny1 ~~ y1\ny2 ~~ y2\ny3 ~~ y3\ny1 ~~ y2",
  equal_loadings = "level: 1\nfw =~ a*y1 + b*y2 + c*y3\nlevel: 2\nfb =~ a*y1 + b*y2 + c*y3")
keys <- c("npar", "chisq", "df", "cfi", "tli", "rmsea", "srmr_within", "srmr_between", "logl")
# Estimates of a model given as lavaan's syntax, one level at a time.
estimates <- function(fit) {
  p <- parameterEstimates(fit)
  p <- p[p$op %in% c("=~", "~~", "~", "~1"), ]
  unname(Map(list, p$level, p$lhs, p$op, p$rhs, p$est, p$se))
}
fitted_by <- function(model, e) sem(model, d, cluster = "cluster", estimator = e, optim.method = "BFGS", control = tight)
# lavaan's own model of all moments is of EM that stops early, so it is fitted as a model; its trace and that of a model give
# the scaling factor (Yuan & Bentler 2000).
trace <- function(fits) {
  own <- lapply(fits, vcov)
  keep <- !duplicated(colnames(own$ML))
  sum(diag(solve(own$ML[keep, keep], own$MLR[keep, keep])))
}
one <- function(model) {
  fits <- lapply(c(ML = "ML", MLR = "MLR"), function(e) fitted_by(model, e))
  used <- lavNames(fits$ML, "ov")
  pairs <- unlist(lapply(seq_along(used), function(i) paste(used[i], "~~", used[i:length(used)])))
  text <- paste(pairs, collapse = "\n")
  all <- lapply(c(ML = "ML", MLR = "MLR"), function(e) fitted_by(paste0("level: 1\n", text, "\nlevel: 2\n", text), e))
  within <- diag(fitted(all$ML)$within$cov); between <- diag(fitted(all$ML)$cluster$cov)
  chisq <- 2 * as.numeric(logLik(all$ML) - logLik(fits$ML))
  of <- function(fit, which) list(parameters = estimates(fit), fit = as.list(setNames(as.numeric(fitMeasures(fit)[which]), which)))
  df <- as.numeric(fitMeasures(fits$ML)["df"])
  list(model = model, icc = as.list(between / (within + between)), chisq = chisq,
    scaling = if (df > 0) (trace(all) - trace(fits)) / df else NULL, ML = of(fits$ML, keys), MLR = of(fits$MLR, keys))
}
out <- list(about = "lavaan 0.6-19, Demo.twolevel", data = as.list(d), models = lapply(models, one))
write(toJSON(out, auto_unbox = TRUE, digits = 12, na = "null", null = "null"), "tests/reference/twolevel.json")
