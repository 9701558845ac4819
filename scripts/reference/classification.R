# Writes tests/reference/classification.json: yes-or-no tests whose true scores have a known beta distribution, the exact
# distribution of their scores and reliability, and the accuracy and consistency of classes by R's integrate.
# Run from the project root: Rscript scripts/reference/classification.R
library(jsonlite)
study <- function(n, a, b, low, high, cuts) {
  density <- function(t) dbeta((t - low) / (high - low), a, b) / (high - low)
  over <- function(f, from = low, to = high) integrate(function(t) density(t) * f(t), from, to, rel.tol = 1e-12, subdivisions = 1000)$value
  people <- sapply(0:n, function(x) over(function(t) dbinom(x, n, t)))
  mean <- sum(0:n * people); variance <- sum((0:n - mean)^2 * people)
  reliability <- over(function(t) (n * t - mean)^2) / variance
  shares <- function(cuts) {
    ends <- c(-1, cuts - 1, n); truths <- c(low, pmin(pmax(cuts / n, low), high), high); k <- length(cuts) + 1
    class <- function(m) function(t) pbinom(ends[m + 1], n, t) - pbinom(ends[m], n, t)
    accuracy <- sum(sapply(1:k, function(m) if (truths[m + 1] > truths[m]) over(class(m), truths[m], truths[m + 1]) else 0))
    consistency <- sum(sapply(1:k, function(m) over(function(t) class(m)(t)^2)))
    chance <- sum(sapply(1:k, function(m) over(class(m)))^2)
    list(accuracy = accuracy, consistency = consistency, kappa = (consistency - chance) / (1 - chance)) }
  list(n = n, people = people, reliability = reliability, cuts = cuts, all = shares(cuts), each = lapply(cuts, shares)) }
write_json(list(inner = study(20, 2, 3, .2, .9, c(8, 14)), whole = study(9, 1.5, 4, 0, 1, c(2, 5)), skewed = study(30, 6, 2, .1, .95, c(20))),
  "tests/reference/classification.json", digits = NA, auto_unbox = TRUE)
