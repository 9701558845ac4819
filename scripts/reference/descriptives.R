# Writes tests/reference/descriptives.json: what psych::describe says of several samples, with skewness and kurtosis of
# type 3 (its default) and type 2 (SPSS), and R's mad with its factor and without.
# Run from the project root: Rscript scripts/reference/descriptives.R
suppressMessages({ library(psych); library(jsonlite) })
set.seed(1)

samples <- list(
  binary = rbinom(200, 1, 0.15), fiveCategories = sample(1:5, 500, TRUE, c(0.4, 0.3, 0.15, 0.1, 0.05)),
  constant = rep(3, 20), three = c(1, 2, 5), two = c(1, 4), four = c(0, 0, 1, 3), ties = c(2, 2, 2, 2, 7, 7, 1),
  continuous = round(rnorm(101, 50, 12), 3), large = rep(0:9, c(5000, 3000, 1500, 900, 600, 400, 300, 200, 70, 30)))

of <- function(x) {
  d <- suppressWarnings(describe(x, type = 3, ranges = TRUE))
  spss <- suppressWarnings(describe(x, type = 2))
  ends <- if (length(unique(x)) > 1 && all(x == round(x))) range(x) + c(0, 1) else NULL
  finite <- function(value) if (is.finite(value)) value else NULL
  scores <- table(x)
  list(scores = I(as.numeric(names(scores))), counts = I(as.integer(scores)), ends = ends,
    n = d$n, mean = d$mean, sd = d$sd, se = d$se, median = d$median, mad = d$mad, madRaw = mad(x, constant = 1),
    min = d$min, max = d$max, skewness = finite(d$skew), kurtosis = finite(d$kurtosis),
    spss = list(skewness = finite(spss$skew), kurtosis = finite(spss$kurtosis)),
    floor = if (is.null(ends)) NULL else mean(x == ends[1]), ceiling = if (is.null(ends)) NULL else mean(x == ends[2]))
}

write_json(lapply(samples, of), "tests/reference/descriptives.json", digits = NA, auto_unbox = TRUE, null = "null")
