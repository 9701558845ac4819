import { product } from "../../../numeric/linear-algebra/dense";
import type { FittedModel } from "../estimation/fitted-model";
import { groupLayout } from "../estimation/group-layout";
import { stateOrThrow } from "../estimation/implied-moments";
import { pairPlace } from "../estimation/moment-changes";
import { moveRows, rowsOfFree } from "../standard-errors/observed-information";
import { type FactorPart, type FactorParts, loadingsOn } from "./factor-parts";
import { greenYangSlopes } from "./green-yang";

/** Derivatives of a factor's omegas by the sample's moments; null where an omega is not defined. */
export interface OmegaSlopes {
  readonly categorical: Float64Array | null;
  readonly latent: Float64Array | null;
}

/** Derivatives of an omega by what it is made of. */
interface OwnSlopes {
  readonly loadings: ArrayLike<number>;
  /** By item of the factor and threshold; none where omega does not depend on them. */
  readonly thresholds: readonly ArrayLike<number>[];
  /** By the correlation or covariance of two items of the factor, row-major, on and above the diagonal. */
  readonly sample: ArrayLike<number>;
}

/** Step of the central differences of standardized loadings: error of about 1e-10. */
const STEP = 1e-5;

/**
 * The derivatives of the omegas of `omegasOf` by the moments: by way of the estimates and of the sample's correlations or
 * covariances, which both stand in them.
 *
 * @param fitted a model of one group
 * @param factor one of `parts`, at place `f`
 * @param moves free x moments (`estimateMoves`)
 */
export function omegaSlopes(
  fitted: FittedModel,
  { parts, f, moves }: { readonly parts: FactorParts; readonly f: number; readonly moves: Float64Array },
): OmegaSlopes {
  const factor = parts.factors[f]!;
  if (factor.items.length < 2) return { categorical: null, latent: null };
  const loadingMoves = movesOfLoadings(fitted, factor, f);
  const whole = (own: OwnSlopes | null): Float64Array | null =>
    own && slopesByMoments(fitted, { factor, own, loadingMoves, moves });
  const ofSum = sumSlopes(factor, parts);
  if (parts.kind === "continuous") return { categorical: whole(ofSum), latent: null };
  return { categorical: whole(categoricalSlopes(factor, parts)), latent: whole(ofSum) };
}

/** Of the explained share of the variance of the sum. */
function sumSlopes({ items, loadings }: FactorPart, { sample, kind }: FactorParts): OwnSlopes | null {
  const sum = loadings.reduce((total, loading) => total + loading, 0);
  const total = items.flatMap((i) => items.map((j) => sample[i]![j]!)).reduce((all, one) => all + one, 0);
  if (!(total > 0)) return null;
  const shrink = -(sum * sum) / (total * total);
  const size = items.length;
  const times = (i: number, j: number): number => {
    if (i === j) return kind === "ordered" ? 0 : 1;
    return i < j ? 2 : 0;
  };
  return {
    loadings: loadings.map(() => (2 * sum) / total),
    thresholds: [],
    sample: Float64Array.from(
      { length: size * size },
      (_, at) => shrink * times(Math.floor(at / size), at % size),
    ),
  };
}

function categoricalSlopes(
  { items, loadings }: FactorPart,
  { thresholds, sample }: FactorParts,
): OwnSlopes | null {
  const found = greenYangSlopes({
    loadings,
    thresholds: items.map((j) => thresholds[j]!),
    correlation: items.map((i) => items.map((j) => sample[i]![j]!)),
  });
  return found && { loadings: found.loadings, thresholds: found.thresholds, sample: found.correlation };
}

/** How a factor's standardized loadings move with the free parameters: items of the factor x free. */
function movesOfLoadings({ table, values }: FittedModel, { items }: FactorPart, f: number): Float64Array {
  const layout = groupLayout(table, 0);
  const moved = values.slice();
  const { free } = table;
  const out = new Float64Array(items.length * free);
  for (const [parameter, rows] of rowsOfFree(table, 0)) {
    const at = (by: number): number[] => {
      moveRows(moved, values, { rows, by });
      return loadingsOn(stateOrThrow(layout, moved), { factor: f, factors: layout.factors, items });
    };
    const above = at(STEP);
    const below = at(-STEP);
    moveRows(moved, values, { rows, by: 0 });
    items.forEach((_, i) => {
      out[i * free + parameter] = (above[i]! - below[i]!) / (2 * STEP);
    });
  }
  return out;
}

function slopesByMoments(
  { table, data, jacobian }: FittedModel,
  about: {
    readonly factor: FactorPart;
    readonly own: OwnSlopes;
    readonly loadingMoves: Float64Array;
    readonly moves: Float64Array;
  },
): Float64Array {
  const { factor, own, loadingMoves, moves } = about;
  const { items } = factor;
  const { free } = table;
  const byEstimates = product(Float64Array.from(own.loadings), loadingMoves, {
    rows: 1,
    inner: items.length,
    columns: free,
  });
  const layout = groupLayout(table, 0);
  const { thresholdStart } = layout;
  own.thresholds.forEach((slopes, i) => {
    const first = thresholdStart[items[i]!]!;
    for (let k = 0; k < slopes.length; k++) {
      for (let q = 0; q < free; q++) byEstimates[q]! += slopes[k]! * jacobian[0]![(first + k) * free + q]!;
    }
  });
  const moments = data[0]!.moments.length;
  const out = product(byEstimates, moves, { rows: 1, inner: free, columns: moments });
  items.forEach((first, i) => {
    items.forEach((second, j) => {
      const slope = own.sample[i * items.length + j]!;
      if (slope !== 0) out[pairPlace(layout, first, second)]! += slope;
    });
  });
  return out;
}
