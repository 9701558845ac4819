import { transposedProduct } from "../../../numeric/linear-algebra/dense";
import { invertInto } from "../../../numeric/linear-algebra/invert-into";
import { cholesky, multiply } from "../../../numeric/linear-algebra/matrix";
import type { Criterion, Shape } from "./criteria";
import { manifoldOf, normalizationOf, type RotationEntry, type RotationSettings } from "./rotations";
import { type Normalization, rowLengths } from "./row-lengths";

/** Functions of loadings (p x m) and factor correlations (m x m), row-major, that are 0 at a rotated solution. */
export interface RotationConditions {
  readonly oblique: boolean;
  readonly count: number;
  readonly values: (loadings: Float64Array, phi: Float64Array) => Float64Array;
}

/**
 * The conditions for stationarity under a rotation criterion with gradient G by the loadings L: oblique, the
 * off-diagonal elements of L' G Phi^-1 are 0 (Jennrich 1973, eq. 26); orthogonal, L' G is symmetric (Archer & Jennrich
 * 1973), of normalized loadings where the rotation normalizes them; unrotated factors ("none", or a single one)
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
  const normalization = normalizationOf(rotation, settings);
  if (manifoldOf(rotation) === "oblique") return obliqueConditions(criterion, normalization, shape);
  return orthogonalConditions(shape, (loadings) => {
    const scaled = normalized(loadings, null, { normalization, shape });
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

function obliqueConditions(
  criterion: Criterion,
  normalization: Normalization,
  shape: Shape,
): RotationConditions {
  const m = shape.factors;
  const work = new Float64Array(m * m);
  const inverse = new Float64Array(m * m);
  return {
    oblique: true,
    count: m * (m - 1),
    values(loadings, phi) {
      const gradient = new Float64Array(loadings.length);
      const scaled = normalized(loadings, phi, { normalization, shape });
      criterion(scaled, gradient, shape);
      const product = acrossItems(scaled, gradient, shape);
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

/** @param phi null for orthogonal factors */
function normalized(
  loadings: Float64Array,
  phi: Float64Array | null,
  { normalization, shape }: { readonly normalization: Normalization; readonly shape: Shape },
): Float64Array {
  if (normalization === "none") return loadings;
  const m = shape.factors;
  const rowsOf = (flat: Float64Array): number[][] =>
    Array.from({ length: flat.length / m }, (_, i) => Array.from(flat.subarray(i * m, (i + 1) * m)));
  const rows = rowsOf(loadings);
  const root = phi === null ? null : cholesky(rowsOf(phi));
  const lengths = rowLengths(root === null ? rows : multiply(rows, root), normalization);
  return loadings.map((value, at) => value / lengths[Math.floor(at / m)]!);
}
