# Writes tests/reference/esem.json: exploratory analyses by lavaan::efa with its standard errors of the rotated loadings
# ("bordered" information: Jennrich 1973) and the corrected tests; and standard errors by the delta method, which are
# independent of that: the covariance matrix of lavaan's unrotated solution, carried by numerical derivatives through
# standardising and through GPArotation's rotations (run until their gradients are near rounding).
# lavaan's oblique ones of ordered items differ from these by up to a tenth (and its rotation.se = "delta" from both),
# those of standardised loadings of continuous items by much more; standard deviations of the loadings of simulated
# answers say which are right.
# Run from the project root: Rscript scripts/reference/esem.R
suppressMessages({ library(lavaan); library(psych); library(GPArotation); library(mvtnorm); library(jsonlite) })
set.seed(20240914)

plain <- function(m) unname(matrix(as.numeric(unclass(m)), nrow(m)))
quiet <- function(x) suppressWarnings(suppressMessages(x))
nine_all <- read.csv("tests/reference/nine.csv")
graded <- as.data.frame(lapply(nine_all[letters[1:9]], function(x) ifelse(x > 5, NA, x - 1L)))
binary <- as.data.frame(lapply(graded, function(x) as.integer(x > 0)))
weighted <- cbind(binary, w = nine_all$weight)
fifteen <- na.omit(psych::bfi[, c(paste0("A", 1:5), paste0("C", 1:5), paste0("E", 1:5))])
tests <- round(HolzingerSwineford1939[paste0("x", 1:9)], 6)

# The tightest tolerance at which the optimiser reports that it has converged, found without a rotation; the rotation's
# gradient is brought to 1e-6, from several starts.
unrotated <- NULL
run <- function(x, factors, rotation, rotation.args = list(), ...) {
  fit <- function(tolerance, ...) {
    control <- list(rel.tol = tolerance, iter.max = 10000, eval.max = 20000)
    if (!"w" %in% names(x)) return(quiet(efa(x, factors, output = "lavaan", control = control, ...)))
    # efa() drops the weights' variable
    block <- paste0(paste0('efa("b")*f', seq_len(factors), collapse = " + "), " =~ ", paste(setdiff(names(x), "w"), collapse = " + "))
    quiet(cfa(block, x, sampling.weights = "w", control = control, ...))
  }
  for (tolerance in c(1e-12, 1e-11, 1e-10, 1e-9)) {
    unrotated <<- fit(tolerance, rotation = "none", ...)
    if (lavInspect(unrotated, "converged")) break
  }
  f <- fit(tolerance, rotation = rotation, rotation.args = c(rotation.args, list(gpa.tol = 1e-6, tol = 1e-12, rstarts = 5)), ...)
  stopifnot(lavInspect(f, "converged"))
  f
}

source("scripts/reference/rotated.R")

# Standard errors by the delta method; factors in their own order and signs.
by_delta <- function(f, rotation) {
  e <- lavInspect(f, "est"); free <- lavInspect(f, "free")
  p <- nrow(e$lambda); m <- ncol(e$lambda)
  continuous <- length(e$tau) == 0
  at <- which(free$lambda > 0)
  index <- c(free$lambda[at], if (continuous) diag(free$theta))
  x <- c(e$lambda[at], if (continuous) diag(e$theta))
  standardised <- function(x) {
    L <- matrix(0, p, m); L[at] <- x[seq_along(at)]
    if (!continuous) return(L)
    L / sqrt(rowSums(L^2) + x[length(at) + 1:p])
  }
  first <- rotated(standardised(x), rotation)
  value <- function(x) { r <- rotated(standardised(x), rotation, first$start); c(r$loadings, r$phi) }
  J <- sapply(seq_along(x), function(k) { h <- 1e-4; up <- down <- x; up[k] <- x[k] + h; down[k] <- x[k] - h; (value(up) - value(down)) / (2 * h) })
  errors <- sqrt(pmax(0, rowSums((J %*% vcov(f)[index, index]) * J)))
  list(loadings = unname(first$loadings), phi = unname(first$phi), standardErrors = matrix(errors[1:(p * m)], p),
    phiStandardErrors = matrix(errors[-(1:(p * m))], m))
}

