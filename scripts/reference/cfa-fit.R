# Fits a model with lavaan to a gradient near rounding and records it for a fixture; sourced by cfa.R and invariance.R.
ROUND <- 10 # significant digits of what is stored
stored_number <- function(x) signif(as.numeric(x), ROUND)

# nlminb as lavaan uses it stops at a gradient of 1e-7, which leaves weakly determined parameters 3e-4 off: scoring steps
# from there, with lavaan's own gradient and expected information, bring it to rounding. Returns the fit and what was said.
# Weights are scaled within groups: lavaan's default ("total") lets a group's mean weight into its covariance matrix.
tight <- function(model, set, ...) {
  people <- set$people
  arguments <- modifyList(list(model = model, std.lv = TRUE), list(...))
  if (set$ordered) arguments$ordered <- names(people) else arguments$meanstructure <- TRUE
  if (!is.null(set$group)) { people$.group <- set$group; arguments$group <- ".group" }
  if (!is.null(set$weight)) { people$.weight <- set$weight; arguments$sampling.weights <- ".weight"; arguments$sampling.weights.normalization <- "group" }
  arguments$data <- people
  warnings <- character()
  note <- function(expression) withCallingHandlers(tryCatch(expression, error = function(e) { warnings <<- c(warnings, conditionMessage(e)); NULL }),
    warning = function(w) { warnings <<- c(warnings, conditionMessage(w)); invokeRestart("muffleWarning") })
  seconds <- system.time(fit <- note(do.call(cfa, arguments)))[["elapsed"]]
  converged <- !is.null(fit) && lavInspect(fit, "converged")
  if (converged) fit <- polish(fit)
  list(fit = fit, converged = converged, warnings = brief(warnings), seconds = seconds)
}

polish <- function(fit, steps = 60) {
  free <- fit@ParTable$free > 0
  plain <- as.list(fit@ParTable); plain$est <- plain$se <- plain$start <- NULL
  at <- function(x, inference) {
    start <- as.data.frame(fit@ParTable[c("lhs", "op", "rhs", "group", "block", "free", "est")])
    start$est[free] <- x[start$free[free]]
    options <- fit@Options
    options$optim.method <- "none"
    if (!inference) { options$se <- "none"; options$test <- "none"; options$baseline <- FALSE }
    suppressWarnings(lavaan(slotParTable = plain, start = start, slotOptions = options, slotSampleStats = fit@SampleStats, slotData = fit@Data))
  }
  x <- as.numeric(fit@optim$x)
  constraints <- fit@Model@con.jac
  K <- if (nrow(constraints) > 0) MASS::Null(t(constraints[, , drop = FALSE])) else diag(length(x))
  best <- list(x = x, size = Inf)
  for (step in seq_len(steps)) {
    now <- at(x, FALSE)
    slope <- crossprod(K, lavInspect(now, "gradient"))
    size <- max(abs(slope))
    if (size < best$size) best <- list(x = x, size = size)
    if (size < 1e-14 || size > 100 * best$size) break
    move <- try(solve(crossprod(K, lavTech(now, "information.expected") %*% K), slope), silent = TRUE)
    if (inherits(move, "try-error")) break
    x <- x - as.numeric(K %*% move)
  }
  at(best$x, TRUE)
}
gradient <- function(fit) {
  constraints <- fit@Model@con.jac
  K <- if (nrow(constraints) > 0) MASS::Null(t(constraints[, , drop = FALSE])) else diag(length(fit@optim$x))
  max(abs(crossprod(K, lavInspect(fit, "gradient"))))
}
brief <- function(warnings) unique(trimws(gsub("\\s+", " ", gsub("lavaan->[^:]*:", "", warnings))))

MEASURES <- c(chiSquare = "chisq", df = "df", p = "pvalue", chiSquareScaled = "chisq.scaled", dfScaled = "df.scaled",
  scale = "chisq.scaling.factor", pScaled = "pvalue.scaled", cfi = "cfi", tli = "tli", rmsea = "rmsea", rmseaLow = "rmsea.ci.lower",
  rmseaHigh = "rmsea.ci.upper", closeFitP = "rmsea.pvalue", cfiScaled = "cfi.scaled", tliScaled = "tli.scaled", rmseaScaled = "rmsea.scaled",
  rmseaScaledLow = "rmsea.ci.lower.scaled", rmseaScaledHigh = "rmsea.ci.upper.scaled", closeFitPScaled = "rmsea.pvalue.scaled",
  cfiRobust = "cfi.robust", tliRobust = "tli.robust", rmseaRobust = "rmsea.robust", rmseaRobustLow = "rmsea.ci.lower.robust",
  rmseaRobustHigh = "rmsea.ci.upper.robust", closeFitPRobust = "rmsea.pvalue.robust", srmr = "srmr", srmrWithoutMeans = "srmr_bentler_nomean", logLikelihood = "logl", aic = "aic", bic = "bic",
  baselineChiSquare = "baseline.chisq", baselineDf = "baseline.df", baselineChiSquareScaled = "baseline.chisq.scaled",
  baselineDfScaled = "baseline.df.scaled", baselineScale = "baseline.chisq.scaling.factor")

