# Writes tests/reference/mimic-pairs.json: MIMIC models of six items of dif-methods.json's simulated answers, where nobody
# says yes to i2 without i1. Each item's model by lavaan, without the one of i1 and i2 that it is not about, otherwise
# without i2, the rarer. Run from the project root: Rscript scripts/reference/mimic-pairs.R
suppressMessages({ library(jsonlite); library(lavaan) })
sim <- fromJSON("tests/reference/dif-methods.json")$data$sim
split <- function(x) as.integer(strsplit(x, "")[[1]])
d <- as.data.frame(t(sapply(sim$answers, split, USE.NAMES = FALSE)))[1:6]
names(d) <- sim$items[1:6]
d$i2[d$i1 == 0] <- 0
stopifnot(min(table(d$i2)) < min(table(d$i1)))
d$group <- split(sim$group)
one <- function(j) {
  ys <- setdiff(sim$items[1:6], if (j == "i2") "i1" else "i2")
  p <- parameterEstimates(sem(paste0("f =~ ", paste(ys, collapse = " + "), "\nf ~ group\n", j, " ~ group"), d, ordered = ys, std.lv = TRUE))
  r <- p[p$op == "~" & p$lhs == j, ]
  c(effect = r$est, statistic = (r$est / r$se)^2)
}
write(toJSON(as.data.frame(t(sapply(sim$items[1:6], one))), digits = 10, dataframe = "columns"), "tests/reference/mimic-pairs.json")
