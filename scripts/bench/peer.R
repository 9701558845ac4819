# The same work in R, timed step by step: reads the yes-or-no answers that bench.ts wrote (path as first argument, one column
# per item, empty where missing), the number of replicates, the sample's file and the answers of twelve groups (column
# "group") as arguments, and prints a JSON object of seconds and of the numbers to compare.
suppressMessages({
  library(psych)
  library(lavaan)
  library(jsonlite)
})
arguments <- commandArgs(trailingOnly = TRUE)
answers <- read.csv(arguments[1])
replicates <- as.integer(arguments[2])

timed <- function(expression, times = 3) {
  seconds <- numeric(times)
  for (i in seq_len(times)) seconds[i] <- system.time(value <- force(eval.parent(substitute(expression))))[["elapsed"]]
  list(seconds = median(seconds), value = value)
}

load <- timed(read.csv(arguments[3]))
tetrachoric <- timed(suppressWarnings(suppressMessages(psych::tetrachoric(answers))))
matrix <- tetrachoric$value$rho
efa <- timed(suppressWarnings(suppressMessages(lapply(1:3, function(m) psych::fa(matrix, m, n.obs = nrow(answers), rotate = if (m == 1) "none" else "oblimin")))))
parallel <- timed(suppressWarnings(suppressMessages({
  set.seed(1)
  invisible(capture.output(result <- psych::fa.parallel(answers, cor = "tet", n.iter = replicates, fa = "both", plot = FALSE, quant = .95)))
  result
})), times = 1)
alpha <- timed(suppressWarnings(psych::alpha(answers)))

fitted_with_measures <- function(...) {
  fit <- suppressWarnings(cfa(..., estimator = "WLSMV", std.lv = TRUE, missing = "pairwise"))
  list(fit = fit, measures = fitMeasures(fit))
}
confirmatory <- timed(fitted_with_measures("exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e", answers, ordered = names(answers)))
groups <- read.csv(arguments[4])
items <- setdiff(names(groups), "group")
ladder <- timed({
  model <- "f =~ y1 + y2 + y3 + y4\ng =~ y5 + y6 + y7 + y8 + y9"
  one <- fitted_with_measures(model, groups, ordered = items, group = "group", parameterization = "theta")
  two <- fitted_with_measures(model, groups, ordered = items, group = "group", parameterization = "theta", group.equal = c("thresholds", "loadings", "residuals"))
  list(one, two, test = lavTestLRT(one$fit, two$fit))
}, times = 1)
statistics <- c("chisq", "chisq.scaled")

cat(toJSON(list(
  versions = list(R = R.version.string, psych = as.character(packageVersion("psych")), lavaan = as.character(packageVersion("lavaan"))),
  seconds = list(
    read = load$seconds,
    tetrachoric = tetrachoric$seconds,
    efa = efa$seconds,
    parallelPerReplicate = parallel$seconds / replicates,
    alpha = alpha$seconds,
    cfa = confirmatory$seconds,
    ladder = ladder$seconds
  ),
  cfa = unname(confirmatory$value$measures[c(statistics, "rmsea.scaled", "srmr")]),
  ladder = c(unname(ladder$value[[1]]$measures[statistics]), unname(ladder$value[[2]]$measures[statistics]), ladder$value$test[2, "Chisq diff"]),
  correlation = unname(matrix),
  alpha = alpha$value$total$raw_alpha
), auto_unbox = TRUE, digits = NA))
