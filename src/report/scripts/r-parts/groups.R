# ---- Groups ----
names(groupings) <- vapply(groupings, function(grouping) grouping$name, "")
crossed_level <- function(by) { # the level of each person; NA where it is not known
  parts <- lapply(groupings[by], level_of)
  level <- do.call(paste, c(unname(parts), sep = ", "))
  level[Reduce(`|`, lapply(parts, is.na))] <- NA
  level
}
