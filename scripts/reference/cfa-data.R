# Data that cfa.R and invariance.R fit models to: survey data that come with R packages, tests/reference/nine.csv, and
# simulated answers. `data_sets()` gives by name the people's answers (`people`, a data frame of the items), whether they
# are ordered, and `group` and `weight` where there are; `stored()` gives them as tests/reference/cfa-data.json has them.
# To be sourced from the project root.
suppressMessages({ library(lavaan); library(semTools); library(psych); library(mvtnorm); library(jsonlite) })

from_zero <- function(x) as.data.frame(lapply(x, function(v) as.integer(factor(v)) - 1L))
data_set <- function(people, ordered = TRUE, group = NULL, weight = NULL, stored = TRUE)
  list(people = people, ordered = ordered, group = group, weight = weight, stored = stored)

# Answers of `n` people to items that depend on normal factors: `loadings` (items x factors), `phi`, factor means `mean`,
# thresholds by item (list); residual variances 1 minus the communality where the factors have variance 1.
simulate <- function(n, loadings, phi = diag(ncol(loadings)), thresholds, mean = rep(0, ncol(loadings)), sd = rep(1, ncol(loadings))) {
  factors <- rmvnorm(n, mean, phi * outer(sd, sd))
  residual <- sqrt(pmax(1 - diag(loadings %*% phi %*% t(loadings)), .01))
  latent <- factors %*% t(loadings) + matrix(rnorm(n * nrow(loadings)), n) * rep(residual, each = n)
  people <- as.data.frame(sapply(seq_len(nrow(loadings)), function(j) findInterval(latent[, j], thresholds[[j]])))
  names(people) <- paste0("y", seq_len(nrow(loadings)))
  people
}
two_factors <- function(first, second) rbind(cbind(first, 0), cbind(0, second))
correlated <- function(r) matrix(c(1, r, r, 1), 2)
with_holes <- function(people, share) { for (j in seq_along(people)) people[runif(nrow(people)) < share, j] <- NA; people }

nine_sets <- function() {
  nine <- read.csv("tests/reference/nine.csv")
  yes <- function(x) ifelse(x %in% c(888, 999), NA, as.integer(x >= 2))
  code <- function(x) ifelse(x %in% c(888, 999), NA, x - 1L)
  set <- function(recode, group = NULL, weight = NULL)
    data_set(as.data.frame(lapply(nine[letters[1:9]], recode)), group = group, weight = weight, stored = FALSE)
  list(nine = set(yes), nineGraded = set(code), nineWeighted = set(yes, weight = nine$weight),
    nineBySex = set(yes, nine$sex), nineByCountry = set(yes, nine$country), nineGradedBySex = set(code, nine$sex))
}

package_sets <- function() {
  utils::data(bfi, package = "psych", envir = environment()); utils::data(bock, package = "psych", envir = environment())
  hs <- HolzingerSwineford1939
  tests <- as.data.frame(lapply(hs[paste0("x", 1:9)], round, 6))
  lsat <- as.data.frame(bock.table)
  people <- as.data.frame(lapply(lsat[rep(seq_len(nrow(lsat)), lsat[[7]]), 2:6], as.integer)); names(people) <- paste0("i", 1:5)
  cat <- semTools::datCat
  list(holzinger = data_set(tests, ordered = FALSE), holzingerBySchool = data_set(tests, FALSE, as.character(hs$school), stored = FALSE),
    democracy = data_set(as.data.frame(lapply(PoliticalDemocracy, round, 6)), ordered = FALSE),
    datCat = data_set(from_zero(cat[paste0("u", 1:8)])), datCatBySex = data_set(from_zero(cat[paste0("u", 1:8)]), group = as.character(cat$g)),
    bfi = data_set(from_zero(psych::bfi[, 1:25])), lsat6 = data_set(people))
}

