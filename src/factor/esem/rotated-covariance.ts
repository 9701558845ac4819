import {
  crossProduct,
  product,
  productTransposed,
  transposedProduct,
} from "../../numeric/linear-algebra/dense";
import { flatInverse } from "../../numeric/linear-algebra/matrix";
import type { RotationConditions } from "../efa/rotation/rotation-conditions";

/** Rotated factors: loadings p x m and factor correlations m x m, row-major. */
export interface RotatedFactors {
  readonly loadings: Float64Array;
  readonly phi: Float64Array;
  readonly items: number;
  readonly factors: number;
}

/** Step of the central differences of the rotation's conditions: error of about 1e-10. */
const STEP = 1e-5;

/**
 * Covariance of rotated loadings (row-major p x m) and, if oblique, of the factor correlations (pairs in the order 1-2,
 * 1-3, ..., 2-3) by the delta method: implied correlations do not depend on the rotation and its conditions stay 0,
 * which together determine the derivatives of the rotated solution by the correlations. Equals the inverse of the
 * information bordered by the conditions (Jennrich 1973, 1974).
 * @param implied derivatives of the implied correlations (pairs 1-2, 1-3, ..., 2-3; rows) by parameters with covariance
 *   matrix `covariance` (parameters x parameters)
 * @returns square; null where the rotation does not determine the solution
 */
export function rotatedCovariance(
  rotated: RotatedFactors,
  conditions: RotationConditions,
  implied: {
    readonly jacobian: Float64Array;
    readonly covariance: Float64Array;
    readonly parameters: number;
  },
): Float64Array | null {
  const { items: p, factors: m } = rotated;
  const pairs = (p * (p - 1)) / 2;
  const size = p * m + (conditions.oblique ? (m * (m - 1)) / 2 : 0);
  const own = correlationJacobian(rotated, size);
  const information = crossProduct(own, { rows: pairs, columns: size });
  const bordered = borderedInverse(information, conditionJacobian(rotated, conditions, size), size);
  if (bordered === null) return null;
  const towards = transposedProduct(own, implied.jacobian, {
    rows: size,
    inner: pairs,
    columns: implied.parameters,
  });
  const moves = product(bordered, towards, { rows: size, inner: size, columns: implied.parameters });
  const spread = product(moves, implied.covariance, {
    rows: size,
    inner: implied.parameters,
    columns: implied.parameters,
  });
  return productTransposed(spread, moves, { rows: size, inner: implied.parameters, columns: size });
}

/** Derivatives of the elements of L Phi L' below the diagonal, pair by pair. */
function correlationJacobian(
  { loadings, phi, items: p, factors: m }: RotatedFactors,
  size: number,
): Float64Array {
  const structure = product(loadings, phi, { rows: p, inner: m, columns: m });
  const jacobian = new Float64Array(((p * (p - 1)) / 2) * size);
  let row = 0;
  for (let i = 0; i < p; i++) {
    for (let j = i + 1; j < p; j++, row += size) {
      for (let k = 0; k < m; k++) {
        jacobian[row + i * m + k]! += structure[j * m + k]!;
        jacobian[row + j * m + k]! += structure[i * m + k]!;
      }
      for (let at = p * m, k = 0; at < size; k++) {
        for (let l = k + 1; l < m; l++, at++) {
          jacobian[row + at] =
            loadings[i * m + k]! * loadings[j * m + l]! + loadings[i * m + l]! * loadings[j * m + k]!;
        }
      }
    }
  }
  return jacobian;
}

/** Derivatives of a rotation's conditions by loadings and, if oblique, factor correlations: conditions x size. */
export function conditionJacobian(
  rotated: RotatedFactors,
  { values, count, oblique }: RotationConditions,
  size: number,
): Float64Array {
  const m = rotated.factors;
  const loadings = rotated.loadings.slice();
  const phi = rotated.phi.slice();
  const jacobian = new Float64Array(count * size);
  const differentiate = (column: number, move: (by: number) => void): void => {
    move(STEP);
    const above = values(loadings, phi);
    move(-2 * STEP);
    const below = values(loadings, phi);
    move(STEP);
    for (let c = 0; c < count; c++) jacobian[c * size + column] = (above[c]! - below[c]!) / (2 * STEP);
  };
  for (let at = 0; at < loadings.length; at++) {
    differentiate(at, (by) => {
      loadings[at]! += by;
    });
  }
  for (let at = loadings.length, k = 0; oblique && k < m; k++) {
    for (let l = k + 1; l < m; l++, at++) {
      differentiate(at, (by) => {
        phi[k * m + l]! += by;
        phi[l * m + k]! += by;
      });
    }
  }
  return jacobian;
}

/** The leading block of the inverse of [[information, conditions'], [conditions, 0]]. */
function borderedInverse(
  information: Float64Array,
  conditions: Float64Array,
  size: number,
): Float64Array | null {
  const count = conditions.length / size;
  const whole = size + count;
  const matrix = new Float64Array(whole * whole);
  for (let i = 0; i < size; i++) {
    matrix.set(information.subarray(i * size, (i + 1) * size), i * whole);
    for (let c = 0; c < count; c++) {
      matrix[i * whole + size + c] = conditions[c * size + i]!;
      matrix[(size + c) * whole + i] = conditions[c * size + i]!;
    }
  }
  const inverse = flatInverse(matrix, whole);
  if (inverse === null || !inverse.every(Number.isFinite)) return null;
  const block = new Float64Array(size * size);
  for (let i = 0; i < size; i++) block.set(inverse.subarray(i * whole, i * whole + size), i * size);
  return block;
}
