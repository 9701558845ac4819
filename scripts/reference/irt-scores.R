# Scores, information, reliability and metrics of item response models, written from the formulas: likelihoods maximised
# with numerical derivatives, sums over all patterns, integrals by adaptive quadrature, the delta method by numerical
# derivatives. Run from the project root: Rscript scripts/reference/irt-scores.R
suppressMessages({
  library(numDeriv)
  library(jsonlite)
})
set.seed(20240)

grid_points <- function(points, m) as.matrix(expand.grid(rep(list(seq(-6, 6, length.out = points)), m)))
grid_weights <- function(nodes, mean, cov) {
  centred <- sweep(nodes, 2, mean)
  w <- exp(-0.5 * rowSums((centred %*% solve(cov)) * centred))
  w / sum(w)
}
# categories x points of an item
curves <- function(a, d, nodes) {
  z <- as.vector(nodes %*% a)
  above <- rbind(1, do.call(rbind, lapply(d, function(own) plogis(z + own))), 0)
  above[-nrow(above), , drop = FALSE] - above[-1, , drop = FALSE]
}
# value: list(a = items x factors, d = list, mean, cov)
likelihoods <- function(patterns, value, nodes) {
  l <- matrix(1, nrow(patterns), nrow(nodes))
  for (j in seq_len(ncol(patterns))) {
    p <- curves(value$a[j, ], value$d[[j]], nodes)
    known <- !is.na(patterns[, j])
    l[known, ] <- l[known, , drop = FALSE] * p[patterns[known, j] + 1, , drop = FALSE]
  }
  l
}

fit <- function(groups, spec, start, nodes) {
  objective <- function(par) {
    values <- spec(par)
    -sum(mapply(function(group, value) {
      if (any(eigen(value$cov, only.values = TRUE)$values <= 0)) return(-1e10)
      if (any(unlist(lapply(value$d, diff)) >= 0)) return(-1e10)
      sum(group$count * log(likelihoods(group$patterns, value, nodes) %*% grid_weights(nodes, value$mean, value$cov)))
    }, groups, values))
  }
  par <- nlminb(start, objective, control = list(eval.max = 3000, iter.max = 3000, rel.tol = 1e-13))$par
  for (step in 1:3) par <- par - solve(hessian(objective, par), grad(objective, par))
  list(par = par, logLik = -objective(par), covariance = solve(hessian(objective, par)), gradient = max(abs(grad(objective, par))))
}

collapse <- function(data) {
  text <- apply(data, 1, function(row) paste(ifelse(is.na(row), ".", row), collapse = ""))
  first <- !duplicated(text)
  list(patterns = data[first, , drop = FALSE], answers = text[first], count = as.vector(table(factor(text, text[first]))))
}

delta <- function(fitted, figure) {
  j <- jacobian(figure, fitted$par)
  list(value = figure(fitted$par), se = sqrt(pmax(0, diag(j %*% fitted$covariance %*% t(j)))))
}

metrics <- function(fitted, spec) list(
  difficulty = delta(fitted, function(par) {
    value <- spec(par)[[1]]
    unlist(lapply(seq_along(value$d), function(j) -value$d[[j]] / sqrt(sum(value$a[j, ]^2))))
  }),
  discrimination = delta(fitted, function(par) sqrt(rowSums(spec(par)[[1]]$a^2))),
  loadings = delta(fitted, function(par) {
    value <- spec(par)[[1]]
    v <- value$a / 1.702
    sds <- sqrt(diag(value$cov))
    as.vector(sweep(v, 2, sds, "*") / sqrt(1 + rowSums((v %*% value$cov) * v))) # factor by factor
  })
)

