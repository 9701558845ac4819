# Writes tests/reference/fiml-covariates.json: models of continuous items given covariates, incomplete answers to both, by
# lavaan (missing = "ml": people without a covariate do not enter). Run from the project root:
# Rscript scripts/reference/fiml-covariates.R
suppressPackageStartupMessages({ library(lavaan); library(jsonlite) })
set.seed(20240915)
hs <- HolzingerSwineford1939
people <- hs[paste0("x", 4:9)]
for (j in names(people)) people[[j]][runif(301) < 0.1] <- NA
people$sex <- hs$sex; people$age <- hs$ageyr + hs$agemo / 12
people$age[runif(301) < 0.05] <- NA
model <- "textual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9\ntextual ~ sex + age\nspeed ~ sex + age + textual\nx9 ~ sex"
number <- function(x) signif(as.numeric(x), 10)
wanted <- c(chiSquare = "chisq", df = "df", chiSquareScaled = "chisq.scaled", scale = "chisq.scaling.factor", cfi = "cfi", tli = "tli", rmsea = "rmsea",
  cfiRobust = "cfi.robust", tliRobust = "tli.robust", rmseaRobust = "rmsea.robust", logLikelihood = "logl", aic = "aic", baselineChiSquare = "baseline.chisq", baselineDf = "baseline.df")
cases <- lapply(c("ML", "MLR"), function(estimator) {
  fit <- sem(model, people, std.lv = TRUE, missing = "ml", fixed.x = TRUE, estimator = estimator, em.h1.iter.max = 20000, em.h1.tol = 1e-13)
  pe <- parameterEstimates(fit); pe <- pe[pe$se > 0, ]
  all <- fitMeasures(fit)
  list(estimator = estimator, n = lavInspect(fit, "nobs"), rows = trimws(paste(pe$lhs, pe$op, pe$rhs)), est = number(pe$est), se = number(pe$se),
    fit = lapply(wanted[wanted %in% names(all)], function(name) number(all[[name]])))
})
writeLines(toJSON(list(lavaan = as.character(packageVersion("lavaan")), model = model, items = lapply(people, number), cases = cases), digits = NA, auto_unbox = TRUE, na = "null"), "tests/reference/fiml-covariates.json")
