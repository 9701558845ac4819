# Writes tests/reference/imputation.json: yes-or-no answers with gaps, imputed by R's mice and pooled by Rubin's rules
# around design-based variances of R's survey. "nine" is imputed by mice's own logistic regression (main effects); the
# others by chained equations of mice with the model of this library as its method: normal priors, effects of items that
# vary over countries, shrunk by a spread found by EM.
# Run from the project root: Rscript scripts/reference/imputation.R (about ten minutes)
suppressMessages({ library(mice); library(survey); library(jsonlite) })
options(survey.lonely.psu = "adjust")
seed <- 20261126
set.seed(seed)
items <- letters[1:9]

# --- the model as a method of mice ----------------------------------------------------------------------------------
# Columns of x: "<factor>_<level>" are 0 or 1 for each level, "n_<name>" numbers; others are items, whose effects vary
# over the levels of the factor called "country".
shrunk_fit <- function(X, y, shrunk) {
  spread <- 0.5; beta <- rep(0, ncol(X))
  for (round in 1:3) {
    precision <- ifelse(shrunk, spread^-2, 2.5^-2); precision[1] <- 10^-2
    for (step in 1:50) {
      p <- plogis(drop(X %*% beta))
      gradient <- drop(crossprod(X, y - p)) - precision * beta
      information <- crossprod(X, X * (p * (1 - p))) + diag(precision)
      direction <- solve(information, gradient)
      beta <- beta + direction * min(1, 3 / max(abs(X %*% direction)))
      if (sum(direction * gradient) < 1e-4) break
    }
    V <- solve(information)
    if (round < 3 && any(shrunk)) spread <- max(0.05, sqrt(mean(beta[shrunk]^2 + diag(V)[shrunk])))
  }
  list(beta = beta, V = (V + t(V)) / 2)
}
mice.impute.shrunk <- function(y, ry, x, wy = NULL, ...) {
  if (is.null(wy)) wy <- !ry
  own <- grepl("^(country|sex|stratum|n)_", colnames(x))
  country <- grepl("^country_", colnames(x))
  crossed <- do.call(cbind, lapply(which(country), function(g) x[, !own, drop = FALSE] * x[, g]))
  if (sum(country) < 2) crossed <- NULL
  X <- cbind(1, x[, own, drop = FALSE], x[, !own, drop = FALSE], crossed)
  shrunk <- c(FALSE, grepl("^stratum_", colnames(x)[own]), rep(FALSE, sum(!own)), rep(TRUE, if (is.null(crossed)) 0 else ncol(crossed)))
  fit <- shrunk_fit(X[ry, , drop = FALSE], as.numeric(y[ry]), shrunk)
  beta <- fit$beta + drop(t(chol(fit$V)) %*% rnorm(ncol(X)))
  as.integer(runif(sum(wy)) < plogis(drop(X[wy, , drop = FALSE] %*% beta)))
}
dummies <- function(name, values) {
  levels <- sort(unique(values))
  out <- sapply(levels, function(level) as.integer(values == level))
  colnames(out) <- paste0(name, "_", levels)
  out
}
halves <- function(x) { s <- sqrt(mean((x - mean(x))^2)); round((x - mean(x)) / s * 2) / 2 }

# --- data -----------------------------------------------------------------------------------------------------------
nine <- read.csv("tests/reference/nine.csv")
nine[items] <- lapply(nine[items], function(x) ifelse(x > 5, NA, as.integer(x >= 2)))
# Answers are missing more often where others are yes, in some countries and for girls.
blank <- function(d, items, share) {
  yes <- rowSums(d[items], na.rm = TRUE)
  for (j in seq_along(items)) {
    others <- yes - ifelse(is.na(d[[items[j]]]), 0, d[[items[j]]])
    odds <- qlogis(share) + 0.5 * (others > 0) + 0.6 * (d$sex == 2) - 0.4 * (d$country %% 2) - 0.1
    d[[items[j]]][runif(nrow(d)) < plogis(odds)] <- NA
  }
  d
}
first <- blank(nine[1:3000, c("country", "sex", items)], items, 0.08)
n <- 160
g <- rep(1:2, each = n / 2); sex <- rep(1:2, n / 2)
trait <- rnorm(n)
foretold <- data.frame(country = g, sex = sex, a = as.integer(trait > 0), b = as.integer(trait + rnorm(n) > 0.5))
foretold$c <- as.integer(foretold$a == 1 & runif(n) < 0.6)   # never without a
foretold$d <- as.integer(g == 1 & runif(n) < 0.3)            # never in the second country
foretold <- blank(foretold, c("a", "b", "c", "d"), 0.12)
drawn <- nine[nine$psu %in% sort(unique(nine$psu))[seq(1, 300, by = 6)], ]
designed <- blank(drawn[c("country", "sex", "stratum", "psu", "weight", items)], items, 0.3)

