/** The parts of the R script that are the same whatever the analysis; they hold no text of the data. */

/** The packages of the script of factor analysis. */
export const R_PACKAGES = `suppressPackageStartupMessages({
  library(psych)
  library(lavaan)
})`;

/** Reads and recodes. */
export const R_READING = `arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) >= 1) file <- arguments[1]
results <- list()
put <- function(name, value) results[[name]] <<- as.numeric(value)[1]

# ---- Reading: all cells as text, as they stand in the file ----
if (!file.exists(file)) stop("There is no file ", file, ": give its path as the first argument.")
if (grepl("[.](parquet|parq|pq)$", file, ignore.case = TRUE)) {
  stop(file, " is a Parquet file: write it as CSV and give the path of that as the first argument.")
}
text <- iconv(list(readBin(file, "raw", file.size(file))), from = encoding, to = "UTF-8")
if (is.na(text)) stop(file, ": the text is not in the encoding ", encoding)
text <- gsub("\\r\\n?", "\\n", sub("^\\ufeff", "", text))
lines <- strsplit(text, "\\n", fixed = TRUE)[[1]]
if (is.null(separator)) { # the one that divides the most lines into the same number of cells, quoted cells kept whole
  candidates <- c("\\t", ";", "|", ",")
  fit <- vapply(candidates, function(candidate) {
    connection <- textConnection(head(lines, 100), encoding = "UTF-8")
    on.exit(close(connection))
    cells <- suppressWarnings(count.fields(connection, sep = candidate, quote = "\\"", comment.char = ""))
    widths <- table(cells[!is.na(cells)])
    if (length(widths) == 0) return(0)
    width <- max(as.numeric(names(widths)[widths == max(widths)]))
    if (width < 2) 0 else max(widths) / sum(widths)
  }, 0)
  separator <- if (max(fit) > 0) candidates[which.max(fit)] else ","
}
raw <- read.table(text = lines, header = header, sep = separator, quote = "\\"", dec = ".", fill = FALSE,
                  comment.char = "", colClasses = "character", na.strings = character(0),
                  check.names = FALSE, blank.lines.skip = TRUE)
names(raw) <- trimws(names(raw))
names(raw) <- ifelse(names(raw) == "", paste0("V", seq_along(raw)), names(raw))
column_of <- function(name, what) {
  if (!name %in% names(raw)) {
    stop("There is no column \\"", name, "\\" (", what, "). The file's columns are ", paste(names(raw), collapse = ", "))
  }
  raw[[name]]
}
is_blank <- function(x) trimws(x) %in% c("", "NA", ".", "NaN", "NULL")
as_code <- function(x, what) {
  x[is_blank(x)] <- NA
  number <- suppressWarnings(as.numeric(trimws(x)))
  wrong <- !is.na(x) & is.na(number)
  if (any(wrong)) stop(what, ": not a number: ", x[which(wrong)[1]])
  number
}

# ---- Rows without a weight, or with a weight of 0, are left out ----
# A table of patterns has no weights but, by row, the sums of its people's weights and of their squares.
summed <- !is.null(counts_column) && !is.null(weight_column) && !weight_column %in% names(raw)
sum_of <- function(name) { # in two parts, or in whole numbers of powers of 1/2
  parts <- list(c("", "_rest"), c("_12", "_62", "_112"))
  parts <- Filter(function(ends) all(paste0(name, ends) %in% names(raw)), parts)
  if (length(parts) == 0) stop("There is no column \\"", weight_column, "\\" (the weight), nor a column \\"", name, "\\".")
  numbers <- lapply(paste0(name, parts[[1]]), function(column) as_code(column_of(column, "the weight"), column))
  powers <- if (length(numbers) == 2) c(1, 1) else 2^-c(12, 62, 112)
  Reduce(\`+\`, Map(\`*\`, rev(numbers), rev(powers)))
}
weights_of <- function(n, sum, squares) { # n weights with these sums: the results depend on nothing else
  if (n == 1) return(sum)
  spread <- max(0, squares / n - (sum / n)^2)
  c(sum / n + sqrt(spread * (n - 1)), rep(max(0, sum / n - sqrt(spread / (n - 1))), n - 1))
}
weight <- rep(1, nrow(raw))
if (summed) weight <- sum_of("weight_sum")
if (!summed && !is.null(weight_column)) {
  weight <- as_code(column_of(weight_column, "the weight"), weight_column)
  keep <- !is.na(weight) & weight != 0
  raw <- raw[keep, , drop = FALSE]
  weight <- weight[keep]
}
fractional <- FALSE
if (weighting == "frequency") { # a row stands for that many people
  if (all(weight == round(weight))) {
    raw <- raw[rep(seq_len(nrow(raw)), times = weight), , drop = FALSE]
    weight <- rep(1, nrow(raw))
  } else fractional <- TRUE # they cannot be repeated: used as weights that add to the number of people
} else if (!is.null(counts_column)) { # a row stands for that many people
  counts <- as_code(column_of(counts_column, "the count"), counts_column)
  people <- rep(seq_len(nrow(raw)), times = counts)
  weight <- if (summed) unlist(Map(weights_of, counts, weight, sum_of("weight_squares"))) else weight[people]
  raw <- raw[people, , drop = FALSE]
}
weighted <- weighting == "design" || fractional
number_of <- function(w) if (fractional) sum(w) else length(w) # people

# ---- Recoding by the measure's definition ----
recode <- function(item) {
  x <- as_code(column_of(item$column, paste("item", item$id)), item$column)
  x[x %in% item$missing] <- NA
  if (item$scale == "continuous") return(x)
  unknown <- !is.na(x) & !(x %in% item$codes)
  if (any(unknown)) stop(item$column, ": unknown code ", x[which(unknown)[1]])
  if (dichotomised) {
    yes <- ifelse(is.na(x), NA, as.integer(x %in% yes_codes))
    return(if (item$reverse) 1L - yes else yes)
  }
  ends <- item$codes[1] + item$codes[length(item$codes)]
  if (item$reverse) ends - x else x
}
ids <- vapply(items, function(item) item$id, "")
answers <- as.data.frame(lapply(items, recode))
internal <- paste0("item", seq_along(ids)) # names that lavaan takes whatever the ids are
names(answers) <- internal
complete <- stats::complete.cases(answers)
put("n", number_of(weight))
put("n_complete", number_of(weight[complete]))
for (j in seq_along(ids)) {
  valid <- !is.na(answers[[j]])
  put(paste0("item.", ids[j], ".n"), number_of(weight[valid]))
  put(paste0("item.", ids[j], ".mean"), stats::weighted.mean(answers[[j]][valid], weight[valid]))
}
`;

