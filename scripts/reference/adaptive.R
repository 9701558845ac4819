# Writes tests/reference/adaptive.json: an adaptive test of some answers by formulas: item by item that with most Fisher
# information at the posterior mean so far, and the posterior mean and SD after it, on 61 points from -6 to 6. The items'
# parameters are those of tests/reference/irt-models.json.
# Run from the project root: Rscript scripts/reference/adaptive.R
suppressMessages(library(jsonlite))
stored <- fromJSON("tests/reference/irt-models.json", simplifyVector = FALSE)
nodes <- seq(-6, 6, length.out = 61)
prior <- dnorm(nodes) / sum(dnorm(nodes))

# Probabilities by category, at one level.
curves <- list(
  "3PL" = function(i, t) { p <- plogis(i$lower) + (1 - plogis(i$lower)) * plogis(i$a * t + i$d[[1]]); c(1 - p, p) },
  "generalized partial credit" = function(i, t) { e <- exp(i$a * (0:3) * t + c(0, unlist(i$d))); e / sum(e) },
  "sequential" = function(i, t) { s <- plogis(i$a * t + unlist(i$d)); c(1 - s, 1) * cumprod(c(1, s)) },
  "nominal" = function(i, t) { e <- exp(i$a * unlist(i$scores) * t + c(0, unlist(i$d))); e / sum(e) })

information <- function(p, i, t, h = 1e-5) { # P'^2 / P, the derivative by Richardson's central differences
  one <- function(h) (p(i, t + h) - p(i, t - h)) / (2 * h)
  sum(((4 * one(h / 2) - one(h)) / 3)^2 / p(i, t))
}
adaptive <- function(model, answers) {
  p <- curves[[model$model]]
  items <- model$items
  post <- prior; level <- 0; left <- seq_along(items); steps <- list()
  while (length(left)) {
    info <- sapply(left, function(j) information(p, items[[j]], level, 1e-3))
    j <- left[which.max(info)]; left <- setdiff(left, j)
    post <- post * sapply(nodes, function(t) p(items[[j]], t)[answers[j] + 1]); post <- post / sum(post)
    level <- sum(post * nodes)
    steps[[length(steps) + 1]] <- c(j - 1, level, sqrt(sum(post * (nodes - level)^2)))
  }
  do.call(rbind, steps)
}
of <- function(data, name) Filter(function(m) m$data == data && m$model == name, stored$models)[[1]]
set.seed(4)
cases <- list(c("lsat7", "3PL"), c("science", "generalized partial credit"), c("sim8", "sequential"), c("sim8", "nominal"))
write_json(lapply(cases, function(case) {
  model <- of(case[1], case[2]); top <- if (case[1] == "lsat7") 1 else 3
  list(data = unbox(case[1]), model = unbox(case[2]), people = lapply(1:6, function(k) {
    answers <- sample(0:top, length(model$items), TRUE)
    found <- adaptive(model, answers)
    list(answers = answers, items = found[, 1], levels = found[, 2], errors = found[, 3])
  }))
}), "tests/reference/adaptive.json", digits = 12)
