# The other side of `npm run bench`: the same steps in R with the same settings, one process per data set.
# Arguments: people, items or rows; the data's file (CSV); the settings' file and the measure's file (JSON; not for rows).
# Prints versions, seconds by step (first run, then warm ones), the figures to compare, and the most memory used.
suppressMessages({ library(psych); library(lavaan); library(semTools); library(survey); library(jsonlite) })
arguments <- commandArgs(trailingOnly = TRUE)
mode <- arguments[1]; file <- arguments[2]
quiet <- function(x) { capture.output(value <- suppressWarnings(suppressMessages(x))); value }
seconds_of <- function(run) system.time(run())[["elapsed"]]
records <- list()
record <- function(id, cold, warm = list(), numbers = NULL, scaled_from = NULL) {
  numbers <- lapply(as.list(numbers), function(value) as.numeric(value))
  if (length(numbers) == 0) numbers <- setNames(list(), character())
  records[[length(records) + 1]] <<- list(id = id, cold = cold, warm = as.list(warm), scaledFrom = scaled_from, numbers = numbers)
}
settings <- list(repeats = 0, budget = 0)

# Runs a step, cold and then warm, as stopwatch.ts does; `figures` of what it gave are not timed.
step <- function(id, run, figures = function(value) NULL) {
  cold <- seconds_of(function() value <<- quiet(run()))
  first <- value; warm <- c(); spent <- cold
  while (length(warm) < settings$repeats && spent < settings$budget) {
    warm <- c(warm, seconds_of(function() quiet(run()))); spent <- spent + tail(warm, 1)
  }
  record(id, cold, warm, figures(first))
  invisible(first)
}
value <- NULL
finish <- function() {
  status <- tryCatch(readLines("/proc/self/status"), error = function(e) character())
  peak <- as.numeric(gsub("\\D", "", grep("^VmHWM", status, value = TRUE)))
  packages <- c("psych", "lavaan", "semTools", "survey")
  versions <- c(list(R = paste(R.version$major, R.version$minor, sep = ".")), setNames(lapply(packages, function(p) as.character(packageVersion(p))), packages))
  cat(toJSON(list(versions = versions, steps = records, peak = if (length(peak) == 1) 1024 * peak else NULL),
    auto_unbox = TRUE, digits = NA, null = "null", na = "null"))
  quit(save = "no")
}
patterns_of <- function(x) table(do.call(paste0, x))

if (mode == "rows") {
  step("load", function() { x <- read.csv(file); list(patterns = patterns_of(x[1:9]), people = nrow(x)) },
    function(v) list(people = v$people, patterns = length(v$patterns)))
  finish()
}

settings <- fromJSON(arguments[3])
measure <- fromJSON(arguments[4], simplifyVector = FALSE)
models <- lapply(measure$structures, function(one) one$model)
items <- vapply(measure$items, function(one) one$id, "")
few <- settings$peerReplicates[[mode]]
options(mc.cores = 1)

loaded <- step("load", function() { x <- read.csv(file); list(people = x, patterns = patterns_of(x[items])) },
  function(v) c(list(patterns = length(v$patterns)), setNames(as.list(colSums(v$people[items])), paste("yes", items))))
people <- loaded$people
answers <- people[items]
n <- nrow(answers)

pairs <- function(m) { at <- which(lower.tri(m), arr.ind = TRUE); setNames(as.list(m[at]), paste0(items[at[, 2]], "~~", items[at[, 1]])) }
step("correlations", function() tetrachoric(answers), function(v) pairs(v$rho))
moments <- step("moments", function() { fit <- lavCor(answers, ordered = items, output = "fit", se = "robust.sem"); list(fit = fit, gamma = lavInspect(fit, "gamma")) }, function(v) {
  sample <- lavInspect(v$fit, "sampstat")
  g <- v$gamma; names <- rownames(g)
  c(setNames(as.list(as.numeric(sample$th)), names(sample$th)), pairs(sample$cov[items, items]),
    setNames(as.list(diag(g)), paste("gamma", names)), setNames(as.list(g[1, -1]), paste0("gamma ", names[1], ", ", names[-1])))
})
R <- unclass(lavInspect(moments$fit, "sampstat")$cov)[items, items]

# A parallel analysis of several random data sets less that of one: the observed ones are analysed once.
parallel_of <- function(sets) { set.seed(1); quiet(fa.parallel(answers, cor = "tet", n.iter = sets, sim = FALSE, fa = "both", plot = FALSE, quant = .95)) }
scaled_parallel <- function(id, figures = function(v) NULL) {
  one <- seconds_of(function() found <<- parallel_of(1))
  many <- seconds_of(function() parallel_of(1 + few))
  record(id, one + (many - one) / few * (settings$replicates - 1), numbers = figures(found), scaled_from = few)
}
found <- NULL
scaled_parallel("parallel", function(v) setNames(as.list(v$pc.values), paste("component", seq_along(v$pc.values))))

