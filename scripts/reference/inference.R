# Writes tests/reference/inference.json: what lavaan makes of fitted measurement models (standard errors, fit measures of
# every estimator, standardised solutions, modification indices, score and difference tests) for Holzinger & Swineford's
# tests and semTools' datCat, with the people's answers and every model as a table of its parameters.
# Run from the project root: Rscript scripts/reference/inference.R
suppressMessages({ library(lavaan); library(semTools); library(jsonlite) })

tight <- list(rel.tol = 1e-13, abs.tol = 0, x.tol = 1e-12, iter.max = 20000, eval.max = 20000)
fit_model <- function(model, data, ...)
  suppressWarnings(cfa(model, data, std.lv = TRUE, control = tight, optim.force.converged = TRUE, ...))

measures <- c("chisq", "df", "pvalue", "chisq.scaled", "df.scaled", "pvalue.scaled", "chisq.scaling.factor",
  "baseline.chisq", "baseline.df", "baseline.chisq.scaled", "baseline.df.scaled", "baseline.chisq.scaling.factor",
  "cfi", "tli", "cfi.scaled", "tli.scaled", "cfi.robust", "tli.robust",
  as.vector(outer(c("rmsea", "rmsea.ci.lower", "rmsea.ci.upper", "rmsea.pvalue"), c("", ".scaled", ".robust"), paste0)),
  "srmr", "logl", "aic", "bic")
fit_of <- function(fit) { all <- fitMeasures(fit); as.list(all[intersect(measures, names(all))]) }

# Rows of the parameter table; `free` numbers what is free, rows held equal sharing a number (from 1; 0 where fixed).
rows_of <- function(fit) {
  table <- parTable(fit); se <- table$se
  real <- table$op != "=="
  number <- table$free; names(number) <- table$plabel
  for (k in which(!real)) number[table$rhs[k]] <- number[table$lhs[k]]
  free <- number[seq_along(table$free)][real]
  free[free > 0] <- match(free[free > 0], sort(unique(free[free > 0])))
  std <- standardizedSolution(fit)
  list(lhs = table$lhs[real], op = table$op[real], rhs = table$rhs[real], group = table$group[real], free = unname(free),
    est = table$est[real], se = se[real], std = std$est.std, stdSe = std$se)
}
indices_of <- function(fit) {
  mi <- suppressWarnings(modindices(fit)); mi <- mi[is.finite(mi$mi) & mi$op != "~*~", ]
  list(lhs = mi$lhs, op = mi$op, rhs = mi$rhs, group = if (is.null(mi$group)) rep(1, nrow(mi)) else mi$group,
    mi = mi$mi, epc = mi$epc, std = mi$sepc.all)
}
# Where a residual covariance goes that lavaan expects at `epc`: its sign is turned in the least squares estimators.
covariance_of <- function() {
  index <- suppressWarnings(modindices(ordered$one)); index <- index[index$lhs == "u1" & index$rhs == "u2", ]
  freed <- parameterEstimates(fit_model(paste0(cat_two, "\nu1 ~~ u2"), datCat, ordered = cat_items))
  list(mi = index$mi, epc = index$epc, freed = freed$est[freed$lhs == "u1" & freed$op == "~~" & freed$rhs == "u2"])
}
# Each equality given up alone: the two rows that it holds equal, by their place among the rows, and what follows.
scores_of <- function(fit) {
  table <- parTable(fit); place <- setNames(seq_along(table$plabel), table$plabel)
  test <- suppressWarnings(lavTestScore(fit, univariate = TRUE))$uni
  released <- sapply(seq_len(nrow(test)), function(k) {
    epc <- suppressWarnings(lavTestScore(fit, release = k, epc = TRUE))$epc
    epc$epc[match(test$rhs[k], epc$plabel)] })
  list(row = unname(place[test$rhs]), score = test$X2, epc = released)
}

hs <- HolzingerSwineford1939; tests <- paste0("x", 1:9); hs[tests] <- lapply(hs[tests], round, 6)
three <- "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9"
second <- paste0(three, "\ngeneral =~ visual + textual + speed\nx7 ~~ x8")
data(datCat); cat_items <- paste0("u", 1:8)
cat_two <- "f =~ u1 + u2 + u3 + u4\nh =~ u5 + u6 + u7 + u8"

