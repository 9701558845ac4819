# Reference of precision and power: tests/reference/power.json.
# Rscript scripts/reference/power.R
# RMSEA by pchisq and qchisq with ncp, and semTools; intervals by their formulas in base R; prevalences of sets by
# mvtnorm; the misfit of one factor by lavaan on the expected answers of 400,000 people.
suppressPackageStartupMessages({
  library(lavaan)
  library(semTools)
  library(mvtnorm)
  library(jsonlite)
})
set.seed(20260413)

# --- RMSEA --------------------------------------------------------------------------------------------------------
rmsea_power <- function(e0, ea, df, n, alpha) {
  ncp <- function(e) (n - 1) * df * e^2
  if (ea < e0) pchisq(qchisq(alpha, df, ncp(e0)), df, ncp(ea))
  else pchisq(qchisq(alpha, df, ncp(e0), lower.tail = FALSE), df, ncp(ea), lower.tail = FALSE)
}
pairs <- list(c(.05, .08), c(.05, .01), c(0, .05))
rmsea <- do.call(rbind, lapply(pairs, function(e) {
  grid <- expand.grid(df = c(1, 5, 26, 100), n = c(50, 200, 500, 1500), alpha = c(.01, .05))
  cbind(hypothesis = e[1], truth = e[2], grid, power = mapply(function(df, n, alpha)
    rmsea_power(e[1], e[2], df, n, alpha), grid$df, grid$n, grid$alpha))
}))
own <- mapply(function(e0, ea, df, n, a) findRMSEApower(e0, ea, df, n, alpha = a), rmsea$hypothesis, rmsea$truth,
  rmsea$df, rmsea$n, rmsea$alpha)
stopifnot(max(abs(own - rmsea$power)) < 1e-8)
sizes <- do.call(rbind, lapply(pairs, function(e) {
  grid <- expand.grid(df = c(5, 26, 100), target = c(.8, .9))
  cbind(hypothesis = e[1], truth = e[2], grid, n = mapply(function(df, target) {
    n <- 2
    while (rmsea_power(e[1], e[2], df, n, .05) < target) n <- n + 1
    n
  }, grid$df, grid$target))
}))

# --- Intervals ----------------------------------------------------------------------------------------------------
half_width <- function(p, n, method, deff, cluster, people, confidence) {
  fpc <- if (is.na(people)) 1 else 1 - n / people
  se <- sqrt(deff * fpc * p * (1 - p) / n)
  df <- n / cluster - 1
  t <- qt(1 - (1 - confidence) / 2, df)
  effective <- p * (1 - p) / se^2
  ends <- switch(method,
    logit = plogis(qlogis(p) + c(-1, 1) * t * se / (p * (1 - p))),
    wilson = (p + t^2 / (2 * effective) + c(-1, 1) * t * sqrt(p * (1 - p) / effective + t^2 / (4 * effective^2))) /
      (1 + t^2 / effective),
    beta = {
      m <- effective * (qt(1 - (1 - confidence) / 2, n - 1) / t)^2
      c(qbeta((1 - confidence) / 2, p * m, (1 - p) * m + 1), qbeta(1 - (1 - confidence) / 2, p * m + 1, (1 - p) * m))
    })
  diff(ends) / 2
}
intervals <- expand.grid(prevalence = c(.005, .05, .3, .9), n = c(60, 1000, 12000), method = c("logit", "wilson", "beta"),
  designEffect = c(1, 1.6), clusterSize = c(1, 20), people = c(NA, 15000), confidence = c(.95), stringsAsFactors = FALSE)
intervals$halfWidth <- mapply(half_width, intervals$prevalence, intervals$n, intervals$method, intervals$designEffect,
  intervals$clusterSize, intervals$people, intervals$confidence)
needed <- expand.grid(prevalence = c(.05, .3), halfWidth = c(.01, .03), method = c("logit", "wilson", "beta"),
  designEffect = c(1, 1.6), people = c(NA, 2000), stringsAsFactors = FALSE)
