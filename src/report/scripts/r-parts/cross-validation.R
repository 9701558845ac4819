# ---- Cross-validation: found in one random half of the people, confirmed in the other ----
# The halves are drawn by R, not as the report drew its own: expect figures alike, not the same digits.
if (length(halves) > 0) {
  level <- if (length(halves$by) == 0) rep("all", nrow(answers)) else crossed_level(halves$by)
  level[is.na(level)] <- "?"
  first <- ave(runif(nrow(answers)), level, FUN = function(x) rank(x) <= length(x) / 2) == 1
  candidates <- Filter(function(model) model$name %in% halves$structures, models)
  correlations <- try(suppressWarnings(correlate(answers[first, halves$items, drop = FALSE], weight[first])$matrix), silent = TRUE)
  if (!inherits(correlations, "try-error")) for (m in halves$factors) {
    found <- try(suppressWarnings(suppressMessages(fa(correlations, nfactors = m, n.obs = sum(first), fm = "minres",
      rotate = if (m == 1) "none" else "oblimin", n.rotations = 20))), silent = TRUE)
    if (inherits(found, "try-error")) next
    loadings <- abs(unclass(found$loadings))
    place <- ifelse(apply(loadings, 1, max) >= .4, max.col(loadings, "first"), NA)
    lines <- vapply(unique(place[!is.na(place)]), function(f) paste0("f", f, " =~ ", paste(rownames(loadings)[which(place == f)], collapse = " + ")), "")
    if (length(lines) > 0) candidates <- c(list(list(name = paste0("found-", m), model = paste(lines, collapse = "\n"), estimator = halves$estimator,
      parameterization = "delta", missing = missing_rule, std.lv = TRUE)), candidates)
  }
  for (candidate in candidates) {
    fit <- fit_model(candidate$model, answers[!first, , drop = FALSE], weight[!first], candidate, std.lv = isTRUE(candidate$std.lv))
    if (!is.null(fit)) put_fit(paste0("crossvalidation.", candidate$name, "."), fit)
  }
}
