# ---- Correlations ----
weighted_moments <- function(x, w) { # weights scaled to add to n, divisor n - 1
  n <- number_of(w)
  w <- w / sum(w) * n
  means <- colSums(x * w) / n
  centered <- sweep(as.matrix(x), 2, means)
  list(mean = means, cov = crossprod(centered * w, centered) / (n - 1))
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
    # lavaan's optimizer returns its bound (.999) for some pairs of very rare, strongly associated items,
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
cat("\nCorrelations\n")
print(round(`dimnames<-`(R, list(ids, ids)), 3))
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
