# Writes tests/reference/model-based.json: reliability of factors from fitted models (semTools' compRelSEM, AVE and htmt)
# with the loadings, thresholds and correlations that they rest on, and factor scores of answer patterns (lavaan's EBM,
# and the same posterior mode by a tight optimiser of this script with the curvature there).
# Run from the project root: Rscript scripts/reference/model-based.R
suppressMessages({ library(lavaan); library(semTools); library(psych); library(jsonlite) })

quiet <- function(x) suppressWarnings(suppressMessages(x))
plain <- function(m) unname(matrix(as.numeric(unclass(m)), nrow(m)))

d <- read.csv("tests/reference/nine.csv")
nine <- d[, letters[1:9]]; nine[nine > 5] <- NA
binary_all <- as.data.frame(lapply(nine, function(v) as.integer(v > 1)))
binary <- na.omit(binary_all)
ordinal <- na.omit(nine)
five <- na.omit(bfi[, c("A1", "A2", "A3", "A4", "A5", "C1", "C2", "C3", "C4", "C5")])
two <- "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e"

# The tightest relative tolerance at which lavaan's optimiser still reports that it has converged.
fit_of <- function(model, x, ordered = TRUE, ...) {
  for (tolerance in c(1e-12, 1e-11, 1e-10, 1e-9)) {
    f <- quiet(cfa(model, x, ordered = ordered, std.lv = TRUE, estimator = if (ordered) "WLSMV" else "ML",
      control = list(rel.tol = tolerance, iter.max = 10000, eval.max = 20000), ...))
    if (lavInspect(f, "converged")) return(f)
  }
  stop("no converged solution")
}

study <- function(model, x, ordered = TRUE, higher = character(0), htmt_model = NULL, ...) {
  f <- fit_of(model, x, ordered, ...)
  items <- lavNames(f, "ov")
  lv <- lavNames(f, "lv")
  s <- if (ordered) lavInspect(f, "std") else lavInspect(f, "est")
  loadings <- matrix(0, length(items), length(lv), dimnames = list(items, lv))
  loadings[, intersect(lv, colnames(s$lambda))] <- s$lambda[items, intersect(lv, colnames(s$lambda))]
  B <- if (is.null(s$beta)) matrix(0, length(lv), length(lv), dimnames = list(lv, lv)) else s$beta[lv, lv, drop = FALSE]
  total <- solve(diag(length(lv)) - B)
  out <- list(model = model, n = lavInspect(f, "nobs"), items = items, factors = I(lv), loadings = plain(loadings),
    regressions = plain(B), psi = plain(s$psi[lv, lv, drop = FALSE]), latentCovariance = plain(total %*% s$psi[lv, lv, drop = FALSE] %*% t(total)),
    sample = plain(lavInspect(f, "sampstat")$cov[items, items]),
    omega = as.list(unclass(quiet(compRelSEM(f, higher = higher, return.df = FALSE)))))
  if (ordered) {
    t <- lavInspect(f, "est")$tau
    out$thresholds <- lapply(items, function(i) I(as.numeric(t[sub("\\|.*", "", rownames(t)) == i, 1])))
    out$omegaLatent <- as.list(unclass(quiet(compRelSEM(f, higher = higher, ord.scale = FALSE, return.df = FALSE))))
  }
  out$ave <- as.list(unclass(quiet(AVE(f, return.df = FALSE))))
  if (!is.null(htmt_model)) {
    h <- quiet(if (ordered) htmt(htmt_model, x, ordered = items, htmt2 = FALSE) else htmt(htmt_model, x, htmt2 = FALSE))
    out$htmt <- plain(h)
  }
  out
}

bfi_two <- "A =~ A1 + A2 + A3 + A4 + A5\nC =~ C1 + C2 + C3 + C4 + C5"
hs <- "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9"
three <- "exploitation =~ f + g + h + i\nabuse =~ c + d + e\nharassment =~ a + b"
second <- paste0(three, "\nrisk =~ exploitation + abuse + harassment")
# Two factors whose items are mixed up: the polychorics are far below what the model implies within a factor.
set.seed(7)
z <- matrix(rnorm(4 * 2000), 2000); u <- cbind(z[, 1] * .9 + z[, 3] * .45, z[, 1] * .9 + z[, 4] * .45, z[, 2] * .9 + z[, 3] * .45, z[, 2] * .9 - z[, 4] * .2)
mixed <- as.data.frame((u > 1) * 1L); names(mixed) <- paste0("m", 1:4)

