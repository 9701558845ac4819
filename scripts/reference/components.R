# Writes tests/reference/components.json: principal components by psych, of Pearson correlations of Holzinger and
# Swineford's nine tests, of the polychoric correlations of five bfi items, and of a singular matrix.
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
A <- eigen(twice); A <- A$vectors[, 1:2] %*% diag(sqrt(A$values[1:2]))
write_json(list(
  versions = list(R = R.version.string, psych = as.character(packageVersion("psych")), lavaan = as.character(packageVersion("lavaan"))),
  data = plain(as.matrix(hs)), matrix = cor(hs), eigenvalues = eigen(cor(hs))$values,
  none = rotated(hs, 3, "none"), varimax = tight_varimax(hs, 3), oblimin = rotated(hs, 3, "oblimin"), promax = rotated(hs, 3, "promax"),
  polychoric = list(matrix = poly, loadings = plain(quiet(principal(poly, 2, rotate = "none"))$loadings)),
  singular = list(matrix = plain(twice), loadings = A)),
"tests/reference/components.json", digits = 10, auto_unbox = TRUE)
