import { type ModelTable, phantomFactors } from "../../model/model-table";
import type { GroupMoments } from "../../moments/group-moments";
import { CELL, type GroupLayout } from "../estimation/group-layout";

/**
 * Starting values of the free parameters: from the model's text, otherwise rough estimates from each group's
 * correlations. Parameters held equal over groups start from the first group that has them; factor means and residual
 * covariances from 0, scales from 1.
 * @param effect standardized start of regressions on factors without indicators whose own regressions scale them
 */
export function startValues(
  table: ModelTable,
  layouts: readonly GroupLayout[],
  data: readonly GroupMoments[],
  effect = 0,
): Float64Array {
  const starts = new Float64Array(table.free).fill(Number.NaN);
  layouts.forEach((layout, group) => {
    const suggested = groupStarts(table, layout, { data: data[group]!, effect });
    layout.rows.forEach((row, at) => {
      const { free, value } = table.parameters[row]!;
      if (free >= 0 && Number.isNaN(starts[free]!)) starts[free] = value ?? suggested[at]!;
    });
  });
  return starts;
}

/** Standard deviations and standardized relations of one group, for all starts. */
interface Rough {
  readonly items: Float64Array;
  readonly factors: Float64Array;
  readonly communalities: Float64Array;
  /** Share of each factor explained by its own factors. */
  readonly explained: Float64Array;
  readonly loadings: Float64Array;
  /** Standardized loadings of factors on factors, row on column. */
  readonly regressions: Float64Array;
  readonly correlations: Float64Array;
  readonly phantom: ReadonlySet<string>;
  readonly unrelated: ReadonlySet<string>;
}

/** Standardized start of a regression on a factor that has no other relation: from 0 of all nothing moves any. */
const UNRELATED_START = 0.5;

function groupStarts(
  table: ModelTable,
  layout: GroupLayout,
  { data, effect }: { readonly data: GroupMoments; readonly effect: number },
): Float64Array {
  const rough = roughly(table, layout, data);
  const m = table.factors.length;
  const loading = (i: number, j: number): number =>
    (rough.loadings[i * m + j]! * rough.items[i]!) / rough.factors[j]!;
  const isOrdered = (i: number): boolean => table.thresholds[i]! > 0;
  const own = (i: number): number =>
    isOrdered(i) ? 1 : (1 - rough.communalities[i]!) * rough.items[i]! ** 2;
  const mean = (i: number): number =>
    isOrdered(i) ? 0 : data.moments[layout.kind === "continuous" ? i : layout.levelStart[i]!]!;
  const itemOf = (factor: number): number => (factor < m ? -1 : (layout.itemFactors[factor - m] ?? -1));
  const deviation = (factor: number): number =>
    itemOf(factor) < 0 ? rough.factors[factor]! : rough.items[itemOf(factor)]!;
  return Float64Array.from(layout.rows, (row, at) => {
    const i = layout.first[at]!;
    const j = layout.second[at]!;
    const [one, other] = [itemOf(i), itemOf(j)];
    switch (layout.cell[at]) {
      case CELL.loading:
        return loading(i, j);
      case CELL.regression:
        if (table.parameters[row]!.op === "~") {
          if (!rough.phantom.has(table.factors[j] ?? "")) return 0;
          const start = rough.unrelated.has(table.factors[j] ?? "") ? UNRELATED_START : effect;
          return (start * deviation(i)) / rough.factors[j]!;
        }
        if (one >= 0) return loading(one, j);
        return (rough.regressions[i * m + j]! * rough.factors[i]!) / rough.factors[j]!;
      case CELL.factorCovariance:
        if (one >= 0 || other >= 0) return i === j ? own(one) : 0;
        return i === j
          ? (1 - rough.explained[i]!) * rough.factors[i]! ** 2
          : rough.correlations[i * m + j]! * rough.factors[i]! * rough.factors[j]!;
      case CELL.residualCovariance:
        return i === j ? own(i) : 0;
      case CELL.threshold:
        return data.moments[i + layout.levelStart[j]! - layout.thresholdStart[j]!]! * rough.items[j]!;
      case CELL.scale:
        return 1;
      case CELL.intercept:
        return mean(i);
      default:
        return one >= 0 ? mean(one) : 0;
    }
  });
}

