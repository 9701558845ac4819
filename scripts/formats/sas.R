# Makes transport files of SAS by haven, and what haven reads in them. Run scripts/formats/sas.py first.
# Rscript scripts/formats/sas.R
suppressPackageStartupMessages(library(haven))
out <- "tests/formats/fixtures/sas"
dir.create(out, recursive = TRUE, showWarnings = FALSE)

answers <- data.frame(id = c(1, 2, 300, 40000, NA))
answers$sex <- labelled(c(1, 2, 1, tagged_na("A"), tagged_na("Z")), label = "Sex of the child")
answers$weight <- c(0.1, 1.1, 1e70, -2.25, 1 / 3)
answers$born <- as.Date(c("2010-02-28", "1959-12-31", NA, "1960-01-01", "2024-02-29"))
answers$asked <- as.POSIXct(c("2024-05-01 13:45:10", "1959-12-31 23:59:59", NA, "1960-01-01", "2038-01-19 03:14:08"), tz = "UTC")
answers$hour <- hms::hms(c(0, 86399, NA, 90000, 1.5))
answers$town <- c("Zürich", "", "Łódź", "東京", "a")
for (name in names(answers)) if (is.null(attr(answers[[name]], "label"))) attr(answers[[name]], "label") <- paste("About", name)
write_xpt(answers, file.path(out, "haven-5.xpt"), version = 5, name = "ANSWERS", label = "Answers of children")
names(answers)[3] <- "weight_of_the_answers_in_survey"
attr(answers$town, "label") <- strrep("Where the child lives, in words. ", 4)
write_xpt(answers, file.path(out, "haven-8.xpt"), version = 8, name = "ANSWERS", label = "Answers of children")
write_xpt(data.frame(x = c("a", "", "")), file.path(out, "haven-text-5.xpt"), version = 5, name = "X")

source("scripts/formats/haven-truth.R")
for (path in list.files(out, pattern = "^haven.*[.]xpt$", full.names = TRUE)) {
  cat(truth(path, read_xpt), file = sub("[.]xpt$", ".json", path))
}
