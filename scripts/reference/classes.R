# Writes tests/reference/classes.json: latent class models by flexmix (FLXMCmvbinary, complete yes-or-no answers, from
# our own EM's assignment and from random ones) and by EM from many starts with the observed-data likelihood, written here
# from its formulas (Goodman 1974): log-likelihoods, shares, probabilities, criteria, and standard errors by the inverse of
# a differenced Hessian (gradients by complex steps), with weights the sandwich.
# Run from the project root: Rscript scripts/reference/classes.R
suppressMessages({ library(flexmix); library(jsonlite) })
set.seed(20261126)

# Distinct rows with their weights; categories are numbered from 1, NA where missing; rows without an answer are left out.
prepare <- function(x, w = rep(1, nrow(x))) {
  force(w); x <- as.matrix(x); keep <- rowSums(!is.na(x)) > 0; x <- x[keep, , drop = FALSE]; w <- w[keep]
  key <- apply(x, 1, paste, collapse = " "); at <- match(key, unique(key)); first <- match(unique(key), key)
  list(x = x[first, , drop = FALSE], w = as.vector(tapply(w, at, sum)) * nrow(x) / sum(w), n = nrow(x),
       squares = as.vector(tapply(w^2, at, sum)) * (nrow(x) / sum(w))^2, effective = sum(w)^2 / sum(w^2),
       categories = apply(x, 2, max, na.rm = TRUE))
}
# Indicators, rows x cells; an item's cells stand together.
indicators <- function(d) do.call(cbind, lapply(seq_len(ncol(d$x)), function(j)
  sapply(seq_len(d$categories[j]), function(c) as.numeric(!is.na(d$x[, j]) & d$x[, j] == c))))
