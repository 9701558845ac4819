# Item response models by maximum marginal likelihood, written from the formulas (Bock & Aitkin 1981; Samejima 1969):
# quadrature on a grid, nlminb, Newton steps with numerical derivatives to the end, standard errors from the numerically
# differentiated observed information. Run from the project root: Rscript scripts/reference/irt-core.R
suppressMessages({
  library(numDeriv)
  library(jsonlite)
})

axis_points <- function(points) seq(-6, 6, length.out = points)
grid_points <- function(points, m) as.matrix(expand.grid(rep(list(axis_points(points)), m)))

grid_weights <- function(nodes, mean, cov) {
  centred <- sweep(nodes, 2, mean)
  w <- exp(-0.5 * rowSums((centred %*% solve(cov)) * centred))
  w / sum(w)
}

# log probability of each pattern of one group; par_of$a: items x factors, $d: list of intercepts
log_patterns <- function(patterns, value, nodes) {
  l <- matrix(0, nrow(patterns), nrow(nodes))
  for (j in seq_len(ncol(patterns))) {
    z <- as.vector(nodes %*% value$a[j, ])
    above <- rbind(1, t(sapply(value$d[[j]], function(d) plogis(z + d))), 0)
    p <- above[-nrow(above), , drop = FALSE] - above[-1, , drop = FALSE]
    if (any(p <= 0)) return(NULL)
    known <- !is.na(patterns[, j])
    l[known, ] <- l[known, ] + log(p)[patterns[known, j] + 1, ]
  }
  log(as.vector(exp(l) %*% grid_weights(nodes, value$mean, value$cov)))
}

# groups: list(patterns, weight); spec(par): list of values by group; prior(par): log density
fit <- function(groups, spec, start, nodes, prior = function(par) 0) {
  objective <- function(par) {
    values <- spec(par)
    total <- 0
    for (g in seq_along(groups)) {
      l <- if (all(eigen(values[[g]]$cov, only.values = TRUE)$values > 0)) log_patterns(groups[[g]]$patterns, values[[g]], nodes)
      if (is.null(l)) return(1e10)
      total <- total + sum(groups[[g]]$weight * l)
    }
    -total - prior(par)
  }
  found <- nlminb(start, objective, control = list(eval.max = 5000, iter.max = 5000, rel.tol = 1e-13))
  par <- found$par
  for (step in 1:3) {
    gradient <- grad(objective, par)
    par <- par - solve(hessian(objective, par), gradient)
  }
  h <- hessian(objective, par)
  list(
    logLik = -(objective(par) + prior(par)), par = par, se = sqrt(diag(solve(h))), gradient = max(abs(grad(objective, par))),
    hessian = h
  )
}

collapse <- function(data, weight = rep(1, nrow(data)), group = rep(1, nrow(data))) {
  text <- apply(data, 1, function(row) paste(ifelse(is.na(row), ".", row), collapse = ""))
  lapply(sort(unique(group)), function(g) {
    own <- which(group == g & rowSums(!is.na(data)) > 0)
    first <- own[!duplicated(text[own])]
    list(
      patterns = data[first, , drop = FALSE], text = text[first],
      weight = as.vector(tapply(weight[own], factor(text[own], text[first]), sum))
    )
  })
}

starts_d <- function(data) unlist(lapply(seq_len(ncol(data)), function(j) {
  x <- data[!is.na(data[, j]), j]
  qlogis(sapply(seq_len(max(x)), function(k) mean(x >= k))) * 1.2
}))
split_d <- function(d, counts) unname(split(d, rep(seq_along(counts), counts)))
counts_d <- function(data) apply(data, 2, max, na.rm = TRUE)

one_factor <- function(data) {
  p <- ncol(data)
  counts <- counts_d(data)
  list(
    spec = function(par) list(list(a = matrix(par[1:p]), d = split_d(par[-(1:p)], counts), mean = 0, cov = diag(1))),
    start = c(rep(1, p), starts_d(data))
  )
}

store <- function(groups, result, extra = list()) c(
  list(
    answers = lapply(groups, `[[`, "text"), count = lapply(groups, `[[`, "weight"),
    logLik = result$logLik, par = result$par, se = result$se, gradient = result$gradient
  ), extra
)

nodes1 <- grid_points(61, 1)
out <- list(versions = list(
  R = R.version.string, psych = as.character(packageVersion("psych")), numDeriv = as.character(packageVersion("numDeriv")),
  psychotools = as.character(packageVersion("psychotools"))
))

