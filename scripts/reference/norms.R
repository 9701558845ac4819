# Writes tests/reference/norms.json: percentile ranks (half of those at a score count as below it) with intervals on the
# logit scale by R's survey, T scores and Woodruff's percentiles, of all and by a group, under strata and clusters and without.
# Run from the project root: Rscript scripts/reference/norms.R
suppressMessages({ library(survey); library(jsonlite) })
options(survey.lonely.psu = "adjust")
set.seed(21)
n <- 400
data <- data.frame(stratum = rep(1:4, each = 100), cluster = rep(1:80, each = 5), weight = round(runif(n, .5, 2), 2),
                   group = rep(c("g", "h"), n / 2), score = rbinom(n, 12, plogis(rnorm(n, -.2, .8))))
probabilities <- c(.05, .1, .25, .5, .75, .9, .95)
norms_of <- function(design) {
  df <- degf(design); t <- qt(.975, df); scores <- sort(unique(design$variables$score))
  mean <- coef(svymean(~score, design))[[1]]; sd <- sqrt(coef(svyvar(~score, design))[[1]])
  rows <- lapply(scores, function(s) {
    d <- update(design, below = (score < s) + .5 * (score == s)); m <- svymean(~below, d); p <- coef(m)[[1]]; w <- t * as.numeric(SE(m)) / (p * (1 - p))
    list(score = s, percentile = p, interval = plogis(qlogis(p) + c(-1, 1) * w), t = 50 + 10 * (s - mean) / sd, normalizedT = 50 + 10 * qnorm(p)) })
  # The interval is that of the probability: around the share at or below a score of few values, it lacks lower scores.
  quantile_of <- function(p) svyquantile(~score, design, p, qrule = "math", ci = FALSE)$score[[1]]
  percentiles <- lapply(probabilities, function(p) {
    q <- quantile_of(p); m <- svymean(~below, update(design, below = as.numeric(score <= q))); share <- coef(m)[[1]]
    w <- t * as.numeric(SE(m)) * sqrt(p * (1 - p) / (share * (1 - share)))
    list(probability = p, score = q, interval = c(quantile_of(p - w), quantile_of(p + w))) })
  list(n = nrow(design), rows = rows, percentiles = percentiles) }
clustered <- svydesign(~cluster, strata = ~stratum, weights = ~weight, data = data)
simple <- svydesign(~1, weights = rep(1, n), data = data)
write_json(list(data = data, designs = list(
  clustered = list(all = norms_of(clustered), g = norms_of(subset(clustered, group == "g")), h = norms_of(subset(clustered, group == "h"))),
  simple = list(all = norms_of(simple)))), "tests/reference/norms.json", digits = NA, auto_unbox = TRUE)
