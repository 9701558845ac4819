# Points of the scaled RMSEA that a model of two factors of yes-or-no items has, by lavaan: in samples where it is true,
# and in samples where the first factor is two, of two items each, that correlate .60.
#   Rscript scripts/reference/fit-limits.R > tests/reference/fit-limits.json
library(lavaan)
set.seed(20261126)
samples <- 300
n <- 1000
loading <- 0.75
correlation <- 0.5
halves <- 0.6
threshold <- 0.5
items <- letters[1:8]
model <- "x =~ a + b + c + d\ny =~ e + f + g + h"
draw <- function(split) {
  general <- rnorm(n)
  factors <- sapply(1:2, function(k) sqrt(correlation) * general + sqrt(1 - correlation) * rnorm(n))
  first <- sapply(1:2, function(k) sqrt(halves) * factors[, 1] + sqrt(1 - halves) * rnorm(n))
  traits <- if (split) cbind(first[, c(1, 1, 2, 2)], factors[, rep(2, 4)]) else factors[, rep(1:2, each = 4)]
  latent <- loading * traits + sqrt(1 - loading^2) * matrix(rnorm(8 * n), n)
  setNames(as.data.frame(1 * (latent > threshold)), items)
}
rmsea <- function(data) {
  fit <- cfa(model, data, ordered = items, estimator = "WLSMV", std.lv = TRUE, se = "none")
  unname(fitMeasures(fit, "rmsea.scaled"))
}
values <- replicate(samples, sapply(c(true = FALSE, false = TRUE), function(split) {
  data <- draw(split)
  rmsea(data)
}))
out <- sprintf(
  '{ "lavaan": "%s", "samples": %d, "n": %d, "loading": %g, "correlation": %g, "halves": %g, "threshold": %g, "ifTrue": %.5f, "ifFalse": %.5f, "medianIfFalse": %.5f }',
  packageVersion("lavaan"), samples, n, loading, correlation, halves, threshold,
  quantile(values["true", ], 0.95), quantile(values["false", ], 0.05), median(values["false", ])
)
cat(out, "\n")
