# Writes tests/reference/rotations.json: rotation of given loadings by GPArotation, with and without Kaiser's
# normalization; by lavaan with Cureton and Mulaik's; promax by stats, and by the formulas of SPSS.
# Run from the project root: Rscript scripts/reference/rotations.R
suppressMessages({ library(psych); library(lavaan); library(GPArotation); library(jsonlite) })
set.seed(20261201)
quiet <- function(x) suppressWarnings(suppressMessages(x))
plain <- function(m) unname(matrix(as.numeric(unclass(m)), nrow(m)))
nine <- read.csv("tests/reference/nine.csv")[, letters[1:9]]
nine[nine > 9] <- NA

unrotated <- function(..., factors) plain(loadings(factanal(..., factors = factors, rotation = "none")))
data <- list(
  "Holzinger and Swineford" = unrotated(HolzingerSwineford1939[, paste0("x", 1:9)], factors = 3),
  "Harman, 24 psychological tests" = unrotated(covmat = Harman74.cor, n.obs = 145, factors = 4),
  "nine.csv" = unrotated(na.omit(nine), factors = 2))

solution <- function(r) {
  f <- if (is.null(r$Table)) NULL else unname(r$Table[nrow(r$Table), 2])
  list(loadings = plain(r$loadings), phi = if (is.null(r$Phi)) diag(ncol(r$loadings)) else plain(r$Phi), criterion = f)
}
# The best of four starts: first roughly, then to the end.
best <- function(f, A, ...) {
  m <- ncol(A)
  last <- function(r) r$Table[nrow(r$Table), 2]
  starts <- c(list(diag(m)), lapply(1:3, function(i) qr.Q(qr(matrix(rnorm(m * m), m)))))
  found <- lapply(starts, function(T0) tryCatch(quiet(f(A, Tmat = T0, ..., eps = 1e-5, maxit = 200)), error = function(e) NULL))
  found <- Filter(function(r) !is.null(r) && is.finite(last(r)), found)
  first <- found[[which.min(sapply(found, last))]]
  solution(quiet(f(A, Tmat = first$Th, ..., eps = 1e-7, maxit = 1500)))
}
target_of <- function(A) {
  simple <- plain(varimax(A, eps = 1e-15)$loadings)
  ifelse(abs(simple) >= apply(abs(simple), 1, max), NA, 0)
}
gpa <- function(A, normalize) {
  p <- nrow(A); m <- ncol(A); target <- target_of(A)
  run <- function(f, ...) best(f, A, ..., normalize = normalize)
  out <- list(
    oblimin = run(oblimin, gam = 0), "oblimin, gamma -.5" = run(oblimin, gam = -.5), geomin = run(geominQ, delta = .01),
    "crawford-ferguson" = run(cfQ, kappa = 1 / p), "crawford-ferguson, kappa .3" = run(cfQ, kappa = .3),
    infomax = run(infomaxQ), simplimax = run(simplimax, k = p * (m - 1)), varimax = run(Varimax), quartimax = run(quartimax),
    equamax = run(cfT, kappa = m / (2 * p)), parsimax = run(cfT, kappa = (m - 1) / (p + m - 2)), entropy = run(entropy),
    "crawford-ferguson-orthogonal, kappa 1" = run(cfT, kappa = 1), "infomax-orthogonal" = run(infomaxT),
    "geomin-orthogonal" = run(geominT, delta = .01), bigeomin = run(bigeominQ, delta = .01),
    "bigeomin-orthogonal" = run(bigeominT, delta = .01), target = run(targetQ, Target = target),
    "target-orthogonal" = run(targetT, Target = target))
  if (m > 2) out <- c(out, list("bifactor-oblique" = run(bifactorQ), "bifactor-orthogonal" = run(bifactorT)))
  out
}
# SPSS: the target is of the normalized varimax loadings, the least squares of those as they are.
spss_promax <- function(A, power) {
  L <- plain(varimax(A, eps = 1e-15)$loadings)
  Z <- L / sqrt(rowSums(L^2))
  P <- abs(Z)^(power + 1) / Z
  U <- solve(crossprod(L), crossprod(L, P))
  U <- U %*% diag(1 / sqrt(colSums(U^2)))
  U <- U %*% diag(sqrt(diag(solve(crossprod(U)))))
  list(loadings = L %*% U, phi = solve(crossprod(U)))
}
stats_promax <- function(A, power) {
  L <- varimax(A, eps = 1e-15)$loadings
  q <- promax(L, m = power)
  list(loadings = plain(q$loadings), phi = plain(solve(crossprod(q$rotmat))))
}
cureton_mulaik <- function(A, method, ...) {
  r <- quiet(lavaan:::lav_matrix_rotate(A = A, method = method, row.weights = "cureton-mulaik", rstarts = 3L,
    algorithm = "gpa", gpa.tol = 1e-7, max.iter = 3000L, order.lv.by = "none", reflect = FALSE, ...))
  list(loadings = plain(r$LAMBDA), phi = plain(r$PHI))
}

study <- function(A) {
  A <- round(A, 8)
  list(unrotated = A, target = target_of(A), raw = gpa(A, FALSE), kaiser = gpa(A, TRUE),
    "cureton-mulaik" = list(oblimin = cureton_mulaik(A, "quartimin"), geomin = cureton_mulaik(A, "geomin"),
      varimax = cureton_mulaik(A, "varimax", orthogonal = TRUE)),
    promax = list("promax-stats, power 3" = stats_promax(A, 3), "promax-stats" = stats_promax(A, 4),
      "promax-spss" = spss_promax(A, 4), "promax-spss, power 3" = spss_promax(A, 3)))
}

write_json(list(
  versions = list(R = R.version.string, GPArotation = as.character(packageVersion("GPArotation")),
    lavaan = as.character(packageVersion("lavaan")), psych = as.character(packageVersion("psych"))),
  studies = lapply(data, study)),
"tests/reference/rotations.json", digits = 7, auto_unbox = TRUE, na = "null", null = "null")
