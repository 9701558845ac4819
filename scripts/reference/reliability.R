# Writes tests/reference/reliability.json: alpha, item-rest, split halves, Guttman's lambdas and omega from psych,
# ordinal alpha from lavaan's polychorics, and Guttman's lambdas of covariances from their formulas.
# Run from the project root: Rscript scripts/reference/reliability.R
suppressMessages({ library(psych); library(lavaan); library(GPArotation); library(jsonlite) })

# Guttman (1945) of any covariance matrix, by brute force over all near-equal splits.
lambdas <- function(C) {
  V <- sum(C); k <- ncol(C); off <- C - diag(diag(C))
  M <- combn(k, floor(k / 2))
  halves <- apply(M, 2, function(a) 4 * sum(C[a, -a]) / V)
  l1 <- 1 - sum(diag(C)) / V
  errors <- sapply(1:k, function(j) C[j, j] - C[j, -j, drop = FALSE] %*% solve(C[-j, -j]) %*% C[-j, j])
  list(l1 = l1, l2 = l1 + sqrt(k / (k - 1) * sum(off^2)) / V, l3 = k / (k - 1) * l1, l4 = max(halves),
       l5 = l1 + 2 * sqrt(max(colSums(off^2))) / V, l6 = 1 - sum(errors) / V,
       split = list(mean = mean(halves), lowest = min(halves), highest = max(halves)))
}

omegas <- function(R, n, factors) {
  o <- suppressWarnings(suppressMessages(
    omega(R, nfactors = factors, n.obs = n, flip = FALSE, plot = FALSE, fm = "minres", rotate = "oblimin")))
  list(factors = factors, total = o$omega.tot, hierarchical = if (factors >= 3) o$omega_h else NULL)
}

# Everything psych says of complete answers x; ordered: polychorics too. `factors` for omega.
scale_of <- function(x, ordered, factors) {
  x <- as.data.frame(x)[complete.cases(x), ]
  k <- ncol(x); n <- nrow(x)
  a <- suppressWarnings(alpha(x, check.keys = FALSE, warnings = FALSE))
  ci <- alpha.ci(a$total$raw_alpha, n, k, digits = 15)
  out <- list(items = names(x), n = n, alpha = a$total$raw_alpha, standardizedAlpha = a$total$std.alpha,
    averageCorrelation = a$total$average_r, interval = c(ci$lower.ci, ci$upper.ci), itemRest = a$item.stats$r.drop)
  if (k > 2) {
    out$alphaIfDropped <- a$alpha.drop$raw_alpha
    s <- splitHalf(x, covar = TRUE, check.keys = FALSE)
    out$splitHalf <- list(mean = s$meanr, lowest = s$minrb, highest = s$maxrb)
    out$lambdas <- lambdas(cov(x))
    g <- suppressWarnings(guttman(cor(x)))
    out$correlationLambdas <- setNames(as.list(unlist(g[paste0("lambda.", 1:6)])), paste0("l", 1:6))
    R <- if (ordered) unclass(lavCor(x, ordered = names(x))) else cor(x)
    if (ordered) out$ordinalAlpha <- suppressWarnings(alpha(R, check.keys = FALSE)$total$std.alpha)
    out$omegaMatrix <- unname(matrix(as.numeric(R), k))
    out$omega <- omegas(R, n, factors)
  }
  out
}

weighted_scale <- function(x, w) {
  keep <- complete.cases(x)
  x <- as.data.frame(x)[keep, ]; w <- w[keep]
  C <- cov.wt(x, wt = w, method = "ML")$cov
  a <- suppressWarnings(alpha(C, check.keys = FALSE))
  list(items = names(x), n = nrow(x), alpha = a$total$raw_alpha, standardizedAlpha = a$total$std.alpha,
       itemRest = a$item.stats$r.drop, alphaIfDropped = a$alpha.drop$raw_alpha)
}

# Answer patterns as strings of the category's index ("." is missing), with their counts.
patterns <- function(x, first) {
  codes <- apply(as.matrix(x), 1, function(row) paste(ifelse(is.na(row), ".", row - first), collapse = ""))
  counts <- table(codes)
  list(patterns = names(counts), counts = as.integer(counts))
}

