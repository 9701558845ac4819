# ---- Rows without a weight, or with a weight of 0, are left out ----
# A table of patterns has no weights but, by row, the sums of its people's weights and of their squares.
summed <- !is.null(counts_column) && !is.null(weight_column) && !weight_column %in% names(raw)
sum_of <- function(name) { # in two parts, or in whole numbers of powers of 1/2
  parts <- list(c("", "_rest"), c("_12", "_62", "_112"))
  parts <- Filter(function(ends) all(paste0(name, ends) %in% names(raw)), parts)
  if (length(parts) == 0) stop("There is no column \"", weight_column, "\" (the weight), nor a column \"", name, "\".")
  numbers <- lapply(paste0(name, parts[[1]]), function(column) as_code(column_of(column, "the weight"), column))
  powers <- if (length(numbers) == 2) c(1, 1) else 2^-c(12, 62, 112)
  Reduce(`+`, Map(`*`, rev(numbers), rev(powers)))
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