studies <- list(
  "nine, one" = study("F =~ a + b + c + d + e + f + g + h + i", binary),
  "nine, two" = study(two, binary, htmt_model = two),
  "nine, three" = study(three, binary, htmt_model = three),
  "nine, two, ordinal" = study(two, ordinal, htmt_model = two),
  "nine, two, pairwise" = study(two, binary_all, missing = "pairwise"),
  "nine, cross-loading" = study("exploitation =~ f + g + h + i + e\nabuse =~ a + b + c + d + e", binary),
  "nine, bifactor" = study("general =~ a + b + c + d + e + f + g + h + i\nx =~ f + g + h + i\ny =~ c + d + e", binary, orthogonal = TRUE),
  "nine, second-order" = study(second, binary, higher = "risk"),
  "nine, correlated residuals" = study(paste0(two, "\na ~~ b"), binary),
  "datCat" = study("f =~ u1 + u2 + u3 + u4", as.data.frame(lapply(datCat[, 1:4], as.integer))),
  "bfi, two" = study(bfi_two, five, htmt_model = bfi_two),
  "Holzinger and Swineford" = study(hs, HolzingerSwineford1939, ordered = FALSE, htmt_model = hs),
  "mixed up" = study("f =~ m1 + m2 + m3 + m4", mixed))

# --- factor scores --------------------------------------------------------------------------------------------------
# The posterior mode of the factors given an answer pattern, items independent given the factors; missing ones left out.
scores <- function(model, x, at, ...) {
  f <- fit_of(model, x, ...)
  e <- lavInspect(f, "est")
  items <- rownames(e$lambda)
  residual <- sqrt(diag(e$theta)); prior <- solve(lavInspect(f, "cov.lv"))
  cuts <- lapply(items, function(i) c(-Inf, e$tau[sub("\\|.*", "", rownames(e$tau)) == i, 1], Inf))
  first <- sapply(x[items], min, na.rm = TRUE)
  patterns <- x[at, items]
  category <- sweep(as.matrix(patterns), 2, first) + 1
  solved <- lapply(seq_along(at), function(r) {
    y <- category[r, ]
    minus <- function(eta) {
      total <- sum(eta * (prior %*% eta)) / 2
      for (j in which(!is.na(y))) {
        mu <- sum(e$lambda[j, ] * eta)
        total <- total - log(pnorm((cuts[[j]][y[j] + 1] - mu) / residual[j]) - pnorm((cuts[[j]][y[j]] - mu) / residual[j]))
      }
      total
    }
    o <- optim(rep(0, ncol(e$lambda)), minus, method = "BFGS", control = list(reltol = 1e-15, maxit = 1000))
    o <- nlm(minus, o$par, gradtol = 1e-9, steptol = 1e-11, iterlim = 1000)
    H <- optimHess(o$estimate, minus, control = list(ndeps = rep(1e-4, ncol(e$lambda))))
    list(mode = o$estimate, se = sqrt(diag(solve(H))))
  })
  ebm <- lavPredict(f, method = "EBM")[at, , drop = FALSE]
  answers <- category - 1
  answers[is.na(answers)] <- -1
  list(model = model, items = items, factors = colnames(e$lambda), loadings = plain(e$lambda), residuals = unname(diag(e$theta)),
    latentCovariance = plain(lavInspect(f, "cov.lv")), thresholds = lapply(cuts, function(cut) I(unname(cut[is.finite(cut)]))),
    answers = plain(answers), ebm = plain(ebm), mode = t(sapply(solved, `[[`, "mode")), se = t(sapply(solved, `[[`, "se")))
}
distinct <- function(x, many) head(which(!duplicated(x)), many)
gaps <- which(!complete.cases(binary_all) & !duplicated(binary_all))
scored <- list(
  "nine, two" = scores(two, binary, distinct(binary, 50)),
  "nine, two, theta" = scores(two, binary, distinct(binary, 10), parameterization = "theta"),
  "nine, two, pairwise" = scores(two, binary_all, head(gaps, 40), missing = "pairwise"),
  "bfi, two" = scores(bfi_two, five, distinct(five, 25)))
hs_fit <- fit_of(hs, HolzingerSwineford1939, ordered = FALSE, meanstructure = TRUE)
regression <- lavPredict(hs_fit, method = "regression", se = "standard")
scored[["Holzinger and Swineford"]] <- list(model = hs, mode = plain(regression[1:20, ]), se = unname(as.numeric(attr(regression, "se")[[1]])))

# --- bootstrap of omega, two factors of nine.csv: people drawn with replacement ----------------------------------------
set.seed(11)
draws <- t(replicate(400, {
  x <- binary[sample(nrow(binary), replace = TRUE), ]
  f <- quiet(cfa(two, x, ordered = TRUE, std.lv = TRUE, estimator = "WLSMV", se = "none", test = "none"))
  c(unlist(compRelSEM(f, return.df = FALSE)), unlist(quiet(compRelSEM(f, ord.scale = FALSE, return.df = FALSE))))
}))
bootstrap <- list(samples = nrow(draws), factors = c("exploitation", "abuse"), omega = plain(apply(draws[, 1:2], 2, quantile, c(.025, .975))),
  omegaLatent = plain(apply(draws[, 3:4], 2, quantile, c(.025, .975))), sd = unname(apply(draws, 2, sd)))

version <- function(p) as.character(packageVersion(p))
write_json(list(versions = list(R = R.version.string, lavaan = version("lavaan"), semTools = version("semTools"), psych = version("psych")),
  seed = 7, studies = studies, scores = scored, bootstrap = bootstrap),
  "tests/reference/model-based.json", digits = NA, auto_unbox = TRUE, null = "null", na = "null")
