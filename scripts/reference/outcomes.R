# Writes tests/reference/outcomes.json: outcomes by number of items, score and latent class in a made-up clustered sample
# (kept in the file as columns). Regressions are those of R's survey (svyglm, regTermTest); standardized means and what is
# made of them have stacked estimating equations (influence functions of coefficients and of the mean of the predictions),
# carried to the design by svytotal. Classes: EM by its formulas; BCH with the derivatives of all equations (classes,
# classification error, regression, standardized means) by central differences.
# Run from the project root: Rscript scripts/reference/outcomes.R
suppressMessages({ library(survey); library(jsonlite) })
options(survey.lonely.psu = "adjust", warn = 1)
set.seed(20261129)

# --- data: three kinds of people, sixty clusters in six strata ---------------------------------------------------------
n <- 1000; items <- 6
psu <- rep(1:60, length.out = n); stratum <- (psu - 1) %/% 10 + 1
sex <- sample(c("boy", "girl"), n, TRUE); age <- sample(c("12-13", "14-15", "16-17"), n, TRUE)
lift <- rnorm(60, sd = .4)[psu]
kind <- apply(cbind(1, exp(-1 + lift + .5 * (sex == "girl")), exp(-1.4 + lift + .4 * (age == "16-17"))), 1, function(p) sample(3, 1, prob = p))
yes <- rbind(rep(.05, 6), c(.7, .6, .65, .15, .1, .2), c(.75, .7, .6, .8, .7, .75))
x <- matrix(rbinom(n * items, 1, yes[kind, ]), n); x[runif(n * items) < .01] <- NA
eta <- -1.6 + c(0, .7, 1.6)[kind] + .3 * (sex == "girl") + .25 * (age == "16-17") + .5 * lift
y <- rbinom(n, 1, plogis(eta)); y[runif(n) < .05] <- NA
visits <- rpois(n, exp(-.5 + c(0, .4, 1)[kind] + .2 * (sex == "girl")))
mood <- round(rnorm(n, 10 + c(0, 1, 3)[kind] + (age == "16-17"), c(2, 2.5, 3)[kind]), 2)
weight <- round(runif(n, .5, 2), 3)
d <- data.frame(psu, stratum, sex = factor(sex), age = factor(age), y, visits, mood, weight)
d$number <- rowSums(x)
d$dose <- factor(pmin(d$number, 3)); d$line <- pmin(d$number, 3)
known <- !is.na(d$number)
m <- sum(d$weight[known] * d$number[known]) / sum(d$weight[known])
design <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, nest = TRUE, data = d)

