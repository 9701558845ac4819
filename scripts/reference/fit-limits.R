# Points of the scaled RMSEA in samples from a model of two factors of yes-or-no items, by lavaan: the model itself and
# one factor fitted to each.
#   Rscript scripts/reference/fit-limits.R > tests/reference/fit-limits.json
library(lavaan)
set.seed(20261126)
samples <- 250
n <- 1000
loading <- 0.75
correlation <- 0.5
threshold <- 0.5
items <- letters[1:6]
models <- c(true = "x =~ a + b + c\ny =~ d + e + f", false = "x =~ a + b + c + d + e + f")
draw <- function() {
  general <- rnorm(n)
  factors <- sapply(1:2, function(k) sqrt(correlation) * general + sqrt(1 - correlation) * rnorm(n))
  latent <- loading * factors[, rep(1:2, each = 3)] + sqrt(1 - loading^2) * matrix(rnorm(6 * n), n)
  setNames(as.data.frame(1 * (latent > threshold)), items)
}
rmsea <- function(model, data) {
  fit <- cfa(model, data, ordered = items, estimator = "WLSMV", std.lv = TRUE, se = "none")
  unname(fitMeasures(fit, "rmsea.scaled"))
}
values <- replicate(samples, {
  data <- draw()
  sapply(models, rmsea, data = data)
})
out <- sprintf(
  '{ "lavaan": "%s", "samples": %d, "n": %d, "loading": %g, "correlation": %g, "threshold": %g, "ifTrue": %.5f, "ifFalse": %.5f, "medianIfFalse": %.5f }',
  packageVersion("lavaan"), samples, n, loading, correlation, threshold,
  quantile(values["true", ], 0.95), quantile(values["false", ], 0.05), median(values["false", ])
)
cat(out, "\n")
