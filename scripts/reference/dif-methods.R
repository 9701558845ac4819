# Writes tests/reference/dif-methods.json: DIF of binary items (data simulated here, difR's verbal data) by difR 5.1 and
# mirt 1.45.1, of ordered items by formulas and base R, crossing SIBTEST from its formulas, MIMIC models by lavaan.
# difR rounds Breslow-Day's figures and the delta plot's distances: its functions run with rounding masked, and distances
# are computed from the deltas. Run from the project root: Rscript scripts/reference/dif-methods.R
suppressMessages({
  library(difR)
  library(mirt)
  library(lavaan)
  library(jsonlite)
})
alpha <- function(x) { n <- ncol(x); n / (n - 1) * (1 - sum(apply(x, 2, var)) / var(rowSums(x))) }

# Crossing SIBTEST from Shealy & Stout (1993), Li & Stout (1996) and Chalmers (2018).
crossing <- function(x, g, i, high) {
  score <- rowSums(x[, -i]); y <- x[, i]; ks <- 0:high
  at <- function(w, f, least) sapply(ks, function(k) { z <- y[score == k & g == w]; if (length(z) >= least) f(z) else NA })
  n <- sapply(0:1, function(w) sapply(ks, function(k) sum(score == k & g == w)))
  m <- sapply(0:1, at, mean, 1); v <- sapply(0:1, at, var, 2)
  true <- sapply(0:1, function(w) { s <- mean(score[g == w]); s + alpha(x[g == w, -i]) * (ks - s) })
  use <- which(n[, 1] > 5 & n[, 2] > 5 & !is.na(v[, 1] + v[, 2]) & v[, 1] > 0 & v[, 2] > 0 & ks > 0 & ks < high)
  star <- sapply(1:2, function(w) sapply(use, function(j) {
    known <- which(n[, w] > 0); a <- known[known < j]; b <- known[known > j]
    a <- if (length(a)) max(a) else j; b <- if (length(b)) min(b) else j
    if (a == b) return(m[j, w])
    m[j, w] + (m[b, w] - m[a, w]) / (true[b, w] - true[a, w]) * (mean(true[j, ]) - true[j, w]) }))
  d <- star[, 1] - star[, 2]; p <- rowSums(n)[use]; p <- p / sum(p); s2 <- (v[, 1] / n[, 1] + v[, 2] / n[, 2])[use]
  fit <- coef(lm(d ~ ks[use], weights = p)); kc <- -fit[1] / fit[2]; low <- ks[use] < kc
  sides <- if (any(low) && any(!low)) list(low, !low) else list(rep(TRUE, length(d)))
  b <- sapply(sides, function(s) sum((p * d)[s])); vv <- sapply(sides, function(s) sum((p^2 * s2)[s]))
  list(statistic = sum(b^2 / vv), df = length(b), effect = sum(abs(b)), beta = sum(p * d), uniform = sum(p * d)^2 / sum(p^2 * s2))
}
mimic <- function(d, ys, direct) sapply(ys, function(j) { m <- sem(paste0("f =~ ", paste(ys, collapse = " + "), "\nf ~ group\n", paste(union(direct, j), "~ group", collapse = "\n")), d, ordered = ys, std.lv = TRUE)
  p <- parameterEstimates(m); r <- p[p$op == "~" & p$lhs == j, ]; c(r$est, (r$est / r$se)^2) })

