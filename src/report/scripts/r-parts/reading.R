arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) >= 1) file <- arguments[1]
results <- list()
put <- function(name, value) results[[name]] <<- as.numeric(value)[1]

# ---- Reading: all cells as text, as they stand in the file; codes in place of labels ----
if (!file.exists(file)) stop("There is no file ", file, ": give its path as the first argument.")
needed <- function(package) {
  if (!requireNamespace(package, quietly = TRUE)) stop(file, " needs install.packages(\"", package, "\")")
}
number_text <- function(x) { # no exponents, which groups would not know
  whole <- is.finite(x) & x == round(x) & abs(x) < 1e15
  ifelse(is.na(x), "", ifelse(whole, sprintf("%.0f", x), as.character(x)))
}
plain_column <- function(x, name) { # what the file itself declares to be no answer, and no item names, is blank
  if (is.factor(x)) return(number_text(as.integer(x)))
  named <- unlist(lapply(Filter(function(item) item$column == name, items), function(item) c(item$codes, item$missing)))
  values <- as.vector(unclass(x))
  declared <- values %in% attr(x, "na_values", exact = TRUE)
  range <- attr(x, "na_range", exact = TRUE)
  if (!is.null(range)) declared <- declared | (!is.na(values) & values >= range[1] & values <= range[2])
  if (inherits(x, c("Date", "POSIXt"))) cells <- as.character(x)
  else if (is.numeric(values) || is.logical(values)) cells <- number_text(as.numeric(values))
  else cells <- as.character(values)
  cells[is.na(cells) | (declared & !(values %in% named))] <- ""
  cells
}
first_frame <- function(file) {
  loaded <- new.env()
  for (name in load(file, envir = loaded)) if (is.data.frame(loaded[[name]])) return(loaded[[name]])
  stop(file, " holds no data frame")
}
read_workbook <- function(file) {
  needed("readxl")
  for (one in if (is.null(sheet)) readxl::excel_sheets(file) else sheet) {
    cells <- suppressMessages(readxl::read_excel(file, sheet = one, col_types = "text", col_names = header, .name_repair = "minimal"))
    if (ncol(cells) > 0) return(cells)
  }
  stop(file, ": no sheet has cells")
}
read_columnar <- function(file) {
  if (requireNamespace("nanoparquet", quietly = TRUE)) return(nanoparquet::read_parquet(file))
  needed("arrow")
  arrow::read_parquet(file)
}
read_program <- function(file) { # NULL: it is text
  ending <- tolower(sub(".*[.]", "", basename(file)))
  own <- if (encoding == "UTF-8") NULL else encoding
  if (ending %in% c("sav", "zsav", "dta", "xpt")) needed("haven")
  switch(ending,
    sav = , zsav = haven::read_sav(file, encoding = own, user_na = TRUE),
    dta = haven::read_dta(file, encoding = own),
    xpt = haven::read_xpt(file),
    rds = readRDS(file),
    rda = , rdata = first_frame(file),
    xlsx = read_workbook(file),
    parquet = , parq = , pq = read_columnar(file))
}
read_text <- function(file) {
  bytes <- readBin(file, "raw", file.size(file))
  marks <- list("UTF-16LE" = c(0xff, 0xfe), "UTF-16BE" = c(0xfe, 0xff))
  marked <- Filter(function(mark) identical(as.integer(head(bytes, 2)), as.integer(mark)), marks)
  if (encoding == "UTF-8" && length(marked) > 0) encoding <- names(marked)
  text <- iconv(list(bytes), from = encoding, to = "UTF-8")
  if (is.na(text)) stop(file, ": the text is not in the encoding ", encoding, ": set the one that the report names")
  text <- gsub("\r\n?", "\n", sub("^\ufeff", "", text))
  lines <- strsplit(text, "\n", fixed = TRUE)[[1]]
  if (is.null(separator)) { # the one that divides the most lines into the same number of cells, quoted cells kept whole
    candidates <- c("\t", ";", "|", ",")
    fit <- vapply(candidates, function(candidate) {
      connection <- textConnection(head(lines, 100), encoding = "UTF-8")
      on.exit(close(connection))
      cells <- suppressWarnings(count.fields(connection, sep = candidate, quote = "\"", comment.char = ""))
      widths <- table(cells[!is.na(cells)])
      if (length(widths) == 0) return(0)
      width <- max(as.numeric(names(widths)[widths == max(widths)]))
      if (width < 2) 0 else max(widths) / sum(widths)
    }, 0)
    separator <- if (max(fit) > 0) candidates[which.max(fit)] else ","
  }
  cells <- read.table(text = lines, header = header, sep = separator, quote = "\"", dec = ".", fill = FALSE,
                      comment.char = "", colClasses = "character", na.strings = character(0),
                      check.names = FALSE, blank.lines.skip = TRUE)
  names(cells) <- trimws(names(cells))
  plain_numbers(cells, separator)
}
# Decimal commas ("3,5") where another sign parts the columns, and signs between thousands ("1.234,5", "1,234,567").
plain_numbers <- function(cells, separator) {
  comma <- "^[+-]?([0-9]*|[1-9][0-9]{0,2}([. ][0-9]{3})+),[0-9]+$"
  between <- "^[+-]?[1-9][0-9]{0,2}((,[0-9]{3}){2,}|(,[0-9]{3})+[.][0-9]+)$"
  either <- "^[+-]?[1-9][0-9]{0,2},[0-9]{3}$"
  number <- "^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?$"
  matches <- function(x, pattern) grepl(pattern, trimws(x))
  styles <- vapply(cells, function(x) {
    said <- x[!(trimws(x) %in% c("", "NA", ".", "NaN", "NULL"))]
    other <- !matches(said, comma) & !matches(said, between) & !matches(said, number)
    if (length(said) == 0 || sum(other) > 0.2 * length(said)) return("")
    if (any(matches(said, between))) return(if (any(matches(said, comma) & !matches(said, either))) "" else "between")
    if (separator == "," || any(matches(said, "[.]") & matches(said, number))) return("")
    if (any(matches(said, comma) & !matches(said, either))) "comma" else if (any(matches(said, either))) "either" else ""
  }, "")
  if (any(styles == "comma")) styles[styles == "either"] <- "comma"
  for (place in which(styles == "comma")) {
    found <- matches(cells[[place]], comma)
    cells[[place]][found] <- sub(",", ".", gsub("[. ]", "", trimws(cells[[place]][found])), fixed = TRUE)
  }
  for (place in which(styles == "between")) {
    found <- matches(cells[[place]], between) | matches(cells[[place]], either)
    cells[[place]][found] <- gsub(",", "", trimws(cells[[place]][found]), fixed = TRUE)
  }
  cells
}
# Rows of question texts that Qualtrics and SurveyMonkey write below the names.
rows_below_names <- function(cells) {
  cell <- function(row, place) if (nrow(cells) >= row && ncol(cells) >= place) trimws(cells[[place]][row]) else "-"
  for (row in 2:1) {
    if (nrow(cells) >= row && any(grepl("{\"ImportId\":", unlist(cells[row, ]), fixed = TRUE))) return(row)
  }
  there <- tolower(names(cells))
  if (all(c("responseid", "recordeddate", "finished") %in% there)) {
    return(if (grepl("[0-9]{4}|^$", cell(1, match("recordeddate", there)))) 0 else 1)
  }
  if (identical(there[1], "v1") && grepl("^response_?id$", cell(1, 1), ignore.case = TRUE)) return(1)
  monkey <- list(c("respondent id", "collector id"), c("respondent_id", "collector_id"))
  if (any(vapply(monkey, function(own) all(own %in% there), NA)) && cell(1, 1) == "") return(1)
  0
}
data <- read_program(file)
raw <- if (is.null(data)) read_text(file) else {
  as.data.frame(Map(plain_column, as.list(data), names(data)), optional = TRUE, stringsAsFactors = FALSE)
}
names(raw) <- if (header || !is.null(data)) trimws(names(raw)) else paste0("V", seq_along(raw))
names(raw) <- ifelse(names(raw) == "", paste0("V", seq_along(raw)), names(raw))
if (ncol(raw) > 1) raw <- tail(raw, nrow(raw) - rows_below_names(raw))
column_of <- function(name, what) {
  if (!name %in% names(raw)) {
    stop("There is no column \"", name, "\" (", what, "). The file's columns are ", paste(names(raw), collapse = ", "))
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
level_of <- function(grouping) {
  cells <- trimws(column_of(grouping$column, paste("the group", grouping$name)))
  code <- sub("^([+-]?[0-9]+)\\.0*$", "\\1", cells)
  code[is_blank(cells) | code %in% grouping$missing] <- NA
  if (!is.null(grouping$labels)) return(grouping$labels[match(code, grouping$codes)])
  if (is.null(grouping$values) && is.null(grouping$low)) return(code)
  number <- if (is.null(grouping$values)) as.numeric(code) else grouping$values[match(code, grouping$codes)]
  if (is.null(grouping$low)) return(as.character(number))
  whole <- grouping$low %% 1 == 0 & grouping$high %% 1 == 0 # then 17.5 is within 12 to 17
  band <- vapply(number, function(x) which(x >= grouping$low & ifelse(whole, floor(x), x) <= grouping$high)[1], 0L)
  names <- ifelse(grouping$low == grouping$high, grouping$low, paste0(grouping$low, "-", grouping$high))
  names[band]
}
