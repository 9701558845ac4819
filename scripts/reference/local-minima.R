# The lowest discrepancies of minres and maximum likelihood that many random starts reach, on small random binary data
# sets in which they often have several minima. Writes tests/reference/local-minima.json.
suppressMessages(library(jsonlite))
set.seed(11)

half_squares <- function(matrix, m) function(psi) {
  reduced <- matrix
  diag(reduced) <- 1 - psi
  values <- eigen(reduced, symmetric = TRUE, only.values = TRUE)$values
  kept <- sum(values[seq_len(m)] > 0)
  sum(values[seq_along(values) > kept]^2) / 2
}

one <- function() {
  p <- sample(6:9, 1)
  m <- if (p < 7) 2 else sample(2:3, 1)
  n <- sample(c(100, 200, 500), 1)
  loadings <- matrix(0, p, m)
  for (i in 1:p) loadings[i, (i - 1) %% m + 1] <- runif(1, .4, .9)
  errors <- sweep(matrix(rnorm(n * p), n), 2, sqrt(1 - rowSums(loadings^2)), "*")
  answers <- matrix(rnorm(n * m), n) %*% t(loadings) + errors
  matrix <- cor((answers > rep(rnorm(p), each = n) * .5) * 1)
  target <- half_squares(matrix, m)
  starts <- replicate(25, runif(p, .05, .95))
  minres <- min(apply(starts, 2, function(start) {
    optim(start, target, method = "L-BFGS-B", lower = .005, upper = 1, control = list(factr = 1e4))$value
  }))
  ml <- min(apply(starts, 2, function(start) tryCatch(
    factanal(covmat = matrix, n.obs = n, factors = m, rotation = "none", start = start,
      control = list(opt = list(factr = 1e4)))$criteria[["objective"]],
    error = function(e) NA
  )), na.rm = TRUE)
  list(matrix = matrix, factors = m, minres = minres, ml = if (is.finite(ml)) ml else NA)
}

nine <- fromJSON("tests/reference/nine.correlation.json")$binary_listwise$cor
nine_ml <- min(replicate(25, tryCatch(
  factanal(covmat = nine, n.obs = 4229, factors = 3, rotation = "none", start = runif(9, .05, .95))$criteria[["objective"]],
  error = function(e) NA
)), na.rm = TRUE)

write_json(list(
  r = R.version.string,
  nineThreeFactorsMl = nine_ml,
  sets = lapply(1:40, function(i) one())
), "tests/reference/local-minima.json", digits = 10, auto_unbox = TRUE)
