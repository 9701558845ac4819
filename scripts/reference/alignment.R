# Writes tests/reference/alignment.json: FREE alignment (Asparouhov & Muthén, 2014) of configural parameters by a
# minimization of its own: the loss as the paper writes it with its gradient, and R's BFGS from 300 starts. With it the
# parameters that were aligned: lavaan's, of the data sets of cfa-data.R and of the sample survey, and invented ones of
# groups that are alike. A minimum is "unique" where no start ended less than .001 above it with other centered means.
# Run from the project root, after invariance.R: Rscript scripts/reference/alignment.R
suppressMessages({ library(lavaan); library(jsonlite) })
set.seed(20261126)
STARTS <- 300
VIET_NAM <- 13
SMOOTHING <- .001

# x: log standard deviations of groups 2 .. G, then all means. Column j's values over groups differ pair by pair.
loss_of <- function(case) {
  G <- nrow(case$loadings); item <- case$itemOf + 1
  pairs <- function(values) {
    d <- outer(values, values, "-"); r <- d^2 + SMOOTHING
    list(loss = sum(r[lower.tri(r)]^.25), slope = rowSums(.5 * d * r^-.75))
  }
  function(x) {
    logs <- c(-sum(x[seq_len(G - 1)]), x[seq_len(G - 1)]); m <- x[G:(2 * G - 1)]
    l <- case$loadings / exp(logs); v <- case$intercepts - l[, item, drop = FALSE] * m
    total <- 0; by_log <- by_mean <- numeric(G)
    for (j in seq_len(ncol(l))) { p <- pairs(l[, j]); total <- total + p$loss; by_log <- by_log - p$slope * l[, j] }
    for (k in seq_along(item)) {
      p <- pairs(v[, k]); total <- total + p$loss
      by_mean <- by_mean - p$slope * l[, item[k]]; by_log <- by_log + p$slope * l[, item[k]] * m
    }
    list(value = total, gradient = c(by_log[-1] - by_log[1], by_mean))
  }
}

align <- function(case) {
  f <- loss_of(case); G <- nrow(case$loadings)
  search <- function(x, tolerance) optim(x, function(x) f(x)$value, function(x) f(x)$gradient, method = "BFGS", control = list(maxit = 5000, reltol = tolerance))
  size <- log(rowMeans(abs(case$loadings))); size <- size - mean(size)
  found <- lapply(seq_len(STARTS), function(k) search(c(size[-1] + rnorm(G - 1, 0, .4), rnorm(G, 0, .7) + rnorm(1, 0, 1.5)), 1e-11))
  values <- vapply(found, `[[`, 0, "value")
  best <- found[[which.min(values)]]
  for (round in 1:20) best <- search(best$par, 1e-16)
  centered <- function(one) { m <- one$par[G:(2 * G - 1)]; m - mean(m) }
  near <- Filter(function(one) one$value < best$value + 1e-3, found)
  apart <- max(vapply(near, function(one) max(abs(centered(one) - centered(best))), 0))
  means <- best$par[G:(2 * G - 1)]; logs <- best$par[seq_len(G - 1)]
  list(loss = signif(best$value, 12), means = signif(means - mean(means), 10), level = signif(mean(means), 10),
    standardDeviations = signif(exp(c(-sum(logs), logs)), 10), gradient = signif(max(abs(f(best$par)$gradient)), 2),
    starts = STARTS, reachedBest = sum(values < best$value + 1e-6), unique = apart < .01, range = signif(range(values), 8))
}