/** Correlations, sampling adequacy, number of factors. */
export const R_CORRELATIONS = `# ---- Correlations ----
weighted_moments <- function(x, w) { # weights scaled to add to n, divisor n - 1
  n <- number_of(w)
  w <- w / sum(w) * n
  means <- colSums(x * w) / n
  centred <- sweep(as.matrix(x), 2, means)
  list(mean = means, cov = crossprod(centred * w, centred) / (n - 1))
}
pearson_pair <- function(x, w) cov2cor(weighted_moments(x, w)$cov)[1, 2]
middle_rank <- function(x, w) { # weight of all below and half of all equal; without weights, ranks with ties averaged
  value <- factor(x)
  at <- tapply(w, value, sum)
  as.numeric((cumsum(at) - at / 2)[value])
}
correlate <- function(data, w) {
  used <- if (missing_rule == "listwise") stats::complete.cases(data) else rowSums(!is.na(data)) > 0
  data <- data[used, , drop = FALSE]
  w <- w[used]
  if (ordered_items) {
    # lavaan's optimiser returns its bound (.999) for some pairs of very rare, strongly associated items,
    # where the exact correlation is lower.
    extra <- list()
    if (empty_cells == "none") extra$zero.add <- c(0, 0)
    if (weighted) {
      data$w <- w
      extra$sampling.weights <- "w"
    }
    variables <- setdiff(names(data), "w")
    call <- function(output) do.call(lavCor, c(list(data, ordered = variables, missing = missing_rule, output = output), extra))
    return(list(matrix = unclass(call("cor"))[variables, variables], thresholds = unclass(call("th"))))
  }
  p <- ncol(data)
  matrix <- diag(p)
  for (i in seq_len(p)) for (j in seq_len(p)) if (i < j) {
    both <- stats::complete.cases(data[, c(i, j)])
    pair <- data[both, c(i, j)]
    if (correlation_type == "spearman") pair <- as.data.frame(lapply(pair, middle_rank, w = w[both]))
    matrix[i, j] <- matrix[j, i] <- pearson_pair(pair, w[both])
  }
  dimnames(matrix) <- list(names(data), names(data))
  list(matrix = matrix, thresholds = numeric(0))
}
estimated <- correlate(answers, weight)
R <- estimated$matrix
p <- ncol(R)
used <- if (missing_rule == "listwise") complete else rowSums(!is.na(answers)) > 0
n <- number_of(weight[used])
put("cor.n", n)
for (i in seq_len(p)) for (j in seq_len(p)) if (i < j) put(paste0("cor.", ids[i], ".", ids[j]), R[i, j])
for (name in names(estimated$thresholds)) {
  part <- strsplit(name, "|t", fixed = TRUE)[[1]]
  put(paste0("threshold.", ids[match(part[1], internal)], ".", part[2]), estimated$thresholds[[name]])
}
eigenvalues <- eigen(R, symmetric = TRUE, only.values = TRUE)$values
for (k in seq_len(p)) put(paste0("eigenvalue.", k), eigenvalues[k])
cat("\\nCorrelations\\n")
print(round(\`dimnames<-\`(R, list(ids, ids)), 3))
positive <- min(eigenvalues) > 1e-10
if (positive) {
  adequacy <- KMO(R)
  put("kmo", adequacy$MSA)
  for (j in seq_len(p)) put(paste0("kmo.", ids[j]), adequacy$MSAi[j])
  sphericity <- cortest.bartlett(R, n = n)
  put("bartlett.chisq", sphericity$chisq)
  put("bartlett.df", sphericity$df)
} else {
  message("The matrix is not positive definite: no KMO, no Bartlett's test.")
}

# ---- Number of factors ----
# Velicer's minimum average partial from its formula; psych::vss gives the squared one from one component on.
average_partial <- function(R, power) {
  decomposition <- eigen(R, symmetric = TRUE)
  off <- function(M) mean((M[lower.tri(M)])^power)
  vapply(0:(ncol(R) - 1), function(m) {
    if (m == 0) return(off(R))
    A <- decomposition$vectors[, 1:m, drop = FALSE] %*% diag(sqrt(pmax(decomposition$values[1:m], 0)), m)
    C <- R - A %*% t(A)
    if (any(diag(C) < 1e-12)) return(NA)
    off(cov2cor(C))
  }, 0)
}
map2 <- average_partial(R, 2)
map4 <- average_partial(R, 4)
put("map.factors", which.min(map2) - 1)
put("map4.factors", which.min(map4) - 1)
for (m in seq_len(min(p, 6))) {
  put(paste0("map.", m - 1), map2[m])
  put(paste0("map4.", m - 1), map4[m])
}
put("kaiser", sum(eigenvalues > 1))
# The number of people for rules that need one: harmonic mean over the pairs, times Kish's ratio.
answered <- !is.na(answers)[used, , drop = FALSE]
pair_counts <- crossprod(answered, answered * if (fractional) weight[used] else 1)
pairs_n <- 1 / mean(1 / pair_counts[lower.tri(pair_counts)])
kish <- if (weighting == "design") sum(weight[used])^2 / (n * sum(weight[used]^2)) else 1
effective <- round(pairs_n * kish)
put("effective_n", effective)
reference <- numeric(p)
for (j in seq_len(p)) {
  left <- (p - sum(eigenvalues[seq_len(j - 1)])) / (p - j + 1)
  reference[j] <- max(left * (1 + sqrt(p / effective))^2, 1)
}
above <- eigenvalues > reference
put("empirical_kaiser", if (all(above)) p else which(!above)[1] - 1)
# Parallel analysis: psych draws each item's answers anew, without weights; its random numbers are others than those
# of the report, and it fills empty cells without keeping the margins. Expect eigenvalues alike, not equal.
kind <- switch(correlation_type, tetrachoric = "tet", polychoric = "poly", "cor")
if (parallel_replicates > 0) {
  shown <- answers[used, , drop = FALSE]
  if (correlation_type == "spearman") shown[] <- lapply(shown, rank, na.last = "keep")
  parallel <- try(suppressWarnings(suppressMessages(fa.parallel(shown, fa = "both", fm = "minres", SMC = TRUE, sim = FALSE,
    n.iter = parallel_replicates, quant = percentile / 100, cor = kind, use = "pairwise", plot = FALSE))), silent = TRUE)
  if (!inherits(parallel, "try-error")) {
    put("parallel.components", parallel$ncomp)
    put("parallel.factors", parallel$nfact)
  } else message("psych's parallel analysis failed on these items.")
}
`;

