# A second way to the numbers, without lavaan, for yes-or-no items in groups where lavaan has no answer or another one:
# moments of 2 x 2 tables with their asymptotic covariance, diagonally weighted least squares by nlminb and Gauss-Newton
# with complex-step derivatives, robust standard errors and the scaled and shifted test (Muthen, 1993; Asparouhov &
# Muthen, 2010). Theta parameterisation: residual variances 1 in the first group. Sourced by invariance.R.

# Thresholds and tetrachoric correlations of a group and Gamma. An empty cell gets half a person, margins kept; the
# variance of such a pair is that of the adjusted table, its covariances rest on the people there are.
moments_of <- function(people) {
  n <- nrow(people); p <- ncol(people)
  tau <- qnorm(1 - colMeans(people))
  influence <- lapply(seq_len(p), function(j) ((people[[j]] == 0) - pnorm(tau[j])) / dnorm(tau[j]))
  pairs <- combn(p, 2); adjusted <- logical(); rho <- numeric(); variances <- rep(NA_real_, p)
  for (k in seq_len(ncol(pairs))) {
    i <- pairs[1, k]; j <- pairs[2, k]
    cell <- 1 + people[[i]] * 2 + people[[j]]
    counts <- tabulate(cell, 4)
    empty <- which(counts == 0)
    if (length(empty) == 1) counts <- counts + .5 * c(1, -1, -1, 1) * (if (empty %in% c(1, 4)) 1 else -1)
    share <- counts / n
    at <- function(r) if (abs(r) < 1e-12) pnorm(tau[i]) * pnorm(tau[j]) else
      pnorm(tau[i]) * pnorm(tau[j]) + integrate(function(t) exp(-(tau[i]^2 - 2 * t * tau[i] * tau[j] + tau[j]^2) / (2 * (1 - t^2))) / (2 * pi * sqrt(1 - t^2)), 0, r, rel.tol = 1e-13, abs.tol = 1e-15)$value
    r <- uniroot(function(r) at(r) - share[1], c(-.9999, .9999), tol = 1e-15, maxiter = 2000)$root
    density <- exp(-(tau[i]^2 - 2 * r * tau[i] * tau[j] + tau[j]^2) / (2 * (1 - r^2))) / (2 * pi * sqrt(1 - r^2))
    by_i <- dnorm(tau[i]) * pnorm((tau[j] - r * tau[i]) / sqrt(1 - r^2))
    by_j <- dnorm(tau[j]) * pnorm((tau[i] - r * tau[j]) / sqrt(1 - r^2))
    effect <- function(c) {
      zero_i <- c <= 2; zero_j <- c %% 2 == 1
      ((c == 1) - share[1] - by_i * (zero_i - pnorm(tau[i])) / dnorm(tau[i]) - by_j * (zero_j - pnorm(tau[j])) / dnorm(tau[j])) / density
    }
    influence[[p + k]] <- effect(cell)
    rho[k] <- r; adjusted[k] <- length(empty) == 1
    variances[p + k] <- if (adjusted[k]) sum(share * effect(1:4)^2) else NA
  }
  gamma <- crossprod(do.call(cbind, influence)) / n
  for (k in which(!is.na(variances))) gamma[k, k] <- variances[k]
  list(n = n, values = c(tau, rho), gamma = gamma, adjusted = lapply(which(adjusted), function(k) names(people)[pairs[, k]]))
}

# Factor of each item; parameters x -> implied thresholds and correlations by group. "configural": slopes, thresholds and
# factor correlation in every group; "scalar" and "strict": one set of slopes and thresholds, factor means, variances and
# covariance in the later groups, with residual variances there for "scalar".
layout <- function(factor, groups, step) {
  p <- length(factor); m <- max(factor); pairs <- combn(p, 2); fpairs <- if (m > 1) combn(m, 2) else matrix(0, 2, 0); q <- ncol(fpairs)
  implied <- function(slope, tau, mean, phi, theta) {
    sd <- sqrt(slope^2 * phi[cbind(factor, factor)] + theta)
    c((tau - slope * mean[factor]) / sd, slope[pairs[1, ]] * slope[pairs[2, ]] * phi[cbind(factor[pairs[1, ]], factor[pairs[2, ]])] / (sd[pairs[1, ]] * sd[pairs[2, ]]))
  }
  symmetric <- function(variances, covariances) { phi <- diag(m) + 0 * variances[1]; diag(phi) <- variances; for (k in seq_len(q)) phi[fpairs[1, k], fpairs[2, k]] <- phi[fpairs[2, k], fpairs[1, k]] <- covariances[k]; phi }
  take <- function(x) { at <- 0; function(k) { out <- x[at + seq_len(k)]; at <<- at + k; out } }
  function(x) {
    nextof <- take(x)
    if (step == "configural") return(lapply(seq_len(groups), function(g) { slope <- nextof(p); tau <- nextof(p); implied(slope, tau, rep(0, m), symmetric(rep(1, m), nextof(q)), rep(1, p)) }))
    slope <- nextof(p); tau <- nextof(p)
    lapply(seq_len(groups), function(g) {
      if (g == 1) return(implied(slope, tau, rep(0, m), symmetric(rep(1, m), nextof(q)), rep(1, p)))
      mean <- nextof(m); phi <- symmetric(nextof(m), nextof(q))
      implied(slope, tau, mean, phi, if (step == "scalar") nextof(p) else rep(1, p))
    })
  }
}
start_of <- function(factor, groups, step) {
  p <- length(factor); m <- max(factor); q <- m * (m - 1) / 2
  later <- c(rep(0, m), rep(1, m), rep(.5, q), if (step == "scalar") rep(1, p))
  if (step == "configural") rep(c(rep(1, p), rep(1.5, p), rep(.5, q)), groups) else c(rep(1, p), rep(1.5, p), rep(.5, q), rep(later, groups - 1))
}

