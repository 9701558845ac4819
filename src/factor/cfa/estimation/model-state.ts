import { product, productTransposed } from "../../../numeric/linear-algebra/dense";
import { invertInto } from "../../../numeric/linear-algebra/invert-into";
import { CELL, type GroupLayout } from "./group-layout";

/** The matrices of the model in one group, row-major, and derived ones. */
export interface ModelState {
  /** Lambda, items x factors. */
  readonly lambda: Float64Array;
  readonly theta: Float64Array;
  readonly tau: Float64Array;
  /** Scales; 1 for continuous items. */
  readonly delta: Float64Array;
  /** (I - B)^-1 alpha: means of the factors. */
  readonly factorMeans: Float64Array;
  /** Lambda (I - B)^-1, items x factors. */
  readonly total: Float64Array;
  /** (I - B)^-1, factors x factors. */
  readonly inverse: Float64Array;
  /** Effects of an ordered model's covariates on the (latent) items, items x covariates. */
  readonly slopes: Float64Array;
  /** Phi = (I - B)^-1 Psi (I - B)^-T: covariance matrix of the factors. */
  readonly phi: Float64Array;
  /** Phi Lambda', factors x items. */
  readonly phiLambda: Float64Array;
  /** Means of the (latent) items. */
  readonly mu: Float64Array;
  /** Covariance matrix of the (latent) items; under delta its diagonal is the explained variance plus `theta`. */
  readonly sigma: Float64Array;
}

/**
 * Fills the matrices of the model: Sigma = Lambda (I - B)^-1 Psi (I - B)^-T Lambda' + Theta and mu = nu + Lambda (I -
 * B)^-1 alpha (Jöreskog 1970; Muthén 1984).
 * @param values value of every row of the table
 * @param matrices overwritten: those of an earlier state of the same layout
 * @param options.marginal with the variance due to covariates of an ordered model: of all people instead of those with
 *   the same covariates
 * @returns null where a latent item has no positive variance (theta parameterization)
 */
export function modelState(
  layout: GroupLayout,
  values: Float64Array,
  matrices = emptyMatrices(layout),
  { marginal = false }: { readonly marginal?: boolean | undefined } = {},
): ModelState | null {
  const { items: p, factors: m } = layout;
  const raw = fill(matrices, layout, { values, marginal });
  const inverse = layout.higherOrder ? inverted(raw.identityLessB) : raw.identityLessB;
  if (inverse === null) return null;
  const square = { rows: m, inner: m, columns: m };
  const wide = { rows: p, inner: m, columns: m };
  const { lambda, psi, alpha } = raw;
  const total = layout.higherOrder ? product(lambda, inverse, wide) : lambda;
  const phi = layout.higherOrder ? productTransposed(product(inverse, psi, square), inverse, square) : psi;
  const factorMeans = layout.higherOrder ? product(inverse, alpha, { ...square, columns: 1 }) : alpha;
  const phiLambda = productTransposed(phi, lambda, { rows: m, inner: m, columns: p, out: raw.phiLambda });
  const sigma = product(lambda, phiLambda, { rows: p, inner: m, columns: p, out: raw.sigma });
  const mu = product(lambda, factorMeans, { rows: p, inner: m, columns: 1, out: raw.mu });
  for (let at = 0; at < sigma.length; at++) sigma[at]! += raw.theta[at]!;
  for (let j = 0; j < p; j++) mu[j]! += raw.nu[j]!;
  if (layout.kind === "ordered" && layout.parameterization === "theta") {
    for (let j = 0; j < p; j++) {
      const variance = sigma[j * p + j]!;
      if (layout.variancePlace[j]! >= 0) continue;
      if (!(variance > 0)) return null;
      raw.delta[j] = 1 / Math.sqrt(variance);
    }
  }
  return {
    lambda,
    theta: raw.theta,
    tau: raw.tau,
    delta: raw.delta,
    factorMeans,
    total,
    inverse,
    slopes: lastColumns(total, layout),
    phi,
    phiLambda,
    mu,
    sigma,
  };
}

