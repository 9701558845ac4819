# Answers to a question asked of those who reported something: shares of people and of experiences.
# Rscript scripts/reference/among.R > tests/reference/among.json
suppressMessages({library(survey); library(jsonlite)})
set.seed(20261129)
n <- 320
stratum <- rep(1:4, each = 80)
cluster <- rep(1:40, each = 8)
weight <- round(exp(rnorm(n, 0, 0.5)), 4)
sex <- sample(c("boy", "girl"), n, TRUE)
own <- rnorm(40, 0, 0.5)[cluster]
items <- c("a", "b", "c")
answers <- c(1, 2, 3, 4)
data <- data.frame(stratum, cluster, weight, sex)
for (item in items) {
  yes <- as.integer(own + rnorm(n) > 0.3)
  online <- ifelse(yes == 1, as.integer(runif(n) < 0.7), NA)
  data[[item]] <- ifelse(runif(n) < 0.04, 9, yes)
  data[[paste0("on_", item)]] <- ifelse(data[[item]] == 1, online, NA)
  nobody <- runif(n) < 0.35
  for (answer in answers) {
    ticked <- if (answer == 1) as.integer(nobody) else as.integer(!nobody & own + rnorm(n) > c(NA, 0.2, 0.8, 1)[answer])
    ticked[runif(n) < 0.03] <- NA
    data[[paste0("t", answer, "_", item)]] <- ifelse(data[[item]] == 1, ticked, NA)
  }
}
yes <- sapply(items, function(i) data[[i]] == 1)
on <- sapply(items, function(i) !is.na(data[[paste0("on_", i)]]) & data[[paste0("on_", i)]] == 1)
tick <- function(answer) sapply(items, function(i) { v <- data[[paste0("t", answer, "_", i)]]; !is.na(v) & v == 1 & data[[i]] == 1 })
full <- data
full$base <- rowSums(on & yes) > 0
full$number <- rowSums(yes)
holds <- list("1" = function(t) t[[1]], "2" = function(t) t[[2]], "3" = function(t) t[[3]], "4" = function(t) t[[4]],
  "group:near" = function(t) t[[2]] | t[[3]], "any" = function(t) t[[2]] | t[[3]] | t[[4]],
  "none" = function(t) !(t[[2]] | t[[3]] | t[[4]]), "only:near" = function(t) (t[[2]] | t[[3]]) & !t[[4]],
  "several" = function(t) (t[[2]] | t[[3]]) & t[[4]])
ticks <- lapply(answers, tick)
people <- lapply(ticks, function(t) rowSums(t) > 0)
design <- function(d) svydesign(ids = ~cluster, strata = ~stratum, weights = ~weight, data = d)
one <- function(values, keep) {
  d <- full
  d$y <- as.numeric(values)
  d$keep <- keep
  s <- subset(design(d), keep)
  m <- svymean(~y, s)
  list(n = sum(keep), estimate = as.numeric(coef(m)), se = as.numeric(SE(m)))
}
result <- list(people = list(), sex = list(), number = list(), experiences = list(), items = list())
for (key in names(holds)) {
  y <- holds[[key]](people)
  result$people[[key]] <- one(y, full$base)
  result$sex[[key]] <- lapply(c("boy", "girl"), function(s) one(y, full$base & full$sex == s))
  result$number[[key]] <- lapply(1:3, function(k) one(y, full$base & full$number == k))
  ofItems <- holds[[key]](ticks)
  d <- full
  d$top <- rowSums(ofItems & yes)
  d$bottom <- rowSums(yes)
  s <- subset(design(d), bottom > 0)
  r <- svyratio(~top, ~bottom, s)
  result$experiences[[key]] <- list(n = sum(yes), estimate = as.numeric(coef(r)), se = as.numeric(SE(r)))
  result$items[[key]] <- lapply(items, function(i) one(ofItems[, i], yes[, i]))
}
csv <- paste(capture.output(write.csv(data, row.names = FALSE, na = "", quote = FALSE)), collapse = "\n")
cat(toJSON(list(version = paste("survey", packageVersion("survey")), csv = csv, result = result), auto_unbox = TRUE, digits = 14))
