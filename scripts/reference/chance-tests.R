# Writes tests/reference/chance-tests.json: tests of agreement by irr and psych, on irr's data, those of Shrout and Fleiss
# (1979), and simulated ratings, which the file holds.
# Run from the project root: Rscript scripts/reference/chance-tests.R
suppressMessages({ library(irr); library(psych); library(jsonlite) })
old <- fromJSON("tests/reference/chance-tests.json", simplifyMatrix = TRUE)
kendall_of <- function(x) { k <- kendall(x, correct = TRUE); list(w = k$value, chiSquare = k$statistic, p = k$p.value) }
kappa_of <- function(x, weight) { k <- kappa2(x[, 1:2], weight); list(estimate = k$value, z = k$statistic, p = k$p.value) }
intraclass <- lapply(old$intraclass, function(study) {
  r <- ICC(study$ratings, lmer = FALSE)$results
  list(ratings = study$ratings, icc = r$ICC, f = r$F, df1 = r$df1, df2 = r$df2, p = r$p, lower = r$`lower bound`, upper = r$`upper bound`)
})
kappas <- lapply(old$kappa, function(one) {
  x <- old$intraclass[[one$of]]$ratings
  list(of = one$of, none = kappa_of(x, "unweighted"), linear = kappa_of(x, "equal"), quadratic = kappa_of(x, "squared"))
})
fleiss <- lapply(old$fleiss, function(study) {
  k <- kappam.fleiss(study$ratings, detail = TRUE)
  list(ratings = study$ratings, estimate = k$value, z = k$statistic, byCategory = unname(unclass(k$detail)), first = kappa_of(study$ratings, "unweighted"))
})
kendalls <- lapply(old$kendall, function(one) {
  x <- if (is.null(one$ratings)) old$intraclass[[one$of]]$ratings else one$ratings
  c(if (is.null(one$ratings)) list(of = one$of) else list(ratings = one$ratings), kendall_of(x))
})
light <- lapply(c(lapply(old$intraclass[c("anxiety", "video", "ordinal")], `[[`, "ratings"), lapply(old$fleiss, `[[`, "ratings")), function(x) kappam.light(x)$value)
krippendorff <- lapply(old$intraclass[c("anxiety", "video", "ordinal")], function(study) {
  sapply(c(nominal = "nominal", ordinal = "ordinal", interval = "interval"), function(m) kripp.alpha(t(study$ratings), m)$value, simplify = FALSE)
})
versions <- list(R = R.version.string, irr = as.character(packageVersion("irr")), psych = as.character(packageVersion("psych")))
write_json(list(versions = versions, kendall = kendalls, intraclass = intraclass, kappa = kappas, fleiss = fleiss, light = light, krippendorff = krippendorff),
  "tests/reference/chance-tests.json", digits = 12, auto_unbox = TRUE, na = "null")
