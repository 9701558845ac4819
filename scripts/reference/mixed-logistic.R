# Writes tests/reference/mixed-logistic.json: logistic regressions with random intercepts by lme4's glmer, Laplace and 25
# points. Run from the project root: Rscript scripts/reference/mixed-logistic.R
suppressPackageStartupMessages({ library(lme4); library(jsonlite) })
set.seed(20240914)
r <- function(x) signif(as.numeric(x), 10)
make <- function(groups, size, sd, beta) {
  group <- rep(seq_len(groups), times = sample(size, groups, TRUE))
  n <- length(group)
  x <- data.frame(group = group - 1, age = sample(12:17, n, TRUE), girl = rbinom(n, 1, 0.5), country = round(rnorm(groups), 2)[group])
  eta <- beta[1] + beta[2] * (x$age - 14) + beta[3] * x$girl + beta[4] * x$country + sd * rnorm(groups)[group]
  x$y <- rbinom(n, 1, plogis(eta))
  x
}
data <- list(many = make(40, 5:12, 1.1, c(-0.6, 0.2, 0.5, 0.4)), twelve = make(12, 30:50, 0.6, c(-1.2, 0.15, 0.3, 0.3)), pairs = make(150, 2, 2, c(0, 0.3, 0.4, 0)))
tight <- glmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-10, maxfun = 1e6), calc.derivs = TRUE, tolPwrss = 1e-12)
# Standard deviations at which twice the profile log-likelihood lies 3.84 below its maximum.
interval <- function(fit, people) {
  deviance <- glmer(y ~ age + girl + country + (1 | group), data = people, family = binomial, nAGQ = 1, control = tight, devFunOnly = TRUE)
  best <- deviance(c(getME(fit, "theta"), fixef(fit)))
  above <- function(sd) nlminb(fixef(fit), function(b) deviance(c(sd, b)), control = list(rel.tol = 1e-12))$objective - best - qchisq(0.95, 1)
  sd <- getME(fit, "theta")
  c(uniroot(above, c(0.01, sd), tol = 1e-5)$root, uniroot(above, c(sd, 4 * sd), tol = 1e-5)$root)
}
cases <- unlist(lapply(names(data), function(name) lapply(c(1, 25), function(points) {
  fit <- glmer(y ~ age + girl + country + (1 | group), data = data[[name]], family = binomial, nAGQ = points, control = tight)
  b <- ranef(fit, condVar = TRUE)$group
  ci <- if (name == "many" && points == 1) interval(fit, data[[name]]) else c(NA, NA)
  # Population-averaged probabilities and effects by numerical integration of lme4's estimates.
  p <- function(eta) vapply(eta, function(e) integrate(function(z) plogis(e + sqrt(unlist(VarCorr(fit))) * z) * dnorm(z), -Inf, Inf, rel.tol = 1e-10)$value, 0)
  at <- function(girl, shift = 0) { d <- data[[name]]; d$girl <- girl; d$age <- d$age + shift; mean(p(predict(fit, d, re.form = NA))) }
  own <- function(shift) { d <- data[[name]]; d$age <- d$age + shift; mean(p(predict(fit, d, re.form = NA))) }
  list(data = name, points = points, beta = r(fixef(fit)), se = r(sqrt(diag(as.matrix(vcov(fit))))), sd = r(attr(VarCorr(fit)$group, "stddev")), logLik = r(logLik(fit)),
    modes = r(b[[1]]), modeSd = r(sqrt(attr(b, "postVar")[1, 1, ])), sdInterval = r(ci), girl = r(c(at(0), at(1))), age = r((own(0.001) - own(-0.001)) / 0.002))
})), FALSE)
none <- make(20, 8:10, 0, c(-0.3, 0.1, 0.2, 0))
writeLines(toJSON(list(lme4 = as.character(packageVersion("lme4")), data = lapply(c(data, list(none = none)), as.list), cases = cases), digits = NA, auto_unbox = TRUE, na = "null"), "tests/reference/mixed-logistic.json")