em <- function(d, K, Z, item, P, pi, steps = 20000, tolerance = 1e-11) {
  old <- -Inf
  for (s in seq_len(steps)) {
    L <- Z %*% t(log(pmax(P, 1e-300))) + rep(log(pmax(pi, 1e-300)), each = nrow(Z))
    top <- apply(L, 1, max); E <- exp(L - top); total <- rowSums(E); ll <- sum(d$w * (top + log(total)))
    R <- E / total * d$w; pi <- colSums(R) / sum(d$w); N <- t(R) %*% Z
    P <- N / (t(rowsum(t(N), item))[, item, drop = FALSE])
    if (ll - old < tolerance) break
    old <- ll
  }
  list(ll = ll, P = P, pi = pi, R = R / d$w)
}
starts_of <- function(d, K, starts, steps = 20000) {
  Z <- indicators(d); item <- rep(seq_along(d$categories), d$categories); margin <- colSums(Z * d$w)
  tried <- lapply(seq_len(if (K == 1) 1 else starts), function(s) {
    P <- t(sapply(seq_len(K), function(k) margin * exp(rnorm(length(margin), sd = if (K == 1) 0 else 1.5))))
    P <- P / (t(rowsum(t(P), item))[, item, drop = FALSE])
    em(d, K, Z, item, P, rep(1 / K, K), steps = 150, tolerance = 1e-4) })
  order <- order(-sapply(tried, `[[`, "ll"))
  ends <- lapply(tried[head(order, 4)], function(t) em(d, K, Z, item, t$P, t$pi, steps))
  best <- ends[[which.max(sapply(ends, `[[`, "ll"))]]
  best$Z <- Z; best$item <- item; best
}
# Standard errors of all shares and probabilities, those at a bound left out (NA).
errors <- function(d, f, weighted) {
  K <- length(f$pi); last <- which.max(f$pi); cells <- ncol(f$P)
  P <- f$P; P[P < 1e-6] <- 0; P <- P / (t(rowsum(t(P), f$item))[, f$item, drop = FALSE])
  rest <- sapply(seq_len(K), function(k) tapply(seq_len(cells), f$item, function(c) c[which.max(P[k, c])]))
  free <- do.call(rbind, lapply(seq_len(K), function(k) { c <- which(P[k, ] > 0 & !(seq_len(cells) %in% rest[, k])); if (length(c)) cbind(k, c) }))
  shares <- setdiff(seq_len(K), last); start <- c(f$pi[shares], P[free])
  rows <- function(theta) {
    pi <- complex(K); pi[shares] <- theta[seq_along(shares)]; pi[last] <- 1 - sum(theta[seq_along(shares)])
    Q <- P + 0i; own <- theta[length(shares) + seq_len(nrow(free))]; Q[free] <- own
    for (k in seq_len(K)) for (r in rest[, k]) { c <- free[free[, 1] == k & f$item[free[, 2]] == f$item[r], 2]; Q[k, r] <- 1 - sum(Q[k, c]) }
    like <- sapply(seq_len(K), function(k) { out <- rep(pi[k], nrow(f$Z))
      for (j in unique(f$item)) { c <- which(f$item == j); value <- as.vector(f$Z[, c, drop = FALSE] %*% Q[k, c]); value[rowSums(f$Z[, c, drop = FALSE]) == 0] <- 1; out <- out * value }
      out })
    log(rowSums(like)) }
  p <- length(start)
  scores <- function(theta) sapply(seq_len(p), function(a) { t <- theta + 0i; t[a] <- t[a] + 1e-30i; Im(rows(t)) / 1e-30 })
  gradient <- function(theta) colSums(d$w * scores(theta))
  H <- sapply(seq_len(p), function(a) { h <- 1e-5 * max(start[a], .01); e <- replace(numeric(p), a, h); -(gradient(start + e) - gradient(start - e)) / (2 * h) })
  V <- solve((H + t(H)) / 2)
  if (weighted) { S <- scores(start); V <- V %*% (t(S) %*% (S * d$squares)) %*% V }
  L <- matrix(0, K + K * cells, p); at <- function(k, c) K + (k - 1) * cells + c
  for (s in seq_along(shares)) { L[shares[s], s] <- 1; L[last, s] <- -1 }
  for (a in seq_len(nrow(free))) { k <- free[a, 1]; c <- free[a, 2]; L[at(k, c), length(shares) + a] <- 1
    r <- rest[f$item[c], k]; L[at(k, r), length(shares) + a] <- -1 }
  se <- sqrt(rowSums((L %*% V) * L)); se[rowSums(L != 0) == 0] <- NA
  if (K == 1) se[1] <- NA
  list(sizes = se[seq_len(K)], P = t(matrix(se[-seq_len(K)], cells)))
}
flexmix_of <- function(d, f) {
  y <- d$x - 1; K <- length(f$pi); w <- as.integer(round(d$w)); full <- y[rep(seq_len(nrow(y)), w), , drop = FALSE]
  cluster <- f$R[rep(seq_len(nrow(y)), w), , drop = FALSE]
  control <- list(iter.max = 20000, tolerance = 1e-15, minprior = 0)
  m <- flexmix(full ~ 1, k = K, model = FLXMCmvbinary(), cluster = cluster, control = control)
  random <- if (K == 1) m else initFlexmix(full ~ 1, k = K, nrep = 10, model = FLXMCmvbinary(), control = list(minprior = 0), verbose = FALSE)
  center <- sapply(seq_len(K), function(k) parameters(m, component = k)); center <- matrix(center, ncol(y))
  order <- order(-colSums(center))
  list(logLik = as.numeric(logLik(m)), random = as.numeric(logLik(random)), df = attr(logLik(m), "df"), aic = AIC(m), bic = BIC(m),
       sizes = I(prior(m)[order]), yes = t(center[, order, drop = FALSE]))
}
model_of <- function(d, K, starts, flex, se, weighted) {
  f <- starts_of(d, K, starts)
  score <- unlist(lapply(d$categories, function(c) seq_len(c) - 1)); order <- order(-as.vector(f$P %*% score))
  f$P <- f$P[order, , drop = FALSE]; f$pi <- f$pi[order]; f$R <- f$R[, order, drop = FALSE]
  parameters <- K - 1 + K * sum(d$categories - 1); deviance <- -2 * f$ll * d$effective / d$n
  entropy <- if (K == 1) NULL else 1 + sum(d$w * ifelse(f$R > 0, f$R * log(f$R), 0)) / (d$n * log(K))
  out <- list(classes = K, logLik = f$ll, parameters = parameters, aic = deviance + 2 * parameters, bic = deviance + parameters * log(d$effective),
              entropy = entropy, sizes = I(f$pi), probabilities = f$P)
  if (se) { e <- errors(d, f, weighted); out$se <- list(sizes = I(e$sizes), probabilities = e$P) }
  if (flex) out$flexmix <- flexmix_of(d, f)
  out
}
# Answers as text, a character a category ("." where missing), with how many people gave them.
stored <- function(x) { key <- apply(as.matrix(x), 1, function(r) paste(ifelse(is.na(r), ".", r - 1), collapse = "")); t <- table(key); list(patterns = names(t), counts = as.vector(t)) }
set_of <- function(name, x, numbers, w = NULL, flex = !anyNA(x), se = 4, starts = 30, store = TRUE) {
  cat(name, format(Sys.time(), "%H:%M:%S"), "\n")
  d <- if (is.null(w)) prepare(x) else prepare(x, w)
  c(list(name = name), if (store) stored(x) else NULL, list(n = d$n, effective = d$effective,
    models = lapply(numbers, function(K) model_of(d, K, starts, flex && all(d$categories == 2), K > 1 && K <= se, !is.null(w)))))
}
drawn <- function(n, sizes, P) { k <- sample(length(sizes), n, TRUE, sizes); 1 + (matrix(runif(n * ncol(P)), n) < P[k, ]) }

