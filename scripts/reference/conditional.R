# Writes tests/reference/conditional.json: thresholds, slopes and residual correlations of ordered and continuous
# outcomes given covariates, with their asymptotic covariance, and models fitted to them (lavaan, conditional.x = TRUE).
# Run from the project root: Rscript scripts/reference/conditional.R
suppressMessages({ library(lavaan); library(jsonlite) })
set.seed(3)
upper <- function(m) { m <- unname(as.matrix(unclass(m))); m[lower.tri(m, diag = TRUE)] }
stored <- function(x) signif(as.numeric(x), 9)

# --- data: four ordered and two continuous outcomes, three covariates, two groups, weights ----------------------------
n <- 400
x1 <- round(rnorm(n, 10, 2), 2); x2 <- rbinom(n, 1, .4); x3 <- sample(0:3, n, TRUE)
g <- rep(c("a", "b"), c(220, 180))
f <- .25 * (x1 - 10) + .5 * x2 + rnorm(n)
m <- .4 * f - .3 * x2 + rnorm(n)
cutp <- function(y, at) as.integer(cut(y, c(-Inf, at, Inf))) - 1L
d <- data.frame(
  u1 = cutp(.8 * f + rnorm(n, 0, .7), c(-.6, .4, 1.2)), u2 = cutp(.7 * f + rnorm(n, 0, .7), c(0, 1)),
  u3 = cutp(.6 * f + .4 * x2 + rnorm(n, 0, .8), .5), u4 = cutp(.7 * f + rnorm(n, 0, .7), .2),
  c1 = round(2 + .8 * f + .5 * m + rnorm(n), 3), c2 = round(.5 * m + .2 * (x1 - 10) + rchisq(n, 4) / 3, 3),
  x1, x2, x3, g, w = round(runif(n, .4, 2), 2))
holes <- d
for (j in 1:6) holes[seq(3 * j, n, by = 11 + 2 * j), j] <- NA
holes$x1[c(5, 77)] <- NA

# --- moments ----------------------------------------------------------------------------------------------------------
# The saturated model's statistics in this program's order and signs: levels, slopes, variances, covariances.
moments <- function(data, outcomes, ordered, x, ...) {
  text <- c(if (length(x)) paste(paste(outcomes, collapse = " + "), "~", paste(x, collapse = " + ")),
    apply(combn(outcomes, 2), 2, paste, collapse = " ~~ "))
  fit <- suppressWarnings(sem(paste(text, collapse = "\n"), data, ordered = ordered, estimator = "WLSMV", do.fit = FALSE,
    conditional.x = length(x) > 0, fixed.x = TRUE, ...))
  many <- lavInspect(fit, "ngroups") > 1
  lapply(seq_len(lavInspect(fit, "ngroups")), function(g) {
    one <- function(what) { v <- lavInspect(fit, what); if (many) v[[g]] else v }
    observed <- one("wls.obs"); gamma <- one("gamma"); key <- sub("\\.g[0-9]+$", "", names(observed))
    continuous <- setdiff(outcomes, ordered)
    levels <- unlist(lapply(outcomes, function(o) if (o %in% ordered) grep(paste0("^", o, "\\|"), key, value = TRUE) else paste0(o, "~1")))
    slopes <- unlist(lapply(outcomes, function(o) if (length(x)) paste0(o, "~", x)))
    variances <- if (length(continuous)) paste0(continuous, "~~", continuous)
    pairs <- apply(combn(outcomes, 2), 2, paste, collapse = "~~")
    wanted <- c(levels, slopes, variances, pairs)
    at <- match(wanted, key)
    if (anyNA(at)) stop("not found: ", paste(wanted[is.na(at)], collapse = ", "), " in ", paste(key, collapse = ", "))
    sign <- ifelse(grepl("~1$", wanted), -1, 1)
    n <- lavInspect(fit, "nobs")[g]
    list(group = if (many) lavInspect(fit, "group.label")[g] else "", n = n,
      names = wanted,
      moments = stored(sign * observed[at]), gamma = stored(upper(outer(sign, sign) * gamma[at, at])))
  })
}
outcomes <- c("u1", "u2", "u3", "u4", "c1", "c2"); ordered <- outcomes[1:4]; x <- c("x1", "x2", "x3")
cases <- list(
  ordered = moments(d, ordered, ordered, c("x1", "x2")),
  mixed = moments(d, c("u1", "c1", "u3", "c2"), c("u1", "u3"), x),
  plain = moments(d, c("u1", "c1", "u3", "c2"), c("u1", "u3"), character()),
  groups = moments(d, c("u2", "u3", "c1"), c("u2", "u3"), "x1", group = "g"),
  weighted = moments(d, c("u2", "u4", "c1"), c("u2", "u4"), c("x1", "x2"), sampling.weights = "w"),
  listwise = moments(holes, c("u1", "u3", "c1"), c("u1", "u3"), c("x1", "x2")),
  pairwise = moments(holes, c("u1", "u3", "c1"), c("u1", "u3"), c("x1", "x2"), missing = "pairwise"))
