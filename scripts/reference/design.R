# Writes tests/reference/design.json: standard errors of correlations and of coefficients alpha under strata and clusters,
# from influences computed here and R's survey, and by a delete-one jackknife of the sampling units (JKn).
# Run from the project root: Rscript scripts/reference/design.R
suppressMessages({ library(survey); library(lavaan); library(mvtnorm); library(jsonlite) })
seed <- 20251125; set.seed(seed)
options(survey.lonely.psu = "adjust")

# --- estimates as functions of weights ------------------------------------------------------------------------------
# Two-step polychoric correlation of two items (categories from 1, NA where missing): thresholds from all who answered the
# item, the correlation as the root of its score.
thresholds <- function(x, w) { k <- max(x, na.rm = TRUE); s <- !is.na(x)
  qnorm(cumsum(sapply(seq_len(k), function(c) sum(w[s & x == c])))[-k] / sum(w[s])) }
density2 <- function(h, k, r) ifelse(is.finite(h) & is.finite(k), exp(-(h^2 - 2 * r * h * k + k^2) / (2 * (1 - r^2))) / (2 * pi * sqrt(1 - r^2)), 0)
cdf2 <- function(h, k, r) if (h == -Inf || k == -Inf) 0 else if (h == Inf) pnorm(k) else if (k == Inf) pnorm(h) else
  pmvnorm(upper = c(h, k), corr = matrix(c(1, r, r, 1), 2), algorithm = TVPACK(1e-16))[1]
polychoric <- function(x, y, w) {
  a <- c(-Inf, thresholds(x, w), Inf); b <- c(-Inf, thresholds(y, w), Inf); s <- !is.na(x) & !is.na(y)
  counts <- matrix(0, length(a) - 1, length(b) - 1)
  for (i in seq_len(nrow(counts))) for (j in seq_len(ncol(counts))) counts[i, j] <- sum(w[s & x == i & y == j])
  score <- function(r) { total <- 0; F <- outer(seq_along(a), seq_along(b), Vectorize(function(i, j) cdf2(a[i], b[j], r)))
    for (i in seq_len(nrow(counts))) for (j in seq_len(ncol(counts))) if (counts[i, j] > 0) {
      p <- F[i + 1, j + 1] - F[i, j + 1] - F[i + 1, j] + F[i, j]
      d <- density2(a[i + 1], b[j + 1], r) - density2(a[i], b[j + 1], r) - density2(a[i + 1], b[j], r) + density2(a[i], b[j], r)
      total <- total + counts[i, j] * d / p }
    total }
  uniroot(score, c(-.5, .93), tol = 1e-15)$root
}
pearson <- function(x, y, w) cov.wt(cbind(x, y), w / sum(w), cor = TRUE)$cor[1, 2]
midranks <- function(x, w) sapply(x, function(v) sum(w[x < v]) + sum(w[x == v]) / 2)
spearman <- function(x, y, w) pearson(midranks(x, w), midranks(y, w), w)
alpha_of <- function(S) { k <- ncol(S); k / (k - 1) * (1 - sum(diag(S)) / sum(S)) }

