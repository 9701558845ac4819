# Writes tests/reference/exploratory-blocks.json: models with exploratory blocks. Estimates by lavaan's rotation, and, as
# lavaan's standard errors of oblique rotations differ (see esem.R), by the delta method: the covariance matrix of
# lavaan's unrotated solution, carried by numerical derivatives through GPArotation's rotation of the loadings in units
# of the items' standard deviations, and through the same transformation of the other matrices.
# Run from the project root: Rscript scripts/reference/exploratory-blocks.R
suppressMessages({ library(lavaan); library(GPArotation); library(jsonlite) })
set.seed(20261201)
source("scripts/reference/rotated.R")
epsilon <- .01
quiet <- function(x) suppressWarnings(suppressMessages(x))
tests <- HolzingerSwineford1939
tests[paste0("x", 1:9)] <- round(tests[paste0("x", 1:9)], 6)

# Order and signs: the mean place of the loadings of at least 80 percent of the largest, and positive sums.
settled <- function(L) {
  place <- apply(abs(L), 2, function(l) mean(which(l >= .8 * max(l))))
  list(order = order(place), sign = sign(colSums(L)))
}

# `sets`: the factors of each block. All groups have their own rotation unless `together`.
by_delta <- function(f, sets, rotation, together = FALSE) {
  x0 <- lav_model_get_parameters(f@Model)
  starts <- list(); layout <- list()
  value <- function(x) {
    model <- lav_model_set_parameters(f@Model, x)
    implied <- lav_model_implied(model)$cov
    per <- length(f@Model@nmat)
    out <- c()
    lists <- split(seq_along(model@GLIST), rep(seq_len(per), f@Model@nmat))
    turns <- list()
    for (g in seq_len(per)) {
      M <- model@GLIST[lists[[g]]]
      L <- M$lambda; m <- ncol(L); H <- diag(m)
      for (s in seq_along(sets)) {
        own <- match(sets[[s]], f@Model@dimNames[[lists[[g]][1]]][[2]])
        key <- paste(g, s)
        if (together && g > 1) { H[own, own] <- turns[[s]]; next }
        items <- which(rowSums(L[, own, drop = FALSE]^2) > 0)
        A <- L[items, own, drop = FALSE] / sqrt(diag(implied[[g]])[items])
        r <- rotated(A, rotation, starts[[key]])
        if (is.null(starts[[key]])) { starts[[key]] <<- r$start; layout[[key]] <<- settled(r$loadings) }
        k <- layout[[key]]
        B <- sweep(r$loadings, 2, k$sign, "*")[, k$order, drop = FALSE]
        H[own, own] <- solve(t(A) %*% A) %*% t(A) %*% B
        if (length(own) == 1) H[own, own] <- sign(sum(A))
        turns[[s]] <- H[own, own]
      }
      back <- solve(H)
      out <- c(out, L %*% H, back %*% M$psi %*% t(back), if (!is.null(M$beta)) back %*% M$beta %*% H)
    }
    out
  }
  est <- value(x0)
  J <- sapply(seq_along(x0), function(k) { h <- 1e-4 * max(1, abs(x0[k])); up <- down <- x0; up[k] <- x0[k] + h; down[k] <- x0[k] - h; (value(up) - value(down)) / (2 * h) })
  se <- sqrt(pmax(0, rowSums((J %*% vcov(f)) * J)))
  # Names, in the order of `value`.
  lists <- split(seq_along(f@Model@GLIST), rep(seq_along(f@Model@nmat), f@Model@nmat))
  rows <- do.call(rbind, lapply(seq_along(lists), function(g) {
    names <- f@Model@dimNames[lists[[g]]]
    lv <- names[[1]][[2]]; ov <- names[[1]][[1]]
    has <- !is.null(f@Model@GLIST[lists[[g]]]$beta)
    rbind(data.frame(lhs = rep(lv, each = length(ov)), op = "=~", rhs = rep(ov, length(lv)), group = g),
      data.frame(lhs = rep(lv, each = length(lv)), op = "~~", rhs = rep(lv, length(lv)), group = g),
      if (has) data.frame(lhs = rep(lv, length(lv)), op = "~", rhs = rep(lv, each = length(lv)), group = g))
  }))
  cbind(rows, est = est, se = se)
}