jacobian_of <- function(implied, x) {
  columns <- lapply(seq_along(x), function(k) { z <- as.complex(x); z[k] <- z[k] + 1e-30i; lapply(implied(z), function(s) Im(s) / 1e-30) })
  lapply(seq_along(columns[[1]]), function(g) sapply(columns, `[[`, g))
}

# Half the sum over groups of (n - 1) times the weighted squared residuals, over all people: lavaan's fmin. Levenberg-
# Marquardt steps after nlminb; `trace` gives the discrepancy, the smallest and the largest of `x` after so many steps.
fit_dwls <- function(moments, factor, step, steps = 60, trace = integer()) {
  implied <- layout(factor, length(moments), step)
  N <- sum(sapply(moments, `[[`, "n"))
  weight <- lapply(moments, function(m) (m$n - 1) / N / diag(m$gamma))
  residual <- function(x) Map(function(m, s) m$values - s, moments, implied(x))
  value <- function(x) { v <- suppressWarnings(sum(mapply(function(e, w) sum(w * e^2), residual(x), weight)) / 2); if (is.nan(v)) Inf else v }
  slope <- function(x) -Reduce(`+`, Map(function(e, w, J) crossprod(J, w * e), residual(x), weight, jacobian_of(implied, x)))
  found <- nlminb(start_of(factor, length(moments), step), value, function(x) as.numeric(slope(x)), control = list(iter.max = 200))
  x <- found$par; damping <- 1e-4; traced <- list()
  for (k in seq_len(steps)) {
    J <- jacobian_of(implied, x)
    A <- Reduce(`+`, Map(function(J, w) crossprod(J, w * J), J, weight))
    b <- Reduce(`+`, Map(function(e, w, J) crossprod(J, w * e), residual(x), weight, J))
    repeat {
      move <- as.numeric(solve(A + damping * diag(diag(A)), b, tol = 0))
      if (value(x + move) <= value(x) || damping > 1e10) break
      damping <- damping * 10
    }
    x <- x + move; damping <- max(damping / 10, 1e-15)
    if (k %in% trace) traced[[length(traced) + 1]] <- list(steps = k, fmin = value(x), smallest = min(abs(x)), largest = max(abs(x)))
    if (length(trace) == 0 && max(abs(move)) < 1e-13) break
  }
  list(x = x, fmin = value(x), chiSquare = 2 * N * value(x), gradient = max(abs(slope(x))), implied = implied, moments = moments, N = N, trace = traced)
}

# Robust standard errors and the scaled and shifted test.
inference <- function(fit) {
  share <- sapply(fit$moments, function(m) m$n / fit$N)
  J <- jacobian_of(fit$implied, fit$x)
  W <- Map(function(m, s) s / diag(m$gamma), fit$moments, share)
  G <- Map(function(m, s) m$gamma / s, fit$moments, share)
  A <- Reduce(`+`, Map(function(J, w) crossprod(J, w * J), J, W)); Ai <- solve(A)
  B <- Reduce(`+`, Map(function(J, w, G) crossprod(J * w, G %*% (J * w)), J, W, G))
  D <- do.call(rbind, J); w <- unlist(W)
  size <- sapply(G, nrow); Gamma <- matrix(0, sum(size), sum(size)); end <- cumsum(size)
  for (g in seq_along(G)) { k <- seq(end[g] - size[g] + 1, end[g]); Gamma[k, k] <- G[[g]] }
  U <- diag(w) - (D * w) %*% Ai %*% t(D * w)
  M <- U %*% Gamma
  df <- sum(size) - length(fit$x)
  a <- sqrt(df / sum(M * t(M))); b <- df - a * sum(diag(M))
  list(se = sqrt(diag(Ai %*% B %*% Ai) / fit$N), df = df, chiSquareScaled = fit$chiSquare * a + b, scale = 1 / a, shift = b)
}
