# Writes tests/reference/dif.json: differential item functioning of nine.csv by sex and country, of psychotools'
# VerbalAggression by gender and of simulated answers with planted differences. Likelihoods are of graded response models
# with one factor and groups, maximised here from the formulas (Samejima 1969; 61 points in [-6, 6]); items in groups are
# tested by generalized least squares on intercepts by group and freed until none differs; means of the groups with all
# equal and with these free; logistic regression by glm and MASS::polr; Mantel-Haenszel by
# mantelhaen.test. Run from the project root: Rscript scripts/reference/dif.R
suppressMessages({
  library(numDeriv)
  library(jsonlite)
  library(MASS)
})
NODES <- seq(-6, 6, length.out = 61)

normal_weights <- function(mean, variance) {
  w <- exp(-(NODES - mean)^2 / (2 * variance))
  w / sum(w)
}

# Probability of every category (rows) at every node; NULL where the intercepts do not descend.
curves <- function(a, d) {
  above <- rbind(1, t(sapply(d, function(one) plogis(a * NODES + one))))
  k <- length(d)
  p <- above
  if (k > 1) p[2:k, ] <- above[2:k, , drop = FALSE] - above[3:(k + 1), , drop = FALSE]
  p[1, ] <- plogis(-(a * NODES + d[1]))
  if (any(p < 0) || any(diff(d) >= 0)) return(NULL)
  pmax(p, 1e-300)
}

log_likelihoods <- function(patterns, a, d) {
  l <- matrix(0, nrow(patterns), length(NODES))
  for (j in seq_len(ncol(patterns))) {
    p <- curves(a[j], d[[j]])
    if (is.null(p)) return(NULL)
    known <- !is.na(patterns[, j])
    l[known, ] <- l[known, ] + log(p)[patterns[known, j] + 1, ]
  }
  l
}

log_patterns <- function(patterns, a, d, weights) {
  l <- log_likelihoods(patterns, a, d)
  if (is.null(l)) NULL else log(as.vector(exp(l) %*% weights))
}

collapse <- function(people, group, weight) {
  text <- apply(people, 1, function(row) paste(ifelse(is.na(row), ".", row), collapse = ""))
  lapply(levels(group), function(g) {
    own <- which(group == g & rowSums(!is.na(people)) > 0)
    first <- own[!duplicated(text[own])]
    list(patterns = people[first, , drop = FALSE], text = text[first],
      weight = as.vector(tapply(weight[own], factor(text[own], text[first]), sum)))
  })
}

# What is free: a matrix items x groups, TRUE where an item has a slope and intercepts of its own in a group; or "shared":
# slopes equal, all intercepts by group, every group's mean 0. Parameters: those of the items, then mean and logarithm of
# the variance of the further groups ("shared": the mean's place is NA).
layout <- function(counts, groups, freed) {
  shared <- identical(freed, "shared")
  names <- lapply(seq_len(groups), function(g) lapply(seq_along(counts), function(j) {
    place <- if (shared) c("all", rep(g, counts[j])) else rep(if (freed[j, g]) g else "all", 1 + counts[j])
    paste(j, 0:counts[j], place)
  }))
  all <- unique(unlist(names))
  at <- lapply(names, lapply, match, all)
  each <- if (shared) 1 else 2
  latent <- lapply(seq_len(groups), function(g) if (g == 1) NULL else if (shared) c(NA, length(all) + g - 1) else length(all) + 2 * (g - 2) + 1:2)
  list(items = at, latent = latent, size = length(all) + each * (groups - 1))
}

latent_values <- function(par, at) c(if (is.na(at[1])) 0 else par[at[1]], par[at[2]])

