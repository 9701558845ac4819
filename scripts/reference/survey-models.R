# Writes tests/reference/survey-models.json: quasi-binomial regressions with Wald tests and predicted margins, Rao-Scott
# tests and replicate variances of R's survey, on its own data (kept in the file as columns) and on tests/reference/nine.csv.
# Run from the project root: Rscript scripts/reference/survey-models.R
suppressMessages({ library(survey); library(jsonlite) })
options(warn = 1)
options(survey.lonely.psu = "adjust")
seed <- 20261125
set.seed(seed)
# The covariance is that of the weights one step before the last: a second fit starts from the first.
tight <- function(formula, design) {
  once <- eval(bquote(svyglm(.(formula), design, family = quasibinomial(), control = list(epsilon = 1e-14, maxit = 40))))
  eval(bquote(svyglm(.(formula), design, family = quasibinomial(), start = .(unname(coef(once))), control = list(epsilon = 1e-14, maxit = 40))))
}

# --- data -----------------------------------------------------------------------------------------------------------
data(api); data(nhanes); data(yrbs)
api_columns <- function(d) {
  data.frame(stype = as.character(d$stype), awards = as.integer(d$awards == "Yes"), comp = as.integer(d$comp.imp == "Yes"), wide = as.character(d$sch.wide),
    year = as.character(d$yr.rnd), meals = d$meals, ell = d$ell, api00 = d$api00, api99 = d$api99,
    dnum = d$dnum, weight = round(d$pw, 4))
}
strat <- api_columns(apistrat); clus1 <- api_columns(apiclus1); clus2 <- api_columns(apiclus2)
strat$sector <- match(strat$stype, c("E", "H", "M")) # the stratum, beside the factor
people <- data.frame(stratum = nhanes$SDMVSTRA, cluster = nhanes$SDMVPSU, race = paste0("r", nhanes$race),
  age = as.integer(nhanes$agecat), sex = c("man", "woman")[nhanes$RIAGENDR], high = nhanes$HI_CHOL, weight = round(nhanes$WTMEC2YR))
yrbs_rows <- data.frame(stratum = yrbs$stratum, cluster = yrbs$psu, belt = 2 - yrbs$qn8, weight = yrbs$weight)
nine <- read.csv("tests/reference/nine.csv")
answers <- as.matrix(nine[letters[1:9]]); answers[answers %in% c(888, 999)] <- NA
nine$yes <- rowSums(answers >= 2)                                # NA where any is missing
nine$any <- as.integer(nine$yes > 0)
nine$rare <- as.integer(nine$yes >= 7)                           # about 1 %
nine$sex <- factor(nine$sex); nine$country <- factor(nine$country); nine$years <- factor(nine$age)
cat("rare:", mean(nine$rare, na.rm = TRUE), "\n")

# Distinct rows with people, sums of weights and of squared weights.
patterns <- function(d) {
  names <- setdiff(names(d), "weight")
  key <- do.call(paste, c(lapply(d[names], function(x) ifelse(is.na(x), "NA", as.character(x))), sep = "|"))
  first <- !duplicated(key)
  group <- match(key, key[first])
  sums <- rowsum(cbind(1, d$weight, d$weight^2), group)
  out <- d[first, names]
  c(lapply(out, function(x) if (is.factor(x)) as.character(x) else x), list(count = sums[, 1], weight = sums[, 2], weightSquared = sums[, 3]))
}
for (name in c("stype", "wide", "year")) for (d in c("strat", "clus1", "clus2")) eval(parse(text = sprintf("%s$%s <- factor(%s$%s)", d, name, d, name)))
people$race <- factor(people$race); people$sex <- factor(people$sex); people$age <- factor(people$age)

designs <- list(
  strat = svydesign(ids = ~1, strata = ~sector, weights = ~weight, data = strat),
  clus1 = svydesign(ids = ~dnum, weights = ~weight, data = clus1),
  clus2 = svydesign(ids = ~dnum, weights = ~weight, data = clus2),
  people = svydesign(ids = ~cluster, strata = ~stratum, weights = ~weight, nest = TRUE, data = people),
  yrbs = svydesign(ids = ~cluster, strata = ~stratum, weights = ~weight, nest = TRUE, data = yrbs_rows),
  nineWeights = svydesign(ids = ~1, weights = ~weight, data = nine),
  nineDesign = svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, nest = TRUE, data = nine)
)

