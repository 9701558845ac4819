# Writes tests/reference/components.json: principal components by psych, of Pearson correlations of Holzinger and
# Swineford's nine tests, of the polychoric correlations of five bfi items, and of a singular matrix; components and
# factors of covariances of the nine tests in other units.
# Run from the project root: Rscript scripts/reference/components.R
suppressMessages({ library(psych); library(lavaan); library(jsonlite) })
quiet <- function(x) suppressWarnings(suppressMessages(x))
plain <- function(m) unname(matrix(as.numeric(unclass(m)), nrow(m)))
hs <- HolzingerSwineford1939[, paste0("x", 1:9)]

# psych's varimax and oblimin stop early: these go to the end, on its unrotated components.
rotated <- function(x, m, rotate) {
  q <- quiet(principal(x, m, rotate = rotate, scores = TRUE))
  list(loadings = plain(q$loadings), structure = plain(q$Structure), phi = if (is.null(q$Phi)) diag(m) else plain(q$Phi),
    weights = plain(q$weights), communality = unname(q$communality), rms = q$rms, scores = plain(q$scores)[1:20, ])
}
tight_varimax <- function(x, m) {
  A <- plain(quiet(principal(x, m, rotate = "none"))$loadings)
  v <- varimax(A, eps = 1e-15)
  L <- plain(v$loadings)
  list(loadings = L, weights = plain(solve(cor(x), L)), scores = plain(scale(x) %*% solve(cor(x), L))[1:20, ])
}
bfi5 <- na.omit(bfi[, 1:5])
poly <- plain(quiet(lavCor(bfi5, ordered = names(bfi5), control = list(rel.tol = 1e-15))))
twice <- cor(cbind(hs[, 1:4], sum = rowSums(hs[, 1:4])))
# Covariances: x1 twice and x5 three times as large. psych's minres of covariances puts 1 - psi on the diagonal, which is not
# their least squares; its principal axes are, and optim says the same.
units <- c(2, 1, 1, 1, 3, 1, 1, 1, 1)
S <- cov(sweep(as.matrix(hs), 2, units, "*"))
start <- quiet(fa(S, 3, covar = TRUE, n.obs = 301, fm = "pa", rotate = "none", min.err = 1e-12, max.iter = 20000))
uls <- function(l) { d <- S - tcrossprod(matrix(l, 9)); sum(d[lower.tri(d)]^2) }
slope <- function(l) { L <- matrix(l, 9); d <- S - tcrossprod(L); diag(d) <- 0; as.vector(-2 * d %*% L) }
free <- optim(as.vector(start$loadings) * 1.05, uls, slope, method = "BFGS", control = list(maxit = 5000, reltol = 1e-16))
ml <- quiet(fa(S, 3, covar = TRUE, n.obs = 301, fm = "ml", rotate = "none", control = list(factr = 1, pgtol = 0, maxit = 9999)))
kept <- function(f) list(loadings = plain(f$loadings), uniqueness = unname(f$uniquenesses), share = unname(f$Vaccounted["Proportion Var", ]), chisq = f$STATISTIC)
covariance <- list(matrix = plain(S), pa = kept(start), ml = kept(ml), uls = tcrossprod(matrix(free$par, 9)),
  eigenvalues = eigen(S)$values, none = { q <- quiet(principal(S, 3, rotate = "none", covar = TRUE)); list(loadings = plain(q$loadings), uniqueness = unname(q$uniquenesses), share = unname(q$Vaccounted["Proportion Var", ])) },
  varimax = plain(varimax(plain(start$loadings), normalize = FALSE, eps = 1e-15)$loadings))
A <- eigen(twice); A <- A$vectors[, 1:2] %*% diag(sqrt(A$values[1:2]))
write_json(list(
  versions = list(R = R.version.string, psych = as.character(packageVersion("psych")), lavaan = as.character(packageVersion("lavaan"))),
  data = plain(as.matrix(hs)), matrix = cor(hs), eigenvalues = eigen(cor(hs))$values,
  none = rotated(hs, 3, "none"), varimax = tight_varimax(hs, 3), oblimin = rotated(hs, 3, "oblimin"), promax = rotated(hs, 3, "promax"),
  polychoric = list(matrix = poly, loadings = plain(quiet(principal(poly, 2, rotate = "none"))$loadings)),
  singular = list(matrix = plain(twice), loadings = A), covariance = covariance),
"tests/reference/components.json", digits = 10, auto_unbox = TRUE)
