# Writes tests/reference/paths.json: path models of observed variables by lavaan, continuous and ordered, on simulated answers.
# Run from the project root: Rscript scripts/reference/paths.R
suppressMessages({ library(lavaan); library(jsonlite) })
set.seed(2)
n <- 300
g <- rbinom(n, 1, .5); x <- round(rnorm(n), 3)
m <- round(.5 * x + .4 * g + rnorm(n), 3)
mo <- as.integer(cut(m, c(-Inf, -.6, .5, Inf)))
y <- round(.3 * x + .4 * m + rnorm(n), 3)
yo <- as.integer(cut(y, c(-Inf, -.5, .7, Inf)))
d <- data.frame(g, x, m, mo, y, yo)
models <- list(
  saturated = list("y ~ c*x + b*m + g\nm ~ a*x + d*g\nindirect := a*b\ntotal := c + a*b", "MLR", NULL),
  full_mediation = list("y ~ b*m\nm ~ a*x + g\nindirect := a*b", "ML", NULL),
  constrained = list("y ~ c*x + b*m\nm ~ a*x\nb == 2*c\nindirect := a*b", "ML", NULL),
  ordered_mediator = list("y ~ c*x + b*mo\nmo ~ a*x\nindirect := a*b", "WLSMV", "mo"),
  ordered_mediation = list("yo ~ b*mo\nmo ~ a*x\nindirect := a*b", "WLSMV", c("mo", "yo")),
  ordered_mediation_dwls = list("yo ~ b*mo\nmo ~ a*x\nindirect := a*b", "DWLS", c("mo", "yo")),
  ordered_outcome = list("yo ~ c*x + b*m\nm ~ a*x\nindirect := a*b", "WLSMV", "yo"))
one <- function(of) {
  # Where an ordered variable predicts, its residual variance is a parameter.
  theta <- "mo" %in% of[[3]]
  f <- sem(of[[1]], d, estimator = of[[2]], ordered = of[[3]], parameterization = if (theta) "theta" else "delta",
    optim.method = if (grepl("==", of[[1]])) "nlminb" else "BFGS",
    control = if (grepl("==", of[[1]])) list() else list(reltol = 1e-15, maxit = 10000))
  p <- parameterEstimates(f, standardized = TRUE)
  p <- p[p$op %in% c("~", ":=") | (p$op == "~~" & p$se > 0), ]
  rows <- unname(Map(list, p$lhs, p$op, p$rhs, p$est, p$se, p$std.all))
  keys <- c("chisq", "df", "chisq.scaled", "cfi", "srmr")
  list(model = of[[1]], estimator = of[[2]], ordered = I(as.character(of[[3]])), parameters = rows, r2 = as.list(lavInspect(f, "r2")),
    fit = as.list(setNames(as.numeric(fitMeasures(f)[keys]), keys)))
}
out <- list(about = "lavaan 0.6-19", data = as.list(d), models = lapply(models, one))
write(toJSON(out, auto_unbox = TRUE, digits = 12, na = "null", null = "null"), "tests/reference/paths.json")
