# Localized misfit, by lavaan: the score test of "visual =~ x9" in Holzinger & Swineford's three factors under MLR, divided by the ratio of its
# sandwich variance to its information (Boos 1992), and the model refitted with that loading.
#   Rscript scripts/reference/local-misfit.R > tests/reference/local-misfit.json
suppressMessages(library(lavaan))
library(jsonlite)

model <- "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9"
fit <- function(text, ...) cfa(text, HolzingerSwineford1939, estimator = "MLR", std.lv = TRUE, ...)
without <- fit(model)
at_zero <- parTable(fit(paste0(model, "\nvisual =~ 0*x9")))[, c("lhs", "op", "rhs", "est")]
wider <- fit(paste0(model, "\nvisual =~ x9"), start = at_zero, do.fit = FALSE)
rows <- parTable(wider)
own <- rows$free[rows$lhs == "visual" & rows$rhs == "x9"]
delta <- lavInspect(wider, "delta"); weight <- lavInspect(wider, "wls.v")
information <- t(delta) %*% weight %*% delta
along <- numeric(ncol(information)); along[own] <- 1
along[-own] <- -information[own, -own] %*% solve(information[-own, -own])
slope <- weight %*% delta %*% along
inflation <- drop(t(slope) %*% lavInspect(wider, "gamma") %*% slope) / drop(t(along) %*% information %*% along)
index <- subset(modindices(without), lhs == "visual" & rhs == "x9")
with <- fit(paste0(model, "\nvisual =~ x9"))
estimate <- subset(standardizedSolution(with), lhs == "visual" & rhs == "x9")$est.std
after <- fitMeasures(with, c("chisq.scaled", "cfi.scaled", "rmsea.scaled"))
values <- c(list(mi = index$mi / inflation, expected = index$sepc.all, estimate = estimate), as.list(after))
cat(toJSON(values, auto_unbox = TRUE, digits = 10, pretty = TRUE), "\n")