# --- influences -----------------------------------------------------------------------------------------------------
# Central differences by the weight of each distinct pair of answers, per unit of weight.
numeric_influence <- function(x, y, w, estimate, h = 1e-4) {
  key <- paste(x, y); keys <- unique(key); at <- match(keys, key); total <- as.vector(tapply(w, factor(key, keys), sum))
  own <- sapply(seq_along(keys), function(k) { up <- down <- total; up[k] <- total[k] * (1 + h); down[k] <- total[k] * (1 - h)
    (estimate(x[at], y[at], up) - estimate(x[at], y[at], down)) / (2 * h * total[k]) })
  own[match(key, keys)]
}
# By formula (Muthén 1984): the pair's own score and those of the thresholds, over the mean square of the score. It equals the
# derivative of the estimate where the normal model fits the table, as it always does a 2 x 2 table of complete answers.
formula_influence <- function(x, y, w) {
  a <- c(-Inf, thresholds(x, w), Inf); b <- c(-Inf, thresholds(y, w), Inf); r <- polychoric(x, y, w); s <- !is.na(x) & !is.na(y)
  n <- length(a) - 1; m <- length(b) - 1; share <- matrix(0, n, m)
  for (i in 1:n) for (j in 1:m) share[i, j] <- sum(w[s & x == i & y == j]) / sum(w[s])
  cells <- function(f) { F <- outer(seq_along(a), seq_along(b), Vectorize(f)); F[-1, -1] - F[-(n + 1), -1] - F[-1, -(m + 1)] + F[-(n + 1), -(m + 1)] }
  P <- cells(function(i, j) cdf2(a[i], b[j], r)); score <- cells(function(i, j) density2(a[i], b[j], r)) / P
  information <- sum(share * score^2)
  effects <- function(t, v, slopes) { # by answer: what a unit of weight does to rho by way of one item's thresholds
    k <- max(v, na.rm = TRUE); known <- !is.na(v); cumulative <- cumsum(sapply(1:k, function(c) sum(w[known & v == c]))) / sum(w[known])
    rowSums(sapply(seq_len(k - 1), function(c) slopes[c] * ifelse(known, (v <= c) - cumulative[c], 0) / (dnorm(t[c + 1]) * sum(w[known])))) }
  steps <- function(h, others) diff(c(0, pnorm((others[-c(1, length(others))] - r * h) / sqrt(1 - r^2)), 1)) * dnorm(h)
  over_x <- sapply(seq_len(n - 1), function(i) { d <- steps(a[i + 1], b); sum((share / P * score)[i, ] * d) - sum((share / P * score)[i + 1, ] * d) })
  over_y <- sapply(seq_len(m - 1), function(j) { d <- steps(b[j + 1], a); sum((share / P * score)[, j] * d) - sum((share / P * score)[, j + 1] * d) })
  own <- ifelse(s, score[cbind(x, y)], 0) / sum(w[s])
  (own - effects(a, x, over_x) - effects(b, y, over_y)) / information
}
pearson_influence <- function(x, y, w) { p <- w / sum(w); z <- function(v) { v <- v - sum(p * v); v / sqrt(sum(p * v^2)) }
  a <- z(x); b <- z(y); r <- sum(p * a * b); (a * b - r * (a^2 + b^2) / 2) / sum(w) }
alpha_influence <- function(X, w) { # gradient of alpha with respect to the covariances, times their influence
  p <- w / sum(w); D <- sweep(X, 2, colSums(p * X)); S <- crossprod(D, p * D); k <- ncol(X); V <- sum(S); T <- sum(diag(S))
  G <- matrix(k / (k - 1) * T / V^2, k, k); diag(G) <- diag(G) - k / (k - 1) / V
  apply(D, 1, function(d) sum(G * (tcrossprod(d) - S))) / sum(w) }
standard_influence <- function(X, w) { p <- w / sum(w); k <- ncol(X)
  R <- cov.wt(X, p, cor = TRUE)$cor; slope <- 2 * k^2 / (k - 1) / sum(R)^2
  pairs <- combn(k, 2); slope * rowSums(apply(pairs, 2, function(q) pearson_influence(X[, q[1]], X[, q[2]], w))) }

# Standard error of the total of influences under a design; `inside` is a domain.
linearised <- function(d, influence, inside = rep(TRUE, length(influence))) {
  u <- ifelse(inside, influence, 0); d$variables$u <- u; as.vector(SE(svytotal(~u, d))) }
interval <- function(estimate, se, df) 1 - (1 - estimate) * exp(c(1, -1) * qt(.975, df) * se / (1 - estimate))
matrix_of <- function(k, f) { m <- diag(k); for (i in 1:(k - 1)) for (j in (i + 1):k) m[i, j] <- m[j, i] <- f(i, j); m }

# --- nine items -----------------------------------------------------------------------------------------------------
nine <- read.csv("tests/reference/nine.csv"); items <- c("a", "b", "c", "d", "e")
for (i in letters[1:9]) nine[[i]][nine[[i]] %in% c(888, 999)] <- NA
yes <- nine; for (i in letters[1:9]) yes[[i]] <- ifelse(is.na(nine[[i]]), NA, ifelse(nine[[i]] >= 2, 2, 1))
w <- nine$weight
both <- svydesign(~psu, strata = ~stratum, weights = ~weight, data = nine, nest = TRUE)
strata <- svydesign(~1, strata = ~stratum, weights = ~weight, data = nine)
replicates <- as.svrepdesign(both, type = "JKn")
jackknife <- function(f) { v <- withReplicates(replicates, function(w, data) f(w)); as.vector(SE(v)) }

