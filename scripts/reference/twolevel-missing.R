# Writes tests/reference/twolevel-missing.json: two-level models of incomplete answers by lavaan, with the log-likelihood at its
# estimates. The data are those of twolevel.json; what is missing follows from the row and x1.
# Run from the project root, after twolevel.R: Rscript scripts/reference/twolevel-missing.R
suppressMessages({ library(lavaan); library(jsonlite) })
stored <- fromJSON("tests/reference/twolevel.json")
d <- as.data.frame(stored$data)
row <- seq_len(nrow(d))
d$y1[row %% 7 == 0] <- NA
d$y2[row %% 5 == 2] <- NA
d$y3[d$x1 > 1.2] <- NA
one <- function(name) {
  f <- sem(stored$models[[name]]$model, d, cluster = "cluster", missing = "ml", se = "none", test = "none", h1 = FALSE,
    optim.method = "BFGS", control = list(reltol = 1e-12))
  p <- parTable(f)
  p <- p[p$free > 0, ]
  list(n = lavInspect(f, "nobs"), logl = f@loglik$loglik, parameters = unname(Map(list, p$level, p$lhs, p$op, p$rhs, p$est)))
}
out <- list(about = "lavaan 0.6-19", models = sapply(c("one_factor", "covariates"), one, simplify = FALSE))
write(toJSON(out, auto_unbox = TRUE, digits = 12), "tests/reference/twolevel-missing.json")
