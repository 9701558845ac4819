# The same work in R, timed step by step: reads the yes-or-no answers that bench.ts wrote (path as first argument, one column
# per item, empty where missing), the number of replicates and the sample's file as arguments, and prints a JSON object of seconds and of the numbers to compare.
suppressMessages({
  library(psych)
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

cat(toJSON(list(
  versions = list(R = R.version.string, psych = as.character(packageVersion("psych"))),
  seconds = list(
    read = load$seconds,
    tetrachoric = tetrachoric$seconds,
    efa = efa$seconds,
    parallelPerReplicate = parallel$seconds / replicates,
    alpha = alpha$seconds
  ),
  correlation = unname(matrix),
  alpha = alpha$value$total$raw_alpha
), auto_unbox = TRUE, digits = NA))