fit_record <- function(fit) {
  all <- suppressWarnings(fitMeasures(fit))
  out <- lapply(MEASURES, function(name) if (name %in% names(all) && is.finite(all[[name]])) stored_number(all[[name]]) else NULL)
  shift <- function(tests) { for (t in tests) if (!is.null(t$shift.parameter)) return(stored_number(t$shift.parameter)); NULL }
  out$shift <- shift(lavInspect(fit, "test"))
  out$baselineShift <- shift(fit@baseline$test)
  out[!sapply(out, is.null)]
}

# "lhs op rhs" by row, groups from 0 (null without); standard errors of fixed parameters are 0.
estimate_record <- function(fit, standardised = TRUE) {
  pe <- parameterEstimates(fit, remove.nonfree = FALSE, remove.eq = FALSE, remove.ineq = FALSE, remove.def = FALSE)
  pe <- pe[pe$op %in% c("=~", "~~", "|", "~*~", "~1"), ]
  out <- list(rows = trimws(paste(pe$lhs, pe$op, pe$rhs)), est = stored_number(pe$est), se = stored_number(pe$se))
  if (!is.null(pe$group) && any(pe$group > 1)) out$group <- pe$group - 1L
  if (standardised) {
    std <- suppressWarnings(try(standardizedSolution(fit), silent = TRUE))
    if (!inherits(std, "try-error")) {
      key <- function(x) paste(x$lhs, x$op, x$rhs, if (is.null(x$group)) 1 else x$group)
      at <- match(key(pe), key(std))
      out$std <- stored_number(std$est.std[at]); out$stdSe <- stored_number(std$se[at])
    }
  }
  out
}

indices_record <- function(fit, top = 12) {
  mi <- suppressWarnings(try(modindices(fit, sort. = TRUE), silent = TRUE))
  if (inherits(mi, "try-error")) return(NULL)
  mi <- head(mi[is.finite(mi$mi), ], top)
  out <- list(rows = trimws(paste(mi$lhs, mi$op, mi$rhs)), mi = stored_number(mi$mi), epc = stored_number(mi$epc), epcStd = stored_number(mi$sepc.all))
  if (!is.null(mi$group) && any(mi$group > 1)) out$group <- mi$group - 1L
  out
}

# One case of a fixture.
case_record <- function(data, model, set, options = list(), standardised = TRUE, indices = TRUE) {
  fitted <- do.call(tight, c(list(model, set), options))
  cat(sprintf("%-60s converged %s gradient %.1e %.2f s %s\n", paste(data, paste(unlist(options), collapse = " ")), fitted$converged,
    if (fitted$converged) gradient(fitted$fit) else NA, fitted$seconds, paste(fitted$warnings, collapse = " | ")))
  out <- list(data = data, model = model, options = options, converged = fitted$converged, warnings = as.list(fitted$warnings))
  if (!fitted$converged) return(list(record = out, fit = fitted$fit))
  fit <- fitted$fit
  out$gradient <- signif(gradient(fit), 3)
  out$n <- sum(lavInspect(fit, "nobs")); out$npar <- as.integer(fitMeasures(fit, "npar"))
  out$fit <- fit_record(fit)
  out$estimates <- estimate_record(fit, standardised)
  if (indices) out$indices <- indices_record(fit)
  list(record = out, fit = fit)
}

difference_record <- function(larger, smaller, from, to, method = "default", ...) {
  test <- suppressWarnings(try(lavTestLRT(larger, smaller, method = method, ...), silent = TRUE))
  if (inherits(test, "try-error")) return(list(from = from, to = to, method = method, problem = trimws(conditionMessage(attr(test, "condition")))))
  list(from = from, to = to, method = method, difference = stored_number(test[2, "Chisq diff"]), df = test[2, "Df diff"], p = stored_number(test[2, "Pr(>Chisq)"]))
}

versions <- function() list(R = R.version.string, lavaan = as.character(packageVersion("lavaan")), semTools = as.character(packageVersion("semTools")),
  psych = as.character(packageVersion("psych")), seed = 20240913)
write_fixture <- function(x, file) writeLines(toJSON(x, digits = NA, auto_unbox = TRUE, null = "null", na = "null"), file)
