import { checkMatrix, type MatrixInput } from "../../correlation/matrix-input";
import { ItemwiseError, type Warning } from "../../errors";
import { choleskyFactor } from "../../numeric/linear-algebra/cholesky";
import type { GroupMoments } from "./group-moments";
import { normalMoments } from "./normal-moments";

/**
 * Moments of normal items from their covariance matrix: gamma is what normality makes of it (Browne 1974). Correlations,
 * which are no covariances (Cudeck 1989, Psychological Bulletin, 105, 317-327), have a warning.
 *
 * @throws ItemwiseError "bad-matrix" where it is not square, not symmetric or has no positive variance; "not-positive-definite";
 *   "too-few-people" below 2
 */
export function matrixMoments(input: MatrixInput): GroupMoments {
  checkMatrix(input);
  const { items, matrix, n } = input;
  const p = items.length;
  const covariance = Float64Array.from(
    { length: p * p },
    (_, at) =>
      ((matrix[Math.floor(at / p)]![at % p]! + matrix[at % p]![Math.floor(at / p)]!) / 2) * ((n - 1) / n),
  );
  if (choleskyFactor(covariance, p) === null) {
    throw new ItemwiseError("not-positive-definite", "the matrix is not positive definite.", {
      hint: "Print more decimals, or leave out items that follow from others.",
    });
  }
  const pairs = items.flatMap((_, i) => items.slice(i).map((__, offset) => [i, i + offset] as const));
  const moments = Float64Array.of(
    ...items.map((_, i) => input.means?.[i] ?? 0),
    ...pairs.map(([i, j]) => covariance[i * p + j]!),
  );
  const warnings = matrix.every((row, i) => row[i] === 1) ? [OF_CORRELATIONS] : [];
  return normalMoments({ group: "", n, items, moments, covariance, warnings }, () =>
    normalGamma(covariance, pairs, p),
  );
}

const OF_CORRELATIONS: Warning = {
  code: "correlations-analyzed",
  message:
    "The matrix is of correlations, taken for covariances: standard errors hold of standardized figures alone, and what is held equal between items supposes equal variances.",
};

/** Covariances of means S, of s_ij with s_kl s_ik s_jl + s_il s_jk, of both with each other 0. */
function normalGamma(
  covariance: Float64Array,
  pairs: readonly (readonly [number, number])[],
  p: number,
): Float64Array {
  const size = p + pairs.length;
  const s = (i: number, j: number): number => covariance[i * p + j]!;
  const out = new Float64Array(size * size);
  for (let i = 0; i < p; i++) for (let j = 0; j < p; j++) out[i * size + j] = s(i, j);
  pairs.forEach(([i, j], row) => {
    pairs.forEach(([k, l], column) => {
      out[(p + row) * size + p + column] = s(i, k) * s(j, l) + s(i, l) * s(j, k);
    });
  });
  return out;
}
