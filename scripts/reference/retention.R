# Number of factors: writes tests/reference/retention.json.
# Run from the project root: Rscript scripts/reference/retention.R (about a minute).
#
# - MAP of 1976 from psych::vss; of 2000 (fourth powers), and the empirical Kaiser criterion, from the papers' formulas.
# - Squared multiple correlations from psych::smc.
# - Parallel analysis: means of the random eigenvalues from psych::fa.parallel (Pearson); means, standard deviations
#   and 95th percentiles from simulations of independent items with lavaan::lavCor, which shuffle the columns.
suppressMessages({
  library(jsonlite)
  library(psych)
  library(lavaan)
})
set.seed(20240611)
pdf(NULL)

nine <- read.csv("tests/reference/nine.csv")[, letters[1:9]]
nine[nine >= 888] <- NA
nine <- na.omit(nine)
binary <- as.data.frame((nine >= 2) * 1L)
holzinger <- HolzingerSwineford1939[, paste0("x", 1:9)]
big5 <- na.omit(psych::bfi[, 1:25])[1:600, ]

ordered_correlation <- function(data) {
  matrix <- suppressWarnings(lavCor(data, ordered = names(data)))
  matrix(as.numeric(matrix), ncol(data))
}

partials <- function(R, m) {
  e <- eigen(R, symmetric = TRUE)
  A <- if (m == 0) matrix(0, nrow(R), 1) else e$vectors[, 1:m, drop = FALSE] %*% diag(sqrt(e$values[1:m]), m)
  cov2cor(R - A %*% t(A))
}

fourth_powers <- function(R) {
  p <- nrow(R)
  sapply(0:(p - 2), function(m) (sum(partials(R, m)^4) - p) / (p * (p - 1)))
}

# Braeken & van Assen (2017), equation 2.
empirical_kaiser <- function(R, n) {
  p <- nrow(R)
  values <- eigen(R, symmetric = TRUE)$values
  sapply(1:p, function(j) {
    before <- if (j == 1) 0 else sum(values[1:(j - 1)])
    max((p - before) / (p - j + 1) * (1 + sqrt(p / n))^2, 1)
  })
}

rules <- function(R, n) {
  R <- unname(R)
  p <- nrow(R)
  smc <- unname(psych::smc(R))
  reduced <- R
  diag(reduced) <- smc
  list(
    n = n,
    matrix = R,
    map = vss(R, n = p - 1, n.obs = n, rotate = "none", fm = "pc", plot = FALSE)$map,
    mapZero = (sum(R^2) - p) / (p * (p - 1)),
    map4 = fourth_powers(R),
    empiricalKaiser = empirical_kaiser(R, n),
    smc = smc,
    eigenvalues = eigen(R, symmetric = TRUE)$values,
    reduced = eigen(reduced, symmetric = TRUE)$values
  )
}

scree <- function(R) {
  components <- eigen(R, symmetric = TRUE, only.values = TRUE)$values
  diag(R) <- 1 - 1 / diag(solve(R))
  c(components, eigen(R, symmetric = TRUE, only.values = TRUE)$values)
}

simulate <- function(data, correlate, replicates) {
  p <- ncol(data)
  empty <- 0
  values <- t(replicate(replicates, {
    random <- as.data.frame(lapply(data, sample))
    pairs <- combn(p, 2)
    empty <<- empty + sum(apply(pairs, 2, function(k) any(table(random[k]) == 0)))
    scree(correlate(random))
  }))
  summary <- function(columns) {
    list(
      mean = colMeans(values[, columns]),
      sd = apply(values[, columns], 2, sd),
      percentile95 = apply(values[, columns], 2, quantile, .95, names = FALSE)
    )
  }
  list(
    replicates = replicates,
    emptyCellShare = empty / (replicates * p * (p - 1) / 2),
    components = summary(1:p),
    factors = summary(p + 1:p)
  )
}

parallel <- suppressWarnings(suppressMessages({
  sink(nullfile())
  result <- fa.parallel(holzinger, n.iter = 500, SMC = TRUE, sim = TRUE, plot = FALSE, quant = .95)
  sink()
  result
}))

rare <- as.data.frame(replicate(9, rep(c(1L, 0L), c(20, 980))))

out <- list(
  versions = list(
    R = R.version.string,
    psych = as.character(packageVersion("psych")),
    lavaan = as.character(packageVersion("lavaan"))
  ),
  seed = 20240611,
  rules = list(
    nine = rules(ordered_correlation(binary), nrow(binary)),
    holzinger = rules(cor(holzinger), nrow(holzinger)),
    bfi = rules(cor(big5), nrow(big5))
  ),
  holzinger = list(
    data = round(as.matrix(unname(holzinger)), 8),
    faParallel = list(
      replicates = 500,
      componentValues = parallel$pc.values,
      factorValues = parallel$fa.values,
      componentMeans = parallel$pc.sim,
      factorMeans = parallel$fa.sim,
      components = parallel$ncomp,
      factors = parallel$nfact
    ),
    shuffled = simulate(holzinger, cor, 1000)
  ),
  nineBinary = simulate(binary, ordered_correlation, 200),
  nineOrdinal = simulate(nine, ordered_correlation, 60),
  rare = simulate(rare, ordered_correlation, 100)
)
write(toJSON(out, digits = NA, auto_unbox = TRUE, pretty = FALSE), "tests/reference/retention.json")
