# Writes tests/reference/validation.json, what docs/validation.md needs beside the other fixtures: distribution functions;
# what lavaan, psych and polycor say where they differ from the exact value (rare and strongly associated pairs, empty
# cells, LSAT6, Olsson's table); the solutions of nine.efa.json by principal axes, varimax and promax again, where psych's
# defaults stop early: principal axes with min.err 1e-9, varimax with eps 1e-15.
# Run from the project root: Rscript scripts/reference/validation.R
suppressMessages({ library(lavaan); library(psych); library(polycor); library(jsonlite) })

quiet <- function(x) suppressWarnings(suppressMessages(x))
number <- function(x) tryCatch(as.numeric(quiet(x)), error = function(e) NULL)
people_of <- function(t, r = 2, c = 2) data.frame(x = rep(rep(seq_len(r), each = c), t), y = rep(rep(seq_len(c), r), t))
by_lavaan <- function(d) number(lavCor(d, ordered = names(d)))[2]
by_psych <- function(t) number(tetrachoric(matrix(t, 2, byrow = TRUE))$rho)

tables <- list(c(9595, 205, 5, 195), c(959, 21, 1, 19), c(970, 20, 0, 10), c(990, 9, 1, 0), c(44268, 193, 14, 0), c(822, 8, 12, 0), c(823, 7, 11, 1))
pairs <- lapply(tables, function(t) list(table = t, lavaan = by_lavaan(people_of(t)), psych = by_psych(t)))

utils::data(bock, package = "psych")
lsat <- as.data.frame(unclass(lsat6))
upper <- function(R) { R <- as.matrix(unclass(R)); t(R)[lower.tri(R)] }
combinations <- combn(ncol(lsat), 2)
lsat_values <- list(
  lavaan = upper(quiet(lavCor(lsat, ordered = names(lsat)))),
  psych = upper(quiet(tetrachoric(lsat)$rho)),
  polycor = apply(combinations, 2, function(k) quiet(polychor(table(lsat[k])))))

olsson <- c(13, 6, 0, 69, 113, 22, 41, 132, 104)
olsson_table <- matrix(olsson, 3, byrow = TRUE)
olsson_values <- list(table = olsson, lavaan = by_lavaan(people_of(olsson, 3, 3)), psych = number(polychoric(people_of(olsson, 3, 3), correct = 0)$rho)[2],
  polycor = number(polychor(olsson_table)), polycorJoint = number(polychor(olsson_table, ML = TRUE)))

z <- c(-37, -30, -26, -20, -10, -6, -3.5, -1, -.2, 0, .3, 1.5, 2, 5)
p <- c(1e-200, 1e-30, 9.9e-10, .001, .02425, .3, .5, .7, .999, 1 - 1e-9)
tails <- expand.grid(x = c(.01, .7, 3, 25, 180), df = c(1, 4, 36, 250))
ratios <- expand.grid(x = c(.05, .8, 1.3, 4), df1 = c(2, 9, 4228), df2 = c(5, 120, 33824))
normal <- list(z = z, cdf = pnorm(z), p = p, quantile = qnorm(p))
chi_square <- c(as.list(tails), list(upper = pchisq(tails$x, tails$df, lower.tail = FALSE)))
f <- c(as.list(ratios), list(lower = pf(ratios$x, ratios$df1, ratios$df2)))
f_quantiles <- expand.grid(p = c(.025, .05, .5, .975), df1 = c(9, 300, 4228), df2 = c(40, 2000, 33824))
f_quantile <- c(as.list(f_quantiles), list(value = qf(f_quantiles$p, f_quantiles$df1, f_quantiles$df2)))

R <- do.call(rbind, fromJSON("tests/reference/nine.correlation.json", simplifyMatrix = FALSE)$binary_listwise$cor)
R <- matrix(unlist(R), 9)
plain <- function(m) unname(matrix(as.numeric(unclass(m)), nrow(m)))
rotated <- function(fm, m) {
  f <- quiet(fa(R, m, n.obs = 4229, fm = fm, rotate = "none", min.err = 1e-9, max.iter = 5000))
  simple <- plain(varimax(f$loadings, eps = 1e-15)$loadings)
  h <- sqrt(rowSums(simple^2))
  p <- promax(simple / h, m = 4)
  list(uniquenesses = unname(f$uniquenesses), chi = f$STATISTIC, df = f$dof, rmsea = unname(f$RMSEA[1:3]), tli = f$TLI, rmsr = f$rms,
    varimax = simple, promax = list(loadings = plain(p$loadings) * h, phi = plain(solve(t(p$rotmat) %*% p$rotmat))))
}

write_json(list(
  versions = list(R = R.version.string, lavaan = as.character(packageVersion("lavaan")), psych = as.character(packageVersion("psych")),
    polycor = as.character(packageVersion("polycor"))),
  normal = normal, chiSquare = chi_square, f = f, fQuantile = f_quantile, pairs = pairs, lsat6 = lsat_values, olsson = olsson_values,
  nine = list(minres_2 = rotated("minres", 2), ml_2 = rotated("ml", 2), pa_2 = rotated("pa", 2), minres_3 = rotated("minres", 3), ml_3 = rotated("ml", 3))),
  "tests/reference/validation.json", digits = NA, auto_unbox = TRUE, null = "null", na = "null")
