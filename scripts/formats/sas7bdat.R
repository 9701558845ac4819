# What haven reads in the data sets of SAS that scripts/formats/sas7bdat.py makes, and in one that ReadStat wrote.
# Rscript scripts/formats/sas7bdat.R
suppressPackageStartupMessages(library(haven))
out <- "tests/formats/fixtures/sas"
source("scripts/formats/haven-truth.R")
answers <- data.frame(id = c(1, 2, 300, NA), sex = c(1, 2, 1, 2), town = c("a", "", "Lodz", "b"))
attr(answers$sex, "label") <- "Sex of the child"
suppressWarnings(write_sas(answers, file.path(out, "readstat.sas7bdat")))
# ReadStat reads no COMPRESS=BINARY, and does not leave out deleted rows.
for (path in list.files(out, pattern = "^(set|latin|cyrillic|readstat).*[.]sas7bdat$", full.names = TRUE)) {
  if (grepl("ross", path)) next
  cat(truth(path, read_sas), file = sub("[.]sas7bdat$", ".json", path))
}
