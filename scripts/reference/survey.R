# Writes tests/reference/survey.json: design-based means, totals, ratios, quantiles, their standard errors, design effects,
# degrees of freedom and intervals from R's survey, on the California schools (api), samples of NHANES and YRBS rows, and
# tests/reference/nine.csv. Run from the project root: Rscript scripts/reference/survey.R
suppressMessages({ library(survey); library(jsonlite) })
set.seed(20240917)
data(api); data(nhanes); data(yrbs)

# --- data -----------------------------------------------------------------------------------------------------------
schools <- function(x, size = "fpc") with(x, data.frame(stype = as.character(stype), dnum, pw, fpc = as.numeric(get(size)), api00, api99,
  enroll, awards = as.integer(awards == "Yes"), rare = as.integer(api00 > 850), wide = as.integer(sch.wide == "Yes")))
strat <- schools(apistrat)
strat$share <- 1 / apistrat$pw
h <- nhanes[sort(sample(nrow(nhanes), 1500)), ]
h <- with(h, data.frame(psu = SDMVPSU, stratum = SDMVSTRA, weight = signif(WTMEC2YR, 6), chol = HI_CHOL, race = paste0("r", race),
  age = paste0("a", as.integer(agecat)), sex = paste0("s", RIAGENDR)))
r <- yrbs[sort(sample(nrow(yrbs), 1500)), ]
r <- data.frame(weight = signif(r$weight, 6), stratum = r$stratum, psu = r$psu, qn8 = 2 - r$qn8)
lonely <- data.frame(stratum = c(1, 1, 1, 1, 2, 2, 2, 3, 4, 5, 5), psu = c(1, 1, 2, 3, 4, 5, 5, 6, 7, 8, 8),
  weight = c(1, 2, 1, 3, 2, 1, 1, 2, 3, 1, 2), y = c(1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0), size = c(10, 10, 10, 10, 8, 8, 8, 5, 1, 4, 4))
data <- list(apisrs = schools(apisrs), apistrat = strat, apiclus1 = schools(apiclus1), apiclus2 = schools(apiclus2, "fpc1"),
  nhanes = h, yrbs = r, lonely = lonely)
nine <- read.csv("tests/reference/nine.csv")
for (i in letters[1:9]) nine[[i]] <- ifelse(nine[[i]] %in% c(888, 999), NA, as.integer(nine[[i]] >= 2))
for (i in c("country", "sex", "age")) nine[[i]] <- as.character(nine[[i]])

designs <- list(
  apisrs = list(data = "apisrs", weight = "pw"),
  apisrsFpc = list(data = "apisrs", weight = "pw", fpc = "fpc"),
  apistrat = list(data = "apistrat", stratum = "stype", weight = "pw", fpc = "fpc"),
  apistratShare = list(data = "apistrat", stratum = "stype", weight = "pw", fpc = "share"),
  apistratClustered = list(data = "apistrat", stratum = "stype", cluster = "dnum", weight = "pw", nested = TRUE),
  apiclus1 = list(data = "apiclus1", cluster = "dnum", weight = "pw", fpc = "fpc"),
  apiclus1NoFpc = list(data = "apiclus1", cluster = "dnum", weight = "pw"),
  apiclus2 = list(data = "apiclus2", cluster = "dnum", weight = "pw", fpc = "fpc"),
  nhanes = list(data = "nhanes", stratum = "stratum", cluster = "psu", weight = "weight", nested = TRUE),
  yrbs = list(data = "yrbs", stratum = "stratum", cluster = "psu", weight = "weight", nested = TRUE),
  nineWeights = list(data = "nine", weight = "weight"),
  nineNested = list(data = "nine", stratum = "stratum", cluster = "psu", weight = "weight", nested = TRUE))
one_sided <- function(name) if (is.null(name)) NULL else as.formula(paste0("~", name))
design_of <- function(d, rows = c(data, list(nine = nine))[[d$data]]) svydesign(ids = if (is.null(d$cluster)) ~1 else one_sided(d$cluster),
  strata = one_sided(d$stratum), weights = one_sided(d$weight), fpc = one_sided(d$fpc), nest = isTRUE(d$nested), data = rows)

