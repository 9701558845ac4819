# ---- The sampling design, for R's survey ----
people <- data.frame(weight = weight)
if (!is.null(stratum_column)) people$stratum <- factor(trimws(column_of(stratum_column, "the stratum")))
if (!is.null(cluster_column)) people$cluster <- trimws(column_of(cluster_column, "the cluster"))
if (!is.null(population_column)) people$population <- as_code(column_of(population_column, "the size"), population_column)
replicates <- NULL # by column, the people's weights in a replicate
if (!is.null(replicate_columns)) {
  replicates <- vapply(replicate_columns, function(name) as_code(column_of(name, "a replicate weight"), name), numeric(nrow(raw)))
}
if (length(margins) > 0) { # weights are first made to add up to the population, which bounds of their factors refer to
  names(margin_groupings) <- vapply(margin_groupings, function(grouping) grouping$name, "")
  population <- sum(margins[[1]]$people)
  people$weight <- people$weight * population / sum(people$weight)
  if (!is.null(replicates)) replicates <- sweep(replicates, 2, population / colSums(replicates), "*")
  totals <- c("(Intercept)" = population)
  for (k in seq_along(margins)) {
    margin <- margins[[k]]
    parts <- lapply(margin_groupings[margin$by], level_of)
    column <- paste0("margin", k)
    people[[column]] <- factor(do.call(paste, c(unname(parts), sep = ", ")), margin$levels)
    if (anyNA(people[[column]])) stop("Somebody has no level of the margin ", paste(margin$by, collapse = " x "), ".")
    totals[paste0(column, margin$levels[-1])] <- margin$people[-1]
  }
  for (k in seq_along(margin_totals)) {
    name <- names(margin_totals)[k]
    people[[paste0("total", k)]] <- as_code(column_of(name, "a total"), name)
    totals[paste0("total", k)] <- margin_totals[[k]]
  }
}
options(survey.lonely.psu = "adjust")
design <- if (is.null(replicates)) {
  svydesign(ids = if (is.null(cluster_column)) ~1 else ~cluster, strata = if (is.null(stratum_column)) NULL else ~stratum,
    weights = ~weight, fpc = if (is.null(population_column)) NULL else ~population, nest = nested_clusters, data = people)
} else {
  svrepdesign(weights = ~weight, repweights = replicates, data = people, combined.weights = TRUE, type = replicate_type,
    rho = replicate_rho, scale = replicate_scale, rscales = replicate_rscales, mse = replicate_mse)
}
if (length(margins) > 0) {
  constrained <- c(paste0("margin", seq_along(margins)), paste0("total", seq_along(margin_totals), recycle0 = TRUE))
  how <- list(design, reformulate(constrained), population = totals, calfun = calibration_method, bounds = calibration_bounds,
    epsilon = 1e-10, maxit = 200)
  if (!is.null(replicates)) how$compress <- FALSE # survey's own choice ends in an error
  design <- do.call(calibrate, how)
  weight <- as.vector(weights(design, "sampling"))
}
# A part of the people. Of calibrated weights it keeps everybody else with a weight of 0, who must lack no variable.
domain <- function(rows) {
  part <- design
  for (name in names(part$variables)) {
    x <- part$variables[[name]]
    x[!rows & is.na(x)] <- x[rows & !is.na(x)][1]
    part$variables[[name]] <- x
  }
  part[rows, ]
}
