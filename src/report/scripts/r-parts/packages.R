suppressPackageStartupMessages({
  library(psych)
  library(lavaan)
  library(survey)
})
