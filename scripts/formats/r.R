# Makes the files of R in tests/formats/fixtures/r, and beside each what R itself and package haven read from it.
# Run in the repository: Rscript scripts/formats/r.R && npx biome check --write tests/formats/fixtures/r
# (R 4.5 with haven, hms, tibble, readr, dplyr, data.table, bit64, jsonlite)
suppressPackageStartupMessages({library(haven); library(jsonlite); library(bit64)})
folder <- "tests/formats/fixtures/r"
dir.create(folder, recursive = TRUE, showWarnings = FALSE)
at <- function(name) file.path(folder, name)

number <- function(x) ifelse(is.na(x), NA, ifelse(is.infinite(x), ifelse(x > 0, "Infinity", "-Infinity"), sprintf("%.17g", x)))
tags <- function(x) {
  if (!is.double(x)) return(NULL)
  found <- na_tag(unclass(x))
  if (all(is.na(found))) NULL else ifelse(is.na(found), 0, match(tolower(found), c(letters, "_")))
}
labels_of <- function(x) {
  if (is.factor(x)) return(lapply(seq_along(levels(x)), function(i) list(value = i, label = if (is.na(levels(x)[i])) "NA" else levels(x)[i])))
  given <- attr(x, "labels", exact = TRUE)
  lapply(seq_along(given), function(i) {
    tag <- tags(given[i])
    if (is.null(tag)) list(value = unname(unclass(given[i])), label = names(given)[i]) else list(tag = tag, label = names(given)[i])
  })
}
missing_of <- function(x) c(
  if (is.factor(x)) lapply(which(is.na(levels(x))), function(v) list(value = v)),
  lapply(attr(x, "na_values"), function(v) list(value = v)),
  if (!is.null(attr(x, "na_range"))) list(list(from = number(attr(x, "na_range")[1]), to = number(attr(x, "na_range")[2])))
)
values_of <- function(x) {
  if (inherits(x, "integer64")) return(as.character(x))
  if (inherits(x, "POSIXlt")) return(number(as.numeric(as.POSIXct(format(x, "%Y-%m-%d %H:%M:%OS3"), tz = "UTC"))))
  if (inherits(x, "difftime")) return(number(as.numeric(x, units = "secs")))
  if (is.character(x)) {
    x <- unclass(x)
    bytes <- Encoding(x) == "bytes"
    shown <- x
    shown[bytes] <- NA
    shown <- enc2utf8(shown)
    return(ifelse(is.na(x), NA, ifelse(bytes, vapply(x, function(b) paste0(sapply(as.integer(charToRaw(b)), function(v) if (v < 128) rawToChar(as.raw(v)) else sprintf("\\x%02x", v)), collapse = ""), ""), shown)))
  }
  number(as.numeric(unclass(x)))
}
column <- function(name, x) list(
  name = name, label = if (is.null(attr(x, "label", exact = TRUE))) NA else attr(x, "label", exact = TRUE),
  text = is.character(x), values = I(as.character(unname(values_of(x)))), tags = tags(x), valueLabels = labels_of(x), missing = missing_of(x),
  level = if (is.ordered(x)) "ordinal" else if (is.factor(x)) "nominal" else NA
)
truth <- function(file, frame) {
  frame <- as.list(frame)
  columns <- Map(column, names(frame), frame)
  write(toJSON(unname(columns), auto_unbox = TRUE, null = "null", na = "null", digits = NA), at(sub("[.]\\w+$", ".json", file)))
}
keep <- function(file, x, shown = x) { saveRDS(x, at(file)); truth(file, shown) }

base <- data.frame(
  id = 1:12, whole = c(-2147483647L, 2147483647L, NA, 4:12), real = c(1.5, NA, NaN, Inf, -Inf, 1e-300, 2^53, 0.1, -0.5, 1e15, 1/3, 5e-324),
  yes = c(TRUE, FALSE, NA, rep(TRUE, 9)), text = c("a", "", NA, "NA", "007", " b ", "line\nbreak", "tab\t\"quoted\" 'it' \\ ?", "\u00e9\u00df", "\u65e5\u672c", "\U1F600", "1e5"),
  few = factor(rep(c("no", "yes", NA), 4)), order = factor(rep(c("low", "mid", "high"), 4), levels = c("low", "mid", "high"), ordered = TRUE),
  na = addNA(factor(rep(c("x", NA), 6))), none = NA, stringsAsFactors = FALSE)