# par is slopes, then intercepts item by item
plain <- function(data, nodes = nodes1) {
  model <- one_factor(data)
  groups <- collapse(data)
  store(groups, fit(groups, model$spec, model$start, nodes))
}
lsat6_data <- psych::lsat6
lsat7_data <- psych::lsat7
lsat6_data <- as.matrix(lsat6_data); dimnames(lsat6_data) <- NULL
lsat7_data <- as.matrix(lsat7_data); dimnames(lsat7_data) <- NULL
out$lsat6 <- plain(lsat6_data)
out$lsat7 <- plain(lsat7_data)
cat("lsat", out$lsat6$logLik, out$lsat7$logLik, "\n")

bfi <- psych::bfi
agree <- as.matrix(bfi[1:1200, c("A1", "A2", "A3", "A4")]) - 1
agree[, 1] <- 5 - agree[, 1]
dimnames(agree) <- NULL
out$graded <- plain(agree)
cat("graded", out$graded$logLik, out$graded$gradient, "\n")

# missing answers: two categories, every seventh answer of an item left out beside those that are missing
neurotic <- (as.matrix(bfi[, c("N1", "N2", "N3", "N4", "N5")]) > 3) * 1
dimnames(neurotic) <- NULL
neurotic[cbind(seq(1, 2800, 7), rep(1:5, length.out = 400))] <- NA
out$missing <- plain(neurotic)
cat("missing", out$missing$logLik, out$missing$gradient, "\n")

# a lognormal prior on the slopes (mean 0, sd .5) and a normal one on the intercepts (mean 0, sd 2)
local({
  model <- one_factor(lsat7_data)
  groups <- collapse(lsat7_data)
  prior <- function(par) {
    a <- par[1:5]
    if (any(a <= 0)) return(-1e9)
    sum(-log(a) - log(a)^2 / (2 * 0.5^2)) - sum(par[6:10]^2) / (2 * 4)
  }
  out$prior <<- store(groups, fit(groups, model$spec, model$start, nodes1, prior))
})

# Rasch: intercepts, then the variance
local({
  data("MathExam14W", package = "psychotools", envir = environment())
  solved <- as.matrix(unclass(MathExam14W$solved))
  mode(solved) <- "numeric"
  dimnames(solved) <- NULL
  groups <- collapse(solved)
  p <- ncol(solved)
  spec <- function(par) list(list(a = matrix(1, p), d = as.list(par[1:p]), mean = 0, cov = matrix(par[p + 1])))
  out$rasch <<- store(groups, fit(groups, spec, c(starts_d(solved), 1), nodes1))
  cat("rasch", out$rasch$logLik, out$rasch$gradient, "\n")
})

# two groups with equal items: slopes, intercepts, mean and variance of the second; then with the last two items free:
# slopes and intercepts of the second group's last two items at the end
local({
  data("VerbalAggression", package = "psychotools", envir = environment())
  answers <- as.matrix(unclass(VerbalAggression$resp2))[, 1:6]
  mode(answers) <- "numeric"
  dimnames(answers) <- NULL
  gender <- as.character(VerbalAggression$gender)
  groups <- collapse(answers, group = gender)
  spec <- function(par) list(
    list(a = matrix(par[1:6]), d = as.list(par[7:12]), mean = 0, cov = diag(1)),
    list(a = matrix(par[1:6]), d = as.list(par[7:12]), mean = par[13], cov = matrix(par[14]))
  )
  out$groups <<- store(groups, fit(groups, spec, c(rep(1, 6), starts_d(answers), 0, 1), nodes1), list(labels = sort(unique(gender))))
  cat("groups", out$groups$logLik, out$groups$gradient, "\n")
  freed <- function(par) list(
    list(a = matrix(par[1:6]), d = as.list(par[7:12]), mean = 0, cov = diag(1)),
    list(a = matrix(c(par[1:4], par[15:16])), d = as.list(c(par[7:10], par[17:18])), mean = par[13], cov = matrix(par[14]))
  )
  start <- c(out$groups$par, out$groups$par[5:6], out$groups$par[11:12])
  out$groupsFreed <<- store(groups, fit(groups, freed, start, nodes1))[c("logLik", "par", "se", "gradient")]
  cat("freed", out$groupsFreed$logLik, out$groupsFreed$gradient, "\n")
})

