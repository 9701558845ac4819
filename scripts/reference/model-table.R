# The parameters that lavaan gives a measurement model: free, fixed and equal, their number and the degrees of freedom.
#   Rscript scripts/reference/model-table.R   (from the root of the repository)
suppressMessages(library(lavaan))
library(jsonlite)

seed <- 20240607
set.seed(seed)
n <- 900
factors <- matrix(rnorm(n * 3), n) %*% chol(matrix(c(1, .5, .4, .5, 1, .5, .4, .5, 1), 3))
scores <- sapply(1:9, function(j) .8 * factors[, (j - 1) %/% 3 + 1] + .6 * rnorm(n))
colnames(scores) <- paste0("x", 1:9)
group <- rep(c("north", "south", "east"), length.out = n)
data <- list(
  continuous = data.frame(scores),
  binary = data.frame((scores > .4) * 1L),
  ordered = data.frame(apply(scores, 2, function(x) findInterval(x, c(-.6, .3, 1))))
)
thresholds <- c(continuous = 0, binary = 1, ordered = 3)

one <- "f =~ x1 + x2 + x3 + x4"
two <- "f =~ x1 + x2 + x3\ng =~ x4 + x5 + x6"
models <- list(
  list(name = "one factor", model = one, kind = "binary"),
  list(name = "two factors, theta", model = two, kind = "binary", parameterization = "theta"),
  list(name = "two factors, continuous", model = two, kind = "continuous"),
  list(name = "two factors, first loadings", model = two, kind = "continuous", scaling = "first-loading"),
  list(name = "first loadings, one freed", model = paste(sub("x1", "NA*x1", two), "\nf ~~ 1*f"),
       kind = "ordered", scaling = "first-loading"),
  list(name = "orthogonal", model = two, kind = "ordered", orthogonal = TRUE),
  list(name = "three groups", model = two, kind = "binary", groups = TRUE),
  list(name = "three groups, theta", model = two, kind = "ordered", groups = TRUE, parameterization = "theta"),
  list(name = "three groups, continuous", model = two, kind = "continuous", groups = TRUE),
  list(name = "equal loadings within and over groups", groups = TRUE, kind = "ordered",
       model = "f =~ k*x1 + k*x2 + x3\ng =~ c(m1, m2, m1)*x4 + x5 + x6"),
  list(name = "modifiers by group", groups = TRUE, kind = "continuous",
       model = "f =~ c(NA, 1, 1)*x1 + x2 + start(.7)*x3\nf ~~ c(1, NA, NA)*f\nx1 ~ c(0, 0, NA)*1\nf ~ c(NA, NA, 0)*1"),
  list(name = "scalar by hand", groups = TRUE, kind = "binary", model = paste(
    "f =~ a*x1 + b*x2 + c1*x3 + d*x4\nx1 | t*t1\nx2 | u*t1\nx3 | v*t1\nx4 | w*t1\nf ~~ c(1, NA, NA)*f",
    "\nf ~ c(0, NA, NA)*1")),
  list(name = "second order", kind = "ordered",
       model = "f =~ x1 + x2 + x3\ng =~ x4 + x5 + x6\nh =~ x7 + x8 + x9\ntop =~ f + g + h"),
  list(name = "second order, first loadings", kind = "continuous", scaling = "first-loading",
       model = "top =~ f + g + h\nf =~ x1 + x2 + x3\ng =~ x4 + x5 + x6\nh =~ x7 + x8 + x9"),
  list(name = "second order with an item and a factor beside", kind = "continuous",
       model = "f =~ x1 + x2 + x3\ntop =~ f + x4 + x5\nside =~ x6 + x7 + x8"),
  list(name = "bifactor", kind = "ordered", orthogonal = TRUE, model = paste(
    "general =~ x1 + x2 + x3 + x4 + x5 + x6 + x7 + x8 + x9\nf =~ x1 + x2 + x3\ng =~ x4 + x5 + x6",
    "\nh =~ x7 + x8 + x9")),
  list(name = "single indicator", kind = "continuous", model = "f =~ x1 + x2 + x3\ng =~ x4"),
  list(name = "single indicator, ordered", kind = "ordered", model = "f =~ x1 + x2 + x3\ng =~ 1*x4"),
  list(name = "single indicator with a residual", kind = "continuous",
       model = "f =~ x1 + x2 + x3\ng =~ 1*x4\nx4 ~~ .3*x4"),
  list(name = "an indicator of two factors", kind = "continuous", model = paste(two, "\nf =~ x4\nx5 ~~ x2\nx1 ~~ 0*x3")),
  list(name = "everything named", kind = "ordered", model = paste(two,
    "\nf ~~ f; g ~~ f; x1 ~*~ 1*x1; x2 | t1 + t2; x2 | .9*t3; x1 ~ 0*1; f ~ 0*1")),
  list(name = "a label that is fixed", kind = "continuous",
       model = "f =~ k*x1 + 1*x1 + k*x2 + x3\ng =~ x4 + k*x5 + x6"),
  list(name = "theta with residual variances", kind = "ordered", groups = TRUE, parameterization = "theta",
       model = "f =~ k1*x1 + k2*x2 + k3*x3 + k4*x4\nx1 | p1*t1 + p2*t2 + p3*t3\nx1 ~~ c(1, NA, NA)*x1"),
  list(name = "order of appearance", kind = "continuous",
       model = "x3 ~~ x1\ng =~ x5 + x4 + x6\nf =~ x3 + x1 + x2\nf ~~ g")
)