fit_model <- function(data, freed, start = NULL) {
  where <- layout(data$counts, length(data$groups), freed)
  values <- function(par) lapply(seq_along(data$groups), function(g) {
    latent <- if (g == 1) c(0, 0) else latent_values(par, where$latent[[g]])
    own <- where$items[[g]]
    list(a = sapply(own, function(at) par[at[1]]), d = lapply(own, function(at) par[at[-1]]), mean = latent[1], variance = exp(latent[2]))
  })
  objective <- function(par) {
    total <- 0
    each <- values(par)
    for (g in seq_along(data$groups)) {
      own <- each[[g]]
      l <- log_patterns(data$groups[[g]]$patterns, own$a, own$d, normal_weights(own$mean, own$variance))
      if (is.null(l)) return(1e10)
      total <- total + sum(data$groups[[g]]$weight * l)
    }
    -total
  }
  # By Fisher's identity, from the nodes' expected numbers of people.
  slope <- function(par) {
    out <- numeric(where$size)
    each <- values(par)
    for (g in seq_along(data$groups)) {
      own <- each[[g]]; patterns <- data$groups[[g]]$patterns
      w <- normal_weights(own$mean, own$variance)
      joint <- sweep(exp(log_likelihoods(patterns, own$a, own$d)), 2, w, "*")
      people <- joint / rowSums(joint) * data$groups[[g]]$weight
      for (j in seq_along(data$counts)) {
        p <- curves(own$a[j], own$d[[j]])
        n <- t(sapply(0:data$counts[j], function(k) colSums(people[which(patterns[, j] == k), , drop = FALSE])))
        by_node <- sapply(seq_along(own$d[[j]]), function(k) {
          s <- plogis(own$a[j] * NODES + own$d[[j]][k])
          s * (1 - s) * (n[k + 1, ] / p[k + 1, ] - n[k, ] / p[k, ])
        })
        at <- where$items[[g]][[j]]
        out[at] <- out[at] + c(sum(by_node * NODES), colSums(by_node))
      }
      if (g == 1) next
      total <- colSums(people)
      x <- NODES - own$mean
      slopes <- c(sum((total - sum(total) * w) * x) / own$variance, sum((total - sum(total) * w) * x^2) / (2 * own$variance))
      known <- !is.na(where$latent[[g]])
      out[where$latent[[g]][known]] <- slopes[known]
    }
    -out
  }
  par <- numeric(where$size)
  for (g in seq_along(data$groups)) for (j in seq_along(data$counts)) par[where$items[[g]][[j]]] <- if (is.null(start)) c(1.2, data$logits[[j]]) else c(start[[1]]$a[j], start[[1]]$d[[j]])
  for (g in seq_along(data$groups)[-1]) {
    known <- !is.na(where$latent[[g]])
    par[where$latent[[g]][known]] <- (if (is.null(start)) c(0, 0) else c(start[[g]]$mean, log(start[[g]]$variance)))[known]
  }
  par <- nlminb(par, objective, function(x) if (objective(x) > 1e9) 0 * x else slope(x), control = list(eval.max = 5000, iter.max = 5000, rel.tol = 1e-14))$par
  for (step in 1:2) {
    h <- curvature(slope, par)
    par <- par - solve(h, slope(par))
  }
  list(logLik = -objective(par), par = par, values = values(par), size = where$size, gradient = max(abs(slope(par)), abs(grad(objective, par))), where = where, slope = slope)
}

curvature <- function(slope, par) {
  h <- sapply(seq_along(par), function(i) {
    step <- 1e-4 * max(1, abs(par[i]))
    up <- par; up[i] <- par[i] + step; down <- par; down[i] <- par[i] - step
    (slope(up) - slope(down)) / (2 * step)
  })
  (h + t(h)) / 2
}

prepare <- function(people, group, weight = NULL) {
  people <- as.matrix(people); dimnames(people) <- list(NULL, colnames(people))
  group <- factor(group)
  weighted <- !is.null(weight)
  used <- !is.na(group) & rowSums(!is.na(people)) > 0
  w <- if (weighted) weight * sum(used) / sum(weight[used]) else rep(1, nrow(people))
  counts <- apply(people, 2, max, na.rm = TRUE)
  logits <- lapply(seq_len(ncol(people)), function(j) {
    x <- people[!is.na(people[, j]), j]
    1.3 * qlogis(sapply(seq_len(counts[j]), function(k) mean(x >= k)))
  })
  list(people = people, group = group, weight = w, weighted = weighted, counts = counts, logits = logits, groups = collapse(people, group, w))
}

model_store <- function(data) {
  kept <- list(); last <- NULL
  function(freed) {
    key <- paste(which(freed), collapse = " ")
    if (is.null(kept[[paste0("k", key)]])) {
      found <- fit_model(data, freed, last$values)
      if (is.null(last)) last <<- found
      kept[[paste0("k", key)]] <<- found
    }
    kept[[paste0("k", key)]]
  }
}

