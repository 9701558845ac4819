# Whether missing answers depend on other answers: writes tests/reference/missing-dependence.json with the data, from
# survey (svyglm, svychisq), lavaan (saturated moments with missing answers) and psych (alpha).
suppressMessages({
  library(survey)
  library(lavaan)
  library(jsonlite)
})
set.seed(20261130)
n <- 160
trait <- rnorm(n)
X <- sapply(1:4, function(j) round(pmin(5, pmax(1, 3 + trait + rnorm(n)))))
colnames(X) <- paste0("x", 1:4)
g <- sample(c("p", "q"), n, TRUE, c(.7, .3))
cluster <- rep(1:20, each = 8)
weight <- round(runif(n, .5, 2), 2)
full <- X
X[runif(n) < plogis(full[, 3] - 4), 1] <- NA
X[runif(n) < .2, 2] <- NA
X[1:3, 3] <- NA
X[g == "q", 4] <- NA
standardized <- function(x, w) {
  ok <- !is.na(x)
  m <- weighted.mean(x[ok], w[ok])
  (x - m) / sqrt(weighted.mean((x[ok] - m)^2, w[ok]))
}
dependence <- function(j, w, ids, covariates) {
  Z <- apply(X, 2, standardized, w = w)
  rest <- standardized(rowMeans(Z[, colnames(Z) != j], na.rm = TRUE), w)
  d <- data.frame(missing = as.numeric(is.na(X[, j])), rest, g = factor(g), w, cluster)
  design <- svydesign(ids, weights = ~w, data = d)
  fit <- svyglm(reformulate(c("rest", covariates), "missing"), subset(design, !is.na(rest)),
    family = quasibinomial(), epsilon = 1e-13, maxit = 100
  )
  limits <- exp(confint(fit, "rest", ddf = fit$df.residual))
  list(
    item = j, missing = sum(d$missing), oddsRatio = exp(coef(fit)[["rest"]]), low = limits[1], high = limits[2],
    p = summary(fit)$coefficients["rest", 4], group = svychisq(~ g + missing, design)$p.value[[1]]
  )
}
both <- function(w, ids) list(dependence("x1", w, ids, "g"), dependence("x2", w, ids, "g"))
S <- lavCor(as.data.frame(X), missing = "ml", output = "fit", em.h1.tol = 1e-12, em.h1.iter.max = 1e5)
mu <- as.numeric(lavInspect(S, "sampstat")$mean)
V <- lavInspect(S, "sampstat")$cov * n / (n - 1)
sets <- split(as.data.frame(X), apply(!is.na(X), 1, paste, collapse = ""))
terms <- sapply(sets, function(rows) {
  o <- !is.na(unlist(rows[1, ]))
  d <- colMeans(rows[, o, drop = FALSE]) - mu[o]
  c(nrow(rows) * sum(d * solve(V[o, o], d)), sum(o))
})
df <- sum(terms[2, ]) - 4
write_json(list(
  made = list(R = R.version.string, survey = as.character(packageVersion("survey")),
    lavaan = as.character(packageVersion("lavaan")), psych = as.character(packageVersion("psych"))),
  items = as.data.frame(X), g = g, cluster = cluster, weight = weight,
  simple = both(rep(1, n), ~1), clustered = both(weight, ~cluster),
  little = list(chiSquare = sum(terms[1, ]), df = df, p = pchisq(sum(terms[1, ]), df, lower.tail = FALSE)),
  alpha = list(answered = psych::alpha(X)$total$raw_alpha, complete = psych::alpha(na.omit(X))$total$raw_alpha)
), "tests/reference/missing-dependence.json", na = "null", dataframe = "columns", digits = 12, auto_unbox = TRUE)
