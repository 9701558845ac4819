# ---- Groups ----
level_of <- function(grouping) {
  cells <- trimws(column_of(grouping$column, paste("the group", grouping$name)))
  code <- sub("^([+-]?[0-9]+)\\.0*$", "\\1", cells)
  code[is_blank(cells) | code %in% grouping$missing] <- NA
  if (!is.null(grouping$labels)) return(grouping$labels[match(code, grouping$codes)])
  if (is.null(grouping$values) && is.null(grouping$low)) return(code)
  number <- if (is.null(grouping$values)) as.numeric(code) else grouping$values[match(code, grouping$codes)]
  if (is.null(grouping$low)) return(as.character(number))
  band <- vapply(number, function(x) which(x >= grouping$low & x <= grouping$high)[1], 0L)
  names <- ifelse(grouping$low == grouping$high, grouping$low, paste0(grouping$low, "-", grouping$high))
  names[band]
}
names(groupings) <- vapply(groupings, function(grouping) grouping$name, "")
crossed_level <- function(by) { # the level of each person; NA where it is not known
  parts <- lapply(groupings[by], level_of)
  level <- do.call(paste, c(unname(parts), sep = ", "))
  level[Reduce(`|`, lapply(parts, is.na))] <- NA
  level
}
