# Writes tests/reference/templates.json: structures written from scales, with the syntax by hand, fitted by lavaan to the
# answers in tests/reference/exploratory-blocks.json, and the indices of bifactor models from the standardized loadings
# (Rodriguez, Reise & Haviland 2016). Run from the project root: Rscript scripts/reference/templates.R
suppressMessages({ library(lavaan); library(jsonlite) })
rows <- fromJSON("tests/reference/exploratory-blocks.json")$data$bfi
names <- c(paste0("A", 1:5), paste0("C", 1:5), paste0("E", 1:5), paste0("N", 1:5))
d <- as.data.frame(do.call(rbind, lapply(strsplit(rows, ""), function(x) suppressWarnings(as.numeric(x)))))
colnames(d) <- names
d <- na.omit(d)
scales <- list(A = names[1:5], C = names[6:10], E = names[11:15], N = names[16:20])
line <- function(f, items) paste(f, "=~", paste(items, collapse = " + "))
first <- mapply(line, names(scales), scales)
all <- line("general", names)
models <- list(
  `one-factor` = all,
  correlated = paste(first, collapse = "\n"),
  `second-order` = paste(c(first, line("general", names(scales))), collapse = "\n"),
  bifactor = paste(c(all, first, "general ~~ 0*A + 0*C + 0*E + 0*N", "A ~~ 0*C + 0*E + 0*N", "C ~~ 0*E + 0*N", "E ~~ 0*N"), collapse = "\n"),
  esem = paste('efa("b")*f1 + efa("b")*f2 + efa("b")*f3 + efa("b")*f4 =~', paste(names, collapse = " + ")))
out <- lapply(names(models), function(name) {
  f <- sem(models[[name]], d, estimator = "ML", std.lv = TRUE, rotation = "geomin", rotation.args = list(geomin.epsilon = .01))
  s <- standardizedSolution(f)
  loadings <- s[s$op == "=~", ]
  fit <- fitMeasures(f, c("chisq", "df", "cfi", "rmsea", "srmr"))
  found <- list(template = name, fit = as.list(fit), loadings = data.frame(lhs = loadings$lhs, rhs = loadings$rhs, std = loadings$est.std, se = loadings$se))
  if (name == "bifactor") {
    squares <- tapply(loadings$est.std^2, loadings$lhs, sum)[c("general", names(scales))]
    pairs <- choose(length(names), 2)
    g <- lavInspect(f, "est")$lambda[, "general"]
    # Items that load in the other direction are reflected, as in psych::omega.
    key <- sign(g) * sign(sum(g))
    total <- sum(outer(key, key) * cov(d)[names(g), names(g)])
    found$bifactor <- list(shares = as.numeric(squares / sum(squares)), puc = (pairs - 4 * choose(5, 2)) / pairs,
      omegaHierarchical = sum(key * g)^2 / (total * (nrow(d) - 1) / nrow(d)))
  }
  found
})
write(toJSON(list(scales = lapply(names(scales), function(id) list(id = id, items = scales[[id]])), models = out), auto_unbox = TRUE, digits = 10), "tests/reference/templates.json")