# --- models -----------------------------------------------------------------------------------------------------------
source("scripts/reference/cfa-fit.R")
sets <- list(made = d, holes = within(holes, { g <- d$g }), pupils = local({
  hs <- HolzingerSwineford1939
  for (v in paste0("x", 1:9)) hs[[v]] <- cutp(hs[[v]], quantile(hs[[v]], c(.3, .7)))
  names(hs)[names(hs) %in% paste0("x", 1:9)] <- paste0("v", 1:9)
  hs$girl <- as.integer(hs$sex == 2); hs$age <- round(hs$ageyr + hs$agemo / 12, 4); hs
}))
# `how` is read by the tests: by, parameterization, estimator, missing, scaling, weighted.
fitted_case <- function(about, model, set = "made", how = list()) {
  more <- list()
  if (!is.null(how$by)) more <- c(more, list(group = how$by, group.label = sort(unique(as.character(sets[[set]][[how$by]])))))
  if (isTRUE(how$weighted)) more <- c(more, list(sampling.weights = "w", sampling.weights.normalization = "group"))
  for (o in intersect(names(how), c("parameterization", "estimator", "missing"))) more[[o]] <- how[[o]]
  fit <- suppressWarnings(do.call(sem, c(list(model, sets[[set]], ordered = if (set == "pupils") paste0("v", 1:9) else ordered, std.lv = is.null(how$scaling), control = list(rel.tol = 1e-15)), more)))
  fit <- polish(fit)
  pe <- parameterEstimates(fit, remove.nonfree = FALSE, remove.eq = FALSE, remove.def = FALSE)
  std <- suppressWarnings(standardizedSolution(fit))
  pe <- pe[pe$op %in% c("=~", "~", "~~", "|", "~1", ":=", "~*~"), ]
  key <- function(p) paste(p$lhs, p$op, p$rhs, if (is.null(p$group)) 1 else p$group)
  at <- match(key(pe), key(std))
  out <- list(about = about, model = model, set = set, how = how, n = sum(lavInspect(fit, "nobs")), npar = as.integer(fitMeasures(fit, "npar")),
    gradient = signif(gradient(fit), 3), rows = trimws(paste(pe$lhs, pe$op, pe$rhs)), group = if (is.null(pe$group)) rep(0L, nrow(pe)) else pe$group - 1L,
    est = stored(pe$est), se = stored(pe$se), std = stored(std$est.std[at]), stdSe = stored(std$se[at]), fit = fit_record(fit))
  mi <- suppressWarnings(try(modindices(fit, sort. = TRUE), silent = TRUE))
  if (!inherits(mi, "try-error") && nrow(mi) > 0) {
    mi <- head(mi[is.finite(mi$mi) & mi$mi > 4, ], 8)
    out$indices <- list(rows = I(trimws(paste(mi$lhs, mi$op, mi$rhs))), group = I(if (is.null(mi$group)) rep(0L, nrow(mi)) else mi$group - 1L), mi = I(stored(mi$mi)), epc = I(stored(mi$epc)))
  }
  cat(sprintf("%-60.60s gradient %.1e chisq %.4f df %d\n", about, out$gradient, out$fit$chiSquare, as.integer(out$fit$df)))
  out
}
mimic <- "f =~ u1 + u2 + u3 + u4\nf ~ x1 + x2\nu3 ~ x2"
four <- "f =~ c(l1,l1)*u1 + c(l2,l2)*u2 + c(l3,l3)*u3 + c(l4,l4)*u4\nu1 | c(t1,t1)*t1 + c(t2,t2)*t2 + c(t3,t3)*t3\nu2 | c(s1,s1)*t1 + c(s2,s2)*t2\nu3 | c(r,r)*t1\nu4 | c(q,q)*t1\nf ~ c(0,NA)*1\nf ~~ c(1,NA)*f\nf ~ c(b,b)*x1"
scales <- paste0("u", 1:4, " ~*~ c(1,NA)*u", 1:4, collapse = "\n"); variances <- paste0("u", 1:4, " ~~ c(1,NA)*u", 1:4, collapse = "\n")
three <- "visual =~ v1 + v2 + v3\ntextual =~ v4 + v5 + v6\nspeed =~ v7 + v8 + v9\nvisual + textual + speed ~ girl + age"
higher <- "visual =~ v1 + v2 + v3\ntextual =~ v4 + v5 + v6\nspeed =~ v7 + v8 + v9\ng =~ visual + textual + speed\ng ~ girl + age"
theta <- list(parameterization = "theta")
models <- list(
  mimic = fitted_case("MIMIC with a direct effect", mimic),
  mimicTheta = fitted_case("MIMIC, theta", mimic, how = theta),
  mimicUlsmv = fitted_case("the same by ULSMV", mimic, how = list(estimator = "ULSMV")),
  mimicDwls = fitted_case("the same by DWLS", mimic, how = list(estimator = "DWLS")),
  mimicWls = fitted_case("the same by WLS", mimic, how = list(estimator = "WLS")),
  mimicWeighted = fitted_case("the same with weights", mimic, how = list(weighted = TRUE)),
  mimicGroups = fitted_case("MIMIC of two groups, loadings equal", "f =~ c(l1,l1)*u1 + c(l2,l2)*u2 + c(l3,l3)*u3\nf ~ x1", how = list(by = "g")),
  scalar = fitted_case("two groups, loadings, thresholds and the effect equal", paste(four, scales, sep = "\n"), how = list(by = "g")),
  scalarTheta = fitted_case("groups with equal thresholds, theta", paste(four, variances, sep = "\n"), how = list(by = "g", parameterization = "theta")),
  weightedGroups = fitted_case("two groups with weights, a continuous item", "f =~ u1 + u2 + u3 + c1\nf ~ x2", how = list(by = "g", weighted = TRUE)),
  pairwise = fitted_case("answers missing, pairwise", "f =~ u1 + u2 + u3 + c1\nf ~ x1 + x2", "holes", list(missing = "pairwise")),
  mixedCfa = fitted_case("ordered and continuous items of one factor", "f =~ u1 + u2 + u3 + c1 + c2"),
  mixedTheta = fitted_case("ordered and continuous items, theta", "f =~ u1 + u2 + u3 + c1 + c2", how = theta),
  mixedUlsmv = fitted_case("ordered and continuous items with a covariate by ULSMV", "f =~ u1 + u2 + c1 + c2\nf ~ x2", how = list(estimator = "ULSMV")),
  residuals = fitted_case("correlated residuals", "f =~ u1 + u2 + u3 + c1 + c2\nf ~ x1\nu1 ~~ u2\nc1 ~~ c2"),
  mixedMimic = fitted_case("outcomes of both kinds of a factor with covariates", "f =~ u1 + u2 + c1 + u4\nf ~ x1 + x2\nc2 ~ b*f + x3\nu3 ~ f\nf ~ a*x1\nab := a*b"),
  mediation = fitted_case("mediation, the outcome ordered", "c1 ~ a*x1 + x2\nu1 ~ b*c1 + c*x1\nab := a*b\ntotal := c + a*b"),
  orderedMediator = fitted_case("mediation, the mediator ordered", "u1 ~ a*x1 + x2\nc1 ~ b*u1 + x1\nab := a*b", how = theta),
  factorMediator = fitted_case("mediation, the mediator a factor", "f =~ u1 + u2 + u3\nf ~ x1 + x2\nc2 ~ f + x1\nu4 ~ f"),
  path = fitted_case("two ordered outcomes of a continuous mediator", "u1 + u2 ~ x1 + x2 + c1\nc1 ~ x1\nu1 ~~ u2"),
  factorOnOrdered = fitted_case("a factor of an ordered item", "f =~ u1 + u2 + c1\nf ~ u4 + x2\nu4 ~ x1", how = theta),
  withCovariance = fitted_case("a factor and a continuous outcome that covary", "f =~ u1 + u2 + u3 + u4\nf ~ x1\nc1 ~ x1 + x2\nf ~~ c1"),
  marker = fitted_case("the unit of a factor from a continuous item", "f =~ c1 + u2 + u3 + u4\nf ~ x1 + x3", how = list(scaling = "first-loading")),
  fixedSlope = fitted_case("an effect fixed", "f =~ u1 + u2 + u3 + u4\nf ~ 0.3*x1 + x2"),
  equalEffects = fitted_case("effects held equal, a residual mean fixed", "f =~ u1 + u2 + u3 + u4\nf ~ b*x1 + x2\nc1 ~ 0*1 + b*x1 + f"),
  three = fitted_case("three factors with two covariates", three, "pupils"),
  threeSchools = fitted_case("the same by school", three, "pupils", list(by = "school")),
  higher = fitted_case("a factor above three with two covariates", higher, "pupils"))
save <- list(versions = versions(), sets = list(made = as.list(d), holes = as.list(sets$holes), pupils = as.list(sets$pupils[c(paste0("v", 1:9), "girl", "age", "school")])),
  moments = cases, models = models)
writeLines(toJSON(save, digits = NA, auto_unbox = TRUE, null = "null", na = "null"), "tests/reference/conditional.json")
