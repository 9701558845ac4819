import { product } from "../../numeric/linear-algebra/dense";
import { flatInverse } from "../../numeric/linear-algebra/matrix";
import { conditionJacobian, type RotatedFactors } from "./rotated-covariance";
import type { RotationConditions } from "./rotation-conditions";

/**
 * How rotated loadings (row-major) and, where the rotation is oblique, factor correlations (pairs in the order 1-2, 1-3, ...,
 * 2-3) move, from moves of the loadings that leave the factor correlations as they are and the rotation open: loadings L
 * turned by X move by L X, factor correlations Phi by -X Phi - Phi X', and the conditions of the rotation, which stay 0,
 * say what X is (Jennrich 1973, 1974).
 *
 * @param moves loadings x columns
 * @returns parameters x columns; null where the conditions do not determine the rotation
 */
export function rotatedMoves(
  rotated: RotatedFactors,
  conditions: RotationConditions,
  moves: Float64Array,
): Float64Array | null {
  const loadings = rotated.loadings.length;
  const columns = moves.length / loadings;
  const m = rotated.factors;
  const size = loadings + (conditions.oblique ? (m * (m - 1)) / 2 : 0);
  const { count } = conditions;
  const out = new Float64Array(size * columns);
  out.set(moves);
  if (count === 0) return out;
  const slopes = conditionJacobian(rotated, conditions, size);
  const turns = turnMoves(rotated, conditions.oblique, size);
  const inverse = flatInverse(product(slopes, turns, { rows: count, inner: size, columns: count }), count);
  if (inverse === null || !inverse.every(Number.isFinite)) return null;
  const missed = product(slopes, out, { rows: count, inner: size, columns });
  const turned = product(inverse, missed, { rows: count, inner: count, columns });
  const change = product(turns, turned, { rows: size, inner: count, columns });
  for (let at = 0; at < out.length; at++) out[at]! -= change[at]!;
  return out;
}

/**
 * How the parameters move with each free element of X: those off its diagonal (the diagonal keeps the factors' variances 1),
 * or, of an orthogonal rotation, those above it (X is skew). Parameters x elements.
 */
function turnMoves(
  { loadings, phi, items: p, factors: m }: RotatedFactors,
  oblique: boolean,
  size: number,
): Float64Array {
  const turns: Float64Array[] = [];
  for (let u = 0; u < m; u++) {
    for (let v = oblique ? 0 : u + 1; v < m; v++) {
      if (u === v) continue;
      const x = new Float64Array(m * m);
      x[u * m + v] = 1;
      if (oblique) x[u * m + u] = -phi[v * m + u]!;
      else x[v * m + u] = -1;
      turns.push(x);
    }
  }
  const out = new Float64Array(size * turns.length);
  const square = { rows: m, inner: m, columns: m };
  turns.forEach((x, turn) => {
    const put = (row: number, value: number): void => {
      out[row * turns.length + turn] = value;
    };
    product(loadings, x, { rows: p, inner: m, columns: m }).forEach((value, at) => {
      put(at, value);
    });
    if (!oblique) return;
    const change = product(x, phi, square);
    for (let at = p * m, k = 0; k < m; k++) {
      for (let l = k + 1; l < m; l++, at++) put(at, -change[k * m + l]! - change[l * m + k]!);
    }
  });
  return out;
}
