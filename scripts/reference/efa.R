# Writes tests/reference/efa.json: extraction by psych (tightened where it can be), stats::factanal and lavaan; rotation
# of given loadings by GPArotation, stats and psych; factor scores by psych; a true two-factor structure of rare items
# that the naive chi-square rejects; a matrix that is not positive definite.
# Run from the project root: Rscript scripts/reference/efa.R
suppressMessages({ library(psych); library(lavaan); library(GPArotation); library(psychotools); library(jsonlite) })
set.seed(20240612)

quiet <- function(x) suppressWarnings(suppressMessages(x))
plain <- function(m) unname(matrix(as.numeric(unclass(m)), nrow(m)))

psych_fit <- function(R, n, m, fm) {
  f <- quiet(fa(R, m, n.obs = n, fm = fm, rotate = "none", min.err = 1e-9, max.iter = 5000))
  list(uniquenesses = unname(f$uniquenesses), chiSquare = f$STATISTIC, df = f$dof, p = f$PVAL,
    rmsea = unname(f$RMSEA[1:3]), tli = f$TLI, rmsr = f$rms, nullChiSquare = f$null.chisq)
}

factanal_fit <- function(R, n, m) {
  f <- factanal(covmat = R, n.obs = n, factors = m, rotation = "none",
    control = list(nstart = 5, lower = .005, opt = list(factr = 10, pgtol = 0, maxit = 10000)))
  list(uniquenesses = unname(f$uniquenesses), loadings = plain(f$loadings), discrepancy = unname(f$criteria["objective"]),
    chiSquare = unname(f$STATISTIC), p = unname(f$PVAL))
}

# Unweighted least squares and ML; every solution is interior, so no bound is needed.
lavaan_fit <- function(R, n, m, estimator) {
  rownames(R) <- colnames(R) <- paste0("x", seq_len(ncol(R)))
  f <- quiet(efa(sample.cov = R, sample.nobs = n, nfactors = m, estimator = estimator, rotation = "none", output = "lavaan",
    se = "none", test = "none", baseline = FALSE, sample.cov.rescale = FALSE, control = list(rel.tol = 1e-15, x.tol = 1e-12, iter.max = 50000, eval.max = 100000)))
  list(uniquenesses = unname(diag(lavInspect(f, "est")$theta)))
}

study <- function(R, n, factors, heywood = FALSE, ml = TRUE, pa = TRUE) {
  R <- plain(R)
  list(n = n, matrix = R, factors = lapply(factors, function(m) {
    out <- list(factors = m, minres = psych_fit(R, n, m, "minres"))
    if (ml) out$ml <- psych_fit(R, n, m, "ml")
    if (pa && !heywood) out$pa <- psych_fit(R, n, m, "pa")
    if (ml) out$factanal <- factanal_fit(R, n, m)
    if (!heywood) out$uls <- lavaan_fit(R, n, m, "ULS")
    out
  }))
}

# --- data ---------------------------------------------------------------------------------------------------------
hs <- HolzingerSwineford1939[, paste0("x", 1:9)]
bfi_items <- na.omit(bfi[, 1:25])
ordered_cor <- function(x) plain(quiet(lavCor(x, ordered = names(x), control = list(rel.tol = 1e-15))))
lsat <- function(m) as.data.frame(unclass(m))
utils::data(bock, package = "psych")
loadings40 <- matrix(0, 40, 4); for (k in 1:4) loadings40[(k - 1) * 10 + 1:10, k] <- runif(10, .4, .8)
loadings40 <- loadings40 + matrix(runif(160, -.1, .15), 40)
x40 <- matrix(rnorm(300 * 4), 300) %*% t(loadings40) + matrix(rnorm(300 * 40, sd = .7), 300)

studies <- list(
  "Harman, 8 physical measures" = study(Harman23.cor$cov, 305, 1:3),
  "Harman, 24 psychological tests" = study(Harman74.cor$cov, 145, c(2, 4, 5)),
  "Holzinger and Swineford" = study(cor(hs), 301, 1:3),
  "bfi, polychoric" = study(ordered_cor(bfi_items), nrow(bfi_items), 5),
  "LSAT6, tetrachoric" = study(ordered_cor(lsat(lsat6)), 1000, 1),
  "LSAT7, tetrachoric" = study(ordered_cor(lsat(lsat7)), 1000, 1),
  "40 items" = study(cor(x40), 300, 4),
  "Harman, 5 socio-economic variables" = study(cor(Harman.5), 12, 2, heywood = TRUE))

