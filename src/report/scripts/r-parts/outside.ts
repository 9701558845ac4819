/** What lies outside the measure, and what is done with its scores: parts of the R script that hold no text of the data. */
export const R_OUTSIDE = `# ---- Scores, and what lies outside the measure ----
score_of <- function(own) rowSums(answers[, internal[match(own, ids)], drop = FALSE])
outside <- lapply(external, function(one) {
  x <- Reduce(\`+\`, lapply(one$columns, coded, item = one)) / (if (one$combine == "mean") length(one$columns) else 1)
  if (one$scale == "binary") return(ifelse(is.na(x), NA, as.integer(x %in% one$yes)))
  if (one$scale != "ordinal") return(x)
  place <- match(x, one$codes)
  if (one$reverse) length(one$codes) + 1 - place else place
})
names(outside) <- vapply(external, function(one) one$id, "")
share_below <- function(values, x, w) cumsum(vapply(values, function(value) sum(w[x == value]), 0)) / sum(w)
for (one in associations) {
  x <- score_of(one$items)
  y <- outside[[one$with]]
  known <- !is.na(x) & !is.na(y)
  w <- weight[known]
  S <- cov.wt(cbind(x, y)[known, ], w / sum(w), method = "ML")$cov
  density <- sqrt(S[2, 2])
  if (one$kind != "pearson") { # over the normal densities at the thresholds, in place of the standard deviation
    places <- if (one$kind == "biserial") 0:1 else seq_along(external[[match(one$with, names(outside))]]$codes)
    density <- sum(dnorm(qnorm(head(share_below(places, y[known], w), -1))))
  }
  put(paste("validity", one$scale, one$with, one$kind, sep = "."), S[1, 2] / sqrt(S[1, 1]) / density)
}
for (one in known_groups) {
  x <- score_of(one$items)
  level <- level_of(groupings[[one$by]])
  parts <- lapply(list(level %in% one$level, level %in% one$against), function(own) list(x = x[own & !is.na(x)], w = weight[own & !is.na(x)]))
  means <- vapply(parts, function(part) weighted.mean(part$x, part$w), 0)
  squares <- mapply(function(part, mean) sum(part$w * (part$x - mean)^2), parts, means)
  n <- sum(lengths(lapply(parts, \`[[\`, "x")))
  within <- sum(squares) / sum(vapply(parts, function(part) sum(part$w), 0)) * n / (n - 2)
  head <- paste("groups", one$scale, one$by, one$level, sep = ".")
  put(paste0(head, ".g"), (means[1] - means[2]) / sqrt(within) * (1 - 3 / (4 * n - 9)))
  values <- sort(unique(x[!is.na(x)]))
  below <- lapply(parts, function(part) share_below(values, part$x, part$w))
  own <- diff(c(0, below[[1]]))
  put(paste0(head, ".higher"), sum(own * (below[[2]] - diff(c(0, below[[2]])) / 2)))
}
for (one in norms) { # percentile ranks of classes of scores
  x <- score_of(one$items)
  w <- weight[!is.na(x)]
  x <- x[!is.na(x)]
  for (k in seq_along(one$low)) {
    rank <- (sum(w[x < one$low[k]]) + sum(w[x <= one$high[k]])) / 2 / sum(w)
    put(paste("norms", one$scale, one$low[k], sep = "."), rank)
  }
}

# ---- Agreement: psych's intraclass correlations and kappas, of equal weights ----
if (!weighted) {
  occasions <- function(own) lapply(seq_len(occasion_count), function(time) as.data.frame(lapply(items[match(own, ids)],
    function(item) recode(item, c(item$column, again[[item$id]])[time]))))
  for (one in repeated_scales) {
    x <- vapply(occasions(one$items), rowSums, numeric(length(weight)))
    x <- x[stats::complete.cases(x), ]
    found <- ICC(x, lmer = FALSE)$results
    for (k in 1:3) put(paste0("agreement.", one$scale, c(".ICC(1)", ".ICC(A,1)", ".ICC(C,1)")[k]), found$ICC[k])
  }
  if (occasion_count == 2) for (id in repeated_items) {
    x <- do.call(cbind, occasions(id))
    found <- suppressWarnings(suppressMessages(cohen.kappa(x[stats::complete.cases(x), ])))
    put(paste0("agreement.", id, ".kappa"), found$kappa)
    put(paste0("agreement.", id, ".kappa_quadratic"), found$weighted.kappa)
  }
}
`;

