# Writes tests/reference/added-value.json: Haberman's (2008) proportional reductions in mean squared error of a subscore
# by its own score and by the total, with the standard error and the interval of their difference: influences by central
# differences, added by R's survey, and a delete-one jackknife beside. The reductions are squared correlations of a true
# subscore with the two scores, from the items' covariances.
# Run from the project root: Rscript scripts/reference/added-value.R
suppressMessages({ library(survey); library(psych); library(lavaan); library(jsonlite) })
options(survey.lonely.psu = "adjust")

# Squared correlations of the true subscore with s and with x, from the covariances S; the subscale's items come first.
# True covariances of the subscale's items: those of S, with on the diagonal what makes the total of them alpha var(s).
reductions <- function(S, k) {
  own <- 1:k; a <- S[own, own]
  alpha <- k / (k - 1) * (1 - sum(diag(a)) / sum(a))
  truth <- S; noise <- (1 - alpha) * sum(a) / k
  diag(truth)[own] <- diag(S)[own] - noise
  s <- as.numeric(seq_len(ncol(S)) <= k); x <- rep(1, ncol(S))
  var_t <- drop(s %*% truth %*% s); var_x <- sum(S); var_s <- sum(a); cov_tx <- drop(s %*% truth %*% x)
  c(subscore = var_t^2 / (var_t * var_s), total = cov_tx^2 / (var_t * var_x))
}
of_weights <- function(x, w, k) reductions(cov.wt(x, w / sum(w), method = "ML")$cov, k)
difference <- function(x, w, k) { r <- of_weights(x, w, k); r[["subscore"]] - r[["total"]] }

influences <- function(x, w, k, h = 1e-3) {
  key <- do.call(paste, x); keys <- unique(key); first <- match(keys, key); at <- match(key, keys)
  total <- as.vector(tapply(w, factor(key, keys), sum)); y <- as.matrix(x)[first, ]
  own <- sapply(seq_along(keys), function(j) {
    move <- function(e) { v <- total; v[j] <- total[j] * (1 + e); difference(y, v, k) }
    (8 * (move(h) - move(-h)) - (move(2 * h) - move(-2 * h))) / (12 * h * total[j]) })
  own[at]
}

# rows: complete answers among all; design of all.
set_of <- function(x, own, design, jackknife = TRUE) {
  k <- length(own); x <- x[c(own, setdiff(names(x), own))]
  keep <- complete.cases(x); w <- weights(design); d <- subset(design, keep)
  u <- numeric(nrow(x)); u[keep] <- influences(x[keep, ], w[keep], k)
  error <- as.numeric(SE(svytotal(~u, subset(update(design, u = u), keep))))
  r <- of_weights(as.matrix(x[keep, ]), w[keep], k); df <- degf(d); gap <- r[["subscore"]] - r[["total"]]
  out <- list(own = I(own), all = names(x), n = sum(keep), subscore = r[["subscore"]], total = r[["total"]], standardError = error,
              df = df, interval = gap + c(-1, 1) * qt(.975, df) * error)
  if (jackknife) {
    y <- as.matrix(x); replicate <- as.svrepdesign(design, type = if (has_strata(design)) "JKn" else "JK1")
    v <- withReplicates(replicate, function(w, data) { s <- keep & w > 0; difference(y[s, ], w[s], k) })
    out$jackknife <- as.numeric(SE(v))
  }
  out
}
has_strata <- function(design) isTRUE(design$has.strata)
alone <- function(x, weights = rep(1, nrow(x))) svydesign(~1, weights = ~w, data = cbind(x, w = weights))
# Without a design the people with complete answers are the sample.
simple <- function(x, own, weights = rep(1, nrow(x)), jackknife = FALSE) {
  keep <- complete.cases(x); set_of(x[keep, ], own, alone(x[keep, ], weights[keep]), jackknife) }

nine <- read.csv("tests/reference/nine.csv"); answers <- nine[letters[1:9]]; answers[answers > 5] <- NA
binary <- as.data.frame(ifelse(answers >= 2, 1, 0))
both <- svydesign(~psu, strata = ~stratum, weights = ~weight, data = cbind(binary, nine[c("psu", "stratum", "weight")]), nest = TRUE)
data(bock, package = "psych"); data(bfi, package = "psych")
kind <- transform(bfi[paste0("A", 1:5)], A1 = 7 - A1)

write_json(list(
  versions = list(R = R.version.string, survey = as.character(packageVersion("survey"))),
  binary = list(simple(binary, letters[6:9]), simple(binary, letters[1:5]), simple(binary, c("a", "b")),
                simple(binary[letters[1:5]], letters[3:5])),
  ordinal = list(simple(answers, letters[6:9]), simple(answers, letters[1:5])),
  weighted = list(simple(binary, letters[6:9], nine$weight), simple(binary, letters[1:5], nine$weight)),
  design = list(set_of(binary, letters[6:9], both), set_of(binary, letters[1:5], both)),
  lsat7 = list(simple(as.data.frame(lsat7), c("Q1", "Q2"), jackknife = TRUE)),
  bfiA = list(simple(kind, c("A1", "A2")), simple(kind, c("A3", "A4", "A5"))),
  holzinger = list(simple(HolzingerSwineford1939[paste0("x", 1:9)], paste0("x", 1:3), jackknife = TRUE),
                   simple(HolzingerSwineford1939[paste0("x", 1:9)], paste0("x", 7:9), jackknife = TRUE))),
  "tests/reference/added-value.json", digits = NA, auto_unbox = TRUE)
