# Hull and the sequence of tests: writes tests/reference/dimensions.json.
# Run from the project root: Rscript scripts/reference/dimensions.R (about two minutes).
#
# - The common part accounted for: 1 less psych::KMO of what minres solutions leave, with 1 on the diagonal; minres by optim
#   on its own discrepancy, since psych's stops early.
# - The steps of Hull as the paper has them (Lorenzo-Seva, Timmerman & Kiers 2011), computed apart.
# - Tests of 0, 1, 2, ... factors by lavaan::efa, scaled.
suppressMessages({ library(jsonlite); library(psych); library(lavaan) })
quiet <- function(x) suppressWarnings(suppressMessages(x))

all_nine <- read.csv("tests/reference/nine.csv")
graded <- as.data.frame(lapply(all_nine[letters[1:9]], function(x) ifelse(x > 5, NA, x - 1L)))
binary <- na.omit(as.data.frame(lapply(graded, function(x) as.integer(x > 0))))
bock <- local({ e <- new.env(); data("bock", package = "psych", envir = e); e })
lsat6 <- as.data.frame(bock$lsat6)
holzinger <- round(HolzingerSwineford1939[paste0("x", 1:9)], 6)
big5 <- na.omit(psych::bfi[, c(paste0("A", 1:5), paste0("C", 1:5), paste0("E", 1:5))])
aggression <- local({
  e <- new.env(); data("VerbalAggression", package = "psychotools", envir = e)
  as.data.frame(unclass(e$VerbalAggression$resp2))
})
ordered_correlation <- function(data) matrix(as.numeric(quiet(lavCor(data, ordered = names(data)))), ncol(data))

minres <- function(R, m) {
  p <- nrow(R)
  loadings <- function(psi) {
    e <- eigen(R - diag(psi), symmetric = TRUE)
    e$vectors[, 1:m, drop = FALSE] %*% diag(sqrt(pmax(e$values[1:m], 0)), m)
  }
  f <- function(psi) { L <- loadings(psi); D <- R - L %*% t(L) - diag(psi); sum(D^2) / 2 }
  g <- function(psi) { L <- loadings(psi); -diag(R - L %*% t(L) - diag(psi)) }
  start <- pmin(pmax(1 / diag(solve(R + diag(1e-8, p))), .1), .9)
  best <- NULL
  for (factor in c(1, .5, 1.5)) {
    found <- optim(pmin(pmax(factor * start, .01), .99), f, g, method = "L-BFGS-B", lower = .005, upper = 1,
      control = list(factr = 1, pgtol = 0, maxit = 20000))
    if (is.null(best) || found$value < best$value) best <- found
  }
  loadings(best$par)
}

caf <- function(R, m) {
  if (m == 0) return(1 - KMO(R)$MSA)
  L <- minres(R, m)
  rest <- R - L %*% t(L)
  diag(rest) <- 1
  if (min(eigen(rest, symmetric = TRUE)$values) <= 0) return(NA)
  1 - KMO(rest)$MSA
}

hull <- function(f, df) {
  k <- seq_along(f)
  # 1. No better than a smaller one: left out.
  k <- k[sapply(k, function(i) i == 1 || f[i] > max(f[1:(i - 1)]))]
  # 2. Triplets, until nothing is left out.
  repeat {
    drop <- NULL
    if (length(k) > 2) for (i in 2:(length(k) - 1)) {
      a <- k[i - 1]; b <- k[i]; c <- k[i + 1]
      line <- f[a] + (f[c] - f[a]) * (df[a] - df[b]) / (df[a] - df[c])
      if (f[b] <= line) { drop <- i; break }
    }
    if (is.null(drop)) break
    k <- k[-drop]
  }
  st <- sapply(seq_along(k), function(i) if (i == 1 || i == length(k)) NA else
    ((f[k[i]] - f[k[i - 1]]) / (df[k[i - 1]] - df[k[i]])) / ((f[k[i + 1]] - f[k[i]]) / (df[k[i]] - df[k[i + 1]])))
  list(onHull = k - 1, st = st, factors = if (length(k) < 2) NULL else if (length(k) == 2) k[2] - 1 else k[which.max(st)] - 1)
}

hulls <- function(R, n, most) {
  R <- unname(R); p <- nrow(R)
  f <- sapply(0:most, function(m) caf(R, m))
  df <- ((p - 0:most)^2 - p - 0:most) / 2
  use <- seq_len(if (any(is.na(f))) which(is.na(f))[1] - 1 else length(f))
  c(list(n = n, matrix = R, most = most, caf = f[use], df = df[use]), if (length(use) > 0) hull(f[use], df[use]))
}

