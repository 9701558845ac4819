# Writes tests/reference/validity.json: correlations of a score with variables from outside (psych's polyserial and biserial
# without weights), odds and rate ratios of svyglm and MASS::glm.nb, Hedges' g and probabilities of superiority by hand
# formulas, and semTools' HTMT; standard errors from influences by central differences, added by R's survey.
# Run from the project root: Rscript scripts/reference/validity.R
suppressMessages({ library(survey); library(psych); library(lavaan); library(semTools); library(MASS); library(jsonlite) })
options(survey.lonely.psu = "adjust", warn = 1)
seed <- 20261129
set.seed(seed)

n <- 300
psu <- rep(1:30, each = 10); stratum <- (psu - 1) %/% 10 + 1
common <- rnorm(30, sd = .5)[psu]; trait <- rnorm(n) + common
cuts <- c(-1, 0, .7, 1.5)
item <- function() findInterval(.8 * trait + rnorm(n), cuts) + 1
d <- data.frame(a = item(), b = item(), c = item(), d = item())
d$numeric <- round(10 + 2 * trait + rnorm(n, sd = 3), 2)
d$ordered <- findInterval(.6 * trait + rnorm(n), c(-.8, .2, 1.2))
d$binary <- as.integer(.7 * trait + rnorm(n) > .8)
d$counted <- rpois(n, exp(.4 + .3 * trait))
d$spread <- rnbinom(n, size = .8, mu = exp(1 + .4 * trait))
d$weight <- round(exp(rnorm(n, sd = .5)), 3)
for (name in c("a", "numeric", "ordered", "binary", "counted", "spread")) d[sample(n, 8), name] <- NA
d$psu <- psu; d$stratum <- stratum
outside <- c("numeric", "ordered", "binary", "counted", "spread")
d$score <- rowSums(d[letters[1:4]])

moments <- function(x, y, w) cov.wt(cbind(x, y), w / sum(w), method = "ML", cor = TRUE)
pearson <- function(x, y, w) moments(x, y, w)$cor[1, 2]
serial <- function(x, y, w) {
  m <- moments(x, y, w); below <- cumsum(tapply(w, y, sum)) / sum(w)
  m$cor[1, 2] * sqrt(m$cov[2, 2]) / sum(dnorm(qnorm(below[-length(below)])))
}
hedges <- function(x, y, w) {
  mean_of <- function(k) weighted.mean(x[y == k], w[y == k])
  within <- sum(w * (x - ifelse(y == 1, mean_of(1), mean_of(0)))^2) / sum(w); people <- length(x)
  (1 - 3 / (4 * people - 9)) * (mean_of(1) - mean_of(0)) / sqrt(within * people / (people - 2))
}
superiority <- function(x, y, w) {
  wins <- outer(x[y == 1], x[y == 0], function(p, q) (p > q) + (p == q) / 2)
  sum(outer(w[y == 1], w[y == 0]) * wins) / (sum(w[y == 1]) * sum(w[y == 0]))
}
influences <- function(of, x, y, w, h = 1e-4) sapply(seq_along(w), function(j) {
  move <- function(e) { v <- w; v[j] <- w[j] + e; of(x, y, v) }
  (8 * (move(h) - move(-h)) - (move(2 * h) - move(-2 * h))) / (12 * h) })
error_of <- function(u, keep, design) {
  all <- numeric(n); all[keep] <- u; design <- update(design, u = all)
  as.numeric(SE(svytotal(~u, subset(design, keep))))
}
# The covariance is that of the weights one step before the last: a second fit starts from the first.
tight <- function(design, family) {
  once <- svyglm(y ~ x, design, family = family, control = list(epsilon = 1e-14, maxit = 60))
  eval(bquote(svyglm(y ~ x, design, family = family, start = .(unname(coef(once))), control = list(epsilon = 1e-14, maxit = 60))))
}
ratio_of <- function(fit, df) {
  slope <- coef(fit)[["x"]]; se <- sqrt(vcov(fit)[2, 2]); ends <- slope + c(-1, 1) * qt(.975, df) * se
  list(estimate = exp(slope), logSe = se, interval = exp(ends))
}

