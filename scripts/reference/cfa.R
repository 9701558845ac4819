# Writes tests/reference/cfa-data.json (the answers of cfa-data.R) and tests/reference/cfa.json, cfa.ordered.json: models
# of a single group, fitted with lavaan to a gradient near rounding (cfa-fit.R): estimates and standard errors, raw and
# standardised, fit, modification indices, difference tests. Numbers have 10 significant digits.
# Run from the project root: Rscript scripts/reference/cfa.R
source("scripts/reference/cfa-data.R")
source("scripts/reference/cfa-fit.R")
sets <- data_sets()
write_fixture(list(versions = versions(), sets = lapply(Filter(function(set) set$stored, sets), stored)), "tests/reference/cfa-data.json")

MODELS <- list(
  one = "risk =~ a + b + c + d + e + f + g + h + i",
  two = "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e",
  three = "exploitation =~ f + g + h + i\nabuse =~ c + d + e\nharassment =~ a + b",
  bifactor = paste("general =~ a + b + c + d + e + f + g + h + i", "exploitation =~ f + g + h + i", "harassment =~ S*a + S*b",
    "general ~~ 0*exploitation", "general ~~ 0*harassment", "exploitation ~~ 0*harassment", sep = "\n"),
  secondOrder = "exploitation =~ f + g + h + i\nabuse =~ c + d + e\nharassment =~ a + b\nrisk =~ exploitation + abuse + harassment",
  secondOrderEqual = "exploitation =~ f + g + h + i\nabuse =~ c + d + e\nharassment =~ a + b\nrisk =~ L*exploitation + L*abuse + harassment",
  residuals = "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e\na ~~ b\nf ~~ g",
  crossLoading = "exploitation =~ f + g + h + i + e\nabuse =~ a + b + c + d + e",
  labels = "exploitation =~ L*f + L*g + h + i\nabuse =~ 0.6*a + b + M*c + M*d + e\nexploitation ~~ 0.7*abuse",
  singleItem = "exploitation =~ f + g + h + i\nabuse =~ c + d + e\ncomments =~ 0.9*a",
  holzinger = "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9",
  holzingerOne = "g =~ x1 + x2 + x3 + x4 + x5 + x6 + x7 + x8 + x9",
  holzingerSecond = "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9\ng =~ visual + textual + speed",
  holzingerBifactor = "g =~ x1 + x2 + x3 + x4 + x5 + x6 + x7 + x8 + x9\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9\ng ~~ 0*textual + 0*speed\ntextual ~~ 0*speed",
  democracy = paste("ind60 =~ x1 + x2 + x3", "dem60 =~ y1 + y2 + y3 + y4", "dem65 =~ y5 + y6 + y7 + y8", "y1 ~~ y5", "y2 ~~ y4 + y6", "y3 ~~ y7", "y4 ~~ y8", "y6 ~~ y8", sep = "\n"),
  datCat = "f1 =~ u1 + u2 + u3 + u4\nf2 =~ u5 + u6 + u7 + u8",
  bigFive = paste("agreeable =~ A1 + A2 + A3 + A4 + A5", "conscientious =~ C1 + C2 + C3 + C4 + C5", "extravert =~ E1 + E2 + E3 + E4 + E5",
    "neurotic =~ N1 + N2 + N3 + N4 + N5", "open =~ O1 + O2 + O3 + O4 + O5", sep = "\n"),
  bigTwo = "agreeable =~ A1 + A2 + A3 + A4 + A5\nextravert =~ E1 + E2 + E3 + E4 + E5",
  lsat = "ability =~ i1 + i2 + i3 + i4 + i5",
  rare = "f =~ y1 + y2 + y3 + y4 + y5 + y6",
  six = "f =~ y1 + y2 + y3\ng =~ y4 + y5 + y6",
  five = "f =~ y1 + y2 + y3 + y4 + y5",
  twenty = paste("f =~", paste0("y", 1:20, collapse = " + ")))