case <- function(data, x, factors, rotation, estimator, lavaan_rotation = rotation, ...) {
  message(data, " ", factors, " ", rotation, " ", estimator, " ", Sys.time())
  if (rotation == "promax") { # lavaan has no standard errors
    run(x, factors, "varimax", estimator = estimator, ...)
    return(list(data = data, items = lavNames(unrotated, "ov"), factors = factors, rotation = rotation, estimator = estimator,
      n = lavInspect(unrotated, "nobs"), delta = by_delta(unrotated, rotation)))
  }
  f <- run(x, factors, lavaan_rotation, estimator = estimator, ...)
  s <- standardizedSolution(f)
  items <- lavNames(f, "ov"); lv <- lavNames(f, "lv")
  loadings <- s[s$op == "=~", ]
  cell <- function(what) unname(t(sapply(items, function(i) sapply(lv, function(k) loadings[loadings$lhs == k & loadings$rhs == i, what]))))
  if (length(lv) == 1) cell <- function(what) matrix(sapply(items, function(i) loadings[loadings$rhs == i, what]))
  pair <- function(what) unname(sapply(lv, function(k) sapply(lv, function(l) {
    if (k == l) return(c(est.std = 1, se = 0)[[what]])
    row <- s[s$op == "~~" & ((s$lhs == k & s$rhs == l) | (s$lhs == l & s$rhs == k)), ]
    if (nrow(row) == 0) 0 else row[[what]]
  })))
  m <- fitMeasures(f)
  keep <- intersect(names(m), c("chisq", "df", "pvalue", "chisq.scaled", "df.scaled", "pvalue.scaled", "chisq.scaling.factor", "cfi", "tli", "rmsea",
    "cfi.scaled", "tli.scaled", "rmsea.scaled", "cfi.robust", "rmsea.robust", "srmr"))
  list(data = data, items = items, factors = factors, rotation = rotation, estimator = estimator, n = lavInspect(f, "nobs"),
    loadings = cell("est.std"), standardErrors = cell("se"), phi = matrix(pair("est.std"), length(lv)), phiStandardErrors = matrix(pair("se"), length(lv)),
    fit = as.list(m[keep]), delta = by_delta(unrotated, rotation))
}

target <- matrix(c(rep(NA, 5), rep(0, 4), rep(0, 5), rep(NA, 4)), 9)
partial <- list(target = ifelse(is.na(target), 0, target), target.mask = ifelse(is.na(target), 0, 1))
cases <- list(
  case("nine", binary, 1, "none", "WLSMV", lavaan_rotation = "none", ordered = TRUE),
  case("nine", binary, 2, "oblimin", "WLSMV", ordered = TRUE),
  case("nine", binary, 2, "quartimin", "WLSMV", ordered = TRUE),
  case("nine", binary, 2, "geomin", "WLSMV", ordered = TRUE),
  case("nine", binary, 2, "varimax", "WLSMV", ordered = TRUE),
  case("nine", binary, 2, "promax", "WLSMV", ordered = TRUE),
  case("nine", binary, 2, "target", "WLSMV", lavaan_rotation = "pst", rotation.args = partial, ordered = TRUE),
  case("nine", binary, 2, "oblimin", "ULSMV", ordered = TRUE),
  case("nine", binary, 2, "oblimin", "WLSM", ordered = TRUE),
  case("nine", binary, 2, "oblimin", "WLS", ordered = TRUE),
  case("nine pairwise", binary, 2, "oblimin", "WLSMV", ordered = TRUE, missing = "pairwise"),
  case("nineWeighted", weighted, 2, "oblimin", "WLSMV", ordered = letters[1:9]),
  case("nineGraded", graded, 2, "oblimin", "WLSMV", ordered = TRUE),
  case("bfi", fifteen, 3, "oblimin", "WLSMV", ordered = TRUE),
  case("bfi", fifteen, 3, "geomin", "WLSMV", ordered = TRUE),
  case("holzinger", tests, 3, "oblimin", "ML"),
  case("holzinger", tests, 3, "geomin", "ML"),
  case("holzinger", tests, 3, "varimax", "ML"),
  case("holzinger", tests, 3, "promax", "ML"),
  case("holzinger", tests, 2, "oblimin", "MLR"))

# --- standard deviations over 500 samples of 6,000 people from three factors fitted to Holzinger and Swineford's tests,
# scaled to their 301 people
simulated <- local({
  f <- factanal(tests, 3, rotation = "none")
  turn <- function(A, T = diag(3)) quiet(GPFoblq(A, Tmat = T, method = "quartimin", eps = 1e-6))
  population <- unclass(f$loadings); first <- turn(population)
  draws <- replicate(500, {
    g <- factanal(rmvnorm(6000, sigma = population %*% t(population) + diag(f$uniquenesses)), 3, rotation = "none", start = f$uniquenesses)
    Q <- svd(t(unclass(g$loadings)) %*% population)
    r <- turn(unclass(g$loadings) %*% Q$u %*% t(Q$v), first$Th)
    c(r$loadings, r$Phi)
  })
  sds <- apply(draws, 1, sd) * sqrt(6000 / 301)
  list(loadings = plain(first$loadings), phi = plain(first$Phi), standardErrors = matrix(sds[1:27], 9), phiStandardErrors = matrix(sds[-(1:27)], 3))
})

version <- function(p) as.character(packageVersion(p))
write_json(list(versions = list(R = R.version.string, lavaan = version("lavaan"), psych = version("psych"), GPArotation = version("GPArotation")), seed = 20240914, cases = cases, simulated = simulated),
  "tests/reference/esem.json", digits = NA, auto_unbox = TRUE, null = "null", na = "null")
