# Writes tests/reference/reliability-bounds.json: the greatest lower bound (psych's glb.algebraic, which needs Rcsdp) and
# lambda 2 of correlations of lavaan's HolzingerSwineford1939 and psych's bfi, which the file holds; standard errors by
# infinitesimal jackknife and standard errors of measurement by score, from formulas, of simulated answers.
# Run from the project root: Rscript scripts/reference/reliability-bounds.R
suppressMessages({ library(psych); library(jsonlite) })
file <- "tests/reference/reliability-bounds.json"
old <- fromJSON(file, simplifyMatrix = TRUE)
bounds <- lapply(old$bounds, function(one) {
  list(matrix = one$matrix, lambda2 = guttman(one$matrix)$lambda.2,
       glb = if (requireNamespace("Rcsdp", quietly = TRUE)) glb.algebraic(one$matrix)$glb else one$glb)
})
set.seed(41)
n <- 300
trait <- rnorm(n)
answers <- sapply(1:6, function(j) cut(trait + rnorm(n, sd = .6 + .15 * j), c(-Inf, -.8, .3, 1.2, Inf), labels = FALSE))
alpha <- function(s) { k <- ncol(s); k / (k - 1) * (1 - sum(diag(s)) / sum(s)) }
lambda2 <- function(s) { k <- ncol(s); o <- s - diag(diag(s)); 1 - sum(diag(s)) / sum(s) + sqrt(k / (k - 1) * sum(o^2)) / sum(s) }
stratified <- function(s) 1 - sum(sapply(list(1:3, 4:6), function(i) (1 - alpha(s[i, i])) * sum(s[i, i]))) / sum(s)
weighted <- function(w) { w <- w / sum(w); m <- colSums(w * answers); d <- sweep(answers, 2, m); crossprod(d * w, d) }
error <- function(f) {
  h <- 1e-5
  influence <- sapply(1:n, function(i) { w <- rep(1, n); up <- w; up[i] <- 1 + h; down <- w; down[i] <- 1 - h
    (f(weighted(up)) - f(weighted(down))) / (2 * h) })
  sqrt(sum(influence^2) * n / (n - 1))
}
estimates <- lapply(list(alpha = alpha, lambda2 = lambda2, stratifiedAlpha = stratified), function(f) {
  list(estimate = f(cov(answers)), se = error(f))
})
total <- rowSums(answers)
parts <- sweep(answers, 2, colMeans(answers))
scores <- lapply(sort(unique(total)), function(x) {
  own <- parts[total == x, , drop = FALSE]
  list(score = x, n = nrow(own),
       thorndike = if (nrow(own) < 10) NULL else sqrt(mean((rowSums(own[, c(1, 3, 5)]) - rowSums(own[, c(2, 4, 6)]))^2)),
       feldt = if (nrow(own) < 10) NULL else sqrt(6 / 5 * mean(rowSums((own - rowMeans(own))^2))))
})
write_json(list(bounds = bounds, answers = answers, estimates = estimates, scores = scores), file, digits = 12, auto_unbox = TRUE, null = "null")