case <- function(name, data, model, sets, rotation, estimator, lavaan_rotation = rotation, together = FALSE, ...) {
  message(name)
  # The tightest tolerance at which the optimiser reports that it has converged.
  for (tolerance in c(1e-12, 1e-11, 1e-10)) {
    unrotated <- quiet(sem(model, data, rotation = "none", estimator = estimator, std.lv = TRUE, control = list(rel.tol = tolerance), ...))
    if (lavInspect(unrotated, "converged")) break
  }
  args <- list(geomin.epsilon = epsilon, row.weights = if (rotation == "varimax") "kaiser" else "none", gpa.tol = 1e-6, tol = 1e-10, rstarts = 5)
  f <- quiet(sem(model, data, rotation = lavaan_rotation, rotation.args = args, estimator = estimator, std.lv = TRUE, control = list(rel.tol = tolerance), ...))
  m <- fitMeasures(f)
  keep <- intersect(names(m), c("npar", "chisq", "df", "chisq.scaled", "df.scaled", "cfi", "tli", "rmsea", "srmr"))
  delta <- by_delta(unrotated, sets, rotation, together)
  table <- parTable(f)
  theirs <- data.frame(table)[c("lhs", "op", "rhs", "group", "est", "se")]
  theirs <- theirs[theirs$op %in% c("=~", "~", "~~"), ]
  kept <- merge(delta, theirs[c("lhs", "op", "rhs", "group")], by = c("lhs", "op", "rhs", "group"))
  list(name = name, model = model, rotation = rotation, estimator = estimator, fit = as.list(m[keep]), delta = kept, lavaan = theirs)
}

two <- 'efa("a")*f1 + efa("a")*f2 =~ x1 + x2 + x3 + x4 + x5 + x6\n'
sets <- list(c("f1", "f2"))
blocks <- paste0(two, 'efa("b")*g1 + efa("b")*g2 =~ x5 + x6 + x7 + x8 + x9\n')
cases <- list(
  case("regression", tests, paste0(two, 'g =~ x7 + x8 + x9\ng ~ f1 + f2\nx1 ~~ x7'), sets, "geomin", "ML"),
  case("robust", tests, paste0(two, 'g =~ x7 + x8 + x9\nf1 ~ ageyr\nf2 ~ ageyr\ng ~ f1 + f2'), sets, "oblimin", "MLR"),
  case("outcome block", tests, 'efa("b")*g1 + efa("b")*g2 =~ x1 + x2 + x3 + x7 + x8 + x9\nf =~ x4 + x5 + x6\ng1 ~ f\ng2 ~ f', list(c("g1", "g2")), "geomin", "ML"),
  case("between blocks", psych::bfi[1:800, ], 'efa("a")*f1 + efa("a")*f2 =~ A1 + A2 + A3 + A4 + A5 + C1 + C2 + C3 + C4 + C5\nefa("b")*g1 + efa("b")*g2 =~ E1 + E2 + E3 + E4 + E5 + N1 + N2 + N3 + N4 + N5\ng1 ~ f1 + f2\ng2 ~ f1 + f2', list(c("f1", "f2"), c("g1", "g2")), "geomin", "ML"),
  case("varimax", tests, paste0(two, 'g =~ x7 + x8 + x9'), sets, "varimax", "ML"),
  case("groups", tests, paste0(two, 'g =~ x7 + x8 + x9\ng ~ f1 + f2'), sets, "geomin", "ML", group = "school"),
  case("equal loadings", tests, two, sets, "geomin", "ML", together = TRUE, group = "school", group.equal = "loadings"),
  case("ordered", na.omit(psych::bfi[1:800, c(paste0("A", 1:5), paste0("C", 1:5), paste0("N", 1:3))]), 'efa("a")*f1 + efa("a")*f2 =~ A1 + A2 + A3 + A4 + A5 + C1 + C2 + C3 + C4 + C5\nk =~ N1 + N2 + N3\nk ~ f1 + f2', sets, "geomin", "WLSMV", ordered = TRUE))
# Answers that no other fixture has: one string per person, "." where missing.
kept <- list(age = tests$ageyr, bfi = apply(psych::bfi[1:800, unlist(lapply(c("A", "C", "E", "N"), paste0, 1:5))], 1, function(x) paste(ifelse(is.na(x), ".", x), collapse = "")))
kept$bfi <- unname(kept$bfi)
write_json(list(lavaan = as.character(packageVersion("lavaan")), data = kept, cases = cases), "tests/reference/exploratory-blocks.json", auto_unbox = TRUE, digits = I(10), dataframe = "rows", na = "null")
