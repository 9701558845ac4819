# SPSS data files by haven, and what haven reads in those of others: run by spss.sh in the folder of the files.
library(haven)
library(jsonlite)

table <- data.frame(
  q1 = labelled_spss(c(1, 2, 8, NA), c(yes = 1, no = 2, "don't know" = 8), na_values = c(8, 9), label = "First"),
  q2 = labelled_spss(c(-5, 0, 5, 10), c(low = -5), na_range = c(-Inf, -1)),
  `UPPER.and_lower` = c(0.1, 1 / 3, 1e300, -1e-300),
  text = labelled(c("abc", "é", "", "longer than eight bytes"), c("letters" = "abc")),
  whole = 1:4, yes = c(TRUE, FALSE, NA, TRUE),
  kind = factor(c("b", "a", "b", NA), levels = c("b", "a")),
  day = as.Date(c("2024-02-29", "1900-01-01", NA, "1970-01-01")),
  moment = as.POSIXct(c("2024-02-29 12:34:56", NA, "1970-01-01 00:00:00", "1583-01-01 00:00:01"), tz = "UTC"),
  clock = hms::hms(c(1, 86399, NA, 90061)),
  long = c(strrep("é", 400), "", NA, strrep("x", 256)),
  check.names = FALSE
)
write_sav(table, "haven-bytes.sav", compress = "byte")
write_sav(table, "haven-plain.sav", compress = "none")
write_sav(table, "haven.zsav", compress = "zsav")

# Numbers as text with all of their digits.
plain <- function(x) {
  bare <- as.vector(unclass(x))
  if (is.character(bare)) bare else ifelse(is.na(bare), NA_character_, sprintf("%.17g", as.numeric(bare)))
}
for (file in list.files(pattern = "(hand.*|bytes)[.]sav$")) {
  read <- tryCatch(read_sav(file, user_na = TRUE), error = function(e) message(file, ": ", conditionMessage(e)))
  if (is.null(read)) next
  columns <- lapply(names(read), function(name) {
    x <- read[[name]]
    list(
      name = unbox(name), label = unbox(attr(x, "label", exact = TRUE)), format = unbox(attr(x, "format.spss")),
      labels = plain(attr(x, "labels")), words = names(attr(x, "labels")),
      missing = plain(attr(x, "na_values")), range = plain(attr(x, "na_range")), values = plain(x)
    )
  })
  write(toJSON(list(label = unbox(attr(read, "label", exact = TRUE)), rows = unbox(nrow(read)), columns = columns), null = "null"),
        paste0(file, ".haven.txt"))
}