# The number of each row's parameter, rows that "==" joins alike; 0 for those that are not free.
numbers <- function(rows, joins) {
  number <- rows$free
  repeat {
    before <- number
    for (k in seq_len(nrow(joins))) {
      pair <- match(c(joins$lhs[k], joins$rhs[k]), rows$plabel)
      number[pair] <- min(number[pair])
    }
    if (identical(before, number)) break
  }
  number[rows$free == 0] <- 0
  match(number, unique(c(0, number))) - 1
}

describe <- function(entry) {
  entry <- modifyList(list(parameterization = "delta", scaling = "variance", orthogonal = FALSE, groups = FALSE), entry)
  table <- data[[entry$kind]]
  table$group <- group
  fit <- suppressWarnings(cfa(
    entry$model, table,
    ordered = if (entry$kind == "continuous") NULL else colnames(scores),
    estimator = if (entry$kind == "continuous") "ML" else "WLSMV",
    parameterization = entry$parameterization, std.lv = entry$scaling == "variance",
    orthogonal = entry$orthogonal, meanstructure = TRUE, group = if (entry$groups) "group" else NULL,
    optim.method = "nlminb", control = list(rel.tol = 1e-10)
  ))
  all <- parTable(fit)
  rows <- all[!all$op %in% c("==", "<", ">", ":="), ]
  number <- numbers(rows, all[all$op == "==", ])
  cat(entry$name, lavInspect(fit, "converged"), fitMeasures(fit, c("npar", "df", "chisq")), "\n")
  list(
    name = unbox(entry$name), model = unbox(entry$model), thresholds = unbox(thresholds[[entry$kind]]),
    groups = if (entry$groups) lavInspect(fit, "group.label") else character(),
    parameterization = unbox(entry$parameterization), scaling = unbox(entry$scaling),
    orthogonal = unbox(entry$orthogonal),
    items = lavNames(fit, "ov"), factors = lavNames(fit, "lv"),
    npar = unbox(fitMeasures(fit, "npar")[[1]]), df = unbox(fitMeasures(fit, "df")[[1]]),
    rows = paste(rows$lhs, rows$op, rows$rhs, rows$group),
    # The number of a free parameter, or "=" and the value of one that is not.
    state = ifelse(number > 0, number, paste0("=", ifelse(is.na(rows$ustart), "", rows$ustart)))
  )
}

result <- list(
  versions = list(R = unbox(R.version.string), lavaan = unbox(as.character(packageVersion("lavaan")))),
  seed = unbox(seed),
  models = lapply(models, describe)
)
write(toJSON(result, pretty = FALSE, digits = NA), "tests/reference/model-table.json")