nine <- read.csv("tests/reference/nine.csv")
answers <- nine[letters[1:9]]
answers[answers > 5] <- NA
binary <- as.data.frame(ifelse(answers >= 2, 1, 0))
sets <- list(all = letters[1:9], abuse5 = letters[1:5], exploitation = letters[6:9], three = c("c", "d", "e"), two = c("a", "b"))

data(bfi, package = "psych")
keys <- list(A = c("-A1", "A2", "A3", "A4", "A5"), C = c("C1", "C2", "C3", "-C4", "-C5"), E = c("-E1", "-E2", "E3", "E4", "E5"),
             N = paste0("N", 1:5), O = c("O1", "-O2", "O3", "O4", "-O5"))
bfi_scale <- function(keyed) {
  names <- sub("-", "", keyed)
  x <- bfi[names]
  for (j in which(startsWith(keyed, "-"))) x[[j]] <- 7 - x[[j]]
  x
}
data(bock, package = "psych")
cats <- as.data.frame(lapply(semTools::datCat[paste0("u", 1:8)], as.integer))
ordinal_set <- function(x, first, categories, factors) {
  c(list(ordered = TRUE, categories = categories), patterns(x, first), list(expected = scale_of(x, TRUE, factors)))
}
continuous_set <- function(x, factors) {
  values <- lapply(as.list(x), function(column) column)
  list(ordered = FALSE, values = values, expected = scale_of(x, FALSE, factors))
}

data(Harman, package = "psych"); data(Thurstone, package = "psych")
matrix_set <- function(R, n, factors) {
  a <- suppressWarnings(alpha(R, check.keys = FALSE))
  g <- suppressWarnings(guttman(R))
  list(matrix = unname(as.matrix(R)), n = n, alpha = a$total$raw_alpha, alphaIfDropped = a$alpha.drop$raw_alpha,
       correlationLambdas = setNames(as.list(unlist(g[paste0("lambda.", 1:6)])), paste0("l", 1:6)),
       lambdas = lambdas(as.matrix(R)), omega = omegas(R, n, factors))
}

out <- list(
  versions = list(R = R.version.string, psych = as.character(packageVersion("psych")),
    lavaan = as.character(packageVersion("lavaan")), GPArotation = as.character(packageVersion("GPArotation")),
    semTools = as.character(packageVersion("semTools"))),
  nine = list(
    binary = lapply(sets, function(s) scale_of(binary[s], TRUE, if (length(s) == 9) 3 else 1)),
    ordinal = lapply(sets, function(s) scale_of(answers[s], TRUE, if (length(s) == 9) 3 else 1)),
    binaryWeighted = lapply(sets[1:4], function(s) weighted_scale(binary[s], nine$weight)),
    ordinalWeighted = lapply(sets[1:4], function(s) weighted_scale(answers[s], nine$weight))),
  data = c(
    setNames(lapply(keys, function(k) ordinal_set(bfi_scale(k), 1, 6, 1)), paste0("bfi", names(keys))),
    list(
      lsat6 = ordinal_set(as.data.frame(lsat6), 0, 2, 1),
      lsat7 = ordinal_set(as.data.frame(lsat7), 0, 2, 1),
      datCat = ordinal_set(cats, 1, 5, 3),
      holzinger = continuous_set(HolzingerSwineford1939[paste0("x", 1:9)], 3),
      satAct = continuous_set(psych::sat.act[c("ACT", "SATV", "SATQ")], 1))),
  matrices = list(
    harmanHolzinger = matrix_set(Harman.Holzinger, 696, 3),
    harmanBurt = matrix_set(Harman.Burt, 172, 1),
    thurstone = matrix_set(Thurstone, 213, 3),
    harman74 = matrix_set(datasets::Harman74.cor$cov[1:12, 1:12], 145, 3)),
  feldt = lapply(list(c(.7, 100, 5), c(.95, 20, 3), c(-.2, 50, 4), c(.8, 12000, 9), c(.3, 3, 2)), function(v) {
    ci <- alpha.ci(v[1], v[2], v[3], digits = 15)
    list(alpha = v[1], n = v[2], k = v[3], low = ci$lower.ci, high = ci$upper.ci)
  })
)
write_json(out, "tests/reference/reliability.json", digits = NA, auto_unbox = TRUE, null = "null", na = "null")
