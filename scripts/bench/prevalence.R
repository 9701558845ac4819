# Prevalence of items by groups with logit intervals, as R's survey gives it: reads the people that prevalence.ts wrote
# (items, country, sex, age, weight) and prints a JSON object of seconds, estimates and bounds.
suppressMessages({
  library(survey)
  library(jsonlite)
})
people <- read.csv(commandArgs(trailingOnly = TRUE)[1], colClasses = c(country = "character", sex = "character", age = "character"))
items <- setdiff(names(people), c("country", "sex", "age", "weight"))
by <- c("country", "sex", "age")

run <- function() {
  whole <- svydesign(ids = ~1, weights = ~weight, data = people)
  unlist(lapply(items, function(item) {
    known <- whole[!is.na(people[[item]]), ]
    lapply(by, function(group) {
      found <- svyby(as.formula(paste0("~", item)), as.formula(paste0("~", group)), known, svyciprop, vartype = "ci", method = "logit")
      list(levels = as.character(found[[group]]), estimates = unname(as.matrix(found[, 2:4])))
    })
  }), recursive = FALSE)
}
seconds <- system.time(results <- run())[["elapsed"]]
cat(toJSON(list(version = as.character(packageVersion("survey")), seconds = seconds, results = results), digits = NA, auto_unbox = TRUE))