needed$n <- mapply(function(p, w, method, deff, people) {
  n <- 2
  while (half_width(p, n, method, deff, 1, people, .95) > w) n <- n + 1
  n
}, needed$prevalence, needed$halfWidth, needed$method, needed$designEffect, needed$people)

# --- A population of six items and two factors --------------------------------------------------------------------
loadings <- cbind(c(.8, .7, .6, 0, 0, 0), c(0, 0, 0, .75, .85, .65))
phi <- matrix(c(1, .7, .7, 1), 2)
latent <- loadings %*% phi %*% t(loadings)
diag(latent) <- 1
shares <- list(c(.7, .2, .1), c(.8, .15, .05), c(.6, .3, .1), c(.85, .1, .05), c(.75, .15, .1), c(.5, .3, .2))
items <- letters[1:6]
cuts <- lapply(shares, function(p) qnorm(cumsum(p)[-length(p)]))
first <- sapply(cuts, `[`, 1)

# Any of the six, and two people of a cluster (a share of .2 of the factors' variance lies between clusters).
algorithm <- GenzBretz(abseps = 1e-7, maxpts = 5e6)
none <- pmvnorm(upper = first, corr = latent, algorithm = algorithm)[1]
shared <- .2 * loadings %*% phi %*% t(loadings)
both <- rbind(cbind(latent, shared), cbind(shared, latent))
none_both <- pmvnorm(upper = rep(first, 2), corr = both, algorithm = GenzBretz(abseps = 1e-5, maxpts = 5e6))[1]
one_item <- sapply(seq_along(items), function(j) {
  two <- pmvnorm(upper = rep(first[j], 2), corr = matrix(c(1, shared[j, j], shared[j, j], 1), 2), algorithm = TVPACK())[1]
  p <- pnorm(first[j])
  (two - p^2) / (p * (1 - p))
})

# The misfit of one factor, from the expected answers of many people.
people <- 400000
misfit <- function(categories) {
  ends <- lapply(categories, function(cut) c(-Inf, cut, Inf))
  patterns <- as.matrix(expand.grid(lapply(ends, function(e) seq_len(length(e) - 1))))
  probability <- apply(patterns, 1, function(row) {
    low <- mapply(function(e, k) e[k], ends, row)
    high <- mapply(function(e, k) e[k + 1], ends, row)
    pmvnorm(low, high, corr = latent, algorithm = GenzBretz(abseps = 1e-6, maxpts = 1e5))[1]
  })
  counts <- round(people * probability)
  data <- as.data.frame(patterns[rep(seq_len(nrow(patterns)), counts), ])
  names(data) <- items
  n <- nrow(data)
  two <- cfa("x =~ a + b + c\ny =~ d + e + f", data, ordered = items, std.lv = TRUE, estimator = "WLSMV")
  one <- cfa("g =~ a + b + c + d + e + f", data, ordered = items, std.lv = TRUE, estimator = "WLSMV")
  of <- fitMeasures(one)
  test <- lavTestLRT(two, one, method = "satorra.2000", A.method = "delta", scaled.shifted = TRUE)
  list(df = unname(of["df"]), perPerson = unname(of["chisq"] / n / of["chisq.scaling.factor"]),
    scale = unname(of["chisq.scaling.factor"]), differencePerPerson = test[2, "Chisq diff"] / n)
}
population <- list(loadings = loadings, factorCorrelations = phi, shares = shares,
  none = none, intraclassShare = .2, noneBoth = none_both, itemIntraclass = one_item,
  binary = misfit(as.list(first)), ordered = misfit(cuts))

write_json(list(
  software = list(R = as.character(getRversion()), lavaan = as.character(packageVersion("lavaan")),
    semTools = as.character(packageVersion("semTools")), mvtnorm = as.character(packageVersion("mvtnorm"))),
  rmsea = rmsea, sizes = sizes, intervals = intervals, needed = needed, population = population
), "tests/reference/power.json", digits = NA, auto_unbox = TRUE, na = "null")