# A factor's parameters in every group, from rows "lhs op rhs" with their group (from 0); intercepts are minus thresholds.
parameters_of <- function(rows, est, group, items) {
  split <- t(vapply(strsplit(rows, " "), function(parts) c(parts, "")[1:3], character(3)))
  pick <- function(g, chosen) est[group == g & chosen]
  groups <- sort(unique(group[split[, 2] == "=~"]))
  loadings <- t(sapply(groups, function(g) sapply(items, function(i) pick(g, split[, 2] == "=~" & split[, 3] == i))))
  thresholds <- lapply(groups, function(g) lapply(items, function(i) -pick(g, split[, 2] == "|" & split[, 1] == i)))
  list(items = items, itemOf = rep(seq_along(items) - 1, lengths(thresholds[[1]])), loadings = unname(loadings),
    intercepts = do.call(rbind, lapply(thresholds, unlist)))
}
of_ladder <- function(file, data, items) {
  ladder <- Filter(function(one) one$data == data, fromJSON(file, simplifyDataFrame = FALSE)$ladders)[[1]]
  e <- ladder$steps[[1]]$estimates
  parameters_of(e$rows, e$est, e$group, items)
}
of_countries <- function(items) {
  e <- fromJSON("tests/reference/nine.invariance.country.json")$configural$estimates
  parameters_of(paste(e$lhs, e$op, e$rhs), e$est, e$group, items)
}
# Yes or no to the nine items of the sample survey, one factor; the countries of the numbers `without` are left out.
of_sample <- function(without) {
  people <- read.csv("data/sample/disrupting-harm.csv")
  columns <- setNames(c("G1a", "G1c", "G3b", "G3c", "G3d", "G4a", "G4c", "G4b", "G4d"), letters[1:9])
  yes <- as.data.frame(lapply(columns, function(id) ifelse(people[[id]] %in% c(888, 999), NA, as.integer(people[[id]] >= 2))))
  yes$country <- people$COUNTRY; yes <- yes[!yes$country %in% without, ]
  fit <- cfa(paste("all =~", paste(letters[1:9], collapse = " + ")), yes, ordered = letters[1:9], std.lv = TRUE, group = "country",
    missing = "pairwise", parameterization = "theta", se = "none", test = "none")
  e <- parTable(fit)
  c(parameters_of(paste(e$lhs, e$op, e$rhs), e$est, e$group, letters[1:9]), list(countries = as.integer(lavInspect(fit, "group.label"))))
}
# Groups whose items are alike but for the error of estimates.
alike <- function(G, error) {
  loadings <- c(1.2, .9, 1.5, 1.1, .8); origins <- c(-1, -.5, -1.5, 0, -.8); m <- seq(-.5, .5, length.out = G); s <- exp(seq(-.2, .2, length.out = G))
  noisy <- function(x) signif(x + rnorm(length(x), 0, error), 10)
  list(items = paste0("y", 1:5), itemOf = 0:4, loadings = noisy(outer(s, loadings)), intercepts = noisy(outer(m, loadings) + rep(origins, each = G)))
}

cases <- list(
  list(data = "nine items by country: f g h i", factor = of_countries(c("f", "g", "h", "i"))),
  list(data = "nine items by country: a b c d e", factor = of_countries(c("a", "b", "c", "d", "e"))),
  list(data = "six groups, alike but for errors of .08", factor = alike(6, .08)),
  list(data = "six groups, alike but for errors of .001", factor = alike(6, .001)),
  list(data = "two groups, ordered items", factor = of_ladder("tests/reference/invariance.two-groups.json", "twoGroups", c("y1", "y2", "y3"))),
  list(data = "two groups, yes or no (nine items by sex)", factor = of_ladder("tests/reference/invariance.binary.json", "nineBySex", c("a", "b", "c", "d", "e"))),
  list(data = "five groups, three categories", factor = of_ladder("tests/reference/invariance.json", "fiveGroups", paste0("y", 1:6))),
  list(data = "twelve groups, yes or no", factor = of_ladder("tests/reference/invariance.binary.json", "twelveGroups", paste0("y", 5:9))),
  list(data = "the sample survey, twelve countries", factor = of_sample(c())),
  list(data = "the sample survey, eleven countries", factor = of_sample(VIET_NAM)))
for (k in seq_along(cases)) {
  cases[[k]]$aligned <- align(cases[[k]]$factor)
  cat(cases[[k]]$data, ":", toJSON(cases[[k]]$aligned, auto_unbox = TRUE, digits = 8), "\n")
}
versions <- list(R = R.version.string, lavaan = as.character(packageVersion("lavaan")))
writeLines(toJSON(list(versions = versions, cases = cases), digits = NA, auto_unbox = TRUE), "tests/reference/alignment.json")