set.seed(909)
n <- 750; J <- 15
a <- runif(J, .8, 1.7); b <- rnorm(J); reference <- rnorm(n); focal <- rnorm(n, -.3, 1)
af <- a; bf <- b; bf[3] <- b[3] + .6; af[7] <- a[7] * .45; bf[11] <- b[11] + .3; af[11] <- a[11] * 1.6
draw <- function(theta, a, b) 1 * (matrix(runif(n * J), n) < plogis(t(a * t(outer(theta, b, "-")))))
sim <- data.frame(group = rep(0:1, each = n), rbind(draw(reference, a, b), draw(focal, af, bf)))
names(sim)[-1] <- paste0("i", 1:J)
ap <- c(1, 1.3, .9, 1.5, 1.1, 1.2)
bp <- cbind(c(-1.2, -.9, -1.5, -.7, -1, -.6), c(-.1, .1, -.3, .3, 0, .4), c(1, 1.3, .9, 1.4, 1.1, 1.6))
partial <- function(theta, b) sapply(1:6, function(j) {
  e <- cbind(0, t(apply(ap[j] * outer(theta, b[j, ], "-"), 1, cumsum)))
  p <- exp(e) / rowSums(exp(e))
  apply(p, 1, function(q) sample(0:3, 1, prob = q))
})
bpf <- bp; bpf[2, ] <- bp[2, ] + .5; bpf[5, ] <- bp[5, ] + c(.6, 0, -.4)
pol <- data.frame(group = rep(0:1, each = 600), rbind(partial(rnorm(600), bp), partial(rnorm(600, -.2), bpf)))
names(pol)[-1] <- paste0("p", 1:6)
data(verbal, package = "difR")

unrounded <- new.env(parent = asNamespace("difR")); unrounded$round <- function(x, ...) x
unmasked <- function(f) { environment(f) <- unrounded; f }
unrounded$breslowDay <- unmasked(difR::breslowDay)
bd <- unmasked(difBD)