with_item <- function(freed, j, value) { freed[j, ] <- value; freed }

ratio_tests <- function(data, model, freed) {
  out <- t(sapply(seq_len(ncol(data$people)), function(j) {
    small <- model(with_item(freed, j, FALSE)); large <- model(with_item(freed, j, TRUE))
    difference <- 2 * (large$logLik - small$logLik)
    scale <- if (data$weighted) design_scale(data, small, large) else 1
    c(difference / scale, large$size - small$size, scale)
  }))
  p <- pchisq(out[, 1], out[, 2], lower.tail = FALSE)
  list(difference = out[, 1], df = out[, 2], scale = out[, 3], p = p, adjusted = p.adjust(p, "holm"))
}

robust_covariance <- function(data, fit, naive) {
  meat <- 0
  text <- apply(data$people, 1, function(row) paste(ifelse(is.na(row), ".", row), collapse = ""))
  for (g in seq_along(data$groups)) {
    scores <- jacobian(function(par) {
      latent <- if (g == 1) c(0, 0) else latent_values(par, fit$where$latent[[g]])
      own <- fit$where$items[[g]]
      log_patterns(data$groups[[g]]$patterns, sapply(own, function(at) par[at[1]]), lapply(own, function(at) par[at[-1]]), normal_weights(latent[1], exp(latent[2])))
    }, fit$par)
    rows <- which(data$group == levels(data$group)[g] & rowSums(!is.na(data$people)) > 0)
    each <- scores[match(text[rows], data$groups[[g]]$text), ] * data$weight[rows]
    meat <- meat + crossprod(each)
  }
  naive %*% meat %*% naive
}

# Mean design effect of what is equal in the smaller model: scores of patterns by numerical derivatives.
design_scale <- function(data, small, large) {
  naive <- solve(curvature(large$slope, large$par))
  robust <- robust_covariance(data, large, naive)
  restriction <- NULL
  for (j in seq_along(data$counts)) {
    pairs <- lapply(seq_along(data$groups), function(g) cbind(small$where$items[[g]][[j]], large$where$items[[g]][[j]]))
    pairs <- unique(do.call(rbind, pairs))
    for (same in split(pairs[, 2], pairs[, 1])) for (other in same[-1]) {
      row <- numeric(large$size); row[same[1]] <- 1; row[other] <- -1; restriction <- rbind(restriction, row)
    }
  }
  between <- function(v) restriction %*% v %*% t(restriction)
  mean(eigen(solve(between(naive), between(robust)))$values)
}

