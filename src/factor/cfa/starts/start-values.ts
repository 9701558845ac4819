import type { ModelTable } from "../../model/model-table";
import type { GroupMoments } from "../../moments/group-moments";
import { CELL, type GroupLayout } from "../estimation/group-layout";
import { factorStarts } from "./factor-starts";

/**
 * Starting values of the free parameters: those that the model names, otherwise rough estimates from each group's
 * correlations. Parameters held equal over groups start from the first group that has them; factor means and residual
 * covariances from 0, scales from 1.
 *
 * @param table the model
 * @param layouts by group
 * @param data by group
 */
export function startValues(
  table: ModelTable,
  layouts: readonly GroupLayout[],
  data: readonly GroupMoments[],
): Float64Array {
  const starts = new Float64Array(table.free).fill(Number.NaN);
  layouts.forEach((layout, group) => {
    const suggested = groupStarts(table, layout, data[group]!);
    layout.rows.forEach((row, at) => {
      const { free, value } = table.parameters[row]!;
      if (free >= 0 && Number.isNaN(starts[free]!)) starts[free] = value ?? suggested[at]!;
    });
  });
  return starts;
}

/** Standard deviations and standardized relations of one group, from which all starts follow. */
interface Rough {
  /** Of the (latent) items. */
  readonly items: Float64Array;
  /** Of the latent factors. */
  readonly factors: Float64Array;
  readonly communalities: Float64Array;
  /** Share of each factor that its own factors explain. */
  readonly explained: Float64Array;
  readonly loadings: Float64Array;
  /** Standardized loadings of factors on factors, row on column. */
  readonly regressions: Float64Array;
  readonly correlations: Float64Array;
}

function groupStarts(table: ModelTable, layout: GroupLayout, data: GroupMoments): Float64Array {
  const rough = roughly(table, layout, data);
  const m = table.factors.length;
  const loading = (i: number, j: number): number =>
    (rough.loadings[i * m + j]! * rough.items[i]!) / rough.factors[j]!;
  const isOrdered = (i: number): boolean => table.thresholds[i]! > 0;
  const own = (i: number): number =>
    isOrdered(i) ? 1 : (1 - rough.communalities[i]!) * rough.items[i]! ** 2;
  const mean = (i: number): number => (isOrdered(i) ? 0 : data.moments[levelPlace(layout, i)]!);
  const itemOf = (factor: number): number => (factor < m ? -1 : (layout.itemFactors[factor - m] ?? -1));
  return Float64Array.from(layout.rows, (row, at) => {
    const i = layout.first[at]!;
    const j = layout.second[at]!;
    const [one, other] = [itemOf(i), itemOf(j)];
    switch (layout.cell[at]) {
      case CELL.loading:
        return loading(i, j);
      case CELL.regression:
        if (table.parameters[row]!.op === "~") return 0;
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

/** Place of a continuous item's mean among the moments. */
function levelPlace({ kind, levelStart }: GroupLayout, item: number): number {
  return kind === "continuous" ? item : levelStart[item]!;
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
  const factors = factorDeviations(table, layout, { items, loadings, explained });
  return { items, factors, communalities, explained, loadings, regressions, correlations };
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

/** Standard deviations of the latent factors, from fixed variances or, where those are free, from a fixed loading. */
function factorDeviations(
  table: ModelTable,
  { rows, cell, first, second, itemFactors }: GroupLayout,
  { items, loadings, explained }: Pick<Rough, "items" | "loadings" | "explained">,
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
    const isOfItem = cell[at] === CELL.loading || (cell[at] === CELL.regression && first[at]! >= m);
    if (op === "=~" && isOfItem && value !== 0 && fixed[f] === 0) {
      const i = cell[at] === CELL.loading ? first[at]! : itemFactors[first[at]! - m]!;
      deviations[f] = Math.abs((loadings[i * m + f]! * items[i]!) / value);
      fixed[f] = 1;
    }
  });
  return deviations;
}
