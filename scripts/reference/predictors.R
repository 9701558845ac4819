# Logistic regression by design: coefficients, average marginal effects and adjusted probabilities; missing predictors
# filled in by mice's predictive mean matching. Rscript scripts/reference/predictors.R > tests/reference/predictors.json
suppressMessages({library(survey); library(mice); library(jsonlite)})
set.seed(20261130)
n <- 400
country <- rep(c("A", "B", "C", "D"), each = 100)
weight <- round(exp(rnorm(n, 0, 0.4)), 4)
sex <- sample(c("boy", "girl"), n, TRUE)
age <- sample(c("12-13", "14-15", "16-17"), n, TRUE)
z <- rnorm(n)
help <- as.integer(z + rnorm(n) > 0)
skills <- round(2.5 + 0.6 * z + rnorm(n, 0, 0.7), 2)
years <- c("12-13" = 12.5, "14-15" = 14.5, "16-17" = 16.5)[age]
logit <- -1.2 + 0.4 * (sex == "girl") + 0.1 * (years - 14.5) + 0.5 * help + 0.2 * skills + c(A = 0, B = 0.3, C = -0.4, D = 0.2)[country]
told <- as.integer(runif(n) < plogis(logit - 0.3))
lost <- runif(n) < plogis(-1.6 + 0.5 * told)
gone <- runif(n) < 0.12
data <- data.frame(country, weight, sex, age, a = 1, t1_a = told, help = ifelse(lost, NA, help), skills = ifelse(gone, NA, skills))
data$years <- years
full <- svydesign(ids = ~1, weights = ~weight, data = data)
complete <- subset(full, !is.na(help) & !is.na(skills))
fit <- svyglm(t1_a ~ country + sex + factor(help) + years + skills, design = complete, family = quasibinomial(), epsilon = 1e-14, maxit = 50)
fit <- svyglm(t1_a ~ country + sex + factor(help) + years + skills, design = complete, family = quasibinomial(), start = coef(fit), epsilon = 1e-14, maxit = 50)
b <- coef(fit); V <- vcov(fit)
d <- complete$variables
X <- model.matrix(fit)
w <- weights(complete)
mean_of <- function(value, gradient) {
  m <- sum(w * value) / sum(w)
  g <- colSums(w * gradient) / sum(w)
  own <- complete
  own$variables$value <- value
  list(estimate = m, se = sqrt(as.numeric(g %*% V %*% g) + as.numeric(SE(svymean(~value, own)))^2))
}
at <- function(...) {
  new <- X
  set <- list(...)
  for (name in names(set)) new[, name] <- set[[name]]
  p <- plogis(as.numeric(new %*% b))
  list(p = p, g = p * (1 - p) * new)
}
difference <- function(name) { one <- do.call(at, setNames(list(1), name)); none <- do.call(at, setNames(list(0), name)); mean_of(one$p - none$p, one$g - none$g) }
slope <- function(name) {
  p <- plogis(as.numeric(X %*% b)); s <- p * (1 - p)
  g <- s * (1 - 2 * p) * X * b[name]
  g[, name] <- g[, name] + s
  mean_of(s * b[name], g)
}
effects <- list("sex: girl" = difference("sexgirl"), "help: Yes" = difference("factor(help)1"), age = slope("years"), skills = slope("skills"))
probabilities <- list()
for (a in names(c("12-13" = 12.5, "14-15" = 14.5, "16-17" = 16.5))) for (s in c("boy", "girl")) {
  one <- at(years = c("12-13" = 12.5, "14-15" = 14.5, "16-17" = 16.5)[[a]], sexgirl = as.numeric(s == "girl"))
  probabilities[[paste(a, s)]] <- mean_of(one$p, one$g)
}
names_of <- c("sexgirl" = "sex: girl", "factor(help)1" = "help: Yes", years = "age", skills = "skills")
coefficients <- lapply(names(names_of), function(k) list(term = names_of[[k]], estimate = b[[k]], se = sqrt(V[k, k])))
imputed <- mice(within(data, {help <- help; rm(a)}), m = 200, maxit = 5, method = "pmm", print = FALSE, seed = 1)
fits <- lapply(1:200, function(k) svyglm(t1_a ~ country + sex + help + years + skills, design = svydesign(ids = ~1, weights = ~weight, data = complete(imputed, k)), family = quasibinomial()))
pooled <- summary(pool(as.mira(fits)))
pools <- lapply(c("sexgirl", "help", "years", "skills"), function(k) { r <- pooled[pooled$term == k, ]; list(term = c(sexgirl = "sex: girl", help = "help: Yes", years = "age", skills = "skills")[[k]], estimate = r$estimate, se = r$std.error) })
csv <- paste(capture.output(write.csv(data[names(data) != "years"], row.names = FALSE, na = "", quote = FALSE)), collapse = "\n")
cat(toJSON(list(version = paste("survey", packageVersion("survey"), "mice", packageVersion("mice")), csv = csv, n = nrow(d), coefficients = coefficients, effects = effects, probabilities = probabilities, imputed = pools), auto_unbox = TRUE, digits = 14))
