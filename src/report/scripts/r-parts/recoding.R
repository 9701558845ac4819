# ---- Recoding by the measure's definition ----
coded <- function(column, item) { # codes of answers; NA where there is none
  x <- column_of(column, paste("item", item$id))
  if (!is.null(item$words)) { # answers in words
    folded <- tolower(trimws(gsub("[[:space:]]+", " ", x)))
    said <- folded %in% names(item$words)
    x[said] <- item$words[folded[said]]
  }
  x <- as_code(x, column)
  x[x %in% item$missing] <- NA
  x
}
recode <- function(item, column = item$column) {
  x <- coded(column, item)
  if (item$scale == "continuous") return(x)
  unknown <- !is.na(x) & !(x %in% item$codes)
  if (any(unknown)) stop(column, ": unknown code ", x[which(unknown)[1]])
  if (dichotomized) {
    yes <- ifelse(is.na(x), NA, as.integer(x %in% yes_codes))
    return(if (item$reverse) 1L - yes else yes)
  }
  if (!is.null(item$scores)) { # what each answer counts
    x <- item$scores[match(x, item$codes)]
    item$codes <- item$scores
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
