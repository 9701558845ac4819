# Writes tests/reference/moments.json: thresholds, correlations and their asymptotic covariance by group (lavaan), with
# weights, missing answers and an empty cell; moments of continuous items with the distribution-free covariance
# (lavaan); the same under strata and clusters from linearised influences (R's survey), with a delete-one jackknife
# of the sampling units beside them.
# Run from the project root: Rscript scripts/reference/moments.R
suppressMessages({ library(lavaan); library(survey); library(mvtnorm); library(jsonlite) })
seed <- 20240703
set.seed(seed)
upper <- function(m) { m <- unname(as.matrix(unclass(m))); m[lower.tri(m, diag = TRUE)] } # column by column: row by row of the upper triangle

# --- by group, from lavaan ------------------------------------------------------------------------------------------
nine <- read.csv("tests/reference/nine.csv")
yes <- function(x) ifelse(x %in% c(888, 999), NA, as.integer(x >= 2))
graded <- function(x) ifelse(x %in% c(888, 999), NA, x)
binary <- cbind(as.data.frame(lapply(nine[letters[1:5]], yes)), nine[c("sex", "country", "weight", "stratum", "psu")])
ordered <- cbind(as.data.frame(lapply(nine[letters[1:3]], graded)), nine[c("sex", "weight")])
binary <- binary[order(binary$country, binary$sex), ]
ordered <- ordered[order(ordered$sex), ]

saturated <- function(items) paste(apply(combn(items, 2), 2, paste, collapse = " ~~ "), collapse = "\n")
by_group <- function(data, items, by, ..., ordered = TRUE, estimator = "DWLS") {
  data <- data[order(data[[by]]), ]
  fit <- suppressWarnings(cfa(saturated(items), data, ordered = if (ordered) items else character(0), group = by,
    estimator = estimator, meanstructure = TRUE, do.fit = FALSE, control = list(rel.tol = 1e-15), ...))
  gamma <- lavInspect(fit, "gamma"); stats <- lavInspect(fit, "sampstat"); n <- lavInspect(fit, "nobs"); W <- lavInspect(fit, "WLS.V")
  lapply(seq_along(n), function(g) {
    names <- rownames(gamma[[g]])
    values <- if (ordered) {
      c(stats[[g]]$th, sapply(names[grepl("~~", names)], function(p) { v <- strsplit(p, "~~")[[1]]; stats[[g]]$cov[v[1], v[2]] }))
    } else c(stats[[g]]$mean, sapply(names[grepl("~~", names)], function(p) { v <- strsplit(p, "~~")[[1]]; stats[[g]]$cov[v[1], v[2]] }))
    list(group = lavInspect(fit, "group.label")[g], n = n[g], names = names, moments = unname(values), gamma = upper(gamma[[g]]))
  })
}
empty <- binary[1:10, ]; empty[letters[1:5]] <- NA; empty$sex <- 1 # ten more people, without any answer
groups <- list(
  listwise = by_group(binary, letters[1:5], "sex"),
  country = by_group(binary, letters[1:4], "country"),
  pairwise = by_group(binary, letters[1:5], "sex", missing = "pairwise"),
  pairwiseEmpty = by_group(rbind(binary, empty), letters[1:5], "sex", missing = "pairwise"),
  weighted = by_group(binary, letters[1:5], "sex", sampling.weights = "weight", sampling.weights.normalization = "group"),
  weightedPairwise = by_group(binary, letters[1:5], "sex", missing = "pairwise", sampling.weights = "weight", sampling.weights.normalization = "group"),
  graded = by_group(ordered, letters[1:3], "sex"),
  gradedPairwise = by_group(ordered, letters[1:3], "sex", missing = "pairwise"))

# An empty cell of the pair a, b in the second group.
zero <- data.frame(a = 0, b = 0, c = 0, group = rep(1:2, c(400, 300)))
z <- rmvnorm(700, sigma = matrix(c(1, .6, .5, .6, 1, .4, .5, .4, 1), 3))
zero[1:3] <- (z > rep(c(1.1, 1.2, .6), each = 700)) * 1
zero$b[zero$group == 2 & zero$a == 1] <- 0 # nobody said yes to both
stopifnot(sum(table(zero$a[zero$group == 2], zero$b[zero$group == 2]) == 0) == 1)
zero_cell <- list(answers = apply(zero[1:3], 1, paste, collapse = ""), groups = zero$group, reference = by_group(zero, c("a", "b", "c"), "group"))

