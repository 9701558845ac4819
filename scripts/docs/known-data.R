# Writes the data sets of R packages that docs/known-data.md is about as CSV into a folder; none of them stays here.
#   Rscript scripts/docs/known-data.R FOLDER
suppressMessages({
  library(psych)
  library(psychotools)
  library(psychotree)
  library(lavaan)
})
folder <- commandArgs(trailingOnly = TRUE)[1]
write <- function(data, name) {
  write.csv(as.data.frame(data), file.path(folder, paste0(name, ".csv")), row.names = FALSE, na = "")
}
data(bfi, package = "psych")
write(bfi[, 1:25], "bfi")
write(HolzingerSwineford1939[, paste0("x", 1:9)], "holzinger-swineford")
data(bock, package = "psych")
write(lsat6, "lsat6")
write(lsat7, "lsat7")
data(VerbalAggression, package = "psychotools")
write(cbind(as.data.frame(as.matrix(VerbalAggression$resp2)), gender = VerbalAggression$gender), "verbal-aggression")
data(SPISA, package = "psychotree")
write(cbind(setNames(as.data.frame(SPISA$spisa), paste0("q", 1:45)), gender = SPISA$gender), "spisa")
data(YouthGratitude, package = "psychotools")
write(YouthGratitude[, grep("_", names(YouthGratitude))], "youth-gratitude")
data(MathExam14W, package = "psychotools")
write(as.matrix(MathExam14W$solved), "math-exam")
packages <- c("psych", "psychotools", "psychotree", "lavaan")
versions <- sapply(packages, function(name) paste(name, packageVersion(name)))
cat(paste(c(paste0("R ", getRversion()), versions), collapse = ", "))