# --- estimates in domains ---------------------------------------------------------------------------------------------
domains <- function(design, variables, by) {
  known <- complete.cases(design$variables[variables])
  if (is.null(by)) return(list(list(level = NULL, design = design[known, ])))
  labels <- if (length(by) == 1) design$variables[[by]] else apply(design$variables[by], 1, paste, collapse = ", ")
  lapply(sort(unique(labels[known])), function(level) list(level = level, design = design[known & labels == level, ]))
}
estimates <- function(name, variable, by = NULL, statistic = "mean", denominator = NULL) {
  levels <- lapply(domains(design_of(designs[[name]]), c(variable, denominator), by), function(part) {
    d <- part$design; f <- one_sided(variable)
    m <- switch(statistic, mean = svymean(f, d, deff = "replace"), total = svytotal(f, d, deff = "replace"),
      ratio = svyratio(f, one_sided(denominator), d))
    list(level = part$level, n = nrow(d), df = degf(d), estimate = as.numeric(coef(m)), se = as.numeric(SE(m)),
      deff = if (statistic == "ratio") NULL else as.numeric(deff(m)))
  })
  list(design = name, variable = variable, by = by, statistic = statistic, denominator = denominator, levels = levels)
}
cases <- c(
  unlist(lapply(c("apisrs", "apisrsFpc", "apistrat", "apistratShare", "apistratClustered", "apiclus1", "apiclus1NoFpc", "apiclus2"), function(name) list(
    estimates(name, "api00"), estimates(name, "api00", "stype"), estimates(name, "awards", "stype", "total"),
    estimates(name, "awards"), estimates(name, "api00", NULL, "ratio", "enroll"), estimates(name, "api00", "stype", "ratio", "api99"))), recursive = FALSE),
  list(estimates("nhanes", "chol"), estimates("nhanes", "chol", "race"), estimates("nhanes", "chol", c("sex", "age")), estimates("nhanes", "chol", "race", "total"),
    estimates("yrbs", "qn8"), estimates("yrbs", "qn8", NULL, "total"),
    estimates("nineNested", "a", c("country", "sex")), estimates("nineNested", "i", c("country", "age")), estimates("nineWeights", "i", c("sex", "age"))))

# --- intervals of proportions ---------------------------------------------------------------------------------------
methods <- c("logit", "likelihood", "asin", "beta", "mean")
# The equation of the likelihood interval solved to the last digits: R's own search stops early.
likelihood <- function(p, variance, n, df) {
  if (p == 0 || p == 1 || variance == 0) return(NULL)
  limit <- qf(.95, 1, df) * variance * n / (p * (1 - p)) * n / (n - 1)
  f <- function(q) 2 * n * (p * log(p / q) + (1 - p) * log((1 - p) / (1 - q))) - limit
  c(uniroot(f, c(1e-12, p), tol = 1e-15)$root, uniroot(f, c(p, 1 - 1e-12), tol = 1e-15)$root)
}
intervals <- function(name, variable, by = NULL) {
  levels <- lapply(domains(design_of(designs[[name]]), variable, by), function(part) {
    d <- part$design; f <- one_sided(variable)
    m <- svymean(f, d); p <- as.numeric(coef(m))
    found <- lapply(setNames(methods, methods), function(method) # R's search for the likelihood interval fails on some rare items: null there.
      tryCatch(as.numeric(suppressWarnings(attr(svyciprop(f, d, method = method), "ci"))), error = function(e) NULL))
    list(level = part$level, estimate = p, intervals = found, likelihoodSolved = likelihood(p, as.numeric(vcov(m)), nrow(d), degf(d)))
  })
  list(design = name, variable = variable, by = by, levels = levels)
}
proportions <- list(intervals("apiclus1", "awards"), intervals("apiclus1", "rare"), intervals("apistrat", "rare"), intervals("apisrsFpc", "wide"),
  intervals("apiclus2", "awards", "stype"), intervals("nhanes", "chol", "race"), intervals("yrbs", "qn8"),
  intervals("nineNested", "i", c("country", "sex")), intervals("nineWeights", "i", c("country", "age")))

