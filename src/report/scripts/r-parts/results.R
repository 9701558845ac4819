# ---- Results ----
table <- data.frame(name = names(results), value = unlist(results), row.names = NULL)
cat("\nAll figures\n")
cat(paste(format(table$name), formatC(table$value, digits = 6)), sep = "\n") # a line each, however long the names are
if (length(arguments) >= 2) {
  table$value <- format(table$value, digits = 15, trim = TRUE, scientific = FALSE)
  write.csv(table, arguments[2], row.names = FALSE)
}
