# Writes tests/reference/invariance.json and invariance.two-groups.json (ordered items), invariance.binary.json and
# invariance.continuous.json: ladders of
# invariance fitted with lavaan to a gradient near rounding (cfa-fit.R), with the difference tests and the score tests of
# single equalities. Steps of ordered items are those of semTools::measEq.syntax (Wu & Estabrook, 2016), whose syntax is
# stored. Where lavaan has no answer: independent.R. Numbers have 10 significant digits.
# Run from the project root, after cfa.R: Rscript scripts/reference/invariance.R
source("scripts/reference/cfa-data.R")
source("scripts/reference/cfa-fit.R")
source("scripts/reference/independent.R")
sets <- data_sets()

TWO <- "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e"
SIX <- "f =~ y1 + y2 + y3\ng =~ y4 + y5 + y6"
ONE <- "f =~ y1 + y2 + y3 + y4 + y5 + y6"
TWELVE <- "exploitation =~ y1 + y2 + y3 + y4\nabuse =~ y5 + y6 + y7 + y8 + y9"
HOLZINGER <- "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9"
DATCAT <- "f1 =~ u1 + u2 + u3 + u4\nf2 =~ u5 + u6 + u7 + u8"

used_items <- function(set, model) { set$people <- set$people[vapply(names(set$people), function(id) grepl(paste0("\\b", id, "\\b"), model), TRUE)]; set }

# Equalities by step -> fits and records. `syntax` makes the full model text of a step, or NULL for lavaan's group.equal.
ladder <- function(data, model, steps, options, syntax = NULL, tests = list(), scores = NULL, indices = FALSE, standardised = FALSE) {
  set <- used_items(sets[[data]], model)
  fits <- list(); records <- list()
  for (step in names(steps)) {
    text <- if (is.null(syntax)) model else syntax(set, model, steps[[step]])
    extra <- if (is.null(syntax) && length(steps[[step]]) > 0) list(group.equal = steps[[step]]) else list()
    made <- case_record(data, text, set, c(options, extra), standardised = standardised, indices = indices)
    made$record$step <- step
    if (is.null(syntax) && !is.null(made$fit)) made$record$model <- explicit_syntax(made$fit)
    fits[[step]] <- made$fit; records[[step]] <- made$record
  }
  consecutive <- if (length(steps) > 1) Map(c, head(names(steps), -1), tail(names(steps), -1)) else list()
  differences <- lapply(unname(c(consecutive, tests)), function(pair) difference_record(fits[[pair[1]]], fits[[pair[2]]], pair[1], pair[2]))
  # Thresholds of items with three categories are as many as what they free: no test. The loadings step of items with two
  # and three categories is not nested in the next one.
  tested <- Filter(function(one) is.null(one$problem) && one$df > 0 && one$difference > 0, differences)
  list(data = data, model = model, levels = as.character(unique(set$group)), options = options, steps = unname(records), differences = tested,
    scores = if (is.null(scores)) NULL else score_record(fits[[scores]], scores))
}

# Score test of each equality: the parameter in a group against that of the first.
score_record <- function(fit, step) {
  uni <- suppressWarnings(lavTestScore(fit))$uni
  table <- parTable(fit)
  at <- match(uni$rhs, table$plabel)
  list(step = step, rows = trimws(paste(table$lhs[at], table$op[at], table$rhs[at])), group = table$group[at] - 1L,
    score = stored_number(uni$X2), p = stored_number(uni$p.value))
}