/** Factor solutions. */
export const R_FACTORS = `# ---- Factor solutions ----
# psych may stop its search for the uniquenesses early: loadings agree to about three decimals.
# psych's principal axes ("pa") have no lower bound for the uniquenesses: in a Heywood case they run off.
# On tetrachoric and polychoric correlations chi-square, RMSEA and TLI are descriptive.
tidy <- function(loadings, phi) { # order by variance explained, each factor's loadings adding to a positive number
  variance <- diag(phi %*% crossprod(loadings))
  order <- order(variance, decreasing = TRUE)
  loadings <- loadings[, order, drop = FALSE]
  phi <- phi[order, order, drop = FALSE]
  sign <- ifelse(colSums(loadings) < 0, -1, 1)
  list(loadings = sweep(loadings, 2, sign, "*"), phi = phi * outer(sign, sign))
}
# stats::varimax, which psych calls, stops early by default: here it is run to the end, for promax on rows of length 1.
rotate_last <- function(loadings, how) {
  length <- sqrt(rowSums(loadings^2))
  turned <- unclass(stats::varimax(loadings / length, normalize = FALSE, eps = 1e-14)$loadings)
  if (how == "varimax") return(list(loadings = turned * length, phi = diag(ncol(loadings))))
  oblique <- stats::promax(turned, m = 4)
  list(loadings = unclass(oblique$loadings) * length, phi = solve(crossprod(oblique$rotmat)))
}
for (m in numbers_of_factors) {
  by_hand <- m > 1 && rotation %in% c("varimax", "promax")
  solution <- try(suppressWarnings(suppressMessages(fa(R, nfactors = m, n.obs = n, fm = extraction, covar = FALSE,
    min.err = 1e-9, max.iter = 5000, rotate = if (m == 1 || by_hand) "none" else rotation))), silent = TRUE)
  if (inherits(solution, "try-error")) {
    message("psych could not compute the solution with ", m, " factors.")
    next
  }
  head <- paste0("efa", m, ".")
  loadings <- unclass(solution$loadings)
  phi <- if (is.null(solution$Phi)) diag(m) else solution$Phi
  if (by_hand) {
    turned <- rotate_last(loadings, rotation)
    loadings <- turned$loadings
    phi <- turned$phi
  }
  one <- tidy(loadings, phi)
  for (j in seq_len(p)) for (f in seq_len(m)) put(paste0(head, "loading.", ids[j], ".", f), one$loadings[j, f])
  for (f in seq_len(m)) for (g in seq_len(m)) if (g < f) put(paste0(head, "phi.", g, ".", f), one$phi[f, g])
  for (j in seq_len(p)) put(paste0(head, "uniqueness.", ids[j]), solution$uniquenesses[j])
  if (!is.null(solution$STATISTIC)) put(paste0(head, "chisq"), solution$STATISTIC)
  put(paste0(head, "df"), solution$dof)
  if (!is.null(solution$RMSEA)) put(paste0(head, "rmsea"), solution$RMSEA[1])
  if (!is.null(solution$TLI)) put(paste0(head, "tli"), solution$TLI)
  if (!is.null(solution$rms)) put(paste0(head, "rmsr"), solution$rms)
  cat("\\nSolution with", m, if (m == 1) "factor\\n" else "factors\\n")
  print(round(\`rownames<-\`(one$loadings, ids), 3))
  if (m > 1) print(round(unname(one$phi), 3))
}
# The test of these models for ordered answers is the scaled one of lavaan, for instance
# summary(efa(data = answers, nfactors = 1:3, ordered = TRUE, rotation = "oblimin"), fit.measures = TRUE)
`;

