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
