import { modelParts } from "../../../measures/model-syntax/model-parts";
import { product } from "../../../numeric/linear-algebra/dense";
import { hasOneKind, type ModelTable, phantomFactors } from "../../model/model-table";
import type { FittedValues } from "../estimation/fit-model";
import { type FittedModel, stateOrThrow } from "../estimation/fitted-model";
import { groupLayout } from "../estimation/group-layout";
import { type ModelState, modelState } from "../estimation/model-state";
import { pairPlace } from "../estimation/moment-changes";
import { rowsOfFree, shiftRows } from "../standard-errors/observed-information";
import { greenYangSlopes } from "./green-yang";

/** A factor of a fitted model with its items and effects. */
export interface FactorPart {
  readonly id: string;
  /** Index among the model's factors. */
  readonly place: number;
  /** Indices of the items that it measures, directly or through other factors. */
  readonly items: readonly number[];
  /**
   * Loadings times the factor's standard deviation, of standardized latent answers or unstandardized continuous items.
   */
  readonly loadings: readonly number[];
  /** Whether the factor directly measures all of its items, and no other factor does. */
  readonly simple: boolean;
}

/** Input of the reliability and validity coefficients of one group. */
export interface FactorParts {
  readonly kind: "ordered" | "continuous";
  /** Without those that have no indicators. */
  readonly factors: readonly FactorPart[];
  /** By item: standard normal thresholds; empty for continuous items. */
  readonly thresholds: readonly (readonly number[])[];
  /** Of the sample: correlations (ordered), covariances (continuous), item x item. */
  readonly sample: readonly (readonly number[])[];
  /** By item: -1 where the other parts are those of the reflected item (`bifactorKeys`), otherwise 1. */
  readonly keys: readonly number[];
}

/**
 * Decomposes a fitted model by its factors. A factor of higher order reaches its items through others: its loading is
 * the sum over the paths (Lambda (I - B)^-1). Items of a bifactor model that load negatively on the general factor are
 * reflected, so that omega is of a sum to which all contribute.
 * @returns null where the model has no proper matrices at the solution, and for ordered items with covariates or
 *   continuous items among them
 */
export function factorParts(fitted: FittedValues, group: number): FactorParts | null {
  const { table } = fitted;
  if (!hasOneKind(table)) return null;
  const layout = groupLayout(table, group);
  const state = modelState(layout, fitted.values);
  if (state === null) return null;
  const { items: p, factors: m, thresholdStart } = layout;
  const places = table.items.map((_, j) => j);
  const reaches = reachOf(table, group);
  const direct = table.factors.map((_, f) => places.filter((j) => state.lambda[j * m + f] !== 0));
  const factors = table.factors.map((id, f): FactorPart => {
    const items = places.filter((j) => state.total[j * m + f] !== 0 && reaches(id, table.items[j]!));
    const isOwn = (j: number): boolean => direct.every((others, g) => others.includes(j) === (g === f));
    return {
      id,
      place: f,
      items,
      loadings: loadingsOn(state, { factor: f, factors: m, items }),
      simple: items.every(isOwn),
    };
  });
  const implied = fitted.implied[group]!;
  const { covariance } = fitted.data[group]!;
  const keys = bifactorKeys(table, { factors, direct }) ?? places.map(() => 1);
  const phantom = phantomFactors(table);
  const measured = factors.filter(({ id }) => !phantom.includes(id));
  return {
    kind: table.kind,
    factors: measured.map((factor) => ({
      ...factor,
      loadings: factor.loadings.map((loading, i) => loading * keys[factor.items[i]!]!),
    })),
    thresholds: places.map((j) =>
      keyed(implied.subarray(thresholdStart[j]!, thresholdStart[j + 1]!), keys[j]!),
    ),
    sample: places.map((j) => places.map((k) => covariance[j * p + k]! * keys[j]! * keys[k]!)),
    keys,
  };
}

/** Of a reflected item the other way round, last first; also their derivatives. */
const keyed = (thresholds: ArrayLike<number>, key: number): number[] =>
  key > 0 ? Array.from(thresholds) : Array.from(thresholds, (one) => -one).reverse();

/**
 * By item: -1 where it loads on the general factor of a bifactor model in the other direction than most.
 * @returns null for other models: without a factor of all items beside others, or with factors that correlate
 * @see Revelle's `psych::omega`, which reflects such items.
 */
function bifactorKeys(
  { parameters, items, factors: ids, exploratory }: ModelTable,
  {
    factors,
    direct,
  }: { readonly factors: readonly FactorPart[]; readonly direct: readonly (readonly number[])[] },
): readonly number[] | null {
  const [general, ...others] = factors.filter((_, f) => direct[f]!.length === items.length);
  if (general === undefined || others.length > 0 || factors.length < 2 || exploratory !== undefined)
    return null;
  const isTied = parameters.some(
    ({ lhs, op, rhs, free, value }) =>
      ids.includes(lhs) &&
      (op === "~" || (op === "~~" && lhs !== rhs) || (op === "=~" && ids.includes(rhs))) &&
      (free >= 0 || value !== 0),
  );
  return isTied ? null : keysOf(general.loadings);
}