simulated_sets <- function() {
  set.seed(20240913)
  sets <- list()
  # Six rare items (1 to 3 %), one factor.
  rare <- simulate(6000, matrix(c(.8, .75, .7, .85, .8, .7), 6), thresholds = as.list(qnorm(1 - c(.03, .025, .02, .03, .015, .01))))
  sets$rare <- data_set(rare)
  # Two groups of four-category items, two factors; missing answers and design weights.
  four <- two_factors(c(.8, .7, .6), c(.75, .65, .7))
  cuts <- list(c(-.5, .4, 1.2), c(-.2, .5, 1.3), c(-.8, .1, .9), c(0, .8, 1.6), c(-.4, .3, 1), c(-.1, .6, 1.4))
  one <- simulate(700, four, correlated(.5), cuts)
  other <- simulate(500, four, correlated(.5), cuts, mean = c(.3, -.2), sd = c(1.2, .9))
  both <- with_holes(rbind(one, other), .04)
  group <- rep(c("one", "two"), c(700, 500))
  weight <- rep(c(.5, 1, 1.5, 2), length.out = 1200)
  sets$twoGroups <- data_set(both, group = group)
  sets$twoGroupsTogether <- data_set(both, stored = FALSE)
  sets$twoGroupsWeighted <- data_set(both, group = group, weight = weight)
  sets$weighted <- data_set(both, weight = weight, stored = FALSE)
  # Five groups of six items with three categories, one factor; item y3 is easier in group "d".
  five <- lapply(letters[1:5], function(g) {
    t <- list(c(0, 1), c(-.3, .8), c(.2, 1.2), c(-.6, .5), c(.1, .9), c(-.2, 1.1))
    if (g == "d") t[[3]] <- t[[3]] - .6
    k <- match(g, letters)
    simulate(300 + 40 * k, matrix(c(.7, .8, .6, .75, .65, .7), 6), thresholds = t, mean = (k - 1) / 10, sd = 1 + (k - 1) / 20)
  })
  sets$fiveGroups <- data_set(do.call(rbind, five), group = rep(letters[1:5], sapply(five, nrow)))
  # Two and three categories in one scale, two groups.
  mixed_cuts <- list(.3, c(-.2, .9), .6, c(0, 1), c(-.4, .7), .1)
  mixed <- list(simulate(800, matrix(c(.7, .8, .6, .75, .65, .7), 6), thresholds = mixed_cuts),
    simulate(700, matrix(c(.7, .8, .6, .75, .65, .7), 6), thresholds = mixed_cuts, mean = .4, sd = 1.1))
  sets$mixed <- data_set(do.call(rbind, mixed), group = rep(c("one", "two"), c(800, 700)))
  # Twelve groups of nine yes-or-no items, two factors, as rare as such items are.
  twelve_loadings <- two_factors(c(.85, .8, .85, .8), c(.65, .65, .8, .85, .8))
  shares <- c(.06, .07, .06, .06, .17, .16, .1, .1, .08)
  twelve <- lapply(1:12, function(k) simulate(900 + 20 * k, twelve_loadings, correlated(.75), as.list(qnorm(1 - shares)),
    mean = c(.05, -.04) * (k - 1), sd = 1 + c(.02, .01) * (k - 1)))
  sets$twelveGroups <- data_set(do.call(rbind, twelve), group = rep(sprintf("g%02d", 1:12), sapply(twelve, nrow)))
  # Three groups of five rare yes-or-no items; nobody in one group reports both y1 and y2.
  repeat {
    three <- lapply(1:3, function(k) simulate(500, matrix(c(.6, .6, .7, .7, .7), 5), thresholds = as.list(qnorm(1 - c(.04, .05, .12, .15, .1)))))
    if (identical(sapply(three, empty_cells), c(0L, 1L, 0L))) break
  }
  sets$zeroCell <- data_set(do.call(rbind, three), group = rep(c("one", "two", "three"), each = 500))
  # Fifty people, five items with four categories.
  sets$fifty <- data_set(simulate(50, matrix(c(.8, .7, .6, .75, .65), 5), thresholds = cuts[1:5]))
  # Three items with a strong one and few people: a negative residual variance.
  sets$heywood <- heywood()
  # Twenty items, yes or no, without an empty cell.
  repeat {
    twenty <- simulate(800, matrix(seq(.4, .85, length.out = 20), 20), thresholds = as.list(seq(-.8, 1, length.out = 20)))
    if (empty_cells(twenty) == 0) break
  }
  sets$twenty <- data_set(twenty)
  sets
}

# Pairs of yes-or-no items with an empty cell.
empty_cells <- function(x) sum(apply(combn(ncol(x), 2), 2, function(p) any(table(factor(x[[p[1]]], 0:1), factor(x[[p[2]]], 0:1)) == 0)))

heywood <- function() {
  repeat {
    people <- simulate(150, two_factors(c(.95, .5, .45), c(.7, .6, .65)), correlated(.4), rep(list(c(-.3, .7)), 6))
    fit <- suppressWarnings(try(cfa("f =~ y1 + y2 + y3\ng =~ y4 + y5 + y6", people, ordered = names(people), std.lv = TRUE), silent = TRUE))
    if (inherits(fit, "try-error") || !lavInspect(fit, "converged")) next
    residual <- diag(lavInspect(fit, "est")$theta)
    if (sum(residual < -.05) == 1 && min(residual) > -.5) return(data_set(people))
  }
}

data_sets <- function() c(nine_sets(), package_sets(), simulated_sets())

# Distinct answers ("." is missing) with the people who gave them, by group and weight; scores of continuous items.
stored <- function(set) {
  if (!set$ordered) return(list(ordered = FALSE, items = names(set$people), values = unname(as.list(set$people))))
  answers <- apply(sapply(set$people, function(v) ifelse(is.na(v), ".", as.character(v))), 1, paste, collapse = "")
  key <- data.frame(answers = answers)
  if (!is.null(set$group)) key$group <- match(set$group, unique(set$group)) - 1L
  if (!is.null(set$weight)) key$weight <- set$weight
  counted <- aggregate(list(count = rep(1L, nrow(key))), key, sum)
  out <- list(ordered = TRUE, items = names(set$people), answers = counted$answers, count = counted$count)
  if (!is.null(set$group)) out <- c(out, list(groups = unique(set$group), group = counted$group))
  if (!is.null(set$weight)) out$weight <- counted$weight
  out
}
