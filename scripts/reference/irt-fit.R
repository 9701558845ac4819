# Fit of item response models at known parameters, from the definitions: every possible pattern of answers with its
# probability, moments as sums over patterns, their derivatives by numDeriv. The data and the parameters of most cases are
# those of irt-core.json (run irt-core.R first). Run from the project root: Rscript scripts/reference/irt-fit.R
suppressMessages({
  library(numDeriv)
  library(jsonlite)
})

core <- fromJSON("tests/reference/irt-core.json", simplifyVector = TRUE, simplifyMatrix = FALSE)
grid_points <- function(points, m) as.matrix(expand.grid(rep(list(seq(-6, 6, length.out = points)), m)))
grid_weights <- function(nodes, mean, cov) {
  centred <- sweep(nodes, 2, mean)
  w <- exp(-0.5 * rowSums((centred %*% solve(cov)) * centred))
  w / sum(w)
}
curves <- function(value, nodes) lapply(seq_len(nrow(value$a)), function(j) {
  z <- as.vector(nodes %*% value$a[j, ])
  above <- rbind(1, do.call(rbind, lapply(value$d[[j]], function(d) plogis(z + d))), 0)
  above[-nrow(above), , drop = FALSE] - above[-1, , drop = FALSE]
})
every_pattern <- function(value) as.matrix(expand.grid(lapply(value$d, function(d) 0:length(d))))
likelihoods <- function(patterns, value, nodes) {
  p <- curves(value, nodes)
  out <- matrix(1, nrow(patterns), nrow(nodes))
  for (j in seq_along(p)) {
    known <- !is.na(patterns[, j])
    out[known, ] <- out[known, ] * p[[j]][patterns[known, j] + 1, , drop = FALSE]
  }
  out
}
probabilities <- function(patterns, value, nodes) as.vector(likelihoods(patterns, value, nodes) %*% grid_weights(nodes, value$mean, value$cov))

# answers are digits, "." where missing
digits <- function(text) do.call(rbind, lapply(strsplit(text, ""), function(x) suppressWarnings(as.integer(x))))
stored <- function(entry) lapply(seq_along(entry$answers), function(g) list(x = digits(entry$answers[[g]]), n = entry$count[[g]]))
complete <- function(group) {
  keep <- rowSums(is.na(group$x)) == 0
  list(x = group$x[keep, , drop = FALSE], n = group$n[keep])
}

# values of the moments' functions: patterns x moments
moment_values <- function(x, categories, kind) {
  p <- ncol(x)
  numbers <- lapply(seq_len(p), function(j) cbind(x[, j]))
  indicators <- lapply(seq_len(p), function(j) sapply(seq_len(categories[j] - 1), function(k) as.numeric(x[, j] == k)))
  indicators <- lapply(indicators, function(m) matrix(m, nrow = nrow(x)))
  alone <- if (kind == "M2*") numbers else indicators
  paired <- if (kind == "M2") indicators else numbers
  pairs <- list()
  for (k in seq_len(p)[-1]) for (j in seq_len(k - 1)) for (a in seq_len(ncol(paired[[j]]))) for (b in seq_len(ncol(paired[[k]])))
    pairs[[length(pairs) + 1]] <- paired[[j]][, a] * paired[[k]][, b]
  cbind(do.call(cbind, alone), do.call(cbind, pairs))
}
block <- function(list) {
  size <- sapply(list, nrow)
  out <- matrix(0, sum(size), sum(size))
  for (g in seq_along(list)) {
    at <- sum(size[seq_len(g - 1)]) + seq_len(size[g])
    out[at, at] <- list[[g]]
  }
  out
}
misfit_matrix <- function(xi, jacobian) {
  c <- solve(xi)
  c - c %*% jacobian %*% solve(t(jacobian) %*% c %*% jacobian, t(jacobian) %*% c)
}
noncentral_end <- function(x, df, p) {
  if (pchisq(x, df) <= p) return(0)
  uniroot(function(l) pchisq(x, df, ncp = l) - p, c(0, 10 * x + 100), tol = 1e-12)$root
}