tests <- function(data, most, ordered) {
  rows <- lapply(1:most, function(m) {
    # The tightest tolerance at which the optimiser reports that it has converged.
    for (tolerance in c(1e-12, 1e-11, 1e-10, 1e-9)) {
      control <- list(rel.tol = tolerance, iter.max = 10000, eval.max = 20000)
      fit <- quiet(if (ordered) efa(data, nfactors = m, ordered = TRUE, rotation = "none", output = "lavaan", control = control)
        else efa(data, nfactors = m, estimator = "MLR", rotation = "none", output = "lavaan", control = control))
      if (lavInspect(fit, "converged")) break
    }
    as.list(fitMeasures(fit, c("chisq.scaled", "df.scaled", "pvalue.scaled", "baseline.chisq.scaled", "baseline.df.scaled", "baseline.pvalue.scaled")))
  })
  none <- rows[[1]]
  list(
    chiSquare = c(none$baseline.chisq.scaled, sapply(rows, function(r) r$chisq.scaled)),
    df = c(none$baseline.df.scaled, sapply(rows, function(r) r$df.scaled)),
    p = c(none$baseline.pvalue.scaled, sapply(rows, function(r) r$pvalue.scaled))
  )
}

# Three factors of the nine items have no solution without a bound: the uniqueness of one item held at .005.
held <- function(data, item) {
  others <- setdiff(names(data), item)
  block <- c(
    paste0("f1 =~ ", format(sqrt(.995), digits = 17), "*", item, " + ", paste(others, collapse = " + ")),
    paste0("f2 =~ ", paste(others, collapse = " + ")),
    paste0("f3 =~ ", paste(others[-1], collapse = " + "))
  )
  for (tolerance in c(1e-12, 1e-11, 1e-10, 1e-9, 1e-8)) {
    fit <- quiet(cfa(block, data, ordered = TRUE, std.lv = TRUE, orthogonal = TRUE, control = list(rel.tol = tolerance, iter.max = 10000, eval.max = 20000)))
    if (lavInspect(fit, "converged")) break
  }
  c(list(item = item), as.list(fitMeasures(fit, c("chisq.scaled", "df.scaled", "pvalue.scaled"))))
}

# Explained common variance of a general factor by psych::schmid; of the first minres factor before rotation.
general <- function(R, n, m) {
  R <- unname(R); colnames(R) <- rownames(R) <- paste0("i", seq_len(ncol(R)))
  s <- quiet(schmid(R, nfactors = m, fm = "minres", rotate = "oblimin", n.obs = n)$sl)
  g <- s[, 1]; group <- s[, 1 + 1:m]
  e <- colSums(minres(R, 2)^2)
  list(n = n, matrix = unname(R), factors = m, ecv = sum(g^2) / (sum(g^2) + sum(group^2)), omegaHierarchical = sum(g)^2 / sum(R), ecvFirst = e[1] / sum(e))
}

out <- list(
  versions = list(R = R.version.string, psych = as.character(packageVersion("psych")), lavaan = as.character(packageVersion("lavaan"))),
  hull = list(
    nine = hulls(ordered_correlation(binary), nrow(binary), 4),
    lsat6 = hulls(ordered_correlation(lsat6), nrow(lsat6), 2),
    holzinger = hulls(cor(holzinger), nrow(holzinger), 4),
    bfi = hulls(ordered_correlation(big5), nrow(big5), 6),
    aggression = hulls(ordered_correlation(aggression), nrow(aggression), 3)
  ),
  general = list(
    nine = general(ordered_correlation(binary), nrow(binary), 3),
    holzinger = general(cor(holzinger), nrow(holzinger), 3),
    bfi = general(ordered_correlation(big5), nrow(big5), 3),
    four = general(ordered_correlation(big5), nrow(big5), 4)
  ),
  held = held(binary, "a"),
  tests = list(
    nine = tests(binary, 3, TRUE),
    lsat6 = c(list(data = as.matrix(unname(lsat6))), tests(lsat6, 1, TRUE)),
    holzinger = c(list(data = as.matrix(unname(holzinger))), tests(holzinger, 3, FALSE))
  )
)
write(toJSON(out, digits = NA, auto_unbox = TRUE, null = "null"), "tests/reference/dimensions.json")