# The model that lavaan made of group.equal, with all that is fixed and equal spelt out.
explicit_syntax <- function(fit) {
  table <- parTable(fit)
  equal <- table[table$op == "==", ]
  label <- table$plabel
  for (k in seq_len(nrow(equal))) label[label == equal$rhs[k]] <- equal$lhs[k]
  shared <- label %in% c(equal$lhs, equal$rhs)
  rows <- table$op %in% c("=~", "~~", "|", "~1") & table$exo == 0 & table$group > 0
  lines <- lapply(split(which(rows), factor(paste(table$lhs, table$op, table$rhs)[rows], unique(paste(table$lhs, table$op, table$rhs)[rows]))), function(at) {
    fixed <- sprintf("c(%s)", paste(ifelse(table$free[at] > 0, "NA", format(table$ustart[at], trim = TRUE)), collapse = ", "))
    named <- sprintf("c(%s)", paste(gsub("\\.", "", ifelse(shared[at], label[at], paste0("own", table$id[at]))), collapse = ", "))
    op <- if (table$op[at[1]] == "~1") "~" else table$op[at[1]]
    rhs <- if (table$op[at[1]] == "~1") "1" else table$rhs[at[1]]
    if (all(table$free[at] == 0)) sprintf("%s %s %s*%s", table$lhs[at[1]], op, fixed, rhs)
    else if (any(shared[at])) sprintf("%s %s %s*%s + %s*%s", table$lhs[at[1]], op, fixed, rhs, named, rhs)
    else sprintf("%s %s %s*%s", table$lhs[at[1]], op, fixed, rhs)
  })
  paste(unlist(lines), collapse = "\n")
}

wu_estabrook <- function(parameterization) function(set, model, equal) {
  people <- set$people; people$.group <- set$group
  text <- as.character(suppressWarnings(measEq.syntax(model, data = people, ordered = names(set$people), parameterization = parameterization,
    ID.fac = "std.lv", ID.cat = "Wu.Estabrook.2016", group = ".group", group.equal = if (length(equal) > 0) equal else "")))
  gsub("\n\n+", "\n", gsub("(^|\n)## [^\n]*", "\\1", text))
}
ORDERED <- list(configural = c(), thresholds = "thresholds", loadings = c("thresholds", "loadings"), intercepts = c("thresholds", "loadings", "intercepts"),
  strict = c("thresholds", "loadings", "intercepts", "residuals"), means = c("thresholds", "loadings", "intercepts", "residuals", "means"))
BINARY <- list(configural = c(), scalar = c("thresholds", "loadings"), strict = c("thresholds", "loadings", "residuals"), means = c("thresholds", "loadings", "residuals", "means"))
CONTINUOUS <- list(configural = c(), loadings = "loadings", intercepts = c("loadings", "intercepts"), strict = c("loadings", "intercepts", "residuals"),
  means = c("loadings", "intercepts", "residuals", "means"))
no_scalar <- BINARY[c("configural", "strict", "means")]
theta <- function(...) list(estimator = "WLSMV", parameterization = "theta", ...)
strict_test <- list(c("configural", "strict"))

# --- ordered items --------------------------------------------------------------------------------------------------
two_groups <- list(
  ladder("twoGroups", SIX, ORDERED, theta(missing = "pairwise"), wu_estabrook("theta"), strict_test, indices = TRUE, standardised = TRUE),
  ladder("twoGroups", SIX, ORDERED[1:4], list(estimator = "WLSMV"), wu_estabrook("delta"), standardised = TRUE),
  ladder("twoGroups", SIX, ORDERED[c(1, 3, 5)], list(estimator = "ULSMV", parameterization = "theta"), wu_estabrook("theta")),
  ladder("twoGroupsWeighted", SIX, ORDERED, theta(), wu_estabrook("theta"), strict_test))
write_fixture(list(versions = versions(), ladders = two_groups), "tests/reference/invariance.two-groups.json")
graded <- list(
  ladder("datCatBySex", DATCAT, ORDERED, theta(), wu_estabrook("theta"), strict_test),
  ladder("datCatBySex", DATCAT, ORDERED[c("configural", "loadings")], list(estimator = "WLSMV"), wu_estabrook("delta"), standardised = TRUE),
  ladder("fiveGroups", ONE, ORDERED, theta(), wu_estabrook("theta"), strict_test, scores = "strict"),
  ladder("mixed", ONE, ORDERED, theta(), wu_estabrook("theta"), list(c("configural", "intercepts"))),
  ladder("nineGradedBySex", TWO, ORDERED, theta(), wu_estabrook("theta"), strict_test))