fits <- list()
cases <- function(data, models, settings, ...) {
  unlist(lapply(models, function(name) lapply(settings, function(options) {
    model <- MODELS[[name]]
    set <- sets[[data]]
    used <- names(set$people)[vapply(names(set$people), function(id) grepl(paste0("\\b", id, "\\b"), model), TRUE)]
    set$people <- set$people[used]
    made <- case_record(data, model, set, options, ...)
    made$record$name <- name
    fits[[paste(c(data, name, unlist(options)), collapse = " ")]] <<- made$fit
    made$record
  })), recursive = FALSE)
}
wlsmv <- list(estimator = "WLSMV")
by <- function(...) lapply(c(...), function(name) list(estimator = name))
theta <- list(estimator = "WLSMV", parameterization = "theta")
pairwise <- list(estimator = "WLSMV", missing = "pairwise")
satorra <- function(from, to) difference_record(fits[[from]], fits[[to]], from, to, method = "satorra.2000", A.method = "delta", scaled.shifted = TRUE)
bentler <- function(from, to, ...) difference_record(fits[[from]], fits[[to]], from, to, ...)

nine <- c(
  cases("nine", c("one", "two", "three"), list(wlsmv)),
  cases("nine", "two", by("ULSMV", "WLSM", "WLSMVS", "ULSM", "ULSMVS", "DWLS", "ULS", "WLS"), indices = FALSE),
  cases("nine", c("two", "residuals"), list(theta, list(estimator = "ULSMV", parameterization = "theta"))),
  cases("nine", c("bifactor", "secondOrder", "secondOrderEqual", "residuals", "crossLoading", "labels", "singleItem"), list(wlsmv)),
  cases("nine", "two", list(list(estimator = "WLSMV", std.lv = FALSE), pairwise, list(estimator = "ULSMV", missing = "pairwise"), list(estimator = "WLSMV", parameterization = "theta", missing = "pairwise"))),
  cases("nineGraded", c("two", "three"), list(wlsmv, list(estimator = "WLSMV", parameterization = "theta"))),
  cases("nineWeighted", "two", list(wlsmv, pairwise, list(estimator = "ULSMV"))))
nine_tests <- list(satorra("nine two WLSMV", "nine one WLSMV"), satorra("nine three WLSMV", "nine two WLSMV"), satorra("nine three WLSMV", "nine one WLSMV"),
  satorra("nine residuals WLSMV", "nine two WLSMV"), satorra("nine crossLoading WLSMV", "nine two WLSMV"), satorra("nine two WLSMV", "nine labels WLSMV"),
  satorra("nine secondOrder WLSMV", "nine secondOrderEqual WLSMV"), satorra("nine residuals WLSMV theta", "nine two WLSMV theta"),
  satorra("nine residuals ULSMV theta", "nine two ULSMV theta"), satorra("nineGraded three WLSMV", "nineGraded two WLSMV"))

continuous <- c(
  cases("holzinger", c("holzinger", "holzingerOne"), by("ML", "MLM", "MLR", "MLMV", "MLMVS")),
  cases("holzinger", c("holzingerSecond", "holzingerBifactor"), by("ML", "MLR")),
  cases("holzinger", "holzinger", list(list(estimator = "ML", std.lv = FALSE))),
  cases("democracy", "democracy", by("ML", "MLM", "MLR")))
continuous_tests <- list(bentler("holzinger holzinger ML", "holzinger holzingerOne ML"),
  bentler("holzinger holzinger MLM", "holzinger holzingerOne MLM", method = "satorra.bentler.2001"),
  bentler("holzinger holzinger MLR", "holzinger holzingerOne MLR", method = "satorra.bentler.2001"),
  satorra("holzinger holzinger MLM", "holzinger holzingerOne MLM"))

ordered <- c(
  cases("datCat", "datCat", list(wlsmv, list(estimator = "ULSMV"), theta)),
  cases("bfi", "bigFive", list(wlsmv)), cases("bfi", "bigTwo", list(wlsmv, pairwise, list(estimator = "ULSMV", missing = "pairwise"))),
  cases("lsat6", "lsat", c(by("WLSMV", "ULSMV", "WLS"), list(theta))),
  cases("rare", "rare", c(by("WLSMV", "ULSMV"), list(theta))),
  cases("twoGroupsTogether", "six", list(wlsmv, pairwise)), cases("weighted", "six", list(wlsmv, pairwise)),
  cases("fifty", "five", by("WLSMV", "ULSMV")), cases("heywood", "six", c(by("WLSMV", "ULSMV"), list(theta))), cases("twenty", "twenty", list(wlsmv)))

write_fixture(list(versions = versions(), cases = c(nine, continuous), differences = c(nine_tests, continuous_tests)), "tests/reference/cfa.json")
write_fixture(list(versions = versions(), cases = ordered), "tests/reference/cfa.ordered.json")
