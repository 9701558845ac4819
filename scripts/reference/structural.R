# Structural models: regressions, covariates, constraints, defined parameters and growth curves, by lavaan. Writes
# tests/reference/structural.json: the data, and by model its rows, defined parameters and figures of fit.
# Run from the project root: Rscript scripts/reference/structural.R
suppressMessages({ library(lavaan); library(jsonlite) })

hs <- na.omit(HolzingerSwineford1939)
hs <- data.frame(lapply(hs[paste0("x", 1:9)], round, 6), age = hs$ageyr + round(hs$agemo / 12, 4), grade = hs$grade,
  male = as.integer(hs$sex == 1), pasteur = as.integer(hs$school == "Pasteur"), school = ifelse(hs$school == "Pasteur", "a Pasteur", "b Grant-White"))
pd <- as.data.frame(lapply(PoliticalDemocracy, round, 6))
growth_data <- as.data.frame(lapply(Demo.growth, round, 4))
sets <- list(holzinger = hs, democracy = pd, growth = growth_data)

democracy <- "
  ind60 =~ x1 + x2 + x3
  dem60 =~ y1 + a*y2 + b*y3 + c*y4
  dem65 =~ y5 + a*y6 + b*y7 + c*y8
  dem60 ~ ind60
  dem65 ~ ind60 + dem60
  y1 ~~ y5; y2 ~~ y4 + y6; y3 ~~ y7; y4 ~~ y8; y6 ~~ y8"
mediation <- "
  visual =~ x1 + x2 + x3; text =~ x4 + x5 + x6; speed =~ x7 + x8 + x9
  text ~ a*visual + age
  speed ~ b*text + c*visual + grade
  indirect := a*b
  total := c + (a*b)
  ratio := a*b / (c + a*b)
  bend := exp(a) - sqrt(b^2 + 1)*log(c^2 + 1)"
mimic <- "
  visual =~ x1 + x2 + x3; text =~ x4 + x5 + x6; speed =~ x7 + x8 + x9
  visual + text + speed ~ age + grade + male
  x3 ~ male"
one <- "visual =~ NA*x1 + l1*x1 + l2*x2 + l3*x3; text =~ x4 + x5 + x6; visual ~~ v*visual; text ~ age\n"
free_growth <- "
  i =~ 1*t1 + 1*t2 + 1*t3 + 1*t4; s =~ 0*t1 + 1*t2 + t3 + t4
  t1 + t2 + t3 + t4 ~ 0*1; i + s ~ 1"