# --- regression -----------------------------------------------------------------------------------------------------
# Predicted margins with what svypredmeans sums up: the coefficients' variance and that of the mean of the predictions.
margins <- function(model, design, factors) {
  frame <- model.frame(design)
  w <- weights(design, "sampling")
  levels <- expand.grid(lapply(rev(factors), function(f) levels(droplevels(frame[[f]]))), stringsAsFactors = FALSE)
  levels <- levels[, rev(seq_along(factors)), drop = FALSE]
  rows <- lapply(seq_len(nrow(levels)), function(i) {
    at <- frame
    for (k in seq_along(factors)) at[[factors[k]]] <- factor(levels[i, k], levels = levels(frame[[factors[k]]]))
    x <- model.matrix(delete.response(terms(model)), at, xlev = model$xlevels)
    mu <- plogis(as.vector(x %*% coef(model)))
    gradient <- colSums(w * mu * (1 - mu) * x) / sum(w)
    spread <- svymean(mu, design)
    list(level = paste(levels[i, ], collapse = ", "), estimate = unname(coef(spread)),
      se = sqrt(as.numeric(t(gradient) %*% vcov(model) %*% gradient) + as.numeric(vcov(spread))))
  })
  list(factors = factors, rows = rows)
}
regression <- function(name, outcome, right, margin_factors = list(), terms = NULL) {
  formula <- as.formula(paste(outcome, "~", right))
  design <- designs[[name]]
  model <- tight(formula, design)
  table <- coef(summary(model))
  interval <- exp(confint(model))
  labels <- attr(terms(model), "term.labels")
  domain <- eval(bquote(subset(design, !is.na(.(as.name(outcome))))))
  found <- lapply(margin_factors, function(f) margins(model, domain, f))
  # where svypredmeans applies (main effects), the margins are its
  stopifnot(max(abs(table[, 1])) < 15) # nothing at infinity
  if (!grepl("[*:]", right)) for (m in found) if (length(m$factors) == 1) {
    f <- m$factors
    rest <- setdiff(labels, f)
    base <- svyglm(as.formula(paste(outcome, "~", if (length(rest)) paste(rest, collapse = "+") else "1")), domain, family = quasibinomial(), control = list(epsilon = 1e-14, maxit = 40))
    theirs <- svypredmeans(base, as.formula(paste("~", f)))
    for (row in m$rows) stopifnot(abs(coef(theirs)[row$level] - row$estimate) < 1e-8, abs(SE(theirs)[row$level] / row$se - 1) < 1e-6)
  }
  list(data = name, outcome = outcome, formula = right, df = model$df.residual, n = nobs(model),
    estimate = unname(table[, 1]), se = unname(table[, 2]), t = unname(table[, 3]), p = unname(table[, 4]),
    low = unname(interval[, 1]), high = unname(interval[, 2]), names = rownames(table),
    tests = lapply(labels, function(term) { r <- regTermTest(model, as.formula(paste("~", term)), method = "Wald"); list(term = term, f = as.numeric(r$Ftest), df = r$df, ddf = r$ddf, p = as.numeric(r$p)) }),
    margins = found)
}
regressions <- list(
  regression("strat", "awards", "stype + meals", list("stype")),
  regression("strat", "comp", "wide * ell + year", list("wide", c("wide", "year"))),
  regression("strat", "comp", "year + year:ell", list("year")),
  regression("strat", "awards", "stype * meals", list("stype")),
  regression("clus1", "awards", "year + ell", list("year")),
  regression("clus2", "comp", "wide + meals", list("wide")),
  regression("people", "high", "sex * age + race", list("sex", "age", c("sex", "age"), "race")),
  regression("people", "high", "race + sex", list("race", "sex")),
  regression("yrbs", "belt", "1"),
  regression("nineWeights", "any", "sex + years", list("sex", "years")),
  regression("nineWeights", "any", "sex * age", list("sex")),
  regression("nineDesign", "any", "years * sex + country", list("years", c("years", "sex"), "country")),
  regression("nineDesign", "rare", "sex + years", list("sex", "years", c("sex", "years"))),
  regression("nineDesign", "rare", "sex + age", list("sex"))
)

# Separation: nobody of age 17 says yes in the middle case, and no boy of 17 in the other. R climbs until its patience
# ends: the coefficients that have a limit are there.
nine$none17 <- ifelse(nine$age == 17, 0, nine$any); nine$noBoy17 <- ifelse(nine$age == 17 & nine$sex == 1, 0, nine$any)
nine$none12 <- ifelse(nine$age == 12, 0, nine$any)
designs$nineDesign <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, nest = TRUE, data = nine)
# The margins are those of an earlier step: on the climb the covariance grows without end, and their sums lose its digits.
separated <- function(outcome, right, keep, factor) {
  climb <- function(steps) eval(bquote(suppressWarnings(svyglm(.(as.formula(paste(outcome, "~", right))), designs$nineDesign, family = quasibinomial(), control = list(epsilon = 1e-30, maxit = .(steps))))))
  model <- climb(30)
  table <- coef(summary(model))[keep, , drop = FALSE]
  domain <- eval(bquote(subset(designs$nineDesign, !is.na(.(as.name(outcome))))))
  list(outcome = outcome, formula = right, names = keep, estimate = unname(table[, 1]), se = unname(table[, 2]), df = model$df.residual, margins = list(margins(climb(18), domain, factor)))
}
separations <- list(
  separated("none17", "years + sex", c("(Intercept)", paste0("years", 13:16), "sex2"), "sex"),
  separated("noBoy17", "years * sex", c("(Intercept)", paste0("years", 13:16), "sex2", paste0("years", 13:16, ":sex2")), "years"),
  separated("none12", "years + sex", "sex2", "sex")
)