# groups: list(x, n); spec(par): list of values by group; design: list(covariance, simple) of the observed moments
m2 <- function(groups, spec, par, nodes, kind, design = NULL) {
  groups <- lapply(groups, complete)
  values <- spec(par)
  all <- every_pattern(values[[1]])
  categories <- sapply(values[[1]]$d, length) + 1
  t_all <- moment_values(all, categories, kind)
  n <- sapply(groups, function(g) if (is.null(g$people)) sum(g$n) else g$people)
  observed <- lapply(groups, function(g) colSums(moment_values(g$x, categories, kind) * g$n) / sum(g$n))
  test <- function(expected_at, par) {
    expected <- lapply(expected_at(par), function(p) list(mean = colSums(t_all * p), xi = crossprod(t_all * sqrt(p))))
    xi <- block(lapply(seq_along(groups), function(g) (expected[[g]]$xi - tcrossprod(expected[[g]]$mean)) / n[g]))
    jacobian <- jacobian(function(v) unlist(lapply(expected_at(v), function(p) colSums(t_all * p))), par)
    e <- unlist(observed) - unlist(lapply(expected, `[[`, "mean"))
    # the rank that the parameters have in these moments
    parts <- svd(jacobian)
    rank <- sum(parts$d > 1e-7 * parts$d[1])
    u <- misfit_matrix(xi, parts$u[, seq_len(rank), drop = FALSE])
    effect <- if (is.null(design)) 1 else sum(u * design$covariance) / sum(u * design$simple)
    list(value = as.numeric(t(e) %*% u %*% e) / effect, df = length(e) - rank, singular = range(parts$d), effect = effect)
  }
  fit <- test(function(v) lapply(spec(v), function(value) probabilities(all, value, nodes)), par)
  shares <- unlist(lapply(groups, function(g) lapply(seq_along(categories), function(j) sapply(seq_len(categories[j] - 1), function(k) sum(g$n[g$x[, j] == k]) / sum(g$n)))))
  per_group <- sum(categories - 1)
  baseline <- test(function(v) lapply(seq_along(groups), function(g) {
    own <- v[(g - 1) * per_group + seq_len(per_group)]
    p <- 1
    at <- 0
    for (j in seq_along(categories)) {
      s <- own[at + seq_len(categories[j] - 1)]
      at <- at + categories[j] - 1
      p <- p * c(1 - sum(s), s)[all[, j] + 1]
    }
    p
  }), shares)
  groups_n <- length(groups)
  per <- groups_n / (fit$df * (sum(n) - groups_n))
  correlations <- function(x, w) cov.wt(x, w / sum(w), cor = TRUE, method = "ML")$cor
  srmsr <- sapply(seq_along(groups), function(g) {
    o <- correlations(groups[[g]]$x, groups[[g]]$n)
    e <- correlations(all, probabilities(all, values[[g]], nodes))
    sqrt(mean((o - e)[lower.tri(o)]^2))
  })
  list(
    kind = kind, n = sum(n), m2 = fit$value, df = fit$df, p = pchisq(fit$value, fit$df, lower.tail = FALSE), designEffect = fit$effect,
    rmsea = sqrt(c(max(fit$value - fit$df, 0), noncentral_end(fit$value, fit$df, .95), noncentral_end(fit$value, fit$df, .05)) * per),
    cfi = 1 - max(fit$value - fit$df, 0) / max(fit$value - fit$df, baseline$value - baseline$df),
    tli = 1 - (fit$value - fit$df) / fit$df / ((baseline$value - baseline$df) / baseline$df), srmsr = sum(srmsr * n) / sum(n)
  )
}