attr(base$whole, "label") <- "A question?"
attr(base, "label") <- "The whole"
keep("base.rds", base)
saveRDS(base, at("base-2.rds"), version = 2)
saveRDS(base, at("base-plain.rds"), compress = FALSE)
saveRDS(base, at("base-ascii.rds"), ascii = TRUE, compress = FALSE)
bytes <- function(file, x, ...) { con <- file(at(file), "wb"); serialize(x, con, ...); close(con) }
bytes("base-little.rds", base, xdr = FALSE)
bytes("base-hex.rds", base, ascii = NA)

keep("labelled.rds", tibble::tibble(
  likert = labelled_spss(c(1, 2, 3, 4, 5, 99, 98, NA), labels = c("Strongly disagree" = 1, "Strongly agree" = 5, Refused = 99), na_values = c(98, 99), label = "I am happy"),
  range = labelled_spss(c(1, 2, -1, -9, 5, 6, 7, NA), labels = c(Low = 1), na_range = c(-Inf, -1)),
  whole = labelled(c(1L, 2L, NA, 1L, 2L, 1L, 2L, 1L), labels = c(Man = 1L, Woman = 2L), label = "Sex"),
  tagged = labelled(c(1, 2, tagged_na("a"), tagged_na("z"), NA, tagged_na("R"), tagged_na("_"), 3), labels = c(One = 1, Refused = tagged_na("a"), "Don't know" = tagged_na("z"))),
  text = labelled(c("m", "f", "", NA, "f", "m", "x", "f"), labels = c(Male = "m", Female = "f")),
  text_missing = labelled_spss(c("m", "f", "x", NA, "f", "m", "x", "f"), labels = c(Male = "m"), na_values = "x"),
  stata = structure(c(1, 2, 3, 4, 5, 6, 7, 8), label = "Counted", format.stata = "%9.0g", display_width = 9L)
))
moments <- c(0, 86399.5, 1700000000.123, NA)
times <- data.frame(
  day = as.Date(c(0, 19000, -1, NA)), whole_day = structure(c(0L, 19000L, -719528L, NA), class = "Date"),
  utc = as.POSIXct(moments, tz = "UTC"), berlin = as.POSIXct(moments, tz = "Europe/Berlin"), local = as.POSIXct(moments),
  minutes = as.difftime(c(1, 2.5, -3, NA), units = "mins"), days = as.difftime(c(1, 2, 3, NA), units = "days"))
times$clock <- as.POSIXlt(c("2024-03-31 01:30:00", "2024-12-31 23:59:59.5", "1969-07-20 20:17:40", NA), tz = "Europe/Berlin")
times$hms <- hms::as_hms(c(0, 3661, 86399.25, NA))
times$itime <- data.table::as.ITime(c("00:00:01", "23:59:59", "12:00:00", NA))
times$idate <- data.table::as.IDate(c("2024-02-29", "1970-01-01", "1900-03-01", NA))
keep("times.rds", times)

n <- 40L
short <- list(counted = 1:n, down = n:1, real = as.numeric(0:(n - 1)), texts = as.character(1:n), of_reals = as.character(c(1.5, 1e5, 123456, NaN, NA, Inf, -1e-5, 1 / 3, rep(100, 32))))
short$sorted <- sort(c(3.5, NA, runif(n - 2)), na.last = TRUE)
short$wrapped <- .Internal(wrap_meta(sample.int(n), 0L, 0L))
short$wrapped_text <- .Internal(wrap_meta(rep(c("u", "v"), n / 2), 0L, 0L))
short$wrapped_yes <- .Internal(wrap_meta(rep(c(TRUE, NA), n / 2), 0L, 0L))
short$labelled <- structure(.Internal(wrap_meta(rep(c(1, 2), n / 2), 0L, 0L)), label = "Wrapped", labels = c(One = 1))
saveRDS(structure(short, class = "data.frame", row.names = .set_row_names(n)), at("altrep.rds"))
truth("altrep.rds", readRDS(at("altrep.rds")))

csv <- tempfile(fileext = ".csv")
writeLines(c("a,b,c", "1,x,2024-01-01", "2,,2024-01-02", "oops,z,"), csv)
suppressWarnings(keep("readr.rds", readr::read_csv(csv, col_types = "dcD")))
keep("table.rds", data.table::fread(csv))
keep("grouped.rds", dplyr::group_by(tibble::as_tibble(base[c("id", "few", "text")]), few))
keep("long.rds", data.frame(big = as.integer64(c("9007199254740993", "-9223372036854775807", NA)), small = as.integer64(c(-5, 7, NA))),
     list(big = c("9007199254740993", "-9223372036854775807", NA), small = c(-5, 7, NA)))