factors <- function(m, matrix, fm = "minres") fa(matrix, m, n.obs = n, fm = fm, rotate = if (m == 1) "none" else "oblimin")
communalities <- function(v) c(
  unlist(lapply(1:2, function(m) setNames(as.list(v[[m]]$communality), paste0("communality of ", items, ", ", m, " factors"))), FALSE),
  list(phi = v[[2]]$Phi[1, 2]))
step("efa-minres", function() lapply(1:3, factors, R), communalities)
step("efa-one-start", function() lapply(1:3, factors, R), communalities)
step("efa-ml", function() lapply(1:3, factors, R, "ml"), communalities)

sampled <- function(k) { x <- answers[sample(n, n, TRUE), ]; quiet({ rho <- tetrachoric(x)$rho; lapply(1:3, factors, rho) }) }
scaled_bootstrap <- function(id, each = lapply) {
  set.seed(1)
  record(id, seconds_of(function() each(seq_len(few), sampled)) / few * settings$bootstrap, scaled_from = few)
}
scaled_bootstrap("bootstrap")

step("reliability", function() list(alpha = psych::alpha(answers), split = splitHalf(answers, covar = TRUE), guttman = guttman(cor(answers)),
  omega = omega(R, 3, n.obs = n, flip = FALSE, plot = FALSE, fm = "minres", rotate = "oblimin")), function(v) c(
  list(alpha = v$alpha$total$raw_alpha),
  setNames(as.list(v$alpha$item.stats$r.drop), paste("item-rest", items)), setNames(as.list(v$alpha$alpha.drop$raw_alpha), paste("alpha without", items))))
whole <- as.matrix(answers)
k <- length(items)
step("alpha-bootstrap", function() { set.seed(1); replicate(settings$bootstrap, { C <- cov(whole[sample(n, n, TRUE), ]); k / (k - 1) * (1 - sum(diag(C)) / sum(C)) }) },
  function(v) setNames(as.list(quantile(v, c(.025, .975))), c("low", "high")))

for (id in names(models)) step(paste0("cfa-", id), function() {
  fit <- cfa(models[[id]], answers, ordered = items, estimator = "WLSMV", std.lv = TRUE)
  list(fit = fit, measures = fitMeasures(fit), standardised = standardizedSolution(fit), indices = modindices(fit), omega = compRelSEM(fit), residuals = lavResiduals(fit))
}, function(v) {
  estimates <- parameterEstimates(v$fit); loadings <- estimates[estimates$op == "=~", ]
  c(as.list(v$measures[c("chisq", "chisq.scaled", "cfi.scaled", "rmsea.scaled", "srmr")]),
    setNames(as.list(loadings$est), paste("loading", loadings$rhs)), setNames(as.list(loadings$se), paste("se", loadings$rhs)),
    setNames(as.list(v$omega), paste("omega", names(v$omega))), if (id == "two" && max(v$indices$mi) > 4) list("largest modification index" = max(v$indices$mi)))
})

if (mode == "people") {
  # The steps for items of two categories (Wu & Estabrook 2016) but the scalar one, which such answers do not identify.
  thresholds <- c("thresholds", "loadings")
  held <- list(configural = "", strict = c(thresholds, "residuals"), means = c(thresholds, "residuals", "means"))
  country <- people[c(items, "country")]
  step("ladder", function() {
    fits <- lapply(held, function(equal) cfa(models$two, country, ordered = items, estimator = "WLSMV", parameterization = "theta", std.lv = TRUE, group = "country", group.equal = equal))
    pairs <- list(c("configural", "strict"), c("strict", "means"))
    list(measures = lapply(fits, fitMeasures), pairs = pairs, tests = lapply(pairs, function(p) lavTestLRT(fits[[p[1]]], fits[[p[2]]])))
  }, function(v) c(
    unlist(lapply(names(v$measures), function(s) { wanted <- c("chisq", "chisq.scaled", "cfi.scaled", "rmsea.scaled"); setNames(as.list(v$measures[[s]][wanted]), paste(s, wanted)) }), FALSE),
    setNames(lapply(v$tests, function(t) t[2, "Chisq diff"]), vapply(v$pairs, paste, "", collapse = " to "))))

  groups <- c("country", "sex", "age")
  step("survey", function() {
    design <- svydesign(ids = ~1, weights = ~weight, data = people)
    unlist(lapply(items, function(item) lapply(groups, function(group) {
      by <- svyby(as.formula(paste0("~", item)), as.formula(paste0("~", group)), design, svyciprop, vartype = "ci", method = "logit")
      name <- paste(item, group, by[[group]])
      c(setNames(by[[2]], name), setNames(by[[3]], paste(name, "low")), setNames(by[[4]], paste(name, "high")))
    })))
  }, function(v) as.list(v))
}

# On all cores: psych's own way for random data sets, and the samples of the bootstrap over processes.
options(mc.cores = settings$cores)
scaled_parallel("parallel-all")
options(mc.cores = 1)
scaled_bootstrap("bootstrap-all", function(x, f) parallel::mclapply(x, f, mc.cores = settings$cores, mc.set.seed = TRUE))
finish()