function roughly(table: ModelTable, layout: GroupLayout, data: GroupMoments): Rough {
  const p = layout.items;
  const m = table.factors.length;
  const deviations = Float64Array.from({ length: p }, (_, i) => Math.sqrt(data.covariance[i * p + i]!));
  const r = data.covariance.map(
    (value, at) => value / (deviations[Math.floor(at / p)]! * deviations[at % p]!),
  );
  const { items: ofFactors, factors: higherFactors } = indicatorsOf(table, layout);
  const { loadings, correlations } = factorStarts(r, ofFactors);
  const isHigher = higherFactors.some((list) => list.length > 0);
  const regressions = isHigher ? factorStarts(correlations, higherFactors).loadings : new Float64Array(m * m);
  const communalities = explainedBy(loadings, p, m);
  const explained = explainedBy(regressions, m, m);
  const theta = layout.kind === "ordered" && layout.parameterization === "theta";
  const items = deviations.map((value, i) =>
    theta && table.thresholds[i]! > 0 ? 1 / Math.sqrt(1 - communalities[i]!) : value,
  );
  const phantom = new Set(phantomFactors(table));
  const factors = factorDeviations(table, layout, { items, loadings, explained, phantom });
  const unrelated = unrelatedFactors(table);
  return {
    items,
    factors,
    communalities,
    explained,
    loadings,
    regressions,
    correlations,
    phantom,
    unrelated,
  };
}

/** Factors that have neither an indicator nor a regression with a value. */
function unrelatedFactors({ factors, parameters }: ModelTable): ReadonlySet<string> {
  const isGiven = ({ op, value }: ModelTable["parameters"][number]): boolean =>
    (op === "=~" || op === "~") && value !== 0 && (op === "=~" || value !== null);
  const related = new Set(parameters.filter(isGiven).flatMap(({ lhs, rhs }) => [lhs, rhs]));
  return new Set(factors.filter((factor) => !related.has(factor)));
}

/** By latent factor: the items and the factors that load on it. */
function indicatorsOf(
  table: ModelTable,
  layout: GroupLayout,
): { readonly items: readonly number[][]; readonly factors: readonly number[][] } {
  const m = table.factors.length;
  const items: number[][] = Array.from({ length: m }, () => []);
  const factors: number[][] = Array.from({ length: m }, () => []);
  const add = (list: number[], name: number): void => {
    if (!list.includes(name)) list.push(name);
  };
  layout.rows.forEach((row, at) => {
    if (table.parameters[row]!.op !== "=~") return;
    const i = layout.first[at]!;
    const f = layout.second[at]!;
    if (layout.cell[at] === CELL.loading) add(items[f]!, i);
    else if (i < m) add(factors[f]!, i);
    else add(items[f]!, layout.itemFactors[i - m]!);
  });
  return { items, factors };
}

function explainedBy(loadings: Float64Array, rows: number, columns: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) => {
    let sum = 0;
    for (let f = 0; f < columns; f++) sum += loadings[i * columns + f]! ** 2;
    return Math.min(sum, 0.9);
  });
}

/** Standard deviations of the latent factors, from fixed variances or else from a fixed loading; without indicators, from a fixed regression. */
function factorDeviations(
  table: ModelTable,
  { rows, cell, first, second, itemFactors }: GroupLayout,
  { items, loadings, explained, phantom }: Pick<Rough, "items" | "loadings" | "explained" | "phantom">,
): Float64Array {
  const m = table.factors.length;
  const deviations = new Float64Array(m).fill(1);
  const fixed = new Uint8Array(m);
  rows.forEach((row, at) => {
    const { op, role, value } = table.parameters[row]!;
    if (role !== "fixed" || value === null) return;
    const f = second[at]!;
    if (cell[at] === CELL.factorCovariance && first[at] === f && f < m && value > 0) {
      deviations[f] = Math.sqrt(value / (1 - explained[f]!));
      fixed[f] = 1;
    }
    if (op === "~" && value !== 0 && phantom.has(table.factors[first[at]!] ?? "")) {
      const item = f < m ? -1 : (itemFactors[f - m] ?? -1);
      deviations[first[at]!] = Math.abs(value) * (item < 0 ? 1 : items[item]!);
    }
    const isOfItem = cell[at] === CELL.loading || (cell[at] === CELL.regression && first[at]! >= m);
    if (op === "=~" && isOfItem && value !== 0 && fixed[f] === 0) {
      const i = cell[at] === CELL.loading ? first[at]! : itemFactors[first[at]! - m]!;
      deviations[f] = Math.abs((loadings[i * m + f]! * items[i]!) / value);
      fixed[f] = 1;
    }
  });
  return deviations;
}

