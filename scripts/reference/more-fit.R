# Further fit indices, standardized residuals and Mardia's coefficients, by lavaan and psych. Writes
# tests/reference/more-fit.json. Data and models are those of tests/reference/structural.json and inference.json.
# Run from the project root: Rscript scripts/reference/more-fit.R
suppressMessages({ library(lavaan); library(jsonlite) })

structural <- fromJSON("tests/reference/structural.json", simplifyVector = TRUE)
inference <- fromJSON("tests/reference/inference.json", simplifyVector = TRUE)
hs <- as.data.frame(structural$data$holzinger)
pd <- as.data.frame(structural$data$democracy)
cats <- as.data.frame(lapply(as.data.frame(inference$datCat$answers), as.integer))

three <- "visual =~ x1 + x2 + x3\ntext =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9"
equal <- "visual =~ x1 + c(a, a)*x2 + c(b, b)*x3\ntext =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9"
covariate <- "visual =~ x1 + x2 + x3\ntext =~ x4 + x5 + x6\ntext ~ visual + age"
two <- "f =~ u1 + u2 + u3 + u4\ng =~ u5 + u6 + u7 + u8"
means <- "visual =~ x1 + x2 + x3\ntext =~ x4 + x5 + x6\nx1 + x2 ~ m*1"
TIGHT <- list(std.lv = TRUE, optim.method = "BFGS", control = list(reltol = 1e-15, maxit = 1e4))
NAMES <- c("nfi", "rfi", "ifi", "rni", "pnfi", "gfi", "agfi", "pgfi", "mfi", "ecvi", "cn_05", "cn_01", "bic2")
SCALED <- c("nfi", "rfi", "ifi", "rni", "pnfi")