# Every item in every group against the others, by generalized least squares on the intercepts by group.
shifts_by_iteration <- function(data, model) {
  equal <- model(matrix(FALSE, ncol(data$people), length(data$groups)))
  groups <- length(data$groups); p <- ncol(data$people)
  start <- lapply(equal$values, function(v) list(a = v$a, d = Map(function(d, a) d + a * v$mean, v$d, as.list(v$a)), mean = 0, variance = v$variance))
  fit <- fit_model(data, "shared", start)
  # fit_model starts all groups at the first one's items: the intercepts of the others follow from the search.
  naive <- solve(curvature(fit$slope, fit$par))
  sampled <- if (data$weighted) robust_covariance(data, fit, naive) else naive
  rows <- do.call(rbind, lapply(seq_len(groups), function(g) do.call(rbind, lapply(seq_len(p), function(j) data.frame(g = g, j = j, k = seq_len(data$counts[j]), at = fit$where$items[[g]][[j]][-1])))))
  y <- fit$par[rows$at]; v <- naive[rows$at, rows$at]; s <- sampled[rows$at, rows$at]; w <- solve(v)
  slope <- fit$values[[1]]$a
  own <- outer(paste(rows$j, rows$k), unique(paste(rows$j, rows$k)), "==") * 1
  means <- sapply(seq_len(groups)[-1], function(g) (rows$g == g) * slope[rows$j])
  cells <- expand.grid(j = seq_len(p), g = seq_len(groups))
  indicator <- sapply(seq_len(nrow(cells)), function(c) (rows$j == cells$j[c] & rows$g == cells$g[c]) * 1)
  linked <- function(freed) {
    x <- cbind(own, means, indicator[, freed, drop = FALSE])
    map <- solve(t(x) %*% w %*% x, t(x) %*% w)
    list(x = x, par = drop(map %*% y), map = map)
  }
  one <- function(c, freed) {
    if (!(c %in% freed)) freed <- c(freed, c)
    link <- try(linked(freed), silent = TRUE)
    if (inherits(link, "try-error") || qr(link$x)$rank < ncol(link$x)) return(c(NA, NA))
    at <- ncol(link$x) - length(freed) + match(c, freed)
    c(link$par[at], sqrt(link$map[at, ] %*% s %*% link$map[at, ]))
  }
  tests <- function(freed) {
    each <- t(sapply(seq_len(nrow(cells)), function(c) {
      if (groups == 2 && cells$g[c] == 1) one(which(cells$g == 2 & cells$j == cells$j[c]), freed) * c(-1, 1) else one(c, freed)
    }))
    prob <- 2 * pnorm(-abs(each[, 1] / each[, 2]))
    counted <- which(!is.na(prob) & !(groups == 2 & cells$g == 1))
    adjusted <- fdr <- rep(NA, nrow(cells))
    adjusted[counted] <- p.adjust(prob[counted], "holm"); fdr[counted] <- p.adjust(prob[counted], "BH")
    if (groups == 2) { adjusted[cells$g == 1] <- adjusted[cells$g == 2]; fdr[cells$g == 1] <- fdr[cells$g == 2] }
    data.frame(cells, estimate = each[, 1], se = each[, 2], p = prob, adjusted = adjusted, fdr = fdr)
  }
  search <- function(by, freed = integer(0)) {
    rounds <- 0; seen <- character(0)
    repeat {
      rounds <- rounds + 1
      t <- tests(freed); seen <- c(seen, paste(sort(freed), collapse = " "))
      back <- freed[t[[by]][freed] >= .05]
      out <- setdiff(which(t[[by]] < .05), freed)
      out_open <- out <- Filter(function(c) !(groups == 2 && cells$g[c] == 1), out)
      out <- Filter(function(c) sum(cells$g[freed] == cells$g[c]) + 1 <= p %/% 2 && sum(cells$j[freed] == cells$j[c]) + 1 < groups, out)
      following <- if (length(back) > 0) setdiff(freed, back[which.max(t$p[back])]) else if (length(out) > 0) c(freed, out[which.max(abs(t$estimate / t$se)[out])]) else NULL
      if (is.null(following)) return(list(freed = freed, tests = t, rounds = rounds, settled = length(out_open) == 0))
      if (paste(sort(following), collapse = " ") %in% seen) return(list(freed = freed, tests = t, rounds = rounds, settled = FALSE))
      freed <- following
    }
  }
  holm <- search("adjusted"); single <- search("p", holm$freed)
  pooled <- sqrt(mean(sapply(fit$values, `[[`, "variance")))
  centred <- function(freed) {
    link <- linked(freed)
    full <- rbind(0, link$map[ncol(own) + seq_len(groups - 1), , drop = FALSE])
    c <- (diag(groups) - 1 / groups) %*% full
    list(mean = drop(c %*% y) / pooled, se = sqrt(diag(c %*% s %*% t(c))) / pooled)
  }
  freed <- matrix(FALSE, p, groups)
  freed[as.matrix(cells[holm$freed, c("j", "g")])] <- TRUE
  if (groups == 2) freed <- freed | freed[, 2:1]
  list(freed = freed, first = tests(integer(0)), tests = cbind(single$tests[c("j", "g", "estimate", "se", "p")], holm$tests[c("adjusted", "fdr")]), rounds = holm$rounds, settled = holm$settled, all = centred(integer(0)), free = centred(single$freed), gradient = fit$gradient)
}

# Areas of item j by group, against the mean of the other groups' curves.
differences <- function(fit, j) lapply(seq_along(fit$values), function(g) {
  own <- fit$values[[g]]
  w <- normal_weights(own$mean, own$variance)
  expected <- function(value) rowSums(sapply(value$d[[j]], function(d) plogis(value$a[j] * NODES + d)))
  gap <- expected(own) - rowMeans(sapply(fit$values[-g], expected))
  list(a = unname(own$a[j]), d = I(own$d[[j]]), signedArea = sum(w * gap), unsignedArea = sum(w * abs(gap)))
})