latin <- "Caf\xe9 \xdf"; Encoding(latin) <- "latin1"
raw <- "\xff\xfeab"; Encoding(raw) <- "bytes"
keep("encodings.rds", data.frame(text = c(latin, "Caf\u00e9", raw, "ascii"), f = factor(c("1", "2", "1", "2"), labels = c(latin, "\u0142")), stringsAsFactors = FALSE))

named <- data.frame(x = c(1, 2, 3), row.names = c("Ann", "Bo", "Cy"))
keep("row-names.rds", named, list(row.names = c("Ann", "Bo", "Cy"), x = c(1, 2, 3)))
keep("row-numbers.rds", data.frame(x = 1:6)[c(2, 4, 6), , drop = FALSE], list(row.names = c(2L, 4L, 6L), x = c(2L, 4L, 6L)))
m <- matrix(c(1.5, 2, NA, 4, 5, 6), 3, dimnames = list(NULL, c("p", "q")))
keep("matrix.rds", m, as.data.frame(m))
inner <- data.frame(a = 1:3)
inner$z <- scale(c(1, 2, 4)); inner$m <- m; inner$t <- matrix(c("a", "b", "c", "d", "e", NA), 3)
keep("inner-matrix.rds", inner, list(a = 1:3, z = as.vector(inner$z), m.p = m[, 1], m.q = m[, 2], t.1 = inner$t[, 1], t.2 = inner$t[, 2]))
keep("in-list.rds", list(made = "2024", answers = base[1:3], model = quote(a + b)), base[1:3])
twice <- data.frame(a = 1, a = 2, b = 3, check.names = FALSE); names(twice)[3] <- ""
keep("names.rds", twice, list(a = 1, a.1 = 2, V3 = 3))
keep("empty.rds", base[0, c("id", "text", "few")])
foreign <- data.frame(q1 = structure(c(1, 2), value.labels = c(Yes = 1, No = 2)), q2 = 3:4)
attr(foreign, "variable.labels") <- c(q1 = "First?", q2 = "Second?")
saveRDS(foreign, at("foreign.rds"))
truth("foreign.rds", list(q1 = structure(c(1, 2), labels = c(Yes = 1, No = 2), label = "First?"), q2 = structure(3:4, label = "Second?")))

model <- compiler::cmpfun(function(x, k = 2) { s <- 0; for (i in seq_along(x)) s <- s + switch(k, a = x[i], b = -x[i], if (is.na(s)) NULL else function(y) y + x); s })
fit <- lm(mpg ~ wt, mtcars[1:8, ]); fit$model <- NULL
place <- new.env(); place$self <- place; place$x <- 1:3
answers <- base
save(answers, file = at("one.RData"))
save(model, fit, place, answers, file = at("image.rda"))
save(answers, file = at("one-ascii.rda"), ascii = TRUE, compress = FALSE)
save(answers, model, file = at("one-2.rda"), version = 2)

# What is refused.
others <- named
save(answers, others, model, file = at("refused-several.rda"))
saveRDS(list(a = answers["id"], b = named, 5), at("refused-list.rds"))
lists <- data.frame(a = 1:2); lists$l <- list(1, "b"); saveRDS(lists, at("refused-list-column.rds"))
nested <- data.frame(a = 1:2); nested$d <- data.frame(x = 1:2, y = 3:4); saveRDS(nested, at("refused-frame-column.rds"))
saveRDS(data.frame(a = 1:2, c = c(1i, 2)), at("refused-complex.rds"))
saveRDS(data.frame(big = as.integer64(5)), at("refused-long-ascii.rds"), ascii = TRUE, compress = FALSE)
saveRDS(named, at("refused-xz.rds"), compress = "xz")
saveRDS(named, at("refused-bzip2.rds"), compress = "bzip2")
saveRDS(1:10, at("refused-vector.rds"))
saveRDS(model, at("refused-function.rds"))
saveRDS(table(answers$few, answers$order), at("refused-table.rds"))
saveRDS(data.frame(), at("refused-no-columns.rds"))
methods::setClass("Survey", representation(answers = "data.frame"))
saveRDS(methods::new("Survey", answers = named), at("refused-s4.rds"))
