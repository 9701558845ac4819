# Random-effects models by metafor of Bonett-transformed alphas, of studies alike and far apart. Writes
# tests/reference/meta-analysis.json. Run from the project root: Rscript scripts/reference/meta-analysis.R
suppressMessages(library(metafor))
library(jsonlite)

set.seed(20261201)
studies <- function(k, tau) {
  items <- sample(5:25, k, TRUE)
  n <- sample(60:600, k, TRUE)
  vi <- 2 * items / ((items - 1) * (n - 2))
  list(yi = rnorm(k, 1.7, sqrt(tau^2 + vi)), vi = vi)
}
of <- function(set) {
  yi <- set$yi
  vi <- set$vi
  fit <- rma(yi, vi, method = "REML", test = "knha", control = list(threshold = 1e-12, maxiter = 10000))
  pi <- predict(fit)
  profile <- confint(fit, control = list(tol = 1e-12))$random
  list(
    yi = set$yi, vi = set$vi, beta = as.numeric(fit$beta), se = fit$se, ci = c(fit$ci.lb, fit$ci.ub),
    pi = c(pi$pi.lb, pi$pi.ub), tau2 = fit$tau2, I2 = fit$I2, QE = fit$QE, QEp = fit$QEp,
    tau2ci = as.numeric(profile["tau^2", c("ci.lb", "ci.ub")])
  )
}
sets <- list(
  studies(2, .2), studies(5, 0), studies(5, .1), studies(8, .25), studies(15, .4), studies(40, .3), studies(6, .9),
  list(yi = rep(1.7, 5), vi = c(.01, .02, .005, .03, .01))
)
write(toJSON(list(
  versions = list(r = as.character(getRversion()), metafor = as.character(packageVersion("metafor"))),
  sets = lapply(sets, of)
), digits = NA, auto_unbox = TRUE), "tests/reference/meta-analysis.json")