continuous <- list(); restricted <- c("loadings", "intercepts")
for (estimator in c("ML", "MLM", "MLMV", "MLMVS", "MLR")) {
  one <- fit_model(three, hs, estimator = estimator)
  configural <- fit_model(three, hs, estimator = estimator, group = "school")
  scalar <- fit_model(three, hs, estimator = estimator, group = "school", group.equal = restricted)
  keep <- function(fit) c(list(fit = fit_of(fit)), if (estimator %in% c("ML", "MLM", "MLR")) list(rows = rows_of(fit)))
  continuous[[estimator]] <- list(one = keep(one), configural = keep(configural), scalar = keep(scalar))
}
# The mean structure leaves the fit as it is; only its rows are wanted.
for (estimator in c("ML", "MLM", "MLR"))
  continuous[[estimator]]$one$rows <- rows_of(fit_model(three, hs, estimator = estimator, meanstructure = TRUE))
second_fit <- fit_model(second, hs, estimator = "MLR", meanstructure = TRUE)

ordered_fit <- function(...) fit_model(cat_two, datCat, ordered = cat_items, ...)
by_sex <- function(...) ordered_fit(group = "g", ...)
ordered <- list(
  one = ordered_fit(), ULSMV = ordered_fit(estimator = "ULSMV"), WLSM = ordered_fit(estimator = "WLSM"),
  WLSMVS = ordered_fit(estimator = "WLSMVS"), WLS = ordered_fit(estimator = "WLS"), DWLS = ordered_fit(estimator = "DWLS"),
  configural = by_sex(), equalLoadings = by_sex(group.equal = "loadings"),
  thresholds = by_sex(parameterization = "theta", group.equal = "thresholds"),
  loadings = by_sex(parameterization = "theta", group.equal = c("thresholds", "loadings")),
  fixedThreshold = fit_model(paste0(cat_two, "\nu1 | 0.1*t1"), datCat, ordered = cat_items))
estimators <- sapply(ordered, function(fit) { o <- lavInspect(fit, "options"); tests <- setdiff(names(fit@test), "standard")
  paste0(if (o$estimator == "DWLS" && length(tests)) "WLS" else o$estimator,
    if (length(tests)) switch(tests[1], scaled.shifted = "MV", mean.var.adjusted = "MVS", satorra.bentler = "M") else "") })

# Two copies of everyone in two groups: nothing is new, yet lavaan's robust CFI of ordered items changes.
copies <- rbind(cbind(datCat[cat_items], copy = 1), cbind(datCat[cat_items], copy = 2))
doubled <- fit_model(cat_two, copies, ordered = cat_items, group = "copy")

difference <- function(larger, smaller, ...) {
  test <- suppressWarnings(lavTestLRT(larger, smaller, ...))
  second_of <- function(name) { x <- attr(test, name); if (is.null(x)) NA else x[2] }
  list(difference = test[2, "Chisq diff"], df = test[2, "Df diff"], p = test[2, "Pr(>Chisq)"],
    scale = second_of("scale"), shift = second_of("shift"))
}
satorra <- function(larger, smaller)
  difference(larger, smaller, method = "satorra.2000", A.method = "delta", scaled.shifted = TRUE)
school <- function(estimator, ...) fit_model(three, hs, estimator = estimator, group = "school", ...)
differences <- list(WLSMV = satorra(ordered$thresholds, ordered$loadings), MLMV = satorra(school("MLMV"), school("MLMV", group.equal = restricted)))
for (estimator in c("ML", "MLM", "MLR"))
  differences[[estimator]] <- difference(school(estimator), school(estimator, group.equal = restricted))

result <- list(
  versions = list(R = R.version.string, lavaan = as.character(packageVersion("lavaan")), semTools = as.character(packageVersion("semTools"))),
  holzinger = list(values = lapply(as.list(hs[tests]), unname), school = as.character(hs$school)),
  datCat = list(answers = lapply(as.list(datCat[cat_items]), function(x) as.integer(x) - 1L), group = as.character(datCat$g)),
  models = list(three = three, second = second),
  continuous = continuous,
  second = list(fit = fit_of(second_fit), rows = rows_of(second_fit)),
  ordered = mapply(function(fit, estimator) list(estimator = estimator, parameterization = lavInspect(fit, "options")$parameterization,
    fit = fit_of(fit), rows = rows_of(fit)), ordered, estimators, SIMPLIFY = FALSE),
  doubled = list(fit = fit_of(doubled)),
  modification = list(one = indices_of(fit_model(three, hs, estimator = "ML", meanstructure = TRUE)),
    scalar = indices_of(school("ML", group.equal = restricted)), second = indices_of(second_fit),
    configural = indices_of(ordered$configural), loadings = indices_of(ordered$loadings)),
  covariance = covariance_of(),
  scores = list(scalar = scores_of(school("ML", group.equal = restricted)), loadings = scores_of(ordered$loadings)),
  differences = differences)
writeLines(toJSON(result, digits = NA, auto_unbox = TRUE, null = "null", na = "null"), "tests/reference/inference.json")
