# Which variance a correlation should have whose 2 x 2 table had an empty cell: samples from a true two-factor model of nine
# rare yes-or-no items of 980 people, those with such a pair. Compares lavaan's test with the same test given the covariance of
# the report's R script (NACOV and WLS.V), and both variances with that of the estimate. Prints what docs/decisions/006 quotes.
# Run from the project root: Rscript scripts/reference/empty-cells.R [samples]
suppressMessages({ library(lavaan) })
arguments <- commandArgs(trailingOnly = TRUE)
wanted <- if (length(arguments) > 0) as.integer(arguments[1]) else 400
# The function as the report's script has it.
text <- readLines("src/report/scripts/r-parts/empty-cells.ts")
from <- grep("^filled_moments <- ", text); to <- grep("^# lavaan.s sample statistics", text) - 1
eval(parse(text = text[from:to]))
set.seed(20261126)
n <- 980
share <- c(.10, .09, .055, .05, .04, .02, .015, .015, .012)
factor <- c(1, 1, 1, 1, 1, 2, 2, 2, 2)
model <- "f =~ a + b + c + d + e\ng =~ f1 + g1 + h1 + i1"
names_of <- c("a", "b", "c", "d", "e", "f1", "g1", "h1", "i1")
draw <- function() {
  traits <- matrix(rnorm(2 * n), n) %*% chol(matrix(c(1, .7, .7, 1), 2))
  latent <- traits[, factor] * .75 + matrix(rnorm(9 * n), n) * sqrt(1 - .75^2)
  x <- sweep(latent, 2, qnorm(1 - share), ">") + 0L
  colnames(x) <- names_of
  x
}
true <- .75^2 * ifelse(outer(factor, factor, "=="), 1, .7)
empty <- function(x) apply(combn(9, 2), 2, function(k) sum(tabulate(1 + 2 * x[, k[1]] + x[, k[2]], 4) == 0))
result <- list(); drawn <- 0; ratio <- list()
while (length(result) < wanted && drawn < 20 * wanted) {
  drawn <- drawn + 1
  x <- draw()
  cells <- empty(x)
  if (!any(cells == 1) || any(cells > 1) || any(colSums(x) < 2)) next
  data <- as.data.frame(x)
  fit <- function(...) try(suppressWarnings(cfa(model, data, ordered = names_of, estimator = "WLSMV", std.lv = TRUE, ...)), silent = TRUE)
  theirs <- fit()
  if (inherits(theirs, "try-error") || !lavInspect(theirs, "converged")) next
  rho <- lavInspect(theirs, "sampstat")$cov[names_of, names_of]
  covariance <- filled_moments(x, rep(1, n), rho)$covariance
  raw <- lavInspect(theirs, "gamma")
  given <- raw; given[] <- covariance
  ours <- fit(NACOV = given, WLS.V = diag(1 / diag(given)))
  if (inherits(ours, "try-error") || !lavInspect(ours, "converged")) next
  p <- c(fitMeasures(theirs, "pvalue.scaled"), fitMeasures(ours, "pvalue.scaled"))
  chi <- c(fitMeasures(theirs, "chisq.scaled"), fitMeasures(ours, "chisq.scaled"))
  result[[length(result) + 1]] <- c(p, chi)
  for (k in which(cells == 1)) {
    pair <- combn(9, 2)[, k]
    error <- rho[pair[1], pair[2]] - true[pair[1], pair[2]]
    at <- 9 + k
    ratio[[length(ratio) + 1]] <- c(error, sqrt(diag(raw)[at] / n), sqrt(diag(covariance)[at] / n))
  }
}
result <- do.call(rbind, result); ratio <- do.call(rbind, ratio)
rate <- colMeans(result[, 1:2] < .05)
cat(drawn, "samples drawn,", nrow(result), "with an empty cell,", nrow(ratio), "such pairs\n")
cat("refused at 5 %: lavaan", round(rate[1], 3), "adjusted table", round(rate[2], 3), "(Monte Carlo error", round(sqrt(.05 * .95 / nrow(result)), 3), ")\n")
cat("mean chi-square, df 26: lavaan", round(mean(result[, 3]), 1), "adjusted table", round(mean(result[, 4]), 1), "\n")
cat("root mean squared error of the correlations", round(sqrt(mean(ratio[, 1]^2)), 3), "standard errors: lavaan", round(sqrt(mean(ratio[, 2]^2)), 3), "adjusted", round(sqrt(mean(ratio[, 3]^2)), 3), "\n")
cat("within 1.96 standard errors: lavaan", round(mean(abs(ratio[, 1]) < 1.96 * ratio[, 2]), 3), "adjusted", round(mean(abs(ratio[, 1]) < 1.96 * ratio[, 3]), 3), "\n")