# sums of neighbouring columns of o and e (cells x scores) until all are expected once at least
gather <- function(o, e) {
  out_o <- out_e <- NULL
  rest_o <- rest_e <- 0
  open <- FALSE
  for (k in seq_len(ncol(o))) {
    rest_o <- rest_o + o[, k]
    rest_e <- rest_e + e[, k]
    open <- !all(rest_e >= 1)
    if (!open) {
      out_o <- cbind(out_o, rest_o)
      out_e <- cbind(out_e, rest_e)
      rest_o <- rest_e <- 0
    }
  }
  list(o = out_o, e = out_e, rest = if (open) list(o = rest_o, e = rest_e))
}
sx2 <- function(groups, values, nodes, parameters) {
  groups <- lapply(groups, complete)
  all <- every_pattern(values[[1]])
  score <- rowSums(all)
  highest <- max(score)
  lapply(seq_len(ncol(all)), function(j) {
    total <- c(0, 0)
    for (g in seq_along(groups)) {
      x <- groups[[g]]$x
      p <- probabilities(all, values[[g]], nodes)
      k_max <- length(values[[g]]$d[[j]])
      e <- sapply(1:(highest - 1), function(s) sapply(0:k_max, function(k) sum(p[score == s & all[, j] == k]) / sum(p[score == s])))
      o <- sapply(1:(highest - 1), function(s) sapply(0:k_max, function(k) sum(groups[[g]]$n[rowSums(x) == s & x[, j] == k])))
      e <- sweep(e, 2, colSums(o), "*")
      if (k_max == 1) {
        half <- ceiling(ncol(e) / 2)
        low <- gather(o[, 1:half], e[, 1:half])
        back <- ncol(e):(half + 1)
        high <- gather(o[, back], e[, back])
        all_o <- cbind(low$o, high$o)
        all_e <- cbind(low$e, high$e)
        if (!is.null(low$rest) || !is.null(high$rest)) {
          ro <- if (is.null(low$rest)) 0 else low$rest$o
          re <- if (is.null(low$rest)) 0 else low$rest$e
          if (!is.null(high$rest)) { ro <- ro + high$rest$o; re <- re + high$rest$e }
          at <- if (is.null(low$o)) ncol(all_o) else ncol(low$o)
          if (all(re >= 1)) { all_o <- cbind(all_o, ro); all_e <- cbind(all_e, re) }
          else { all_o[, at] <- all_o[, at] + ro; all_e[, at] <- all_e[, at] + re }
        }
        total <- total + c(sum((all_o - all_e)^2 / all_e), ncol(all_e))
      } else for (s in seq_len(ncol(e))) {
        own <- gather(t(o[, s]), t(e[, s]))
        if (is.null(own$o)) next
        if (!is.null(own$rest)) { last <- ncol(own$o); own$o[, last] <- own$o[, last] + own$rest$o; own$e[, last] <- own$e[, last] + own$rest$e }
        total <- total + c(sum((own$o - own$e)^2 / own$e), ncol(own$e) - 1)
      }
    }
    list(s_x2 = total[1], df = total[2] - parameters[j])
  })
}

