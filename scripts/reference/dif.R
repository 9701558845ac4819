# Writes tests/reference/dif.json: differential item functioning of nine.csv by sex and country, of psychotools'
# VerbalAggression by gender and of simulated answers with planted differences. Likelihood ratios are of graded response
# models with one factor and groups, maximised here from the formulas (Samejima 1969; 61 points in [-6, 6]); anchors by
# freeing the item that differs most until none does; logistic regression by glm and MASS::polr; Mantel-Haenszel by
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

# Parameters: slopes and intercepts item by item (of the first group, or of all where equal), then those of the further
# groups' freed items, then mean and logarithm of the variance of the further groups.
layout <- function(counts, groups, freed) {
  sizes <- 1 + counts
  base <- sum(sizes)
  at <- rep(list(split(seq_len(base), rep(seq_along(counts), sizes))), groups)
  last <- base
  for (g in seq_len(groups)[-1]) for (j in freed) {
    at[[g]][[j]] <- last + seq_len(sizes[j])
    last <- last + sizes[j]
  }
  latent <- lapply(seq_len(groups), function(g) if (g == 1) NULL else last + 2 * (g - 2) + 1:2)
  list(items = at, latent = latent, size = last + 2 * (groups - 1))
}

fit_model <- function(data, freed, start = NULL) {
  where <- layout(data$counts, length(data$groups), freed)
  values <- function(par) lapply(seq_along(data$groups), function(g) {
    latent <- if (g == 1) c(0, 0) else par[where$latent[[g]]]
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
      out[where$latent[[g]]] <- c(sum((total - sum(total) * w) * x) / own$variance, sum((total - sum(total) * w) * x^2) / (2 * own$variance))
    }
    -out
  }
  par <- numeric(where$size)
  for (g in seq_along(data$groups)) for (j in seq_along(data$counts)) par[where$items[[g]][[j]]] <- if (is.null(start)) c(1.2, data$logits[[j]]) else c(start[[1]]$a[j], start[[1]]$d[[j]])
  for (g in seq_along(data$groups)[-1]) par[where$latent[[g]]] <- if (is.null(start)) c(0, 0) else c(start[[g]]$mean, log(start[[g]]$variance))
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
    freed <- sort(freed); key <- paste(freed, collapse = " ")
    if (is.null(kept[[paste0("k", key)]])) {
      found <- fit_model(data, freed, last$values)
      if (is.null(last)) last <<- found
      kept[[paste0("k", key)]] <<- found
    }
    kept[[paste0("k", key)]]
  }
}

ratio_tests <- function(data, model, freed) {
  out <- t(sapply(seq_len(ncol(data$people)), function(j) {
    small <- model(setdiff(freed, j)); large <- model(union(freed, j))
    difference <- 2 * (large$logLik - small$logLik)
    scale <- if (data$weighted) design_scale(data, small, large) else 1
    c(difference / scale, large$size - small$size, scale)
  }))
  p <- pchisq(out[, 1], out[, 2], lower.tail = FALSE)
  list(difference = out[, 1], df = out[, 2], scale = out[, 3], p = p, adjusted = p.adjust(p, "holm"))
}

# Mean design effect of what is equal in the smaller model: scores of patterns by numerical derivatives.
design_scale <- function(data, small, large) {
  naive <- solve(curvature(large$slope, large$par))
  meat <- 0
  text <- apply(data$people, 1, function(row) paste(ifelse(is.na(row), ".", row), collapse = ""))
  for (g in seq_along(data$groups)) {
    scores <- jacobian(function(par) {
      latent <- if (g == 1) c(0, 0) else par[large$where$latent[[g]]]
      own <- large$where$items[[g]]
      log_patterns(data$groups[[g]]$patterns, sapply(own, function(at) par[at[1]]), lapply(own, function(at) par[at[-1]]), normal_weights(latent[1], exp(latent[2])))
    }, large$par)
    rows <- which(data$group == levels(data$group)[g] & rowSums(!is.na(data$people)) > 0)
    each <- scores[match(text[rows], data$groups[[g]]$text), ] * data$weight[rows]
    meat <- meat + crossprod(each)
  }
  robust <- naive %*% meat %*% naive
  restriction <- NULL
  for (g in seq_along(data$groups)[-1]) for (j in seq_along(data$counts)) {
    one <- large$where$items[[1]][[j]]; other <- large$where$items[[g]][[j]]
    if (identical(one, other) || !identical(small$where$items[[1]][[j]], small$where$items[[g]][[j]])) next
    for (k in seq_along(one)) { row <- numeric(large$size); row[one[k]] <- 1; row[other[k]] <- -1; restriction <- rbind(restriction, row) }
  }
  between <- function(v) restriction %*% v %*% t(restriction)
  mean(eigen(solve(between(naive), between(robust)))$values)
}

