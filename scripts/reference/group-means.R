# Writes tests/reference/group-means.json: reliability of group means with its F interval, by R's aov for groups of equal
# size, and from the means and covariances of survey's svyby under weights, strata and clusters, for groups across
# clusters ("class"), of whole strata ("region") and of single clusters ("cluster", from people).
# Run from the project root: Rscript scripts/reference/group-means.R
suppressMessages({ library(survey); library(jsonlite) })
set.seed(34)
n <- 480
data <- data.frame(stratum = rep(1:8, each = 60), cluster = rep(1:48, each = 10), weight = round(runif(n, .5, 2), 2))
data$region <- paste0("r", (data$stratum + 1) %/% 2)
data$class <- paste0("c", sample(1:7, n, TRUE, c(5, 4, 3, 3, 2, 2, 1)))
data$score <- rbinom(n, 12, plogis(rnorm(48, 0, .5)[data$cluster] + rnorm(8, 0, .5)[data$stratum] + rnorm(n, 0, .7)))
ends <- function(f, k, df) c(estimate = max(0, 1 - 1 / f), low = max(0, 1 - qf(.975, k - 1, df) / f), high = max(0, 1 - qf(.025, k - 1, df) / f))
anova_of <- function(g) { a <- anova(lm(score ~ factor(g), data)); as.list(c(ends(a$F[1], a$Df[1] + 1, a$Df[2]), df = a$Df[2])) }
survey_of <- function(design, by) {
  m <- svyby(~score, reformulate(by), design, svymean, covmat = TRUE); V <- vcov(m); k <- nrow(m)
  own <- sapply(m[[by]], function(l) { d <- subset(design, design$variables[[by]] == l); v <- d$variables; s <- unique(v[c("stratum", "unit")])
    G <- tapply(data0$unit, data0$stratum, function(u) length(unique(u)))[as.character(v$stratum)]
    c(units = nrow(s), df = nrow(s) - length(unique(s$stratum)), used = mean(G / (G - 1))) })
  s <- sqrt(own["units", ] / own["df", ] / own["used", ]); V <- V * outer(s, s)
  df <- min(sum(own["df", ]), degf(design)); v <- (sum(diag(V)) - sum(V) / k) / (k - 1)
  as.list(c(ends(var(coef(m)) / v, k, df), df = df, difference = (qt(.975, df) + qt(.8, df)) * sqrt(2 * v))) }
data0 <- transform(data, unit = cluster)
clustered <- svydesign(~cluster, strata = ~stratum, weights = ~weight, data = data0)
results <- list(class = survey_of(clustered, "class"), region = survey_of(clustered, "region"))
data0 <- transform(data, unit = seq_len(n), stratum = 1)
results$cluster <- survey_of(svydesign(~1, weights = ~weight, data = data0), "cluster")
write_json(list(data = data, simple = anova_of(data$cluster), designs = results,
  power = power.t.test(n = 60, sd = 1, power = .8)$delta), "tests/reference/group-means.json", dataframe = "columns", digits = NA, auto_unbox = TRUE)
