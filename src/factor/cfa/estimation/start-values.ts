import type { ModelTable } from "../../model/model-table";
import type { GroupMoments } from "../../moments/group-moments";
import { factorStarts } from "./factor-starts";
import { CELL, type GroupLayout } from "./group-layout";

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
  const m = layout.factors;
  return Float64Array.from(layout.rows, (_, at) => {
    const i = layout.first[at]!;
    const j = layout.second[at]!;
    switch (layout.cell[at]) {
      case CELL.loading:
        return (rough.loadings[i * m + j]! * rough.items[i]!) / rough.factors[j]!;
      case CELL.regression:
        return (rough.regressions[i * m + j]! * rough.factors[i]!) / rough.factors[j]!;
      case CELL.factorCovariance:
        return i === j
          ? (1 - rough.explained[i]!) * rough.factors[i]! ** 2
          : rough.correlations[i * m + j]! * rough.factors[i]! * rough.factors[j]!;
      case CELL.residualCovariance:
        if (i !== j) return 0;
        return layout.kind === "ordered" ? 1 : (1 - rough.communalities[i]!) * rough.items[i]! ** 2;
      case CELL.threshold:
        return data.moments[i]! * rough.items[j]!;
      case CELL.scale:
        return 1;
      case CELL.intercept:
        return layout.kind === "continuous" ? data.moments[i]! : 0;
      default:
        return 0;
    }
  });
}

function roughly(table: ModelTable, layout: GroupLayout, data: GroupMoments): Rough {
  const { items: p, factors: m } = layout;
  const deviations = Float64Array.from({ length: p }, (_, i) => Math.sqrt(data.covariance[i * p + i]!));
  const r = data.covariance.map(
    (value, at) => value / (deviations[Math.floor(at / p)]! * deviations[at % p]!),
  );
  const indicators = listed(layout, CELL.loading);
  const { loadings, correlations } = factorStarts(r, indicators);
  const higher = layout.higherOrder ? factorStarts(correlations, listed(layout, CELL.regression)) : null;
  const regressions = higher?.loadings ?? new Float64Array(m * m);
  const communalities = explainedBy(loadings, p, m);
  const explained = explainedBy(regressions, m, m);
  const theta = layout.kind === "ordered" && layout.parameterization === "theta";
  const items = deviations.map((value, i) => (theta ? 1 / Math.sqrt(1 - communalities[i]!) : value));
  const factors = factorDeviations(table, layout, { items, loadings, explained });
  return { items, factors, communalities, explained, loadings, regressions, correlations };
}

/** By factor: what loads on it. */
function listed({ factors, cell, first, second }: GroupLayout, kind: number): number[][] {
  const lists: number[][] = Array.from({ length: factors }, () => []);
  cell.forEach((value, at) => {
    if (value === kind && !lists[second[at]!]!.includes(first[at]!)) lists[second[at]!]!.push(first[at]!);
  });
  return lists;
}

function explainedBy(loadings: Float64Array, rows: number, columns: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) => {
    let sum = 0;
    for (let f = 0; f < columns; f++) sum += loadings[i * columns + f]! ** 2;
    return Math.min(sum, 0.9);
  });
}

/** Standard deviations of the factors, from fixed variances or, where those are free, from a fixed loading. */
function factorDeviations(
  table: ModelTable,
  { factors: m, rows, cell, first, second }: GroupLayout,
  { items, loadings, explained }: Pick<Rough, "items" | "loadings" | "explained">,
): Float64Array {
  const deviations = new Float64Array(m).fill(1);
  const fixed = new Uint8Array(m);
  rows.forEach((row, at) => {
    const { role, value } = table.parameters[row]!;
    if (role !== "fixed" || value === null) return;
    const f = second[at]!;
    if (cell[at] === CELL.factorCovariance && first[at] === f && value > 0) {
      deviations[f] = Math.sqrt(value / (1 - explained[f]!));
      fixed[f] = 1;
    }
    if (cell[at] === CELL.loading && value !== 0 && fixed[f] === 0) {
      const i = first[at]!;
      deviations[f] = Math.abs((loadings[i * m + f]! * items[i]!) / value);
      fixed[f] = 1;
    }
  });
  return deviations;
}