/** Reliability. */
export const R_RELIABILITY = `# ---- Reliability ----
for (scale in scales) {
  k <- length(scale$items)
  columns <- internal[match(scale$items, ids)]
  rows <- if (missing_rule == "listwise") complete else stats::complete.cases(answers[, columns, drop = FALSE])
  data <- answers[rows, columns, drop = FALSE]
  w <- weight[rows]
  head <- paste0("scale.", scale$name, ".")
  scale_n <- number_of(w)
  put(paste0(head, "n"), scale_n)
  if (k < 2 || nrow(data) < 3) next
  S <- weighted_moments(data, w)$cov
  if (any(diag(S) <= 0)) next
  raw_alpha <- function(S) ncol(S) / (ncol(S) - 1) * (1 - sum(diag(S)) / sum(S))
  a <- raw_alpha(S)
  put(paste0(head, "alpha"), a)
  # Feldt's interval
  put(paste0(head, "alpha_low"), 1 - (1 - a) * qf(.975, scale_n - 1, (scale_n - 1) * (k - 1)))
  put(paste0(head, "alpha_high"), 1 - (1 - a) * qf(.025, scale_n - 1, (scale_n - 1) * (k - 1)))
  put(paste0(head, "alpha_standardized"), raw_alpha(cov2cor(S)))
  if (!weighted) { # psych's own alpha, for comparison
    check <- suppressWarnings(suppressMessages(psych::alpha(data, check.keys = FALSE, warnings = FALSE)))
    put(paste0(head, "alpha_psych"), check$total$raw_alpha)
  }
  for (j in seq_len(k)) { # item-rest correlation and alpha without the item
    rest <- cbind(data[[j]], rowSums(data[, -j, drop = FALSE]))
    put(paste0(head, "item_rest.", scale$items[j]), pearson_pair(as.data.frame(rest), w))
    if (k > 2) put(paste0(head, "alpha_without.", scale$items[j]), raw_alpha(S[-j, -j]))
  }
  if (k == 2) {
    r <- cov2cor(S)[1, 2]
    put(paste0(head, "spearman_brown"), 2 * r / (1 + r))
  }
  # On the scale of imagined continuous answers where the correlations are tetrachoric or polychoric.
  latent <- try(suppressWarnings(correlate(data, w)$matrix), silent = TRUE)
  if (inherits(latent, "try-error")) next
  if (ordered_items) put(paste0(head, "ordinal_alpha"), raw_alpha(latent))
  if (k >= 3) {
    om <- try(suppressWarnings(suppressMessages(omega(latent, nfactors = if (k >= 6) 3 else 1, fm = "minres", flip = FALSE,
      n.obs = scale_n, plot = FALSE))), silent = TRUE)
    if (!inherits(om, "try-error")) {
      put(paste0(head, "omega_total"), om$omega.tot)
      if (k >= 6) put(paste0(head, "omega_hierarchical"), om$omega_h)
    }
  }
}
`;

/** Prints, and writes what was asked for. */
export const R_RESULTS = `# ---- Results ----
table <- data.frame(name = names(results), value = unlist(results), row.names = NULL)
cat("\\nAll figures\\n")
print(table, digits = 6, row.names = FALSE)
if (length(arguments) >= 2) {
  table$value <- format(table$value, digits = 15, trim = TRUE, scientific = FALSE)
  write.csv(table, arguments[2], row.names = FALSE)
}
`;
