# Writes tests/reference/normality.json: trivariate normal probabilities from mvtnorm; distances of joint tables from normal
# latent answers, from mvtnorm's probabilities with correlations by one-dimensional search; the design effect of three-way
# differences from survey's covariance of the cells' shares and numDeriv's gradients.
# Answers are those of tests/reference/correlation.json and nine.csv. Run from the project root:
# Rscript scripts/reference/normality.R
suppressMessages({ library(mvtnorm); library(survey); library(numDeriv); library(jsonlite) })
set.seed(20261126)
known <- fromJSON("tests/reference/correlation.json")
matrix_of <- function(answers) do.call(rbind, lapply(strsplit(answers, ""), function(x) suppressWarnings(as.integer(x))))
complete <- function(m) m[stats::complete.cases(m), , drop = FALSE]
correlations <- function(r) { R <- diag(3); R[1, 2] <- R[2, 1] <- r[1]; R[1, 3] <- R[3, 1] <- r[2]; R[2, 3] <- R[3, 2] <- r[3]; R }
below <- function(h, r) if (any(h == -Inf)) 0 else if (all(h == Inf)) 1 else if (any(h == Inf)) pnorm(h[h < Inf]) else
  as.numeric(pmvnorm(upper = h, corr = matrix(c(1, r, r, 1), 2), algorithm = TVPACK(1e-14)))

# --- trivariate normal --------------------------------------------------------------------------------------------
trivariate <- list()
while (length(trivariate) < 150) {
  r <- runif(3, -.98, .99)
  if (min(eigen(correlations(r))$values) < .01) next
  h <- round(runif(3, -3.2, 2.5), 2)
  p <- as.numeric(pmvnorm(upper = h, corr = correlations(r), algorithm = TVPACK(1e-14)))
  trivariate[[length(trivariate) + 1]] <- list(limits = h, correlations = r, p = p)
}

# --- distances ----------------------------------------------------------------------------------------------------
half <- function(t) { # the empty cell of a 2 x 2 table is given half a person, the margins kept
  if (length(t) != 4 || sum(t == 0) != 1) return(t)
  if (t[1, 1] == 0 || t[2, 2] == 0) t + matrix(c(.5, -.5, -.5, .5), 2) else t + matrix(c(-.5, .5, .5, -.5), 2)
}
two_way <- function(t) {
  n <- sum(t); t <- half(t)
  a <- c(-Inf, qnorm(cumsum(rowSums(t))[-nrow(t)] / n), Inf); b <- c(-Inf, qnorm(cumsum(colSums(t))[-ncol(t)] / n), Inf)
  cells <- function(r) { F <- outer(a, b, Vectorize(function(h, k) below(c(h, k), r))); F[-1, -1] - F[-nrow(F), -1] - F[-1, -ncol(F)] + F[-nrow(F), -ncol(F)] }
  score <- function(r) -sum(t[t > 0] * log(cells(r)[t > 0]))
  o <- optimize(score, c(-.9999, .9999), tol = 1e-10)
  list(rho = o$minimum, cells = cells(o$minimum))
}
# Of yes-or-no items the correlation is the root that gives the share of both.
root <- function(p, q, both) uniroot(function(r) below(c(qnorm(p), qnorm(q)), r) - both, c(-.99999, .99999), tol = 1e-14)$root
pair_distance <- function(x, y) { t <- unclass(table(x, y)); sum((t / sum(t) - two_way(t)$cells)^2) }
triple_residual <- function(share, n = NULL) { # shares of 000, 001, ..., 111
  d <- array(share, c(2, 2, 2)); d <- aperm(d, 3:1)
  p <- c(sum(d[2, , ]), sum(d[, 2, ]), sum(d[, , 2]))
  both <- function(t, u, v) { if (!is.null(n)) { k <- round(t * n, 6); t <- half(k) / n }; root(u, v, t[2, 2]) }
  r <- c(both(apply(d, c(1, 2), sum), p[1], p[2]), both(apply(d, c(1, 3), sum), p[1], p[3]), both(apply(d, c(2, 3), sum), p[2], p[3]))
  d[2, 2, 2] - as.numeric(pmvnorm(upper = qnorm(p), corr = correlations(r), algorithm = TVPACK(1e-14)))
}
cell_of <- function(m) factor(m[, 1] * 4 + m[, 2] * 2 + m[, 3], levels = 0:7)
distances <- function(m) {
  m <- apply(m, 2, function(x) as.integer(factor(x)) - 1L)
  if (max(m) > 1) return(combn(ncol(m), 2, function(k) pair_distance(m[, k[1]], m[, k[2]])))
  combn(ncol(m), 3, function(k) 8 * triple_residual(as.numeric(table(cell_of(m[, k]))) / nrow(m), nrow(m))^2)
}
lsat <- function(x) matrix_of(rep(x$patterns, x$counts))
nine <- read.csv("tests/reference/nine.csv"); items <- letters[1:9]
nine[items][nine[items] > 5] <- NA
full <- nine[complete.cases(nine[items]), ]
yes <- 1L * (as.matrix(full[items]) > 1)
data <- list(
  lsat6 = lsat(known$lsat6), lsat7 = lsat(known$lsat7), nine = yes,
  verbalAggression = complete(matrix_of(known$verbalAggression$answers))[, c(1, 3, 5, 7)],
  bfi = complete(matrix_of(known$bfi$answers))[, 1:5], datCat = complete(matrix_of(known$datCat$answers)))
reference <- lapply(data, distances)

# --- design effect ------------------------------------------------------------------------------------------------
W <- svydesign(~psu, strata = ~stratum, weights = ~weight, data = nine, nest = TRUE)
deff <- rowSums(combn(9, 3, function(k) {
  cells <- factor(ifelse(complete.cases(nine[items]), as.character(as.integer(nine[[items[k[1]]]] > 1) * 4 + (nine[[items[k[2]]]] > 1) * 2 + (nine[[items[k[3]]]] > 1)), NA), levels = 0:7)
  D <- subset(update(W, cells = cells), !is.na(cells))
  m <- svymean(~cells, D); p <- as.numeric(coef(m))
  g <- numDeriv::grad(function(s) triple_residual(s / sum(s)), p)
  c(designed = as.numeric(t(g) %*% vcov(m) %*% g), simple = (sum(p * g^2) - sum(p * g)^2) / nrow(full))
}))
writeLines(toJSON(list(versions = list(R = as.character(getRversion()), mvtnorm = as.character(packageVersion("mvtnorm")), survey = as.character(packageVersion("survey"))),
  trivariate = trivariate, distances = reference, designEffect = deff[1] / deff[2]), digits = 14, auto_unbox = TRUE),
  "tests/reference/normality.json")
