# Bootstrap standard errors and intervals of structural models, by lavaan, of the same resampled rows. Writes
# tests/reference/bootstrap-models.json: the rows drawn, and what lavaan makes of their fits.
# Run from the project root: Rscript scripts/reference/bootstrap-models.R
suppressMessages({ library(lavaan); library(jsonlite) })
RNGkind("Mersenne-Twister", "Inversion", "Rejection"); set.seed(20261201)
DRAWS <- c(democracy = 40, media = 100)
structural <- fromJSON("tests/reference/structural.json")
sets <- list(
  democracy = as.data.frame(structural$data$democracy),
  # Tal-Or, Cohen, Tsfati & Gunther (2010), the mediation of Hayes (2013).
  media = as.data.frame(lapply(psych::Tal_Or[c("cond", "pmi", "reaction")], as.numeric)))
models <- list(
  democracy = structural$models$democracy$model,
  media = "pmi ~ a*cond\nreaction ~ b*pmi + c*cond\nindirect := a*b\ntotal := c + a*b")
numbers <- function(x) { x <- signif(as.numeric(x), 10); ifelse(is.finite(x), x, NA) }
# As tight as lavaan's optimizer goes for the sample.
fitted_to <- function(model, data, ...) {
  for (control in list(list(rel.tol = 1e-13), list())) {
    fit <- suppressWarnings(sem(model, data, baseline = FALSE, control = control, ...))
    if (lavInspect(fit, "converged")) return(fit)
  }
  stop("no solution")
}
interval <- function(draws, estimate, corrected) {
  shares <- c(.025, .975)
  if (corrected) shares <- pnorm(2 * qnorm(mean(draws < estimate)) + qnorm(shares))
  sorted <- sort(draws); count <- length(draws)
  sapply(shares, function(share) {
    k <- floor((count + 1) * share)
    if (k < 1) return(sorted[1]); if (k >= count) return(sorted[count])
    q <- qnorm(c(share, k / (count + 1), (k + 1) / (count + 1)))
    sorted[k] + (q[1] - q[2]) / (q[3] - q[2]) * (sorted[k + 1] - sorted[k])
  })
}
record <- function(name) {
  data <- sets[[name]]; model <- models[[name]]
  fit <- fitted_to(model, data)
  rows <- lapply(seq_len(DRAWS[[name]]), function(k) sample(nrow(data), replace = TRUE))
  fits <- lapply(rows, function(of) fitted_to(model, data[of, ], se = "none", test = "none"))
  stopifnot(all(sapply(fits, lavInspect, "converged")))
  # lavaan's own intervals of these fits: their coefficients in place of a bootstrap's.
  with <- suppressWarnings(sem(model, data, se = "bootstrap", bootstrap = 5))
  own <- vcov(with); kept <- with@boot$coef
  stopifnot(max(abs(own - cov(kept) * (nrow(kept) - 1) / nrow(kept))) < 1e-12)
  with@boot$coef <- structure(t(sapply(fits, coef)), seed = 1, nonadmissible = rep(FALSE, length(fits)), error.idx = integer())
  with@ParTable$est <- fit@ParTable$est
  with@optim$x <- fit@optim$x; with@Model <- fit@Model
  of <- function(type) { pe <- parameterEstimates(with, boot.ci.type = type, remove.nonfree = TRUE); pe[pe$op %in% c("=~", "~", "~~", ":=", "~1"), ] }
  percentile <- of("perc"); corrected <- of("bca.simple")
  key <- function(x) paste(x$lhs, x$op, x$rhs)
  std <- standardizedSolution(fit, se = FALSE, zstat = FALSE, pvalue = FALSE, ci = FALSE)
  drawn <- sapply(fits, function(f) standardizedSolution(f, se = FALSE, zstat = FALSE, pvalue = FALSE, ci = FALSE)$est.std)
  place <- match(key(percentile), key(std))
  sd_of <- function(x) sqrt(mean((x - mean(x))^2))
  boot <- with@boot$coef
  raw <- sapply(fits, function(f) { pe <- parameterEstimates(f, se = FALSE, zstat = FALSE, pvalue = FALSE, ci = FALSE); pe$est[match(key(percentile), key(pe))] })
  list(data = data, model = model, rows = lapply(rows, function(x) x), lhs = percentile$lhs, op = percentile$op, rhs = percentile$rhs,
    est = numbers(percentile$est), se = numbers(apply(raw, 1, sd_of)),
    percentile = lapply(seq_len(nrow(percentile)), function(k) numbers(c(percentile$ci.lower[k], percentile$ci.upper[k]))),
    biasCorrected = lapply(seq_len(nrow(corrected)), function(k) numbers(c(corrected$ci.lower[k], corrected$ci.upper[k]))),
    std = numbers(std$est.std[place]), stdSe = numbers(apply(drawn[place, ], 1, sd_of)),
    stdPercentile = lapply(place, function(k) numbers(interval(drawn[k, ], std$est.std[k], FALSE))),
    stdBiasCorrected = lapply(place, function(k) numbers(interval(drawn[k, ], std$est.std[k], TRUE))))
}
bollen_stine <- function(name) {
  data <- sets[[name]]; fit <- fitted_to(models[[name]], data)
  items <- lavNames(fit, "ov"); y <- as.matrix(data[items]); centered <- scale(y, scale = FALSE)
  root <- function(m) { e <- eigen(m, symmetric = TRUE); e$vectors %*% (sqrt(e$values) * t(e$vectors)) }
  S <- crossprod(centered) / nrow(y)
  moved <- as.data.frame(centered %*% solve(root(S)) %*% root(unclass(fitted(fit)$cov)[items, items])); names(moved) <- items
  rows <- fromJSON(toJSON(results[[name]]$rows))
  statistics <- apply(rows, 1, function(of) fitMeasures(fitted_to(models[[name]], moved[of, ], se = "none"), "chisq"))
  list(chiSquares = numbers(statistics), p = mean(statistics > fitMeasures(fit, "chisq")))
}
results <- lapply(setNames(names(models), names(models)), record)
results$democracy$bollenStine <- bollen_stine("democracy")
print(c(results$democracy$bollenStine$p))
print(do.call(cbind, results$media[c("lhs", "op", "rhs", "est", "se", "percentile", "biasCorrected")]))
writeLines(toJSON(results, digits = NA, auto_unbox = TRUE, null = "null", na = "null", dataframe = "columns"), "tests/reference/bootstrap-models.json")
