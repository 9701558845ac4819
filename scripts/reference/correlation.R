# Writes tests/reference/correlation.json: bivariate normal probabilities from mvtnorm; tetrachoric and polychoric
# correlations with thresholds, standard errors and their asymptotic covariance from lavaan; Pearson and Spearman
# correlations and moments from base R; KMO, Bartlett's test and smoothing from psych.
# Run from the project root: Rscript scripts/reference/correlation.R
suppressMessages({ library(lavaan); library(psych); library(mvtnorm); library(semTools); library(psychotools); library(jsonlite) })
set.seed(20240611)

# One person per string: the digit is the category's index, "." is missing.
answers <- function(x) apply(sapply(x, function(v) ifelse(is.na(v), ".", as.character(v))), 1, paste, collapse = "")
from_zero <- function(x) as.data.frame(lapply(x, function(v) as.integer(factor(v)) - 1L))
matrix_of <- function(m) unname(as.matrix(unclass(m)))

# lavaan's two-step estimates; `covariance` also gives that of all thresholds and correlations.
ordered_reference <- function(x, missing = "listwise", weights = NULL, covariance = FALSE) {
  items <- names(x)
  if (!is.null(weights)) x$weight <- weights
  fit <- suppressWarnings(lavCor(x, ordered = items, se = "robust.sem", missing = missing, output = "fit",
    sampling.weights = if (is.null(weights)) NULL else "weight", control = list(rel.tol = 1e-15)))
  gamma <- lavInspect(fit, "gamma") / nobs(fit)
  names <- rownames(gamma)
  th <- lavInspect(fit, "thresholds")
  R <- lavInspect(fit, "cov.ov")[items, items]
  S <- matrix(NA, length(items), length(items), dimnames = list(items, items))
  pe <- parameterTable(fit); pe <- pe[pe$op == "~~" & pe$lhs != pe$rhs, ]
  for (k in seq_len(nrow(pe))) S[pe$lhs[k], pe$rhs[k]] <- S[pe$rhs[k], pe$lhs[k]] <- pe$se[k]
  out <- list(items = items, n = nobs(fit), correlation = matrix_of(R), standardErrors = matrix_of(S),
    thresholds = as.list(th))
  if (covariance) out$covariance <- list(names = names, matrix = matrix_of(gamma))
  out
}

psych_reference <- function(R, n) {
  k <- suppressWarnings(KMO(R)); b <- suppressWarnings(cortest.bartlett(R, n = n))
  list(n = n, matrix = matrix_of(R), kmo = list(overall = k$MSA, items = unname(k$MSAi)),
    bartlett = list(chiSquare = b$chisq, df = b$df, p = b$p.value))
}

# --- bivariate normal ---------------------------------------------------------------------------------------------
g <- expand.grid(h = c(-8, -6, -3, -1.5, -.5, 0, .3, 1, 2.5, 5), k = c(-5, -2.5, -1, 0, .7, 1.6, 3),
  rho = c(-.99999999, -.999, -.93, -.924, -.8, -.5, -.2, 0, .1, .31, .5, .76, .9, .924, .926, .95, .999, .9999999))
g <- g[seq(1, nrow(g), by = 3), ]
g$p <- mapply(function(h, k, r) as.numeric(pmvnorm(upper = c(h, k), corr = matrix(c(1, r, r, 1), 2), algorithm = TVPACK(1e-16))), g$h, g$k, g$rho)
normal <- lapply(as.list(g), unname)

# --- yes-or-no items ----------------------------------------------------------------------------------------------
patterns <- function(m) { m <- as.data.frame(m); x <- as.data.frame(lapply(m[, 2:6], as.integer)); names(x) <- paste0("i", 1:5)
  list(people = x[rep(seq_len(nrow(x)), m[[7]]), ], patterns = answers(x), counts = m[[7]]) }
data(bock)
lsat <- function(m) { p <- patterns(m); c(list(patterns = p$patterns, counts = p$counts), ordered_reference(p$people, covariance = TRUE)) }

# --- rare 2 x 2 tables --------------------------------------------------------------------------------------------
people_of <- function(t) data.frame(x = rep(c(0, 0, 1, 1), t), y = rep(c(0, 1, 0, 1), t))
rare <- list()
while (length(rare) < 60) {
  n <- sample(c(40, 200, 1000, 6000), 1); p <- runif(2, .004, .12); r <- runif(1, -.3, .9)
  z <- rmvnorm(n, sigma = matrix(c(1, r, r, 1), 2))
  y <- cbind(z[, 1] > qnorm(1 - p[1]), z[, 2] > qnorm(1 - p[2]))
  if (length(rare) %% 3 == 1) y[, 1] <- !y[, 1]
  t <- c(sum(!y[, 1] & !y[, 2]), sum(!y[, 1] & y[, 2]), sum(y[, 1] & !y[, 2]), sum(y[, 1] & y[, 2]))
  if (any(t[1:2] + t[3:4] == 0) || t[1] + t[2] == 0 || t[3] + t[4] == 0 || (t[2] == 0 && t[3] == 0) || (t[1] == 0 && t[4] == 0)) next
  o <- ordered_reference(people_of(t))
  rare[[length(rare) + 1]] <- list(table = t, rho = o$correlation[1, 2], se = o$standardErrors[1, 2])
}
two_empty <- lapply(list(c(50, 0, 0, 50), c(90, 0, 0, 10), c(0, 30, 70, 0)), function(t)
  list(table = t, rho = ordered_reference(people_of(t))$correlation[1, 2]))