# pairs 1 2, 1 3, 2 3, ...
pairs <- function(p) do.call(rbind, lapply(2:p, function(k) cbind(seq_len(k - 1), k)))
dependence <- function(groups, values, nodes) {
  scored <- lapply(seq_along(groups), function(g) {
    x <- groups[[g]]$x
    w <- grid_weights(nodes, values[[g]]$mean, values[[g]]$cov)
    post <- sweep(likelihoods(x, values[[g]], nodes), 2, w, "*")
    eap <- (post / rowSums(post)) %*% nodes
    list(x = x, n = groups[[g]]$n, p = curves(values[[g]], eap))
  })
  residual <- do.call(rbind, lapply(scored, function(s) sapply(seq_len(ncol(s$x)), function(j) s$x[, j] - colSums(s$p[[j]] * (seq_len(nrow(s$p[[j]])) - 1)))))
  weight <- unlist(lapply(scored, `[[`, "n"))
  each <- pairs(ncol(residual))
  q3 <- apply(each, 1, function(jk) {
    both <- residual[, jk]
    keep <- rowSums(is.na(both)) == 0
    cov.wt(both[keep, ], weight[keep] / sum(weight[keep]), cor = TRUE, method = "ML")$cor[1, 2]
  })
  ld <- apply(each, 1, function(jk) {
    o <- e <- 0
    for (g in seq_along(groups)) {
      x <- groups[[g]]$x[, jk]
      n <- groups[[g]]$n
      p <- curves(values[[g]], nodes)
      w <- grid_weights(nodes, values[[g]]$mean, values[[g]]$cov)
      table <- outer(seq_len(nrow(p[[jk[1]]])) - 1, seq_len(nrow(p[[jk[2]]])) - 1, Vectorize(function(a, b) sum(n[which(x[, 1] == a & x[, 2] == b)])))
      o <- o + table
      e <- e + sum(table) * (p[[jk[1]]] %*% (w * t(p[[jk[2]]])))
    }
    correlation <- function(t) {
      t <- t / sum(t)
      a <- row(t) - sum(row(t) * t)
      b <- col(t) - sum(col(t) * t)
      sum(a * b * t) / sqrt(sum(a^2 * t) * sum(b^2 * t))
    }
    sum((o - e)^2 / e) * ifelse(correlation(o) < correlation(e), -1, 1)
  })
  zh <- unlist(lapply(scored, function(s) sapply(seq_len(nrow(s$x)), function(i) {
    known <- which(!is.na(s$x[i, ]))
    l <- sum(sapply(known, function(j) log(s$p[[j]][s$x[i, j] + 1, i])))
    m <- sum(sapply(known, function(j) sum(s$p[[j]][, i] * log(s$p[[j]][, i]))))
    v <- sum(sapply(known, function(j) sum(s$p[[j]][, i] * log(s$p[[j]][, i])^2) - sum(s$p[[j]][, i] * log(s$p[[j]][, i]))^2))
    (l - m) / sqrt(v)
  })))
  list(q3 = q3, ldX2 = ld, below1645 = sum(weight[zh < -1.645]) / sum(weight), below25 = sum(weight[zh < -2.5]) / sum(weight))
}
g2 <- function(group, value, nodes) {
  p <- probabilities(group$x, value, nodes)
  2 * sum(group$n * log(group$n / (sum(group$n) * p)))
}

one_factor <- function(p, counts) function(par) list(list(
  a = matrix(par[1:p]), d = unname(split(par[-(1:p)], rep(seq_len(p), counts))), mean = 0, cov = diag(1)
))
nodes1 <- grid_points(61, 1)
out <- list(versions = list(R = R.version.string, numDeriv = as.character(packageVersion("numDeriv")), psych = as.character(packageVersion("psych"))))

whole <- function(name, p = 5) {
  groups <- stored(core[[name]])
  par <- core[[name]]$par
  spec <- one_factor(p, rep(1, p))
  list(m2 = m2(groups, spec, par, nodes1, "M2"), sx2 = sx2(groups, spec(par), nodes1, rep(2, p)), dependence = dependence(groups, spec(par), nodes1))
}
for (name in c("lsat6", "lsat7", "missing")) out[[name]] <- whole(name)
for (name in c("lsat6", "lsat7")) out[[name]]$g2 <- g2(stored(core[[name]])[[1]], one_factor(5, rep(1, 5))(core[[name]]$par)[[1]], nodes1)

# six items of three categories at made-up parameters
local({
  x <- sapply(c("A2", "A3", "A4", "A5", "E3", "E4"), function(id) findInterval(psych::bfi[1:1500, id], c(4, 6)))
  text <- apply(x[rowSums(is.na(x)) == 0, ], 1, paste, collapse = "")
  counted <- table(text)
  groups <- list(list(x = digits(names(counted)), n = as.vector(counted)))
  par <- c(1.6, 1.9, .9, 1.7, 1.2, 1.1, 2.1, -.9, 2, -.7, 1.5, -.2, 2, -.9, 1, -1.6, 1.7, -.7)
  spec <- one_factor(6, rep(2, 6))
  out$ordered <<- list(
    answers = list(names(counted)), count = list(as.vector(counted)), par = par,
    m2 = m2(groups, spec, par, nodes1, "M2"), m2Reduced = m2(groups, spec, par, nodes1, "M2*"), c2 = m2(groups, spec, par, nodes1, "C2"),
    sx2 = sx2(groups, spec(par), nodes1, rep(3, 6)), dependence = dependence(groups, spec(par), nodes1)
  )
})

