# ---- Models ----
for (m in models) {
  data <- answers[, internal[match(m$items, ids)], drop = FALSE]
  used <- if (missing_rule == "listwise") stats::complete.cases(data) else rowSums(!is.na(data)) > 0
  data <- data[used, , drop = FALSE]
  w <- if (weighted) weight[used] / sum(weight[used]) * sum(used) else NULL
  factors <- paste0("F", seq_along(m$factors))
  syntax <- paste0(factors, " = ", vapply(m$factors, paste, "", collapse = ","), collapse = "\n")
  if (length(m$covariances) > 0) syntax <- paste0(syntax, "\nCOV = ", paste(m$covariances, collapse = ", "))
  if (length(m$priors) > 0) syntax <- paste0(syntax, "\nPRIOR = ", paste(m$priors, collapse = ", "))
  # mirt stops by default where parameters change by less than .0001: here it is run to the end.
  common <- list(data = data, itemtype = m$type, TOL = 1e-8, SE = TRUE, SE.type = "Oakes", survey.weights = w,
    quadpts = m$points, technical = list(NCYCLES = 10000), verbose = FALSE)
  if (m$quadrature == "quasi-Monte-Carlo") common$method <- "QMCEM" # other points than those of the report
  fit <- try(switch(m$kind,
    exploratory = do.call(mirt, c(common, list(model = length(factors)))),
    bifactor = do.call(bfactor, c(common, list(model = m$specific))),
    do.call(mirt, c(common, list(model = mirt.model(syntax))))), silent = TRUE)
  if (inherits(fit, "try-error")) {
    message("mirt could not fit ", m$name, ": ", conditionMessage(attr(fit, "condition")))
    next
  }
  head <- paste0("irt.", m$name, ".")
  put(paste0(head, "logLik"), extract.mirt(fit, "logLik"))
  put(paste0(head, "aic"), extract.mirt(fit, "AIC"))
  put(paste0(head, "bic"), extract.mirt(fit, "BIC"))
  estimates <- coef(fit, simplify = TRUE)
  cat("\n", m$name, "\n", sep = "")
  print(estimates)
  for (j in seq_along(m$items)) for (name in colnames(estimates$items)) {
    put(paste0(head, m$items[j], ".", name), estimates$items[j, name])
  }
  # With a free correlation of factors mirt leaves its derivative out of M2, though the degrees of freedom count it.
  # Only people who answered every item enter M2 and S-X2; mirt's do not allow for weights.
  limited <- try(M2(fit, na.rm = TRUE), silent = TRUE)
  if (!inherits(limited, "try-error")) for (name in names(limited)) put(paste0(head, "m2.", name), limited[[name]])
  fits <- try(itemfit(fit, "S_X2", na.rm = TRUE), silent = TRUE)
  if (!inherits(fits, "try-error")) print(fits)
  q3 <- try(residuals(fit, type = "Q3", verbose = FALSE), silent = TRUE)
  if (!inherits(q3, "try-error")) print(round(q3, 3))
  scores <- try(fscores(fit, full.scores = TRUE, full.scores.SE = TRUE, QMC = length(factors) > 2), silent = TRUE)
  if (!inherits(scores, "try-error")) {
    reliability <- empirical_rxx(scores)
    for (f in seq_along(reliability)) put(paste0(head, "empirical_reliability.", f), reliability[f])
  }
  if (length(factors) == 1) {
    theta <- matrix(seq(-4, 4, by = .1))
    information <- testinfo(fit, theta)
    put(paste0(head, "peak"), theta[which.max(information)])
    put(paste0(head, "share_within"), areainfo(fit, c(-1, 1))$Info / areainfo(fit, c(-4, 4))$Info)
  }
}
