# Makes the data sets of docs/known-data.md and writes each as CSV into a folder; none of them stays here.
#   Rscript scripts/docs/known-data.R FOLDER EXPRESSIONS
# A line of the file EXPRESSIONS is "id<tab>expression": a data set of a package, or one of the functions below.
arguments <- commandArgs(trailingOnly = TRUE)

# A data set by its name in a package, also where its file has several.
of <- function(package, name) {
  if (exists(name, asNamespace(package))) return(get(name, asNamespace(package)))
  all <- data(package = package)$results[, "Item"]
  file <- sub(".*\\((.*)\\)", "\\1", all[sub(" .*", "", all) == name])
  place <- new.env()
  data(list = if (length(file) == 1 && nchar(file) > 0) file else name, package = package, envir = place)
  get(name, place)
}

# Continuous answers of n people whose covariances are exactly these.
moments <- function(covariances, n, names = colnames(covariances)) {
  set.seed(1)
  raw <- scale(matrix(rnorm(n * ncol(covariances)), n), scale = FALSE)
  white <- raw %*% solve(chol(crossprod(raw) / (n - 1)))
  parts <- eigen(covariances, symmetric = TRUE)
  setNames(as.data.frame(white %*% t(parts$vectors %*% diag(sqrt(pmax(parts$values, 0))))), names)
}

# A symmetric matrix from its lower triangle by rows.
lower <- function(names, ...) {
  size <- length(names)
  full <- matrix(0, size, size, dimnames = list(names, names))
  full[upper.tri(full, diag = TRUE)] <- c(...)
  full + t(full) - diag(diag(full))
}

# n people from a population: loadings (items by factors) and correlation of all pairs of factors, answers at these cuts
# (none: continuous). The second half of the people is group b, whose items `moved` are harder by `by`.
simulated <- function(seed, n, loadings, between = 0, cuts = NULL, moved = integer(), by = 0) {
  set.seed(seed)
  factors <- ncol(loadings)
  common <- matrix(rnorm(n * factors), n) %*% chol(diag(1 - between, factors) + between)
  explained <- rowSums((loadings %*% (diag(1 - between, factors) + between)) * loadings)
  values <- common %*% t(loadings) + matrix(rnorm(n * nrow(loadings)), n) %*% diag(sqrt(1 - explained))
  group <- rep(c("a", "b"), length.out = n)
  values[group == "b", moved] <- values[group == "b", moved] - by
  if (!is.null(cuts)) values <- matrix(findInterval(values, cuts), n)
  data.frame(setNames(as.data.frame(values), paste0("q", seq_len(nrow(loadings)))), group)
}

# Loadings of equally many items on each factor: the same for all, or one for each of a factor's items.
simple <- function(items, factors, loading) kronecker(diag(factors), matrix(loading, items, 1))

set <- function(matrix, row, column, value) {
  matrix[row, column] <- value
  matrix
}

lines <- readLines(arguments[2])
for (line in lines) {
  parts <- strsplit(line, "\t")[[1]]
  data <- as.data.frame(eval(parse(text = parts[2])))
  write.csv(data, file.path(arguments[1], paste0(parts[1], ".csv")), row.names = FALSE, na = "")
}
named <- unique(unlist(regmatches(lines, gregexpr("(?<=of\\(\")[A-Za-z]+", lines, perl = TRUE))))
cat(paste(c(paste("R", getRversion()), sapply(named, function(one) paste(one, packageVersion(one)))), collapse = ", "))