/** Questions about what was reported, and outcomes: after the survey's part, whose design and answers it takes. */
export const R_TOLD = `# ---- Questions asked of those who said yes: shares of people, and of all that they said yes to ----
share_of <- function(head, value, inside) {
  design$variables$value <- as.numeric(value)
  own <- design[inside, ]
  mean <- svymean(~value, own)
  half <- qt(.975, degf(own)) * SE(mean)[[1]] / (coef(mean)[[1]] * (1 - coef(mean)[[1]])) # on the scale of the log odds
  put(head, coef(mean)[[1]])
  put(paste0(head, ".se"), SE(mean)[[1]])
  if (is.finite(half)) put(paste0(head, ".low"), plogis(qlogis(coef(mean)[[1]]) - half))
  if (is.finite(half)) put(paste0(head, ".high"), plogis(qlogis(coef(mean)[[1]]) + half))
}
for (question in questions) {
  ticks_in <- function(name) if (name %in% names(raw)) as_code(raw[[name]], name) %in% question$ticked else rep(FALSE, nrow(people))
  is_yes <- function(x) !is.na(x) & x == 1
  said_yes <- vapply(question$items, function(item) is_yes(said[[item$id]]), logical(nrow(people)))
  in_base <- vapply(question$items, function(item) is_yes(said_in(item$id, question$context)), logical(nrow(people)))
  asked_of <- said_yes & vapply(question$items, function(item) if (is.null(item$gate)) rep(TRUE, nrow(people)) else ticks_in(item$gate), logical(nrow(people)))
  ticked <- lapply(seq_along(question$answers), function(answer) asked_of & vapply(question$items, function(item) ticks_in(item$columns[answer]), logical(nrow(people))))
  base <- rowSums(in_base) > 0 & rowSums(asked_of) > 0
  for (key in names(question$keys)) {
    own <- Reduce(\`|\`, ticked[match(question$keys[[key]], question$answers)])
    head <- paste("told", question$name, key, sep = ".")
    if (question$of_people) {
      value <- rowSums(own) > 0
      share_of(head, value, base)
      design$variables$value <- as.numeric(value)
      for (name in names(question$groups)) {
        design$variables$level <- crossed_level(question$groups[[name]])
        by <- svyby(~value, ~level, design[base & !is.na(design$variables$level), ], svymean)
        for (k in seq_len(nrow(by))) put(paste(head, name, by$level[k], sep = "."), by$value[k])
      }
    }
    if (question$once) next
    design$variables$top <- rowSums(own)
    design$variables$bottom <- rowSums(asked_of)
    put(paste0(head, ".of_all"), coef(svyratio(~top, ~bottom, design[design$variables$bottom > 0, ])))
  }
}

# ---- Outcomes by number of different items: svyglm, standardized over all that is allowed for ----
if (length(outcomes) > 0) number <- Reduce(\`+\`, said[counted_items])
for (outcome in outcomes) {
  design$variables$dose <- factor(pmin(number, outcome$last))
  design$variables$value <- outside[[outcome$id]]
  known <- !is.na(design$variables$dose) & !is.na(design$variables$value)
  by <- svyby(~value, ~dose, design[known, ], svymean)
  for (k in seq_len(nrow(by))) put(paste("outcome", outcome$id, "observed", by$dose[k], sep = "."), by$value[k])
  allowed <- c(lapply(groupings[outcome$groups], level_of), outside[outcome$covariates])
  if (length(allowed) == 0) next
  names(allowed) <- paste0("z", seq_along(allowed))
  is_factor <- c(rep(TRUE, length(outcome$groups)), outcome$factors)
  for (k in seq_along(allowed)) design$variables[[names(allowed)[k]]] <- if (is_factor[k]) factor(allowed[[k]]) else allowed[[k]]
  whole <- design[known & stats::complete.cases(design$variables[names(allowed)]), ]
  family <- switch(outcome$family, binary = quasibinomial(), count = quasipoisson(), gaussian())
  formula <- reformulate(names(allowed), "value")
  model <- try(eval(bquote(svyglm(.(formula), whole, family = .(family)))), silent = TRUE)
  if (inherits(model, "try-error")) next
  found <- svypredmeans(model, ~dose)
  for (k in seq_along(found)) put(paste("outcome", outcome$id, "standardized", names(coef(found))[k], sep = "."), coef(found)[k])
  for (k in seq_along(found)) put(paste("outcome", outcome$id, "standardized", names(coef(found))[k], "se", sep = "."), SE(found)[k])
}
`;
