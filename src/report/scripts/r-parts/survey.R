# ---- Prevalence: R's survey on the same design and weights ----
names(asked) <- vapply(asked, function(item) item$id, "")
said <- lapply(asked, function(item) {
  x <- coded(item$column, item)
  ifelse(is.na(x), NA, as.integer(x %in% item$yes))
})
said_in <- function(id, context) { # yes where it was in that context
  yes <- said[[id]]
  if (context == "") return(yes)
  place <- asked[[id]]$contexts[[context]]
  cells <- lapply(place$columns, function(name) as_code(column_of(name, context), name))
  there <- Reduce(`|`, lapply(cells, function(x) x %in% place$yes))
  open <- Reduce(`|`, lapply(cells, is.na))
  located <- ifelse(there, 1L, ifelse(open, NA, 0L))
  ifelse(!is.na(yes) & yes == 1, located, yes)
}
indicator <- function(variable, context, missing) {
  cells <- vapply(variables[[variable]], said_in, numeric(nrow(people)), context = context)
  cells <- matrix(cells, nrow = nrow(people))
  yes <- rowSums(cells == 1, na.rm = TRUE) > 0
  open <- rowSums(is.na(cells)) > 0
  value <- as.numeric(yes)
  if (missing != "as-no") value[open & (missing == "complete" | !yes)] <- NA
  value
}
# An interval of a share: logit, with t by the design's degrees of freedom. In clusters a rarer answer's own clusters alone show how
# much clusters differ; where fewer than 50 people gave it, the interval is Korn and Graubard's.
share_interval <- function(inside, value, share, error) {
  freedom <- degf(design[inside, ])
  if (is.null(cluster_column) || !is.null(replicates)) {
    half <- qt(.975, freedom) * error / (share * (1 - share))
    return(plogis(qlogis(share) + c(-half, half)))
  }
  freedom <- min(freedom, degf(design[inside & value %in% 0, ]), degf(design[inside & value %in% 1, ]))
  if (freedom < 2) return(c(NA, NA))
  n <- sum(inside)
  if (n * min(share, 1 - share) < 50) {
    effective <- share * (1 - share) / error^2 * (qt(.975, n - 1) / qt(.975, freedom))^2
    return(c(qbeta(.025, effective * share, effective * (1 - share) + 1), qbeta(.975, effective * share + 1, effective * (1 - share))))
  }
  half <- qt(.975, freedom) * error / (share * (1 - share))
  plogis(qlogis(share) + c(-half, half))
}
name_in <- function(context) if (context == "") "any-context" else context
for (margin in prevalences) {
  level <- if (length(margin$by) == 0) rep("all", nrow(people)) else crossed_level(margin$by)
  for (variable in margin$variables) {
    value <- indicator(variable, margin$context, margin$missing)
    design$variables$value <- value
    for (one in if (length(margin$by) == 0) "all" else margin$levels) {
      inside <- !is.na(value) & level %in% one
      mean <- svymean(~value, domain(inside))
      share <- coef(mean)[[1]]
      error <- SE(mean)[[1]]
      head <- paste("prevalence", variable, name_in(margin$context), margin$missing, margin$name, one, sep = ".")
      put(head, share)
      put(paste0(head, ".se"), error)
      if (share <= 0 || share >= 1) next
      ends <- share_interval(inside, value, share, error)
      put(paste0(head, ".low"), ends[1])
      put(paste0(head, ".high"), ends[2])
    }
  }
}

# ---- Regression of prevalence ----
for (regression in regressions) {
  names_in <- unique(unlist(strsplit(regression$terms, ":", fixed = TRUE)))
  for (k in seq_along(names_in)) {
    levels <- groupings[[names_in[k]]]$levels
    design$variables[[paste0("g", k)]] <- factor(match(crossed_level(names_in[k]), levels), seq_along(levels), paste0("_", seq_along(levels)))
  }
  terms <- vapply(strsplit(regression$terms, ":", fixed = TRUE), function(own) paste0("g", match(own, names_in), collapse = ":"), "")
  design$variables$value <- indicator(regression$variable, regression$context, regression$missing)
  fit <- suppressWarnings(try(svyglm(reformulate(terms, "value"), domain(!is.na(design$variables$value)), family = quasibinomial(),
    control = list(epsilon = 1e-12, maxit = 50)), silent = TRUE))
  if (inherits(fit, "try-error")) {
    message("survey could not fit the regression of ", regression$variable, ".")
    next
  }
  head <- paste("regression", regression$variable, name_in(regression$context), regression$missing, "", sep = ".")
  shown_term <- function(name) { # "g1_2:g2_2" as "age: 14-15, sex: Girl"
    parts <- strsplit(strsplit(name, ":", fixed = TRUE)[[1]], "_", fixed = TRUE)
    paste(vapply(parts, function(part) {
      if (length(part) == 1) return(part)
      name <- names_in[as.integer(sub("g", "", part[1]))]
      paste0(name, ": ", groupings[[name]]$levels[as.integer(part[2])])
    }, ""), collapse = ", ")
  }
  rows <- suppressWarnings(summary(fit)$coefficients)
  for (name in rownames(rows)) {
    put(paste0(head, shown_term(name)), rows[name, 1])
    put(paste0(head, shown_term(name), ".se"), rows[name, 2])
    put(paste0(head, shown_term(name), ".p"), rows[name, 4])
  }
  for (k in seq_along(terms)) {
    test <- try(regTermTest(fit, reformulate(terms[k]), method = "Wald"), silent = TRUE)
    if (inherits(test, "try-error")) next
    put(paste0(head, "test.", regression$terms[k], ".f"), test$Ftest)
    put(paste0(head, "test.", regression$terms[k], ".p"), test$p)
  }
}