write_fixture(list(versions = versions(), ladders = graded), "tests/reference/invariance.json")

# --- yes-or-no items ------------------------------------------------------------------------------------------------
binary <- list(
  ladder("nineBySex", TWO, BINARY, theta(), tests = strict_test, scores = "strict", indices = TRUE, standardised = TRUE),
  ladder("nineBySex", TWO, no_scalar, theta(missing = "pairwise"), tests = list()),
  ladder("nineByCountry", TWO, no_scalar, theta(), tests = list()),
  ladder("twelveGroups", TWELVE, no_scalar, theta(), tests = list()))

# An empty cell in group "two": lavaan's weight of that pair is that of the raw scores, which makes it the most certain of
# all; with unit weights the estimates do not depend on it.
set <- sets$zeroCell
moments <- lapply(unique(set$group), function(g) moments_of(set$people[set$group == g, ]))
five <- rep(1, 5)
own_case <- function(step) {
  fit <- fit_dwls(moments, five, step); more <- inference(fit)
  list(step = step, parameters = stored_number(fit$x), se = stored_number(more$se), chiSquare = stored_number(fit$chiSquare), df = more$df,
    chiSquareScaled = stored_number(more$chiSquareScaled), scale = stored_number(more$scale), shift = stored_number(more$shift), gradient = signif(fit$gradient, 3))
}
zero_cell <- list(data = "zeroCell", levels = as.character(unique(set$group)), items = names(set$people), adjusted = lapply(moments, `[[`, "adjusted"),
  independent = lapply(c("configural", "strict"), own_case),
  lavaan = ladder("zeroCell", "f =~ y1 + y2 + y3 + y4 + y5", BINARY[c("configural", "strict")], list(estimator = "ULSMV", parameterization = "theta"))$steps)

# The scalar step by country: the discrepancy keeps falling while scales, means and variances of single groups run off.
nine <- sets$nineByCountry
order <- c("f", "g", "h", "i", "a", "b", "c", "d", "e"); factor <- c(1, 1, 1, 1, 2, 2, 2, 2, 2)
complete <- complete.cases(nine$people)
people <- nine$people[complete, order]; country <- nine$group[complete]
by_country <- lapply(unique(country), function(k) moments_of(people[country == k, ]))
run_off <- fit_dwls(by_country, factor, "scalar", steps = 800, trace = c(50, 100, 200, 400, 800))
strict <- fit_dwls(by_country, factor, "strict"); configural <- fit_dwls(by_country, factor, "configural")
unfitted <- cfa(TWO, cbind(nine$people, country = nine$group), ordered = order, std.lv = TRUE, group = "country", parameterization = "theta", group.equal = BINARY$scalar, do.fit = FALSE)
scalar <- list(data = "nineByCountry", syntax = explicit_syntax(unfitted), configural = stored_number(configural$chiSquare), strict = stored_number(strict$chiSquare),
  trace = lapply(run_off$trace, function(t) list(steps = t$steps, chiSquare = stored_number(2 * nrow(people) * t$fmin), smallest = signif(t$smallest, 3), largest = signif(t$largest, 3))))
write_fixture(list(versions = versions(), ladders = binary, zeroCell = zero_cell, scalarByCountry = scalar), "tests/reference/invariance.binary.json")

# --- continuous items -----------------------------------------------------------------------------------------------
continuous <- lapply(c("ML", "MLM", "MLR"), function(estimator) ladder("holzingerBySchool", HOLZINGER, CONTINUOUS, list(estimator = estimator), tests = strict_test,
  scores = if (estimator == "ML") "strict" else NULL, standardised = estimator == "ML", indices = estimator == "ML"))
write_fixture(list(versions = versions(), school = as.character(HolzingerSwineford1939$school), ladders = continuous), "tests/reference/invariance.continuous.json")
