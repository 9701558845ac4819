# Writes tests/reference/agreement.json: psych's ICC (by analysis of variance) and cohen.kappa with their intervals, Bland
# and Altman's limits and the slope by lm, and, under weights, strata and clusters, all of these by R's survey (functions of
# means by svycontrast, svyglm); Fleiss' kappa of the 1971 example and Krippendorff's of the 2011 one by their formulas.
# Run from the project root: Rscript scripts/reference/agreement.R
suppressMessages({ library(survey); library(psych); library(jsonlite) })
options(survey.lonely.psu = "adjust", survey.ultimate.cluster = FALSE)
set.seed(20)

# Shrout & Fleiss (1979), table 2: six targets by four judges.
sf <- matrix(c(9, 2, 5, 8, 6, 1, 3, 2, 8, 4, 6, 8, 7, 1, 2, 6, 10, 5, 6, 9, 6, 2, 4, 7), 6, 4, byrow = TRUE)
rated <- function(n, k, spread, shift = 0) {
  truth <- rnorm(n, 10, 3); round(sapply(1:k, function(j) truth + rnorm(n, shift * (j - 1), spread))) }
icc_of <- function(x) {
  r <- ICC(x, lmer = FALSE)$results
  list(ratings = x, forms = lapply(1:6, function(i) list(estimate = r$ICC[i], interval = c(r[i, "lower bound"], r[i, "upper bound"])))) }

bland <- function(x) {
  d <- x[, 2] - x[, 1]; m <- (x[, 1] + x[, 2]) / 2; n <- length(d); s <- sd(d); t <- qt(.975, n - 1)
  se <- s * sqrt(1 / n + 1.96^2 / (2 * (n - 1))); limit <- mean(d) + c(-1, 1) * 1.96 * s
  fit <- lm(d ~ m)
  list(bias = mean(d), biasInterval = t.test(d)$conf.int, sd = s, lower = limit[1], lowerInterval = limit[1] + c(-1, 1) * t * se,
       upper = limit[2], upperInterval = limit[2] + c(-1, 1) * t * se, slope = coef(fit)[[2]], slopeInterval = confint(fit)[2, ]) }

# Functions of weighted means of two ratings and their products.
moments <- function(x, design) {
  data <- update(design, x1 = x[, 1], x2 = x[, 2], q1 = x[, 1]^2, q2 = x[, 2]^2, p = x[, 1] * x[, 2],
                 d = x[, 2] - x[, 1], dd = (x[, 2] - x[, 1])^2, m = (x[, 1] + x[, 2]) / 2)
  list(means = svymean(~ x1 + x2 + q1 + q2 + p + d + dd, data), data = data) }
