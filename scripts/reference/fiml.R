# Writes tests/reference/fiml.json: answers of continuous items some of which are missing, and what lavaan makes of them by
# full-information maximum likelihood (missing = "ml"), fitted to a gradient near rounding (cfa-fit.R), and semTools with
# auxiliary variables. Run from the project root: Rscript scripts/reference/fiml.R
suppressPackageStartupMessages({ library(lavaan); library(psych); library(jsonlite); library(semTools) })
source("scripts/reference/cfa-fit.R")
set.seed(20240913)
hs <- HolzingerSwineford1939
tests <- paste0("x", 1:9)
blank <- function(people, where) { for (j in names(where)) people[[j]][where[[j]]] <- NA; people }
x <- hs[tests]

# Completely at random, any test.
mcar <- x
for (j in tests) mcar[[j]][runif(nrow(x)) < 0.12] <- NA
# At random: those with a low x1 lack the later tests; some have one test alone, three none.
low <- plogis(-1.5 - 1.2 * scale(x$x1)[, 1])
mar <- blank(x, list(x4 = runif(301) < low, x5 = runif(301) < low, x8 = runif(301) < 1.3 * low, x9 = runif(301) < low))
mar[c(11, 97, 200, 255), tests[-2]] <- NA
mar[c(40, 150, 290), tests] <- NA
weight <- round(exp(rnorm(301, 0, 0.5)), 2)
cluster <- (seq_len(301) * 7) %% 43
bfiItems <- c(paste0("A", 1:5), paste0("C", 1:5))
big <- bfi[bfiItems]

sets <- list(
  mcar = list(people = mcar, ordered = FALSE), mar = list(people = mar, ordered = FALSE),
  bySchool = list(people = mcar, ordered = FALSE, group = as.character(hs$school)),
  # lavaan counts the weights of people without any answer among those that it scales.
  weighted = list(people = mar[-c(40, 150, 290), ], ordered = FALSE, weight = weight[-c(40, 150, 290)]),
  big = list(people = big, ordered = FALSE))
three <- "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9"
one <- "g =~ x1 + x2 + x3 + x4 + x5 + x6 + x7 + x8 + x9"
two <- "agreeable =~ A1 + A2 + A3 + A4 + A5\nconscientious =~ C1 + C2 + C3 + C4 + C5"
labels <- "visual =~ L*x1 + L*x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9\nx1 ~ 4.9*1\nx7 ~~ x8"
equal <- "visual =~ c(A,A)*x1 + c(B,B)*x2 + c(C,C)*x3\ntextual =~ c(D,D)*x4 + c(E,E)*x5 + c(F,F)*x6\nspeed =~ c(G,G)*x7 + c(H,H)*x8 + c(I,I)*x9\nvisual ~~ c(1,NA)*visual\ntextual ~~ c(1,NA)*textual\nspeed ~~ c(1,NA)*speed"

exact <- list(missing = "ml", em.h1.iter.max = 20000, em.h1.tol = 1e-13)
case <- function(data, name, model, ...) {
  made <- case_record(data, model, sets[[data]], c(list(...), exact))
  made$record$name <- name
  made$record$options <- list(...)
  list(record = made$record, fit = made$fit)
}
ML <- "ML"; MLR <- "MLR"
cases <- list(
  case("mcar", "three", three, estimator = ML), case("mcar", "three", three, estimator = MLR), case("mcar", "one", one, estimator = MLR),
  case("mcar", "labels", labels, estimator = MLR),
  case("mar", "three", three, estimator = ML), case("mar", "three", three, estimator = MLR), case("mar", "one", one, estimator = ML),
  case("bySchool", "three", three, estimator = MLR), case("bySchool", "equal", equal, estimator = MLR),
  case("weighted", "three", three, estimator = MLR), case("big", "two", two, estimator = ML), case("big", "two", two, estimator = MLR))
differences <- list(difference_record(cases[[2]]$fit, cases[[3]]$fit, "mcar three", "mcar one"), difference_record(cases[[5]]$fit, cases[[7]]$fit, "mar three", "mar one"),
  difference_record(cases[[8]]$fit, cases[[9]]$fit, "bySchool three", "bySchool equal"))
saturated <- lapply(list(mcar = cases[[2]], mar = cases[[6]], big = cases[[12]]), function(one) {
  s <- lavInspect(one$fit, "sampstat")
  list(mean = stored_number(s$mean), cov = stored_number(s$cov[lower.tri(s$cov, TRUE)]), logl = stored_number(fitMeasures(one$fit, "unrestricted.logl")))
})
# The sandwich of clusters.
clustered <- do.call(cfa, c(list(three, data = cbind(mar, cluster), std.lv = TRUE, estimator = "MLR", cluster = "cluster"), exact))
clusters <- list(cluster = cluster, se = stored_number(sqrt(diag(vcov(clustered)))), rows = names(coef(clustered)),
  scale = stored_number(fitMeasures(clustered, "chisq.scaling.factor")))
# Auxiliary variables: x1 and the age explain who lacks x8 and x9.
withAge <- cbind(mar, age = hs$ageyr + hs$agemo / 12)
small <- "textual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9"
auxiliary <- lapply(c(ML = "ML", MLR = "MLR"), function(estimator) {
  fit <- do.call(cfa.auxiliary, c(list(small, data = withAge, aux = c("x1", "age"), std.lv = TRUE, estimator = estimator), exact))
  pe <- parameterEstimates(fit)
  own <- !(pe$lhs %in% c("x1", "age") | pe$rhs %in% c("x1", "age"))
  pe <- pe[own, ]
  all <- suppressWarnings(fitMeasures(fit))
  list(rows = trimws(paste(pe$lhs, pe$op, pe$rhs)), est = stored_number(pe$est), se = stored_number(pe$se), fit = lapply(MEASURES, function(name) if (name %in% names(all) && is.finite(all[[name]])) stored_number(all[[name]]) else NULL))
})
text <- function(people) lapply(people, stored_number)
write_fixture(list(versions = versions(), data = list(mcar = text(mcar), mar = text(mar), age = stored_number(withAge$age), school = as.character(hs$school), schools = unique(as.character(hs$school)), weight = weight,
  big = apply(big, 1, function(row) paste(ifelse(is.na(row), "-", row), collapse = ""))), bigItems = bfiItems, saturated = saturated, cases = lapply(cases, `[[`, "record"), differences = differences, clusters = clusters, auxiliary = auxiliary), "tests/reference/fiml.json")
