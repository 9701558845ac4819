# ---- Item functioning: people of different groups alike in their scores ----
# The anchors are the items that the report found to differ in no group (all items where fewer than two are): the search is not repeated here.
r2_of <- function(fit, none, n) (1 - exp((fit$deviance - none$deviance) / n)) / (1 - exp(-none$deviance / n))
for (study in functioning) {
  level <- crossed_level(study$by)
  heads <- paste0("dif.", study$name, ".", study$factor, ".", study$items, ".")
  for (k in seq_along(study$items)) {
    own <- match(study$items[k], ids)
    summed <- answers[, unique(c(match(study$anchors, ids), own)), drop = FALSE]
    inside <- level %in% study$compared[[k]] & stats::complete.cases(summed)
    if (missing_rule == "listwise") inside <- inside & stats::complete.cases(answers[, match(study$all, ids), drop = FALSE])
    if (length(unique(answers[inside, own])) != 2) next # more than two answers need proportional odds
    design$variables$answer <- answers[[own]] - min(answers[[own]], na.rm = TRUE)
    design$variables$score <- rowSums(summed)
    design$variables$level <- factor(level, study$levels)
    sub <- domain(inside)
    sub$variables <- droplevels(sub$variables)
    used <- droplevels(design$variables[inside, ])
    used$w <- weight[inside] / mean(weight[inside])
    fits <- lapply(list(answer ~ 1, answer ~ score, answer ~ score + level, answer ~ score * level), function(formula)
      suppressWarnings(glm(formula, data = used, weights = w, family = binomial(), control = list(epsilon = 1e-12, maxit = 50))))
    n <- sum(inside)
    effect_of <- function(from, to) { # mean design effect of what the test is about
      if (!weighted && is.null(stratum_column) && is.null(cluster_column)) return(1)
      larger <- suppressWarnings(svyglm(formula(fits[[to]]), sub, family = quasibinomial(), control = list(epsilon = 1e-12, maxit = 50)))
      terms <- setdiff(names(coef(fits[[to]])), names(coef(fits[[from]])))
      mean(diag(solve(vcov(fits[[to]])[terms, terms, drop = FALSE], vcov(larger)[terms, terms, drop = FALSE])))
    }
    tests <- list(uniform = c(2, 3), nonUniform = c(3, 4), both = c(2, 4))
    for (name in names(tests)) {
      from <- tests[[name]][1]
      to <- tests[[name]][2]
      df <- fits[[from]]$df.residual - fits[[to]]$df.residual
      difference <- (fits[[from]]$deviance - fits[[to]]$deviance) / effect_of(from, to)
      put(paste0(heads[k], name), difference)
      put(paste0(heads[k], name, ".p"), pchisq(difference, df, lower.tail = FALSE))
      put(paste0(heads[k], name, ".r2"), r2_of(fits[[to]], fits[[1]], n) - r2_of(fits[[from]], fits[[1]], n))
    }
    if (!weighted && length(study$compared[[k]]) == 2) {
      test <- try(mantelhaen.test(table(used$level, 1 - used$answer, used$score)), silent = TRUE)
      if (!inherits(test, "try-error")) {
        put(paste0(heads[k], "mh.odds"), test$estimate)
        put(paste0(heads[k], "mh.chisq"), test$statistic)
      }
    }
  }
}