export type ModelMatrices = ReturnType<typeof emptyMatrices>;

/** The matrices of a group in one array, which is cheaper than several small ones. */
export function emptyMatrices({ items: p, factors: m, thresholdStart }: GroupLayout) {
  const space = new Float64Array(2 * (p * m + m * m + p * p) + 3 * p + m + thresholdStart[p]!);
  let from = 0;
  const take = (size: number): Float64Array => {
    from += size;
    return space.subarray(from - size, from);
  };
  return {
    lambda: take(p * m),
    identityLessB: take(m * m),
    psi: take(m * m),
    theta: take(p * p),
    tau: take(thresholdStart[p]!),
    delta: take(p),
    nu: take(p),
    alpha: take(m),
    phiLambda: take(m * p),
    sigma: take(p * p),
    mu: take(p),
  };
}

function lastColumns(
  total: Float64Array,
  { items: p, factors: m, covariates: q }: GroupLayout,
): Float64Array {
  const out = new Float64Array(p * q);
  for (let j = 0; q > 0 && j < p; j++) out.set(total.subarray((j + 1) * m - q, (j + 1) * m), j * q);
  return out;
}

function fill(
  matrices: ModelMatrices,
  layout: GroupLayout,
  { values, marginal }: { readonly values: Float64Array; readonly marginal: boolean },
): ModelMatrices {
  const { items: p, factors: m, itemFactors, covariates, rows, cell, first, second, derived } = layout;
  const { lambda, identityLessB, psi, theta, tau, delta, nu, alpha } = matrices;
  for (let f = 0; f < m; f++) identityLessB[f * m + f] = 1;
  const latent = m - covariates - itemFactors.length;
  for (let d = 0; d < itemFactors.length; d++) lambda[itemFactors[d]! * m + latent + d] = 1;
  delta.fill(1);
  matrices.sigma.fill(0);
  matrices.mu.fill(0);
  for (let at = 0; at < rows.length; at++) {
    if (derived[at] === 1) continue;
    const value = values[rows[at]!]!;
    const i = first[at]!;
    const j = second[at]!;
    switch (cell[at]) {
      case CELL.loading:
        lambda[i * m + j] = value;
        break;
      case CELL.regression:
        identityLessB[i * m + j] = -value;
        break;
      case CELL.factorCovariance:
        psi[i * m + j] = value;
        psi[j * m + i] = value;
        break;
      case CELL.residualCovariance:
        theta[i * p + j] = value;
        theta[j * p + i] = value;
        break;
      case CELL.threshold:
        tau[i] = value;
        break;
      case CELL.scale:
        delta[i] = value;
        break;
      case CELL.intercept:
        nu[i] = value;
        break;
      case CELL.mean:
        alpha[i] = value;
        break;
      case CELL.sampleCovariance:
        psi[i * m + j] = marginal ? value : 0;
        psi[j * m + i] = marginal ? value : 0;
        break;
    }
  }
  return matrices;
}

/** Writes the derived rows into `values`: residual variances under delta, scales under theta. */
export function writeDerived(layout: GroupLayout, state: ModelState, values: Float64Array): void {
  const { items: p, factors: m, covariates, itemFactors, rows, cell, first, derived } = layout;
  const latent = m - covariates - itemFactors.length;
  for (let at = 0; at < rows.length; at++) {
    if (derived[at] === 0) continue;
    const own = first[at]!;
    const j = cell[at] === CELL.factorCovariance ? itemFactors[own - latent]! : own;
    const scale = state.delta[j]!;
    values[rows[at]!] = cell[at] === CELL.scale ? scale : 1 / (scale * scale) - state.sigma[j * p + j]!;
  }
}

function inverted(a: Float64Array): Float64Array | null {
  const out = new Float64Array(a.length);
  return invertInto(a, out, new Float64Array(a.length)) ? out : null;
}

export function leadingBlock(matrix: Float64Array, size: number, wanted: number): Float64Array {
  return Float64Array.from(
    { length: wanted * wanted },
    (_, at) => matrix[Math.floor(at / wanted) * size + (at % wanted)]!,
  );
}