nine <- read.csv("tests/reference/nine.csv"); answers <- nine[letters[1:9]]; answers[answers > 5] <- NA
binary <- ifelse(as.matrix(answers) >= 2, 2, 1); complete <- !apply(is.na(binary), 1, any)
columns <- c("G1a", "G1c", "G3b", "G3c", "G3d", "G4a", "G4c", "G4b", "G4d")
survey <- read.csv("data/sample/disrupting-harm.csv")
cells <- as.matrix(survey[columns]); cells[cells > 5] <- NA; sample_yes <- ifelse(cells >= 2, 2, 1)
data(bock, package = "psych"); data(bfi, package = "psych")

# Stouffer & Toby (1951) as in Goodman (1974), who has L2 = 2.72 on 6 df for two classes.
toby <- expand.grid(D = 1:2, C = 1:2, B = 1:2, A = 1:2)[4:1]
toby <- toby[rep(1:16, c(42, 23, 6, 25, 6, 24, 7, 38, 1, 4, 1, 6, 2, 9, 2, 20)), ]

three <- rbind(c(.9, .8, .85, .15, .1, .2), c(.1, .2, .15, .85, .9, .7), c(.08, .05, .1, .1, .05, .1))
forty <- rbind(rep(c(.7, .5, .6, .3), 10), rep(c(.1, .4, .05, .2), 10), rep(c(.02, .03, .05, .1), 10))
carcinoma <- rbind(c(1, 1, .97, .9, 1, .7, 1), c(.5, 1, 0.02, .1, .75, .02, .6), c(.06, .14, .02, .02, .05, .02, .02))
zero <- drawn(400, c(.1, .9), rbind(c(.8, .7, .9, .6, .5), c(.02, .01, .03, .02, .01))); zero[zero[, 1] == 2 & zero[, 2] == 2, 5] <- 1
holes <- drawn(800, c(.3, .4, .3), three); holes[matrix(runif(length(holes)) < .15, nrow(holes))] <- NA
holes[1:5, ] <- NA
ordered <- as.matrix(bfi[paste0("N", 1:5)])
steps <- drawn(500, c(.2, .3, .5), three); constant <- cbind(steps[, 1:5], 1)

write_json(list(
  versions = list(R = R.version.string, flexmix = as.character(packageVersion("flexmix"))),
  stored = list(
    set_of("LSAT6", lsat6 + 1, 1:3),
    set_of("role conflict (Stouffer & Toby 1951)", toby, 1:2),
    set_of("three classes that cross", drawn(1000, c(.25, .25, .5), three), 1:4),
    set_of("118 slides, seven raters, drawn", drawn(118, c(.45, .2, .35), carcinoma), 1:3, se = FALSE),
    set_of("40 items", drawn(1000, c(.1, .3, .6), forty), 1:3, starts = 10, se = FALSE),
    set_of("ten people", drawn(10, c(.5, .5), three[1:2, ]), 1:2, se = FALSE),
    set_of("empty cells of rare items", zero, 1:3, se = FALSE),
    set_of("15 % missing answers", holes, 1:3),
    set_of("an item that all answer alike", constant, 1:3, flex = FALSE, se = FALSE),
    set_of("bfi, scale N, six categories, missing answers", ordered, 1:3, starts = 20, se = 2)),
  files = list(
    nineComplete = set_of("nine", binary[complete, ], 1:4, store = FALSE),
    nine = set_of("nine", binary, 1:4, store = FALSE),
    nineWeighted = set_of("nine weighted", binary, 1:4, w = nine$weight, store = FALSE),
    nineOrdinal = set_of("nine ordinal", as.matrix(answers), 1:2, store = FALSE, starts = 12, se = FALSE),
    sample = set_of("sample", sample_yes, 1:4, w = survey$wgt_scaled, store = FALSE))),
  "tests/reference/classes.json", digits = NA, auto_unbox = TRUE, null = "null", na = "null")
