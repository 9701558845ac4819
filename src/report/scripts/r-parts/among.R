# ---- Questions asked of those who said yes: shares of people, and of all that they said yes to ----
share_of <- function(head, inside) { # of the design's value
  mean <- svymean(~value, domain(inside))
  share <- coef(mean)[[1]]
  put(head, share)
  put(paste0(head, ".se"), SE(mean)[[1]])
  if (share <= 0 || share >= 1) return(invisible())
  ends <- share_interval(inside, design$variables$value, share, SE(mean)[[1]])
  put(paste0(head, ".low"), ends[1])
  put(paste0(head, ".high"), ends[2])
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
    own <- Reduce(`|`, ticked[match(question$keys[[key]], question$answers)])
    head <- paste("told", question$name, key, sep = ".")
    if (question$of_people) {
      value <- rowSums(own) > 0
      design$variables$value <- as.numeric(value)
      share_of(head, base)
      for (name in names(question$groups)) {
        design$variables$level <- crossed_level(question$groups[[name]])
        by <- svyby(~value, ~level, domain(base & !is.na(design$variables$level)), svymean)
        for (k in seq_len(nrow(by))) put(paste(head, name, by$level[k], sep = "."), by$value[k])
      }
    }
    if (question$once) next
    design$variables$top <- rowSums(own)
    design$variables$bottom <- rowSums(asked_of)
    put(paste0(head, ".of_all"), coef(svyratio(~top, ~bottom, domain(design$variables$bottom > 0))))
  }
}

# ---- Outcomes by number of different items: svyglm, standardized over all that is allowed for ----
if (length(outcomes) > 0) number <- Reduce(`+`, said[counted_items])
for (outcome in outcomes) {
  design$variables$dose <- factor(pmin(number, outcome$last))
  design$variables$value <- outside[[outcome$id]]
  known <- !is.na(design$variables$dose) & !is.na(design$variables$value)
  by <- svyby(~value, ~dose, domain(known), svymean)
  for (k in seq_len(nrow(by))) put(paste("outcome", outcome$id, "observed", by$dose[k], sep = "."), by$value[k])
  allowed <- c(lapply(groupings[outcome$groups], level_of), outside[outcome$covariates])
  if (length(allowed) == 0) next
  names(allowed) <- paste0("z", seq_along(allowed))
  is_factor <- c(rep(TRUE, length(outcome$groups)), outcome$factors)
  for (k in seq_along(allowed)) design$variables[[names(allowed)[k]]] <- if (is_factor[k]) factor(allowed[[k]]) else allowed[[k]]
  whole <- domain(known & stats::complete.cases(design$variables[names(allowed)]))
  family <- switch(outcome$family, binary = quasibinomial(), count = quasipoisson(), gaussian())
  formula <- reformulate(names(allowed), "value")
  model <- try(eval(bquote(svyglm(.(formula), whole, family = .(family)))), silent = TRUE)
  if (inherits(model, "try-error")) next
  found <- svypredmeans(model, ~dose)
  for (k in seq_along(found)) put(paste("outcome", outcome$id, "standardized", names(coef(found))[k], sep = "."), coef(found)[k])
  for (k in seq_along(found)) put(paste("outcome", outcome$id, "standardized", names(coef(found))[k], "se", sep = "."), SE(found)[k])
}