anchors_by_iteration <- function(data, model) {
  p <- ncol(data$people); freed <- integer(0); rounds <- 0; seen <- character(0)
  repeat {
    rounds <- rounds + 1
    tests <- ratio_tests(data, model, freed)
    seen <- c(seen, paste(sort(freed), collapse = " "))
    back <- freed[tests$adjusted[freed] >= .05]
    if (length(back) > 0) following <- setdiff(freed, back[which.max(tests$p[back])])
    else {
      out <- setdiff(which(tests$adjusted < .05), freed)
      if (length(out) == 0) return(list(freed = freed, tests = tests, rounds = rounds, settled = TRUE))
      following <- c(freed, out[which.max(tests$difference[out] / tests$df[out])])
    }
    if (length(following) > p %/% 2 || paste(sort(following), collapse = " ") %in% seen) return(list(freed = freed, tests = tests, rounds = rounds, settled = FALSE))
    freed <- following
  }
}

# Areas and common log odds of item j by group, against the first.
differences <- function(fit, j) lapply(fit$values, function(own) {
  first <- fit$values[[1]]
  w <- normal_weights(own$mean, own$variance)
  curve <- function(value, d) plogis(value$a[j] * NODES + d)
  own_curves <- sapply(own$d[[j]], curve, value = own); first_curves <- sapply(first$d[[j]], curve, value = first)
  gap <- rowSums(own_curves - first_curves)
  middle <- (own_curves + first_curves) / 2
  logit <- qlogis(own_curves) - qlogis(first_curves)
  v <- w * middle * (1 - middle)
  list(a = unname(own$a[j]), d = I(own$d[[j]]), signedArea = sum(w * gap), unsignedArea = sum(w * abs(gap)), logOdds = sum(v * logit) / sum(v))
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
  found <- anchors_by_iteration(data, model)
  anchors <- setdiff(seq_len(ncol(data$people)), found$freed)
  final <- model(found$freed)
  items <- lapply(seq_len(ncol(data$people)), function(j) {
    fit <- model(union(found$freed, j))
    one <- list(id = colnames(data$people)[j], difference = found$tests$difference[j], df = found$tests$df[j], p = found$tests$p[j], adjusted = found$tests$adjusted[j],
      gradient = fit$gradient, groups = differences(fit, j), logistic = logistic(data, j, anchors))
    if (nlevels(data$group) == 2 && data$counts[j] == 1 && !data$weighted) one$mantelHaenszel <- mantel(data, j, anchors)
    one
  })
  out <- list(levels = levels(data$group), anchors = I(colnames(data$people)[anchors]), rounds = found$rounds, settled = found$settled, logLik = final$logLik,
    means = sapply(final$values, `[[`, "mean"), variances = sapply(final$values, `[[`, "variance"), items = items)
  if (stored) {
    text <- apply(data$people, 1, function(row) paste(ifelse(is.na(row), ".", row), collapse = ""))
    counted <- aggregate(list(count = rep(1L, length(text))), list(answers = text, group = as.character(data$group)), sum)
    out$data <- as.list(counted)
  }
  cat(paste(out$anchors, collapse = " "), found$rounds, max(sapply(items, `[[`, "gradient")), "\n")
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