# --- association ----------------------------------------------------------------------------------------------------
association <- function(name, rows, columns, design = designs[[name]]) {
  formula <- as.formula(paste("~", rows, "+", columns))
  f <- svychisq(formula, design); chisq <- svychisq(formula, design, statistic = "Chisq")
  list(data = name, rows = rows, columns = columns, f = as.numeric(f$statistic), df = unname(f$parameter), p = as.numeric(f$p.value),
    pearson = as.numeric(chisq$statistic), chisqDf = unname(chisq$parameter), chisqP = as.numeric(chisq$p.value))
}
some <- subset(people, !(race == "r4" & age == "4")) # an empty cell
some$race <- factor(some$race)
associations <- list(
  association("strat", "wide", "awards"), association("strat", "stype", "wide"), association("clus1", "stype", "wide"),
  association("clus2", "year", "stype"), association("people", "race", "high"), association("people", "race", "age"),
  association("people", "sex", "high"), association("nineDesign", "any", "country"), association("nineWeights", "any", "sex"),
  association("nineDesign", "rare", "years"),
  c(association("people", "race", "age", svydesign(ids = ~cluster, strata = ~stratum, weights = ~weight, nest = TRUE, data = some)), empty = TRUE)
)

# --- replicate weights ----------------------------------------------------------------------------------------------
statistics <- function(design) {
  mean <- svymean(~api00, design); ratio <- svyratio(~api00, ~api99, design)
  share <- svymean(~awards, design); total <- svytotal(~ell, design)
  quantile <- suppressWarnings(svyquantile(~api00, design, c(.25, .5), interval.type = "quantile", qrule = "math")) # it warns of the jackknife
  list(estimate = unname(c(coef(mean), coef(ratio), coef(share), coef(total), coef(quantile))),
    se = unname(c(SE(mean), SE(ratio), SE(share), SE(total), SE(quantile))))
}
replicate_case <- function(data, method, design, ...) c(list(data = data, method = method), list(...), statistics(design))
# The two of a stratum in the order of the file, + for the first: columns 2, 3, ... of Sylvester's Hadamard matrix.
pairs <- do.call(rbind, lapply(split(strat, strat$stype), function(d) d[1:8, ]))
pairs$stratum <- rep(1:12, each = 2); pairs$cluster <- 1:24
sylvester <- 1; for (k in 1:4) sylvester <- rbind(cbind(sylvester, sylvester), cbind(sylvester, -sylvester))
half <- function(rho) t(sapply(1:24, function(i) { sign <- sylvester[, pairs$stratum[i] + 1] * (if (i %% 2 == 1) 1 else -1); ifelse(sign > 0, 2 - rho, rho) }))
brr <- function(rho) suppressWarnings(svrepdesign(data = pairs, weights = ~weight, repweights = half(rho), combined.weights = FALSE, type = if (rho == 0) "BRR" else "Fay", rho = rho, mse = FALSE))
own <- as.svrepdesign(svydesign(ids = ~cluster, strata = ~stratum, weights = ~weight, data = pairs), type = "BRR")
boot <- as.svrepdesign(designs$clus1, type = "subbootstrap", replicates = 24, compress = FALSE)
boot_large <- as.svrepdesign(designs$clus1, type = "subbootstrap", replicates = 4000)
first <- match(unique(clus1$dnum), clus1$dnum)
replicates <- list(
  replicate_case("clus1", "JK1", as.svrepdesign(designs$clus1, type = "JK1")),
  replicate_case("clus1", "JK1", as.svrepdesign(designs$clus1, type = "JK1", mse = TRUE), center = "estimate"),
  replicate_case("clus2", "JK1", as.svrepdesign(designs$clus2, type = "JK1")),
  replicate_case("strat", "JKn", as.svrepdesign(designs$strat, type = "JKn")),
  replicate_case("strat", "JKn", as.svrepdesign(designs$strat, type = "JKn", mse = TRUE), center = "estimate"),
  replicate_case("pairs", "BRR", brr(0), rho = 0), replicate_case("pairs", "BRR", brr(0.3), rho = 0.3)
)
high <- list(design = as.svrepdesign(designs$people, type = "JKn"))
jkn_people <- svymean(~high, high$design, na.rm = TRUE)
out <- list(
  versions = list(R = R.version.string, survey = as.character(packageVersion("survey"))), seed = seed,
  data = list(strat = as.list(strat), clus1 = as.list(clus1), clus2 = as.list(clus2), people = patterns(people), yrbs = patterns(yrbs_rows),
    pairs = as.list(pairs[c("awards", "ell", "api00", "api99", "weight", "stratum", "cluster")])),
  regressions = regressions, separations = separations, associations = associations,
  replicates = replicates,
  jknPeople = list(estimate = unname(coef(jkn_people)), se = unname(as.numeric(SE(jkn_people)))),
  brrTotal = list(se = as.numeric(SE(svytotal(~ell, own))), replicates = ncol(weights(own, "analysis"))),
  bootstrap = c(list(clusters = unique(clus1$dnum), factors = unname(as.matrix(weights(boot, "replication"))[first, ])), statistics(boot)),
  bootstrapLarge = statistics(boot_large)
)
write(toJSON(out, auto_unbox = TRUE, digits = I(15), na = "null"), "tests/reference/survey-models.json")
