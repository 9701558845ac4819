# ---- Factor solutions ----
# psych may stop its search for the uniquenesses early: loadings agree to about three decimals.
# psych's principal axes ("pa") have no lower bound for the uniquenesses: in a Heywood case they run off.
# On tetrachoric and polychoric correlations chi-square, RMSEA and TLI are descriptive.
tidy <- function(loadings, phi) { # order by variance explained, each factor's loadings adding to a positive number
  variance <- diag(phi %*% crossprod(loadings))
  order <- order(variance, decreasing = TRUE)
  loadings <- loadings[, order, drop = FALSE]
  phi <- phi[order, order, drop = FALSE]
  sign <- ifelse(colSums(loadings) < 0, -1, 1)
  list(loadings = sweep(loadings, 2, sign, "*"), phi = phi * outer(sign, sign))
}
# stats::varimax, which psych calls, stops early by default: here it is run to the end, for promax on rows of length 1.
rotate_last <- function(loadings, how) {
  length <- sqrt(rowSums(loadings^2))
  turned <- unclass(stats::varimax(loadings / length, normalize = FALSE, eps = 1e-14)$loadings)
  if (how == "varimax") return(list(loadings = turned * length, phi = diag(ncol(loadings))))
  oblique <- stats::promax(turned, m = 4)
  list(loadings = unclass(oblique$loadings) * length, phi = solve(crossprod(oblique$rotmat)))
}
for (m in numbers_of_factors) {
  by_hand <- m > 1 && rotation %in% c("varimax", "promax")
  solution <- try(suppressWarnings(suppressMessages(fa(R, nfactors = m, n.obs = n, fm = extraction, covar = FALSE,
    min.err = 1e-9, max.iter = 5000, rotate = if (m == 1 || by_hand) "none" else rotation))), silent = TRUE)
  if (inherits(solution, "try-error")) {
    message("psych could not compute the solution with ", m, " factors.")
    next
  }
  head <- paste0("efa", m, ".")
  loadings <- unclass(solution$loadings)
  phi <- if (is.null(solution$Phi)) diag(m) else solution$Phi
  if (by_hand) {
    turned <- rotate_last(loadings, rotation)
    loadings <- turned$loadings
    phi <- turned$phi
  }
  one <- tidy(loadings, phi)
  for (j in seq_len(p)) for (f in seq_len(m)) put(paste0(head, "loading.", ids[j], ".", f), one$loadings[j, f])
  for (f in seq_len(m)) for (g in seq_len(m)) if (g < f) put(paste0(head, "phi.", g, ".", f), one$phi[f, g])
  for (j in seq_len(p)) put(paste0(head, "uniqueness.", ids[j]), solution$uniquenesses[j])
  if (!is.null(solution$STATISTIC)) put(paste0(head, "chisq"), solution$STATISTIC)
  put(paste0(head, "df"), solution$dof)
  if (!is.null(solution$RMSEA)) put(paste0(head, "rmsea"), solution$RMSEA[1])
  if (!is.null(solution$TLI)) put(paste0(head, "tli"), solution$TLI)
  if (!is.null(solution$rms)) put(paste0(head, "rmsr"), solution$rms)
  cat("\nSolution with", m, if (m == 1) "factor\n" else "factors\n")
  print(round(`rownames<-`(one$loadings, ids), 3))
  if (m > 1) print(round(unname(one$phi), 3))
}
# The test of these models for ordered answers is the scaled one of lavaan, for instance
# summary(efa(data = answers, nfactors = 1:3, ordered = TRUE, rotation = "oblimin"), fit.measures = TRUE)