# two groups with equal items
local({
  spec <- function(par) list(
    list(a = matrix(par[1:6]), d = as.list(par[7:12]), mean = 0, cov = diag(1)),
    list(a = matrix(par[1:6]), d = as.list(par[7:12]), mean = par[13], cov = matrix(par[14]))
  )
  groups <- stored(core$groups)
  par <- core$groups$par
  out$groups <<- list(m2 = m2(groups, spec, par, nodes1, "M2"), sx2 = sx2(groups, spec(par), nodes1, rep(2, 6)), dependence = dependence(groups, spec(par), nodes1))
})

# two correlated factors with a cross-loading, 21 points per factor
local({
  spec <- function(par) list(list(
    a = cbind(c(par[1:3], 0, 0, 0), c(0, 0, par[4:7])), d = as.list(par[8:13]), mean = c(0, 0), cov = matrix(c(1, par[14], par[14], 1), 2)
  ))
  groups <- stored(core$crossed)
  par <- core$crossed$par
  nodes <- grid_points(21, 2)
  out$crossed <<- list(m2 = m2(groups, spec, par, nodes, "M2"), sx2 = sx2(groups, spec(par), nodes, c(2, 2, 3, 2, 2, 2)), dependence = dependence(groups, spec(par), nodes))
})

# bifactor, on a grid of all factors
local({
  spec <- function(par) list(list(
    a = cbind(par[1:7], c(par[8:10], rep(0, 4)), c(rep(0, 3), par[11:14])), d = as.list(par[15:21]), mean = c(0, 0, 0), cov = diag(3)
  ))
  par <- c(.8, 1.1, .6, 1.3, 1, .7, 1.2, 1.2, .7, 1.5, .9, 1.4, .6, 1.1, core$bifactor$par[15:21])
  nodes <- grid_points(21, 3)
  groups <- stored(core$bifactor)
  out$bifactor <<- list(par = par, m2 = m2(groups, spec, par, nodes, "M2"), sx2 = sx2(groups, spec(par), nodes, rep(3, 7)))
})

# weights, strata and clusters: nine.csv, items a to e, complete answers
local({
  d <- read.csv("tests/reference/nine.csv")
  x <- as.matrix(d[, c("a", "b", "c", "d", "e")])
  x[x %in% c(888, 999)] <- NA
  keep <- rowSums(is.na(x)) == 0
  everyone <- d
  d <- d[keep, ]
  x <- (x[keep, ] >= 2) * 1
  values <- moment_values(x, rep(2, 5), "M2")
  mean <- colSums(values * d$weight) / sum(d$weight)
  influence <- sweep(values, 2, mean) * d$weight / sum(d$weight)
  n <- nrow(d)
  simple <- crossprod(sweep(values, 2, mean) * sqrt(d$weight / sum(d$weight))) / (n - 1)
  unit <- paste(d$stratum, d$psu)
  units_in <- tapply(paste(everyone$stratum, everyone$psu), everyone$stratum, function(u) length(unique(u)))
  totals <- rowsum(influence, unit)
  stratum_of <- tapply(d$stratum, unit, `[`, 1)[rownames(totals)]
  clustered <- 0
  for (s in unique(stratum_of)) {
    own <- totals[stratum_of == s, , drop = FALSE]
    g <- units_in[[as.character(s)]]
    own <- rbind(own, matrix(0, g - nrow(own), ncol(own)))
    clustered <- clustered + crossprod(scale(own, scale = FALSE)) * g / (g - 1)
  }
  group <- list(list(x = x, n = d$weight, people = n))
  spec <- one_factor(5, rep(1, 5))
  par <- core$sandwich$par
  # `complete` drops what it does not know
  complete <<- function(group) group
  out$weighted <<- m2(group, spec, par, nodes1, "M2", list(covariance = crossprod(influence) * n / (n - 1), simple = simple))
  out$design <<- m2(group, spec, par, nodes1, "M2", list(covariance = clustered, simple = simple))
})

writeLines(toJSON(out, digits = NA, auto_unbox = TRUE), "tests/reference/irt-fit.json")
cat(file.size("tests/reference/irt-fit.json"), "bytes\n")
