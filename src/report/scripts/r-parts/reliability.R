# ---- Reliability ----
for (scale in scales) {
  k <- length(scale$items)
  columns <- internal[match(scale$items, ids)]
  rows <- if (missing_rule == "listwise") complete else stats::complete.cases(answers[, columns, drop = FALSE])
  data <- answers[rows, columns, drop = FALSE]
  w <- weight[rows]
  head <- paste0("scale.", scale$name, ".")
  scale_n <- number_of(w)
  put(paste0(head, "n"), scale_n)
  if (k < 2 || nrow(data) < 3) next
  S <- weighted_moments(data, w)$cov
  if (any(diag(S) <= 0)) next
  raw_alpha <- function(S) ncol(S) / (ncol(S) - 1) * (1 - sum(diag(S)) / sum(S))
  a <- raw_alpha(S)
  put(paste0(head, "alpha"), a)
  # Interval from each person's influence on alpha, on the scale of log(1 - alpha)
  apart <- sweep(as.matrix(data), 2, colSums(w * data) / sum(w))
  of_total <- rowSums(apart)^2
  of_items <- rowSums(apart^2)
  influence <- -k / (k - 1) * (of_items - sum(w * of_items) / sum(w * of_total) * of_total) / sum(w * of_total)
  error <- sqrt(sum((if (fractional) w else w^2) * influence^2) * scale_n / (scale_n - 1))
  step <- qt(.975, scale_n - 1) * error / (1 - a)
  put(paste0(head, "alpha_low"), 1 - (1 - a) * exp(step))
  put(paste0(head, "alpha_high"), 1 - (1 - a) * exp(-step))
  put(paste0(head, "alpha_standardized"), raw_alpha(cov2cor(S)))
  if (!weighted) { # psych's own alpha, for comparison
    check <- suppressWarnings(suppressMessages(psych::alpha(data, check.keys = FALSE, warnings = FALSE)))
    put(paste0(head, "alpha_psych"), check$total$raw_alpha)
  }
  for (j in seq_len(k)) { # item-rest correlation and alpha without the item
    rest <- cbind(data[[j]], rowSums(data[, -j, drop = FALSE]))
    put(paste0(head, "item_rest.", scale$items[j]), pearson_pair(as.data.frame(rest), w))
    if (k > 2) put(paste0(head, "alpha_without.", scale$items[j]), raw_alpha(S[-j, -j]))
  }
  if (k == 2) {
    r <- cov2cor(S)[1, 2]
    put(paste0(head, "spearman_brown"), 2 * r / (1 + r))
  }
  # On the scale of imagined continuous answers where the correlations are tetrachoric or polychoric.
  latent <- try(suppressWarnings(correlate(data, w)$matrix), silent = TRUE)
  if (inherits(latent, "try-error")) next
  if (ordered_items) put(paste0(head, "ordinal_alpha"), raw_alpha(latent))
  if (k >= 3) {
    om <- try(suppressWarnings(suppressMessages(omega(latent, nfactors = if (k >= 6) 3 else 1, fm = "minres", flip = FALSE,
      n.obs = scale_n, plot = FALSE))), silent = TRUE)
    if (!inherits(om, "try-error")) {
      put(paste0(head, "omega_total"), om$omega.tot)
      if (k >= 6) put(paste0(head, "omega_hierarchical"), om$omega_h)
    }
  }
}
