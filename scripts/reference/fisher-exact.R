# Writes tests/reference/fisher-exact.json: Fisher's exact test of two answers by groups, of made tables.
# Run from the project root: Rscript scripts/reference/fisher-exact.R
library(jsonlite)
set.seed(31)
yes <- c(list(c(3, 0), c(0, 0), c(1, 19), c(2, 2), c(57, 60)), lapply(2:7, function(k) rpois(k, 2)), lapply(2:4, function(k) 5 + rpois(k, 8)))
people <- c(list(c(4, 4), c(10, 30), c(20, 20), c(3, 297), c(60, 60)), lapply(2:7, function(k) 6 + rpois(k, 40)), lapply(2:4, function(k) 40 + rpois(k, 60)))
p <- mapply(function(y, n) fisher.test(rbind(y, n - y), workspace = 2e7)$p.value, yes, people)
write(toJSON(list(yes = yes, people = people, p = p), digits = 14), "tests/reference/fisher-exact.json")
