# Longest runs of one answer, squared Mahalanobis distances and even-odd consistencies: writes tests/reference/careless.json.
# Run from the project root: Rscript scripts/reference/careless.R
#
# Every sixth person of psych::bfi (25 items, 7 of them reverse-keyed), and those who gave one answer to all of them.
# Runs by rle, distances by psych::outlier, consistencies by cor; a person's answers are a text of 25 digits, "." for none.
suppressMessages({ library(jsonlite); library(psych) })

longest <- function(row) {
  runs <- rle(row)
  max(0, runs$lengths[!is.na(runs$values)])
}
everybody <- unname(as.matrix(bfi[1:25]))
straight <- which(apply(everybody, 1, longest) == 25)
answers <- everybody[sort(union(seq(1, nrow(everybody), by = 6), straight)), ]

complete <- complete.cases(answers)
distance <- rep(NA, nrow(answers))
distance[complete] <- outlier(answers[complete, ], plot = FALSE)

turned <- answers
reversed <- match(c("A1", "C4", "C5", "E1", "E2", "O2", "O5"), names(bfi))
turned[, reversed] <- 7 - turned[, reversed]
scales <- split(1:25, rep(1:5, each = 5))
consistency <- apply(turned, 1, function(row) {
  odd <- sapply(scales, function(at) mean(row[at[c(1, 3, 5)]], na.rm = TRUE))
  even <- sapply(scales, function(at) mean(row[at[c(2, 4)]], na.rm = TRUE))
  both <- !is.na(odd) & !is.na(even)
  if (sum(both) < 5 || sd(odd[both]) < 1e-9 || sd(even[both]) < 1e-9) return(NA)
  r <- cor(odd[both], even[both])
  max(-1, 2 * r / (1 + r))
})

written <- toJSON(list(
  made = paste0("R ", getRversion(), ", psych ", packageVersion("psych")),
  answers = apply(answers, 1, function(row) paste(ifelse(is.na(row), ".", row), collapse = "")),
  reversed = names(bfi)[reversed],
  runs = apply(answers, 1, longest),
  distances = distance,
  far = which(pchisq(distance, 25, lower.tail = FALSE) < 0.001),
  consistencies = consistency
), auto_unbox = TRUE, digits = 12, na = "null")
writeLines(written, "tests/reference/careless.json")
