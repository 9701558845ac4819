# Correlations of published data, with which tests/analysis/regressions.test.ts makes answers.
suppressMessages(library(lavaan))
of <- function(data) list(n = nrow(data), names = colnames(data), r = unname(round(cor(data), 4)))
jsonlite::write_json(list(
  versions = paste("lavaan", packageVersion("lavaan")),
  holzinger = of(HolzingerSwineford1939[, paste0("x", 1:9)]),
  democracy = of(PoliticalDemocracy)
), "tests/reference/known-moments.json", auto_unbox = TRUE, digits = 4)