const POWER_STEPS = 8;
/** Larger starts would leave hardly any residual variance. */
const MAX_LOADING = 0.9;

interface FactorStarts {
  /** Standardized loadings, indicators x factors. */
  readonly loadings: Float64Array;
  readonly correlations: Float64Array;
}

/**
 * Standardized loadings of indicators on factors and the factors' correlations. Each factor's loadings are the first
 * principal factor of its indicators' correlations, the first loading positive; where indicators have several factors
 * (bifactor models) larger factors are removed before smaller ones.
 * @param indicators by factor: indices of its indicators
 * @see Harman (1976), Modern factor analysis, chapter 8
 */
function factorStarts(correlations: Float64Array, indicators: readonly (readonly number[])[]): FactorStarts {
  const p = Math.round(Math.sqrt(correlations.length));
  const m = indicators.length;
  const rest = correlations.slice();
  const loadings = new Float64Array(p * m);
  const shared = (i: number): boolean => indicators.filter((list) => list.includes(i)).length > 1;
  const bySize = indicators
    .map((_, f) => f)
    .sort((f, g) => indicators[g]!.length - indicators[f]!.length || f - g);
  for (const f of bySize) {
    const list = indicators[f]!;
    const found = principalFactor(rest, list, p);
    list.forEach((i, at) => {
      loadings[i * m + f] = found[at]!;
    });
    if (!list.some(shared)) continue;
    list.forEach((i, one) => {
      list.forEach((j, other) => {
        if (i !== j) rest[i * p + j]! -= found[one]! * found[other]!;
      });
    });
  }
  return { loadings, correlations: compositeCorrelations(correlations, { loadings, p, m }) };
}

function principalFactor(correlations: Float64Array, list: readonly number[], p: number): number[] {
  if (list.length === 1) return [Math.SQRT1_2];
  const r = (i: number, j: number): number => correlations[list[i]! * p + list[j]!]!;
  let loadings = list.map((_, i) => {
    const largest = list.reduce((most, _, j) => (i === j ? most : Math.max(most, Math.abs(r(i, j)))), 0);
    return Math.sqrt(largest) * (i === 0 || r(i, 0) >= 0 ? 1 : -1);
  });
  for (let step = 0; step < POWER_STEPS; step++) {
    const next = loadings.map((own, i) =>
      loadings.reduce((sum, other, j) => sum + other * (i === j ? own * own : r(i, j)), 0),
    );
    const squares = loadings.reduce((sum, value) => sum + value * value, 0);
    if (!(squares > 1e-6)) break;
    loadings = next.map((value) => Math.max(-MAX_LOADING, Math.min(MAX_LOADING, value / squares)));
  }
  const sign = loadings[0]! < 0 ? -1 : 1;
  return loadings.map((value) => sign * (Math.abs(value) < 0.1 ? 0.1 * (value < 0 ? -1 : 1) : value));
}

/** Correlations of the loading-weighted sums, corrected for each sum's share of its factor. */
function compositeCorrelations(
  correlations: Float64Array,
  { loadings, p, m }: { loadings: Float64Array; p: number; m: number },
): Float64Array {
  const out = new Float64Array(m * m);
  const squares = new Float64Array(m);
  for (let i = 0; i < p; i++) for (let f = 0; f < m; f++) squares[f]! += loadings[i * m + f]! ** 2;
  for (let f = 0; f < m; f++) {
    out[f * m + f] = 1;
    for (let g = 0; g < f; g++) {
      let sum = 0;
      for (let i = 0; i < p; i++) {
        for (let j = 0; j < p; j++) {
          if (i !== j) sum += loadings[i * m + f]! * correlations[i * p + j]! * loadings[j * m + g]!;
        }
      }
      const value = Math.max(-MAX_LOADING, Math.min(MAX_LOADING, sum / (squares[f]! * squares[g]!)));
      out[f * m + g] = Number.isFinite(value) ? value : 0;
      out[g * m + f] = out[f * m + g]!;
    }
  }
  return out;
}
