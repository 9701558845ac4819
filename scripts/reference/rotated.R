# Rotated loadings and correlations of the factors. Without `start`, the best of nine runs of GPArotation; then Newton steps
# on the criterion, from that or from `start` (transformation and Hessian near by), to rounding.
epsilon <- .001
rotated <- function(L, rotation, start = NULL) {
  m <- ncol(L)
  if (m == 1) return(list(loadings = L * sign(sum(L)), phi = diag(1)))
  if (rotation == "promax") {
    v <- rotated(L, "varimax", start)
    h <- sqrt(rowSums(v$loadings^2)); p <- promax(v$loadings / h, m = 4)
    return(list(loadings = unclass(p$loadings) * h, phi = cov2cor(solve(t(p$rotmat) %*% p$rotmat)), start = v$start))
  }
  oblique <- rotation != "varimax"
  method <- list(oblimin = "quartimin", quartimin = "quartimin", geomin = "geomin", varimax = "varimax", target = "pst")[[rotation]]
  args <- if (rotation == "geomin") list(delta = epsilon) else if (rotation == "target") list(Target = partial$target, W = partial$target.mask) else NULL
  criterion <- function(L) do.call(getFromNamespace(paste0("vgQ.", method), "GPArotation"), c(list(L), args))
  h <- if (oblique) rep(1, nrow(L)) else sqrt(rowSums(L^2))
  A <- L / h
  where <- if (oblique) which(row(diag(m)) != col(diag(m))) else which(upper.tri(diag(m)))
  turned <- function(X, T0) {
    M <- matrix(0, m, m); M[where] <- X
    if (oblique) { T <- T0 %*% (diag(m) + M); T <- sweep(T, 2, sqrt(colSums(T^2)), "/"); return(list(L = A %*% t(solve(T)), T = T)) }
    M <- M - t(M); T <- T0 %*% solve(diag(m) - M / 2) %*% (diag(m) + M / 2)
    list(L = A %*% T, T = T)
  }
  slope <- function(X, T0) {
    G <- criterion(turned(X, T0)$L)$Gq
    sapply(seq_along(X), function(k) { e <- 1e-5 * (seq_along(X) == k); sum(G * (turned(X + e, T0)$L - turned(X - e, T0)$L)) / 2e-5 })
  }
  if (is.null(start)) {
    go <- function(T) tryCatch(quiet((if (oblique) GPFoblq else GPForth)(A, Tmat = T, method = method, methodArgs = args, eps = 1e-5, maxit = 2000)), error = function(e) NULL)
    tries <- Filter(Negate(is.null), c(list(go(diag(m))), lapply(1:8, function(k) go(qr.Q(qr(matrix(rnorm(m^2), m)))))))
    start <- list(T = tries[[which.min(sapply(tries, function(r) tail(r$Table[, 2], 1)))]]$Th)
  }
  X <- rep(0, length(where))
  for (step in 1:12) {
    if (is.null(start$H) || step %% 4 == 0)
      start$H <- sapply(seq_along(X), function(k) { e <- 1e-4 * (seq_along(X) == k); (slope(X + e, start$T) - slope(X - e, start$T)) / 2e-4 })
    move <- solve(start$H, slope(X, start$T))
    X <- X - move
    if (max(abs(move)) < 1e-11) break
  }
  r <- turned(X, start$T)
  list(loadings = r$L * h, phi = if (oblique) t(r$T) %*% r$T else diag(m), start = list(T = r$T, H = start$H))
}