# --- imputing and pooling -------------------------------------------------------------------------------------------
imputed <- function(d, items, method, m, maxit) {
  frame <- d[items]
  frame <- cbind(frame, dummies("country", d$country), dummies("sex", d$sex))
  if (!is.null(d$stratum)) {
    frame <- cbind(frame, dummies("stratum", d$stratum))
    frame$n_weight <- halves(log(d$weight))
    yes <- rowSums(d[items], na.rm = TRUE); known <- rowSums(!is.na(d[items]))
    others <- ave(known, d$psu, FUN = sum) - known
    frame$n_cluster <- halves(ifelse(others > 0, (ave(yes, d$psu, FUN = sum) - yes) / others, sum(yes) / sum(known)))
  }
  if (method == "logreg") {
    frame <- data.frame(lapply(d[items], factor), country = factor(d$country), sex = factor(d$sex))
  }
  methods <- setNames(rep("", ncol(frame)), names(frame)); methods[items] <- method
  mice(frame, m = m, maxit = maxit, method = methods, printFlag = FALSE, seed = seed, remove.collinear = FALSE, remove.constant = FALSE, eps = 0)
}
pooled <- function(d, items, mids) {
  one <- function(k) {
    full <- complete(mids, k)
    d[items] <- lapply(full[items], function(x) as.integer(as.character(x)))
    d$any <- as.integer(rowSums(d[items]) > 0)
    design <- if (is.null(d$stratum)) svydesign(ids = ~1, weights = rep(1, nrow(d)), data = d)
      else svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, nest = TRUE, data = d)
    do.call(rbind, lapply(c(items, "any"), function(item) do.call(rbind, lapply(c(0, sort(unique(d$country))), function(level) {
      domain <- if (level == 0) design else subset(design, country == level)
      mean <- svymean(reformulate(item), domain)
      data.frame(item = item, level = level, estimate = coef(mean)[[1]], variance = vcov(mean)[1, 1], df = degf(domain))
    }))))
  }
  all <- lapply(seq_len(mids$m), one)
  lapply(seq_len(nrow(all[[1]])), function(row) {
    q <- sapply(all, function(x) x$estimate[row]); u <- sapply(all, function(x) x$variance[row])
    pool <- pool.scalar(q, u, n = all[[1]]$df[row] + 1, k = 1)
    list(item = all[[1]]$item[row], level = if (all[[1]]$level[row] == 0) NULL else as.character(all[[1]]$level[row]),
      estimate = pool$qbar, within = pool$ubar, between = pool$b, se = sqrt(pool$t), df = pool$df, dfComplete = all[[1]]$df[row])
  })
}
study <- function(name, d, items, method, m, maxit) {
  cat(name, nrow(d), "people,", sum(is.na(d[items])), "missing answers\n")
  mids <- imputed(d, items, method, m, maxit)
  list(name = name, method = method, m = m, data = as.list(d), items = items, pooled = pooled(d, items, mids))
}
studies <- list(
  study("nine", first, items, "logreg", 40, 6),
  study("foretold", foretold, c("a", "b", "c", "d"), "shrunk", 200, 10),
  study("designed", designed, items, "shrunk", 30, 5)
)

# Rubin's rules by themselves.
scalars <- lapply(list(list(c(1, 2, 3), c(0.5, 0.5, 0.5), 30), list(c(0.31, 0.33, 0.30, 0.32, 0.35), c(1, 1.2, 0.9, 1, 1.1) * 1e-4, 250), list(c(4, 4.001), c(2, 1), 5)), function(x) {
  pool <- pool.scalar(x[[1]], x[[2]], n = x[[3]] + 1, k = 1)
  list(estimates = x[[1]], variances = x[[2]], df = x[[3]], pooled = list(estimate = pool$qbar, se = sqrt(pool$t), df = pool$df))
})
versions <- list(R = paste(R.version$major, R.version$minor, sep = "."), mice = as.character(packageVersion("mice")), survey = as.character(packageVersion("survey")))
write_json(list(versions = versions, seed = seed, scalars = scalars, studies = studies), "tests/reference/imputation.json", digits = NA, auto_unbox = TRUE, na = "null", null = "null")