eap <- function(patterns, value, nodes) {
  joint <- sweep(likelihoods(patterns, value, nodes), 2, grid_weights(nodes, value$mean, value$cov), "*")
  posterior <- joint / rowSums(joint)
  mean <- posterior %*% nodes
  se <- sqrt(posterior %*% nodes^2 - mean^2)
  list(score = mean, se = se)
}
map <- function(patterns, value) {
  precision <- solve(value$cov)
  found <- lapply(seq_len(nrow(patterns)), function(row) {
    minus <- function(theta) {
      centred <- theta - value$mean
      p <- likelihoods(patterns[row, , drop = FALSE], value, matrix(theta, 1))
      -log(p[1, 1]) + 0.5 * sum(centred * (precision %*% centred))
    }
    x <- nlminb(value$mean, minus, control = list(rel.tol = 1e-14))$par
    for (step in 1:3) x <- x - solve(hessian(minus, x), grad(minus, x))
    list(score = x, se = sqrt(diag(solve(hessian(minus, x)))))
  })
  list(score = do.call(rbind, lapply(found, `[[`, "score")), se = do.call(rbind, lapply(found, `[[`, "se")))
}
empirical <- function(groups, values, nodes) {
  scores <- Map(function(group, value) eap(group$patterns, value, nodes), groups, values)
  w <- unlist(lapply(groups, `[[`, "count"))
  score <- do.call(rbind, lapply(scores, `[[`, "score"))
  se <- do.call(rbind, lapply(scores, `[[`, "se"))
  sapply(seq_len(ncol(score)), function(f) {
    v <- var(rep(score[, f], w))
    v / (v + mean(rep(se[, f]^2, w)))
  })
}
# every complete pattern of some items, added up by its sum
sums <- function(items, values, shares, nodes) {
  all <- as.matrix(expand.grid(lapply(values[[1]]$d[items], function(d) 0:length(d))))
  patterns <- matrix(NA, nrow(all), length(values[[1]]$d))
  patterns[, items] <- all
  joint <- Reduce(`+`, Map(function(value, share) {
    share * sweep(likelihoods(patterns, value, nodes), 2, grid_weights(nodes, value$mean, value$cov), "*")
  }, values, shares))
  by_sum <- rowsum(joint, rowSums(all))
  share <- rowSums(by_sum)
  mean <- (by_sum / share) %*% nodes
  list(share = unname(share), eap = unname(mean), se = unname(sqrt((by_sum / share) %*% nodes^2 - mean^2)))
}

# information of an item about its logit, by numerical derivatives of its curves
logit_information <- function(z, d) {
  one <- function(x) as.vector(curves(1, d, matrix(x)))
  sapply(z, function(own) sum(jacobian(one, own)^2 / one(own)))
}
along <- function(value, factor) function(levels) {
  rowSums(sapply(seq_along(value$d), function(j) {
    z <- sum(value$a[j, ] * value$mean) + value$a[j, factor] * (levels - value$mean[factor])
    if (value$a[j, factor] == 0) 0 * levels else value$a[j, factor]^2 * logit_information(z, value$d[[j]])
  }) |> matrix(nrow = length(levels)))
}
information <- function(values, shares) lapply(seq_along(values[[1]]$mean), function(f) {
  value <- values[[1]]
  test <- along(value, f)
  mean <- value$mean[f]
  sd <- sqrt(value$cov[f, f])
  area <- function(low, high) integrate(test, low, high, rel.tol = 1e-9, subdivisions = 1000)$value
  # in pieces, so that no peak is passed over
  pieces <- function(low, high) { e <- seq(low, high, length.out = 7); sum(mapply(area, e[-7], e[-1])) }
  areas <- c(pieces(mean - 10 * sd, mean - sd), pieces(mean - sd, mean + sd), pieces(mean + sd, mean + 10 * sd))
  levels <- seq(mean - 6 * sd, mean + 6 * sd, length.out = 241)
  at <- test(levels)
  best <- which.max(at)
  peak <- optimize(test, levels[pmin(241, pmax(1, best + c(-1, 1)))], maximum = TRUE, tol = 1e-10)
  excess <- function(x) test(x) - 7 / (3 * sd^2)
  signs <- which(diff(excess(levels) >= 0) != 0)
  edges <- c(-Inf, sapply(signs, function(k) uniroot(excess, levels[k + 0:1], tol = 1e-12)$root), Inf)
  reliable <- 0
  if (length(edges) > 2) for (k in seq_len(length(edges) - 1)) {
    middle <- mean(c(max(edges[k], levels[1]), min(edges[k + 1], levels[241])))
    if (excess(middle) >= 0) reliable <- reliable + sum(mapply(function(own, share) {
      share * diff(pnorm(edges[k + 0:1], own$mean[f], sqrt(own$cov[f, f])))
    }, values, shares))
  }
  list(at = test(c(-3, -1, 0, 0.5, 2)), share = areas / sum(areas), peak = c(peak$maximum, peak$objective), reliable = reliable)
})
# on a fine grid of standard deviations
marginal <- function(values, shares, m, points) {
  z <- grid_points(points, m) * 8 / 6
  w <- exp(-0.5 * rowSums(z^2)) / sum(exp(-0.5 * rowSums(z^2)))
  parts <- lapply(values, function(value) {
    nodes <- sweep(z %*% chol(value$cov), 2, value$mean, "+")
    info <- sapply(seq_along(value$d), function(j) {
      z <- as.vector(nodes %*% value$a[j, ])
      p <- curves(value$a[j, ], value$d[[j]], nodes)
      star <- rbind(1, do.call(rbind, lapply(value$d[[j]], function(own) plogis(z + own))), 0)
      slope <- star * (1 - star)
      colSums((slope[-nrow(slope), , drop = FALSE] - slope[-1, , drop = FALSE])^2 / p)
    })
    precision <- solve(value$cov)
    left <- t(sapply(which(w > 1e-14), function(q) {
      total <- precision
      for (j in seq_along(value$d)) total <- total + info[q, j] * value$a[j, ] %o% value$a[j, ]
      w[q] * diag(solve(total))
    }))
    list(all = diag(value$cov), left = colSums(matrix(left, ncol = m)))
  })
  1 - Reduce(`+`, Map(function(p, s) s * p$left, parts, shares)) / Reduce(`+`, Map(function(p, s) s * p$all, parts, shares))
}