binary <- function(x, g) {
  one <- function(p) {
    mh <- difMH(x, g, focal.name = 1, purify = p, nrIter = 50)
    std <- difStd(x, g, focal.name = 1, purify = p, nrIter = 50)
    trend <- bd(x, g, focal.name = 1, BDstat = "trend", purify = p, nrIter = 50)
    sib <- difSIBTEST(x, g, focal.name = 1, purify = p, nrIter = 50)
    list(
      mantelHaenszel = list(statistic = mh$MH, p = mh$p.value, alpha = mh$alphaMH, rounds = mh$nrPur),
      standardization = list(effect = std$PDIF, rounds = std$nrPur),
      breslowDayTrend = list(statistic = trend$BD[, 1], p = trend$p.value, rounds = trend$nrPur),
      sibtest = list(effect = sib$Beta, statistic = sib$X2, p = sib$p.value, rounds = sib$nrPur)
    )
  }
  out <- list(plain = one(FALSE), purified = one(TRUE))
  breslow <- bd(x, g, focal.name = 1)
  logistic <- difLogistic(x, g, focal.name = 1)
  cross <- difSIBTEST(x, g, focal.name = 1, type = "nudif")
  delta <- difTID(x, g, focal.name = 1, thrTID = "norm")
  k <- delta$axis.par
  out$plain$breslowDay <- list(statistic = breslow$BD[, 1], df = breslow$BD[, 2], p = breslow$p.value)
  out$plain$logistic <- list(statistic = logistic$Logistik, p = logistic$p.value, effect = logistic$deltaR2)
  out$plain$crossingSibtest <- list(effect = cross$Beta, statistic = cross$X2, df = cross$df, p = cross$p.value)
  out$plain$transformedDifficulties <- list(
    effect = (k[2] * delta$Deltas[, 1] + k[1] - delta$Deltas[, 2]) / sqrt(k[2]^2 + 1), threshold = delta$thr
  )
  out
}
x <- verbal[, 1:24]
four <- ifelse(verbal$Anger <= 20, 0, 1) + 2 * verbal$Gender
gmh <- difGMH(x, four, focal.names = 1:3)
several <- difGenLogistic(x, four, focal.names = 1:3)
ordered <- lapply(2:7, function(j) {
  y <- pol[, j]; total <- rowSums(pol[, -1]); g <- pol$group
  ok <- total %in% intersect(total[g == 0], total[g == 1])
  f <- e <- v <- smd <- nf <- above <- below <- 0
  for (s in unique(total[ok])) {
    i <- total == s; yi <- y[i]; gi <- g[i]; all <- sum(i); n1 <- sum(gi); n0 <- all - n1
    f <- f + sum(yi[gi == 1]); e <- e + n1 * mean(yi)
    v <- v + n1 * n0 / (all^2 * (all - 1)) * (all * sum(yi^2) - sum(yi)^2)
    smd <- smd + n1 * (mean(yi[gi == 1]) - mean(yi[gi == 0])); nf <- nf + n1
    for (cut in 0:2) {
      A <- sum(yi[gi == 0] > cut); C <- sum(yi[gi == 1] > cut)
      above <- above + A * (n1 - C) / all; below <- below + (n0 - A) * C / all
    }
  }
  general <- mantelhaen.test(factor(g[ok]), factor(y[ok]), factor(total[ok]), correct = FALSE)
  sib <- SIBTEST(pol[, -1], factor(g), suspect_set = j - 1, focal_name = "1")
  list(general = c(general$statistic, general$p.value), mantel = c((f - e)^2 / v, pchisq((f - e)^2 / v, 1, lower = FALSE)),
       smd = smd / nf, alpha = above / below, sib = c(sib$beta[1], sib$X2[1]))
})
pick <- function(name, k = 1) sapply(ordered, function(o) unname(o[[name]][k]))
curves <- function(model, ...) {
  l <- difLord(sim[, -1], sim$group, focal.name = 1, model = model, engine = "ltm", ...)
  r <- function(s) difRaju(sim[, -1], sim$group, focal.name = 1, model = model, signed = s, ...)$RajuZ
  list(columns = colnames(l$itemParInit), parameters = l$itemParInit, lord = l$LordChi, signed = r(TRUE), unsigned = r(FALSE))
}
lord4 <- difGenLord(x, four, focal.names = 1:3, model = "2PL", engine = "ltm")
own <- list(
  sim = do.call(rbind, lapply(1:15, function(i) as.data.frame(crossing(sim[, -1], sim$group, i, 14)))),
  poly = do.call(rbind, lapply(1:6, function(i) as.data.frame(crossing(pol[, -1], pol$group, i, 15))))
)
own$mimic <- list(
  sim = setNames(asplit(mimic(sim, names(sim)[-1], character(0)), 1), c("effect", "statistic")),
  polyWithP2 = setNames(asplit(mimic(pol, names(pol)[-1], "p2"), 1), c("effect", "statistic"))
)
pack <- function(d) apply(d, 1, paste, collapse = "")
whole <- function(items, group, ...) {
  list(items = names(items), group = paste(group, collapse = ""), answers = pack(items), ...)
}
write(toJSON(list(
  versions = list(R = "4.5.0", difR = "5.1", mirt = "1.45.1", lavaan = "0.6-19"),
  data = list(sim = whole(sim[, -1], sim$group), verbal = whole(x, verbal$Gender, four = paste(four, collapse = "")),
              poly = whole(pol[, -1], pol$group)),
  expected = list(
    sim = binary(sim[, -1], sim$group), verbal = binary(x, verbal$Gender),
    four = list(generalizedMantelHaenszel = list(statistic = gmh$GMH, p = gmh$p.value),
                logistic = list(statistic = several$genLogistik, p = several$p.value)),
    poly = list(generalizedMantelHaenszel = list(statistic = pick("general"), p = pick("general", 2)),
                mantel = list(statistic = pick("mantel"), p = pick("mantel", 2), effect = pick("smd")),
                liuAgresti = list(alpha = pick("alpha")), sibtest = list(effect = pick("sib"), statistic = pick("sib", 2)))
  ),
  curves = list(`1PL` = curves("1PL"), `2PL` = curves("2PL"), `3PLc` = curves("3PL", c = .05),
                four = list(columns = colnames(lord4$itemParInit), parameters = lord4$itemParInit, lord = lord4$genLordChi)),
  own = own
), digits = 12, auto_unbox = TRUE, null = "null"), "tests/reference/dif-methods.json")
