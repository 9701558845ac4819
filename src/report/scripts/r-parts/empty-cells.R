# ---- Pairs of items with an empty cell ----
# The one empty cell of a pair's table is given half a person, in lavaan as in the report, in every group by itself. But
# lavaan then takes the correlation's variance from the table as it was, which makes a correlation that rests on nobody
# look the most certain of all; the report takes that of the table with the half person. With weights lavaan's half person
# is half a unit of weight, the report's has the mean weight. So for a group with such a pair the correlation and the
# covariance of thresholds and correlations (gamma) are computed here and put into lavaan's sample statistics.
filled_moments <- function(x, w, rho) { # null where no pair has just one empty cell
  p <- ncol(x)
  n <- nrow(x)
  sums <- function(value) { value[is.na(value)] <- 0; value }
  total <- colSums((!is.na(x)) * w)
  none <- colSums(sums(x == 0) * w) / total
  tau <- qnorm(none)
  influence <- lapply(seq_len(p), function(j) sums(w * ((x[, j] == 0) - none[j]) / (dnorm(tau[j]) * total[j])))
  variances <- rep(NA_real_, p)
  for (i in seq_len(p - 1)) for (j in seq(i + 1, p)) {
    both <- !is.na(x[, i]) & !is.na(x[, j])
    cell <- ifelse(both, 1 + 2 * x[, i] + x[, j], NA)
    sum_of_weights <- function(v) vapply(1:4, function(c) sum(v[both & cell == c]), 0)
    counts <- sum_of_weights(w) / sum(w[both]) * sum(both)
    filled <- counts
    if (sum(counts == 0) == 1) {
      half <- if (any(counts[c(1, 4)] == 0)) c(2, 3) else c(1, 4)
      move <- min(.5, counts[half] / 2)
      filled[half] <- filled[half] - move
      filled[-half] <- filled[-half] + move
    }
    share <- filled / sum(both)
    chances <- function(r) {
      corner <- pbivnorm::pbivnorm(tau[[i]], tau[[j]], r)
      c(corner, none[[i]] - corner, none[[j]] - corner, 1 - none[[i]] - none[[j]] + corner)
    }
    if (any(filled != counts)) {
      rho[i, j] <- rho[j, i] <- uniroot(function(r) sum(share * c(1, -1, -1, 1) / chances(r)), rho[i, j] + c(-.001, .001), extendInt = "downX", tol = 1e-12)$root
    }
    r <- rho[i, j]
    density <- exp(-(tau[i]^2 - 2 * r * tau[i] * tau[j] + tau[j]^2) / (2 * (1 - r^2))) / (2 * pi * sqrt(1 - r^2))
    chance <- chances(r)
    score <- c(1, -1, -1, 1) * density / chance
    information <- sum(share * score^2)
    pull <- share * score / chance # share times score over chance
    step_i <- dnorm(tau[i]) * pnorm((tau[j] - r * tau[i]) / sqrt(1 - r^2))
    step_j <- dnorm(tau[j]) * pnorm((tau[i] - r * tau[j]) / sqrt(1 - r^2))
    cross_i <- step_i * (pull[1] - pull[3]) + (dnorm(tau[i]) - step_i) * (pull[2] - pull[4])
    cross_j <- step_j * (pull[1] - pull[2]) + (dnorm(tau[j]) - step_j) * (pull[3] - pull[4])
    through <- (cross_i * influence[[i]] + cross_j * influence[[j]]) / information
    own <- sums(ifelse(both, w * score[cell] / (sum(w[both]) * information), 0)) - through
    variance <- NA_real_
    if (any(filled != counts)) {
      per_weight <- vapply(1:4, function(c) { # influence by cell of one unit of weight
        zero_i <- (c <= 2) - none[i]
        zero_j <- (c %% 2 == 1) - none[j]
        (score[c] / sum(w[both]) - cross_i * zero_i / (dnorm(tau[i]) * total[i]) - cross_j * zero_j / (dnorm(tau[j]) * total[j])) / information
      }, 0)
      variance <- sum(own^2) + sum((filled - counts) * sum(w[both]^2) / sum(both) * per_weight^2)
      own <- own - ifelse(both, w / sum(w[both]) * sum(own), 0)
    }
    influence[[length(influence) + 1]] <- own
    variances <- c(variances, variance)
  }
  if (all(is.na(variances))) return(NULL)
  covariance <- n * crossprod(do.call(cbind, influence))
  adjusted <- which(!is.na(variances))
  covariance[cbind(adjusted, adjusted)] <- n * variances[adjusted]
  list(rho = rho, covariance = covariance)
}
# lavaan's sample statistics with these in them; null where no group has such a pair.
filled_statistics <- function(fit, data, w, missing, group) {
  if (!ordered_items || empty_cells == "none") return(NULL)
  statistics <- fit@SampleStats
  found <- FALSE
  for (g in seq_along(statistics@cov)) {
    x <- as.matrix(data[, lavNames(fit, "ov"), drop = FALSE])
    if (any(!x %in% c(0, 1, NA))) return(NULL)
    inside <- if (is.null(group)) rep(TRUE, nrow(x)) else data[[group]] == lavInspect(fit, "group.label")[g]
    inside <- inside & if (missing == "listwise") stats::complete.cases(x) else rowSums(!is.na(x)) > 0
    own <- filled_moments(x[inside, , drop = FALSE], w[inside], statistics@cov[[g]])
    if (is.null(own)) next
    found <- TRUE
    statistics@cov[[g]][] <- own$rho
    statistics@WLS.obs[[g]][-seq_len(ncol(x))] <- own$rho[lower.tri(own$rho)]
    statistics@NACOV[[g]][] <- own$covariance
    if (fit@Options$estimator == "DWLS") {
      statistics@WLS.VD[[g]] <- 1 / diag(own$covariance)
      statistics@WLS.V[[g]][] <- diag(statistics@WLS.VD[[g]])
    }
  }
  if (found) statistics else NULL
}