# --- rotation of factanal's loadings --------------------------------------------------------------------------------
transform_of <- function(r) list(loadings = plain(r$loadings), phi = if (is.null(r$Phi)) diag(ncol(r$loadings)) else plain(r$Phi))
kaiser_promax <- function(L) {
  v <- plain(varimax(L, eps = 1e-15)$loadings); h <- sqrt(rowSums(v^2)); Z <- v / h
  p <- promax(Z, m = 4)
  list(loadings = plain(p$loadings) * h, phi = plain(solve(t(p$rotmat) %*% p$rotmat)))
}
rotations <- function(L) {
  tight <- list(eps = 1e-6, maxit = 2000, randomStarts = 10)
  run <- function(f, ...) quiet(do.call(f, c(list(L, ...), tight)))
  m <- ncol(L)
  simple <- plain(varimax(L, eps = 1e-15)$loadings)
  target <- ifelse(abs(simple) >= apply(abs(simple), 1, max), NA, 0)
  full <- ifelse(is.na(target), .7, 0)
  list(unrotated = plain(L),
    quartimin = transform_of(run(quartimin)), geomin = transform_of(run(geominQ, delta = .01)),
    geomin001 = transform_of(run(geominQ, delta = .001)),
    varimax = list(loadings = simple, phi = diag(m)),
    varimaxGradientProjection = transform_of(run(Varimax, normalize = TRUE)),
    promax = kaiser_promax(L), psychPromax = transform_of(quiet(kaiser(L, rotate = "Promax"))),
    target = target, full = full,
    towardsPartial = transform_of(run(pstQ, W = ifelse(is.na(target), 0, 1), Target = ifelse(is.na(target), 0, target))),
    towardsFull = transform_of(run(targetQ, Target = full)))
}
rotated <- list(
  "Harman, 8 physical measures" = rotations(matrix(loadings(factanal(covmat = Harman23.cor, n.obs = 305, factors = 2, rotation = "none")), 8)),
  "Holzinger and Swineford" = rotations(matrix(loadings(factanal(hs, factors = 3, rotation = "none")), 9)),
  "Harman, 24 psychological tests" = rotations(matrix(loadings(factanal(covmat = Harman74.cor, n.obs = 145, factors = 4, rotation = "none")), 24)))

# Extraction and rotation together, standardised, by lavaan.
lavaan_efa <- function(m, estimator, rotation, ...) {
  f <- quiet(efa(data = hs, nfactors = m, estimator = estimator, rotation = rotation, output = "lavaan", std.ov = TRUE,
    se = "none", test = "none", baseline = FALSE, rotation.args = list(rstarts = 5, algorithm = "gpa", gpa.tol = 1e-6, std.ov = TRUE, row.weights = "none", order.lv.by = "none", ...),
    control = list(rel.tol = 1e-15, x.tol = 1e-12, iter.max = 50000, eval.max = 100000)))
  s <- lavInspect(f, "std")
  list(estimator = estimator, rotation = rotation, factors = m, loadings = plain(s$lambda), phi = plain(s$psi))
}
lavaan_solutions <- list(lavaan_efa(3, "ML", "oblimin"), lavaan_efa(3, "ULS", "quartimin"), lavaan_efa(2, "ML", "geomin", geomin.epsilon = .01),
  lavaan_efa(3, "ML", "geomin", geomin.epsilon = .001), lavaan_efa(3, "ULS", "geomin", geomin.epsilon = .01))

# --- factor scores --------------------------------------------------------------------------------------------------
f <- quiet(fa(hs, 3, fm = "minres", rotate = "none"))
scores_of <- function(method) {
  s <- quiet(factor.scores(hs, f, method = method))
  list(weights = plain(s$weights), scores = plain(s$scores)[1:20, ], r2 = if (is.null(s$R2)) NULL else unname(s$R2))
}
scores <- list(data = plain(as.matrix(hs)), loadings = plain(f$loadings), uniquenesses = unname(f$uniquenesses),
  regression = scores_of("Thurstone"), bartlett = scores_of("Bartlett"))

# --- two true factors of rare items: the naive chi-square and the robust one -------------------------------------------
n <- 12000
factor_scores <- matrix(rnorm(2 * n), n) %*% chol(matrix(c(1, .7, .7, 1), 2))
latent <- cbind(factor_scores[, c(1, 1, 1, 1, 1)], factor_scores[, c(2, 2, 2, 2)]) * .8 + matrix(rnorm(9 * n), n) * .6
thresholds <- qnorm(1 - c(.08, .05, .04, .03, .02, .015, .012, .012, .01))
rare <- as.data.frame(1L * sweep(latent, 2, thresholds, ">")); names(rare) <- letters[1:9]
R_rare <- ordered_cor(rare)
model <- "efa('e')*f1 + efa('e')*f2 =~ a + b + c + d + e + f + g + h + i"
robust <- quiet(cfa(model, rare, ordered = letters[1:9], rotation = "oblimin", estimator = "WLSMV"))
measures <- fitMeasures(robust, c("chisq.scaled", "df.scaled", "pvalue.scaled"))
rare_items <- list(n = n, matrix = R_rare, proportions = unname(colMeans(rare)), naive = psych_fit(R_rare, n, 2, "minres"),
  robust = list(chiSquare = measures[[1]], df = measures[[2]], p = measures[[3]]))

# --- a matrix that is not positive definite ------------------------------------------------------------------------------
data(VerbalAggression, package = "psychotools")
anger <- as.data.frame(as.matrix(VerbalAggression$resp2))[, 1:12]
R_anger <- ordered_cor(anger)
not_positive <- list(n = nrow(anger), matrix = R_anger, smallestEigenvalue = min(eigen(R_anger)$values),
  minres = list(uniquenesses = unname(quiet(fa(R_anger, 2, n.obs = nrow(anger), rotate = "none"))$uniquenesses)))

noncentral <- expand.grid(x = c(.5, 5, 19, 60, 500, 3500), df = c(1, 4, 19, 150), ncp = c(0, .3, 8, 120, 3300))
noncentral$p <- pchisq(noncentral$x, noncentral$df, noncentral$ncp)

write_json(list(
  versions = list(R = R.version.string, psych = as.character(packageVersion("psych")), lavaan = as.character(packageVersion("lavaan")),
    GPArotation = as.character(packageVersion("GPArotation")), psychotools = as.character(packageVersion("psychotools"))),
  seed = 20240612, studies = studies, rotations = rotated, lavaan = lavaan_solutions, scores = scores, rareItems = rare_items,
  notPositiveDefinite = not_positive, noncentralChiSquare = as.list(noncentral)),
  "tests/reference/efa.json", digits = NA, auto_unbox = TRUE, null = "null", na = "null")