two <- "visual =~ x1 + x2 + x3; text =~ x4 + x5 + x6\n"
# A factor without indicators: with lavaan's starts at 0 its regressions would stay there.
phantoms <- list(
  phantomEffect = list(data = "holzinger", model = paste0(two, "p =~ 0; p ~~ 0*p; p ~ 1*visual; text ~ b*p; twice := 2*b")),
  phantomStdLv = list(data = "holzinger", std.lv = TRUE, model = paste0(two, "p =~ 0; p ~~ 0*p; p ~ 1*visual; text ~ p")),
  phantomConstraint = list(data = "holzinger", model = paste0(two, "p =~ 0; p ~~ 0*p; p ~ start(.5)*a*visual; text ~ start(.5)*b*p; a == b")),
  phantomComposite = list(data = "holzinger", estimator = "MLR",
    model = paste0(two, "c =~ 0; c ~~ 0*c; c ~ 1*age + grade + male; visual + text ~ c")),
  phantomFormative = list(data = "holzinger", model = paste0(two, "c =~ 0; c ~ 1*age + grade + male; visual + text ~ c; visual ~~ 0*text")),
  phantomSumScore = list(data = "holzinger", model = "c =~ 0; c ~~ 0*c; c ~ 1*x1 + 1*x2 + 1*x3; x7 ~ c; x9 ~ x7 + c"),
  phantomReliability = list(data = "holzinger", model = "t =~ 1*x1; x1 ~~ 0.4*x1; text =~ x4 + x5 + x6; p =~ 0; p ~~ 0*p; p ~ 1*t; text ~ p"),
  phantomDisturbance = list(data = "holzinger", model = paste0(two, "z =~ 0; z ~~ 1*z; text ~ visual + start(.8)*z; text ~~ 0*text")),
  phantomHigher = list(data = "holzinger", model = paste0(two, "speed =~ x7 + x8 + x9; g =~ 0; g ~~ 1*g
    visual + text + speed ~ start(.4)*g; visual ~~ 0*text + 0*speed; text ~~ 0*speed")),
  phantomGroups = list(data = "holzinger", group = "school", model = paste0(two, "p =~ 0; p ~~ 0*p; p ~ 1*visual; text ~ c(b, b)*p")),
  phantomLoading = list(data = "holzinger", model = "text =~ x4 + x5 + x6; p =~ 0*x4; p ~~ 0*p; p ~ 1*x1 + x2; text ~ p"))
models <- c(phantoms, list(
  democracy = list(data = "democracy", model = democracy),
  democracyMlr = list(data = "democracy", model = democracy, estimator = "MLR"),
  democracyMlm = list(data = "democracy", model = democracy, estimator = "MLM"),
  mediation = list(data = "holzinger", model = mediation),
  mediationMlr = list(data = "holzinger", model = mediation, estimator = "MLR"),
  mediationStdLv = list(data = "holzinger", model = mediation, std.lv = TRUE),
  mimic = list(data = "holzinger", model = mimic),
  mimicMlr = list(data = "holzinger", model = mimic, estimator = "MLR"),
  mimicMlm = list(data = "holzinger", model = mimic, estimator = "MLM"),
  mimicMlmv = list(data = "holzinger", model = mimic, estimator = "MLMV"),
  mimicGroups = list(data = "holzinger", model = "visual =~ x1 + x2 + x3; text =~ x4 + x5 + x6\n text ~ c(b1, b2)*visual + c(k, k)*age\n visual ~ male\n difference := b1 - b2", group = "school"),
  mimicGroupsMlr = list(data = "holzinger", model = "visual =~ x1 + x2 + x3; text =~ x4 + x5 + x6\n text ~ c(b1, b2)*visual + c(k, k)*age\n visual ~ male\n b1 == 2*b2", group = "school", estimator = "MLR"),
  path = list(data = "holzinger", model = "x1 ~ age + male; x2 ~ x1 + grade; x3 ~ x2 + x1 + age"),
  pathMlr = list(data = "holzinger", model = "x1 ~ age + male; x2 ~ x1 + grade; x3 ~ x2 + x1 + age", estimator = "MLR"),
  loop = list(data = "holzinger", model = "x1 ~ x2 + age; x2 ~ x1 + grade; x1 ~~ x2"),
  randomX = list(data = "holzinger", model = "visual =~ x1 + x2 + x3; visual ~ age + grade; age ~~ grade; age ~~ age; grade ~~ grade"),
  itemWithFactor = list(data = "holzinger", model = "visual =~ x1 + x2 + x3; text =~ x4 + x5 + x6; visual ~~ x9; x9 ~~ x9; text ~ x9 + visual"),
  higher = list(data = "holzinger", model = "visual =~ x1 + x2 + x3; text =~ x4 + x5 + x6; speed =~ x7 + x8 + x9; g =~ visual + text + speed; g ~ age"),
  effectCoding = list(data = "holzinger", model = paste0(one, "l1 + l2 + l3 == 3")),
  linear = list(data = "holzinger", model = paste0(one, "l1 + l2 + l3 == 3\n l2 == 0.5*l3 + 0.1")),
  product = list(data = "holzinger", model = paste0(one, "l1 == 1\n l2*l3 == 0.5\n v2 := v^2")),
  nonlinear = list(data = "holzinger", model = paste0(one, "v == 1\n l1^2 + l2^2 == exp(l3)")),
  productMlr = list(data = "holzinger", estimator = "MLR", model = paste0(one, "l1 == 1\n l2*l3 == 0.5")),
  # Without means lavaan's trace leaves out theirs, which is their number only where a model may be rescaled.
  nonlinearMlr = list(data = "holzinger", estimator = "MLR", means = TRUE, model = paste0(one, "v == 1\n l1^2 + l2^2 == exp(l3)")),
  active = list(data = "holzinger", model = paste0(one, "l1 == 1\n l2 > 0.9\n l3 < 5")),
  inactive = list(data = "holzinger", model = paste0(one, "l1 == 1\n l2 > 0.1\n l3 < 5")),
  activeMlr = list(data = "holzinger", estimator = "MLR", model = paste0(one, "l1 == 1\n l2 > 0.9\n l3 < l2")),
  equal = list(data = "holzinger", model = "visual =~ x1 + x2 + equal(\"visual=~x2\")*x3; text =~ x4 + x5 + x6; text ~ visual"),
  growth = list(data = "growth", model = "i =~ 1*t1 + 1*t2 + 1*t3 + 1*t4; s =~ 0*t1 + 1*t2 + 2*t3 + 3*t4\n t1 + t2 + t3 + t4 ~ 0*1; i + s ~ 1\n i + s ~ x1 + x2\n t1 ~ c1; t2 ~ c2; t3 ~ c3; t4 ~ c4"),
  freeGrowth = list(data = "growth", model = free_growth),
  freeGrowthMlr = list(data = "growth", model = free_growth, estimator = "MLR"),
  gls = list(data = "holzinger", model = mimic, estimator = "GLS"),
  uls = list(data = "holzinger", model = mimic, estimator = "ULS"),
  wls = list(data = "holzinger", model = "visual =~ x1 + x2 + x3; visual ~ age + x9", estimator = "WLS"),
  dwls = list(data = "holzinger", model = "visual =~ x1 + x2 + x3; visual ~ age + x9", estimator = "DWLS")
))

fit_one <- function(of) {
  arguments <- list(model = of$model, data = sets[[of$data]], estimator = if (is.null(of$estimator)) "ML" else of$estimator,
    std.lv = isTRUE(of$std.lv))
  if (!is.null(of$group)) arguments$group <- of$group
  if (isTRUE(of$means)) arguments$meanstructure <- TRUE
  # The smallest tolerance by which the optimizer says that it converged; again from there, where that comes lower.
  at <- function(tolerance, ...) suppressWarnings(do.call(sem, c(arguments, list(...,
    control = list(rel.tol = tolerance, iter.max = 20000, eval.max = 40000)))))
  bare <- list(se = "none", baseline = FALSE)
  for (tolerance in c(1e-14, 1e-12, 1e-11, 1e-10, 1e-9)) {
    first <- do.call(at, c(list(tolerance), bare))
    if (lavInspect(first, "converged")) break
  }
  fit <- at(tolerance)
  # A model with covariates would lose them: lavaan takes the fitted table for one without.
  if (of$data == "democracy") {
    better <- at(tolerance, start = first)
    if (lavInspect(better, "converged") && fitMeasures(better, "fmin") <= fitMeasures(fit, "fmin")) fit <- better
  }
  cat(of$name, tolerance, max(abs(lavInspect(fit, "gradient"))), "\n")
  stopifnot(lavInspect(fit, "converged"))
  table <- parTable(fit)
  errors <- lav_partable_merge_se(fit, table)
  all <- standardizedSolution(fit); lv <- standardizedSolution(fit, type = "std.lv")
  # lavaan keeps "p =~ 0" as a loading of p on itself.
  is_row <- table$op %in% c("=~", "~", "~~", "~1") & !(table$op == "=~" & table$lhs == table$rhs)
  defined <- table$op == ":="
  measures <- fitMeasures(fit)
  wanted <- c("npar", "fmin", "chisq", "df", "pvalue", "chisq.scaled", "chisq.scaling.factor", "baseline.chisq", "baseline.df",
    "baseline.chisq.scaled", "cfi", "tli", "cfi.scaled", "cfi.robust", "tli.robust", "rmsea", "rmsea.robust", "srmr", "logl", "aic", "bic")
  if (isTRUE(of$means)) wanted <- setdiff(wanted, c("npar", "srmr", "aic", "bic")) # which count means that are free
  r2 <- unlist(lavInspect(fit, "r2"))
  key <- function(t) paste(t$lhs, t$op, t$rhs, if (is.null(t$group)) 1 else t$group)
  standard <- function(s) { at <- match(key(table), key(s)); list(est = s$est.std[at], se = s$se[at]) }
  a <- standard(all); l <- standard(lv)
  rows <- data.frame(lhs = table$lhs, op = table$op, rhs = table$rhs, group = table$group, est = table$est, se = errors,
    std = a$est, stdSe = a$se, lv = l$est, lvSe = l$se, free = table$free, exo = table$exo)
  list(data = of$data, model = of$model, estimator = arguments$estimator, stdLv = isTRUE(of$std.lv), group = of$group,
    rows = rows[is_row, ], defined = rows[defined, c("lhs", "est", "se", "std", "stdSe")],
    r2 = as.list(r2[names(r2) %in% table$lhs[table$op == "~"] | names(r2) %in% table$rhs[table$op == "=~" & table$lhs != table$rhs]]), fit = as.list(measures[intersect(wanted, names(measures))]))
}
lav_partable_merge_se <- function(fit, table) { se <- fit@ParTable$se; if (is.null(se)) rep(NA, length(table$lhs)) else se }

out <- list(lavaan = as.character(packageVersion("lavaan")), data = sets, models = Map(function(of, name) fit_one(c(of, name = name)), models, names(models)))
write(toJSON(out, digits = 14, auto_unbox = TRUE, na = "null", dataframe = "columns"), "tests/reference/structural.json")
