import { product, productTransposed } from "../../numeric/linear-algebra/dense";
import type { Rows } from "../../numeric/linear-algebra/matrix";
import type { FittedModel } from "../cfa/estimation/fitted-model";
import type { EstimatorParts } from "../cfa/estimator";
import { covarianceOfEstimates } from "../cfa/standard-errors/estimate-covariance";
import { rotationConditions } from "../efa/rotation/rotation-conditions";
import type { Carried, RotationEntry, RotationSettings } from "../efa/rotation/rotations";
import { type RotatedFactors, rotatedCovariance } from "./rotated-covariance";

/** Standard errors of the loadings (item x factor) and factor correlations; null where they are not defined. */
export interface RotatedErrors {
  readonly loadings: readonly (readonly (number | null)[])[];
  /** 0 on the diagonal, and everywhere where the factors are uncorrelated. */
  readonly phi: readonly (readonly (number | null)[])[];
}

/** Step of the central differences through `carry`. */
const STEP = 1e-5;

/**
 * Standard errors of a rotated solution from its unrotated fit (`rotatedCovariance`); by differences where it is a
 * function of another.
 * @param rotated loadings and factor correlations of the rotation; or those of the other
 */
export function rotatedErrors(
  fitted: FittedModel,
  rotated: { readonly loadings: Rows; readonly phi: Rows },
  options: RotationSettings & { readonly parts: EstimatorParts; readonly rotation: RotationEntry },
): RotatedErrors {
  const factors: RotatedFactors = {
    loadings: Float64Array.from(rotated.loadings.flat()),
    phi: Float64Array.from(rotated.phi.flat()),
    items: rotated.loadings.length,
    factors: rotated.phi.length,
  };
  const conditions = rotationConditions(options.rotation, factors, options);
  const covariance = covarianceOfEstimates(fitted, options.parts);
  const spread =
    covariance === null
      ? null
      : rotatedCovariance(factors, conditions, {
          jacobian: correlationDerivatives(fitted),
          covariance,
          parameters: fitted.table.free,
        });
  const { carry } = options.rotation;
  if (spread !== null && carry !== null && factors.factors > 1) {
    const carried: Carry = (loadings) => carry(loadings, options);
    return asErrors(carriedCovariance(spread, factors, carried), { ...factors, oblique: true });
  }
  return asErrors(spread, { ...factors, oblique: conditions.oblique });
}

/** Derivatives of the implied correlations by the free parameters: pairs x parameters. */
function correlationDerivatives({ table, implied, jacobian }: FittedModel): Float64Array {
  const free = table.free;
  const moves = jacobian[0]!;
  const p = table.items.length;
  if (table.kind === "ordered") return moves.slice(moves.length - ((p * (p - 1)) / 2) * free);
  const start = (i: number): number => p + i * p - (i * (i - 1)) / 2;
  const values = implied[0]!;
  const out = new Float64Array(((p * (p - 1)) / 2) * free);
  for (let i = 0, row = 0; i < p; i++) {
    for (let j = i + 1; j < p; j++, row++) {
      const [first, second, both] = [start(i), start(j), start(i) + j - i];
      const scale = 1 / Math.sqrt(values[first]! * values[second]!);
      const half = (values[both]! * scale) / 2;
      for (let q = 0; q < free; q++) {
        out[row * free + q] =
          moves[both * free + q]! * scale -
          half * (moves[first * free + q]! / values[first]! + moves[second * free + q]! / values[second]!);
      }
    }
  }
  return out;
}

type Carry = (loadings: Rows) => Carried;

/** The covariance of orthogonal loadings carried over to the loadings and correlations computed from them. */
function carriedCovariance(spread: Float64Array, orthogonal: RotatedFactors, carry: Carry): Float64Array {
  const inner = orthogonal.loadings.length;
  const jacobian = carriedDerivatives(orthogonal, carry);
  const size = jacobian.length / inner;
  return productTransposed(product(jacobian, spread, { rows: size, inner, columns: inner }), jacobian, {
    rows: size,
    inner,
    columns: size,
  });
}

/** Derivatives of carried loadings (row-major) and correlations (pairs) by those before: parameters x loadings. */
export function carriedDerivatives(
  { loadings, items: p, factors: m }: RotatedFactors,
  carry: Carry,
): Float64Array {
  const rowsOf = (flat: Float64Array): number[][] =>
    Array.from({ length: p }, (_, i) => Array.from(flat.subarray(i * m, (i + 1) * m)));
  const carried = (flat: Float64Array): number[] => {
    const { loadings: pattern, phi } = carry(rowsOf(flat));
    return [...pattern.flat(), ...phi.flatMap((row, k) => row.slice(k + 1))];
  };
  const size = carried(loadings).length;
  const jacobian = new Float64Array(size * loadings.length);
  for (let at = 0; at < loadings.length; at++) {
    const shifted = (by: number): number[] =>
      carried(loadings.map((value, k) => (k === at ? value + by : value)));
    const above = shifted(STEP);
    const below = shifted(-STEP);
    for (let row = 0; row < size; row++) {
      jacobian[row * loadings.length + at] = (above[row]! - below[row]!) / (2 * STEP);
    }
  }
  return jacobian;
}

function asErrors(
  spread: Float64Array | null,
  { items: p, factors: m, oblique }: { items: number; factors: number; oblique: boolean },
): RotatedErrors {
  const size = p * m + (oblique ? (m * (m - 1)) / 2 : 0);
  const errorOf = (at: number): number | null => {
    const variance = spread?.[at * size + at] ?? Number.NaN;
    return variance >= 0 ? Math.sqrt(variance) : null;
  };
  const phi = Array.from({ length: m }, () => new Array<number | null>(m).fill(0));
  for (let k = 0, at = p * m; oblique && k < m; k++) {
    for (let l = k + 1; l < m; l++, at++) {
      phi[k]![l] = errorOf(at);
      phi[l]![k] = phi[k]![l]!;
    }
  }
  return {
    loadings: Array.from({ length: p }, (_, i) => Array.from({ length: m }, (_, k) => errorOf(i * m + k))),
    phi,
  };
}