correlations <- function(x, ids, rows, influence = function(x, y, w) numeric_influence(x, y, w, polychoric)) { k <- length(ids); x <- x[ids]; x[!rows, ] <- NA
  effects <- list(); R <- matrix_of(k, function(i, j) { effects[[paste(i, j)]] <<- influence(x[[i]], x[[j]], w); polychoric(x[[i]], x[[j]], w) })
  se <- function(d) matrix_of(k, function(i, j) linearised(d, effects[[paste(i, j)]]))
  list(items = ids, matrix = R, clustered = se(both), stratified = se(strata), effects = effects) }
everyone <- rep(TRUE, nrow(nine)); complete <- complete.cases(nine[items])
pairwise <- correlations(yes, items, everyone)
listwise <- correlations(yes, items, complete)
five <- correlations(nine, items[1:3], everyone, formula_influence)
stopifnot(max(abs(formula_influence(yes$a[complete], yes$c[complete], w[complete]) - listwise$effects[["1 3"]][complete])) < 1e-9)
own <- lavCor(transform(yes[complete, items], w = w[complete]), ordered = items, sampling.weights = "w")
stopifnot(max(abs(own[items, items] - listwise$matrix)) < 1e-5)
jack_pairs <- jackknife(function(w) combn(5, 2, function(q) polychoric(yes[[items[q[1]]]], yes[[items[q[2]]]], w)))

X <- as.matrix(yes[complete, items]) - 1; alpha <- alpha_of(cov.wt(X, w[complete] / sum(w[complete]))$cov)
standard <- alpha_of(cov.wt(X, w[complete] / sum(w[complete]), cor = TRUE)$cor); ordinal <- alpha_of(listwise$matrix)
spread <- function(u) { v <- numeric(nrow(nine)); v[complete] <- u; v }
k <- 5; ordinal_effect <- 2 * k^2 / (k - 1) / sum(listwise$matrix)^2 * Reduce(`+`, listwise$effects)
df <- degf(subset(both, complete))
coefficient <- function(estimate, effect, jack) { se <- linearised(both, effect)
  list(estimate = estimate, standardError = se, interval = interval(estimate, se, df), stratified = linearised(strata, effect), jackknife = jack) }
alphas <- list(items = items, n = sum(complete), df = df,
  alpha = coefficient(alpha, spread(alpha_influence(X, w[complete])), jackknife(function(w) alpha_of(cov.wt(X, w[complete] / sum(w[complete]))$cov))),
  standardized = coefficient(standard, spread(standard_influence(X, w[complete])), jackknife(function(w) alpha_of(cov.wt(X, w[complete] / sum(w[complete]), cor = TRUE)$cor))),
  ordinal = coefficient(ordinal, ordinal_effect, jackknife(function(w) { x <- yes[items]; x[!complete, ] <- NA
    alpha_of(matrix_of(5, function(i, j) polychoric(x[[i]], x[[j]], w))) })))

# --- schools --------------------------------------------------------------------------------------------------------
data(api); vars <- c("api00", "api99", "meals")
schools <- function(data, d, type) { x <- data[vars]; w <- data$pw
  replicate <- as.svrepdesign(d)
  pair <- function(estimate, influence) list(
    matrix = matrix_of(3, function(i, j) estimate(x[[i]], x[[j]], w)),
    standardErrors = matrix_of(3, function(i, j) linearised(d, influence(x[[i]], x[[j]], w))),
    jackknife = matrix_of(3, function(i, j) as.vector(SE(withReplicates(replicate, function(w, data) estimate(x[[i]], x[[j]], w))))))
  list(values = lapply(as.list(x), unname), weights = w, units = if (type == "clusters") data$dnum else as.integer(data$stype),
    pearson = pair(pearson, pearson_influence),
    spearman = pair(spearman, function(x, y, w) numeric_influence(x, y, w, spearman))) }
clusters <- schools(apiclus1, svydesign(~dnum, weights = ~pw, data = apiclus1), "clusters")
stratified <- schools(apistrat, svydesign(~1, strata = ~stype, weights = ~pw, data = apistrat), "strata")

without_effects <- function(x) x[names(x) != "effects"]
result <- list(
  versions = list(R = R.version.string, survey = as.character(packageVersion("survey")), lavaan = as.character(packageVersion("lavaan")),
    mvtnorm = as.character(packageVersion("mvtnorm")), seed = seed),
  nine = list(pairwise = without_effects(pairwise), listwise = without_effects(listwise), five = without_effects(five),
    jackknife = jack_pairs, alphas = alphas),
  clusters = clusters, strata = stratified)
writeLines(toJSON(result, digits = NA, auto_unbox = TRUE, null = "null", na = "null"), "tests/reference/design.json")