# --- continuous -----------------------------------------------------------------------------------------------------
hs <- HolzingerSwineford1939; hs[paste0("x", 1:9)] <- lapply(hs[paste0("x", 1:9)], round, 6)
hs$school <- as.character(hs$school)
w <- rep(c(.5, 1, 2.25, 1.75, .8), length.out = 301)
four <- paste0("x", 1:4)
holes <- hs; for (j in 1:4) holes[seq(j, 301, by = 13 + j), four[j]] <- NA
# lavaan's gamma leaves weights out: the sum of w^2 u u' of what each person adds to the weighted moments.
weighted_continuous <- (function() {
  y <- as.matrix(hs[four]); p <- w / sum(w); m <- colSums(p * y); u <- sweep(y, 2, m)
  pairs <- do.call(rbind, lapply(1:4, function(i) cbind(i, i:4)))
  s <- apply(pairs, 1, function(k) sum(p * u[, k[1]] * u[, k[2]]))
  z <- cbind(u, sapply(seq_len(nrow(pairs)), function(k) u[, pairs[k, 1]] * u[, pairs[k, 2]] - s[k]))
  own <- lavInspect(suppressWarnings(cfa(saturated(four), cbind(hs, w = w), estimator = "MLR", meanstructure = TRUE, do.fit = FALSE, sampling.weights = "w")), "sampstat")
  stopifnot(max(abs(own$cov[cbind(four[pairs[, 1]], four[pairs[, 2]])] - s)) < 1e-9, max(abs(own$mean - m)) < 1e-9)
  list(n = 301, moments = unname(c(m, s)), gamma = upper(301 * crossprod(p * z)))
})()
continuous <- list(
  values = lapply(as.list(hs[four]), unname), school = hs$school, weights = w[1:5],
  schools = by_group(hs, four, "school", ordered = FALSE, estimator = "MLM"),
  holes = by_group(holes, four, "school", ordered = FALSE, estimator = "MLM"),
  weighted = weighted_continuous)