# --- by number ----------------------------------------------------------------------------------------------------------
families <- list(y = quasibinomial(), visits = quasipoisson(), mood = gaussian())
fit <- function(formula, design, family) eval(bquote(svyglm(.(formula), design, family = .(family), control = list(epsilon = 1e-14, maxit = 60))))
inverse_link <- function(family) make.link(family$link)
# Standardized means at some settings (functions of the model frame), with their covariance.
standardized <- function(formula, outcome, settings) {
  family <- families[[outcome]]
  vars <- all.vars(formula)
  keep <- complete.cases(d[vars])
  model <- fit(formula, subset(design, keep), family)
  link <- inverse_link(family)
  frame <- d[keep, ]; w <- frame$weight
  X <- model.matrix(delete.response(terms(model)), frame); eta <- as.vector(X %*% coef(model))
  bread <- solve(t(X) %*% (w * link$mu.eta(eta) * X))
  infl <- (X * (frame[[outcome]] - link$linkinv(eta))) %*% bread
  parts <- lapply(settings, function(set) {
    at <- model.matrix(delete.response(terms(model)), set(frame), xlev = model$xlevels)
    e <- as.vector(at %*% coef(model)); mu <- link$linkinv(e)
    mean <- sum(w * mu) / sum(w)
    list(mean = mean, infl = (mu - mean) / sum(w) + infl %*% (colSums(w * link$mu.eta(e) * at) / sum(w)))
  })
  IF <- matrix(0, n, length(settings)); IF[keep, ] <- sapply(parts, `[[`, "infl")
  beta <- matrix(0, n, ncol(infl)); beta[keep, ] <- infl
  V <- vcov(svytotal(IF, design))
  list(means = sapply(parts, `[[`, "mean"), covariance = unname(V), df = degf(subset(design, keep)) + 1 - length(coef(model)),
       n = sum(keep), check = max(abs(vcov(svytotal(beta, design)) / vcov(model) - 1)))
}
beside <- function(s) {
  t <- qt(.975, s$df); V <- s$covariance; m <- s$means
  at <- function(k) {
    rd <- m[k] - m[1]; sd <- sqrt(V[k, k] + V[1, 1] - 2 * V[k, 1])
    rr <- m[k] / m[1]; sr <- sqrt(V[k, k] / m[k]^2 + V[1, 1] / m[1]^2 - 2 * V[k, 1] / (m[k] * m[1]))
    list(difference = c(rd, sd, rd - t * sd, rd + t * sd), ratio = c(rr, rr * sr, rr * exp(-t * sr), rr * exp(t * sr)))
  }
  list(means = m, se = sqrt(diag(V)), n = s$n, df = s$df, beside = lapply(seq_along(m)[-1], at))
}
checks <- c()
by_number <- lapply(names(families), function(outcome) {
  at <- lapply(levels(d$dose), function(l) function(f) { f$dose <- factor(l, levels = levels(d$dose)); f })
  one <- standardized(as.formula(paste(outcome, "~ dose")), outcome, at)
  two <- standardized(as.formula(paste(outcome, "~ dose + sex + age")), outcome, at)
  checks <<- c(checks, one$check, two$check)
  keep <- complete.cases(d[c(outcome, "number", "sex", "age")])
  sub <- subset(design, keep); family <- families[[outcome]]
  wald <- function(formula, term) {
    model <- fit(as.formula(paste(outcome, "~", formula)), sub, family)
    df <- degf(sub) + 1 - sum(!is.na(coef(model)))
    test <- regTermTest(model, term, df = df)
    c(test$Ftest, test$df, df, test$p)
  }
  line <- fit(as.formula(paste(outcome, "~ line + sex + age")), sub, family)
  list(observed = beside(one), adjusted = beside(two),
       trend = c(coef(line)[["line"]], SE(line)[["line"]], wald("line + sex + age", ~line)),
       departure = wald("line + I(dose == 2) + I(dose == 3) + sex + age", ~I(dose == 2) + I(dose == 3)),
       sex = wald("line * sex + age", ~line:sex), age = wald("line * age + sex", ~line:age))
})
names(by_number) <- names(families)
cat("covariance of coefficients against svyglm:", max(checks), "\n")

# --- by score -----------------------------------------------------------------------------------------------------------
by_score <- lapply(names(families), function(outcome) {
  keep <- complete.cases(d[c(outcome, "number")]); w <- d$weight[keep]
  mean <- sum(w * d$number[keep]) / sum(w); sd <- sqrt(sum(w * (d$number[keep] - mean)^2) / sum(w))
  d$score <<- (d$number - mean) / sd
  design$variables$score <<- d$score
  set <- list(identity, function(f) { f$score <- f$score + 1; f })
  list(sd = sd, observed = beside(standardized(as.formula(paste(outcome, "~ score")), outcome, set)),
       adjusted = beside(standardized(as.formula(paste(outcome, "~ score + sex + age")), outcome, set)))
})
names(by_score) <- names(families)

