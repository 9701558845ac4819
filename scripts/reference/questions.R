# Correlations of pairs with tests, partial correlations, and tests of means by level.
# Run: Rscript scripts/reference/questions.R > tests/reference/questions.json
library(jsonlite); library(survey)
out <- list()
pr <- function(method, x, y) { t <- suppressWarnings(cor.test(x,y,method=method,exact=FALSE,continuity=FALSE)); list(r=unname(t$estimate), p=t$p.value, low=if(!is.null(t$conf.int)) t$conf.int[1] else NA, high=if(!is.null(t$conf.int)) t$conf.int[2] else NA) }
set.seed(7)
small <- data.frame(a=c(1,2,3,4,5,6,2,3,4,1,NA,5), b=c(2,1,4,3,6,5,2,2,5,1,3,NA), c=c(5,4,4,2,1,2,5,3,2,4,3,1), d=c(1,3,2,5,4,4,1,2,6,2,6,3))
pairs <- combn(names(small),2)
for (m in c("pearson","spearman","kendall")) out[[m]] <- lapply(1:ncol(pairs), function(k) c(list(first=pairs[1,k],second=pairs[2,k]), pr(m, small[[pairs[1,k]]], small[[pairs[2,k]]])))
# Intervals by Fisher's z: Bonett & Wright (2000) for Spearman, Fieller, Hartley & Pearson (1957) for Kendall; ties
# widen them to the infinitesimal jackknife: the coefficient's derivatives by people's weights, differenced.
weighted <- list(spearman = function(x, y, w) { # average ranks of weighted people
    ranks <- function(v) sapply(v, function(one) sum(w[v < one]) + sum(w[v == one]) / 2)
    cov.wt(cbind(ranks(x), ranks(y)), w, cor = TRUE)$cor[1, 2]
  }, kendall = function(x, y, w) {
    sx <- sign(outer(x, x, "-")); sy <- sign(outer(y, y, "-")); ww <- outer(w, w)
    sum(ww * sx * sy) / sqrt(sum(ww * sx^2) * sum(ww * sy^2))
  })
slopes <- function(m, x, y, w) sapply(seq_along(w), function(i) {
  move <- replace(0 * w, i, 1e-5); (weighted[[m]](x, y, w + move) - weighted[[m]](x, y, w - move)) / 2e-5 })
for (m in c("spearman", "kendall")) out[[m]] <- lapply(out[[m]], function(pair) {
  both <- na.omit(small[, c(pair$first, pair$second)]); n <- nrow(both); all <- nrow(small)
  untied <- if (m == "spearman") sqrt((1 + pair$r^2 / 2) / (n - 3)) else sqrt(.437 / (n - 4))
  tied <- sqrt(sum(slopes(m, both[[1]], both[[2]], rep(1, n))^2) * all / (all - 1)) / (1 - pair$r^2)
  ends <- tanh(atanh(pair$r) + c(-1, 1) * qnorm(.975) * max(untied, tied)); pair$low <- ends[1]; pair$high <- ends[2]; pair
})
designed <- function(design) { # Kendall's of b and d; t with the design's degrees of freedom
  w <- weights(design); keep <- !is.na(small$b)
  r <- weighted$kendall(small$b[keep], small$d[keep], w[keep])
  influence <- replace(0 * w, keep, slopes("kendall", small$b[keep], small$d[keep], w[keep]))
  se <- as.numeric(SE(svytotal(influence, design))) / (1 - r^2); df <- degf(design)
  list(r = r, p = 2 * pt(-abs(atanh(r) / se), df), low = tanh(atanh(r) - qt(.975, df) * se), high = tanh(atanh(r) + qt(.975, df) * se))
}
wt <- c(1,2,1,3,1,2,2,1,1,3,2,1)
out$kendallWeighted <- designed(svydesign(~1, weights = wt, data = small))
out$kendallClusters <- designed(svydesign(c(1,1,2,2,3,3,4,4,5,5,6,6), weights = wt, data = small))
# partial, controlling d, complete
cc <- na.omit(small); k<-1
R <- cor(cc)
pp <- function(x,y,z){ rx<-residuals(lm(cc[[x]]~cc[[z]])); ry<-residuals(lm(cc[[y]]~cc[[z]])); r<-cor(rx,ry); n<-nrow(cc); df<-n-3; t<-r*sqrt(df/(1-r^2)); list(first=x,second=y,r=r,p=2*pt(-abs(t),df), low=tanh(atanh(r)-qnorm(.975)/sqrt(n-4)), high=tanh(atanh(r)+qnorm(.975)/sqrt(n-4))) }
out$partial <- list(pp("a","b","d"),pp("a","c","d"),pp("b","c","d"))
# level tests
lev <- function(w) list(f=unname(w$statistic),df1=unname(w$parameter[1]),df2=unname(w$parameter[2]),p=w$p.value)
g <- data.frame(x=small$c,g=c("u","u","v","v","w","w","u","v","w","u","v","w"))
out$welch <- lev(oneway.test(x~g,g)); a<-anova(lm(x~g,g)); out$eta <- a[1,2]/sum(a[,2])
out$welch2 <- lev(oneway.test(x~g,g[g$g!="w",]))
library(survey); g$wt<-c(1,2,1,3,1,2,2,1,1,3,2,1); des<-svydesign(~1,weights=~wt,data=g); m<-svyglm(x~g,des); r<-regTermTest(m,~g); out$wald<-list(f=unname(c(r$Ftest)),df1=r$df,df2=r$ddf,p=c(r$p)); out$means<-as.list(unname(svyby(~x,~g,des,svymean)$x)) 
 g$cl<-c(1,1,2,2,3,3,4,4,5,5,6,6); dc<-svydesign(~cl,weights=~wt,data=g); m<-svyglm(x~g,dc); r<-regTermTest(m,~g); out$waldClusters<-list(f=unname(c(r$Ftest)),df1=r$df,df2=r$ddf,p=c(r$p))
# ten Berge's weights of two oblique factors.
L <- cbind(c(.7,.6,.8,.1,0,.05), c(0,.1,0,.7,.6,.75)); Phi <- matrix(c(1,.4,.4,1),2); R <- L %*% Phi %*% t(L); diag(R) <- 1
f <- psych::fa(R,2,n.obs=500,rotate="oblimin"); f$loadings <- f$loadings[,order(-abs(f$loadings[1,]))]
out$matrix <- R; root <- function(m) { e <- eigen(m); e$vectors %*% diag(sqrt(e$values)) %*% t(e$vectors) }
out$tenberge <- unname(psych::factor.scores(R, L, Phi = Phi, method = "tenBerge")$weights)
out$loadings <- L
cat(toJSON(out,auto_unbox=TRUE,digits=12,pretty=TRUE,na="null"))