# --- ordered items ------------------------------------------------------------------------------------------------
data(bfi)
b <- from_zero(bfi[1:700, c(1:5, 11:15)])
b_names <- names(b)
cat8 <- from_zero(datCat[, 1:8])

# --- dichotomised items whose tetrachorics are not positive definite --------------------------------------------
data(VerbalAggression)
v <- as.data.frame(unclass(VerbalAggression$resp)); v <- as.data.frame(lapply(v, function(x) as.integer(as.numeric(as.character(x)) > 0)))[, 1:12]
v_ref <- ordered_reference(v)
v_smooth <- suppressWarnings(cor.smooth(v_ref$correlation))

# --- continuous ---------------------------------------------------------------------------------------------------
hs <- as.data.frame(lapply(HolzingerSwineford1939[, paste0("x", 1:9)], round, 6))
holes <- hs; for (j in 1:9) holes[seq(j, 301, by = 11 + j), j] <- NA
w <- rep(c(.5, 1, 2.25, 1.75, .8), length.out = 301)
weighted <- cov.wt(hs, wt = w / sum(w), cor = TRUE, method = "ML")

# --- weights ------------------------------------------------------------------------------------------------------
nine <- read.csv("tests/reference/nine.csv")
yes <- function(x) ifelse(x %in% c(888, 999), NA, as.integer(x >= 2))
five <- as.data.frame(lapply(nine[letters[1:5]], yes))
complete <- complete.cases(five)
integer_weights <- 1 + (nine$id %% 2)
expanded <- five[rep(seq_len(nrow(five)), integer_weights), ]
graded <- as.data.frame(lapply(nine[c("a", "b", "c")], function(x) ifelse(x %in% c(888, 999), NA, x - 1L)))

result <- list(
  versions = list(R = R.version.string, lavaan = as.character(packageVersion("lavaan")), psych = as.character(packageVersion("psych")),
    mvtnorm = as.character(packageVersion("mvtnorm")), semTools = as.character(packageVersion("semTools")),
    psychotools = as.character(packageVersion("psychotools")), seed = 20240611),
  bivariateNormal = normal,
  lsat6 = lsat(bock.table[, 1:7]), lsat7 = lsat(cbind(bock.table[, 1:6], bock.table[, 8])),
  rareTables = rare, twoEmptyCells = two_empty,
  bfi = list(answers = answers(b), categories = 6, items = b_names,
    listwise = ordered_reference(b), pairwise = ordered_reference(b, "pairwise"),
    three = ordered_reference(b[, 1:3], covariance = TRUE), threePairwise = ordered_reference(b[, 1:3], "pairwise", covariance = TRUE)),
  datCat = c(list(answers = answers(cat8)), ordered_reference(cat8)),
  verbalAggression = c(list(answers = answers(v)), v_ref,
    list(smoothed = matrix_of(v_smooth), smallestEigenvalue = min(eigen(v_ref$correlation)$values))),
  holzingerSwineford = c(list(values = lapply(as.list(hs), unname), covariance = matrix_of(cov(hs)), spearman = matrix_of(cor(hs, method = "spearman")),
    weights = w[1:5], weightedMeans = unname(weighted$center), weightedCovariance = matrix_of(weighted$cov) * 301 / 300, weightedCorrelation = matrix_of(weighted$cor),
    pairwise = list(pearson = matrix_of(cor(holes, use = "pairwise")), spearman = matrix_of(cor(holes, use = "pairwise", method = "spearman")),
      covariance = matrix_of(cov(holes, use = "pairwise")))), psych_reference(cor(hs), 301)),
  harman = psych_reference(Harman.Holzinger, 696), harman24 = psych_reference(Harman74.cor$cov, 145),
  nine = list(
    pairwiseFive = ordered_reference(five, "pairwise", covariance = TRUE),
    designWeights = ordered_reference(five[complete, ], weights = nine$weight[complete], covariance = TRUE),
    designPairwise = tryCatch(ordered_reference(five, "pairwise", weights = nine$weight, covariance = TRUE), error = function(e) NULL),
    designGraded = ordered_reference(graded[complete.cases(graded), ], weights = nine$weight[complete.cases(graded)], covariance = TRUE),
    frequencyWeights = ordered_reference(expanded[complete.cases(expanded), ], covariance = TRUE)))

writeLines(toJSON(result, digits = NA, auto_unbox = TRUE, null = "null", na = "null"), "tests/reference/correlation.json")
