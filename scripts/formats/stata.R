# Makes the files of Stata that the tests read, by haven, foreign and readstata13, and what haven reads in each of them.
# python3 scripts/formats/stata.py (which makes files by pandas and by hand), then Rscript scripts/formats/stata.R
suppressPackageStartupMessages({
  library(haven)
  library(foreign)
  library(readstata13)
})
out <- "tests/formats/fixtures/stata"
dir.create(out, recursive = TRUE, showWarnings = FALSE)

answers <- data.frame(id = c(1L, 2L, 300L, 40000L, NA))
answers$sex <- labelled(c(1, 2, 1, tagged_na("a"), tagged_na("z")), c(girl = 1, boy = 2, refused = tagged_na("a")), label = "Sex of the child")
answers$weight <- structure(c(0.5, 1.1, 1e300, -2.25, NA), label = "Weight")
answers$born <- as.Date(c("2010-02-28", "1959-12-31", NA, "1960-01-01", "2024-02-29"))
answers$asked <- as.POSIXct(c("2024-05-01 13:45:10", "1959-12-31 23:59:59", NA, "1960-01-01", "2038-01-19 03:14:08"), tz = "UTC")
answers$town <- c("Zürich", "", "Łódź", "東京", "a")
attr(answers$town, "label") <- "Größe des Ortes"
for (version in c(8, 12, 13, 14, 15)) {
  data <- answers
  if (version < 14) data$town <- c("Zurich", "", "Lodz", "Tokyo", "a")
  if (version < 14) attr(data$town, "label") <- "Town"
  write_dta(data, file.path(out, paste0("haven-", version, ".dta")), version = version, label = "Answers of children")
}
long <- data.frame(id = 1:3, story = c(strrep("long ", 500), "", "short"))
write_dta(long, file.path(out, "haven-long-13.dta"), version = 13)
write_dta(long, file.path(out, "haven-long-14.dta"), version = 14)

plain <- data.frame(
  whole = c(1L, NA, -7L), real = c(1.1, NA, 2e10), text = c("x", "yes", "no"), yes = c(TRUE, FALSE, NA),
  answer = factor(c("never", "often", "never")), day = as.Date(c("2010-02-28", NA, "1960-01-01"))
)
for (version in c(6, 7, 8, 10, 12)) write.dta(plain, file.path(out, paste0("foreign-", version, ".dta")), version = version)
for (version in c(108, 110, 115, 117, 118, 119)) {
  suppressWarnings(save.dta13(plain, file.path(out, paste0("readstata13-", version, ".dta")), version = version, time.stamp = FALSE, data.label = "Plain"))
}

source("scripts/formats/haven-truth.R")
for (path in list.files(out, pattern = "^(haven|foreign|readstata13|pandas)-.*[.]dta$", full.names = TRUE)) {
  cat(truth(path), file = sub("[.]dta$", ".json", path))
}
