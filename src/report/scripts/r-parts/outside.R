# ---- Scores, and what lies outside the measure ----
score_of <- function(own) rowSums(answers[, internal[match(own, ids)], drop = FALSE])
outside <- lapply(external, function(one) {
  x <- Reduce(`+`, lapply(one$columns, coded, item = one)) / (if (one$combine == "mean") length(one$columns) else 1)
  if (one$scale == "binary") return(ifelse(is.na(x), NA, as.integer(x %in% one$yes)))
  if (one$scale != "ordinal") return(x)
  place <- match(x, one$codes)
  if (one$reverse) length(one$codes) + 1 - place else place
})
names(outside) <- vapply(external, function(one) one$id, "")
share_below <- function(values, x, w) cumsum(vapply(values, function(value) sum(w[x == value]), 0)) / sum(w)
for (one in associations) {
  x <- score_of(one$items)
  y <- outside[[one$with]]
  known <- !is.na(x) & !is.na(y)
  w <- weight[known]
  S <- cov.wt(cbind(x, y)[known, ], w / sum(w), method = "ML")$cov
  density <- sqrt(S[2, 2])
  if (one$kind != "pearson") { # over the normal densities at the thresholds, in place of the standard deviation
    places <- if (one$kind == "biserial") 0:1 else seq_along(external[[match(one$with, names(outside))]]$codes)
    density <- sum(dnorm(qnorm(head(share_below(places, y[known], w), -1))))
  }
  put(paste("validity", one$scale, one$with, one$kind, sep = "."), S[1, 2] / sqrt(S[1, 1]) / density)
}
for (one in known_groups) {
  x <- score_of(one$items)
  level <- level_of(groupings[[one$by]])
  parts <- lapply(list(level %in% one$level, level %in% one$against), function(own) list(x = x[own & !is.na(x)], w = weight[own & !is.na(x)]))
  means <- vapply(parts, function(part) weighted.mean(part$x, part$w), 0)
  squares <- mapply(function(part, mean) sum(part$w * (part$x - mean)^2), parts, means)
  n <- sum(lengths(lapply(parts, `[[`, "x")))
  within <- sum(squares) / sum(vapply(parts, function(part) sum(part$w), 0)) * n / (n - 2)
  head <- paste("groups", one$scale, one$by, one$level, sep = ".")
  put(paste0(head, ".g"), (means[1] - means[2]) / sqrt(within) * (1 - 3 / (4 * n - 9)))
  values <- sort(unique(x[!is.na(x)]))
  below <- lapply(parts, function(part) share_below(values, part$x, part$w))
  own <- diff(c(0, below[[1]]))
  put(paste0(head, ".higher"), sum(own * (below[[2]] - diff(c(0, below[[2]])) / 2)))
}
for (one in norms) { # percentile ranks of classes of scores
  x <- score_of(one$items)
  w <- weight[!is.na(x)]
  x <- x[!is.na(x)]
  for (k in seq_along(one$low)) {
    rank <- (sum(w[x < one$low[k]]) + sum(w[x <= one$high[k]])) / 2 / sum(w)
    put(paste("norms", one$scale, one$low[k], sep = "."), rank)
  }
}

# ---- Agreement: psych's intraclass correlations and kappas, of equal weights ----
if (!weighted) {
  occasions <- function(own) lapply(seq_len(occasion_count), function(time) as.data.frame(lapply(items[match(own, ids)],
    function(item) recode(item, c(item$column, again[[item$id]])[time]))))
  for (one in repeated_scales) {
    x <- vapply(occasions(one$items), rowSums, numeric(length(weight)))
    x <- x[stats::complete.cases(x), ]
    found <- ICC(x, lmer = FALSE)$results
    for (k in 1:3) put(paste0("agreement.", one$scale, c(".ICC(1)", ".ICC(A,1)", ".ICC(C,1)")[k]), found$ICC[k])
  }
  if (occasion_count == 2) for (id in repeated_items) {
    x <- do.call(cbind, occasions(id))
    found <- suppressWarnings(suppressMessages(cohen.kappa(x[stats::complete.cases(x), ])))
    put(paste0("agreement.", id, ".kappa"), found$kappa)
    put(paste0("agreement.", id, ".kappa_quadratic"), found$weighted.kappa)
  }
}