# --- covariance of levels and contrasts -------------------------------------------------------------------------------
contrasts <- function(name, variable, by, weights) {
  d <- design_of(designs[[name]])
  d <- d[!is.na(d$variables[[variable]]), ]
  m <- svyby(one_sided(variable), one_sided(by), d, svymean, covmat = TRUE)
  labels <- as.character(m[[by]])
  list(design = name, variable = variable, by = by, covariance = unname(vcov(m)), contrasts = lapply(weights, function(w) {
    contrast <- svycontrast(m, w); se <- as.numeric(SE(contrast))
    df <- degf(d[d$variables[[by]] %in% labels[w != 0], ])
    t <- as.numeric(coef(contrast)) / se
    list(coefficients = w, estimate = as.numeric(coef(contrast)), se = se, df = df, p = 2 * pt(-abs(t), df),
      interval = as.numeric(coef(contrast)) + c(-1, 1) * qt(.975, df) * se)
  }))
}
compared <- list(contrasts("apiclus1", "api00", "stype", list(c(1, -1, 0), c(1, -.5, -.5), c(0, 1, -1))),
  contrasts("apistratClustered", "api00", "stype", list(c(1, 0, -1))),
  contrasts("nhanes", "chol", "race", list(c(1, -1, 0, 0), c(.5, .5, -.5, -.5))),
  contrasts("nineNested", "a", "sex", list(c(1, -1))), contrasts("nineNested", "c", "country", list(c(1, -1, 0, 0, 0, 0), c(0, 0, 0, 1, 0, -1))))

# --- quantiles --------------------------------------------------------------------------------------------------------
# No probability is a whole number of people of the equal weights: there R goes by the rounding of its sums.
quantiles <- function(name, variable, by = NULL, probabilities = c(.023, .107, .253, .507, .893)) {
  levels <- lapply(domains(design_of(designs[[name]]), variable, by), function(part) {
    q <- suppressWarnings(svyquantile(one_sided(variable), part$design, probabilities, ci = TRUE, interval.type = "mean", qrule = "math"))[[1]]
    list(level = part$level, quantiles = unname(apply(q, 1, as.list)))
  })
  list(design = name, variable = variable, by = by, probabilities = probabilities, levels = levels)
}
quantile_cases <- list(quantiles("apiclus1", "api00"), quantiles("apistrat", "enroll", "stype"), quantiles("apisrs", "api00"), quantiles("apiclus2", "api00", "stype"))

# --- strata with a single unit --------------------------------------------------------------------------------------
lonely_rules <- list()
for (fpc in list(NULL, "size")) for (rule in c("remove", "certainty", "adjust", "average")) {
  options(survey.lonely.psu = rule)
  d <- design_of(list(stratum = "stratum", cluster = "psu", weight = "weight", fpc = fpc), lonely)
  m <- svymean(~y, d); t <- svytotal(~y, d); s <- svymean(~y, subset(d, stratum %in% c(1, 3)))
  # A domain total with the other units as zeros; a subset would drop their strata.
  z <- svytotal(~I(y * (stratum %in% c(1, 3))), d)
  lonely_rules[[length(lonely_rules) + 1]] <- list(rule = rule, fpc = fpc, mean = as.numeric(coef(m)), se = as.numeric(SE(m)),
    total = as.numeric(coef(t)), totalSe = as.numeric(SE(t)), domainSe = as.numeric(SE(s)), domainTotalSe = as.numeric(SE(z)))
}

# --- Wilson's interval and critical values of t ---------------------------------------------------------------------------
# A simple random sample: survey's variance is p (1 - p) / (n - 1), so that the effective number of people is n - 1.
wilson <- function(x, n) {
  p <- x / n; z <- qt(.975, n - 1); m <- n - 1
  list(x = x, n = n, interval = as.numeric((p + z^2 / 2 / m + c(-1, 1) * z * sqrt(p * (1 - p) / m + z^2 / 4 / m^2)) / (1 + z^2 / m)))
}
t_grid <- expand.grid(df = c(1, 2, 3, 5, 14, 60, 288, 999, 1000, 5760, 1e6), confidence = c(.5, .8, .9, .95, .99, .999, 1 - .05 / 144))
t_grid$t <- qt(1 - (1 - t_grid$confidence) / 2, t_grid$df)

cat(toJSON(list(
  versions = list(R = R.version.string, survey = as.character(packageVersion("survey"))), seed = 20240917,
  data = lapply(data, as.list), designs = designs, estimates = cases, intervals = proportions, contrasts = compared,
  quantiles = quantile_cases, lonely = lonely_rules, wilson = list(wilson(3, 40), wilson(150, 400)), student = as.list(t_grid)),
  auto_unbox = TRUE, digits = 15, na = "null", null = "null"), file = "tests/reference/survey.json")
