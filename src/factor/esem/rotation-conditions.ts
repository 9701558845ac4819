import { lengthOf } from "../../numeric/elementary/length";
import { transposedProduct } from "../../numeric/linear-algebra/dense";
import { invertInto } from "../../numeric/linear-algebra/invert-into";
import type { Criterion, Shape } from "../efa/rotation/criteria";
import { manifoldOf, type RotationEntry, type RotationSettings } from "../efa/rotation/rotations";

/** Functions of loadings (p x m) and factor correlations (m x m), row-major, that are 0 at a rotated solution. */
export interface RotationConditions {
  readonly oblique: boolean;
  readonly count: number;
  readonly values: (loadings: Float64Array, phi: Float64Array) => Float64Array;
}

/**
 * The conditions for stationarity under a rotation criterion with gradient G by the loadings L: oblique, the
 * off-diagonal elements of L' G Phi^-1 are 0 (Jennrich 1973, eq. 26); orthogonal, L' G is symmetric (Archer & Jennrich
 * 1973), of loadings with Kaiser's normalization where the rotation has it; unrotated factors ("none", or a single one)
 * are the principal axes, with L' L diagonal. Where the solution is computed from another, the conditions
 * are those of the other.
 */
export function rotationConditions(
  rotation: RotationEntry,
  shape: Shape,
  settings: RotationSettings,
): RotationConditions {
  const criterion = shape.factors === 1 ? undefined : rotation.criterion?.(settings, shape);
  if (criterion === undefined)
    return orthogonalConditions(shape, (loadings) => acrossItems(loadings, loadings, shape));
  if (manifoldOf(rotation) === "oblique") return obliqueConditions(criterion, shape);
  return orthogonalConditions(shape, (loadings) => {
    const scaled = rotation.isNormalized ? kaiserNormalized(loadings, shape) : loadings;
    const gradient = new Float64Array(loadings.length);
    criterion(scaled, gradient, shape);
    const product = acrossItems(scaled, gradient, shape);
    return product.map((value, at) => value - product[mirrored(at, shape.factors)]!);
  });
}

/** Of the unrotated factors of maximum likelihood: L' psi^-1 L is diagonal, where psi is 1 less the communality. */
export function weightedAxes(shape: Shape): RotationConditions {
  return orthogonalConditions(shape, (loadings) => {
    const m = shape.factors;
    const weighted = loadings.slice();
    for (let i = 0; i < shape.items; i++) {
      let psi = 1;
      for (let k = 0; k < m; k++) psi -= loadings[i * m + k]! ** 2;
      for (let k = 0; k < m; k++) weighted[i * m + k]! /= psi;
    }
    return acrossItems(loadings, weighted, shape);
  });
}

function obliqueConditions(criterion: Criterion, shape: Shape): RotationConditions {
  const m = shape.factors;
  const work = new Float64Array(m * m);
  const inverse = new Float64Array(m * m);
  return {
    oblique: true,
    count: m * (m - 1),
    values(loadings, phi) {
      const gradient = new Float64Array(loadings.length);
      criterion(loadings, gradient, shape);
      const product = acrossItems(loadings, gradient, shape);
      invertInto(phi, inverse, work);
      const values: number[] = [];
      for (let u = 0; u < m; u++) {
        for (let v = 0; v < m; v++) {
          if (u === v) continue;
          let sum = 0;
          for (let k = 0; k < m; k++) sum += product[u * m + k]! * inverse[k * m + v]!;
          values.push(sum);
        }
      }
      return Float64Array.from(values);
    },
  };
}

/** @param matrix m x m, of which the elements above the diagonal are to be 0 */
function orthogonalConditions(
  { factors: m }: Shape,
  matrix: (loadings: Float64Array) => Float64Array,
): RotationConditions {
  return {
    oblique: false,
    count: (m * (m - 1)) / 2,
    values: (loadings) => matrix(loadings).filter((_, at) => Math.floor(at / m) < at % m),
  };
}

function mirrored(at: number, m: number): number {
  return (at % m) * m + Math.floor(at / m);
}

/** Left' right, m x m. */
function acrossItems(left: Float64Array, right: Float64Array, { items, factors }: Shape): Float64Array {
  return transposedProduct(left, right, { rows: factors, inner: items, columns: factors });
}

function kaiserNormalized(loadings: Float64Array, { items, factors: m }: Shape): Float64Array {
  const normalized = loadings.slice();
  for (let i = 0; i < items; i++) {
    const row = normalized.subarray(i * m, (i + 1) * m);
    const length = lengthOf(row) || 1;
    for (let k = 0; k < m; k++) row[k]! /= length;
  }
  return normalized;
}