nagelkerke <- function(l, none, n) (1 - exp(2 * (none - l) / n)) / (1 - exp(2 * none / n))

logistic <- function(data, j, anchors) {
  score <- rowSums(data$people[, union(anchors, j), drop = FALSE])
  used <- !is.na(score) & !is.na(data$group)
  frame <- data.frame(y = data$people[used, j], score = score[used], group = droplevels(data$group[used]))
  weight <- data$weight[used] * sum(used) / sum(data$weight[used])
  forms <- list(y ~ 1, y ~ score, y ~ score + group, y ~ score * group)
  if (data$counts[j] == 1) {
    fits <- lapply(forms, function(form) suppressWarnings(glm(form, binomial, frame, weights = weight, control = list(epsilon = 1e-14, maxit = 200))))
    l <- sapply(fits, function(fit) { p <- fitted(fit); sum(weight * ifelse(frame$y == 1, log(p), log1p(-p))) })
  } else {
    frame$y <- factor(frame$y)
    fits <- lapply(forms, function(form) polr(form, frame, control = list(reltol = 1e-16, maxit = 5000)))
    l <- -sapply(fits, deviance) / 2
  }
  scale <- c(1, 1, 1)
  groups <- nlevels(frame$group) - 1
  df <- c(groups, groups, 2 * groups)
  if (data$weighted) {
    effect <- function(fit, last) {
      x <- model.matrix(fit); p <- fitted(fit)
      naive <- solve(crossprod(x, weight * p * (1 - p) * x))
      influence <- (weight * (frame$y - p) * x) %*% naive
      # As one draws people one by one: n / (n - 1) of all that were drawn.
      robust <- crossprod(influence) * nrow(data$people) / (nrow(data$people) - 1)
      at <- ncol(x) - last:1 + 1
      mean(eigen(solve(naive[at, at, drop = FALSE], robust[at, at, drop = FALSE]))$values)
    }
    scale <- c(effect(fits[[3]], groups), effect(fits[[4]], groups), effect(fits[[4]], 2 * groups))
  }
  difference <- 2 * c(l[3] - l[2], l[4] - l[3], l[4] - l[2]) / scale
  r2 <- nagelkerke(l, l[1], nrow(frame))
  list(n = nrow(frame), difference = difference, df = df, p = pchisq(difference, df, lower.tail = FALSE), r2Change = c(r2[3] - r2[2], r2[4] - r2[3], r2[4] - r2[2]))
}

mantel <- function(data, j, anchors) {
  score <- rowSums(data$people[, union(anchors, j), drop = FALSE])
  used <- !is.na(score) & !is.na(data$group)
  tables <- table(data$group[used], factor(data$people[used, j], 1:0), score[used])
  tables <- tables[, , apply(tables, 3, sum) > 1]
  test <- mantelhaen.test(tables, correct = TRUE)
  log_se <- unname(diff(log(test$conf.int))) / (2 * qnorm(.975))
  list(oddsRatio = unname(test$estimate), chiSquare = unname(test$statistic), p = test$p.value, logStandardError = log_se)
}

record <- function(data, stored = TRUE) {
  model <- model_store(data)
  found <- shifts_by_iteration(data, model)
  ratios <- ratio_tests(data, model, found$freed)
  p <- ncol(data$people)
  anchors <- which(!apply(found$freed, 1, any) & ratios$adjusted >= .01)
  summed <- if (length(anchors) < 2) seq_len(p) else anchors
  final <- model(found$freed)
  items <- lapply(seq_len(p), function(j) {
    fit <- model(with_item(found$freed, j, TRUE))
    own <- found$tests[found$tests$j == j, ]
    groups <- Map(function(one, g) c(one, list(logOdds = own$estimate[g], standardError = own$se[g], p = own$p[g], adjusted = own$adjusted[g], fdr = own$fdr[g], z = with(found$first[found$first$j == j, ], estimate / se)[g])), differences(fit, j), seq_along(data$groups))
    one <- list(id = colnames(data$people)[j], difference = ratios$difference[j], df = ratios$df[j], p = ratios$p[j], adjusted = ratios$adjusted[j],
      gradient = fit$gradient, groups = groups, logistic = logistic(data, j, summed))
    if (nlevels(data$group) == 2 && data$counts[j] == 1 && !data$weighted) one$mantelHaenszel <- mantel(data, j, summed)
    one
  })
  out <- list(levels = levels(data$group), anchors = I(colnames(data$people)[anchors]), rounds = found$rounds, settled = found$settled, logLik = final$logLik,
    means = sapply(final$values, `[[`, "mean"), variances = sapply(final$values, `[[`, "variance"), all = found$all, free = found$free, items = items)
  if (stored) {
    text <- apply(data$people, 1, function(row) paste(ifelse(is.na(row), ".", row), collapse = ""))
    counted <- aggregate(list(count = rep(1L, length(text))), list(answers = text, group = as.character(data$group)), sum)
    out$data <- as.list(counted)
  }
  cat(paste(out$anchors, collapse = " "), "rounds", found$rounds, "freed", which(found$freed), "gradients", found$gradient, max(sapply(items, `[[`, "gradient")), "\n")
  out
}

