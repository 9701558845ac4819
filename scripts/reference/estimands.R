# Writes tests/reference/estimands.json: shares and numbers of a population of known size by poststratification, odds ratios
# with design-based standard errors, degrees of freedom of those who said yes, and a regression that allows for a grouping of
# the design, from R's survey, on the data of tests/reference/survey.json and on tests/reference/nine.csv.
# Run from the project root: Rscript scripts/reference/estimands.R
suppressMessages({ library(survey); library(jsonlite) })
options(survey.lonely.psu = "adjust")
stored <- fromJSON("tests/reference/survey.json", simplifyDataFrame = FALSE)
data <- lapply(stored$data, function(columns) as.data.frame(lapply(columns, function(x) {
  if (is.list(x)) unlist(lapply(x, function(v) if (is.null(v)) NA else v)) else x })))
nine <- read.csv("tests/reference/nine.csv")
for (i in letters[1:9]) nine[[i]] <- ifelse(nine[[i]] %in% c(888, 999), NA, as.integer(nine[[i]] >= 2))
data$nine <- nine
one_sided <- function(name) if (is.null(name)) NULL else as.formula(paste0("~", name))
design_of <- function(name) {
  d <- stored$designs[[name]]
  svydesign(ids = if (is.null(d$cluster)) ~1 else one_sided(d$cluster), strata = one_sided(d$stratum),
    weights = one_sided(d$weight), fpc = one_sided(d$fpc), nest = isTRUE(d$nested), data = data[[d$data]])
}

population <- function(name, variable, by) {
  design <- design_of(name)
  known <- subset(design, !is.na(design$variables[[variable]]))
  levels <- sort(unique(as.character(known$variables[[by]])))
  sizes <- 1000 * (seq_along(levels)^2 + 3)
  frame <- data.frame(levels, Freq = sizes); names(frame)[1] <- by
  known$variables[[by]] <- as.character(known$variables[[by]])
  post <- postStratify(known, one_sided(by), frame)
  m <- svymean(one_sided(variable), post); t <- svytotal(one_sided(variable), post)
  list(design = name, variable = variable, by = by, sizes = as.list(setNames(sizes, levels)),
    estimate = as.numeric(coef(m)), se = as.numeric(SE(m)), total = as.numeric(coef(t)), totalSe = as.numeric(SE(t)))
}
populations <- list(
  population("nineWeights", "a", "country"), population("nineWeights", "i", "sex"),
  population("nineNested", "c", "country"), population("nineNested", "f", "age"),
  population("apistrat", "awards", "stype"), population("apiclus1", "awards", "stype"),
  population("apiclus1NoFpc", "wide", "stype"), population("apiclus2", "awards", "stype"),
  population("apistratClustered", "awards", "stype"), population("nhanes", "chol", "race"))

odds <- function(name, first, second) {
  design <- design_of(name)
  model <- svyglm(as.formula(paste(second, "~", first)), design, family = quasibinomial(), control = list(epsilon = 1e-14, maxit = 60))
  both <- subset(design, !is.na(design$variables[[first]]) & !is.na(design$variables[[second]]))
  list(design = name, first = first, second = second, estimate = unname(coef(model)[2]), se = unname(SE(model)[2]),
    n = nrow(both), df = degf(both))
}
ratios <- list(odds("nineWeights", "a", "b"), odds("nineWeights", "f", "h"), odds("nineNested", "f", "h"),
  odds("nineNested", "g", "i"), odds("apistrat", "rare", "awards"), odds("nineNested", "a", "c"),
  odds("apiclus2", "rare", "awards"), odds("apistratClustered", "rare", "awards"))

freedom <- function(name, variable) {
  design <- design_of(name)
  of <- function(answer) degf(subset(design, !is.na(design$variables[[variable]]) & design$variables[[variable]] == answer))
  list(design = name, variable = variable, df = min(of(0), of(1)))
}
freedoms <- list(freedom("nineNested", "a"), freedom("nineNested", "i"), freedom("apiclus1", "rare"),
  freedom("apiclus2", "rare"), freedom("apistratClustered", "rare"), freedom("yrbs", "qn8"), freedom("nhanes", "chol"))

# Any of the nine items on sex and age with their interaction, given the country within which strata lie.
nine$any <- ifelse(rowSums(nine[letters[1:9]], na.rm = TRUE) > 0, 1, ifelse(is.na(rowSums(nine[letters[1:9]])), NA, 0))
for (i in c("country", "sex", "age")) nine[[i]] <- factor(nine[[i]])
design <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, nest = TRUE, data = nine)
model <- svyglm(any ~ country + sex + age + sex:age, design, family = quasibinomial(), control = list(epsilon = 1e-14, maxit = 60))
test <- regTermTest(model, ~sex:age, method = "Wald")
regression <- list(n = nobs(model), estimate = unname(coef(model)), se = unname(SE(model)), f = as.numeric(test$Ftest), df = test$df,
  ddf = test$ddf, p = as.numeric(test$p))
write_json(list(version = as.character(packageVersion("survey")), populations = populations, ratios = ratios, freedoms = freedoms,
  regression = regression), "tests/reference/estimands.json", auto_unbox = TRUE, digits = NA)
