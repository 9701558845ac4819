# Writes the public data sets that the raw files are made of, as small CSVs. Run in this folder: Rscript data-sets.R
suppressMessages({
  library(psych)
  library(lavaan)
  library(psychotools)
})
out <- function(data, name) {
  write.csv(data, file.path("data", name), row.names = FALSE, na = "", quote = TRUE)
}
bfi400 <- bfi[seq(1, nrow(bfi), 7), ]
out(bfi400, "bfi.csv")
out(data.frame(
  item = rownames(bfi.dictionary)[1:25], text = bfi.dictionary$Item[1:25], keying = bfi.dictionary$Keying[1:25]
), "bfi-dictionary.csv")
out(HolzingerSwineford1939, "holzinger.csv")
data("ConspiracistBeliefs2016", "VerbalAggression", "YouthGratitude")
beliefs <- ConspiracistBeliefs2016[seq(1, nrow(ConspiracistBeliefs2016), 6), ]
out(data.frame(unclass(as.matrix(beliefs$resp)), area = beliefs$area, gender = beliefs$gender), "beliefs.csv")
out(data.frame(unclass(as.matrix(VerbalAggression$resp)), gender = VerbalAggression$gender), "verbal.csv")
gratitude <- YouthGratitude[seq(1, nrow(YouthGratitude), 4), ]
out(gratitude[c("id", "age", paste0("gq6_", 1:6))], "gratitude.csv")

# R's own format, with factors; the CSV is made from the same rows
worded <- bfi400[1:300, ]
answers <- c("Very Inaccurate", "Moderately Inaccurate", "Slightly Inaccurate", "Slightly Accurate", "Moderately Accurate", "Very Accurate")
for (name in names(worded)[1:25]) worded[[name]] <- factor(answers[worded[[name]]], levels = answers, ordered = TRUE)
worded$gender <- factor(c("male", "female")[worded$gender])
saveRDS(worded, "data/bfi-factors.rds", version = 3)

# The same as a data set of SAS, by ReadStat, and as a portable file of SPSS with labels and missing values, by PSPP.
suppressPackageStartupMessages(library(haven))
codes <- read.csv("data/bfi.csv")[1:300, ]
suppressWarnings(write_sas(codes, "data/bfi.sas7bdat"))
items <- read.csv("data/bfi-dictionary.csv")
for (k in seq_len(nrow(items))) {
  name <- items$item[k]
  codes[[name]][(seq_len(300) * 7 + k * 3) %% 61 == 0] <- 99
  codes[[name]] <- labelled_spss(
    codes[[name]],
    c(
      "Very Inaccurate" = 1, "Moderately Inaccurate" = 2, "Slightly Inaccurate" = 3,
      "Slightly Accurate" = 4, "Moderately Accurate" = 5, "Very Accurate" = 6, "Refused" = 99
    ),
    na_values = 99, label = items$text[k]
  )
}
codes$gender <- labelled(codes$gender, c(Male = 1, Female = 2), label = "Gender")
folder <- tempfile()
dir.create(folder)
write_sav(codes, file.path(folder, "bfi.sav"))
writeLines(
  c(
    sprintf("GET FILE='%s'.", file.path(folder, "bfi.sav")),
    sprintf("EXPORT OUTFILE='%s'.", file.path(normalizePath("data"), "bfi.por"))
  ),
  file.path(folder, "por.sps")
)
system2("pspp", file.path(folder, "por.sps"))