by_survey <- function(x, design) {
  own <- moments(x, design); n <- nrow(x); f <- n / (n - 1); df <- degf(design); t <- qt(.975, df)
  people <- bquote(.(f) * (q1 - x1^2 + q2 - x2^2 + 2 * (p - x1 * x2)) / 2)
  error <- bquote(.(f) * ((q1 - x1^2 + q2 - x2^2) / 2 - (p - x1 * x2)))
  cols <- quote((x1 - x2)^2 / 2)
  within <- bquote(.(cols) + .((n - 1) / n) * .(error))
  agreed <- bquote(.(people) + 2 * .(cols) + .(1 - 2 / n) * .(error))
  over <- list(bquote(.(people) - .(within)), bquote(.(people) - .(error)), bquote(.(people) - .(error)))
  under <- list(bquote(.(people) + .(within)), agreed, bquote(.(people) + .(error)))
  # By person, the influence of a function of means, times n. People alike share their weights: a table has no more of them.
  values <- own$data$variables[names(coef(own$means))]; w <- weights(design); at <- as.list(coef(own$means))
  influence <- function(of) drop(sweep(as.matrix(values), 2, coef(own$means)) %*% t(attr(eval(deriv(as.expression(of), names(values)), at), "gradient")))
  alike <- paste(x[, 1], x[, 2], design$cluster[[1]][design$has.strata])
  # Student's t with the degrees of freedom that the kurtosis of influences leaves to their variance.
  critical <- function(i) {
    squares <- tapply((w * i)^2, alike, sum); fourths <- squares^2 / table(alike)[names(squares)]
    qt(.975, min(df, max(1, floor(2 * n / (n * sum(fourths) / sum(squares)^2 - (n - 3) / (n - 1)))))) }
  contrast <- function(of) { r <- svycontrast(own$means, of); list(estimate = coef(r)[[1]], se = as.numeric(SE(r))) }
  sem <- bquote(.(cols) + .(1 - 1 / n) * .(error))
  root <- function(of) { r <- contrast(of); e <- sqrt(r$estimate); f <- exp(critical(influence(of)) * r$se / (2 * r$estimate)); list(estimate = e, interval = c(e / f, e * f)) }
  wald <- function(r) list(estimate = r$estimate, interval = r$estimate + c(-1, 1) * t * r$se)
  slope <- summary(svyglm(d ~ m, own$data))$coefficients[2, ]
  limit <- function(sign) wald(contrast(bquote(d + .(sign * 1.96) * sqrt(.(f) * (dd - d^2)))))
  # Influences as the jackknife has them; ends by the logarithm of the ratio of variances, of the mean by Spearman and Brown.
  ends <- function(over, under) {
    e <- eval(over, at) / eval(under, at); held <- 1 + influence(under) / eval(under, at)
    i <- influence(bquote(.(over) / .(under))) / (1 - ave(w, alike) / sum(w) * held)
    se <- if (design$has.strata) as.numeric(SE(svytotal(~ i, update(design, i = i)))) / sum(w) else sqrt(f * sum((w * i)^2)) / sum(w)
    r <- (1 + e) / (1 - e) * exp(c(-1, 1) * 2 * critical(i) * se / ((1 + e) * (1 - e)))
    list(estimate = e, interval = (r - 1) / (r + 1)) }
  single <- Map(ends, over, under)
  stepped <- function(r) 2 * r / (1 + r)
  list(forms = c(single, lapply(single, function(one) lapply(one, stepped))),
    agreement = root(sem), consistency = root(error), bias = wald(contrast(quote(1 * d))), lower = limit(-1), upper = limit(1),
    slope = wald(list(estimate = slope[[1]], se = slope[[2]]))) }

credit <- function(k, kind) outer(1:k, 1:k, function(i, j) switch(kind, none = (i == j) * 1, linear = 1 - abs(i - j) / (k - 1), quadratic = 1 - (i - j)^2 / (k - 1)^2))
kappa_of <- function(x, k) {
  run <- function(kind) { r <- cohen.kappa(x, w = credit(k, kind), levels = 1:k); se <- sqrt(r$var.weighted)
    list(weights = kind, estimate = r$weighted.kappa, se = se, interval = r$weighted.kappa + c(-1, 1) * qnorm(.975) * se) }
  plain <- cohen.kappa(x, levels = 1:k)
  list(ratings = x, categories = k, psych = list(kappa = plain$kappa, se = sqrt(plain$var.kappa), weighted = plain$weighted.kappa,
    weightedSe = sqrt(plain$var.weighted), confid = plain$confid), kappas = lapply(c("none", "linear", "quadratic"), run)) }