of_design <- function(design, weights) {
  results <- lapply(setNames(outside, outside), function(name) {
    y <- d[[name]]; keep <- !is.na(d$score) & !is.na(y); x <- d$score[keep]; y <- y[keep]; w <- weights[keep]
    part <- subset(design, keep); df <- degf(part)
    of <- if (name %in% c("ordered", "binary")) serial else pearson
    r <- of(x, y, w); se <- error_of(influences(of, x, y, w), keep, design)
    out <- list(people = sum(keep), df = df, estimate = r, se = se,
                interval = tanh(atanh(r) + c(-1, 1) * qt(.975, df) * se / (1 - r^2)))
    sd_w <- sqrt(moments(x, x, w)$cov[1, 1]); z <- rep(NA, n); z[keep] <- (x - weighted.mean(x, w)) / sd_w
    full <- rep(NA, n); full[keep] <- y
    part <- subset(update(design, x = z, y = full), keep)
    if (name == "binary") {
      # As src/survey/regression: units less strata, plus 1, less coefficients.
      out$ratio <- ratio_of(tight(part, quasibinomial()), df - 1)
      for (one in c("g", "superiority")) {
        of <- list(g = hedges, superiority = superiority)[[one]]
        u <- influences(of, x, y, w); out[[one]] <- list(estimate = of(x, y, w), se = error_of(u, keep, design))
      }
    }
    if (name %in% c("counted", "spread")) {
      fit <- tight(part, quasipoisson()); mu <- rep(NA, n); mu[keep] <- fitted(fit)
      alpha <- sum(w * ((y - mu[keep])^2 - y)) / sum(w * mu[keep]^2)
      u <- ((y - mu[keep])^2 - y - alpha * mu[keep]^2) / sum(w * mu[keep]^2)
      out$overdispersion <- list(alpha = alpha, z = alpha / error_of(u, keep, design))
      out$poisson <- ratio_of(fit, df)
      if (name == "spread") {
        v <- w * length(w) / sum(w)
        nb <- suppressWarnings(glm.nb(y ~ x, data = data.frame(y = y, x = z[keep]), weights = v, control = glm.control(epsilon = 1e-14, maxit = 200)))
        out$size <- nb$theta; out$negativeBinomial <- ratio_of(tight(part, negative.binomial(nb$theta)), df)
      }
    }
    out
  })
  results
}
designs <- list(
  simple = list(svydesign(~1, weights = ~one, data = cbind(d, one = 1)), rep(1, n)),
  weighted = list(svydesign(~1, weights = ~weight, data = d), d$weight),
  clustered = list(svydesign(~psu, strata = ~stratum, weights = ~weight, data = d), d$weight))
associations <- lapply(designs, function(one) of_design(one[[1]], one[[2]]))
both <- function(name) { keep <- !is.na(d$score) & !is.na(d[[name]]); list(d$score[keep], d[[name]][keep]) }
psych_of <- function(name, f) { p <- both(name); as.numeric(f(as.matrix(p[[1]]), as.matrix(p[[2]]))) }
# psych's biserial divides by the standard deviation with n - 1.
people <- associations$simple$binary$people
stopifnot(abs(psych_of("ordered", psych::polyserial) - associations$simple$ordered$estimate) < 1e-10,
          abs(psych_of("binary", psych::biserial) * sqrt(people / (people - 1)) - associations$simple$binary$estimate) < 1e-10)

# --- HTMT -----------------------------------------------------------------------------------------------------------
data(HolzingerSwineford1939, package = "lavaan")
holzinger <- HolzingerSwineford1939[paste0("x", 1:9)]
model <- "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9"
pairs <- list(c(1, 2), c(1, 3), c(2, 3)); items <- list(1:3, 4:6, 7:9)
log_ratio <- function(R, pair, mean_of) {
  R <- abs(R); within <- function(k) mean_of(R[items[[k]], items[[k]]][lower.tri(diag(3))])
  log(mean_of(as.vector(R[items[[pair[1]]], items[[pair[2]]]])) / sqrt(within(pair[1]) * within(pair[2])))
}
geometric <- function(v) exp(mean(log(v)))
htmt_error <- function(pair, mean_of) {
  x <- as.matrix(holzinger); m <- nrow(x)
  of <- function(w) log_ratio(cov.wt(x, w / sum(w), method = "ML", cor = TRUE)$cor, pair, mean_of)
  u <- sapply(seq_len(m), function(j) { move <- function(e) { v <- rep(1, m); v[j] <- 1 + e; of(v) }
    h <- 1e-3; (8 * (move(h) - move(-h)) - (move(2 * h) - move(-2 * h))) / (12 * h) })
  sqrt(m / (m - 1) * sum(u^2))
}
htmt_of <- function(two) { M <- semTools::htmt(model, data = holzinger, htmt2 = two); sapply(pairs, function(p) M[max(p), min(p)]) }
cut3 <- as.data.frame(lapply(holzinger, function(x) as.integer(cut(x, quantile(x, c(0, .3, .7, 1)), include.lowest = TRUE))))
ordered_of <- function(two) { M <- semTools::htmt(model, data = cut3, ordered = names(cut3), htmt2 = two); sapply(pairs, function(p) M[max(p), min(p)]) }

write_json(list(
  seed = seed, data = as.list(d[c(letters[1:4], outside, "weight", "psu", "stratum")]),
  associations = associations,
  htmt = list(holzinger = as.list(holzinger), cut = as.list(cut3),
    continuous = list(htmt = htmt_of(FALSE), htmt2 = htmt_of(TRUE),
      logSe = sapply(pairs, htmt_error, mean), logSe2 = sapply(pairs, htmt_error, geometric)),
    ordered = list(htmt = ordered_of(FALSE), htmt2 = ordered_of(TRUE)))
), "tests/reference/validity.json", auto_unbox = TRUE, digits = NA, na = "null")