out <- list(versions = list(R = R.version.string, MASS = as.character(packageVersion("MASS")), numDeriv = as.character(packageVersion("numDeriv")),
  psychotools = as.character(packageVersion("psychotools"))), seed = 20240913)

nine <- read.csv("tests/reference/nine.csv")
yes <- function(x) ifelse(x %in% c(888, 999), NA, as.integer(x >= 2))
of_nine <- function(ids) as.data.frame(lapply(nine[ids], yes))
exploitation <- c("f", "g", "h", "i"); abuse <- letters[1:5]
out$sexExploitation <- record(prepare(of_nine(exploitation), nine$sex), FALSE)
out$sexAbuse <- record(prepare(of_nine(abuse), nine$sex), FALSE)
out$countryExploitation <- record(prepare(of_nine(exploitation), nine$country), FALSE)
out$sexAbuseWeighted <- record(prepare(of_nine(abuse), nine$sex, nine$weight), FALSE)

data("VerbalAggression", package = "psychotools")
verbal <- function(x, at) { x <- as.matrix(unclass(x))[, at]; mode(x) <- "numeric"; colnames(x) <- paste0("v", seq_along(at)); x }
out$verbalTwo <- record(prepare(verbal(VerbalAggression$resp2, 1:6), as.character(VerbalAggression$gender)))
out$verbalThree <- record(prepare(verbal(VerbalAggression$resp, 1:6), as.character(VerbalAggression$gender)))

# Two groups that differ in the trait by half a standard deviation: y3 is harder in the second, y6 tells less there.
set.seed(20240913)
draw <- function(n, a, d, mean) {
  theta <- rnorm(n, mean)
  x <- sapply(seq_along(a), function(j) {
    u <- runif(n)
    rowSums(sapply(d[[j]], function(one) u < plogis(a[j] * theta + one)))
  })
  colnames(x) <- paste0("y", seq_along(a)); x
}
slopes <- c(1.4, 1.1, 1.6, 1.2, 1.8, 1.9, 1, 1.5)
cuts <- list(.5, -.3, -.8, .2, -1, 0, .8, -.5)
second_cuts <- cuts; second_cuts[[3]] <- -1.7
second_slopes <- slopes; second_slopes[6] <- .8
planted <- rbind(draw(1500, slopes, cuts, 0), draw(1200, second_slopes, second_cuts, .5))
planted[cbind(sample(2700, 900), sample(8, 900, TRUE))] <- NA
out$planted <- record(prepare(planted, rep(c("one", "two"), c(1500, 1200))))

# Three groups, five items with three categories; y2 is easier in the third.
ordered <- list(c(1, -.5), c(.5, -1.2), c(0, -1.5), c(1.2, 0), c(.3, -.9))
third <- ordered; third[[2]] <- third[[2]] + .9
graded <- rbind(draw(900, slopes[1:5], ordered, 0), draw(800, slopes[1:5], ordered, .3), draw(850, slopes[1:5], third, -.3))
out$plantedGraded <- record(prepare(graded, rep(c("one", "two", "three"), c(900, 800, 850))))

writeLines(toJSON(out, digits = NA, auto_unbox = TRUE), "tests/reference/dif.json")
cat(file.size("tests/reference/dif.json"), "bytes\n")
