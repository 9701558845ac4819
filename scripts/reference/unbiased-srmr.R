# The unbiased SRMR of models of the data that cfa.R uses, by lavaan: estimate and the ends of its 90 % interval.
#   Rscript scripts/reference/unbiased-srmr.R > tests/reference/unbiased-srmr.json
source("scripts/reference/cfa-data.R")
sets <- data_sets()
by_three <- "v =~ x1 + x2 + x3\nt =~ x4 + x5 + x6\ns =~ x7 + x8 + x9"
models <- list(
  c("holzinger", paste("g =~", paste0("x", 1:9, collapse = " + "))), c("holzinger", by_three),
  c("holzinger", paste0(by_three, "\nx1 ~~ x9\ns =~ x9 + x1")), # with residual covariance and a cross-loading
  c("holzinger", "g =~ a*x1 + a*x2 + b*x3 + b*x4"), # constrained
  c("democracy", paste("g =~", paste0("y", 1:8, collapse = " + "))),
  c("democracy", "i =~ x1 + x2 + x3\no =~ y1 + y2 + y3 + y4\np =~ y5 + y6 + y7 + y8"), # correlation near 1
  c("datCat", paste("g =~", paste0("u", 1:8, collapse = " + "))),
  c("datCat", "f =~ u1 + u2 + u3 + u4\ng =~ u5 + u6 + u7 + u8"),
  c("lsat6", "g =~ i1 + i2 + i3 + i4 + i5"),
  c("nine", "risk =~ a + b + c + d + e + f + g + h + i"),
  c("rare", paste("g =~", paste0("y", 1:6, collapse = " + ")))
)
cases <- lapply(models, function(case) {
  set <- sets[[case[1]]]
  args <- list(model = case[2], data = set$people, std.lv = TRUE)
  if (set$ordered) args$ordered <- names(set$people) else args$estimator <- "MLM"
  if (set$ordered) args$zero.keep.margins <- TRUE
  fit <- suppressWarnings(do.call(cfa, args))
  u <- lavResiduals(fit)$summary[[1]]
  list(data = case[1], model = case[2], usrmr = signif(as.numeric(u[c(5, 7, 8)]), 10))
})
cat(toJSON(list(lavaan = as.character(packageVersion("lavaan")), cases = cases), auto_unbox = TRUE, digits = NA), "\n")