numbers <- function(x) { x <- signif(as.numeric(x), 10); ifelse(is.finite(x), x, NA) }
picked <- function(all, names, suffix = "") {
  out <- setNames(lapply(names, function(name) { key <- paste0(name, suffix); if (key %in% names(all)) numbers(all[[key]]) else NA }), names)
  if (all(is.na(unlist(out)))) NULL else out
}
record <- function(data, model, estimator, group = NULL, ordered = FALSE) {
  set <- list(holzinger = hs, democracy = pd, cats = cats)[[data]]
  how <- c(list(model = model, data = set, estimator = estimator), TIGHT)
  if (!is.null(group)) how$group <- group
  if (ordered) how$ordered <- names(set)
  fit <- do.call(sem, how)
  if (!lavInspect(fit, "converged")) { message(data, estimator, " not converged"); how$optim.method <- "NLMINB"; how$control <- list(); fit <- do.call(sem, how) }
  all <- suppressWarnings(fitMeasures(fit))
  groups <- if (is.null(group)) list() else as.list(numbers(fit@test[[1]]$stat.group))
  z <- tryCatch(resid(fit, type = "standardized"), error = function(e) { message(estimator, ": ", conditionMessage(e)); NULL })
  # Moments that the model reproduces: rounding error over rounding error.
  if (!is.null(z) && is.null(group)) z$cov[abs(lavInspect(fit, "sampstat")$cov - fitted(fit)$cov) < 1e-7 | abs(z$cov) > 1e6] <- 0
  if (!is.null(group) && !grepl("c(", model, fixed = TRUE)) stopifnot(max(abs(grouped_z(fit) - z[[1]]$cov)[abs(grouped_z(fit)) > 0.01]) < 1e-4)
  own <- if (is.null(group)) z else list(cov = grouped_z(fit))
  list(data = data, model = model, estimator = estimator, group = group, ordered = ordered,
    standard = picked(all, NAMES), scaled = picked(all, SCALED, ".scaled"), robust = picked(all, "rni", ".robust"), groups = groups,
    items = rownames(fitted(fit)$cov %||% fitted(fit)[[1]]$cov),
    implied = apply(unclass(fitted(fit)$cov %||% fitted(fit)[[1]]$cov), c(1, 2), numbers),
    z = if (is.null(own)) NULL else apply(unclass(own$cov), c(1, 2), numbers))
}
# With parameters equal across groups lavaan's own residuals leave out the sampling of the other groups: here all groups'
# moments are stacked. Residuals of the first group, under ML or, with observed information of the moments, MLR.
grouped_z <- function(fit) {
  N <- lavInspect(fit, "nobs"); share <- N / sum(N); D <- lavInspect(fit, "delta"); stacked <- do.call(rbind, D)
  robust <- fit@Options$se == "robust.huber.white"
  W <- if (robust) lavTech(fit, "h1.information.observed") else lavTech(fit, "WLS.V")
  normal <- function(S) lavaan:::lav_matrix_bdiag(S, 2 * lavaan:::lav_matrix_duplication_ginv_pre_post(S %x% S))
  G <- if (robust) lavTech(fit, "gamma") else lapply(lavInspect(fit, "sampstat"), function(x) normal(x$cov))
  joined <- function(of) do.call(lavaan:::lav_matrix_bdiag, lapply(seq_along(N), of))
  weights <- joined(function(g) share[g] * W[[g]])
  K <- if (nrow(fit@Model@con.jac) > 0) MASS::Null(t(fit@Model@con.jac[, , drop = FALSE])) else diag(ncol(stacked))
  J <- stacked %*% K
  Q <- diag(nrow(J)) - J %*% solve(t(J) %*% weights %*% J) %*% t(J) %*% weights
  variance <- diag(Q %*% joined(function(g) G[[g]] / N[g]) %*% t(Q))
  S <- lavInspect(fit, "sampstat")[[1]]$cov; p <- nrow(S); residual <- unclass(S - fitted(fit)[[1]]$cov)
  own <- lavaan:::lav_matrix_vech_reverse(variance[p + seq_len(p * (p + 1) / 2)])
  z <- residual / sqrt(own); z[abs(residual) < 1e-6] <- 0; z
}
models <- list(
  freeGroups = record("holzinger", three, "ML", group = "school"),
  ml = record("holzinger", three, "ML"),
  mlr = record("holzinger", three, "MLR"),
  mlm = record("holzinger", three, "MLM"),
  mlmvs = record("holzinger", three, "MLMVS"),
  gls = record("holzinger", three, "GLS"),
  uls = record("holzinger", three, "ULS"),
  groups = record("holzinger", equal, "ML", group = "school"),
  groupsMlr = record("holzinger", equal, "MLR", group = "school"),
  covariate = record("holzinger", covariate, "ML"),
  covariateMlr = record("holzinger", covariate, "MLR"),
  means = record("holzinger", means, "ML"),
  wlsmv = record("cats", two, "WLSMV", ordered = TRUE),
  ulsmv = record("cats", two, "ULSMV", ordered = TRUE),
  dwls = record("cats", two, "DWLS", ordered = TRUE)
)
normality <- lapply(list(holzinger = hs[paste0("x", 1:9)], democracy = pd), function(set) {
  found <- psych::mardia(set, plot = FALSE)
  stopifnot(found$n.obs == nrow(set))
  lapply(list(n = found$n.obs, skewness = found$b1p, chiSquare = found$skew, p = found$p.skew, chiSquareSmall = found$small.skew,
    pSmall = found$p.small, kurtosis = found$b2p, z = found$kurtosis, kurtosisP = found$p.kurt), numbers)
})
# Standard errors and the scaled chi-square by kind of information; with missing answers, x1 to x6 of every 11th cell.
holes <- hs[paste0("x", 1:9)]
for (j in 1:6) holes[(seq_len(nrow(holes)) * 7 + j * 3) %% 11 == 0, j] <- NA
informed <- function(estimator, information, missing) {
  how <- c(list(model = three, data = if (missing) holes else hs, estimator = estimator, baseline = FALSE), TIGHT)
  if (missing) how$missing <- "ml"
  if (!is.null(information)) how$information <- information else how$meanstructure <- TRUE
  fit <- do.call(sem, how)
  pe <- parameterEstimates(fit, ci = FALSE); pe <- pe[pe$op == "=~", ]
  scaled <- if (estimator == "MLR") numbers(fitMeasures(fit, "chisq.scaled")) else NULL
  list(estimator = estimator, information = information, missing = missing, rhs = pe$rhs, se = numbers(pe$se), chiSquareScaled = scaled)
}
information <- list()
for (missing in c(FALSE, TRUE)) {
  for (estimator in c("ML", "MLR")) for (kind in c("expected", "observed")) information <- c(information, list(informed(estimator, kind, missing)))
  information <- c(information, list(informed("MLF", NULL, missing)))
}
writeLines(toJSON(list(models = models, normality = normality, information = information), digits = NA, auto_unbox = TRUE, null = "null", na = "null"), "tests/reference/more-fit.json")
