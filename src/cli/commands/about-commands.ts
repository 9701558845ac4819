/** Description of each command, in the order of the help, without loading the commands. */
export const ABOUT = {
  open: "open the page in which all of this is done by choosing: in the browser, nothing is sent",
  report: "analyze a file of answers and write a report: one self-contained page, or Word",
  analyze: "analyze a file of answers; prints the tables, or writes all numbers as JSON",
  cfa: "confirm structures: fit, estimates, comparison of models, cross-validation",
  efa: "exploratory factors of a covariance or correlation matrix, with the number of people",
  invariance: "test whether a structure measures alike in all groups; compare their latent means",
  irt: "item response models: parameters, fit, information, reliability, what sum scores are worth",
  dif: "differential item functioning: which items work otherwise in some groups",
  prevalence: "how many said yes to what, for everybody and by group, and what goes together",
  compare: "compare groups: prevalence, differences, ranks with their uncertainty, regression",
  validity:
    "what scores go with outside the measure, distinct factors, known groups, measurement properties (COSMIN)",
  norms:
    "where a score stands among other people: percentile ranks and T scores, of all and by group, as CSV",
  "short-form": "fewer items: chosen in one half of the people by where they measure, judged in the other",
  replicate:
    "hold published claims against the answers: what is reproduced, what is not, what cannot be tested",
  release: "write all that is published: report, tables, record, and a log for an output checker",
  scores: "factor scores with standard errors, one row per person (restricted: needs --restricted)",
  patterns: "the distinct patterns of answers with their counts (restricted: needs --restricted or --safe)",
  sql: "print the SQL query that makes the table of patterns in a database",
  validate: "check a file of answers against a measure definition, and whether it can be analyzed",
  simulate:
    "draw a sample of invented people from a measure's population model, as a file that every command reads",
  power:
    "how many people a survey needs: intervals of prevalences, fit of the model, telling its factors from one",
  convert: "write a file of answers as CSV, SPSS, Stata, Excel or Parquet, with labels and missing values",
  init: "draft a measure definition from a file, to be checked and completed by hand",
  measures: "list the built-in measures, or print the definition of one",
} as const;