# Weighted kappa as a function of the shares of cells.
kappa_survey <- function(x, k, kind, design) {
  w <- credit(k, kind); cells <- expand.grid(a = 1:k, b = 1:k); cells$name <- paste0("c", cells$a, "_", cells$b)
  for (i in seq_len(nrow(cells))) design$variables[[cells$name[i]]] <- as.numeric(x[, 1] == cells$a[i] & x[, 2] == cells$b[i])
  means <- svymean(as.formula(paste("~", paste(cells$name, collapse = "+"))), design)
  add <- function(names, weights) Reduce(function(u, v) call("+", u, v), Map(function(nm, wt) call("*", wt, as.name(nm)), names, weights))
  row <- lapply(1:k, function(i) add(cells$name[cells$a == i], rep(1, k))); col <- lapply(1:k, function(j) add(cells$name[cells$b == j], rep(1, k)))
  po <- add(cells$name, w[cbind(cells$a, cells$b)])
  pe <- Reduce(function(u, v) call("+", u, v), lapply(seq_len(nrow(cells)), function(i) call("*", w[cells$a[i], cells$b[i]], call("*", row[[cells$a[i]]], col[[cells$b[i]]]))))
  r <- svycontrast(means, bquote((.(po) - .(pe)) / (1 - .(pe)))); se <- as.numeric(SE(r)); t <- qt(.975, degf(design))
  list(weights = kind, estimate = coef(r)[[1]], se = se, interval = coef(r)[[1]] + c(-1, 1) * t * se) }

# Fleiss (1971), table 1: thirty patients by six raters, five categories.
fleiss <- do.call(rbind, strsplit(c("444444", "222555", "233335", "555555", "222444", "113333", "333355", "113334", "114444", "555555",
  "144444", "124444", "222333", "144444", "224445", "333335", "111455", "111112", "224444", "133555", "555555", "244444", "224555",
  "114444", "144445", "222224", "111155", "224444", "133333", "555555"), ""))
storage.mode(fleiss) <- "numeric"
fleiss_of <- function(x, k) {
  n <- nrow(x); m <- ncol(x); counts <- t(apply(x, 1, tabulate, k)); p <- colSums(counts) / (n * m); P <- (rowSums(counts^2) - m) / (m * (m - 1))
  pe <- sum(p^2); q <- 1 - p
  chance <- sqrt(2) / (sum(p * q) * sqrt(n * m * (m - 1))) * sqrt(sum(p * q)^2 - sum(p * q * (q - p)))
  list(ratings = x, estimate = (mean(P) - pe) / (1 - pe), agreement = mean(P), chanceError = chance,
       categories = 1 - colSums(counts * (m - counts)) / (n * m * (m - 1) * p * q)) }

two <- rated(60, 2, 1.5, .6); three <- rated(40, 3, 2, 1); poor <- rated(30, 2, 8)
ordered <- (function(n, k) { z <- rnorm(n); x <- sapply(1:2, function(j) cut(z + rnorm(n, 0, .8), c(-Inf, qnorm(1:(k - 1) / k), Inf), labels = FALSE)); x })(80, 5)
yes <- cbind(c(rep(1, 30), rep(2, 50)), c(rep(1, 22), rep(2, 8), rep(1, 6), rep(2, 44)))
n <- 200; big <- rated(n, 2, 2, .5); graded <- pmin(pmax(round(big / 4), 1), 4)
survey <- data.frame(stratum = rep(1:4, each = 50), cluster = rep(1:40, each = 5), weight = round(runif(n, .5, 2), 2))
clustered <- svydesign(~cluster, strata = ~stratum, weights = ~weight, data = survey)
weighted <- svydesign(~1, weights = ~weight, data = survey)
alone <- svydesign(~1, weights = rep(1, 60), data = data.frame(id = 1:60))

write_json(list(
  icc = list(shroutFleiss = icc_of(sf), two = icc_of(two), three = icc_of(three), poor = icc_of(poor)),
  bland = list(two = bland(two), poor = bland(poor)),
  plain = by_survey(two, alone)[c("agreement", "consistency")],
  designed = c(list(ratings = big, graded = graded, survey = survey),
    list(clustered = c(by_survey(big, clustered), list(kappas = lapply(c("none", "linear", "quadratic"), function(kind) kappa_survey(graded, 4, kind, clustered)))),
         weighted = c(by_survey(big, weighted), list(kappas = lapply(c("none", "linear", "quadratic"), function(kind) kappa_survey(graded, 4, kind, weighted)))))),
  kappa = list(ordered = kappa_of(ordered, 5), yes = kappa_of(yes, 2)),
  fleiss = fleiss_of(fleiss, 5)
), "tests/reference/agreement.json", digits = NA, auto_unbox = TRUE)