# --- strata and clusters --------------------------------------------------------------------------------------------
# The influence of an answer pattern on thresholds and tetrachorics: central differences by the pattern's weight.
tetra <- function(p11, p1, p2) {
  h <- qnorm(1 - p1); k <- qnorm(1 - p2)
  f <- function(r) pmvnorm(lower = c(h, k), corr = matrix(c(1, r, r, 1), 2), algorithm = TVPACK(1e-16)) - p11
  uniroot(f, c(-.999, .999), tol = 1e-15)$root
}
estimates <- function(x, w) { # items in 0 and 1
  w <- w / sum(w); p <- colSums(w * x); pairs <- combn(ncol(x), 2)
  c(qnorm(1 - p), apply(pairs, 2, function(k) tetra(sum(w * x[, k[1]] * x[, k[2]]), p[k[1]], p[k[2]])))
}
influences <- function(x, w) {
  key <- apply(x, 1, paste, collapse = ""); keys <- sort(unique(key)); patterns <- x[match(keys, key), ]
  total <- as.vector(tapply(w, factor(key, keys), sum)); h <- 1e-4
  by_pattern <- sapply(seq_along(keys), function(k) { up <- down <- total; up[k] <- total[k] * (1 + h); down[k] <- total[k] * (1 - h)
    (estimates(patterns, up) - estimates(patterns, down)) / (2 * h * total[k]) })
  t(by_pattern)[match(key, keys), ]
}
options(survey.lonely.psu = "adjust")
four_items <- letters[1:4]
design_reference <- function(data, ids, strata, domain = rep(TRUE, nrow(data))) {
  data$unit <- if (is.null(ids)) seq_len(nrow(data)) else if (is.null(strata)) as.integer(factor(paste(data$stratum, data[[ids]]))) else data[[ids]]
  data$one <- 1
  inside <- domain & complete.cases(data[four_items])
  x <- as.matrix(data[inside, four_items])
  u <- matrix(0, nrow(data), 10); u[inside, ] <- influences(x, data$weight[inside])
  for (k in 1:10) data[[paste0("u", k)]] <- u[, k]
  d <- svydesign(ids = ~unit, strata = if (is.null(strata)) NULL else as.formula(paste0("~", strata)), weights = ~weight, data = data, nest = TRUE)
  d <- subset(d, inside)
  V <- vcov(svytotal(as.formula(paste("~", paste0("u", 1:10, collapse = "+"))), d))
  proportion <- svymean(~a + b + c + d, d)
  theta <- estimates(x, data$weight[inside])
  # Delta method for a threshold of a proportion, to check the differences.
  stopifnot(max(abs(SE(proportion) / dnorm(theta[1:4]) - sqrt(diag(V))[1:4])) < 1e-8)
  list(n = sum(inside), moments = unname(theta), gamma = upper(sum(inside) * V))
}
jackknife <- function(data) { # delete one sampling unit of a stratum
  data <- data[complete.cases(data[four_items]), ]; x <- as.matrix(data[four_items]); full <- estimates(x, data$weight)
  V <- 0
  for (s in unique(data$stratum)) { units <- unique(data$psu[data$stratum == s]); G <- length(units)
    for (g in units) { w <- data$weight; own <- data$stratum == s; gone <- own & data$psu == g
      w[own] <- w[own] * G / (G - 1); w[gone] <- 0
      V <- V + (G - 1) / G * tcrossprod(estimates(x, w) - full) } }
  list(standardErrors = unname(sqrt(diag(V))))
}
all_units <- list(
  both = design_reference(binary, "psu", "stratum"),
  girls = design_reference(binary, "psu", "stratum", binary$sex == 2),
  strataOnly = design_reference(binary, NULL, "stratum"),
  clustersOnly = design_reference(binary, "psu", NULL),
  # Of the first stratum only its first unit is kept.
  lonely = (function() { one <- binary$stratum == 11; keep <- !one | binary$psu == min(binary$psu[one])
    c(list(stratum = 11, unit = min(binary$psu[one])), design_reference(binary[keep, ], "psu", "stratum")) })(),
  jackknife = jackknife(binary))
# The estimates are those of lavaan.
fit <- cfa(saturated(four_items), binary, ordered = four_items, sampling.weights = "weight", do.fit = FALSE)
stopifnot(max(abs(lavInspect(fit, "sampstat")$cov[t(combn(four_items, 2))] - all_units$both$moments[5:10])) < 1e-6)

data(api)
schools <- apiclus1[c("dnum", "pw", "api00", "api99", "meals")]
api_reference <- (function() {
  vars <- c("api00", "api99", "meals"); y <- as.matrix(schools[vars]); p <- schools$pw / sum(schools$pw); m <- colSums(p * y); u <- sweep(y, 2, m)
  pairs <- do.call(rbind, lapply(1:3, function(i) cbind(i, i:3)))
  products <- sapply(seq_len(nrow(pairs)), function(k) u[, pairs[k, 1]] * u[, pairs[k, 2]])
  data <- cbind(schools, setNames(as.data.frame(products), paste0("z", 1:6)))
  d <- svydesign(ids = ~dnum, weights = ~pw, data = data)
  means <- svymean(~ api00 + api99 + meals + z1 + z2 + z3 + z4 + z5 + z6, d)
  v <- svyvar(~ api00 + api99 + meals, d)
  n <- nrow(schools)
  stopifnot(max(abs(sqrt(diag(vcov(v)))[c(1, 5, 9)] * (n - 1) / n / sqrt(diag(vcov(means)))[c(4, 7, 9)] - 1)) < 1e-9)
  list(values = lapply(as.list(schools), unname), n = n, moments = unname(c(m, coef(means)[4:9])), gamma = upper(n * vcov(means)))
})()

result <- list(
  versions = list(R = R.version.string, lavaan = as.character(packageVersion("lavaan")), survey = as.character(packageVersion("survey")),
    mvtnorm = as.character(packageVersion("mvtnorm")), seed = seed),
  groups = groups, zeroCell = zero_cell, continuous = continuous, design = all_units, api = api_reference)
writeLines(toJSON(result, digits = NA, auto_unbox = TRUE, null = "null", na = "null"), "tests/reference/moments.json")