describe <- function(groups, spec, start, points, m, labels = NULL, fine = points) {
  nodes <- grid_points(points, m)
  fitted <- fit(groups, spec, start, nodes)
  values <- spec(fitted$par)
  people <- sapply(groups, function(group) sum(group$count))
  shares <- people / sum(people)
  items <- seq_along(values[[1]]$d)
  list(
    labels = labels, answers = lapply(groups, `[[`, "answers"), count = lapply(groups, `[[`, "count"),
    logLik = fitted$logLik, par = fitted$par, se = sqrt(diag(fitted$covariance)), gradient = fitted$gradient,
    metrics = metrics(fitted, spec),
    eap = Map(function(group, value) eap(group$patterns, value, nodes), groups, values),
    map = Map(function(group, value) map(group$patterns, value), groups, values),
    empirical = empirical(groups, values, nodes), marginal = marginal(values, shares, m, fine),
    sums = sums(items, values, shares, nodes),
    factorSums = lapply(seq_len(m), function(f) {
      own <- sums(which(values[[1]]$a[, f] != 0), values, shares, nodes)
      list(share = own$share, eap = own$eap[, f], se = own$se[, f])
    }),
    information = information(values, shares)
  )
}

simulate <- function(n, a, d, mean = rep(0, ncol(a)), cov = diag(ncol(a))) {
  theta <- sweep(matrix(rnorm(n * ncol(a)), n) %*% chol(cov), 2, mean, "+")
  sapply(seq_len(nrow(a)), function(j) {
    u <- runif(n)
    above <- sapply(d[[j]], function(own) u < plogis(theta %*% a[j, ] + own))
    as.integer(rowSums(matrix(above, n)))
  })
}

# two correlated factors, an item of both, items of two to four categories, missing answers
a <- rbind(c(1.2, 0), c(1.8, 0), c(1, 0.8), c(0, 1.5), c(0, 1.1), c(0, 2))
d <- list(0.3, c(1, -1), -0.5, c(1.5, 0, -1.5), -1, 0.7)
data <- simulate(2000, a, d, cov = matrix(c(1, .5, .5, 1), 2))
data[sample(length(data), 500)] <- NA
two_spec <- function(par) list(list(
  a = cbind(c(par[1:3], 0, 0, 0), c(0, 0, par[4:7])), d = unname(split(par[8:16], c(1, 2, 2, 3, 4, 4, 4, 5, 6))),
  mean = c(0, 0), cov = matrix(c(1, par[17], par[17], 1), 2)
))
two <- collapse(data[rowSums(!is.na(data)) > 0, ])
start <- c(1.2, 1.8, 1, .8, 1.5, 1.1, 2, unlist(d), .5)
two <- describe(list(two), two_spec, start, 21, 2, fine = 121)

# Rasch: slopes 1, the variance free
data <- simulate(1500, matrix(1.6, 5, 1), list(1.2, .4, 0, -.7, -1.5))
rasch_spec <- function(par) list(list(a = matrix(1, 5, 1), d = as.list(par[1:5]), mean = 0, cov = matrix(par[6])))
rasch <- describe(list(collapse(data)), rasch_spec, c(1.2, .4, 0, -.7, -1.5, 2), 61, 1, fine = 961)

# two groups with the same items
a <- matrix(c(1, 1.5, 2, 1.2), 4, 1)
d <- list(.5, -.5, 0, -1)
one <- collapse(simulate(1200, a, d))
other <- collapse(simulate(800, a, d, mean = .6, cov = matrix(1.7)))
group_spec <- function(par) list(
  list(a = matrix(par[1:4]), d = as.list(par[5:8]), mean = 0, cov = matrix(1)),
  list(a = matrix(par[1:4]), d = as.list(par[5:8]), mean = par[9], cov = matrix(par[10]))
)
groups <- describe(list(one, other), group_spec, c(a, unlist(d), .6, 1.7), 61, 1, labels = c("first", "second"), fine = 961)

out <- list(
  versions = list(R = R.version.string, numDeriv = as.character(packageVersion("numDeriv"))), seed = 20240,
  two = two, rasch = rasch, groups = groups
)
write(toJSON(out, auto_unbox = TRUE, digits = NA, null = "null"), "tests/reference/irt-scores.json")
