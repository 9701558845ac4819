# ---- Confirmatory models ----
# lavaan may end its search a little early: figures agree to about five decimals of the test statistic.
fit_model <- function(text, data, w, setting, ...) {
  arguments <- list(text, ..., estimator = setting$estimator)
  if (!is.null(setting$information)) arguments$information <- setting$information
  if (ordered_items) {
    arguments <- c(arguments, list(ordered = TRUE, parameterization = setting$parameterization, missing = setting$missing))
    if (empty_cells == "none") arguments$zero.add <- c(0, 0)
  } else {
    arguments <- c(arguments, list(meanstructure = TRUE, missing = if (setting$missing == "fiml") "ml" else "listwise"))
  }
  if (weighted) {
    data$w <- w
    arguments$sampling.weights <- "w"
    arguments$sampling.weights.normalization <- "group" # as in the report: within each group
  }
  arguments$data <- data
  fit <- try(suppressWarnings(do.call(lavaan::cfa, arguments)), silent = TRUE)
  filled <- if (inherits(fit, "try-error")) NULL else filled_statistics(fit, data, w, setting$missing, list(...)$group)
  if (!is.null(filled)) {
    fit <- try(suppressWarnings(lavaan::lavaan(slotOptions = fit@Options, slotParTable = fit@ParTable, slotSampleStats = filled,
      slotData = fit@Data)), silent = TRUE)
  }
  if (inherits(fit, "try-error")) {
    message("lavaan could not fit a model: ", conditionMessage(attr(fit, "condition")))
    return(NULL)
  }
  if (!lavInspect(fit, "converged")) {
    message("lavaan did not converge.")
    return(NULL)
  }
  fit
}
put_fit <- function(head, fit) {
  wanted <- c("chisq", "df", "chisq.scaled", "cfi", "tli", "rmsea", "cfi.scaled", "tli.scaled", "rmsea.scaled",
              "cfi.robust", "tli.robust", "rmsea.robust", "srmr")
  figures <- suppressWarnings(fitMeasures(fit))
  for (name in intersect(wanted, names(figures))) if (is.finite(figures[[name]])) put(paste0(head, name), figures[[name]])
}
shown_name <- function(x) ifelse(x %in% internal, ids[match(x, internal)], x)
put_estimates <- function(head, fit) {
  rows <- parameterEstimates(fit)
  if (is.null(rows$group)) rows$group <- 1
  rows <- rows[rows$op %in% c("=~", "~~") & rows$se > 0, ]
  for (k in seq_len(nrow(rows))) {
    name <- paste0(head, shown_name(rows$lhs[k]), rows$op[k], shown_name(rows$rhs[k]))
    put(name, rows$est[k])
    put(paste0(name, ".se"), rows$se[k])
  }
}
for (model in models) {
  fit <- fit_model(model$model, answers, weight, model)
  if (is.null(fit)) next
  cat("\nModel", model$name, "\n")
  print(fit)
  head <- paste0("cfa.", model$name, ".")
  put_fit(head, fit)
  put_estimates(head, fit)
}

# ---- Measurement invariance ----
for (ladder in ladders) {
  level <- crossed_level(ladder$by)
  rows <- level %in% ladder$levels
  data <- answers[rows, , drop = FALSE]
  data$grouping <- level[rows]
  ladder$parameterization <- "theta"
  fits <- list()
  for (step in ladder$steps) {
    fit <- fit_model(step$model, data, weight[rows], ladder, group = "grouping", group.label = ladder$levels)
    if (is.null(fit)) next
    cat("\nInvariance by", ladder$name, "- step", step$name, "\n")
    print(fit)
    put_fit(paste0("invariance.", ladder$name, ".", step$name, "."), fit)
    fits[[step$name]] <- fit
  }
  for (k in seq_along(fits)[-1]) for (j in unique(c(1, k - 1))) {
    larger <- fits[[j]]
    smaller <- fits[[k]]
    if (fitMeasures(larger, "df") >= fitMeasures(smaller, "df")) next
    test <- try(suppressWarnings(if (ordered_items) lavTestLRT(larger, smaller, method = "satorra.2000", A.method = "delta")
      else lavTestLRT(larger, smaller)), silent = TRUE)
    if (inherits(test, "try-error")) next
    head <- paste0("invariance.", ladder$name, ".", names(fits)[j], ".", names(fits)[k], ".")
    put(paste0(head, "difference"), test[2, "Chisq diff"])
    put(paste0(head, "df"), test[2, "Df diff"])
    put(paste0(head, "p"), test[2, "Pr(>Chisq)"])
  }
}
