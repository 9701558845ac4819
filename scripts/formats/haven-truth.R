# What haven reads in files of Stata and SAS, as JSON beside them: Rscript scripts/formats/haven-truth.R FILE ...
# A value is a number, a text, ".a" to ".z" in "tags", or null where there is none.
suppressPackageStartupMessages({
  library(haven)
  library(jsonlite)
})

number <- function(x) ifelse(is.na(x), "null", ifelse(is.infinite(x), ifelse(x > 0, "\"Inf\"", "\"-Inf\""), sprintf("%.17g", x)))
text <- function(x) vapply(as.character(x), function(one) toJSON(unbox(enc2utf8(one))), "")

column <- function(name, x) {
  tags <- if (is.double(x)) na_tag(x) else rep(NA_character_, length(x))
  labels <- attr(x, "labels")
  label_tags <- if (is.null(labels)) character() else na_tag(unname(labels))
  values <- if (is.character(x)) {
    ifelse(is.na(x) | x == "", "null", text(x))
  } else {
    number(as.vector(unclass(x)))
  }
  sprintf(
    '{"name": %s, "label": %s, "format": %s, "kind": "%s",\n   "labels": [%s],\n   "tags": [%s],\n   "values": [%s]}',
    text(name),
    if (is.null(attr(x, "label", exact = TRUE))) "null" else text(attr(x, "label", exact = TRUE)),
    text(c(attr(x, "format.stata"), attr(x, "format.sas"), "")[1]),
    if (inherits(x, "Date")) "date" else if (inherits(x, "POSIXct")) "datetime" else if (inherits(x, "difftime")) "time" else if (is.character(x)) "text" else "number",
    if (length(labels) == 0) "" else paste0("[", ifelse(is.na(label_tags), number(as.double(unname(labels))), sprintf('".%s"', label_tags)), ", ", text(names(labels)), "]", collapse = ", "),
    if (all(is.na(tags))) "" else paste(ifelse(is.na(tags), "null", sprintf('".%s"', tags)), collapse = ", "),
    paste(values, collapse = ", ")
  )
}

truth <- function(path, read = read_dta) {
  data <- read(path)
  label <- attr(data, "label", exact = TRUE)
  paste0(
    '{"label": ', if (is.null(label)) "null" else text(label), ', "rows": ', nrow(data), ', "columns": [\n  ',
    paste(mapply(column, names(data), data), collapse = ",\n  "), "\n]}\n"
  )
}

if (sys.nframe() == 0) {
  for (path in commandArgs(TRUE)) {
    read <- if (grepl("xpt$", path)) read_xpt else read_dta
    done <- try(cat(truth(path, read), file = paste0(path, ".json")), silent = TRUE)
    if (inherits(done, "try-error")) cat(path, conditionMessage(attr(done, "condition")), "\n")
  }
}