# --- by class -----------------------------------------------------------------------------------------------------------
lca <- function(K) {
  once <- function() {
    pi <- rep(1 / K, K); P <- matrix(runif(K * items, .1, .9), K); old <- -Inf
    for (s in 1:20000) {
      L <- log(matrix(pi, n, K, byrow = TRUE))
      for (k in 1:K) L[, k] <- L[, k] + rowSums(t(t(x) * log(P[k, ]) + t(1 - x) * log(1 - P[k, ])), na.rm = TRUE)
      top <- apply(L, 1, max); E <- exp(L - top); ll <- sum(d$weight * (top + log(rowSums(E))))
      R <- E / rowSums(E) * d$weight; pi <- colSums(R) / sum(d$weight)
      for (k in 1:K) P[k, ] <- colSums(R[, k] * x, na.rm = TRUE) / colSums(R[, k] * !is.na(x))
      P <- pmin(pmax(P, 1e-12), 1 - 1e-12)
      if (abs(ll - old) < 1e-12) break
      old <- ll
    }
    list(ll = ll, pi = pi, P = P)
  }
  tried <- lapply(1:12, function(i) once()); best <- tried[[which.max(sapply(tried, `[[`, "ll"))]]
  order <- order(-rowSums(best$P)); list(pi = best$pi[order], P = best$P[order, ])
}
log_items <- function(P) sapply(seq_len(nrow(P)), function(k) rowSums(sweep(x, 2, log(P[k, ]), `*`) + sweep(1 - x, 2, log(1 - P[k, ]), `*`), na.rm = TRUE))
posterior <- function(pi, P) { L <- sweep(log_items(P), 2, log(pi), `+`); E <- exp(L - apply(L, 1, max)); E / rowSums(E) }
by_class <- function(K) {
  model <- lca(K); post <- posterior(model$pi, model$P); assigned <- max.col(post, "first")
  Z <- outer(assigned, 1:K, `==`) * 1; w <- d$weight
  D0 <- t(post * w) %*% Z / colSums(post * w)
  figures <- lapply(names(families), function(outcome) {
    family <- families[[outcome]]; link <- inverse_link(family)
    lapply(list(observed = ~1, adjusted = ~sex + age), function(right) {
      keep <- complete.cases(d[outcome]); C <- model.matrix(right, d)[, -1, drop = FALSE]; p <- K + ncol(C)
      rows <- function(k) { U <- matrix(0, n, K); U[, k] <- 1; cbind(U, C) }
      value <- ifelse(keep, d[[outcome]], 0)
      # All equations by row: classes, classification error, regression, standardized means.
      unpack <- function(t) {
        pi <- t[seq_len(K - 1)]; at <- K - 1
        P <- matrix(t[at + seq_len(K * items)], K); at <- at + K * items
        D <- matrix(t[at + seq_len(K * K)], K); at <- at + K * K
        list(pi = c(pi, 1 - sum(pi)), P = P, D = D, beta = t[at + seq_len(p)], means = t[at + p + seq_len(K)])
      }
      psi <- function(t) {
        u <- unpack(t); R <- posterior(u$pi, u$P)
        sizes <- R[, -K, drop = FALSE] - matrix(u$pi[-K], n, K - 1, byrow = TRUE)
        answers <- do.call(cbind, lapply(seq_len(items), function(j) { left <- outer(x[, j], u$P[, j], `-`); left[is.na(x[, j]), ] <- 0; R * left }))
        errors <- do.call(cbind, lapply(1:K, function(s) R * outer(Z[, s], u$D[, s], `-`)))
        M <- solve(u$D)[assigned, ]
        score <- Reduce(`+`, lapply(1:K, function(k) { X <- rows(k); keep * M[, k] * X * as.vector(value - link$linkinv(X %*% u$beta)) }))
        means <- sapply(1:K, function(k) keep * (link$linkinv(rows(k) %*% u$beta) - u$means[k]))
        cbind(sizes, answers, errors, score, means)
      }
      M0 <- solve(D0)[assigned, ]
      beta <- if (family$link == "identity") rep(0, p) else rep(c(log(.2), 0), c(K, p - K))
      equations <- function(b) colSums(w * Reduce(`+`, lapply(1:K, function(k) { X <- rows(k); keep * M0[, k] * X * as.vector(value - link$linkinv(X %*% b)) })))
      for (s in 1:60) {
        J <- sapply(seq_len(p), function(j) { e <- replace(numeric(p), j, 1e-5); (equations(beta + e) - equations(beta - e)) / 2e-5 })
        beta <- beta - solve(J, equations(beta))
      }
      means <- sapply(1:K, function(k) sum(w * keep * link$linkinv(rows(k) %*% beta)) / sum(w * keep))
      theta <- c(model$pi[-K], as.vector(model$P), as.vector(D0), beta, means)
      total <- function(t) colSums(w * psi(t))
      A <- sapply(seq_along(theta), function(j) { h <- 1e-6; e <- replace(numeric(length(theta)), j, h); (total(theta + e) - total(theta - e)) / (2 * h) })
      IF <- -psi(theta) %*% t(solve(A))
      last <- length(theta) - K + seq_len(K)
      V <- unname(vcov(svytotal(IF[, last], design)))
      df <- degf(subset(design, keep)) + 1 - p
      swap <- rev(seq_len(K))
      beside(list(means = means[swap], covariance = V[swap, swap], df = df, n = sum(keep)))
    })
  })
  names(figures) <- names(families)
  list(sizes = model$pi, P = model$P, wrong = 1 - sum(colSums(post * w) * diag(D0)) / sum(w), error = D0, figures = figures)
}
classes <- list(two = by_class(2), three = by_class(3))
columns <- c(list(psu = psu, stratum = stratum, sex = sex, age = age, y = y, visits = visits, mood = mood, weight = weight), setNames(as.list(as.data.frame(x)), letters[1:6]))
write_json(list(software = paste("R", getRversion(), "survey", packageVersion("survey")), columns = columns, byNumber = by_number, byScore = by_score, byClass = classes),
           "tests/reference/outcomes.json", digits = 12, auto_unbox = TRUE, na = "null")