/** By loading: -1 where it has the other sign than their sum. */
export function keysOf(loadings: readonly number[]): readonly number[] {
  const direction = loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1;
  return loadings.map((loading) => (loading * direction < 0 ? -1 : 1));
}

/** Whether a factor is measured by an item directly or through other factors, not through a regression. */
function reachOf(table: ModelTable, group: number): (factor: string, item: string) => boolean {
  const { indicators } = modelParts(table.parameters.filter((row) => row.group === group));
  const below = (factor: string): string[] =>
    (indicators.get(factor) ?? []).flatMap((name) => (indicators.has(name) ? below(name) : [name]));
  const found = new Map(table.factors.map((factor) => [factor, new Set(below(factor))]));
  return (factor, item) => found.get(factor)?.has(item) === true;
}

/** Loadings of items on a factor times its standard deviation, as `FactorPart` has them. */
function loadingsOn(
  { delta, total, phi }: ModelState,
  of: { readonly factor: number; readonly factors: number; readonly items: readonly number[] },
): number[] {
  const { factor, factors: m, items } = of;
  const deviation = Math.sqrt(phi[factor * m + factor]!);
  return items.map((j) => delta[j]! * total[j * m + factor]! * deviation);
}

/** Derivatives of a factor's omegas by the sample's moments; null where an omega is not defined. */
interface OmegaSlopes {
  readonly categorical: Float64Array | null;
  readonly latent: Float64Array | null;
}

interface OmegaDerivatives {
  readonly loadings: ArrayLike<number>;
  /** By item of the factor and threshold; none if omega does not depend on them. */
  readonly thresholds: readonly ArrayLike<number>[];
  /** By the correlation or covariance of two items of the factor, row-major, on and above the diagonal. */
  readonly sample: ArrayLike<number>;
}

/** Step of the central differences of standardized loadings: error of about 1e-10. */
const STEP = 1e-5;

/**
 * Derivatives of the omegas of `omegasOf` by the moments: through the estimates and the sample's correlations or
 * covariances.
 * @param fitted a model of one group
 * @param factor one of `parts`, at index `f`
 * @param moves free x moments (`estimateDerivatives`)
 */
export function omegaSlopes(
  fitted: FittedModel,
  { parts, f, moves }: { readonly parts: FactorParts; readonly f: number; readonly moves: Float64Array },
): OmegaSlopes {
  const factor = parts.factors[f]!;
  if (factor.items.length < 2) return { categorical: null, latent: null };
  const loadingDerivatives = derivativesOfLoadings(fitted, factor);
  const whole = (own: OmegaDerivatives | null): Float64Array | null =>
    own && slopesByMoments(fitted, { factor, own: unkeyed(own, factor, parts), loadingDerivatives, moves });
  const ofSum = sumSlopes(factor, parts);
  if (parts.kind === "continuous") return { categorical: whole(ofSum), latent: null };
  return { categorical: whole(categoricalSlopes(factor, parts)), latent: whole(ofSum) };
}

/** By the parts of the items as they are, where omega is of reflected ones. */
function unkeyed(own: OmegaDerivatives, { items }: FactorPart, { keys }: FactorParts): OmegaDerivatives {
  const size = items.length;
  const keyAt = (i: number): number => keys[items[i]!]!;
  return {
    loadings: Array.from(own.loadings, (slope, i) => slope * keyAt(i)),
    thresholds: own.thresholds.map((slopes, i) => keyed(slopes, keyAt(i))),
    sample: Array.from(own.sample, (slope, at) => slope * keyAt(Math.floor(at / size)) * keyAt(at % size)),
  };
}

/** Of the explained share of the variance of the sum. */
function sumSlopes({ items, loadings }: FactorPart, { sample, kind }: FactorParts): OmegaDerivatives | null {
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
): OmegaDerivatives | null {
  const found = greenYangSlopes({
    loadings,
    thresholds: items.map((j) => thresholds[j]!),
    correlation: items.map((i) => items.map((j) => sample[i]![j]!)),
  });
  return found && { loadings: found.loadings, thresholds: found.thresholds, sample: found.correlation };
}

/** Derivatives of a factor's standardized loadings by the free parameters: items of the factor x free. */
function derivativesOfLoadings({ table, values }: FittedModel, { items, place }: FactorPart): Float64Array {
  const layout = groupLayout(table, 0);
  const moved = values.slice();
  const { free } = table;
  const out = new Float64Array(items.length * free);
  for (const [parameter, rows] of rowsOfFree(table, 0)) {
    const at = (by: number): number[] => {
      shiftRows(moved, values, { rows, by });
      return loadingsOn(stateOrThrow(layout, moved), { factor: place, factors: layout.factors, items });
    };
    const above = at(STEP);
    const below = at(-STEP);
    shiftRows(moved, values, { rows, by: 0 });
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
    readonly own: OmegaDerivatives;
    readonly loadingDerivatives: Float64Array;
    readonly moves: Float64Array;
  },
): Float64Array {
  const { factor, own, loadingDerivatives, moves } = about;
  const { items } = factor;
  const { free } = table;
  const byEstimates = product(Float64Array.from(own.loadings), loadingDerivatives, {
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