# two correlated factors, the third item on both: slopes of items 1 to 3 on the first, 3 to 6 on the second, intercepts,
# correlation; 21 points per factor
local({
  data <- (cbind(as.matrix(bfi[, c("C1", "C2", "C3")]) > 4, as.matrix(bfi[, c("E3", "E4", "E5")]) > 4) * 1)
  dimnames(data) <- NULL
  groups <- collapse(data)
  spec <- function(par) list(list(
    a = cbind(c(par[1:3], 0, 0, 0), c(0, 0, par[4:7])), d = as.list(par[8:13]), mean = c(0, 0),
    cov = matrix(c(1, par[14], par[14], 1), 2)
  ))
  out$crossed <<- store(groups, fit(groups, spec, c(rep(1, 3), .2, rep(1, 3), starts_d(data), .3), grid_points(21, 2)))
  cat("crossed", out$crossed$logLik, out$crossed$gradient, "\n")
})

# bifactor on a full grid of three factors, 15 points each: general slopes, specific slopes, intercepts
local({
  data <- (as.matrix(bfi[, c("E1", "E2", "E3", "N1", "N2", "N3", "N4")]) > 3) * 1
  data[, 1:2] <- 1 - data[, 1:2]
  data[, 4:7] <- 1 - data[, 4:7]
  dimnames(data) <- NULL
  data <- data[rowSums(is.na(data)) == 0, ]
  groups <- collapse(data)
  spec <- function(par) list(list(
    a = cbind(par[1:7], c(par[8:10], rep(0, 4)), c(rep(0, 3), par[11:14])), d = as.list(par[15:21]),
    mean = c(0, 0, 0), cov = diag(3)
  ))
  par <- c(rep(.8, 3), rep(1, 4), rep(1, 7), starts_d(data))
  value <- function(par) sum(groups[[1]]$weight * log_patterns(groups[[1]]$patterns, spec(par)[[1]], grid_points(15, 3)))
  out$bifactor <<- list(answers = list(groups[[1]]$text), count = list(groups[[1]]$weight), par = par, logLikAtPar = value(par), gradientAtPar = grad(value, par))
  cat("bifactor", out$bifactor$logLikAtPar, "\n")
})

# sandwich standard errors with weights, strata and clusters: nine.csv, items a to e, complete answers
local({
  d <- read.csv("tests/reference/nine.csv")
  x <- as.matrix(d[, c("a", "b", "c", "d", "e")])
  x[x %in% c(888, 999)] <- NA
  keep <- rowSums(is.na(x)) == 0
  everyone <- d
  d <- d[keep, ]
  x <- (x[keep, ] >= 2) * 1
  dimnames(x) <- NULL
  groups <- collapse(x, weight = d$weight)
  model <- one_factor(x)
  found <- fit(groups, model$spec, model$start, nodes1)
  text <- apply(x, 1, paste, collapse = "")
  scores <- jacobian(function(par) log_patterns(groups[[1]]$patterns, model$spec(par)[[1]], nodes1), found$par)
  influence <- scores[match(text, groups[[1]]$text), ] %*% solve(found$hessian) * d$weight
  se_of <- function(b) sqrt(diag(b))
  by_unit <- function(unit, stratum, all_units, all_strata) {
    totals <- rowsum(influence, unit)
    stratum_of <- tapply(stratum, unit, `[`, 1)[rownames(totals)]
    units_in <- tapply(all_units, all_strata, function(u) length(unique(u)))
    b <- 0
    for (s in unique(stratum_of)) {
      own <- totals[stratum_of == s, , drop = FALSE]
      g <- units_in[[as.character(s)]]
      own <- rbind(own, matrix(0, g - nrow(own), ncol(own)))
      centred <- if (g > 1) scale(own, scale = FALSE) else own
      b <- b + crossprod(centred) * if (g > 1) g / (g - 1) else 1
    }
    b
  }
  nested <- interaction(d$stratum, d$psu, drop = TRUE)
  all_nested <- interaction(everyone$stratum, everyone$psu, drop = TRUE)
  out$sandwich <<- list(
    par = found$par, weighted = se_of(crossprod(influence)),
    design = se_of(by_unit(as.character(nested), d$stratum, as.character(all_nested), everyone$stratum)),
    strataOnly = se_of(by_unit(as.character(seq_len(nrow(d))), d$stratum, seq_len(nrow(everyone)), everyone$stratum))
  )
})

writeLines(toJSON(out, digits = NA, auto_unbox = TRUE), "tests/reference/irt-core.json")
cat(file.size("tests/reference/irt-core.json"), "bytes\n")
