# Random identified models on data of perturbed scales, with the minimum that lavaan reaches, where it does not converge or
# of growth curves the lowest from several kinds of starts. Writes a file for scripts/simulate-minima.ts, which is not kept:
#   Rscript scripts/reference/minima.R minima.json [number of models]
suppressMessages({ library(lavaan); library(jsonlite) })
arguments <- commandArgs(TRUE)
count <- if (length(arguments) > 1) as.integer(arguments[2]) else 500
set.seed(20261129)

scales <- function(p) 10^runif(p, -1.5, 1.5) * sample(c(1, 1, 1, -1), p, TRUE)
normal <- function(n, p) matrix(rnorm(n * p), n)
pick <- function(a, b) sample(a:b, 1)

growth <- function() {
  waves <- pick(4, 6); n <- sample(c(150, 300, 600), 1)
  times <- c(0, 1, 1 + cumsum(runif(waves - 2, .2, 1.8)))
  factors <- normal(n, 2) %*% chol(matrix(c(1, .3, .3, .6), 2)) + rep(c(rnorm(1), rnorm(1)), each = n)
  y <- factors[, 1] + outer(factors[, 2], times) + normal(n, waves) * runif(1, .4, 1)
  y <- y * 10^runif(1, -1.5, 1.5); colnames(y) <- paste0("y", 1:waves)
  v <- colnames(y)
  list(data = y, model = paste0("i =~ ", paste0("1*", v, collapse = " + "), "\ns =~ 0*y1 + 1*y2 + ", paste(v[-(1:2)], collapse = " + "),
    "\n", paste(v, collapse = " + "), " ~ 0*1\ni + s ~ 1"))
}
measured <- function(factors, each, names) {
  n <- nrow(factors)
  y <- do.call(cbind, lapply(seq_len(ncol(factors)), function(f)
    outer(factors[, f], runif(each, .5, 1.2)) + normal(n, each) * runif(1, .5, 1)))
  y <- sweep(y, 2, scales(ncol(y)), "*"); colnames(y) <- paste0("y", seq_len(ncol(y)))
  lines <- sapply(seq_len(ncol(factors)), function(f) paste0(names[f], " =~ ", paste(colnames(y)[(f - 1) * each + 1:each], collapse = " + ")))
  list(data = y, lines = lines)
}
cfa_model <- function() {
  m <- pick(2, 4); n <- sample(c(150, 300, 600), 1)
  r <- diag(m); r[upper.tri(r)] <- runif(m * (m - 1) / 2, .1, .6); r[lower.tri(r)] <- t(r)[lower.tri(r)]
  made <- measured(normal(n, m) %*% chol(r), pick(3, 4), paste0("f", 1:m))
  list(data = made$data, model = paste(made$lines, collapse = "\n"))
}
sem_model <- function() {
  n <- sample(c(200, 400), 1); x <- normal(n, 2)
  f1 <- .4 * x[, 1] + rnorm(n); f2 <- .5 * f1 - .3 * x[, 2] + rnorm(n); f3 <- .3 * f1 + .4 * f2 + rnorm(n)
  made <- measured(cbind(f1, f2, f3), 3, c("f1", "f2", "f3"))
  x <- sweep(x, 2, scales(2), "*"); colnames(x) <- c("x1", "x2")
  list(data = cbind(made$data, x), model = paste(c(made$lines, "f1 ~ x1", "f2 ~ f1 + x2", "f3 ~ f1 + f2"), collapse = "\n"))
}
mimic <- function() {
  n <- sample(c(200, 400), 1); x <- cbind(rnorm(n), rbinom(n, 1, .4))
  made <- measured(cbind(.4 * x[, 1] + .5 * x[, 2] + rnorm(n), .3 * x[, 1] + rnorm(n)), 4, c("f", "g"))
  x <- sweep(x, 2, scales(2), "*"); colnames(x) <- c("x1", "x2")
  list(data = cbind(made$data, x), model = paste(c(made$lines, "f + g ~ x1 + x2", "y2 ~ x2"), collapse = "\n"))
}
path <- function() {
  n <- sample(c(100, 300), 1); x <- normal(n, 3)
  a <- .5 * x[, 1] + rnorm(n); b <- .4 * a + .3 * x[, 2] + rnorm(n); d <- .4 * b + .3 * x[, 3] + rnorm(n)
  y <- cbind(a, b, d, x); y <- sweep(y, 2, scales(6), "*"); colnames(y) <- c("a", "b", "d", "x1", "x2", "x3")
  list(data = y, model = "a ~ x1\nb ~ a + x2\nd ~ b + x3")
}
second <- function() {
  n <- sample(c(300, 600), 1); g <- rnorm(n)
  made <- measured(sapply(1:3, function(k) runif(1, .5, .9) * g + rnorm(n) * .7), 3, c("f1", "f2", "f3"))
  list(data = made$data, model = paste(c(made$lines, "g =~ f1 + f2 + f3"), collapse = "\n"))
}
bifactor <- function() {
  n <- sample(c(300, 600), 1); g <- rnorm(n)
  f <- normal(n, 2)
  y <- do.call(cbind, lapply(1:2, function(k) outer(g, runif(4, .5, .9)) + outer(f[, k], runif(4, .4, .8)) + normal(n, 4) * .6))
  y <- sweep(y, 2, scales(8), "*"); colnames(y) <- paste0("y", 1:8)
  v <- colnames(y)
  list(data = y, model = paste0("g =~ ", paste(v, collapse = " + "), "\nf1 =~ ", paste(v[1:4], collapse = " + "), "\nf2 =~ ",
    paste(v[5:8], collapse = " + "), "\ng ~~ 0*f1 + 0*f2\nf1 ~~ 0*f2"))
}
families <- list(growth = growth, cfa = cfa_model, sem = sem_model, mimic = mimic, path = path, second = second, bifactor = bifactor)

fitted_by <- function(made, ...) suppressWarnings(tryCatch({
  fit <- sem(made$model, sample.cov = cov(made$data), sample.mean = colMeans(made$data), sample.nobs = nrow(made$data),
    se = "none", baseline = FALSE, control = list(iter.max = 2000), ...)
  if (lavInspect(fit, "converged")) fitMeasures(fit, c("chisq", "df")) else NULL
}, error = function(e) NULL))

one <- function(at) {
  family <- names(families)[(at - 1) %% length(families) + 1]
  made <- families[[family]]()
  tries <- list(fitted_by(made))
  if (is.null(tries[[1]]) || family == "growth")
    tries <- c(tries, list(fitted_by(made, start = "simple"), fitted_by(made, bounds = "standard")))
  tries <- Filter(Negate(is.null), tries)
  best <- if (length(tries) == 0) NULL else tries[[which.min(sapply(tries, `[[`, "chisq"))]]
  list(family = family, model = made$model, items = colnames(made$data), n = nrow(made$data), covariance = cov(made$data),
    means = colMeans(made$data), chisq = if (is.null(best)) NA else unname(best["chisq"]), df = if (is.null(best)) NA else unname(best["df"]))
}
made <- list()
for (at in seq_len(count)) {
  made[[at]] <- one(at)
  if (at %% 14 == 0 || at == count) {
    write(toJSON(made, digits = NA, auto_unbox = TRUE, na = "null"), arguments[1])
    cat(at, "\n")
  }
}
