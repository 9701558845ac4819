# ---- Results ----
table <- data.frame(name = names(results), value = unlist(results), row.names = NULL)
cat("\nAll figures\n")
print(table, digits = 6, row.names = FALSE)
if (length(arguments) >= 2) {
  table$value <- format(table$value, digits = 15, trim = TRUE, scientific = FALSE)
  write.csv(table, arguments[2], row.names = FALSE)
}
